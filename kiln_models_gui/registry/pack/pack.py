"""What a `.kilnmodels` file says, as frozen pydantic. Its JSON schema stands in `resources/kilnmodels.schema.json`."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Annotated, Literal, Self
from uuid import uuid4

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, field_serializer, model_validator
from pydantic_core import PydanticCustomError

from kiln_models_gui.registry.agents import AgentRole, RoutingStrategy
from kiln_models_gui.registry.model_card import Reach

FORMAT, VERSION = "kiln-models-pack", 1
MOST_PROVIDERS, MOST_MODELS, MOST_EVIDENCE = 500, 20_000, 50_000

Line = Annotated[str, Field(max_length=500)]
"""One line for people or for a program: a name, an id, an address."""
Text = Annotated[str, Field(max_length=5_000)]
Amount = Annotated[float, Field(ge=0, allow_inf_nan=False)]
"""US dollars per million tokens."""
Tokens = Annotated[int, Field(gt=0, le=2**53)]


class _Part(BaseModel):
    """Keys that a newer version adds are passed over, so that an older app still opens the pack."""

    model_config = ConfigDict(frozen=True, extra="ignore", strict=True, hide_input_in_errors=True)


class PackRef(_Part):
    """Which provider: one of Kiln's own by its id, or a custom one by its name."""

    type: Literal["builtin", "custom"]
    id: Line


class PackProvider(_Part):
    """A provider without its key."""

    ref: PackRef
    name: Line
    address: Line = ""
    """Base URL of a custom provider; a built-in one has its address, if it needs one, among `values`."""
    values: dict[Line, Line] = {}
    """A built-in provider's settings that are no secrets, by Kiln's names: address, project, region."""
    needs_keys: tuple[Line, ...] = ()
    """The secrets that whoever opens the pack has to type in, by Kiln's names; a custom provider's is `api_key`."""
    key_page: Line = ""
    """Where to get a key, as https address; only shown, and opened when the person asks for it."""


class PackCost(_Part):
    """US dollars per million tokens; None where nobody said."""

    input: Amount | None = None
    output: Amount | None = None


class PackModel(_Part):
    """A model as the model dialog has it (`model_card.ModelCard`), without a key."""

    id: Line
    """Names the model inside this pack: assignments refer to it."""
    reach: Annotated[Reach, Field(strict=False)]
    model: Line
    provider: PackRef | None = None
    """One of Kiln's providers; else `endpoint` says where."""
    endpoint: Line = ""
    needs_key: bool = False
    """Whether the endpoint wants a key of its own; a model of a `provider` is reached with that one's."""
    name: Line = ""
    context_window: Tokens | None = None
    cost: PackCost | None = None
    description: Text = ""
    temperature: Annotated[float, Field(ge=0, le=2)] | None = None
    top_p: Annotated[float, Field(ge=0, le=1)] | None = None
    max_tokens: Tokens | None = None
    overrides: dict[Line, object] = {}
    """Kiln's settings of the model, by Kiln's names; checked by `overrides.py` before they are written."""
    uses: frozenset[Literal["kiln", "editor"]] = Field(default=frozenset({"kiln"}), strict=False)
    """The programs that the model is for: Kiln, and whatever editors the person manages."""

    @field_serializer("uses")
    def _uses_in_order(self, uses: frozenset[str]) -> list[str]:
        return sorted(uses)


class PackAssignments(_Part):
    """Which model does which job. A choice is `auto`, a built-in choice as the orchestrator has it, or `pack:<id>`."""

    agents: dict[Annotated[AgentRole, Field(strict=False)], Line] = {}
    one_for_all: Line | None = None
    """The one model for all agents, None where each has its own."""
    strategy: Annotated[RoutingStrategy, Field(strict=False)] | None = None


class SealedKeys(_Part):
    """Keys under a passphrase: a JSON object of slot → key, encrypted. Base64 throughout."""

    kdf: Literal["scrypt"] = "scrypt"
    n: int
    r: int
    p: int
    salt: Line
    cipher: Literal["chacha20-poly1305"] = "chacha20-poly1305"
    nonce: Line
    data: Annotated[str, Field(max_length=2_000_000)]


class Pack(_Part):
    """The whole file. `id` stays the same over the versions of one pack: that is what a subscription follows.

    No two providers have one `ref`, and no two models one `id`: a ValidationError of the type "same_twice" says so.
    """

    format: Literal["kiln-models-pack"] = FORMAT
    version: Literal[1] = VERSION
    id: Line = Field(default_factory=lambda: str(uuid4()))
    name: Line = ""
    """ "Research team", for people."""
    note: Text = ""
    made_at: Annotated[AwareDatetime, Field(strict=False)] = Field(default_factory=lambda: datetime.now(UTC))
    providers: Annotated[tuple[PackProvider, ...], Field(max_length=MOST_PROVIDERS, strict=False)] = ()
    models: Annotated[tuple[PackModel, ...], Field(max_length=MOST_MODELS, strict=False)] = ()
    assignments: PackAssignments | None = None
    evidence: Annotated[tuple[dict[str, object], ...], Field(max_length=MOST_EVIDENCE, strict=False)] = ()
    """What was found out of the models (`probes.capabilities.evidence`, its `to_plain`)."""
    keys: SealedKeys | None = None

    @model_validator(mode="after")
    def _each_once(self) -> Self:
        _require_each_once("providers", ((one.ref.type, one.ref.id) for one in self.providers))
        _require_each_once("models", (one.id for one in self.models))
        return self


def _require_each_once(place: str, names: Iterable[object]) -> None:
    seen = set[object]()
    for number, name in enumerate(names):
        if name in seen:
            raise PydanticCustomError("same_twice", "the same twice", {"place": f"{place}.{number}"})
        seen.add(name)
