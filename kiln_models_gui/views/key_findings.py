"""A card in the settings: what is wrong with keys on this computer, with a button for each."""

from typing import TYPE_CHECKING

from kiln_models_gui.views.kit.banner import Banner
from kiln_models_gui.views.kit.card import Card
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.kit.waiting import CardHead
from kiln_models_gui.views.tokens import HUGE, LARGE, MEDIUM

if TYPE_CHECKING:
    from kiln_models_gui.viewmodels.key_findings import KeyFinding, KeyFindings
    from kiln_models_gui.views.theme import Theme


class KeyFindingsCard(Card):
    """The card. It stays when all is well, and says so."""

    def __init__(self, findings: "KeyFindings", theme: "Theme") -> None:
        super().__init__()
        self._findings = findings
        self._theme = theme
        self.banners: dict[str, Banner] = {}
        self.note = TextLabel("", ink="muted")
        self._shown: tuple[KeyFinding, ...] = ()
        self.content.setContentsMargins(HUGE, LARGE, HUGE, LARGE)
        self.content.setSpacing(MEDIUM)
        self.head = CardHead(theme, self.tr("Keys on this computer"))
        self.content.addWidget(self.head)
        self.content.addWidget(self.note)
        findings.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        findings = self._findings.findings
        self.head.busy.follow(self.tr("Looking…") if self._findings.busy else "")
        self.note.setText(self._findings.note)
        self.note.setVisible(bool(self._findings.note))
        if findings == self._shown:
            return
        self._shown = findings
        for name in self.banners.keys() - {one.name for one in findings}:
            gone = self.banners.pop(name)
            self.content.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for one in findings:
            self._show(one)

    def _show(self, one: "KeyFinding") -> None:
        banner = self.banners.get(one.name)
        if banner is None:
            banner = self.banners[one.name] = Banner(self._theme, self)
            banner.action_triggered.connect(self._findings.act)
            self.content.addWidget(banner)
        actions = ((one.name, one.action),)
        banner.show_message(one.tone, one.text, heading=one.heading, actions=actions, closable=False)
