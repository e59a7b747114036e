"""Sentences for what a provider's answer can say is wrong: what happened, and one thing to do."""

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.probes.faults import Fault

tr = QCoreApplication.translate


def answer_words() -> dict[Fault, tuple[str, str]]:
    """Every fault of an answer, with {host}, {model} and {the_model} (the same at the start of a sentence)."""
    return _address_words() | _key_words() | _model_words() | _load_words()


def _address_words() -> dict[Fault, tuple[str, str]]:
    v1 = tr("Test", "Most addresses end in /v1. Look in the e-mail that you got, or in the provider's manual.")
    return {
        Fault.WEB_PAGE: (tr("Test", "This address answered with a web page, not with an AI service."), v1),
        Fault.REDIRECT: (
            tr("Test", "This address sends callers to another computer. Your key was not sent there."),
            tr("Test", "Ask whoever gave you the address for the new one."),
        ),
        Fault.WRONG_PATH: (tr("Test", "The computer answered, but there is no AI service at this address."), v1),
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
        Fault.VERSION_REFUSED: (
            tr("Test", "The server does not know this API version."),
            tr("Test", "Leave the version empty, or copy it again from the Azure portal."),
        ),
        Fault.UNKNOWN: (
            tr("Test", "The provider answered with an error."),
            tr("Test", "The details have its own words."),
        ),
    }


def _key_words() -> dict[Fault, tuple[str, str]]:
    return {
        Fault.KEY_REFUSED: (
            tr("Test", "The key was not accepted."),
            tr("Test", "Copy it again, whole. If it still fails, make a new key."),
        ),
        Fault.KEY_EXPIRED: (tr("Test", "The key has expired."), tr("Test", "Make a new key and paste it.")),
        Fault.KEY_MISSING: (tr("Test", "This provider wants a key."), tr("Test", "Paste your key above.")),
        Fault.UPSTREAM_KEY: (
            tr("Test", "Your key is right, but the gateway's own key was refused by the service behind it."),
            tr("Test", "Tell whoever runs the gateway. There is nothing to change here."),
        ),
        Fault.CLOCK_WRONG: (
            tr("Test", "The provider says that this computer's clock is wrong."),
            tr("Test", "Let this computer set its date and time by itself, then try again."),
        ),
        Fault.NO_PERMISSION: (
            tr("Test", "The key is right, but it may not do this."),
            tr("Test", "Ask whoever manages the account to allow it."),
        ),
        Fault.SERVICE_OFF: (
            tr("Test", "This service is switched off for your account."),
            tr("Test", "Switch it on on the provider's page, wait a few minutes, then try again."),
        ),
        Fault.REGION_REFUSED: (
            tr("Test", "The provider does not offer this in your country or region."),
            tr("Test", "Choose another provider, or another region where the address names one."),
        ),
        Fault.OUT_OF_MONEY: (
            tr("Test", "The account has no credit left."),
            tr("Test", "Add credit on the provider's billing page."),
        ),
    }


def _model_words() -> dict[Fault, tuple[str, str]]:
    return {
        Fault.MODEL_MISSING: (
            tr("Test", "The provider has no model with the name {model}."),
            tr("Test", "Check the name, or choose one from the list."),
        ),
        Fault.NOT_DEPLOYED: (
            tr("Test", "{the_model} is not running, so nobody can ask it."),
            tr("Test", "Deploy it on the provider's page, wait five minutes, then try again."),
        ),
        Fault.MODEL_RETIRED: (
            tr("Test", "{the_model} was taken out of service."),
            tr("Test", "Choose a newer one from the list."),
        ),
        Fault.NOT_A_CHAT_MODEL: (
            tr("Test", "{the_model} cannot hold a conversation."),
            tr("Test", "Choose a chat model from the list."),
        ),
        Fault.PARAMETER_REFUSED: (
            tr("Test", "The model refused a part of the request."),
            tr("Test", "The details have its own words."),
        ),
    }


def _load_words() -> dict[Fault, tuple[str, str]]:
    return {
        Fault.RATE_LIMITED: (
            tr("Test", "The key is right, but too many requests were made."),
            tr("Test", "Wait a minute, then try again."),
        ),
        Fault.LOADING: (
            tr("Test", "The model is still being loaded."),
            tr("Test", "Wait a minute, then try again."),
        ),
        Fault.OVERLOADED: (
            tr("Test", "The provider has trouble or too much to do."),
            tr("Test", "Try again in a few minutes."),
        ),
    }
