"""What people get wrong, on running servers: the doctor finds the cure and proves it."""

import contextlib
import time
from collections.abc import Generator

import httpx
import pytest

from kiln_models_gui.probes.client import Patience
from kiln_models_gui.probes.dialect import auth_of
from kiln_models_gui.probes.doctor import MOST_REQUESTS, diagnose
from kiln_models_gui.probes.endpoint import Endpoint
from kiln_models_gui.probes.ladder import Reach, ascend
from kiln_models_gui.probes.proof import Proof
from tests.verdicts.conftest import Subjects
from tests.verdicts.mistakes import MISTAKES, Mistake, Wrong, set_up
from tests.verdicts.subjects import Subject
from tests.verdicts.table import Cure, Table, in_short

SECONDS = 20.0


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: f"{mistake.server}: {mistake.what}")
async def test_the_doctor_proves_the_cure(
    subjects: Subjects, table: Table, client: httpx.AsyncClient, mistake: Mistake
) -> None:
    subject = subjects.get(mistake.server)
    if subject is None:
        table.cures.append(Cure(mistake, not_run="only with `make verdicts VLLM=1`"))
        return
    with _ready(mistake, subject) as wrong:
        # On a port that waits for more than a TLS greeting, a second is as good as five.
        steps = ascend(wrong.asked, subject.model, client, reach=Reach.ANSWERS, patience=Patience(connect_s=1))
        verdicts = [verdict async for verdict in steps]
        start = time.monotonic()
        found = await diagnose(wrong.asked, subject.model, verdicts, client)
        took = time.monotonic() - start
    right = found.cure is not None and found.cure.remedy is mistake.cure and found.cure.endpoint == wrong.right
    right = right and found.proof is Proof.WORKS and found.requests <= MOST_REQUESTS and took < SECONDS
    table.cures.append(
        Cure(
            mistake,
            test=in_short(verdicts),
            before=_in_words(wrong.asked),
            after=_in_words(found.cure.endpoint) if found.cure else "",
            remedy=found.cure.remedy.value if found.cure else "none",
            proved=found.proof.name.lower(),
            requests=found.requests,
            elapsed_ms=round(took * 1000),
            wrong="" if right else f"{mistake.cure.value}, {_in_words(wrong.right)}",
        )
    )
    assert right, (in_short(verdicts), found)


@contextlib.contextmanager
def _ready(mistake: Mistake, subject: Subject) -> Generator[Wrong]:
    steps = set_up(mistake, subject)
    try:
        yield next(steps)
    finally:
        for _ in steps:
            pass


def _in_words(endpoint: Endpoint) -> str:
    """The address with the port left out, as it differs in each run; the language; the key's header."""
    scheme, _, rest = endpoint.base_url.partition("://")
    _, slash, path = rest.partition("/")
    return f"{scheme}://127.0.0.1{slash}{path} as {endpoint.family}, key in {auth_of(endpoint).value}"
