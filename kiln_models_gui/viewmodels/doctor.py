"""After a failed test: looks for what would work, offers what it proved, puts it in place, and takes it back."""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Signal

from kiln_models_gui.viewmodels.base import ErrorHandler, ViewModel

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Sequence

    import httpx

    from kiln_models_gui.probes.doctor import Diagnosis
    from kiln_models_gui.probes.endpoint import Endpoint
    from kiln_models_gui.probes.proof import Reach
    from kiln_models_gui.probes.remedies import Variant
    from kiln_models_gui.probes.verdict import Verdict
    from kiln_models_gui.viewmodels.words.cures import Offer


class Healer(Protocol):
    """Who can put a cure where it belongs: a form, or a provider that stands."""

    def takes(self, cure: "Variant") -> bool:
        """Whether it has a place for it."""
        ...

    async def take(self, cure: "Variant") -> None:
        """Put it in place of what stands there."""
        ...

    async def give_back(self) -> None:
        """Put back what stood there."""
        ...


class Doctor(ViewModel):
    """One at each test that is made by hand.

    Signals: `healed` when what is tested was changed by it, so that it is to be tested again.
    """

    healed = Signal()

    def __init__(
        self, client: "Callable[[], httpx.AsyncClient]", healer: Healer, on_error: ErrorHandler | None = None
    ) -> None:
        super().__init__(on_error)
        self._client = client
        self._healer = healer
        self._before: Endpoint | None = None
        self._model = ""
        self._found: Diagnosis | None = None
        self._taken: Variant | None = None
        self._healing = False
        self._looking: asyncio.Task[None] | None = None

    @property
    def looking(self) -> bool:
        """Whether it is trying what would work."""
        return self._looking is not None

    @property
    def offer(self) -> "Offer | None":
        """What it found; None while it looks, and where there is nothing to say."""
        found, before = self._found, self._before
        if found is None or before is None or not (found.cure or found.foreign_vendor or found.requests):
            return None
        from kiln_models_gui.probes.families.vendors import vendor_of
        from kiln_models_gui.viewmodels.words.cures import offer_words

        can_use = found.cure is not None and self._healer.takes(found.cure)
        return offer_words(found, before, vendor_of(before), self._model, can_use=can_use)

    @property
    def taken(self) -> str:
        """What was put in place, in words, as long as it can be taken back; "" otherwise."""
        if self._taken is None:
            return ""
        from kiln_models_gui.viewmodels.words.cures import taken_words

        return taken_words(self._taken)

    def look(self, endpoint: "Endpoint", model: str, verdicts: "Sequence[Verdict]", reach: "Reach") -> None:
        """Look for what would work in place of `endpoint`, whose failed test said `verdicts`."""
        self.cancel()
        self._before, self._model, self._found, self._taken = endpoint, model, None, None
        self._looking = self.spawn(self._look(endpoint, tuple(verdicts), reach))
        self._looking.add_done_callback(self._ended)

    def cancel(self) -> None:
        """Stop looking."""
        if self._looking is not None:
            self._looking.cancel()
            self._looking = None
            self.changed.emit()

    def use(self) -> None:
        """Put what was found in place, and have it tested."""
        cure = self._found.cure if self._found else None
        if cure is not None and not self._healing:
            self.spawn(self._use(cure))

    def undo(self) -> None:
        """Put back what stood there."""
        if self._taken is not None and not self._healing:
            self.spawn(self._undo())

    def start_again(self) -> None:
        """Another test begins: what was found for the last one is gone; what was put in place can be taken back."""
        self.cancel()
        self._found = None

    def forget(self) -> None:
        """What was tested is no longer what stands there, unless the doctor itself is changing it."""
        if not self._healing:
            self.cancel()
            self._found = self._taken = None
            self.changed.emit()

    async def _look(self, endpoint: "Endpoint", verdicts: "tuple[Verdict, ...]", reach: "Reach") -> None:
        from kiln_models_gui.probes.doctor import diagnose

        found = await diagnose(endpoint, self._model or None, verdicts, self._client(), reach=reach)
        if self._before is endpoint:
            self._found = found

    def _ended(self, task: "asyncio.Task[None]") -> None:
        if task is self._looking:
            self._looking = None
            self.changed.emit()

    async def _use(self, cure: "Variant") -> None:
        self._healing = True
        try:
            await self._healer.take(cure)
        finally:
            self._healing = False
        self._found, self._taken = None, cure
        self.healed.emit()

    async def _undo(self) -> None:
        self._healing = True
        try:
            await self._healer.give_back()
        finally:
            self._healing = False
        self._taken = None
        self.healed.emit()
