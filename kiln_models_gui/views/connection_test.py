"""A connection test in the window: what it costs, its rungs as they come, what is wrong and what to do, and Cancel."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kiln_models_gui.qt_names import override
from kiln_models_gui.viewmodels.connection_test import ConnectionTest, RungLine
from kiln_models_gui.views.doctor import DoctorView
from kiln_models_gui.views.kit.announce import announce
from kiln_models_gui.views.kit.banner import Banner
from kiln_models_gui.views.kit.buttons import Button
from kiln_models_gui.views.kit.disclosure import Disclosure
from kiln_models_gui.views.kit.icons import pixmap
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.kit.toast import Toast
from kiln_models_gui.views.kit.waiting import BusyLine
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import LARGE, MEDIUM, SMALL

SIGNS = {"passed": ("check", "good"), "failed": ("cross", "bad"), "unknown": ("attention", "warn")}
NARROW = 46
"""In average characters."""
MODEL = "model "
"""Begins the name of a button that proposes a model."""


class TestLines(QWidget):
    """The rungs of a test, one line each, with what is wrong and what would work.

    Signals: `problem_shown` when a banner says what is wrong, or what would work; `free_wanted` for the part that
    costs nothing; `model_wanted` with the name of a model to take instead.
    """

    __test__ = False  # not a class of tests
    problem_shown = Signal()
    free_wanted = Signal()
    model_wanted = Signal(str)

    def __init__(
        self, test: ConnectionTest, theme: Theme, model: Callable[[], str], *, needs_model: bool = False
    ) -> None:
        """`model`: the name that the next test would ask for; `needs_model`: without one there is no test."""
        super().__init__()
        self._test = test
        self._theme = theme
        self._model = model
        self._needs_model = needs_model
        self._said = 0
        self._narrow = False
        self._offers = True
        self._told: object = None
        self._test_runs = False
        self._before = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(LARGE)
        self._grid.setVerticalSpacing(SMALL)
        self._grid.setColumnStretch(2, 1)
        self.cost = TextLabel("", "small", "muted")
        self.free_button = Button(theme, self.tr("Free check only"), "quiet", compact=True)
        self.banner = Banner(theme)
        self.more = Disclosure(theme, self.tr("Details"))
        self.details = TextLabel("", "small", "muted")
        self.details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy_button = Button(theme, self.tr("Copy report for IT"), "quiet", compact=True)
        self.doctor = DoctorView(test.doctor, theme) if test.doctor else None
        if self.doctor is not None:
            self.doctor.offer_shown.connect(self.problem_shown)
        self._lay_out()
        self.banner.action_triggered.connect(self._act)
        self.free_button.clicked.connect(self.free_wanted)
        self.copy_button.clicked.connect(self._copy_report)
        self.more.toggled.connect(self._details_toggled)
        test.changed.connect(self._refresh)
        theme.changed.connect(self._refresh)
        self._refresh()

    def _lay_out(self) -> None:
        before = self._before
        before.addWidget(self.cost, 1, Qt.AlignmentFlag.AlignVCenter)
        before.addWidget(self.free_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.more.body.addWidget(self.details)
        self.more.corner.addWidget(self.copy_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addLayout(before)
        column.addLayout(self._grid)
        column.addWidget(self.banner)
        if self.doctor is not None:
            column.addWidget(self.doctor)
        column.addWidget(self.more)

    @property
    def last_banner(self) -> QWidget:
        """What has to be seen: the details that were opened, else what would work, else what is wrong."""
        if self.more.is_open and self.more.isVisible():
            return self.more
        return self.doctor if self.doctor is not None and self.doctor.isVisible() else self.banner

    def _details_toggled(self, is_open: bool) -> None:
        if is_open:
            self.problem_shown.emit()

    def offer_tests(self, offers: bool) -> None:
        """Whether another test can be started beside these lines."""
        self._offers = offers
        self.show_cost()

    def show_cost(self) -> None:
        """Say what the next test asks: the model's name was changed."""
        idle = self._offers and not self._test.busy and (bool(self._model().strip()) or not self._needs_model)
        self.cost.setText(self._test.cost_words(self._model()))
        self.cost.setVisible(idle)
        self.free_button.setVisible(idle and bool(self._model().strip()))

    def _refresh(self) -> None:
        while item := self._grid.takeAt(0):
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for number, line in enumerate(self._test.lines):
            self._add(2 * number, line)
        self.show_cost()
        self._show_problem()
        self._say()

    def _add(self, number: int, line: RungLine) -> None:
        sign, tone = SIGNS.get(line.outcome or "", ("clock", "text_muted") if line.waiting else ("dash", "text_muted"))
        picture = QLabel()
        side = picture.fontMetrics().height()
        picture.setPixmap(pixmap(sign, str(getattr(self._theme.tokens, tone)), side, self.devicePixelRatioF()))
        picture.setAccessibleName(self._sign_words(line))
        title, finding = TextLabel(line.title), TextLabel(line.finding, "body", "muted")
        title.setWordWrap(self._narrow)
        spent = TextLabel(self.tr("{ms} ms").format(ms=line.milliseconds) if line.milliseconds is not None else "")
        spent.set_ink("muted")
        spent.setWordWrap(False)
        if line.waiting:
            finding.setText(self.tr("asking…"))
        for column, widget in enumerate((picture, title, finding, spent)):
            aside = Qt.AlignmentFlag.AlignRight if widget is spent else Qt.AlignmentFlag(0)
            if widget is finding and self._narrow:
                self._grid.addWidget(widget, number + 1, 1, 1, 3)
                widget.setVisible(bool(finding.text()))
            else:
                self._grid.addWidget(widget, number, column, Qt.AlignmentFlag.AlignTop | aside)

    def _sign_words(self, line: RungLine) -> str:
        """What the sign before a line says to who sees it."""
        words = {"passed": self.tr("Passed"), "failed": self.tr("Failed"), "unknown": self.tr("Unclear")}
        return words.get(line.outcome or "", self.tr("Waiting") if line.waiting else self.tr("Not reached"))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # In a narrow pane what was found stands below its line's title.
        narrow = self.width() < self.fontMetrics().averageCharWidth() * NARROW
        if narrow != self._narrow:
            self._narrow = narrow
            direction = QBoxLayout.Direction
            self._before.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
            self._before.setStretch(0, 0 if narrow else 1)
            if narrow:
                self.more.body.addWidget(self.copy_button, 0, Qt.AlignmentFlag.AlignLeading)
            else:
                self.more.corner.addWidget(self.copy_button)
            self._refresh()

    def _show_problem(self) -> None:
        problem = None if self._test.busy else self._test.problem
        told = (problem, self._test.link, self._test.proposals)
        if problem is None:
            self.banner.hide()
            self.more.hide()
            self.more.set_open(False)
        elif told != self._told:  # a banner that is shown again is said again
            self.banner.show_message("bad", problem.todo, heading=problem.what, actions=self._actions(), closable=False)
            self.problem_shown.emit()
        self._told = told if problem else None
        if problem is not None:
            self.details.setText(self._test.details)
            self.details.setVisible(bool(self._test.details))
            self.more.setVisible(bool(self._test.details))

    def _actions(self) -> tuple[tuple[str, str], ...]:
        link = self._test.link
        actions = [(MODEL + name, name) for name in self._test.proposals]
        return (*actions, ("link", link.text)) if link else tuple(actions)

    def _act(self, name: str) -> None:
        link = self._test.link
        if name.startswith(MODEL):
            self.model_wanted.emit(name.removeprefix(MODEL))
        elif link is not None:
            QDesktopServices.openUrl(QUrl(link.url))

    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(self._test.report())
        window = self.window()
        toast = window.findChild(Toast) or Toast(self._theme, window)
        toast.show_message(self.tr("Copied. Paste it into an e-mail to IT: there is no key in it."))

    def _say(self) -> None:
        """Tell a screen reader about lines that are new, and about the end."""
        done = [line for line in self._test.lines if line.outcome is not None]
        for line in done[self._said :]:
            announce(self, f"{line.title}: {line.finding}")
        self._said = len(done)
        result = None if self._test.busy else self._test.result
        if result is not None and self._test_runs:
            announce(self, self.tr("Test finished: {result}").format(result=result.text))
        self._test_runs = self._test.busy


class TestBar(QWidget):
    """The button that starts a test, and while it runs the time and Cancel.

    Signals: `start_wanted` when the person wants the test to start.
    """

    __test__ = False  # not a class of tests
    start_wanted = Signal()

    def __init__(self, test: ConnectionTest, theme: Theme, *, compact: bool = True) -> None:
        super().__init__()
        self._test = test
        self.spinner = BusyLine(theme, speaks=False)
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
            announce(self, self.tr("Testing"))
        self.spinner.follow(self.tr("Testing") if busy else "")
        if focused and busy != self._was_busy:
            # The button under the focus goes away: the focus goes to the one that takes its place.
            (self.cancel_button if busy else self.start_button).setFocus()
        self.start_button.setText(self.tr("Test again") if self._test.lines else self.tr("Test"))
        self._was_busy = busy
