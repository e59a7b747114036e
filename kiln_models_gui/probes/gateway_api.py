"""The management API of LiteLLM's proxy: what models it has, and one change of one model.

Source: LiteLLM's documentation of model management and its release 1.106. `POST /model/update` keeps
`litellm_params` alone and passes over `model_info`; `PATCH /model/{id}/update` keeps both, so that is what is asked.
"""

from __future__ import annotations

import re
from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING
from urllib.parse import quote

from kiln_models_gui.probes.client import LIST_BYTES, SEND_ERRORS, Ask, send
from kiln_models_gui.probes.endpoint import AddressFault, normalise_address
from kiln_models_gui.probes.exception_faults import fault_of_exception
from kiln_models_gui.probes.json_shape import dig
from kiln_models_gui.redaction import redact
from kiln_models_gui.registry.gateway.entries import Entry, read_entries

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx
    from pydantic import SecretStr

    from kiln_models_gui.probes.client import Reply
    from kiln_models_gui.probes.faults import Fault

_WRITE_S = 30.0  # a proxy of many workers tells them all before it answers
_RAW_CHARACTERS = 500


class GatewayProblem(StrEnum):
    """Why a gateway did not do what it was asked."""

    BAD_ADDRESS = "bad_address"
    NO_ANSWER = "no_answer"
    """See `GatewayError.fault`."""
    KEY_REFUSED = "key_refused"
    NOT_ALLOWED = "not_allowed"
    """The key is good, and may not manage models."""
    NO_DATABASE = "no_database"
    NOT_KEPT_THERE = "not_kept_there"
    """It has a database, and was not told to keep models in it (STORE_MODEL_IN_DB)."""
    IN_ITS_FILE = "in_its_file"
    """The model stands in the proxy's file, which this API does not change."""
    NOT_FOUND = "not_found"
    NOT_A_GATEWAY = "not_a_gateway"
    REFUSED = "refused"


class GatewayError(Exception):
    """What a gateway did not do. `fault`: what the network said; `raw`: the gateway's own words without secrets."""

    def __init__(self, problem: GatewayProblem, fault: Fault | None = None, raw: str = "") -> None:
        super().__init__(problem.value)
        self.problem = problem
        self.fault = fault
        self.raw = raw


_SAID = (
    (re.compile(r"no db connected|db not connected", re.IGNORECASE), GatewayProblem.NO_DATABASE),
    # Without a database, what a proxy says to any key but its master key.
    (re.compile(r"no connected db", re.IGNORECASE), GatewayProblem.KEY_REFUSED),
    (re.compile(r"STORE_MODEL_IN_DB", re.IGNORECASE), GatewayProblem.NOT_KEPT_THERE),
    (re.compile(r"model in config|config-based model", re.IGNORECASE), GatewayProblem.IN_ITS_FILE),
    (re.compile(r"not found (?:in db|on proxy)|model not found", re.IGNORECASE), GatewayProblem.NOT_FOUND),
)
_BY_STATUS = {
    401: GatewayProblem.KEY_REFUSED,
    403: GatewayProblem.NOT_ALLOWED,
    404: GatewayProblem.NOT_FOUND,
    405: GatewayProblem.NOT_A_GATEWAY,
}


class GatewayApi:
    """One proxy, asked with one key."""

    def __init__(self, address: str, key: SecretStr, client: httpx.AsyncClient) -> None:
        self._key = key
        self._client = client
        read = normalise_address(address)
        self._root = "" if isinstance(read, AddressFault) else re.sub(r"/v1$", "", read.url)

    async def entries(self) -> list[Entry]:
        """Every model that it has, from its file or its database. Raises GatewayError."""
        return read_entries(await self.model_info())

    async def model_info(self) -> list[object]:
        """What `/model/info` says, as it stands. Raises GatewayError."""
        reply = await self._ask("GET", "/model/info")
        found = dig(reply.data, "data")
        if not isinstance(found, list):
            raise GatewayError(GatewayProblem.NOT_A_GATEWAY)
        return list(found)  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]

    async def create(self, entry: Mapping[str, object]) -> None:
        """Add a model: `model_name`, `litellm_params`, `model_info` with its id. Raises GatewayError."""
        await self._ask("POST", "/model/new", entry)

    async def update(self, model_id: str, entry: Mapping[str, object]) -> None:
        """Put what `entry` says over what the model `model_id` has; what it leaves out stays. Raises GatewayError.

        None is heeded for prices alone: those it takes out.
        """
        await self._ask("PATCH", f"/model/{quote(model_id, safe='')}/update", entry)

    async def delete(self, model_id: str) -> None:
        """Take a model out. Raises GatewayError, NOT_FOUND where it is not there."""
        await self._ask("POST", "/model/delete", {"id": model_id})

    async def _ask(self, method: str, path: str, body: Mapping[str, object] | None = None) -> Reply:
        if not self._root:
            raise GatewayError(GatewayProblem.BAD_ADDRESS)
        headers = {"authorization": f"Bearer {self._key.get_secret_value().strip()}"}
        ask = Ask(method, self._root + path, headers, body)
        try:
            if body is not None:
                ask = replace(ask, read_s=_WRITE_S)
            reply = await send(self._client, ask, most_bytes=16 * LIST_BYTES)
        except SEND_ERRORS as error:
            raise GatewayError(GatewayProblem.NO_ANSWER, fault_of_exception(error), self._shown(str(error))) from None
        if reply.status < 300 and reply.data is None and reply.text.strip() != "null":
            raise GatewayError(GatewayProblem.NOT_A_GATEWAY, raw=self._shown(reply.text))
        if reply.status >= 300:
            raise GatewayError(_problem(reply), raw=self._shown(reply.text))
        return reply

    def _shown(self, text: str) -> str:
        return redact(text, [self._key.get_secret_value()])[:_RAW_CHARACTERS]


def _problem(reply: Reply) -> GatewayProblem:
    if reply.status < 400:
        return GatewayProblem.NOT_A_GATEWAY  # a redirect is not followed: the key would go along
    found = next((problem for pattern, problem in _SAID if pattern.search(reply.text)), None)
    if found is None and reply.status == 404 and not isinstance(dig(reply.data, "error"), dict):
        return GatewayProblem.NOT_A_GATEWAY  # LiteLLM's own errors have one
    return found or _BY_STATUS.get(reply.status, GatewayProblem.REFUSED)
