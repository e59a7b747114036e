"""What a provider tells of one of its models."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ModelKind(StrEnum):
    """What a model does. UNKNOWN: its provider does not say."""

    CHAT = "chat"
    EMBEDDING = "embedding"
    IMAGE = "image"
    AUDIO = "audio"
    RERANK = "rerank"
    MODERATION = "moderation"
    UNKNOWN = ""


@dataclass(frozen=True, slots=True)
class ListedModel:
    """One model of a list; None and "" are "not told".

    `context_window` in tokens, `loaded_context` what of it the server has made room for; prices in US dollars per
    million tokens; `deprecation_date` is ISO 8601; `deployed`: something runs it; `loaded`: it is in memory;
    `base_model`: what a fine-tune was made from.
    """

    id: str
    context_window: int | None = None
    input_price: float | None = None
    output_price: float | None = None
    name: str = ""
    kind: ModelKind = ModelKind.UNKNOWN
    owner: str = ""
    max_output: int | None = None
    loaded_context: int | None = None
    tools: bool | None = None
    vision: bool | None = None
    structured_output: bool | None = None
    logprobs: bool | None = None
    reasoning: bool | None = None
    deprecation_date: str = ""
    loaded: bool | None = None
    deployed: bool | None = None
    base_model: str = ""
