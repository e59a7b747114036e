"""Tells a server that says "I cannot do that" from one that is busy, broke, or means something else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kiln_models_gui.probes.classify import facts_of_reply
from kiln_models_gui.probes.faults import KEY_FAULTS, WILL_PASS, Fault
from kiln_models_gui.probes.json_shape import dig, number_at, scalars, text_at

if TYPE_CHECKING:
    from kiln_models_gui.probes.client import Reply
    from kiln_models_gui.probes.trip import Trip

GIVE_UP = KEY_FAULTS | {
    Fault.OUT_OF_MONEY, Fault.NAME_NOT_FOUND, Fault.REFUSED, Fault.PROXY, Fault.PROXY_PASSWORD, Fault.PROXY_NOT_FOUND,
    Fault.PROXY_REFUSED, Fault.TLS_UNKNOWN_ISSUER, Fault.TLS_SELF_SIGNED, Fault.TLS_WRONG_HOST, Fault.TLS_EXPIRED,
}  # fmt: skip
"""After these the next question would fail as well."""

TRANSIENT = WILL_PASS | {Fault.ANSWER_TIMEOUT, Fault.TOTAL_TIMEOUT, Fault.CONNECT_TIMEOUT, Fault.CUT_OFF}
"""These may pass; several in a row will not in this run."""

# A feature that is missing comes under these names: OpenRouter says "no endpoints found that support tool use".
_MAY_REFUSE = {Fault.PARAMETER_REFUSED, Fault.UNKNOWN, Fault.MODEL_MISSING, Fault.NOT_A_CHAT_MODEL}
_NEVER = {401, 402, 403, 407, 408, 409, 425, 429}  # these speak of who asks or of now, never of what was asked

_BROKE_DOWN = {500, 501}  # 502 and above speak of now: nobody there, overloaded, too slow


def refuses(trip: Trip) -> bool:
    """Whether the server refuses the question as such. Never for 429 and 5xx, in the status or in the body."""
    reply = trip.reply
    if reply is None or trip.fault not in _MAY_REFUSE:
        return False
    return all(_speaks_of_the_question(status) for status in _statuses(reply))


def stumbles(trip: Trip) -> bool:
    """Whether a server breaks down (500, 501) with the words of one that cannot, as llama.cpp does for pictures."""
    reply = trip.reply
    if reply is None or max(_statuses(reply)) not in _BROKE_DOWN:
        return False
    return re.search(r"support|enable|implement|require", words_of(reply), re.IGNORECASE) is not None


def words_of(reply: Reply | None) -> str:
    """The sentence in an error body; all of the body where there is none. Not clean yet."""
    if reply is None:
        return ""
    data = dig(reply.data, 0) if isinstance(reply.data, list) else reply.data
    for path in (("error", "message"), ("message",), ("error",), ("detail",), ("error", "detail")):
        if found := text_at(data, *path):
            return found
    loose = [value for key, value in scalars(dig(data, "detail")) if key in {"msg", ""}][:10]
    return " ".join(loose) or reply.text


def refused_parameter(trip: Trip) -> str:
    """The name of the parameter that was refused, "" where none is told."""
    if trip.reply is None:
        return ""
    return str(facts_of_reply(trip.reply, Fault.PARAMETER_REFUSED).get("parameter", ""))


def _speaks_of_the_question(status: int) -> bool:
    return status < 300 or (400 <= status < 500 and status not in _NEVER)


def _statuses(reply: Reply) -> list[int]:
    """The status, and the one that the body tells where a gateway hides it there."""
    told = number_at(reply.data, "error", "code")
    return [reply.status, *([int(told)] if told is not None and 400 <= told < 600 else [])]
