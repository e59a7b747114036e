import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiln_models_gui.store import files
from kiln_models_gui.store.preferences import PreferencesFile
from kiln_models_gui.targets.editors import find_editors
from kiln_models_gui.viewmodels.choices import Choices
from kiln_models_gui.viewmodels.editors import Editors
from tests.viewmodels.conftest import idle


def no_error(error: Exception) -> bool:
    raise error


@pytest.fixture
def choices(tmp_path: Path) -> Choices:
    return Choices(PreferencesFile(tmp_path / "preferences.json"), no_error)


@pytest.fixture
def code(home: Path) -> Path:
    """VS Code's settings in the scratch home."""
    path = home / ".config" / "Code" / "User" / "settings.json"
    path.parent.mkdir(parents=True)
    path.write_text("{}")
    return path


@pytest.fixture
def editors(choices: Choices, home: Path) -> Iterator[Editors]:
    made = Editors(choices, lambda: find_editors("linux", {}, home), no_error)
    yield made
    assert not made.busy


def shown(editors: Editors) -> list[tuple[str, str, bool]]:
    return [(row.title, row.path, row.is_managed) for row in editors.rows]


async def test_every_editor_of_the_computer_is_offered_and_none_is_chosen(editors: Editors, code: Path) -> None:
    profile = code.parent / "profiles" / "1a2b" / "settings.json"
    profile.parent.mkdir(parents=True)
    editors.look()
    assert (editors.told, editors.busy) == ("", True)
    await idle(editors)
    assert shown(editors) == [("VS Code", str(code), False), ("VS Code, profile “1a2b”", str(profile), False)]
    assert editors.told == ""


async def test_a_computer_without_such_an_editor_says_so(editors: Editors) -> None:
    editors.look()
    await idle(editors)
    assert shown(editors) == []
    assert editors.told.startswith("No editor of this kind was found.")


async def test_what_is_chosen_is_kept_for_the_next_start_until_it_is_chosen_no_more(
    editors: Editors, choices: Choices, code: Path, tmp_path: Path
) -> None:
    editors.look()
    await idle(editors)
    editors.manage(str(code), managed=True)
    await idle(choices)
    assert shown(editors) == [("VS Code", str(code), True)]
    assert json.loads((tmp_path / "preferences.json").read_text())["editors"] == [str(code)]
    assert PreferencesFile(tmp_path / "preferences.json").load().editors == (str(code),)
    editors.manage(str(code), managed=False)
    await idle(choices)
    assert shown(editors) == [("VS Code", str(code), False)]
    assert PreferencesFile(tmp_path / "preferences.json").load().editors == ()
    assert files.read(code).data == b"{}"


@pytest.mark.parametrize("as_folder", [False, True], ids=["its file", "its folder"])
async def test_a_workspace_is_added_by_hand(
    editors: Editors, choices: Choices, tmp_path: Path, *, as_folder: bool
) -> None:
    path = tmp_path / "Büro & Co" / ".vscode" / "settings.json"
    path.parent.mkdir(parents=True)
    path.write_text("{} // ours")
    editors.add_file(str(path.parent.parent if as_folder else path))
    await idle(editors)
    await idle(choices)
    assert shown(editors) == [("Workspace “Büro & Co”", str(path), True)]
    editors.manage(str(path), managed=False)
    await idle(choices)
    assert shown(editors) == [("Workspace “Büro & Co”", str(path), False)]  # to be chosen again


async def test_a_file_that_was_found_is_not_added_a_second_time_by_another_path(
    editors: Editors, choices: Choices, code: Path, tmp_path: Path
) -> None:
    (tmp_path / "link").symlink_to(code.parent)
    editors.look()
    await idle(editors)
    editors.add_file(str(tmp_path / "link" / "settings.json"))
    await idle(editors)
    await idle(choices)
    assert shown(editors) == [("VS Code", str(code), True)]


REFUSED = [
    ("notes.json", "{}", "Choose a file that is called “settings.json”"),
    ("settings.json", None, "There is no file"),
    ("settings.json", '{"a": ', "settings file is damaged, and cannot be read."),
    ("settings.json", "[]", "settings file holds something else than settings."),
]


@pytest.mark.parametrize(("name", "content", "sentence"), REFUSED)
async def test_a_file_that_cannot_be_managed_is_refused_in_words(
    editors: Editors, choices: Choices, tmp_path: Path, name: str, content: str | None, sentence: str
) -> None:
    path = tmp_path / "w" / ".vscode" / name
    path.parent.mkdir(parents=True)
    if content is not None:
        path.write_text(content)
    editors.add_file(str(path))
    await idle(editors)
    assert sentence in editors.problem
    assert editors.told == editors.problem
    assert choices.now.editors == ()
