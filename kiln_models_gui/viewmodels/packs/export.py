"""Saving a team pack: what goes along, with or without keys, and where."""

import asyncio
import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from kiln_models_gui.registry.pack.problems import PackRefusedError
from kiln_models_gui.store.given import SUFFIX
from kiln_models_gui.store.problems import StoreError
from kiln_models_gui.store.secrets import SecretError
from kiln_models_gui.targets.pack_make import PackAbout, Selection
from kiln_models_gui.viewmodels.base import ViewModel
from kiln_models_gui.viewmodels.words import Message
from kiln_models_gui.viewmodels.words.numbers import plural
from kiln_models_gui.viewmodels.words.pack_keys import seal_words, strength_words
from kiln_models_gui.viewmodels.words.store import change_message

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiln_models_gui.registry.pack.pack import Pack
    from kiln_models_gui.registry.providers import ProviderRef
    from kiln_models_gui.targets.pack_make import PackMaker
    from kiln_models_gui.viewmodels.workbench import Workbench

ALL, CHOSEN, NEEDED, NONE = "all", "chosen", "needed", "none"
_PAGE = re.compile(r"https://[^\s/@]+(/\S*)?", re.IGNORECASE)
_NO_NAME = re.compile(r"[^\w.-]+")


@dataclass(frozen=True, slots=True)
class ExportDraft:
    """What was typed and chosen."""

    name: str = ""
    note: str = ""
    models: str = ALL
    """ALL, CHOSEN or NONE."""
    providers: str = ALL
    """ALL, or NEEDED: only those of the models."""
    assignments_of: str = ""
    evidence: bool = False
    pages: "Mapping[str, str]" = field(default_factory=dict[str, str])
    """A custom provider's name → where one gets a key."""
    with_keys: bool = False
    passphrase: str = field(default="", repr=False)
    again: str = field(default="", repr=False)


