import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest

from kiln_models_gui.registry import orchestrator_settings as places
from kiln_models_gui.registry.agents import AgentRole, RoutingStrategy
from kiln_models_gui.registry.assignments import assign, set_limits, set_strategy, use_one_model, use_per_agent
from kiln_models_gui.registry.changes import ABSENT, ClashError
from kiln_models_gui.registry.custom_model_records import Shelf
from kiln_models_gui.registry.orchestrator import Orchestrator
from kiln_models_gui.registry.setting_edits import SettingEdit
from kiln_models_gui.store.jsonc_document import JsoncDocument
from kiln_models_gui.store.jsonc_file import JsoncFile
from kiln_models_gui.store.problems import StoreError, StoreProblem
from kiln_models_gui.targets.editors import EditorSettings, SettingsKind
from kiln_models_gui.targets.orchestrator import OrchestratorTarget
from kiln_models_gui.targets.setting_edits import SettingBlockedError
from tests.registry.orchestrator import AZURE, CODEX, FACTS, LOCAL_LLAMA

DESIGN = sorted((Path(__file__).parent.parent / "store" / "jsonc" / "design").glob("*.json"))
FIREWORKS, ENDPOINTS = Shelf.FIREWORKS.path, Shelf.ENDPOINTS.path

# What each example of the design document shows: its models, its assignments, its one model for all.
SHOWN: dict[str, tuple[tuple[str, ...], dict[str, str], str]] = {
    "01": (("my-finetuned-codex", "mixtral-8x22b", "my-local-llama", "enterprise-claude"), {}, ""),
    "02": (("my-coding-agent",), {}, ""),
    "03": (
        (),
        {
            "planning": "auto",
            "code": "custom:my-coding-agent",
            "review": "claude",
            "test": "auto",
            "document": "fireworks-8b",
            "architecture": "auto",
        },
        "",
    ),
    "04": (("local-deepseek",), {}, ""),
    "05": ((), {"code": "custom:local-deepseek"}, ""),
    "06": (("azure-openai-enterprise",), {}, ""),
    "07": (("company-coder",), {}, ""),
    "08": ((), {"code": "custom:company-coder"}, ""),
    "09": (("local-llama",), {}, ""),
    "10": ((), {}, "custom:local-llama"),
    "11": (
        (),
        {
            "planning": "auto",
            "code": "custom:my-finetuned-coder",
            "review": "claude",
            "test": "fireworks-deepseek",
            "document": "custom:local-llama",
            "architecture": "gemini",
        },
        "",
    ),
    "12": (("my-code-model",), {"code": "custom:my-code-model"}, ""),
    "13": (
        ("local-llama",),
        {
            "planning": "custom:local-llama",
            "code": "custom:local-llama",
            "review": "claude",
            "test": "custom:local-llama",
            "document": "custom:local-llama",
            "architecture": "gemini",
        },
        "",
    ),
}


