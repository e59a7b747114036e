"""The selected provider: address, key, where it is used, and its connection test."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QMenu, QVBoxLayout

from kiln_models_gui.qt_names import override
from kiln_models_gui.viewmodels.providers.page import ProvidersPage
from kiln_models_gui.views.connection_test import TestBar, TestLines
from kiln_models_gui.views.kit.buttons import Button, IconButton
from kiln_models_gui.views.kit.card import Card, Line
from kiln_models_gui.views.kit.chip import StatusChip
from kiln_models_gui.views.kit.choice_field import ChoiceField
from kiln_models_gui.views.kit.form import Form
from kiln_models_gui.views.kit.icons import monogram
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.kit.page_body import PageBody
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import HUGE, LARGE, MEDIUM, TINY

NARROW = 52
"""In average characters."""


class ProviderDetail(Card):
    """What is known of the selected provider.

    Signals: `edit_wanted`, `remove_wanted`, `replace_key_wanted`.
    """

    edit_wanted = Signal()
    replace_key_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, page: ProvidersPage, theme: Theme) -> None:
        super().__init__()
        self._page = page
        self._theme = theme
        self.tile = QLabel()
        self.name = TextLabel("", "heading")
        self.kind = TextLabel("", "body", "muted")
        self.chip = StatusChip(theme)
        self.edit_button = Button(theme, self.tr("Edit"), compact=True)
        self.menu_button = IconButton(theme, "more", self.tr("More"))
        self.facts = Form(theme)
        self.address = TextLabel("")
        self.key = TextLabel("")
        self.used_in = StatusChip(theme, self.tr("Kiln"), "accent")
        self.model = ChoiceField(theme, editable=True)
        self.test_bar = TestBar(page.test, theme)
        self.test_lines = TestLines(page.test, theme, self.model.currentText)
        self.impact = TextLabel("", "body", "muted")
        self._offered_for = ("", "")
        self._reveals = False
        self._scroll = PageBody(HUGE)
        self._lay_out()
        self.edit_button.clicked.connect(self.edit_wanted)
        self.menu_button.clicked.connect(self._open_menu)
        self.test_bar.start_wanted.connect(self.start_test)
        self.test_lines.free_wanted.connect(lambda: page.test.start_free(self.model.currentText()))
        self.test_lines.model_wanted.connect(self.model.setEditText)
        self.model.editTextChanged.connect(self.test_lines.show_cost)
        page.changed.connect(self._refresh)
        page.test.changed.connect(self._offer_models)
        self.test_lines.problem_shown.connect(self._await_problem)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._reveal_problem)
        theme.changed.connect(self._refresh)
        self._refresh()

    def start_test(self) -> None:
        """Test with the model that is chosen, or only the free part."""
        self._page.test.start(self.model.currentText())

    def _lay_out(self) -> None:
        self.content.setContentsMargins(0, 0, 0, 0)
        column = self._scroll.column
        column.addLayout(self._heading())
        for label in (self.address, self.key):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.address_row = self.facts.add(self.tr("Address"), self.address)
        self.key_row = self.facts.add(self.tr("Key"), self.key)
        self.facts.add(self.tr("Used in"), self.used_in)
        column.addWidget(self.facts)
        column.addWidget(Line())
        column.addLayout(self._test_heading())
        choose = Form(self._theme)
        choose.add(
            self.tr("Model to &try"),
            self.model,
            self.tr("Leave it empty to test only the address and the key."),
        )
        column.addWidget(choose)
        column.addWidget(self.test_lines)
        column.addWidget(self.impact)
        self._scroll.fill_up()
        self.content.addWidget(self._scroll)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        # In a narrow pane the buttons stand below the name.
        narrow = event.size().width() < self.fontMetrics().averageCharWidth() * NARROW
        direction = QBoxLayout.Direction
        self._head.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self._head.setStretch(0, 0 if narrow else 1)

    def _heading(self) -> QBoxLayout:
        status = QHBoxLayout()
        status.addWidget(self.chip)
        status.addStretch(1)
        texts = QVBoxLayout()
        texts.setSpacing(TINY)
        texts.addWidget(self.name)
        texts.addWidget(self.kind)
        texts.addLayout(status)
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        row.addWidget(self.tile, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(MEDIUM)
        buttons.addWidget(self.edit_button, 0, Qt.AlignmentFlag.AlignTop)
        buttons.addWidget(self.menu_button, 0, Qt.AlignmentFlag.AlignTop)
        buttons.addStretch(1)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(MEDIUM)
        self._head.addLayout(row, 1)
        self._head.addLayout(buttons)
        return self._head

    def _test_heading(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(TextLabel(self.tr("Connection test"), "heading"), 1)
        row.addWidget(self.test_bar)
        return row

    def _await_problem(self) -> None:
        """What is wrong must be seen, also in a small window: as soon as the page has grown by it."""
        self._reveals = True
        self._reveal_problem()

    def _reveal_problem(self) -> None:
        if self._reveals and self.test_lines.banner.isVisible():
            self._scroll.ensureWidgetVisible(self.test_lines.last_banner, 0, LARGE)
        if self._page.test.busy:
            self._reveals = False

    def make_menu(self) -> QMenu:
        """What can be done with the provider."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Edit…")).triggered.connect(self.edit_wanted)
        if self._page.can_replace_key:
            menu.addAction(self.tr("Replace key…")).triggered.connect(self.replace_key_wanted)
            menu.addAction(self.tr("Copy key")).triggered.connect(self._page.copy_key)
        menu.addAction(self.tr("Remove…")).triggered.connect(self.remove_wanted)
        return menu

    def _open_menu(self) -> None:
        menu = self.make_menu()
        menu.popup(self.menu_button.mapToGlobal(self.menu_button.rect().bottomLeft()))
        menu.setActiveAction(menu.actions()[0])

    def _refresh(self) -> None:
        detail = self._page.detail
        self.setEnabled(detail is not None)
        if detail is None:
            return
        side = self.fontMetrics().height() * 2
        picture = monogram(detail.tile.letters, detail.tile.color, side, self.devicePixelRatioF())
        self.tile.setPixmap(picture)
        self.tile.setFixedSize(QSize(side, side))
        self.name.setText(detail.name)
        self.kind.setText(detail.kind)
        self.chip.show_status(detail.chip.text, detail.chip.tone)
        self.chip.setToolTip(detail.chip.tip)
        self.address.setText(detail.address)
        self.address_row.set_visible(bool(detail.address))
        self.address_row.set_help(detail.calls_go_to)
        self.key.setText(detail.key)
        self.key_row.set_help(detail.key_help)
        self.impact.setText(detail.used_by)
        self._offer_models()

    def _offer_models(self) -> None:
        offered = list(self._page.models_to_try)
        shown = [self.model.itemText(i) for i in range(self.model.count())]
        if shown != offered:
            typed = self.model.currentText()
            self.model.set_choices([(name, name) for name in offered])
            self.model.setEditText(typed)
        selected, own = self._page.selected_key, self._page.own_model
        before, self._offered_for = self._offered_for, (selected, own)
        if before[0] != selected or (before[1] != own and not self.model.currentText()):
            self.model.setEditText(own)
