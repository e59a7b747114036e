"""The AI Orchestrator's settings in an editor's settings.json, read tolerantly and changed one value at a time."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from kiln_models_gui.registry.orchestrator import OrchestratorState, Written
from kiln_models_gui.registry.orchestrator_facts import OrchestratorFacts
from kiln_models_gui.registry.orchestrator_settings import OrchestratorSettings, read_orchestrator_settings
from kiln_models_gui.registry.setting_edits import SettingEdit
from kiln_models_gui.store.jsonc_document import JsoncDocument
from kiln_models_gui.store.jsonc_file import JsoncFile, JsoncReading
from kiln_models_gui.store.problems import StoreError
from kiln_models_gui.targets.dotted_settings import effective
from kiln_models_gui.targets.editors import EditorSettings
from kiln_models_gui.targets.orchestrator_edits import PREFIX, apply_edits
from kiln_models_gui.targets.orchestrator_undo import take_back

if TYPE_CHECKING:
    from asyncio import Lock

    from kiln_models_gui.targets.prepared import PreparedWrite


class OrchestratorTarget:
    """One editor's settings of the agents."""

    def __init__(self, editor: EditorSettings, file: JsoncFile, facts: OrchestratorFacts) -> None:
        self.editor = editor
        self.file = file
        self._facts = facts
        self._reading: JsoncReading | None = None
        self._one_at_a_time: Lock | None = None

    @property
    def name(self) -> str:
        """The editor, as it calls itself."""
        return self.editor.name

    def read(self) -> OrchestratorState:
        """The state, from one quick look at the file. Never raises: a file that cannot be read is a `fault`."""
        try:
            return self._take(self.file.read())
        except StoreError as error:
            return OrchestratorState(self._settings_in({}), error)

    async def read_settled(self) -> OrchestratorState:
        """The state, after waiting out a file that is just being written."""
        import asyncio

        # In turn with `commit`: what was read before a write must not be taken for newer than it.
        async with self._turn():
            try:
                return await asyncio.to_thread(lambda: self._take(self.file.read_settled()))
            except StoreError as error:
                return OrchestratorState(self._settings_in({}), error)

    async def commit(self, edits: Sequence[SettingEdit]) -> Written:
        """Write all of `edits` into a fresh reading of the file, in one go.

        Raises ClashError when somebody else changed the same, StoreError, SettingBlockedError; nothing is written
        then. Places in lists count as in the last reading: an element that moved meanwhile is found again.
        """
        return await self.prepare(edits).commit()

    def prepare(self, edits: Sequence[SettingEdit]) -> "PreparedWrite[JsoncDocument, Written]":
        """The write of `edits`, for `commit_together` with writes of other targets. Nothing is read or written yet."""
        from kiln_models_gui.targets.prepared import PreparedWrite

        # The edits were made from what was read last, before other changes that may be under way.
        seen = self._document
        before, after = JsoncDocument(), JsoncDocument()

        def start() -> Callable[[JsoncDocument], None]:
            known = self._document

            def edit(document: JsoncDocument) -> None:
                before.become(document)
                apply_edits(document, edits, seen, known)
                after.become(document)

            return edit

        def accept(reading: JsoncReading) -> Written:
            return Written(self._take(reading), lambda: self._undo(edits, before, after))

        return PreparedWrite(self.file, self._turn(), start, accept)

    def _undo(
        self, edits: Sequence[SettingEdit], before: JsoncDocument, after: JsoncDocument
    ) -> "PreparedWrite[JsoncDocument, OrchestratorState]":
        from kiln_models_gui.targets.prepared import PreparedWrite

        def edit(document: JsoncDocument) -> None:
            take_back(document, edits, before, after)

        return PreparedWrite(self.file, self._turn(), lambda: edit, self._take)

    def changed_on_disk(self) -> bool:
        """Whether the file is another one than that of the last reading, or cannot be read any more."""
        try:
            return self._reading is None or self.file.changed_since(self._reading.fingerprint)
        except StoreError:
            return True

    @property
    def _document(self) -> JsoncDocument:
        return self._reading.data if self._reading else JsoncDocument()

    def _turn(self) -> "Lock":
        import asyncio

        self._one_at_a_time = self._one_at_a_time or asyncio.Lock()
        return self._one_at_a_time

    def _take(self, reading: JsoncReading) -> OrchestratorState:
        branch = effective(reading.data, PREFIX).branch(())
        settings = self._settings_in({PREFIX: branch.plain()} if branch is not None else {})
        self._reading = reading
        return OrchestratorState(settings)

    def _settings_in(self, tree: dict[str, object]) -> OrchestratorSettings:
        return read_orchestrator_settings(tree, self._facts)
