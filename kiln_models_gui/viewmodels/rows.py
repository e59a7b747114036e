"""What the rows of a list show, as frozen data, and a list model over them."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kiln_models_gui.qt_names import override
from kiln_models_gui.values import Value
from kiln_models_gui.viewmodels.tone import Tone

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
HEADER, SUBTITLE, DESCRIPTION, CHIPS = 1, 2, 4, 8
"""What of a row decides how high it is: added up, they are its shape."""
_ONLY_HEADER = bytes(shape & HEADER for shape in range(256))
MOST_RUNS = 20
"""Stretches of changed rows that are told of one by one; of more, everything between them is painted again."""


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

    @property
    def shape(self) -> int:
        """What of it decides how high it is."""
        parts = (self.is_header, self.subtitle, self.description, self.chips)
        return sum(bit for bit, part in zip((HEADER, SUBTITLE, DESCRIPTION, CHIPS), parts, strict=True) if part)

    def spoken(self) -> str:
        """What a screen reader says."""
        chips = (f"{chip.text} ({chip.tip})" if chip.tip else chip.text for chip in self.chips)
        parts = (self.title, *chips, self.subtitle, self.description, self.trailing)
        return ", ".join(part for part in parts if part)

    def all_actions(self) -> tuple[RowAction, ...]:
        """What the context menu offers."""
        return (*self.actions, *((self.header_action,) if self.header_action else ()))


class RowPlan(NamedTuple):
    """Rows that are made when somebody looks at them: of ten thousand, that is one screen."""

    sources: Sequence[Any]
    """Of each row, what `make` makes it of; or the row itself."""
    keys: Sequence[str]
    shapes: bytes
    """The shape of each row, as its RowContent would tell it."""
    make: Callable[[Any], RowContent]
    title: Callable[[Any], str]
    """The title that the row will have."""


def planned(rows: Sequence[RowContent]) -> RowPlan:
    """The plan of rows that are there already."""
    sources = tuple(rows)
    shapes = bytes(row.shape for row in sources)
    return RowPlan(sources, [row.key for row in sources], shapes, lambda row: row, lambda row: row.title)


class RowsModel(QAbstractListModel):
    """Rows for a RowsView; ROW_ROLE gives the RowContent.

    Signals: those of QAbstractListModel; new rows come as a reset, or as dataChanged where only contents differ.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plan = planned(())
        self._made: dict[int, RowContent] = {}

    def set_rows(self, rows: Sequence[RowContent]) -> None:
        """Show other rows; where they are the same by key and kind, only what changed is painted again."""
        self.set_plan(planned(rows))

    def set_plan(self, plan: RowPlan) -> None:
        """The same, for rows that are made when somebody looks at them."""
        old = self._plan
        same = plan.keys == old.keys and plan.shapes.translate(_ONLY_HEADER) == old.shapes.translate(_ONLY_HEADER)
        if not same:
            self.beginResetModel()
            self._plan, self._made = plan, {}
            self.endResetModel()
            return
        pairs = enumerate(zip(plan.sources, old.sources, strict=True))
        changed = [place for place, (new, before) in pairs if new is not before and new != before]
        self._plan, self._made = plan, {}
        for first, last in _runs(changed):
            self.dataChanged.emit(self.index(first), self.index(last))

    @property
    def keys(self) -> Sequence[str]:
        """The key of each row."""
        return self._plan.keys

    @property
    def shapes(self) -> bytes:
        """The shape of each row."""
        return self._plan.shapes

    def content(self, row: int) -> RowContent:
        """The content of `row`. Raises IndexError."""
        made = self._made.get(row)
        if made is None:
            source = self._plan.sources[row]
            made = source if isinstance(source, RowContent) else self._plan.make(source)
            self._made[row] = made
        return made

    def title(self, row: int) -> str:
        """The title of `row`. Raises IndexError."""
        source = self._plan.sources[row]
        return source.title if isinstance(source, RowContent) else self._plan.title(source)

    def is_header(self, row: int) -> bool:
        """Whether `row` is a heading. Raises IndexError."""
        return bool(self._plan.shapes[row] & HEADER)

    def count_between(self, first: int, last: int) -> int:
        """How many rows from `first` to `last` are no headings."""
        return self._plan.shapes[first : last + 1].translate(_ONLY_HEADER).count(0)

    def row_of(self, key: str) -> int:
        """The row with `key`, or -1."""
        place = -1
        try:
            while True:
                place = self._plan.keys.index(key, place + 1)
                if not self.is_header(place):
                    return place
        except ValueError:
            return -1

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None, /) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._plan.keys)

    @override
    def data(self, index: QModelIndex | QPersistentModelIndex, /, role: int = _DISPLAY) -> object:
        if role == ROW_ROLE:
            return self.content(index.row())
        if role == _DISPLAY:
            return self.title(index.row())
        if role == _SPOKEN:
            return self.content(index.row()).spoken()
        return None

    @override
    def flags(self, index: QModelIndex | QPersistentModelIndex, /) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        row = index.row()
        if self.is_header(row) and self.content(row).header_action is None:
            # A heading without an action is nothing to stop at with the arrow keys.
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


def _runs(places: Sequence[int]) -> list[tuple[int, int]]:
    """First and last of each stretch of neighbours."""
    runs: list[tuple[int, int]] = []
    for place in places:
        if runs and runs[-1][1] == place - 1:
            runs[-1] = runs[-1][0], place
        else:
            runs.append((place, place))
    return runs if len(runs) <= MOST_RUNS else [(places[0], places[-1])]
