"""What Kiln's model list shows, as Kiln itself works it out: built-in models of set-up providers, and one's own.

Source: Kiln's list of available models (contract of 1.1.1 and 1.2.0). What only a running Kiln can ask for (the
models that Ollama has installed, fine-tunes of projects) is not in it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kiln_models_gui.registry.catalog import BuiltInModel, BuiltInRow, Catalog
from kiln_models_gui.registry.conversion import USER_MODEL_PREFIX
from kiln_models_gui.registry.enums import StructuredOutputMode
from kiln_models_gui.registry.providers import Provider
from kiln_models_gui.registry.records import ModelRecord, Origin, RecordFault

SHOWN = (
    "supports_structured_output",
    "supports_data_gen",
    "supports_logprobs",
    "supports_function_calling",
    "supports_vision",
    "supports_doc_extraction",
    "multimodal_capable",
    "uncensored",
)


@dataclass(frozen=True, slots=True)
class ModelDetails:
    """One model of the list. `supports` has the fields of SHOWN that hold."""

    id: str
    """What Kiln stores when it is chosen: "user_model::…" for one's own."""
    name: str
    supports: frozenset[str]
    structured_output_mode: str
    untested: bool
    deprecated: bool = False


@dataclass(frozen=True, slots=True)
class AvailableModels:
    """The models of one provider."""

    provider_name: str
    provider_id: str
    models: tuple[ModelDetails, ...]


def available_models(
    catalog: Catalog, providers: Iterable[Provider], records: Iterable[ModelRecord]
) -> list[AvailableModels]:
    """Groups in Kiln's order: `providers` that Kiln can use, with the person's models, then what is left over."""
    own: dict[tuple[str, str], list[ModelDetails]] = {}
    for record in records:
        if record.fault is None and record.id and not record.shares_id:
            own.setdefault((record.provider_type, record.provider_id), []).append(_own(record))
    legacy = [_legacy(r) for r in records if r.origin is Origin.LEGACY and r.fault is not RecordFault.NO_SEPARATOR]
    groups: list[AvailableModels] = []
    for provider in providers:
        models = (*_built_in(catalog, provider), *own.pop(provider.ref, ()))
        if models:
            groups.append(AvailableModels(provider.name, provider.ref.id, models))
    # Kiln lists models of providers that are gone, too, under the provider's raw id.
    groups += [
        AvailableModels(provider_id, "openai_compatible", tuple(models)) for (_, provider_id), models in own.items()
    ]
    if legacy:
        groups.append(AvailableModels("kiln_custom_registry", "openai_compatible", tuple(legacy)))
    return groups


def _built_in(catalog: Catalog, provider: Provider) -> Iterable[ModelDetails]:
    if provider.info is None or provider.info.kind == "local":
        return  # of a local server Kiln lists what is installed there
    for model in catalog.models:
        row = model.row(provider.ref.id)
        if row is not None and row.model_id:
            yield _row(model, row)


def _row(model: BuiltInModel, row: BuiltInRow) -> ModelDetails:
    return ModelDetails(
        model.name,
        model.friendly_name,
        frozenset(name for name in SHOWN if row.value(name)),
        str(row.value("structured_output_mode")),
        bool(row.value("untested_model")),
        bool(row.value("deprecated")),
    )


def _own(record: ModelRecord) -> ModelDetails:
    overrides = record.overrides
    return ModelDetails(
        USER_MODEL_PREFIX + record.id,
        f"{record.title} (Custom)",
        frozenset(name for name in SHOWN if overrides.get(name) is True),
        _mode(overrides),
        untested=True,
    )


def _mode(overrides: Mapping[str, object]) -> str:
    mode = overrides.get("structured_output_mode")
    known = isinstance(mode, str) and mode in {member.value for member in StructuredOutputMode}
    return str(mode) if known else StructuredOutputMode.json_instructions.value


def _legacy(record: ModelRecord) -> ModelDetails:
    name = f"{record.provider_id}::{record.model_id}"
    return ModelDetails(name, record.model_id, frozenset(), StructuredOutputMode.json_instructions.value, untested=True)
