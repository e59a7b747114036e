"""Every server, every case: the whole connection test, and whether its verdict is the right one."""

import httpx
import pytest

from kiln_models_gui.probes.ladder import Outcome, ascend
from tests.verdicts.cases import CASES, Stage, staged, why_not_run
from tests.verdicts.conftest import Subjects
from tests.verdicts.expected import expected
from tests.verdicts.sentences import sentences
from tests.verdicts.subjects import NAMES
from tests.verdicts.table import Row, Table, in_short


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("server", NAMES)
async def test_the_verdict_is_right(
    subjects: Subjects, stage: Stage, table: Table, client: httpx.AsyncClient, server: str, case: str
) -> None:
    subject = subjects.get(server)
    reason = "only with `make verdicts VLLM=1`" if subject is None else why_not_run(subject, case)
    if subject is None or reason:
        table.rows.append(Row(server, case, not_run=reason))
        return
    with staged(case, subject, stage) as setup:
        steps = ascend(setup.endpoint, setup.model, client, patience=setup.patience)
        verdicts = tuple([verdict async for verdict in steps])
    found, wanted = in_short(verdicts), expected(server, case)
    reads = sentences(verdicts, "127.0.0.1", setup.model)
    wrong = "" if found == wanted else wanted
    table.rows.append(Row(server, case, setup.shown_by, verdicts, reads, wrong=wrong))
    raw = [f"{verdict.rung}: {verdict.raw}" for verdict in verdicts if verdict.outcome is not Outcome.PASSED]
    assert found == wanted, raw
