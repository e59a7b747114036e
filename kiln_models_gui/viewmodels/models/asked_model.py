"""What finding out asks of the model form."""

from typing import TYPE_CHECKING

from kiln_models_gui.registry.cost import Price
from kiln_models_gui.registry.model_card import Reach

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from kiln_models_gui.probes.capabilities import Suggestion
    from kiln_models_gui.probes.endpoint import Endpoint
    from kiln_models_gui.probes.listed_model import ListedModel
    from kiln_models_gui.viewmodels.models.editor import ModelEditor


class AskedModel:
    """The model that a form describes now, as FindOut needs it."""

    def __init__(self, editor: "ModelEditor") -> None:
        self._editor = editor
        self._suggested: tuple[object, tuple[Suggestion, ...]] = (None, ())

    async def way(self) -> "Endpoint | None":
        """Where it is."""
        return await self._editor.endpoint()

    def way_client(self) -> "httpx.AsyncClient":
        """The client for it."""
        return self._editor.client()

    @property
    def asked_model(self) -> str:
        """Its id."""
        return self._editor.card.model

    @property
    def asked_price(self) -> Price | None:
        """What it costs, as typed."""
        cost = self._editor.card.cost
        return Price(cost.input, cost.output) if cost else None

    @property
    def seconds_per_call(self) -> float | None:
        """How long its last test took to be answered; None where it was not tested, or did not answer."""
        tested = self._editor.known_result
        return tested.ms / 1000 if tested and tested.worked and tested.ms else None

    @property
    def listed_model(self) -> "ListedModel | None":
        """What its provider's list tells of it."""
        return next((one for one in self._editor.listed if one.id == self.asked_model), None)

    @property
    def overrides(self) -> "Mapping[str, object]":
        """The settings as they stand in the form."""
        return self._editor.draft.overrides

    def put_overrides(self, values: "Mapping[str, object]") -> None:
        """Change these in the form."""
        self._editor.put_overrides(values)

    def suggest(self) -> "tuple[Suggestion, ...]":
        """What is likely true, without a call; looked up once for each model."""
        from kiln_models_gui.probes.capabilities import suggest

        draft, listed = self._editor.draft, self.listed_model
        asked = (draft.reach, draft.provider, self.asked_model, listed)
        if self._suggested[0] != asked:
            own = draft.provider if draft.reach in (Reach.CONNECTED, Reach.FIREWORKS) else None
            kilns = own.id if own and own.type != "custom" else None
            found = suggest(self.asked_model, self._editor.catalog, kilns, listed) if self.asked_model else ()
            self._suggested = (asked, found)
        return self._suggested[1]
