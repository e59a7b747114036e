"""Sentences for what can be wrong between this computer and a provider: what happened, and one thing to do."""

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.probes.faults import Fault

tr = QCoreApplication.translate


def network_words() -> dict[Fault, tuple[str, str]]:
    """Every fault of the network, with {host} for the computer that was asked."""
    return _connection_words() | _certificate_words() | _proxy_words()


def _connection_words() -> dict[Fault, tuple[str, str]]:
    return {
        Fault.BAD_ADDRESS: (
            tr("Test", "This is no address that can be called."),
            tr("Test", "Check it for typing errors."),
        ),
        Fault.NOT_ALLOWED: (
            tr("Test", "Your organisation does not allow {host} in this app. Nothing was sent."),
            tr("Test", "Ask IT, or use an address that they allow."),
        ),
        Fault.NAME_NOT_FOUND: (
            tr("Test", "No computer with the name {host} was found."),
            tr("Test", "Check the address for typing errors, and that you are connected (VPN)."),
        ),
        Fault.REFUSED: (
            tr("Test", "The computer {host} is there, but nothing answers at this port."),
            tr("Test", "Check the number after the colon. Is the program started?"),
        ),
        Fault.CONNECT_TIMEOUT: (
            tr("Test", "{host} did not answer in time."),
            tr("Test", "Check the address, and that you are connected (VPN)."),
        ),
        Fault.ANSWER_TIMEOUT: (
            tr("Test", "{host} took the request, but no answer came in time."),
            tr("Test", "It may still be loading the model. Try again in a minute."),
        ),
        Fault.TOTAL_TIMEOUT: (
            tr("Test", "{host} began to answer, but did not come to an end."),
            tr("Test", "Try again. If it stays so, tell whoever runs the server."),
        ),
        Fault.CUT_OFF: (
            tr("Test", "{host} hung up in the middle of its answer."),
            tr("Test", "Try again. If it stays so, tell whoever runs the server."),
        ),
        Fault.NETWORK_REFUSED: (
            tr("Test", "{host} only answers inside its company's network."),
            tr("Test", "Connect to the company's network (VPN), then try again."),
        ),
    }


def _certificate_words() -> dict[Fault, tuple[str, str]]:
    ask_it = tr("Test", "Ask IT for their certificate file, and choose it in Settings, under Network.")
    return {
        Fault.CA_FILE: (
            tr("Test", "The extra certificate file cannot be used, so nothing was sent."),
            tr("Test", "Choose it again in Settings, under Network."),
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
        Fault.TLS_NOT_AGREED: (
            tr("Test", "{host} and this computer have no way of encrypting in common."),
            tr("Test", "Show this to IT: the server is too old, or wants a certificate of yours."),
        ),
        Fault.TLS_WANTED: (
            tr("Test", "{host} only speaks https at this port."),
            tr("Test", "Try https:// instead of http:// at the start of the address."),
        ),
    }


def _proxy_words() -> dict[Fault, tuple[str, str]]:
    return {
        Fault.PROXY: (
            tr("Test", "The proxy of your network did not let this through."),
            tr("Test", "Ask IT to allow {host}."),
        ),
        Fault.PROXY_PASSWORD: (
            tr("Test", "The proxy of your network wants a user name and a password."),
            tr("Test", "Ask IT for them, and type them in Settings, under Network."),
        ),
        Fault.PROXY_NOT_FOUND: (
            tr("Test", "The proxy was not found."),
            tr("Test", "Look in Settings, under Network, and check that you are connected (VPN)."),
        ),
        Fault.PROXY_REFUSED: (
            tr("Test", "The proxy does not answer."),
            tr("Test", "Look in Settings, under Network, or ask IT."),
        ),
    }
