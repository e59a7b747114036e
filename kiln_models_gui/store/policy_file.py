"""Reads the organisation's settings, which an administrator puts where people cannot change them.

Read before the first paint, so that nothing happens that they forbid: no file costs one look.
"""

import json
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn, cast

from kiln_models_gui.registry.policy import Policy, PolicyFault, split_pattern
from kiln_models_gui.values import replace

MOST_BYTES = 64 * 1024
_NAME = re.compile(r"(\*|(\*\.)?[a-z0-9_]([a-z0-9_.-]*[a-z0-9_])?)", re.ASCII)
_LANGUAGE = re.compile(r"[a-z]{2,3}([_-][A-Za-z]{2,4})?", re.ASCII)


def policy_path(platform: str = sys.platform) -> Path:
    """Where the file lies on this kind of system."""
    if platform == "win32":
        return _program_data() / "Kiln Models" / "policy.json"
    if platform == "darwin":
        return Path("/Library/Application Support/Kiln Models/policy.json")
    return Path("/etc/kiln-models/policy.json")


def _program_data() -> Path:
    """As Windows itself says: the environment variable can be set by anybody for their own programs."""
    import ctypes

    text = ctypes.create_unicode_buffer(260)
    shell = getattr(ctypes, "windll").shell32  # noqa: B009 - the type checker looks from another system
    common_app_data = 0x23
    return Path(text.value if shell.SHGetFolderPathW(None, common_app_data, None, 0, text) == 0 else r"C:\ProgramData")


def read_policy(path: Path | None) -> Policy:
    """What the file at `path` says. Never raises: a file that cannot be used forbids whatever it could have."""
    if path is None:
        return Policy()
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
            mode = path.stat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return Policy()
    except OSError as error:
        return _broken(path, PolicyFault.UNREADABLE, type(error).__name__)
    if sys.platform != "win32" and mode & 0o002:
        return _broken(path, PolicyFault.UNSAFE)
    try:
        read = _parse(data)
    except (ValueError, RecursionError):
        return _broken(path, PolicyFault.NO_JSON)
    return _policy(path, read)


def _parse(data: bytes) -> dict[str, object]:
    def once(pairs: list[tuple[str, object]]) -> dict[str, object]:
        found = dict(pairs)
        if len(found) != len(pairs):
            raise ValueError
        return found

    read = cast("object", json.loads(data.decode("utf-8-sig"), object_pairs_hook=once))
    if not isinstance(read, dict) or len(data) > MOST_BYTES:
        raise ValueError
    return cast("dict[str, object]", read)


def _broken(path: Path, fault: PolicyFault, detail: str = "") -> Policy:
    return Policy(str(path), keychain_only=True, endpoints=(), checks_updates=False, fault=fault, detail=detail)


def _policy(path: Path, read: dict[str, object]) -> Policy:
    updates = read.pop("updates", {})
    if not isinstance(updates, dict):
        return _broken(path, PolicyFault.WRONG_VALUE, "updates")
    settings = read | {f"updates.{name}": value for name, value in cast("dict[str, object]", updates).items()}
    policy = Policy(str(path))
    for name, value in settings.items():
        setting = _SETTINGS.get(name)
        if setting is None:
            return _broken(path, PolicyFault.UNKNOWN_SETTING, name[:60])
        field, take = setting
        try:
            policy = replace(policy, **{field: take(value)})
        except (ValueError, TypeError):
            return _broken(path, PolicyFault.WRONG_VALUE, name)
    if policy.endpoints is not None and (host := policy.refused_host(policy.feed)):
        policy = replace(policy, endpoints=(*policy.endpoints, host))
    return policy


def _keys(value: object) -> bool:
    return value == "keychain" if value in ("keychain", "kiln") else _refuse()


def _endpoints(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise TypeError
    return tuple(_pattern(one) for one in cast("list[object]", value))


def _pattern(value: object) -> str:
    text = _text(value).strip().lower()
    name, port = split_pattern(text)
    fits = re.fullmatch(r"[0-9a-f:.]+", name) if text.startswith("[") else _NAME.fullmatch(name)
    if not fits or (":" in text.rpartition("]")[2] and not (port.isdecimal() and 0 < int(port) < 65536)):
        raise ValueError
    return text


def _switch(value: object) -> bool:
    return value if isinstance(value, bool) else _refuse()


def _address(value: object) -> str:
    text = _text(value)
    return text if re.fullmatch(r"https://[^\s/@]+/\S*", text) else _refuse()


def _language(value: object) -> str:
    return text if _LANGUAGE.fullmatch(text := _text(value)) else _refuse()


def _text(value: object) -> str:
    return value if isinstance(value, str) else _refuse()


def _refuse() -> NoReturn:
    raise ValueError


_SETTINGS: dict[str, tuple[str, Callable[[object], object]]] = {
    "keys": ("keychain_only", _keys),
    "endpoints": ("endpoints", _endpoints),
    "updates.check": ("checks_updates", _switch),
    "updates.feed": ("feed", _address),
    "language": ("language", _language),
}
