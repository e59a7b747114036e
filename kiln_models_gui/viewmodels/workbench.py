"""What every page works with, handed over once by the composition root."""

from typing import TYPE_CHECKING

from kiln_models_gui.registry.library import Library
from kiln_models_gui.registry.policy import Policy
from kiln_models_gui.registry.registry import Registry
from kiln_models_gui.values import Value
from kiln_models_gui.viewmodels.base import ErrorHandler
from kiln_models_gui.viewmodels.choices import Choices
from kiln_models_gui.viewmodels.test_memory import TestMemory

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiln_models_gui.registry.pack.team_marks import TeamMarks
    from kiln_models_gui.targets.editor_keys import EditorKeys
    from kiln_models_gui.targets.gateway_file import GatewayFile
    from kiln_models_gui.targets.key_swap import KeySwap
    from kiln_models_gui.targets.keys import ProviderKeys
    from kiln_models_gui.viewmodels.evidence import EvidenceMemory
    from kiln_models_gui.viewmodels.models.list_cache import ListCache
    from kiln_models_gui.viewmodels.network.network import ClientSource, Network


class Workbench(Value):
    """The shared collaborators of the view-models."""

    registry: Registry
    library: Library
    """The models of Kiln and of the managed editors as one list."""
    keys: "ProviderKeys"
    client: "ClientSource"
    """The HTTP client for a provider, made at its first use: that costs more than a tenth of a second."""
    memory: TestMemory
    choices: Choices
    on_error: ErrorHandler
    editor_keys: "Callable[[], EditorKeys]"
    """The secrets that editors' settings refer to, made at their first use."""
    network: "Network | None" = None
    """The ways out of the network; None where they cannot be chosen."""
    lists: "Callable[[], ListCache] | None" = None
    """What providers listed, also before the last start; None: each form keeps its own."""
    evidence: "Callable[[], EvidenceMemory] | None" = None
    """What was found out of models, also before the last start; None: each form keeps its own."""
    other_writer: "Callable[[str], str] | None" = None
    """Who writes a target's file beside us, by the target's id; empty where nobody knows."""
    key_swap: "Callable[[], KeySwap] | None" = None
    """Who replaces keys everywhere at once, made at its first use; None where none is kept."""
    policy: Policy = Policy()
    """What the organisation has set."""
    gateway_file: "Callable[[Path], GatewayFile] | None" = None
    """Opens a shared gateway's file, whose states are kept; None: no states are kept."""
    marks: "Callable[[], TeamMarks | None] | None" = None
    """What came with team packs; None until that is read."""

    def team_marks(self) -> "TeamMarks | None":
        """What came with team packs; None where nothing did, and until that is read."""
        return self.marks() or None if self.marks is not None else None
