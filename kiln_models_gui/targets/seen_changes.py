"""Changes that others made, as entries of the history: from two readings of a file, record by record."""

from typing import TYPE_CHECKING, Any

from kiln_models_gui.registry.changes import ABSENT, Edit, ItemEdit
from kiln_models_gui.registry.history_entry import FilePart, HistoryEntry, HistoryKind, Who, record_name
from kiln_models_gui.registry.library import KILN
from kiln_models_gui.registry.plain import as_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiln_models_gui.targets.history import History
    from kiln_models_gui.targets.history_parts import Draft, Past

PROVIDERS = "openai_compatible_providers"


async def record_seen(
    history: "History", past: "Past", before: object, after: object, *, kiln_runs: bool
) -> HistoryEntry | None:
    """Keep what somebody else changed between two readings; None where nothing did. Raises StoreError.

    `kiln_runs`: Kiln answers its ping, so a write of its file is taken for its own; else nobody knows whose it is.
    """
    draft = past.draft(before, after)
    part = await _first_look(draft)
    if not part.edits:
        return None
    kind, subject = kind_of(part.edits)
    who = Who.UNKNOWN if past.id == KILN and not kiln_runs else past.owner
    return await history.record(who, kind, subject, [draft], by="" if who is Who.UNKNOWN else past.name)


async def record_ours(
    history: "History", past: "Past", draft: "Draft", kind: HistoryKind, subject: str, *, stood: "tuple[Any, Any]"
) -> HistoryEntry | None:
    """Keep a change of ours; before it what others wrote that our write found in the file. Raises StoreError.

    `stood`: the file as it was read last before, and as our write found it.
    """
    await record_seen(history, past, *stood, kiln_runs=False)
    return await history.record(Who.WE, kind, subject, [draft])


async def _first_look(draft: "Draft") -> FilePart:
    import asyncio

    from kiln_models_gui.targets.history_keys import KeyCollector

    return await asyncio.to_thread(draft, KeyCollector().mark)


def kind_of(edits: "Sequence[Edit]") -> tuple[HistoryKind, str]:
    """What edits come to in one word, and the name of what they are about; SETTINGS_CHANGED for a mixture."""
    kinds = {_kind(edit) for edit in edits}
    names = list(dict.fromkeys(_name(edit) for edit in edits))
    kind = kinds.pop() if len(kinds) == 1 else HistoryKind.SETTINGS_CHANGED
    return kind, names[0]


def _kind(edit: Edit) -> HistoryKind:
    if not isinstance(edit, ItemEdit):
        return HistoryKind.SETTINGS_CHANGED
    if edit.place == PROVIDERS:
        kinds = (HistoryKind.PROVIDER_ADDED, HistoryKind.PROVIDER_REMOVED, HistoryKind.PROVIDER_CHANGED)
    else:
        kinds = (HistoryKind.MODEL_ADDED, HistoryKind.MODEL_REMOVED, HistoryKind.MODEL_CHANGED)
    return kinds[0] if edit.before is ABSENT else kinds[1] if edit.after is ABSENT else kinds[2]


def _name(edit: Edit) -> str:
    if not isinstance(edit, ItemEdit):
        return edit.place
    element = edit.before if edit.after is ABSENT else edit.after
    return record_name(edit.after) or record_name(edit.before) or as_text(element)
