"""The ways out of a network: proxies of the system and of a provider, exceptions, and certificates of one's own."""

import socket
from pathlib import Path

import httpx
import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding
from pydantic import SecretStr

from kiln_models_gui.probes.client import Clients, make_client
from kiln_models_gui.probes.endpoint import Endpoint
from kiln_models_gui.probes.exception_faults import fault_of_exception
from kiln_models_gui.probes.faults import Fault
from kiln_models_gui.probes.ladder import ascend
from kiln_models_gui.probes.network import via_for
from kiln_models_gui.probes.network_settings import CaFileError, CaProblem, NetworkSettings, ProxyMode
from kiln_models_gui.probes.record import Record
from kiln_models_gui.probes.report import report
from kiln_models_gui.probes.verdict import Outcome, Rung, Verdict
from tests.servers.llama import LlamaServer
from tests.servers.proxy import Proxy
from tests.servers.tls import TlsFront, issue_certificate

HOST = "hosted.example"
PASSWORD = "proxy-canary-9876543210"


def by_url(address: str) -> NetworkSettings:
    return NetworkSettings(ProxyMode.URL, SecretStr(address))


async def run(settings: NetworkSettings, llama: LlamaServer, record: Record | None = None) -> dict[Rung, Verdict]:
    endpoint = Endpoint("openai", f"https://{HOST}/v1", SecretStr(llama.key))
    async with make_client(settings) as client:
        return {v.rung: v async for v in ascend(endpoint, llama.model, client, record=record)}


@pytest.mark.parametrize(
    ("settings", "environment", "url", "shown"),
    [
        (NetworkSettings(), {}, "https://a.example/v1", None),
        (NetworkSettings(), {"HTTPS_PROXY": "proxy.example:3128"}, "https://a.example", "http://proxy.example:3128"),
        (NetworkSettings(), {"https_proxy": "http://u:p@p.example:1"}, "https://a.example", "http://p.example:1"),
        (NetworkSettings(), {"ALL_PROXY": "https://p.example"}, "http://a.example", "https://p.example"),
        (NetworkSettings(), {"HTTP_PROXY": "http://p.example:1"}, "https://a.example", None),
        (NetworkSettings(), {"HTTPS_PROXY": "http://p.example:1"}, "https://localhost:8080/v1", None),
        (NetworkSettings(), {"HTTP_PROXY": "http://p.example:1"}, "http://[::1]:8080/v1", None),
        (NetworkSettings(), {"ALL_PROXY": "http://p:1", "NO_PROXY": ".corp, b.example"}, "http://ai.corp/v1", None),
        (NetworkSettings(), {"ALL_PROXY": "http://p:1", "NO_PROXY": "b.example"}, "http://x.b.example/v1", None),
        (NetworkSettings(), {"ALL_PROXY": "http://p:1", "NO_PROXY": "b.example"}, "http://xb.example", "http://p:1"),
        (NetworkSettings(), {"ALL_PROXY": "http://p:1", "NO_PROXY": "*"}, "http://a.example", None),
        (NetworkSettings(), {"ALL_PROXY": "http://p:1", "NO_PROXY": "a.example:81"}, "http://a.example:81/v1", None),
        (NetworkSettings(), {"ALL_PROXY": "http://p:1", "NO_PROXY": "10.0.0.0/8,x"}, "http://10.1.2.3:8000", None),
        (NetworkSettings(), {"ALL_PROXY": "http://p:1", "NO_PROXY": "10.0.0.0/8"}, "http://11.1.2.3", "http://p:1"),
        (NetworkSettings(), {"ALL_PROXY": "http://p:1", "NO_PROXY": "1/2/3,/"}, "http://11.1.2.3", "http://p:1"),
        (NetworkSettings(ProxyMode.NONE), {"ALL_PROXY": "http://p:1"}, "http://a.example", None),
        (NetworkSettings(ProxyMode.URL), {"ALL_PROXY": "http://p:1"}, "http://a.example", None),
        (by_url("http://u:p@q.example:2"), {"NO_PROXY": "*"}, "http://a.example", "http://q.example:2"),
        (by_url("http://[2001:db8::1]:2"), {}, "http://a.example", "http://[2001:db8::1]:2"),
        (by_url("http://q.example:2"), {}, "http://127.0.0.1:1234/v1", None),
    ],
)
def test_a_question_takes_the_proxy_that_is_meant_for_it(
    monkeypatch: pytest.MonkeyPatch, settings: NetworkSettings, environment: dict[str, str], url: str, shown: str | None
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    via = via_for(url, settings)
    assert (via.shown if via else None) == shown


@pytest.mark.parametrize("address", ["socks5://p.example:1080", "http://", "http://[bad", "http://p.example:99999"])
def test_an_address_that_is_no_proxys_says_so_without_repeating_it(address: str) -> None:
    with pytest.raises(httpx.ProxyError) as failed:
        via_for("https://a.example", by_url(address.replace("//", f"//u:{PASSWORD}@", 1)))
    assert PASSWORD not in str(failed.value)


def test_a_proxys_password_stands_in_no_repr() -> None:
    settings = by_url(f"http://user:{PASSWORD}@p.example:1")
    via = via_for("https://a.example", settings)
    assert via is not None
    assert PASSWORD not in f"{settings!r} {via!r} {via.shown}"
    assert PASSWORD in via.secrets


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (None, CaProblem.UNREADABLE),
        (b"", CaProblem.NOT_A_CERTIFICATE),
        (b"hello", CaProblem.NOT_A_CERTIFICATE),
        (b"\x00\xff" * 500, CaProblem.NOT_A_CERTIFICATE),
        (b"-----BEGIN CERTIFICATE-----\nno\n-----END CERTIFICATE-----\n", CaProblem.NOT_A_CERTIFICATE),
        (b"-----BEGIN CERTIFICATE-----\n\xff\n", CaProblem.NOT_A_CERTIFICATE),
        (b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n", CaProblem.NOT_A_CERTIFICATE),
    ],
)
def test_a_file_that_is_no_certificate_is_a_typed_error(
    tmp_path: Path, content: bytes | None, problem: CaProblem
) -> None:
    file = tmp_path / "company.cer"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(CaFileError) as failed:
        make_client(NetworkSettings(extra_ca=file))
    assert (failed.value.problem, failed.value.path) == (problem, file)


