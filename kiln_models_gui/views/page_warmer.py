"""Makes the pages that nobody has opened yet, step by step while nobody does anything, so that each opens at once."""

from collections.abc import Iterator
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from kiln_models_gui.viewmodels.pages import Pages
    from kiln_models_gui.views.main_window import MainWindow

PAUSE_MS = 40
"""Between two steps: whoever types or clicks waits for one of them at most."""
# What takes longest to load, the innermost first. The rest comes with the pages.
_MODULES = (
    "viewmodels.agents.page",
    "viewmodels.overview",
    "views.kit.form",
    "viewmodels.connection_test",
    "views.connection_test",
    "views.provider_detail",
    "views.providers_page",
    "views.agents_table",
    "viewmodels.agents.care",
    "views.agents_page",
    "viewmodels.history.actions",
    "viewmodels.lately",
    "views.overview_page",
    "views.history_page",
    "viewmodels.settings",
    "viewmodels.kiln_launch",
    "views.network_card",
    "views.settings_page",
    "views.command_palette",
)


class PageWarmer(QObject):
    """Signals: `finished` when every page is there."""

    finished = Signal()

    def __init__(self, window: "MainWindow", pages: "Pages") -> None:
        super().__init__(window)
        self._window = window
        self._pages = pages
        self._steps: Iterator[None] = iter(())
        self._timer = QTimer(self, interval=PAUSE_MS)
        self._timer.timeout.connect(self._step)
        window.closed.connect(self._timer.stop)
        window.built.connect(self.start)
        pages.after_start.warmed.connect(self.start)

    def start(self) -> None:
        """Make them from now on."""
        self._steps = self._all_steps()
        self._timer.start()

    def _step(self) -> None:
        if QApplication.activeModalWidget() is not None or QApplication.activePopupWidget() is not None:
            return  # somebody is busy there; it can wait
        if next(self._steps, self) is self:
            self._timer.stop()
            self.finished.emit()

    def _all_steps(self) -> Iterator[None]:
        """Does one step after the other."""
        for module in _MODULES:
            import_module(f"kiln_models_gui.{module}")
            yield
        # What a page shows first, then how, part by part.
        _ = self._pages.history_actions
        yield
        for name, _ in self._window.sidebar.pages:
            getattr(self._pages, name)
            yield
            yield from self._window.parts(name)
