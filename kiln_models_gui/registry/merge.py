"""Lay a change over settings that somebody else may have changed since it was made: three ways, field by field."""

from typing import TYPE_CHECKING, cast

from kiln_models_gui.registry.changes import (
    ABSENT,
    NULL,
    Change,
    ClashError,
    Edit,
    ItemEdit,
    ValueEdit,
    WrongShapeError,
)
from kiln_models_gui.registry.plain import Fields, as_text, equal, fields_of, is_fields, is_items, items_of
from kiln_models_gui.values import replace

if TYPE_CHECKING:
    from kiln_models_gui.registry.changes import SettingValue

Settings = dict[str, object]
IDENTITIES = {
    "user_model_registry": "id",
    "openai_compatible_providers": "name",
    # An editor's settings, laid out flat (`targets.editor_history`).
    "aiOrchestrator.providers.custom": "id",
    "aiOrchestrator.providers.fireworks.customModels": "id",
}
# A form does not know the key that stands in a file, so it cannot say that somebody changed it.
UNCOMPARED = frozenset({"api_key"})


def apply_change(settings: Settings, change: Change) -> Change:
    """Change `settings` in place and return what was really done, so that its inverse brings back what stood there.

    Raises ClashError when a field was changed by somebody else to another value than ours, WrongShapeError when a
    list is none; `settings` is then half changed and must be thrown away.
    """
    done = tuple(_apply(settings, edit) for edit in change.edits)
    return Change(change.kind, change.subject, tuple(edit for edit in done if edit is not None))


def _apply(settings: Settings, edit: Edit) -> Edit | None:
    if isinstance(edit, ValueEdit):
        return _set_value(settings, edit)
    if edit.before is ABSENT:
        return _add(settings, edit)
    return _remove(settings, edit) if edit.after is ABSENT else _update(settings, edit)


def _set_value(settings: Settings, edit: ValueEdit) -> ValueEdit:
    stood = cast("SettingValue", NULL if settings.get(edit.place, ABSENT) is None else settings.get(edit.place))
    if edit.checked and stood not in (edit.before, edit.after) and as_text(stood) != edit.before:
        raise ClashError(edit.place, (edit.place,))
    if edit.after is None:
        settings.pop(edit.place, None)
    else:
        settings[edit.place] = None if edit.after is NULL else edit.after
    return replace(edit, before=stood, checked=True)


def _list(settings: Settings, place: str) -> list[object]:
    if settings.get(place) is None:
        settings[place] = []
    if not is_items(settings[place]):
        raise WrongShapeError(place)
    return items_of(settings[place])


def _add(settings: Settings, edit: ItemEdit) -> ItemEdit | None:
    stood = settings.get(edit.place, ABSENT)
    items = _list(settings, edit.place)
    item = _plain(edit.after)
    position = len(items) if edit.position is None else min(edit.position, len(items))
    like_it = _like(items, edit.place, item)
    if len(like_it) > edit.beside:
        if any(equal(other, item) for other in like_it):
            return None  # somebody else was faster: not ours to take back
        raise ClashError(edit.place, ("name",))
    items.insert(position, item)
    made_list = stood if stood is None or stood is ABSENT else False
    return replace(edit, position=position, made_list=made_list)


def _remove(settings: Settings, edit: ItemEdit) -> ItemEdit:
    items = _list(settings, edit.place)
    position = _required(items, edit)
    gone = items.pop(position)
    if not items and edit.made_list is ABSENT:
        del settings[edit.place]
    elif not items and edit.made_list is None:
        settings[edit.place] = None
    return ItemEdit(edit.place, gone, ABSENT, position, beside=len(_like(items, edit.place, gone)))


def _update(settings: Settings, edit: ItemEdit) -> ItemEdit:
    items = _list(settings, edit.place)
    position = _required(items, edit)
    now = items[position]
    merged = _merged(now, edit)
    others = items[:position] + items[position + 1 :]
    if _identity(edit.place, merged) not in (None, _identity(edit.place, now)):
        _refuse_taken(others, merged, edit)
    items[position] = merged
    return ItemEdit(edit.place, now, _plain(merged), position, beside=len(_like(others, edit.place, now)))


