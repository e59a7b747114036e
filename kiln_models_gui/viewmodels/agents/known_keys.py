"""Which keys of the managed editors this computer has: asked of the keychain, told to whoever shows their models."""

from typing import TYPE_CHECKING

from kiln_models_gui.viewmodels.base import ErrorHandler, ViewModel
from kiln_models_gui.viewmodels.choices import Choices

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from kiln_models_gui.registry.orchestrator import Orchestrator
    from kiln_models_gui.targets.editor_keys import EditorKeys

    FindEditors = Callable[[], Mapping[str, Orchestrator]]
    """Path of the settings file → its settings, for each managed editor."""


class KeyWatch(ViewModel):
    """Asks whenever the settings name other secrets, and keeps what the person said of the editors' own keys.

    Signals: `changed` when a keychain was asked.
    """

    def __init__(
        self, find: "FindEditors", keys: "EditorKeys", choices: Choices, on_error: ErrorHandler | None = None
    ) -> None:
        super().__init__(on_error)
        self._find = find
        self.keys = keys
        self._choices = choices
        self._followed: dict[str, _Followed] = {}

    def look_again(self) -> None:
        """Other editors may be managed now."""
        found = self._find()
        for path, one in list(self._followed.items()):
            if found.get(path) is not one.orchestrator:
                one.leave()
                del self._followed[path]
        for path, orchestrator in found.items():
            if path not in self._followed:
                self._followed[path] = _Followed(orchestrator, self._follow)
                self._follow(self._followed[path])

    def stop(self) -> None:
        """Follow nothing any more."""
        for one in self._followed.values():
            one.leave()
        self._followed = {}

    def ask(self) -> None:
        """Ask the keychain again: a key was kept or forgotten."""
        for one in self._followed.values():
            one.asked = None
            self._follow(one)

    def in_editor(self, path: str) -> frozenset[str]:
        """The built-in providers whose key the editor has itself, as the person says."""
        said = (entry.partition(" ") for entry in self._choices.now.keys_in_editor)
        return frozenset(provider for provider, _, told in said if told == path)

    def say_in_editor(self, provider: str, orchestrator: "Orchestrator", *, has_it: bool = True) -> None:
        """The person says that the editor has the key of `provider` itself, or takes that back."""
        path = next((path for path, one in self._followed.items() if one.orchestrator is orchestrator), None)
        if path is None:
            return
        entry = f"{provider} {path}"
        others = tuple(other for other in self._choices.now.keys_in_editor if other != entry)
        self._choices.change(keys_in_editor=(*others, entry) if has_it else others)
        self._tell(self._followed[path], orchestrator.keys.secrets)

    def _follow(self, one: "_Followed") -> None:
        from kiln_models_gui.registry.plain_keys import named_secrets

        names = named_secrets(one.orchestrator.settings)
        if names == one.asked:
            return
        one.asked = names
        # Until the keychain answered, and where it stays locked, no key is called missing: that would be a guess.
        self._tell(one, names)
        if names:
            self.spawn(self._ask(one, names))

    async def _ask(self, one: "_Followed", names: tuple[str, ...]) -> None:
        one.turn += 1
        turn = one.turn
        known = await self.keys.known(names)
        if turn == one.turn and one in self._followed.values():
            self._tell(one, known)

    def _tell(self, one: "_Followed", secrets: "Iterable[str]") -> None:
        from kiln_models_gui.registry.model_registry import KnownKeys

        path = next(path for path, followed in self._followed.items() if followed is one)
        one.orchestrator.know_keys(KnownKeys(frozenset(secrets), self.in_editor(path)))


class _Followed:
    """One editor, and what was asked for it. `turn`: newer questions win over older answers."""

    def __init__(self, orchestrator: "Orchestrator", follow: "Callable[[_Followed], None]") -> None:
        self.orchestrator = orchestrator
        self.leave = orchestrator.subscribe(lambda: follow(self))
        self.asked: tuple[str, ...] | None = None
        self.turn = 0
