"""The AI Orchestrator's settings in an editor's settings.json, read tolerantly and changed one value at a time."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from kiln_models_gui.registry.changes import ClashError
from kiln_models_gui.registry.orchestrator import OrchestratorState, Written
from kiln_models_gui.registry.orchestrator_facts import OrchestratorFacts
from kiln_models_gui.registry.orchestrator_settings import OrchestratorSettings, Path, read_orchestrator_settings
from kiln_models_gui.registry.secret_references import ApiKeyState, read_api_key, secret_name
from kiln_models_gui.registry.setting_edits import SettingEdit
from kiln_models_gui.store.backups import Backup
from kiln_models_gui.store.jsonc_document import JsoncDocument
from kiln_models_gui.store.jsonc_file import JsoncFile, JsoncReading
from kiln_models_gui.store.problems import StoreError
from kiln_models_gui.targets.dotted_settings import effective
from kiln_models_gui.targets.editors import EditorSettings
from kiln_models_gui.targets.orchestrator_edits import PREFIX, apply_edits, settings_tree, value_at
from kiln_models_gui.targets.orchestrator_undo import take_back
from kiln_models_gui.targets.plain_keys import API_KEY, require_no_new_plain_key, without_keys
from kiln_models_gui.targets.tidying import hidden_settings, take_out_hidden

if TYPE_CHECKING:
    from asyncio import Lock

    from pydantic import SecretStr

    from kiln_models_gui.targets.prepared import PreparedWrite
    from kiln_models_gui.targets.write_listener import Report, WriteListener


class OrchestratorTarget:
    """One editor's settings of the agents."""

    def __init__(
        self,
        editor: EditorSettings,
        file: JsoncFile,
        facts: OrchestratorFacts,
        listeners: "Sequence[WriteListener]" = (),
    ) -> None:
        """`listeners` hear of every write, and of what others changed."""
        self._listeners = listeners
        self.editor = editor
        self.file = file
        self._facts = facts
        self._reading: JsoncReading | None = None
        self._one_at_a_time: Lock | None = None
        self._tidied: tuple[JsoncDocument, str] | None = None  # before the last tidying, and the text after it

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

        from kiln_models_gui.targets.write_listener import tell_seen

        # In turn with `commit`: what was read before a write must not be taken for newer than it.
        async with self._turn():
            known = self._reading
            try:
                state = await asyncio.to_thread(lambda: self._take(self.file.read_settled()))
            except StoreError as error:
                return OrchestratorState(self._settings_in({}), error)
            tell_seen(self._listeners, self._id, known, self._reading)
            return state

    async def commit(self, edits: Sequence[SettingEdit]) -> Written:
        """Write all of `edits` into a fresh reading of the file, in one go.

        Raises ClashError when somebody else changed the same, StoreError, SettingBlockedError, and PlainKeyError for
        a key in plain text that did not stand there; nothing is written then. Places in lists count as in the last
        reading: an element that moved meanwhile is found again. Where an edit puts a reference in the place of a key,
        the key goes from our own backups, too.
        """
        return await self.prepare(edits).commit()

    def prepare(self, edits: Sequence[SettingEdit]) -> "PreparedWrite[JsoncDocument, Written]":
        """The write of `edits`, for `commit_together` with writes of other targets. Nothing is read or written yet."""
        from kiln_models_gui.targets.prepared import PreparedWrite

        # The edits were made from what was read last, before other changes that may be under way.
        seen = self._document
        moved = _moved_keys(seen, edits)
        before, after = JsoncDocument(), JsoncDocument()

        def start() -> Callable[[JsoncDocument], None]:
            known = self._document

            def edit(document: JsoncDocument) -> None:
                before.become(document)
                for path, (_, reference) in moved.items():
                    _require_same_key(path, reference, seen, before)
                apply_edits(document, edits, seen, known)
                require_no_new_plain_key(before, document, PREFIX)
                after.become(document)

            return edit

        def accept(reading: JsoncReading) -> Written:
            texts = (before.text, after.text)
            return Written(self._take(reading), lambda: self._undo(edits, before, after, keys_moved=bool(moved)), texts)

        conceal = _concealing({key: str(reference) for key, reference in moved.values()})
        return PreparedWrite(self.file, self._turn(), start, accept, conceal, self._report())

    def prepare_edit(
        self, edit: "Callable[[JsoncDocument], object]", *, takes_back: bool = False, by_history: bool = False
    ) -> "PreparedWrite[JsoncDocument, OrchestratorState]":
        """The write of any edit of the document, as `PatientFile.edit` wants it, for `commit_together`.

        `takes_back`: it undoes another one. `by_history`: whoever asks keeps it in the history, too.
        """
        from kiln_models_gui.targets.prepared import PreparedWrite

        report = self._report(takes_back=takes_back, by_history=by_history)
        return PreparedWrite(self.file, self._turn(), lambda: edit, self._take, report=report)

    def _report(self, *, takes_back: bool = False, by_history: bool = False) -> "Report":
        from kiln_models_gui.targets.write_listener import Report

        return Report(self._id, self._listeners, lambda: self._reading, takes_back=takes_back, by_history=by_history)

    def _undo(
        self, edits: Sequence[SettingEdit], before: JsoncDocument, after: JsoncDocument, *, keys_moved: bool
    ) -> "PreparedWrite[JsoncDocument, OrchestratorState]":
        def edit(document: JsoncDocument) -> None:
            now = document.copy()
            take_back(document, edits, before, after)
            # A model that was removed comes back with the key that it had; one that was moved away does not.
            if keys_moved:
                require_no_new_plain_key(now, document, PREFIX)

        return self.prepare_edit(edit, takes_back=True)

    def plain_key(self, path: Path) -> "SecretStr | None":
        """The key that stands in plain text at `path`, as of the last reading."""
        from pydantic import SecretStr

        key = _plain_key(self._document, path)
        return SecretStr(key) if key else None

    async def tidy(self) -> OrchestratorState:
        """Remove what is hidden; the same values are in force after it. Raises StoreError, SettingBlockedError."""

        def edit(document: JsoncDocument) -> None:
            before = document.copy()
            take_out_hidden(document, PREFIX)
            self._tidied = (before, document.text)

        return await self.prepare_edit(edit).commit()

    async def untidy(self) -> OrchestratorState:
        """Take the last `tidy` back, byte for byte.

        Raises ClashError when the file was changed since, StoreError, PlainKeyError where that would bring a key in
        plain text back.
        """

        def edit(document: JsoncDocument) -> None:
            before, after = self._tidied or (document, document.text)
            if document.text == before.text:
                return
            if document.text != after:
                raise ClashError(PREFIX, ("",))
            require_no_new_plain_key(document, before, PREFIX)
            document.become(before)

        return await self.prepare_edit(edit, takes_back=True).commit()

    def backups(self) -> list[Backup]:
        """Kept states of the whole file, newest first."""
        return self.file.backups()

    async def restore(self, backup: Backup) -> None:
        """Put a kept state of the whole file back, with its keys. To be read again afterwards.

        Raises StoreError, SecretError, and KeysNotRestoredError when all but some keys is back.
        """
        from kiln_models_gui.targets.write_listener import tell_restored

        async with self._turn():
            known = self._reading

            def take(reading: JsoncReading) -> None:
                self._take(reading)
                tell_restored(self._report(), known)

            await self.file.restore_with_keys(backup, take)

    def changed_on_disk(self) -> bool:
        """Whether the file is another one than that of the last reading, or cannot be read any more."""
        try:
            return self._reading is None or self.file.changed_since(self._reading.fingerprint)
        except StoreError:
            return True

    @property
    def document(self) -> JsoncDocument:
        """The file as it was read last, keys in plain text and all. Read-only; for the history."""
        return self._document

    @property
    def _id(self) -> str:
        return str(self.editor.path)

    @property
    def _document(self) -> JsoncDocument:
        return self._reading.data if self._reading else JsoncDocument()

    def _turn(self) -> "Lock":
        import asyncio

        self._one_at_a_time = self._one_at_a_time or asyncio.Lock()
        return self._one_at_a_time

    def _take(self, reading: JsoncReading) -> OrchestratorState:
        found = effective(reading.data, PREFIX)
        branch = found.branch(())
        settings = self._settings_in({PREFIX: branch.plain()} if branch is not None else {})
        self._reading = reading
        return OrchestratorState(settings, hidden=hidden_settings(reading.data, found))

    def _settings_in(self, tree: dict[str, object]) -> OrchestratorSettings:
        return read_orchestrator_settings(tree, self._facts)


