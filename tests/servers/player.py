"""A server that plays a model: it can what it is told to, speaks three APIs, lies, refuses, is busy on demand."""

import asyncio
import base64
import json
import struct
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self

from tests.servers.raw import Answer, RawServer, http

SSE = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"
_GLYPHS = """
### .#. ### ### #.# ### ### ### ### ###
#.# ##. ..# ..# #.# #.. #.. ..# #.# #.#
#.# .#. ### ### ### ### ### ..# ### ###
#.# .#. #.. ..# ..# ..# #.# ..# #.# ..#
### ### ### ### ..# ### ### ..# ### ###
"""


@dataclass
class Asked:
    """One question, whatever API it came in. `choice`: "auto", "required", or the tool's name."""

    body: dict[str, Any]
    shape: str
    number: int
    prompt: str = ""
    system: str = ""
    form: str = ""
    schema: dict[str, Any] = field(default_factory=dict)
    tools: list[dict[str, Any]] = field(default_factory=list)
    choice: str = ""
    png: bytes = b""
    logprobs: bool = False
    stream: bool = False
    limit: int = 0


@dataclass
class Said:
    """What the player answers. `place`: the field for `thoughts`, or "tags"."""

    text: str = ""
    thoughts: str = ""
    place: str = "reasoning_content"
    call: tuple[str, str] | None = None
    cut_off: bool = False
    logprobs: bool = False


Play = Callable[[Asked], Said | Answer]


class Player:
    """Serves `play`; bytes are sent as they are, and what is neither bytes nor Said does as it likes.

    `questions` keeps what was asked; models are listed by `listed`.
    """

    def __init__(self, play: Play, listed: object = None) -> None:
        self.play = play
        self.questions: list[Asked] = []
        self.lists = 0
        self._listed = {"data": [{"id": "m"}]} if listed is None else listed
        self._server = RawServer(self._answer)

    @property
    def base_url(self) -> str:
        return self._server.base_url

    async def __aenter__(self) -> Self:
        await self._server.__aenter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._server.__aexit__(kind, error, trace)

    async def _answer(self, writer: asyncio.StreamWriter) -> None:
        head, _, body = self._server.asked[-1].partition("\r\n\r\n")
        if head.startswith("GET"):
            self.lists += 1
            writer.write(http(200, self._listed))
        else:
            asked = understand(head, json.loads(body), len(self.questions) + 1)
            self.questions.append(asked)
            said = self.play(asked)
            if not isinstance(said, Said | bytes):
                await said(writer)
                return
            writer.write(said if isinstance(said, bytes) else speak(asked, said))
        await writer.drain()
        writer.close()


def understand(head: str, body: dict[str, Any], number: int) -> Asked:
    path = head.split()[1]
    if path.endswith("/messages"):
        return _anthropic(Asked(body, "anthropic", number))
    if "Content" in path:
        asked = _gemini(Asked(body, "gemini", number))
        asked.stream = ":streamGenerateContent" in path
        return asked
    return _openai(Asked(body, "openai", number))


def _openai(asked: Asked) -> Asked:
    body = asked.body
    asked.system = "".join(one["content"] for one in body["messages"] if one["role"] == "system")
    content = body["messages"][-1]["content"]
    if isinstance(content, list):
        link = next(part["image_url"]["url"] for part in content if part["type"] == "image_url")
        asked.png = base64.b64decode(link.partition(",")[2])
        content = next(part["text"] for part in content if part["type"] == "text")
    asked.prompt = content
    form = body.get("response_format", {})
    asked.form, asked.schema = form.get("type", ""), form.get("json_schema", {}).get("schema", {})
    asked.tools = [tool["function"] for tool in body.get("tools", [])]
    choice = body.get("tool_choice", "")
    asked.choice = choice if isinstance(choice, str) else choice["function"]["name"]
    asked.logprobs, asked.stream = body.get("logprobs", False), body.get("stream", False)
    asked.limit = body.get("max_tokens", body.get("max_completion_tokens", 0))
    return asked


