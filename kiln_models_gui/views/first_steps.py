"""The assistant of the first start, over the empty window: three questions at most, then a model that works."""

from PySide6.QtCore import QDir, Qt
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QVBoxLayout, QWidget

from kiln_models_gui.viewmodels.first_steps import FirstSteps, Offer, Step
from kiln_models_gui.views.kit.announce import announce
from kiln_models_gui.views.kit.banner import Banner
from kiln_models_gui.views.kit.buttons import Button
from kiln_models_gui.views.kit.check_box import CheckBox
from kiln_models_gui.views.kit.choice_card import ChoiceCard
from kiln_models_gui.views.kit.dialog_shell import DialogShell
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.local_servers_card import LocalServersCard
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import HUGE, MEDIUM, SMALL, TINY


class FirstStepsDialog(DialogShell):
    """Enter leads on, Escape skips. Signals: as DialogShell."""

    def __init__(self, steps: FirstSteps, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent, characters=80)
        self.steps = steps
        self._shown: Step | None = None
        self.setWindowTitle(self.tr("First steps"))
        self.progress = TextLabel("", "small", "muted")
        self.sentence = TextLabel("", ink="muted")
        self.banner = Banner(theme)
        self.boxes: dict[str, CheckBox] = {}
        self.cards: dict[str, ChoiceCard] = {}
        self._cards_group = QButtonGroup(self)
        self._offers: dict[Step, tuple[Offer, ...]] = {}
        self.servers = LocalServersCard(steps.servers, theme, steps.add_server)
        self._parts = {Step.USES: QWidget(), Step.HAVE: QWidget(), Step.ADD: self.servers}
        self.skip = Button(theme, self.tr("Skip"), "quiet")
        self.back = Button(theme, self.tr("Back"))
        self.next = Button(theme, "", "primary")
        self.files: QFileDialog | None = None
        self._lay_out_steps()
        self._connect()
        self._refresh()

    def _lay_out_steps(self) -> None:
        self.body.addWidget(self.progress)
        self.body.addWidget(self.sentence)
        self.body.addWidget(self.banner)
        for step in (Step.USES, Step.HAVE):
            column = QVBoxLayout(self._parts[step])
            column.setContentsMargins(0, SMALL, 0, SMALL)
            column.setSpacing(MEDIUM)
        for part in self._parts.values():
            self.body.addWidget(part)
        self.status.addWidget(self.skip)
        self.status.addStretch(1)
        self.add_button(self.back)
        self.add_button(self.next, is_default=True)

    def _connect(self) -> None:
        self.steps.changed.connect(self._refresh)
        self.steps.ended.connect(self.accept)
        self.next.clicked.connect(self.steps.go_on)
        self.back.clicked.connect(self.steps.go_back)
        self.skip.clicked.connect(self.reject)
        self.rejected.connect(self.steps.end)

    def _refresh(self) -> None:
        steps = self.steps
        self.title.setText(steps.title)
        self.progress.setText(steps.progress)
        self.sentence.setText(steps.sentence)
        self.sentence.setVisible(bool(steps.sentence))
        self._show_problem()
        self._show_offers(Step.USES, steps.uses)
        self._show_offers(Step.HAVE, steps.have)
        for step, part in self._parts.items():
            part.setVisible(step is steps.step and (step is not Step.ADD or bool(steps.servers.cards)))
        self.back.setVisible(steps.can_go_back)
        self.skip.setVisible(steps.step is not Step.DONE)
        self.next.setText(steps.verb)
        self.next.setVisible(bool(steps.verb))
        self.next.setEnabled(steps.can_go_on)
        if self._shown is not steps.step:
            self._arrive(steps.step)

    def _show_problem(self) -> None:
        problem = self.steps.problem
        if problem is None:
            self.banner.hide()
        elif not self.banner.isVisible():
            self.banner.show_message("warn", problem.todo, heading=problem.what, closable=False)

    def _arrive(self, step: Step) -> None:
        """Another step: the focus goes to its first control, and a screen reader hears what it is about."""
        self._shown = step
        told = f"{self.steps.progress}: {self.steps.title} {self.steps.sentence}"
        self.setAccessibleName(self.steps.title)
        self.setAccessibleDescription(told)
        chosen = next((offer.name for offer in self.steps.have if offer.chosen), "")
        first: QWidget = self.next
        if step is Step.USES:
            first = next(iter(self.boxes.values()), self.next)
        elif step is Step.HAVE:
            first = self.cards.get(chosen, self.next)
        elif not self.next.isVisibleTo(self):
            first = next(iter(self.servers.buttons.values()), self.next)
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.isVisible():
            announce(self, told)
            self.fit()

    def _show_offers(self, step: Step, offers: tuple[Offer, ...]) -> None:
        if self._offers.get(step) == offers:
            return
        names = [(one.name, one.title, one.about) for one in offers]
        if names != [(one.name, one.title, one.about) for one in self._offers.get(step, ())]:
            self._build(step, offers)
        self._offers[step] = offers
        for offer in offers:
            control = self.boxes[offer.name] if step is Step.USES else self.cards[offer.name]
            control.setChecked(offer.chosen)

    def _build(self, step: Step, offers: tuple[Offer, ...]) -> None:
        part = self._parts[step]
        column = part.layout()
        had_focus = next((name for name, one in {**self.boxes, **self.cards}.items() if one.hasFocus()), "")
        while column is not None and (item := column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        controls = self.boxes if step is Step.USES else self.cards
        controls.clear()
        for offer in offers:
            if column is not None:
                column.addWidget(self._box(offer) if step is Step.USES else self._card(offer))
        if had_focus in controls:
            controls[had_focus].setFocus(Qt.FocusReason.OtherFocusReason)

    def _box(self, offer: Offer) -> QWidget:
        line = QWidget()
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TINY)
        box = CheckBox(self._theme, offer.title.replace("&", "&&"))
        box.setAccessibleDescription(offer.about)
        box.chosen.connect(lambda wanted: self.steps.use(offer.name, wanted=wanted))
        about = TextLabel(offer.about, "small", "muted")
        about.setContentsMargins(HUGE, 0, 0, 0)
        column.addWidget(box)
        column.addWidget(about)
        self.boxes[offer.name] = box
        return line

    def _card(self, offer: Offer) -> QWidget:
        card = ChoiceCard(self._theme, offer.title, offer.about, leads=True)
        card.clicked.connect(lambda: self.steps.choose(offer.name))
        self._cards_group.addButton(card)
        self.cards[offer.name] = card
        return card

    def choose_file(self) -> QFileDialog:
        """Ask for the file that somebody sent; `fileSelected` brings it."""
        dialog = QFileDialog(self, self.tr("Open a file from a colleague"), QDir.homePath())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.finished.connect(dialog.deleteLater)
        self.files = dialog
        dialog.open()
        return dialog
