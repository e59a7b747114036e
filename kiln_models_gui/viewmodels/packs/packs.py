"""Team packs in this window: opening files and links, telling what was done with a way back, and making new ones."""

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from kiln_models_gui.registry.pack.problems import PackProblem, PackRefusedError
from kiln_models_gui.store.given import SUFFIX, Given, GivenKind
from kiln_models_gui.targets.foreign.foreign import ForeignError, Unreadable
from kiln_models_gui.viewmodels.base import ViewModel
from kiln_models_gui.viewmodels.packs.export import PackExport
from kiln_models_gui.viewmodels.packs.foreign import MESSAGES, read_foreign
from kiln_models_gui.viewmodels.packs.keys_step import KeysStep
from kiln_models_gui.viewmodels.packs.opened import OpenedPack
from kiln_models_gui.viewmodels.packs.source import PackSource
from kiln_models_gui.viewmodels.words.foreign import error_message
from kiln_models_gui.viewmodels.words.pack_fetch import fetch_message, no_link_message
from kiln_models_gui.viewmodels.words.packs import refused_message

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kiln_models_gui.registry.orchestrator import Orchestrator
    from kiln_models_gui.registry.pack.pack import Pack
    from kiln_models_gui.registry.providers import ProviderRef
    from kiln_models_gui.targets.pack_apply import PackApplier, PackDone
    from kiln_models_gui.targets.pack_make import PackMaker
    from kiln_models_gui.viewmodels.packs.follow_choice import FollowChoice
    from kiln_models_gui.viewmodels.packs.following import Following
    from kiln_models_gui.viewmodels.shell import Shell
    from kiln_models_gui.viewmodels.workbench import Workbench


@dataclass(frozen=True, slots=True)
class LinkQuestion:
    """Whether a pack may be fetched: the whole address, and whose computer that is."""

    address: str
    host: str


@dataclass(frozen=True, slots=True)
class OpenPack:
    """What the dialog shows: the preview, and the step with the keys."""

    opened: OpenedPack
    keys: KeysStep
    follow: "FollowChoice | None" = None
    """Whether to hear of new versions; None for what cannot be followed."""


