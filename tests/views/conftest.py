"""What the tests of widgets share: a light theme of the running application."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from kiln_models_gui.views.theme import Theme, ThemePreference


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Overlook Qt's notes on what its offscreen platform lacks: it has no window manager and no keyboard to grab."""
    for item in items:
        if "views" in item.path.parts:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """A light theme; the application is undressed again, so that the next test starts plain."""
    font = qapp.font()
    dressed = Theme(qapp, ThemePreference.LIGHT)
    yield dressed
    qapp.setStyleSheet("")
    qapp.setPalette(QPalette())
    qapp.setFont(font)
    dressed.setParent(None)
    dressed.deleteLater()
