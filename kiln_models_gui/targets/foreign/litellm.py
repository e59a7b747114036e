"""Reads the `config.yaml` of a LiteLLM proxy: the models of its `model_list`.

Source: LiteLLM's documentation of the proxy's config.yaml (docs.litellm.ai/docs/proxy/configs, October 2026).
"""

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from kiln_models_gui.registry.cost import Price, read_amount, read_count, read_number
from kiln_models_gui.registry.custom_model_fields import ModelType
from kiln_models_gui.registry.model_card import ModelCard
from kiln_models_gui.registry.plain import Fields, fields_of, items_of
from kiln_models_gui.targets.foreign.foreign import LeftOutReason
from kiln_models_gui.targets.foreign.lines import text_in
from kiln_models_gui.targets.foreign.pack_parts import Spot
from kiln_models_gui.targets.foreign.services import SERVICES

if TYPE_CHECKING:
    from kiln_models_gui.targets.foreign.pack_maker import PackMaker

MODELS = "model_list"
_SERVER = ("general_settings", "litellm_settings", "router_settings", "environment_variables", "include")
_KILNS: Mapping[str, str] = {
    "openai": "openai",
    "text-completion-openai": "openai",
    "anthropic": "anthropic",
    "gemini": "gemini_api",
    "groq": "groq",
    "openrouter": "openrouter",
    "fireworks_ai": "fireworks_ai",
    "together_ai": "together_ai",
    "huggingface": "huggingface",
    "cerebras": "cerebras",
    "featherless_ai": "featherless_ai",
    "siliconflow": "siliconflow_cn",
    "ollama": "ollama",
    "ollama_chat": "ollama",
    "docker_model_runner": "docker_model_runner",
    "bedrock": "amazon_bedrock",
    "vertex_ai": "vertex",
    "azure": "azure_openai",
}
"""LiteLLM's providers → Kiln's."""
_OWN_SERVERS = ("hosted_vllm", "lm_studio", "openai_like", "custom_openai", "litellm_proxy", "llamafile", "xinference")
_SMALL = re.compile(r"\d{1,9}(?:\.\d{1,20})?[eE]-\d{1,2}")
_SAME = ("supports_vision", "supports_function_calling")
_CHAT = ("", "chat", "completion", "responses")


def read_litellm(data: Mapping[str, object], maker: "PackMaker") -> None:
    """Take the models. `api_key: os.environ/NAME` is no key: the pack asks for it."""
    for name in _SERVER:
        if name in data:
            maker.leave_out(name, LeftOutReason.SERVER_SETTING)
    for element in items_of(data.get(MODELS)):
        _take(fields_of(element), maker)


def _take(entry: Fields, maker: "PackMaker") -> None:
    name, params, info = (
        text_in(entry, "model_name"),
        fields_of(entry.get("litellm_params")),
        fields_of(entry.get("model_info")),
    )
    model = text_in(params, "model")
    if not model:
        maker.leave_out(name, LeftOutReason.UNREADABLE_ENTRY)
        return
    if "*" in model or "*" in name:
        maker.leave_out(name or model, LeftOutReason.WILDCARD)
        return
    if text_in(info, "mode") not in _CHAT:
        maker.leave_out(name or model, LeftOutReason.NOT_A_CHAT_MODEL)
        return
    family, bare = _family(params, model)
    spot = _spot(family, params, name or bare, maker)
    if spot is not None:
        _add(spot, bare, entry, maker)


def _family(params: Fields, model: str) -> tuple[str, str]:
    """LiteLLM's provider and the model without it: `azure/gpt-4o`; without any it is OpenAI."""
    told = text_in(params, "custom_llm_provider")
    first, slash, rest = model.partition("/")
    if told:
        return told, rest if slash and first == told else model
    if slash and (first in _KILNS or first in SERVICES or first in _OWN_SERVERS):
        return first, rest
    if slash and not text_in(params, "api_base"):
        return first, rest  # one that nobody here knows
    if not slash and model.startswith("claude"):
        return "anthropic", model
    return "openai", model


def _spot(family: str, params: Fields, name: str, maker: "PackMaker") -> Spot | None:
    base, key = params.get("api_base") or params.get("base_url"), params.get("api_key")
    own = _KILNS.get(family, "")
    if own == "azure_openai":
        return maker.at(ModelType.azure_openai, base, name, key)
    if own in ("vertex", "amazon_bedrock"):
        return _cloud(own, params, maker)
    if own in ("ollama", "docker_model_runner"):
        return maker.at_own(own, {f"{own}_base_url": base})
    if isinstance(base, str) and base:
        kind = ModelType.anthropic if own == "anthropic" else ModelType.openai_compatible
        return maker.at(kind, base, name, key)
    return maker.at_own(own, key=key) if own else _service(family, name, key, maker)


def _service(family: str, name: str, key: object, maker: "PackMaker") -> Spot | None:
    service = SERVICES.get(family)
    if service is not None:
        return maker.at(ModelType.openai_compatible, service.address, service.name, key)
    maker.leave_out(name, LeftOutReason.NO_ADDRESS if family in _OWN_SERVERS else LeftOutReason.OTHER_API)
    return None


def _cloud(own: str, params: Fields, maker: "PackMaker") -> Spot | None:
    values = {"vertex_project_id": params.get("vertex_project"), "vertex_location": params.get("vertex_location")}
    keys = {
        "bedrock_access_key": params.get("aws_access_key_id"),
        "bedrock_secret_key": params.get("aws_secret_access_key"),
    }
    return maker.at_own(own, values, keys)


def _add(spot: Spot, bare: str, entry: Fields, maker: "PackMaker") -> None:
    params, info = fields_of(entry.get("litellm_params")), fields_of(entry.get("model_info"))
    cost = Price(
        _per_million(info, params, "input_cost_per_token"), _per_million(info, params, "output_cost_per_token")
    )
    overrides = {name: info[name] for name in _SAME if isinstance(info.get(name), bool)}
    card = ModelCard(
        spot.reach,
        bare,
        spot.ref,
        spot.endpoint,
        text_in(entry, "model_name") or bare,
        context_window=read_count(info.get("max_input_tokens")),
        cost=None if cost == Price(None, None) else cost,
        temperature=read_number(params.get("temperature")),
        top_p=read_number(params.get("top_p")),
        max_tokens=read_count(params.get("max_tokens")),
        overrides=overrides,
    )
    maker.add(card, key=spot.key)


def _per_million(info: Fields, params: Fields, name: str) -> float | None:
    """LiteLLM has prices for one token, in either place."""
    told = info.get(name, params.get(name))
    if isinstance(told, str) and _SMALL.fullmatch(told):
        told = float(told)  # PyYAML takes 3e-06 for a text
    price = read_amount(told)
    return None if price is None else round(price * 1_000_000, 9)
