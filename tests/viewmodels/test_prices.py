"""What a model costs, by whoever told: the person first, then the provider's list."""

import pytest

from kiln_models_gui.probes.listed_model import ListedModel
from kiln_models_gui.registry.providers import ProviderRef
from kiln_models_gui.viewmodels.models.list_cache import ListCache
from kiln_models_gui.viewmodels.prices import price_of
from kiln_models_gui.viewmodels.words.costs import Prices
from tests.viewmodels.conftest import MakeBench, with_lists

MINE = ProviderRef("custom", "Mine")
DATA: dict[str, object] = {
    "openai_compatible_providers": [{"name": "Mine", "base_url": "http://127.0.0.1:1/v1", "api_key": "sk-canary"}],
    "ollama_base_url": "http://localhost:11434",
    "user_model_registry": [
        {
            "id": "1",
            "provider_type": "custom",
            "provider_id": "Mine",
            "model_id": "typed",
            "cost": {"input": 2, "output": 8},
        }
    ],
}


@pytest.mark.parametrize(
    ("ref", "model", "prices"),
    [
        pytest.param(MINE, "typed", (2, 8), id="what the person typed, whatever the list says"),
        pytest.param(MINE, "listed", (0.5, 1.5), id="what the provider lists"),
        pytest.param(MINE, "silent", (None, None), id="listed without a price"),
        pytest.param(MINE, "other", (None, None), id="not known at all"),
        pytest.param(ProviderRef("builtin", "ollama"), "any", (0, 0), id="on this computer"),
        pytest.param(None, "any", (None, None), id="no provider"),
    ],
)
async def test_a_price_is_told_where_somebody_knows_it(
    make_bench: MakeBench, ref: ProviderRef | None, model: str, prices: Prices
) -> None:
    made, lists = make_bench(DATA), ListCache()
    mine = made.registry.provider(MINE)
    assert mine is not None
    listed = ListedModel("listed", input_price=0.5, output_price=1.5)
    await lists.keep(mine, [listed, ListedModel("silent"), ListedModel("typed", input_price=1, output_price=1)])
    bench = with_lists(made, lists)
    provider = made.registry.provider(ref) if ref else None
    assert price_of(bench, provider, model) == prices
