"""What one row of a list shows, as frozen data. No Qt here."""

from dataclasses import dataclass

from kiln_models_gui.views.tokens import Tone


@dataclass(frozen=True)
class RowChip:
    """A status chip; `tip` is shown on hover ("Output mode: JSON Schema, …")."""

    text: str
    tone: Tone = "neutral"
    tip: str = ""


@dataclass(frozen=True)
class RowAction:
    """Something that can be done with a row. `icon` alone is shown where given; `text` is then its tooltip."""

    name: str
    text: str
    icon: str = ""
    is_quiet: bool = False
    is_primary: bool = False
    in_menu_only: bool = False


@dataclass(frozen=True)
class RowTile:
    """A monogram tile: up to two letters and its colour as "#rrggbb"."""

    letters: str
    color: str


@dataclass(frozen=True)
class RowContent:
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

    def spoken(self) -> str:
        """What a screen reader says."""
        chips = (f"{chip.text} ({chip.tip})" if chip.tip else chip.text for chip in self.chips)
        parts = (self.title, *chips, self.subtitle, self.description, self.trailing)
        return ", ".join(part for part in parts if part)

    def all_actions(self) -> tuple[RowAction, ...]:
        """What the context menu offers."""
        return (*self.actions, *((self.header_action,) if self.header_action else ()))
