"""From a write of ours, as the listeners hear of it, to an entry of the history."""

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from kiln_models_gui.registry.changes import ChangeKind
from kiln_models_gui.registry.history_entry import FilePart, HistoryEntry, HistoryKind, Who
from kiln_models_gui.registry.history_steps import takes_back
from kiln_models_gui.targets.history import About, History
from kiln_models_gui.targets.history_parts import Draft, KilnPast, Past
from kiln_models_gui.targets.seen_changes import kind_of
from kiln_models_gui.targets.write_listener import FileWrite

if TYPE_CHECKING:
    from kiln_models_gui.registry.changes import Change


async def record_written(
    history: History, pasts: Iterable[Past], writes: Sequence[FileWrite], lately: Sequence[HistoryEntry] = ()
) -> HistoryEntry | None:
    """Keep one commit of ours as one entry; None where there is nothing to keep. Raises StoreError.

    `lately`: our last entries, oldest first, one of which it may take back.
    """
    by_id = {past.id: past for past in pasts}
    drafts = [_draft(by_id[write.target], write) for write in writes if write.target in by_id]
    pack = next((write.imported for write in writes if write.imported is not None), None)
    if pack is not None:
        return await history.keep(Who.IMPORT, drafts, lambda _: About(HistoryKind.IMPORTED, pack), by=pack)
    return await history.keep(Who.WE, drafts, _about(writes, lately))


def _draft(past: Past, write: FileWrite) -> Draft:
    if write.change is not None and isinstance(past, KilnPast):
        return past.draft_of(write.change)
    return past.draft(write.before, write.after, exact=True)


def _about(writes: Sequence[FileWrite], lately: Sequence[HistoryEntry]) -> Callable[[Sequence[FilePart]], About]:
    is_undo = all(write.takes_back for write in writes)
    change = next((write.change for write in writes if write.change is not None), None)

    def about(parts: Sequence[FilePart]) -> About:
        if is_undo:
            taken = next((one for one in reversed(lately) if takes_back(parts, one)), None)
            if taken is not None:
                return About(HistoryKind.TAKEN_BACK, taken.subject, (taken.id,))
        return _of_change(change, parts)

    return about


def _of_change(change: "Change | None", parts: Sequence[FilePart]) -> About:
    edits = [edit for part in parts for edit in part.edits]
    if change is not None and change.kind is not ChangeKind.TAKEN_BACK:
        return About(HistoryKind(change.kind.value), change.subject)
    if not edits:  # only blanks or comments
        return About(HistoryKind.SETTINGS_CHANGED, "")
    kind, name = kind_of(edits)
    return About(kind, change.subject if change is not None and change.subject else name)