def test_a_folder_given_as_a_certificate_is_unreadable(tmp_path: Path) -> None:
    with pytest.raises(CaFileError) as failed:
        make_client(NetworkSettings(extra_ca=tmp_path))
    assert failed.value.problem is CaProblem.UNREADABLE


async def test_one_client_is_kept_for_each_setting_and_made_anew_when_its_file_changes(tmp_path: Path) -> None:
    certificate, ca_file = issue_certificate(tmp_path, "Acme Root")
    clients = Clients()
    system, with_ca = clients.client(), clients.client(NetworkSettings(extra_ca=ca_file))
    assert clients.client(NetworkSettings()) is system
    assert clients.client(by_url("http://p:1")) is clients.client(by_url("http://p:1"))
    assert clients.client(NetworkSettings(extra_ca=ca_file)) is with_ca
    assert len({id(one) for one in (system, with_ca, clients.client(by_url("http://p:1")))}) == 3
    import os

    os.utime(ca_file, (1, 1))
    assert clients.client(NetworkSettings(extra_ca=ca_file)) is not with_ca
    await clients.aclose()
    assert system.is_closed
    assert certificate.file.exists()


@pytest.mark.parametrize("form", [Encoding.PEM, Encoding.DER])
async def test_a_tunnel_through_a_proxy_with_a_password_works_to_the_last_rung(
    llama_server: LlamaServer, tmp_path: Path, form: Encoding
) -> None:
    certificate, ca_file = issue_certificate(tmp_path, "Acme Root", names=(HOST,))
    ca_file.write_bytes(x509.load_pem_x509_certificate(ca_file.read_bytes()).public_bytes(form))
    with TlsFront(llama_server.port, certificate) as front:
        async with Proxy({HOST: front.port}, password=f"ann:{PASSWORD}") as proxy:
            address = proxy.url.replace("//", f"//ann:{PASSWORD}@")
            record = Record()
            settings = NetworkSettings(ProxyMode.URL, SecretStr(address), ca_file)
            verdicts = await run(settings, llama_server, record)
    assert {verdict.outcome for verdict in verdicts.values()} == {Outcome.PASSED}
    facts = verdicts[Rung.REACHABLE].facts
    assert (facts["proxy"], facts["tls_issuer"], facts["tls_subject"]) == (proxy.url, "Acme Root", HOST)
    assert str(facts["tls_version"]).startswith("TLSv1.")
    assert PASSWORD not in repr(verdicts) + repr(record) + report(record, version="1")
    assert not any(llama_server.key in head for head in proxy.asked)


@pytest.mark.parametrize("given", ["", "ann:wrong@"])
async def test_a_proxy_that_wants_another_password_is_told_and_its_echo_hidden(
    llama_server: LlamaServer, given: str
) -> None:
    async with Proxy({HOST: 1}, password=f"ann:{PASSWORD}", echoes=True) as proxy:
        verdicts = await run(by_url(proxy.url.replace("//", f"//{given}")), llama_server)
    assert str(verdicts[Rung.REACHABLE].fault).startswith("proxy")
    assert verdicts[Rung.REACHABLE].facts["proxy"] == proxy.url
    assert "wrong" not in repr(verdicts)


async def test_a_plain_question_echoed_by_a_proxy_shows_no_password(llama_server: LlamaServer) -> None:
    """Plain http goes to the proxy itself, whose page may repeat what it was sent."""
    async with Proxy({}, refuses=503, echoes=True) as proxy:
        settings = by_url(proxy.url.replace("//", f"//ann:{PASSWORD}@"))
        record = Record()
        async with make_client(settings) as client:
            endpoint = Endpoint("openai", f"http://{HOST}/v1", SecretStr(llama_server.key))
            verdicts = [verdict async for verdict in ascend(endpoint, "m", client, record=record)]
    import base64

    sent = base64.b64encode(f"ann:{PASSWORD}".encode()).decode()
    assert sent in proxy.asked[0]
    shown = repr(verdicts) + repr(record) + report(record, version="1")
    assert "gzip, deflate" in shown  # the echo is there
    assert not any(secret in shown for secret in (sent, PASSWORD, llama_server.key))


