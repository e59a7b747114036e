"""Loads what the first connection test needs while the window already stands, so that the first click is quick."""

import asyncio
import gc
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kiln_models_gui.viewmodels.evidence import EvidenceMemory
    from kiln_models_gui.viewmodels.import_gate import ImportGate

# In steps: the window may need a module of its own between two of them.
_NEEDED = (
    "pydantic_core",
    "pydantic.fields",
    "pydantic.main",
    "ssl",
    "h11",
    "anyio",
    "httpx",
    "httpcore",
    "anyio._backends._asyncio",
    "truststore",
    "pydantic.types",
    "kiln_models_gui.probes.many",
)
_OF_PACKS = (
    "httpx",
    "kiln_models_gui.probes.pack_fetch",
    "kiln_models_gui.registry.pack.news",
    "kiln_models_gui.registry.pack.team_marks",
    "kiln_models_gui.store.subscriptions",
    "kiln_models_gui.viewmodels.words.following",
)
_OF_HEALTH = (
    "kiln_models_gui.registry.health.looking",
    "kiln_models_gui.store.modes",
    "kiln_models_gui.store.secrets",
    "kiln_models_gui.viewmodels.words.health",
    "kiln_models_gui.viewmodels.agents.problems",
    "kiln_models_gui.viewmodels.agents.volumes",
    "kiln_models_gui.viewmodels.providers.key_users",
    "kiln_models_gui.viewmodels.failed_tests",
)


async def load_tests(gate: "ImportGate") -> None:
    """Import the network's modules in a thread, a few milliseconds at a time: the window turns meanwhile."""
    await asyncio.to_thread(_load, gate)
    gate.load("kiln_models_gui.viewmodels.test_all")  # Qt's own classes are made where Qt runs
    # All of this stays until the end. Looking for garbage among it took a tenth of a second, again and again.
    gc.freeze()


async def load_health(gate: "ImportGate") -> None:
    """Import the checks of the configuration in a thread."""
    await asyncio.to_thread(_load_all, gate, _OF_HEALTH)


async def load_packs(gate: "ImportGate") -> None:
    """Import what looks for new versions of team packs in a thread."""
    await asyncio.to_thread(_load_all, gate, _OF_PACKS)


async def load_evidence(gate: "ImportGate", make: "Callable[[], EvidenceMemory]") -> "EvidenceMemory":
    """What was found out earlier, imported and read in a thread."""
    await asyncio.to_thread(gate.load, "kiln_models_gui.probes.capabilities")
    memory = make()  # a Qt object: it belongs to the thread where it is made
    await asyncio.to_thread(memory.load)
    return memory


def _load_all(gate: "ImportGate", names: "Iterable[str]") -> None:
    for name in names:
        gate.load(name)


def _load(gate: "ImportGate") -> None:
    _load_all(gate, _NEEDED)
    # What is compiled at the first use: a twentieth of a second.
    from kiln_models_gui.probes.error_words import fault_by_sentence, fault_by_sentence_first
    from kiln_models_gui.redaction import redact

    redact("")
    fault_by_sentence_first("")
    fault_by_sentence("")
