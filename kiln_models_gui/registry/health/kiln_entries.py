"""Elements of Kiln's model list that Kiln skips, cannot select, or that break its list for all."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date

from kiln_models_gui.registry.changes import Change, ChangeKind, Edit, ItemEdit
from kiln_models_gui.registry.edits import MODELS, remove_models
from kiln_models_gui.registry.fields import OVERRIDABLE_NAMES
from kiln_models_gui.registry.health.configuration import KilnConfiguration
from kiln_models_gui.registry.health.problem import Check, HealthProblem, KilnFix, Severity
from kiln_models_gui.registry.overrides import check_override, check_overrides
from kiln_models_gui.registry.plain import is_fields, is_items
from kiln_models_gui.registry.records import ModelRecord, Origin, RecordFault

_SWITCHES = frozenset(
    {
        "supports_structured_output",
        "supports_data_gen",
        "supports_logprobs",
        "supports_function_calling",
        "uncensored",
        "supports_vision",
        "supports_doc_extraction",
        "multimodal_capable",
        "deprecated",
    }
)
"""What Kiln's list of models takes as it stands, so that anything but true and false empties the list."""
_TOGETHER = ("openrouter_reasoning_object", "available_thinking_levels")  # right or wrong with what else stands there
_BROKEN = Severity.BROKEN


def damaged(kiln: KilnConfiguration) -> Iterator[HealthProblem]:
    """What Kiln skips: to be repaired, or taken out where nobody can tell what it was."""
    found = [record for record in kiln.state.models if record.fault is not None]
    repaired = {record.handle: fields for record in found if (fields := _repaired(record, kiln)) is not None}
    mended = [record for record in found if record.handle in repaired]
    lost = [record for record in found if record.handle not in repaired]
    if mended:
        fix = changing(mended, lambda record: repaired[record.handle])
        yield HealthProblem(Check.SKIPPED, _BROKEN, titles(mended), fix)
    if lost:
        fix = KilnFix(lambda: remove_models(lost))
        faults = tuple(dict.fromkeys(record.fault for record in lost))
        yield HealthProblem(Check.BEYOND_REPAIR, _BROKEN, titles(lost), fix, details={"faults": faults})


def empties_list(kiln: KilnConfiguration) -> Iterator[HealthProblem]:
    """Values that make Kiln show no model at all; the fix takes them out. `fields`: their names."""
    yield from _taking_out(Check.LIST_EMPTIED, kiln, _emptying)


def cannot_run(kiln: KilnConfiguration) -> Iterator[HealthProblem]:
    """Values with which Kiln fails when the model is run; the fix takes them out. `fields`: their names."""
    yield from _taking_out(Check.CANNOT_RUN, kiln, Suspicion().failing)


def _taking_out(
    check: Check, kiln: KilnConfiguration, find: Callable[[ModelRecord], tuple[str, ...]]
) -> Iterator[HealthProblem]:
    wrong = {record.handle: names for record in kiln.entries if record.overrides and (names := find(record))}
    found = [record for record in kiln.entries if record.handle in wrong] if wrong else []
    if found:
        fields = tuple(dict.fromkeys(name for names in wrong.values() for name in names))
        fix = changing(found, lambda record: without_overrides(record, wrong[record.handle]))
        yield HealthProblem(check, _BROKEN, titles(found), fix, details={"fields": fields})


def without_own_id(kiln: KilnConfiguration) -> Iterator[HealthProblem]:
    """Models without an id, or with another's; the fix gives each its own."""
    found = [record for record in kiln.entries if not record.id or record.shares_id]
    if found:
        yield HealthProblem(Check.NO_ID, _BROKEN, titles(found), changing(found, _with_new_id))


def titles(records: Iterable[ModelRecord]) -> tuple[str, ...]:
    """What the models are called."""
    return tuple(record.title for record in records)


def changing(records: Sequence[ModelRecord], wanted: Callable[[ModelRecord], Mapping[str, object]]) -> KilnFix:
    """The fix that brings each of `records` to the fields that are `wanted` of it, in one write."""

    def make() -> Change:
        edits: list[Edit] = [ItemEdit(MODELS, record.raw, wanted(record)) for record in records]
        return Change(ChangeKind.MODEL_CHANGED, records[0].title, tuple(edits))

    return KilnFix(make)


