"""Finding out in the window: what it takes before it starts, a line per question, and evidence beside each field."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiln_models_gui.viewmodels.models.find_out import FieldLine, FindOut, ProbeLine
from kiln_models_gui.viewmodels.tone import Tone
from kiln_models_gui.views.kit.buttons import Button
from kiln_models_gui.views.kit.labels import Ink, TextLabel
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import MEDIUM, SMALL, TINY


def _ink(tone: Tone) -> Ink:
    return "muted" if tone == "neutral" else tone


class EvidenceCell(QWidget):
    """What is known of one field, and a button to use it. Signals: `use_wanted`."""

    use_wanted = Signal()

    def __init__(self, theme: Theme, field: QWidget) -> None:
        super().__init__()
        self._field = field
        self.words = TextLabel("", "small", "muted")
        self.words.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        self.use = Button(theme, "", compact=True)
        self.use.clicked.connect(self.use_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(SMALL, 0, 0, 0)
        column.setSpacing(TINY)
        column.addWidget(self.words)
        column.addWidget(self.use)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def show_line(self, line: FieldLine) -> None:
        """Show the words in their colour, with the whole of what was said in the tip."""
        if self.words.text() != line.text:
            self.words.setText(line.text)
        self.words.set_ink(_ink(line.tone))
        self.words.setToolTip(line.details)
        self.use.setVisible(bool(line.offer))
        self.use.setText(line.offer)
        self.use.setAccessibleName(f"{line.offer}: {self._field.accessibleName()}")


class FindOutPanel(QWidget):
    """The plan with Start, then one line for each question. Signals: none."""

    def __init__(self, model: FindOut, theme: Theme) -> None:
        super().__init__()
        self._model = model
        self._theme = theme
        self.plan = TextLabel("", "body")
        self.start = Button(theme, self.tr("Start"), "primary", compact=True)
        self.dismiss = Button(theme, self.tr("Not now"), compact=True)
        self.summary = TextLabel("", "small", "muted")
        self.cancel = Button(theme, self.tr("Cancel all"), compact=True)
        self.stops: dict[str, Button] = {}
        self.lines: dict[str, TextLabel] = {}
        self._titles: dict[str, TextLabel] = {}
        self._lines_box = QWidget()
        self._grid = QGridLayout(self._lines_box)
        self._lay_out()
        self.start.clicked.connect(model.start)
        self.dismiss.clicked.connect(model.dismiss)
        self.cancel.clicked.connect(model.cancel)
        self.refresh()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, MEDIUM)
        column.setSpacing(SMALL)
        before, after = QHBoxLayout(), QHBoxLayout()
        before.addWidget(self.plan, 1)
        before.addWidget(self.dismiss)
        before.addWidget(self.start)
        after.addWidget(self.summary, 1)
        after.addWidget(self.cancel)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(2)
        self._grid.setHorizontalSpacing(MEDIUM)
        self._grid.setColumnStretch(1, 1)
        column.addLayout(before)
        column.addLayout(after)
        column.addWidget(self._lines_box)

    def refresh(self) -> None:
        """Show where it stands."""
        model = self._model
        for widget in (self.plan, self.start, self.dismiss):
            widget.setVisible(model.announced or (widget is self.plan and bool(model.problem)))
        if model.announced:
            self.plan.setText(self.tr("{plan}. It asks the model itself.").format(plan=model.plan_words))
        elif model.problem:
            self.plan.setText(model.problem)
        self.cancel.setVisible(model.running)
        self.summary.setText(model.summary)
        self.summary.setVisible(bool(model.summary))
        progress = model.progress
        self._lines_box.setVisible(bool(progress))
        shown = {line.capability for line in progress}
        for name, words in self.lines.items():
            for widget in (words, self._titles[name], self.stops[name]):
                widget.setVisible(name in shown)
        for line in progress:
            self._show(line)
        self.setVisible(bool(model.announced or model.problem or model.summary or progress))

    def _show(self, line: ProbeLine) -> None:
        if line.capability not in self.lines:
            self._add(line)
        words, stop = self.lines[line.capability], self.stops[line.capability]
        if words.text() != line.text:
            words.setText(line.text)
        words.set_ink(_ink(line.tone))
        stop.setVisible(line.stoppable)

    def _add(self, line: ProbeLine) -> None:
        row = len(self.lines)
        words = TextLabel("", "small", "muted")
        words.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        stop = Button(self._theme, self.tr("Stop"), "quiet", compact=True)
        stop.setAccessibleName(self.tr("Stop: {what}").format(what=line.title))
        stop.clicked.connect(lambda: self._model.stop(line.capability))
        self.lines[line.capability], self.stops[line.capability] = words, stop
        title = self._titles[line.capability] = TextLabel(line.title, "small", wraps=False)
        self._grid.addWidget(title, row, 0)
        self._grid.addWidget(words, row, 1)
        self._grid.addWidget(stop, row, 2)
