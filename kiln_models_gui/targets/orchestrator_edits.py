"""Edits of the agents' settings, laid over a fresh reading of the file: nobody else's change is lost."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiln_models_gui.registry.changes import ABSENT, ClashError
from kiln_models_gui.registry.orchestrator_settings import Path
from kiln_models_gui.registry.plain import Fields, fields_of, is_fields, is_items, items_of
from kiln_models_gui.registry.setting_edits import SettingEdit
from kiln_models_gui.store.equality import same_json
from kiln_models_gui.store.jsonc_document import JsoncDocument
from kiln_models_gui.targets.dotted_settings import Setting, effective
from kiln_models_gui.targets.setting_edits import SettingBlockedError, remove_setting, set_setting

PREFIX = "aiOrchestrator"

# The settings that the editor knows: one that is not there yet becomes a key of this name.
_NAMES = tuple(
    f"{PREFIX}.{name}"
    for name in (
        "providers.fireworks.defaultModel",
        "providers.fireworks.customModels",
        "providers.fireworks",
        "providers.claude",
        "providers.gemini",
        "agents.providerAssignment",
    )
)


@dataclass(frozen=True)
class _ElementEdit:
    """An edit of an element of the list at `path`, or inside one. `index` is its place now; -1 appends it."""

    path: Path
    index: int
    inside: Path
    value: object

    @property
    def takes_out(self) -> bool:
        return not self.inside and self.value is ABSENT


def apply_edits(
    document: JsoncDocument, edits: Sequence[SettingEdit], seen: JsoncDocument, known: JsoncDocument
) -> None:
    """Edit `document`, what the file says now. The edits were made from `seen`; `known` is our own last word.

    Raises ClashError where somebody else changed the same, SettingBlockedError, StoreError (NOT_PLAIN_DATA).
    """
    now, was, ours = settings_tree(document), settings_tree(seen), settings_tree(known)
    in_lists: list[_ElementEdit] = []
    for edit in edits:
        if any(isinstance(step, int) for step in edit.path):
            in_lists += _found_again(edit, was, now)
        else:
            _require_unchanged(edit, was, now, ours)
            _edit_setting(document, edit)
    for one in in_lists:
        if not one.takes_out:
            _edit_element(document, one)
    for one in sorted(in_lists, key=lambda one: -one.index):  # from behind, so that no place shifts
        if one.takes_out:
            document.remove(_place(document, (*one.path, one.index)))


def settings_tree(document: JsoncDocument) -> Fields:
    """The agents' settings in force, as one tree from "aiOrchestrator" down."""
    return {PREFIX: effective(document, PREFIX).value}


def value_at(tree: object, path: Path) -> object:
    """What stands at `path`; ABSENT where nothing does."""
    for step in path:
        if isinstance(step, int):
            items = items_of(tree)
            tree = items[step] if step < len(items) else ABSENT
        else:
            tree = fields_of(tree).get(step, ABSENT)
    return tree


def _require_unchanged(edit: SettingEdit, was: Fields, now: Fields, ours: Fields) -> None:
    before, stands, known = (value_at(tree, edit.path) for tree in (was, now, ours))
    # A choice that we changed ourselves a moment ago is simply changed again; a list would lose what was added to it.
    is_ours = same_json(stands, known) and not is_items(stands) and not is_fields(stands)
    if not (is_ours or same_json(stands, before) or same_json(stands, edit.value)):
        raise ClashError(_dotted(edit.path), (str(edit.path[-1]),))


def _edit_setting(document: JsoncDocument, edit: SettingEdit) -> None:
    name, inside = _name_and_rest(edit.path)
    if edit.value is ABSENT:
        remove_setting(document, name, inside)
    else:
        set_setting(document, name, edit.value, inside)


def _name_and_rest(path: Path) -> tuple[str, Setting]:
    """The setting that the editor knows, and what is to be edited inside its value."""
    dotted = _dotted(path)
    name = next((name for name in _NAMES if f"{dotted}.".startswith(f"{name}.")), dotted)
    return name, tuple(map(str, path[len(name.split(".")) :]))


def _found_again(edit: SettingEdit, was: Fields, now: Fields) -> Iterator[_ElementEdit]:
    """Where the element of an edit stands now. Raises ClashError when it is gone, or changed in the same place."""
    depth = next(n for n, step in enumerate(edit.path) if isinstance(step, int))
    path, index, inside = edit.path[:depth], int(edit.path[depth]), edit.path[depth + 1 :]
    before, stands = items_of(value_at(was, path)), items_of(value_at(now, path))
    if index >= len(before):
        if not any(same_json(item, edit.value) for item in stands[len(before) :]):
            yield _ElementEdit(path, -1, (), edit.value)
        return
    place = _index_now(before, index, stands)
    if place is None:
        raise ClashError(_dotted(path))
    old, new = value_at(before[index], inside), value_at(stands[place], inside)
    if not (same_json(old, new) or same_json(new, edit.value)):
        raise ClashError(_dotted(path), tuple(map(str, inside[-1:] or ("id",))))
    yield _ElementEdit(path, place, inside, edit.value)


def _index_now(before: list[object], index: int, stands: list[object]) -> int | None:
    """The place of the element with the same id; of several with one id, the one with the same number."""
    alike_before = [n for n, item in enumerate(before) if _is_same_model(item, before[index])]
    alike_now = [n for n, item in enumerate(stands) if _is_same_model(item, before[index])]
    if len(alike_before) != len(alike_now):
        return None
    return alike_now[alike_before.index(index)]


def _is_same_model(one: object, other: object) -> bool:
    name = fields_of(other).get("id")
    return fields_of(one).get("id") == name if isinstance(name, str) else same_json(one, other)


def _edit_element(document: JsoncDocument, edit: _ElementEdit) -> None:
    if edit.index < 0:
        _append(document, edit)
        return
    place = (*_place(document, (*edit.path, edit.index)), *edit.inside)
    if edit.value is ABSENT:
        document.remove(place)
        return
    try:
        document.set(place, edit.value)
    except LookupError:
        raise SettingBlockedError(place) from None


def _append(document: JsoncDocument, edit: _ElementEdit) -> None:
    standing = items_of(value_at(settings_tree(document), edit.path))
    if not standing:
        set_setting(document, _name_and_rest(edit.path)[0], [edit.value])
        return
    document.insert((*_place(document, edit.path), len(standing)), edit.value)


def _place(document: JsoncDocument, path: Path) -> Path:
    """Where in the file the value in force at `path` stands."""
    place = effective(document, PREFIX).place(tuple(map(str, path[1:])))
    if place is None:
        raise SettingBlockedError(tuple(path))
    return place


def _dotted(path: Path) -> str:
    return ".".join(map(str, path))
