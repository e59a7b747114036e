"""A listener that is made when it first hears something: the first paint does not wait for what keeps the history."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kiln_models_gui.targets.write_listener import FileWrite, WriteListener


class LateListener:
    """A WriteListener that passes everything on to one that is made at its first use."""

    def __init__(self, make: "Callable[[], WriteListener]") -> None:
        self._make = make

    def wrote(self, writes: "Sequence[FileWrite]") -> None:
        """A commit of ours stands."""
        self._make().wrote(writes)

    def seen(self, target: str, before: Any, after: Any) -> None:
        """Somebody else changed the file of `target`."""
        self._make().seen(target, before, after)
