"""Reads one entry of a list of models, whoever's it is: each fact is looked for under every vendor's word for it.

Sources: the public API documentation of OpenAI, Anthropic, Google, Fireworks, OpenRouter, Together, Groq, Mistral,
Amazon, Ollama, LM Studio, llama.cpp, vLLM and LiteLLM (November 2026).
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, cast

from kiln_models_gui.probes.json_shape import dig, flag_at, items_of, number_at, text_at, texts_at
from kiln_models_gui.probes.listed_model import ListedModel, ModelKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Path = tuple[str | int, ...]

_ID: tuple[Path, ...] = (("id",), ("key",), ("model_name",), ("modelId",), ("name",), ("model",))
_NAME: tuple[Path, ...] = (("display_name",), ("displayName",), ("modelName",), ("name",))
_OWNER: tuple[Path, ...] = (
    ("owned_by",), ("organization",), ("providerName",), ("publisher",), ("model_info", "litellm_provider"),
)  # fmt: skip
_CONTEXT: tuple[Path, ...] = (
    ("context_length",), ("context_window",), ("max_model_len",), ("inputTokenLimit",), ("contextLength",),
    ("max_context_length",), ("max_input_tokens",), ("model_info", "max_input_tokens"),
    ("meta", "n_ctx"), ("meta", "n_ctx_train"), ("limits", "max_context_length"),
    ("providers", 0, "context_length"),
)  # fmt: skip
_OUTPUT: tuple[Path, ...] = (
    ("outputTokenLimit",), ("max_completion_tokens",), ("top_provider", "max_completion_tokens"),
    ("max_output_tokens",), ("model_info", "max_output_tokens"), ("max_tokens",),
)  # fmt: skip
_LOADED_CONTEXT: tuple[Path, ...] = (("loaded_context_length",), ("loaded_instances", 0, "config", "context_length"))
_TOOLS: tuple[Path, ...] = (
    ("supportsTools",), ("capabilities", "function_calling"), ("capabilities", "trained_for_tool_use"),
    ("model_info", "supports_function_calling"), ("supports_tools",), ("providers", 0, "supports_tools"),
)  # fmt: skip
_VISION: tuple[Path, ...] = (
    ("supportsImageInput",), ("capabilities", "vision"), ("model_info", "supports_vision"), ("supports_image_input",),
    ("capabilities", "image_input", "supported"),
)  # fmt: skip
_STRUCTURED: tuple[Path, ...] = (
    ("model_info", "supports_response_schema"), ("capabilities", "structured_outputs", "supported"),
    ("providers", 0, "supports_structured_output"),
)  # fmt: skip
_REASONING: tuple[Path, ...] = (
    ("thinking",), ("capabilities", "reasoning"), ("model_info", "supports_reasoning"),
    ("capabilities", "thinking", "supported"),
)  # fmt: skip
_RETIRES: tuple[Path, ...] = (
    ("deprecation_date",), ("deprecation",), ("expiration_date",), ("deprecationDate",),
    ("model_info", "deprecation_date"), ("deprecation", "inference"), ("modelLifecycle", "endOfLifeTime"),
)  # fmt: skip
_PRICES: tuple[tuple[Path, Path, float], ...] = (
    (("pricing", "prompt"), ("pricing", "completion"), 1e6),
    (("model_info", "input_cost_per_token"), ("model_info", "output_cost_per_token"), 1e6),
    (("pricing", "input"), ("pricing", "output"), 1),
    (("providers", 0, "pricing", "input"), ("providers", 0, "pricing", "output"), 1),
)
_KIND: tuple[Path, ...] = (("type",), ("kind",), ("mode",), ("model_info", "mode"))
_KINDS = {
    ModelKind.EMBEDDING: r"embed",
    ModelKind.RERANK: r"rerank|classif",
    ModelKind.MODERATION: r"moderation",
    ModelKind.AUDIO: r"audio|transcri|speech|tts",
    ModelKind.IMAGE: r"^image|image_generation|flumina|video|diffusion",
    ModelKind.CHAT: r"chat|^llm$|^vlm$|language|^code$|hf_(base|peft)|completion|^text$|^generatecontent$",
}

_BARE_FIELDS = frozenset({"id", "object", "created", "owned_by"})


def read_entry(item: object) -> ListedModel | None:
    """The model in one entry; None for what is no model. Never raises, whatever `item` is."""
    model_id = item.strip() if isinstance(item, str) else _first_text(item, _ID)
    if not 0 < len(model_id) <= 500:  # longer ones are no names
        return None
    if isinstance(item, dict) and _BARE_FIELDS.issuperset(cast("dict[object, object]", item)):
        # Most lists tell no more: to look for everything else in a thousand of these would hold the window up.
        return ListedModel(id=_bare(model_id), owner=_first_text(cast("object", item), _OWNER)[:100])
    inward, outward = _prices(item)
    loaded_context = _whole(item, _LOADED_CONTEXT)
    return ListedModel(
        id=_bare(model_id),
        context_window=_whole(item, _CONTEXT),
        input_price=inward,
        output_price=outward,
        name=_name(item, model_id),
        kind=_kind(item),
        owner=_first_text(item, _OWNER)[:100],
        max_output=_whole(item, _OUTPUT),
        loaded_context=loaded_context,
        tools=_told(item, _TOOLS, "tools"),
        vision=_vision(item),
        structured_output=_told(item, _STRUCTURED, "structured_outputs"),
        logprobs=True if "logprobs" in texts_at(item, "supported_parameters") else None,
        reasoning=_told(item, _REASONING, "reasoning", "thinking"),
        deprecation_date=_date(item),
        loaded=_loaded(item),
        deployed=_deployed(item),
        base_model=_first_text(item, (("peftDetails", "baseModel"), ("parent",)))[:500],  # "parent": vLLM's adapters
    )


def read_detail(data: object) -> ListedModel | None:
    """What Ollama's /api/show tells, as a model without a name; None where `data` is no such answer."""
    told = texts_at(data, "capabilities")
    info = dig(data, "model_info")
    if not told and not isinstance(info, dict):
        return None
    architecture = text_at(info, "general.architecture")

    def able(word: str) -> bool | None:
        return word in told if told else None

    return ListedModel(
        id="",
        context_window=_whole(info, ((f"{architecture}.context_length",),)),
        loaded_context=_runtime_context(data),
        kind=ModelKind.EMBEDDING if "embedding" in told else ModelKind.CHAT if told else ModelKind.UNKNOWN,
        tools=able("tools"),
        vision=able("vision"),
        reasoning=able("thinking"),
    )


