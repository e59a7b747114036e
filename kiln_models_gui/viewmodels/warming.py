"""Loads what the first connection test needs while the window already stands, so that the first click is quick."""

import asyncio
import gc
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiln_models_gui.viewmodels.evidence import EvidenceMemory

_NEEDED = (
    "httpx",
    "httpcore",
    "anyio._backends._asyncio",
    "truststore",
    "pydantic.types",
    "kiln_models_gui.probes.many",
)


async def load_tests() -> None:
    """Import the network's modules in a thread, a few milliseconds at a time: the window turns meanwhile."""
    await asyncio.to_thread(_load)
    import_module("kiln_models_gui.viewmodels.test_all")  # Qt's own classes are made where Qt runs
    # All of this stays until the end. Looking for garbage among it took a tenth of a second, again and again.
    gc.freeze()


async def load_evidence(make: "Callable[[], EvidenceMemory]") -> "EvidenceMemory":
    """What was found out earlier, imported and read in a thread."""
    await asyncio.to_thread(import_module, "kiln_models_gui.probes.capabilities")
    memory = make()  # a Qt object: it belongs to the thread where it is made
    await asyncio.to_thread(memory.load)
    return memory


def _load() -> None:
    for name in _NEEDED:
        import_module(name)
    # What is compiled at the first use: a twentieth of a second.
    from kiln_models_gui.probes.error_words import fault_by_sentence, fault_by_sentence_first
    from kiln_models_gui.redaction import redact

    redact("")
    fault_by_sentence_first("")
    fault_by_sentence("")
