"""The window in which a model is tried: the conversation, a field to type in, Stop, and a window of its own size."""

from typing import Self

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QSizeGrip, QVBoxLayout, QWidget

from kiln_models_gui.qt_names import override
from kiln_models_gui.viewmodels.try_it import TryIt
from kiln_models_gui.views.doctor import DoctorView
from kiln_models_gui.views.kit.buttons import Button
from kiln_models_gui.views.kit.card import Line
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.kit.page_body import PageBody
from kiln_models_gui.views.kit.shortcut_tip import tell_keys
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import HUGE, LARGE, MEDIUM, SMALL
from kiln_models_gui.views.try_it_exchange import ExchangeView

REFRESH_MS = 80
"""How often a growing answer is drawn."""


class TryItDialog(QDialog):
    """Shows a TryIt, beside the window: nothing waits for it. Signals: as QDialog."""

    def __init__(self, model: TryIt, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = model
        self._theme = theme
        self.handle = ""
        """The row that it was opened from."""
        self.views: list[ExchangeView] = []
        self.title = TextLabel("", "title")
        self.about = TextLabel("", "small", "muted")
        self.transcript = PageBody(HUGE)
        self.hint = TextLabel(self.tr("Ask something to see how the model answers."), "body", "muted")
        self.doctor = DoctorView(model.doctor, theme)
        self.more_button = Button(theme, self.tr("More"), "quiet")
        self.more = QWidget()
        self.system = _Composer(self.tr("For example: Answer in one sentence."))
        self.input = _Composer(self.tr("Type a question. Enter sends it, Shift+Enter begins a new line."))
        self.cost = TextLabel("", "small", "muted")
        self.again_button = Button(theme, self.tr("Start again"), "quiet")
        self.send_button = Button(theme, self.tr("Send"), "primary")
        self.stop_button = Button(theme, self.tr("Stop"))
        tell_keys(self.send_button, "Return")
        tell_keys(self.stop_button, "Esc")
        self._drawing = QTimer(self, singleShot=True)
        self._drawing.timeout.connect(self.refresh)
        self._follows = True
        self.setModal(False)
        self.setSizeGripEnabled(True)
        for grip in self.findChildren(QSizeGrip):
            grip.setAccessibleName(self.tr("Size of the window"))
        self._lay_out()
        self._connect()
        self.refresh()

    def _lay_out(self) -> None:
        self.input.setAccessibleName(self.tr("Your question"))
        self.system.setAccessibleName(self.tr("System prompt"))
        more = QVBoxLayout(self.more)
        more.setContentsMargins(0, 0, 0, 0)
        more.setSpacing(SMALL)
        more.addWidget(
            TextLabel(self.tr("System prompt: what the model is told before the conversation"), "small", "muted")
        )
        more.addWidget(self.system)
        self.more.hide()
        heading = QVBoxLayout()
        heading.setContentsMargins(HUGE, LARGE, HUGE, MEDIUM)
        heading.setSpacing(2)
        heading.addWidget(self.title)
        heading.addWidget(self.about)
        self.transcript.column.addWidget(self.hint)
        self.transcript.column.addWidget(self.doctor)
        self.transcript.fill_up()
        buttons = QHBoxLayout()
        buttons.setSpacing(MEDIUM)
        buttons.addWidget(self.again_button)
        buttons.addWidget(self.more_button)
        buttons.addWidget(self.cost, 1, Qt.AlignmentFlag.AlignVCenter)
        buttons.addWidget(self.stop_button)
        buttons.addWidget(self.send_button)
        composer = QVBoxLayout()
        composer.setContentsMargins(HUGE, MEDIUM, HUGE, LARGE)
        composer.setSpacing(SMALL)
        composer.addWidget(self.more)
        composer.addWidget(self.input)
        composer.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(heading)
        column.addWidget(Line())
        column.addWidget(self.transcript, 1)
        column.addWidget(Line())
        column.addLayout(composer)
        for before, after in ((self.input, self.send_button), (self.send_button, self.stop_button)):
            self.setTabOrder(before, after)

    def _connect(self) -> None:
        model = self.model
        self.input.sent.connect(self.send)
        self.input.page_turned.connect(self._turn_page)
        self.system.sent.connect(self.send)
        self.input.textChanged.connect(self._show_composer)
        self.system.textChanged.connect(self._take_system)
        self.send_button.clicked.connect(self.send)
        self.stop_button.clicked.connect(model.stop)
        self.again_button.clicked.connect(self._start_again)
        self.more_button.clicked.connect(self._show_more)
        self.transcript.verticalScrollBar().rangeChanged.connect(self._keep_at_end)
        self.transcript.verticalScrollBar().actionTriggered.connect(self._look_where)
        model.changed.connect(self._draw_soon)
        self.finished.connect(self._end)

    def start(self) -> Self:
        """Show it, ready to type."""
        if not self.isVisible():
            self.resize(self.sizeHint())  # by itself it would take two thirds of the screen at most
        self.show()
        self.raise_()
        self.activateWindow()
        self.input.setFocus()
        return self

    @override
    def sizeHint(self) -> QSize:
        metrics, parent = self.fontMetrics(), self.parentWidget()
        wished = QSize(metrics.averageCharWidth() * 96, metrics.height() * 36)
        return wished.boundedTo(parent.window().size() if parent else wished)

    def send(self) -> None:
        """Ask what was typed."""
        text = self.input.toPlainText()
        if self.model.can_send(text):
            self.input.clear()
            self._follows = True
            self.model.ask(text)
            self.input.setFocus()

    @override
    def keyPressEvent(self, arg__1: QKeyEvent, /) -> None:
        # Escape stops the answer first: what came of it shall not be lost by the way.
        if arg__1.key() == Qt.Key.Key_Escape and self.model.running:
            self.model.stop()
        else:
            super().keyPressEvent(arg__1)

    def refresh(self) -> None:
        """Show the conversation."""
        model, exchanges = self.model, self.model.exchanges
        self.setWindowTitle(self.tr("Try {model}").format(model=model.title))
        self.title.setText(self.tr("Try {model}").format(model=model.title))
        about = " · ".join(
            part for part in (model.model_id if model.model_id != model.title else "", model.kind_note) if part
        )
        self.about.setText(about)
        self.about.setVisible(bool(about))
        self.more_button.setVisible(model.chats)
        self.hint.setVisible(not exchanges)
        while len(self.views) > len(exchanges):
            gone = self.views.pop()
            gone.hide()
            gone.deleteLater()
        for place, exchange in enumerate(exchanges):
            if place == len(self.views):
                self._add_view()
            self.views[place].show_exchange(exchange, is_last=exchange is exchanges[-1])
        self._show_composer()

    def _add_view(self) -> None:
        view = ExchangeView(self._theme)
        view.again_wanted.connect(self.model.ask_again)
        self.transcript.column.insertWidget(1 + len(self.views), view)
        view.show()  # the layout would do it a turn later
        self.views.append(view)

    def _show_composer(self) -> None:
        model, text = self.model, self.input.toPlainText()
        if (self.stop_button if not model.running else self.send_button).hasFocus():
            self.input.setFocus()  # the button under the focus goes away
        self.stop_button.setVisible(model.running)
        self.send_button.setVisible(not model.running)
        self.send_button.setEnabled(model.can_send(text))
        self.again_button.setVisible(bool(self.views))
        self.cost.setText(model.why_not(text) or model.cost_words(text))

    def _draw_soon(self) -> None:
        if not self.model.running:
            self._drawing.stop()
            self.refresh()
        elif not self._drawing.isActive():
            self._drawing.start(REFRESH_MS)

    def _take_system(self) -> None:
        self.model.system = self.system.toPlainText()
        self._show_composer()

    def _show_more(self) -> None:
        shows = self.more.isHidden()
        self.more.setVisible(shows)
        self.more_button.setText(self.tr("Less") if shows else self.tr("More"))
        (self.system if shows else self.input).setFocus()

    def _start_again(self) -> None:
        self.model.start_again()
        self.input.setFocus()

    def _keep_at_end(self) -> None:
        if self._follows:
            bar = self.transcript.verticalScrollBar()
            bar.setValue(bar.maximum())

    def _look_where(self) -> None:
        """Who scrolls up reads there: what comes below must not pull the text away."""
        bar = self.transcript.verticalScrollBar()
        self._follows = bar.sliderPosition() >= bar.maximum() - LARGE

    def _turn_page(self, step: int) -> None:
        bar = self.transcript.verticalScrollBar()
        bar.triggerAction(bar.SliderAction.SliderPageStepAdd if step > 0 else bar.SliderAction.SliderPageStepSub)

    def _end(self) -> None:
        self.model.close()
        self.deleteLater()


class _Composer(QPlainTextEdit):
    """Some lines of text: Enter sends, Shift+Enter begins a new line, Tab leaves.

    Signals: `sent`; `page_turned` with 1 or -1, for what is read above it.
    """

    sent = Signal()
    page_turned = Signal(int)
    most_lines = 6

    def __init__(self, placeholder: str) -> None:
        super().__init__()
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.document().contentsChanged.connect(self._fit)
        self._fit()

    @override
    def keyPressEvent(self, e: QKeyEvent, /) -> None:
        is_enter = e.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and not e.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.sent.emit()
            return
        if e.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.page_turned.emit(1 if e.key() == Qt.Key.Key_PageDown else -1)
            return
        super().keyPressEvent(e)

    @override
    def resizeEvent(self, e: QResizeEvent, /) -> None:
        super().resizeEvent(e)
        self._fit()

    def _fit(self) -> None:
        """As high as what was typed, within limits."""
        lines = min(max(int(self.document().size().height()), 2), self.most_lines)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + 28)