def without_overrides(record: ModelRecord, names: Iterable[str]) -> dict[str, object]:
    """The fields of the model without some of its overrides."""
    kept = {name: value for name, value in record.overrides.items() if name not in set(names)}
    return {**record.fields, "overrides": kept}


def _with_new_id(record: ModelRecord) -> dict[str, object]:
    import uuid

    return {**record.fields, "id": str(uuid.uuid4())}


def _emptying(record: ModelRecord) -> tuple[str, ...]:
    return tuple(name for name, value in record.overrides.items() if _empties(name, value))


def _empties(name: str, value: object) -> bool:
    if name in _SWITCHES:
        return not isinstance(value, bool)
    if name == "structured_output_mode":
        return not isinstance(value, str)
    return name == "multimodal_mime_types" and not (is_items(value) and all(map(_is_text, value)))


class Suspicion:
    """Knows which values were looked at already: ten thousand models have the same few."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, type, object], bool] = {}
        self._raising: dict[str, bool] = {}

    def failing(self, record: ModelRecord) -> tuple[str, ...]:
        """Overrides at fault where Kiln cannot make a provider of the entry; what empties the list aside."""
        if not any(self._is_odd(name, value) for name, value in record.overrides.items()):
            return ()
        used = {n: value for n, value in record.overrides.items() if n in OVERRIDABLE_NAMES and value is not None}
        provider = record.provider_id if record.provider_type == "builtin" else "openai_compatible"
        faults = {fault.field for fault in check_overrides(used, provider)} - set(_emptying(record))
        if not faults or not self._raises(f"{provider} {used!r}", record):
            return ()
        # A level that is missing is the fault of the list of levels that asks for it.
        levels = {"available_thinking_levels"} if "default_thinking_level" in faults else set[str]()
        return tuple(name for name in used if name in faults | levels)

    def _raises(self, told: str, record: ModelRecord) -> bool:
        if told not in self._raising:
            self._raising[told] = _raises(record)
        return self._raising[told]

    def _is_odd(self, name: str, value: object) -> bool:
        """Whether it may be at fault, by itself or together with others."""
        if name not in OVERRIDABLE_NAMES or value is None:
            return False
        if name in _TOGETHER or not isinstance(value, str | bool | int | float):
            return True
        known = (name, type(value), value)
        if known not in self._known:
            self._known[known] = check_override(name, value) is not None
        return self._known[known]


def _raises(record: ModelRecord) -> bool:
    from kiln_models_gui.registry.conversion import UnknownProviderError, user_model_to_provider
    from kiln_models_gui.registry.models import entry_of

    try:
        user_model_to_provider(entry_of(record))
    except UnknownProviderError:
        return False
    except ValueError:
        return True
    return False


def _repaired(record: ModelRecord, kiln: KilnConfiguration) -> dict[str, object] | None:
    """The fields as they were meant; None where nobody can tell."""
    fields = dict(record.fields)
    if record.origin is Origin.LEGACY or record.fault is RecordFault.NOT_A_MAPPING or not fields:
        return None
    for name in ("model_id", "name"):
        if isinstance(fields.get(name), int | float | date) and not isinstance(fields[name], bool):
            fields[name] = str(fields[name])  # written without quotes: 7, 1.0, 2025-01-31
    if not isinstance(fields.get("name"), str | None):
        del fields["name"]
    if "id" in fields and not isinstance(fields["id"], str):
        fields = _with_new_id(record) | {name: fields[name] for name in fields if name != "id"}
    if not _is_text_keyed(fields.get("overrides")):
        del fields["overrides"]
    provider = fields.get("provider_id")
    if not isinstance(provider, str) or not isinstance(fields.get("model_id"), str):
        return None
    if fields.get("provider_type") not in ("builtin", "custom"):
        custom = any(one.name == provider for one in kiln.state.custom_providers)
        if not custom and kiln.catalog.provider(provider) is None:
            return None
        fields["provider_type"] = "custom" if custom else "builtin"
    return fields


def _is_text_keyed(value: object) -> bool:
    return value is None or (is_fields(value) and all(map(_is_text, value)))


def _is_text(value: object) -> bool:
    return isinstance(value, str)
