"""Takes edits of the agents' settings back: the file is as it was, but for what others wrote meanwhile."""

from collections.abc import Iterator, Sequence

from kiln_models_gui.registry.changes import ABSENT
from kiln_models_gui.registry.orchestrator_settings import Path
from kiln_models_gui.registry.plain import Fields
from kiln_models_gui.registry.setting_edits import SettingEdit
from kiln_models_gui.store.equality import same_json
from kiln_models_gui.store.jsonc_document import JsoncDocument
from kiln_models_gui.targets.orchestrator_edits import apply_edits, settings_tree, value_at


def take_back(
    document: JsoncDocument, edits: Sequence[SettingEdit], before: JsoncDocument, after: JsoncDocument
) -> None:
    """Edit `document`, what the file says now, so that `edits`, which made `after` of `before`, are undone.

    Raises ClashError where somebody changed the same since, SettingBlockedError.
    """
    if document.text == after.text and not before.is_blank:  # an emptied file would look damaged
        document.become(before)  # the very bytes, also of a number that was written as 0.90
        return
    if document.text != before.text:  # else a second try finds it done
        opposite = tuple(opposite_edits(edits, *map(settings_tree, (before, after, document))))
        apply_edits(document, opposite, after, after)


def opposite_edits(edits: Sequence[SettingEdit], before: Fields, after: Fields, now: Fields) -> Iterator[SettingEdit]:
    """What brings back each value that an edit changed. An edit inside a list brings back the whole list."""
    paths = dict.fromkeys(_whole(edit.path) for edit in reversed(edits))
    for path in paths:
        was = value_at(before, path)
        if was is not ABSENT:
            yield SettingEdit(path, was)
        elif value_at(after, path) is not ABSENT:
            yield SettingEdit(_all_that_came(path, before, after, now), ABSENT)


def _whole(path: Path) -> Path:
    return path[: next((n for n, step in enumerate(path) if isinstance(step, int)), len(path))]


def _all_that_came(path: Path, before: Fields, after: Fields, now: Fields) -> Path:
    """The outermost object that came into being for `path`, unless somebody put something else into it since."""
    for depth in range(2, len(path)):
        made = value_at(before, path[:depth]) is ABSENT
        if made and same_json(value_at(after, path[:depth]), value_at(now, path[:depth])):
            return path[:depth]
    return path
