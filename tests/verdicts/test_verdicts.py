"""Every server, every case: the whole connection test, and whether its verdict is the right one."""

import httpx
import pytest
from pydantic import SecretStr

from kiln_models_gui.probes.endpoint import Endpoint
from kiln_models_gui.probes.ladder import Outcome, ascend
from tests.servers.litellm_proxy import LiteLLM
from tests.servers.raw import RawServer
from tests.verdicts.cases import CASES, ITSELF, Stage, staged, why_not_run
from tests.verdicts.conftest import Subjects
from tests.verdicts.expected import EXPECTED_TROUBLE, expected
from tests.verdicts.sayings import OUR_OWN, SAID, Said
from tests.verdicts.sentences import NO_WORDS, sentences
from tests.verdicts.subjects import NAMES
from tests.verdicts.table import Row, Table, in_short

SPENT = "the key's budget is spent"
TROUBLES = {
    SPENT: "",
    "the gateway's own key is refused": "key-of-gateway-refused",
    "nobody answers behind it": "behind-it-nobody",
}


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
    assert NO_WORDS not in reads


@pytest.mark.parametrize("form", ["LiteLLM", "LiteLLM, Anthropic form", "LiteLLM, Azure form", "LiteLLM, Gemini form"])
@pytest.mark.parametrize("trouble", TROUBLES)
async def test_a_gateways_own_trouble_is_told_apart(
    subjects: Subjects, litellm: LiteLLM, table: Table, client: httpx.AsyncClient, form: str, trouble: str
) -> None:
    key, model = (litellm.spent_key, litellm.model) if trouble == SPENT else (litellm.key, TROUBLES[trouble])
    steps = ascend(subjects[form].endpoint(key=key), model, client)
    verdicts = tuple([verdict async for verdict in steps])
    found, wanted = in_short(verdicts), EXPECTED_TROUBLE[trouble, form]
    reads = sentences(verdicts, "127.0.0.1", model)
    wrong = "" if found == wanted else wanted
    table.rows.append(Row(form, trouble, ITSELF, verdicts, reads, wrong=wrong, everywhere=False))
    assert found == wanted, [(verdict.rung, verdict.raw) for verdict in verdicts]
    assert NO_WORDS not in reads


@pytest.mark.parametrize("said", SAID, ids=lambda said: said.what)
async def test_what_no_server_here_says_is_understood(table: Table, client: httpx.AsyncClient, said: Said) -> None:
    async with RawServer(said.answers) as server:
        endpoint = Endpoint(said.family, f"http://127.0.0.1:{server.port}{said.path}", SecretStr("sk-test-0123456789"))
        verdicts = tuple([verdict async for verdict in ascend(endpoint, "some-model", client)])
    found, reads = in_short(verdicts), sentences(verdicts, "127.0.0.1", "some-model")
    wrong = "" if found == said.expected else said.expected
    table.rows.append(Row(OUR_OWN, said.what, OUR_OWN, verdicts, reads, wrong=wrong, everywhere=False))
    assert found == said.expected, [(verdict.rung, verdict.raw) for verdict in verdicts]
    assert NO_WORDS not in reads
