"""What is kept of a test for a report: the connection, each question with its answer. No string in it holds a key."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from kiln_models_gui.probes.route import Route

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kiln_models_gui.probes.client import Ask, Reply
    from kiln_models_gui.probes.faults import Fault
    from kiln_models_gui.probes.verdict import Verdict

BODY_CHARACTERS, VALUE_CHARACTERS, MOST_EXCHANGES = 1_000, 200, 20

_TELLING = {
    "content-type", "content-length", "date", "server", "via", "location", "retry-after", "www-authenticate",
    "proxy-authenticate", "cf-ray", "x-cache", "x-squid-error", "x-amzn-errortype", "x-served-by",
}  # fmt: skip
_REQUEST_IDS = (
    "x-request-id", "request-id", "x-ms-request-id", "apim-request-id", "x-amzn-requestid", "x-goog-request-id",
    "cf-ray", "x-litellm-call-id",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Exchange:
    """One question and what came back, clean. `sent`: names of headers, never values; `at`: when it ended, UTC.

    `text`: how the answer begins, or what broke where there was none (`status` 0).
    """

    method: str
    url: str
    sent: tuple[str, ...]
    at: datetime
    elapsed_ms: int
    status: int = 0
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    text: str = ""
    request_id: str = ""
    fault: Fault | None = None


@dataclass(slots=True)
class Record:
    """One whole test, up to where it came; `started` is UTC. `asked`: how many questions were begun."""

    base_url: str = ""
    family: str = ""
    model_id: str = ""
    started: datetime = field(default_factory=lambda: datetime.now(UTC))
    route: Route = field(default_factory=Route)
    asked: int = 0
    exchanges: list[Exchange] = field(default_factory=list["Exchange"])
    verdicts: list[Verdict] = field(default_factory=list["Verdict"])

    def keep(self, exchange: Exchange) -> None:
        """Adds a question, up to 20."""
        if len(self.exchanges) < MOST_EXCHANGES:
            self.exchanges.append(exchange)


def exchange_of(
    ask: Ask, reply: Reply | None, clean: Callable[[str], str], text: str, *, elapsed_ms: int, fault: Fault | None
) -> Exchange:
    """What may be kept of a question and its answer. `text` is clean already."""
    told = {name.lower(): clean(value)[:VALUE_CHARACTERS] for name, value in _telling(reply)} if reply else {}
    return Exchange(
        method=ask.method,
        url=clean(ask.url),
        sent=tuple(sorted(name.lower() for name in ask.headers)),
        at=datetime.now(UTC),
        elapsed_ms=elapsed_ms,
        status=reply.status if reply else 0,
        headers=told,
        text=text[:BODY_CHARACTERS],
        request_id=_request_id(told),
        fault=fault,
    )


def _telling(reply: Reply) -> list[tuple[str, str]]:
    return [
        (name, value)
        for name, value in reply.headers.items()
        if name.lower() in _TELLING or name.lower() in _REQUEST_IDS or name.lower().startswith("x-ratelimit-")
    ][:30]


def _request_id(headers: Mapping[str, str]) -> str:
    return next((headers[name] for name in _REQUEST_IDS if name in headers), "")
