"""What can be wrong with a provider, as data: the view-models have the words."""

from enum import StrEnum


class Fault(StrEnum):
    """The one cause of a failed rung, in the order in which they are looked for."""

    BAD_ADDRESS = "bad_address"  # the text is no address at all
    NOT_ALLOWED = "not_allowed"  # by the organisation's settings: nothing was sent
    NAME_NOT_FOUND = "name_not_found"  # no such computer in the DNS
    REFUSED = "refused"  # the computer is there, nothing listens
    TLS_UNKNOWN_ISSUER = "tls_unknown_issuer"  # often a company's inspecting proxy
    TLS_SELF_SIGNED = "tls_self_signed"
    TLS_WRONG_HOST = "tls_wrong_host"
    TLS_EXPIRED = "tls_expired"  # or not valid yet: perhaps this computer's clock
    TLS_NOT_SPOKEN = "tls_not_spoken"  # https:// on a port that speaks http
    TLS_NOT_AGREED = "tls_not_agreed"  # both speak TLS, and find no form of it in common
    TLS_WANTED = "tls_wanted"  # http:// on a port that speaks https
    PROXY = "proxy"  # it answered, and said no
    PROXY_PASSWORD = "proxy_password"  # noqa: S105
    PROXY_NOT_FOUND = "proxy_not_found"
    PROXY_REFUSED = "proxy_refused"  # nothing listens where it should be
    CA_FILE = "ca_file"  # the person's own file of certificates cannot be used
    CONNECT_TIMEOUT = "connect_timeout"  # or no way to that computer
    ANSWER_TIMEOUT = "answer_timeout"  # connected, then silence
    TOTAL_TIMEOUT = "total_timeout"  # it kept on coming, and never came to an end
    CUT_OFF = "cut_off"  # the connection closed in the middle of the answer
    WEB_PAGE = "web_page"
    REDIRECT = "redirect"  # never followed: the key would go along
    KEY_REFUSED = "key_refused"
    KEY_EXPIRED = "key_expired"
    KEY_MISSING = "key_missing"
    UPSTREAM_KEY = "upstream_key"  # a gateway's own key, at the vendor behind it
    CLOCK_WRONG = "clock_wrong"  # signatures carry the time
    NO_PERMISSION = "no_permission"
    SERVICE_OFF = "service_off"  # the vendor's service has to be switched on for the account
    REGION_REFUSED = "region_refused"  # not offered in this country
    NETWORK_REFUSED = "network_refused"  # only from the company's own network
    MODEL_MISSING = "model_missing"
    NOT_DEPLOYED = "not_deployed"  # it exists, and nothing runs it
    MODEL_RETIRED = "model_retired"
    NOT_A_CHAT_MODEL = "not_a_chat_model"
    VERSION_REFUSED = "version_refused"  # Azure's API version
    OUT_OF_MONEY = "out_of_money"
    RATE_LIMITED = "rate_limited"
    PARAMETER_REFUSED = "parameter_refused"
    LOADING = "loading"  # asleep, or not yet in memory
    OVERLOADED = "overloaded"
    WRONG_PATH = "wrong_path"
    NOT_AN_API = "not_an_api"  # neither JSON nor a web page, or JSON of something else
    UNREADABLE_ANSWER = "unreadable_answer"
    TOO_LARGE = "too_large"
    UNKNOWN = "unknown"


KEY_FAULTS = frozenset({Fault.KEY_REFUSED, Fault.KEY_EXPIRED, Fault.KEY_MISSING})
"""The key itself is what is wrong."""

SAID_TO_A_GOOD_KEY = frozenset(
    {
        Fault.OUT_OF_MONEY, Fault.RATE_LIMITED, Fault.NOT_DEPLOYED, Fault.MODEL_RETIRED, Fault.NOT_A_CHAT_MODEL,
        Fault.UPSTREAM_KEY,
    }
)  # fmt: skip
"""Nobody is told these before the key was looked at and found good."""

NO_API = frozenset(
    {
        Fault.WEB_PAGE, Fault.REDIRECT, Fault.NOT_AN_API, Fault.UNREADABLE_ANSWER, Fault.TOO_LARGE, Fault.TLS_WANTED,
        Fault.ANSWER_TIMEOUT, Fault.TOTAL_TIMEOUT, Fault.CUT_OFF, Fault.REFUSED, Fault.CONNECT_TIMEOUT,
        Fault.PROXY, Fault.PROXY_PASSWORD, Fault.PROXY_NOT_FOUND, Fault.PROXY_REFUSED, Fault.CA_FILE,
        Fault.NOT_ALLOWED,
    }
)  # fmt: skip
"""What came back, or did not, is no AI service's answer."""

WILL_PASS = frozenset({Fault.RATE_LIMITED, Fault.OVERLOADED, Fault.LOADING})
"""Nothing is set up wrongly: the same test may pass later."""

MODEL_GONE = frozenset({Fault.MODEL_MISSING, Fault.NOT_DEPLOYED, Fault.MODEL_RETIRED})
"""The provider works; this model cannot be called."""


class ProbeError(Exception):
    """A question that got no usable answer.

    Attributes: `fault`, and `raw`, the server's own words without secrets.
    """

    def __init__(self, fault: Fault, raw: str = "") -> None:
        super().__init__(fault.value)
        self.fault = fault
        self.raw = raw
