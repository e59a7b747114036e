"""The strict check of overrides before they are written, and the tolerant look at those that were read.

Without pydantic: the form uses it while one types.
"""

from collections.abc import Callable, Mapping
from enum import Enum, auto
from typing import cast

from kiln_models_gui.registry.enums import ModelProviderName
from kiln_models_gui.registry.fields import FIELDS, OVERRIDABLE_NAMES, FieldSpec, FieldType
from kiln_models_gui.values import Value


class OverrideProblem(Enum):
    """Why a value may not be written."""

    UNKNOWN_FIELD = auto()
    NOT_OVERRIDABLE = auto()
    NULL = auto()
    WRONG_TYPE = auto()
    NOT_A_CHOICE = auto()
    EMPTY = auto()
    OUT_OF_RANGE = auto()
    BROKEN_TEXT = auto()
    LEVEL_MISSING = auto()
    LEVEL_NOT_AVAILABLE = auto()
    ONLY_OPENROUTER = auto()


class OverrideFault(Value):
    """One override that may not be written.

    `expected` depends on `kind`: a FieldType for WRONG_TYPE and NULL, the choices or levels (tuple of str) for
    NOT_A_CHOICE, LEVEL_MISSING and LEVEL_NOT_AVAILABLE, (lowest, highest) for OUT_OF_RANGE, the provider's id for
    ONLY_OPENROUTER, else None. It never holds what was typed.
    """

    field: str
    kind: OverrideProblem
    expected: object = None


PARALLEL_REQUESTS = (1, 10_000)
"""Lowest and highest `max_parallel_requests`. Kiln takes any number, but none below one does any work."""


def check_overrides(overrides: Mapping[str, object], provider_name: str) -> list[OverrideFault]:
    """Every reason why `overrides` may not be written for a model of `provider_name`; empty when it may.

    `provider_name` is a ModelProviderName word; for a custom provider it is "openai_compatible". Nothing is coerced:
    "yes" and 1 are no booleans, True is no number, a member of an enum is no text (it would be written as a tag that
    stops Kiln from starting). Source: contracts of kiln-ai 1.2.0, its model list and its conversion.
    """
    faults = [fault for name, value in overrides.items() if (fault := check_override(name, value))]
    wrong = {fault.field for fault in faults}
    sound = {name: value for name, value in overrides.items() if name not in wrong}
    return faults + _across_fields(sound, wrong, provider_name)


def check_override(name: str, value: object) -> OverrideFault | None:
    """What is wrong with this one value by itself, or None."""
    spec = FIELDS.get(name) if type(name) is str else None
    if spec is None:
        return OverrideFault(str(name), OverrideProblem.UNKNOWN_FIELD)
    if not spec.overridable:
        return OverrideFault(name, OverrideProblem.NOT_OVERRIDABLE)
    if value is None:
        return OverrideFault(name, OverrideProblem.NULL, spec.value_type)
    return _CHECKS[spec.value_type](spec, value)


def unknown_overrides(overrides: Mapping[str, object] | None) -> dict[str, object]:
    """The overrides that Kiln ignores for their name: kept and shown, never used."""
    return {name: value for name, value in (overrides or {}).items() if name not in OVERRIDABLE_NAMES}


def _check_type(spec: FieldSpec, value: object, wanted: type) -> OverrideFault | None:
    # Not isinstance: a bool is an int, and a StrEnum a str, and neither would be written as such.
    return None if type(value) is wanted else OverrideFault(spec.name, OverrideProblem.WRONG_TYPE, spec.value_type)


def _check_bool(spec: FieldSpec, value: object) -> OverrideFault | None:
    return _check_type(spec, value, bool)


def _check_int(spec: FieldSpec, value: object) -> OverrideFault | None:
    if fault := _check_type(spec, value, int):
        return fault
    low, high = PARALLEL_REQUESTS
    fits = low <= cast("int", value) <= high
    return None if fits else OverrideFault(spec.name, OverrideProblem.OUT_OF_RANGE, PARALLEL_REQUESTS)


def _check_choice(spec: FieldSpec, value: object) -> OverrideFault | None:
    if fault := _check_type(spec, value, str):
        return fault
    choices = tuple(choice.value for choice in spec.choices or ())
    return None if value in choices else OverrideFault(spec.name, OverrideProblem.NOT_A_CHOICE, choices)


def _check_text(spec: FieldSpec, value: object) -> OverrideFault | None:
    if fault := _check_type(spec, value, str):
        return fault
    text = cast("str", value)
    if not text:
        return OverrideFault(spec.name, OverrideProblem.EMPTY)  # Kiln would drop it without a word
    try:
        text.encode()
    except UnicodeEncodeError:
        return OverrideFault(spec.name, OverrideProblem.BROKEN_TEXT)  # half a character: Kiln's pydantic refuses it
    return None


def _check_text_list(spec: FieldSpec, value: object) -> OverrideFault | None:
    if fault := _check_type(spec, value, list):
        return fault
    return _check_texts(spec, cast("list[object]", value))


def _check_text_map(spec: FieldSpec, value: object) -> OverrideFault | None:
    if fault := _check_type(spec, value, dict):
        return fault
    levels = cast("dict[object, object]", value)
    return _check_texts(spec, [*levels.keys(), *levels.values()])


def _check_texts(spec: FieldSpec, texts: list[object]) -> OverrideFault | None:
    if not texts:
        return OverrideFault(spec.name, OverrideProblem.EMPTY)
    return next((fault for text in texts if (fault := _check_text(spec, text))), None)


_CHECKS: Mapping[FieldType, Callable[[FieldSpec, object], OverrideFault | None]] = {
    FieldType.BOOL: _check_bool,
    FieldType.INT: _check_int,
    FieldType.TEXT: _check_text,
    FieldType.CHOICE: _check_choice,
    FieldType.TEXT_LIST: _check_text_list,
    FieldType.TEXT_MAP: _check_text_map,
}


def _across_fields(sound: Mapping[str, object], wrong: set[str], provider_name: str) -> list[OverrideFault]:
    faults: list[OverrideFault] = []
    if sound.get("openrouter_reasoning_object") and provider_name != ModelProviderName.openrouter:
        faults.append(
            OverrideFault(
                "openrouter_reasoning_object", OverrideProblem.ONLY_OPENROUTER, ModelProviderName.openrouter.value
            )
        )
    if "available_thinking_levels" in sound and "default_thinking_level" not in wrong:
        levels = tuple(cast("dict[str, str]", sound["available_thinking_levels"]).values())
        if fault := _check_level(sound.get("default_thinking_level"), levels):
            faults.append(fault)
    return faults


def _check_level(level: object, levels: tuple[str, ...]) -> OverrideFault | None:
    if level is None:
        return OverrideFault("default_thinking_level", OverrideProblem.LEVEL_MISSING, levels)
    if level not in levels:
        return OverrideFault("default_thinking_level", OverrideProblem.LEVEL_NOT_AVAILABLE, levels)
    return None
