"""A card about agents that cannot work, with the way out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kiln_models_gui.viewmodels.agents.problems import AgentProblem
from kiln_models_gui.views.kit.buttons import Button
from kiln_models_gui.views.kit.flow import FlowLayout
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import LARGE, SMALL


class ProblemCard(QFrame):
    """One problem.

    Signals: `replace_wanted`; `turn_on_wanted` with the provider; `key_wanted` with whose key is missing;
    `in_editor_said` with the provider whose key the editor has itself; `check_wanted` to ask the model again.
    """

    replace_wanted = Signal()
    turn_on_wanted = Signal(str)
    key_wanted = Signal(str)
    in_editor_said = Signal(str)
    check_wanted = Signal()

    def __init__(self, theme: Theme, problem: AgentProblem, editor: str = "", *, can_check: bool = False) -> None:
        """With `editor`, its name, a missing key can be entered; with `can_check` the model can be asked again."""
        super().__init__()
        self._can_check = can_check
        self._editor = editor
        self._theme = theme
        self.problem = problem
        self.setProperty("kit", "banner")
        self.setProperty("tone", "bad")
        self.setAccessibleName(problem.heading)
        self.setAccessibleDescription(problem.text)
        self.buttons: dict[str, Button] = {}
        row = QWidget()
        self._row = FlowLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE + 4, LARGE, LARGE + 4, LARGE)
        column.setSpacing(SMALL)
        column.addWidget(TextLabel(problem.heading, "strong", "bad"))
        column.addWidget(TextLabel(problem.text))
        self._add_buttons()
        row.setVisible(bool(self.buttons))
        column.addWidget(row)
        column.addStretch(1)

    def _add_buttons(self) -> None:
        problem = self.problem
        if problem.provider:
            self._button("turn_on", self.tr("Turn it on")).clicked.connect(
                lambda: self.turn_on_wanted.emit(problem.provider)
            )
        if problem.key_of and self._editor:
            self._button("key", self.tr("Enter key…")).clicked.connect(lambda: self.key_wanted.emit(problem.key_of))
        if problem.editor_may_have_key and self._editor:
            self._button("in_editor", self.tr("{editor} has it").format(editor=self._editor)).clicked.connect(
                lambda: self.in_editor_said.emit(problem.key_of)
            )
        if problem.replacement:
            self._button("replace", problem.replacement_words).clicked.connect(self.replace_wanted)

        if problem.can_check and self._can_check:
            self._button("check", self.tr("Check again")).clicked.connect(self.check_wanted)

    def _button(self, name: str, text: str) -> Button:
        made = Button(self._theme, text, "secondary" if self.buttons else "primary", compact=True)
        self.buttons[name] = made
        self._row.addWidget(made)
        return made
