"""Why a model was not saved: beside the field where there is one, else in a message."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.registry.checks import EntryFault, EntryRefusedError
from kiln_models_gui.registry.custom_model_fields import FieldProblem
from kiln_models_gui.registry.model_card import Reach
from kiln_models_gui.viewmodels.models.draft import (
    CONTEXT,
    COST_IN,
    COST_OUT,
    DESCRIPTION,
    MAX_TOKENS,
    NAME,
    TEMPERATURE,
    TOP_P,
    USES,
)
from kiln_models_gui.viewmodels.models.kinds import ADDRESS_PLACE, KEY, model_place
from kiln_models_gui.viewmodels.words import Message
from kiln_models_gui.viewmodels.words.models import field_problem_words, neither_words, refusal_words
from kiln_models_gui.viewmodels.words.overrides import override_fault_words
from kiln_models_gui.viewmodels.words.store import change_message

if TYPE_CHECKING:
    from kiln_models_gui.registry.custom_model import ModelRefusedError

tr = QCoreApplication.translate
WITH_OWN_KEY = (Reach.OPENAI, Reach.ANTHROPIC, Reach.AZURE)
"""Kinds whose form has a field for the key."""


@dataclass(frozen=True, slots=True)
class Failure:
    """Why nothing was saved. `fields`: sentences beside fields; `message`: in the dialog's banner."""

    fields: Mapping[str, str] = field(default_factory=dict[str, str])
    message: Message | None = None


def failure_of(
    error: Exception, reach: Reach, programs: Sequence[str], named: Callable[[str], str] = str
) -> Failure | None:
    """`error` in words; None for one that has nothing to do with saving.

    `programs`: names of those it was to be saved in; `named`: a target's id → what people call it.
    """
    if isinstance(error, EntryRefusedError):
        return _entry_refused(error, reach)
    from kiln_models_gui.registry.custom_model import ModelRefusedError
    from kiln_models_gui.registry.library import HoldingRefusedError

    if isinstance(error, HoldingRefusedError):
        return Failure({USES: refusal_words(error.refusal, named(error.target))})
    if isinstance(error, ModelRefusedError):
        return _model_refused(error, reach)
    message = change_message(error)
    return Failure(message=_of_several(error, message, programs)) if message else None


def _of_several(error: Exception, message: Message, programs: Sequence[str]) -> Message:
    """Where several files were to be written: that none was, and which one was at fault."""
    if len(programs) < 2:
        return message
    todo = message.todo.removeprefix(tr("Store", "Nothing was changed.")).strip()
    path = getattr(error, "path", None)
    where = tr("ModelForm", "The file: {path}").format(path=path) if path else ""
    return Message(message.what, " ".join(part for part in (neither_words(programs), todo, where) if part))


def _entry_refused(error: EntryRefusedError, reach: Reach) -> Failure:
    model = model_place(reach)
    if error.fault is EntryFault.ALREADY_THERE:
        words = tr("ModelForm", "You have this model already, with the same settings.")
        todo = tr("ModelForm", "Change its name or its settings, or close this.")
        return Failure({model: words}, Message(words, todo))
    if error.fault is EntryFault.PROVIDER_NOT_SET_UP:
        what = tr("ModelForm", "This provider is no longer set up.")
        return Failure(message=Message(what, tr("ModelForm", "Choose another one.")))
    fields = {fault.field: override_fault_words(fault) for fault in error.overrides}
    what = tr("ModelForm", "Kiln could not use the model like this.")
    return Failure(fields, Message(what, tr("ModelForm", "Check the marked fields.")))


def _model_refused(error: "ModelRefusedError", reach: Reach) -> Failure:
    model = model_place(reach)
    places = {
        "modelPath": model,
        "modelName": model,
        "deploymentName": model,
        "endpoint": ADDRESS_PLACE.get(reach, model),
        "apiKey": KEY,
        "id": NAME,
        "displayName": NAME,
        "contextWindow": CONTEXT,
        "cost": COST_IN,
        "cost.input": COST_IN,
        "cost.output": COST_OUT,
        "description": DESCRIPTION,
        "temperature": TEMPERATURE,
        "topP": TOP_P,
        "maxTokens": MAX_TOKENS,
    }
    if error.problems.get("apiKey") is FieldProblem.PLAIN_TEXT_KEY and reach not in WITH_OWN_KEY:
        what = tr("ModelForm", "A key stands beside this model in plain text, and would be lost.")
        todo = tr("ModelForm", "Nothing was changed. First move the key to the keychain, on the page Agents.")
        return Failure(message=Message(what, todo))
    fields = {places.get(name, NAME): field_problem_words(problem) for name, problem in error.problems.items()}
    what = tr("ModelForm", "The editor could not use the model like this.")
    return Failure(fields, Message(what, tr("ModelForm", "Check the marked fields.")))
