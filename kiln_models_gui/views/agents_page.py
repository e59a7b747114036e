"""The Agents page: mode, table, estimate, problems, and the settings of routing and consultation."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QStackedLayout, QVBoxLayout, QWidget

from kiln_models_gui.qt_names import override
from kiln_models_gui.viewmodels.agents.care import SettingsCare
from kiln_models_gui.viewmodels.agents.page import AgentsPage
from kiln_models_gui.viewmodels.agents.problems import AgentProblem
from kiln_models_gui.viewmodels.clash import ClashQuestion
from kiln_models_gui.views.agents_editor import EditorBar
from kiln_models_gui.views.agents_problem import ProblemCard
from kiln_models_gui.views.agents_settings import AgentsSettings
from kiln_models_gui.views.agents_table import AgentsTable
from kiln_models_gui.views.care_cards import CareCards
from kiln_models_gui.views.estimate_card import EstimateCard
from kiln_models_gui.views.kit.banner import Banner
from kiln_models_gui.views.kit.buttons import Button
from kiln_models_gui.views.kit.empty import EmptyState
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.kit.page_body import PageBody
from kiln_models_gui.views.kit.pills import SegmentedPills
from kiln_models_gui.views.page_header import PageHeader
from kiln_models_gui.views.presets_dialog import PresetsDialog
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import HUGE, LARGE, MEDIUM
from kiln_models_gui.views.volumes_dialog import VolumesDialog

BESIDE = 780  # from this width on, estimate and problems stand side by side


class AgentsView(QWidget):
    """The page.

    Signals: `settings_wanted` where no editor is managed yet.
    """

    settings_wanted = Signal()

    def __init__(self, page: AgentsPage, theme: Theme, care: SettingsCare | None = None) -> None:
        super().__init__()
        self._page = page
        self._care = care
        self.care = CareCards(care, theme) if care is not None else None
        self._theme = theme
        self.empty = EmptyState(
            theme,
            "agents",
            self.tr("Choose your editor in Settings"),
            self.tr("Then you can decide here which model does which job in it."),
            action=self.tr("Open Settings"),
        )
        self.empty.say_what_they_do("settings")
        self.header = PageHeader(theme, self.tr("Agents"), "")
        self.presets = Button(theme, self.tr("Presets"))
        self.menu = QMenu(self.presets)
        self.menu.setAccessibleName(self.tr("Presets"))
        self.presets.setMenu(self.menu)
        self.editor = EditorBar(page.editors, theme)
        self.modes = SegmentedPills(theme, self.tr("Which model for which agent"))
        self.sentence = TextLabel("", ink="muted")
        self.trouble = Banner(theme)
        self.table = AgentsTable(page, theme)
        self.estimate = EstimateCard(theme)
        self.settings = AgentsSettings(page, theme)
        self.problems: list[ProblemCard] = []
        self._shown: tuple[AgentProblem, ...] = ()
        self.scroll_area = PageBody()
        self._beside = QHBoxLayout()
        self._problem_column = QVBoxLayout()
        self._stack = QStackedLayout(self)
        self._lay_out()
        self._connect()
        self._refresh()

    def _lay_out(self) -> None:
        column = self.scroll_area.column
        self.header.add(self.presets)
        mode = self._mode = QHBoxLayout()
        mode.setSpacing(LARGE)
        mode.addWidget(self.modes, 0)
        mode.addWidget(self.sentence, 1, Qt.AlignmentFlag.AlignVCenter)
        self._problem_column.setSpacing(MEDIUM)
        self._beside.setSpacing(LARGE)
        self._beside.addWidget(self.estimate, 5)
        self._beside.addLayout(self._problem_column, 0)
        for widget in (self.header, self.editor, self.trouble, self.care):
            if widget is not None:
                column.addWidget(widget)
        column.addLayout(mode)
        column.addWidget(self.table)
        column.addLayout(self._beside)
        column.addWidget(self.settings)
        self.scroll_area.fill_up()
        self._stack.addWidget(self.scroll_area)
        self._stack.addWidget(self._titled(self.empty))

    def _titled(self, empty: EmptyState) -> QWidget:
        """The page without an editor: its title stands where that of all pages does."""
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(HUGE + 8, HUGE, HUGE + 8, 0)
        words = self.tr("Which model does which job in your editor.")
        column.addWidget(PageHeader(self._theme, self.tr("Agents"), words))
        column.addWidget(empty, 1)
        return page

    def _connect(self) -> None:
        self._page.changed.connect(self._refresh)
        self._page.clash_asked.connect(self._ask_clash)
        self.empty.action_triggered.connect(self.settings_wanted)
        self.trouble.action_triggered.connect(self._way_out)
        self.modes.chosen.connect(self._page.set_mode)
        self.table.choice_made.connect(self._page.choose)
        self.table.check_wanted.connect(self._page.check)
        if self._page.checks is not None:
            self.table.check_decided.connect(self._page.checks.act)
        self.table.agent_turned.connect(lambda agent, on: self._page.turn_agent(agent, on=on))
        self.estimate.volumes_wanted.connect(self.change_volumes)
        self.menu.aboutToShow.connect(self._fill_menu)

    def show_preset(self, preset_id: str) -> PresetsDialog:
        """Open the preview of a preset."""
        dialog = PresetsDialog(self._theme, self._page.preset(preset_id), self)
        dialog.accepted.connect(lambda: self._page.apply_preset(preset_id))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def change_volumes(self) -> VolumesDialog:
        """Open the volumes."""
        dialog = VolumesDialog(self._page, self._theme, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _ask_clash(self, question: ClashQuestion) -> None:
        from kiln_models_gui.views.clash import ClashDialog

        dialog = ClashDialog(self._theme, question, self)
        dialog.settled.connect(self._page.settle)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _fill_menu(self) -> None:
        self.menu.clear()
        for entry in self._page.presets:
            action = self.menu.addAction(entry.name)
            action.setCheckable(True)
            action.setChecked(entry.in_force)
            action.triggered.connect(lambda _checked=False, name=entry.id: self.show_preset(name))

    def _refresh(self) -> None:
        page = self._page
        self._stack.setCurrentIndex(0 if page.managed else 1)
        if not page.managed:
            return
        self.editor.refresh()
        self.header.sentence.setText(self.tr("Which model does which job in {editor}.").format(editor=page.editor_name))
        self.modes.set_choices([*page.modes])
        self.modes.choose(page.mode)
        self.sentence.setText(page.mode_sentence)
        self._show_fault()
        self.table.refresh()
        self.estimate.show_month(page.month)
        self.settings.refresh()
        self._show_problems()

    def _show_fault(self) -> None:
        fault = self._page.fault
        self.trouble.setVisible(fault is not None)
        if fault is not None:
            actions = (("again", self.tr("Try again")), ("settings", self.tr("Open Settings")))
            self.trouble.show_message("bad", fault.todo, heading=fault.what, actions=actions, closable=False)
        self.sentence.setVisible(fault is None)  # it would speak of defaults
        for widget in (self.modes, self.table, self.settings, self.presets):
            widget.setEnabled(fault is None)

    def _way_out(self, name: str) -> None:
        if name == "again":
            self._page.read_again()
        else:
            self.settings_wanted.emit()

    def _show_problems(self) -> None:
        problems = self._page.problems if self._page.fault is None else ()
        if problems == self._shown:
            return
        self._shown = problems
        for card in self.problems:
            self._problem_column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.problems = [self._problem_card(problem) for problem in problems]
        self._beside.setStretch(1, 3 if problems else 0)

    def _problem_card(self, problem: AgentProblem) -> ProblemCard:
        card = ProblemCard(
            self._theme,
            problem,
            self._page.editor_name if self._care is not None else "",
            can_check=self._page.checks is not None,
        )
        card.replace_wanted.connect(lambda: self._page.replace_problem(problem))
        card.turn_on_wanted.connect(self._page.turn_on)
        card.check_wanted.connect(lambda: self._page.check_problem(problem))
        if self._care is not None:
            card.key_wanted.connect(self._care.ask_for_key)
            card.in_editor_said.connect(self._care.say_in_editor)
        self._problem_column.addWidget(card)
        return card

    @override
    def showEvent(self, event: QShowEvent, /) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._page.open()

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        wide = self.width() >= BESIDE
        self._beside.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        roomy = self.width() >= self.fontMetrics().averageCharWidth() * 75
        self._mode.setDirection(QBoxLayout.Direction.LeftToRight if roomy else QBoxLayout.Direction.TopToBottom)
