"""What finding out needs of the form that it fills."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import httpx

    from kiln_models_gui.probes.capabilities import Suggestion
    from kiln_models_gui.probes.endpoint import Endpoint
    from kiln_models_gui.probes.listed_model import ListedModel
    from kiln_models_gui.registry.cost import Price


class AskedForm(Protocol):
    """What finding out needs of the form that it fills."""

    async def way(self) -> "Endpoint | None":
        """Where the model is that the form describes; None when that is not enough."""
        ...

    def way_client(self) -> "httpx.AsyncClient":
        """The client for it."""
        ...

    @property
    def asked_model(self) -> str:
        """The model's id."""
        ...

    @property
    def asked_price(self) -> "Price | None":
        """What it costs."""
        ...

    @property
    def seconds_per_call(self) -> float | None:
        """How long one short answer takes, where the connection test measured it."""
        ...

    @property
    def listed_model(self) -> "ListedModel | None":
        """What its provider's list tells of it."""
        ...

    @property
    def overrides(self) -> Mapping[str, object]:
        """The settings as they stand in the form."""
        ...

    def put_overrides(self, values: Mapping[str, object]) -> None:
        """Change these in the form. Nothing is saved."""
        ...

    def suggest(self) -> "tuple[Suggestion, ...]":
        """What is likely true, without a call."""
        ...
