"""Models of an editor that are damaged, hidden by another, without their key, or not priced right."""

from collections.abc import Iterator

from kiln_models_gui.registry.custom_model_edits import remove_custom_model
from kiln_models_gui.registry.custom_model_fields import FieldProblem, ModelType
from kiln_models_gui.registry.custom_model_records import CustomModelRecord
from kiln_models_gui.registry.health.broken_choices import broken_choices
from kiln_models_gui.registry.health.configuration import EditorConfiguration
from kiln_models_gui.registry.health.kiln_providers import as_https, sends_in_the_open
from kiln_models_gui.registry.health.paid_hosts import is_paid_host
from kiln_models_gui.registry.health.problem import Ask, AskFix, Check, EditorFix, HealthProblem, Severity, TidyFix
from kiln_models_gui.registry.model_registry import ChoiceProblem
from kiln_models_gui.registry.secret_references import ApiKeyState
from kiln_models_gui.registry.setting_edits import SettingEdit
from kiln_models_gui.registry.slugs import unique_id

_HOPELESS = (FieldProblem.NOT_A_MODEL, FieldProblem.UNKNOWN_TYPE)


def damaged(editor: EditorConfiguration) -> Iterator[HealthProblem]:
    """Models that do not work as they stand. `fields`: what is wrong with those that a person can complete."""
    faulty = [record for record in _records(editor) if _faults(record)]
    lost = [record for record in faulty if any(problem in _HOPELESS for _, problem in _faults(record))]
    if lost:
        edits = tuple(edit for record in lost for edit in remove_custom_model(record))
        fix = EditorFix(editor.target, edits)
        yield HealthProblem(Check.BEYOND_REPAIR, Severity.BROKEN, _titles(lost), fix, editor.target)
    for record in (record for record in faulty if record not in lost):
        fields = tuple(dict.fromkeys(name for name, _ in _faults(record)))
        fix = AskFix(Ask.EDIT_MODEL, editor.target, model=record.choice or record.title)
        about = f"{record.shelf.value}[{record.index}]"
        yield HealthProblem(
            Check.MODEL_INCOMPLETE, Severity.BROKEN, (record.title,), fix, editor.target, about, {"fields": fields}
        )


def same_id(editor: EditorConfiguration) -> Iterator[HealthProblem]:
    """Models that another with the same id hides; the fix takes the same model out, and renames another one."""
    hidden = [record for record in _records(editor) if record.hidden]
    if not hidden:
        return
    standing = {record.id: record for record in _records(editor) if not record.hidden}
    taken = set(standing)
    edits: list[SettingEdit] = []
    for record in hidden:
        if _without_place(record) == _without_place(standing[record.id]):
            edits += remove_custom_model(record)
            continue
        new = unique_id(record.display_name or record.id, taken)
        taken.add(new)
        edits.append(SettingEdit((*record.path, "id"), new))
    # An element that goes moves those after it: first what stays is named.
    edits.sort(key=lambda edit: len(edit.path), reverse=True)
    fix = EditorFix(editor.target, tuple(edits))
    yield HealthProblem(Check.SAME_ID, Severity.ATTENTION, _titles(hidden), fix, editor.target)


def key_not_here(editor: EditorConfiguration) -> Iterator[HealthProblem]:
    """Keys that models name and this computer has not; those of broken choices are told there. `secret`: its name."""
    told = {broken.key_of for broken in broken_choices(editor.models)}
    found: dict[str, list[str]] = {}
    choices: dict[str, str] = {}
    for model in editor.models.get_all_models():
        if model.record is None or model.provider or model.choice in told:
            continue
        if editor.models.problem_for(model) is ChoiceProblem.KEY_MISSING:
            secret = model.record.api_key.secret_name
            found.setdefault(secret, []).append(model.label)
            choices.setdefault(secret, model.choice)
    for secret, labels in found.items():
        fix = AskFix(Ask.ENTER_KEY, editor.target, model=choices[secret])
        details = {"secret": secret}
        yield HealthProblem(Check.KEY_NOT_HERE, Severity.ATTENTION, tuple(labels), fix, editor.target, secret, details)


def key_over_http(editor: EditorConfiguration) -> Iterator[HealthProblem]:
    """Keys that go to another machine as everybody on the way can read them; the fix says https."""
    for record in _records(editor):
        has_key = record.api_key.state in (ApiKeyState.SECRET_REFERENCE, ApiKeyState.PLAIN_TEXT)
        if has_key and not record.hidden and sends_in_the_open(record.endpoint):
            fix = EditorFix(editor.target, (SettingEdit((*record.path, "endpoint"), as_https(record.endpoint)),))
            about = f"{record.shelf.value}[{record.index}]"
            yield HealthProblem(Check.KEY_OVER_HTTP, Severity.ATTENTION, (record.title,), fix, editor.target, about)


def free_at_paid_host(editor: EditorConfiguration) -> Iterator[HealthProblem]:
    """Models at a host that takes money, with a price of zero. The price is written where it is known."""
    known = {row.model: row.cost for row in editor.models.facts.models if row.provider == "fireworks"}
    known |= {row.model_path: row.cost for row in editor.models.facts.more_fireworks_models if row.cost}
    for record in _records(editor):
        if record.hidden or record.cost is None or not record.cost.free or not _is_paid(record):
            continue
        price = known.get(record.model_path)
        details: dict[str, object] = {"price": price}
        cost = {"input": price.input, "output": price.output} if price else {}
        fix = (
            EditorFix(
                editor.target, tuple(SettingEdit((*record.path, "cost", n), amount) for n, amount in cost.items())
            )
            if cost
            else AskFix(Ask.EDIT_MODEL, editor.target, model=record.choice)
        )
        about = f"{record.shelf.value}[{record.index}]"
        yield HealthProblem(Check.FREE_AT_PAID_HOST, Severity.TIP, (record.title,), fix, editor.target, about, details)


def no_effect(editor: EditorConfiguration) -> Iterator[HealthProblem]:
    """What stands in the file and is not in force; where a key is among it, it is looked at first."""
    if editor.hidden:
        final = any(one.holds_key for one in editor.hidden)
        fix = AskFix(Ask.LOOK_AT_AGENTS, editor.target) if final else TidyFix(editor.target)
        details = {"hidden": editor.hidden}
        yield HealthProblem(Check.NO_EFFECT, Severity.TIP, (editor.name,), fix, editor.target, details=details)


def _records(editor: EditorConfiguration) -> tuple[CustomModelRecord, ...]:
    return editor.models.settings.custom_models


def _faults(record: CustomModelRecord) -> list[tuple[str, FieldProblem]]:
    """What is wrong with the model; keys in plain text are told with the keys."""
    return [(f.field, f.problem) for f in record.faults if f.problem is not FieldProblem.PLAIN_TEXT_KEY]


def _titles(records: list[CustomModelRecord]) -> tuple[str, ...]:
    return tuple(record.title for record in records)


def _without_place(record: CustomModelRecord) -> object:
    return dict(record.fields), record.api_key


def _is_paid(record: CustomModelRecord) -> bool:
    return record.type is ModelType.fireworks or is_paid_host(record.endpoint)
