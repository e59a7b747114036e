"""Recognises the files of other programs and reads them into packs. Hostile bytes raise ForeignError and nothing else.

Which file goes where: `.kilnmodels` to the opener of packs; whatever `recognise` knows to here; any other text, and
e-mails, to the form that understands pasted text.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING

from kiln_models_gui.store import files, zip_member
from kiln_models_gui.store.jsonc_document import JsoncDocument
from kiln_models_gui.store.problems import StoreError, StoreProblem, store_error
from kiln_models_gui.targets.foreign import (
    cc_switch,
    cc_switch_link,
    cc_switch_sql,
    cherry_studio,
    continue_config,
    editor_settings,
    env_file,
    kiln_settings,
    litellm,
)
from kiln_models_gui.targets.foreign.foreign import Foreign, ForeignError, ForeignKind, Unreadable
from kiln_models_gui.targets.foreign.pack_maker import PackMaker

if TYPE_CHECKING:
    from pathlib import Path

    from kiln_models_gui.registry.catalog import Catalog
    from kiln_models_gui.registry.orchestrator_facts import OrchestratorFacts

MOST_BYTES, MOST_JSON = 16 * 1024 * 1024, 1024 * 1024
"""Kiln's settings of 20,000 models have 8 MB; an editor's settings.json some hundred KB."""
MOST_STORAGE = 48 * 1024 * 1024
"""Of what is looked at of Cherry Studio's data.json: the settings stand at its beginning."""
_DATABASE = b"SQLite format 3\0"
_COPIED = ("IndexedDB/", "Local Storage/", "Data/cherrystudio.sqlite", "cherrystudio.sqlite")
_MESSAGES = (".eml", ".txt", ".md", ".html", ".htm", ".kilnmodels")
"""Read by the form that understands pasted text, and by the opener of packs."""
_MARKS = ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
"""What Windows' PowerShell writes with `>`."""

Take = Callable[[PackMaker], None]


@dataclass(frozen=True, slots=True)
class _Recognised:
    kind: ForeignKind
    take: Take


