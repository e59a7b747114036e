"""What people get wrong, on running servers, and the cure that the doctor must prove."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiln_models_gui.probes.remedies import Remedy
from tests.servers.front import Front
from tests.verdicts.cases import PAGE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kiln_models_gui.probes.endpoint import Endpoint
    from tests.servers.front import Said
    from tests.verdicts.subjects import Subject

_AZURE_LOST = b'{"error":{"code":"404","message":"Resource not found"}}'
_NO_KEY = b'{"error":{"message":"Missing or invalid Authorization header.","type":"authentication_error"}}'


@dataclass(frozen=True)
class Mistake:
    """What was set up wrongly at which server. `front`: what stands before it, in words, where the server has none."""

    server: str
    what: str
    cure: Remedy
    front: str = ""


@dataclass(frozen=True)
class Wrong:
    """The wrong endpoint, and the right one."""

    asked: Endpoint
    right: Endpoint


MISTAKES = (
    Mistake("LiteLLM", "missing /v1", Remedy.VERSION_ADDED, "a front of ours: a sign-in page beside /v1"),
    Mistake("aimock, as OpenAI", "missing /v1", Remedy.VERSION_ADDED, "a front of ours: nothing beside /v1"),
    Mistake("vLLM", "missing /v1", Remedy.VERSION_ADDED),
    *(
        Mistake(server, what, cure)
        for what, cure in (
            ("doubled /v1", Remedy.VERSION_ONCE),
            ("full path pasted", Remedy.PATH_CUT),
            ("https on an http port", Remedy.PLAIN_HTTP),
        )
        for server in ("llama.cpp", "LiteLLM", "aimock, as OpenAI", "vLLM")
    ),
    Mistake(
        "LiteLLM, Anthropic form", "wrong header style", Remedy.OTHER_HEADER, "a front of ours, which wants Bearer"
    ),
    Mistake("LiteLLM, Azure form", "asked as Azure v1, is classic", Remedy.AZURE_CLASSIC),
    Mistake(
        "LiteLLM, Azure form",
        "asked as Azure v1, is classic",
        Remedy.AZURE_CLASSIC,
        "a front of ours, which answers as Azure does",
    ),
    Mistake(
        "aimock, as Azure v1", "asked as classic, is Azure v1", Remedy.AZURE_V1, "a front of ours without the old form"
    ),
)


def set_up(mistake: Mistake, subject: Subject) -> Iterator[Wrong]:
    """The mistake, ready to be asked, until the generator ends."""
    if not mistake.front:
        yield _wrong(mistake, subject)
        return
    with Front(subject.port, says=_FRONTS[mistake.front]) as front:
        yield _wrong(mistake, replace(subject, port=front.port))


def _wrong(mistake: Mistake, subject: Subject) -> Wrong:
    right = subject.endpoint()
    match mistake.what:
        case "missing /v1":
            return Wrong(subject.endpoint(path=""), right)
        case "doubled /v1":
            return Wrong(subject.endpoint(path="/v1/v1"), right)
        case "full path pasted":
            return Wrong(subject.endpoint(path="/v1/chat/completions"), right)
        case "https on an http port":
            return Wrong(subject.endpoint(tls=True), right)
        case "wrong header style":
            return Wrong(right, replace(right, options={"auth": "authorization"}))
        case "asked as Azure v1, is classic":
            return Wrong(replace(right, family="azure_v1"), right)
        case _:
            return Wrong(replace(right, family="azure"), right)


def _page_beside(_: str, path: str, __: Mapping[str, str]) -> Said | None:
    return None if path.startswith("/v1/") else (200, "text/html", PAGE)


def _nothing_beside(_: str, path: str, __: Mapping[str, str]) -> Said | None:
    return None if path.startswith("/v1/") else (404, "text/plain", b"404 page not found")


def _wants_bearer(_: str, __: str, headers: Mapping[str, str]) -> Said | None:
    bearer = headers.get("authorization", "").startswith("Bearer ") and "x-api-key" not in headers
    return None if bearer else (401, "application/json", _NO_KEY)


def _classic_only(_: str, path: str, __: Mapping[str, str]) -> Said | None:
    return (404, "application/json", _AZURE_LOST) if path.startswith("/openai/v1/") else None


def _v1_only(_: str, path: str, __: Mapping[str, str]) -> Said | None:
    return None if path.startswith("/openai/v1/") else (404, "application/json", _AZURE_LOST)


_FRONTS = {
    "a front of ours: a sign-in page beside /v1": _page_beside,
    "a front of ours: nothing beside /v1": _nothing_beside,
    "a front of ours, which wants Bearer": _wants_bearer,
    "a front of ours, which answers as Azure does": _classic_only,
    "a front of ours without the old form": _v1_only,
}
