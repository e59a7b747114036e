"""From what is stored to what Kiln runs: ids, legacy lines, defaults, and the conversion that Kiln ships (1.2.0).

Pydantic is imported inside functions only, so that ids and legacy lines cost nothing at the first paint.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import TYPE_CHECKING, Generic, Literal, Protocol, TypeVar

from kiln_models_gui.registry.enums import ModelAdapterId, ModelProviderName, StructuredOutputMode
from kiln_models_gui.registry.fields import OVERRIDABLE, OVERRIDABLE_NAMES
from kiln_models_gui.values import Value

if TYPE_CHECKING:
    from kiln_models_gui.registry.catalog import BuiltInRow, Catalog
    from kiln_models_gui.registry.models import KilnModelProvider, UserModelEntry

USER_MODEL_PREFIX = "user_model::"
ProviderType = Literal["builtin", "custom"]


class ResolutionError(ValueError):
    """A model that cannot be turned into something Kiln runs.

    ├── UnknownProviderError        no built-in provider has this id
    ├── ProviderMissingError        a custom model without a provider
    ├── InvalidCustomModelIdError   a legacy id without "::"
    ├── UserModelNotFoundError      `user_model::…` that no entry has
    ├── KeysMissingError            the provider's settings are incomplete
    └── FineTuneError               a fine-tuned model: those live in Kiln's projects, not in its settings
    """

    def __init__(self, subject: str) -> None:
        super().__init__(subject)
        self.subject = subject
        """The provider's id for UnknownProviderError and KeysMissingError, else the model's name."""


class UnknownProviderError(ResolutionError):
    """See ResolutionError."""


class ProviderMissingError(ResolutionError):
    """See ResolutionError."""


class InvalidCustomModelIdError(ResolutionError):
    """See ResolutionError."""


class UserModelNotFoundError(ResolutionError):
    """See ResolutionError."""


class FineTuneError(ResolutionError):
    """See ResolutionError."""


class KeysMissingError(ResolutionError):
    """See ResolutionError; `keys` are the config keys that are not set."""

    def __init__(self, provider_id: str, keys: tuple[str, ...]) -> None:
        super().__init__(provider_id)
        self.keys = keys


class _Identified(Protocol):
    @property
    def id(self) -> str: ...
    @property
    def provider_type(self) -> str: ...
    @property
    def provider_id(self) -> str: ...
    @property
    def model_id(self) -> str: ...


def user_model_id(entry: _Identified) -> str:
    """The id under which Kiln runs the model: `user_model::{id}`."""
    return f"{USER_MODEL_PREFIX}{entry.id}"


def design_model_id(entry: _Identified) -> str:
    """The id form of Kiln's design, which Kiln itself never wrote: `user_model::{type}::{provider}::{model}`."""
    return f"{USER_MODEL_PREFIX}{entry.provider_type}::{entry.provider_id}::{entry.model_id}"


def parse_design_id(name: str) -> tuple[ProviderType, str, str] | None:
    """(provider_type, provider_id, model_id) of the design's id form; None for any other text.

    A provider with "::" in its name cannot be told apart; UserModels.find compares whole ids instead.
    """
    parts = name.split("::", 3)
    if len(parts) != 4 or parts[0] != "user_model" or parts[1] not in ("builtin", "custom"):
        return None
    return parts[1], parts[2], parts[3]


def parse_legacy(line: object) -> tuple[str, str] | None:
    """(provider_id, model_id) of an element of `custom_models`; None where Kiln skips it.

    Split at the first "::", and nothing validated: Kiln also lists "nope::q", "::x" and "groq::".
    """
    if not isinstance(line, str) or "::" not in line:
        return None
    provider_id, _, model_id = line.partition("::")
    return provider_id, model_id


Selectable = TypeVar("Selectable", bound=_Identified)


class UserModels(Generic[Selectable]):
    """Entries by the ids that select them, made once for many look-ups. Of two with one id Kiln's choice, the first."""

    def __init__(self, entries: Iterable[Selectable]) -> None:
        self._by_id: dict[str, Selectable] = {}
        self._by_design_id: dict[str, Selectable] = {}
        for entry in entries:
            self._by_id.setdefault(user_model_id(entry), entry)
            self._by_design_id.setdefault(design_model_id(entry), entry)

    def find(self, name: str) -> Selectable | None:
        """The entry that `name` selects, in Kiln's form or in the design's; Kiln's wins."""
        return self._by_id.get(name) or self._by_design_id.get(name)


def user_model_to_provider(entry: "UserModelEntry") -> "KilnModelProvider":
    """What Kiln makes of an entry: cautious values, then its overrides without None, "", unknown ones and ids.

    Raises UnknownProviderError for a built-in provider that does not exist, and pydantic's ValidationError
    (a ValueError too) for an override that Kiln refuses as well.
    """
    from kiln_models_gui.registry.models import KilnModelProvider

    base = _base_values(entry.provider_type, entry.provider_id, entry.model_id)
    given = {
        field: value
        for field, value in (entry.overrides or {}).items()
        if field in OVERRIDABLE_NAMES and value is not None and value != ""
    }
    return KilnModelProvider.model_validate(base | given)


