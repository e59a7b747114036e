"""The kinds of model that the dialog offers: which fields each shows, under which labels. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.registry.model_card import Reach
from kiln_models_gui.registry.providers import ProviderRef

tr = QCoreApplication.translate
PROVIDER, PICK, NO_KEY, KEY = "provider", "pick", "no_key", "key"
MODEL_ID, MODEL_PATH, DEPLOYMENT = "model_id", "model_path", "deployment"
ADDRESS, ANTHROPIC_ADDRESS, AZURE_ADDRESS = "address", "anthropic_address", "azure_address"
PROJECT, LOCATION, VERTEX_ADDRESS = "project", "location", "vertex_address"
ANTHROPIC_ITSELF = "https://api.anthropic.com/v1"

MODEL_PLACE: Mapping[Reach, str] = {Reach.FIREWORKS: MODEL_PATH, Reach.AZURE: DEPLOYMENT}
"""Where the model is typed; MODEL_ID for the others, so that a name goes along from kind to kind."""
ADDRESS_PLACE: Mapping[Reach, str] = {
    Reach.OPENAI: ADDRESS,
    Reach.ANTHROPIC: ANTHROPIC_ADDRESS,
    Reach.AZURE: AZURE_ADDRESS,
    Reach.VERTEX: VERTEX_ADDRESS,
}
KILNS_OWN: Mapping[Reach, ProviderRef] = {
    Reach.FIREWORKS: ProviderRef("builtin", "fireworks_ai"),
    Reach.ANTHROPIC: ProviderRef("builtin", "anthropic"),
    Reach.AZURE: ProviderRef("builtin", "azure_openai"),
    Reach.VERTEX: ProviderRef("builtin", "vertex"),
}
"""The provider through which Kiln reaches a kind."""


@dataclass(frozen=True, slots=True)
class KindField:
    """One line of the form: its label with a mnemonic, and an example."""

    place: str
    label: str
    placeholder: str = ""


def model_place(reach: Reach) -> str:
    """The field that the model is typed into."""
    return MODEL_PLACE.get(reach, MODEL_ID)


def reach_of(ref: ProviderRef) -> Reach:
    """The kind that a provider of Kiln belongs to."""
    if ref.type == "custom":
        return Reach.OPENAI
    own = {KILNS_OWN[reach].id: reach for reach in (Reach.FIREWORKS, Reach.AZURE, Reach.VERTEX)}
    return own.get(ref.id, Reach.CONNECTED)


def places_of(reach: Reach, *, typed_address: bool) -> tuple[str, ...]:
    """The fields of a kind, in the order of the form. `typed_address`: none of Kiln's own endpoints was chosen."""
    typed = (ADDRESS, KEY, NO_KEY) if typed_address else ()
    return {
        Reach.CONNECTED: (PROVIDER, MODEL_ID),
        Reach.FIREWORKS: (PICK, MODEL_PATH),
        Reach.OPENAI: (PROVIDER, *typed, MODEL_ID),
        Reach.ANTHROPIC: (ANTHROPIC_ADDRESS, KEY, MODEL_ID),
        Reach.AZURE: (AZURE_ADDRESS, KEY, DEPLOYMENT),
        Reach.VERTEX: (PROJECT, LOCATION, VERTEX_ADDRESS, MODEL_ID),
    }[reach]


def kind_words(reach: Reach) -> str:
    """What a kind is called."""
    return {
        Reach.CONNECTED: tr("ModelForm", "Connected provider"),
        Reach.FIREWORKS: tr("ModelForm", "Fireworks fine-tune"),
        Reach.OPENAI: tr("ModelForm", "OpenAI-compatible"),
        Reach.ANTHROPIC: tr("ModelForm", "Anthropic"),
        Reach.AZURE: tr("ModelForm", "Azure OpenAI"),
        Reach.VERTEX: tr("ModelForm", "Vertex AI"),
    }[reach]


def kind_fields() -> tuple[KindField, ...]:
    """Every field that belongs to one kind or several, in the order of the form."""
    address = tr("ModelForm", "&Address")
    return (
        KindField(PROVIDER, tr("ModelForm", "&Provider")),
        KindField(PICK, tr("ModelForm", "More &Fireworks models")),
        KindField(ADDRESS, address, "http://localhost:8000/v1"),
        KindField(ANTHROPIC_ADDRESS, address, ANTHROPIC_ITSELF),
        KindField(AZURE_ADDRESS, tr("ModelForm", "&Address of the resource"), "https://your-resource.openai.azure.com"),
        KindField(PROJECT, tr("ModelForm", "&Project ID"), "my-project"),
        KindField(LOCATION, tr("ModelForm", "&Location"), "us-central1"),
        KindField(
            VERTEX_ADDRESS,
            address,
            "https://us-central1-aiplatform.googleapis.com/v1/projects/my-project/locations/us-central1",
        ),
        KindField(KEY, tr("ModelForm", "API &key")),
        KindField(MODEL_ID, tr("ModelForm", "&Model")),
        KindField(MODEL_PATH, tr("ModelForm", "&Model path"), "accounts/yourname/models/model-name"),
        KindField(DEPLOYMENT, tr("ModelForm", "Deploy&ment"), "gpt-4-turbo-enterprise"),
    )
