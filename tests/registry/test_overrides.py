from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, StrictBool, StrictStr

from kiln_models_gui.registry.enums import ModelParserID, StructuredOutputMode
from kiln_models_gui.registry.fields import OVERRIDABLE, FieldType
from kiln_models_gui.registry.overrides import (
    OverrideFault,
    OverrideProblem,
    check_override,
    check_overrides,
    unknown_overrides,
)
from tests.oracle import Oracle
from tests.registry.strategies import ANYTHING, LIKELY_OVERRIDES, LOOSE_OVERRIDES

P = OverrideProblem


class ModelDetails(BaseModel):
    """The fields that Kiln's model list reads raw from overrides: one wrong value, and the whole list is empty."""

    supports_structured_output: StrictBool = False
    supports_data_gen: StrictBool = False
    supports_logprobs: StrictBool = False
    supports_function_calling: StrictBool = False
    uncensored: StrictBool = False
    supports_vision: StrictBool = False
    supports_doc_extraction: StrictBool = False
    multimodal_capable: StrictBool = False
    deprecated: StrictBool = False
    multimodal_mime_types: list[StrictStr] | None = None
    structured_output_mode: StructuredOutputMode = StructuredOutputMode.json_instructions


class LikeText(str):
    __slots__ = ()


@pytest.mark.parametrize(
    ("name", "value", "kind", "expected"),
    [
        ("temperature", 1, P.UNKNOWN_FIELD, None),
        ("", True, P.UNKNOWN_FIELD, None),
        ("name", "openai", P.NOT_OVERRIDABLE, None),
        ("model_id", "x", P.NOT_OVERRIDABLE, None),
        ("adapter", "jev", P.NOT_OVERRIDABLE, None),
        ("supports_vision", None, P.NULL, FieldType.BOOL),
        ("parser", None, P.NULL, FieldType.CHOICE),
        ("supports_vision", "yes", P.WRONG_TYPE, FieldType.BOOL),
        ("supports_vision", 1, P.WRONG_TYPE, FieldType.BOOL),
        ("siliconflow_enable_thinking", "true", P.WRONG_TYPE, FieldType.BOOL),
        ("max_parallel_requests", True, P.WRONG_TYPE, FieldType.INT),
        ("max_parallel_requests", "4", P.WRONG_TYPE, FieldType.INT),
        ("max_parallel_requests", 4.0, P.WRONG_TYPE, FieldType.INT),
        ("max_parallel_requests", 0, P.OUT_OF_RANGE, (1, 10_000)),
        ("max_parallel_requests", 10_001, P.OUT_OF_RANGE, (1, 10_000)),
        ("parser", "R1_Thinking", P.NOT_A_CHOICE, ("r1_thinking", "optional_r1_thinking")),
        ("parser", "", P.NOT_A_CHOICE, ("r1_thinking", "optional_r1_thinking")),
        ("parser", ModelParserID.r1_thinking, P.WRONG_TYPE, FieldType.CHOICE),
        ("structured_output_mode", 3, P.WRONG_TYPE, FieldType.CHOICE),
        ("provider_finetune_id", "", P.EMPTY, None),
        ("provider_finetune_id", LikeText("x"), P.WRONG_TYPE, FieldType.TEXT),
        ("provider_finetune_id", "\ud800", P.BROKEN_TEXT, None),
        ("multimodal_mime_types", "image/png", P.WRONG_TYPE, FieldType.TEXT_LIST),
        ("multimodal_mime_types", ("image/png",), P.WRONG_TYPE, FieldType.TEXT_LIST),
        ("multimodal_mime_types", ["image/png", None], P.WRONG_TYPE, FieldType.TEXT_LIST),
        ("multimodal_mime_types", [], P.EMPTY, None),
        ("ollama_model_aliases", ["a", ""], P.EMPTY, None),
        ("available_thinking_levels", ["low"], P.WRONG_TYPE, FieldType.TEXT_MAP),
        ("available_thinking_levels", {"Low": 1}, P.WRONG_TYPE, FieldType.TEXT_MAP),
        ("available_thinking_levels", {True: "low"}, P.WRONG_TYPE, FieldType.TEXT_MAP),
        ("available_thinking_levels", {}, P.EMPTY, None),
        ("default_thinking_level", 3, P.WRONG_TYPE, FieldType.TEXT),
    ],
)
def test_a_value_that_kiln_would_choke_on_or_drop_is_refused(
    name: str, value: object, kind: OverrideProblem, expected: object
) -> None:
    fault = OverrideFault(name, kind, expected)
    assert check_override(name, value) == fault
    assert check_overrides({name: value, "supports_logprobs": True}, "openai") == [fault]


LEVELS = {"Low": "low", "High": "high"}


