"""Models as tests publish them."""

from kiln_models_gui.registry.cost import Price
from kiln_models_gui.registry.gateway.model import GatewayModel
from kiln_models_gui.registry.gateway.planning import Candidate
from kiln_models_gui.registry.model_card import ModelCard, Reach
from kiln_models_gui.registry.providers import ProviderRef
from kiln_models_gui.registry.records import CustomProvider, KeyInfo, KeyState, TargetState

SAVED = KeyInfo(KeyState.SAVED, "sk-…1234")
STATE = TargetState(
    values={
        "azure_openai_endpoint": "https://team.openai.azure.com/",
        "vertex_project_id": "acme",
        "vertex_location": "europe-west4",
        "ollama_base_url": "http://localhost:11434",
    },
    keys={"open_ai_api_key": SAVED},
    custom_providers=(
        CustomProvider(name="House", base_url="http://10.0.0.7:8000/v1/", key=SAVED),
        CustomProvider(name="Bare", base_url="http://localhost:1234/v1", key=KeyInfo()),
        CustomProvider(name="With password", base_url="https://me:hush@h.example/v1", key=SAVED),
        CustomProvider(name="OpenAI", base_url="https://evil.example/v1", key=SAVED),
    ),
)


def builtin(provider: str, model: str, **fields: object) -> ModelCard:
    reach = {"fireworks_ai": Reach.FIREWORKS, "azure_openai": Reach.AZURE, "vertex": Reach.VERTEX}
    return ModelCard(reach.get(provider, Reach.CONNECTED), model, ProviderRef("builtin", provider), **fields)  # type: ignore[arg-type]


def custom(provider: str, model: str, **fields: object) -> ModelCard:
    address = next((one.base_url for one in STATE.custom_providers if one.name == provider), "")
    return ModelCard(Reach.OPENAI, model, ProviderRef("custom", provider), address, **fields)  # type: ignore[arg-type]


def candidates(*cards: ModelCard | None) -> list[Candidate]:
    return [Candidate(str(at), card.model if card else f"entry {at}", card) for at, card in enumerate(cards)]


def model(number: int = 1, **changes: object) -> GatewayModel:
    """A model that says everything that can be said."""
    fields: dict[str, object] = {
        "id": f"kiln-models-{number:016x}",
        "name": f"model {number}",
        "model": f"openai/real-{number}",
        "api_base": "http://10.0.0.7:8000/v1",
        "keys": {"api_key": "KILN_HOUSE_KEY"},
        "prices": {"input_cost_per_token": 1.5e-07, "output_cost_per_token": 6e-07},
        "info": {"mode": "chat", "supports_vision": True, "max_input_tokens": 128_000},
    }
    return GatewayModel(**(fields | changes))  # type: ignore[arg-type]


PRICE = Price(0.15, 0.6)
