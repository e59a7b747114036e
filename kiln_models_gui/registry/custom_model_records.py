"""The person's own models as the orchestrator's settings have them, right or wrong, without any key in them."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum

from kiln_models_gui.registry.cost import Price, read_count, read_number, read_price
from kiln_models_gui.registry.custom_model_fields import (
    FieldFault,
    FieldProblem,
    ModelType,
    check_custom_model,
    model_type,
)
from kiln_models_gui.registry.plain import NOTHING, Fields, is_fields
from kiln_models_gui.registry.secret_references import ApiKey, ApiKeyState, read_api_key

CUSTOM_PREFIX = "custom:"


class Shelf(StrEnum):
    """Which of the two arrays a model stands in. The endpoints are loaded last, and win over the same id."""

    FIREWORKS = "providers.fireworks.customModels"
    ENDPOINTS = "providers.custom"

    @property
    def path(self) -> tuple[str, ...]:
        """Where the array stands in the settings."""
        return ("aiOrchestrator", *self.value.split("."))


@dataclass(frozen=True, slots=True)
class CustomModelRecord:
    """One element of one of the two arrays. `custom_model.CustomModel` is what may be written."""

    shelf: Shelf
    index: int
    fields: Fields = field(default_factory=lambda: NOTHING, repr=False)
    """The element as it stands, without a plain-text key."""
    id: str = ""
    display_name: str = ""
    """As it stands; see `title`."""
    type: ModelType | None = None
    """None for a type that nobody knows."""
    model_path: str = ""
    endpoint: str = field(default="", repr=False)
    """May hold `user:password@`."""
    api_key: ApiKey = field(default_factory=ApiKey)
    model_name: str = ""
    deployment_name: str = ""
    context_window: int | None = None
    """Tokens."""
    cost: Price | None = None
    description: str = ""
    temperature: float | None = None
    top_p: float | None = None
    max_tokens: int | None = None
    faults: tuple[FieldFault, ...] = ()
    hidden: bool = False
    """A later model has the same id, and only that one can be chosen."""

    @property
    def choice(self) -> str:
        """What an assignment to this model says; empty for a model without an id."""
        return CUSTOM_PREFIX + self.id if self.id else ""

    @property
    def title(self) -> str:
        """What to call it: its name, else its id, else its place."""
        return self.display_name or self.id or f"{self.shelf.value}[{self.index}]"

    @property
    def path(self) -> tuple[str | int, ...]:
        """Where it stands in the settings."""
        return (*self.shelf.path, self.index)


def read_custom_models(fireworks: list[object], endpoints: list[object]) -> tuple[CustomModelRecord, ...]:
    """Every element of both arrays in the order in which they are loaded; of one id only the last is not `hidden`."""
    records = [*_read_shelf(Shelf.FIREWORKS, fireworks), *_read_shelf(Shelf.ENDPOINTS, endpoints)]
    winners = {record.id: place for place, record in enumerate(records) if record.id}
    return tuple(
        replace(record, hidden=bool(record.id) and winners[record.id] != place) for place, record in enumerate(records)
    )


def _read_shelf(shelf: Shelf, elements: list[object]) -> Iterator[CustomModelRecord]:
    for index, element in enumerate(elements):
        yield _read(shelf, index, element)


def _read(shelf: Shelf, index: int, element: object) -> CustomModelRecord:
    if not is_fields(element):
        return CustomModelRecord(shelf, index, faults=(FieldFault("", FieldProblem.NOT_A_MODEL),))
    api_key = read_api_key(element.get("apiKey"))
    in_the_open = api_key.state is ApiKeyState.PLAIN_TEXT
    return CustomModelRecord(
        shelf,
        index,
        fields={name: value for name, value in element.items() if not (in_the_open and name == "apiKey")},
        id=_text(element, "id"),
        display_name=_text(element, "displayName"),
        type=model_type(element),
        model_path=_text(element, "modelPath"),
        endpoint=_text(element, "endpoint"),
        api_key=api_key,
        model_name=_text(element, "modelName"),
        deployment_name=_text(element, "deploymentName"),
        context_window=read_count(element.get("contextWindow")),
        cost=read_price(element.get("cost")),
        description=_text(element, "description"),
        temperature=read_number(element.get("temperature")),
        top_p=read_number(element.get("topP")),
        max_tokens=read_count(element.get("maxTokens")),
        faults=check_custom_model(element, standing_id=_text(element, "id")),
    )


def _text(fields: Fields, name: str) -> str:
    value = fields.get(name)
    return value if isinstance(value, str) else ""
