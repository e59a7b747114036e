"""Names what is wrong with an answer, from its shape, its status and its codes; sentences count last.

The order matters: not an API, the key, what the vendor's own code says, money, the model, permission, rate, load.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from kiln_models_gui.probes.error_words import (
    CODE_KEYS,
    fault_by_code,
    fault_by_sentence,
    fault_by_sentence_first,
    wants_tls,
)
from kiln_models_gui.probes.exception_faults import fault_of_exception
from kiln_models_gui.probes.faults import Fault
from kiln_models_gui.probes.json_shape import dig, items_of, number_at, scalars, text_at

if TYPE_CHECKING:
    from kiln_models_gui.probes.client import Reply
    from kiln_models_gui.probes.families import Family

__all__ = [
    "facts_of_reply", "fault_of_exception", "fault_of_reply", "looks_like_a_page", "retry_after_s", "with_the_list",
]  # fmt: skip

# What a sentence may turn a refused key into. Codes may turn it into anything.
_KEY_BY_SENTENCE = {Fault.KEY_EXPIRED, Fault.OUT_OF_MONEY}
_REQUEST_IDS = (
    "x-request-id", "request-id", "x-amzn-requestid", "apim-request-id", "x-ms-request-id", "cf-ray",
    "x-litellm-call-id",
)  # fmt: skip
_MOST_SCALARS = 200  # of a body: an error says it at its beginning, and a hostile one would hold up the window
_ACTIVATION = re.compile(r"https://console\.(?:developers|cloud)\.google\.com/[\w./?=&%:-]+")


def fault_of_reply(reply: Reply, family: Family, *, had_key: bool) -> Fault | None:
    """The fault that an answer tells of, None for a good one. What a good body must hold is its reader's to judge."""
    fault = _fault(reply, family)
    return Fault.KEY_MISSING if fault is Fault.KEY_REFUSED and not had_key else fault


def with_the_list(fault: Fault | None, *, listed: bool) -> Fault | None:
    """The same fault, knowing whether the provider lists the model: "no such model" is then one that nothing runs."""
    return Fault.NOT_DEPLOYED if fault is Fault.MODEL_MISSING and listed else fault


def facts_of_reply(reply: Reply, fault: Fault | None, url: str = "") -> dict[str, str | int | float]:
    """What an answer tells beside its fault; `url` is what was asked. No key is taken out of it yet.

    status; request_id; retry_after_s; redirect_to and same_host (flag); content_type; parameter, the one that was
    refused; link, where a service is switched on; needs_profile (flag), an Amazon model that wants its region's form.
    """
    facts: dict[str, str | int | float] = {"status": reply.status}
    request_id = next((found for name in _REQUEST_IDS if (found := reply.headers.get(name))), "")
    if fault is not None and request_id:
        facts["request_id"] = request_id[:100]
    if (wait := retry_after_s(reply)) is not None:
        facts["retry_after_s"] = wait
    if fault is Fault.REDIRECT:
        facts |= _redirect(reply.headers.get("location", "")[:500], url)
    if fault in {Fault.NOT_AN_API, Fault.UNREADABLE_ANSWER} and reply.content_type:
        facts["content_type"] = reply.content_type[:100]
    if fault is Fault.PARAMETER_REFUSED and (name := _parameter(reply.data)):
        facts["parameter"] = name
    if fault is Fault.SERVICE_OFF and (link := _ACTIVATION.search(reply.text)):
        facts["link"] = link[0]
    if fault is Fault.NOT_DEPLOYED and "inference profile" in reply.text:
        facts["needs_profile"] = 1
    return facts


def looks_like_a_page(reply: Reply) -> bool:
    """Whether the answer is HTML: a website, a login page, a captive portal."""
    start = reply.body[:200].lstrip().lower()
    return "html" in reply.content_type or start.startswith((b"<!doctype html", b"<html"))


def retry_after_s(reply: Reply) -> int | None:
    """Seconds to wait, where the server told them: in the header, or as Hugging Face and Google do."""
    told = reply.headers.get("retry-after", "").strip()
    if re.fullmatch(r"\d{1,6}", told):
        return int(told)
    if (estimate := number_at(reply.data, "estimated_time")) is not None:
        return max(round(estimate), 0) if estimate < 1e6 else None
    for detail in items_of(dig(reply.data, "error", "details")):
        if delay := re.fullmatch(r"(\d{1,6})(?:\.\d+)?s", text_at(detail, "retryDelay")):
            return int(delay[1])
    return None


