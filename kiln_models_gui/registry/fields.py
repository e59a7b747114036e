"""Every field of Kiln's KilnModelProvider (kiln-ai 1.2.0) as data: its form, its choices, its defaults.

Without pydantic, for the form and the first paint. A test proves that the table is Kiln's own class.
"""

from collections.abc import Mapping
from enum import StrEnum

from kiln_models_gui.registry.enums import (
    ChatStrategy,
    ModelAdapterId,
    ModelFormatterID,
    ModelParserID,
    ModelProviderName,
    StructuredOutputMode,
)
from kiln_models_gui.values import Value

NOT_OVERRIDABLE = frozenset({"name", "model_id", "adapter"})
"""Kiln drops these from overrides: the provider decides them."""


class FieldType(StrEnum):
    """The forms that a value can have in settings.yaml."""

    BOOL = "bool"
    INT = "int"
    TEXT = "text"
    CHOICE = "choice"
    TEXT_LIST = "text_list"
    TEXT_MAP = "text_map"


class FieldSpec(Value):
    """One field of Kiln's KilnModelProvider.

    `default` is the class's own; `user_default` what a person's model has when nothing is overridden.
    """

    name: str
    value_type: FieldType
    default: object
    user_default: object
    choices: type[StrEnum] | None = None
    nullable: bool = False

    @property
    def overridable(self) -> bool:
        """Whether Kiln heeds it in `overrides`."""
        return self.name not in NOT_OVERRIDABLE


def _switch(name: str, default: bool = False, user_default: bool | None = None) -> FieldSpec:
    return FieldSpec(name, FieldType.BOOL, default, default if user_default is None else user_default)


def _maybe(name: str, type_: FieldType, choices: type[StrEnum] | None = None) -> FieldSpec:
    return FieldSpec(name, type_, None, None, choices, nullable=True)


def _choice(name: str, choices: type[StrEnum], default: str | None, user_default: str | None = None) -> FieldSpec:
    return FieldSpec(name, FieldType.CHOICE, default, user_default or default, choices)


_ALL = (
    _choice("name", ModelProviderName, None),
    _maybe("model_id", FieldType.TEXT),
    _choice("adapter", ModelAdapterId, ModelAdapterId.litellm.value),
    _switch("supports_structured_output", True, False),
    _switch("supports_data_gen", True, False),
    _switch("suggested_for_data_gen"),
    _switch("untested_model", False, True),
    _maybe("provider_finetune_id", FieldType.TEXT),
    _choice(
        "structured_output_mode",
        StructuredOutputMode,
        StructuredOutputMode.default.value,
        StructuredOutputMode.json_instructions.value,
    ),
    _maybe("parser", FieldType.CHOICE, ModelParserID),
    _maybe("formatter", FieldType.CHOICE, ModelFormatterID),
    _switch("reasoning_capable"),
    _switch("supports_logprobs"),
    _switch("suggested_for_evals"),
    _switch("supports_function_calling", True),
    _switch("uncensored"),
    _switch("suggested_for_uncensored_data_gen"),
    _maybe("tuned_chat_strategy", FieldType.CHOICE, ChatStrategy),
    _switch("supports_doc_extraction"),
    _switch("suggested_for_doc_extraction"),
    _switch("suggested_for_synthetic_user"),
    _switch("multimodal_capable"),
    _maybe("multimodal_mime_types", FieldType.TEXT_LIST),
    _switch("multimodal_requires_pdf_as_image"),
    _switch("supports_vision"),
    _switch("r1_openrouter_options"),
    _switch("require_openrouter_reasoning"),
    _switch("logprobs_openrouter_options"),
    _switch("openrouter_skip_required_parameters"),
    _switch("openrouter_reasoning_object"),
    _maybe("available_thinking_levels", FieldType.TEXT_MAP),
    _maybe("default_thinking_level", FieldType.TEXT),
    _maybe("ollama_model_aliases", FieldType.TEXT_LIST),
    _switch("anthropic_extended_thinking"),
    _switch("anthropic_summarized_thinking"),
    _switch("gemini_reasoning_enabled"),
    _switch("temp_top_p_exclusive"),
    _maybe("siliconflow_enable_thinking", FieldType.BOOL),
    _maybe("reasoning_optional_for_structured_output", FieldType.BOOL),
    _maybe("max_parallel_requests", FieldType.INT),
    _maybe("openai_compatible_provider_name", FieldType.TEXT),
    _switch("deprecated"),
)

FIELDS: Mapping[str, FieldSpec] = {spec.name: spec for spec in _ALL}
"""Every field of Kiln's KilnModelProvider, in its order."""

OVERRIDABLE: tuple[FieldSpec, ...] = tuple(spec for spec in _ALL if spec.overridable)
"""The fields that `overrides` may hold, in Kiln's order."""

OVERRIDABLE_NAMES = frozenset(spec.name for spec in OVERRIDABLE)
"""The same by name."""
