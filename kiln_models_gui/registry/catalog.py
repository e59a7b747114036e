"""The built-in providers and models, read from resources/catalogue.json. Without pydantic: the first paint uses it."""

import json
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Any, Literal, Self

from kiln_models_gui.registry.fields import FIELDS
from kiln_models_gui.values import Value


class ConfigProperty(Value):
    """One key of Kiln's settings.yaml.

    `type` is the Python type Kiln casts to ("str", "list"); `env` the variable it falls back to; `sensitive_keys`
    are the keys to hide inside its elements; what is `in_memory` never stands in the file.
    """

    key: str
    type: str
    env: str | None = None
    sensitive: bool = False
    sensitive_keys: tuple[str, ...] = ()
    in_memory: bool = False


class ConfigKey(Value):
    """One setting that a provider needs, or can do without. `url` is the page where a person gets it."""

    key: str
    required: bool
    env: str | None
    sensitive: bool
    url: str | None = None


class ProviderInfo(Value):
    """A built-in provider.

    `kind`: "keyed" has keys in settings.yaml, "local" runs on the person's computer, "virtual" is only Kiln's name
    for a list of models. `step` says in plain words how to get the key. `colour` ("#rrggbb") carries white text.
    """

    id: str
    name: str
    kind: Literal["keyed", "local", "virtual"]
    accepts_custom_models: bool
    keys: tuple[ConfigKey, ...]
    step: str
    monogram: str
    colour: str

    @property
    def required_keys(self) -> tuple[str, ...]:
        """The config keys without which Kiln does not use the provider."""
        return tuple(key.key for key in self.keys if key.required)

    @property
    def optional_keys(self) -> tuple[str, ...]:
        """Further config keys that Kiln reads."""
        return tuple(key.key for key in self.keys if not key.required)

    @property
    def key_url(self) -> str | None:
        """The page where a person starts."""
        return next((key.url for key in self.keys if key.url), None)


class BuiltInRow(Value):
    """A built-in model at one provider. `values` has the KilnModelProvider fields that differ from its defaults."""

    provider_id: str
    model_id: str | None
    values: Mapping[str, object]

    def value(self, field: str) -> object:
        """What the row has for a field of KilnModelProvider. Raises KeyError for a name that is none."""
        if field == "name":
            return self.provider_id
        return self.values.get(field, FIELDS[field].default)


class BuiltInModel(Value):
    """A model that Kiln brings along, with one row per provider."""

    name: str
    family: str
    friendly_name: str
    rows: tuple[BuiltInRow, ...]
    featured_rank: int | None = None
    editorial_notes: str | None = None

    def row(self, provider_id: str | None = None) -> BuiltInRow | None:
        """The first row at that provider, or the first of all."""
        return next((row for row in self.rows if provider_id in (None, row.provider_id)), None)


class Catalog:
    """What Kiln brings along. Models become objects only when somebody asks for them.

    Attributes:
        source: the package and version it was made from, "kiln-ai 1.2.0"
        providers: in Kiln's order
        config: every key of settings.yaml that Kiln knows
    """

    def __init__(
        self,
        source: str,
        providers: Iterable[ProviderInfo],
        config: Iterable[ConfigProperty],
        raw_models: Iterable[Mapping[str, Any]],
    ) -> None:
        self.source = source
        self.providers = tuple(providers)
        self.config = tuple(config)
        self._raw_models = tuple(raw_models)
        self._models: dict[str, BuiltInModel] = {}

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Read resources/catalogue.json. Raises ValueError for text that is not a catalogue."""
        try:
            raw: dict[str, Any] = json.loads(text)
            config = [_config_property(row) for row in raw["config"]]
            by_key = {row.key: row for row in config}
            providers = [_provider(row, by_key) for row in raw["providers"]]
            return cls(raw["about"]["source"], providers, config, raw["models"])
        except (KeyError, TypeError, AttributeError) as error:
            raise ValueError("not a catalogue") from error

    def provider(self, provider_id: str) -> ProviderInfo | None:
        """The built-in provider of this id ("openai")."""
        return self._providers_by_id.get(provider_id)

    def config_property(self, key: str) -> ConfigProperty | None:
        """What Kiln knows about this key of settings.yaml."""
        return self._config_by_key.get(key)

    @property
    def models(self) -> tuple[BuiltInModel, ...]:
        """Every built-in model, in Kiln's order."""
        return tuple(self._model(name) for name in self._raw_by_name)

    def model(self, name: str) -> BuiltInModel | None:
        """The built-in model of this name ("gpt_5")."""
        return self._model(name) if name in self._raw_by_name else None

    def row(self, provider_id: str, model_id: str) -> BuiltInRow | None:
        """The first built-in row that calls the provider with this id: what is known about a model typed by hand."""
        name = self._name_by_call.get((provider_id, model_id))
        if name is None:
            return None
        return next(r for r in self._model(name).rows if (r.provider_id, r.model_id) == (provider_id, model_id))

    def model_ids(self, provider_id: str) -> tuple[str, ...]:
        """The API ids of the provider's built-in models, in Kiln's order, each once."""
        return tuple(model_id for provider, model_id in self._name_by_call if provider == provider_id)

    def _model(self, name: str) -> BuiltInModel:
        if name not in self._models:
            self._models[name] = _model(self._raw_by_name[name])
        return self._models[name]

    @cached_property
    def _providers_by_id(self) -> Mapping[str, ProviderInfo]:
        return {provider.id: provider for provider in self.providers}

    @cached_property
    def _config_by_key(self) -> Mapping[str, ConfigProperty]:
        return {row.key: row for row in self.config}

    @cached_property
    def _raw_by_name(self) -> Mapping[str, Mapping[str, Any]]:
        return {raw["name"]: raw for raw in self._raw_models}

    @cached_property
    def _name_by_call(self) -> Mapping[tuple[str, str], str]:
        names: dict[tuple[str, str], str] = {}
        for raw in self._raw_models:
            for row in raw["providers"]:
                if model_id := row.get("model_id"):
                    names.setdefault((row["name"], model_id), raw["name"])
        return names


def _config_property(row: dict[str, Any]) -> ConfigProperty:
    fields: dict[str, Any] = row | {"sensitive_keys": tuple(row.get("sensitive_keys", ()))}
    return ConfigProperty(**fields)


def _provider(row: dict[str, Any], config: Mapping[str, ConfigProperty]) -> ProviderInfo:
    fields: dict[str, Any] = row | {"keys": tuple(_config_key(key, config[key["key"]]) for key in row["keys"])}
    return ProviderInfo(**fields)


def _config_key(row: dict[str, Any], known: ConfigProperty) -> ConfigKey:
    return ConfigKey(row["key"], row["required"], known.env, known.sensitive, row.get("url"))


def _model(raw: Mapping[str, Any]) -> BuiltInModel:
    fields = {name: value for name, value in raw.items() if name != "providers"}
    return BuiltInModel(**fields, rows=tuple(_row(row) for row in raw["providers"]))


def _row(raw: dict[str, Any]) -> BuiltInRow:
    values = {field: value for field, value in raw.items() if field not in ("name", "model_id")}
    return BuiltInRow(raw["name"], raw.get("model_id"), values)
