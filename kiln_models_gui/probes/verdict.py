"""What a connection test says, rung by rung. Imports nothing heavy: the first paint may need it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from kiln_models_gui.probes.faults import Fault


class Rung(StrEnum):
    """The steps of the test, in the order in which they are climbed."""

    ADDRESS = "address"  # the address can be understood
    REACHABLE = "reachable"  # name, TCP, TLS
    IS_API = "is_api"  # answered like an AI service
    KEY = "key"  # the key was accepted
    MODEL_LISTED = "model_listed"  # the model exists
    ANSWERS = "answers"  # it answered one short prompt
    STREAMS = "streams"  # the answer comes piece by piece


class Outcome(StrEnum):
    """How a rung ended. UNKNOWN: asked, and the answer proves nothing either way."""

    PASSED = "passed"
    FAILED = "failed"
    UNKNOWN = "unknown"
    NOT_REACHED = "not_reached"


@dataclass(frozen=True, slots=True)
class Verdict:
    """One rung's result. No string in it holds a key.

    `facts` by rung (each only where known; a flag is 1; several ids are joined by line breaks):
    ADDRESS: url, lacks_version, doubled_version (flags); on failure address_fault (an AddressFault).
    REACHABLE: what `Route.facts` tells; on a certificate's fault tls_issuer, tls_subject, tls_valid_until of the one
    that was refused.  IS_API: models (count), ids, list_unavailable (flag), followed_to, where a redirect led on the
    same server.  KEY: no_key_needed, same_without_key, rate_limited, out_of_money (flags), retry_after_s, credit_usd.
    MODEL_LISTED: not_in_list, list_unavailable (flags), nearest, context_window.
    ANSWERS: answer, cut_off, not_asked (flags; the last: no way known), prompt_tokens, completion_tokens.
    STREAMS: first_ms, chunks; not_streamed, broken_off, not_asked (flags).
    On any failure also what `classify.facts_of_reply` and `exception_faults.facts_of_exception` tell, and on one of
    the key what `hints.key_hints` does.
    """

    rung: Rung
    outcome: Outcome
    fault: Fault | None = None
    facts: Mapping[str, str | int | float] = field(default_factory=dict[str, str | int | float])
    elapsed_ms: int = 0
    raw: str = ""
