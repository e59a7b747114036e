"""What was found out, in the list of models: what the mark says, when it is out of date, and that it is quick."""

import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiln_models_gui.probes.capabilities import Asked, Capability, Evidence, ProbeOutcome
from kiln_models_gui.registry.agents import AgentRole
from kiln_models_gui.registry.model_registry import ChoiceProblem
from kiln_models_gui.store.evidence_file import EvidenceFile
from kiln_models_gui.viewmodels.evidence import EvidenceMemory
from kiln_models_gui.viewmodels.models.page import ModelsPage
from kiln_models_gui.viewmodels.rows import RowChip, RowContent
from kiln_models_gui.viewmodels.words.evidence import checked_words, old_chip
from tests.kiln_files import SOUND
from tests.registry.orchestrator import AZURE, LOCAL_LLAMA, tree
from tests.viewmodels.conftest import MakeBench
from tests.viewmodels.editor_files import manage

P, R, U = ProbeOutcome.PROVED, ProbeOutcome.REFUTED, ProbeOutcome.COULD_NOT_TELL
C = Capability
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
TEAM = Asked("http://localhost:8000/v1", "m", "openai")


def team(url: str = "http://localhost:8000/v1/", model: str = "m") -> dict[str, object]:
    entry = {"id": "1", "provider_type": "custom", "provider_id": "Team", "model_id": model, "name": "Mine"}
    return {
        "openai_compatible_providers": [{"name": "Team", "base_url": url, "api_key": ""}],
        "user_model_registry": [entry | {"overrides": {}}],
    }


def evidence(capability: Capability, outcome: ProbeOutcome, asked: Asked = TEAM, days: int = 0) -> Evidence:
    return Evidence(capability, outcome, asked, at=datetime.now(UTC) - timedelta(days=days, hours=1))


def row_of(page: ModelsPage, title: str = "Mine") -> RowContent:
    rows = [page.rows.content(row) for row in range(page.rows.rowCount())]
    return next(row for row in rows if row.title == title and not row.is_header)


def mark(page: ModelsPage, title: str = "Mine") -> RowChip | None:
    return next((chip for chip in row_of(page, title).chips if "Checked" in chip.tip), None)


async def test_the_row_says_what_was_found_and_when_and_so_does_a_screen_reader(make_bench: MakeBench) -> None:
    page, memory = ModelsPage(make_bench(team()).bench), EvidenceMemory()
    assert mark(page) is None
    page.show_evidence(memory)
    assert mark(page) is None
    memory.keep([evidence(C.STRUCTURED_OUTPUT, P, days=3), evidence(C.VISION, R, days=3), evidence(C.TOOLS, P, days=3)])
    chip = mark(page)
    assert chip is not None
    assert chip.text == "Tools ✓ · Pictures ✗"
    assert chip.tip == "Checked 3 days ago: tools ✓, structured output ✓, pictures ✗"
    assert chip.tip in row_of(page).spoken()
    assert row_of(page).key == page.rows.content(1).key


@pytest.mark.parametrize(
    ("results", "words"),
    [
        ({C.TOOLS: U}, "Checked 1 hour ago: tools ?"),
        ({C.CONTEXT_WINDOW: P}, "Checked 1 hour ago"),
        ({C.LOGPROBS: R, C.REASONING: P, C.STREAMING: P}, "Checked 1 hour ago: reasoning ✓, streaming ✓, logprobs ✗"),
    ],
)
def test_what_could_not_be_told_is_neither_yes_nor_no(results: dict[Capability, ProbeOutcome], words: str) -> None:
    found = {one: evidence(one, outcome) for one, outcome in results.items()}
    assert checked_words(found, datetime.now(UTC)) == words


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        (team("http://localhost:9000/v1"), "Checked, but the address changed since."),
        (team(model="n"), "Checked, but the model changed since."),
        (team("http://localhost:8000/v1"), "Checked 1 hour ago: tools ✓"),
    ],
)
async def test_after_another_address_or_model_it_says_so_also_after_a_restart(
    make_bench: MakeBench, tmp_path: Path, changed: dict[str, object], told: str
) -> None:
    file = EvidenceFile(tmp_path / "evidence.json")
    memory = EvidenceMemory(file)
    memory.keep([evidence(C.TOOLS, P)])
    ModelsPage(make_bench(team()).bench).show_evidence(memory)

    page = ModelsPage(make_bench(changed).bench)
    again = EvidenceMemory(file)
    page.show_evidence(again)
    chip = mark(page)
    assert chip is not None
    assert chip.tip.startswith(told)
    assert page.model(row_of(page).key) is not None
    if "but" in told:
        assert (chip.text, chip.tone) == ("Check out of date", "warn")


