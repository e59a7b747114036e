"""Elements of Kiln's model list that Kiln skips, cannot select, or that break its list for all."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date

from kiln_models_gui.registry.changes import Change, ChangeKind, Edit, ItemEdit
from kiln_models_gui.registry.edits import MODELS, remove_models
from kiln_models_gui.registry.fields import OVERRIDABLE_NAMES
from kiln_models_gui.registry.health.configuration import KilnConfiguration
from kiln_models_gui.registry.health.problem import Check, HealthProblem, KilnFix, Severity
from kiln_models_gui.registry.overrides import check_overrides
from kiln_models_gui.registry.plain import is_fields, is_items
from kiln_models_gui.registry.records import ModelRecord, Origin, RecordFault

_SWITCHES = (
    "supports_structured_output",
    "supports_data_gen",
    "supports_logprobs",
    "supports_function_calling",
    "uncensored",
    "supports_vision",
    "supports_doc_extraction",
    "multimodal_capable",
    "deprecated",
)
"""What Kiln's list of models takes as it stands, so that anything but true and false empties the list."""
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
    wrong = {record.handle: names for record in kiln.entries if record.overrides and (names := _emptying(record))}
    found = [record for record in kiln.entries if record.handle in wrong]
    if found:
        fields = tuple(dict.fromkeys(name for record in found for name in wrong[record.handle]))
        fix = changing(found, lambda record: without_overrides(record, wrong[record.handle]))
        yield HealthProblem(Check.LIST_EMPTIED, _BROKEN, titles(found), fix, details={"fields": fields})


def cannot_run(kiln: KilnConfiguration) -> Iterator[HealthProblem]:
    """Values with which Kiln fails when the model is run; the fix takes them out. `fields`: their names."""
    wrong = {record.handle: names for record in kiln.entries if record.overrides and (names := _failing(record))}
    found = [record for record in kiln.entries if record.handle in wrong]
    if found:
        fields = tuple(dict.fromkeys(name for record in found for name in wrong[record.handle]))
        fix = changing(found, lambda record: without_overrides(record, wrong[record.handle]))
        yield HealthProblem(Check.CANNOT_RUN, _BROKEN, titles(found), fix, details={"fields": fields})


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
    overrides = record.overrides
    names = [name for name in _SWITCHES if name in overrides and not isinstance(overrides[name], bool)]
    types = overrides.get("multimodal_mime_types", [])
    if "multimodal_mime_types" in overrides and not (is_items(types) and all(isinstance(one, str) for one in types)):
        names.append("multimodal_mime_types")
    if "structured_output_mode" in overrides and not isinstance(overrides["structured_output_mode"], str):
        names.append("structured_output_mode")
    return tuple(names)


def _failing(record: ModelRecord) -> tuple[str, ...]:
    """Overrides that are at fault where Kiln cannot make a provider of the entry; what empties the list aside."""
    used = {name: value for name, value in record.overrides.items() if name in OVERRIDABLE_NAMES and value is not None}
    provider = record.provider_id if record.provider_type == "builtin" else "openai_compatible"
    faults = {fault.field for fault in check_overrides(used, provider)} - set(_emptying(record))
    if not faults or not _raises(record):
        return ()
    # A level that is missing is the fault of the list of levels that asks for it.
    levels = {"available_thinking_levels"} if "default_thinking_level" in faults else set[str]()
    return tuple(name for name in used if name in faults | levels)


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
