"""What the registry asks of a program whose settings we read and write."""

from dataclasses import dataclass
from typing import Protocol, TypeVar

from kiln_models_gui.registry.changes import Change
from kiln_models_gui.registry.records import TargetState

Result_co = TypeVar("Result_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Committed:
    """What a commit did: the state that stands in the file now, and the change with what stood there before."""

    state: TargetState
    change: Change


class Writing(Protocol[Result_co]):
    """A write that was worked out and waits: by itself, or together with those of other targets."""

    async def commit(self) -> Result_co:
        """Write it alone. Raises what the target's own `commit` raises."""
        ...


class Target(Protocol):
    """A program's settings. Implementations stand in `targets/`, one file each."""

    def read(self) -> TargetState:
        """The state, from one quick look at the file. Never raises: a file that cannot be read is a `fault`."""
        ...

    async def read_settled(self) -> TargetState:
        """The state, after waiting out a file that is just being written."""
        ...

    async def commit(self, change: Change) -> Committed:
        """Write all of `change` in one go.

        Raises ClashError when somebody else changed the same fields, StoreError when the file cannot be written.
        Nothing is written then.
        """
        ...

    def prepare(self, change: Change) -> Writing[Committed]:
        """The write of `change`. Nothing is read or written yet. Raises StoreError (NOT_PLAIN_DATA)."""
        ...
