"""What can be found on the Settings page: every card by its heading, and every row of its forms."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from kiln_models_gui.views.kit.card import Card
from kiln_models_gui.views.kit.focus import stops_in
from kiln_models_gui.views.kit.form import Form


def settings_on(page: QWidget) -> Iterator[tuple[str, str, QWidget]]:
    """What it is called, the heading that it stands under ("" for a heading itself), and its widget."""
    for card in page.findChildren(Card):
        labels = card.findChildren(QLabel)
        heading = next((label.text() for label in labels if label.property("type") == "heading"), "")
        if heading:
            yield heading, "", card
        for form in card.findChildren(Form):
            yield from ((row.field.accessibleName(), heading, row.field) for row in form.rows)


def show_setting(body: QScrollArea, widget: QWidget) -> None:
    """Scroll to a setting, and put the focus there."""
    body.ensureWidgetVisible(widget, 0, 60)
    stop = next(iter(stops_in(widget)), None)
    if stop is None:  # a line that only tells something: what comes after it can be reached from there
        card = widget if isinstance(widget, Card) else _card_of(widget)
        stop = next(iter(stops_in(card)), None) if card is not None else None
    if stop is not None:
        stop.setFocus(Qt.FocusReason.OtherFocusReason)


def _card_of(widget: QWidget) -> Card | None:
    above = widget.parentWidget()
    while above is not None and not isinstance(above, Card):
        above = above.parentWidget()
    return above
