"""Words for what a connection test found."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.probes.faults import Fault
from kiln_models_gui.viewmodels.words import Message

tr = QCoreApplication.translate
Facts = Mapping[str, str | int | float]


def fault_message(fault: Fault, facts: Facts) -> Message:
    """What went wrong, and one thing to do about it."""
    what, todo = _words(fault)
    host = str(facts.get("host") or tr("Test", "the address"))
    nearest = str(facts.get("nearest") or "").replace("\n", ", ")
    if fault is Fault.MODEL_MISSING and nearest:
        todo = tr("Test", "Did you mean {names}?")
    if what.startswith("{host}") and not facts.get("host"):
        host = tr("Test", "The address")
    return Message(what.format(host=host, model=facts.get("model", "")), todo.format(host=host, names=nearest))


def fault_label(fault: Fault) -> str:
    """What went wrong in two or three words, for a chip."""
    return (_network_labels() | _answer_labels())[fault]


def _network_labels() -> dict[Fault, str]:
    certificate = tr("Test", "Certificate")
    return {
        Fault.NAME_NOT_FOUND: tr("Test", "Not found"),
        Fault.REFUSED: tr("Test", "Nothing there"),
        Fault.TLS_UNKNOWN_ISSUER: certificate,
        Fault.TLS_SELF_SIGNED: certificate,
        Fault.TLS_WRONG_HOST: certificate,
        Fault.TLS_EXPIRED: certificate,
        Fault.TLS_NOT_SPOKEN: tr("Test", "Not https"),
        Fault.PROXY: tr("Test", "Proxy"),
        Fault.CONNECT_TIMEOUT: tr("Test", "No answer"),
        Fault.ANSWER_TIMEOUT: tr("Test", "Too slow"),
    }


def _answer_labels() -> dict[Fault, str]:
    return {
        Fault.WEB_PAGE: tr("Test", "Wrong address"),
        Fault.REDIRECT: tr("Test", "Moved"),
        Fault.KEY_REFUSED: tr("Test", "Wrong key"),
        Fault.KEY_MISSING: tr("Test", "Key missing"),
        Fault.NO_PERMISSION: tr("Test", "Not allowed"),
        Fault.MODEL_MISSING: tr("Test", "No such model"),
        Fault.OUT_OF_MONEY: tr("Test", "No credit"),
        Fault.RATE_LIMITED: tr("Test", "Busy"),
        Fault.PARAMETER_REFUSED: tr("Test", "Refused"),
        Fault.OVERLOADED: tr("Test", "Busy"),
        Fault.WRONG_PATH: tr("Test", "Wrong address"),
        Fault.NOT_AN_API: tr("Test", "Not an AI"),
        Fault.UNREADABLE_ANSWER: tr("Test", "Odd answer"),
        Fault.TOO_LARGE: tr("Test", "Odd answer"),
        Fault.UNKNOWN: tr("Test", "Error"),
    }


def _words(fault: Fault) -> tuple[str, str]:
    return (_network_words() | _answer_words())[fault]


def _network_words() -> dict[Fault, tuple[str, str]]:
    ask_it = tr("Test", "Show this to IT: they know which certificate this computer should trust.")
    return {
        Fault.NAME_NOT_FOUND: (
            tr("Test", "No computer with the name {host} was found."),
            tr("Test", "Check the address for typing errors, and that you are connected (VPN)."),
        ),
        Fault.REFUSED: (
            tr("Test", "The computer {host} is there, but nothing answers at this port."),
            tr("Test", "Check the number after the colon. Is the program started?"),
        ),
        Fault.TLS_UNKNOWN_ISSUER: (tr("Test", "The certificate of {host} comes from somebody unknown."), ask_it),
        Fault.TLS_SELF_SIGNED: (tr("Test", "{host} signed its certificate itself, so nobody vouches for it."), ask_it),
        Fault.TLS_WRONG_HOST: (
            tr("Test", "The certificate belongs to another computer than {host}."),
            tr("Test", "Check the address. If it is right, show this to IT."),
        ),
        Fault.TLS_EXPIRED: (
            tr("Test", "The certificate of {host} is not valid today."),
            tr("Test", "Check this computer's date. If it is right, tell whoever runs the server."),
        ),
        Fault.TLS_NOT_SPOKEN: (
            tr("Test", "{host} does not speak https at this port."),
            tr("Test", "Try http:// instead of https:// at the start of the address."),
        ),
        Fault.PROXY: (
            tr("Test", "The proxy of your network did not let this through."),
            tr("Test", "Ask IT to allow {host}."),
        ),
        Fault.CONNECT_TIMEOUT: (
            tr("Test", "{host} did not answer in time."),
            tr("Test", "Check the address, and that you are connected (VPN)."),
        ),
        Fault.ANSWER_TIMEOUT: (
            tr("Test", "{host} took the request, but no answer came in time."),
            tr("Test", "It may still be loading the model. Try again in a minute."),
        ),
    }


def _answer_words() -> dict[Fault, tuple[str, str]]:
    return {
        Fault.WEB_PAGE: (
            tr("Test", "This address answered with a web page, not with an AI service."),
            tr("Test", "Most addresses end in /v1. Look in the e-mail that you got, or in the provider's manual."),
        ),
        Fault.REDIRECT: (
            tr("Test", "This address sends callers to another computer. Your key was not sent there."),
            tr("Test", "Ask whoever gave you the address for the new one."),
        ),
        Fault.KEY_REFUSED: (
            tr("Test", "The key was not accepted."),
            tr("Test", "Copy it again, whole. If it still fails, make a new key."),
        ),
        Fault.KEY_MISSING: (tr("Test", "This provider wants a key."), tr("Test", "Paste your key above.")),
        Fault.NO_PERMISSION: (
            tr("Test", "The key is right, but it may not do this."),
            tr("Test", "Ask whoever manages the account to allow it."),
        ),
        Fault.MODEL_MISSING: (
            tr("Test", "The provider has no model with the name {model}."),
            tr("Test", "Check the name, or choose one from the list."),
        ),
        Fault.OUT_OF_MONEY: (
            tr("Test", "The account has no credit left."),
            tr("Test", "Add credit on the provider's billing page."),
        ),
        Fault.RATE_LIMITED: (
            tr("Test", "The key is right, but too many requests were made."),
            tr("Test", "Wait a minute, then try again."),
        ),
        Fault.PARAMETER_REFUSED: (
            tr("Test", "The model refused a part of the request."),
            tr("Test", "The details have its own words."),
        ),
        Fault.OVERLOADED: (
            tr("Test", "The provider has trouble or too much to do."),
            tr("Test", "Try again in a few minutes."),
        ),
        Fault.WRONG_PATH: (
            tr("Test", "The computer answered, but there is no AI service at this address."),
            tr("Test", "Most addresses end in /v1. Look in the e-mail that you got, or in the provider's manual."),
        ),
        Fault.NOT_AN_API: (
            tr("Test", "Something answered at this address, but it is no AI service."),
            tr("Test", "Check the address and the number after the colon."),
        ),
        Fault.UNREADABLE_ANSWER: (
            tr("Test", "The answer could not be understood."),
            tr("Test", "Check the address. The details have what came back."),
        ),
        Fault.TOO_LARGE: (
            tr("Test", "The answer was far too long, and was cut off."),
            tr("Test", "Check the address: this does not look like an AI service."),
        ),
        Fault.UNKNOWN: (
            tr("Test", "The provider answered with an error."),
            tr("Test", "The details have its own words."),
        ),
    }
