"""Reads JSON of unknown shape without trusting it."""

import math
from collections.abc import Iterator
from typing import cast


def dig(data: object, *path: str | int) -> object:
    """What lies at `path` in `data`, or None where the shape is another."""
    for step in path:
        if isinstance(step, str) and isinstance(data, dict):
            data = cast("dict[str, object]", data).get(step)
        elif isinstance(step, int) and isinstance(data, list) and len(items := cast("list[object]", data)) > step:
            data = items[step]
        else:
            return None
    return data


def text_at(data: object, *path: str | int) -> str:
    """The text at `path`, or ""."""
    found = dig(data, *path)
    return found if isinstance(found, str) else ""


def items_of(data: object) -> list[object]:
    """`data` if it is a list, else an empty one."""
    return cast("list[object]", data) if isinstance(data, list) else []


def scalars(data: object, depth: int = 5) -> Iterator[tuple[str, str]]:
    """Every (key, scalar as text) in `data` down to `depth`; a text that stands alone has the key ""."""
    if isinstance(data, dict) and depth:
        for key, value in cast("dict[str, object]", data).items():
            if isinstance(value, str | int) and not isinstance(value, bool):
                yield key, str(value)
            else:
                yield from scalars(value, depth - 1)
    elif isinstance(data, list) and depth:
        for item in cast("list[object]", data):
            yield from scalars(item, depth - 1)
    elif isinstance(data, str):
        yield "", data


def number_at(data: object, *path: str | int) -> float | None:
    """The number at `path`, also where it is written as text; None where there is none. Never NaN, never a truth."""
    found = dig(data, *path)
    if isinstance(found, bool) or not isinstance(found, str | int | float):
        return None
    try:
        number = float(found)
    except (ValueError, OverflowError):
        return None
    return number if math.isfinite(number) else None


def flag_at(data: object, *path: str | int) -> bool | None:
    """The truth at `path`; None where it tells neither."""
    found = dig(data, *path)
    return found if isinstance(found, bool) else None


def texts_at(data: object, *path: str | int) -> list[str]:
    """The texts in the list at `path`; none where there is no list."""
    return [item for item in items_of(dig(data, *path)) if isinstance(item, str)]
