"""The theme: contrast of every pair of colours, and what changes when the preference does."""

import gc

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiln_models_gui.views.theme import Theme, ThemePreference
from kiln_models_gui.views.tokens import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Tokens


def luminance(color: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    parts = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    """Contrast ratio as WCAG 2.2 defines it."""
    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


ALL = {"light": LIGHT, "dark": DARK, "contrast light": CONTRAST_LIGHT, "contrast dark": CONTRAST_DARK}


@pytest.mark.parametrize("tokens", ALL.values(), ids=ALL)
def test_every_text_stands_out_from_its_ground(tokens: Tokens) -> None:
    """WCAG 2.2 AA wants 4.5; high contrast is for who needs the 7 of AAA."""
    wanted = 7 if tokens in (CONTRAST_LIGHT, CONTRAST_DARK) else 4.5
    pairs = tokens.text_pairs()
    assert len(pairs) > 40
    assert [(what, contrast(ink, ground)) for what, ink, ground in pairs if contrast(ink, ground) < wanted] == []


@pytest.mark.parametrize("tokens", ALL.values(), ids=ALL)
def test_focus_fields_and_signs_stand_out_from_what_is_behind_them(tokens: Tokens) -> None:
    """WCAG 2.2 AA 1.4.11 wants 3."""
    pairs = tokens.edge_pairs()
    assert len(pairs) > 10
    assert [(what, contrast(ink, ground)) for what, ink, ground in pairs if contrast(ink, ground) < 3] == []


def test_high_contrast_can_be_chosen_and_is_light_where_the_system_is(theme: Theme) -> None:
    theme.set_preference(ThemePreference.CONTRAST)
    assert theme.tokens is CONTRAST_LIGHT


def test_high_contrast_of_the_system_is_followed_where_the_system_decides(
    theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    theme.set_preference(ThemePreference.SYSTEM)
    for wish, tokens in (
        (Qt.ContrastPreference.HighContrast, CONTRAST_LIGHT),
        (Qt.ContrastPreference.NoPreference, LIGHT),
    ):
        monkeypatch.setattr(theme, "_system_contrast", lambda wish=wish: wish)
        theme._wishes.contrastPreferenceChanged.emit(wish)
        assert theme.tokens is tokens


def test_the_wishes_of_the_system_can_be_read_again_and_by_a_second_theme(qapp: QApplication, theme: Theme) -> None:
    other = Theme(qapp, ThemePreference.SYSTEM)
    for _ in range(3):
        gc.collect()
        assert theme._system_contrast() is other._system_contrast() is Qt.ContrastPreference.NoPreference
    other.setParent(None)
    other.deleteLater()


def test_the_preference_changes_tokens_and_palette_and_tells(qtbot: QtBot, qapp: QApplication, theme: Theme) -> None:
    assert theme.tokens is LIGHT
    with qtbot.waitSignal(theme.changed):
        theme.set_preference(ThemePreference.DARK)
    assert theme.tokens is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.window)
    assert DARK.surface in qapp.styleSheet()


def test_the_same_preference_again_tells_nobody(qtbot: QtBot, theme: Theme) -> None:
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_preference(ThemePreference.LIGHT)


def test_text_scale_makes_the_font_grow(theme: Theme) -> None:
    before = theme.body_points()
    theme.set_text_scale(2.0)
    assert theme.body_points() == pytest.approx(before * 2)
    assert theme.font(1.5).pointSizeF() == pytest.approx(before * 3)
