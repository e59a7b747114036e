"""The Models page over Kiln and editors: one list, filters, removal everywhere with a replacement, undo, another id."""

import time

import pytest
from pydantic import SecretStr

from kiln_models_gui.probes.practice import PRACTICE_KEY, PracticeProvider
from kiln_models_gui.registry.model_registry import KnownKeys
from kiln_models_gui.viewmodels.models.page import IN, Filter, ModelsPage
from kiln_models_gui.viewmodels.models.removal import LEAVE
from kiln_models_gui.viewmodels.rows import RowContent
from tests.kiln_files import SOUND
from tests.registry.orchestrator import CODEX, ENTERPRISE, LOCAL_LLAMA, MIXTRAL, Tree, tree
from tests.viewmodels.conftest import Bench, MakeBench, Seen, idle, until
from tests.viewmodels.editor_files import EditorFile, manage

KILN: dict[str, object] = {
    "fireworks_api_key": "fw_0123456789abcdefghij",
    "fireworks_account_id": "mycompany",
    "openai_compatible_providers": [{"name": "Team", "base_url": "http://localhost:8000/v1/", "api_key": ""}],
    "user_model_registry": [
        {
            "id": "1",
            "provider_type": "custom",
            "provider_id": "Team",
            "model_id": LOCAL_LLAMA["modelName"],
            "name": "Llama",
            "overrides": {},
        },
        {
            "id": "2",
            "provider_type": "builtin",
            "provider_id": "fireworks_ai",
            "model_id": "accounts/m/models/k",
            "name": "Kiln's",
            "overrides": {},
        },
    ],
}
LLAMA = "custom:my-local-llama"
ASSIGNED: Tree = {"code": LLAMA, "test": LLAMA, "review": "claude"}
VS_CODE = """// my settings
{
\t"editor.fontSize": 14,   // larger
\t"aiOrchestrator.providers.fireworks.apiKey": "${SECRET:fireworks}",
\t"aiOrchestrator.providers.custom": [
\t\t{ "id": "my-local-llama", "displayName": "Local Llama 3.1 70B", "type": "openai-compatible",
\t\t  "endpoint": "http://localhost:8000/v1", "modelName": "meta-llama/llama-3.1-70b-instruct",
\t\t  "contextWindow": 128000, "cost": { "input": 0.0, "output": 0.0 }, /* free */ },
\t\t{ "id": "other", "type": "openai-compatible", "endpoint": "http://localhost:8001/v1", "modelName": "llama-b",
\t\t  "contextWindow": 8000, "cost": { "input": 0, "output": 0 } },
\t],
\t"aiOrchestrator.agents.providerAssignment": { "code": "custom:my-local-llama", "test": "custom:my-local-llama" },
}
"""


def rows(page: ModelsPage) -> list[RowContent]:
    return [page.rows.content(row) for row in range(page.rows.rowCount())]


def titles(page: ModelsPage) -> list[str]:
    return [row.title for row in rows(page) if not row.is_header]


def key_of(page: ModelsPage, title: str) -> str:
    return next(row.key for row in rows(page) if row.title == title)


def opened(bench: Bench, *editors: EditorFile) -> ModelsPage:
    page = ModelsPage(bench.bench)
    page.follow({editor.id: editor.orchestrator for editor in editors})
    return page


@pytest.fixture
def bench(make_bench: MakeBench) -> Bench:
    return make_bench(KILN)


async def test_models_of_both_stand_in_one_list(bench: Bench) -> None:
    (code,) = manage(bench, {"VS Code": tree([CODEX], [LOCAL_LLAMA, ENTERPRISE], providerAssignment=ASSIGNED)})
    page = opened(bench, code)
    assert [(row.title, [chip.text for chip in row.chips], row.trailing) for row in rows(page)] == [
        ("Fireworks fine-tunes", [], ""),
        ("Kiln's", ["Not tested", "Kiln"], ""),
        ("My Fine-Tuned Codex", ["Not tested", "VS Code"], "not assigned"),
        ("Your own endpoints", [], ""),
        ("Llama", ["Not tested", "Kiln", "VS Code"], "2 agents"),
        ("Enterprise Claude (Private Cloud)", ["Key needed on this computer", "VS Code"], "not assigned"),
    ]
    assert page.count == 4


async def test_without_an_editor_rows_name_no_program(bench: Bench) -> None:
    page = ModelsPage(bench.bench)
    assert [chip.text for row in rows(page) for chip in row.chips] == ["Not tested", "Not tested"]
    assert [words for _, words in page.filters] == ["All", "Not tested 2"]
    assert page.removal("1") is None


