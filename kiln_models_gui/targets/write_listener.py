"""Who wants to hear of every write of ours, and of everything that somebody else changed in a settings file."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiln_models_gui.registry.changes import Change
    from kiln_models_gui.store.patient_file import Reading


@dataclass(frozen=True)
class FileWrite:
    """What one commit of ours did to one file. Holds keys in plain text; never shown, never kept as it is."""

    target: str
    """`library.KILN`, or the path of an editor's settings file."""
    before: Any = field(repr=False)
    """What our write found there: Kiln's settings as a mapping, an editor's as a JsoncDocument. Read-only."""
    after: Any = field(repr=False)
    """What stands there since."""
    change: "Change | None" = field(default=None, repr=False)
    """Kiln's change as it was made, keys sealed; None: compare `before` and `after`."""
    takes_back: bool = False
    """Whether it undoes another one, as the "Undo" of a message does."""
    by_history: bool = False
    """Whether the history made it, and keeps it itself."""
    imported: str | None = None
    """The name of the pack that it brings; None where it brings none."""


class WriteListener(Protocol):
    """Hears of all that happens to the managed files, in order. Called on the loop's thread.

    Both return at once and raise nothing: what takes a moment is done later, and no change fails for it.
    """

    def wrote(self, writes: Sequence[FileWrite]) -> None:
        """A commit of ours stands: every file that it changed. Called once per commit, never with none."""
        ...

    def seen(self, target: str, before: Any, after: Any) -> None:
        """Somebody else changed the file of `target`: what was read there last, and what was found now."""
        ...


@dataclass(frozen=True)
class Report:
    """What a write that waits for its turn will say of itself."""

    target: str
    listeners: Sequence[WriteListener]
    reading: "Callable[[], Reading[Any] | None]"
    """The target's last reading."""
    change: "Callable[[], Change | None] | None" = None
    """What was really done, once it is."""
    takes_back: bool = False
    by_history: bool = False
    imported: str | None = None

    def begin(self) -> "Reported":
        """To be called when the turn has come."""
        return Reported(self, self.reading())


@dataclass(frozen=True)
class Reported:
    """A write under way."""

    report: Report
    known: "Reading[Any] | None"
    """The target's last reading before it."""

    def told(self, found: "Reading[Any] | None") -> FileWrite | None:
        """The listeners hear what others wrote before; `found` is what the write found. None: nothing was written."""
        report, now = self.report, self.report.reading()
        if not report.listeners:
            return None
        tell_seen(report.listeners, report.target, self.known, found)
        if found is None or now is None or found.fingerprint.same_content(now.fingerprint):
            return None
        change = report.change() if report.change is not None else None
        return FileWrite(
            report.target, found.data, now.data, change, report.takes_back, report.by_history, report.imported
        )


def tell_seen(
    listeners: Sequence[WriteListener], target: str, before: "Reading[Any] | None", now: "Reading[Any] | None"
) -> None:
    """Tell the listeners when somebody else changed the file between two readings of ours."""
    if before is None or now is None or before.fingerprint.same_content(now.fingerprint):
        return
    for listener in listeners:
        listener.seen(target, before.data, now.data)


def tell_written(writes: "Sequence[tuple[Reported, Reading[Any] | None]]") -> None:
    """Tell the listeners of one commit: of each write under way, and what it found in its file."""
    by_listener: dict[int, tuple[WriteListener, list[FileWrite]]] = {}
    for reported, found in writes:
        written = reported.told(found)
        if written is not None:
            for listener in reported.report.listeners:
                by_listener.setdefault(id(listener), (listener, []))[1].append(written)
    for listener, written in by_listener.values():
        listener.wrote(written)


def tell_restored(report: Report, known: "Reading[Any] | None") -> None:
    """Tell the listeners that a kept state of the whole file was put back over `known`."""
    now = report.reading()
    if known is None or now is None or known.fingerprint.same_content(now.fingerprint):
        return
    for listener in report.listeners:
        listener.wrote([FileWrite(report.target, known.data, now.data)])
