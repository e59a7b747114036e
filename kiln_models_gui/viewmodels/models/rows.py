"""From models to the rows of their list, in groups. Pure."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.registry.fields import FIELDS
from kiln_models_gui.registry.plain import as_text, fields_of, is_fields, is_items, items_of
from kiln_models_gui.registry.providers import Provider
from kiln_models_gui.registry.records import ModelRecord, Origin
from kiln_models_gui.viewmodels.models.facts import ModelFacts, ModelGroup, editor_trouble, shown_address
from kiln_models_gui.viewmodels.models.numbers import cost_words, tokens_words
from kiln_models_gui.viewmodels.models.trouble import fault_words, trouble, trouble_help
from kiln_models_gui.viewmodels.rows import CHIPS, DESCRIPTION, SUBTITLE, RowAction, RowChip, RowContent
from kiln_models_gui.viewmodels.test_result import TestResult
from kiln_models_gui.viewmodels.words.overrides import choice_words, field_words
from kiln_models_gui.viewmodels.words.results import chip_words

tr = QCoreApplication.translate
ADD = "add "
"""Begins the name of a heading's action; the kind to add follows, by the value of its Reach, which costs a start."""
CHANGE_ID = "change id "
"""Begins the name of an action; the target's id follows."""


def group_words(group: ModelGroup, program: str = "Kiln") -> str:
    """The heading of a group; `program` is the one that cannot read what is BROKEN."""
    return {
        ModelGroup.FIREWORKS: tr("Models", "Fireworks fine-tunes"),
        ModelGroup.OWN_ENDPOINTS: tr("Models", "Your own endpoints"),
        ModelGroup.CONNECTED: tr("Models", "From connected providers"),
        ModelGroup.LEGACY: tr("Models", "Old format"),
        ModelGroup.BROKEN: tr("Models", "{program} cannot read these").format(program=program),
    }[group]


def heading(group: ModelGroup, program: str) -> RowContent:
    """The heading of a group; `program` as in `group_words`."""
    action = {
        ModelGroup.FIREWORKS: RowAction(ADD + "fireworks", tr("Models", "+ Add model"), is_quiet=True),
        ModelGroup.OWN_ENDPOINTS: RowAction(ADD + "openai-compatible", tr("Models", "+ Add endpoint"), is_quiet=True),
    }.get(group)
    key = f"group {group}" if program == "Kiln" else f"group {group} {program}"
    return RowContent(group_words(group, program), key, is_header=True, header_action=action)


def model_shape(facts: ModelFacts) -> int:
    """The shape of `model_row(facts)`, in a fraction of the time. A model always has a chip."""
    has_subtitle = not facts.is_damaged if facts.record is not None else any(_subtitle(facts))
    return CHIPS | (SUBTITLE if has_subtitle else 0) | (DESCRIPTION if _description(facts) else 0)


def model_row(facts: ModelFacts) -> RowContent:
    """One model as the list shows it."""
    return RowContent(
        key=facts.row_key,
        title=facts.title,
        chips=tuple(_chips(facts)),
        subtitle=" · ".join(part for part in _subtitle(facts) if part),
        description=_description(facts),
        trailing=_trailing(facts),
        actions=_actions(facts),
    )


def _chips(facts: ModelFacts) -> Iterator[RowChip]:
    record, problem, elsewhere = facts.record, trouble(facts.record, facts.provider), editor_trouble(facts)
    if problem:
        yield RowChip(problem, "warn", trouble_help(record, facts.provider))
    if record is not None and record.origin is Origin.LEGACY and record.fault is None:
        yield RowChip(tr("Models", "Legacy"), "neutral", tr("Models", "Kiln's old format. Convert it to edit it."))
    elif facts.can_be_tested:
        yield _test_chip(facts.tested)
    if facts.checked is not None:
        yield facts.checked
    if record is not None and record.overrides:
        yield RowChip(tr("Models", "Custom settings"), "accent", overrides_tip(record.overrides))
    yield from (chip for chip in elsewhere if chip.text != problem)
    if facts.team is not None:
        yield facts.team
    if facts.in_several:
        programs = (("Kiln",) if record else ()) + tuple(model.program for model in facts.editors)
        yield from (RowChip(program, is_name=True) for program in programs)


def _trailing(facts: ModelFacts) -> str:
    if not facts.editors or facts.is_damaged:
        return ""
    from kiln_models_gui.viewmodels.models.editor_rows import used_by_words

    return used_by_words(facts.editors)


def _test_chip(tested: TestResult | None) -> RowChip:
    if tested is None:
        return RowChip(tr("Models", "Not tested"))
    return RowChip(chip_words(tested, datetime.now(UTC)), tested.tone, tested.text)


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


def _subtitle(facts: ModelFacts) -> Iterator[str]:
    record = facts.record
    if facts.is_damaged:
        return
    if record is None or record.fault is not None:
        from kiln_models_gui.viewmodels.models.editor_rows import subtitle_parts

        yield from subtitle_parts(facts.editors[0].record)
        return
    if record.name:
        yield record.model_id
    yield _provider_words(record, facts.provider)
    tokens, cost = tokens_words(record.fields.get("context_window")), cost_words(record.fields.get("cost"))
    if facts.editors and not (tokens and cost):
        from kiln_models_gui.viewmodels.models.editor_rows import size_and_price

        there = tuple(size_and_price(facts.editors[0].record))
        tokens, cost = tokens or there[0], cost or there[1]
    yield tokens
    yield cost


def _provider_words(record: ModelRecord, provider: Provider | None) -> str:
    if provider is None:
        return record.provider_id
    return f"{provider.name} · {shown_address(provider.address)}" if provider.custom else provider.name


def _description(facts: ModelFacts) -> str:
    record = facts.record
    if record is None and facts.is_damaged:
        from kiln_models_gui.viewmodels.models.editor_rows import damage_words

        return damage_words(facts.editors[0].program)
    if record is not None and record.fault is not None:
        return fault_words(record.fault)
    if record is not None and record.origin is Origin.LEGACY:
        return tr("Models", "Kiln can list this one, but neither edit nor remove it.")
    described = record.fields.get("description") if record else None
    if isinstance(described, str) and described:
        return described
    return next((model.record.description for model in facts.editors if model.record.description), "")


def _actions(facts: ModelFacts) -> tuple[RowAction, ...]:
    record = facts.record
    remove = RowAction("remove", tr("Models", "Remove"), icon="close")
    if facts.is_damaged:
        return (remove,)
    if record is not None and record.origin is Origin.LEGACY:
        return (RowAction("convert", tr("Models", "Convert…")), remove)
    return (
        RowAction("edit", tr("Models", "Edit")),
        RowAction("duplicate", tr("Models", "Duplicate…"), in_menu_only=True),
        RowAction("test", tr("Models", "Test"), in_menu_only=True),
        RowAction("try_it", tr("Models", "Try it…"), in_menu_only=True),
        RowAction("find_out", tr("Models", "Find out what it can do…"), in_menu_only=True),
        *_id_actions(facts),
        remove,
    )


def _id_actions(facts: ModelFacts) -> Iterator[RowAction]:
    sound = [model for model in facts.editors if not model.is_damaged]
    for model in sound:
        words = tr("Models", "Change id…") if len(sound) == 1 else tr("Models", "Change id in {program}…")
        yield RowAction(CHANGE_ID + model.target, words.format(program=model.program), in_menu_only=True)
