"""A look at which way a connection goes and whose certificate answers, against real servers and proxies."""

from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding
from pydantic import SecretStr

from kiln_models_gui.probes.client import Ask, Clients, send
from kiln_models_gui.probes.exception_faults import fault_of_exception
from kiln_models_gui.probes.faults import Fault
from kiln_models_gui.probes.network_settings import CaFileError, NetworkSettings, ProxyMode
from kiln_models_gui.probes.way_out import look_out, read_ca_file
from tests.servers.proxy import Proxy
from tests.servers.raw import RawServer, http
from tests.servers.tls import TlsFront, issue_certificate

HOST = "hosted.example"
URL = f"https://{HOST}/v1"


def through(proxy: Proxy, ca_file: Path | None = None, login: str = "") -> NetworkSettings:
    return NetworkSettings(ProxyMode.URL, SecretStr(proxy.url.replace("://", f"://{login}")), ca_file)


async def test_an_inspecting_proxy_is_named_and_no_question_is_sent(tmp_path: Path) -> None:
    inspector, ca_file = issue_certificate(tmp_path, "Acme Inspection", names=(HOST,))
    async with RawServer(http(200, {})) as behind, Proxy({HOST: behind.port}, inspector=inspector) as proxy:
        refused = await look_out(URL, through(proxy))
        trusted = await look_out(URL, through(proxy, ca_file))
    assert (refused.fault, refused.issuer) == (Fault.TLS_UNKNOWN_ISSUER, "Acme Inspection")
    assert (trusted.fault, trusted.issuer, trusted.is_public) == (None, "Acme Inspection", False)
    assert trusted.via == proxy.url
    assert behind.asked == []


@pytest.mark.parametrize(("refuses", "fault"), [(403, Fault.PROXY), (407, Fault.PROXY_PASSWORD)])
async def test_a_proxy_that_says_no_is_told_with_its_address_but_no_password(refuses: int, fault: Fault) -> None:
    async with Proxy({}, refuses=refuses) as proxy:
        found = await look_out(URL, through(proxy, login="ada:canary@"))
    assert (found.fault, found.via, "canary" in repr(found)) == (fault, proxy.url, False)


async def test_a_plain_server_is_reached_without_a_question(tmp_path: Path) -> None:
    async with RawServer(http(200, {})) as server:
        found = await look_out(f"http://127.0.0.1:{server.port}/v1", NetworkSettings())
    assert (found.fault, found.via, found.issuer) == (None, "", "")
    assert server.asked == []


@pytest.mark.parametrize("form", [Encoding.PEM, Encoding.DER])
def test_a_file_of_certificates_tells_who_vouches(tmp_path: Path, form: Encoding) -> None:
    _, ca_file = issue_certificate(tmp_path, "Acme Root")
    ca_file.write_bytes(x509.load_pem_x509_certificate(ca_file.read_bytes()).public_bytes(form))
    (one,) = read_ca_file(ca_file)
    assert one.issuer.short == "Acme Root"


async def test_a_following_client_takes_the_setting_of_that_moment(tmp_path: Path) -> None:
    certificate, ca_file = issue_certificate(tmp_path, "Acme Root")
    now = [NetworkSettings()]

    async def way() -> NetworkSettings:
        return now[0]

    async with RawServer(http(200, {"data": []})) as server:
        with TlsFront(server.port, certificate) as front:
            clients = Clients()
            client = clients.following(way)
            ask = Ask("GET", f"{front.base_url}/models", {})
            with pytest.raises(Exception, match="certificate verify failed"):
                await send(client, ask)
            now[0] = NetworkSettings(extra_ca=ca_file)
            assert (await send(client, ask)).status == 200
            ca_file.unlink()
            with pytest.raises(CaFileError) as gone:
                await send(client, ask)
            assert fault_of_exception(gone.value) is Fault.CA_FILE
            await clients.aclose()
