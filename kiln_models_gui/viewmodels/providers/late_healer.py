"""A healer that is made when the doctor first asks it: what it needs is large, and most tests do not fail."""

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiln_models_gui.probes.remedies import Variant
    from kiln_models_gui.viewmodels.doctor import Healer


class LateHealer:
    """Stands for the healer that `make` gives."""

    def __init__(self, make: "Callable[[], Healer]") -> None:
        self._make = make

    @cached_property
    def _healer(self) -> "Healer":
        return self._make()

    def takes(self, cure: "Variant") -> bool:
        """Whether it has a place for it."""
        return self._healer.takes(cure)

    async def take(self, cure: "Variant") -> None:
        """Put it in place of what stands there."""
        await self._healer.take(cure)

    async def give_back(self) -> None:
        """Put back what stood there."""
        await self._healer.give_back()
