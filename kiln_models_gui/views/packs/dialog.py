"""A pack that was opened: the preview, then the keys it needs, then it is taken."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from kiln_models_gui.qt_names import override
from kiln_models_gui.views.kit.announce import announce
from kiln_models_gui.views.kit.banner import Banner
from kiln_models_gui.views.kit.buttons import Button
from kiln_models_gui.views.kit.dialog_shell import DialogShell
from kiln_models_gui.views.kit.spinner import Spinner
from kiln_models_gui.views.packs.follow_box import FollowBox
from kiln_models_gui.views.packs.keys_page import KeysPage
from kiln_models_gui.views.packs.preview import PackPreview

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from kiln_models_gui.viewmodels.packs.packs import OpenPack
    from kiln_models_gui.views.theme import Theme

AGAIN = "again"


class PackDialog(DialogShell):
    """Shows an OpenPack. It closes by itself when the pack was taken.

    Signals: finished(int), accepted, rejected, as QDialog.
    """

    def __init__(self, pack: "OpenPack", theme: "Theme", parent: QWidget | None = None) -> None:
        super().__init__(theme, pack.opened.title, parent, characters=124)
        self.opened, self.step = pack.opened, pack.keys
        self.banner = Banner(theme)
        self.preview = PackPreview(self.opened, theme)
        self.keys = KeysPage(self.step, theme)
        self.follow = FollowBox(pack.follow, theme) if pack.follow is not None else None
        self.spinner = Spinner(theme)
        self.back = Button(theme, self.tr("Back"))
        self.cancel = Button(theme, self.tr("Cancel"))
        self.go = Button(theme, "", "primary")
        self._on_keys = False
        self._said: object = None
        self._counted = ""
        self._lay_out_pack()
        self._connect()
        self.refresh()
        self.preview.list.setFocus()

    def _lay_out_pack(self) -> None:
        for part in (self.banner, self.preview, self.keys):
            self.body.addWidget(part)
        if self.follow is not None:
            self.body.addWidget(self.follow)
        self.status.addWidget(self.spinner)
        self.status.addStretch(1)
        self.add_button(self.back)
        self.add_button(self.cancel)
        self.add_button(self.go, is_default=True)

    def _connect(self) -> None:
        self.cancel.clicked.connect(self.reject)
        self.back.clicked.connect(lambda: self._turn_to(keys=False))
        self.go.clicked.connect(self._go_on)
        self.banner.action_triggered.connect(lambda _name: self.opened.look())
        self.opened.changed.connect(self.refresh)
        self.step.changed.connect(self.refresh)
        self.step.unlocked.connect(self._unlocked)
        self.opened.applied.connect(lambda _done: self.accept())
        self.finished.connect(lambda _result: None if self.opened.is_applying else self.step.close())

    @property
    def is_on_keys(self) -> bool:
        """Whether the second page is shown."""
        return self._on_keys

    def _go_on(self) -> None:
        if self.step.is_needed and not self._on_keys:
            self._turn_to(keys=True)
        else:
            self.opened.apply(self.step.keys, in_kilns_file=self.step.writes_to_kiln)

    def _turn_to(self, *, keys: bool) -> None:
        self._on_keys = keys
        self.refresh()
        (self.keys.first if keys else self.preview.list).setFocus()
        announce(self, self.title.text())
        self.fit()
        if keys:
            self.step.test_what_came_along()

    def _unlocked(self) -> None:
        announce(self.keys, self.step.told_unlocked)
        self.keys.first.setFocus()
        self.step.test_what_came_along()

    @override
    def may_close(self) -> bool:
        return not self.opened.is_applying

    @override
    def showEvent(self, arg__1: "QShowEvent", /) -> None:
        lines = 11 if self.follow is None else 14
        self.preview.use_height(self._room().height() - self.fontMetrics().height() * lines)
        super().showEvent(arg__1)

    def refresh(self) -> None:
        """Show what the view-models say."""
        opened, step = self.opened, self.step
        self.preview.setVisible(not self._on_keys)
        self.keys.setVisible(self._on_keys)
        self.back.setVisible(self._on_keys)
        self.title.setText(step.heading if self._on_keys else opened.title)
        waits = opened.is_applying or not opened.is_planned
        if waits and opened.problem is None:
            words = self.tr("Saving…") if opened.is_applying else self.tr("Comparing with what you have…")
            self.spinner.start(words)
        else:
            self.spinner.stop()
        self.go.setText(self.step.verb if step.is_needed and not self._on_keys else opened.verb)
        self.go.setEnabled(opened.can_apply and not (self._on_keys and step.has_error))
        self.back.setEnabled(not opened.is_applying)
        self.cancel.setEnabled(not opened.is_applying)
        self._show_problem()
        self._say()

    def _show_problem(self) -> None:
        problem = self.opened.problem
        if problem == self._said:
            return
        self._said = problem
        if problem is None:
            self.banner.hide()
            return
        actions = () if self.opened.is_planned else ((AGAIN, self.tr("Try again")),)
        self.banner.show_message("bad", problem.todo, heading=problem.what, actions=actions, closable=False)
        self.scroll_to(self.banner)

    def _say(self) -> None:
        """Tell a screen reader what came of the comparison."""
        words = self.opened.why_nothing or self.opened.sum_words
        if words and words != self._counted:
            self._counted = words
            announce(self, words)
