"""Reads a backup of Cherry Studio: the providers and models of `data.json`, in a .zip or bare.

Source: Cherry Studio 1.0 to 1.9 (BackupService, backup versions 1 to 5; there "legacy backup" since 1.8). Each layer is
JSON inside a text: localStorage → "persist:cherry-studio" → `llm` → providers. Versions 6 and 7 copy the program's
own databases, whose inside changes from one version to the next: those are refused with a word of what to do.
"""

import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, cast

from kiln_models_gui.registry.cost import Price, read_amount
from kiln_models_gui.registry.custom_model_fields import ModelType
from kiln_models_gui.registry.model_card import ModelCard
from kiln_models_gui.registry.plain import Fields, fields_of, items_of
from kiln_models_gui.targets.foreign.addresses import with_version
from kiln_models_gui.targets.foreign.foreign import ForeignError, LeftOutReason, Unreadable
from kiln_models_gui.targets.foreign.lines import text_in
from kiln_models_gui.targets.foreign.pack_parts import Spot

if TYPE_CHECKING:
    from kiln_models_gui.targets.foreign.pack_maker import PackMaker

STORAGE, PERSISTED = "localStorage", "persist:cherry-studio"
_KILNS: Mapping[str, str] = {
    "openai": "openai",
    "anthropic": "anthropic",
    "gemini": "gemini_api",
    "vertexai": "vertex",
    "openrouter": "openrouter",
    "ollama": "ollama",
    "groq": "groq",
    "together": "together_ai",
    "fireworks": "fireworks_ai",
    "silicon": "siliconflow_cn",
    "huggingface": "huggingface",
    "cerebras": "cerebras",
    "aws-bedrock": "amazon_bedrock",
}
"""Cherry Studio's own providers → Kiln's, for those whose address says nothing."""
_KINDS: Mapping[str, ModelType] = {
    "openai": ModelType.openai_compatible,
    "openai-response": ModelType.openai_compatible,
    "mistral": ModelType.openai_compatible,
    "new-api": ModelType.openai_compatible,
    "gateway": ModelType.openai_compatible,
    "anthropic": ModelType.anthropic,
    "azure-openai": ModelType.azure_openai,
}
_NO_CHAT = frozenset({"embedding", "rerank", "image", "image_generation", "text_to_image"})


def storage_of(text: str, *, cut: bool = False) -> Mapping[str, object] | None:
    """The `localStorage` of a data.json, which stands before gigabytes of conversations: those are never looked at.

    `cut`: the text is only the beginning. None where there is none. Raises ForeignError (DAMAGED, TOO_LARGE).
    """
    decoder, place = json.JSONDecoder(), 0
    try:
        place = _after(text, place, "{")
        while True:
            key, place = decoder.raw_decode(text, _past_space(text, place))
            value, place = decoder.raw_decode(text, _past_space(text, _after(text, place, ":")))
            if key == STORAGE:
                return fields_of(value)
            place = _after(text, place, ",")
    except json.JSONDecodeError:
        if text[_past_space(text, place) :][:1] == "}":
            return None
        raise ForeignError(Unreadable.TOO_LARGE if cut else Unreadable.DAMAGED) from None
    except (ValueError, RecursionError):
        raise ForeignError(Unreadable.DAMAGED) from None


def is_cherry(storage: Fields) -> bool:
    """Whether it is Cherry Studio's."""
    return PERSISTED in storage


def read_cherry(storage: Fields, maker: "PackMaker") -> None:
    """Take the providers that are set up, and their models. Raises ForeignError (DAMAGED)."""
    persisted = fields_of(_unfolded(storage.get(PERSISTED)))
    for element in items_of(fields_of(_unfolded(persisted.get("llm"))).get("providers")):
        _take(fields_of(element), fields_of(fields_of(_unfolded(persisted.get("llm"))).get("settings")), maker)


def _unfolded(value: object) -> object:
    if not isinstance(value, str):
        return value
    try:
        return cast("object", json.loads(value))
    except (ValueError, RecursionError):
        raise ForeignError(Unreadable.DAMAGED) from None


def _take(provider: Fields, settings: Fields, maker: "PackMaker") -> None:
    name, key = text_in(provider, "name") or text_in(provider, "id"), text_in(provider, "apiKey")
    is_own = provider.get("isSystem") is True or text_in(provider, "id") in _KILNS
    is_used = bool(key) or not is_own or (provider.get("enabled") is True and _is_local(text_in(provider, "apiHost")))
    if not is_used:
        return  # Cherry Studio lists sixty providers that nobody set up
    if provider.get("enabled") is False and not key:
        maker.leave_out(name, LeftOutReason.SWITCHED_OFF)
        return
    keys = [one.strip() for one in key.split(",") if one.strip()]
    if len(keys) > 1:
        maker.leave_out(name, LeftOutReason.MORE_KEYS)
    spot = _spot(provider, settings, name, keys[0] if keys else None, maker)
    models = [fields_of(model) for model in items_of(provider.get("models"))]
    if spot is None:
        return
    if spot.ref is None and not models:
        maker.leave_out(name, LeftOutReason.NO_MODEL_NAME)
    for model in models:
        _take_model(model, spot, maker)


