"""A structured task's request as Kiln sends it, and its answer as Kiln takes it; without a line of the app.

Written after what kiln-ai 1.2.0's adapter does for each structured output mode.
"""

import json
from typing import Any

NAME = "task_response"
INSTRUCTIONS = "# Format Instructions\n\nReturn a JSON object conforming to the following schema:\n```\n{schema}\n```"
IN_PROMPT = {"json_instructions", "json_instruction_and_object"}
FORCED_TOOLS = {"function_calling", "function_calling_weak"}


def kiln_body(mode: str, model: str, prompt: str, schema: dict[str, Any], question: str) -> dict[str, Any]:
    """The body of a chat completion. `schema`: an object's, all its properties required and none an object."""
    system = f"{prompt}\n\n{INSTRUCTIONS.format(schema=schema)}" if mode in IN_PROMPT else prompt
    messages = [{"role": "system", "content": system}, {"role": "user", "content": question}]
    body: dict[str, Any] = {"model": model, "messages": messages, "temperature": 1.0, "top_p": 1.0}
    closed = {**schema, "additionalProperties": False}
    if mode == "json_schema":
        return body | {"response_format": {"type": mode, "json_schema": {"name": NAME, "schema": closed}}}
    if mode in FORCED_TOOLS:
        function = {"name": NAME, "parameters": closed} | ({"strict": True} if mode == "function_calling" else {})
        forced = {"type": "function", "function": {"name": NAME}}
        return body | {"tools": [{"type": "function", "function": function}], "tool_choice": forced}
    return body if mode == "json_instructions" else body | {"response_format": {"type": "json_object"}}


def kiln_answer(mode: str, reply: Any) -> Any:
    """The object in the answer. Raises where Kiln would."""
    message = reply["choices"][0]["message"]
    if mode in FORCED_TOOLS:
        function = next(call["function"] for call in message["tool_calls"] if call["function"]["name"] == NAME)
        return json.loads(function["arguments"])
    lines = message["content"].strip().splitlines()
    if lines[0].startswith("```"):
        lines = lines[1:-1] if lines[-1].strip() == "```" else lines[1:]
    return json.loads("\n".join(lines))
