"""The model form as data: what was typed, whatever kind of model is chosen."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from kiln_models_gui.registry.library import KILN
from kiln_models_gui.registry.model_card import Reach
from kiln_models_gui.registry.providers import ProviderRef
from kiln_models_gui.viewmodels.models.kinds import (
    ADDRESS_PLACE,
    KILNS_OWN,
    LOCATION,
    PROJECT,
    VERTEX_ADDRESS,
    model_place,
    places_of,
    reach_of,
)
from kiln_models_gui.viewmodels.providers.draft import TypedKey

NAME, CONTEXT, COST_IN, COST_OUT, DESCRIPTION = "name", "context_window", "cost_input", "cost_output", "description"
TEMPERATURE, TOP_P, MAX_TOKENS = "temperature", "top_p", "max_tokens"
USES = "uses"
SENT = (TEMPERATURE, TOP_P, MAX_TOKENS)
COMMON = (NAME, CONTEXT, COST_IN, COST_OUT, DESCRIPTION, *SENT)


@dataclass(frozen=True, slots=True)
class ModelDraft:
    """What was typed, for every kind at once: going to another kind and back loses nothing.

    An override is a chosen value, or the text typed for it; one left at its default is absent.
    """

    reach: Reach = Reach.CONNECTED
    connected: ProviderRef | None = None
    """The provider of a CONNECTED model."""
    custom: ProviderRef | None = None
    """The endpoint of Kiln that an OPENAI model is at; None: the address is typed."""
    texts: Mapping[str, str] = field(default_factory=dict[str, str])
    key: TypedKey = field(default_factory=TypedKey, repr=False)
    no_key: bool = False
    """The server needs none."""
    key_in_kiln: bool = True
    """A key typed here may stand in Kiln's file, where Kiln gets the endpoint too."""
    uses: frozenset[str] = frozenset({KILN})
    """Ids of the programs that shall have it."""
    overrides: Mapping[str, object] = field(default_factory=dict[str, object])
    kept: Mapping[str, object] = field(default_factory=dict[str, object])
    """Overrides that Kiln does not know: they stay in the file, and are shown."""

    @property
    def places(self) -> tuple[str, ...]:
        """The fields that the chosen kind shows, beside the common ones."""
        return places_of(self.reach, typed_address=self.custom is None)

    @property
    def provider(self) -> ProviderRef | None:
        """The provider of Kiln that was chosen, or that its kind has; None where an address says it."""
        if self.reach is Reach.OPENAI:
            return self.custom
        return self.connected if self.reach is Reach.CONNECTED else KILNS_OWN[self.reach]

    @property
    def model(self) -> str:
        """What the provider is asked for, as typed."""
        return self.text(model_place(self.reach))

    @property
    def address(self) -> str:
        """The address as typed; empty where a provider was chosen."""
        place = ADDRESS_PLACE.get(self.reach, "")
        return self.text(place) if place in self.places else ""

    def text(self, place: str) -> str:
        """What stands in the field `place`, without space around it."""
        return self.texts.get(place, "").strip()

    def with_text(self, place: str, text: str) -> "ModelDraft":
        """The draft with another text in the field `place`."""
        draft = replace(self, texts={**self.texts, place: text})
        if place not in (PROJECT, LOCATION) or self.text(VERTEX_ADDRESS) != vertex_address(self):
            return draft
        return replace(draft, texts={**draft.texts, VERTEX_ADDRESS: vertex_address(draft)})

    def with_provider(self, ref: ProviderRef | None) -> "ModelDraft":
        """The draft with another provider of Kiln, and of the kind that this one is; None keeps the kind."""
        reach = reach_of(ref) if ref else self.reach
        if reach is Reach.OPENAI:
            return replace(self, reach=reach, custom=ref)
        return replace(self, reach=reach, connected=ref if reach is Reach.CONNECTED else self.connected)

    def with_override(self, name: str, value: object) -> "ModelDraft":
        """The draft with another value for an override; None or an empty text sets it back to its default."""
        others = {key: old for key, old in self.overrides.items() if key != name}
        empty = value is None or (isinstance(value, str) and not value.strip())
        return replace(self, overrides=others if empty else {**others, name: value})

    def with_use(self, target: str, wanted: bool) -> "ModelDraft":
        """The draft with or without a program that shall have it."""
        return replace(self, uses=self.uses | {target} if wanted else self.uses - {target})


def vertex_address(draft: ModelDraft) -> str:
    """Google's address of a project at a location; empty while one of them is. Source: Vertex AI's REST reference."""
    project, location = draft.text(PROJECT), draft.text(LOCATION)
    if not project or not location:
        return ""
    host = "aiplatform.googleapis.com" if location == "global" else f"{location}-aiplatform.googleapis.com"
    return f"https://{host}/v1/projects/{project}/locations/{location}"


def rebased(draft: ModelDraft, loaded: ModelDraft, stands: ModelDraft) -> ModelDraft:
    """What was typed since `loaded`, over what `stands` in the files now."""
    texts = {place: text for place, text in draft.texts.items() if text != loaded.texts.get(place, "")}
    names = draft.overrides.keys() | loaded.overrides.keys()
    touched = {name for name in names if draft.overrides.get(name) != loaded.overrides.get(name)}
    left = {name: value for name, value in stands.overrides.items() if name not in touched}
    mine = {name: value for name, value in draft.overrides.items() if name in touched}
    moved = (draft.reach, draft.provider) != (loaded.reach, loaded.provider)
    place = draft if moved else stands
    return replace(
        draft,
        reach=place.reach,
        connected=place.connected,
        custom=place.custom,
        texts={**stands.texts, **texts},
        uses=stands.uses if draft.uses == loaded.uses else draft.uses,
        overrides=left | mine,
        kept=stands.kept,
    )