def _bare(model_id: str) -> str:
    # Gemini writes "models/x", Vertex "publishers/google/models/x"; Fireworks' long name is the real one.
    return re.sub(r"^(?:publishers/\w+/)?models/", "", model_id)


def _name(item: object, model_id: str) -> str:
    name = _first_text(item, _NAME)
    return "" if name == model_id else name[:200]


def _kind(item: object) -> ModelKind:
    told = [text_at(item, *path) for path in _in(item, _KIND)]
    told += texts_at(item, "supportedGenerationMethods") + texts_at(item, "outputModalities")
    if flag_at(item, "capabilities", "completion_chat") or flag_at(item, "capabilities", "chat_completion"):
        told.append("chat")
    outputs = texts_at(item, "architecture", "output_modalities")
    words = [word.lower() for word in told + (["text"] if "text" in outputs else outputs)]
    if {"generatecontent", "text"} & set(words):  # it may embed as well
        return ModelKind.CHAT
    found = (kind for kind, pattern in _KINDS.items() if any(re.search(pattern, word) for word in words))
    return next(found, ModelKind.UNKNOWN)


def _vision(item: object) -> bool | None:
    inputs = texts_at(item, "architecture", "input_modalities") or texts_at(item, "inputModalities")
    if inputs:
        return any(word.lower() == "image" for word in inputs)
    flag = _told(item, _VISION)
    # LM Studio's older list says it with the type alone.
    return {"vlm": True, "llm": False}.get(text_at(item, "type")) if flag is None else flag


