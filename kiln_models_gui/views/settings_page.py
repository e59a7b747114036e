"""The Settings page: look, keys, the files that are managed, backups, help."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiln_models_gui.qt_names import override
from kiln_models_gui.viewmodels.settings import SettingsPage
from kiln_models_gui.views.editor_backups import EditorBackupsCard
from kiln_models_gui.views.editors_card import EditorsCard
from kiln_models_gui.views.help_card import HelpCard
from kiln_models_gui.views.history_card import HistoryCard
from kiln_models_gui.views.key_findings import KeyFindingsCard
from kiln_models_gui.views.kiln_launch_card import KilnLaunchCard
from kiln_models_gui.views.kit.buttons import Button
from kiln_models_gui.views.kit.card import Card
from kiln_models_gui.views.kit.check_box import CheckBox
from kiln_models_gui.views.kit.chip import StatusChip
from kiln_models_gui.views.kit.choice_field import ChoiceField
from kiln_models_gui.views.kit.confirm import ConfirmDialog
from kiln_models_gui.views.kit.form import Form
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.kit.page_body import PageBody
from kiln_models_gui.views.kit.waiting import CardHead
from kiln_models_gui.views.network_card import NetworkCardView
from kiln_models_gui.views.page_header import PageHeader
from kiln_models_gui.views.policy_card import PolicyCard
from kiln_models_gui.views.team_packs_card import TeamPacksCard
from kiln_models_gui.views.term_help import explain
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import HUGE, LARGE, MEDIUM

TEXT_SIZES = ("100", "125", "150", "200")


class SettingsView(QWidget):
    """The page."""

    def __init__(self, page: SettingsPage, theme: Theme) -> None:
        super().__init__()
        self._page = page
        self._theme = theme
        self.look = ChoiceField(theme)
        self.language = ChoiceField(theme)
        self.text_size = ChoiceField(theme)
        self.motion = CheckBox(theme, self.tr("Let nothing turn or move by itself"))
        self.keychain = TextLabel("")
        self.keychain_chip = StatusChip(theme)
        self.allow = CheckBox(theme, self.tr("Write keys that I type into Kiln's own file too"))
        self.local = CheckBox(theme, self.tr("Look for model servers on this computer at start"))
        self.updates = CheckBox(theme, self.tr("Tell me when there is a new version"))
        self.put_back = CheckBox(theme, self.tr("Put back what a running Kiln writes over, without asking"))
        self.backup = ChoiceField(theme)
        self.restore = Button(theme, self.tr("Restore…"))
        self.editors = EditorsCard(page.editors, theme)
        self.editor_backups = EditorBackupsCard(page.editor_backups, theme)
        self.history = HistoryCard(page.history, theme) if page.history else None
        self.network = NetworkCardView(page.network, theme) if page.network else None
        self.launch = KilnLaunchCard(page.launch, theme) if page.launch else None
        self.findings = KeyFindingsCard(page.findings, theme) if page.findings else None
        self.help = HelpCard(page.help, theme) if page.help else None
        self.packs = TeamPacksCard(page.following, theme) if page.following else None
        self._lay_out()
        self._connect()
        self._refresh()

    def _lay_out(self) -> None:
        body = self.body = PageBody()
        header = PageHeader(self._theme, self.tr("Settings"), self.tr("How this app looks, and what it may write."))
        body.column.addWidget(header)
        for card in (self._look_card(), self._keys_card(), self._file_card(), self.editors, self.editor_backups):
            body.column.addWidget(card)
        if self.launch is not None:
            body.column.insertWidget(4, self.launch)  # below Kiln's settings file
        if self.packs is not None:
            body.column.addWidget(self.packs)
        if self.history is not None:
            body.column.addWidget(self.history)
        if self.findings is not None:
            body.column.insertWidget(3, self.findings)  # below the card of the keys
        if self._page.organisation:
            body.column.insertWidget(1, PolicyCard(self._page, self._theme))
        if self.network is not None:
            body.column.addWidget(self.network)
        if self.help is not None:
            body.column.addWidget(self.help)
        body.fill_up()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(body)

    def _card(self, title: str) -> tuple[Card, Form, CardHead]:
        card, form = Card(), Form(self._theme)
        card.content.setContentsMargins(HUGE, LARGE, HUGE, LARGE)
        card.content.setSpacing(MEDIUM)
        head = CardHead(self._theme, title)
        card.content.addWidget(head)
        card.content.addWidget(form)
        return card, form, head

    def _look_card(self) -> Card:
        card, form, _ = self._card(self.tr("Look and start"))
        choices = ((self.tr("As the system"), "system"), (self.tr("Light"), "light"), (self.tr("Dark"), "dark"))
        choices = (*choices, (self.tr("High contrast"), "contrast"))
        self.look.set_choices([*choices])
        form.add(self.tr("&Theme"), self.look)
        self.language.set_choices([*self._page.languages])
        self.language.setEnabled(not self._page.language_locked)
        form.add(self.tr("Lan&guage"), self.language, self._page.language_locked)
        self.text_size.set_choices([(self.tr("{percent} %").format(percent=size), size) for size in TEXT_SIZES])
        form.add(self.tr("Te&xt size"), self.text_size, self.tr("Of the size that this computer's text has."))
        form.add(self.tr("&Motion"), self.motion)
        form.add(
            self.tr("&Local servers"),
            self.local,
            self.tr("Such as Ollama or LM Studio. Only this computer is asked, without any key."),
        )
        updates = self._page.updates
        self.updates.setEnabled(updates is not None and bool(updates.feed) and not updates.locked)
        form.add(self.tr("&New versions"), self.updates, self._page.update_words)
        return card

    def _keys_card(self) -> Card:
        card, form, _ = self._card(self.tr("Keys"))
        explain(form.add(self.tr("Keychain"), self.keychain), "keychain")
        why = self.tr(
            "Kiln reads keys only from its own file and from the environment. Only you can read that file. "
            "Without this, Kiln has keys that you type here only when you start it here."
        )
        locked = self._page.keys_locked
        self.allow.setEnabled(not locked)
        form.add(self.tr("&Kiln"), self.allow, f"{locked}. {why}" if locked else why)
        return card

    def _file_card(self) -> Card:
        card, form, self.file_head = self._card(self.tr("Kiln's settings file"))
        path = TextLabel(self._page.path)
        path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        open_folder = Button(self._theme, self.tr("Open folder"), compact=True)
        open_folder.clicked.connect(lambda: _open(Path(self._page.path).parent))
        form.add(self.tr("File"), path).add_beside(open_folder)
        row = form.add(
            self.tr("&Backups"),
            self.backup,
            self.tr("Before each change, what stands in the file is kept here. What stands there now is kept first."),
        )
        row.add_beside(self.restore)
        form.add(
            self.tr("While Kiln &runs"),
            self.put_back,
            self.tr("Kiln may still have an older list of your models in mind. It is told of each change made here."),
        )
        return card

    def _connect(self) -> None:
        self.look.chosen.connect(self._page.choose_theme)
        self.language.chosen.connect(self._page.choose_language)
        self.text_size.chosen.connect(self._page.choose_text_size)
        self.motion.toggled.connect(self._page.want_less_motion)
        self.allow.toggled.connect(self._page.allow_keys_in_kiln)
        self.local.toggled.connect(self._page.look_for_servers)
        if self._page.updates is not None:
            self.updates.toggled.connect(self._page.updates.choose)
        self.put_back.toggled.connect(self._page.put_back_always)
        self.restore.clicked.connect(self._ask_restore)
        self._page.changed.connect(self._refresh)

    def _refresh(self) -> None:
        self.look.choose(self._page.theme)
        self.language.choose(self._page.language)
        self.text_size.choose(self._page.text_size)
        self.motion.setChecked(self._page.less_motion)
        self.allow.setChecked(self._page.keys_in_kiln)
        self.local.setChecked(self._page.looks_for_servers)
        blocked = self.updates.blockSignals(True)
        self.updates.setChecked(self._page.updates is not None and self._page.updates.wanted)
        self.updates.blockSignals(blocked)
        self.put_back.setChecked(self._page.puts_back)
        words, _ = self._page.keychain
        self.keychain.setText(words)
        kept = self._page.backups
        if [self.backup.itemText(i) for i in range(self.backup.count())] != [line.text for line in kept]:
            self.backup.set_choices([(line.text, line.number) for line in kept])
        self.backup.setEnabled(bool(kept))
        self.restore.setEnabled(bool(kept) and not self._page.restoring)
        self.file_head.busy.follow(self.tr("Restoring…") if self._page.restoring else "")
        if not kept:
            self.backup.setPlaceholderText(self.tr("None yet"))

    def _ask_restore(self) -> None:
        question = ConfirmDialog(
            self._theme,
            self.tr("Restore this backup?"),
            self.tr("Restore"),
            text=self.backup.currentText(),
            consequences=(self.tr("Everything that was changed since then goes, also changes that Kiln made."),),
            parent=self,
        )
        number = self.backup.currentData()
        question.decided.connect(lambda wanted: self._page.restore(number) if wanted else None)
        question.open()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._page.look()


def _open(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
