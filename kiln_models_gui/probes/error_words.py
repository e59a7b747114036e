"""The codes and sentences with which vendors name a fault, all of them together: gateways pass on each other's.

Sources: the vendors' documented error bodies and issue threads. A code counts before a sentence.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kiln_models_gui.probes.faults import Fault

if TYPE_CHECKING:
    from collections.abc import Mapping

CODE_KEYS = frozenset({"code", "type", "status", "reason", "error_code", "error", "__type"})

_CODES: Mapping[Fault, frozenset[str]] = {
    Fault.KEY_EXPIRED: frozenset({"expired_key", "token_expired", "expiredtokenexception"}),
    Fault.NO_PERMISSION: frozenset({"key_model_access_denied", "team_model_access_denied", "permission_denied"}),
    Fault.KEY_REFUSED: frozenset(
        {
            "invalid_api_key", "api_key_invalid", "wrong_api_key", "authentication_error", "unauthenticated",
            "auth_error", "token_not_found_in_db", "account_deactivated",
            "no_db_connection",  # LiteLLM without a database, for every key but its master key
        }
    ),
    Fault.OUT_OF_MONEY: frozenset(
        {"insufficient_quota", "billing_error", "insufficient_balance", "budget_exceeded", "billing_hard_limit_reached"}
    ),
    Fault.NOT_DEPLOYED: frozenset({"deploymentnotfound", "model_not_deployed"}),
    Fault.MODEL_RETIRED: frozenset({"model_decommissioned", "model_deprecated"}),
    Fault.MODEL_MISSING: frozenset(
        {"model_not_found", "modelnotfound", "invalid_model", "model_not_supported", "notfounderror"}
    ),
    Fault.REGION_REFUSED: frozenset({"unsupported_country_region_territory"}),
    Fault.PARAMETER_REFUSED: frozenset({"unsupported_parameter", "unsupported_value", "extra_forbidden"}),
    Fault.RATE_LIMITED: frozenset({"rate_limit_exceeded", "rate_limit_error", "throttlingexception"}),
    Fault.OVERLOADED: frozenset({"overloaded_error", "engine_overloaded"}),
}  # fmt: skip

_FIRST = {  # they come under codes that say something else
    Fault.CLOCK_WRONG: r"signature (has )?expired|signature not yet current|request time.{0,40}too skewed",
    Fault.OUT_OF_MONEY: r"\binsufficient_quota\b",  # a gateway that calls it a rate limit quotes the vendor's code
    Fault.UPSTREAM_KEY: r"litellm\.(\w+\.)*authenticationerror",
    Fault.KEY_MISSING: r"unregistered callers|no auth credentials found|missing (api key|bearer)",
    Fault.REGION_REFUSED: r"(location|country|region).{0,40}not supported",
    Fault.NETWORK_REFUSED: r"public (network )?access is disabled|virtual network/firewall|ip address is not allowed",
    Fault.NOT_DEPLOYED: r"on-demand throughput|non-serverless model|dedicated endpoint|deployment for this resource",
}
_TEXTS = {
    Fault.KEY_REFUSED: r"(incorrect|invalid|wrong|bad) (api|proxy server)?[ _-]?(key|token)\b|api key not valid"
    r"|api key is invalid|no connected db",
    Fault.KEY_EXPIRED: r"(api key|token).{0,20}expired",
    Fault.OUT_OF_MONEY: r"credit balance|insufficient (balance|quota|credit|funds)|exceeded your current quota"
    r"|(any|no|enough|out of|more) credits\b|monthly (included )?credits",
    Fault.NO_PERMISSION: r"data policy|not allowed to (access|sample)|don't have access to the model"
    r"|sufficient permissions",
    Fault.MODEL_RETIRED: r"decommissioned|model.{0,60}(has been (deprecated|retired|removed)|no longer available)",
    Fault.NOT_A_CHAT_MODEL: r"not a chat model|does not support (the )?chat ?completion",
    Fault.VERSION_REFUSED: r"api.?version.{0,30}(not supported|unsupported|invalid)|unsupported api.?version",
    Fault.WRONG_PATH: r"unexpected endpoint|unknown request url|invalid url \(",
    Fault.MODEL_MISSING: r"model\W.{0,80}?(not exist|not found|does not exist|not supported)|invalid model"
    r"|not a valid model|no such model|no endpoints found|unknown model|model not exist"
    r"|model identifier is invalid|is not found for api version",
    Fault.PARAMETER_REFUSED: r"(unsupported|unknown|unrecognized|not supported|not permitted|extra).{0,60}"
    r"(param|argument|field|input|max_tokens|temperature)|max_tokens.{0,60}(unsupported|not supported)"
    r"|requires --enable-auto-tool-choice|does not support (tools|parameters)",
    Fault.LOADING: r"\bloading\b|warming up|scaled to zero|is starting|not ready for inference",
}
_TLS_WANTED = rb"plain http request was sent to https port|http request to an https server|ssl-enabled server port"


def fault_by_sentence_first(message: str) -> Fault | None:
    """The fault that a sentence names, whatever code stands beside it. `message` in small letters."""
    return _by_text(_FIRST, message)


def fault_by_code(codes: set[str], vendors_own: Mapping[str, Fault]) -> Fault | None:
    """The fault that a code names; the vendor's own meaning counts first. `codes` in small letters."""
    own = next((fault for code, fault in vendors_own.items() if code in codes), None)
    return own or next((fault for fault, known in _CODES.items() if codes & known), None)


def fault_by_sentence(message: str) -> Fault | None:
    """The fault that a sentence names. `message` in small letters."""
    return _by_text(_TEXTS, message)


def wants_tls(body: bytes) -> bool:
    """Whether a server complains of http on its https port: each in its own sentence, some in a web page."""
    return re.search(_TLS_WANTED, body[:2000].lower()) is not None


def _by_text(table: Mapping[Fault, str], message: str) -> Fault | None:
    return next((fault for fault, pattern in table.items() if re.search(pattern, message, re.DOTALL)), None)
