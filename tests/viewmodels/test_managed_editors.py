from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from kiln_models_gui.registry.orchestrator import Orchestrator
from kiln_models_gui.store import files
from kiln_models_gui.store.jsonc_file import JsoncFile
from kiln_models_gui.store.preferences import PreferencesFile
from kiln_models_gui.targets.editors import EditorSettings, find_editors
from kiln_models_gui.targets.orchestrator import OrchestratorTarget
from kiln_models_gui.viewmodels.choices import Choices
from kiln_models_gui.viewmodels.managed_editors import ManagedEditors
from tests.registry.orchestrator import FACTS
from tests.viewmodels.conftest import Seen, idle, until

pytestmark = pytest.mark.usefixtures("qtbot")  # Qt watches files only where its own loop runs


def no_error(error: Exception) -> bool:
    raise error


def open_editor(editor: EditorSettings) -> tuple[Orchestrator, OrchestratorTarget]:
    target = OrchestratorTarget(editor, JsoncFile(editor.path, wait=lambda _: None), FACTS)
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
async def managed(choices: Choices, home: Path) -> AsyncIterator[ManagedEditors]:
    def find() -> list[EditorSettings]:
        return find_editors("linux", {}, home)

    made = ManagedEditors(choices, find, open_editor, no_error)
    yield made
    made.stop()
    await made.finish()


def names(managed: ManagedEditors) -> list[str]:
    return [one.name for one in managed.opened]


async def test_every_chosen_editor_is_read_before_it_is_shown(
    managed: ManagedEditors, choices: Choices, paths: tuple[str, ...]
) -> None:
    told = Seen(managed.opened_changed)
    managed.start()
    assert managed.opened == ()
    choices.change(editors=paths)
    await until(lambda: bool(managed.opened), managed.opened_changed)
    assert names(managed) == ["VS Code", "Cursor"]
    choice = [one.orchestrator.settings.unified_choice for one in managed.opened]
    assert choice == ["custom:Code", "custom:Cursor"]
    assert [str(one.path) for one in managed.opened] == [*paths]
    choices.change(theme="dark")
    await managed.finish()
    assert len(told.all) == 1


async def test_of_two_choices_in_a_row_the_newer_one_holds(
    managed: ManagedEditors, choices: Choices, paths: tuple[str, ...]
) -> None:
    choices.change(editors=paths[:1])
    managed.start()
    choices.change(editors=paths[1:])  # while the first is still being read
    await managed.finish()
    assert names(managed) == ["Cursor"]


async def test_an_editor_that_stays_chosen_stays_open_when_others_come_and_go(
    managed: ManagedEditors, choices: Choices, paths: tuple[str, ...]
) -> None:
    choices.change(editors=paths[:1])
    managed.start()
    await managed.finish()
    (first,) = managed.opened
    choices.change(editors=paths)
    await managed.finish()
    assert managed.opened[0].orchestrator is first.orchestrator
    choices.change(editors=paths[1:])
    await managed.finish()
    assert names(managed) == ["Cursor"]
    choices.change(editors=())
    await managed.finish()
    assert managed.opened == ()


async def test_each_of_the_files_is_watched_until_it_is_left_alone(
    managed: ManagedEditors, choices: Choices, paths: tuple[str, ...]
) -> None:
    choices.change(editors=paths)
    managed.start()
    await managed.finish()
    first, second = managed.opened
    choices.change(editors=paths[:1])
    await managed.finish()
    for path in paths:
        files.replace(Path(path), b'{"aiOrchestrator.agents.unifiedProviderChoice": "gemini"}')
    managed.look()
    await managed.finish()
    assert first.orchestrator.settings.unified_choice == "gemini"
    assert second.orchestrator.settings.unified_choice == "custom:Cursor"


async def test_profiles_and_workspaces_are_called_so_that_people_can_tell_them_apart(
    managed: ManagedEditors, choices: Choices, home: Path, paths: tuple[str, ...]
) -> None:
    user = Path(paths[0]).parent
    files.replace(
        user / "globalStorage" / "storage.json",
        b'{"userDataProfiles": [{"location": "1a2b", "name": "Work"}]}',
    )
    profile = user / "profiles" / "1a2b" / "settings.json"
    shops = [home / place / "shop" / ".vscode" / "settings.json" for place in ("a", "b")]
    for path in (profile, *shops):
        files.replace(path, b"{}")
    choices.change(editors=(paths[0], str(profile), str(shops[0])))
    managed.start()
    await managed.finish()
    assert names(managed) == ["VS Code", "VS Code, profile “Work”", "Workspace “shop”"]
    choices.change(editors=(*choices.now.editors, str(shops[1])))
    await managed.finish()
    assert names(managed)[2:] == [f"Workspace “shop” in {path.parent.parent}" for path in shops]


async def test_a_broken_file_is_opened_with_its_fault_beside_one_that_works(
    managed: ManagedEditors, choices: Choices, paths: tuple[str, ...]
) -> None:
    files.replace(Path(paths[0]), b"{")
    choices.change(editors=paths)
    managed.start()
    await managed.finish()
    assert [one.orchestrator.fault is None for one in managed.opened] == [False, True]
    assert files.read(Path(paths[0])).data == b"{"
