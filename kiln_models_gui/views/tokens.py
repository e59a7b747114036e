"""The colours, spaces and type sizes of the design, as data: nothing here touches Qt."""

from kiln_models_gui.values import Value
from kiln_models_gui.viewmodels.tone import Tone

# Spaces in device-independent pixels.
TINY, SMALL, MEDIUM, LARGE, HUGE = 4, 8, 12, 16, 24
CARD_RADIUS, FIELD_RADIUS = 12, 8


class Tokens(Value):
    """The colours of one theme as "#rrggbb". A `*_soft` colour is the background its tone's text stands on."""

    dark: bool
    window: str
    sidebar: str
    surface: str
    surface_sunken: str
    surface_hover: str
    border: str
    field_border: str
    text: str
    text_muted: str
    accent: str
    accent_hover: str
    accent_text: str
    accent_soft: str
    accent_strong: str
    good: str
    good_soft: str
    bad: str
    bad_soft: str
    danger: str
    danger_hover: str
    danger_text: str
    warn: str
    warn_soft: str
    neutral: str
    neutral_soft: str
    focus: str
    backdrop_alpha: int

    def tone(self, tone: Tone) -> tuple[str, str]:
        """Text and background of a tone."""
        pairs = {
            "good": (self.good, self.good_soft),
            "bad": (self.bad, self.bad_soft),
            "warn": (self.warn, self.warn_soft),
            "accent": (self.accent_strong, self.accent_soft),
            "neutral": (self.neutral, self.neutral_soft),
        }
        return pairs[tone]

    def text_pairs(self) -> list[tuple[str, str, str]]:
        """Every pair that the kit writes text with: what it is, the text's colour, the background's."""
        grounds = ("window", "sidebar", "surface", "surface_sunken", "surface_hover")
        inks = ("text", "text_muted", "accent_strong", "good", "bad", "warn")
        pairs = [
            (f"{ink} on {ground}", getattr(self, ink), getattr(self, ground)) for ground in grounds for ink in inks
        ]
        for tone in ("good", "bad", "warn", "neutral", "accent"):
            ink, soft = self.tone(tone)
            pairs += [(f"{tone} on its soft", ink, soft), (f"text on {tone} soft", self.text, soft)]
        pairs += [
            ("accent_text on accent", self.accent_text, self.accent),
            ("accent_text on accent_hover", self.accent_text, self.accent_hover),
            ("danger_text on danger", self.danger_text, self.danger),
            ("danger_text on danger_hover", self.danger_text, self.danger_hover),
            ("text_muted on accent_soft", self.text_muted, self.accent_soft),
            ("tooltip", self.window, self.text),
        ]
        return pairs

    def edge_pairs(self) -> list[tuple[str, str, str]]:
        """What shows only by its edge or shape: what it is, its colour, and what it stands out from."""
        grounds = ("window", "sidebar", "surface", "surface_sunken")
        pairs = [
            (f"{ink} on {ground}", getattr(self, ink), getattr(self, ground))
            for ground in (*grounds, "accent_soft")
            for ink in ("focus", "accent")
        ]
        pairs += [(f"edge of a field on {ground}", self.field_border, getattr(self, ground)) for ground in grounds[::2]]
        pairs.append(("dot of the navigation", self.warn, self.sidebar))
        return pairs


LIGHT = Tokens(
    dark=False,
    window="#f6f7f9",
    sidebar="#eceef2",
    surface="#ffffff",
    surface_sunken="#f6f7f9",
    surface_hover="#eff2f6",
    border="#dfe3e9",
    field_border="#828b99",
    text="#1b1f27",
    text_muted="#59616f",
    accent="#2a68e4",
    accent_hover="#1f58cb",
    accent_text="#ffffff",
    accent_soft="#e6eefd",
    accent_strong="#1f58cb",
    good="#14693d",
    good_soft="#e2f4ea",
    bad="#b3261e",
    bad_soft="#fce8e6",
    danger="#c32f27",
    danger_hover="#a8241c",
    danger_text="#ffffff",
    warn="#7f5200",
    warn_soft="#fdf1d8",
    neutral="#555d6b",
    neutral_soft="#e8ebf0",
    focus="#1f58cb",
    backdrop_alpha=110,
)

DARK = Tokens(
    dark=True,
    window="#16181d",
    sidebar="#1b1f26",
    surface="#20242c",
    surface_sunken="#191c22",
    surface_hover="#292e38",
    border="#323844",
    field_border="#6f7a8f",
    text="#e8ebf0",
    text_muted="#a2abba",
    accent="#6f9dff",
    accent_hover="#8bb0ff",
    accent_text="#0f1524",
    accent_soft="#25334f",
    accent_strong="#8db2ff",
    good="#63cf96",
    good_soft="#1b3a2b",
    bad="#ff8b84",
    bad_soft="#45211f",
    danger="#ff8b84",
    danger_hover="#ffa39d",
    danger_text="#2a0d0b",
    warn="#efb955",
    warn_soft="#40310f",
    neutral="#b0b8c5",
    neutral_soft="#2f3540",
    focus="#a9c5ff",
    backdrop_alpha=150,
)

CONTRAST_LIGHT = Tokens(
    dark=False,
    window="#ffffff",
    sidebar="#ffffff",
    surface="#ffffff",
    surface_sunken="#ffffff",
    surface_hover="#e6e6e6",
    border="#000000",
    field_border="#000000",
    text="#000000",
    text_muted="#262626",
    accent="#0033a0",
    accent_hover="#00247a",
    accent_text="#ffffff",
    accent_soft="#dbe6ff",
    accent_strong="#00247a",
    good="#00451c",
    good_soft="#ffffff",
    bad="#8a0000",
    bad_soft="#ffffff",
    danger="#8a0000",
    danger_hover="#6b0000",
    danger_text="#ffffff",
    warn="#523300",
    warn_soft="#ffffff",
    neutral="#262626",
    neutral_soft="#ffffff",
    focus="#b4009e",
    backdrop_alpha=150,
)

CONTRAST_DARK = Tokens(
    dark=True,
    window="#000000",
    sidebar="#000000",
    surface="#000000",
    surface_sunken="#000000",
    surface_hover="#262626",
    border="#ffffff",
    field_border="#ffffff",
    text="#ffffff",
    text_muted="#e0e0e0",
    accent="#8cc4ff",
    accent_hover="#b3d8ff",
    accent_text="#000000",
    accent_soft="#00254d",
    accent_strong="#b3d8ff",
    good="#7dffb0",
    good_soft="#000000",
    bad="#ffb3ae",
    bad_soft="#000000",
    danger="#ffb3ae",
    danger_hover="#ffd1ce",
    danger_text="#000000",
    warn="#ffe066",
    warn_soft="#000000",
    neutral="#e0e0e0",
    neutral_soft="#000000",
    focus="#ffff00",
    backdrop_alpha=190,
)