@pytest.mark.parametrize(
    ("overrides", "provider", "faults"),
    [
        ({}, "openai", []),
        ({"available_thinking_levels": LEVELS, "default_thinking_level": "high"}, "openai", []),
        ({"default_thinking_level": "high"}, "openai", []),
        (
            {"available_thinking_levels": LEVELS},
            "openai",
            [OverrideFault("default_thinking_level", P.LEVEL_MISSING, ("low", "high"))],
        ),
        (
            {"available_thinking_levels": LEVELS, "default_thinking_level": "High"},
            "openai",
            [OverrideFault("default_thinking_level", P.LEVEL_NOT_AVAILABLE, ("low", "high"))],
        ),
        (
            {"available_thinking_levels": LEVELS, "default_thinking_level": 1},
            "openai",
            [OverrideFault("default_thinking_level", P.WRONG_TYPE, FieldType.TEXT)],
        ),
        ({"openrouter_reasoning_object": True}, "openrouter", []),
        ({"openrouter_reasoning_object": False}, "openai_compatible", []),
        (
            {"openrouter_reasoning_object": True},
            "openai_compatible",
            [OverrideFault("openrouter_reasoning_object", P.ONLY_OPENROUTER, "openrouter")],
        ),
        (
            {"parser": None, "adapter": "jev"},
            "openai",
            [OverrideFault("parser", P.NULL, FieldType.CHOICE), OverrideFault("adapter", P.NOT_OVERRIDABLE)],
        ),
    ],
)
def test_rules_across_fields_are_kilns(overrides: dict[str, Any], provider: str, faults: list[OverrideFault]) -> None:
    assert check_overrides(overrides, provider) == faults


@pytest.mark.parametrize("spec", [spec for spec in OVERRIDABLE if spec.choices], ids=lambda spec: spec.name)
def test_every_choice_of_kiln_passes_as_plain_text(spec: Any) -> None:
    assert [check_override(spec.name, choice.value) for choice in spec.choices] == [None] * len(spec.choices)


def test_a_fault_does_not_repeat_what_was_typed() -> None:
    assert "sk-secret" not in repr(check_overrides({"parser": "sk-secret", "supports_vision": "sk-secret"}, "openai"))


def test_unknown_overrides_are_those_that_kiln_ignores_for_their_name() -> None:
    overrides = {"parser": "nonsense", "temperature": 1, "name": "openai", "supports_vision": None}
    assert unknown_overrides(overrides) == {"temperature": 1, "name": "openai"}
    assert unknown_overrides(None) == {}


class Stored(StrEnum):
    """What a member of an enum would do to the file."""

    member = "r1_thinking"


def test_an_enum_would_have_been_written_as_a_tag_that_stops_kiln(home: Path, oracle: Oracle) -> None:
    from tests.oracle import OracleError

    assert check_override("parser", Stored.member) is not None
    settings_file(home, yaml.dump({"user_model_registry": [{"overrides": {"parser": Stored.member}}]}))
    with pytest.raises(OracleError, match="ConstructorError"):
        oracle.read(home)


@settings(max_examples=250, deadline=None)
@given(
    st.sampled_from(["openai", "openrouter", "typesafe", "huggingface", "ollama"]),
    st.one_of(LIKELY_OVERRIDES, LIKELY_OVERRIDES, LOOSE_OVERRIDES),
    st.dictionaries(st.sampled_from([spec.name for spec in OVERRIDABLE]), ANYTHING, max_size=1),
)
def test_what_passes_is_read_back_and_converted_by_kiln_unchanged(
    oracle: Oracle,
    tmp_path_factory: pytest.TempPathFactory,
    provider: str,
    likely: dict[str, Any],
    loose: dict[str, Any],
) -> None:
    overrides = likely | loose
    for fault in check_overrides(overrides, provider):
        overrides.pop(fault.field, None)
    if check_overrides(overrides, provider):  # a level is missing: its levels go, too
        overrides.pop("available_thinking_levels")
    assert check_overrides(overrides, provider) == []
    home = tmp_path_factory.getbasetemp() / "passing"
    entry = {"provider_type": "builtin", "provider_id": provider, "model_id": "m", "id": "1", "overrides": overrides}
    settings_file(home, yaml.safe_dump({"user_model_registry": [entry]}))

    answer = oracle.read(home)

    assert answer["entries"][0]["overrides"] == overrides
    kilns = answer["providers"][0]["ok"]
    assert {field: kilns[field] for field in overrides} == overrides
    ModelDetails.model_validate(answer["entries"][0]["overrides"])


def settings_file(home: Path, text: str) -> None:
    folder = home / ".kiln_ai"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "settings.yaml").write_text(text, encoding="ascii")
