"""Publishing into the `config.yaml` of LiteLLM's proxy."""

import asyncio
from collections.abc import Collection, Sequence
from pathlib import Path

from kiln_models_gui.registry.gateway.diff import Diff, diff_of
from kiln_models_gui.registry.gateway.entries import Entry, ours, read_entries
from kiln_models_gui.registry.gateway.model import GatewayModel
from kiln_models_gui.store.proxy_config import Edits, ProxyConfig
from kiln_models_gui.store.proxy_config_file import ProxyConfigFile, write_env_example

ENV_EXAMPLE = ".env.example"


class GatewayFile:
    """One proxy's file. Comments, unknown settings and entries of others stay as they are."""

    def __init__(self, file: ProxyConfigFile) -> None:
        self._file = file

    @property
    def path(self) -> Path:
        """Where it is."""
        return self._file.path

    async def entries(self) -> list[Entry]:
        """What stands in it; nothing in one that is not there yet. Raises StoreError."""
        reading = await self._file.read_settled_async()
        return read_entries(reading.data.entries)

    async def publish(self, models: Sequence[GatewayModel], gone: Collection[str] = ()) -> Diff:
        """Bring `models` into it, and take out of ours what is marked as one of `gone`. Returns what was done.

        Works on what stands there at that moment, so that doing it again changes nothing. Raises StoreError; the
        file is then as it was.
        """
        done: list[Diff] = []

        def change(config: ProxyConfig) -> None:
            found = read_entries(config.entries)
            diff = diff_of(models, found, take_away=True, in_file=True)
            diff = Diff(
                diff.new, diff.changed, tuple(e for e in diff.gone if e.mark in gone), diff.same, diff.shared_names
            )
            config.edit(edits_for(diff, found))
            done[:] = [diff]

        await self._file.edit_async(change, over_empty=True)
        await self._file.settle_keys()
        return done[0]

    async def write_env_example(self, names: Sequence[str]) -> Path:
        """Write the names of the variables that the proxy needs beside its file. Raises StoreError."""
        path = self.path.with_name(ENV_EXAMPLE)
        await asyncio.to_thread(write_env_example, path, names)
        return path


def edits_for(diff: Diff, entries: Sequence[Entry]) -> Edits:
    """What `diff` means for the list of `entries`. A second entry with a mark of ours goes with the first."""
    first = {mark: entries.index(entry) for mark, entry in ours(entries).items()}
    gone = {entry.mark for entry in diff.gone}
    fields = [(first[change.model.id], one.field, one.after) for change in diff.changed for one in change.fields]
    return Edits(
        fields=fields,
        gone=[place for place, entry in enumerate(entries) if entry.mark in gone],
        new=[model.entry(in_file=True) for model in diff.new],
    )
