"""What the rows of a list show, as frozen data, and a list model over them."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kiln_models_gui.qt_names import override
from kiln_models_gui.values import Value
from kiln_models_gui.viewmodels.tone import Tone

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)


class RowChip(Value):
    """A status chip; `tip` is shown on hover ("Output mode: JSON Schema, …")."""

    text: str
    tone: Tone = "neutral"
    tip: str = ""
    is_name: bool = False
    """It names something and is no status, so it has no sign."""


class RowAction(Value):
    """Something that can be done with a row. `icon` alone is shown where given; `text` is then its tooltip."""

    name: str
    text: str
    icon: str = ""
    is_quiet: bool = False
    is_primary: bool = False
    in_menu_only: bool = False


class RowTile(Value):
    """A monogram tile: up to two letters and its colour as "#rrggbb"."""

    letters: str
    color: str


class RowContent(Value):
    """One row, or with `is_header` the heading of the rows that follow it. The first action is the default one."""

    title: str
    key: str = ""
    chips: tuple[RowChip, ...] = ()
    subtitle: str = ""
    description: str = ""
    trailing: str = ""
    actions: tuple[RowAction, ...] = ()
    tile: RowTile | None = None
    is_header: bool = False
    header_action: RowAction | None = None

    def spoken(self) -> str:
        """What a screen reader says."""
        chips = (f"{chip.text} ({chip.tip})" if chip.tip else chip.text for chip in self.chips)
        parts = (self.title, *chips, self.subtitle, self.description, self.trailing)
        return ", ".join(part for part in parts if part)

    def all_actions(self) -> tuple[RowAction, ...]:
        """What the context menu offers."""
        return (*self.actions, *((self.header_action,) if self.header_action else ()))


class RowsModel(QAbstractListModel):
    """Rows for a RowsView; ROW_ROLE gives the RowContent.

    Signals: those of QAbstractListModel; new rows come as a reset, or as dataChanged where only contents differ.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[RowContent] = ()

    def set_rows(self, rows: Sequence[RowContent]) -> None:
        """Show other rows; where they are the same by key and kind, only what changed is painted again."""
        same = len(rows) == len(self._rows) and all(
            a.key == b.key and a.is_header == b.is_header and bool(a.description) == bool(b.description)
            for a, b in zip(rows, self._rows, strict=True)
        )
        if not same:
            self.beginResetModel()
            self._rows = tuple(rows)
            self.endResetModel()
            return
        changed = [place for place, (a, b) in enumerate(zip(rows, self._rows, strict=True)) if a != b]
        self._rows = tuple(rows)
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))

    def content(self, row: int) -> RowContent:
        """The content of `row`. Raises IndexError."""
        return self._rows[row]

    def row_of(self, key: str) -> int:
        """The row with `key`, or -1."""
        return next((place for place, row in enumerate(self._rows) if row.key == key and not row.is_header), -1)

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None, /) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    @override
    def data(self, index: QModelIndex | QPersistentModelIndex, /, role: int = _DISPLAY) -> object:
        if role == ROW_ROLE:
            return self._rows[index.row()]
        if role == _DISPLAY:
            return self._rows[index.row()].title
        if role == _SPOKEN:
            return self._rows[index.row()].spoken()
        return None

    @override
    def flags(self, index: QModelIndex | QPersistentModelIndex, /) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        row = self._rows[index.row()]
        if row.is_header and row.header_action is None:
            # A heading without an action is nothing to stop at with the arrow keys.
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