class Packs(ViewModel):
    """Opens packs.

    Signals: `opened` with an OpenPack; `link_asked` with a LinkQuestion, to be answered with `fetch`; `no_pack` with
    the Path of a dropped file that is none, and none that another program exported; `refused` with a Message when
    nothing was opened.
    """

    opened = Signal(object)
    link_asked = Signal(object)
    no_pack = Signal(object)
    refused = Signal(object)

    def __init__(
        self,
        bench: "Workbench",
        shell: "Shell",
        applier: "Callable[[], PackApplier]",
        maker: "Callable[[], PackMaker]",
        editors: "Callable[[], Mapping[Path, Orchestrator]]",
        *,
        following: "Callable[[], Following | None]" = lambda: None,
    ) -> None:
        """`applier` and `maker` as of now; `editors`: the agents' settings of every managed editor.

        `following`: who knows which version was applied last, and follows packs.
        """
        super().__init__(bench.on_error)
        self._bench = bench
        self._shell = shell
        self._applier = applier
        self.maker = maker
        self._editors = editors
        self._following = following
        self._open: list[OpenPack] = []
        self._exports: list[PackExport] = []

    def open_given(self, given: Given) -> None:
        """A file or a link that the app was started with, or that was dropped."""
        if given.kind is GivenKind.PACK:
            self.open_file(Path(given.text))
        elif given.kind is GivenKind.LINK:
            self.ask_for(given.text)

    def open_file(self, path: Path) -> None:
        """Open a file: a pack of ours, or what another program exported."""
        self.spawn(self._read(path))

    def open_dropped(self, path: Path) -> None:
        """Open a file that was dropped; `no_pack` where it is for somebody else."""
        if path.suffix.lower() in MESSAGES:
            self.no_pack.emit(path)
        else:
            self.spawn(self._read(path, is_dropped=True))

    def open_path(self, path: str) -> None:
        """Open the file that was chosen."""
        self.open_file(Path(path))

    def ask_for(self, link: str) -> None:
        """Ask whether what a link leads to may be fetched: anybody can make one."""
        from kiln_models_gui.probes.pack_fetch import address_fault, address_of_link, host_of_address

        address = address_of_link(link)
        if not address or address_fault(address) is not None:
            self.refused.emit(no_link_message())
        else:
            self.link_asked.emit(LinkQuestion(address, host_of_address(address)))

    def fetch(self, address: str) -> None:
        """Fetch a pack and open it."""
        self.spawn(self._fetch(address))

    def export(self, models: Iterable[str] = (), providers: "Iterable[ProviderRef]" = ()) -> PackExport:
        """The form that saves a pack: of what was chosen, or of everything."""
        editors = {str(path) for path in self._editors()}
        names = {one.id: one.name for one in self._bench.library.targets if one.id in editors}
        made = PackExport(self._bench, self.maker(), names, models, providers)
        self._exports = [*(one for one in self._exports if one.busy), made]
        return made

    def open_source(self, source: PackSource) -> OpenPack:
        """Show what a pack would do here."""
        opened = OpenedPack(self._bench, self._applier(), source, self._choice_names)
        keys = KeysStep(self._bench, opened)
        made = OpenPack(opened, keys, self._follow_choice(opened))
        opened.applied.connect(lambda done: self._applied(made, done))
        self._open = [*(one for one in self._open if one.opened.busy or one.keys.busy), made]
        opened.look()
        self.opened.emit(made)
        return made

    async def leave(self) -> None:
        """Wait for what is under way: what is being written is finished, tests are ended."""
        for one in self._open:
            one.keys.close()
            await one.opened.finish()
            await one.keys.leave()
        for one in self._exports:
            await one.finish()
        await self.finish()

    # What waits

    async def _read(self, path: Path, *, is_dropped: bool = False) -> None:
        if path.suffix.lower() == SUFFIX:
            await self._take(path, str(path))
            return
        try:
            source = await asyncio.to_thread(read_foreign, path, self._bench.registry.catalog)
        except OSError:
            self.refused.emit(refused_message(PackRefusedError(PackProblem.UNREADABLE)))
        except ForeignError as error:
            if error.reason is Unreadable.UNKNOWN_KIND and is_dropped:
                self.no_pack.emit(path)
            else:
                self.refused.emit(error_message(path.name, error))
        else:
            self.open_source(source)

    async def _fetch(self, address: str) -> None:
        from kiln_models_gui.probes.pack_fetch import FetchError, fetch_pack, host_of_address

        try:
            fetched = await fetch_pack(self._bench.client(), address)
        except FetchError as error:
            self.refused.emit(fetch_message(error, host_of_address(address)))
            return
        await self._take(fetched.data or b"", address)

    async def _take(self, source: Path | bytes, came_from: str) -> None:
        from kiln_models_gui.store.pack_file import read_pack

        try:
            pack = await asyncio.to_thread(read_pack, source)
        except PackRefusedError as error:
            self.refused.emit(refused_message(error))
            return
        await self._show(pack, came_from)

    async def _show(self, pack: "Pack", came_from: str) -> None:
        following = self._following()
        base = await following.base(pack.id) if following is not None else None
        self.open_source(PackSource(pack, base=base, came_from=came_from))

    def _follow_choice(self, opened: OpenedPack) -> "FollowChoice | None":
        following = self._following()
        if following is None or not opened.source.came_from:
            return None
        from kiln_models_gui.viewmodels.packs.follow_choice import FollowChoice

        return FollowChoice(following, opened)

    def _applied(self, one: OpenPack, done: "PackDone") -> None:
        """Say what was done, with a way back."""
        self._note_kept()
        one.keys.remember()
        self._shell.toast(one.opened.done_words, lambda: self._take_back(one, done))
        one.keys.close()
        self.spawn(self._note_version(one))

    async def _note_version(self, one: OpenPack) -> None:
        """Know what came with it, and what was in it, when the next version comes."""
        following, source = self._following(), one.opened.source
        if following is None or source.kind_words:
            return
        if one.follow is not None:
            one.follow.settle()
        await following.applied(source.pack)

    def _take_back(self, one: OpenPack, done: "PackDone") -> None:
        self.spawn(self._undo(one, done))

    async def _undo(self, one: OpenPack, done: "PackDone") -> None:
        await self._applier().undo(done)
        self._note_kept()
        following, source = self._following(), one.opened.source
        if following is not None and not source.kind_words:
            await following.taken_back(source.pack, source.base)

    def _note_kept(self) -> None:
        """Which built-in providers have their key in the keychain only, also after the next start."""
        kept = tuple(sorted(self._bench.registry.kept_here))
        if set(kept) != set(self._bench.choices.now.kept_providers):
            self._bench.choices.change(kept_providers=kept)

    def _choice_names(self) -> dict[str, str]:
        editors = self._editors().values()
        return {model.choice: model.label for editor in editors for model in editor.models().get_all_models()}
