"""The id of a model in an editor: what agents' choices name. A new one follows into them in the same write."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from kiln_models_gui.registry.assignments import uses_of
from kiln_models_gui.registry.changes import ClashError
from kiln_models_gui.registry.custom_model import ModelRefusedError, custom_model_of
from kiln_models_gui.registry.custom_model_edits import update_custom_model
from kiln_models_gui.registry.custom_model_fields import FieldProblem
from kiln_models_gui.viewmodels.base import ErrorHandler, ViewModel
from kiln_models_gui.viewmodels.models.editor_rows import agent_words, title_words
from kiln_models_gui.viewmodels.words.agents import listed

if TYPE_CHECKING:
    from kiln_models_gui.registry.custom_model import CustomModel
    from kiln_models_gui.registry.custom_model_records import CustomModelRecord
    from kiln_models_gui.registry.orchestrator import Orchestrator


class ChangeId(ViewModel):
    """The form. Signals: `saved` with the new id."""

    saved = Signal(str)

    def __init__(
        self, orchestrator: "Orchestrator", program: str, record: "CustomModelRecord", on_error: ErrorHandler
    ) -> None:
        super().__init__(on_error)
        self._orchestrator = orchestrator
        self._program = program
        self._record = record
        self._typed = record.id

    @property
    def heading(self) -> str:
        """ "Id of My Model in VS Code"."""
        return self.tr("Id of {name} in {program}").format(name=title_words(self._record), program=self._program)

    @property
    def id(self) -> str:
        """The id that stands."""
        return self._record.id

    @property
    def help(self) -> str:
        """Who follows."""
        uses = uses_of(self._orchestrator.settings, self._record.choice)
        if uses and not self._record.hidden:
            names = [self.tr("{name} agent").format(name=agent_words(name)) for name in uses.agents]
            told = listed(names) or self.tr("All agents")
            return self.tr("{agents} will go on using it by its new id.").format(agents=told)
        return self.tr("Agents are given the model by this id.")

    @property
    def error(self) -> str:
        """Why what is typed cannot be the id; empty while it can."""
        if self._typed == self._record.id:
            return ""
        try:
            self._wanted()
        except ModelRefusedError as refused:
            return self._refusal(refused)
        return ""

    @property
    def can_save(self) -> bool:
        """Whether there is another id, and it may be written."""
        return self._typed != self._record.id and not self.error and not self.busy

    def type(self, text: str) -> None:
        """The person typed."""
        self._typed = text.strip()
        self.changed.emit()

    def save(self) -> None:
        """Write the new id, and the choices of the agents that follow it."""
        if self.can_save:
            self.spawn(self._save(self._wanted()))

    async def _save(self, wanted: "CustomModel") -> None:
        settings = self._orchestrator.settings
        standing = [each for each in settings.custom_models if each.id == self._record.id]
        # The list may be another one by now: the model is found again by its id, and its place where two share one.
        record = next((each for each in standing if each.path == self._record.path), next(iter(standing), None))
        if record is None:
            raise ClashError(".".join(self._record.shelf.path))
        edits = update_custom_model(settings, record, wanted)
        await self._orchestrator.commit(edits)
        self.saved.emit(wanted.id)

    def _wanted(self) -> "CustomModel":
        taken = {model.id for model in self._orchestrator.settings.custom_models}
        return custom_model_of({**self._record.fields, "id": self._typed}, taken, self._record)

    def _refusal(self, refused: ModelRefusedError) -> str:
        problem = refused.problems.get("id")
        if problem is None:
            return self.tr("First choose Edit and complete the model: something else in it is missing or wrong.")
        return {
            FieldProblem.MISSING: self.tr("Type an id."),
            FieldProblem.ID_TAKEN: self.tr("Another model has this id. Choose another one."),
        }.get(problem, self.tr("Use letters, digits, dots and hyphens, without spaces, as in “my-model”."))
