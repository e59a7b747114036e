"""A change: what is to be written, field by field, what stood there before, and its inverse."""

from enum import Enum, StrEnum
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from kiln_models_gui.values import Value, hidden, replace

if TYPE_CHECKING:
    from pydantic import SecretStr

    SettingValue: TypeAlias = "str | SecretStr | Null | None"


class Absent(Enum):
    """The type of ABSENT, which says that an element is not there (None may be one)."""

    ABSENT = "absent"


ABSENT: Final = Absent.ABSENT


class Null(Enum):
    """The type of NULL, a null that stands in the file: it keeps Kiln from looking into the environment."""

    NULL = "null"


NULL: Final = Null.NULL


class ChangeKind(StrEnum):
    """What a change means to the person who made it."""

    MODEL_ADDED = "model_added"
    MODEL_CHANGED = "model_changed"
    MODEL_REMOVED = "model_removed"
    MODEL_CONVERTED = "model_converted"
    PROVIDER_ADDED = "provider_added"
    PROVIDER_CHANGED = "provider_changed"
    PROVIDER_RENAMED = "provider_renamed"
    PROVIDER_REMOVED = "provider_removed"
    IMPORTED = "imported"
    """A pack was applied: providers, models and assignments at once."""
    TAKEN_BACK = "taken_back"
    PUT_BACK = "put_back"
    """A running Kiln had written an old list over ours."""


class ItemEdit(Value):
    """One element of one list. `before` ABSENT adds it, `after` ABSENT removes it, both change what differs.

    A field that stands in neither mapping is left as it is, so both may be partial when both are given.
    """

    place: str
    """The top-level key of the list: "user_model_registry"."""
    before: object = hidden()
    after: object = hidden()
    position: int | None = None
    """Where to put an added element; None appends it."""
    beside: int = 0
    """How many others with the same identity stood in the list: so many are no reason to refuse this one."""
    made_list: Absent | Literal[False] | None = False
    """What stood for the list before this added its first element: ABSENT, or None for a null. False: a list."""

    def inverse(self) -> "ItemEdit":
        """The edit that takes this one back."""
        return replace(self, before=self.after, after=self.before)


class ValueEdit(Value):
    """One top-level value; None means that the key is absent."""

    place: str
    before: "SettingValue" = hidden()
    after: "SettingValue" = hidden()
    checked: bool = False
    """`before` is what stood in the file, so that another value there is a clash. A form does not know a key."""

    def inverse(self) -> "ValueEdit":
        """The edit that takes this one back."""
        return replace(self, before=self.after, after=self.before)


Edit = ItemEdit | ValueEdit


class Change(Value):
    """Edits that belong together: all of them reach the file in one write, or none does."""

    kind: ChangeKind
    subject: str
    """Name of the model or provider, for people."""
    edits: tuple[Edit, ...]

    def inverse(self) -> "Change":
        """The change that takes this one back."""
        return Change(ChangeKind.TAKEN_BACK, self.subject, tuple(edit.inverse() for edit in reversed(self.edits)))


class WrongShapeError(Exception):
    """The list `place` holds something else than a list, so nothing can be put into it. Nothing was written."""

    def __init__(self, place: str) -> None:
        super().__init__(place)
        self.place = place


class ClashError(Exception):
    """Somebody else changed the same field meanwhile. Nothing was written.

    `place` is the list or key, `fields` the names of the fields that differ (empty: the element is gone).
    """

    def __init__(self, place: str, fields: tuple[str, ...] = ()) -> None:
        super().__init__(f"{place}: {', '.join(fields) or 'gone'}")
        self.place = place
        self.fields = fields