async def test_the_list_narrows_to_one_program_and_widens_when_that_goes(bench: Bench) -> None:
    code, cursor = manage(bench, {"VS Code": tree([CODEX], [LOCAL_LLAMA]), "Cursor": tree([MIXTRAL])})
    page = opened(bench, code, cursor)
    words = ["All", "In Kiln", "In VS Code", "In Cursor", "Not tested 4"]
    assert [word for _, word in page.filters] == words
    page.set_filter(IN + "kiln")
    assert titles(page) == ["Kiln's", "Llama"]
    page.set_filter(IN + code.id)
    assert titles(page) == ["My Fine-Tuned Codex", "Llama"]
    page.set_filter(IN + cursor.id)
    assert titles(page) == ["Mixtral 8x22B"]
    bench.library.set_editors([code.models])
    page.follow({code.id: code.orchestrator})
    assert page.filter == Filter.ALL
    assert len(titles(page)) == 3


async def test_an_editor_that_is_let_go_of_leaves_the_list_at_once(bench: Bench) -> None:
    (code,) = manage(bench, {"VS Code": tree([CODEX])})
    page = opened(bench, code)
    page.follow({})
    assert titles(page) == ["Kiln's", "Llama"]
    assert [word for _, word in page.filters] == ["All", "Not tested 2"]


async def test_a_key_that_becomes_known_takes_the_warning_away(bench: Bench) -> None:
    (code,) = manage(bench, {"VS Code": tree([], [ENTERPRISE])})
    page = opened(bench, code)
    assert "Needs attention 1" in [words for _, words in page.filters]
    code.orchestrator.know_keys(KnownKeys(frozenset({"enterprise-claude-key"})))
    assert "Needs attention 1" not in [words for _, words in page.filters]


async def test_a_model_goes_from_every_program_and_agents_get_another_in_the_same_write(bench: Bench) -> None:
    (code,) = manage(bench, {"VS Code": VS_CODE})
    page, before = opened(bench, code), bench.home.data()
    text = code.text()
    removal = page.removal(key_of(page, "Llama"))
    assert removal is not None
    assert removal.question == "Remove Llama?"
    assert removal.text == "It goes out of the settings of Kiln and VS Code. You can undo this for a moment."
    (replacing,) = removal.replacing
    assert replacing.sentence == "Code agent and Test agent in VS Code use it."
    assert replacing.preselected == "custom:other"
    assert LLAMA not in dict(replacing.offers)
    assert replacing.offers[-1] == (LEAVE, "Leave them without a model")

    removed = Seen(page.removed)
    page.remove(*removal.keys, instead={(replacing.target, replacing.choice): replacing.preselected})
    await idle(page)
    assert titles(page) == ["Kiln's", "other"]
    assert dict(code.orchestrator.settings.assignments) == {"code": "custom:other", "test": "custom:other"}
    assert b"my-local-llama" not in code.text()
    ((done, title),) = removed.all
    assert title == "Llama"
    page.undo(done)  # pyright: ignore[reportArgumentType]
    await idle(page)
    assert code.text() == text
    assert bench.home.data() == before


async def test_agents_may_be_left_without_a_model(bench: Bench) -> None:
    (code,) = manage(bench, {"VS Code": tree([], [LOCAL_LLAMA], providerAssignment={"code": LLAMA})})
    page = opened(bench, code)
    page.remove(key_of(page, "Llama"))
    await idle(page)
    assert titles(page) == ["Kiln's"]
    assert code.orchestrator.settings.assignments["code"] == LLAMA


async def test_every_editor_is_asked_for_its_own_replacement(bench: Bench) -> None:
    settings = tree([], [LOCAL_LLAMA], ["claude"], providerAssignment={"review": LLAMA})
    unified = tree([], [LOCAL_LLAMA], useUnifiedProvider=True, unifiedProviderChoice=LLAMA)
    code, cursor = manage(bench, {"VS Code": settings, "Cursor": unified})
    removal = opened(bench, code, cursor).removal("1")
    assert removal is not None
    assert removal.text.startswith("It goes out of the settings of Kiln, VS Code and Cursor.")
    assert [each.sentence for each in removal.replacing] == [
        "Review agent in VS Code uses it.",
        "All agents in Cursor use it.",
    ]
    assert [each.target for each in removal.replacing] == [code.id, cursor.id]
    assert "auto" in dict(removal.replacing[0].offers)
    assert "auto" not in dict(removal.replacing[1].offers)