def _fault(reply: Reply, family: Family) -> Fault | None:
    status = reply.status
    if 300 <= status < 400:
        return Fault.REDIRECT
    if status in family.bad_key_statuses or status == 401:
        return _fault_of_the_key(reply, family)
    if no_api := _fault_before_the_api(reply):
        return no_api
    if status < 300:
        return _fault_of_success(reply, family)
    return _told_fault(reply, family) or _fault_of_status(reply)


def _fault_before_the_api(reply: Reply) -> Fault | None:
    """What stands between us and an AI service: a proxy, another protocol, a website."""
    if reply.status == 407:
        return Fault.PROXY_PASSWORD if "proxy-authenticate" in reply.headers else Fault.PROXY
    if reply.status == 400 and wants_tls(reply.body):
        return Fault.TLS_WANTED
    return Fault.WEB_PAGE if looks_like_a_page(reply) and reply.status < 500 else None


def _fault_of_the_key(reply: Reply, family: Family) -> Fault:
    codes, message = _said(reply)
    told = fault_by_sentence_first(message) or fault_by_code(codes, family.codes)
    if told is None and (by_sentence := fault_by_sentence(message)) in _KEY_BY_SENTENCE:
        told = by_sentence
    return told if told and told is not Fault.KEY_MISSING else Fault.KEY_REFUSED


def _fault_of_success(reply: Reply, family: Family) -> Fault | None:
    if reply.data is None:
        return Fault.UNREADABLE_ANSWER if "json" in reply.content_type else Fault.NOT_AN_API
    places = (("error",), (0, "error"), ("choices", 0, "error"), ("errors", 0))
    if any(dig(reply.data, *place) for place in places):
        return _told_fault(reply, family) or Fault.UNKNOWN  # some say 200 and put the error in the body
    return Fault.KEY_REFUSED if family.proof and dig(reply.data, *family.proof) is None else None


def _told_fault(reply: Reply, family: Family) -> Fault | None:
    """The fault that the body names by code, else by its sentence."""
    codes, message = _said(reply)
    if first := fault_by_sentence_first(message) or fault_by_code(codes, family.codes):
        return first
    if codes & {"not_found_error", "not_found"} and re.search(r"\bmodels?\b", message):
        return Fault.MODEL_MISSING
    return fault_by_sentence(message)


def _said(reply: Reply) -> tuple[set[str], str]:
    """The codes and the sentences of a body, in small letters; Amazon has its code in a header."""
    said = list(islice(scalars(reply.data), _MOST_SCALARS))
    codes = {value.lower() for key, value in said if key in CODE_KEYS}
    codes.add(re.split(r"[:#]", reply.headers.get("x-amzn-errortype", ""))[0].strip().lower())
    sentences = [value for key, value in said if key not in {"code", "type", "status"}]
    message = " ".join(sentences) if said else reply.text
    return codes - {""}, message[:4000].lower()


def _fault_of_status(reply: Reply) -> Fault:
    if isinstance(dig(reply.data, "detail", 0, "loc"), list):  # FastAPI's and pydantic's way
        return Fault.PARAMETER_REFUSED
    known = {402: Fault.OUT_OF_MONEY, 403: Fault.NO_PERMISSION, 404: Fault.WRONG_PATH, 405: Fault.WRONG_PATH}
    known |= {408: Fault.OVERLOADED, 429: Fault.RATE_LIMITED}
    return known.get(reply.status) or (Fault.OVERLOADED if reply.status >= 500 else Fault.UNKNOWN)


def _redirect(location: str, url: str) -> dict[str, str | int | float]:
    facts: dict[str, str | int | float] = {"redirect_to": location}
    try:
        same = bool(url) and urlsplit(urljoin(url, location)).hostname == urlsplit(url).hostname
    except ValueError:
        return facts
    return facts | ({"same_host": 1} if same else {})


def _parameter(data: object) -> str:
    """The name of the refused parameter: as OpenAI tells it, as FastAPI does, or quoted in the sentence."""
    place = items_of(dig(data, "detail", 0, "loc"))
    told = text_at(data, "error", "param") or str(place[-1] if place else "")
    if not told:
        sentence = " ".join(
            value for key, value in islice(scalars(data), _MOST_SCALARS) if key in {"message", "error", "detail", ""}
        )
        quoted = re.search(r"[`'\"]([a-z]\w{2,40})[`'\"]", sentence) or re.match(r"([a-z]\w{2,40}):", sentence)
        told = quoted[1] if quoted else ""
    return told[:60]
