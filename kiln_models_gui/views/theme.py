"""The theme: light, dark, high contrast or as the system has it; sets the app's font, palette and style sheet."""

from enum import Enum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from kiln_models_gui.views.style_sheet import build_style_sheet
from kiln_models_gui.views.tokens import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Tokens


class ThemePreference(Enum):
    """Which theme the person chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Theme(QObject):
    """Dresses `app` in the tokens of the preferred theme, and follows the system where that is preferred.

    Signals:
        changed: the tokens or the text size are new; whoever paints by hand paints again.
    """

    changed = Signal()

    def __init__(
        self,
        app: QApplication,
        preference: ThemePreference = ThemePreference.SYSTEM,
        *,
        text_scale: float = 1.0,
        reduced_motion: bool = False,
    ) -> None:
        super().__init__(app)
        self._app = app
        self._preference = preference
        self._text_scale = text_scale
        self._system_points = app.font().pointSizeF()
        self._system_family = app.font().family()
        self.reduced_motion = reduced_motion
        self.tokens: Tokens = LIGHT
        # Both are kept: where PySide 6.11 lets go of the first, it takes the second for deleted.
        self._hints = app.styleHints()
        self._wishes = self._hints.accessibility()
        self._hints.colorSchemeChanged.connect(self._follow_system)
        self._wishes.contrastPreferenceChanged.connect(self._follow_system)
        self._apply()

    @property
    def preference(self) -> ThemePreference:
        """What the person chose."""
        return self._preference

    @property
    def text_scale(self) -> float:
        """1.0 is the system's text size."""
        return self._text_scale

    def set_preference(self, preference: ThemePreference) -> None:
        """Choose light, dark, or what the system has."""
        if preference is not self._preference:
            self._preference = preference
            self._apply()

    def set_text_scale(self, scale: float) -> None:
        """Make all text `scale` times the system's size."""
        if scale != self._text_scale:
            self._text_scale = scale
            self._apply()

    def body_points(self) -> float:
        """Size of body text: the system's, but not below 14 device-independent pixels."""
        screen = self._app.primaryScreen()
        dots = screen.logicalDotsPerInch() if screen else 96.0
        return max(self._system_points, 14 * 72 / dots) * self._text_scale

    def font(self, factor: float = 1.0, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """The app's font at `factor` times the body size, for who paints by hand."""
        font = QFont(self._app.font())
        font.setPointSizeF(self.body_points() * factor)
        font.setWeight(weight)
        return font

    def color(self, name: str) -> QColor:
        """The token `name` as a colour."""
        return QColor(str(getattr(self.tokens, name)))

    def _follow_system(self) -> None:
        if self._preference in (ThemePreference.SYSTEM, ThemePreference.CONTRAST):
            self._apply()

    def _wants_dark(self) -> bool:
        if self._preference in (ThemePreference.SYSTEM, ThemePreference.CONTRAST):
            return self._hints.colorScheme() is Qt.ColorScheme.Dark
        return self._preference is ThemePreference.DARK

    def _system_contrast(self) -> Qt.ContrastPreference:
        return self._wishes.contrastPreference()

    def _wanted_tokens(self) -> Tokens:
        contrast = self._preference is ThemePreference.CONTRAST
        if self._preference is ThemePreference.SYSTEM:
            contrast = self._system_contrast() is Qt.ContrastPreference.HighContrast
        dark, light = (CONTRAST_DARK, CONTRAST_LIGHT) if contrast else (DARK, LIGHT)
        return dark if self._wants_dark() else light

    def _apply(self) -> None:
        self.tokens = self._wanted_tokens()
        font = QFont(self._app.font())
        # Inter where it is installed, else the system's. Asking whether it is would read every font's file (40 ms).
        font.setFamilies(["Inter", self._system_family])
        font.setPointSizeF(self.body_points())
        self._app.setFont(font)
        self._app.setPalette(build_palette(self.tokens))
        self._app.setStyleSheet(build_style_sheet(self.tokens, self.body_points()))
        self.changed.emit()


def build_palette(t: Tokens) -> QPalette:
    """The palette for what the style sheet leaves to Fusion, and for who asks the palette."""
    role = QPalette.ColorRole
    colors = {
        role.Window: t.window,
        role.WindowText: t.text,
        role.Base: t.surface,
        role.AlternateBase: t.surface_sunken,
        role.Text: t.text,
        role.Button: t.surface,
        role.ButtonText: t.text,
        role.BrightText: t.danger_text,
        role.Highlight: t.accent,
        role.HighlightedText: t.accent_text,
        role.Accent: t.accent,
        role.Link: t.accent_strong,
        role.LinkVisited: t.accent_strong,
        role.ToolTipBase: t.text,
        role.ToolTipText: t.window,
        role.PlaceholderText: t.text_muted,
        role.Mid: t.border,
    }
    palette = QPalette()
    for name, color in colors.items():
        palette.setColor(name, QColor(color))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(t.text_muted))
    return palette
