"""What is likely true of a model, without a call: from Kiln's catalogue, the provider's own list, at last its name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from kiln_models_gui.registry.enums import ModelParserID, StructuredOutputMode
from kiln_models_gui.registry.overrides import check_override

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kiln_models_gui.probes.listed_model import ListedModel
    from kiln_models_gui.registry.catalog import BuiltInModel, BuiltInRow, Catalog


class Source(StrEnum):
    """Where a suggestion comes from, the best first."""

    CATALOGUE = "catalogue"  # the very same model at the same provider
    CATALOGUE_ELSEWHERE = "catalogue_elsewhere"  # the same model id at another provider
    CATALOGUE_BASE = "catalogue_base"  # the model that this one was made from
    SERVER_LIST = "server_list"  # the provider's own list says so
    NAME = "name"  # others of such a name are so


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A value to offer for one override. It is no proof. `told_by`: the catalogue's name of the model, or its id."""

    field: str
    value: object
    source: Source
    told_by: str = ""


_TAKEN = (
    "supports_structured_output", "structured_output_mode", "supports_function_calling", "supports_vision",
    "supports_logprobs", "supports_data_gen", "reasoning_capable", "reasoning_optional_for_structured_output",
    "parser", "formatter",
)  # fmt: skip
# Words to a provider that another one would not understand.
_TAKEN_AT_THE_SAME = (
    *_TAKEN, "available_thinking_levels", "default_thinking_level", "temp_top_p_exclusive",
    "anthropic_extended_thinking", "anthropic_summarized_thinking", "gemini_reasoning_enabled",
    "siliconflow_enable_thinking", "require_openrouter_reasoning", "openrouter_reasoning_object",
    "r1_openrouter_options", "logprobs_openrouter_options", "openrouter_skip_required_parameters",
    "multimodal_capable", "multimodal_mime_types", "multimodal_requires_pdf_as_image", "supports_doc_extraction",
)  # fmt: skip
_LISTED: Mapping[str, str] = {
    "supports_function_calling": "tools", "supports_vision": "vision", "supports_logprobs": "logprobs",
    "supports_structured_output": "structured_output",
}  # fmt: skip
_NAMES: tuple[tuple[str, str, object], ...] = (
    (r"(^|[-_/.\d])vl([-_.\d]|$)|vision|llava|pixtral|moondream", "supports_vision", True),
    (r"deepseek-r1|(^|[-_/])qwq", "parser", ModelParserID.optional_r1_thinking.value),
    (r"deepseek-r1|(^|[-_/])qwq|-thinking\b", "reasoning_capable", True),
)


def suggest(
    model_id: str, catalog: Catalog, provider_id: str | None = None, listed: ListedModel | None = None
) -> tuple[Suggestion, ...]:
    """One suggestion per field, the best source's. `provider_id`: of one of Kiln's own providers; None for others.

    `listed`: what the provider's list tells of the model, with its base model where it has one.
    """
    found: dict[str, Suggestion] = {}
    for suggestion in _all(model_id, catalog, provider_id, listed):
        if check_override(suggestion.field, suggestion.value) is None:
            found.setdefault(suggestion.field, suggestion)
    return tuple(found.values())


def _all(model_id: str, catalog: Catalog, provider_id: str | None, listed: ListedModel | None) -> Iterator[Suggestion]:
    same = _row_of(catalog, model_id, provider_id)
    if provider_id and same:
        yield from _of_row(*same, Source.CATALOGUE, _TAKEN_AT_THE_SAME)
    if elsewhere := _row_of(catalog, model_id):
        yield from _of_row(*elsewhere, Source.CATALOGUE_ELSEWHERE, _TAKEN)
    base = listed.base_model if listed else ""
    if base and (root := _row_of(catalog, base, provider_id) or _row_of(catalog, base)):
        yield from _of_row(*root, Source.CATALOGUE_BASE, _TAKEN)
    if listed:
        told = {field: getattr(listed, name) for field, name in _LISTED.items()}
        yield from (
            Suggestion(field, value, Source.SERVER_LIST, listed.id)
            for field, value in told.items()
            if value is not None
        )
    for pattern, field, value in _NAMES:
        if re.search(pattern, model_id, re.IGNORECASE):
            yield Suggestion(field, value, Source.NAME, model_id)


def _row_of(catalog: Catalog, model_id: str, provider_id: str | None = None) -> tuple[BuiltInModel, BuiltInRow] | None:
    """The first built-in row that is called by this id, the part before its last "/" left aside where it must be."""
    wanted, tail = model_id.lower(), _tail(model_id)
    loose: tuple[BuiltInModel, BuiltInRow] | None = None
    for model in catalog.models:
        for row in model.rows:
            if not row.model_id or provider_id not in {None, row.provider_id}:
                continue
            if row.model_id.lower() == wanted:
                return model, row
            if loose is None and provider_id is None and _tail(row.model_id) == tail:
                loose = model, row
    return loose


def _tail(model_id: str) -> str:
    """ "gpt-oss-20b" of "accounts/fireworks/models/gpt-oss-20b", of "openai/GPT-OSS-20B" and of "gpt-oss-20b:free"."""
    return re.sub(r":(free|latest)$", "", model_id.lower()).rpartition("/")[2]


def _of_row(model: BuiltInModel, row: BuiltInRow, source: Source, taken: tuple[str, ...]) -> Iterator[Suggestion]:
    unclear = {StructuredOutputMode.default.value, StructuredOutputMode.unknown.value}
    for field in taken:
        value = row.value(field)
        if value is not None and not (isinstance(value, str) and value in unclear):
            yield Suggestion(field, value, source, model.friendly_name)