def _refuse_taken(others: list[object], merged: object, edit: ItemEdit) -> None:
    """Two providers of one name, or two models of one id, are one too many: Kiln finds only the first."""
    if len(_like(others, edit.place, merged)) > edit.beside:
        raise ClashError(edit.place, (IDENTITIES[edit.place],))


def _merged(now: object, edit: ItemEdit) -> object:
    if not (is_fields(now) and is_fields(edit.before) and is_fields(edit.after)):
        return _plain(edit.after)
    merged = dict(fields_of(now))
    clashes = _merge_fields(merged, fields_of(edit.before), fields_of(edit.after))
    if clashes:
        raise ClashError(edit.place, tuple(clashes))
    return merged


def _merge_fields(now: dict[str, object], before: Fields, after: Fields) -> list[str]:
    """Bring `now` from `before` to `after`; return the fields in which somebody else said something different."""
    clashes: list[str] = []
    for name in dict.fromkeys([*before, *after]):
        was, wanted, stands = (fields.get(name, ABSENT) for fields in (before, after, now))
        if equal(was, wanted) or equal(stands, wanted):
            continue
        if is_fields(wanted) and is_fields(stands) and (was is ABSENT or was is None or is_fields(was)):
            inner = dict(fields_of(stands))
            clashes += [f"{name}.{field}" for field in _merge_fields(inner, fields_of(was), fields_of(wanted))]
            now[name] = inner
        elif not equal(stands, was) and not (name in UNCOMPARED and was is ABSENT):
            clashes.append(str(name))
        elif wanted is ABSENT:
            now.pop(name, None)
        else:
            now[name] = _plain(wanted)
    return clashes


def _required(items: list[object], edit: ItemEdit) -> int:
    stood = edit.position
    if stood is not None and stood < len(items) and equal(items[stood], edit.before):
        return stood  # of two equal elements, the one that was changed
    position = find(items, edit.place, edit.before)
    if position is None:
        raise ClashError(edit.place)
    return position


def find(items: list[object], place: str, wanted: object) -> int | None:
    """Where `wanted` stands in `items`; None when it is gone, or cannot be told from another.

    The same element first, then the one with the same identity that has the most of its fields, then the first of
    those that have all of them (a provider is named by its name alone).
    """
    for position, item in enumerate(items):
        if equal(item, wanted):
            return position
    identity = _identity(place, wanted)
    if identity is None:
        return None
    same = [position for position, item in enumerate(items) if _identity(place, item) == identity]
    if len(same) < 2:
        return same[0] if same else None
    kept = {position: _kept_fields(items[position], wanted) for position in same}
    most = max(kept.values())
    best = [position for position in same if kept[position] == most]
    return best[0] if len(best) == 1 or most == len(fields_of(wanted)) else None


def _kept_fields(item: object, wanted: object) -> int:
    fields = fields_of(item)
    return sum(equal(fields.get(name, ABSENT), value) for name, value in fields_of(wanted).items())


def _like(items: list[object], place: str, item: object) -> list[object]:
    """The elements that are equal to `item` or have its identity."""
    identity = _identity(place, item)
    if identity is None:
        return [other for other in items if equal(other, item)]
    return [other for other in items if _identity(place, other) == identity]


def _identity(place: str, item: object) -> str | None:
    value = fields_of(item).get(IDENTITIES.get(place, ""))
    return value if isinstance(value, str) and value else None


def _plain(value: object) -> object:
    """A copy that shares nothing with the change, made of dicts and lists only."""
    if is_fields(value):
        return {name: _plain(inner) for name, inner in fields_of(value).items()}
    if is_items(value):
        return [_plain(inner) for inner in items_of(value)]
    return value
