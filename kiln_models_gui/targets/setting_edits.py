"""Where a setting of a settings.json is edited so that it is in force."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from kiln_models_gui.store.equality import same_json
from kiln_models_gui.store.jsonc_document import JsoncDocument
from kiln_models_gui.store.jsonc_tree import Path
from kiln_models_gui.targets.dotted_settings import Branch, Setting, in_force, segments


class SettingBlockedError(Exception):
    """The setting cannot be in force: what stands at `place` above it is no object."""

    def __init__(self, place: Path) -> None:
        super().__init__("a setting above is no object")
        self.place = place


@dataclass(frozen=True)
class EditPlace:
    """Where to edit: a path in the document. A new top-level key goes before the key that has number `before`."""

    path: Path
    exists: bool
    before: int | None = None


def edit_place(document: JsoncDocument, name: str, inside: Setting = ()) -> EditPlace:
    """Where the setting `name` (dotted, as an editor knows it), or the key `inside` its object, is to be edited.

    Where it stands in force; else inside the object in force above it; else a new flat key beside its relatives.
    Raises SettingBlockedError.
    """
    setting = (*segments(name), *inside)
    top = in_force(document, setting[0])
    branch, depth, holder = top, 0, 0
    for segment in setting:
        child = branch.children.get(segment)
        if child is None:
            break
        branch, depth = child, depth + 1
        holder = depth if branch.place is not None else holder
    if depth == len(setting) and branch.place is not None:
        return EditPlace(branch.place, exists=True)
    if depth < len(setting) and branch is not top and branch.kind is not dict:
        raise SettingBlockedError(branch.place or ())
    if holder == depth and depth:
        return EditPlace((*(branch.place or ()), *setting[depth:]), exists=False)
    return _new_place(document, top, name, inside)


def _new_place(document: JsoncDocument, top: Branch, name: str, inside: Setting) -> EditPlace:
    keys = document.keys_at()
    is_split_up = top.find(segments(name)) is not None  # only by deeper keys, else it would have a place
    if not is_split_up:
        return EditPlace((name, *inside), exists=False, before=_beside(keys, segments(name)))
    if inside and not any("." in segment for segment in inside):
        key = ".".join((name, *inside))
        return EditPlace((key,), exists=False, before=_beside(keys, segments(key)))
    # An object under the shorter key has to come before the deeper ones, or it would replace them.
    first = next(index for index, key in enumerate(keys) if key.startswith(f"{name}."))
    return EditPlace((name, *inside), exists=False, before=first)


def _beside(keys: list[str], setting: Setting) -> int | None:
    """Behind the last key that shares the most segments with `setting`; None: at the end."""
    shared = [_shared(segments(key), setting) for key in keys]
    best = max(shared, default=0)
    return len(shared) - shared[::-1].index(best) if best else None


def _shared(one: Setting, other: Setting) -> int:
    return next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def set_setting(document: JsoncDocument, name: str, value: object, inside: Setting = ()) -> None:
    """Make `value` the one in force, by editing it where it stands; several spellings are each kept.

    Raises SettingBlockedError, StoreError (NOT_PLAIN_DATA); the document is then as it was.
    """
    setting = (*segments(name), *inside)
    edited = document.copy()
    _set_where_it_stands(edited, name, value, inside)
    if not _is_set(edited, setting, value):  # several keys together cannot say it: one does
        remove_setting(edited, name, inside)
        _add(edited, edit_place(edited, name, inside), value)
    if not _is_set(edited, setting, value):
        raise SettingBlockedError(edit_place(edited, name, inside).path)
    document.become(edited)


def _is_set(document: JsoncDocument, setting: Setting, value: object) -> bool:
    branch = in_force(document, setting[0]).find(setting)
    return branch is not None and same_json(branch.plain(), value)


def _set_where_it_stands(document: JsoncDocument, name: str, value: object, inside: Setting) -> None:
    branch = in_force(document, segments(name)[0]).find((*segments(name), *inside))
    if branch is None:
        _add(document, edit_place(document, name, inside), value)
    elif branch.place is not None and list(branch.roots()) == [branch.place]:
        document.set(branch.place, value)
    elif branch.kind is dict and isinstance(value, Mapping):
        _set_each(document, name, inside, branch, cast("Mapping[str, object]", value))


def _set_each(
    document: JsoncDocument, name: str, inside: Setting, branch: Branch, wanted: Mapping[str, object]
) -> None:
    for key in [key for key in branch.children if key not in wanted]:
        remove_setting(document, name, (*inside, key))
    for key, value in wanted.items():
        _set_where_it_stands(document, name, value, (*inside, key))


def _add(document: JsoncDocument, place: EditPlace, value: object) -> None:
    if place.exists:
        document.set(place.path, value)
    elif place.before is not None and len(place.path) > 1 and not document.has(place.path[:1]):
        for step in reversed(place.path[1:]):
            value = {str(step): value}
        document.insert(place.path[:1], value, before=_member_number(document, place.before))
    else:
        document.insert(place.path, value, before=_member_number(document, place.before))


def _member_number(document: JsoncDocument, key_number: int | None) -> int | None:
    """A place among the keys as a place among the members, of which a repeated key has several."""
    if key_number is None or key_number >= len(document.keys_at()):
        return None
    return document.index_of((document.keys_at()[key_number],), first=True)


def remove_setting(document: JsoncDocument, name: str, inside: Setting = ()) -> bool:
    """Take a setting out of force, wherever it stands; what that would uncover goes too. False: it was not set."""
    setting, was_there = (*segments(name), *inside), False
    while True:
        branch = in_force(document, setting[0]).find(setting)
        places = list(branch.roots()) if branch is not None else []
        if not places:
            return was_there
        document.remove(places[-1])
        was_there = True
