"""Where the keyboard can stop inside a widget."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from kiln_models_gui.views.kit.rows import RowsView


def stops_in(root: QWidget) -> Iterator[QWidget]:
    """Every visible, enabled widget in `root` that Tab stops at, in its order; `root` itself where Tab stops at it."""
    widget: QWidget | None = root
    while widget is not None:
        inside = widget is root or root.isAncestorOf(widget)
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if inside and takes and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None:
            yield widget
        widget = widget.nextInFocusChain()
        if widget is root:
            return


def resting_place(page: QWidget) -> QWidget | None:
    """Where the focus waits on a page that nothing else was chosen on: its list, else its first button or field."""
    stops = list(stops_in(page))
    lists = (one for one in stops if isinstance(one, RowsView) and one.model().rowCount())
    others = (one for one in stops if not isinstance(one, QLineEdit | RowsView))
    return next(lists, None) or next(others, None) or next(iter(stops), None)
