"""What a row of a list shows, and a list model made of such rows."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from kiln_models_gui.qt_names import override

AnyIndex = QModelIndex | QPersistentModelIndex
CONTENT_ROLE = int(Qt.ItemDataRole.UserRole) + 1


class Tone(StrEnum):
    """What a chip or a message means; the views choose colour and sign."""

    NEUTRAL = "neutral"
    ACCENT = "accent"
    GOOD = "good"
    WARN = "warn"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class ChipContent:
    """A short label with a meaning; `tip` says more on hover and to screen readers."""

    text: str
    tone: Tone = Tone.NEUTRAL
    tip: str = ""


@dataclass(frozen=True, slots=True)
class RowAction:
    """Something that can be done with a row. `shown`: has its button on the row, else only in its menu."""

    name: str
    text: str
    shown: bool = False
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Tile:
    """The coloured square with one or two letters that stands for a provider."""

    letters: str
    colour: str


@dataclass(frozen=True, slots=True)
class RowContent:
    """Everything that one row shows. `key` finds the row again after the list changed."""

    key: str
    title: str
    chips: tuple[ChipContent, ...] = ()
    subtitle: str = ""
    description: str = ""
    trailing: str = ""
    actions: tuple[RowAction, ...] = ()
    tile: Tile | None = None
    is_header: bool = False

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        chips = (f"{chip.text}: {chip.tip}" if chip.tip else chip.text for chip in self.chips)
        return ", ".join(part for part in (self.title, *chips, self.subtitle, self.description, self.trailing) if part)


class RowsModel(QAbstractListModel):
    """A list model over frozen rows."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[RowContent, ...] = ()

    @property
    def rows(self) -> tuple[RowContent, ...]:
        """All rows, headers included."""
        return self._rows

    def set_rows(self, rows: Sequence[RowContent]) -> None:
        """Show `rows`. Equal keys in equal order only refresh what changed, so that selection and scroll place stay."""
        new = tuple(rows)
        if [row.key for row in new] == [row.key for row in self._rows]:
            changed = [i for i, (old, row) in enumerate(zip(self._rows, new, strict=True)) if old != row]
            self._rows = new
            for number in changed:
                self.dataChanged.emit(self.index(number), self.index(number))
            return
        self.beginResetModel()
        self._rows = new
        self.endResetModel()

    def row_at(self, index: AnyIndex) -> RowContent | None:
        """The row at `index`, None outside the list."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def find(self, matches: Callable[[RowContent], bool]) -> QModelIndex:
        """The index of the first row that `matches`; invalid when there is none."""
        return next((self.index(i) for i, row in enumerate(self._rows) if matches(row)), QModelIndex())

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index)
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
            case _:
                return row if role == CONTENT_ROLE else None

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        row = self.row_at(index)
        if row is None or row.is_header:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
