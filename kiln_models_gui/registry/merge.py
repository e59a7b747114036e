"""Lay a change over settings that somebody else may have changed since it was made: three ways, field by field."""

from typing import cast

from kiln_models_gui.registry.changes import ABSENT, Change, ClashError, Edit, ItemEdit, ValueEdit, WrongShapeError
from kiln_models_gui.registry.plain import Fields, fields_of, is_fields, is_items, items_of

Settings = dict[str, object]
# A key has no earlier value to compare with: it never leaves the file that it stands in.
UNCOMPARED = frozenset({"api_key"})


def apply_change(settings: Settings, change: Change) -> Change:
    """Change `settings` in place and return what was really done, so that its inverse brings back what stood there.

    Raises ClashError when a field was changed by somebody else to another value than ours; `settings` is then half
    changed and must be thrown away.
    """
    return Change(change.kind, change.subject, tuple(_apply(settings, edit) for edit in change.edits))


def _apply(settings: Settings, edit: Edit) -> Edit:
    if isinstance(edit, ValueEdit):
        return _set_value(settings, edit)
    if edit.before is ABSENT:
        return _add(settings, edit)
    return _remove(settings, edit) if edit.after is ABSENT else _update(settings, edit)


def _set_value(settings: Settings, edit: ValueEdit) -> ValueEdit:
    stood = settings.get(edit.place)
    if edit.after is None:
        settings.pop(edit.place, None)
    else:
        settings[edit.place] = edit.after
    return ValueEdit(edit.place, cast("str | None", stood), edit.after)


def _list(settings: Settings, place: str) -> list[object]:
    if settings.get(place) is None:
        settings[place] = []
    if not is_items(settings[place]):
        raise WrongShapeError(place)
    return items_of(settings[place])


def _add(settings: Settings, edit: ItemEdit) -> ItemEdit:
    items = _list(settings, edit.place)
    item = _plain(edit.after)
    position = len(items) if edit.position is None else min(edit.position, len(items))
    identity = _identity(edit.place, item)
    same = [stood for stood in items if _equal(stood, item) or (identity and _identity(edit.place, stood) == identity)]
    if not same:
        items.insert(position, item)
    elif not _equal(same[0], item):
        raise ClashError(edit.place, ("name",))
    return ItemEdit(edit.place, ABSENT, edit.after, position)


def _remove(settings: Settings, edit: ItemEdit) -> ItemEdit:
    items = _list(settings, edit.place)
    position = find(items, edit.place, edit.before)
    if position is None:
        raise ClashError(edit.place)
    return ItemEdit(edit.place, items.pop(position), ABSENT, position)


def _update(settings: Settings, edit: ItemEdit) -> ItemEdit:
    items = _list(settings, edit.place)
    position = find(items, edit.place, edit.before)
    if position is None:
        raise ClashError(edit.place)
    now = items[position]
    if not (is_fields(now) and is_fields(edit.before) and is_fields(edit.after)):
        items[position] = _plain(edit.after)
        return ItemEdit(edit.place, now, edit.after, position)
    merged = dict(fields_of(now))
    clashes = _merge_fields(merged, fields_of(edit.before), fields_of(edit.after))
    if clashes:
        raise ClashError(edit.place, tuple(clashes))
    items[position] = merged
    return ItemEdit(edit.place, now, _plain(merged), position)


def _merge_fields(now: dict[str, object], before: Fields, after: Fields) -> list[str]:
    """Bring `now` from `before` to `after`; return the fields in which somebody else said something different."""
    clashes: list[str] = []
    for name in dict.fromkeys([*before, *after]):
        was, wanted, stands = (fields.get(name, ABSENT) for fields in (before, after, now))
        if _equal(was, wanted) or _equal(stands, wanted):
            continue
        if is_fields(wanted) and is_fields(stands):
            inner = dict(fields_of(stands))
            clashes += [f"{name}.{field}" for field in _merge_fields(inner, fields_of(was), fields_of(wanted))]
            now[name] = inner
        elif not _equal(stands, was) and name not in UNCOMPARED:
            clashes.append(name)
        elif wanted is ABSENT:
            now.pop(name, None)
        else:
            now[name] = _plain(wanted)
    return clashes


def _equal(one: object, other: object) -> bool:
    """Equal and of one type: in Python True == 1, in a settings file they are two things."""
    if is_fields(one) and is_fields(other):
        first, second = fields_of(one), fields_of(other)
        return first.keys() == second.keys() and all(_equal(value, second[name]) for name, value in first.items())
    if is_items(one) and is_items(other):
        first, second = items_of(one), items_of(other)
        return len(first) == len(second) and all(_equal(*pair) for pair in zip(first, second, strict=True))
    return type(one) is type(other) and one == other


def find(items: list[object], place: str, wanted: object) -> int | None:
    """Where `wanted` stands in `items`: by its identity, else by being equal. None when it is gone."""
    identity = _identity(place, wanted)
    if identity is not None:
        same = [i for i, item in enumerate(items) if _identity(place, item) == identity]
        return next((i for i in same if items[i] == wanted), same[0] if same else None)
    return next((i for i, item in enumerate(items) if item == wanted), None)


def _identity(place: str, item: object) -> str | None:
    name = {"user_model_registry": "id", "openai_compatible_providers": "name"}.get(place)
    value = fields_of(item).get(name) if name else None
    return value if isinstance(value, str) else None


def _plain(value: object) -> object:
    """A copy that shares nothing with the change, made of dicts and lists only."""
    if is_fields(value):
        return {name: _plain(inner) for name, inner in fields_of(value).items()}
    if is_items(value):
        return [_plain(inner) for inner in items_of(value)]
    return value