def test_another_model_at_the_same_address_is_no_changed_model() -> None:
    memory = EvidenceMemory()
    memory.belongs({"kiln 1": TEAM})
    assert memory.last_asked("kiln 2") is None


@pytest.mark.parametrize(
    ("now", "told"),
    [
        (Asked("https://a.example", "other", "azure"), "the deployment changed since"),
        (Asked("https://b.example", "d", "azure"), "the address changed since"),
        (Asked("https://a.example", "d", "openai"), "the kind of provider changed since"),
    ],
)
def test_what_changed_is_named(now: Asked, told: str) -> None:
    assert told in old_chip(Asked("https://a.example", "d", "azure"), now).tip


async def test_a_model_of_an_editor_shows_its_evidence_and_its_agents_learn_of_its_tools(make_bench: MakeBench) -> None:
    bench = make_bench({})
    (code,) = manage(bench, {"VS Code": tree([], [LOCAL_LLAMA, AZURE])})
    page, memory = ModelsPage(bench.bench), EvidenceMemory()
    page.follow({code.id: code.orchestrator})
    page.show_evidence(memory)
    asked = Asked("http://localhost:8000/v1", str(LOCAL_LLAMA["modelName"]), "openai")
    memory.keep([evidence(C.TOOLS, U, asked)])
    assert page.tools_in(code.id) == {}
    memory.keep([evidence(C.TOOLS, R, asked)])
    chip = mark(page, str(LOCAL_LLAMA["displayName"]))
    assert chip is not None
    assert chip.text == "Tools ✗"
    assert page.tools_in(code.id) == {"custom:my-local-llama": False}
    code.orchestrator.know_checks(page.tools_in(code.id))
    problem = code.orchestrator.models().problem("custom:my-local-llama", AgentRole.code)
    assert problem is ChoiceProblem.CANNOT_CALL_TOOLS
    memory.keep([evidence(C.TOOLS, U, asked)])  # a busy server takes nothing back
    assert page.tools_in(code.id) == {"custom:my-local-llama": False}
    memory.keep([evidence(C.TOOLS, P, asked)])
    assert page.tools_in(code.id) == {"custom:my-local-llama": True}


async def test_ten_thousand_models_with_evidence_of_five_hundred_are_listed_in_an_instant(
    make_bench: MakeBench,
) -> None:
    models = [
        {"id": str(n), "provider_type": "builtin", "provider_id": "openai", "model_id": f"m{n}", "overrides": {}}
        for n in range(10_000)
    ]
    page, memory = ModelsPage(make_bench(SOUND | {"user_model_registry": models}).bench), EvidenceMemory()
    started = time.process_time()
    page.refresh()
    without = time.process_time() - started
    asked = [Asked("https://api.openai.com/v1", f"m{n}", "openai_platform") for n in range(500)]
    memory.keep(evidence(one, P, who) for who in asked for one in Capability)
    started = time.process_time()
    page.show_evidence(memory)
    with_evidence = time.process_time() - started
    assert mark(page, "m7") is not None
    assert mark(page, "m700") is None
    assert with_evidence < without + 0.5, (without, with_evidence)
