"""The pane beside the list of a pack: one item in full, and what can be chosen for it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from kiln_models_gui.viewmodels.packs.detail import ItemDetail
from kiln_models_gui.views.kit.banner import Banner
from kiln_models_gui.views.kit.card import Line
from kiln_models_gui.views.kit.choice_card import ChoiceCard
from kiln_models_gui.views.kit.fields import TextField
from kiln_models_gui.views.kit.form import Form
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import MEDIUM, SMALL


class DetailPane(QScrollArea):
    """Shows an ItemDetail.

    Signals: `decided` with the item's key and what was chosen; `renamed` with the key and the name for theirs.
    """

    decided = Signal(str, str)
    renamed = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: ItemDetail | None = None
        self.title = TextLabel("", "heading")
        self.about = TextLabel("", ink="muted")
        self.dangers = Banner(theme)
        self.told = TextLabel("", ink="warn")
        self.cards: dict[str, ChoiceCard] = {}
        self.new_name = TextField(theme)
        self._group: QButtonGroup | None = None
        self._choices = QWidget()
        self._rename = Form(theme, label_width=8)
        self._table = QWidget()
        self._lay_out()
        self.new_name.editingFinished.connect(self._renamed)

    def _lay_out(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("The selected entry"))
        self.verticalScrollBar().setAccessibleName(self.tr("Scroll"))
        inside = QWidget()
        inside.setProperty("kit", "body")
        self._rename.add(self.tr("&Name"), self.new_name)
        self._places = QGridLayout(self._choices)
        self._places.setContentsMargins(0, 0, 0, 0)
        self._places.setSpacing(SMALL)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(MEDIUM, 0, MEDIUM, MEDIUM)
        self._column.setSpacing(MEDIUM)
        for part in (self.title, self.about, self.dangers, self.told, self._choices, self._rename, self._table):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self.setWidget(inside)

    def show_detail(self, detail: ItemDetail | None) -> None:
        """Show another item, or what has changed of it; what has the focus keeps it."""
        if detail == self._shown:
            return
        before, self._shown = self._shown, detail
        self.setVisible(detail is not None)
        if detail is None:
            return
        is_another = before is None or before.key != detail.key
        self.title.setText(detail.title)
        self.about.setText(detail.about)
        self._show_dangers(detail, before)
        self.told.setText("\n".join(detail.told))
        self.told.setVisible(bool(detail.told))
        self._show_choices(detail, anew=is_another or before is None or len(before.choices) != len(detail.choices))
        self._rename.setVisible(bool(detail.new_name))
        if not self.new_name.hasFocus() or is_another:
            self.new_name.show_text(detail.new_name)
        if is_another or before is None or before.fields != detail.fields:
            self._show_fields(detail)
        if is_another:
            self.verticalScrollBar().setValue(0)

    def _show_dangers(self, detail: ItemDetail, before: ItemDetail | None) -> None:
        if not detail.dangers:
            self.dangers.hide()
        elif before is None or before.dangers != detail.dangers or before.key != detail.key:
            self.dangers.show_message(
                "warn" if detail.is_dangerous else "neutral",
                "\n".join(detail.dangers),
                heading=self.tr("Look before you take it") if detail.is_dangerous else self.tr("Good to know"),
                closable=False,
            )

    def _show_choices(self, detail: ItemDetail, *, anew: bool) -> None:
        self._choices.setVisible(bool(detail.choices))
        if anew:
            self._build(detail)
        for choice in detail.choices:
            card = self.cards[choice.decision]
            blocked = card.blockSignals(True)
            card.setChecked(choice.chosen)
            card.blockSignals(blocked)

    def _build(self, detail: ItemDetail) -> None:
        for card in self.cards.values():
            card.hide()
            card.deleteLater()
        if self._group is not None:
            self._group.deleteLater()
        self._group, self.cards = QButtonGroup(self), {}
        for place, choice in enumerate(detail.choices):
            card = ChoiceCard(self._theme, choice.name, choice.about, leads=True)
            card.setAccessibleDescription(detail.title)
            self._group.addButton(card)
            self.cards[choice.decision] = card
            card.toggled.connect(lambda on, wanted=choice.decision: self._decide(wanted) if on else None)
            self._places.addWidget(card, place // 2, place % 2)

    def _decide(self, decision: str) -> None:
        if self._shown is not None:
            self.decided.emit(self._shown.key, decision)

    def _renamed(self) -> None:
        if self._shown is not None and self._shown.new_name and self.new_name.text().strip() != self._shown.new_name:
            self.renamed.emit(self._shown.key, self.new_name.text().strip())

    def _show_fields(self, detail: ItemDetail) -> None:
        old, self._table = self._table, QWidget()
        self._column.replaceWidget(old, self._table)
        old.hide()
        old.deleteLater()
        grid = QGridLayout(self._table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(MEDIUM)
        grid.setVerticalSpacing(SMALL)
        for column, stretch in enumerate((3, 4, 4) if detail.has_before else (3, 8)):
            grid.setColumnStretch(column, stretch)
        heads = ("", self.tr("You have"), self.tr("The pack has")) if detail.has_before else ()
        for column, words in enumerate(heads):
            grid.addWidget(TextLabel(words, "small", "muted"), 0, column)
        for field in detail.fields:
            if grid.count():
                grid.addWidget(Line(), grid.rowCount(), 0, 1, 3)
            texts = [TextLabel(field.label, ink="muted"), TextLabel(field.after)]
            if detail.has_before:
                texts.insert(1, TextLabel(field.before or self.tr("Nothing")))
            row = grid.rowCount()
            for column, label in enumerate(texts):
                label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
        self._table.setVisible(bool(detail.fields))
