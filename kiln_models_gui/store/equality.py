"""When two pieces of plain data are the same."""

from collections.abc import Mapping, Sequence
from typing import cast


def same(a: object, b: object) -> bool:
    """Equal in value, type and order: `True` is not `1`, and a moved key is a difference."""
    if type(a) is not type(b):
        return False
    if isinstance(a, dict):
        ours, theirs = cast("dict[object, object]", a), cast("dict[object, object]", b)
        return len(ours) == len(theirs) and all(
            same(key, other) and same(ours[key], theirs[other]) for key, other in zip(ours, theirs, strict=True)
        )
    if isinstance(a, list):
        left, right = cast("list[object]", a), cast("list[object]", b)
        return len(left) == len(right) and all(map(same, left, right))
    return a is b or a == b or (a != a and b != b)  # noqa: PLR0124 - .nan is .nan


def same_json(a: object, b: object) -> bool:
    """Equal as JSON: 1 is 1.0 and not true; the order of keys does not matter."""
    if isinstance(a, bool) or isinstance(b, bool):
        return a is b
    if isinstance(a, Mapping) and isinstance(b, Mapping):
        ours, theirs = cast("Mapping[object, object]", a), cast("Mapping[object, object]", b)
        return ours.keys() == theirs.keys() and all(same_json(ours[key], theirs[key]) for key in ours)
    if isinstance(a, list | tuple) and isinstance(b, list | tuple):
        left, right = cast("Sequence[object]", a), cast("Sequence[object]", b)
        return len(left) == len(right) and all(map(same_json, left, right))
    return a == b
