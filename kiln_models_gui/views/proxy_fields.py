"""The fields that choose a proxy: in Settings for all providers, in a provider's dialog for that one."""

from PySide6.QtWidgets import QLineEdit

from kiln_models_gui.viewmodels.network.proxy_form import ProxyForm
from kiln_models_gui.views.kit.choice_field import ChoiceField
from kiln_models_gui.views.kit.fields import TextField
from kiln_models_gui.views.kit.form import Form
from kiln_models_gui.views.term_help import explain
from kiln_models_gui.views.theme import Theme


class ProxyFields(Form):
    """Shows a ProxyForm; address, name and password only where they are asked for. Signals: none."""

    def __init__(self, proxy: ProxyForm, theme: Theme) -> None:
        super().__init__(theme)
        self._proxy = proxy
        self.mode = ChoiceField(theme)
        self.mode.set_choices([*proxy.modes])
        self.address = TextField(theme, "http://proxy.example:8080")
        self.user = TextField(theme)
        self.password = TextField(theme)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.mode_row = explain(self.add(self.tr("Pro&xy"), self.mode), "proxy")
        self._address = self.add(self.tr("Proxy a&ddress"), self.address)
        self._user = self.add(self.tr("&User name"), self.user, self.tr("Only if the proxy wants one."))
        self.password_row = self.add(self.tr("Pass&word"), self.password, proxy.password_help)
        self.mode.chosen.connect(lambda mode: proxy.edit(mode=str(mode)))
        self.address.textEdited.connect(lambda text: proxy.edit(address=text))
        self.user.textEdited.connect(lambda text: proxy.edit(user=text))
        self.password.textEdited.connect(proxy.type_password)
        proxy.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what the form says; fields that are being typed in are left alone."""
        draft, shown = self._proxy.draft, self._proxy.shown
        self.mode.choose(draft.mode)
        for row in (self._address, self._user, self.password_row):
            row.set_visible(self._proxy.asks_address)
        self.address.show_text(draft.address)
        self.user.show_text(draft.user)
        if draft.password is None:
            self.password.show_text("")
        kept = self.tr("One is kept. Type here to replace it.")
        self.password.setPlaceholderText(kept if self._proxy.password_kept else "")
        self.password_row.set_help(self._proxy.password_help)
        self._address.set_error(shown.address_error)
        self._user.set_error(shown.user_error)
