"""The first page of an opened pack: what is new, changed, to be decided, the same, and what cannot be taken."""

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from kiln_models_gui.qt_names import override
from kiln_models_gui.viewmodels.packs.opened import OpenedPack
from kiln_models_gui.viewmodels.packs.rows import TOGGLE
from kiln_models_gui.viewmodels.rows import ROW_ROLE, RowContent
from kiln_models_gui.views.kit.card import Card
from kiln_models_gui.views.kit.disclosure import Disclosure
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.kit.row_layout import RowLook
from kiln_models_gui.views.kit.rows import RowsView
from kiln_models_gui.views.packs.detail_pane import DetailPane
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import LARGE, MEDIUM, SMALL

_WANTED = 420


class PackPreview(QWidget):
    """The list of an OpenedPack, and the selected item beside it. Signals: none."""

    def __init__(self, opened: OpenedPack, theme: Theme) -> None:
        super().__init__()
        self._opened = opened
        self.about = TextLabel("", ink="muted")
        self.left_out = Disclosure(theme, self.tr("What stays behind"))
        self.stays = TextLabel("\n".join(opened.source.left_out), "small", "muted")
        self.left_out.body.addWidget(self.stays)
        self.left_out.setVisible(bool(opened.source.left_out))
        self.sum = TextLabel("", "strong")
        self.list = RowsView(theme, self.tr("What is in the pack"), RowLook.PLAIN)
        self.list.setModel(opened.rows)
        self.detail = DetailPane(theme)
        self._room = _WANTED
        self._lay_out()
        self._connect()
        self.refresh()

    def _lay_out(self) -> None:
        left = Card()
        left.content.setContentsMargins(SMALL, SMALL, SMALL, SMALL)
        left.content.addWidget(self.list, 1)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.addWidget(left)
        self._split.addWidget(self.detail)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(LARGE)
        self._split.setSizes([500, 500])
        self._split.handle(1).setAccessibleName(self.tr("Width of the list"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        for part in (self.about, self.left_out, self.sum):
            column.addWidget(part)
        column.addWidget(self._split, 1)

    def _connect(self) -> None:
        opened = self._opened
        opened.changed.connect(self.refresh)
        self.list.row_chosen.connect(self._choose)
        self.list.action_triggered.connect(self._act)
        self.detail.decided.connect(opened.decide)
        self.detail.renamed.connect(opened.rename)

    def use_height(self, height: int) -> None:
        """Take that much of the screen: a list inside has no height of its own that it wants."""
        self._room = max(height, 200)
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._room)

    @override
    def hasHeightForWidth(self) -> bool:
        return False  # the list takes what there is

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), min(self._room, 200))

    def refresh(self) -> None:
        """Show what the view-model says."""
        opened = self._opened
        self.about.setText(opened.about)
        self.about.setVisible(bool(opened.about))
        self.sum.setText(opened.why_nothing or opened.sum_words)
        self.detail.show_detail(opened.detail)
        row = opened.rows.row_of(opened.selected) if opened.selected else -1
        if row >= 0 and self.list.currentIndex().row() != row:
            self.list.setCurrentIndex(opened.rows.index(row))

    def _choose(self, index: QModelIndex) -> None:
        row: RowContent | None = index.data(ROW_ROLE)
        if row is not None and not row.is_header:
            self._opened.select(row.key)

    def _act(self, index: QModelIndex, action: str) -> None:
        row: RowContent | None = index.data(ROW_ROLE)
        if row is None:
            return
        if row.is_header:
            self._opened.act_on_section(row.key, action)
        elif action == TOGGLE:
            self._opened.toggle(row.key)
