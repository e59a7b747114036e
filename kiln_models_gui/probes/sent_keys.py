"""Which keys a client sends: typed ones that are only tried out, too."""

from collections.abc import Callable, Iterable, Iterator

import httpx
from pydantic import SecretStr

_HEADERS = frozenset({"x-api-key", "api-key", "x-goog-api-key", "ocp-apim-subscription-key", "x-amz-security-token"})


def hear_sent_keys(client: httpx.AsyncClient, hear: Callable[[Iterable[SecretStr]], object]) -> None:
    """Tell `hear` every key that `client` sends from now on, before it is sent."""

    async def before_it_is_sent(request: httpx.Request) -> None:
        hear([*keys_in(request)])

    hooks = client.event_hooks
    client.event_hooks = {**hooks, "request": [*hooks.get("request", []), before_it_is_sent]}


def keys_in(request: httpx.Request) -> Iterator[SecretStr]:
    """What in the head of `request` is a key."""
    for name, value in request.headers.items():
        if name == "authorization":
            kind, _, key = value.partition(" ")
            # A signature of Amazon's is no key, and each request has another one.
            if key and kind.lower() in ("bearer", "basic", "token"):
                yield SecretStr(key)
        elif name in _HEADERS:
            yield SecretStr(value)
    yield from (SecretStr(value) for name, value in request.url.params.multi_items() if name in ("key", "api_key"))
