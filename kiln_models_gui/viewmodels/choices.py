"""What the person chose about this program itself, kept in our own preferences file."""

from typing import TYPE_CHECKING, Any

from kiln_models_gui.languages import language_of
from kiln_models_gui.registry.policy import Policy
from kiln_models_gui.store.preferences import Preferences, PreferencesFile
from kiln_models_gui.store.problems import StoreError
from kiln_models_gui.values import replace
from kiln_models_gui.viewmodels.base import ErrorHandler, ViewModel

if TYPE_CHECKING:
    import asyncio


class Choices(ViewModel):
    """The preferences now in force. `changed` when one of them changed; it is then already being written."""

    def __init__(self, file: PreferencesFile, on_error: ErrorHandler, policy: Policy | None = None) -> None:
        """`policy`: what it sets holds, whatever the person chose; that is kept for when it no longer does."""
        super().__init__(on_error)
        self._file = file
        self._locked = _locked_by(policy) if policy else {}
        self._one_at_a_time: asyncio.Lock | None = None
        try:
            chosen = file.load()
        except StoreError:
            # Preferences that cannot be read must not keep anybody from working.
            chosen = Preferences()
        self._own = {name: getattr(chosen, name) for name in self._locked}
        self.now = replace(chosen, **self._locked)

    def change(self, **choices: Any) -> None:
        """Change some preferences by their names, and write them."""
        wanted = replace(self.now, **(choices | self._locked))
        if wanted != self.now:
            self.now = wanted
            self.when_loop_runs(lambda: self.spawn(self._save()))

    def remember(self, **choices: Any) -> None:
        """Note some preferences without writing them yet: they go along with the next change, or at the end."""
        self.now = replace(self.now, **(choices | self._locked))

    def flush(self) -> None:
        """Write what was only remembered. Called at the end of the program."""
        try:
            self._file.save(replace(self.now, **self._own))
        except StoreError:
            # Nobody can be told any more, and it is only which page to start with.
            return

    async def _save(self) -> None:
        import asyncio

        # One after the other, and each what holds by then: of two threads the slower one would win.
        self._one_at_a_time = self._one_at_a_time or asyncio.Lock()
        async with self._one_at_a_time:
            await asyncio.to_thread(self._file.save, replace(self.now, **self._own))


def _locked_by(policy: Policy) -> dict[str, Any]:
    """The preferences that the organisation sets; a language that the window does not speak becomes English."""
    locked: dict[str, Any] = {"keys_in_kiln_file": "no"} if policy.keychain_only else {}
    return locked | ({"language": language_of((policy.language,))} if policy.language else {})