def _plain_key(document: JsoncDocument, path: Path) -> str | None:
    value = value_at(settings_tree(document), path)
    is_key = isinstance(value, str) and read_api_key(value).state is ApiKeyState.PLAIN_TEXT
    return value.strip() if isinstance(value, str) and is_key else None


def _moved_keys(seen: JsoncDocument, edits: Sequence[SettingEdit]) -> dict[Path, tuple[str, object]]:
    """The keys in plain text that edits put a reference in the place of: where, the key, the reference."""
    moved: dict[Path, tuple[str, object]] = {}
    for edit in edits:
        if edit.path[-1] == API_KEY and isinstance(edit.value, str) and secret_name(edit.value):
            key = _plain_key(seen, edit.path)
            if key is not None:
                moved[edit.path] = (key, edit.value)
    return moved


def _require_same_key(path: Path, reference: object, seen: JsoncDocument, now: JsoncDocument) -> None:
    """A key that somebody else just changed is not in the keychain, and would be lost. Raises ClashError."""
    in_list = any(isinstance(step, int) for step in path)  # where an edit is compared anyway
    if not in_list and value_at(settings_tree(now), path) not in (value_at(settings_tree(seen), path), reference):
        raise ClashError(".".join(map(str, path)), (API_KEY,))


def _concealing(references: dict[str, str]) -> "Callable[[bytes], bytes] | None":
    return (lambda data: without_keys(data, PREFIX, references)) if references else None
