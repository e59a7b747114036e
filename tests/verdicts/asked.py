"""The real servers of the table of capabilities, each in the form in which it is asked."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tests.verdicts.subjects import Subject

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tests.servers.litellm_proxy import Behind, LiteLLM
    from tests.servers.llama import LlamaServer

_BEHIND = {
    "with-tools": "llama.cpp",
    "tiny-local": "llama.cpp, no template for tools",
    "without-jinja": "llama.cpp --no-jinja",
    "vllm": "vLLM, no parser of tool calls",
    "vllm-with-tools": "vLLM, with a parser of tool calls",
}


def capability_subjects(
    llama_server: LlamaServer, litellm: LiteLLM, behind_litellm: Mapping[str, Behind]
) -> dict[str, Subject]:
    """Every server that runs, alone and behind LiteLLM, by its name in `known.KNOWN`."""
    servers = {"tiny-local": llama_server, **behind_litellm}
    found = [
        Subject(title, _port(servers[name]), servers[name].key, servers[name].model)
        for name, title in _BEHIND.items()
        if name in servers
    ]
    found.append(replace(found[0], name=f"{found[0].name}, Anthropic form", family="anthropic", path=""))
    gateway = [
        Subject(f"LiteLLM before {title}", litellm.port, litellm.key, name)
        for name, title in _BEHIND.items()
        if name in servers
    ]
    for form, family, path in (("Anthropic", "anthropic", ""), ("Azure", "azure", ""), ("Gemini", "gemini", "/v1beta")):
        gateway.append(replace(gateway[0], name=f"{gateway[0].name}, {form} form", family=family, path=path))
    return {subject.name: subject for subject in (*found, *gateway)}


def _port(server: Behind) -> int:
    return int(server.base_url.rpartition(":")[2].partition("/")[0])
