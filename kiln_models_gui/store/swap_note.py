"""The note of a key that is being replaced, on the disk before it begins. Names accounts of the keychain, no key."""

import json
from pathlib import Path
from typing import cast

from kiln_models_gui.store import files
from kiln_models_gui.store.journal import remove
from kiln_models_gui.store.secrets import SecretRef
from kiln_models_gui.values import Value


class SwapNote(Value):
    """One replacement. `refs`: the accounts that get the new key; `done`: nothing is left but to forget the old one.

    `kiln`: type and id of the provider and the places of its keys that Kiln's file gets too, last; empty where it
    gets none.
    """

    id: str
    refs: tuple[SecretRef, ...]
    kiln: tuple[str, ...] = ()
    done: bool = False


class SwapNoteFile:
    """Reads and writes the note. Every method raises StoreError."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> SwapNote | None:
        """The note; None where there is none, or none that makes sense."""
        content = files.read(self._path)
        if not content.exists:
            return None
        try:
            noted = cast("dict[str, object]", json.loads(content.data))
            refs = tuple(SecretRef(*map(str, one)) for one in cast("list[list[str]]", noted["refs"]))
            kiln = tuple(map(str, cast("list[str]", noted["kiln"])))
            return SwapNote(str(noted["id"]), refs, kiln, noted["done"] is True)
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            return None

    def write(self, note: SwapNote) -> None:
        """Put the note safely on the disk."""
        refs = [[ref.service, ref.account] for ref in note.refs]
        noted = {"id": note.id, "refs": refs, "kiln": note.kiln, "done": note.done}
        files.replace(self._path, json.dumps(noted).encode())

    def remove(self) -> None:
        """Forget the note."""
        remove(self._path)
        files.sync_folder(self._path.parent)
