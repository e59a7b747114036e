"""Words for what is dangerous about an item of a pack, why a program cannot hold it, and what its fields say."""

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.registry.cost import Price
from kiln_models_gui.registry.model_card import CardField
from kiln_models_gui.registry.pack.dangers import Danger, DangerKind
from kiln_models_gui.registry.pack.items import FieldChange, ItemKind, PackItem, PackReason, Refused
from kiln_models_gui.viewmodels.models.numbers import cost_words
from kiln_models_gui.viewmodels.words.clash import field_label as _clash_label
from kiln_models_gui.viewmodels.words.clash import value_words as _clash_value
from kiln_models_gui.viewmodels.words.models import needs_words, refusal_words
from kiln_models_gui.viewmodels.words.numbers import number
from kiln_models_gui.viewmodels.words.packs import Names, host_of
from kiln_models_gui.viewmodels.words.policy import address_not_allowed
from kiln_models_gui.viewmodels.words.providers import config_key_label

tr = QCoreApplication.translate


def danger_words(danger: Danger) -> str:
    """What to beware of, in plain sentences."""
    host, known = host_of(danger.where), danger.detail
    match danger.kind:
        case DangerKind.KEY_ELSEWHERE:
            before = host_of(danger.before)
            told = tr("Pack", "Your key for {name} would be sent to another address: {host} instead of {before}.")
            behind = tr("Pack", "If you take it, your key stays behind.")
            return f"{told.format(name=known or before, host=host, before=before)} {behind}"
        case DangerKind.LOOKS_LIKE:
            words = tr("Pack", "“{host}” looks like {known}, and is another computer. Keys are stolen this way.")
        case DangerKind.MIXED_SCRIPTS:
            words = tr("Pack", "“{host}” has letters of another alphabet that look like plain ones.")
        case DangerKind.METADATA:
            words = tr("Pack", "“{host}” is the address from which computers in a cloud get their own keys.")
        case DangerKind.NOT_ENCRYPTED:
            words = tr("Pack", "{host} is asked without encryption: everybody on the way can read along, keys too.")
        case DangerKind.INSIDE:
            words = tr("Pack", "{host} is a computer inside your own network.")
        case DangerKind.HIDDEN_LETTERS:
            words = tr("Pack", "There are invisible letters in the name.")
    return words.format(host=host, known=known)


def refused_words(refused: Refused, item: PackItem, names: Names) -> str:
    """Why a program, or none at all, can hold an item."""
    program = names.programs.get(refused.target, "") or tr("Pack", "Kiln")
    detail = ", ".join(refused.detail)
    if refused.refusal is not None:
        return refusal_words(refused.refusal, program)
    if refused.reason is PackReason.MISSING_FIELDS:
        known = {CardField.CONTEXT_WINDOW, CardField.COST}
        missing = [CardField(one) for one in refused.detail if one in CardField]
        told = [needs_words(one, [program]) for one in missing if one in known]
        return " ".join(told) or tr("Pack", "Something that {program} needs is missing.").format(program=program)
    if refused.reason is PackReason.POLICY:
        return address_not_allowed(detail)
    if refused.reason in (PackReason.BAD_OVERRIDES, PackReason.BAD_FIELDS):
        detail = ", ".join(_clash_label("", one) for one in refused.detail)
    return (
        _reasons(item)
        .get(refused.reason, tr("Pack", "{program} cannot hold it."))
        .format(program=program, detail=detail)
    )


def _reasons(item: PackItem) -> dict[PackReason, str]:
    is_provider = item.kind is ItemKind.PROVIDER
    return {
        PackReason.BAD_OVERRIDES: tr("Pack", "Kiln would break with these settings of it: {detail}."),
        PackReason.BAD_FIELDS: tr("Pack", "{program} does not take these fields of it: {detail}."),
        PackReason.UNKNOWN_PROVIDER: (
            tr("Pack", "Kiln has no such provider.")
            if is_provider
            else tr("Pack", "Its provider is neither in the pack nor in Kiln.")
        ),
        PackReason.NOT_A_SETTING: tr("Pack", "It would change settings that packs may not touch: {detail}."),
        PackReason.BAD_NAME: tr("Pack", "It has a name that cannot be kept."),
        PackReason.BAD_ADDRESS: tr("Pack", "Its address is none that can be used."),
        PackReason.BAD_TEXT: tr("Pack", "There is text in it that could be mistaken for something else."),
        PackReason.NOT_TAKEN: tr("Pack", "Its provider is left out, so it has nowhere to go."),
        PackReason.UNKNOWN_MODEL: tr("Pack", "The model it names is neither in the pack nor here."),
        PackReason.NO_PROGRAM: tr("Pack", "It is for a program that is not managed here."),
        PackReason.ALREADY_THERE: tr("Pack", "You have the same model already."),
    }


# Fields


def field_label(change: FieldChange, item: PackItem) -> str:
    """What a field is called."""
    if item.kind is ItemKind.PROVIDER and "_" in change.field:
        return config_key_label(change.field)
    return _clash_label("", change.field)


def field_value(value: object) -> str:
    """A value as people read it."""
    if isinstance(value, Price):
        return cost_words({"input": value.input, "output": value.output}) or _clash_value(value.input)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return number(f"{value:,}")
    return _clash_value(value)