def _anthropic(asked: Asked) -> Asked:
    body = asked.body
    content = body["messages"][-1]["content"]
    if isinstance(content, list):
        asked.png = base64.b64decode(next(part["source"]["data"] for part in content if part["type"] == "image"))
        content = next(part["text"] for part in content if part["type"] == "text")
    asked.prompt, asked.system, asked.limit = content, body.get("system", ""), body["max_tokens"]
    if form := body.get("output_config", {}).get("format"):
        asked.form, asked.schema = form["type"], form["schema"]
    asked.tools = [{"name": tool["name"], "parameters": tool["input_schema"]} for tool in body.get("tools", [])]
    choice = body.get("tool_choice", {})
    kinds = {"auto": "auto", "any": "required", "tool": choice.get("name", ""), "": ""}
    asked.choice, asked.stream = kinds[choice.get("type", "")], body.get("stream", False)
    return asked


def _gemini(asked: Asked) -> Asked:
    body = asked.body
    parts, settings = body["contents"][-1]["parts"], body["generationConfig"]
    asked.prompt = next(part["text"] for part in parts if "text" in part)
    asked.png = base64.b64decode(next((part["inlineData"]["data"] for part in parts if "inlineData" in part), ""))
    asked.system = body.get("systemInstruction", {}).get("parts", [{"text": ""}])[0]["text"]
    asked.limit, asked.logprobs = settings.get("maxOutputTokens", 0), settings.get("responseLogprobs", False)
    asked.schema = settings.get("responseJsonSchema", {})
    asked.form = "json_schema" if asked.schema else "json_object" if "responseMimeType" in settings else ""
    asked.tools = [one for tool in body.get("tools", []) for one in tool["functionDeclarations"]]
    forced = body.get("toolConfig", {}).get("functionCallingConfig", {})
    asked.choice = "auto" if forced.get("mode") == "AUTO" else "".join(forced.get("allowedFunctionNames", ["required"]))
    return asked


def speak(asked: Asked, said: Said) -> bytes:
    if said.thoughts and said.place == "tags":
        said = Said(f"<think>{said.thoughts}</think>\n{said.text}", "", "", said.call, said.cut_off, said.logprobs)
    shapes: Mapping[str, Callable[[Said], Any]] = {
        "openai": _as_openai, "anthropic": _as_anthropic, "gemini": _as_gemini,
    }  # fmt: skip
    whole = shapes[asked.shape](said)
    if not asked.stream:
        return http(200, whole)
    if asked.shape == "openai":
        pieces = [{"choices": [{"delta": {"content": said.text}, "finish_reason": "stop"}]}]
        return (
            SSE + b"".join(b"data: " + json.dumps(piece).encode() + b"\n\n" for piece in pieces) + b"data: [DONE]\n\n"
        )
    if asked.shape == "gemini":
        return SSE + b"data: " + json.dumps(whole).encode() + b"\n\n"
    pieces = [{"type": "content_block_delta", "delta": {"text": said.text}}, {"type": "message_stop"}]
    return SSE + b"".join(b"data: " + json.dumps(piece).encode() + b"\n\n" for piece in pieces)


def _as_openai(said: Said) -> Any:
    message: dict[str, Any] = {"role": "assistant", "content": said.text or None}
    message |= {said.place: said.thoughts} if said.thoughts else {}
    if said.call:
        function = {"name": said.call[0], "arguments": said.call[1]}
        message["tool_calls"] = [{"id": "1", "type": "function", "function": function}]
    choice: dict[str, Any] = {"message": message, "finish_reason": "length" if said.cut_off else "stop"}
    if said.logprobs:
        choice["logprobs"] = {"content": [{"token": "pong", "logprob": -0.1, "top_logprobs": []}]}
    return {"choices": [choice], "usage": {"prompt_tokens": 9, "completion_tokens": 9}}


def _as_anthropic(said: Said) -> Any:
    blocks: list[Any] = [{"type": "thinking", "thinking": said.thoughts}] if said.thoughts else []
    blocks += [{"type": "text", "text": said.text}] if said.text else []
    if said.call:
        blocks.append({"type": "tool_use", "id": "1", "name": said.call[0], "input": _object(said.call[1])})
    return {"content": blocks, "stop_reason": "max_tokens" if said.cut_off else "end_turn"}


