"""Words for why this computer has no sign-in with Google."""

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.probes.google_token import TokenFault
from kiln_models_gui.viewmodels.words import Message

tr = QCoreApplication.translate


def token_fault_message(fault: TokenFault) -> Message:
    """What is missing, and how to get it."""
    what, todo = {
        TokenFault.NO_TOOL: (
            tr("Test", "This provider wants a sign-in with Google, and Google's tool gcloud is not on this computer."),
            tr("Test", "Install the Google Cloud CLI, or paste a token that somebody made for you."),
        ),
        TokenFault.NOT_SIGNED_IN: (
            tr("Test", "You are not signed in with Google on this computer, or the sign-in has run out."),
            tr("Test", "Run “gcloud auth application-default login” in a terminal, then try again."),
        ),
        TokenFault.TOO_SLOW: (
            tr("Test", "Google's tool gcloud did not answer in time."),
            tr("Test", "Try again. If it stays so, run it in a terminal to see what it waits for."),
        ),
    }[fault]
    return Message(what, todo)