@pytest.mark.parametrize("title", ["Kiln's", "My Fine-Tuned Codex"])
async def test_a_model_of_one_program_that_nobody_uses_goes_without_a_question(bench: Bench, title: str) -> None:
    (code,) = manage(bench, {"VS Code": tree([CODEX], [LOCAL_LLAMA])})
    page = opened(bench, code)
    assert page.removal(key_of(page, title)) is None
    page.remove(key_of(page, title))
    await idle(page)
    assert title not in titles(page)


async def test_a_new_id_takes_the_agents_along(bench: Bench) -> None:
    (code,) = manage(bench, {"VS Code": VS_CODE})
    page = opened(bench, code)
    changed = Seen(page.id_changed)
    form = page.change_id("1", code.id)
    assert form is not None
    assert form.heading == "Id of Local Llama 3.1 70B in VS Code"
    assert form.help.startswith("Code agent and Test agent")
    assert not form.can_save
    form.type("team-llama")
    assert form.can_save
    text = code.text()
    form.save()
    await idle(form)
    assert changed.all == [("Llama",)]
    assert code.text() == text.replace(b"my-local-llama", b"team-llama")
    assert titles(page)[1] == "Llama"


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("", "Type an id."),
        ("other", "Another model has this id. Choose another one."),
        ("my llama", "Use letters, digits, dots and hyphens, without spaces, as in “my-model”."),
        ("my-local-llama", ""),
        ("mine", ""),
    ],
)
async def test_an_id_is_checked_while_it_is_typed(bench: Bench, typed: str, says: str) -> None:
    (code,) = manage(bench, {"VS Code": VS_CODE})
    form = opened(bench, code).change_id("1", code.id)
    assert form is not None
    form.type(typed)
    assert form.error == says
    assert form.can_save == (typed == "mine")


async def test_an_id_follows_its_model_when_somebody_else_moved_it(bench: Bench) -> None:
    (code,) = manage(bench, {"VS Code": tree([], [LOCAL_LLAMA], providerAssignment={"code": LLAMA})})
    form = opened(bench, code).change_id("1", code.id)
    assert form is not None
    form.type("mine")
    code.path.write_text(code.path.read_text().replace('"custom": [', '"custom": [{"id": "first"},'))
    await code.orchestrator.reload()
    form.save()
    await idle(form)
    assert [model.id for model in code.orchestrator.settings.custom_models] == ["first", "mine"]
    assert code.orchestrator.settings.assignments["code"] == "custom:mine"


async def test_a_model_of_an_editor_is_tested_with_the_secret_that_it_refers_to(
    bench: Bench, practice: PracticeProvider
) -> None:
    element = LOCAL_LLAMA | {"endpoint": practice.base_url, "apiKey": "${SECRET:mine}", "modelName": "practice-small"}
    (code,) = manage(bench, {"VS Code": tree([], [element])})
    code.orchestrator.know_keys(KnownKeys(frozenset({"mine"})))
    page = ModelsPage(bench.bench)
    asked: list[str] = []

    async def find(name: str) -> SecretStr | None:
        asked.append(name)
        return SecretStr(PRACTICE_KEY)

    page.follow({code.id: code.orchestrator}, find)
    page.start_test(key_of(page, "Local Llama 3.1 70B"))
    await until(lambda: page.test.result is not None, page.test.changed, page.test.test_finished)
    assert asked == ["mine"]
    assert [chip.text for chip in rows(page)[-1].chips] == ["Works", "VS Code"]


async def test_thousands_of_kilns_models_and_hundreds_of_an_editors_are_listed_in_an_instant(
    make_bench: MakeBench,
) -> None:
    models = [
        {"id": str(n), "provider_type": "builtin", "provider_id": "openai", "model_id": f"m{n}", "overrides": {}}
        for n in range(10_000)
    ]
    bench = make_bench(SOUND | {"user_model_registry": models})
    endpoints = [LOCAL_LLAMA | {"id": f"e{n}", "modelName": f"e{n}"} for n in range(300)]
    (code,) = manage(bench, {"VS Code": tree([], endpoints)})
    page = opened(bench, code)
    assert page.count >= 10_300
    started = time.process_time()
    page.search("e29")
    narrowed = time.process_time() - started
    assert len(titles(page)) == 11
    assert narrowed < 1, narrowed
    started = time.process_time()
    code.orchestrator.know_keys(KnownKeys(frozenset({"x"})))
    assert time.process_time() - started < 3
