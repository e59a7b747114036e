"""The team packs that are followed: where each comes from, and the version that was applied here. Never a key."""

from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from kiln_models_gui.registry.pack.pack import Pack
from kiln_models_gui.registry.pack.problems import PackRefusedError
from kiln_models_gui.store.pack_file import dump, read_pack, write_pack
from kiln_models_gui.store.records_file import Entry, RecordsFile
from kiln_models_gui.values import Value, replace

ANOTHER_PACK = "another_pack"
"""The fault of a source where another pack lies now."""


class Subscription(Value):
    """One pack that is followed."""

    id: str
    """The pack's own id."""
    source: str
    """An https address, or the path of a file in a shared folder."""
    name: str = ""
    etag: str = ""
    last_modified: str = ""
    checked: str = ""
    """When it was last looked at and was there, ISO with an offset; "" for never."""
    fault: str = ""
    """Why the last look found nothing: a `probes.pack_fetch.FetchFault`, a `PackProblem`, or ANOTHER_PACK."""
    skipped: str = ""
    """The mark of a version that the person does not want to be asked about again."""

    @property
    def is_file(self) -> bool:
        """Whether it lies in a folder."""
        return "://" not in self.source


class _SubscriptionsFile(RecordsFile):
    place = "packs"
    most = 50
    most_bytes = 200_000


class Subscriptions:
    """Keeps them in `folder`: packs.json, and beside it the last applied version of each pack."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file = _SubscriptionsFile(folder / "packs.json")
        self._all: dict[str, Subscription] | None = None

    def all(self) -> tuple[Subscription, ...]:
        """Those that are followed, in the order in which that began."""
        return tuple(self._known().values())

    def of(self, pack_id: str) -> Subscription | None:
        """The subscription to a pack."""
        return self._known().get(pack_id)

    def follow(self, pack: Pack, source: str) -> Subscription:
        """Follow `pack` from now on; where it is followed already, from its new place."""
        standing = self.of(pack.id) or Subscription(pack.id, source)
        if standing.source != source:
            standing = Subscription(pack.id, source)
        return self.note(replace(standing, name=pack.name))

    def note(self, subscription: Subscription) -> Subscription:
        """Keep what was found out."""
        self._known()[subscription.id] = subscription
        self._save()
        return subscription

    def forget(self, pack_id: str) -> None:
        """Follow it no longer. What came with it stays."""
        if self._known().pop(pack_id, None) is not None:
            self._save()

    def applied(self, pack: Pack) -> None:
        """This version stands here now. Raises StoreError."""
        write_pack(pack.model_copy(update={"keys": None}), self._place(pack.id))

    def forget_applied(self, pack_id: str) -> None:
        """It was taken back."""
        self._place(pack_id).unlink(missing_ok=True)

    def base(self, pack_id: str) -> Pack | None:
        """The version that was applied here last; None where none was, or it cannot be read any more."""
        return self._read(self._place(pack_id))

    def has_base(self, pack_id: str) -> bool:
        """Whether a version of it was applied here."""
        return self._place(pack_id).is_file()

    def bases(self) -> tuple[Pack, ...]:
        """The applied version of every pack that was ever applied here, followed or not."""
        found = (self._read(path) for path in sorted(self._folder.glob("*.kilnmodels")))
        return tuple(pack for pack in found if pack is not None)

    @staticmethod
    def _read(path: Path) -> Pack | None:
        try:
            return read_pack(path)
        except PackRefusedError:
            return None

    def _place(self, pack_id: str) -> Path:
        # The id is what somebody else wrote: no name of a file.
        return self._folder / f"{sha256(pack_id.encode('utf-8', 'replace')).hexdigest()[:24]}.kilnmodels"

    def _known(self) -> dict[str, Subscription]:
        if self._all is None:
            self._all = {one.id: one for entry in self._file.load() if (one := _subscription(entry)) is not None}
        return self._all

    def _save(self) -> None:
        self._file.save([_entry(one) for one in self._known().values()])


def version_mark(pack: Pack) -> str:
    """The same for what is no news (`pack.news`): another date, note or passphrase, and what was found out since."""
    return sha256(dump(pack.model_copy(update=_NO_NEWS))).hexdigest()


_NO_NEWS = {"made_at": datetime(2000, 1, 1, tzinfo=UTC), "note": "", "keys": None, "evidence": ()}
_FIELDS = ("id", "source", "name", "etag", "last_modified", "checked", "fault", "skipped")


def _entry(one: Subscription) -> Entry:
    return {name: getattr(one, name) for name in _FIELDS}


def _subscription(entry: Entry) -> Subscription | None:
    texts = {name: value for name in _FIELDS if isinstance(value := entry.get(name), str)}
    return Subscription(**texts) if texts.get("id") and texts.get("source") else None
