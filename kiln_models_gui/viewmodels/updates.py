"""The notice of a new version: only where the person or IT switched it on, once a day, and nothing installs itself."""

from typing import TYPE_CHECKING

from kiln_models_gui.viewmodels.base import ErrorHandler, ViewModel
from kiln_models_gui.viewmodels.choices import Choices
from kiln_models_gui.viewmodels.shell import OPEN_PAGE, Notice, Shell

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from kiln_models_gui.registry.policy import Policy
    from kiln_models_gui.viewmodels.network.network import ClientSource


class Updates(ViewModel):
    """Looks for a new version after the first paint. Signals: as ViewModel."""

    def __init__(
        self,
        choices: Choices,
        policy: "Policy",
        client: "ClientSource",
        shell: Shell,
        on_error: ErrorHandler,
        *,
        version: str,
        feed: str = "",
        today: "Callable[[], date] | None" = None,
    ) -> None:
        """`feed`: the address that this build knows, "" for none; the one that IT set comes first."""
        super().__init__(on_error)
        self._choices = choices
        self._policy = policy
        self._client = client
        self._shell = shell
        self._version = version
        self.feed = policy.feed or feed
        self._today = today or _today

    @property
    def wanted(self) -> bool:
        """Whether new versions are looked for: what IT says, else what the person chose; off at first."""
        set_by_it = self._policy.checks_updates
        chosen = self._choices.now.check_updates if set_by_it is None else set_by_it
        return chosen and bool(self.feed)

    @property
    def locked(self) -> bool:
        """Whether IT decides."""
        return self._policy.checks_updates is not None

    def choose(self, wanted: bool) -> None:
        """Look for new versions from the next start on, or not."""
        self._choices.change(check_updates=wanted)

    def look(self) -> None:
        """Look, if it is wanted and was not done today."""
        today = self._today().isoformat()
        if self.wanted and self._choices.now.updates_checked != today:
            # Noted before it is asked: a feed that fails is not asked at each start.
            self._choices.change(updates_checked=today)
            self.spawn(self._look())

    async def _look(self) -> None:
        from kiln_models_gui.probes.updates import newer_release

        release = await newer_release(self._client(), self.feed, self._version)
        if release is None or release.version == self._choices.now.update_dismissed:
            return
        text = self.tr("You have version {version}. Nothing is installed by itself.").format(version=self._version)
        heading = self.tr("There is a new version of Kiln Models: {version}").format(version=release.version)
        notice = Notice("accent", heading, text, OPEN_PAGE, self.tr("Open download page"), url=release.page)
        self._shell.offer(notice, lambda: self._choices.change(update_dismissed=release.version))


def _today() -> "date":
    from datetime import datetime

    return datetime.now().astimezone().date()
