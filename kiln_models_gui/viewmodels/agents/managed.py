"""What the page needs of the editor whose settings are managed; `registry.orchestrator.Orchestrator` is one."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from kiln_models_gui.registry.model_registry import ModelRegistry
    from kiln_models_gui.registry.setting_edits import SettingEdit


class ManagedEditor(Protocol):
    """An editor's settings, read and written."""

    @property
    def name(self) -> str:
        """ "VS Code"."""
        ...

    @property
    def fault(self) -> Exception | None:
        """Why the settings cannot be read now."""
        ...

    def models(self) -> "ModelRegistry":
        """The models and the settings as they stand."""
        ...

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Call `listener` after every change; what is returned ends that."""
        ...

    async def commit(self, edits: "Sequence[SettingEdit]") -> None:
        """Write `edits` in one go. Raises what the store raises."""
        ...
