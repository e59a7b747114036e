"""Names what went wrong where no answer came: from the types in the whole chain of an exception's causes."""

from __future__ import annotations

import errno
import re
import socket
import ssl
from typing import TYPE_CHECKING, cast

import httpx

from kiln_models_gui.probes.client import NotAllowedError, TooLargeError, UnknownEncodingError
from kiln_models_gui.probes.faults import Fault
from kiln_models_gui.probes.network_settings import CaFileError

if TYPE_CHECKING:
    from collections.abc import Iterator

# OpenSSL's X509_V_ERR_ numbers. 19, a self-signed one above the server's, is an unknown issuer: a company's proxy.
_BY_VERIFY_CODE = {
    9: Fault.TLS_EXPIRED,  # not valid yet
    10: Fault.TLS_EXPIRED,
    18: Fault.TLS_SELF_SIGNED,
    62: Fault.TLS_WRONG_HOST,
    64: Fault.TLS_WRONG_HOST,
}
# OpenSSL's words for bytes that are no TLS at all.
_NO_TLS = {
    "WRONG_VERSION_NUMBER", "HTTP_REQUEST", "UNKNOWN_PROTOCOL", "RECORD_LAYER_FAILURE", "PACKET_LENGTH_TOO_LONG",
    "UNEXPECTED_EOF_WHILE_READING",
}  # fmt: skip
_UNREACHABLE = {errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ETIMEDOUT, errno.EADDRNOTAVAIL}
_BY_INNER_TYPE: tuple[tuple[type[BaseException], Fault], ...] = (
    (socket.gaierror, Fault.NAME_NOT_FOUND),
    (ConnectionRefusedError, Fault.REFUSED),
    (TooLargeError, Fault.TOO_LARGE),
    (CaFileError, Fault.CA_FILE),
    (NotAllowedError, Fault.NOT_ALLOWED),
)
_BY_OUTER_TYPE: tuple[tuple[type[BaseException], Fault], ...] = (  # the first that fits
    (httpx.ConnectTimeout, Fault.CONNECT_TIMEOUT),
    (httpx.PoolTimeout, Fault.CONNECT_TIMEOUT),
    (httpx.TimeoutException, Fault.ANSWER_TIMEOUT),
    (TimeoutError, Fault.TOTAL_TIMEOUT),  # of the whole, not of one silence
    (httpx.ConnectError, Fault.REFUSED),
    (httpx.NetworkError, Fault.CUT_OFF),
    (UnknownEncodingError, Fault.UNREADABLE_ANSWER),
)
_AT_THE_PROXY = {
    Fault.NAME_NOT_FOUND: Fault.PROXY_NOT_FOUND,
    Fault.REFUSED: Fault.PROXY_REFUSED,
    Fault.CONNECT_TIMEOUT: Fault.PROXY_REFUSED,
}


def fault_of_exception(error: BaseException, *, via_proxy: bool = False) -> Fault:
    """The fault behind an exception of `client.send`. `via_proxy`: the connection was made to a proxy."""
    fault = _fault(error)
    return _AT_THE_PROXY.get(fault, fault) if via_proxy else fault


def facts_of_exception(error: BaseException) -> dict[str, str | int | float]:
    """What an exception tells beside its fault: tls_problem (OpenSSL's words), proxy_status."""
    facts: dict[str, str | int | float] = {}
    for cause in _chain(error):
        if isinstance(cause, ssl.SSLCertVerificationError):
            facts["tls_problem"] = cause.verify_message
        elif isinstance(cause, httpx.ProxyError) and (status := _proxy_status(cause)):
            facts["proxy_status"] = status
    return facts


def _fault(error: BaseException) -> Fault:
    for cause in _chain(error):
        if fault := _fault_of_cause(cause):
            return fault
    if isinstance(error, httpx.RemoteProtocolError):
        return _fault_of_protocol(str(error))
    return next((fault for kind, fault in _BY_OUTER_TYPE if isinstance(error, kind)), Fault.UNKNOWN)


def _fault_of_cause(cause: BaseException) -> Fault | None:
    if isinstance(cause, ssl.SSLError):
        return _fault_of_tls(cause)
    if isinstance(cause, httpx.ProxyError):
        return Fault.PROXY_PASSWORD if _proxy_status(cause) == 407 else Fault.PROXY
    if isinstance(cause, OSError) and cause.errno in _UNREACHABLE:
        return Fault.CONNECT_TIMEOUT
    return next((fault for kind, fault in _BY_INNER_TYPE if isinstance(cause, kind)), None)


def _fault_of_tls(cause: ssl.SSLError) -> Fault:
    if isinstance(cause, ssl.SSLCertVerificationError):
        return _BY_VERIFY_CODE.get(cause.verify_code, Fault.TLS_UNKNOWN_ISSUER)
    no_tls = not cause.reason or cause.reason in _NO_TLS or isinstance(cause, ssl.SSLEOFError | ssl.SSLZeroReturnError)
    return Fault.TLS_NOT_SPOKEN if no_tls else Fault.TLS_NOT_AGREED


def _proxy_status(error: httpx.ProxyError) -> int:
    """The proxy's own answer to CONNECT: httpx keeps it nowhere but at the start of its sentence."""
    told = re.match(r"(\d{3})\b", str(error))
    return int(told[1]) if told else 0


def _fault_of_protocol(sentence: str) -> Fault:
    """h11 has one type for all that is no HTTP: its sentence is the only evidence."""
    # It says "request line", of an answer too, only where the first byte is a control character: a TLS alert.
    if "illegal request line" in sentence:
        return Fault.TLS_WANTED
    return Fault.CUT_OFF if "without sending complete message body" in sentence else Fault.UNREADABLE_ANSWER


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """The exception, its causes, and the members of groups: anyio tries all of a name's addresses at once."""
    seen: set[int] = set()
    waiting = [error]
    while waiting:
        one = waiting.pop()
        if one is None or id(one) in seen:
            continue
        seen.add(id(one))
        yield one
        waiting += [one.__context__, one.__cause__]
        if isinstance(one, BaseExceptionGroup):
            waiting += cast("BaseExceptionGroup[BaseException]", one).exceptions
