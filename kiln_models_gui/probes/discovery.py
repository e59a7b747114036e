"""The models that a provider says it has."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from kiln_models_gui.probes.classify import fault_of_exception, fault_of_reply
from kiln_models_gui.probes.client import SEND_ERRORS, send
from kiln_models_gui.probes.dialect import family_of, key_of, list_ask
from kiln_models_gui.probes.faults import Fault, ProbeError
from kiln_models_gui.probes.json_shape import dig, items_of, text_at
from kiln_models_gui.redaction import redact

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import httpx

    from kiln_models_gui.probes.endpoint import Endpoint

RAW_CHARACTERS = 2_000

_CONTEXT = (  # each vendor's word for it, in tokens
    ("context_length",), ("context_window",), ("max_model_len",), ("inputTokenLimit",), ("contextLength",),
    ("max_context_length",), ("max_input_tokens",), ("meta", "n_ctx"), ("meta", "n_ctx_train"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ListedModel:
    """One model of a list. `context_window` in tokens, prices in US dollars per million tokens; None: not told."""

    id: str
    context_window: int | None = None
    input_price: float | None = None
    output_price: float | None = None


async def list_models(endpoint: Endpoint, client: httpx.AsyncClient) -> list[ListedModel]:
    """The models that `endpoint` lists, in its order. Raises ProbeError."""
    secrets = [key_of(endpoint)]
    if not family_of(endpoint).free_check:
        raise ProbeError(Fault.UNKNOWN)
    try:
        reply = await send(client, list_ask(endpoint))
    except SEND_ERRORS as error:
        raise ProbeError(fault_of_exception(error), redact(str(error), secrets)) from None
    fault = fault_of_reply(reply, family_of(endpoint), had_key=bool(key_of(endpoint)))
    models = read_list(reply.data) if fault is None else None
    if models is None:
        raise ProbeError(fault or Fault.NOT_AN_API, redact(reply.text, secrets)[:RAW_CHARACTERS])
    return models


def read_list(data: object) -> list[ListedModel] | None:
    """The models in an answer of any family; None where it holds no list."""
    if isinstance(data, dict):
        whole = cast("dict[str, object]", data)
        if not {"data", "models"} & set(whole):
            return None
        data = whole.get("data") or whole.get("models") or []  # Ollama without models says null
    if not isinstance(data, list):
        return None
    models = (_model(item) for item in items_of(cast("object", data)))
    return [model for model in models if model is not None]


def find(models: Iterable[ListedModel], model_id: str) -> ListedModel | None:
    """The model of that id. Ollama's "name" means "name:latest"."""
    return next((model for model in models if model.id in {model_id, f"{model_id}:latest"}), None)


def nearest(model_id: str, ids: Sequence[str], count: int = 3) -> list[str]:
    """Up to `count` of `ids` that look most like `model_id`, best first; the vendor's part before "/" counts little."""
    by_name: dict[str, str] = {}
    for one in ids:
        by_name.setdefault(one.lower(), one)
        by_name.setdefault(one.rpartition("/")[2].lower(), one)
    wanted = (model_id.lower(), model_id.rpartition("/")[2].lower())
    close = [name for want in wanted for name in difflib.get_close_matches(want, by_name, count, cutoff=0.5)]
    return list(dict.fromkeys(by_name[name] for name in close))[:count]


def _model(item: object) -> ListedModel | None:
    model_id = item if isinstance(item, str) else text_at(item, "id") or text_at(item, "name") or text_at(item, "model")
    if not 0 < len(model_id) <= 500:  # longer ones are no names
        return None
    context = next((found for path in _CONTEXT if (found := _whole(dig(item, *path)))), None)
    # Per token as text at OpenRouter, per million as a number at Together.
    inward, outward = _price(item, "prompt", 1e6), _price(item, "completion", 1e6)
    return ListedModel(
        model_id.removeprefix("models/"),  # Gemini
        context,
        _price(item, "input", 1) if inward is None else inward,
        _price(item, "output", 1) if outward is None else outward,
    )


def _whole(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and value > 0 else None


def _price(item: object, name: str, factor: float) -> float | None:
    told = dig(item, "pricing", name)
    try:
        price = float(told) if isinstance(told, str | int | float) else -1.0
    except ValueError:
        return None
    return round(price * factor, 6) if 0 <= price < 1e6 else None  # -1 means "it depends"; NaN is neither
