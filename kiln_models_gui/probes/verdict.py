"""What a connection test says, rung by rung. Imports nothing heavy: the first paint may need it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from kiln_models_gui.probes.faults import Fault


class Rung(StrEnum):
    """The steps of the test, in the order in which they are climbed."""

    REACHABLE = "reachable"  # name, TCP, TLS
    IS_API = "is_api"  # answered like an AI service
    KEY = "key"  # the key was accepted
    MODEL_LISTED = "model_listed"  # the model exists
    ANSWERS = "answers"  # it answered one short prompt


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
    REACHABLE: address, tls_issuer.  IS_API: models (count), ids, list_unavailable (flag); on failure status,
    redirect_to.  KEY: no_key_needed, same_without_key, rate_limited, out_of_money, stray_characters (flags),
    retry_after_s.  MODEL_LISTED: not_in_list, list_unavailable (flags), nearest, context_window.
    ANSWERS: answer, cut_off (flag), prompt_tokens, completion_tokens, retry_after_s, status.
    On any failure also what `classify.facts_of_reply` and `exception_faults.facts_of_exception` tell, and on one of
    the key what `hints.key_hints` does.
    """

    rung: Rung
    outcome: Outcome
    fault: Fault | None = None
    facts: Mapping[str, str | int | float] = field(default_factory=dict[str, str | int | float])
    elapsed_ms: int = 0
    raw: str = ""
