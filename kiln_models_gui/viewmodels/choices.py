"""What the person chose about this program itself, kept in our own preferences file."""

from dataclasses import replace
from typing import Any

from kiln_models_gui.store.preferences import Preferences, PreferencesFile
from kiln_models_gui.store.problems import StoreError
from kiln_models_gui.viewmodels.base import ErrorHandler, ViewModel


class Choices(ViewModel):
    """The preferences now in force. `changed` when one of them changed; it is then already being written."""

    def __init__(self, file: PreferencesFile, on_error: ErrorHandler) -> None:
        super().__init__(on_error)
        self._file = file
        try:
            self.now = file.load()
        except StoreError:
            # Preferences that cannot be read must not keep anybody from working.
            self.now = Preferences()

    def change(self, **choices: Any) -> None:
        """Change some preferences by their names, and write them."""
        wanted = replace(self.now, **choices)
        if wanted != self.now:
            self.now = wanted
            self.spawn(self._save(wanted))

    async def _save(self, wanted: Preferences) -> None:
        import asyncio

        await asyncio.to_thread(self._file.save, wanted)
