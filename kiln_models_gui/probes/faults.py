"""What can be wrong with a provider, as data: the view-models have the words."""

from enum import StrEnum


class Fault(StrEnum):
    """The one cause of a failed rung, in the order in which they are looked for."""

    NAME_NOT_FOUND = "name_not_found"  # no such computer in the DNS
    REFUSED = "refused"  # the computer is there, nothing listens
    TLS_UNKNOWN_ISSUER = "tls_unknown_issuer"  # often a company's inspecting proxy
    TLS_SELF_SIGNED = "tls_self_signed"
    TLS_WRONG_HOST = "tls_wrong_host"
    TLS_EXPIRED = "tls_expired"  # or not valid yet: perhaps this computer's clock
    TLS_NOT_SPOKEN = "tls_not_spoken"  # https:// on a port that speaks http
    PROXY = "proxy"
    CONNECT_TIMEOUT = "connect_timeout"  # or no way to that computer
    ANSWER_TIMEOUT = "answer_timeout"
    WEB_PAGE = "web_page"
    REDIRECT = "redirect"  # never followed: the key would go along
    KEY_REFUSED = "key_refused"
    KEY_MISSING = "key_missing"
    NO_PERMISSION = "no_permission"
    MODEL_MISSING = "model_missing"
    OUT_OF_MONEY = "out_of_money"
    RATE_LIMITED = "rate_limited"
    PARAMETER_REFUSED = "parameter_refused"
    OVERLOADED = "overloaded"
    WRONG_PATH = "wrong_path"
    NOT_AN_API = "not_an_api"
    UNREADABLE_ANSWER = "unreadable_answer"
    TOO_LARGE = "too_large"
    UNKNOWN = "unknown"


class ProbeError(Exception):
    """A question that got no usable answer.

    Attributes: `fault`, and `raw`, the server's own words without secrets.
    """

    def __init__(self, fault: Fault, raw: str = "") -> None:
        super().__init__(fault.value)
        self.fault = fault
        self.raw = raw