def _as_gemini(said: Said) -> Any:
    parts: list[Any] = [{"text": said.thoughts, "thought": True}] if said.thoughts else []
    parts += [{"text": said.text}] if said.text else []
    if said.call:
        parts.append({"functionCall": {"name": said.call[0], "args": _object(said.call[1])}})
    candidate: dict[str, Any] = {"content": {"parts": parts}, "finishReason": "MAX_TOKENS" if said.cut_off else "STOP"}
    if said.logprobs:
        candidate["logprobsResult"] = {"chosenCandidates": [{"token": "pong", "logProbability": -0.1}]}
    return {"candidates": [candidate]}


def _object(arguments: str) -> Any:
    try:
        return json.loads(arguments)
    except ValueError:
        return arguments


def honest(asked: Asked) -> Said:
    """Does all that it is asked to: obeys forms and schemas, calls tools, sees, tells probabilities."""
    if asked.tools:
        tool = asked.tools[0]
        return Said(call=(tool["name"], json.dumps(example_of(tool["parameters"]))))
    if asked.png:
        return Said(read_digits(asked.png))
    if asked.form == "json_schema" or "Format Instructions" in asked.system:
        return Said(json.dumps(example_of(asked.schema or COLOURS)))
    if asked.form == "json_object":
        return Said(json.dumps(example_of(COLOURS) if "zorp" in asked.prompt else {"answer": "teal"}))
    return Said("Pong.", logprobs=asked.logprobs)


def liar(asked: Asked) -> Said | bytes:
    """Takes every parameter and heeds none, breaks arguments, guesses at pictures, thinks now and then, is busy."""
    if asked.number % 7 == 0:
        return BUSY
    if asked.tools:
        return Said(call=(asked.tools[0]["name"], '{"harbour": "tromso", '))
    if asked.png:
        return Said("I see red.")
    if asked.number % 3 == 0:
        return Said("The second day.", "Let me see.", "tags")
    return Said("A lagoon is closest to teal, which is not a warm colour.")


BUSY = http(
    429, {"error": {"message": "Too many requests", "code": "rate_limit_exceeded"}}, headers={"Retry-After": "1"}
)
COLOURS = {
    "type": "object",
    "properties": {"zorp_shade": {"type": "string", "enum": ["teal"]}, "zorp_is_warm": {"type": "boolean"}},
}


def example_of(schema: dict[str, Any]) -> Any:
    if "enum" in schema:
        return schema["enum"][0]
    if schema["type"] == "object":
        return {name: example_of(inner) for name, inner in schema["properties"].items()}
    return {"string": "hello", "boolean": False, "integer": 3}[schema["type"]]


def read_digits(png: bytes) -> str:
    """Reads a picture of digits with eyes of its own: a PNG decoder and glyphs that share nothing with who drew it."""
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    at, packed, width, height = 8, b"", 0, 0
    while at < len(png):
        size, name = struct.unpack(">I4s", png[at : at + 8])
        content = png[at + 8 : at + 8 + size]
        assert struct.unpack(">I", png[at + 8 + size : at + 12 + size])[0] == zlib.crc32(name + content)
        if name == b"IHDR":
            width, height = struct.unpack(">II", content[:8])
            assert content[8:] == bytes([8, 0, 0, 0, 0])
        packed += content if name == b"IDAT" else b""
        at += 12 + size
    raw = zlib.decompress(packed)
    rows = [raw[y * (width + 1) + 1 : (y + 1) * (width + 1)] for y in range(height)]
    dark = [(x, y) for y, row in enumerate(rows) for x, dot in enumerate(row) if dot < 128]
    top, bottom = min(y for _, y in dark), max(y for _, y in dark) + 1
    left, right = min(x for x, _ in dark), max(x for x, _ in dark) + 1
    dot = (bottom - top) // 5
    # A thin first digit leaves its first column white: its edge is found from the right, where all digits are wide.
    columns = -(-(right - left) // dot)
    columns += (3 - columns) % 4
    start = right - columns * dot
    seen = [
        tuple(
            "".join(
                "#" if rows[top + y * dot + dot // 2][start + (c * 4 + x) * dot + dot // 2] < 128 else "."
                for x in range(3)
            )
            for y in range(5)
        )
        for c in range((columns + 1) // 4)
    ]
    lines = [line.split() for line in _GLYPHS.strip().splitlines()]
    known = {tuple(line[digit] for line in lines): str(digit) for digit in range(10)}
    return "".join(known[glyph] for glyph in seen)
