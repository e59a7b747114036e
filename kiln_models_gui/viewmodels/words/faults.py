"""Words for what a connection test found: one sentence, one thing to do, and where it is done."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.probes.endpoint import AddressFault
from kiln_models_gui.probes.faults import Fault
from kiln_models_gui.redaction import redact
from kiln_models_gui.values import Value
from kiln_models_gui.viewmodels.words import Message
from kiln_models_gui.viewmodels.words.answer_faults import answer_words
from kiln_models_gui.viewmodels.words.fault_labels import fault_label
from kiln_models_gui.viewmodels.words.network_faults import network_words

if TYPE_CHECKING:
    from kiln_models_gui.probes.families.vendors import Vendor

__all__ = ["Facts", "Link", "fault_details", "fault_label", "fault_link", "fault_message"]

tr = QCoreApplication.translate
Facts = Mapping[str, str | int | float]

DETAIL_CHARACTERS = 4_000
_AT_THE_KEYS = {Fault.KEY_REFUSED, Fault.KEY_EXPIRED, Fault.KEY_MISSING, Fault.NO_PERMISSION}
_AT_THE_MODELS = {
    Fault.MODEL_MISSING, Fault.NOT_DEPLOYED, Fault.MODEL_RETIRED, Fault.NOT_A_CHAT_MODEL, Fault.REGION_REFUSED,
}  # fmt: skip


class Link(Value):
    """A page in the browser where something is done about a fault."""

    text: str
    url: str


def fault_message(fault: Fault, facts: Facts) -> Message:
    """What went wrong, and one thing to do about it. `facts` as `Verdict` names them, with host and model."""
    what, todo = (network_words() | answer_words())[fault]
    host = str(facts.get("host") or tr("Test", "the address"))
    nearest = str(facts.get("nearest") or "").replace("\n", ", ")
    what, todo = _with_facts(fault, facts, what, todo)
    if fault is Fault.MODEL_MISSING and nearest:
        todo = tr("Test", "Did you mean {names}?")
    if what.startswith("{host}") and not facts.get("host"):
        host = tr("Test", "The address")
    model = str(facts.get("model") or "")
    the_model = tr("Test", "The model {model}").format(model=model) if model else tr("Test", "This model")
    known = {"host": host, "model": model, "the_model": the_model, "names": nearest, **_shown(facts)}
    return Message(what.format_map(known), todo.format_map(known))


def fault_link(fault: Fault, vendor: "Vendor | None", facts: Facts | None = None) -> Link | None:
    """The page where the thing to do is done; None where there is none, or where it is nobody's that we know.

    `facts`: "link" is where the provider itself says that a service is switched on.
    """
    own = str((facts or {}).get("link", ""))
    if own.startswith("https://"):
        return Link(tr("Test", "Open that page"), own)
    if vendor is None:
        return None
    text, url = "", ""
    if fault is Fault.OUT_OF_MONEY:
        text, url = tr("Test", "Open {vendor}'s billing page"), vendor.billing_page
    elif fault in _AT_THE_KEYS:
        text, url = tr("Test", "Open {vendor}'s key page"), vendor.key_page
    elif fault in _AT_THE_MODELS:
        text, url = tr("Test", "Open {vendor}'s models"), vendor.models_page
    elif fault is Fault.OVERLOADED:
        text, url = tr("Test", "Open {vendor}'s status page"), vendor.status_page
    return Link(text.format(vendor=vendor.name), url) if url else None


def fault_details(facts: Facts, raw: str) -> str:
    """What stands behind "Details": status, request number and the server's own words, without keys, not too long.

    `raw` has lost the known keys already; here goes whatever else looks like one.
    """
    lines = [
        line.format(value=facts[name])
        for name, line in (
            ("status", tr("Test", "Status: {value}")),
            ("request_id", tr("Test", "Request number: {value}")),
            ("content_type", tr("Test", "Kind of answer: {value}")),
            ("redirect_to", tr("Test", "Sent on to: {value}")),
            ("tls_problem", tr("Test", "Certificate: {value}")),
        )
        if name in facts
    ]
    return redact("\n".join([*lines, *([raw] if raw else [])]))[:DETAIL_CHARACTERS]


def _with_facts(fault: Fault, facts: Facts, what: str, todo: str) -> tuple[str, str]:
    """The same sentences, more exact where a fact allows it."""
    match fault:
        case Fault.BAD_ADDRESS if facts.get("address_fault"):
            from kiln_models_gui.viewmodels.words.providers import address_fault_words

            todo = address_fault_words(AddressFault(facts["address_fault"]))
        case Fault.MODEL_MISSING if not facts.get("model"):
            what = tr("Test", "The provider has no model with that name.")
        case Fault.TLS_UNKNOWN_ISSUER if facts.get("tls_issuer"):
            what = tr("Test", "The certificate of {host} comes from “{tls_issuer}”, whom this computer does not know.")
        case Fault.REDIRECT if facts.get("same_host"):
            what = tr("Test", "The service has another address on the same computer.")
            todo = tr("Test", "Use {redirect_to} as the address.")
        case Fault.PARAMETER_REFUSED if facts.get("parameter"):
            what = tr("Test", "The model refused a part of the request: {parameter}.")
        case Fault.RATE_LIMITED | Fault.LOADING | Fault.OVERLOADED if facts.get("retry_after_s"):
            todo = tr("Test", "Try again in {retry_after_s} seconds.")
        case Fault.NOT_DEPLOYED if facts.get("needs_profile"):
            todo = tr("Test", "Put your region's sign before the name, such as us. or eu. or global.")
        case Fault.KEY_REFUSED | Fault.KEY_EXPIRED | Fault.KEY_MISSING:
            return _key_with_facts(fault, facts, what, todo)
        case _:
            pass
    return what, todo


def _key_with_facts(fault: Fault, facts: Facts, what: str, todo: str) -> tuple[str, str]:
    if facts.get("token"):
        what = tr("Test", "You are not signed in with Google, or the sign-in has run out.")
        todo = tr("Test", "Run “gcloud auth application-default login” in a terminal, then try again.")
    elif fault is not Fault.KEY_REFUSED:
        pass
    elif facts.get("key_of"):
        what = tr("Test", "The key was not accepted: it looks like one of {key_of}.")
    elif facts.get("stray_characters"):
        what = tr("Test", "The key has characters in it that no key has, so it was not sent.")
    elif facts.get("same_resource"):
        todo = tr("Test", "Key and address must come from the same Azure resource. Copy both again.")
    return what, todo


def _shown(facts: Facts) -> dict[str, str]:
    names = ("tls_issuer", "redirect_to", "parameter", "retry_after_s", "key_of")
    return {name: str(facts.get(name, ""))[:200] for name in names}
