"""Enums from lists of names, made as the standard library makes its own: the same, in less than half the time.

PySide6 makes two hundred enums with three thousand members before the first paint, by Enum's functional API. The
longer way through it is for what such a list cannot hold: methods, values that are worked out, private names.
"""

import enum
import sys
from collections.abc import Callable
from typing import Any, cast

_KINDS = (enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag)
_USUAL = {"module": None, "qualname": None, "type": None, "start": 1}
_TAKEN = frozenset(name for kind in _KINDS for name in dir(kind)) | {"mro", "name", "value", "names", "values"}


def make_enums_quickly() -> None:
    """From now on. Where this Python makes its own enums in another way, nothing happens."""
    simple = cast("Callable[..., Callable[[type], type]] | None", getattr(enum, "_simple_enum", None))
    meta = cast("Any", enum.EnumType)
    if simple is None or not hasattr(meta, "_create_"):
        return
    longer: Callable[..., type] = meta._create_  # noqa: SLF001

    def create(kind: type, class_name: str, names: object, *, boundary: object = None, **options: object) -> type:
        if kind not in _KINDS or not _is_plain(names) or options != _USUAL:
            return longer(kind, class_name, names, boundary=boundary, **options)
        made = simple(kind, boundary=boundary)(type(class_name, (), dict(names)))
        made.__module__ = sys._getframe(2).f_globals.get("__name__", made.__module__)
        return made

    meta._create_ = create


def _is_plain(names: object) -> bool:
    """Whether it is a list of pairs, of a name that means nothing to an enum and a whole number, none of them twice."""
    if not isinstance(names, list | tuple) or not names:
        return False
    pairs = cast("list[Any]", names)
    return len(dict(pairs)) == len(pairs) if all(map(_is_plain_pair, pairs)) else False


def _is_plain_pair(pair: object) -> bool:
    if type(pair) is not tuple or len(cast("tuple[object, ...]", pair)) != 2:
        return False
    name, value = cast("tuple[Any, Any]", pair)
    return type(value) is int and type(name) is str and name[:1] != "_" and name not in _TAKEN