class Editor:
    """An editor's settings.json with the agents' settings on it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.target = OrchestratorTarget(
            EditorSettings("user:Code", "VS Code", path, SettingsKind.USER), JsoncFile(path, wait=lambda _: None), FACTS
        )
        self.agents = Orchestrator(FACTS, self.target)

    @property
    def text(self) -> str:
        return self.path.read_bytes().decode()

    def values(self) -> dict[str, object]:
        return JsoncDocument(self.text).value

    def write(self, text: str) -> "Editor":
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self.path.write_bytes(text.encode())
        return self

    def opened(self, text: str) -> "Editor":
        self.write(text).agents.load()
        return self


@pytest.fixture
def editor(tmp_path: Path) -> Editor:
    return Editor(tmp_path / "Code" / "User" / "settings.json")


def edit(path: Sequence[str | int], value: object) -> list[SettingEdit]:
    return [SettingEdit(tuple(path), value)]


@pytest.fixture(params=DESIGN, ids=lambda path: path.stem)
def example(request: pytest.FixtureRequest, editor: Editor) -> Editor:
    editor.path.parent.mkdir(parents=True)
    shutil.copy(request.param, editor.path)
    editor.agents.load()
    return editor


def test_there_is_a_row_for_each_example_of_the_design() -> None:
    assert [path.stem[:2] for path in DESIGN] == list(SHOWN)


def test_an_example_of_the_design_shows_its_models_and_assignments(
    example: Editor, request: pytest.FixtureRequest
) -> None:
    models, assignments, for_all = SHOWN[request.node.callspec.id[:2]]
    settings = example.agents.settings
    assert tuple(record.id for record in settings.custom_models) == models
    assert settings.assignments == assignments
    assert (settings.unified_choice if settings.use_unified else "") == for_all
    assert [record.faults for record in settings.custom_models] == [()] * len(models)
    assert settings.findings == ()
    assert example.agents.fault is None
    assert all(example.agents.models().get_model(f"custom:{name}") for name in models)


async def test_an_example_is_the_same_again_after_edits_and_their_opposites(example: Editor) -> None:
    before, agents = example.text, example.agents
    for record in agents.settings.custom_models:
        for name, value in (("displayName", "Ünlike"), ("contextWindow", 7), ("temperature", 0.5)):
            standing = record.fields.get(name, ABSENT)
            await agents.commit(edit((*record.path, name), value))
            assert example.text != before
            await agents.commit(edit((*record.path, name), standing))
    for agent, choice in list(agents.settings.assignments.items()):
        await agents.commit(assign(agents.settings, {AgentRole(agent): "fireworks-70b"}))
        assert example.text != before
        await agents.commit(assign(agents.settings, {AgentRole(agent): choice}))
    if agents.settings.use_unified:
        await agents.commit(use_per_agent(agents.settings))
        assert example.text != before
        await agents.commit(use_one_model(agents.settings))
    assert example.text == before


@pytest.mark.parametrize("shelf", Shelf)
async def test_an_example_is_the_same_again_after_a_model_came_and_went(example: Editor, shelf: Shelf) -> None:
    before, agents = example.text, example.agents
    settings = agents.settings
    if shelf.path in settings.lists:
        count = settings.count(shelf)
        await agents.commit(edit((*shelf.path, count), AZURE))
        opposite = (*shelf.path, count)
    else:
        await agents.commit(edit(shelf.path, [AZURE]))
        opposite = shelf.path
    assert AZURE["id"] in agents.settings.ids
    await agents.commit(edit(opposite, ABSENT))
    assert example.text == before


NEW: list[tuple[str, tuple[str | int, ...], object, dict[str, object]]] = [
    (
        "an assignment",
        (*places.ASSIGNMENT, "code"),
        "claude",
        {"aiOrchestrator.agents.providerAssignment": {"code": "claude"}},
    ),
    ("a limit", places.DAILY_LIMIT, 2.0, {"aiOrchestrator.routing.costLimit.daily": 2.0}),
    ("a switch", places.MIN_AGENTS, 3, {"aiOrchestrator.agents.consultation.minAgents": 3}),
    (
        "a provider",
        ("aiOrchestrator", "providers", "claude", "enabled"),
        True,
        {"aiOrchestrator.providers.claude": {"enabled": True}},
    ),
    ("a list", ENDPOINTS, [AZURE], {"aiOrchestrator.providers.custom": [AZURE]}),
    ("fine-tunes", FIREWORKS, [CODEX], {"aiOrchestrator.providers.fireworks.customModels": [CODEX]}),
]


@pytest.mark.parametrize(("path", "value", "written"), [row[1:] for row in NEW], ids=[row[0] for row in NEW])
async def test_what_is_new_gets_the_name_that_the_editor_knows(
    editor: Editor, path: tuple[str | int, ...], value: object, written: dict[str, object]
) -> None:
    await editor.agents.commit(edit(path, value))
    assert editor.values() == written


@pytest.mark.parametrize(
    "text",
    [
        '{"aiOrchestrator.providers.fireworks": {"customModels": [{"id": "a", "cost": {"input": 1}}]}}',
        '{"aiOrchestrator.providers.fireworks.customModels": [{"id": "a", "cost": {"input": 1}}]}',
        '{"aiOrchestrator": {"providers": {"fireworks": {"customModels": [{"id": "a", "cost": {"input": 1}}]}}}}',
    ],
)
async def test_in_every_spelling_the_edit_goes_where_the_value_stands(editor: Editor, text: str) -> None:
    editor.opened(text)
    await editor.agents.commit(edit((*FIREWORKS, 0, "cost", "input"), 2))
    assert editor.text == text.replace("1", "2")


async def test_elements_keep_their_places_while_several_change_at_once(editor: Editor) -> None:
    editor.opened('{"aiOrchestrator.providers.custom": [{"id": "a"}, {"id": "b"}, {"id": "c"}]}')
    edits = [
        SettingEdit((*ENDPOINTS, 0), ABSENT),
        SettingEdit((*ENDPOINTS, 1), ABSENT),
        SettingEdit((*ENDPOINTS, 2, "note"), 1),
        SettingEdit((*ENDPOINTS, 3), {"id": "d"}),
        SettingEdit((*ENDPOINTS, 4), {"id": "e"}),
    ]
    await editor.agents.commit(edits)
    assert editor.values() == {"aiOrchestrator.providers.custom": [{"id": "c", "note": 1}, {"id": "d"}, {"id": "e"}]}


async def test_what_another_program_wrote_after_the_reading_is_kept(editor: Editor) -> None:
    editor.opened('{"a": 1, "aiOrchestrator.providers.custom": [{"id": "x"}, {"id": "y"}]}')
    editor.write(
        '{"a": 2, "aiOrchestrator.providers.custom": [{"id": "new"}, {"id": "x", "n": 1}, {"id": "y"}] /* ! */}'
    )
    await editor.agents.commit([SettingEdit((*ENDPOINTS, 1, "m"), 7), SettingEdit((*ENDPOINTS, 2), {"id": "z"})])
    assert "/* ! */" in editor.text
    assert editor.values() == {
        "a": 2,
        "aiOrchestrator.providers.custom": [{"id": "new"}, {"id": "x", "n": 1}, {"id": "y", "m": 7}, {"id": "z"}],
    }
    assert editor.agents.settings.ids == {"new", "x", "y", "z"}


CLASHES: list[tuple[str, str, str, Sequence[str | int], object]] = [
    ("the same setting", '{"%s": "manual"}', '{"%s": "speed-first"}', places.STRATEGY, "quality-first"),
    ("the same field", '{"%s": [{"id": "x", "n": 1}]}', '{"%s": [{"id": "x", "n": 2}]}', (*ENDPOINTS, 0, "n"), 3),
    ("an element that is gone", '{"%s": [{"id": "x"}]}', '{"%s": []}', (*ENDPOINTS, 0, "n"), 3),
    ("an element to remove", '{"%s": [{"id": "x"}]}', '{"%s": [{"id": "x", "n": 1}]}', (*ENDPOINTS, 0), ABSENT),
    ("a list made twice", "{}", '{"%s": [{"id": "x"}]}', ENDPOINTS, [LOCAL_LLAMA]),
]


@pytest.mark.parametrize(
    ("seen", "now", "path", "value"), [row[1:] for row in CLASHES], ids=[row[0] for row in CLASHES]
)
async def test_what_somebody_else_changed_in_the_same_place_is_not_overwritten(
    editor: Editor, seen: str, now: str, path: Sequence[str | int], value: object
) -> None:
    key = ".".join(str(step) for step in path[:3])
    told: list[bool] = []
    editor.opened(seen.replace("%s", key)).write(now.replace("%s", key))
    editor.agents.subscribe(lambda: told.append(True))
    with pytest.raises(ClashError):
        await editor.agents.commit(edit(path, value))
    assert editor.text == now.replace("%s", key)
    assert told  # what stands now was read
    assert not editor.target.changed_on_disk()


async def test_the_same_choice_may_be_changed_twice_in_a_row(editor: Editor) -> None:
    editor.opened("{}")
    first = set_strategy(editor.agents.settings, RoutingStrategy.manual)
    second = set_strategy(editor.agents.settings, RoutingStrategy.speed_first)
    await editor.agents.commit(first)
    await editor.agents.commit(second)
    assert editor.agents.settings.strategy is RoutingStrategy.speed_first


async def test_an_edit_that_changes_nothing_writes_nothing(editor: Editor) -> None:
    editor.opened('{"aiOrchestrator.routing.costLimit.daily": 2.00}')
    before = editor.path.stat()
    await editor.agents.commit(edit(places.DAILY_LIMIT, 2))
    await editor.agents.commit(())
    assert (editor.path.stat().st_ino, editor.path.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


BROKEN = '{"aiOrchestrator.agents.useUnifiedProvider": tr'


async def test_a_broken_file_is_a_fault_and_never_written_over(editor: Editor) -> None:
    editor.opened('{"aiOrchestrator.agents.useUnifiedProvider": true}').write(BROKEN)
    await editor.agents.reload()
    assert isinstance(editor.agents.fault, StoreError)
    assert editor.agents.fault.problem is StoreProblem.NOT_JSON
    assert editor.agents.settings.use_unified  # what was read last goes on being shown
    with pytest.raises(StoreError):
        await editor.agents.commit(set_limits(editor.agents.settings, daily=3))
    assert editor.text == BROKEN
    editor.write("{}")
    await editor.agents.reload()
    assert editor.agents.fault is None
    assert not editor.agents.settings.use_unified


async def test_a_setting_below_a_number_is_refused_and_the_file_stays(editor: Editor) -> None:
    text = '{"aiOrchestrator.routing": 5}'
    editor.opened(text)
    with pytest.raises(SettingBlockedError):
        await editor.agents.commit(edit(places.DAILY_LIMIT, 2))
    assert editor.text == text
    await editor.agents.commit(set_limits(editor.agents.settings, daily=2))  # which knows what stands in its way
    assert editor.agents.settings.daily_limit == 2


async def test_listeners_hear_of_news_only_and_until_they_leave(editor: Editor) -> None:
    editor.opened("{}")
    told: list[str] = []
    leave = editor.agents.subscribe(lambda: told.append(editor.agents.settings.unified_choice))
    await editor.agents.reload()
    editor.write('{"aiOrchestrator.agents.unifiedProviderChoice": "claude"}')
    assert editor.target.changed_on_disk()
    await editor.agents.reload()
    leave()
    await editor.agents.commit(use_one_model(editor.agents.settings, "gemini"))
    assert told == ["claude"]
