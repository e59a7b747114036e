"""A person's own model as Kiln stores it, and what Kiln makes of it when it runs. Frozen pydantic, read tolerantly."""

import math
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Self, cast

from pydantic import BaseModel, ConfigDict, Field, model_validator

from kiln_models_gui.registry.enums import (
    ChatStrategy,
    ModelAdapterId,
    ModelFormatterID,
    ModelParserID,
    ModelProviderName,
    StructuredOutputMode,
)

if TYPE_CHECKING:
    from kiln_models_gui.registry.records import ModelRecord


@dataclass(frozen=True, slots=True)
class Cost:
    """What a model costs, in US dollars per million tokens; None where nobody said."""

    input: float | None
    output: float | None


class UserModelEntry(BaseModel):
    """One element of `user_model_registry`.

    Keys that Kiln does not know are kept. Three of them are ours, because Kiln has no field for them:
    `context_window` (tokens), `cost` ({input, output}, US dollars per million tokens) and `description`.

    Raises pydantic's ValidationError (a ValueError) for what Kiln skips, too: a missing field, a `model_id` that
    is not text, another `provider_type`, `id: null`. Source: kiln_ai.adapters.user_model_entry 1.2.0.
    """

    model_config = ConfigDict(frozen=True, extra="allow")

    provider_type: Literal["builtin", "custom"]
    provider_id: str
    """builtin: a ModelProviderName; custom: the exact name of an element of `openai_compatible_providers`."""
    model_id: str
    name: str | None = None
    overrides: dict[str, object] | None = None
    """Raw: may hold unknown keys and wrong values. See overrides.py for what may be written."""
    id: str = Field(default_factory=lambda: str(uuid.uuid4()))

    def to_settings(self) -> dict[str, object]:
        """What Kiln would write: no top-level None of its own fields. Nulls in overrides and unknown keys stay."""
        fields = {name: value for name in type(self).model_fields if (value := getattr(self, name)) is not None}
        return fields | (self.model_extra or {})

    @property
    def context_window(self) -> int | None:
        """Tokens that fit in, None where the entry says nothing usable."""
        value = self._extra("context_window")
        return value if isinstance(value, int) and not isinstance(value, bool) and value > 0 else None

    @property
    def cost(self) -> Cost | None:
        """US dollars per million tokens, None where the entry says nothing usable."""
        value = self._extra("cost")
        if not isinstance(value, Mapping):
            return None
        prices = cast("Mapping[object, object]", value)
        cost = Cost(_price(prices.get("input")), _price(prices.get("output")))
        return None if cost == Cost(None, None) else cost

    @property
    def description(self) -> str | None:
        """The person's own note, None where the entry has none."""
        value = self._extra("description")
        return value if isinstance(value, str) and value else None

    def _extra(self, key: str) -> object:
        return (self.model_extra or {}).get(key)


def _price(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    try:
        price = float(value)
    except OverflowError:
        return None
    return price if math.isfinite(price) and price >= 0 else None


class KilnModelProvider(BaseModel):
    """What Kiln runs a model with. Takes what Kiln's class of this name takes ("yes" becomes True), and raises
    pydantic's ValidationError (a ValueError) where that does. Source: kiln_ai.adapters.ml_model_list 1.2.0.
    """

    model_config = ConfigDict(frozen=True)

    name: ModelProviderName
    model_id: str | None = None
    adapter: ModelAdapterId = ModelAdapterId.litellm
    supports_structured_output: bool = True
    supports_data_gen: bool = True
    suggested_for_data_gen: bool = False
    untested_model: bool = False
    provider_finetune_id: str | None = None
    structured_output_mode: StructuredOutputMode = StructuredOutputMode.default
    parser: ModelParserID | None = None
    formatter: ModelFormatterID | None = None
    reasoning_capable: bool = False
    supports_logprobs: bool = False
    suggested_for_evals: bool = False
    supports_function_calling: bool = True
    uncensored: bool = False
    suggested_for_uncensored_data_gen: bool = False
    tuned_chat_strategy: ChatStrategy | None = None
    supports_doc_extraction: bool = False
    suggested_for_doc_extraction: bool = False
    suggested_for_synthetic_user: bool = False
    multimodal_capable: bool = False
    multimodal_mime_types: list[str] | None = None
    multimodal_requires_pdf_as_image: bool = False
    supports_vision: bool = False
    r1_openrouter_options: bool = False
    require_openrouter_reasoning: bool = False
    logprobs_openrouter_options: bool = False
    openrouter_skip_required_parameters: bool = False
    openrouter_reasoning_object: bool = False
    available_thinking_levels: dict[str, str] | None = None
    """Label to what is sent, {"High": "high"}."""
    default_thinking_level: str | None = None
    """One of the values, not the labels, of `available_thinking_levels`."""
    ollama_model_aliases: list[str] | None = None
    anthropic_extended_thinking: bool = False
    anthropic_summarized_thinking: bool = False
    gemini_reasoning_enabled: bool = False
    temp_top_p_exclusive: bool = False
    siliconflow_enable_thinking: bool | None = None
    reasoning_optional_for_structured_output: bool | None = None
    max_parallel_requests: int | None = None
    openai_compatible_provider_name: str | None = None
    deprecated: bool = False

    @model_validator(mode="after")
    def _reasoning_object_is_openrouters(self) -> Self:
        if self.openrouter_reasoning_object and self.name is not ModelProviderName.openrouter:
            raise ValueError("openrouter_reasoning_object is only for openrouter")
        return self

    @model_validator(mode="after")
    def _default_thinking_level_is_available(self) -> Self:
        levels = self.available_thinking_levels
        if levels and self.default_thinking_level not in levels.values():
            raise ValueError("default_thinking_level is not a value of available_thinking_levels")
        return self


def new_id() -> str:
    """A fresh id for an entry."""
    return str(uuid.uuid4())


def entry_of(record: "ModelRecord") -> UserModelEntry:
    """The entry that stands in a record which Kiln accepts; a legacy line becomes one with a new id.

    Raises pydantic's ValidationError for a record with a fault.
    """
    fields = dict(record.fields) or {"provider_id": record.provider_id, "model_id": record.model_id}
    return UserModelEntry.model_validate({"provider_type": record.provider_type} | fields)
