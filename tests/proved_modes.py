"""Proves a structured output mode on a running server, writes it for Kiln, and asks as Kiln then asks."""

from dataclasses import dataclass
from typing import Any

import httpx
import jsonschema

from kiln_models_gui.probes.capabilities import Asked, Capability, Evidence, ProbeOutcome, overrides_from
from kiln_models_gui.probes.capabilities.inquirer import Inquirer
from kiln_models_gui.probes.capabilities.structured import MOST_CALLS, try_mode
from kiln_models_gui.probes.client import Ask, send
from kiln_models_gui.probes.dialect import key_of
from kiln_models_gui.probes.endpoint import Endpoint
from kiln_models_gui.registry.enums import StructuredOutputMode as Mode
from tests.kiln_request import kiln_answer, kiln_body
from tests.oracle import Oracle

COLOURS = {
    "type": "object",
    "properties": {
        "zorp_shade": {"type": "string", "enum": ["ochre", "teal", "umber"]},
        "zorp_is_warm": {"type": "boolean"},
    },
    "required": ["zorp_shade", "zorp_is_warm"],
}
MOODS = {
    "type": "object",
    "properties": {"mood": {"type": "string", "enum": ["calm", "wild"]}, "sure": {"type": "boolean"}},
    "required": ["mood", "sure"],
}


@dataclass(frozen=True)
class Example:
    """A mode, and the schema that Kiln's task has. `knows`: what the model of the server knows by heart."""

    mode: Mode
    knows: str = ""
    schema: Any = None


EXAMPLES = (
    # What a grammar enforces holds for any schema; what a model knows by heart, for that one only.
    Example(Mode.json_schema, "", MOODS),
    Example(Mode.function_calling, "a call", COLOURS),
    Example(Mode.function_calling_weak, "a call", COLOURS),
    Example(Mode.json_mode, "json", COLOURS),
    Example(Mode.json_instruction_and_object, "json", COLOURS),
    Example(Mode.json_instructions, "json", COLOURS),
)


async def check_mode(
    example: Example, endpoint: Endpoint, model: str, client: httpx.AsyncClient, oracle: Oracle
) -> None:
    """Proved; taken by Kiln's library; and Kiln's own request for what it took gets an answer of the schema."""
    inquirer = Inquirer(endpoint, client, model_id=model, most_calls=MOST_CALLS)
    finding = await try_mode(inquirer, example.mode)
    assert finding.outcome is ProbeOutcome.PROVED, finding
    asked, facts = Asked.of(endpoint, model), finding.facts
    evidence = Evidence(Capability.STRUCTURED_OUTPUT, finding.outcome, asked, finding.value, facts=facts)
    overrides = overrides_from([evidence])
    entry = {"id": "1", "provider_type": "custom", "provider_id": "Mine", "model_id": model, "overrides": overrides}
    provider = oracle.convert([entry])[0]["provider"]["ok"]
    assert {name: provider[name] for name in overrides} == overrides
    mode = provider["structured_output_mode"]
    assert mode == example.mode.value
    body = kiln_body(mode, provider["model_id"], "Answer the question.", example.schema, "How is the sea today?")
    headers = {"authorization": f"Bearer {key_of(endpoint)}"}
    reply = await send(client, Ask("POST", f"{endpoint.base_url}/chat/completions", headers, body))
    assert reply.status == 200, reply.text
    jsonschema.validate(kiln_answer(mode, reply.data), {**example.schema, "additionalProperties": False})
