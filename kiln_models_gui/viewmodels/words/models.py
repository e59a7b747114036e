"""Words for models in several programs: why one cannot hold a model, what it needs, what it has otherwise."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.registry.custom_model_fields import FieldProblem
from kiln_models_gui.registry.model_card import CardField, Refusal

tr = QCoreApplication.translate


def refusal_words(refusal: Refusal, program: str) -> str:
    """Why `program` cannot hold a model."""
    return {
        Refusal.PRIVATE_ANTHROPIC: tr("ModelForm", "{program} cannot use a private Anthropic endpoint."),
        Refusal.ANOTHER_AZURE: tr("ModelForm", "{program} has one Azure resource, and this is another one."),
        Refusal.ANOTHER_VERTEX: tr("ModelForm", "{program} has one Vertex AI project, and this is another one."),
        Refusal.PROVIDER_NOT_SET_UP: tr(
            "ModelForm", "{program} has no key for this provider yet. Add it under Providers first."
        ),
        Refusal.NOT_REACHABLE: tr("ModelForm", "{program} has no way to reach this provider."),
        Refusal.OLD_FORMAT: tr("ModelForm", "{program} has it in its old format. Convert it first."),
        Refusal.UNREADABLE: tr("ModelForm", "{program}'s settings file cannot be read now."),
    }[refusal].format(program=program)


def needs_words(missing: CardField, programs: Sequence[str]) -> str:
    """Which programs need an empty field."""
    many = len(programs) > 1
    who = and_words(programs)
    if missing is CardField.CONTEXT_WINDOW:
        words = (
            tr("ModelForm", "{programs} need the context window.")
            if many
            else tr("ModelForm", "{programs} needs the context window.")
        )
    else:
        words = (
            tr("ModelForm", "{programs} need the prices; 0 is free.")
            if many
            else tr("ModelForm", "{programs} needs the prices; 0 is free.")
        )
    return words.format(programs=who)


def and_words(names: Sequence[str]) -> str:
    """ "Kiln", "Kiln and VS Code", "Kiln, Cursor and VS Code"."""
    if len(names) < 2:
        return "".join(names)
    return tr("ModelForm", "{names} and {last}").format(names=", ".join(names[:-1]), last=names[-1])


def neither_words(names: Sequence[str]) -> str:
    """That a change reached none of the programs."""
    if len(names) == 2:
        words = tr("ModelForm", "Nothing was changed, neither in {one} nor in {other}.")
        return words.format(one=names[0], other=names[1])
    return tr("ModelForm", "Nothing was changed in {programs}.").format(programs=and_words(names))


def field_problem_words(problem: FieldProblem) -> str:
    """Why an editor's settings do not take a field."""
    return {
        FieldProblem.MISSING: tr("ModelForm", "This is needed."),
        FieldProblem.UNPRINTABLE: tr("ModelForm", "This has characters that cannot be shown. Type it by hand."),
        FieldProblem.BAD_MODEL_PATH: tr(
            "ModelForm", "This is no model path. It looks like accounts/yourname/models/model-name."
        ),
        FieldProblem.BAD_URL: tr("ModelForm", "This is no address. It starts with https:// or http://."),
        FieldProblem.URL_HAS_PASSWORD: tr(
            "ModelForm", "There is a user name or password in the address. Keys belong in the key field."
        ),
        FieldProblem.URL_HAS_QUERY: tr("ModelForm", "Take off what comes after the question mark."),
        FieldProblem.URL_HAS_PATH: tr("ModelForm", "Only the resource's address is wanted, without what follows it."),
        FieldProblem.OUT_OF_RANGE: tr("ModelForm", "This number is too small or too large."),
        FieldProblem.PLAIN_TEXT_KEY: tr("ModelForm", "The settings have this key in plain text. Paste it here again."),
        FieldProblem.BAD_ID: tr("ModelForm", "The settings do not take this model's id. Give it another name."),
        FieldProblem.ID_TAKEN: tr("ModelForm", "Another model has this id already. Give this one another name."),
        FieldProblem.UNKNOWN_TYPE: tr("ModelForm", "The settings have another kind of model here. Choose a kind."),
    }.get(problem, tr("ModelForm", "The settings do not take this."))


def elsewhere_words(field: str, program: str, value: str) -> str:
    """What another program has in a field. `field`: name, context_window, cost or description."""
    return {
        "name": tr("ModelForm", "{program} calls it “{value}”."),
        "context_window": tr("ModelForm", "{program} has {value} tokens."),
        "cost": tr("ModelForm", "{program} has {value}."),
        "description": tr("ModelForm", "{program} has “{value}”."),
    }[field].format(program=program, value=value)
