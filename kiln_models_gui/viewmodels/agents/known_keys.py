"""Which keys of the managed editor this computer has: asked of the keychain, told to whoever shows the agents."""

from typing import TYPE_CHECKING

from kiln_models_gui.viewmodels.base import ErrorHandler, ViewModel
from kiln_models_gui.viewmodels.choices import Choices

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kiln_models_gui.registry.orchestrator import Orchestrator
    from kiln_models_gui.targets.editor_keys import EditorKeys


class KeyWatch(ViewModel):
    """Asks whenever the settings name other secrets, and keeps what the person said of the editor's own keys.

    Signals: `changed` when a keychain was asked.
    """

    def __init__(
        self,
        find: "Callable[[], Orchestrator | None]",
        keys: "EditorKeys",
        choices: Choices,
        on_error: ErrorHandler | None = None,
    ) -> None:
        """`find` gives the managed editor's settings, None while no editor is managed."""
        super().__init__(on_error)
        self._find = find
        self.keys = keys
        self._choices = choices
        self._orchestrator: Orchestrator | None = None
        self._leave: Callable[[], None] | None = None
        self._asked: tuple[str, ...] | None = None
        self._turn = 0  # newer questions win over older answers

    def look_again(self) -> None:
        """Another editor may be managed now."""
        found = self._find()
        if found is self._orchestrator:
            return
        self.stop()
        self._orchestrator = found
        if found is not None:
            self._leave = found.subscribe(self._follow)
            self._follow()

    def stop(self) -> None:
        """Follow nothing any more."""
        if self._leave is not None:
            self._leave()
        self._leave = self._orchestrator = self._asked = None
        self._turn += 1

    def ask(self) -> None:
        """Ask the keychain again: a key was kept or forgotten."""
        self._asked = None
        self._follow()

    @property
    def in_editor(self) -> frozenset[str]:
        """The built-in providers whose key the editor has itself, as the person says."""
        said = (entry.partition(" ") for entry in self._choices.now.keys_in_editor)
        return frozenset(provider for provider, _, path in said if path == self._path)

    def say_in_editor(self, provider: str, *, has_it: bool = True) -> None:
        """The person says that the editor has the key of `provider` itself, or takes that back."""
        entry = f"{provider} {self._path}"
        others = tuple(other for other in self._choices.now.keys_in_editor if other != entry)
        self._choices.change(keys_in_editor=(*others, entry) if has_it else others)
        if self._orchestrator is not None:
            self._tell(self._orchestrator, self._orchestrator.keys.secrets)

    @property
    def _path(self) -> str:
        return next(iter(self._choices.now.editors), "")

    def _follow(self) -> None:
        from kiln_models_gui.registry.plain_keys import named_secrets

        if self._orchestrator is None:
            return
        names = named_secrets(self._orchestrator.settings)
        if names == self._asked:
            return
        self._asked = names
        self._turn += 1
        # Until the keychain answered, and where it stays locked, no key is called missing: that would be a guess.
        self._tell(self._orchestrator, names)
        if names:
            self.spawn(self._ask(self._orchestrator, names, self._turn))

    async def _ask(self, orchestrator: "Orchestrator", names: tuple[str, ...], turn: int) -> None:
        known = await self.keys.known(names)
        if turn == self._turn:
            self._tell(orchestrator, known)

    def _tell(self, orchestrator: "Orchestrator", secrets: "Iterable[str]") -> None:
        from kiln_models_gui.registry.model_registry import KnownKeys

        orchestrator.know_keys(KnownKeys(frozenset(secrets), self.in_editor))
