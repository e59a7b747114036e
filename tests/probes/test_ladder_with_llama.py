"""The connection test against llama.cpp's own server."""

import httpx
import pytest
from pydantic import SecretStr

from kiln_models_gui.probes.client import Patience, make_client
from kiln_models_gui.probes.discovery import list_models
from kiln_models_gui.probes.endpoint import Endpoint
from kiln_models_gui.probes.faults import Fault
from kiln_models_gui.probes.ladder import ascend, climb
from kiln_models_gui.probes.network_settings import NetworkSettings
from kiln_models_gui.probes.verdict import Outcome, Rung
from tests.probes.conftest import Climb
from tests.servers.llama import LlamaServer
from tests.servers.tls import Certificate, TlsFront, make_certificate

P, F, U, N = Outcome.PASSED, Outcome.FAILED, Outcome.UNKNOWN, Outcome.NOT_REACHED


async def test_a_right_setup_passes_every_rung(run: Climb, llama_server: LlamaServer) -> None:
    verdicts = await run(llama_server.base_url, llama_server.key, llama_server.model)
    assert [verdict.outcome for verdict in verdicts.values()] == [P, P, P, P, P]
    assert list(verdicts) == list(Rung)[1:-1]
    assert verdicts[Rung.REACHABLE].facts["address"] == "127.0.0.1"
    assert verdicts[Rung.IS_API].facts == {"models": 1, "ids": llama_server.model}
    assert verdicts[Rung.MODEL_LISTED].facts["context_window"] == 2048
    assert llama_server.answer.startswith(str(verdicts[Rung.ANSWERS].facts["answer"]))
    assert verdicts[Rung.ANSWERS].facts["answer"]


async def test_without_a_model_only_the_free_rungs_are_climbed(run: Climb, llama_server: LlamaServer) -> None:
    verdicts = await run(llama_server.base_url, llama_server.key)
    assert [*verdicts] == [Rung.REACHABLE, Rung.IS_API, Rung.KEY]
    assert {verdict.outcome for verdict in verdicts.values()} == {P}


@pytest.mark.parametrize(("key", "fault"), [("", Fault.KEY_MISSING), ("wrong-key-987654", Fault.KEY_REFUSED)])
async def test_a_key_that_is_missing_or_wrong_is_told_apart(
    run: Climb, llama_server: LlamaServer, key: str, fault: Fault
) -> None:
    verdicts = await run(llama_server.base_url, key, llama_server.model)
    assert [verdict.outcome for verdict in verdicts.values()] == [P, P, F, N, N]
    assert verdicts[Rung.KEY].fault is fault
    assert verdicts[Rung.KEY].facts["status"] == 401


async def test_a_model_that_is_not_listed_is_not_said_to_exist_because_the_server_answers(
    run: Climb, llama_server: LlamaServer
) -> None:
    verdicts = await run(llama_server.base_url, llama_server.key, "tiny-lokal")
    assert verdicts[Rung.MODEL_LISTED].outcome is U
    assert verdicts[Rung.MODEL_LISTED].facts == {"not_in_list": 1, "nearest": llama_server.model}
    assert verdicts[Rung.ANSWERS].outcome is P


async def test_v1_missing_works_where_the_server_has_both_paths(run: Climb, llama_server: LlamaServer) -> None:
    verdicts = await run(llama_server.base_url.removesuffix("/v1"), llama_server.key, llama_server.model)
    assert verdicts[Rung.ANSWERS].outcome is P


async def test_v1_doubled_is_a_wrong_path(run: Climb, llama_server: LlamaServer) -> None:
    verdicts = await run(llama_server.base_url + "/v1", llama_server.key, llama_server.model)
    assert verdicts[Rung.IS_API].fault is Fault.WRONG_PATH


async def test_a_port_where_nobody_listens_is_refused(run: Climb, unused_tcp_port: int) -> None:
    for host in ("127.0.0.1", "localhost"):
        verdicts = await run(f"http://{host}:{unused_tcp_port}/v1", "k" * 20, "m")
        assert [verdict.outcome for verdict in verdicts.values()] == [F, N, N, N, N]
        assert verdicts[Rung.REACHABLE].fault is Fault.REFUSED


async def test_a_self_signed_certificate_is_named_as_such(
    run: Climb, llama_server: LlamaServer, tls_front: TlsFront
) -> None:
    verdicts = await run(tls_front.base_url, llama_server.key, llama_server.model)
    assert verdicts[Rung.REACHABLE].fault is Fault.TLS_SELF_SIGNED
    assert verdicts[Rung.IS_API].outcome is N


@pytest.mark.parametrize(
    ("names", "days", "fault"),
    [(("other.example",), 1, Fault.TLS_WRONG_HOST), (("127.0.0.1",), -1, Fault.TLS_EXPIRED)],
)
async def test_a_trusted_certificate_can_still_be_wrong(
    llama_server: LlamaServer, tmp_path_factory: pytest.TempPathFactory, names: tuple[str, ...], days: int, fault: Fault
) -> None:
    certificate = make_certificate(tmp_path_factory.mktemp("tls"), names=names, days=days)
    with TlsFront(llama_server.port, certificate) as front:
        async with make_client(NetworkSettings(extra_ca=certificate.file)) as client:
            verdicts = [v async for v in climb(Endpoint("openai", front.base_url), None, client)]
    assert verdicts[0].fault is fault


async def test_a_certificate_that_was_added_is_trusted_and_named(
    llama_server: LlamaServer, tls_front: TlsFront, tls_certificate: Certificate
) -> None:
    endpoint = Endpoint("openai", tls_front.base_url, SecretStr(llama_server.key))
    async with make_client(NetworkSettings(extra_ca=tls_certificate.file)) as client:
        verdicts = [verdict async for verdict in climb(endpoint, llama_server.model, client)]
    assert verdicts[0].facts["tls_issuer"] == tls_certificate.issuer
    assert verdicts[-1].outcome is P


async def test_https_on_a_plain_port_is_told_as_such(client: httpx.AsyncClient, llama_server: LlamaServer) -> None:
    endpoint = Endpoint("openai", llama_server.base_url.replace("http:", "https:"), SecretStr(llama_server.key))
    hurry = Patience(connect_s=0.3)  # it waits for more, without a word
    verdicts = {verdict.rung: verdict async for verdict in ascend(endpoint, None, client, patience=hurry)}
    assert verdicts[Rung.REACHABLE].fault is Fault.TLS_NOT_SPOKEN


async def test_the_list_tells_ids_and_context_windows(llama_server: LlamaServer) -> None:
    async with make_client() as client:
        models = await list_models(Endpoint("openai", llama_server.base_url, SecretStr(llama_server.key)), client)
    assert [(model.id, model.context_window) for model in models] == [(llama_server.model, 2048)]
