"""From models to the rows of their list, in groups. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.registry.fields import FIELDS
from kiln_models_gui.registry.plain import as_text, fields_of, is_fields, is_items, items_of
from kiln_models_gui.registry.providers import Provider, ProviderRef, ProviderStatus
from kiln_models_gui.registry.records import ModelRecord, Origin, RecordFault
from kiln_models_gui.viewmodels.models.numbers import cost_words, tokens_words
from kiln_models_gui.viewmodels.rows import RowAction, RowChip, RowContent
from kiln_models_gui.viewmodels.test_result import TestResult
from kiln_models_gui.viewmodels.words.overrides import choice_words, field_words
from kiln_models_gui.viewmodels.words.providers import status_words

tr = QCoreApplication.translate


class ModelGroup(StrEnum):
    """Where a model comes from, in the order in which the groups stand."""

    FIREWORKS = "fireworks"
    OWN_ENDPOINTS = "own_endpoints"
    CONNECTED = "connected"
    LEGACY = "legacy"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class ModelFacts:
    """A model with what the rest of the app knows about it."""

    record: ModelRecord
    provider: Provider | None
    tested: TestResult | None = None

    @property
    def needs_attention(self) -> bool:
        """Kiln cannot use it, or it failed its test."""
        return bool(trouble(self)) or (self.tested is not None and self.tested.tone == "bad")


def group_of(record: ModelRecord) -> ModelGroup:
    """The group that a model stands in."""
    if record.fault is not None:
        return ModelGroup.BROKEN
    if record.origin is Origin.LEGACY:
        return ModelGroup.LEGACY
    if record.provider_type == "custom":
        return ModelGroup.OWN_ENDPOINTS
    return ModelGroup.FIREWORKS if record.provider_id == "fireworks_ai" else ModelGroup.CONNECTED


def group_words(group: ModelGroup) -> str:
    """The heading of a group."""
    return {
        ModelGroup.FIREWORKS: tr("Models", "Fireworks fine-tunes"),
        ModelGroup.OWN_ENDPOINTS: tr("Models", "Your own endpoints"),
        ModelGroup.CONNECTED: tr("Models", "From connected providers"),
        ModelGroup.LEGACY: tr("Models", "Old format"),
        ModelGroup.BROKEN: tr("Models", "Kiln cannot read these"),
    }[group]


def grouped_rows(models: Iterable[ModelFacts]) -> list[RowContent]:
    """Every model under the heading of its group; empty groups are left out."""
    groups: dict[ModelGroup, list[RowContent]] = {group: [] for group in ModelGroup}
    for facts in models:
        groups[group_of(facts.record)].append(model_row(facts))
    rows: list[RowContent] = []
    for group, members in groups.items():
        if members:
            rows += [RowContent(group_words(group), f"group {group}", is_header=True), *members]
    return rows


def model_row(facts: ModelFacts) -> RowContent:
    """One model as the list shows it."""
    record = facts.record
    return RowContent(
        key=record.handle,
        title=record.title,
        chips=tuple(_chips(facts)),
        subtitle=" · ".join(part for part in _subtitle(facts) if part),
        description=_description(facts),
        actions=_actions(record),
    )


def _chips(facts: ModelFacts) -> Iterable[RowChip]:
    record, problem = facts.record, trouble(facts)
    if problem:
        yield RowChip(problem, "warn", trouble_help(facts))
    if record.origin is Origin.LEGACY and record.fault is None:
        yield RowChip(tr("Models", "Legacy"), "neutral", tr("Models", "Kiln's old format. Convert it to edit it."))
    elif record.fault is None and facts.provider is not None:
        yield _test_chip(facts.tested)
    if record.overrides:
        yield RowChip(tr("Models", "Custom settings"), "accent", overrides_tip(record.overrides))


def _test_chip(tested: TestResult | None) -> RowChip:
    if tested is None:
        return RowChip(tr("Models", "Not tested"))
    return RowChip(tr("Models", "Works") if tested.worked else tested.text, tested.tone, tested.text)


def overrides_tip(overrides: Mapping[str, object]) -> str:
    """The custom settings, one per line."""
    return "\n".join(f"{_label(name)}: {_value(name, value)}" for name, value in overrides.items())


def _label(name: str) -> str:
    return field_words(name)[0] if name in FIELDS and FIELDS[name].overridable else name


def _value(name: str, value: object) -> str:
    if is_fields(value):
        return ", ".join(as_text(name) for name in fields_of(value))
    if is_items(value):
        return ", ".join(as_text(item) for item in items_of(value))
    return choice_words(name, value)


def trouble(facts: ModelFacts) -> str:
    """Why Kiln cannot use the model, in two or three words; empty when it can."""
    record, provider = facts.record, facts.provider
    if record.fault is not None:
        return tr("Models", "Damaged")
    if provider is None:
        return tr("Models", "Provider missing")
    if provider.status is not ProviderStatus.READY:
        return _lack(provider.status)
    if record.shares_id:
        return tr("Models", "Same id twice")
    if record.origin is Origin.REGISTRY and not record.id:
        return tr("Models", "No id")
    return ""


def _lack(status: ProviderStatus) -> str:
    if status in (ProviderStatus.SETTING_MISSING, ProviderStatus.NO_ADDRESS):
        return status_words(status)
    return tr("Models", "Key needed")


def trouble_help(facts: ModelFacts) -> str:
    """What to do about it."""
    record, provider = facts.record, facts.provider
    if record.fault is not None:
        return fault_words(record.fault)
    if provider is None:
        return tr("Models", "Its provider “{name}” is not set up. Add it, or choose another with Edit.").format(
            name=record.provider_id
        )
    if provider.status is not ProviderStatus.READY:
        return tr("Models", "“{name}” is not complete. Open Providers to finish it.").format(name=provider.name)
    if record.shares_id:
        return tr("Models", "Kiln finds only the first of two models with one id. Choose Edit and save to mend it.")
    return tr("Models", "Kiln cannot select it. Choose Edit and save to mend it.")


def fault_words(fault: RecordFault) -> str:
    """Why Kiln skips an element of its list."""
    return {
        RecordFault.NOT_A_MAPPING: tr("Models", "This is no model at all. Kiln skips it; remove it."),
        RecordFault.BAD_PROVIDER_TYPE: tr("Models", "It does not say what kind of provider it has. Kiln skips it."),
        RecordFault.BAD_PROVIDER: tr("Models", "It does not say which provider it has. Kiln skips it."),
        RecordFault.BAD_MODEL_ID: tr("Models", "Its model name is not a text. Kiln skips it."),
        RecordFault.BAD_NAME: tr("Models", "Its display name is not a text. Kiln skips it."),
        RecordFault.BAD_OVERRIDES: tr("Models", "Its settings cannot be read. Kiln skips it."),
        RecordFault.BAD_ID: tr("Models", "Its id is not a text. Kiln skips it."),
        RecordFault.NO_SEPARATOR: tr("Models", "It does not say which provider it has. Kiln skips it."),
    }[fault]


def _subtitle(facts: ModelFacts) -> Iterable[str]:
    record = facts.record
    if record.fault is not None:
        return
    if record.name:
        yield record.model_id
    yield _provider_words(facts)
    yield tokens_words(record.fields.get("context_window"))
    yield cost_words(record.fields.get("cost"))


def _provider_words(facts: ModelFacts) -> str:
    provider, record = facts.provider, facts.record
    if provider is None:
        return record.provider_id
    return f"{provider.name} · {provider.address}" if provider.custom else provider.name


def _description(facts: ModelFacts) -> str:
    record = facts.record
    if record.fault is not None:
        return fault_words(record.fault)
    if record.origin is Origin.LEGACY:
        return tr("Models", "Kiln can list this one, but neither edit nor remove it.")
    description = record.fields.get("description")
    return description if isinstance(description, str) else ""


def _actions(record: ModelRecord) -> tuple[RowAction, ...]:
    remove = RowAction("remove", tr("Models", "Remove"), icon="close")
    if record.fault is not None:
        return (remove,)
    if record.origin is Origin.LEGACY:
        return (RowAction("convert", tr("Models", "Convert…")), remove)
    return (
        RowAction("edit", tr("Models", "Edit")),
        RowAction("duplicate", tr("Models", "Duplicate…"), in_menu_only=True),
        RowAction("test", tr("Models", "Test"), in_menu_only=True),
        remove,
    )


def reference(record: ModelRecord) -> ProviderRef:
    """The provider that the model needs."""
    return ProviderRef(record.provider_type, record.provider_id)
