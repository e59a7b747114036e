"""Words for the rungs of a connection test and what each of them proved."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.probes.endpoint import Address, Endpoint, normalise_address
from kiln_models_gui.probes.verdict import Outcome, Rung, Verdict
from kiln_models_gui.viewmodels.words import Message
from kiln_models_gui.viewmodels.words.faults import fault_message
from kiln_models_gui.viewmodels.words.numbers import number, plural

tr = QCoreApplication.translate


def rung_words(rung: Rung) -> str:
    """The name of a rung."""
    names = {
        Rung.ADDRESS: tr("Test", "Address understood"),
        Rung.REACHABLE: tr("Test", "Computer found"),
        Rung.IS_API: tr("Test", "Is an AI service"),
        Rung.KEY: tr("Test", "Key accepted"),
        Rung.MODEL_LISTED: tr("Test", "Model exists"),
        Rung.ANSWERS: tr("Test", "Model answers"),
        Rung.STREAMS: tr("Test", "Answer streams"),
    }
    return names[rung]


def host_of(endpoint: Endpoint) -> str:
    """The computer that an endpoint is on, for sentences about it."""
    read = normalise_address(endpoint.base_url)
    return read.host if isinstance(read, Address) else ""


def no_way_message(endpoint: Endpoint | None) -> Message | None:
    """Why nothing can be asked at all; None when something can."""
    if endpoint is None:
        return Message(
            tr("Test", "There is nothing to test yet."),
            tr("Test", "Complete the address and the key, then test again."),
        )
    from kiln_models_gui.probes.families import FAMILIES

    if FAMILIES[endpoint.family].free_check:
        return None
    return Message(
        tr("Test", "This app cannot test this kind of provider yet."),
        tr("Test", "Save it, then try one of its models in Kiln."),
    )


def finding_words(verdict: Verdict | None, host: str = "") -> str:
    """What the rung found, in a few words. `host` is the computer that was asked."""
    if verdict is None or verdict.outcome is Outcome.NOT_REACHED:
        return tr("Test", "not reached")
    if verdict.fault is not None and verdict.outcome is Outcome.FAILED:
        return fault_message(verdict.fault, {"host": host, **verdict.facts}).what
    return _FINDINGS[verdict.rung](verdict)


def _address(verdict: Verdict) -> str:
    facts = verdict.facts
    if facts.get("doubled_version"):
        return tr("Test", "{url} (with /v1 twice)").format(url=facts.get("url", "")).strip()
    return str(facts.get("url", "")) or tr("Test", "Yes")


def _reachable(verdict: Verdict) -> str:
    facts = verdict.facts
    issuer, proxy = facts.get("tls_issuer"), facts.get("proxy")
    # Behind a proxy the address is the proxy's own.
    parts = [tr("Test", "Through the proxy {proxy}").format(proxy=proxy) if proxy else str(facts.get("address", ""))]
    parts += [tr("Test", "certificate from {issuer}").format(issuer=issuer)] if issuer else []
    return ", ".join(part for part in parts if part)


def _is_api(verdict: Verdict) -> str:
    count = verdict.facts.get("models")
    if verdict.outcome is Outcome.UNKNOWN:
        return tr("Test", "Not known: there is trouble behind this address")
    if count is None:
        listless = verdict.facts.get("list_unavailable")
        return tr("Test", "Yes, but it does not list its models") if listless else tr("Test", "Yes")
    return plural("Test", "1 model", "%n models", int(count))


def _key(verdict: Verdict) -> str:
    facts = verdict.facts
    if (credit := facts.get("credit_usd")) is not None:
        return tr("Test", "Accepted, ${credit} of credit left").format(credit=number(f"{float(credit):,.2f}"))
    said = {
        "no_key_needed": tr("Test", "It needs no key"),
        "rate_limited": tr("Test", "Accepted, but busy: too many requests just now"),
        "out_of_money": tr("Test", "Accepted, but the account has no credit left"),
        "same_without_key": tr("Test", "Not proved: it answers the same without a key"),
    }
    proved = tr("Test", "Yes")
    if verdict.outcome is Outcome.UNKNOWN:
        proved = tr("Test", "Not proved yet: only an answer of a model shows it")
    return next((words for flag, words in said.items() if facts.get(flag)), proved)


def _model_listed(verdict: Verdict) -> str:
    if verdict.facts.get("not_in_list"):
        return tr("Test", "It is not in the provider's list")
    if verdict.outcome is Outcome.UNKNOWN:
        return tr("Test", "Not known: there is no list to look it up in")
    return tr("Test", "It is in the provider's list")


def _answers(verdict: Verdict) -> str:
    answer = str(verdict.facts.get("answer", "")).strip()
    if verdict.outcome is Outcome.UNKNOWN:
        asked = not verdict.facts.get("not_asked")
        return tr("Test", "Not known: busy just now") if asked else tr("Test", "Not asked: it holds no conversation")
    return tr("Test", "“{answer}”").format(answer=answer) if answer else tr("Test", "Yes")


def _streams(verdict: Verdict) -> str:
    facts = verdict.facts
    if facts.get("broken_off"):
        return tr("Test", "It broke off in the middle")
    if facts.get("not_streamed"):
        return tr("Test", "No: the whole answer comes at once")
    if verdict.outcome is Outcome.UNKNOWN:
        busy = verdict.fault is not None
        return tr("Test", "Not known: busy just now") if busy else tr("Test", "Not known")
    first = facts.get("first_ms")
    return tr("Test", "Yes") if first is None else tr("Test", "First words after {ms} ms").format(ms=first)


_FINDINGS: dict[Rung, Callable[[Verdict], str]] = {
    Rung.ADDRESS: _address,
    Rung.REACHABLE: _reachable,
    Rung.IS_API: _is_api,
    Rung.KEY: _key,
    Rung.MODEL_LISTED: _model_listed,
    Rung.ANSWERS: _answers,
    Rung.STREAMS: _streams,
}
