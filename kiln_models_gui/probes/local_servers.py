"""Looks for model servers on this computer, each told by an answer that only it gives.

Several programs share a port (8000, 8080, 5000), so a port alone tells nothing. Only this computer is asked, without a
key. Sources: the programs' public documentation and source (November 2026).
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiln_models_gui.probes.client import SEND_ERRORS, Ask, Patience, Reply, send
from kiln_models_gui.probes.discovery import ListedModel, read_list
from kiln_models_gui.registry.plain import fields_of, items_of

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Iterable

    import httpx

LOOK_S = 2.0
"""Seconds for each port, all questions together."""
HOST = "127.0.0.1"
_LOOKED_AT = 2000  # characters


@dataclass(frozen=True, slots=True)
class Mark:
    """An answer that tells a program: a field of the answer at `path`, or with `value`, what it says or begins with."""

    path: str
    field: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True)
class Program:
    """A program that serves models. `base` is put after the port for calls in OpenAI's way."""

    id: str
    name: str
    ports: tuple[int, ...]
    marks: tuple[Mark, ...] = ()
    owner: str = ""
    """What its list of models names as the owner."""
    base: str = "/v1"
    banner: str = ""
    """What it calls itself in the header "server", also to those without a key."""


PROGRAMS = (
    Program("ollama", "Ollama", (11434,), (Mark("/", value="Ollama is running"),)),
    Program("lm_studio", "LM Studio", (1234,), (Mark("/api/v1/models", "models"), Mark("/api/v0/models", "data"))),
    Program(
        "docker_model_runner",
        "Docker Model Runner",
        (12434,),
        (Mark("/", value="Docker Model Runner"), Mark("/engines/status", value="Running")),
        "docker",
        "/engines/llama.cpp/v1",
    ),
    Program("koboldcpp", "KoboldCpp", (5001,), (Mark("/api/extra/version", "result", "KoboldCpp"),), "koboldcpp"),
    Program("litellm", "LiteLLM", (4000,), (Mark("/health/liveliness", value="I'm alive"),)),
    Program("sglang", "SGLang", (30000,), (Mark("/get_model_info", "model_path"),), "sglang"),
    Program("vllm", "vLLM", (8000,), (), "vllm"),
    Program("lemonade", "Lemonade", (13305, 8000), (Mark("/api/v1/health", "model_loaded"),), "lemonade", "/api/v1"),
    Program(
        "text_generation_webui", "Text generation web UI", (5000,), (Mark("/v1/internal/model/info", "model_name"),)
    ),
    Program(
        "llama_cpp",
        "llama.cpp",
        (8080,),
        (Mark("/props", "default_generation_settings"),),
        "llamacpp",
        banner="llama.cpp",
    ),
    Program("local_ai", "LocalAI", (8080,), (Mark("/system", "backends"),)),
    Program("jan", "Jan", (1337,)),
    Program("gpt4all", "GPT4All", (4891,)),
)
UNKNOWN = Program("", "", ())
"""Some program that lists models in OpenAI's way; the port's own are asked for first."""


@dataclass(frozen=True, slots=True)
class LocalServer:
    """A server that runs on this computer now."""

    program: Program
    address: str
    """Base URL for calls in OpenAI's way."""
    models: tuple[ListedModel, ...] = ()
    needs_key: bool = False
    """It told no list without a key."""


class _Port:
    """One port of this computer, asked each question once."""

    def __init__(self, client: httpx.AsyncClient, port: int, wait_s: float) -> None:
        self.root = f"http://{HOST}:{port}"
        self._client = client
        self._patience = Patience(wait_s, wait_s)
        self._replies: dict[str, Reply | None] = {}

    async def ask(self, path: str) -> Reply | None:
        """The answer, None where there is none."""
        if path not in self._replies:
            try:
                self._replies[path] = await send(self._client, Ask("GET", self.root + path, {}), None, self._patience)
            except SEND_ERRORS:
                self._replies[path] = None
        return self._replies[path]

    async def bears(self, mark: Mark) -> bool:
        """Whether it answers as the mark says."""
        reply = await self.ask(mark.path)
        if reply is None or reply.status != 200:
            return False
        if not mark.field:
            return mark.value in reply.text[:_LOOKED_AT]
        told = fields_of(reply.data)
        return mark.field in told and (not mark.value or told[mark.field] == mark.value)


async def look_around(
    client: httpx.AsyncClient, programs: Iterable[Program] = PROGRAMS, *, wait_s: float = LOOK_S
) -> AsyncGenerator[LocalServer]:
    """Every server found, as soon as it is known. Each port has `wait_s` seconds, all of them at the same time."""
    ports: dict[int, list[Program]] = {}
    for program in programs:
        for port in program.ports:
            ports.setdefault(port, []).append(program)
    looks = [asyncio.ensure_future(_look(_Port(client, port, wait_s), found, wait_s)) for port, found in ports.items()]
    try:
        for done in asyncio.as_completed(looks):
            server = await done
            if server is not None:
                yield server
    finally:
        for look in looks:
            look.cancel()
        await asyncio.gather(*looks, return_exceptions=True)


async def _look(port: _Port, programs: list[Program], wait_s: float) -> LocalServer | None:
    try:
        async with asyncio.timeout(wait_s):
            # Nothing listens at most ports: then nothing more is asked.
            if await port.ask(programs[0].base + "/models") is None:
                return None
            for program in (*programs, UNKNOWN):
                if await _is(program, port):
                    return await _server(program, port)
    except TimeoutError:
        pass
    return None


async def _is(program: Program, port: _Port) -> bool:
    listed = await port.ask(f"{program.base}/models")
    if listed is None:
        return False
    if program.banner and listed.headers.get("server") == program.banner:
        return True
    if program.owner and program.owner in _owners(listed):
        return True
    for mark in program.marks:
        if await port.bears(mark):
            return True
    has_signs = bool(program.marks or program.owner)
    return not has_signs and listed.status == 200 and read_list(listed.data) is not None


async def _server(program: Program, port: _Port) -> LocalServer:
    listed = await port.ask(f"{program.base}/models")
    models = tuple(read_list(listed.data) or ()) if listed and listed.status == 200 else ()
    needs_key = listed is not None and listed.status in {401, 403}
    return LocalServer(program, port.root + program.base, models, needs_key)


def _owners(listed: Reply) -> set[object]:
    return {fields_of(model).get("owned_by") for model in items_of(fields_of(listed.data).get("data"))}
