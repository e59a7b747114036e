"""Taking out what is hidden in a settings.json, so that the same values are in force with nothing hidden."""

from kiln_models_gui.registry.hidden_settings import HiddenCause, HiddenSetting
from kiln_models_gui.store.equality import same_json
from kiln_models_gui.store.jsonc_document import JsoncDocument
from kiln_models_gui.store.jsonc_tree import Path
from kiln_models_gui.targets.dotted_settings import Effective, Hidden, HiddenBy, effective, segments
from kiln_models_gui.targets.plain_keys import plain_keys_of
from kiln_models_gui.targets.setting_edits import SettingBlockedError


def hidden_settings(document: JsoncDocument, found: Effective) -> tuple[HiddenSetting, ...]:
    """What is hidden, as it may be shown."""
    keys = [path for path, _ in plain_keys_of(document, found.prefix[0])] if found.hidden else []
    return tuple(_shown(one, keys) for one in found.hidden)


def _shown(hidden: Hidden, key_places: list[Path]) -> HiddenSetting:
    # A repeated key has one place for all its values: a key in any of them counts.
    keys = any(place[: len(hidden.place)] == hidden.place for place in key_places)
    name, by = ".".join(hidden.setting), ".".join(map(str, hidden.by))
    return HiddenSetting(name, hidden.line, by, hidden.by_line, HiddenCause(hidden.cause.value), keys)


def take_out_hidden(document: JsoncDocument, prefix: str) -> None:
    """Remove every hidden value below `prefix`. Raises SettingBlockedError, with the document as it was, where the
    values in force would not stay the same.
    """
    edited = document.copy()
    wanted = effective(document, prefix)
    left = len(wanted.hidden)
    found = wanted
    while found.hidden:
        _take_out(edited, found.hidden)
        found = effective(edited, prefix)
        if len(found.hidden) >= left:
            raise SettingBlockedError(found.hidden[0].place)
        left = len(found.hidden)
    if not _same(wanted, found):
        raise SettingBlockedError(wanted.hidden[0].place)
    document.become(edited)


def _same(one: Effective, other: Effective) -> bool:
    return (one.branch(()) is None) is (other.branch(()) is None) and same_json(one.value, other.value)


def _take_out(document: JsoncDocument, hidden: tuple[Hidden, ...]) -> None:
    # Repeats first, for taking out a key takes all its repetitions along; elements last, for what stands below one in
    # vain must be gone when it takes its value.
    one = min(hidden, key=lambda each: (each.cause is not HiddenBy.REPEATED, isinstance(each.place[-1], int)))
    if one.cause is HiddenBy.REPEATED:
        # A repeated key counts from its first place, which matters where others are laid over it.
        document.remove_repeated(one.place, keep_first=_has_relatives(document, one.place))
    elif isinstance(one.place[-1], int):
        # Without the element, all behind it would move: it takes the value in force, and the key that had it goes.
        document.set(one.place, document.get(one.by))
        document.remove(one.by)
    else:
        document.remove(one.place)


def _has_relatives(document: JsoncDocument, place: Path) -> bool:
    first = segments(str(place[0]))[0]
    return len(place) == 1 and any(key != place[0] and segments(key)[0] == first for key in document.keys_at())
