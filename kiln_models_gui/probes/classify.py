"""Names what went wrong: from the exception's type, or from the answer's shape, status and code.

The order matters: no answer, not an API, the key, money, the model, permission, rate, parameter, load.
Sources: the vendors' documented error bodies; texts are matched last and loosely.
"""

from __future__ import annotations

import errno
import re
import socket
import ssl
from typing import TYPE_CHECKING, cast

import httpx

from kiln_models_gui.probes.client import Reply, TooLargeError, UnknownEncodingError
from kiln_models_gui.probes.faults import Fault
from kiln_models_gui.probes.json_shape import dig, scalars

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiln_models_gui.probes.families import Family

# OpenSSL's X509_V_ERR_ numbers.
_TLS_BY_CODE = {
    9: Fault.TLS_EXPIRED,  # not valid yet
    10: Fault.TLS_EXPIRED,
    18: Fault.TLS_SELF_SIGNED,
    62: Fault.TLS_WRONG_HOST,
    64: Fault.TLS_WRONG_HOST,
}
_UNREACHABLE = {errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ETIMEDOUT, errno.EADDRNOTAVAIL}

_BY_TYPE = (
    (socket.gaierror, Fault.NAME_NOT_FOUND),
    (ConnectionRefusedError, Fault.REFUSED),
    (httpx.ProxyError, Fault.PROXY),
    (TooLargeError, Fault.TOO_LARGE),
)

_CODE_KEYS = {"code", "type", "status", "reason", "error_code", "error", "__type"}
_CODES = {
    Fault.KEY_REFUSED: {
        "invalid_api_key", "api_key_invalid", "wrong_api_key", "authentication_error", "unauthenticated",
        "no_db_connection",  # LiteLLM without a database, for every key but its master key
    },
    Fault.OUT_OF_MONEY: {"insufficient_quota", "billing_error", "insufficient_balance", "30001"},
    Fault.MODEL_MISSING: {
        "model_not_found", "modelnotfound", "invalid_model", "model_not_supported", "deploymentnotfound", "20012",
    },
    Fault.PARAMETER_REFUSED: {"unsupported_parameter", "unsupported_value"},
}  # fmt: skip
_TEXTS = {
    Fault.KEY_REFUSED: r"(incorrect|invalid|wrong|bad) api[ _-]?(key|token)|api key not valid|no connected db",
    Fault.OUT_OF_MONEY: r"credit balance|insufficient (balance|quota|credit)|exceeded your current quota",
    Fault.MODEL_MISSING: r"model\W.{0,80}?(not exist|not found|does not exist|not supported)|invalid model"
    r"|not a valid model|no such model|no endpoints found|unknown model|model not exist",
    Fault.PARAMETER_REFUSED: r"(unsupported|unknown|unrecognized|not supported|not permitted|extra).{0,60}"
    r"(param|argument|field|input|max_tokens|temperature)|max_tokens.{0,60}(unsupported|not supported)",
}


def fault_of_exception(error: BaseException) -> Fault:
    """The fault behind an exception of `client.send`, read from the types of the whole chain of causes."""
    chain = list(_chain(error))
    for cause in chain:
        if fault := _fault_of_cause(cause):
            return fault
    if isinstance(error, httpx.ConnectTimeout | httpx.PoolTimeout):
        return Fault.CONNECT_TIMEOUT
    if isinstance(error, httpx.TimeoutException | TimeoutError):
        return Fault.ANSWER_TIMEOUT
    if isinstance(error, httpx.ConnectError):
        return Fault.TLS_NOT_SPOKEN if any(isinstance(cause, ssl.SSLError) for cause in chain) else Fault.REFUSED
    if isinstance(error, httpx.NetworkError | httpx.RemoteProtocolError | UnknownEncodingError):
        return Fault.UNREADABLE_ANSWER
    return Fault.UNKNOWN


def fault_of_reply(reply: Reply, family: Family, *, had_key: bool) -> Fault | None:
    """The fault that an answer tells of, None for a good one. What a good body must hold is its reader's to judge."""
    status = reply.status
    if 300 <= status < 400:
        fault = Fault.REDIRECT
    elif status in family.bad_key_statuses or status == 401:
        fault = Fault.KEY_REFUSED
    elif status == 407:
        fault = Fault.PROXY
    elif looks_like_a_page(reply) and status < 500:
        fault = Fault.WEB_PAGE
    elif status < 300:
        fault = _fault_of_success(reply)
    else:
        fault = _told_fault(reply) or _fault_of_status(status)
    return Fault.KEY_MISSING if fault is Fault.KEY_REFUSED and not had_key else fault


def looks_like_a_page(reply: Reply) -> bool:
    """Whether the answer is HTML: a website, a login page, a captive portal."""
    start = reply.body[:200].lstrip().lower()
    return "html" in reply.content_type or start.startswith((b"<!doctype html", b"<html"))


def retry_after_s(reply: Reply) -> int | None:
    """Seconds to wait, where the server told them as a number."""
    told = reply.headers.get("retry-after", "").strip()
    return int(told) if re.fullmatch(r"\d{1,6}", told) else None


def _fault_of_success(reply: Reply) -> Fault | None:
    if reply.data is None:
        return Fault.UNREADABLE_ANSWER if "json" in reply.content_type else Fault.NOT_AN_API
    if not (dig(reply.data, "error") or dig(reply.data, 0, "error")):
        return None
    return _told_fault(reply) or Fault.UNKNOWN  # some say 200 and put the error in the body


def _told_fault(reply: Reply) -> Fault | None:
    """The fault that the body names by code, else by text."""
    said = list(scalars(reply.data))
    codes = {value.lower() for key, value in said if key in _CODE_KEYS}
    message = " ".join(value for key, value in said if key not in {"code", "type", "status"})[:4000].lower()
    for fault, known in _CODES.items():
        if codes & known:
            return fault
    if codes & {"not_found_error", "not_found"} and re.search(r"\bmodels?\b", message):
        return Fault.MODEL_MISSING
    return next((fault for fault, pattern in _TEXTS.items() if re.search(pattern, message, re.DOTALL)), None)


def _fault_of_status(status: int) -> Fault:
    known = {402: Fault.OUT_OF_MONEY, 403: Fault.NO_PERMISSION, 404: Fault.WRONG_PATH, 405: Fault.WRONG_PATH}
    known |= {408: Fault.OVERLOADED, 429: Fault.RATE_LIMITED}
    return known.get(status) or (Fault.OVERLOADED if status >= 500 else Fault.UNKNOWN)


def _fault_of_cause(cause: BaseException) -> Fault | None:
    if isinstance(cause, ssl.SSLCertVerificationError):
        return _TLS_BY_CODE.get(cause.verify_code, Fault.TLS_UNKNOWN_ISSUER)
    if isinstance(cause, OSError) and cause.errno in _UNREACHABLE:
        return Fault.CONNECT_TIMEOUT
    return next((fault for kind, fault in _BY_TYPE if isinstance(cause, kind)), None)


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
