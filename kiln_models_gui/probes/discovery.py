"""The models that a provider says it has, with all that it tells of them."""

from __future__ import annotations

import asyncio
import difflib
from dataclasses import fields, replace
from typing import TYPE_CHECKING, cast

from kiln_models_gui.probes.classify import fault_of_exception, fault_of_reply
from kiln_models_gui.probes.client import LIST_BYTES, SEND_ERRORS, send
from kiln_models_gui.probes.dialect import detail_ask, family_of, key_of, list_ask, richer_list_ask, secrets_of
from kiln_models_gui.probes.endpoint import AddressFault, normalise_address
from kiln_models_gui.probes.faults import Fault, ProbeError
from kiln_models_gui.probes.json_shape import dig, items_of, text_at
from kiln_models_gui.probes.listed_model import ListedModel, ModelKind
from kiln_models_gui.probes.model_entry import read_detail, read_entry
from kiln_models_gui.redaction import redact

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import httpx

    from kiln_models_gui.probes.client import Ask, Reply
    from kiln_models_gui.probes.endpoint import Endpoint
    from kiln_models_gui.probes.families import Family

__all__ = [
    "RAW_CHARACTERS", "ListedModel", "ModelKind", "describe", "enrich", "find", "list_models", "nearest", "next_page",
    "read_list", "read_list_aside",
]  # fmt: skip

RAW_CHARACTERS = 2_000
MOST_PAGES, MOST_BYTES, MOST_MODELS = 20, 8 * LIST_BYTES, 10_000  # of one list
_LONG_BYTES = 30_000
_MOST_DETAILS, _AT_ONCE = 60, 4  # models asked for one by one, and how many at a time
_LISTS = ("data", "models", "publisherModels", "modelSummaries")  # each vendor's name for its list


async def list_models(endpoint: Endpoint, client: httpx.AsyncClient) -> list[ListedModel]:
    """The models that `endpoint` lists, in its order, page by page within bounds. Raises ProbeError.

    A later page that fails ends the list: what was read before it stands.
    """
    if not family_of(endpoint).free_check:
        raise ProbeError(Fault.UNKNOWN)
    if isinstance(normalise_address(endpoint.base_url), AddressFault):
        raise ProbeError(Fault.BAD_ADDRESS)
    reply = await _ask(endpoint, client, list_ask(endpoint))
    models = await read_list_aside(reply)
    if models is None:
        raise ProbeError(Fault.NOT_AN_API, _shown(endpoint, reply.text))
    read, pages, seen = len(reply.body), 1, {""}
    while (page := next_page(family_of(endpoint), reply.data)) not in seen and _may_go_on(pages, read, models):
        seen.add(page)
        try:
            reply = await _ask(endpoint, client, list_ask(endpoint, page=page))
        except ProbeError:
            break
        models += await read_list_aside(reply) or []
        read, pages = read + len(reply.body), pages + 1
    return list({model.id: model for model in models[:MOST_MODELS]}.values())


async def enrich(endpoint: Endpoint, models: Sequence[ListedModel], client: httpx.AsyncClient) -> list[ListedModel]:
    """`models` with what a second list of the same server tells beside the first; never raises, never loses one.

    LM Studio and LiteLLM have such a list; from Ollama and Fireworks each model is asked by itself, up to 60.
    """
    if ask := richer_list_ask(endpoint):
        try:
            told = await read_list_aside(await _ask(endpoint, client, ask)) or []
        except ProbeError:
            return list(models)
        known = {model.id: model for model in told}
        return [_merged(model, known[model.id]) if model.id in known else model for model in models]
    if family_of(endpoint).detail is None:
        return list(models)
    gate = asyncio.Semaphore(_AT_ONCE)

    async def ask_one(model: ListedModel) -> ListedModel:
        async with gate:
            return await describe(endpoint, model, client)

    asked = await asyncio.gather(*(ask_one(model) for model in models[:_MOST_DETAILS]))
    return [*asked, *models[_MOST_DETAILS:]]


async def describe(endpoint: Endpoint, model: ListedModel, client: httpx.AsyncClient) -> ListedModel:
    """`model` with what its provider tells of it alone; as it was where that cannot be had."""
    ask = detail_ask(endpoint, model.id)
    if ask is None:
        return model
    try:
        data = (await _ask(endpoint, client, ask)).data
    except ProbeError:
        return model
    told = read_detail(data) or read_entry(data)
    return _merged(model, replace(told, id=model.id)) if told else model


def read_list(data: object) -> list[ListedModel] | None:
    """The models in an answer of any family; None where it holds no list. Odd entries are left out."""
    if isinstance(data, dict):
        whole = cast("dict[str, object]", data)
        name = next((name for name in _LISTS if name in whole and _is_list(whole[name])), None)
        if name is None:
            # Weights & Biases has no models, and says who asks.
            return [] if isinstance(dig(data, "data", "viewer"), dict) else None
        data = whole[name] or whole.get("models") or []  # Ollama without models says null
    if not isinstance(data, list):
        return None
    entries = items_of(cast("object", data))[:MOST_MODELS]
    return [model for model in map(read_entry, entries) if model is not None]


async def read_list_aside(reply: Reply) -> list[ListedModel] | None:
    """`read_list` beside the window's loop where the list is long enough to hold it up."""
    if len(reply.body) < _LONG_BYTES:
        return read_list(reply.data)
    return await asyncio.to_thread(read_list, reply.data)


def next_page(family: Family, data: object) -> str:
    """What the next part of the list is asked for with; "" after the last."""
    if family.paging == "after_id":
        return text_at(data, "last_id")[:500] if dig(data, "has_more") is True else ""
    return text_at(data, "nextPageToken")[:2_000] if family.paging else ""


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


async def _ask(endpoint: Endpoint, client: httpx.AsyncClient, ask: Ask) -> Reply:
    try:
        reply = await send(client, ask)
    except SEND_ERRORS as error:
        raise ProbeError(fault_of_exception(error), _shown(endpoint, str(error))) from None
    fault = fault_of_reply(reply, family_of(endpoint), had_key=bool(key_of(endpoint)))
    if fault is not None:
        raise ProbeError(fault, _shown(endpoint, reply.text))
    return reply


def _shown(endpoint: Endpoint, text: str) -> str:
    return redact(text, secrets_of(endpoint))[:RAW_CHARACTERS]


def _may_go_on(pages: int, read: int, models: Sequence[ListedModel]) -> bool:
    return pages < MOST_PAGES and read < MOST_BYTES and len(models) < MOST_MODELS


def _is_list(value: object) -> bool:
    return value is None or isinstance(value, list)


def _merged(model: ListedModel, told: ListedModel) -> ListedModel:
    """`model` with every fact that `told` has and it lacks, or knows better by being asked later."""
    news = {one.name: getattr(told, one.name) for one in fields(told) if one.name != "id"}
    return replace(model, **{name: value for name, value in news.items() if value not in (None, "")})
