"""The REST interface of a running Kiln, as far as we need it: whether it is there, and to make it read its file again.

Facts: GET /ping answers "pong"; POST /api/settings with null for a key that is not there re-reads the file and adds
nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

if TYPE_CHECKING:
    from collections.abc import Mapping

ADDRESS = "http://127.0.0.1:8757"
_UNUSED = "kiln_models_reload"
_PING_SECONDS = 1.0
_RELOAD_SECONDS = 10.0  # Kiln may be busy: some of its own calls keep it from answering


def kiln_address(environ: Mapping[str, str]) -> str:
    """Where a Kiln that was started with `environ` listens."""
    host, port = environ.get("KILN_LOCAL_API_HOST") or "127.0.0.1", environ.get("KILN_LOCAL_API_PORT") or "8757"
    return f"http://{host if host != '0.0.0.0' else '127.0.0.1'}:{port}"  # noqa: S104 - it listens everywhere


def open_kiln_api(address: str) -> HttpKilnApi:
    """What asks the Kiln at `address`, without any proxy. Takes a moment: to be called in a thread."""
    # Kiln speaks plain HTTP, so no certificates are loaded; a kept connection would only have to be closed.
    limits = httpx.Limits(max_keepalive_connections=0)
    return HttpKilnApi(httpx.AsyncClient(trust_env=False, verify=False, limits=limits), address)  # noqa: S501


class HttpKilnApi:
    """Asks the Kiln at `address`. Never raises: what does not answer as Kiln does is not there."""

    def __init__(self, client: httpx.AsyncClient, address: str = ADDRESS) -> None:
        self._client = client
        self._address = address

    async def ping(self) -> bool:
        """Whether a Kiln runs."""
        try:
            answer = await self._client.get(f"{self._address}/ping", timeout=_PING_SECONDS)
        except httpx.HTTPError:
            return False
        return answer.is_success and answer.text.strip().strip('"') == "pong"

    async def aclose(self) -> None:
        """Close the connections."""
        await self._client.aclose()

    async def reload(self) -> bool:
        """Make it read its settings again. Whether it did."""
        try:
            answer = await self._client.post(
                f"{self._address}/api/settings", json={_UNUSED: None}, timeout=_RELOAD_SECONDS
            )
        except httpx.HTTPError:
            return False
        return answer.is_success
