"""What stands in a program's settings, as read: tolerant, complete, and without any secret in it.

A record is what the file says, right or wrong. `models.UserModelEntry` is what may be written. Records need no
pydantic, so that the first paint does not wait for it.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Literal

from kiln_models_gui.registry.plain import NOTHING, Fields, fields_of
from kiln_models_gui.values import Value, hidden

type_of_provider = Literal["builtin", "custom"]


class KeyState(StrEnum):
    """What stands where a key belongs. Kiln treats the four differently (it counts BLANK as configured)."""

    MISSING = "missing"
    SAVED = "saved"
    BLANK = "blank"
    HIDDEN = "hidden"
    """The literal `[hidden]`, which old versions of Kiln wrote over the key."""


class KeyInfo(Value):
    """Whether a key is there, and where from; never the key itself."""

    state: KeyState = KeyState.MISSING
    hint: str = ""
    """The key with its middle taken out, "sk-…4f2a"; empty unless SAVED."""
    variable: str = ""
    """The environment variable that Kiln falls back to, when it is set and the file has no value of its own."""

    @property
    def usable(self) -> bool:
        """Kiln finds a key here."""
        return self.state is KeyState.SAVED or bool(self.variable)


class CustomProvider(Value):
    """One element of `openai_compatible_providers`. Its name is its identity, for Kiln and for us."""

    name: str
    base_url: str = hidden()
    """May hold `user:password@`."""
    key: KeyInfo
    fields: Fields = hidden(default=NOTHING)
    """The element as it stands, without its key."""


class Origin(StrEnum):
    """Which of Kiln's two lists a model stands in."""

    REGISTRY = "user_model_registry"
    LEGACY = "custom_models"


class RecordFault(StrEnum):
    """Why Kiln skips an element of the list without a word."""

    NOT_A_MAPPING = "not_a_mapping"
    BAD_PROVIDER_TYPE = "bad_provider_type"
    BAD_PROVIDER = "bad_provider"
    BAD_MODEL_ID = "bad_model_id"
    BAD_NAME = "bad_name"
    BAD_OVERRIDES = "bad_overrides"
    BAD_ID = "bad_id"
    NO_SEPARATOR = "no_separator"
    """A line of `custom_models` without `::`."""


class ModelRecord(Value):
    """One model as it stands in the file, legacy, malformed and orphaned ones included."""

    handle: str
    """Finds this record again after a reload: its id, or its place and content where it has none of its own."""
    origin: Origin
    raw: object = hidden()
    provider_type: type_of_provider = "builtin"
    provider_id: str = ""
    model_id: str = ""
    name: str = ""
    overrides: Fields = hidden(default=NOTHING)
    id: str = ""
    """Empty: Kiln makes up a new id at every look, so the model can be neither chosen nor removed there."""
    fault: RecordFault | None = None
    shares_id: bool = False
    """An earlier element has the same id, and Kiln finds only that one."""

    place: str = ""
    """Which element of its list it is, from 1: "entry 3"."""

    @property
    def title(self) -> str:
        """What to call it: its name, else its model id, else its place."""
        return self.name or self.model_id or self.place or self.handle

    @property
    def fields(self) -> Fields:
        """The entry's fields as they stand; none for a legacy line or a malformed element."""
        return fields_of(self.raw)


class FindingKind(StrEnum):
    """What is odd in a file that could be read."""

    WRONG_TYPE = "wrong_type"
    """A known key holds a value of another kind; Kiln fails on it or reads nonsense."""
    UNREADABLE_PROVIDER = "unreadable_provider"
    """An element of `openai_compatible_providers` without a usable name."""
    SAME_PROVIDER_TWICE = "same_provider_twice"


class Finding(Value):
    """One oddity, with the key that it stands under."""

    kind: FindingKind
    place: str
    detail: str = ""


class TargetState(Value):
    """Everything that a target's file says, as of one reading."""

    values: Mapping[str, str] = hidden(default=MappingProxyType[str, str]({}))
    """Settings of built-in providers that are no secrets: config key → value (addresses, account ids)."""
    keys: Mapping[str, KeyInfo] = MappingProxyType[str, KeyInfo]({})
    """Config key → whether a key is there."""
    variables: Mapping[str, str] = MappingProxyType[str, str]({})
    """Config key → the environment variable that its value in `values` comes from."""
    custom_providers: tuple[CustomProvider, ...] = ()
    models: tuple[ModelRecord, ...] = ()
    findings: tuple[Finding, ...] = ()
    fault: Exception | None = None
    """Why the file could not be read; everything else is then what was last known."""
