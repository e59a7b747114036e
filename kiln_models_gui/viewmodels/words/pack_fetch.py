"""Words for packs that are fetched from an address, and why one was not."""

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.probes.pack_fetch import FetchError, FetchFault
from kiln_models_gui.viewmodels.words import Message
from kiln_models_gui.viewmodels.words.policy import address_not_allowed

tr = QCoreApplication.translate


def no_link_message() -> Message:
    """A link that leads nowhere."""
    return Message(
        tr("Pack", "This link leads to no team pack."), tr("Pack", "Nothing was fetched. Ask for another link.")
    )


def question_words(host: str) -> tuple[str, str]:
    """The question before something is fetched, and what it means."""
    return (
        tr("Pack", "Fetch a team pack from {host}?").format(host=host),
        tr(
            "Pack", "Only do this if you trust {host}. You then see what is in the pack before anything changes."
        ).format(host=host),
    )


def fetch_message(error: FetchError, host: str) -> Message:
    """Why nothing was fetched, and what to do."""
    ask = tr("Pack", "Ask whoever sent the link.")
    again = tr("Pack", "Check your network, then open the link again.")
    what, todo = {
        FetchFault.BAD_ADDRESS: (tr("Pack", "This link leads to no team pack."), ask),
        FetchFault.NOT_ENCRYPTED: (
            tr("Pack", "{host} would be asked without encryption, so it was not asked."),
            tr("Pack", "Ask for an address that begins with https://."),
        ),
        FetchFault.NOT_ALLOWED: (address_not_allowed(host), ""),
        FetchFault.NOT_REACHED: (tr("Pack", "{host} cannot be reached."), again),
        FetchFault.NOT_TRUSTED: (
            tr("Pack", "{host} could not prove who it is, so nothing was fetched."),
            tr("Pack", "Ask IT for your company's certificate, and choose it in Settings."),
        ),
        FetchFault.TOO_SLOW: (tr("Pack", "{host} did not answer in time."), again),
        FetchFault.TOO_LARGE: (tr("Pack", "What {host} sent is too large for a team pack."), ask),
        FetchFault.MOVED: (tr("Pack", "{host} sends on to another computer. That one was not asked."), ask),
        FetchFault.SIGN_IN: (
            tr("Pack", "{host} gives the pack only to people who sign in."),
            tr("Pack", "Open the page in your browser, save the file, and open it here."),
        ),
        FetchFault.GONE: (tr("Pack", "There is no pack any more at this address of {host}."), ask),
        FetchFault.FAILED: (tr("Pack", "{host} answered with an error."), again),
    }[error.fault]
    return Message(what.format(host=host), todo)
