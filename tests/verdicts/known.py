"""What is known of each server of the table of capabilities, and why: finding out must come to the same."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiln_models_gui.probes.capabilities import Capability, Evidence, ProbeOutcome

if TYPE_CHECKING:
    from collections.abc import Mapping

C = Capability
P, R, U = ProbeOutcome.PROVED, ProbeOutcome.REFUTED, ProbeOutcome.COULD_NOT_TELL


@dataclass(frozen=True)
class Known:
    """One capability of one server. `can` None: nobody knows. `shows`: the outcome that there must be.

    `shows` None: any that is no lie. `value`: as in the evidence; None: not compared.
    """

    can: bool | None
    shows: ProbeOutcome | None
    why: str
    value: str | int | None = None

    def __post_init__(self) -> None:
        """The table itself must not lie."""
        assert self.shows is not P or self.can is True
        assert self.shows is not R or self.can is False

    def wrong(self, evidence: Evidence) -> str:
        """What was expected in place of this evidence; "" where it is right."""
        if evidence.outcome is P and self.can is not True:
            return "anything but proved"
        if evidence.outcome is R and self.can is not False:
            return "anything but refuted"
        if self.shows is not None and evidence.outcome is not self.shows:
            return self.shows.value
        told = evidence.outcome is not U and self.value is not None
        return str(self.value) if told and evidence.value != self.value else ""


Knowledge = dict[Capability, Known]


def proves(why: str, value: str | int | None = None) -> Known:
    return Known(True, P, why, value)


def refutes(why: str, value: str | int | None = None) -> Known:
    return Known(False, R, why, value)


def tells_nothing(why: str, can: bool | None = None) -> Known:
    return Known(can, U, why)


def at_least_no_lie(why: str, can: bool, value: str | int | None = None) -> Known:
    return Known(can, None, why, value)


LLAMA: Knowledge = {
    C.CONTEXT_WINDOW: proves("started with 4096 tokens for two conversations at a time: one has half of it", 2048),
    C.STREAMING: proves("each token is an event"),
    C.REASONING: refutes("its model says one sentence, and no thoughts", "never"),
    C.TOOLS: refutes("its model says its sentence where it may choose"),
    C.TOOLS_REQUIRED: proves("its template has a form for calls, and a grammar forces it"),
    C.STRUCTURED_OUTPUT: proves("it makes a grammar of the schema", "json_schema"),
    C.VISION: tells_nothing("it has no eyes, and says so with a 500, as if something had broken", can=False),
    C.LOGPROBS: proves("it knows the probability of each token"),
}
NO_TEMPLATE: Knowledge = LLAMA | {
    C.TOOLS_REQUIRED: refutes("its template has no form for calls, so nothing forces one"),
}
NO_JINJA: Knowledge = LLAMA | dict.fromkeys(
    (C.TOOLS, C.TOOLS_REQUIRED), tells_nothing("it refuses tools, with a 500, as if something had broken", can=False)
)
NO_LOGPROBS_IN_FORM = {C.LOGPROBS: tells_nothing("Anthropic's API has no words for it")}
LLAMA_AS_ANTHROPIC: Knowledge = (
    LLAMA
    | NO_LOGPROBS_IN_FORM
    | {
        C.STRUCTURED_OUTPUT: proves(
            "it takes output_config and ignores it; a call of the one tool is forced", "function_calling"
        ),
    }
)
VLLM: Knowledge = {
    C.CONTEXT_WINDOW: proves("started with --max-model-len 8448", 8448),
    C.STREAMING: proves("each token is an event"),
    C.REASONING: at_least_no_lie("its model is random: it shows no thoughts, and may say nothing at all", can=False),
    C.TOOLS: refutes("it says that it lacks the parser"),
    C.TOOLS_REQUIRED: refutes("it says that it lacks the parser"),
    C.STRUCTURED_OUTPUT: proves("it makes a grammar of the schema", "json_schema"),
    C.VISION: refutes("it says that its model takes no pictures"),
    C.LOGPROBS: proves("it knows the probability of each token"),
}
VLLM_WITH_TOOLS: Knowledge = VLLM | {
    C.TOOLS: at_least_no_lie("its model is random, and calls nothing where it may choose", can=False),
    C.TOOLS_REQUIRED: at_least_no_lie("it forces a call, and no schema upon its arguments: they are random", can=False),
}


def behind(known: Knowledge) -> Knowledge:
    """The same behind LiteLLM."""
    return known | {C.CONTEXT_WINDOW: tells_nothing("the gateway's list names its models, and no more")}


GATEWAY_AS_ANTHROPIC: Knowledge = (
    behind(LLAMA)
    | NO_LOGPROBS_IN_FORM
    | {
        C.STRUCTURED_OUTPUT: refutes(
            "the gateway drops output_config, and names the tool in a form that llama.cpp ignores"
        ),
    }
)
GATEWAY_AS_GEMINI: Knowledge = behind(LLAMA) | {
    C.VISION: refutes("the gateway drops the picture on the way"),
    C.LOGPROBS: refutes("the gateway drops the wish for them on the way"),
}
KNOWN: Mapping[str, Knowledge] = {
    "llama.cpp": LLAMA,
    "llama.cpp, no template for tools": NO_TEMPLATE,
    "llama.cpp --no-jinja": NO_JINJA,
    "llama.cpp, Anthropic form": LLAMA_AS_ANTHROPIC,
    "LiteLLM before llama.cpp": behind(LLAMA),
    "LiteLLM before llama.cpp, no template for tools": behind(NO_TEMPLATE),
    "LiteLLM before llama.cpp --no-jinja": behind(NO_JINJA),
    "LiteLLM before llama.cpp, Anthropic form": GATEWAY_AS_ANTHROPIC,
    "LiteLLM before llama.cpp, Azure form": behind(LLAMA),
    "LiteLLM before llama.cpp, Gemini form": GATEWAY_AS_GEMINI,
    "vLLM, no parser of tool calls": VLLM,
    "vLLM, with a parser of tool calls": VLLM_WITH_TOOLS,
    # The gateway asks vLLM for its list, and passes on how much it can hold.
    "LiteLLM before vLLM, no parser of tool calls": VLLM,
    "LiteLLM before vLLM, with a parser of tool calls": VLLM_WITH_TOOLS,
}