@pytest.mark.parametrize("status", [403, 502])
async def test_a_proxy_that_refuses_is_told(llama_server: LlamaServer, status: int) -> None:
    async with Proxy({HOST: 1}, refuses=status) as proxy:
        verdicts = await run(by_url(proxy.url), llama_server)
    assert verdicts[Rung.REACHABLE].fault is Fault.PROXY


async def test_an_inspecting_proxy_is_named_by_its_issuer(llama_server: LlamaServer, tmp_path: Path) -> None:
    inspector, ca_file = issue_certificate(tmp_path, "Acme Inspection", names=(HOST,))
    async with Proxy({HOST: llama_server.port}, inspector=inspector) as proxy:
        refused = await run(by_url(proxy.url), llama_server)
        trusted = await run(NetworkSettings(ProxyMode.URL, SecretStr(proxy.url), ca_file), llama_server)
    assert refused[Rung.REACHABLE].outcome is Outcome.FAILED
    assert refused[Rung.REACHABLE].facts["tls_issuer"] == "Acme Inspection"
    assert trusted[Rung.ANSWERS].outcome is Outcome.PASSED
    assert trusted[Rung.REACHABLE].facts["tls_issuer"] == "Acme Inspection"


async def test_looking_at_a_refused_certificate_sends_no_question(llama_server: LlamaServer, tmp_path: Path) -> None:
    from tests.servers.raw import RawServer, http

    inspector, _ = issue_certificate(tmp_path, "Acme Inspection", names=(HOST,))
    async with RawServer(http(200, {"data": []})) as behind, Proxy({HOST: behind.port}, inspector=inspector) as proxy:
        record = Record()
        verdicts = await run(by_url(proxy.url), llama_server, record)
    assert verdicts[Rung.REACHABLE].facts["tls_issuer"] == "Acme Inspection"
    assert len(proxy.asked) == 2
    assert behind.asked == []
    assert [str(one.issuer) for one in record.route.certificates] == ["O=Acme Inspection"] * 2


@pytest.mark.parametrize(
    ("names", "days", "fault"),
    [
        (("127.0.0.1",), 1, Fault.TLS_UNKNOWN_ISSUER),
        (("127.0.0.1",), -1, Fault.TLS_EXPIRED),
        (("other.example",), 1, Fault.TLS_WRONG_HOST),
    ],
)
async def test_a_refused_certificate_is_shown_with_its_facts(
    llama_server: LlamaServer, tmp_path: Path, names: tuple[str, ...], days: int, fault: Fault
) -> None:
    certificate, ca_file = issue_certificate(tmp_path, "Acme Root", names=names, days=days)
    settings = NetworkSettings(extra_ca=None if fault is Fault.TLS_UNKNOWN_ISSUER else ca_file)
    with TlsFront(llama_server.port, certificate) as front:
        async with make_client(settings) as client:
            verdicts = [v async for v in ascend(Endpoint("openai", front.base_url), None, client)]
    assert verdicts[1].fault is fault
    assert (verdicts[1].facts["tls_subject"], verdicts[1].facts["tls_issuer"]) == (names[0], "Acme Root")
    assert len(str(verdicts[1].facts["tls_valid_until"])) == 10


async def test_a_name_has_its_addresses_and_times_told(llama_server: LlamaServer) -> None:
    async def resolve(host: str, port: int) -> list[str]:
        assert (host, port) == ("localhost", llama_server.port)
        return ["127.0.0.1", "::1"]

    endpoint = Endpoint("openai", llama_server.base_url.replace("127.0.0.1", "localhost"))
    async with make_client() as client:
        verdicts = [v async for v in ascend(endpoint, None, client, resolve=resolve)]
    facts = verdicts[1].facts
    assert facts["addresses"] == "127.0.0.1\n::1"
    assert {"dns_ms", "connect_ms"} <= set(facts)


async def test_a_name_that_nobody_knows_is_told_by_the_resolver(client: httpx.AsyncClient) -> None:
    async def resolve(host: str, port: int) -> list[str]:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    verdicts = [v async for v in ascend(Endpoint("openai", "http://gone.example/v1"), None, client, resolve=resolve)]
    assert [v.fault for v in verdicts][1] is Fault.NAME_NOT_FOUND


async def test_practice_asks_nobody_but_this_computer(llama_server: LlamaServer) -> None:
    async def way() -> NetworkSettings:
        return NetworkSettings()

    clients = Clients(only_here=True)
    client = clients.following(way)
    assert (await client.get(f"{llama_server.base_url}/models")).status_code in (200, 401)
    with pytest.raises(httpx.ConnectError) as refused:
        await client.get("https://api.example.com/v1/models")
    assert fault_of_exception(refused.value) is Fault.CONNECT_TIMEOUT
    await client.aclose()
    await clients.aclose()
