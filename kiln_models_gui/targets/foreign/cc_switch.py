"""Reads what CC Switch keeps of each provider: for Claude Code, Codex, Gemini CLI, OpenCode, OpenClaw, Hermes, Grok.

Source: CC Switch 3.x (its deep link documentation, its SQL export, its config.json of before 3.8). Its providers are
called by the program that they are for, and each has that program's own settings.
"""

import json
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

from kiln_models_gui.registry.cost import read_count
from kiln_models_gui.registry.custom_model_fields import ModelType
from kiln_models_gui.registry.model_card import ModelCard
from kiln_models_gui.registry.plain import Fields, fields_of, items_of
from kiln_models_gui.targets.foreign.foreign import LeftOutReason
from kiln_models_gui.targets.foreign.lines import text_in

if TYPE_CHECKING:
    from kiln_models_gui.targets.foreign.pack_maker import PackMaker

APPS = ("claude", "claude-desktop", "codex", "gemini", "opencode", "openclaw", "hermes", "grokbuild")
_CLAUDE_MODELS = (
    "ANTHROPIC_MODEL",
    "ANTHROPIC_DEFAULT_SONNET_MODEL",
    "ANTHROPIC_DEFAULT_OPUS_MODEL",
    "ANTHROPIC_DEFAULT_HAIKU_MODEL",
    "ANTHROPIC_SMALL_FAST_MODEL",
)
_MOST_TOML = 200_000


@dataclass(frozen=True, slots=True)
class Switched:
    """One provider of CC Switch: the program that it is for, its name, and that program's settings."""

    app: str
    name: str
    settings: Fields = field(repr=False)


@dataclass(frozen=True, slots=True)
class _Place:
    kind: ModelType
    address: object
    key: object = field(repr=False)
    models: tuple[tuple[str, str, int | None], ...] = ()
    """Model, name, context window."""
    own: str = ""
    """Kiln's provider where there is no address."""


def switched_of(data: Fields) -> Iterator[Switched]:
    """The providers of a config.json: one list for each program, or (the first versions) one list for Claude."""
    for app in APPS:
        for name, entry in fields_of(fields_of(data.get(app)).get("providers")).items():
            yield _switched(app, name, fields_of(entry))
    for name, entry in fields_of(data.get("providers")).items():
        if "settingsConfig" in fields_of(entry):
            yield _switched("claude", name, fields_of(entry))


def is_cc_switch(data: Fields) -> bool:
    """Whether a JSON file is CC Switch's."""
    return next(switched_of(data), None) is not None


def _switched(app: str, id_: str, entry: Fields) -> Switched:
    return Switched(app, text_in(entry, "name") or id_, fields_of(entry.get("settingsConfig")))


def read_cc_switch(providers: Iterator[Switched], maker: "PackMaker") -> None:
    """Take each provider with the models that it names."""
    for one in providers:
        read = _READERS.get(one.app)
        place = read(one.settings) if read else None
        if place is None:
            maker.leave_out(one.name, LeftOutReason.OTHER_API)
        else:
            _take(place, one.name, maker)


def toml_of(text: object) -> Fields:
    """A TOML text as plain data; empty for anything else."""
    if not isinstance(text, str) or len(text) > _MOST_TOML:
        return {}
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError):
        return {}


def json_of(text: object) -> Fields:
    """A JSON text as plain data; empty for anything else."""
    try:
        return fields_of(cast("object", json.loads(text))) if isinstance(text, str) else {}
    except (ValueError, RecursionError):
        return {}


def _take(place: _Place, name: str, maker: "PackMaker") -> None:
    if place.address in (None, ""):
        if not (place.own and place.key):
            maker.leave_out(name, LeftOutReason.NO_ADDRESS)  # signed in with an account: there is no key to take
            return
        spot = maker.at_own(place.own, key=place.key)
    else:
        spot = maker.at(place.kind, place.address, name, place.key)
    if spot is None:
        return
    if spot.ref is None and not place.models:
        maker.leave_out(name, LeftOutReason.NO_MODEL_NAME)
    for model, shown, context in dict.fromkeys(place.models):
        card = ModelCard(spot.reach, model, spot.ref, spot.endpoint, shown, context_window=context)
        maker.add(card, key=spot.key)


