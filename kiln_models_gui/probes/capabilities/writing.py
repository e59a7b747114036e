"""Writes a question in each API's words.

Sources: the public documentation of OpenAI, Anthropic, Google and Amazon; Kiln's way of asking for each structured
output mode (kiln-ai 1.2.0: `response_format` named "task_response", without `strict`; a forced tool "task_response").
"""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, cast

from kiln_models_gui.probes.capabilities.question import (
    TOP_LOGPROBS,
    Form,
    Manners,
    NotExpressibleError,
    Question,
    Tool,
    ToolChoice,
)
from kiln_models_gui.probes.families import Chat

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Body = dict[str, object]
ANSWER_NAME = "task_response"  # Kiln's name for the form, and for the tool that stands for it


def write_question(chat: Chat, model: str, question: Question, manners: Manners) -> Body:
    """The body of `question`. Raises NotExpressibleError where the API has no words for it."""
    writers: Mapping[Chat, Callable[[str, Question, Manners], Body]] = {
        Chat.OPENAI: _openai, Chat.ANTHROPIC: _anthropic, Chat.GEMINI: _gemini, Chat.CONVERSE: _converse,
    }  # fmt: skip
    if chat not in writers:
        raise NotExpressibleError
    return writers[chat](model, question, manners)


def _openai(model: str, question: Question, manners: Manners) -> Body:
    content: object = question.prompt
    if question.png:
        link = f"data:image/png;base64,{_base64(question.png)}"
        content = [{"type": "text", "text": question.prompt}, {"type": "image_url", "image_url": {"url": link}}]
    system = [{"role": "system", "content": question.system}] if question.system else []
    messages = [*system, *_earlier(question), {"role": "user", "content": content}]
    body: Body = {"model": model, "messages": messages}
    body |= {manners.limit_name: manners.limit} if manners.limit_name else {}
    body |= _sampling(question, manners)
    body |= {"logprobs": True, "top_logprobs": TOP_LOGPROBS} if question.logprobs else {}
    if question.form is Form.JSON_OBJECT:
        body["response_format"] = {"type": "json_object"}
    elif question.form is Form.JSON_SCHEMA:
        body["response_format"] = {
            "type": "json_schema", "json_schema": {"name": ANSWER_NAME, "schema": question.schema},
        }  # fmt: skip
    if question.tools:
        named = {"type": "function", "function": {"name": question.tools[0].name}}
        body["tools"] = [_openai_tool(tool) for tool in question.tools]
        body["tool_choice"] = named if question.choice is ToolChoice.NAMED else question.choice.value
    return body


def _openai_tool(tool: Tool) -> Body:
    function: Body = {"name": tool.name, "parameters": tool.parameters}
    function |= {"description": tool.description} if tool.description else {}
    function |= {"strict": True} if tool.strict else {}
    return {"type": "function", "function": function}


def _anthropic(model: str, question: Question, manners: Manners) -> Body:
    content: object = question.prompt
    if question.png:
        source = {"type": "base64", "media_type": "image/png", "data": _base64(question.png)}
        content = [{"type": "image", "source": source}, {"type": "text", "text": question.prompt}]
    if question.logprobs or question.form is Form.JSON_OBJECT:
        raise NotExpressibleError
    messages = [*_earlier(question), {"role": "user", "content": content}]
    body: Body = {"model": model, "messages": messages, "max_tokens": manners.limit}
    body |= {"system": question.system} if question.system else {}
    body |= _sampling(question, manners)
    if question.form is Form.JSON_SCHEMA:
        body["output_config"] = {"format": {"type": "json_schema", "schema": question.schema}}
    if question.tools:
        choices: Mapping[ToolChoice, Body] = {
            ToolChoice.AUTO: {"type": "auto"},
            ToolChoice.REQUIRED: {"type": "any"},
            ToolChoice.NAMED: {"type": "tool", "name": question.tools[0].name},
        }
        body["tools"] = [_anthropic_tool(tool) for tool in question.tools]
        body["tool_choice"] = choices[question.choice]
    return body


def _anthropic_tool(tool: Tool) -> Body:
    body: Body = {"name": tool.name, "input_schema": tool.parameters}
    body |= {"description": tool.description} if tool.description else {}
    return body | ({"strict": True} if tool.strict else {})


