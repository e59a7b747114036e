"""Which rows of a list are chosen, kept when the rows come anew: the choice and the current row are never lost."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel

from kiln_models_gui.viewmodels.rows import RowsModel

if TYPE_CHECKING:
    from kiln_models_gui.views.kit.rows import RowsView


class RowChoice:
    """The chosen rows of a RowsView, by their keys."""

    def __init__(self, view: "RowsView") -> None:
        self._view = view
        self._row = -1
        self._key = ""
        self._kept: frozenset[str] = frozenset()

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of the chosen rows, in their order; headings have none."""
        model, rows = self._model, sorted(set(self._rows()))
        return tuple(model.keys[row] for row in rows if not model.is_header(row))

    @property
    def count(self) -> int:
        """How many are chosen, headings not counted."""
        ranges, model = self._view.selectionModel().selection(), self._model
        chosen = (ranges.at(number) for number in range(ranges.count()))
        return sum(model.count_between(one.top(), one.bottom()) for one in chosen)

    @property
    def is_many(self) -> bool:
        """Whether more than one is chosen."""
        if not self._view.for_many:
            return False
        return self.count > 1

    def only_current(self) -> None:
        """Choose the current row alone again."""
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self._view.selectionModel().select(self._view.currentIndex(), flags)

    def note(self) -> None:
        """The rows are about to come anew: remember what is chosen."""
        view = self._view
        current = view.currentIndex().row()
        # Of several that may go, the place of the first one is where the next one moves up to.
        self._row = min(self._rows()) if self.is_many else current
        self._key = self._model.keys[current] if current >= 0 else ""
        self._kept = frozenset(self.keys) if self.is_many else frozenset()

    def take_up(self) -> None:
        """Choose the same rows again; where the current one is gone, the one that stands in its place."""
        view, key, row = self._view, self._key, self._row
        kept, self._kept, self._row = self._kept, frozenset[str](), -1
        if kept:
            self._choose(kept)
        if row < 0:
            return
        place = self._place_of(key)
        # A list that is not in use does not choose for itself: the page beside it shows what is chosen.
        if place < 0 and view.window().focusWidget() is view:
            place = self._nearest(row)
        if place >= 0:
            flags = QItemSelectionModel.SelectionFlag
            how = flags.NoUpdate if kept else flags.ClearAndSelect
            view.selectionModel().setCurrentIndex(view.model().index(place, 0), how)
        view.many_changed.emit()

    def _choose(self, keys: frozenset[str]) -> None:
        model, chosen, began = self._model, QItemSelection(), -1
        for row, key in enumerate((*model.keys, "")):
            if key in keys:
                began = row if began < 0 else began
            elif began >= 0:
                # In runs: Qt looks through all ranges for each row that it paints.
                chosen.select(model.index(began, 0), model.index(row - 1, 0))
                began = -1
        self._view.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _rows(self) -> Iterator[int]:
        ranges = self._view.selectionModel().selection()
        for number in range(ranges.count()):
            one = ranges.at(number)
            yield from range(one.top(), one.bottom() + 1)

    def _place_of(self, key: str) -> int:
        return self._model.row_of(key) if key else -1

    @property
    def _model(self) -> RowsModel:
        model = self._view.model()
        if not isinstance(model, RowsModel):
            raise TypeError(model)
        return model

    def _nearest(self, row: int) -> int:
        """The row that moved up into the place of one that went; headings are passed over."""
        model = self._model
        count = model.rowCount()
        order = [*range(min(row, count), count), *range(min(row, count) - 1, -1, -1)]
        return next((place for place in order if not model.is_header(place)), -1)
