from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from kiln_models_gui.registry.orchestrator import Orchestrator
from kiln_models_gui.store import files
from kiln_models_gui.store.jsonc_file import JsoncFile
from kiln_models_gui.store.preferences import PreferencesFile
from kiln_models_gui.targets.editors import settings_at
from kiln_models_gui.targets.orchestrator import OrchestratorTarget
from kiln_models_gui.viewmodels.choices import Choices
from kiln_models_gui.viewmodels.managed_editor import ManagedEditor
from tests.registry.orchestrator import FACTS
from tests.viewmodels.conftest import Seen, idle, until

pytestmark = pytest.mark.usefixtures("qtbot")  # Qt watches files only where its own loop runs


def no_error(error: Exception) -> bool:
    raise error


def open_editor(path: Path) -> tuple[Orchestrator, OrchestratorTarget]:
    target = OrchestratorTarget(settings_at(path), JsoncFile(path, wait=lambda _: None), FACTS)
    return Orchestrator(FACTS, target), target


@pytest.fixture
def paths(home: Path) -> tuple[str, ...]:
    """The settings files of VS Code and Cursor."""
    made: list[str] = []
    for name in ("Code", "Cursor"):
        path = home / ".config" / name / "User" / "settings.json"
        path.parent.mkdir(parents=True)
        path.write_text(f'{{"aiOrchestrator.agents.unifiedProviderChoice": "custom:{name}"}}')
        made.append(str(path))
    return tuple(made)


@pytest.fixture
async def choices(tmp_path: Path) -> AsyncIterator[Choices]:
    made = Choices(PreferencesFile(tmp_path / "preferences.json"), no_error)
    yield made
    await idle(made)


@pytest.fixture
async def managed(choices: Choices) -> AsyncIterator[ManagedEditor]:
    made = ManagedEditor(choices, open_editor, no_error)
    yield made
    made.stop()
    await made.finish()


async def test_the_first_chosen_editor_is_read_before_it_is_shown(
    managed: ManagedEditor, choices: Choices, paths: tuple[str, ...]
) -> None:
    told = Seen(managed.orchestrator_changed)
    managed.start()
    assert managed.orchestrator is None
    choices.change(editors=paths)
    await until(lambda: managed.orchestrator is not None, managed.orchestrator_changed)
    assert managed.orchestrator is not None
    assert managed.orchestrator.name == "VS Code"
    assert managed.orchestrator.settings.unified_choice == "custom:Code"
    choices.change(theme="dark")
    await managed.finish()
    assert len(told.all) == 1


async def test_another_choice_makes_another_one_and_no_choice_none(
    managed: ManagedEditor, choices: Choices, paths: tuple[str, ...]
) -> None:
    choices.change(editors=paths)
    managed.start()
    choices.change(editors=paths[1:])  # while the first is still being read
    await managed.finish()
    assert managed.orchestrator is not None
    assert managed.orchestrator.name == "Cursor"
    choices.change(editors=())
    await until(lambda: managed.orchestrator is None, managed.orchestrator_changed)


async def test_a_broken_file_is_shown_with_its_fault(
    managed: ManagedEditor, choices: Choices, paths: tuple[str, ...]
) -> None:
    files.replace(Path(paths[0]), b"{")
    choices.change(editors=paths)
    managed.start()
    await managed.finish()
    assert managed.orchestrator is not None
    assert managed.orchestrator.fault is not None
    assert files.read(Path(paths[0])).data == b"{"
