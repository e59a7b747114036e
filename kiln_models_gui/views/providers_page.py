"""The Providers page: list on the left, the selected one with its test on the right."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedLayout, QVBoxLayout, QWidget

from kiln_models_gui.viewmodels.local_servers import LocalServers
from kiln_models_gui.viewmodels.providers.page import ProvidersPage
from kiln_models_gui.viewmodels.rows import ROW_ROLE, RowContent
from kiln_models_gui.views.kit.buttons import Button, IconButton
from kiln_models_gui.views.kit.card import Card
from kiln_models_gui.views.kit.fields import SearchField
from kiln_models_gui.views.kit.row_layout import RowLook
from kiln_models_gui.views.kit.rows import RowsView
from kiln_models_gui.views.local_servers_card import LocalServersCard
from kiln_models_gui.views.page_header import PageHeader
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import HUGE, LARGE, MEDIUM

if TYPE_CHECKING:
    from kiln_models_gui.views.kit.empty import EmptyState
    from kiln_models_gui.views.kit.no_match import NoMatch
    from kiln_models_gui.views.kit.waiting import BusyLine
    from kiln_models_gui.views.provider_detail import ProviderDetail
    from kiln_models_gui.views.test_all import TestAllBar


class ProvidersView(QWidget):
    """The page.

    Signals: `add_wanted`; `paste_wanted`; `publish_wanted`; `pack_wanted` to open one; `export_wanted`, `edit_wanted`,
    `replace_key_wanted` and `remove_wanted` for the selected provider.
    """

    add_wanted = Signal()
    pack_wanted = Signal()
    export_wanted = Signal()
    paste_wanted = Signal()
    publish_wanted = Signal()
    edit_wanted = Signal()
    replace_key_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, page: ProvidersPage, theme: Theme, servers: LocalServers) -> None:
        super().__init__()
        self._page = page
        self.servers = LocalServersCard(servers, theme)
        self._theme = theme
        self.search = SearchField(theme, self.tr("Search providers"))
        self.search.setProperty("action", "find")
        self.list = RowsView(theme, self.tr("Providers"), RowLook.PLAIN)
        self.list.setModel(page.rows)
        self._detail: ProviderDetail | None = None
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self.look_button = IconButton(theme, "computer", self.tr("Look for model servers on this computer"))
        self.look_button.clicked.connect(servers.look_again)
        self.pack_button = IconButton(theme, "team", self.tr("Open a team pack…"))
        self.pack_button.setProperty("action", "open_pack")
        self.pack_button.clicked.connect(self.pack_wanted)
        self.publish_button = IconButton(theme, "export", self.tr("Publish all models to a gateway…"))
        self.publish_button.clicked.connect(self.publish_wanted)
        self._servers = servers
        self._looking: BusyLine | None = None
        servers.changed.connect(self._show_looking)
        self.paste_button = Button(theme, self.tr("Paste…"))
        self.paste_button.setToolTip(self.tr("Paste an e-mail or a snippet with address and key"))
        self.add_button = Button(theme, self.tr("Add provider"), "primary")
        self.test_button = Button(theme, self.tr("Test all"))
        buttons = ((self.paste_button, "paste"), (self.add_button, "add_provider"), (self.test_button, "test"))
        for button, action in buttons:
            button.setProperty("action", action)
        self.show_all = Button(theme, self.tr("Show all providers"), "quiet", compact=True)
        self._bar: TestAllBar | None = None
        self._empty: EmptyState | None = None
        self.nothing: NoMatch | None = None
        self._both = QWidget()
        self._stack = QStackedLayout()
        self._lay_out()
        self._connect()
        self._refresh()

    @property
    def detail(self) -> "ProviderDetail":
        """What is known of the selected provider, made when there is one."""
        if self._detail is None:
            from kiln_models_gui.views.provider_detail import ProviderDetail

            detail = self._detail = ProviderDetail(self._page, self._theme)
            self._split.addWidget(detail)
            self._split.setSizes([400, 600])
            self._split.setStretchFactor(0, 2)
            self._split.setStretchFactor(1, 3)
            self._split.handle(1).setAccessibleName(self.tr("Width of the list"))
            detail.edit_wanted.connect(self.edit_wanted)
            detail.remove_wanted.connect(self.remove_wanted)
            detail.replace_key_wanted.connect(self.replace_key_wanted)
        return self._detail

    @property
    def empty(self) -> "EmptyState":
        """What stands in place of the list and the selected provider, made when there is none."""
        if self._empty is None:
            from kiln_models_gui.views.kit.empty import EmptyState

            self._empty = EmptyState(
                self._theme,
                "providers",
                self.tr("No providers yet"),
                self.tr(
                    "A provider is where your models come from. Did you get an e-mail with an address and a key, "
                    "or a snippet of code? Paste it as it is."
                ),
                action=self.tr("Paste what you got…"),
                other=self.tr("Add provider"),
            )
            self._empty.action_triggered.connect(self.paste_wanted)
            self._empty.other_triggered.connect(self.add_wanted)
            self._empty.say_what_they_do("paste", "add_provider")
            self._stack.addWidget(self._empty)
        return self._empty

    @property
    def bar(self) -> "TestAllBar":
        """How far a test of all is, and what came of it, made at the first one."""
        if self._bar is None:
            from kiln_models_gui.views.test_all import TestAllBar

            self._bar = TestAllBar(self._page.test_all, self._theme)
            self._bar.attention_wanted.connect(lambda: self._page.show_attention(True))
            self._column.insertWidget(1, self._bar)
        return self._bar

    def test_all(self) -> None:
        """Test every provider that the list shows."""
        self.bar.show()
        self._page.test_all.start()

    def show_provider(self, key: str) -> None:
        """Go to the row `key`, also where it is not shown now."""
        if self._page.rows.row_of(key) < 0:
            self.search.clear()
            self._page.show_attention(False)
        row = self._page.rows.row_of(key)
        if row >= 0:
            self.list.show_row(row)

    def _lay_out(self) -> None:
        header = self.header = PageHeader(self._theme, self.tr("Providers"), self.tr("Where your models come from."))
        header.add(self.test_button)
        header.add(self.look_button)
        header.add(self.pack_button)
        header.add(self.publish_button)
        header.add(self.paste_button)
        header.add(self.add_button)
        left = Card()
        left.content.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        left.content.setSpacing(MEDIUM)
        left.content.addWidget(self.search)
        left.content.addWidget(self.show_all)
        left.content.addWidget(self.list, 1)
        self._left = left.content
        self._split.addWidget(left)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(LARGE)
        row = QHBoxLayout(self._both)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._split)
        self._stack.addWidget(self._both)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(HUGE + 8, HUGE, HUGE + 8, HUGE)
        column.setSpacing(LARGE)
        column.addWidget(header)
        column.addWidget(self.servers)
        column.addLayout(self._stack, 1)

    def _connect(self) -> None:
        self._page.changed.connect(self._refresh)
        self.search.textChanged.connect(self._page.search)
        self.list.row_chosen.connect(self._choose)
        self.list.action_triggered.connect(self._act)
        self.add_button.clicked.connect(self.add_wanted)
        self.test_button.clicked.connect(self.test_all)
        self.show_all.clicked.connect(lambda: self._page.show_attention(False))
        self.paste_button.clicked.connect(self.paste_wanted)

    def _show_looking(self) -> None:
        """Say that servers are looked for, where somebody asked for it."""
        if self._looking is None:
            if not self._servers.asked:
                return
            from kiln_models_gui.views.kit.waiting import BusyLine

            self._looking = BusyLine(self._theme)
            self.header.add_between(self._looking)
        self._looking.follow(self.tr("Looking…") if self._servers.asked else "")

    def _choose(self, index: QModelIndex) -> None:
        row: RowContent | None = index.data(ROW_ROLE)
        if row is not None:
            self._page.select(row.key)

    def _act(self, index: QModelIndex, action: str) -> None:
        self._choose(index)
        match action:
            case "edit":
                self.edit_wanted.emit()
            case "remove":
                self.remove_wanted.emit()
            case "replace_key":
                self.replace_key_wanted.emit()
            case "export":
                self.export_wanted.emit()
            case "copy_key":
                self._page.copy_key()
            case _:
                self.detail.start_test()

    def _show_match(self, *, found: bool) -> None:
        if self.nothing is None and not found:
            from kiln_models_gui.views.kit.no_match import NoMatch

            words, action = self.tr("No provider is like that."), self.tr("Show all providers")
            self.nothing = NoMatch(self._theme, words, action)
            self.nothing.all_wanted.connect(self._show_all)
            self._left.addWidget(self.nothing, 1)
        if self.nothing is not None:
            self.list.setVisible(found)
            self.nothing.setVisible(not found)

    def _show_all(self) -> None:
        self.search.clear()
        self._page.show_attention(False)
        self.list.setFocus()

    def _refresh(self) -> None:
        if self._page.count:
            self.detail.show()
        self._stack.setCurrentWidget(self._both if self._page.count else self.empty)
        self._show_match(found=bool(self._page.rows.rowCount() or not self._page.count))
        self.add_button.setVisible(bool(self._page.count))
        self.test_button.setVisible(bool(self._page.count))
        self.show_all.setVisible(self._page.only_attention and bool(self._page.rows.rowCount()))
        self.paste_button.setVisible(bool(self._page.count))
        self.publish_button.setVisible(bool(self._page.count))
        selected = self._page.selected
        if selected is not None:
            number = self._page.rows.row_of(f"{selected.ref.type}:{selected.ref.id}")
            if number >= 0 and self.list.currentIndex().row() != number:
                self.list.setCurrentIndex(self._page.rows.index(number))
