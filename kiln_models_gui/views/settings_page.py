"""The Settings page: look, keys, the files that are managed, backups, help."""

from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

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
    """The page. Whoever makes it goes through its `parts`.

    Signals: `first_steps_wanted` and `keys_wanted` for what the help leads to, `pack_wanted` to choose one to follow.
    """

    first_steps_wanted = Signal()
    keys_wanted = Signal()
    pack_wanted = Signal()

    def __init__(self, page: SettingsPage, theme: Theme) -> None:
        super().__init__()
        self._page = page
        self._theme = theme
        self.body = PageBody()
        self.history: HistoryCard | None = None
        self.network: NetworkCardView | None = None
        self.launch: KilnLaunchCard | None = None
        self.findings: KeyFindingsCard | None = None
        self.help: HelpCard | None = None
        self.packs: TeamPacksCard | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.body)
        self.parts = self._make_parts()
        """Makes the cards, one at each step: all at once would hold the window up. The page is whole at its end."""

    def _make_parts(self) -> Iterator[None]:
        header = PageHeader(self._theme, self.tr("Settings"), self.tr("How this app looks, and what it may write."))
        self.body.column.addWidget(header)
        for card in chain(self._cards_of_kiln(), self._other_cards()):
            self.body.column.addWidget(card)
            yield
        self.body.fill_up()
        self._connect()
        self._refresh()

    def _cards_of_kiln(self) -> Iterator[QWidget]:
        page, theme = self._page, self._theme
        if page.organisation:
            yield PolicyCard(page, theme)
        yield self._look_card()
        yield self._keys_card()
        if page.findings:
            self.findings = KeyFindingsCard(page.findings, theme)
            yield self.findings
        yield self._file_card()
        if page.launch:
            self.launch = KilnLaunchCard(page.launch, theme)
            yield self.launch

    def _other_cards(self) -> Iterator[QWidget]:
        page, theme = self._page, self._theme
        self.editors = EditorsCard(page.editors, theme)
        yield self.editors
        self.editor_backups = EditorBackupsCard(page.editor_backups, theme)
        yield self.editor_backups
        if page.following:
            self.packs = TeamPacksCard(page.following, theme)
            self.packs.open_wanted.connect(self.pack_wanted)
            yield self.packs
        if page.history:
            self.history = HistoryCard(page.history, theme)
            yield self.history
        if page.network:
            self.network = NetworkCardView(page.network, theme)
            yield self.network
        if page.help:
            self.help = HelpCard(page.help, theme)
            self.help.first_steps_wanted.connect(self.first_steps_wanted)
            self.help.keys_wanted.connect(self.keys_wanted)
            yield self.help

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
        theme = self._theme
        self.look, self.language, self.text_size = ChoiceField(theme), ChoiceField(theme), ChoiceField(theme)
        self.motion = CheckBox(theme, self.tr("Let nothing turn or move by itself"))
        self.local = CheckBox(theme, self.tr("Look for model servers on this computer at start"))
        self.updates = CheckBox(theme, self.tr("Tell me when there is a new version"))
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
        self.keychain = TextLabel("")
        self.allow = CheckBox(self._theme, self.tr("Write keys that I type into Kiln's own file too"))
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
        words = self.tr("Put back what a running Kiln writes over, without asking")
        self.put_back = CheckBox(self._theme, words)
        self.backup = ChoiceField(self._theme)
        self.restore = Button(self._theme, self.tr("Restore…"))
        path = TextLabel(self._page.path)
        path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        path.setToolTip(self._page.path)
        policy = path.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)  # one long name in it must not make the page wider
        path.setSizePolicy(policy)
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
