"""The table of agents: what each does, its model, its month, and whether its tools work."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiln_models_gui.qt_names import override
from kiln_models_gui.viewmodels.agents.page import AgentsPage
from kiln_models_gui.viewmodels.agents.rows import AgentRow
from kiln_models_gui.viewmodels.agents.shown import UNIFIED
from kiln_models_gui.viewmodels.agents.tool_check import CheckCard
from kiln_models_gui.views.kit.banner import Banner
from kiln_models_gui.views.kit.buttons import Button
from kiln_models_gui.views.kit.card import Card, Line
from kiln_models_gui.views.kit.chip import StatusChip
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.kit.switch import Switch
from kiln_models_gui.views.model_picker import ModelPicker
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import LARGE, MEDIUM, SMALL

NAME, MODEL, COST, CHIP = range(4)
ROWS = 4
NARROW = 90  # in average characters: below this a chip stands under the picker


class AgentLine:
    """The widgets of one row of the table."""

    def __init__(self, page: AgentsPage, theme: Theme, row: AgentRow, check: str) -> None:
        """`check`: the words of the button that offers a check."""
        self.agent = row.agent
        self.to_check = ""
        self.line = Line()
        self.title = QWidget()
        self.switch = Switch(theme, row.switch)
        self.name = name = TextLabel(row.name, "strong", wraps=False)
        self._lay_out_title(row)
        self.picker = ModelPicker(theme, row.name, lambda: page.shown_choices(row.agent))
        # On Linux a combo box tells its value as its name; screen readers take the name from its label.
        name.setBuddy(self.picker)
        self.kept = TextLabel("", ink="muted")
        self.kept.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        self.cost = TextLabel("", wraps=False)
        # Absolute: else a number would stand at the other end than a word, in a language from right to left.
        end = Qt.AlignmentFlag.AlignLeft if self.cost.isRightToLeft() else Qt.AlignmentFlag.AlignRight
        self.cost.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | end)
        self.chip = StatusChip(theme)
        self.check = Button(theme, check, "quiet", compact=True)
        self.check.setAccessibleName(f"{check} {row.name}")
        self.told = QWidget()
        beside = QHBoxLayout(self.told)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(SMALL)
        beside.addWidget(self.chip)
        beside.addWidget(self.check)
        beside.addStretch(1)
        self.told.setMinimumWidth(1)  # else the table could never become so narrow that it stands under the picker

    def _lay_out_title(self, row: AgentRow) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addWidget(self.name)
        texts.addWidget(TextLabel(row.job, "small", "muted"))
        beside = QHBoxLayout(self.title)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(MEDIUM)
        beside.addWidget(self.switch)
        beside.addLayout(texts, 1)
        self.switch.setVisible(bool(row.agent))

    def place(self, grid: QGridLayout, row: int, *, narrow: bool) -> None:
        """Put the widgets into rows of `grid` from `row` on: the line, the row itself, what had no room beside it."""
        middle = Qt.AlignmentFlag.AlignVCenter
        grid.addWidget(self.line, row, 0, 1, 4)
        grid.addWidget(self.title, row + 1, NAME, middle)
        grid.addWidget(self.picker, row + 1, MODEL, middle)
        grid.addWidget(self.kept, row + 1, MODEL, middle)
        grid.addWidget(self.cost, row + 1, COST, middle)
        if narrow:
            grid.addWidget(self.told, row + 2, MODEL)
        else:
            grid.addWidget(self.told, row + 1, CHIP, middle)

    def show_row(self, row: AgentRow, *, kept: str = "") -> None:
        """Show what `row` says; `kept` stands in the place of the picker."""
        self.switch.setChecked(row.enabled)
        for text in (self.name, self.cost):
            text.set_ink("" if row.enabled else "muted")
        self.picker.show_choice(row.choice, row.label, row.detail, broken=row.broken)
        self.picker.setVisible(not kept)
        self.picker.setAccessibleDescription(row.chip.text if row.chip else "")
        self.kept.setText(kept)
        self.kept.setVisible(bool(kept))
        self.cost.setText(row.cost)
        self.cost.setToolTip(row.cost_tip)
        self.cost.setAccessibleDescription(row.cost_tip)
        if row.chip:
            self.chip.show_status(row.chip.text, row.chip.tone)
            self.chip.setToolTip(row.chip.tip)
        self.chip.setVisible(row.chip is not None)
        self.to_check = row.to_check
        self.check.setVisible(bool(row.to_check))
        self.told.setVisible(row.chip is not None)

    def set_visible(self, visible: bool) -> None:
        """Hide the whole row, or show it; `show_row` sees to its parts."""
        for widget in (self.line, self.title, self.cost):
            widget.setVisible(visible)
        if not visible:
            for widget in (self.picker, self.kept, self.told):
                widget.hide()


class AgentsTable(Card):
    """The card with the table.

    Signals:
        choice_made(str, str): agent ("" for all) and choice.
        agent_turned(str, bool): an agent was switched on or off.
        check_wanted(str, str): agent and choice whose tool calling is to be checked.
        check_decided(str): the button of the check that was pressed.
    """

    check_wanted = Signal(str, str)
    check_decided = Signal(str)
    agent_turned = Signal(str, bool)
    choice_made = Signal(str, str)

    def __init__(self, page: AgentsPage, theme: Theme) -> None:
        super().__init__(name="")
        self.setAccessibleName(self.tr("Agents"))
        self._page = page
        self._theme = theme
        self.lines: dict[str, AgentLine] = {}
        self.check = Banner(theme)
        self.check.action_triggered.connect(self.check_decided)
        self._shown: tuple[object, ...] = ()
        self._narrow = False
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(LARGE)
        self._grid.setVerticalSpacing(SMALL)
        for column, stretch in ((NAME, 2), (MODEL, 5)):
            self._grid.setColumnStretch(column, stretch)
        self.content.setContentsMargins(LARGE + 4, MEDIUM, LARGE + 4, MEDIUM)
        self.content.addLayout(self._grid)
        names = (self.tr("Agent"), self.tr("Model"), self.tr("A month"))
        for column, name in enumerate(names):
            heading = TextLabel(name, "small", "muted", wraps=False)
            side = Qt.AlignmentFlag.AlignTrailing if column == COST else Qt.AlignmentFlag.AlignLeading
            self._grid.addWidget(heading, 0, column, side)
        self._widen()
        theme.changed.connect(self._widen)

    def picker(self, agent: str) -> ModelPicker:
        """The picker of an agent, "" for all. Raises KeyError."""
        return self.lines[agent].picker

    def refresh(self) -> None:
        """Show what the page says now."""
        for_all, rows = self._page.mode == UNIFIED, self._page.rows
        unified = self._page.unified_row
        if not self.lines:
            for place, row in enumerate((unified, *rows)):
                self._make(row, place)
        self.lines[""].set_visible(for_all)
        if for_all:
            self.lines[""].show_row(unified)
        for row in rows:
            kept = self.tr("Kept for later: {model}").format(model=row.label) if for_all else ""
            self.lines[row.agent].show_row(row, kept=kept)

        self._show_check(self._page.checks.card if self._page.checks else None)

    def _show_check(self, card: CheckCard | None) -> None:
        """Under the agent's row. Only the text changes while it runs, so that a button keeps the focus."""
        shown = (card.agent, card.tone, card.heading, card.actions) if card else ()
        if card is None:
            self.check.hide()
        elif shown == self._shown:
            self.check.update_text(card.text)
        else:
            self._grid.removeWidget(self.check)
            self._grid.addWidget(self.check, self._row_of(card.agent) + ROWS - 1, 0, 1, 4)
            self.check.show_message(card.tone, card.text, heading=card.heading, actions=card.actions, closable=False)
        self._shown = shown

    def _row_of(self, agent: str) -> int:
        return 1 + ROWS * list(self.lines).index(agent)

    def _make(self, row: AgentRow, place: int) -> None:
        line = AgentLine(self._page, self._theme, row, self.tr("Check…"))
        line.place(self._grid, 1 + ROWS * place, narrow=self._narrow)
        line.picker.picked.connect(lambda choice: self.choice_made.emit(row.agent, choice))
        line.check.clicked.connect(lambda: self.check_wanted.emit(row.agent, line.to_check))
        line.switch.chosen.connect(lambda on: self.agent_turned.emit(row.agent, on))
        self.lines[row.agent] = line

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < self.fontMetrics().averageCharWidth() * NARROW
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self._widen()
        for place, line in enumerate(self.lines.values()):
            self._grid.removeWidget(line.told)
            line.place(self._grid, 1 + ROWS * place, narrow=narrow)

    def _widen(self) -> None:
        wide = self.fontMetrics().averageCharWidth()
        self._grid.setColumnMinimumWidth(COST, wide * 8)
        # The place of the chips stays also while there is none, so that nothing moves.
        self._grid.setColumnMinimumWidth(CHIP, 0 if self._narrow else wide * 24)
        self._grid.setColumnStretch(CHIP, 0 if self._narrow else 1)
