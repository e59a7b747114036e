"""Finding out from the model form: the plan, results beside fields, and whose settings stay as they are."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiln_models_gui.probes.capabilities import Asked, Capability, Evidence, ProbeOutcome, Reason, plan
from kiln_models_gui.probes.faults import Fault
from kiln_models_gui.registry.cost import Price
from kiln_models_gui.registry.model_card import Reach
from kiln_models_gui.registry.providers import ProviderRef
from kiln_models_gui.store.evidence_file import EvidenceFile
from kiln_models_gui.viewmodels.evidence import EvidenceMemory
from kiln_models_gui.viewmodels.models.editor import ModelEditor
from kiln_models_gui.viewmodels.models.kinds import MODEL_ID
from kiln_models_gui.viewmodels.test_result import TestResult
from kiln_models_gui.viewmodels.words.capabilities import evidence_words, plan_words
from tests.servers.llama import LlamaServer
from tests.servers.player import Player, honest, liar
from tests.viewmodels.conftest import MakeBench, idle, until

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
ASKED = Asked("https://team.example/v1", "m", "openai")
P, R, U = ProbeOutcome.PROVED, ProbeOutcome.REFUTED, ProbeOutcome.COULD_NOT_TELL


def at(base_url: str) -> dict[str, object]:
    provider = {"name": "Mine", "base_url": base_url, "api_key": "canary-0123456789"}
    return {"openai_compatible_providers": [provider], "user_model_registry": []}


@pytest.fixture
async def honest_server() -> AsyncIterator[Player]:
    async with Player(honest) as player:
        yield player


def form(make_bench: MakeBench, base_url: str, model: str = "m") -> ModelEditor:
    editor = ModelEditor(make_bench(at(base_url)).bench, provider=ProviderRef("custom", "Mine"))
    editor.type_text(MODEL_ID, model)
    return editor


async def find_out(editor: ModelEditor) -> None:
    editor.find_out.announce()
    editor.find_out.start()
    await until(lambda: not editor.find_out.running, editor.find_out.changed, seconds=60)
    await idle(editor.find_out)


async def test_fields_that_nobody_set_are_filled_and_nothing_is_saved(
    make_bench: MakeBench, honest_server: Player
) -> None:
    bench_file_before = at(honest_server.base_url)
    bench = make_bench(bench_file_before)
    editor = ModelEditor(bench.bench, provider=ProviderRef("custom", "Mine"))
    editor.type_text(MODEL_ID, "m")
    assert editor.find_out.line("supports_vision").text == "not checked"
    assert editor.find_out.line("supports_data_gen").text == "your choice"
    await find_out(editor)
    assert editor.draft.overrides == {
        "supports_structured_output": True,
        "structured_output_mode": "json_schema",
        "supports_function_calling": True,
        "supports_vision": True,
        "supports_logprobs": True,
        "reasoning_capable": False,
    }
    assert editor.find_out.line("supports_structured_output").text == "✓ kept to the schema in 3 of 3 answers"
    assert editor.find_out.line("structured_output_mode").text == "✓ the strictest mode that worked"
    assert editor.find_out.line("reasoning_capable").text == "✗ thought in 0 of 3 answers"
    assert editor.find_out.summary == "Checked just now"
    assert bench.home.data() == bench_file_before


async def test_a_setting_of_the_person_changes_only_by_a_click(make_bench: MakeBench, honest_server: Player) -> None:
    editor = form(make_bench, honest_server.base_url)
    editor.set_override("supports_vision", False)
    await find_out(editor)
    assert editor.draft.overrides["supports_vision"] is False
    line = editor.find_out.line("supports_vision")
    assert (line.tone, line.offer) == ("good", "Use what was found")
    editor.find_out.use("supports_vision")
    assert editor.draft.overrides["supports_vision"] is True
    assert editor.find_out.line("supports_vision").offer == ""


async def test_what_was_set_back_by_hand_is_not_filled_again(make_bench: MakeBench, honest_server: Player) -> None:
    editor = form(make_bench, honest_server.base_url)
    await find_out(editor)
    editor.set_override("supports_vision", None)
    await find_out(editor)
    assert "supports_vision" not in editor.draft.overrides


async def test_another_model_gets_nothing_of_what_was_proved_of_the_last(
    make_bench: MakeBench, honest_server: Player
) -> None:
    editor = form(make_bench, honest_server.base_url)
    editor.set_override("supports_data_gen", True)
    await find_out(editor)
    editor.type_text(MODEL_ID, "another")
    await idle(editor.find_out)
    assert editor.draft.overrides == {"supports_data_gen": True}
    assert editor.find_out.line("supports_vision").text.startswith("out of date")
    editor.type_text(MODEL_ID, "m")
    await idle(editor.find_out)
    line = editor.find_out.line("supports_vision")
    assert (line.tone, line.offer) == ("good", "Use what was found")
    assert editor.draft.overrides == {"supports_data_gen": True}


async def test_no_lie_is_filled_in(make_bench: MakeBench) -> None:
    async with Player(liar) as player:
        editor = form(make_bench, player.base_url)
        await find_out(editor)
    overrides = editor.draft.overrides
    assert not any(
        overrides.get(name)
        for name in ("supports_structured_output", "supports_function_calling", "supports_vision", "reasoning_capable")
    )
    assert "structured_output_mode" not in overrides
    assert editor.find_out.line("supports_vision").tone != "good"
    lines = editor.find_out.progress
    assert [line.capability for line in lines] == ["context_window", "streaming", "tools_required"]
    assert all(line.text and not line.stoppable for line in lines)


async def test_one_is_stopped_then_all(make_bench: MakeBench, honest_server: Player) -> None:
    editor = form(make_bench, honest_server.base_url)
    editor.find_out.start()
    editor.find_out.stop("vision")
    await until(lambda: not editor.find_out.running, editor.find_out.changed)
    assert editor.find_out.line("supports_vision").text == "could not tell: stopped"
    assert "supports_vision" not in editor.draft.overrides
    editor.find_out.start()
    assert all(line.stoppable for line in editor.find_out.progress)
    editor.find_out.cancel()
    await idle(editor.find_out)
    assert not editor.find_out.running
    assert not any(line.stoppable for line in editor.find_out.progress)


async def test_closing_the_form_ends_it_and_fills_nothing(make_bench: MakeBench, honest_server: Player) -> None:
    editor = form(make_bench, honest_server.base_url)
    editor.find_out.start()
    await until(lambda: editor.find_out.line("reasoning_capable").text.startswith("✗"), editor.find_out.changed)
    editor.close()
    await editor.finish()
    assert not editor.find_out.busy
    assert editor.draft.overrides == {}


async def test_without_a_way_to_the_model_it_says_what_is_missing(make_bench: MakeBench) -> None:
    editor = ModelEditor(make_bench({}).bench)
    editor.choose_kind(Reach.OPENAI.value)
    editor.type_text(MODEL_ID, "m")
    editor.find_out.start()
    await idle(editor.find_out)
    assert "Say first where the model is" in editor.find_out.problem
    assert not editor.find_out.running


async def test_a_suggestion_is_used_by_a_click_and_is_no_proof(make_bench: MakeBench, honest_server: Player) -> None:
    editor = form(make_bench, honest_server.base_url, "some-llava-7b")
    line = editor.find_out.line("supports_vision")
    assert line.text == "Suggestion: Yes, models with such a name often are"
    assert (line.tone, line.offer) == ("neutral", "Use")
    editor.find_out.use("supports_vision")
    assert editor.draft.overrides == {"supports_vision": True}


async def test_llama_proves_its_grammar_and_refutes_tools(make_bench: MakeBench, llama_with_tools: LlamaServer) -> None:
    data = at(llama_with_tools.base_url)
    data["openai_compatible_providers"][0]["api_key"] = llama_with_tools.key  # type: ignore[index]
    editor = ModelEditor(make_bench(data).bench, provider=ProviderRef("custom", "Mine"))
    editor.type_text(MODEL_ID, llama_with_tools.model)
    await find_out(editor)
    assert editor.draft.overrides["structured_output_mode"] == "json_schema"
    assert editor.draft.overrides["supports_function_calling"] is False
    assert editor.find_out.line("supports_function_calling").text.startswith("✗ ")


def evidence(outcome: ProbeOutcome, capability: Capability = Capability.TOOLS, **more: object) -> Evidence:
    return Evidence(capability, outcome, ASKED, at=NOW, **more)  # pyright: ignore[reportArgumentType]


def test_evidence_is_the_same_after_a_restart_and_of_no_other_model(tmp_path: Path) -> None:
    path = tmp_path / "evidence.json"
    proved = evidence(P, facts={"tries": 2, "called": 2})
    EvidenceMemory(EvidenceFile(path)).keep([proved])
    again = EvidenceMemory(EvidenceFile(path))
    assert again.of(ASKED) == {Capability.TOOLS: proved}
    assert again.of(Asked("https://other.example/v1", "m", "openai")) == {}
    again.keep([evidence(U, reason=Reason.FAULT, fault=Fault.RATE_LIMITED)])
    assert again.of(ASKED) == {Capability.TOOLS: proved}


def test_a_key_in_an_address_or_in_words_is_never_written(tmp_path: Path) -> None:
    path = tmp_path / "evidence.json"
    asked = Asked("https://user:canary-0123456789@team.example/v1", "m", "openai")
    memory = EvidenceMemory(EvidenceFile(path))
    memory.keep([Evidence(Capability.TOOLS, P, asked, at=NOW)])
    assert memory.of(asked)
    assert "canary" not in path.read_text()


@pytest.mark.parametrize("text", ["", "{", "[]", '{"evidence": 5}', '{"evidence": [5, {}]}', "[" * 100_000])
def test_a_damaged_file_counts_as_none(tmp_path: Path, text: str) -> None:
    path = tmp_path / "evidence.json"
    path.write_text(text)
    memory = EvidenceMemory(EvidenceFile(path))
    assert memory.of(ASKED) == {}
    memory.keep([evidence(P)])
    assert EvidenceMemory(EvidenceFile(path)).of(ASKED)


def test_the_file_has_bounds(tmp_path: Path) -> None:
    file = EvidenceFile(tmp_path / "evidence.json")
    file.save([{"number": number} for number in range(EvidenceFile.most + 5)])
    assert len(file.load()) == EvidenceFile.most
    assert file.load()[0] == {"number": 5}


@pytest.mark.parametrize(
    ("one", "words"),
    [
        (
            evidence(R, reason=Reason.SERVER_REFUSED, words="tools is not supported by this model"),
            "✗ “tools is not supported by this model” · 3 days ago",
        ),
        (
            evidence(U, Capability.VISION, reason=Reason.FAULT, fault=Fault.RATE_LIMITED),
            "could not tell: the server was busy · 3 days ago",
        ),
        (
            evidence(P, Capability.REASONING, facts={"runs": 3, "thought": 3}),
            "✓ thought in 3 of 3 answers · 3 days ago",
        ),
        (evidence(R, Capability.VISION, reason=Reason.DID_ELSE), "✗ could not read a picture · 3 days ago"),
    ],
)
def test_evidence_says_what_it_proves_and_when(one: Evidence, words: str) -> None:
    assert evidence_words(one, NOW + timedelta(days=3)) == words


def test_a_field_of_which_evidence_says_nothing_shows_no_lonely_date() -> None:
    proved = evidence(P, Capability.STRUCTURED_OUTPUT, facts={"answers": 3})
    for field, one in (("temp_top_p_exclusive", proved), ("parser", evidence(R, Capability.REASONING))):
        assert evidence_words(one, NOW + timedelta(days=3), field) == ""
    refused = evidence(P, Capability.STRUCTURED_OUTPUT, facts={"sampling_refused": 1})
    assert evidence_words(refused, NOW, "temp_top_p_exclusive") == "✓ it refused temperature or top-p"


@pytest.mark.parametrize("capability", list(Capability))
@pytest.mark.parametrize("outcome", list(ProbeOutcome))
@pytest.mark.parametrize("reason", list(Reason))
def test_every_result_has_words(capability: Capability, outcome: ProbeOutcome, reason: Reason) -> None:
    assert evidence_words(evidence(outcome, capability, reason=reason), NOW)


@pytest.mark.parametrize(
    ("price", "cost"),
    [(None, "price not known"), (Price(0, 0), "free"), (Price(1, 1), "about $0.")],
)
def test_the_plan_says_calls_cost_and_time(price: Price | None, cost: str) -> None:
    told = plan_words(plan(Capability, price))
    assert told.startswith("About ")
    assert f" calls, {cost}" in told
    assert told.endswith("minutes")


@pytest.mark.parametrize(
    ("seconds_per_call", "time"),
    [
        (0.01, "a few seconds"),
        (0.4, "6 to 16 seconds"),
        (1.5, "21 to 59 seconds"),
        (3.0, "1 to 2 minutes"),
        (20.0, "5 to 13 minutes"),
    ],
)
def test_the_plans_time_goes_by_what_a_call_takes(seconds_per_call: float, time: str) -> None:
    assert plan_words(plan(Capability, seconds_per_call=seconds_per_call)).endswith(f", {time}")


async def test_the_time_announced_is_what_the_last_test_measured(make_bench: MakeBench, honest_server: Player) -> None:
    made = make_bench(at(honest_server.base_url))
    editor = ModelEditor(made.bench, provider=ProviderRef("custom", "Mine"))
    editor.type_text(MODEL_ID, "m")
    assert editor.find_out.plan_words.endswith("1 to 2 minutes")
    subject = (ProviderRef("custom", "Mine"), honest_server.base_url, "m")
    made.memory.remember(subject, TestResult("bad", "No answer", kind="fault rate_limited", ms=9_000))
    assert editor.find_out.plan_words.endswith("1 to 2 minutes")
    made.memory.remember(subject, TestResult("good", "Answers", worked=True, kind="works", ms=400))
    assert editor.find_out.plan_words.endswith("6 to 16 seconds")
    editor.type_text(MODEL_ID, "another")
    assert editor.find_out.plan_words.endswith("1 to 2 minutes")
