"""What trying a model asks of the model form, shown or not."""

import re
from typing import TYPE_CHECKING

from kiln_models_gui.probes.chat_wishes import Wishes, wishes_of
from kiln_models_gui.probes.listed_model import ModelKind
from kiln_models_gui.viewmodels.models.healing import ModelHealer
from kiln_models_gui.viewmodels.prices import price_of

if TYPE_CHECKING:
    import httpx

    from kiln_models_gui.probes.endpoint import Endpoint
    from kiln_models_gui.viewmodels.models.editor import ModelEditor
    from kiln_models_gui.viewmodels.words import Message
    from kiln_models_gui.viewmodels.words.costs import Prices
    from kiln_models_gui.viewmodels.workbench import Workbench


class TriedModel:
    """The model that a form describes now, as TryIt needs it."""

    def __init__(self, bench: "Workbench", editor: "ModelEditor", *, form_is_shown: bool) -> None:
        """`form_is_shown`: what is put into the form can be seen and saved."""
        self._bench = bench
        self._editor = editor
        self.healer = ModelHealer(bench, editor, form_is_shown=form_is_shown)

    @property
    def title(self) -> str:
        """What it is called."""
        return self._editor.card.name or self.model_id

    @property
    def model_id(self) -> str:
        """What its provider is asked for."""
        return self._editor.card.model

    @property
    def kind(self) -> ModelKind:
        """What it does, as its provider's list tells, else its name."""
        listed = next((one for one in self._editor.listed if one.id == self.model_id), None)
        if listed is not None and listed.kind is not ModelKind.UNKNOWN:
            return listed.kind
        return ModelKind.EMBEDDING if re.search(r"\bembed", self.model_id, re.IGNORECASE) else ModelKind.UNKNOWN

    @property
    def prices(self) -> "Prices":
        """US dollars per million tokens: as the form says, else as its provider does."""
        cost = self._editor.card.cost
        return (cost.input, cost.output) if cost else price_of(self._bench, self._editor.provider, self.model_id)

    @property
    def wishes(self) -> Wishes:
        """What is sent along with each request."""
        return wishes_of(self._editor.card)

    @property
    def problem(self) -> "Message | None":
        """Why its key could not be read."""
        return self._editor.problem

    async def way(self) -> "Endpoint | None":
        """Where it is; None when the form does not say enough."""
        return await self._editor.endpoint()

    def way_client(self) -> "httpx.AsyncClient":
        """The client for it."""
        return self._editor.client()