def _gemini(model: str, question: Question, manners: Manners) -> Body:  # noqa: ARG001  (it stands in the address)
    parts: list[Body] = [{"text": question.prompt}]
    if question.png:
        parts.insert(0, {"inlineData": {"mimeType": "image/png", "data": _base64(question.png)}})
    settings: Body = {"maxOutputTokens": manners.limit} if manners.limit_name else {}
    settings |= _sampling(question, manners, "topP")
    settings |= {"responseMimeType": "application/json"} if question.form else {}
    settings |= {"responseJsonSchema": question.schema} if question.form is Form.JSON_SCHEMA else {}
    settings |= {"responseLogprobs": True, "logprobs": TOP_LOGPROBS} if question.logprobs else {}
    contents = [
        *_earlier(question, "model", lambda text: ("parts", [{"text": text}])),
        {"role": "user", "parts": parts},
    ]
    body: Body = {"contents": contents, "generationConfig": settings}
    body |= {"systemInstruction": {"parts": [{"text": question.system}]}} if question.system else {}
    if question.tools:
        if any(tool.strict for tool in question.tools):
            raise NotExpressibleError
        forced: Body = {"mode": "AUTO" if question.choice is ToolChoice.AUTO else "ANY"}
        forced |= {"allowedFunctionNames": [question.tools[0].name]} if question.choice is ToolChoice.NAMED else {}
        body["tools"] = [{"functionDeclarations": [_gemini_tool(tool) for tool in question.tools]}]
        body["toolConfig"] = {"functionCallingConfig": forced}
    return body


def _gemini_tool(tool: Tool) -> Body:
    body: Body = {"name": tool.name, "parameters": _without_closing(tool.parameters)}
    return body | ({"description": tool.description} if tool.description else {})


def _without_closing(schema: Mapping[str, object]) -> Body:
    """Gemini's tools refuse additionalProperties."""

    def bare(value: object) -> object:
        return _without_closing(cast("Body", value)) if isinstance(value, dict) else value

    return {name: bare(value) for name, value in schema.items() if name != "additionalProperties"}


def _converse(model: str, question: Question, manners: Manners) -> Body:  # noqa: ARG001  (it stands in the address)
    if question.logprobs or question.form or any(tool.strict for tool in question.tools):
        raise NotExpressibleError
    content: list[Body] = [{"text": question.prompt}]
    if question.png:
        content.insert(0, {"image": {"format": "png", "source": {"bytes": _base64(question.png)}}})
    settings: Body = {"maxTokens": manners.limit} if manners.limit_name else {}
    settings |= _sampling(question, manners, "topP")
    earlier = _earlier(question, "assistant", lambda text: ("content", [{"text": text}]))
    body: Body = {"messages": [*earlier, {"role": "user", "content": content}], "inferenceConfig": settings}
    body |= {"system": [{"text": question.system}]} if question.system else {}
    if question.tools:
        choices: Mapping[ToolChoice, Body] = {
            ToolChoice.AUTO: {"auto": {}},
            ToolChoice.REQUIRED: {"any": {}},
            ToolChoice.NAMED: {"tool": {"name": question.tools[0].name}},
        }
        tools = [
            {"toolSpec": {"name": tool.name, "description": tool.description or tool.name,
                          "inputSchema": {"json": tool.parameters}}}
            for tool in question.tools
        ]  # fmt: skip
        body["toolConfig"] = {"tools": tools, "toolChoice": choices[question.choice]}
    return body


def _earlier(
    question: Question,
    model: str = "assistant",
    said: Callable[[str], tuple[str, object]] = lambda text: ("content", text),
) -> list[Body]:
    """The turns before, with the API's word for the `model` and its way of writing what was `said`."""
    lines = ((role, text) for turn in question.earlier for role, text in (("user", turn.prompt), (model, turn.answer)))
    return [{"role": role, **dict([said(text)])} for role, text in lines]


def _sampling(question: Question, manners: Manners, top_p: str = "top_p") -> Body:
    """`top_p`: the API's word for it."""
    heat = question.temperature if manners.with_temperature else None
    found: Body = {"temperature": heat, top_p: question.top_p if manners.with_top_p else None}
    return {name: value for name, value in found.items() if value is not None}


def _base64(content: bytes) -> str:
    return base64.b64encode(content).decode("ascii")
