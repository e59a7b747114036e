"""Follows team packs: looks for new versions after the start, and offers what changed. Nothing is ever forced."""

import asyncio
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from kiln_models_gui.probes.pack_fetch import Fetched, FetchError, FetchFault, fetch_pack
from kiln_models_gui.registry.pack.news import PackNews, news_of
from kiln_models_gui.registry.pack.pack import Pack
from kiln_models_gui.registry.pack.problems import PackRefusedError
from kiln_models_gui.registry.pack.team_marks import TeamMarks
from kiln_models_gui.store.pack_file import content_of, read_pack
from kiln_models_gui.store.patient_calls import NoAnswerError, PatientCalls
from kiln_models_gui.store.secrets import SecretError
from kiln_models_gui.store.subscriptions import ANOTHER_PACK, Subscription, Subscriptions, version_mark
from kiln_models_gui.values import Value, replace
from kiln_models_gui.viewmodels.base import ErrorHandler, ViewModel
from kiln_models_gui.viewmodels.packs.source import PackSource
from kiln_models_gui.viewmodels.shell import Notice, Shell
from kiln_models_gui.viewmodels.tone import Tone
from kiln_models_gui.viewmodels.words.following import news_words, state_words
from kiln_models_gui.viewmodels.words.history import time_words
from kiln_models_gui.viewmodels.words.packs import host_of, pack_name

if TYPE_CHECKING:
    from kiln_models_gui.viewmodels.network.network import ClientSource

FOLDER_S = 10.0
"""A shared folder that is away may let a reader hang for minutes."""
_SHOW, _SKIP = "show", "skip"


class FollowedRow(Value):
    """One pack that is followed, for a list."""

    id: str
    name: str
    place: str
    """The host, or the path of the file."""
    checked: str
    """When it was last there, in words; "" for never."""
    state: str
    tone: Tone
    has_news: bool


