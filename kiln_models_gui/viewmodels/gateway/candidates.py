"""The models of the list as what a gateway might get."""

from typing import TYPE_CHECKING

from kiln_models_gui.registry.custom_model_fields import host_of
from kiln_models_gui.registry.custom_model_records import CustomModelRecord
from kiln_models_gui.registry.gateway.planning import Candidate
from kiln_models_gui.registry.secret_references import ApiKeyState

if TYPE_CHECKING:
    from kiln_models_gui.registry.library import LibraryModel
    from kiln_models_gui.viewmodels.workbench import Workbench


def gateway_candidates(bench: "Workbench") -> list[Candidate]:
    """Every model of the list, damaged ones included: names depend on all of them."""
    names = {provider.ref: provider.name for provider in bench.registry.providers()}

    def candidate(model: "LibraryModel") -> Candidate:
        card = bench.library.card(model)
        maker = ""
        if card is not None:
            maker = names.get(card.provider, "") if card.provider else host_of(card.endpoint)
        return Candidate(model.key, model.holdings[0].record.title, card, maker, _has_plain_key(model))

    return [candidate(model) for model in bench.library.models()]


def _has_plain_key(model: "LibraryModel") -> bool:
    records = (holding.record for holding in model.holdings)
    return any(
        isinstance(record, CustomModelRecord) and record.api_key.state is ApiKeyState.PLAIN_TEXT for record in records
    )
