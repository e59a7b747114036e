"""One provider's keys in the step with the keys: where to get them, fields, and what the test says."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout

from kiln_models_gui.viewmodels.packs.key_entry import KeyEntry
from kiln_models_gui.views.kit.announce import announce
from kiln_models_gui.views.kit.banner import Banner
from kiln_models_gui.views.kit.buttons import Button
from kiln_models_gui.views.kit.card import Card
from kiln_models_gui.views.kit.form import Form
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.kit.secret_field import SecretField, SecretState
from kiln_models_gui.views.kit.spinner import Spinner
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import MEDIUM

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kiln_models_gui.views.kit.form import FormRow


class KeyCard(Card):
    """Shows a KeyEntry. A pasted key is tested at once. Signals: none."""

    def __init__(self, entry: KeyEntry, theme: Theme) -> None:
        super().__init__(name=entry.title)
        self.entry = entry
        self._theme = theme
        self.page_button = Button(theme, entry.page_words, compact=True, icon_name="external")
        self.test_button = Button(theme, self.tr("Test"), compact=True)
        self.told = TextLabel("", "strong")
        self.spinner = Spinner(theme)
        self.banner = Banner(theme)
        self.fields: dict[str, tuple[FormRow, SecretField]] = {}
        self._said: tuple[object, ...] = ()
        self._lay_out()
        self._connect()
        self.show_offered()
        self.refresh()

    def _lay_out(self) -> None:
        entry = self.entry
        head = QHBoxLayout()
        head.setSpacing(MEDIUM)
        head.addWidget(TextLabel(entry.title, "heading"), 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.page_button)
        self.page_button.setVisible(bool(entry.page))
        self.page_button.setToolTip(entry.page)
        self.page_button.setAccessibleName(f"{self.page_button.text()}: {entry.title}")
        self.content.addLayout(head)
        about = TextLabel(entry.about, ink="muted")
        about.setVisible(bool(entry.about))
        self.content.addWidget(about)
        form = Form(self._theme, label_width=10)
        for field in entry.fields:
            secret = SecretField(self._theme, removed=self.tr("Left out"), kept=self.tr("Take it again"))
            self.fields[field.slot] = form.add(field.label, secret), secret
            secret.setAccessibleName(f"{field.label}, {entry.title}")
        self.content.addWidget(form)
        foot = QHBoxLayout()
        foot.setSpacing(MEDIUM)
        foot.addWidget(self.spinner)
        foot.addWidget(self.told, 1, Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self.test_button)
        self.content.addLayout(foot)
        self.content.addWidget(self.banner)

    def _connect(self) -> None:
        entry = self.entry
        for slot, (_, secret) in self.fields.items():
            secret.changed.connect(lambda slot=slot, secret=secret: self._typed(slot, secret))
            secret.pasted.connect(entry.try_it)
        self.page_button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(entry.page)))
        self.test_button.clicked.connect(entry.try_it)
        self.banner.action_triggered.connect(self._open_link)
        entry.changed.connect(self.refresh)
        entry.came_along.connect(self.show_offered)

    @property
    def first(self) -> "QWidget":
        """The first field."""
        return next(iter(self.fields.values()))[1]

    def show_offered(self) -> None:
        """Show the pictures of the keys that came along."""
        for field in self.entry.fields:
            secret = self.fields[field.slot][1]
            if field.offered and secret.state is SecretState.UNCHANGED:
                secret.show_saved(field.offered, self.tr("from the file"))

    def _typed(self, slot: str, secret: SecretField) -> None:
        typed = secret.typed() if secret.state is SecretState.REPLACED else None
        self.entry.type_key(slot, typed, removed=secret.state is SecretState.REMOVED)

    def _open_link(self, _name: str) -> None:
        link = self.entry.test.link
        if link is not None:
            QDesktopServices.openUrl(QUrl(link.url))

    def refresh(self) -> None:
        """Show what the view-model says; the fields are left alone."""
        entry = self.entry
        for field in entry.fields:
            row, _ = self.fields[field.slot]
            row.set_help(field.help)
            row.set_error(field.error)
        self.test_button.setEnabled(entry.is_complete and not entry.has_error and not entry.test.busy)
        if entry.test.busy:
            self.told.setText("")
            self.spinner.start(entry.told)
            self.spinner.show()
        else:
            self.spinner.stop()
            result = entry.test.result
            tone = result.tone if result is not None else "neutral"
            self.told.setText(entry.told)
            self.told.set_ink("good" if entry.works else tone if tone in ("bad", "warn") else "")
        self._show_problem()

    def _show_problem(self) -> None:
        problem, told = self.entry.problem, self.entry.told
        if (problem, told) == self._said:
            return
        self._said = problem, told
        if problem is None:
            self.banner.hide()
            if told and not self.entry.test.busy:
                announce(self, f"{self.entry.title}: {told}")
            return
        link = self.entry.test.link
        actions = (("link", link.text),) if link else ()
        self.banner.show_message("bad", problem.todo, heading=problem.what, actions=actions, closable=False)
