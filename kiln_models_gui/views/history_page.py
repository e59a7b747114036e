"""The History page: every change by day, with search, filters, undo and the way back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from kiln_models_gui.qt_names import override
from kiln_models_gui.viewmodels.history.page import HistoryPage
from kiln_models_gui.viewmodels.rows import ROW_ROLE, RowContent
from kiln_models_gui.viewmodels.words.numbers import plural
from kiln_models_gui.views.kit.confirm import ConfirmDialog
from kiln_models_gui.views.kit.empty import EmptyState
from kiln_models_gui.views.kit.fields import SearchField
from kiln_models_gui.views.kit.pills import FilterChips
from kiln_models_gui.views.kit.rows import RowsView
from kiln_models_gui.views.kit.skeleton import Skeleton
from kiln_models_gui.views.page_header import PageHeader
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import HUGE, LARGE

if TYPE_CHECKING:
    from kiln_models_gui.viewmodels.history.page import Opened
    from kiln_models_gui.views.history_entry import HistoryEntryDialog

_MINUTE_MS = 60_000


class HistoryView(QWidget):
    """The page.

    Signals: `page_wanted` with the name of another page.
    """

    page_wanted = Signal(str)

    def __init__(self, page: HistoryPage, theme: Theme) -> None:
        super().__init__()
        self._page = page
        self._theme = theme
        self.search = SearchField(theme, self.tr("Search the history"))
        self.search.setProperty("action", "find")
        self.filters = FilterChips(theme, self.tr("Show"))
        self.list = RowsView(theme, self.tr("History"))
        self.list.setModel(page.rows)
        self.empty = EmptyState(theme, "history", "", "")
        self.skeleton = Skeleton(theme, self.tr("Reading the history…"))
        self.question: ConfirmDialog | None = None
        self._stack = QStackedLayout()
        self._minutes = QTimer(self, interval=_MINUTE_MS)
        self._lay_out()
        self._connect()
        self._refresh()

    def _lay_out(self) -> None:
        header = PageHeader(
            self._theme,
            self.tr("History"),
            self.tr("What you and others changed. Everything here can be undone, also tomorrow."),
        )
        self.search.setMinimumWidth(self.fontMetrics().averageCharWidth() * 28)
        header.add(self.search)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.skeleton)
        column = QVBoxLayout(self)
        column.setContentsMargins(HUGE + 8, HUGE, HUGE + 8, 0)
        column.setSpacing(LARGE)
        column.addWidget(header)
        column.addWidget(self.filters)
        column.addLayout(self._stack, 1)

    def _connect(self) -> None:
        self._page.changed.connect(self._refresh)
        self._minutes.timeout.connect(self._page.tick)
        self.search.textChanged.connect(self._page.search)
        self.filters.chosen.connect(self._page.set_filter)
        self.list.action_triggered.connect(self._act)
        self.empty.action_triggered.connect(self._go_on)

    def _act(self, index: QModelIndex, action: str) -> None:
        row: RowContent | None = index.data(ROW_ROLE)
        if row is None:
            return
        opened = self._page.opened(row.key)
        if opened is None:
            return
        if action == "undo":
            self._page.actions.undo(opened.id, is_redo=opened.is_undo)
        elif action == "back":
            self.go_back(opened)
        else:
            self.open_entry(opened)

    def open_entry(self, opened: "Opened") -> "HistoryEntryDialog":
        """Show an entry in full."""
        from kiln_models_gui.views.history_entry import HistoryEntryDialog

        dialog = HistoryEntryDialog(opened, self._theme, self.window())
        dialog.undo_wanted.connect(lambda: self._page.actions.undo(opened.id, is_redo=opened.is_undo))
        dialog.back_wanted.connect(lambda: self.go_back(opened))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def go_back(self, opened: "Opened") -> None:
        """Take back what came after an entry, after asking."""
        if not opened.later:
            return
        self.question = ConfirmDialog(
            self._theme,
            self.tr("Go back to here?"),
            self.tr("Go back"),
            text=opened.title,
            consequences=(
                plural(
                    "History",
                    "1 later change is taken back, also where others made it.",
                    "%n later changes are taken back, also those of others.",
                    opened.later,
                ),
                self.tr("Going back is a change, too: you can undo it."),
            ),
            is_dangerous=False,
            parent=self.window(),
        )
        self.question.decided.connect(lambda wanted: self._page.actions.go_back(opened.id) if wanted else None)
        self.question.open()

    def _go_on(self) -> None:
        if self._page.searching:
            self._show_all()
        else:
            self.page_wanted.emit("models")

    def _show_all(self) -> None:
        self.search.clear()
        self._page.set_filter("all")

    def _refresh(self) -> None:
        page = self._page
        self.filters.set_choices(list(page.filters))
        self.filters.choose(page.filter)
        shown = page.rows.rowCount()
        reads = not shown and not page.is_read
        # They have their room already while the history is read: the list below them does not jump.
        self.filters.setVisible(reads or bool(page.count))
        self.search.setVisible(reads or bool(page.count))
        self.skeleton.wait(reads)
        self._stack.setCurrentWidget(self.skeleton if reads else self.list if shown else self.empty)
        if not shown:
            self._show_empty()

    def _show_empty(self) -> None:
        self.empty.say_what_they_do("" if self._page.searching else "models")
        if self._page.searching:
            self.empty.show_texts(
                self.tr("Nothing found"), self.tr("No change is like that."), self.tr("Show everything")
            )
            return
        self.empty.show_texts(
            self.tr("Nothing has changed yet"),
            self.tr("Each change that you make, or that this app sees others make, will stand here."),
            self.tr("Go to Models"),
        )

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._minutes.start()
        self._page.look()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._minutes.stop()
        self._page.look_away()
