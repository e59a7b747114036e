"""Reads CC Switch's links: `ccswitch://v1/import?resource=provider&app=claude&name=…&endpoint=…&apiKey=…`.

Source: CC Switch's documentation of its deep link protocol, version 1. What `configUrl` points to is never fetched,
and the scripts that a link may bring are never looked at.
"""

import binascii
import re
from base64 import b64decode
from collections.abc import Mapping

from kiln_models_gui.registry.plain import Fields, fields_of
from kiln_models_gui.targets.foreign.cc_switch import APPS, Switched, json_of, toml_of
from kiln_models_gui.targets.foreign.foreign import ForeignError, Unreadable

SCHEME = "ccswitch://"
MOST_CHARACTERS = 64_000
_LINK = re.compile(r"ccswitch://v1/import/?\?(?P<query>[!-~]+)", re.IGNORECASE)


def is_link(text: str) -> bool:
    """Whether it is a link for CC Switch, of whatever version."""
    return text.lstrip()[: len(SCHEME)].lower() == SCHEME


def switched_by(text: str) -> Switched:
    """The provider that the link brings. Raises ForeignError: DAMAGED, TOO_LARGE, NOT_A_PROVIDER."""
    text = text.strip()
    if len(text) > MOST_CHARACTERS:
        raise ForeignError(Unreadable.TOO_LARGE)
    found = _LINK.fullmatch(text)
    if found is None:
        raise ForeignError(Unreadable.DAMAGED)
    told = _parameters(found["query"])
    if told.get("resource") != "provider":
        raise ForeignError(Unreadable.NOT_A_PROVIDER)
    app = told.get("app", "").lower().replace("_", "-").replace("claudedesktop", "claude-desktop")
    app, settings = _settings(app, told)
    return Switched(app, told.get("name", ""), settings)


def _parameters(query: str) -> dict[str, str]:
    pairs = (part.partition("=") for part in query.split("&"))
    return {_decoded(name): _decoded(value) for name, _, value in pairs if name}


def _decoded(text: str) -> str:
    raw = re.sub(rb"%([0-9A-Fa-f]{2})", lambda found: bytes([int(found[1], 16)]), text.replace("+", " ").encode())
    return raw.decode("utf-8", "replace")


def _settings(app: str, told: Mapping[str, str]) -> tuple[str, Fields]:
    """What CC Switch itself would make of the link, and for which program; parameters win over the settings in it."""
    config = _config(told)
    endpoint, key, model = told.get("endpoint", "").split(",")[0].strip(), told.get("apiKey", ""), told.get("model", "")
    if app in ("claude", "claude-desktop", "gemini"):
        env = {name: one for name, one in (fields_of(config.get("env")) or config).items() if isinstance(one, str)}
        return app, {"env": env | _said(_variables(app, endpoint, key, model, told))}
    if not endpoint or app not in APPS:
        return app, config
    models: object = {model: None} if model else config.get("models", {})
    return "opencode", {"npm": config.get("npm", ""), "options": {"baseURL": endpoint, "apiKey": key}, "models": models}


def _variables(app: str, endpoint: str, key: str, model: str, told: Mapping[str, str]) -> dict[str, str]:
    if app == "gemini":
        return {"GOOGLE_GEMINI_BASE_URL": endpoint, "GEMINI_API_KEY": key, "GEMINI_MODEL": model}
    given = {"ANTHROPIC_BASE_URL": endpoint, "ANTHROPIC_AUTH_TOKEN": key, "ANTHROPIC_MODEL": model}
    for kind in ("haiku", "sonnet", "opus"):
        given[f"ANTHROPIC_DEFAULT_{kind.upper()}_MODEL"] = told.get(f"{kind}Model", "")
    return given


def _said(fields: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in fields.items() if value}


def _config(told: Mapping[str, str]) -> Fields:
    """The settings that stand in the link itself, in base64."""
    raw = re.sub(r"\s", "+", told.get("config", "")).replace("-", "+").replace("_", "/")
    try:
        text = b64decode(raw + "=" * (-len(raw) % 4), validate=True).decode()
    except (binascii.Error, ValueError):
        raise ForeignError(Unreadable.DAMAGED) from None
    return toml_of(text) if told.get("configFormat") == "toml" else json_of(text) if text else {}
