"""The one style sheet, built from the tokens. Heights come from padding and the font, never from fixed pixels."""

from kiln_models_gui.views.tokens import CARD_RADIUS, FIELD_RADIUS, Tokens


def build_style_sheet(t: Tokens, points: float) -> str:
    """The style sheet of the app for the tokens `t` and a body text of `points`."""
    return "".join((_type_scale(t, points), _frames(t), _fields(t), _popups(t), _scroll_bars(t)))


def _type_scale(t: Tokens, points: float) -> str:
    sizes = {"title": 1.55, "heading": 1.1, "small": 0.9, "figure": 1.6}
    rules = [f'QLabel[type="{name}"] {{ font-size: {points * factor:.2f}pt; }}' for name, factor in sizes.items()]
    rules.append('QLabel[type="title"], QLabel[type="heading"], QLabel[type="figure"] { font-weight: 600; }')
    rules.append('QLabel[type="strong"] { font-weight: 600; }')
    inks = {"muted": t.text_muted, "good": t.good, "bad": t.bad, "warn": t.warn, "accent": t.accent_strong}
    rules += [f'QLabel[ink="{name}"] {{ color: {color}; }}' for name, color in inks.items()]
    return "\n".join(rules) + "\n"


def _frames(t: Tokens) -> str:
    banners = {"good": t.good_soft, "bad": t.bad_soft, "warn": t.warn_soft, "accent": t.accent_soft}
    rules = [
        f'QFrame[kit="banner"][tone="{n}"] {{ background: {c}; '
        f"border: 1px solid {t.border if c == t.window else c}; border-radius: {CARD_RADIUS}px; }}"
        for n, c in banners.items()
    ]
    return f"""
QFrame[kit="card"] {{ background: {t.surface}; border: 1px solid {t.border}; border-radius: {CARD_RADIUS}px; }}
QFrame[kit="sunken"] {{ background: {t.surface_sunken}; border: 1px solid {t.border}; border-radius: {CARD_RADIUS}px; }}
QFrame[kit="practice"] {{ background: {t.accent_soft}; border: none; border-bottom: 1px solid {t.border}; }}
QFrame[kit="line"] {{ background: {t.border}; border: none; }}
QFrame[kit="sidebar"] {{ background: {t.sidebar}; border: none; border-right: 1px solid {t.border}; }}
QFrame[kit="toast"] {{ background: {t.text}; border-radius: {CARD_RADIUS}px; }}
QFrame[kit="toast"] QLabel {{ color: {t.window}; }}
QScrollArea, QScrollArea > QWidget > QWidget[kit="body"] {{ background: transparent; border: none; }}
{chr(10).join(rules)}
"""


def _fields(t: Tokens) -> str:
    boxes = "QLineEdit, QComboBox, QPlainTextEdit, QTextEdit"
    focused = ", ".join(f"{box}:focus" for box in boxes.split(", "))
    wrong = ", ".join(f'{box}[wrong="true"]' for box in boxes.split(", "))
    off = ", ".join(f"{box}:disabled" for box in boxes.split(", "))
    return f"""
{boxes} {{ background: {t.surface_sunken if t.dark else t.surface}; color: {t.text}; padding: 8px 11px;
  placeholder-text-color: {t.text_muted};
  border: 1px solid {t.field_border}; border-radius: {FIELD_RADIUS}px;
  selection-background-color: {t.accent}; selection-color: {t.accent_text}; }}
QLineEdit:read-only {{ background: {t.surface_sunken}; color: {t.text_muted}; }}
{off} {{ background: {t.surface_sunken}; color: {t.text_muted}; border-color: {t.border}; }}
{wrong} {{ border-color: {t.bad}; }}
{focused} {{ border: 2px solid {t.focus}; padding: 7px 10px; }}
QComboBox {{ padding-right: 30px; combobox-popup: 0; }}
QComboBox:focus {{ padding-right: 29px; }}
QComboBox::drop-down {{ border: none; width: 30px; }}
QComboBox::down-arrow {{ image: none; }}
QComboBox QLineEdit, QComboBox QLineEdit:focus {{ background: transparent; border: none; padding: 0; }}
"""


def _popups(t: Tokens) -> str:
    return f"""
QAbstractItemView[kit="popup"], QComboBox QAbstractItemView {{ background: {t.surface}; color: {t.text};
  border: 1px solid {t.field_border}; padding: 4px; outline: none;
  selection-background-color: {t.accent_soft}; selection-color: {t.accent_strong}; }}
QAbstractItemView[kit="popup"]::item, QComboBox QAbstractItemView::item {{ padding: 6px 8px; border-radius: 6px; }}
QAbstractItemView[kit="popup"]::item:selected, QComboBox QAbstractItemView::item:selected {{
  background: {t.accent_soft}; color: {t.accent_strong}; }}
QMenu {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.field_border}; padding: 4px; }}
QMenu::item {{ padding: 7px 24px 7px 12px; border-radius: 6px; }}
QMenu::item:selected {{ background: {t.accent_soft}; color: {t.accent_strong}; }}
QMenu::item:disabled {{ color: {t.text_muted}; }}
QMenu::separator {{ height: 1px; background: {t.border}; margin: 4px 8px; }}
QToolTip {{ background: {t.text}; color: {t.window}; border: none; padding: 6px 8px; }}
"""


def _scroll_bars(t: Tokens) -> str:
    return f"""
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {t.field_border}; border-radius: 4px; margin: 2px;
  min-height: 32px; min-width: 32px; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QScrollBar::handle:hover {{ background: {t.text_muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
