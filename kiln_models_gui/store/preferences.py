"""What the person chose about this program itself, in our own preferences.json."""

import json
from pathlib import Path
from typing import Literal, cast, get_args

from kiln_models_gui.languages import CODES
from kiln_models_gui.store import files
from kiln_models_gui.values import Value, as_dict

Theme = Literal["system", "light", "dark", "contrast"]
KeysInKilnFile = Literal["ask", "yes", "no"]
ProxyChoice = Literal["system", "none", "url"]
KeepHistory = Literal["month", "year", "ever"]

TextSize = Literal["100", "125", "150", "200"]
Motion = Literal["system", "less"]

_CHOICES = {
    "text_size": get_args(TextSize),
    "motion": get_args(Motion),
    "theme": get_args(Theme),
    "keys_in_kiln_file": get_args(KeysInKilnFile),
    "proxy": get_args(ProxyChoice),
    "keep_history": get_args(KeepHistory),
    "language": ("system", *CODES),
}


class Preferences(Value):
    """The choices, with what holds before anything is chosen."""

    theme: Theme = "system"
    keys_in_kiln_file: KeysInKilnFile = "ask"  # may a key typed here also be written to Kiln's own file
    last_page: str = ""
    kept_providers: tuple[str, ...] = ()  # built-in ones whose key stands in the keychain only
    editors: tuple[str, ...] = ()  # the settings.json files that are managed, the first one first
    agents_editor: str = ""  # of these, the one whose agents are shown
    volumes: tuple[dict[str, object], ...] = ()  # the person's own month, a line per agent; empty for a typical one
    keys_in_editor: tuple[str, ...] = ()  # "claude /…/settings.json": the person says that the editor has this key
    proxy: ProxyChoice = "system"
    proxy_url: str = ""  # without user name and password
    proxy_user: str = ""
    extra_ca: str = ""  # a file of certificates that are trusted beside the system's
    provider_proxies: tuple[dict[str, object], ...] = ()  # "provider" ("custom:Name"), "proxy", "url", "user"
    look_for_local_servers: bool = True  # at start, on this computer only
    check_updates: bool = False  # asks a feed once a day whether there is a new version
    updates_checked: str = ""  # the day of the last time, 2026-11-22
    update_dismissed: str = ""  # the version whose notice was closed
    put_back_without_asking: bool = False  # what a running Kiln overwrites with an older list
    keep_history: KeepHistory = "year"  # how long; always bounded by its size, too
    language: str = "system"  # or the code of one that the window speaks
    window: str = ""  # where it stood: "left,top,width,height,maximised"
    kiln_program: str = ""  # the one that may be started with the keys
    text_size: TextSize = "100"  # per cent of the system's
    motion: Motion = "system"
    first_steps_seen: bool = False  # the assistant of the first start was shown, and ended or skipped


_DICTS = frozenset({"volumes", "provider_proxies"})
_NAMES = tuple(as_dict(Preferences()))
_SWITCHES = tuple(name for name, default in as_dict(Preferences()).items() if isinstance(default, bool))
_LISTS = tuple(name for name, default in as_dict(Preferences()).items() if isinstance(default, tuple))


def kept_days(keep: str) -> float:
    """How many days the history is kept."""
    return {"month": 30.0, "year": 365.0}.get(keep, 365.0 * 100)


class PreferencesFile:
    """Reads and writes preferences.json. What a newer version of the program wrote there is kept."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def load(self) -> Preferences:
        """The choices; the default for each one that is missing or makes no sense.

        A file that is no JSON object is moved to preferences.broken.json. Raises StoreError where it cannot be read.
        """
        stored = self._stored()
        known = {name: stored[name] for name in _NAMES if _makes_sense(name, stored.get(name))}
        known |= {name: tuple(cast("list[object]", known[name])) for name in _LISTS if name in known}
        return Preferences(**known)  # pyright: ignore[reportArgumentType]

    def save(self, preferences: Preferences) -> None:
        """Write the choices, keeping what else is in the file. Raises StoreError."""
        stored = self._stored()
        chosen = as_dict(preferences)
        lists = {name: list(cast("tuple[object, ...]", chosen[name])) for name in _LISTS}
        wanted = {**stored, **chosen, **lists}
        if wanted != stored or not self.path.exists():
            files.replace(self.path, (json.dumps(wanted, indent=2) + "\n").encode())

    def _stored(self) -> dict[str, object]:
        data = files.read(self.path).data
        if not data.strip():
            return {}
        try:
            stored = cast("object", json.loads(data))
        except (ValueError, RecursionError):  # undecodable bytes are a ValueError too
            stored = None
        if isinstance(stored, dict):
            return cast("dict[str, object]", stored)
        files.replace(self.path.with_suffix(".broken.json"), data)
        files.replace(self.path, b"{}\n")
        return {}


def _makes_sense(name: str, value: object) -> bool:
    if name in _LISTS:
        kind = dict if name in _DICTS else str
        return isinstance(value, list) and all(isinstance(item, kind) for item in cast("list[object]", value))
    if name in _SWITCHES:
        return isinstance(value, bool)
    return isinstance(value, str) and value in _CHOICES.get(name, (value,))
