"""What each exception of a network is taken for; most of them as the real thing raises them."""

import errno
import socket
import ssl

import httpx
import pytest

from kiln_models_gui.probes.client import Ask, TooLargeError, UnknownEncodingError, make_client, send
from kiln_models_gui.probes.exception_faults import facts_of_exception, fault_of_exception
from kiln_models_gui.probes.faults import Fault
from tests.servers.raw import RawServer, http


def caused(inner: BaseException) -> Exception:
    error = httpx.ConnectError("")
    error.__cause__ = inner
    return error


def verify_error(code: int, message: str = "no") -> ssl.SSLCertVerificationError:
    error = ssl.SSLCertVerificationError(1, "certificate verify failed")
    error.verify_code, error.verify_message = code, message
    return error


def tls_error(reason: str) -> ssl.SSLError:
    error = ssl.SSLError(1, "x")
    error.reason = reason
    return error


@pytest.mark.parametrize(
    ("error", "fault"),
    [
        (caused(socket.gaierror(-2, "x")), Fault.NAME_NOT_FOUND),
        (caused(ConnectionRefusedError()), Fault.REFUSED),
        (caused(OSError(errno.EHOSTUNREACH, "x")), Fault.CONNECT_TIMEOUT),
        (caused(ExceptionGroup("all", [OSError(errno.ENETUNREACH, "x")])), Fault.CONNECT_TIMEOUT),
        (caused(verify_error(10)), Fault.TLS_EXPIRED),
        (caused(verify_error(9)), Fault.TLS_EXPIRED),
        (caused(verify_error(18)), Fault.TLS_SELF_SIGNED),
        (caused(verify_error(19)), Fault.TLS_UNKNOWN_ISSUER),
        (caused(verify_error(20)), Fault.TLS_UNKNOWN_ISSUER),
        (caused(verify_error(62)), Fault.TLS_WRONG_HOST),
        (caused(verify_error(64)), Fault.TLS_WRONG_HOST),
        (caused(tls_error("WRONG_VERSION_NUMBER")), Fault.TLS_NOT_SPOKEN),
        (caused(tls_error("SSLV3_ALERT_HANDSHAKE_FAILURE")), Fault.TLS_NOT_AGREED),
        (caused(tls_error("TLSV13_ALERT_CERTIFICATE_REQUIRED")), Fault.TLS_NOT_AGREED),
        (httpx.ConnectError(""), Fault.REFUSED),
        (httpx.ConnectTimeout(""), Fault.CONNECT_TIMEOUT),
        (httpx.PoolTimeout(""), Fault.CONNECT_TIMEOUT),
        (httpx.ReadTimeout(""), Fault.ANSWER_TIMEOUT),
        (httpx.WriteTimeout(""), Fault.ANSWER_TIMEOUT),
        (TimeoutError(), Fault.TOTAL_TIMEOUT),
        (httpx.ReadError(""), Fault.CUT_OFF),
        (httpx.ProxyError("407 Proxy Authentication Required"), Fault.PROXY_PASSWORD),
        (httpx.ProxyError("403 Forbidden"), Fault.PROXY),
        (httpx.ProxyError(""), Fault.PROXY),
        (TooLargeError(), Fault.TOO_LARGE),
        (UnknownEncodingError(), Fault.UNREADABLE_ANSWER),
        (httpx.RemoteProtocolError("Server disconnected without sending a response."), Fault.UNREADABLE_ANSWER),
        (httpx.InvalidURL("x"), Fault.UNKNOWN),
    ],
    ids=lambda value: str(value)[:40] if isinstance(value, Fault) else None,
)
def test_an_exception_is_named_by_its_type(error: Exception, fault: Fault) -> None:
    assert fault_of_exception(error) is fault


@pytest.mark.parametrize(
    ("error", "fault"),
    [
        (caused(socket.gaierror(-2, "x")), Fault.PROXY_NOT_FOUND),
        (caused(ConnectionRefusedError()), Fault.PROXY_REFUSED),
        (httpx.ConnectTimeout(""), Fault.PROXY_REFUSED),
        (httpx.ReadTimeout(""), Fault.ANSWER_TIMEOUT),
    ],
)
def test_what_goes_wrong_before_a_proxy_is_the_proxys(error: Exception, fault: Fault) -> None:
    assert fault_of_exception(error, via_proxy=True) is fault


def test_what_an_exception_tells_is_kept() -> None:
    error = caused(verify_error(20, "unable to get local issuer certificate"))
    assert facts_of_exception(error) == {"tls_problem": "unable to get local issuer certificate"}
    assert facts_of_exception(httpx.ProxyError("403 Forbidden")) == {"proxy_status": 403}


def test_a_chain_that_bites_its_tail_comes_to_an_end() -> None:
    one, two = httpx.ConnectError("a"), OSError("b")
    one.__cause__, two.__cause__ = two, one
    assert fault_of_exception(one) is Fault.REFUSED


async def test_http_on_an_https_port_is_known_by_the_first_bytes_of_the_answer() -> None:
    # What OpenSSL's servers send to somebody who speaks no TLS: an alert.
    async with RawServer(b"\x15\x03\x01\x00\x02\x02\x46") as server, make_client() as client:
        with pytest.raises(httpx.RemoteProtocolError) as told:
            await send(client, Ask("GET", server.base_url, {}))
    assert fault_of_exception(told.value) is Fault.TLS_WANTED


async def test_an_answer_that_breaks_off_was_cut() -> None:
    whole = http(200, b"x" * 1000)
    async with RawServer(whole[:-500]) as server, make_client() as client:
        with pytest.raises(httpx.HTTPError) as told:
            await send(client, Ask("GET", server.base_url, {}))
    assert fault_of_exception(told.value) is Fault.CUT_OFF
