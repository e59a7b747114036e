"""The Models page: the list in groups, with search and filters."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from kiln_models_gui.viewmodels.models import rows
from kiln_models_gui.viewmodels.models.page import Filter, ModelsPage
from kiln_models_gui.viewmodels.rows import ROW_ROLE, RowAction, RowContent
from kiln_models_gui.views.kit.buttons import Button
from kiln_models_gui.views.kit.fields import SearchField
from kiln_models_gui.views.kit.pills import FilterChips
from kiln_models_gui.views.kit.rows import RowsView
from kiln_models_gui.views.page_header import PageHeader
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import HUGE, LARGE

if TYPE_CHECKING:
    from kiln_models_gui.views.kit.empty import EmptyState
    from kiln_models_gui.views.selection_bar import SelectionBar
    from kiln_models_gui.views.test_all import TestAllBar
    from kiln_models_gui.views.use_of_many import UseOfManyDialog


class ModelsView(QWidget):
    """The page.

    Signals: `add_wanted` with the kind of model, empty for any; `paste_wanted`; `provider_wanted` when there is none to
    add a model for; `edit_wanted`, `duplicate_wanted`, `try_wanted`, `find_out_wanted` and `convert_wanted` with the
    key of the model's row; `export_wanted` and `publish_wanted` with those of the chosen rows.
    """

    add_wanted = Signal(str)
    paste_wanted = Signal()
    provider_wanted = Signal()
    edit_wanted = Signal(str)
    duplicate_wanted = Signal(str)
    try_wanted = Signal(str)
    find_out_wanted = Signal(str)
    convert_wanted = Signal(str)
    export_wanted = Signal(object)
    publish_wanted = Signal(object)

    def __init__(self, page: ModelsPage, theme: Theme) -> None:
        super().__init__()
        self._page = page
        self._theme = theme
        self.search = SearchField(theme, self.tr("Search models"))
        self.filters = FilterChips(theme, self.tr("Show"))
        self.list = RowsView(theme, self.tr("Models"), for_many=self._for_many())
        self.list.setModel(page.rows)
        self.search.setProperty("action", "find")
        self.paste_button = Button(theme, self.tr("Paste…"))
        self.paste_button.setToolTip(self.tr("Paste an e-mail or a snippet with address and key"))
        self.add_button = Button(theme, self.tr("Add model"), "primary")
        self.test_button = Button(theme, self.tr("Test all"))
        for button, action in (
            (self.paste_button, "paste"),
            (self.add_button, "add_model"),
            (self.test_button, "test"),
        ):
            button.setProperty("action", action)
        self._empty: EmptyState | None = None
        self._bar: TestAllBar | None = None
        self._chosen: SelectionBar | None = None
        self._stack = QStackedLayout()
        self._lay_out()
        self._connect()
        self._refresh()

    @property
    def empty(self) -> "EmptyState":
        """What stands in place of an empty list, made when it is one."""
        if self._empty is None:
            from kiln_models_gui.views.kit.empty import EmptyState

            self._empty = EmptyState(self._theme, "models", "", "")
            self._empty.action_triggered.connect(self._empty_action)
            self._empty.other_triggered.connect(self._other_action)
            self._stack.addWidget(self._empty)
        return self._empty

    @property
    def bar(self) -> "TestAllBar":
        """How far a test of all is, and what came of it, made at the first one."""
        if self._bar is None:
            from kiln_models_gui.views.test_all import TestAllBar

            self._bar = TestAllBar(self._page.test_all, self._theme)
            self._bar.attention_wanted.connect(lambda: self._page.set_filter(Filter.ATTENTION))
            self._column.insertWidget(1, self._bar)
        return self._bar

    @property
    def chosen(self) -> "SelectionBar":
        """What can be done with several chosen models, made when several are chosen."""
        if self._chosen is None:
            from kiln_models_gui.views.selection_bar import SelectionBar

            self._chosen = SelectionBar(self._theme, self.list.for_many)
            self._chosen.action_wanted.connect(self._act_on_many)
            self._chosen.closed.connect(self._choose_one)
            self._column.addWidget(self._chosen)
        return self._chosen

    def test_all(self) -> None:
        """Test every model that the list shows."""
        self.bar.show()
        self._page.test_shown()

    def show_model(self, key: str) -> None:
        """Go to the row `key`, also where it is not shown now."""
        if self._page.rows.row_of(key) < 0:
            self.search.clear()
            self._page.show_all()
        row = self._page.rows.row_of(key)
        if row >= 0:
            self.list.show_row(row)

    def _for_many(self) -> tuple[RowAction, ...]:
        return (
            RowAction("test", self.tr("Test")),
            RowAction("use_in", self.tr("Use in…")),
            RowAction("export", self.tr("Export…")),
            RowAction("publish", self.tr("Publish…")),
            RowAction("remove", self.tr("Remove…")),
        )

    def _lay_out(self) -> None:
        header = PageHeader(
            self._theme, self.tr("Models"), self.tr("The models that you and your team added yourselves.")
        )
        self.search.setMinimumWidth(self.fontMetrics().averageCharWidth() * 24)
        header.add(self.search)
        header.add(self.test_button)
        header.add(self.paste_button)
        header.add(self.add_button)
        self._stack.addWidget(self.list)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(HUGE + 8, HUGE, HUGE + 8, 0)
        column.setSpacing(LARGE)
        column.addWidget(header)
        column.addWidget(self.filters)
        column.addLayout(self._stack, 1)

    def _connect(self) -> None:
        self._page.changed.connect(self._refresh)
        self.search.textChanged.connect(self._page.search)
        self.filters.chosen.connect(self._page.set_filter)
        self.list.action_triggered.connect(self._act)
        self.list.action_on_many.connect(self._act_on_many)
        self.list.many_changed.connect(self._show_chosen)
        self.paste_button.clicked.connect(self.paste_wanted)
        self.add_button.clicked.connect(lambda: self.add_wanted.emit(""))
        self.test_button.clicked.connect(self.test_all)

    def _act(self, index: QModelIndex, action: str) -> None:
        row: RowContent | None = index.data(ROW_ROLE)
        if row is None:
            return
        match action:
            case "edit":
                self.edit_wanted.emit(row.key)
            case "duplicate":
                self.duplicate_wanted.emit(row.key)
            case "try_it":
                self.try_wanted.emit(row.key)
            case "find_out":
                self.find_out_wanted.emit(row.key)
            case "convert":
                self.convert_wanted.emit(row.key)
            case "remove":
                self.remove(row.key)
            case "test":
                self._page.start_test(row.key)
            case _ if action.startswith(rows.ADD):
                self.add_wanted.emit(action.removeprefix(rows.ADD))
            case _:
                self.change_id(row.key, action.removeprefix(rows.CHANGE_ID))

    def _act_on_many(self, action: str) -> None:
        keys = self.list.choice.keys
        match action:
            case "test":
                self.bar.show()
                self._page.test_many(keys)
            case "use_in":
                self.use_in(*keys)
            case "export":
                self.export_wanted.emit(keys)
            case "publish":
                self.publish_wanted.emit(list(keys))
            case _:
                self.remove(*keys)

    def _show_chosen(self) -> None:
        choice = self.list.choice
        if self._chosen is None and not choice.is_many:
            return
        self.chosen.show_count(choice.count)
        below = LARGE if self.chosen.isVisibleTo(self) else 0
        self._column.setContentsMargins(HUGE + 8, HUGE, HUGE + 8, below)

    def _choose_one(self) -> None:
        self.list.choice.only_current()
        self.list.setFocus()

    def use_in(self, *keys: str) -> "UseOfManyDialog":
        """Choose the programs that get the models of these rows."""
        from kiln_models_gui.views.use_of_many import UseOfManyDialog

        dialog = UseOfManyDialog(self._page.use_of_many(keys), self._theme, self.window())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def remove(self, *keys: str) -> None:
        """Take the models of these rows out; ask first where several models, programs or agents are concerned."""
        removal = self._page.removal(*keys)
        if removal is None:
            self._page.remove(*keys)
            return
        from kiln_models_gui.views.remove_model import RemoveModelDialog

        dialog = RemoveModelDialog(self._theme, removal, self.tr("Remove"), self.window())
        dialog.removal_wanted.connect(lambda instead: self._page.remove(*removal.keys, instead=instead))
        dialog.open()

    def change_id(self, key: str, target: str) -> None:
        """Give the model of the row `key` another id in the editor `target`."""
        form = self._page.change_id(key, target)
        if form is None:
            return
        from kiln_models_gui.views.change_id import ChangeIdDialog

        dialog = ChangeIdDialog(form, self._theme, self.window())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _empty_action(self) -> None:
        if self._page.searching:
            self.search.clear()
            self._page.set_filter(Filter.ALL)
        elif self._page.can_add:
            self.add_wanted.emit("")
        else:
            self.paste_wanted.emit()

    def _other_action(self) -> None:
        if self._page.can_add:
            self.paste_wanted.emit()
        else:
            self.provider_wanted.emit()

    def _refresh(self) -> None:
        page = self._page
        self.filters.set_choices(list(page.filters))
        self.filters.choose(page.filter)
        self.filters.setVisible(bool(page.count))
        self.search.setVisible(bool(page.count))
        self.add_button.setVisible(bool(page.count))
        self.test_button.setVisible(bool(page.count))
        self.paste_button.setVisible(bool(page.count))
        shown = page.rows.rowCount()
        if not shown:  # before it comes: the focus of the list goes to its first button then
            self._show_empty()
        self._stack.setCurrentWidget(self.list if shown else self.empty)

    def _show_empty(self) -> None:
        both = ("add_model", "paste") if self._page.can_add else ("paste", "add_provider")
        self.empty.say_what_they_do(*("", "") if self._page.searching else both)
        if self._page.searching:
            self.empty.show_texts(
                self.tr("Nothing found"), self.tr("No model is like that."), self.tr("Show all models")
            )
        elif self._page.can_add:
            self.empty.show_texts(
                self.tr("No models of your own yet"),
                self.tr("Kiln brings many models along. Add the ones that it does not know."),
                self.tr("Add model"),
                self.tr("Paste an e-mail or a snippet…"),
            )
        else:
            self.empty.show_texts(
                self.tr("First add a provider"),
                self.tr(
                    "A provider is where your models come from. Did you get an e-mail with an address and a key, "
                    "or a snippet of code? Paste it as it is."
                ),
                self.tr("Paste what you got…"),
                self.tr("Add provider"),
            )
