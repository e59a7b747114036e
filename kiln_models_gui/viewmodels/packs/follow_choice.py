"""Whether the person wants to hear of new versions of the pack that is open."""

from typing import TYPE_CHECKING

from kiln_models_gui.viewmodels.base import ViewModel
from kiln_models_gui.viewmodels.words.packs import host_of

if TYPE_CHECKING:
    from kiln_models_gui.viewmodels.packs.following import Following
    from kiln_models_gui.viewmodels.packs.opened import OpenedPack


class FollowChoice(ViewModel):
    """A tick: set at first for a pack that was fetched, as it has a home; never for a file that somebody sent.

    It counts once the pack is taken; at once where nothing is to be taken, or the pack is followed already.
    """

    def __init__(self, following: "Following", opened: "OpenedPack") -> None:
        super().__init__()
        self._following = following
        self._opened = opened
        self._chosen: bool | None = None
        opened.planned.connect(self.changed)
        following.changed.connect(self.changed)

    @property
    def is_wanted(self) -> bool:
        """Whether the tick is set."""
        if self._chosen is not None:
            return self._chosen
        return self._is_followed or (self._is_fetched and not self._counts_at_once)

    @property
    def help(self) -> str:
        """What is looked at, and when."""
        source = self._opened.source.came_from
        place = host_of(source) if self._is_fetched else source
        looked = self.tr("Each time this app starts, it looks at {place}.").format(place=place)
        return " ".join((looked, self.tr("Nothing changes here until you say so.")))

    def choose(self, wanted: bool) -> None:
        """Set the tick, or take it away."""
        self._chosen = wanted
        if self._counts_at_once:
            self.settle()
            if wanted and self._has_all:
                self._following.note_applied(self._opened.pack)
        self.changed.emit()

    def settle(self) -> None:
        """Do as the tick says."""
        pack, following = self._opened.pack, self._following
        if not self.is_wanted:
            following.stop_following(pack.id)
        elif not self._is_followed or following.fails(pack.id):
            following.follow(pack, self._opened.source.came_from)

    @property
    def _is_followed(self) -> bool:
        return self._following.is_followed(self._opened.pack.id)

    @property
    def _is_fetched(self) -> bool:
        return "://" in self._opened.source.came_from

    @property
    def _has_all(self) -> bool:
        return self._opened.plan is not None and not self._opened.plan.to_write

    @property
    def _counts_at_once(self) -> bool:
        return self._is_followed or self._has_all
