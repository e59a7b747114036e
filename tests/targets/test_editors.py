import json
from pathlib import Path

import pytest

from kiln_models_gui.targets.editors import EditorSettings, SettingsKind, find_editors, workspace_settings


def made(folder: Path) -> Path:
    """A `User` folder as an editor makes it, with settings in it."""
    user = folder / "User"
    user.mkdir(parents=True)
    (user / "settings.json").write_text("{}")
    return user


def shown(found: list[EditorSettings], home: Path) -> list[tuple[str, str, str]]:
    return [(one.name, one.kind.value, one.path.relative_to(home).as_posix()) for one in found]


@pytest.mark.parametrize(
    ("platform", "environ", "base"),
    [
        ("linux", {}, ".config"),
        ("linux", {"XDG_CONFIG_HOME": "elsewhere"}, "elsewhere"),
        ("linux", {"VSCODE_APPDATA": "moved"}, "moved"),
        ("darwin", {}, "Library/Application Support"),
        ("win32", {"APPDATA": "Roaming"}, "Roaming"),
        ("win32", {}, "AppData/Roaming"),
    ],
)
@pytest.mark.parametrize(
    ("folder", "name"),
    [
        ("Code", "VS Code"),
        ("Code - Insiders", "VS Code Insiders"),
        ("Code - OSS", "Code - OSS"),
        ("VSCodium", "VSCodium"),
        ("Cursor", "Cursor"),
        ("Windsurf", "Windsurf"),
    ],
)
def test_user_settings_are_found(
    home: Path, platform: str, environ: dict[str, str], base: str, folder: str, name: str
) -> None:
    made(home / base / folder)
    found = find_editors(platform, {key: str(home / value) for key, value in environ.items()}, home)
    assert shown(found, home) == [(name, "user", f"{base}/{folder}/User/settings.json")]
    assert found[0].id == f"user:{folder}"


def test_nothing_on_the_machine_is_nothing_found(home: Path) -> None:
    (home / ".config" / "Code").mkdir(parents=True)  # left over, without a User folder
    for platform in ("linux", "darwin", "win32"):
        assert find_editors(platform, {"PATH": str(home)}, home) == []


def test_an_editor_without_a_settings_file_is_offered(home: Path) -> None:
    (home / ".config" / "Cursor" / "User").mkdir(parents=True)
    assert shown(find_editors("linux", {}, home), home) == [("Cursor", "user", ".config/Cursor/User/settings.json")]


@pytest.mark.parametrize(
    ("place", "kind"),
    [
        (".var/app/com.visualstudio.code/config/Code", "flatpak"),
        ("snap/code/current/.config/Code", "snap"),
        ("snap/code/common/.config/Code", "snap"),
    ],
)
def test_packaged_builds_keep_their_own(home: Path, place: str, kind: str) -> None:
    made(home / place)
    assert shown(find_editors("linux", {}, home), home) == [("VS Code", kind, f"{place}/User/settings.json")]
    assert find_editors("darwin", {}, home) == []


def test_several_are_told_apart_and_a_link_counts_once(home: Path) -> None:
    made(home / ".config" / "Code")
    made(home / ".config" / "VSCodium")
    made(home / ".var" / "app" / "com.visualstudio.code" / "config" / "Code")
    (home / ".config" / "Code - OSS").symlink_to(home / ".config" / "Code")
    found = find_editors("linux", {}, home)
    assert [one.name for one in found] == ["VS Code", "VSCodium", "VS Code"]
    assert len({one.id for one in found}) == 3


STORAGE = {
    "userDataProfiles": [
        {"location": "-1a2b", "name": "Work"},
        {"location": {"path": "/home/x/.config/Code/User/profiles/5c6d"}, "name": "Older form"},
        {"location": "shared", "name": "Shares settings", "useDefaultFlags": {"settings": True}},
        "nonsense",
    ]
}


@pytest.mark.parametrize(
    ("storage", "names"),
    [
        (json.dumps(STORAGE), ["Work", "Older form", "unknown"]),
        ("", ["-1a2b", "5c6d", "shared", "unknown"]),
        ("{broken", ["-1a2b", "5c6d", "shared", "unknown"]),
        ("[]", ["-1a2b", "5c6d", "shared", "unknown"]),
        (None, ["-1a2b", "5c6d", "shared", "unknown"]),
    ],
)
def test_profiles_have_the_names_that_the_person_gave_them(home: Path, storage: str | None, names: list[str]) -> None:
    user = made(home / ".config" / "Code")
    for name in ("-1a2b", "5c6d", "shared", "unknown"):
        (user / "profiles" / name).mkdir(parents=True)
    if storage is not None:
        (user / "globalStorage").mkdir()
        (user / "globalStorage" / "storage.json").write_text(storage)
    found = find_editors("linux", {}, home)
    assert found[0].kind is SettingsKind.USER
    assert [one.profile for one in found[1:]] == names
    assert {one.kind for one in found[1:]} == {SettingsKind.PROFILE}
    assert found[1].path == user / "profiles" / "-1a2b" / "settings.json"


def test_portable_installs_are_found_where_they_are_told_or_unpacked(home: Path) -> None:
    install = home / "Downloads" / "VSCode-linux-x64"
    (install / "bin").mkdir(parents=True)
    (install / "bin" / "code").touch()
    made(install / "data" / "user-data")
    expected = [("VS Code", "portable", "Downloads/VSCode-linux-x64/data/user-data/User/settings.json")]
    assert shown(find_editors("linux", {}, home), home) == expected
    elsewhere = home / "usb" / "deep" / "codium"
    (elsewhere / "bin").mkdir(parents=True)
    (elsewhere / "bin" / "codium").touch()
    made(elsewhere / "data" / "user-data")
    (home / "links").mkdir()
    (home / "links" / "codium").symlink_to(elsewhere / "bin" / "codium")
    found = find_editors("linux", {"PATH": f"/nowhere:{home / 'links'}"}, home)
    assert [one.name for one in found] == ["VSCodium", "VS Code"]
    told = home / "told"
    made(told / "user-data")
    found = find_editors("win32", {"VSCODE_PORTABLE": str(told)}, home)
    assert (told / "user-data" / "User" / "settings.json") in [one.path for one in found]


def test_a_macs_portable_data_stands_beside_the_app(home: Path) -> None:
    made(home / "Applications" / "code-portable-data" / "user-data")
    found = find_editors("darwin", {}, home)
    assert [(one.name, one.kind) for one in found] == [("VS Code", SettingsKind.PORTABLE)]


def test_a_fork_is_found_by_the_name_of_its_folder(home: Path) -> None:
    made(home / ".config" / "Some Fork")
    assert find_editors("linux", {}, home) == []
    assert [one.name for one in find_editors("linux", {}, home, ["Some Fork"])] == ["Some Fork"]


def test_a_workspace_is_added_by_hand(home: Path) -> None:
    one = workspace_settings(home / "project")
    assert (one.name, one.kind, one.path) == (
        "project",
        SettingsKind.WORKSPACE,
        home / "project" / ".vscode" / "settings.json",
    )
