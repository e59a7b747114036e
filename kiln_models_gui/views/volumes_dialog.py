"""How much each agent has to do in a month, with what it costs and the arithmetic."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from kiln_models_gui.viewmodels.agents.page import AgentsPage
from kiln_models_gui.viewmodels.agents.volumes import FIELDS
from kiln_models_gui.views.kit.buttons import Button
from kiln_models_gui.views.kit.dialog_shell import DialogShell
from kiln_models_gui.views.kit.disclosure import Disclosure
from kiln_models_gui.views.kit.fields import NumberField
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import MEDIUM

tr = QCoreApplication.translate


class VolumesDialog(DialogShell):
    """A field for each agent's tasks a month and for the tokens of one task.

    Signals: finished(int), accepted, rejected, as QDialog.
    """

    def __init__(self, page: AgentsPage, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("VolumesDialog", "Your volumes"), parent, characters=78)
        self._page = page
        self.draft = page.volumes_draft()
        self.fields: dict[tuple[str, str], NumberField] = {}
        self.error = TextLabel("", "small", "bad")
        self.total = TextLabel("", "strong")
        self.sums = Disclosure(theme, self.tr("How this is worked out"))
        self.sum_lines: dict[str, TextLabel] = {}
        self.body.addWidget(
            TextLabel(
                self.tr(
                    "A token is about three quarters of a word. Nothing is written to the editor: "
                    "this is only for the estimate."
                ),
                ink="muted",
            )
        )
        self.body.addLayout(self._table())
        self.body.addWidget(self.error)
        self.body.addWidget(self.total)
        self.body.addWidget(self.sums)
        reset = Button(theme, self.tr("A typical month"), "quiet")
        reset.clicked.connect(self._reset)
        self.status.addWidget(reset)
        self.add_button(Button(theme, self.tr("Cancel"))).clicked.connect(self.reject)
        self.save = self.add_button(Button(theme, self.tr("Use these"), "primary"), is_default=True)
        self.save.clicked.connect(self._save)
        self._refresh()

    def _table(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(MEDIUM)
        grid.setVerticalSpacing(MEDIUM - 4)
        grid.setColumnStretch(0, 1)
        names = (self.tr("Tasks a month"), self.tr("Tokens in, each"), self.tr("Tokens out, each"))
        for column, name in enumerate(names, start=1):
            grid.addWidget(TextLabel(name, "small", "muted", wraps=False), 0, column)
        for place, row in enumerate(self._page.rows, start=1):
            grid.addWidget(TextLabel(row.name, "strong", wraps=False), place, 0, Qt.AlignmentFlag.AlignVCenter)
            for column, (field, name) in enumerate(zip(FIELDS, names, strict=True), start=1):
                grid.addWidget(self._field(row.agent, field, f"{row.name}, {name}"), place, column)
            self.sum_lines[row.agent] = TextLabel("", "small")
            self.sums.body.addWidget(TextLabel(row.name, "strong"))
            self.sums.body.addWidget(self.sum_lines[row.agent])
        return grid

    def _field(self, agent: str, name: str, spoken: str) -> NumberField:
        field = NumberField(self._theme, digits=11)
        field.setAccessibleName(spoken)
        field.setText(self.draft.text(agent, name))
        field.textEdited.connect(lambda text: self._typed(agent, name, text))
        self.fields[agent, name] = field
        return field

    def _typed(self, agent: str, name: str, text: str) -> None:
        self.draft = self.draft.typed(agent, name, text)
        self._refresh()

    def _refresh(self) -> None:
        errors = {place: self.draft.error(*place) for place in self.fields}
        for place, field in self.fields.items():
            wrong = "true" if errors[place] else "false"
            field.setAccessibleDescription(errors[place])
            if field.property("wrong") != wrong:
                field.setProperty("wrong", wrong)
                field.style().unpolish(field)
                field.style().polish(field)
        first = next(((place, why) for place, why in errors.items() if why), None)
        self.error.setText(f"{self.fields[first[0]].accessibleName()}: {first[1]}" if first else "")
        self.error.setVisible(first is not None)
        total, sums = self._page.month_words(self.draft)
        self.total.setText(self.tr("{amount} a month").format(amount=total) if total else "")
        for agent, line in self.sum_lines.items():
            line.setText(sums.get(agent, ""))
        self.save.setEnabled(first is None)

    def _reset(self) -> None:
        self.draft = self._page.typical_draft()
        for (agent, name), field in self.fields.items():
            field.setText(self.draft.text(agent, name))
        self._refresh()

    def _save(self) -> None:
        if self.draft.volumes is not None:
            self._page.set_volumes(self.draft.volumes)
            self.accept()
