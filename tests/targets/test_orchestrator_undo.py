from collections.abc import Callable
from pathlib import Path

import pytest

from kiln_models_gui.registry.agents import AgentRole, RoutingStrategy
from kiln_models_gui.registry.assignments import (
    Edits,
    assign,
    enable_agents,
    set_consultation,
    set_limits,
    set_strategy,
    use_one_model,
)
from kiln_models_gui.registry.changes import ABSENT, ClashError
from kiln_models_gui.registry.custom_model_records import Shelf
from kiln_models_gui.registry.orchestrator_settings import Consultation, OrchestratorSettings
from kiln_models_gui.registry.setting_edits import SettingEdit
from tests.registry.orchestrator import CODEX
from tests.targets.test_orchestrator import DESIGN, FIREWORKS, Editor

Change = Callable[[OrchestratorSettings], Edits]


def every_setting(now: OrchestratorSettings) -> Edits:
    return (
        *assign(now, dict.fromkeys(AgentRole, "custom:somebody")),
        *use_one_model(now, "gemini"),
        *enable_agents(now, [AgentRole.code]),
        *set_strategy(now, RoutingStrategy.quality_first),
        *set_limits(now, daily=0.0, monthly=100.0),
        *set_consultation(now, Consultation(False, 3, 6, False)),
    )


CHANGES: dict[str, Change] = {
    "an assignment": lambda now: assign(now, {AgentRole.code: "gemini"}),
    "one model for all": lambda now: use_one_model(now, "fireworks-deepseek"),
    "fewer agents": lambda now: enable_agents(now, [AgentRole.code, AgentRole.test]),
    "strategy": lambda now: set_strategy(now, RoutingStrategy.manual),
    "limits": lambda now: set_limits(now, daily=2.5, monthly=40.0),
    "every setting": every_setting,
    "a model": lambda now: (SettingEdit((*FIREWORKS, now.count(Shelf.FIREWORKS)), CODEX | {"id": "new"}),),
}
MINE = "// written by somebody else meanwhile\n"


@pytest.fixture(params=DESIGN, ids=lambda path: path.stem)
def example(request: pytest.FixtureRequest, tmp_path: Path) -> Editor:
    return Editor(tmp_path / "User" / "settings.json").opened(request.param.read_text())


@pytest.fixture
def editor(tmp_path: Path) -> Editor:
    return Editor(tmp_path / "User" / "settings.json")


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
@pytest.mark.parametrize("meanwhile", ["", MINE], ids=["alone", "with others"])
async def test_an_example_of_the_design_is_the_same_again_after_a_change_was_taken_back(
    example: Editor, change: Change, meanwhile: str
) -> None:
    before, agents = example.text, example.agents
    undo = await agents.commit(change(agents.settings))
    assert undo is not None
    assert example.text != before
    settings = agents.settings
    example.write(meanwhile + example.text)  # then the opposite edits have to do it
    await undo()
    assert example.text == meanwhile + before
    assert agents.settings != settings


async def test_numbers_come_back_as_they_were_written(editor: Editor) -> None:
    text = '{ "aiOrchestrator.routing.costLimit.daily": 0.50 }'
    agents = editor.opened(text).agents
    undo = await agents.commit(set_limits(agents.settings, daily=3.0))
    assert undo is not None
    await undo()
    assert editor.text == text


async def test_what_somebody_changed_since_is_not_taken_back(editor: Editor) -> None:
    agents = editor.opened('{"aiOrchestrator.routing.strategy": "manual"}').agents
    undo = await agents.commit(set_strategy(agents.settings, RoutingStrategy.speed_first))
    assert undo is not None
    theirs = editor.write('{"aiOrchestrator.routing.strategy": "quality-first"}').text
    with pytest.raises(ClashError):
        await undo()
    assert editor.text == theirs
    assert agents.settings.strategy is RoutingStrategy.quality_first


async def test_what_somebody_put_beside_the_new_value_stays(editor: Editor) -> None:
    agents = editor.opened("{}").agents
    undo = await agents.commit(assign(agents.settings, {AgentRole.code: "gemini"}))
    assert undo is not None
    editor.write(editor.text.replace('"gemini"', '"gemini", "review": "claude"'))
    await undo()
    assert agents.settings.assignments == {"review": "claude"}


async def test_taking_back_the_first_setting_of_all_leaves_a_file_that_can_be_changed_again(editor: Editor) -> None:
    agents = editor.agents
    for _ in range(2):
        undo = await agents.commit(set_strategy(agents.settings, RoutingStrategy.manual))
        assert undo is not None
        await undo()
        assert editor.values() == {}


async def test_nothing_to_write_is_nothing_to_take_back(editor: Editor) -> None:
    assert await editor.agents.commit(()) is None


async def test_a_model_that_was_taken_out_comes_back(editor: Editor) -> None:
    agents = editor.opened('{"aiOrchestrator.providers.fireworks.customModels": [{"id": "a"}, {"id": "b"}]}').agents
    undo = await agents.commit([SettingEdit((*FIREWORKS, 0), ABSENT)])
    assert undo is not None
    editor.write(MINE + editor.text)
    await undo()
    assert [record.id for record in agents.settings.custom_models] == ["a", "b"]
