"""A gateway's models join the list: its address, one's own key, and what it has before it is added."""

from PySide6.QtWidgets import QWidget

from kiln_models_gui.viewmodels.gateway.state import MOST_LINES
from kiln_models_gui.viewmodels.gateway.taking_over import TakingOver
from kiln_models_gui.views.kit.announce import announce
from kiln_models_gui.views.kit.banner import Banner
from kiln_models_gui.views.kit.buttons import Button
from kiln_models_gui.views.kit.card import Card
from kiln_models_gui.views.kit.dialog_shell import DialogShell
from kiln_models_gui.views.kit.fields import TextField
from kiln_models_gui.views.kit.form import Form
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.kit.secret_field import SecretField
from kiln_models_gui.views.theme import Theme


class GatewayDialog(DialogShell):
    """The form. It closes when the models are added.

    Signals: finished(int), accepted, rejected, as QDialog.
    """

    def __init__(self, form: TakingOver, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Add a gateway's models"), parent, characters=68)
        self.form = form
        self.banner = Banner(theme)
        self.address = TextField(theme, "https://gateway.example.com")
        self.key = SecretField(theme)
        fields = Form(theme)
        fields.add(self.tr("&Address"), self.address)
        fields.add(self.tr("Your &key"), self.key, self.tr("The key that those who run the gateway gave you."))
        self.summary = TextLabel("", "strong")
        self.names = TextLabel("")
        self.card = Card(sunken=True, name=self.tr("Models to add"))
        self.card.content.addWidget(self.names)
        self.reason = TextLabel("", "small", "muted")
        for part in (self.banner, fields, self.summary, self.card, self.reason):
            self.body.addWidget(part)
        self.said = TextLabel("", "small", "muted")
        self.status.addWidget(self.said)
        self.add_button(Button(theme, self.tr("Cancel"))).clicked.connect(self.reject)
        self.go_on = self.add_button(Button(theme, "", "primary"), is_default=True)
        self.go_on.clicked.connect(form.go_on)
        self.address.textEdited.connect(form.type_address)
        self.key.changed.connect(self._key_typed)
        form.changed.connect(self._refresh)
        form.found.connect(lambda: announce(self, form.summary))
        form.added.connect(lambda _done, _words: self.accept())
        self._refresh()
        self.address.setFocus()

    def _key_typed(self) -> None:
        from pydantic import SecretStr

        typed = self.key.typed()
        self.form.type_key(SecretStr(typed) if typed else None)

    def _refresh(self) -> None:
        form = self.form
        names = form.names
        shown = list(names[:MOST_LINES])
        if len(names) > MOST_LINES:
            shown.append(self.tr("and {count} more").format(count=len(names) - MOST_LINES))
        self.names.setText("\n".join(shown))
        self.card.setVisible(bool(names))
        self.summary.setText(form.summary)
        self.summary.setVisible(bool(form.summary))
        why = form.cannot_go_on
        self.reason.setText(why)
        self.reason.setVisible(bool(why))
        self.go_on.setText(self.tr("Look what it has") if form.models is None else self.tr("Add them"))
        self.go_on.setEnabled(not why and not form.busy)
        self.go_on.setAccessibleDescription(why)
        self.said.setText(self.tr("Asking the gateway…") if form.busy else "")
        if form.problem is None:
            self.banner.hide()
        elif not form.busy:
            self.banner.show_message("bad", form.problem.todo, heading=form.problem.what, closable=False)
