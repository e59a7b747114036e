"""What a person says of a model, whatever programs hold it: the one thing that the model dialog edits."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from kiln_models_gui.registry.cost import Price
from kiln_models_gui.registry.providers import ProviderRef

if TYPE_CHECKING:
    from pydantic import SecretStr


class Reach(StrEnum):
    """How a model is reached: the kinds that the dialog offers, in its order."""

    CONNECTED = "connected"
    """Through one of Kiln's own providers that is set up (OpenAI, Groq, Ollama…), Fireworks, Azure and Vertex aside."""
    FIREWORKS = "fireworks"
    """A model path of the Fireworks API: `accounts/<account>/models/<model>`."""
    OPENAI = "openai-compatible"
    ANTHROPIC = "anthropic"
    AZURE = "azure-openai"
    VERTEX = "google-vertex"


class KeyChange(StrEnum):
    """What is to become of the key of an endpoint in an editor."""

    KEPT = "kept"
    REFERENCE = "reference"
    """`${SECRET:name}`, with the name in `ModelCard.secret`; the secret itself is in the keychain already."""
    NOT_NEEDED = "not_needed"


@dataclass(frozen=True, slots=True)
class ModelCard:
    """A model as the dialog has it. A target takes what it has a field for, and keeps the rest as extra keys."""

    reach: Reach
    model: str
    """What the provider is asked for: a model name, a model path or a deployment."""
    provider: ProviderRef | None = None
    """One of Kiln's providers, when one was chosen; else `endpoint` says where."""
    endpoint: str = field(default="", repr=False)
    """The address that was typed, or that an editor's file has; may hold `user:password@`."""
    name: str = ""
    context_window: int | None = None
    """Tokens."""
    cost: Price | None = None
    """US dollars per million tokens."""
    description: str = ""
    temperature: float | None = None
    top_p: float | None = None
    max_tokens: int | None = None
    overrides: Mapping[str, object] = field(default_factory=dict[str, object])
    """Kiln's settings of the model (Advanced), by Kiln's names."""
    key_change: KeyChange = KeyChange.KEPT
    secret: str = ""
    kiln_key: "SecretStr | None" = field(default=None, repr=False)
    """The key to write into Kiln's file for a provider that Kiln does not have yet, where the person allows that."""


class CardField(StrEnum):
    """A field of the card that a target needs and that is empty."""

    MODEL = "model"
    ENDPOINT = "endpoint"
    CONTEXT_WINDOW = "context_window"
    COST = "cost"


class Refusal(StrEnum):
    """Why a target cannot hold a model at all."""

    PRIVATE_ANTHROPIC = "private_anthropic"
    """Kiln calls Anthropic at its own address only."""
    ANOTHER_AZURE = "another_azure"
    """Kiln has one Azure resource; this is another one."""
    ANOTHER_VERTEX = "another_vertex"
    PROVIDER_NOT_SET_UP = "provider_not_set_up"
    """The target reaches it through a provider that is not set up there (Fireworks, Azure, Vertex in Kiln)."""
    NOT_REACHABLE = "not_reachable"
    """The target has no way to reach this provider (Amazon Bedrock from an editor)."""
    OLD_FORMAT = "old_format"
    """A legacy line of Kiln: convert it first."""
    UNREADABLE = "unreadable"
    """The target's file cannot be read now, so nothing can be written into it."""
