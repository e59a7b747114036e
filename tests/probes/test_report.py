"""The page for whoever runs the network: it tells what happened, and no secret, wherever a server puts one."""

import json
from pathlib import Path

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import SecretStr

from kiln_models_gui.probes.client import Ask, Reply, make_client
from kiln_models_gui.probes.endpoint import Endpoint
from kiln_models_gui.probes.faults import Fault
from kiln_models_gui.probes.ladder import ascend
from kiln_models_gui.probes.network_settings import NetworkSettings, ProxyMode
from kiln_models_gui.probes.record import Exchange, Record, exchange_of
from kiln_models_gui.probes.report import WIDTH, report
from kiln_models_gui.probes.trip import Traveller
from kiln_models_gui.probes.verdict import Outcome, Rung, Verdict
from tests.servers.llama import LlamaServer
from tests.servers.proxy import Proxy
from tests.servers.raw import RawServer, http
from tests.servers.tls import TlsFront, issue_certificate

KEY = "canary/key+0123456789=abcdef"
HEADERS = [
    "Content-Type", "Server", "Via", "Location", "Retry-After", "WWW-Authenticate", "X-Request-Id", "Request-Id",
    "X-RateLimit-Reset", "X-Cache", "Set-Cookie", "X-Amzn-ErrorType", "CF-Ray", "Date", "Authorization", "X-Echo",
]  # fmt: skip
SPELLINGS = [
    str,
    lambda key: f"Bearer {key}",
    lambda key: json.dumps({"key": key, "Authorization": f"Bearer {key}"}),
    lambda key: f"https://user:{key}@host.example/?key={key}&x=1",
    lambda key: key.replace("/", "%2F").replace("+", "%2B").replace("=", "%3D"),
    lambda key: key.replace("/", "\\/"),
    lambda key: f"x{key}y{key}",
]


async def ask_all(endpoint: Endpoint, settings: NetworkSettings | None = None, model: str = "m") -> Record:
    record = Record()
    async with make_client(settings) as client:
        async for _ in ascend(endpoint, model, client, record=record):
            pass
    return record


async def test_a_refused_key_has_its_page(llama_server: LlamaServer) -> None:
    record = await ask_all(Endpoint("openai", llama_server.base_url, SecretStr("wrong-key-0123456789")))
    page = report(record, version="1.2.3", system="Linux")
    for told in (
        llama_server.base_url, "1.2.3 on Linux", "/v1/models", "401", "authorization", "key_refused",
        "connected to 127.0.0.1", "Invalid API Key", "content-type", "names only", "UTC", "Proxy       none",
    ):  # fmt: skip
        assert told in page
    assert "wrong-key" not in page
    assert len(page.splitlines()) <= 60


async def test_a_company_network_has_proxy_and_chain_on_its_page(llama_server: LlamaServer, tmp_path: Path) -> None:
    inspector, _ = issue_certificate(tmp_path, "Acme Inspection", names=("hosted.example",))
    async with Proxy({"hosted.example": llama_server.port}, inspector=inspector) as proxy:
        settings = NetworkSettings(ProxyMode.URL, SecretStr(proxy.url.replace("//", "//ann:secret-pass@")))
        record = await ask_all(Endpoint("openai", "https://hosted.example/v1", SecretStr(KEY)), settings)
    page = report(record, version="1")
    for told in (proxy.url, "O=Acme Inspection", "CN=hosted.example", "SHA-256", " until ", "no answer", "What broke"):
        assert told in page
    assert "secret-pass" not in page


async def test_a_trusted_connection_tells_its_tls_version(llama_server: LlamaServer, tmp_path: Path) -> None:
    certificate, ca_file = issue_certificate(tmp_path, "Acme Root")
    with TlsFront(llama_server.port, certificate) as front:
        endpoint = Endpoint("openai", front.base_url, SecretStr(llama_server.key))
        record = await ask_all(endpoint, NetworkSettings(extra_ca=ca_file), llama_server.model)
    page = report(record, version="1")
    assert "TLSv1.3" in page
    assert "streams     passed" in page
    assert page.count("SHA-256") == 2


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    name=st.sampled_from(HEADERS),
    spell=st.sampled_from(SPELLINGS),
    before=st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=400),
    status=st.sampled_from([200, 400, 401, 403, 429, 500]),
    fill=st.sampled_from([0, 1, 1_990, 2_000, 15_980, 16_000, 40_000]),
)
def test_no_secret_stands_on_the_page_wherever_it_was_put(
    name: str, spell: "type[str]", before: str, status: int, fill: int
) -> None:
    said = before + spell(KEY)
    body = ("z" * fill + said).encode()
    traveller = Traveller(Endpoint("openai", f"https://a.example/{KEY}", SecretStr(KEY)), httpx.AsyncClient())
    reply = Reply(status, {name: said}, body)
    ask = Ask("GET", f"https://a.example/v1/models?key={KEY}", {"authorization": f"Bearer {KEY}", "x-own": KEY})
    text = traveller.shown(reply.text)
    exchange = exchange_of(ask, reply, traveller.clean, text, elapsed_ms=1, fault=Fault.UNKNOWN)
    record = Record(base_url=traveller.clean(traveller.endpoint.base_url), model_id=traveller.clean(said))
    record.keep(exchange)
    facts = {"answer": traveller.clean(said)}
    record.verdicts.append(Verdict(Rung.IS_API, Outcome.FAILED, Fault.UNKNOWN, facts, raw=text))
    page = report(record, version="1")
    shown = f"{page} {record}"
    assert all(half not in shown for half in (KEY, KEY[:12], KEY[-12:]))


@pytest.mark.parametrize("where", [*HEADERS, "body"])
async def test_no_echo_of_a_server_brings_the_key_onto_the_page(where: str) -> None:
    said = http(400, {"error": KEY}) if where == "body" else http(400, {"error": "no"}, headers={where: f"a {KEY} b"})
    async with RawServer(said) as server:
        record = await ask_all(Endpoint("openai", server.base_url, SecretStr(KEY)))
    page = report(record, version="1")
    assert KEY not in page + repr(record)
    assert "400" in page


def test_an_answer_cannot_forge_lines_or_fill_the_page() -> None:
    text = "one\x1b[31m\u202e\nStatus      200\r\n" + "y" * 50_000
    exchange = exchange_of(
        Ask("GET", "https://a.example/v1/models\nStatus      200", {}), None, str, text, elapsed_ms=1, fault=None
    )
    record = Record(exchanges=[exchange] * 20)
    page = report(record, version="1")
    assert not any(line.startswith("Status      200") for line in page.splitlines())
    assert "\x1b" not in page
    assert "\u202e" not in page
    assert len(page.splitlines()) <= 80
    assert max(map(len, page.splitlines())) <= WIDTH * 3 + 12


def test_no_half_of_a_key_stays_where_a_long_answer_is_cut() -> None:
    traveller = Traveller(Endpoint("openai", "https://a.example", SecretStr(KEY)), httpx.AsyncClient())
    shown = traveller.shown(KEY * 2_000)
    assert all(KEY[:end] not in shown for end in range(6, len(KEY)))


def test_a_test_that_asked_nothing_has_a_page_too() -> None:
    assert "no connection" in report(Record(), version="1")


def test_only_so_many_questions_are_kept() -> None:
    record = Record()
    one = Exchange("GET", "https://a.example", (), record.started, 1)
    for _ in range(50):
        record.keep(one)
    assert len(record.exchanges) == 20
