"""In a language a third longer than English nothing is cut off, and nothing is left in English."""

import re

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from kiln_models_gui.pseudo_language import CLOSE, OPEN
from kiln_models_gui.translation import PSEUDO
from kiln_models_gui.views.kit.check_box import CheckBox
from kiln_models_gui.views.main_window import FIRST_SIZE, SMALLEST
from tests.app.conftest import Driver
from tests.app.test_language import SETTINGS, speak

PAGES = ("overview", "providers", "models", "agents", "history", "settings")
INSIDE = re.compile(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")
ENGLISH = re.compile(r"[A-Za-z]{3,} [a-z]{2,}")
"""Two words in a row, outside the brackets: names and addresses hardly look like that."""


def shown_texts(window: QWidget) -> list[tuple[QWidget, str]]:
    """Every widget that is seen and has a text of its own."""
    found = [*window.findChildren(QLabel), *window.findChildren(QAbstractButton)]
    return [(one, one.text()) for one in found if one.isVisible() and one.text().strip()]


def is_cut(widget: QWidget, text: str) -> bool:
    """Whether the text needs more room than its widget has; buttons without a word in view do not count."""
    metrics = QFontMetrics(widget.font())
    if isinstance(widget, QLabel):
        text = text.replace("&", "")
        if widget.wordWrap():
            room = widget.contentsRect()
            flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading
            needed = metrics.boundingRect(0, 0, room.width(), 10_000, flags, text)
            return needed.height() > room.height() + 1
        return not widget.toolTip() and metrics.horizontalAdvance(text) > widget.contentsRect().width() + 1
    if isinstance(widget, CheckBox):
        return widget.heightForWidth(widget.width()) > widget.height() + 1
    return widget.sizeHint().width() > widget.width() + 1


def untranslated(text: str) -> bool:
    """Whether there are English words outside the brackets."""
    before = ""
    while before != text:
        before, text = text, INSIDE.sub("", text)
    return bool(ENGLISH.search(text))


@pytest.mark.parametrize("size", [FIRST_SIZE, SMALLEST], ids=["usual", "smallest"])
async def test_no_page_cuts_a_long_language_off_or_stays_english(driver: Driver, size: tuple[int, int]) -> None:
    driver.write_settings(SETTINGS)
    app = driver.start()
    app.window.resize(*size)
    await speak(driver, app, PSEUDO)
    wrong: list[str] = []
    for name in PAGES:
        app.window.show_page(name)
        app.window.grab()
        QCoreApplication.sendPostedEvents()  # lays out what lies in scroll areas
        texts = shown_texts(app.window)
        assert len(texts) > 5
        wrong += [f"{name} is cut: {text}" for widget, text in texts if is_cut(widget, text)]
        wrong += [f"{name} is English: {text}" for _, text in texts if untranslated(text)]
    await driver.close()
    assert "\n".join(sorted(set(wrong))) == ""


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Not translated yet", True),
        (f"{OPEN}Thîš îš~~{CLOSE}", False),
        (f"{OPEN}Öf {OPEN}ñàmé~{CLOSE} hére~~{CLOSE}", False),
        (f"{OPEN}Àdd~{CLOSE} and then some", True),
        ("gpt-4o", False),
    ],
)
def test_the_search_for_english_sees_it(text: str, found: bool) -> None:
    assert untranslated(text) == found


def test_the_measure_sees_what_is_cut(qapp: QApplication) -> None:
    label = QLabel("A long text that does not fit")
    label.resize(40, 20)
    assert is_cut(label, label.text())
    label.resize(600, 40)
    assert not is_cut(label, label.text())
