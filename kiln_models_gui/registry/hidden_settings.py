"""Values of a settings file that are not in force, because a later key hides them. Never the values themselves."""

from dataclasses import dataclass
from enum import StrEnum


class HiddenCause(StrEnum):
    """Why a value is not in force."""

    REPLACED = "replaced"
    """A key further down holds the same setting, or one that contains it."""
    NOT_AN_OBJECT = "not_an_object"
    """What stands above it in force can hold no settings."""
    REPEATED = "repeated"
    """The same key stands again further down."""


@dataclass(frozen=True, slots=True)
class HiddenSetting:
    """One hidden value. Lines count from 1."""

    name: str
    """The dotted setting: "aiOrchestrator.routing.strategy"."""
    line: int
    by: str
    """The setting that hides it."""
    by_line: int
    cause: HiddenCause
    holds_key: bool = False
    """A key in plain text is part of it."""