class EffectiveDefault(Value):
    """What a field is while nothing overrides it.

    `run` is what Kiln runs with; `listed` is what Kiln's model list says. They differ for
    `supports_function_calling` alone: True when run, False in the list. Kiln's own form calls that "Default (No)",
    and as the field only filters lists of models, the listed value is the one that a person notices.
    """

    run: object
    listed: object


def effective_defaults(provider_type: ProviderType, provider_id: str) -> Mapping[str, EffectiveDefault]:
    """What every overridable field is when not set, in Kiln's order. Raises UnknownProviderError."""
    base = _base_values(provider_type, provider_id, "")
    runs = {spec.name: base.get(spec.name, spec.user_default) for spec in OVERRIDABLE}
    return {field: EffectiveDefault(run, _LISTED.get(field, run)) for field, run in runs.items()}


_LISTED: Mapping[str, object] = {"supports_function_calling": False}


def kiln_model_provider_from(
    name: str,
    provider_name: str | None,
    user_models: "UserModels[UserModelEntry]",
    catalog: "Catalog",
    configured_keys: Collection[str] | None = None,
) -> "KilnModelProvider":
    """What Kiln runs when somebody selects model `name` of `provider_name`.

    `configured_keys` are the config keys that have a value; None takes all as set. Order and results are Kiln's
    `kiln_model_provider_from`, but for `user_model::…` that no entry has: that function would make an untested model of
    that name, and the run then fails in Kiln's `core_provider`. Here it raises UserModelNotFoundError at once.

    Raises ResolutionError, or pydantic's ValidationError for an entry with wrong overrides; both are ValueErrors.
    """
    if entry := user_models.find(name):
        return user_model_to_provider(entry)
    if name.startswith(USER_MODEL_PREFIX):
        raise UserModelNotFoundError(name)
    if provider_name == ModelProviderName.kiln_fine_tune:
        raise FineTuneError(name)
    if provider_name == ModelProviderName.openai_compatible:
        return _openai_compatible(name)
    model = catalog.model(name)
    if model and (row := model.row(provider_name)):
        _check_keys(row.provider_id, catalog, configured_keys)
        return built_in_provider(row)
    return _untested(name, provider_name, lambda provider_id: _check_keys(provider_id, catalog, configured_keys))


def built_in_provider(row: "BuiltInRow") -> "KilnModelProvider":
    """A built-in row as Kiln runs it."""
    from kiln_models_gui.registry.models import KilnModelProvider

    return KilnModelProvider.model_validate({"name": row.provider_id, "model_id": row.model_id, **row.values})


def _base_values(provider_type: str, provider_id: str, model_id: str) -> dict[str, object]:
    custom = provider_type == "custom"
    provider = ModelProviderName.openai_compatible if custom else _provider_named(provider_id)
    values = _cautious_values(provider, model_id)
    return values | {"openai_compatible_provider_name": provider_id} if custom else values


def _cautious_values(provider: ModelProviderName, model_id: str) -> dict[str, object]:
    typesafe = provider is ModelProviderName.typesafe
    return {
        "name": provider.value,
        "model_id": model_id,
        "adapter": (ModelAdapterId.jev if typesafe else ModelAdapterId.litellm).value,
        "untested_model": True,
        "supports_structured_output": False,
        "supports_data_gen": False,
        "structured_output_mode": StructuredOutputMode.json_instructions.value,
    }


def _provider_named(provider_id: str) -> ModelProviderName:
    try:
        return ModelProviderName(provider_id)
    except ValueError:
        raise UnknownProviderError(provider_id) from None


def _openai_compatible(name: str) -> "KilnModelProvider":
    from kiln_models_gui.registry.models import KilnModelProvider

    legacy = parse_legacy(name)
    return KilnModelProvider(
        name=ModelProviderName.openai_compatible,
        model_id=legacy[1] if legacy else name,
        supports_structured_output=False,
        supports_data_gen=False,
        untested_model=True,
    )


def _untested(name: str, provider_name: str | None, check_keys: Callable[[str], None]) -> "KilnModelProvider":
    from kiln_models_gui.registry.models import KilnModelProvider

    if provider_name == ModelProviderName.kiln_custom_registry:
        parsed = parse_legacy(name)
        if parsed is None:
            raise InvalidCustomModelIdError(name)
        provider_name, name = parsed
    if provider_name is None:
        raise ProviderMissingError(name)
    provider = _provider_named(provider_name)
    check_keys(provider.value)
    return KilnModelProvider.model_validate(_cautious_values(provider, name))


def _check_keys(provider_id: str, catalog: "Catalog", configured_keys: Collection[str] | None) -> None:
    info = catalog.provider(provider_id)
    if info is None or configured_keys is None:
        return
    missing = tuple(key for key in info.required_keys if key not in configured_keys)
    if missing:
        raise KeysMissingError(provider_id, missing)
