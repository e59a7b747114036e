"""From two states of a settings file to the edits between them, record by record. Pure."""

import copy
from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, cast

from kiln_models_gui.registry.changes import ABSENT, NULL, Change, ChangeKind, ClashError, Edit, ItemEdit, ValueEdit
from kiln_models_gui.registry.merge import IDENTITIES, apply_change
from kiln_models_gui.registry.plain import Fields, equal, fields_of, is_items, items_of

if TYPE_CHECKING:
    from kiln_models_gui.registry.changes import SettingValue

LISTS = (*IDENTITIES, "custom_models")


def edits_between(before: Fields, after: Fields) -> tuple[Edit, ...]:
    """The edits that make `after` of `before`: elements of lists of records one by one, other values as a whole.

    Applied backwards they bring `before` back, with every element in its place.
    """
    places = dict.fromkeys([*before, *after])
    return tuple(edit for place in places for edit in _of_place(place, before, after))


def _of_place(place: str, before: Fields, after: Fields) -> tuple[Edit, ...]:
    old, new = before.get(place, ABSENT), after.get(place, ABSENT)
    if equal(old, new):
        return ()
    if place in LISTS and is_items(new) and (is_items(old) or old is ABSENT or old is None):
        done = _checked(place, old, new, tuple(_of_list(place, items_of(old), items_of(new))))
        if done is not None:
            return done
    return (ValueEdit(place, _as_value(old), _as_value(new), checked=True),)


def _as_value(value: object) -> "SettingValue":
    return cast("SettingValue", None if value is ABSENT else NULL if value is None else value)


def _checked(place: str, old: object, new: object, edits: tuple[Edit, ...]) -> tuple[Edit, ...] | None:
    """The edits with what is needed to take them back; None where they do not do it (ids that stand twice)."""
    settings: dict[str, object] = {} if old is ABSENT else {place: copy.deepcopy(old)}
    try:
        done = apply_change(settings, Change(ChangeKind.TAKEN_BACK, "", edits))
        forth = equal(settings.get(place, ABSENT), new)
        apply_change(settings, done.inverse())
    except ClashError:
        return None
    return done.edits if forth and equal(settings.get(place, ABSENT), old) else None


def _of_list(place: str, old: list[object], new: list[object]) -> Iterator[Edit]:
    was, names = _named(place, old), _named(place, new)
    steps = SequenceMatcher(None, was, names, autojunk=False).get_opcodes()
    for tag, start, end, *_ in reversed(steps):
        if tag in ("delete", "replace"):
            yield from (ItemEdit(place, old[at], ABSENT, at) for at in reversed(range(start, end)))
    # In between only what is common stands there, so places are counted anew.
    common = [(i + n, j + n) for tag, i, i_end, j, _ in steps if tag == "equal" for n in range(i_end - i)]
    for position, (i, j) in enumerate(common):
        if not equal(old[i], new[j]):
            yield ItemEdit(place, old[i], new[j], position)
    for tag, _, _, start, end in steps:
        if tag in ("insert", "replace"):
            beside = len(new)  # how many of one name there may be is not ours to judge: they stood there
            yield from (ItemEdit(place, ABSENT, new[at], at, beside) for at in range(start, end))


def _named(place: str, items: list[object]) -> list[tuple[str, int]]:
    """Something hashable for each element: what it is called, and which of that name it is."""
    counts: dict[str, int] = {}
    names: list[tuple[str, int]] = []
    for item in items:
        name = _name(place, item)
        counts[name] = counts.get(name, 0) + 1
        names.append((name, counts[name]))
    return names


def _name(place: str, item: object) -> str:
    identity = fields_of(item).get(IDENTITIES.get(place, ""))
    return f"={identity}" if isinstance(identity, str) and identity else _spelled(item)


def _spelled(item: object) -> str:
    """Equal for equal elements: their fields in one order."""
    if isinstance(item, Mapping):
        fields = cast("Mapping[object, object]", item)
        return "{" + ",".join(sorted(f"{name!r}:{_spelled(value)}" for name, value in fields.items())) + "}"
    if is_items(item):
        return "[" + ",".join(map(_spelled, item)) + "]"
    try:
        return f"{type(item).__name__} {item!r}"
    except ValueError:  # a number of more than 4,300 digits
        return f"int {hash(item)}"
