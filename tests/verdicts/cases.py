"""The cases of the table: what is set up wrongly, or what the server does, and who shows it."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiln_models_gui.probes.client import PATIENT, Patience
from tests.servers.front import Front
from tests.servers.tls import Certificate, TlsFront

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Mapping

    from kiln_models_gui.probes.endpoint import Endpoint
    from tests.servers.front import Said
    from tests.verdicts.subjects import Subject

ITSELF, OUR_FRONT = "itself", "a front of ours"
ASLEEP_S, SCALE = 3.0, 10  # for 30 s of sleep; all patience is divided likewise
PAGE = b"<!doctype html><html><title>Sign in</title><body>Please sign in to go on.</body></html>"


@dataclass(frozen=True)
class Setup:
    """What is asked, of whom, how patiently, and who shows the case."""

    endpoint: Endpoint
    model: str
    shown_by: str = ITSELF
    patience: Patience = PATIENT


@dataclass(frozen=True)
class Stage:
    """What cases need beside the server: a certificate nobody knows, and a port where nobody listens."""

    certificate: Certificate
    closed_port: int


def works(subject: Subject, _: Stage) -> Iterator[Setup]:
    yield Setup(subject.endpoint(), subject.model)


def no_key(subject: Subject, _: Stage) -> Iterator[Setup]:
    yield Setup(subject.endpoint(key=""), subject.model)


def wrong_key(subject: Subject, _: Stage) -> Iterator[Setup]:
    yield Setup(subject.endpoint(key="sk-nobodys-key-0123456789"), subject.model)


def wrong_model(subject: Subject, _: Stage) -> Iterator[Setup]:
    yield Setup(subject.endpoint(), subject.models.get("wrong model", "no-such-model"))


def version_missing(subject: Subject, _: Stage) -> Iterator[Setup]:
    yield Setup(subject.endpoint(path=""), subject.model)


def version_doubled(subject: Subject, _: Stage) -> Iterator[Setup]:
    version = subject.path or "/v1"
    yield Setup(subject.endpoint(path=version + version), subject.model)


def wrong_port(subject: Subject, stage: Stage) -> Iterator[Setup]:
    yield Setup(subject.endpoint(port=stage.closed_port), subject.model)


def self_signed(subject: Subject, stage: Stage) -> Iterator[Setup]:
    with TlsFront(subject.port, stage.certificate) as front:
        yield Setup(subject.endpoint(port=front.port, tls=True), subject.model, "a TLS front of ours")


def model_asleep(subject: Subject, _: Stage) -> Iterator[Setup]:
    """The list is there at once, the model wakes up by the first question."""
    with Front(subject.port, asleep_s=ASLEEP_S, wakes=lambda path: "models?" not in path + "?") as front:
        patience = Patience(answer_s=120 / SCALE)
        yield Setup(subject.endpoint(port=front.port), subject.model, "a front of ours, which waits", patience)


def all_asleep(subject: Subject, _: Stage) -> Iterator[Setup]:
    """Nothing is answered before the whole machine is up."""
    with Front(subject.port, asleep_s=ASLEEP_S) as front:
        patience = Patience(answer_s=15 / SCALE)
        yield Setup(subject.endpoint(port=front.port), subject.model, "a front of ours, which waits", patience)


def by_model(case: str) -> Callable[[Subject, Stage], Iterator[Setup]]:
    """A model of this server shows the case."""

    def show(subject: Subject, _: Stage) -> Iterator[Setup]:
        behind = "the emulator behind it" if subject.name.startswith("LiteLLM") else ITSELF
        yield Setup(subject.endpoint(), subject.models[case], behind)

    return show


def web_page(subject: Subject, _: Stage) -> Iterator[Setup]:
    def says(*_: object) -> Said:
        return 200, "text/html; charset=utf-8", PAGE

    with Front(subject.port, says=says) as front:
        yield Setup(subject.endpoint(port=front.port), subject.model, "a front of ours: a sign-in page")


CASES: Mapping[str, Callable[[Subject, Stage], Iterator[Setup]]] = {
    "works": works,
    "no key": no_key,
    "wrong key": wrong_key,
    "wrong model": wrong_model,
    "/v1 missing": version_missing,
    "/v1 doubled": version_doubled,
    "wrong port": wrong_port,
    "TLS self-signed": self_signed,
    "model asleep 30 s": model_asleep,
    "server asleep 30 s": all_asleep,
    "429": by_model("429"),
    "out of money": by_model("out of money"),
    "overloaded": by_model("overloaded"),
    "HTML page": web_page,
}


def why_not_run(subject: Subject, case: str) -> str:
    """Why this server cannot show this case; "" where it can."""
    if case == "/v1 missing" and not subject.path:
        return "an address of this form has no /v1: to leave it out is right"
    return subject.not_run.get(case, "")


@contextlib.contextmanager
def staged(case: str, subject: Subject, stage: Stage) -> Generator[Setup]:
    """The case, ready to be asked, until the block ends."""
    steps = CASES[case](subject, stage)
    try:
        yield next(steps)
    finally:
        for _ in steps:
            pass
