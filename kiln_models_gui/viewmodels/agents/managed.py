"""What the page needs of the editor whose settings are managed; `registry.orchestrator.Orchestrator` is one."""

from collections.abc import Callable, Coroutine, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from kiln_models_gui.values import Value

if TYPE_CHECKING:
    from kiln_models_gui.registry.model_registry import ModelRegistry
    from kiln_models_gui.registry.setting_edits import SettingEdit


Undo = Callable[[], Coroutine[Any, Any, None]]


class Saved(Value):
    """A change that reached an editor's settings."""

    editor: str
    """What the editor is called."""
    path: str
    """Its settings file; empty where only one is known."""
    undo: Undo | None


class AgentSettings(Protocol):
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

    async def commit(self, edits: "Sequence[SettingEdit]") -> "Undo | None":
        """Write `edits` in one go; what comes back takes them back. Both raise what the store raises."""
        ...

    async def reload(self) -> None:
        """Read the settings again."""
        ...