def _told(item: object, paths: Iterable[Path], *parameters: str) -> bool | None:
    """A flag, or whether one of `parameters` is in the list of those that the model takes (OpenRouter)."""
    for path in _in(item, paths):
        if (found := flag_at(item, *path)) is not None:
            return found
    known = texts_at(item, "supported_parameters") if parameters else []
    return any(name in known for name in parameters) if known else None


def _loaded(item: object) -> bool | None:
    if isinstance(instances := dig(item, "loaded_instances"), list):
        return bool(items_of(instances))
    state = text_at(item, "state") or text_at(item, "status", "value")
    return {"loaded": True, "not-loaded": False, "unloaded": False, "loading": False}.get(state)


def _deployed(item: object) -> bool | None:
    references = items_of(dig(item, "deployedModelRefs"))
    if references:
        return any(text_at(one, "state") in {"DEPLOYED", ""} for one in references)
    if flag_at(item, "supportsServerless"):
        return True
    usable = flag_at(item, "active")  # Groq
    if (usable := flag_at(item, "available_on_current_plan") if usable is None else usable) is not None:  # Featherless
        return usable
    # A model still being made or uploaded can be called by nobody.
    return False if text_at(item, "state") in {"CREATING", "UPLOADING", "FAILED"} else None


def _date(item: object) -> str:
    for path in _in(item, _RETIRES):
        found = dig(item, *path)
        if isinstance(found, str) and (date := re.match(r"\d{4}-\d{2}-\d{2}", found)):
            return date[0]
        if isinstance(found, int) and 1e9 < found < 1e10:  # Azure: seconds since 1970
            return datetime.fromtimestamp(found, UTC).date().isoformat()
        parts = [number_at(found, part) for part in ("year", "month", "day")]  # Google's type.Date
        if parts[0] and parts[1] and parts[2]:
            return f"{parts[0]:04.0f}-{parts[1]:02.0f}-{parts[2]:02.0f}"
    return ""


def _prices(item: object) -> tuple[float | None, float | None]:
    """US dollars per million tokens: told per token by OpenRouter and LiteLLM, per million by Together and
    Hugging Face."""
    for inward, outward, factor in _PRICES:
        if not any(_in(item, (inward,))):
            continue
        found = _price(item, inward, factor), _price(item, outward, factor)
        if found != (None, None):
            return found
    return None, None


def _price(item: object, path: Path, factor: float) -> float | None:
    price = number_at(item, *path)
    return round(price * factor, 6) if price is not None and 0 <= price < 1e6 else None  # -1 means "it depends"


def _whole(item: object, paths: Iterable[Path]) -> int | None:
    for path in _in(item, paths):
        found = dig(item, *path)
        if isinstance(found, int) and not isinstance(found, bool) and 0 < found < 1e9:
            return found
    return None


def _first_text(item: object, paths: Iterable[Path]) -> str:
    return next((found for path in _in(item, paths) if (found := text_at(item, *path).strip())), "")


def _in(item: object, paths: Iterable[Path]) -> Iterator[Path]:
    """Those of `paths` that begin in `item`: most words of most vendors do not, and lists are long."""
    if isinstance(item, dict):
        whole = cast("dict[str | int, object]", item)
        yield from (path for path in paths if path[0] in whole)


def _runtime_context(data: object) -> int | None:
    """What a Modelfile sets: without it Ollama makes room for far less than the model could take."""
    told = re.search(r"^num_ctx\s+(\d{1,9})\s*$", text_at(data, "parameters"), re.MULTILINE)
    return int(told[1]) if told else None
