"""Words for publishing into a gateway: what would change, what cannot go and why, what went wrong."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.probes.gateway_api import GatewayError, GatewayProblem
from kiln_models_gui.registry.gateway.diff import FieldChange
from kiln_models_gui.registry.gateway.facts import price_per_million
from kiln_models_gui.registry.gateway.model import Scalar
from kiln_models_gui.registry.gateway.routes import NoRoute
from kiln_models_gui.store.problems import StoreError, StoreProblem
from kiln_models_gui.viewmodels.words import Message
from kiln_models_gui.viewmodels.words.numbers import dollars, number
from kiln_models_gui.viewmodels.words.store import store_message

tr = QCoreApplication.translate


def no_route_words(reason: NoRoute) -> str:
    """Why a model cannot be published."""
    return {
        NoRoute.UNREADABLE: tr("Gateway", "Its entry is damaged."),
        NoRoute.NOT_IN_LITELLM: tr("Gateway", "LiteLLM does not know its provider."),
        NoRoute.NO_ADDRESS: tr("Gateway", "Its provider is not set up, or has no address."),
        NoRoute.ITS_OWN: tr("Gateway", "It comes from this very gateway."),
        NoRoute.SECRET_IN_ADDRESS: tr(
            "Gateway", "Its address holds a password, which everybody could read. Give it as a key instead."
        ),
    }[reason]


def changes_words(changes: Iterable[FieldChange]) -> str:
    """What changes of a model: "input price $0.15 → $0.20, address"."""
    words = dict.fromkeys(word for change in changes if (word := _change_words(change)))
    return ", ".join(words)


def _change_words(change: FieldChange) -> str:
    name = change.field.rpartition(".")[2]
    if name in {"id", "kiln_models", "kiln_models_fields"}:
        return ""
    word = _field_words().get(name, name)
    before, after = _value_words(name, change.before), _value_words(name, change.after)
    return f"{word} {before} → {after}" if before or after else word


def _field_words() -> dict[str, str]:
    ability = tr("Gateway", "abilities")
    key = tr("Gateway", "name of the key")
    return {
        "model_name": tr("Gateway", "name"),
        "model": tr("Gateway", "model"),
        "api_base": tr("Gateway", "address"),
        "api_key": key,
        "kiln_models_keys": key,
        "aws_access_key_id": key,
        "aws_secret_access_key": key,
        "input_cost_per_token": tr("Gateway", "input price"),
        "output_cost_per_token": tr("Gateway", "output price"),
        "max_input_tokens": tr("Gateway", "context window"),
        "max_output_tokens": tr("Gateway", "longest answer"),
        "supports_function_calling": ability,
        "supports_vision": ability,
        "supports_reasoning": ability,
        "supports_response_schema": ability,
        "mode": ability,
        "api_version": tr("Gateway", "version"),
        "vertex_project": tr("Gateway", "project"),
        "vertex_location": tr("Gateway", "location"),
        "aws_region_name": tr("Gateway", "region"),
    }


def _value_words(name: str, value: Scalar | None) -> str:
    """A value worth showing; "" for one that the name of its field says enough of."""
    if name.endswith("_cost_per_token"):
        known = isinstance(value, int | float)
        return dollars(_price(price_per_million(value))) if known else tr("Gateway", "none")
    if name.endswith("_tokens"):
        return number(f"{value:,}") if isinstance(value, int) else tr("Gateway", "none")
    return str(value) if name == "model_name" and value is not None else ""


def _price(value: float) -> str:
    """At least cents, and as many more digits as count."""
    whole, _, cents = f"{value:,.6f}".rstrip("0").partition(".")
    return f"{whole}.{cents:0<2}"


def gateway_message(error: GatewayError, host: str) -> Message:
    """Why a gateway did not do what it was asked."""
    if error.problem is GatewayProblem.NO_ANSWER and error.fault is not None:
        from kiln_models_gui.viewmodels.words.faults import fault_message

        return fault_message(error.fault, {"host": host})
    what, todo = {
        GatewayProblem.BAD_ADDRESS: (
            tr("Gateway", "This is no address that can be called."),
            tr("Gateway", "Check it for typing errors."),
        ),
        GatewayProblem.KEY_REFUSED: (
            tr("Gateway", "The gateway does not accept this key."),
            tr("Gateway", "Paste its master key, or ask those who run the gateway for a key of your own."),
        ),
        GatewayProblem.NOT_ALLOWED: (
            tr("Gateway", "The key is good, but it may not change the gateway's models."),
            tr("Gateway", "Ask those who run the gateway for its master key, or let them publish."),
        ),
        GatewayProblem.NO_DATABASE: (
            tr("Gateway", "This gateway has no database, so it cannot take models in this way."),
            tr("Gateway", "Publish into its file config.yaml instead."),
        ),
        GatewayProblem.NOT_KEPT_THERE: (
            tr("Gateway", "This gateway has a database, but does not keep models in it."),
            tr("Gateway", "Ask those who run it to set STORE_MODEL_IN_DB to True, or publish into its file instead."),
        ),
        GatewayProblem.IN_ITS_FILE: (
            tr("Gateway", "Some of these models stand in the gateway's file config.yaml, and cannot be changed here."),
            tr("Gateway", "Publish into that file instead."),
        ),
        GatewayProblem.NOT_A_GATEWAY: (
            tr("Gateway", "{host} answers, but not as a LiteLLM gateway does.").format(host=host),
            tr("Gateway", "Check the address: it is the one of the gateway itself, without a page after it."),
        ),
    }.get(error.problem, (tr("Gateway", "The gateway refused."), tr("Gateway", "Look into its log, then try again.")))
    return Message(what, todo)


def file_message(error: StoreError) -> Message:
    """Why a gateway's file could not be read or written."""
    if error.problem is StoreProblem.NOT_PLAIN_DATA:
        return Message(
            tr("Gateway", "The list of models in this file is written in a way that this app does not change."),
            tr("Gateway", "Nothing was changed. Ask those who run the gateway to add the models."),
        )
    if error.problem in {StoreProblem.NOT_YAML, StoreProblem.NOT_A_MAPPING, StoreProblem.HAS_PYTHON_TAGS}:
        return Message(
            tr("Gateway", "This file is no configuration of a LiteLLM gateway, or it is damaged."),
            tr("Gateway", "Nothing was changed. Choose another file, or ask those who run the gateway."),
        )
    return store_message(error, tr("Gateway", "The gateway"))