class PackExport(ViewModel):
    """The form.

    Signals: `saved` when the file stands.
    """

    saved = Signal()

    def __init__(
        self,
        bench: "Workbench",
        maker: "PackMaker",
        editors: "Mapping[str, str]",
        models: Iterable[str] = (),
        providers: "Iterable[ProviderRef]" = (),
    ) -> None:
        """`editors`: id → name of those that are managed. `models`, `providers`: what was chosen; all without any."""
        super().__init__(bench.on_error)
        self._bench = bench
        self._maker = maker
        self.editors = editors
        self._models, self._providers = frozenset(models), frozenset(providers)
        some = bool(self._models or self._providers)
        self.draft = ExportDraft(
            models=CHOSEN if self._models else NONE if some else ALL, providers=NEEDED if some else ALL
        )
        self._seen: tuple[Selection, tuple[str, ...]] | None = None
        self.problem: Message | None = None
        self.done: Message | None = None

    # What is shown

    @property
    def model_choices(self) -> list[tuple[str, str]]:
        """Words and value: which models can go along."""
        count = len(self._bench.library.models())
        offered = [(plural("Pack", "The 1 model", "All %n models", count), ALL)] if count else []
        if self._models:
            words = plural("Pack", "The 1 chosen model", "The %n chosen models", len(self._models))
            offered.insert(0, (words, CHOSEN))
        return [*offered, (self.tr("No models"), NONE)]

    @property
    def provider_choices(self) -> list[tuple[str, str]]:
        """Words and value: which providers can go along."""
        count = len(self._bench.registry.providers())
        needed = (
            plural("Pack", "The 1 chosen provider", "The %n chosen providers", len(self._providers))
            if self._providers
            else self.tr("Only those of the models")
        )
        return [(plural("Pack", "The 1 provider", "All %n providers", count), ALL), (needed, NEEDED)]

    @property
    def editor_choices(self) -> list[tuple[str, str]]:
        """Words and value: whose agents' models can go along."""
        return [(self.tr("No agents"), ""), *((name, editor) for editor, name in self.editors.items())]

    @property
    def has_evidence(self) -> bool:
        """Whether anything was found out of models."""
        return self._bench.evidence is not None and bool(self._bench.evidence().plain())

    @property
    def custom_providers(self) -> tuple[str, ...]:
        """Those whose page for keys nobody knows but the person."""
        selection = self._selection
        if self._seen is None or self._seen[0] != selection:  # thousands of models are not looked at for each letter
            made = self._maker.make(selection, PackAbout(""))
            self._seen = selection, tuple(one.ref.id for one in made.providers if one.ref.type == "custom")
        return self._seen[1]

    @property
    def page_errors(self) -> dict[str, str]:
        """What is wrong with a page, by provider."""
        wrong = self.tr("A page begins with https://.")
        typed = {name: page.strip() for name, page in self.draft.pages.items()}
        return {name: wrong for name, page in typed.items() if page and not _PAGE.fullmatch(page)}

    @property
    def strength(self) -> tuple[str, str]:
        """How good the passphrase is: a tone and a word."""
        return strength_words(self.draft.passphrase)

    @property
    def again_error(self) -> str:
        """What is wrong with the second passphrase."""
        draft = self.draft
        differs = bool(draft.again) and draft.again != draft.passphrase
        return self.tr("This is not the same as above.") if differs else ""

    @property
    def cannot_save(self) -> str:
        """Why it cannot be saved yet; "" when it can."""
        draft = self.draft
        if not draft.name.strip():
            return self.tr("Give it a name, such as that of your team.")
        if self.page_errors:
            return next(iter(self.page_errors.values()))
        if draft.models == NONE and draft.providers == NEEDED and not self._providers and not draft.assignments_of:
            return self.tr("Nothing is chosen.")
        if draft.with_keys and self.strength[0] != "good":
            return self.strength[1] or self.tr("Type a passphrase.")
        if draft.with_keys and draft.again != draft.passphrase:
            return self.again_error or self.tr("Type the passphrase again.")
        return ""

    @property
    def file_name(self) -> str:
        """What the file may be called."""
        return (_NO_NAME.sub("-", self.draft.name.strip()).strip("-.").lower() or "team") + SUFFIX

    @property
    def changed_by_person(self) -> bool:
        """Whether closing would lose something."""
        return self.done is None and bool(self.draft.name or self.draft.note or self.draft.passphrase)

    # What a person does

    def change(self, **typed: object) -> None:
        """Something was typed or chosen: a field of ExportDraft by its name."""
        wanted = replace(self.draft, **typed)  # pyright: ignore[reportArgumentType]
        if wanted != self.draft:
            self.draft, self.problem = wanted, None
            self.changed.emit()

    def type_page(self, provider: str, page: str) -> None:
        """Where one gets a key of a custom provider."""
        self.change(pages={**self.draft.pages, provider: page})

    def save(self, path: str) -> None:
        """Write the file. One that is there already is the last version of it: its id stays."""
        if not self.cannot_save and not self.busy:
            self.problem = None
            self.spawn(self._save(Path(path)))

    def close(self) -> None:
        """Let go of the passphrase."""
        self.draft = replace(self.draft, passphrase="", again="")

    # How it is made

    @property
    def _selection(self) -> Selection:
        draft, registry = self.draft, self._bench.registry
        every = frozenset(provider.ref for provider in registry.providers())
        models = frozenset(model.key for model in self._bench.library.models())
        return Selection(
            every if draft.providers == ALL else self._providers,
            {ALL: models, CHOSEN: self._models, NONE: frozenset[str]()}[draft.models],
            draft.assignments_of,
            draft.evidence,
        )

    def _make(self, old: str, kept: "frozenset[ProviderRef]") -> "Pack":
        draft = self.draft
        pages = {name: page.strip() for name, page in draft.pages.items() if page.strip()}
        about = PackAbout(draft.name.strip(), draft.note.strip(), id=old, key_pages=pages)
        memory = self._bench.evidence() if draft.evidence and self._bench.evidence else None
        found = memory.plain() if memory else []
        return self._maker.make(self._selection, about, found, kept)

    async def _save(self, path: Path) -> None:
        from pydantic import SecretStr

        from kiln_models_gui.store.pack_file import write_pack
        from kiln_models_gui.store.pack_seal import SealError, with_keys

        if path.suffix.lower() != SUFFIX:
            path = path.with_name(path.name + SUFFIX)
        try:
            pack = self._make(await asyncio.to_thread(_id_in, path), await self._maker.kept_keys())
            keys: dict[str, SecretStr] = {}
            if self.draft.with_keys:
                keys = await self._maker.keys_of(pack)
                pack = await asyncio.to_thread(with_keys, pack, keys, SecretStr(self.draft.passphrase))
            await asyncio.to_thread(write_pack, pack, path)
        except SealError as error:
            self.problem = Message(seal_words(error.problem), self.tr("Nothing was saved."))
        except PackRefusedError:
            what = self.tr("This is more than one pack can hold.")
            self.problem = Message(what, self.tr("Nothing was saved. Choose fewer models."))
        except (StoreError, SecretError) as error:
            self.problem = change_message(error)
        else:
            self._conclude(path, len(keys))

    def _conclude(self, path: Path, keys: int) -> None:
        held = (
            plural("Pack", "It holds 1 key, locked.", "It holds %n keys, locked.", keys)
            if self.draft.with_keys
            else self.tr("It holds no keys.")
        )
        where = self.tr("File: {path}").format(path=path)
        self.done = Message(f"{self.tr('Saved.')} {held}", where)
        self.close()
        self.saved.emit()


def _id_in(path: Path) -> str:
    """The id of the pack that stands there, "" for none."""
    from kiln_models_gui.store.pack_file import read_pack

    try:
        return read_pack(path).id
    except PackRefusedError:
        return ""
