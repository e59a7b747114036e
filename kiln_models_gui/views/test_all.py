"""Test all in the window: how far it is, Cancel, then what came of it and what to do with that."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiln_models_gui.qt_names import override
from kiln_models_gui.viewmodels.test_all import TestAll
from kiln_models_gui.views.kit.banner import Banner
from kiln_models_gui.views.kit.buttons import Button
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import MEDIUM

if TYPE_CHECKING:
    from kiln_models_gui.viewmodels.tone import Tone


class TestAllBar(QWidget):
    """Stands above the list while its rows are tested, and until its summary is closed.

    Signals: `attention_wanted` when only what needs attention shall be shown.
    """

    __test__ = False  # not a class of tests
    attention_wanted = Signal()

    def __init__(self, test: TestAll, theme: Theme) -> None:
        super().__init__()
        self._test = test
        self._told = ""
        self.progress = TextLabel("")
        self.progress.setWordWrap(False)
        self.bar = _Line(theme)
        self.cancel = Button(theme, self.tr("Cancel"), compact=True)
        self.banner = Banner(theme)
        self._running = QWidget()
        self._lay_out()
        self.cancel.clicked.connect(test.stop)
        self.banner.closed.connect(test.dismiss)
        self.banner.action_triggered.connect(self._act)
        test.changed.connect(self._refresh)
        self._refresh()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._running)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(MEDIUM)
        row.addWidget(self.progress, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.bar, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._running)
        column.addWidget(self.banner)

    def _act(self, action: str) -> None:
        if action == "attention":
            self.attention_wanted.emit()
        else:
            self._test.start(prompts=True)

    def _refresh(self) -> None:
        test = self._test
        self.setVisible(test.shown)
        self._running.setVisible(test.busy)
        if test.busy:
            self._told = ""
            self.banner.hide()
            self.bar.show_part(test.done / max(test.count, 1))
            self.progress.setText(test.progress)
        elif test.shown:
            self._summarise()

    def _summarise(self) -> None:
        test, actions = self._test, list[tuple[str, str]]()
        if test.attention:
            actions.append(("attention", self.tr("Show what needs attention")))
        if test.offer and not test.prompts:
            actions.append(("prompts", test.offer))
        told = f"{test.summary} {actions}"
        if told != self._told:
            # Said once: showing a message reads it out.
            self._told = told
            self.banner.show_message(cast("Tone", test.tone), test.summary, actions=tuple(actions))


class _Line(QWidget):
    """How far it is, as a line; the words beside it say the same. A QProgressBar paints at once, at every step."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._part = 0.0
        self.setFixedHeight(6)

    def show_part(self, part: float) -> None:
        """From 0 to 1."""
        if part != self._part:
            self._part = part
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, tokens = QPainter(self), self._theme.tokens
        done = round(self.width() * self._part)
        painter.fillRect(0, 0, self.width(), self.height(), QColor(tokens.border))
        painter.fillRect(
            0 if not self.isRightToLeft() else self.width() - done, 0, done, self.height(), QColor(tokens.accent)
        )
