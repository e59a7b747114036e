"""Kiln: its `~/.kiln_ai/settings.yaml`, read tolerantly and changed one value at a time."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from kiln_models_gui.registry.catalog import Catalog
from kiln_models_gui.registry.library import KILN
from kiln_models_gui.registry.plain import NOTHING, Fields, as_text, fields_of, items_of
from kiln_models_gui.registry.policy import Policy
from kiln_models_gui.registry.records import TargetState
from kiln_models_gui.store.problems import StoreError
from kiln_models_gui.store.settings_file import Reading, SettingsFile
from kiln_models_gui.targets.kiln_reading import PROVIDERS, read_state

if TYPE_CHECKING:
    from asyncio import Lock
    from collections.abc import Callable, Sequence

    from pydantic import SecretStr

    from kiln_models_gui.registry.changes import Change
    from kiln_models_gui.registry.target import Committed
    from kiln_models_gui.store.backups import Backup
    from kiln_models_gui.targets.prepared import PreparedWrite
    from kiln_models_gui.targets.write_listener import Report, WriteListener


def settings_path(home: Path) -> Path:
    """Where Kiln keeps its settings. No variable and no flag moves it, only the home folder."""
    return home / ".kiln_ai" / "settings.yaml"


class KilnTarget:
    """Kiln's settings as a Target."""

    def __init__(
        self,
        file: SettingsFile,
        catalog: Catalog,
        environ: Mapping[str, str],
        listeners: "Sequence[WriteListener]" = (),
        policy: Policy | None = None,
    ) -> None:
        """`listeners` hear of every write, and of what others changed.

        `policy`: every write obeys it, and raises PolicyError where it would not.
        """
        self.file = file
        self._listeners = listeners
        self._policy = policy or Policy()
        self._config_keys = tuple(key for key in catalog.config if key.type == "str" and not key.in_memory)
        self._sensitive = frozenset(key.key for key in self._config_keys if key.sensitive)
        self._environ = environ
        self._reading: Reading | None = None
        self._state: TargetState | None = None
        """What that reading says."""
        self._one_at_a_time: Lock | None = None

    def read(self) -> TargetState:
        """The state, from one quick look at the file."""
        try:
            return self._take(self.file.read())
        except StoreError as error:
            return TargetState(fault=error)

    async def read_settled(self) -> TargetState:
        """The state, after waiting out a file that is just being written."""
        import asyncio

        from kiln_models_gui.targets.write_listener import tell_seen

        # In turn with `commit`: what was read before a write must not be taken for newer than it.
        async with self._turn():
            known = self._reading
            try:
                reading = await asyncio.to_thread(self.file.read_settled)
            except StoreError as error:
                return TargetState(fault=error)
            # In a thread: ten thousand models take a while.
            self._state = state = await asyncio.to_thread(self._state_of, reading)
            self._reading = reading
            tell_seen(self._listeners, KILN, known, self._reading)
            return state

    async def commit(self, change: "Change") -> "Committed":
        """Write `change` into a fresh reading of the file.

        Raises ClashError, WrongShapeError, PolicyError or StoreError; nothing is written then.
        """
        return await self.prepare(change).commit()

    def prepare(self, change: "Change") -> "PreparedWrite[dict[str, object], Committed]":
        """The write of `change`, for `commit_together` with writes of other targets. Nothing is read or written yet.

        Raises StoreError (NOT_PLAIN_DATA) for what Kiln could not send on.
        """
        # All of writing is imported here: the start only reads.
        from kiln_models_gui.registry.merge import apply_change
        from kiln_models_gui.registry.target import Committed
        from kiln_models_gui.targets.kiln_writing import require_sendable
        from kiln_models_gui.targets.policy_rules import guarded
        from kiln_models_gui.targets.prepared import PreparedWrite
        from kiln_models_gui.targets.sealing import open_change, seal_change

        opened, done = open_change(change), [change]
        require_sendable(opened)

        def edit(settings: dict[str, object]) -> None:
            done[0] = apply_change(settings, opened)

        def accept(reading: Reading) -> Committed:
            return Committed(self._take(reading), seal_change(done[0], self._sensitive))

        report = self._report(lambda: seal_change(done[0], self._sensitive), takes_back=_takes_back(change))
        careful = guarded(edit, self._policy, self._sensitive)
        return PreparedWrite(self.file, self._turn(), lambda: careful, accept, report=report)

    def prepare_edit(
        self, edit: "Callable[[dict[str, object]], object]", *, by_history: bool = False
    ) -> "PreparedWrite[dict[str, object], TargetState]":
        """The write of any edit of the settings, as `PatientFile.edit` wants it, for `commit_together`.

        `by_history`: whoever asks keeps it in the history, too.
        """
        from kiln_models_gui.targets.policy_rules import guarded
        from kiln_models_gui.targets.prepared import PreparedWrite

        report = self._report(by_history=by_history)
        careful = guarded(edit, self._policy, self._sensitive)
        return PreparedWrite(self.file, self._turn(), lambda: careful, self._take, report=report)

    def _report(
        self, change: "Callable[[], Change | None] | None" = None, *, takes_back: bool = False, by_history: bool = False
    ) -> "Report":
        from kiln_models_gui.targets.write_listener import Report

        return Report(KILN, self._listeners, lambda: self._reading, change, takes_back, by_history)

    async def restore(self, backup: "Backup") -> None:
        """Put a kept state of the whole file back, with its keys. To be read again afterwards.

        Raises StoreError, SecretError, and KeysNotRestoredError when all but some keys is back.
        """
        from kiln_models_gui.targets.write_listener import tell_restored

        async with self._turn():
            known = self._reading

            def take(reading: Reading) -> None:
                self._take(reading)
                tell_restored(self._report(), known)

            await self.file.restore_with_keys(backup, take)

    @property
    def settings(self) -> Fields:
        """The file as it was read last, keys in plain text and all. Read-only; for the history."""
        return self._data

    @property
    def sensitive(self) -> frozenset[str]:
        """The top-level values that are keys."""
        return self._sensitive

    def changed_on_disk(self) -> bool:
        """Whether the file is another one than that of the last reading, or cannot be read any more."""
        try:
            return self._reading is None or self.file.changed_since(self._reading.fingerprint)
        except StoreError:
            return True

    def key(self, place: str) -> "SecretStr | None":
        """The key that Kiln would use for the top-level value `place`: from the file, else from the environment."""
        from pydantic import SecretStr

        if self._data.get(place) is not None:
            return SecretStr(as_text(self._data[place]))
        variable = next((key.env for key in self._config_keys if key.key == place), None)
        found = self._environ.get(variable) if variable and place not in self._data else None
        return SecretStr(found) if found else None

    def key_of_custom(self, name: str) -> "SecretStr | None":
        """The key of the custom provider `name`, None when it has none."""
        from pydantic import SecretStr

        for element in items_of(self._data.get(PROVIDERS)):
            fields = fields_of(element)
            if fields.get("name") == name:
                found = as_text(fields["api_key"]) if fields.get("api_key") is not None else ""
                return SecretStr(found) if found else None
        return None

    @property
    def _data(self) -> Fields:
        return self._reading.data if self._reading else NOTHING

    def turn(self) -> "Lock":
        """While it is held, nothing of ours reads or writes the file."""
        return self._turn()

    def _turn(self) -> "Lock":
        import asyncio

        self._one_at_a_time = self._one_at_a_time or asyncio.Lock()
        return self._one_at_a_time

    def _take(self, reading: Reading) -> TargetState:
        self._reading = reading
        self._state = self._state_of(reading)
        return self._state

    def _state_of(self, reading: Reading) -> TargetState:
        state = read_state(reading.data, self._config_keys, self._environ)
        if self._state is None:
            return state
        from kiln_models_gui.targets.unchanged import with_known

        return with_known(state, self._state)


def _takes_back(change: "Change") -> bool:
    from kiln_models_gui.registry.changes import ChangeKind

    return change.kind is ChangeKind.TAKEN_BACK
