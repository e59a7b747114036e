"""The Advanced part of the model form: which settings there are, in which group, with a sentence each."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.registry.fields import FIELDS, FieldSpec, FieldType
from kiln_models_gui.viewmodels.words.overrides import choice_words, field_words

tr = QCoreApplication.translate


class Group(StrEnum):
    """The parts of Advanced. MAIN is seen at once, the others stand under More."""

    MAIN = "main"
    THINKING = "thinking"
    FILES = "files"
    LIMITS = "limits"
    SUGGESTED = "suggested"
    SPECIAL = "special"


GROUPS: Mapping[Group, tuple[str, ...]] = {
    Group.MAIN: (
        "supports_structured_output",
        "structured_output_mode",
        "supports_function_calling",
        "supports_vision",
        "supports_logprobs",
        "reasoning_capable",
        "parser",
        "supports_data_gen",
    ),
    Group.THINKING: (
        "available_thinking_levels",
        "default_thinking_level",
        "reasoning_optional_for_structured_output",
        "formatter",
        "tuned_chat_strategy",
        "anthropic_extended_thinking",
        "anthropic_summarized_thinking",
        "gemini_reasoning_enabled",
        "siliconflow_enable_thinking",
        "require_openrouter_reasoning",
        "openrouter_reasoning_object",
        "r1_openrouter_options",
    ),
    Group.FILES: (
        "supports_doc_extraction",
        "multimodal_capable",
        "multimodal_mime_types",
        "multimodal_requires_pdf_as_image",
    ),
    Group.LIMITS: (
        "max_parallel_requests",
        "temp_top_p_exclusive",
        "logprobs_openrouter_options",
        "openrouter_skip_required_parameters",
    ),
    Group.SUGGESTED: (
        "suggested_for_data_gen",
        "suggested_for_evals",
        "suggested_for_doc_extraction",
        "suggested_for_synthetic_user",
        "uncensored",
        "suggested_for_uncensored_data_gen",
    ),
    Group.SPECIAL: (
        "untested_model",
        "deprecated",
        "provider_finetune_id",
        "ollama_model_aliases",
        "openai_compatible_provider_name",
    ),
}

# The design offers these; Kiln's own form leaves out `default` and `unknown`, which mean nothing for a new model.
OFFERED_MODES = (
    "json_schema",
    "function_calling",
    "function_calling_weak",
    "json_mode",
    "json_instruction_and_object",
    "json_instructions",
    "json_custom_instructions",
)


@dataclass(frozen=True, slots=True)
class OverrideField:
    """One setting of Advanced.

    `choices`: (stored value, words) with None standing for the default; empty for a setting that is typed.
    """

    spec: FieldSpec
    label: str
    help: str
    choices: tuple[tuple[object, str], ...] = ()

    @property
    def is_typed(self) -> bool:
        """Whether it is typed as text and not chosen."""
        return self.spec.value_type in (FieldType.INT, FieldType.TEXT, FieldType.TEXT_LIST, FieldType.TEXT_MAP)


def group_words(group: Group) -> str:
    """The heading of a group."""
    return {
        Group.MAIN: tr("Overrides", "What this model can do"),
        Group.THINKING: tr("Overrides", "Thinking"),
        Group.FILES: tr("Overrides", "Files and pictures"),
        Group.LIMITS: tr("Overrides", "Requests"),
        Group.SUGGESTED: tr("Overrides", "Where Kiln suggests it"),
        Group.SPECIAL: tr("Overrides", "Rarely needed"),
    }[group]


def override_field(name: str, effective_default: object) -> OverrideField:
    """The field `name`, its default named in words. `effective_default`: what Kiln uses when nothing is set."""
    spec = FIELDS[name]
    label, help_text = field_words(name)
    return OverrideField(spec, label, help_text, _choices(spec, effective_default))


def _choices(spec: FieldSpec, default: object) -> tuple[tuple[object, str], ...]:
    values: tuple[object, ...]
    if spec.value_type is FieldType.BOOL:
        values = (True, False)
    elif spec.value_type is FieldType.CHOICE and spec.choices is not None:
        values = OFFERED_MODES if spec.name == "structured_output_mode" else tuple(c.value for c in spec.choices)
    else:
        return ()
    unset = tr("Overrides", "Default ({value})").format(value=choice_words(spec.name, default))
    return ((None, unset), *((value, choice_words(spec.name, value)) for value in values))