class ForeignReader:
    """Reads what other programs wrote, with the help of what Kiln and the orchestrator are known to have."""

    def __init__(self, catalog: "Catalog", facts: "OrchestratorFacts") -> None:
        self._catalog = catalog
        self._facts = facts

    def recognise(self, name: str, data: bytes | IO[bytes]) -> ForeignKind | None:
        """Whose file it is by its name and content; None for a file to be taken for something else. Never raises."""
        try:
            return self._look(name, data).kind
        except ForeignError as error:
            return error.kind

    def read(self, name: str, data: bytes | IO[bytes]) -> Foreign:
        """The pack that the file gives. `data`: the bytes, or an open file where it may be an archive of gigabytes.

        Raises ForeignError.
        """
        found = self._look(name, data)
        maker = PackMaker(self._catalog)
        try:
            found.take(maker)
        except ForeignError as error:
            raise ForeignError(error.reason, error.left_out, found.kind) from None
        except RecursionError:
            raise ForeignError(Unreadable.DAMAGED, kind=found.kind) from None
        return maker.finish(found.kind)

    def recognise_file(self, path: "Path") -> ForeignKind | None:
        """`recognise` for a file on disk; None also where it cannot be opened."""
        try:
            with files.opened(path) as file:
                return self.recognise(path.name, file)
        except (OSError, StoreError):
            return None

    def read_file(self, path: "Path") -> Foreign:
        """`read` for a file on disk, of which no more is read than needed. Raises ForeignError, StoreError."""
        try:
            with files.opened(path) as file:
                return self.read(path.name, file)
        except OSError as error:
            raise store_error(error, path) from None

    def _look(self, name: str, data: bytes | IO[bytes]) -> _Recognised:
        """What the file is and how it is taken. Raises ForeignError."""
        try:
            content = data[: MOST_STORAGE + 1] if isinstance(data, bytes) else _beginning(data, 16)
            if zip_member.is_zip(content):
                return _in_zip(data)
            if not isinstance(data, bytes):
                content = _beginning(data, MOST_STORAGE + 1)
        except OSError:
            raise ForeignError(Unreadable.DAMAGED) from None
        if content.startswith(_DATABASE):
            raise ForeignError(Unreadable.RAW_COPY, kind=_owner(content)) if _owner(content) else _unknown()
        text = _decoded(content)
        if "\0" in text:
            raise _unknown()
        return self._in_text(name.lower(), text, cut=len(content) > MOST_STORAGE)

    def _in_text(self, name: str, text: str, *, cut: bool) -> _Recognised:
        start = text.lstrip()[:1]
        if start == "{" and f'"{cherry_studio.PERSISTED}"' in text:
            return _cherry(text, cut=cut)
        if len(text) > MOST_BYTES:
            raise ForeignError(Unreadable.TOO_LARGE)
        if cc_switch_link.is_link(text):
            return _Recognised(
                ForeignKind.CC_SWITCH,
                lambda maker: cc_switch.read_cc_switch(iter((cc_switch_link.switched_by(text),)), maker),
            )
        if cc_switch_sql.is_sql(text):
            return _Recognised(
                ForeignKind.CC_SWITCH, lambda maker: cc_switch.read_cc_switch(cc_switch_sql.switched_in(text), maker)
            )
        if start in ("{", "/"):
            return self._in_json(text)
        if name.endswith(_MESSAGES):
            raise _unknown()
        if env_file.is_env(text, called_so=re.search(r"(?:^|[/\\\\.])env(?:\.|$)", name) is not None):
            return _Recognised(ForeignKind.ENV, lambda maker: env_file.read_env(text, self._catalog, maker))
        if ".yaml" in name or ".yml" in name:
            return self._in_yaml(text)
        raise _unknown()

    def _in_json(self, text: str) -> _Recognised:
        if len(text) > MOST_JSON:
            raise ForeignError(Unreadable.TOO_LARGE)
        try:
            document = JsoncDocument(text.removeprefix("\ufeff"))
        except StoreError:
            raise ForeignError(Unreadable.DAMAGED) from None
        if editor_settings.is_editor(document):
            return _Recognised(
                ForeignKind.EDITOR, lambda maker: editor_settings.read_editor(document, self._facts, maker)
            )
        data = document.value
        if cc_switch.is_cc_switch(data):
            return _Recognised(
                ForeignKind.CC_SWITCH, lambda maker: cc_switch.read_cc_switch(cc_switch.switched_of(data), maker)
            )
        return self._of_plain(data)

    def _in_yaml(self, text: str) -> _Recognised:
        from kiln_models_gui.store.yaml_document import parse

        try:
            data = parse(text.encode("utf-8", "surrogatepass"))
        except StoreError as error:
            large = error.problem is StoreProblem.TOO_LARGE
            raise ForeignError(Unreadable.TOO_LARGE if large else Unreadable.DAMAGED) from None
        return self._of_plain(data)

    def _of_plain(self, data: Mapping[str, object]) -> _Recognised:
        if litellm.MODELS in data:
            return _Recognised(ForeignKind.LITELLM, lambda maker: litellm.read_litellm(data, maker))
        if continue_config.is_continue(data):
            return _Recognised(ForeignKind.CONTINUE, lambda maker: continue_config.read_continue(data, maker))
        if kiln_settings.is_kiln(data, self._catalog):
            return _Recognised(ForeignKind.KILN, lambda maker: kiln_settings.read_kiln(data, self._catalog, maker))
        raise _unknown()


def _in_zip(data: bytes | IO[bytes]) -> _Recognised:
    try:
        archive = zip_member.ZipReader(data)
        names = archive.names
        if "data.json" in names:
            content, cut = archive.beginning("data.json", MOST_STORAGE)
            return _cherry(_decoded(content, cut=cut), cut=cut)
        if any(name.startswith(_COPIED) for name in names):
            raise ForeignError(Unreadable.RAW_COPY, kind=ForeignKind.CHERRY_STUDIO)
    except zip_member.ZipError as error:
        raise ForeignError(Unreadable.TOO_LARGE if error.is_large else Unreadable.DAMAGED) from None
    raise _unknown()


def _cherry(text: str, *, cut: bool) -> _Recognised:
    storage = cherry_studio.storage_of(text, cut=cut)
    if storage is None or not cherry_studio.is_cherry(storage):
        raise _unknown()
    return _Recognised(ForeignKind.CHERRY_STUDIO, lambda maker: cherry_studio.read_cherry(storage, maker))


def _owner(content: bytes) -> ForeignKind | None:
    """Whose database it is, by the names of its tables' columns."""
    if b"settings_config" in content:
        return ForeignKind.CC_SWITCH
    return ForeignKind.CHERRY_STUDIO if b"user_provider" in content else None


def _beginning(file: IO[bytes], most: int) -> bytes:
    file.seek(0)
    return file.read(most)


def _decoded(content: bytes, *, cut: bool = False) -> str:
    encoding = next((name for mark, name in _MARKS if content.startswith(mark)), "utf-8-sig")
    try:
        return content.decode(encoding, "replace" if cut or len(content) > MOST_STORAGE else "strict")
    except UnicodeDecodeError:
        raise _unknown() from None


def _unknown() -> ForeignError:
    return ForeignError(Unreadable.UNKNOWN_KIND)