class Following(ViewModel):
    """All packs that are followed.

    Signals: `pack_wanted` with a PackSource, when the person wants to see what changed; `marks_changed` when other
    models or providers came with a pack.
    """

    pack_wanted = Signal(object)
    marks_changed = Signal()

    def __init__(
        self,
        subscriptions: Subscriptions,
        client: "ClientSource",
        shell: Shell,
        on_error: ErrorHandler,
        now: Callable[[], datetime] = lambda: datetime.now().astimezone(),
    ) -> None:
        super().__init__(on_error)
        self._kept = subscriptions
        self._client = client
        self._shell = shell
        self._now = now
        self._calls = PatientCalls(FOLDER_S)
        self._news: dict[str, tuple[Pack, PackNews]] = {}
        self._to_offer: list[str] = []
        self._asked: tuple[str, Notice] | None = None
        self._looking = False
        self._look_task: asyncio.Task[None] | None = None
        self.marks = TeamMarks()
        """What came with packs; empty until `look`."""
        shell.notice_changed.connect(self._offer_next)

    # What is shown

    @property
    def rows(self) -> tuple[FollowedRow, ...]:
        """Every pack that is followed."""
        return tuple(map(self._row, self._kept.all()))

    @property
    def is_looking(self) -> bool:
        """Whether new versions are being looked for."""
        return self._looking

    def is_followed(self, pack_id: str) -> bool:
        """Whether changes of the pack are told."""
        return self._kept.of(pack_id) is not None

    def fails(self, pack_id: str) -> bool:
        """Whether it could not be looked at the last time."""
        standing = self._kept.of(pack_id)
        return standing is not None and bool(standing.fault)

    async def base(self, pack_id: str) -> Pack | None:
        """The version of a pack that was applied here last."""
        return await asyncio.to_thread(self._kept.base, pack_id)

    # What a person does

    def look(self) -> None:
        """Look whether there are new versions, and know what came with which pack."""
        if not self._looking:
            self._looking = True
            self._look_task = self.spawn(self._look())

    def show(self, pack_id: str) -> None:
        """Open what changed."""
        if pack_id in self._news:
            self.spawn(self._show(self._news[pack_id][0]))

    def skip(self, pack_id: str) -> None:
        """Do not ask about this version again."""
        news = self._news.pop(pack_id, None)
        self._withdraw(pack_id)
        if news is not None:
            self._note(pack_id, skipped=version_mark(news[0]))
            self.changed.emit()

    def stop_following(self, pack_id: str) -> None:
        """Tell no more of it. What came with it stays."""
        self._kept.forget(pack_id)
        self._news.pop(pack_id, None)
        self._withdraw(pack_id)
        self.changed.emit()

    def follow(self, pack: Pack, source: str) -> None:
        """Tell when `pack` changes, from now on. `source`: an https address or the path of a file."""
        self._kept.follow(pack, source)
        self.changed.emit()

    def note_applied(self, pack: Pack) -> None:
        """This version stands here already."""
        self.spawn(self.applied(pack))

    async def applied(self, pack: Pack) -> None:
        """This version was applied. Raises StoreError."""
        await asyncio.to_thread(self._kept.applied, pack)
        self._news.pop(pack.id, None)
        self._withdraw(pack.id)
        self._note(pack.id, skipped="")
        await self._learn_marks()

    async def taken_back(self, pack: Pack, before: Pack | None) -> None:
        """It was taken back; `before` is the version that stood there until then. Raises StoreError."""
        if before is None:
            await asyncio.to_thread(self._kept.forget_applied, pack.id)
        else:
            await asyncio.to_thread(self._kept.applied, before)
        self._note(pack.id, etag="", last_modified="")  # the next look hears of it again
        await self._learn_marks()

    def stop(self) -> None:
        """The program ends: wait for no folder and no server. What is being kept is kept."""
        self._calls.give_up()
        if self._look_task is not None:
            self._look_task.cancel()

    # What waits

    async def _show(self, pack: Pack) -> None:
        standing = self._kept.of(pack.id)
        self.pack_wanted.emit(
            PackSource(pack, base=await self.base(pack.id), came_from=standing.source if standing else "")
        )

    async def _look(self) -> None:
        try:
            await self._learn_marks()
            await asyncio.gather(*(self._look_at(one) for one in self._kept.all()))
        finally:
            self._looking = False
            self.changed.emit()
        self._offer_next()

    async def _look_at(self, one: Subscription) -> None:
        try:
            found = await self._read(one)
            pack = await asyncio.to_thread(read_pack, found.data) if found.data is not None else None
        except FetchError as error:
            self._note(one.id, one.source, fault=error.fault.value)
            return
        except SecretError:  # the way out of the network needs a password that the keychain does not give now
            self._note(one.id, one.source, fault=FetchFault.NOT_REACHED.value)
            return
        except PackRefusedError as error:
            self._note(one.id, one.source, fault=error.problem.value)
            return
        if pack is not None and pack.id != one.id:  # somebody put another pack in its place
            self._note(one.id, one.source, fault=ANOTHER_PACK)
            return
        checked = self._now().isoformat(timespec="seconds")
        self._note(one.id, one.source, checked=checked, fault="", etag=found.etag, last_modified=found.last_modified)
        if pack is not None:
            await self._compare(one.id, pack)

    async def _read(self, one: Subscription) -> Fetched:
        """What is there now, without data where it did not change. Raises FetchError, PackRefusedError."""
        if not one.is_file:
            # What was not applied is asked for again: it is kept nowhere.
            is_known = self._kept.has_base(one.id) and one.id not in self._news
            etag, modified = (one.etag, one.last_modified) if is_known else ("", "")
            return await fetch_pack(self._client(), one.source, etag=etag, last_modified=modified)
        try:
            return Fetched(await self._calls.run(lambda: content_of(Path(one.source))))
        except NoAnswerError:
            raise FetchError(FetchFault.TOO_SLOW) from None

    async def _compare(self, pack_id: str, pack: Pack) -> None:
        base = await self.base(pack_id)
        mark = await asyncio.to_thread(version_mark, pack)
        news = news_of(pack, base if base is not None else Pack(id=pack_id))
        standing = self._kept.of(pack_id)
        if standing is None:  # given up meanwhile
            return
        if not news:
            self._note(pack_id, name=pack.name or standing.name, skipped="")
        if not news or mark == standing.skipped:
            self._news.pop(pack_id, None)
            return
        if pack_id not in self._news:
            self._to_offer.append(pack_id)
        self._news[pack_id] = pack, news
        # Without the marks of a version that is not applied, the next start hears of it again.
        self._note(pack_id, etag="", last_modified="")

    def _note(self, pack_id: str, source: str = "", **changes: str) -> None:
        """Keep what was found out, where the pack is still followed, and from `source`."""
        standing = self._kept.of(pack_id)
        if standing is not None and source in ("", standing.source):
            noted = replace(standing, **changes)
            if noted != standing:
                self._kept.note(noted)

    async def _learn_marks(self) -> None:
        self.marks = TeamMarks(await asyncio.to_thread(self._kept.bases))
        self.marks_changed.emit()

    # The offer

    def _offer_next(self) -> None:
        """Ask above the pages, unless something else stands there."""
        while self._to_offer and self._to_offer[0] not in self._news:
            self._to_offer.pop(0)
        if not self._to_offer or self._shell.notice is not None:
            return
        pack_id = self._to_offer.pop(0)
        pack, news = self._news[pack_id]
        heading = self.tr("{pack} has changed.").format(pack=pack_name(pack.name))
        text = " ".join((news_words(news), self.tr("Nothing is changed here until you say so.")))
        more = ((_SKIP, self.tr("Not this version")),)
        notice = Notice("accent", heading, text, _SHOW, self.tr("See what changed…"), more, is_question=True)
        self._asked = pack_id, notice
        self._shell.ask(notice, lambda action: self._answered(pack_id, action))

    def _withdraw(self, pack_id: str) -> None:
        """It was decided elsewhere: the question above the pages is none any more."""
        if self._asked is not None and self._asked[0] == pack_id and self._shell.notice is self._asked[1]:
            self._asked = None
            self._shell.withdraw()

    def _answered(self, pack_id: str, action: str) -> None:
        if action == _SHOW:
            self.show(pack_id)
        elif action == _SKIP:
            self.skip(pack_id)

    def _row(self, one: Subscription) -> FollowedRow:
        news = self._news.get(one.id)
        checked = time_words(datetime.fromisoformat(one.checked), self._now()) if one.checked else ""
        tone: Tone = "accent" if news else "warn" if one.fault else "good" if one.checked else "neutral"
        place = one.source if one.is_file else host_of(one.source)
        words = state_words(one, news[1] if news else None)
        return FollowedRow(one.id, pack_name(one.name), place, checked, words, tone, has_news=news is not None)
