"""Reads the `config.yaml` of the Continue extension: its `models`.

Source: Continue's reference of config.yaml, schema v1 (docs.continue.dev/reference, 2026).
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from kiln_models_gui.registry.cost import read_count, read_number
from kiln_models_gui.registry.custom_model_fields import ModelType
from kiln_models_gui.registry.model_card import ModelCard
from kiln_models_gui.registry.plain import Fields, fields_of, items_of
from kiln_models_gui.targets.foreign.foreign import LeftOutReason
from kiln_models_gui.targets.foreign.lines import text_in
from kiln_models_gui.targets.foreign.pack_parts import Spot
from kiln_models_gui.targets.foreign.services import SERVICES

if TYPE_CHECKING:
    from kiln_models_gui.targets.foreign.pack_maker import PackMaker

_KILNS: Mapping[str, str] = {
    "openai": "openai",
    "anthropic": "anthropic",
    "gemini": "gemini_api",
    "groq": "groq",
    "openrouter": "openrouter",
    "together": "together_ai",
    "fireworks": "fireworks_ai",
    "ollama": "ollama",
    "siliconflow": "siliconflow_cn",
    "cerebras": "cerebras",
}
"""Continue's providers → Kiln's."""
_OWN_SERVERS = ("vllm", "openai-compatible")


def is_continue(data: Mapping[str, object]) -> bool:
    """Whether a YAML file is Continue's."""
    models = items_of(data.get("models"))
    return "schema" in data and any({"provider", "uses"} & fields_of(model).keys() for model in models)


def read_continue(data: Mapping[str, object], maker: "PackMaker") -> None:
    """Take the models that chat. `${{ secrets.NAME }}` is no key: the pack asks for it."""
    for element in items_of(data.get("models")):
        entry = fields_of(element)
        name = text_in(entry, "name") or text_in(entry, "model") or text_in(entry, "uses")
        roles = [role for role in items_of(entry.get("roles")) if isinstance(role, str)]
        if roles and not {"chat", "edit", "apply", "summarize"} & set(roles):
            maker.leave_out(name, LeftOutReason.NOT_A_CHAT_MODEL)
        elif text_in(entry, "provider") and text_in(entry, "model"):
            _take(entry, name, maker)
        else:
            maker.leave_out(name, LeftOutReason.UNREADABLE_ENTRY)


def _take(entry: Fields, name: str, maker: "PackMaker") -> None:
    spot = _spot(text_in(entry, "provider"), entry, name, maker)
    if spot is None:
        return
    options, told = fields_of(entry.get("defaultCompletionOptions")), items_of(entry.get("capabilities"))
    overrides: dict[str, object] = {}
    if "image_input" in told:
        overrides["supports_vision"] = True
    if "tool_use" in told:
        overrides["supports_function_calling"] = True
    card = ModelCard(
        spot.reach,
        text_in(entry, "model"),
        spot.ref,
        spot.endpoint,
        name,
        context_window=read_count(options.get("contextLength")),
        temperature=read_number(options.get("temperature")),
        top_p=read_number(options.get("topP")),
        max_tokens=read_count(options.get("maxTokens")),
        overrides=overrides,
    )
    maker.add(card, key=spot.key)


def _spot(provider: str, entry: Fields, name: str, maker: "PackMaker") -> Spot | None:
    base, key, own = entry.get("apiBase"), entry.get("apiKey"), _KILNS.get(provider, "")
    if own == "ollama":
        return maker.at_own(own, {"ollama_base_url": base})
    if provider == "azure":
        return maker.at(ModelType.azure_openai, base, name, key)
    service = SERVICES.get(provider.lower())
    if base and (own in ("openai", "anthropic") or service or provider in _OWN_SERVERS):
        kind = ModelType.anthropic if own == "anthropic" else ModelType.openai_compatible
        return maker.at(kind, base, name, key)
    if own:
        return maker.at_own(own, key=key)
    if service is not None:
        return maker.at(ModelType.openai_compatible, service.address, service.name, key)
    maker.leave_out(name, LeftOutReason.NO_ADDRESS if provider in _OWN_SERVERS else LeftOutReason.OTHER_API)
    return None
