"""What finding out will take: how many prompts, tokens, dollars, seconds. Announced before, and kept to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiln_models_gui.probes.capabilities import context, reasoning, senses, structured, tools
from kiln_models_gui.probes.capabilities.evidence import Capability
from kiln_models_gui.probes.capabilities.inquirer import LIMITS, SPARE_CALLS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kiln_models_gui.probes.capabilities.finding import ProbeFunction
    from kiln_models_gui.registry.cost import Price

SECONDS_PER_CALL = 3.0  # a hosted model's short answer, where nobody measured


@dataclass(frozen=True, slots=True)
class Range:
    """From the fewest, where all goes smoothly, to the most, whatever happens."""

    least: float
    most: float


@dataclass(frozen=True, slots=True)
class Probe:
    """One capability's probe as data. `calls`: prompts that it may send; tokens are of one prompt and its answer."""

    capability: Capability
    find: ProbeFunction
    least_calls: int
    most_calls: int
    prompt_tokens: int
    answer_tokens: int
    lookups: int = 0  # free questions, at most


PROBES: Mapping[Capability, Probe] = {
    probe.capability: probe
    for probe in (
        Probe(Capability.CONTEXT_WINDOW, context.find_context_window, 0, 0, 0, 0, context.MOST_LOOKUPS),
        Probe(Capability.STREAMING, senses.find_streaming, 1, 1, 32, 16),
        Probe(Capability.REASONING, reasoning.find_reasoning, reasoning.RUNS, reasoning.RUNS, 80, 120),
        Probe(Capability.TOOLS, tools.find_tools, tools.TRIES, tools.TRIES, 180, 40),
        Probe(Capability.TOOLS_REQUIRED, tools.find_required_tools, tools.TRIES, tools.TRIES, 180, 40),
        Probe(
            Capability.STRUCTURED_OUTPUT,
            structured.find_structured_output,
            structured.ANSWERS,
            structured.MOST_CALLS,
            200,
            40,
        ),
        Probe(Capability.VISION, senses.find_vision, 1, senses.TRIES, 800, 10),  # a picture counts as many tokens
        Probe(Capability.LOGPROBS, senses.find_logprobs, 1, senses.TRIES, 32, 10),
    )
}
"""All probes, in the order in which they run: what is cheap and what the others build on comes first."""

_FIRST_PROMPT, _FIRST_ANSWER = 32, 10


@dataclass(frozen=True, slots=True)
class Plan:
    """What a run will take. `calls`: prompts; `lookups`: free questions, at most; tokens are of all prompts together.

    `answer_tokens` is for a model that does not think; `most_answer_tokens` is the limit that no model can pass.
    `dollars` goes with `answer_tokens`, `most_dollars` with `most_answer_tokens`; None: the price is not known.
    """

    capabilities: tuple[Capability, ...]
    calls: Range
    lookups: int
    prompt_tokens: Range
    answer_tokens: Range
    most_answer_tokens: int
    seconds: Range
    dollars: Range | None = None
    most_dollars: float | None = None


def plan(
    capabilities: Iterable[Capability], price: Price | None = None, seconds_per_call: float = SECONDS_PER_CALL
) -> Plan:
    """What finding out `capabilities` takes. `price` in US dollars per million tokens, from the model's record.

    `seconds_per_call`: what the connection test measured. The one prompt that goes before all others is counted in.
    """
    wanted = set(capabilities)
    chosen = [probe for capability, probe in PROBES.items() if capability in wanted]
    paid = [probe for probe in chosen if probe.most_calls]
    first = 1 if paid else 0
    least = first + sum(probe.least_calls for probe in paid)
    most = first + sum(probe.most_calls for probe in paid) + (SPARE_CALLS if paid else 0)
    widest_prompt = max((probe.prompt_tokens for probe in paid), default=0)
    widest_answer = max((probe.answer_tokens for probe in paid), default=0)
    read = Range(
        first * _FIRST_PROMPT + sum(one.least_calls * one.prompt_tokens for one in paid),
        first * (_FIRST_PROMPT + SPARE_CALLS * widest_prompt) + sum(one.most_calls * one.prompt_tokens for one in paid),
    )
    written = Range(
        first * _FIRST_ANSWER + sum(one.least_calls * one.answer_tokens for one in paid),
        first * (_FIRST_ANSWER + SPARE_CALLS * widest_answer) + sum(one.most_calls * one.answer_tokens for one in paid),
    )
    limit = most * LIMITS[-1]
    return Plan(
        capabilities=tuple(probe.capability for probe in chosen),
        calls=Range(least, most),
        lookups=sum(probe.lookups for probe in chosen),
        prompt_tokens=read,
        answer_tokens=written,
        most_answer_tokens=limit,
        seconds=Range(least * seconds_per_call, most * seconds_per_call),
        dollars=_dollars(read, written, price),
        most_dollars=_cost(read.most, limit, price),
    )


def _dollars(read: Range, written: Range, price: Price | None) -> Range | None:
    least, most = _cost(read.least, written.least, price), _cost(read.most, written.most, price)
    return None if least is None or most is None else Range(least, most)


def _cost(read: float, written: float, price: Price | None) -> float | None:
    if price is None or price.input is None or price.output is None:
        return None
    return (read * price.input + written * price.output) / 1e6
