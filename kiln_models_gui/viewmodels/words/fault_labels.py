"""What is wrong with a provider in two or three words, for a chip."""

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.probes.faults import Fault

tr = QCoreApplication.translate


def fault_label(fault: Fault) -> str:
    """What went wrong in at most 16 letters."""
    return (_network_labels() | _key_labels() | _answer_labels())[fault]


def _network_labels() -> dict[Fault, str]:
    certificate, proxy = tr("Test", "Certificate"), tr("Test", "Proxy")
    return {
        Fault.BAD_ADDRESS: tr("Test", "No address"),
        Fault.NOT_ALLOWED: tr("Test", "Not allowed"),
        Fault.NAME_NOT_FOUND: tr("Test", "Not found"),
        Fault.REFUSED: tr("Test", "Nothing there"),
        Fault.TLS_UNKNOWN_ISSUER: certificate,
        Fault.TLS_SELF_SIGNED: certificate,
        Fault.TLS_WRONG_HOST: certificate,
        Fault.TLS_EXPIRED: certificate,
        Fault.TLS_NOT_SPOKEN: tr("Test", "Not https"),
        Fault.TLS_NOT_AGREED: tr("Test", "Encryption"),
        Fault.TLS_WANTED: tr("Test", "Needs https"),
        Fault.PROXY: proxy,
        Fault.PROXY_PASSWORD: proxy,
        Fault.PROXY_NOT_FOUND: proxy,
        Fault.PROXY_REFUSED: proxy,
        Fault.CA_FILE: certificate,
        Fault.CONNECT_TIMEOUT: tr("Test", "No answer"),
        Fault.ANSWER_TIMEOUT: tr("Test", "Too slow"),
        Fault.TOTAL_TIMEOUT: tr("Test", "Too slow"),
        Fault.CUT_OFF: tr("Test", "Cut off"),
    }


def _key_labels() -> dict[Fault, str]:
    return {
        Fault.KEY_REFUSED: tr("Test", "Wrong key"),
        Fault.KEY_EXPIRED: tr("Test", "Key has expired"),
        Fault.KEY_MISSING: tr("Test", "Key missing"),
        Fault.UPSTREAM_KEY: tr("Test", "Gateway's key"),
        Fault.CLOCK_WRONG: tr("Test", "Clock is wrong"),
        Fault.NO_PERMISSION: tr("Test", "Not allowed"),
        Fault.SERVICE_OFF: tr("Test", "Switched off"),
        Fault.REGION_REFUSED: tr("Test", "Not offered here"),
        Fault.NETWORK_REFUSED: tr("Test", "Not allowed"),
        Fault.OUT_OF_MONEY: tr("Test", "No credit"),
    }


def _answer_labels() -> dict[Fault, str]:
    wrong_address, odd_answer, busy = tr("Test", "Wrong address"), tr("Test", "Odd answer"), tr("Test", "Busy")
    return {
        Fault.WEB_PAGE: wrong_address,
        Fault.REDIRECT: tr("Test", "Moved"),
        Fault.MODEL_MISSING: tr("Test", "No such model"),
        Fault.NOT_DEPLOYED: tr("Test", "Not running"),
        Fault.MODEL_RETIRED: tr("Test", "Retired"),
        Fault.NOT_A_CHAT_MODEL: tr("Test", "No chat model"),
        Fault.VERSION_REFUSED: tr("Test", "Wrong version"),
        Fault.RATE_LIMITED: busy,
        Fault.PARAMETER_REFUSED: tr("Test", "Refused"),
        Fault.LOADING: tr("Test", "Still loading"),
        Fault.OVERLOADED: busy,
        Fault.WRONG_PATH: wrong_address,
        Fault.NOT_AN_API: tr("Test", "Not an AI"),
        Fault.UNREADABLE_ANSWER: odd_answer,
        Fault.TOO_LARGE: odd_answer,
        Fault.UNKNOWN: tr("Test", "Error"),
    }