def _claude(settings: Fields) -> _Place | None:
    env = fields_of(settings.get("env"))
    models = tuple((model.removesuffix("[1m]"), "", None) for name in _CLAUDE_MODELS if (model := text_in(env, name)))
    key = env.get("ANTHROPIC_AUTH_TOKEN") or env.get("ANTHROPIC_API_KEY")
    return _Place(ModelType.anthropic, env.get("ANTHROPIC_BASE_URL"), key, models, "anthropic")


def _codex(settings: Fields) -> _Place | None:
    config = toml_of(settings.get("config"))
    chosen = text_in(config, "model_provider")
    provider = fields_of(fields_of(config.get("model_providers")).get(chosen))
    key = fields_of(settings.get("auth")).get("OPENAI_API_KEY") or provider.get("experimental_bearer_token")
    model = text_in(config, "model")
    address = provider.get("base_url") or config.get("base_url")
    models = ((model, "", read_count(config.get("model_context_window"))),) if model else ()
    return _Place(ModelType.openai_compatible, address, key, models, "openai")


def _gemini(settings: Fields) -> _Place | None:
    env = fields_of(settings.get("env"))
    base, model = env.get("GOOGLE_GEMINI_BASE_URL") or "", text_in(env, "GEMINI_MODEL")
    if not isinstance(base, str) or (base and "//generativelanguage.googleapis.com" not in base):
        return None  # Gemini's own API at somebody else's address
    models = ((model, "", None),) if model else ()
    return _Place(ModelType.openai_compatible, "", env.get("GEMINI_API_KEY"), models, "gemini_api")


def _opencode(settings: Fields) -> _Place | None:
    options = fields_of(settings.get("options"))
    kinds = {
        "@ai-sdk/openai-compatible": ModelType.openai_compatible,
        "@ai-sdk/openai": ModelType.openai_compatible,
        "@ai-sdk/anthropic": ModelType.anthropic,
    }
    kind = kinds.get(text_in(settings, "npm") or "@ai-sdk/openai-compatible")
    own = "anthropic" if kind is ModelType.anthropic else "openai"
    models = tuple(
        (
            str(id_),
            text_in(fields_of(entry), "name"),
            read_count(fields_of(fields_of(entry).get("limit")).get("context")),
        )
        for id_, entry in fields_of(settings.get("models")).items()
    )
    return _Place(kind, options.get("baseURL"), options.get("apiKey"), models, own) if kind else None


def _listed(address: str, key: str, api: str) -> Callable[[Fields], _Place | None]:
    """Settings with an address, a key, a word for the API, and a list of models, under these names."""

    def read(settings: Fields) -> _Place | None:
        told = text_in(settings, api).replace("_", "-")
        kind = _APIS.get(told)
        models = tuple(
            (
                text_in(model, "id"),
                text_in(model, "name"),
                read_count(model.get("contextWindow", model.get("context_window"))),
            )
            for model in map(fields_of, items_of(settings.get("models")))
        )
        return _Place(kind, settings.get(address), settings.get(key), models) if kind else None

    return read


_APIS: Mapping[str, ModelType] = {
    "": ModelType.openai_compatible,
    "openai-completions": ModelType.openai_compatible,
    "openai-responses": ModelType.openai_compatible,
    "chat-completions": ModelType.openai_compatible,
    "codex-responses": ModelType.openai_compatible,
    "anthropic-messages": ModelType.anthropic,
}


def _grok(settings: Fields) -> _Place | None:
    config = toml_of(settings.get("config"))
    profiles = [fields_of(one) for one in fields_of(config.get("model")).values()]
    if not profiles:
        return None
    first = profiles[0]
    models = tuple(
        (text_in(one, "model"), text_in(one, "name"), read_count(one.get("context_window")))
        for one in profiles
        if one.get("base_url") == first.get("base_url")
    )
    return _Place(ModelType.openai_compatible, first.get("base_url"), first.get("api_key"), models)


_READERS: Mapping[str, Callable[[Fields], _Place | None]] = {
    "claude": _claude,
    "claude-desktop": _claude,
    "codex": _codex,
    "gemini": _gemini,
    "opencode": _opencode,
    "openclaw": _listed("baseUrl", "apiKey", "api"),
    "hermes": _listed("base_url", "api_key", "api_mode"),
    "grokbuild": _grok,
}
