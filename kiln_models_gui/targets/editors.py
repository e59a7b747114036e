"""The editors of the VS Code family on this machine, and where each keeps its settings.json.

The places are those of VS Code's own `userDataPath` (VSCODE_PORTABLE, VSCODE_APPDATA, then the system's folder) and
of `userDataProfile` (profiles and their names).
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import cast

from kiln_models_gui.store import files
from kiln_models_gui.store.problems import StoreError


class SettingsKind(StrEnum):
    """What sort of settings file it is."""

    USER = "user"
    PROFILE = "profile"
    PORTABLE = "portable"
    FLATPAK = "flatpak"
    SNAP = "snap"
    WORKSPACE = "workspace"  # added by hand


@dataclass(frozen=True)
class EditorSettings:
    """One settings.json of one editor; it may not be there yet. `id` stays the same from run to run."""

    id: str
    name: str  # as the editor calls itself: "VS Code", "Cursor"
    path: Path
    kind: SettingsKind
    profile: str = ""  # the person's name for it; empty outside profiles


# The name of the folder that each keeps its data in, from its product.json, and what people call it.
EDITORS = {
    "Code": "VS Code",
    "Code - Insiders": "VS Code Insiders",
    "Code - OSS": "Code - OSS",
    "VSCodium": "VSCodium",
    "VSCodium - Insiders": "VSCodium Insiders",
    "Cursor": "Cursor",
    "Windsurf": "Windsurf",
    "Windsurf - Next": "Windsurf Next",
}
_COMMANDS = {
    "code": "Code",
    "code-insiders": "Code - Insiders",
    "code-oss": "Code - OSS",
    "codium": "VSCodium",
    "codium-insiders": "VSCodium - Insiders",
    "cursor": "Cursor",
    "windsurf": "Windsurf",
}


@dataclass(frozen=True)
class _Place:
    """A folder that an editor may keep its `User` folder in."""

    folder: Path
    data_name: str
    kind: SettingsKind
    origin: str = ""  # tells apart what has the same editor and kind


def find_editors(
    platform: str, environ: Mapping[str, str], home: Path, data_names: Iterable[str] = ()
) -> list[EditorSettings]:
    """Every settings.json that an editor on this machine uses, user settings before profiles.

    `platform` as `sys.platform` has it; `data_names`: folders of other editors of the family, such as a fork's own.
    """
    names = list(dict.fromkeys([*EDITORS, *data_names]))
    found: dict[Path, EditorSettings] = {}
    for place in _places(platform, environ, home, names):
        user = place.folder / "User"
        if _is_folder(user):
            for settings in _settings_in(user, place):
                found.setdefault(_real(settings.path), settings)
    return sorted(found.values(), key=lambda one: one.kind is SettingsKind.PROFILE)


def workspace_settings(folder: Path) -> EditorSettings:
    """The settings of a workspace, which the person adds by hand."""
    path = folder / ".vscode" / "settings.json"
    return EditorSettings(f"workspace:{path}", folder.name, path, SettingsKind.WORKSPACE)


def settings_at(path: Path) -> EditorSettings:
    """The settings.json at `path`, named by where it lies: nothing is looked up on the disk."""
    if path.parent.name == ".vscode":
        return workspace_settings(path.parent.parent)
    is_profile = path.parent.parent.name == "profiles"
    user = path.parent.parent.parent if is_profile else path.parent
    data_name = user.parent.name if user.name == "User" else ""
    kind = SettingsKind.PROFILE if is_profile else SettingsKind.USER
    if data_name in ("", "user-data"):  # a portable install says nowhere whose it is
        data_name, kind = "Code", kind if is_profile else SettingsKind.PORTABLE
    profile = path.parent.name if is_profile else ""
    return EditorSettings(f"file:{path}", EDITORS.get(data_name, data_name), path, kind, profile)


def _places(platform: str, environ: Mapping[str, str], home: Path, names: list[str]) -> Iterator[_Place]:
    for base in _bases(platform, environ, home):
        yield from (_Place(base / name, name, SettingsKind.USER) for name in names)
    if platform.startswith("linux"):
        for app in _folders(home / ".var" / "app"):
            yield from (_Place(app / "config" / name, name, SettingsKind.FLATPAK, app.name) for name in names)
        for snap in _folders(home / "snap"):
            for part in ("current", "common"):
                base = snap / part / ".config"
                yield from (_Place(base / name, name, SettingsKind.SNAP, f"{snap.name}/{part}") for name in names)
    for data, name in _portable(platform, environ, home):
        yield _Place(data / "user-data", name, SettingsKind.PORTABLE, str(data))


def _bases(platform: str, environ: Mapping[str, str], home: Path) -> Iterator[Path]:
    if environ.get("VSCODE_APPDATA"):
        yield Path(environ["VSCODE_APPDATA"])
    if platform == "win32":
        yield Path(environ.get("APPDATA") or home / "AppData" / "Roaming")
    elif platform == "darwin":
        yield home / "Library" / "Application Support"
    else:
        yield Path(environ.get("XDG_CONFIG_HOME") or home / ".config")


def _portable(platform: str, environ: Mapping[str, str], home: Path) -> Iterator[tuple[Path, str]]:
    """The data folders of portable installs: told by the environment, beside commands on the PATH, in the home."""
    if environ.get("VSCODE_PORTABLE"):
        yield Path(environ["VSCODE_PORTABLE"]), "Code"
    if platform == "darwin":
        for apps in (home / "Applications", home / "Downloads", Path("/Applications")):
            yield from ((apps / f"{command}-portable-data", name) for command, name in _COMMANDS.items())
        return
    ends = (".cmd", ".exe") if platform == "win32" else ("",)
    for folder in environ.get("PATH", "").split(";" if platform == "win32" else ":"):
        for command, name in _COMMANDS.items():
            for program in (Path(folder) / (command + end) for end in ends if folder):
                if _is_there(program):
                    yield from ((above / "data", name) for above in _real(program).parents[:2])
    for folder in (home, home / "Downloads", home / "Applications", home / "Desktop"):
        for install in _folders(folder):
            yield from ((install / "data", name) for name in [_name_of_install(install)] if name)


def _name_of_install(folder: Path) -> str:
    """Which editor was unpacked here, by its program; empty for any other folder."""
    for command, name in _COMMANDS.items():
        if any(_is_there(folder / part) for part in (f"bin/{command}", f"bin/{command}.cmd")):
            return name
    return ""


def _settings_in(user: Path, place: _Place) -> Iterator[EditorSettings]:
    name = EDITORS.get(place.data_name, place.data_name)
    id_ = ":".join(filter(None, (place.kind.value, place.origin, place.data_name)))
    yield EditorSettings(id_, name, user / "settings.json", place.kind)
    stored = _stored_profiles(user)
    for folder in _folders(user / "profiles"):
        profile = stored.get(folder.name, {})
        if _takes_default_settings(profile):
            continue
        title = profile.get("name")
        title = title if isinstance(title, str) and title else folder.name
        path = folder / "settings.json"
        yield EditorSettings(f"{id_}:profile:{folder.name}", name, path, SettingsKind.PROFILE, title)


def _stored_profiles(user: Path) -> dict[str, dict[str, object]]:
    """What the editor knows of its profiles, by folder; nothing where that cannot be read."""
    try:
        stored: object = json.loads(files.read(user / "globalStorage" / "storage.json").data or b"{}")
    except (StoreError, ValueError, RecursionError):
        return {}
    profiles = cast("dict[str, object]", stored).get("userDataProfiles") if isinstance(stored, dict) else None
    items = cast("list[object]", profiles) if isinstance(profiles, list) else []
    entries = [cast("dict[str, object]", item) for item in items if isinstance(item, dict)]
    return {_location(entry.get("location")): entry for entry in entries}


def _location(stored: object) -> str:
    """A profile's folder: its name, or in older versions an address with that at its end."""
    if isinstance(stored, dict):
        stored = cast("dict[str, object]", stored).get("path")
    return stored.rstrip("/").rpartition("/")[2] if isinstance(stored, str) else ""


def _takes_default_settings(profile: Mapping[str, object]) -> bool:
    flags = profile.get("useDefaultFlags")
    return isinstance(flags, dict) and cast("dict[str, object]", flags).get("settings") is True


def _folders(folder: Path) -> list[Path]:
    try:
        return sorted(one for one in folder.iterdir() if _is_folder(one))
    except OSError:
        return []


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return False


def _real(path: Path) -> Path:
    try:
        return files.real_path(path)
    except StoreError:
        return path