def _spot(provider: Fields, settings: Fields, name: str, key: str | None, maker: "PackMaker") -> Spot | None:
    type_, id_, host = text_in(provider, "type"), text_in(provider, "id"), text_in(provider, "apiHost")
    own = _KILNS.get(id_, "")
    if type_ == "ollama" or own == "ollama":
        return maker.at_own("ollama", {"ollama_base_url": host.removesuffix("/v1")})
    if type_ == "gemini" and (not host or "generativelanguage.googleapis.com" in host):
        own = "gemini_api"
    elif type_ == "gemini" or type_ in ("vertexai", "vertex-anthropic", "aws-bedrock"):
        return _cloud(type_, settings, name, maker)
    elif host or not own:
        if type_ not in _KINDS:
            maker.leave_out(name, LeftOutReason.OTHER_API)
            return None
        return maker.at(_KINDS[type_], _base_url(host, _KINDS[type_]), name, key)
    return maker.at_own(own, key=key)


def _cloud(type_: str, settings: Fields, name: str, maker: "PackMaker") -> Spot | None:
    if type_ == "vertexai":
        vertex = fields_of(settings.get("vertexai"))
        values = {"vertex_project_id": vertex.get("projectId"), "vertex_location": vertex.get("location")}
        return maker.at_own("vertex", values)
    if type_ == "aws-bedrock":
        bedrock = fields_of(settings.get("awsBedrock"))
        keys = {"bedrock_access_key": bedrock.get("accessKeyId"), "bedrock_secret_key": bedrock.get("secretAccessKey")}
        return maker.at_own("amazon_bedrock", keys=keys)
    maker.leave_out(name, LeftOutReason.OTHER_API)
    return None


def _base_url(host: str, kind: ModelType) -> str:
    """Cherry Studio adds "/v1" itself, but not after a slash or a "#" at the end."""
    if kind is not ModelType.openai_compatible or host.endswith(("/", "#")):
        return host.rstrip("#")
    return with_version(host)


def _is_local(host: str) -> bool:
    return "://localhost" in host or "://127.0.0.1" in host


def _take_model(model: Fields, spot: Spot, maker: "PackMaker") -> None:
    name, id_ = text_in(model, "name"), text_in(model, "id")
    if _NO_CHAT & set(_capabilities(model)):
        maker.leave_out(name or id_, LeftOutReason.NOT_A_CHAT_MODEL)
        return
    chosen = set(_capabilities(model))
    overrides: dict[str, object] = {}
    if "vision" in chosen:
        overrides["supports_vision"] = True
    if "function_calling" in chosen:
        overrides["supports_function_calling"] = True
    maker.add(
        ModelCard(
            spot.reach,
            id_,
            spot.ref,
            spot.endpoint,
            name if name != id_ else "",
            cost=_price(fields_of(model.get("pricing"))),
            description=text_in(model, "description"),
            overrides=overrides,
        ),
        key=spot.key,
    )


def _capabilities(model: Fields) -> Iterator[str]:
    """What the model is said to do: `type` of older versions, `capabilities` of newer ones."""
    for told in items_of(model.get("type")):
        if isinstance(told, str):
            yield told
    for told in items_of(model.get("capabilities")):
        type_ = fields_of(told).get("type")
        if isinstance(type_, str) and fields_of(told).get("isUserSelected") is not False:
            yield type_


def _price(pricing: Fields) -> Price | None:
    """US dollars per million tokens; other currencies say nothing here."""
    if pricing.get("currencySymbol", "$") not in ("$", ""):
        return None
    price = Price(
        read_amount(pricing.get("input_per_million_tokens")), read_amount(pricing.get("output_per_million_tokens"))
    )
    unsaid = price == Price(None, None) or price.free  # it writes 0 where nobody said
    return None if unsaid else price


def _past_space(text: str, place: int) -> int:
    while place < len(text) and text[place] in " \t\r\n":
        place += 1
    return place


def _after(text: str, place: int, sign: str) -> int:
    place = _past_space(text, place)
    if text[place : place + 1] != sign:
        raise json.JSONDecodeError("", text, place)
    return place + 1
