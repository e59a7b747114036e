"""One question and its answer in the window: thoughts folded, what it took, Copy, and what went wrong."""

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiln_models_gui.viewmodels.try_it import Exchange
from kiln_models_gui.views.kit.announce import announce
from kiln_models_gui.views.kit.banner import Banner
from kiln_models_gui.views.kit.buttons import Button
from kiln_models_gui.views.kit.card import Card
from kiln_models_gui.views.kit.disclosure import Disclosure
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.kit.spinner import Spinner
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import HUGE, MEDIUM, SMALL

DRAWN = 6_000
"""Characters that are drawn of a text while it grows: to lay out all of a long one would hold the window, and Stop."""
AGAIN, LINK = "again", "link"
_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class ExchangeView(QWidget):
    """Shows an Exchange. Signals: `again_wanted` for the same question once more."""

    again_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: Exchange | None = None
        self.prompt = TextLabel()
        self.spinner = Spinner(theme)
        self.thoughts = TextLabel("", "small", "muted")
        self.thinking = Disclosure(theme, self.tr("Thinking"))
        self.answer = TextLabel()
        self.facts = TextLabel("", "small", "muted")
        self.note = TextLabel("", "small", "warn")
        self.copy_button = Button(theme, self.tr("Copy answer"), "quiet", compact=True)
        self.banner = Banner(theme)
        self.more = Disclosure(theme, self.tr("Details"))
        self.details = TextLabel("", "small", "muted")
        for label in (self.prompt, self.thoughts, self.answer, self.details):
            label.setTextInteractionFlags(_SELECTABLE)
            label.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # else Tab would stop at each of them
        self._lay_out()
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.answer.text()))
        self.banner.action_triggered.connect(self._act)

    def _lay_out(self) -> None:
        question = Card(name=self.tr("You"))
        question.content.addWidget(self.prompt)
        aside = QHBoxLayout()  # a question stands a little to the right, as in every conversation on a screen
        aside.addSpacing(HUGE * 2)
        aside.addWidget(question, 1)
        self.thinking.body.addWidget(self.thoughts)
        self.more.body.addWidget(self.details)
        after = QHBoxLayout()
        after.setSpacing(MEDIUM)
        self.facts.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        after.addWidget(self.facts, 1)
        after.addWidget(self.copy_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addLayout(aside)
        for widget in (self.spinner, self.thinking, self.answer, self.note):
            column.addWidget(widget)
        column.addLayout(after)
        column.addWidget(self.banner)
        column.addWidget(self.more)

    def show_exchange(self, exchange: Exchange, *, is_last: bool) -> None:
        """Show where it stands."""
        before, self._shown = self._shown, exchange
        if before == exchange:
            return
        for label, text in (
            (self.prompt, exchange.prompt),
            (self.thoughts, _drawn(exchange.thoughts, running=exchange.running)),
            (self.answer, _drawn(exchange.answer.strip(), running=exchange.running)),
            (self.facts, exchange.facts),
            (self.note, exchange.note),
            (self.details, exchange.details),
        ):
            if label.text() != text:
                label.setText(text)
            label.setVisible(bool(text))
        self.facts.setVisible(True)  # it keeps Copy at its side
        self.thinking.setVisible(bool(exchange.thoughts))
        self.copy_button.setVisible(bool(exchange.answer.strip()) and not exchange.running)
        self._show_waiting(exchange)
        if before is None or (before.problem, before.running) != (exchange.problem, exchange.running):
            self._show_problem(exchange, can_repeat=is_last)
        if before is not None and before.running and not exchange.running and exchange.problem is None:
            announce(self, exchange.answer or exchange.note)

    def _show_waiting(self, exchange: Exchange) -> None:
        words = self.tr("Thinking…") if exchange.thoughts else self.tr("Waiting for the first words…")
        waits = exchange.running and not exchange.answer
        if waits and self.spinner.isHidden():
            self.spinner.start(words)
        elif waits:
            self.spinner.set_text(words)
        else:
            self.spinner.stop()

    def _show_problem(self, exchange: Exchange, *, can_repeat: bool) -> None:
        problem = exchange.problem if not exchange.running else None
        self.more.setVisible(problem is not None and bool(exchange.details))
        if problem is None:
            self.banner.hide()
            return
        actions = [(AGAIN, self.tr("Ask again"))] if can_repeat else []
        actions += [(LINK, exchange.link.text)] if exchange.link else []
        self.banner.show_message("bad", problem.todo, heading=problem.what, actions=tuple(actions), closable=False)

    def _act(self, name: str) -> None:
        link = self._shown.link if self._shown else None
        if name == AGAIN:
            self.again_wanted.emit()
        elif link is not None:
            QDesktopServices.openUrl(QUrl(link.url))


def _drawn(text: str, *, running: bool) -> str:
    """The end of a long text while it grows; all of it afterwards."""
    return f"…{text[-DRAWN:]}" if running and len(text) > DRAWN else text
