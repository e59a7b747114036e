"""Models of Kiln that have no provider, stand there twice, are of the old format, or cost what they do not."""

from collections.abc import Iterable, Iterator

from kiln_models_gui.registry.changes import Change, ChangeKind, Edit
from kiln_models_gui.registry.cost import read_price
from kiln_models_gui.registry.edits import convert_legacy, remove_models
from kiln_models_gui.registry.health.configuration import KilnConfiguration
from kiln_models_gui.registry.health.kiln_entries import changing, titles
from kiln_models_gui.registry.health.paid_hosts import is_paid_host
from kiln_models_gui.registry.health.problem import Ask, AskFix, Check, HealthProblem, KilnFix, Severity
from kiln_models_gui.registry.providers import ProviderRef
from kiln_models_gui.registry.records import ModelRecord, Origin

FREE_SUFFIX = ":free"
"""How OpenRouter marks models that cost nothing."""
_NOTHING = ({"input": 0, "output": 0},)


def without_provider(kiln: KilnConfiguration) -> Iterator[HealthProblem]:
    """Models whose provider is not set up: one problem for each provider, `provider` its name."""
    orphans: dict[ProviderRef, list[ModelRecord]] = {}
    unknown: list[ModelRecord] = []
    for record in kiln.state.models:
        # Equal to a ProviderRef, and made in a third of the time.
        if (record.provider_type, record.provider_id) in kiln.providers or record.fault is not None:
            continue
        ref = ProviderRef(record.provider_type, record.provider_id)
        if ref.type == "builtin" and kiln.catalog.provider(ref.id) is None:
            unknown.append(record)
        else:
            orphans.setdefault(ref, []).append(record)
    for ref, records in orphans.items():
        info = kiln.catalog.provider(ref.id) if ref.type == "builtin" else None
        details = {"provider": info.name if info else ref.id}
        fix = AskFix(Ask.ADD_PROVIDER, provider=ref)
        yield HealthProblem(
            Check.PROVIDER_GONE, Severity.BROKEN, titles(records), fix, about=f"{ref.type}:{ref.id}", details=details
        )
    if unknown:
        fix = KilnFix(lambda: remove_models(unknown))
        details = {"provider": unknown[0].provider_id}
        yield HealthProblem(Check.PROVIDER_UNKNOWN, Severity.BROKEN, titles(unknown), fix, details=details)


def duplicates(kiln: KilnConfiguration) -> Iterator[HealthProblem]:
    """The same model twice, by Kiln's own rule and of one type of provider; the fix takes the later ones out."""
    alike: dict[tuple[str, str, str, str], list[ModelRecord]] = {}
    for record in kiln.entries:
        place = (record.provider_type, record.provider_id, record.model_id, record.name)
        alike.setdefault(place, []).append(record)
    again = [record for records in alike.values() if len(records) > 1 for record in _again(records)]
    if again:
        fix = KilnFix(lambda: remove_models(again))
        yield HealthProblem(Check.DUPLICATE, Severity.ATTENTION, titles(again), fix)


def old_format(kiln: KilnConfiguration) -> Iterator[HealthProblem]:
    """Lines that Kiln lists and cannot remove. One that was kept beside its new entry is there on purpose."""
    entries = {(r.provider_id, r.model_id) for r in kiln.entries if r.provider_type == "builtin"}
    lines = [
        record
        for record in kiln.state.models
        if record.origin is Origin.LEGACY
        and record.fault is None
        and record.model_id.strip()
        and kiln.catalog.provider(record.provider_id) is not None
        and (record.provider_id, record.model_id) not in entries
    ]
    if lines:
        yield HealthProblem(Check.LEGACY, Severity.TIP, titles(lines), KilnFix(lambda: _converted(lines)))


def deprecated(kiln: KilnConfiguration) -> Iterator[HealthProblem]:
    """Models that Kiln's catalogue calls deprecated. `successor`: the name of the one to use instead, or ""."""
    from kiln_models_gui.registry.health.successors import successor

    found: dict[tuple[str, str], list[ModelRecord]] = {}
    for record in kiln.entries:
        row = kiln.catalog.row(record.provider_id, record.model_id) if record.provider_type == "builtin" else None
        if row is not None and row.value("deprecated"):
            found.setdefault((record.provider_id, record.model_id), []).append(record)
    for place, records in found.items():
        better = successor(kiln.catalog, *place)
        details = {"successor": better.name if better else ""}
        model_id = better.model_id if better else ""
        fix = (
            changing(records, lambda record, model_id=model_id: {**record.fields, "model_id": model_id})
            if better
            else AskFix(Ask.EDIT_MODEL, model=records[0].handle)
        )
        yield HealthProblem(
            Check.DEPRECATED, Severity.ATTENTION, titles(records), fix, about=" ".join(place), details=details
        )


def free_at_paid_host(kiln: KilnConfiguration) -> Iterator[HealthProblem]:
    """Models at a host that takes money, with a price of zero; the fix says that the price is not known."""
    found: list[ModelRecord] = []
    for record in kiln.entries:
        price = read_price(cost) if (cost := record.fields.get("cost")) in _NOTHING else None
        if price is not None and price.free and not record.model_id.endswith(FREE_SUFFIX) and _is_paid(record, kiln):
            found.append(record)
    if found:
        fix = changing(found, lambda record: {n: value for n, value in record.fields.items() if n != "cost"})
        yield HealthProblem(Check.FREE_AT_PAID_HOST, Severity.TIP, titles(found), fix)


def _is_paid(record: ModelRecord, kiln: KilnConfiguration) -> bool:
    provider = kiln.providers.get(ProviderRef(record.provider_type, record.provider_id))
    if provider is None:
        return False
    return provider.info.kind == "keyed" if provider.info is not None else is_paid_host(provider.address)


def _told(overrides: object) -> str:
    """Overrides as one text, whatever order they stand in."""
    return repr(sorted(overrides.items(), key=lambda item: str(item[0]))) if isinstance(overrides, dict) else ""


def _again(records: Iterable[ModelRecord]) -> list[ModelRecord]:
    """Those whose settings another has, too. Of these it is one that Kiln can select that stays."""
    kept: dict[str, ModelRecord] = {}
    again: list[ModelRecord] = []
    for record in sorted(records, key=lambda one: not one.id or one.shares_id):
        told = _told(record.overrides)
        if told in kept:
            again.append(record)
        kept.setdefault(told, record)
    return again


def _converted(lines: Iterable[ModelRecord]) -> Change:
    from kiln_models_gui.registry.models import entry_of

    edits: list[Edit] = []
    lines, done = tuple(lines), set[tuple[str, str]]()
    for line in lines:
        place = (line.provider_id, line.model_id)
        twice = place in done
        done.add(place)
        whole = convert_legacy(line, entry_of(line), keep_line=False).edits
        edits += whole[1:] if twice else whole
    return Change(ChangeKind.MODEL_CONVERTED, lines[0].title, tuple(edits))
