"""A connection test in the window: its rungs as they come, what is wrong and what to do, and Cancel."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kiln_models_gui.viewmodels.connection_test import ConnectionTest, RungLine
from kiln_models_gui.views.kit.announce import announce
from kiln_models_gui.views.kit.banner import Banner
from kiln_models_gui.views.kit.buttons import Button
from kiln_models_gui.views.kit.icons import pixmap
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.kit.spinner import Spinner
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import LARGE, MEDIUM, SMALL

SIGNS = {"passed": ("check", "good"), "failed": ("cross", "bad"), "unknown": ("attention", "warn")}


class TestLines(QWidget):
    """The rungs of a test, one line each. Shows nothing before the first test.

    Signals: `problem_shown` when the banner says what is wrong.
    """

    __test__ = False  # not a class of tests
    problem_shown = Signal()

    def __init__(self, test: ConnectionTest, theme: Theme) -> None:
        super().__init__()
        self._test = test
        self._theme = theme
        self._said = 0
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(LARGE)
        self._grid.setVerticalSpacing(SMALL)
        self._grid.setColumnStretch(2, 1)
        self.banner = Banner(theme)
        self.details = TextLabel("", "small", "muted")
        self.details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addLayout(self._grid)
        column.addWidget(self.banner)
        column.addWidget(self.details)
        self.banner.action_triggered.connect(self._toggle_details)
        self._opened = False
        test.changed.connect(self._refresh)
        theme.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        while item := self._grid.takeAt(0):
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for number, line in enumerate(self._test.lines):
            self._add(number, line)
        self._show_problem()
        self._say()

    def _add(self, number: int, line: RungLine) -> None:
        sign, tone = SIGNS.get(line.outcome or "", ("clock", "text_muted") if line.waiting else ("dash", "text_muted"))
        picture = QLabel()
        side = picture.fontMetrics().height()
        picture.setPixmap(pixmap(sign, str(getattr(self._theme.tokens, tone)), side, 2.0))
        title, finding = TextLabel(line.title), TextLabel(line.finding, "body", "muted")
        title.setWordWrap(False)
        spent = TextLabel(self.tr("{ms} ms").format(ms=line.milliseconds) if line.milliseconds is not None else "")
        spent.set_ink("muted")
        spent.setWordWrap(False)
        if line.waiting:
            finding.setText(self.tr("asking…"))
        for column, widget in enumerate((picture, title, finding, spent)):
            self._grid.addWidget(widget, number, column, Qt.AlignmentFlag.AlignTop)

    def _show_problem(self) -> None:
        problem = self._test.problem
        if problem is None or self._test.busy:
            self.banner.hide()
            self.details.hide()
            self._opened = False
            return
        actions = (("details", self.tr("Details")),) if self._test.details else ()
        self.banner.show_message("bad", problem.todo, heading=problem.what, actions=actions, closable=False)
        self.problem_shown.emit()
        self.details.setText(self._test.details)
        self.details.setVisible(self._opened)

    def _toggle_details(self) -> None:
        self._opened = not self._opened
        self.details.setVisible(self._opened)

    def _say(self) -> None:
        """Tell a screen reader about lines that are new, and about the end."""
        done = [line for line in self._test.lines if line.outcome is not None]
        for line in done[self._said :]:
            announce(self, f"{line.title}: {line.finding}")
        self._said = len(done)


class TestBar(QWidget):
    """The button that starts a test, and while it runs the time and Cancel.

    Signals: `start_wanted` when the person wants the test to start.
    """

    __test__ = False  # not a class of tests
    start_wanted = Signal()

    def __init__(self, test: ConnectionTest, theme: Theme, *, compact: bool = True) -> None:
        super().__init__()
        self._test = test
        self.spinner = Spinner(theme)
        self.start_button = Button(theme, self.tr("Test"), compact=compact)
        self.cancel_button = Button(theme, self.tr("Cancel test"), compact=compact)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(MEDIUM)
        row.addWidget(self.spinner)
        row.addWidget(self.start_button)
        row.addWidget(self.cancel_button)
        self.start_button.clicked.connect(self.start_wanted)
        self.cancel_button.clicked.connect(test.stop)
        test.changed.connect(self._refresh)
        self._was_busy = False
        self._refresh()

    def _refresh(self) -> None:
        busy = self._test.busy
        focused = self.start_button.hasFocus() or self.cancel_button.hasFocus()
        self.start_button.setVisible(not busy)
        self.cancel_button.setVisible(busy)
        if busy and not self._was_busy:
            self.spinner.start(self.tr("Testing"))
        elif not busy:
            self.spinner.stop()
        if focused and busy != self._was_busy:
            # The button under the focus goes away: the focus goes to the one that takes its place.
            (self.cancel_button if busy else self.start_button).setFocus()
        self.start_button.setText(self.tr("Test again") if self._test.lines else self.tr("Test"))
        self._was_busy = busy
