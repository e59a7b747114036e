"""Enums from lists of names, made as the standard library makes its own: the same, in less than half the time.

PySide6 makes two hundred enums with three thousand members before the first paint, by Enum's functional API. The
longer way through it is for what such a list cannot hold: methods, values that are worked out, private names.
"""

import enum
import sys
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Callable

_KINDS = (enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag)
_USUAL = {"module": None, "qualname": None, "type": None, "start": 1}
_TAKEN = frozenset(name for kind in _KINDS for name in dir(kind)) | {"mro", "name", "value", "names", "values"}


def make_enums_quickly() -> None:
    """From now on. Where this Python makes its own enums in another way, nothing happens."""
    simple = cast("Callable[..., Callable[[type], type]] | None", getattr(enum, "_simple_enum", None))
    meta = cast("Any", enum.EnumType)
    if simple is None or not hasattr(meta, "_create_"):
        return
    longer: Callable[..., type] = meta._create_

    def create(kind: type, class_name: str, names: object, *, boundary: object = None, **options: object) -> type:
        members = _plain(names) if kind in _KINDS and options == _USUAL else None
        # Who asked for it, as enum itself finds out.
        module = sys._getframe(2).f_globals.get("__name__")  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
        if members is None:
            options["module"] = options.get("module") or module
            return longer(kind, class_name, names, boundary=boundary, **options)
        made = simple(kind, boundary=boundary)(type(class_name, (), members))
        made.__module__ = str(module)
        return made

    meta._create_ = create


def _plain(names: object) -> dict[str, int] | None:
    """The names with their values, where it is a list of pairs, of a name that means nothing to an enum and an int."""
    if type(names) not in (list, tuple) or not names:
        return None
    pairs = cast("list[tuple[str, int]]", names)
    if set(map(type, pairs)) != {tuple} or set(map(len, pairs)) != {2}:
        return None
    plain = dict(pairs)
    are_plain = set(map(type, plain)) == {str} and set(map(type, plain.values())) == {int}
    if not are_plain or len(plain) != len(pairs) or not _TAKEN.isdisjoint(plain):
        return None
    return None if any(name[:1] == "_" for name in plain) else plain
