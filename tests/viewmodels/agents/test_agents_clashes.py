"""The agents' settings, changed here and in the editor at once: both are kept, and what clashes is asked."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import pytest

from kiln_models_gui.registry.agents import AgentRole
from kiln_models_gui.registry.orchestrator import Orchestrator
from kiln_models_gui.store.jsonc_file import JsoncFile
from kiln_models_gui.targets.editors import EditorSettings, SettingsKind
from kiln_models_gui.targets.orchestrator import OrchestratorTarget
from kiln_models_gui.viewmodels.agents.page import AgentsPage
from tests.registry.orchestrator import EVERY_KEY, FACTS
from tests.viewmodels.conftest import Seen, idle

if TYPE_CHECKING:
    from kiln_models_gui.viewmodels.clash import ClashQuestion

STRATEGY, ASSIGNMENT = "aiOrchestrator.routing.strategy", "aiOrchestrator.agents.providerAssignment"
DAILY, ENABLED = "aiOrchestrator.routing.costLimit.daily", "aiOrchestrator.agents.enabled"
START: dict[str, Any] = {
    "editor.fontSize": 12,
    STRATEGY: "cost-optimized",
    ASSIGNMENT: {"code": "claude", "test": "auto"},
    DAILY: 1,
    ENABLED: ["planning", "code", "review", "test"],
}


class Side:
    """The page over a settings file that somebody else writes, too."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.write(START)
        settings = EditorSettings("user:Code", "VS Code", path, SettingsKind.USER)
        target = OrchestratorTarget(settings, JsoncFile(path, wait=lambda _: None), FACTS)
        self.agents = Orchestrator(FACTS, target, EVERY_KEY)
        self.agents.load()
        self.errors: list[Exception] = []
        self.page = AgentsPage(lambda: self.agents, lambda error: self.errors.append(error) is None)
        self.asked, self.saved = Seen(self.page.clash_asked), Seen(self.page.saved)

    def write(self, settings: dict[str, Any]) -> None:
        self.path.write_text(json.dumps(settings, indent=4))

    @property
    def stored(self) -> dict[str, Any]:
        return json.loads(self.path.read_text())

    @property
    def question(self) -> "ClashQuestion":
        return cast("ClashQuestion", self.asked.all[0][0])


@pytest.fixture
def side(tmp_path: Path) -> Side:
    return Side(tmp_path / "settings.json")


@pytest.mark.parametrize(("theirs", "stands"), [(True, "speed-first"), (False, "quality-first")])
async def test_two_ways_to_choose_are_asked_about(side: Side, theirs: bool, stands: str) -> None:
    side.write(START | {STRATEGY: "speed-first", "editor.fontSize": 14})
    side.page.set_strategy("quality-first")
    await idle(side.page)
    assert side.errors == []
    assert [(line.field, line.theirs, line.ours, line.who) for line in side.question.lines] == [
        ("How Auto chooses", "Fast answers", "Best quality", "VS Code")
    ]
    assert side.stored[STRATEGY] == "speed-first"
    side.page.settle(side.question.answers([theirs]))
    await idle(side.page)
    assert side.stored == START | {STRATEGY: stands, "editor.fontSize": 14}
    assert len(side.saved.all) == (0 if theirs else 1)


async def test_one_agent_here_and_another_there_are_both_kept(side: Side) -> None:
    side.write(START | {ASSIGNMENT: {"code": "claude", "test": "gemini"}})
    side.page.choose("code", "auto")
    await idle(side.page)
    assert (side.asked.all, side.errors) == ([], [])
    assert side.stored[ASSIGNMENT] == {"code": "auto", "test": "gemini"}


async def test_the_same_agent_is_asked_about_with_the_names_of_the_models(side: Side) -> None:
    side.write(START | {ASSIGNMENT: {"code": "gemini", "test": "auto"}})
    side.page.choose("code", "auto")
    await idle(side.page)
    (line,) = side.question.lines
    assert (line.field, line.ours) == ("Code", "Auto")
    assert line.theirs.startswith("Gemini")


async def test_agents_turned_off_here_and_there_are_both_off(side: Side) -> None:
    side.write(START | {ENABLED: ["planning", "code", "test", "document"]})
    side.page.turn_agent(AgentRole.test, on=False)
    await idle(side.page)
    assert (side.asked.all, side.errors) == ([], [])
    assert side.stored[ENABLED] == ["planning", "code", "document"]


async def test_a_limit_is_asked_about_in_dollars(side: Side) -> None:
    side.write(START | {DAILY: 2})
    side.page.type_limit("daily", "5")
    side.page.save_limits()
    await idle(side.page)
    assert [(line.theirs, line.ours) for line in side.question.lines] == [("$2", "$5")]
