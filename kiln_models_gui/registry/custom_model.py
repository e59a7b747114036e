"""A model of the person's own as it may be written into the orchestrator's settings. Frozen pydantic, strict."""

from collections.abc import Collection
from typing import TYPE_CHECKING, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator
from pydantic.alias_generators import to_camel

from kiln_models_gui.registry.custom_model_fields import FieldFault, ModelType, check_custom_model
from kiln_models_gui.registry.custom_model_records import CustomModelRecord, Shelf
from kiln_models_gui.registry.plain import Fields, fields_of

if TYPE_CHECKING:
    from kiln_models_gui.registry.custom_model_fields import FieldProblem


class ModelRefusedError(ValueError):
    """The model may not be written. `faults` say which fields are wrong; never what was typed."""

    def __init__(self, faults: tuple[FieldFault, ...]) -> None:
        super().__init__(", ".join(f"{fault.field}: {fault.problem}" for fault in faults))
        self.faults = faults

    @property
    def problems(self) -> "dict[str, FieldProblem]":
        """Field name → what is wrong with it."""
        return {fault.field: fault.problem for fault in self.faults}


class CustomModelCost(BaseModel):
    """US dollars per million tokens."""

    model_config = ConfigDict(frozen=True, extra="allow")

    input: float
    output: float


class CustomModel(BaseModel):
    """One element of `providers.fireworks.customModels` or `providers.custom`; unknown fields are kept.

    Made by `custom_model_of`, which refuses what `check_custom_model` finds fault with. Made directly, it raises
    pydantic's ValidationError (a ValueError) for the same, without naming the values.
    """

    model_config = ConfigDict(
        frozen=True, extra="allow", alias_generator=to_camel, validate_by_name=False, hide_input_in_errors=True
    )

    id: str
    display_name: str | None = None
    type: Literal["openai-compatible", "anthropic", "azure-openai", "google-vertex"] | None = None
    """None is a Fireworks model."""
    model_path: str | None = None
    endpoint: str | None = Field(default=None, repr=False)
    api_key: str | None = None
    """`${SECRET:name}` or "not-needed"; never a key."""
    model_name: str | None = None
    deployment_name: str | None = None
    context_window: int
    cost: CustomModelCost
    description: str | None = None
    temperature: float | None = None
    top_p: float | None = None
    max_tokens: int | None = None

    @model_validator(mode="before")
    @classmethod
    def _may_be_written(cls, data: object) -> object:
        fields = fields_of(data)
        id_ = fields.get("id")
        # Whether a new id looks right is asked by custom_model_of, which knows the id that already stands.
        faults = check_custom_model(fields, standing_id=id_ if isinstance(id_, str) else None)
        if faults:
            raise ModelRefusedError(faults)
        return data

    @property
    def model_type(self) -> ModelType:
        """How it is reached."""
        return ModelType(self.type) if self.type else ModelType.fireworks

    @property
    def shelf(self) -> Shelf:
        """The array that it belongs in."""
        return Shelf.ENDPOINTS if self.type else Shelf.FIREWORKS

    @property
    def title(self) -> str:
        """What to call it."""
        return self.display_name or self.id

    def to_settings(self) -> dict[str, object]:
        """What is written: no empty field, unknown keys last."""
        fields = self.model_dump(by_alias=True, exclude_none=True)
        own = {to_camel(name) for name in type(self).model_fields}
        return {name: value for name, value in fields.items() if name not in own or value != ""}


def custom_model_of(
    fields: Fields, taken: Collection[str] = (), standing: CustomModelRecord | None = None
) -> CustomModel:
    """The model that `fields` (the file's names) describe. Raises ModelRefusedError.

    `taken`: the ids in both arrays; `standing`: the model that it replaces, whose id may stay as it is.
    """
    faults = check_custom_model(fields, taken, standing.id if standing else None)
    if faults:
        raise ModelRefusedError(faults)
    return CustomModel.model_validate(dict(fields))
