"""The form that chooses a proxy: for all providers in Settings, or for one in its dialog."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from kiln_models_gui.registry.providers import ProviderRef
from kiln_models_gui.viewmodels.base import ErrorHandler, ViewModel
from kiln_models_gui.viewmodels.network.network import AS_SETTINGS, NONE, SYSTEM, URL, Network, ProxyChoice
from kiln_models_gui.viewmodels.network.proxy_draft import ProxyDraft, ProxyShown, proxy_shown

if TYPE_CHECKING:
    from kiln_models_gui.probes.network_settings import NetworkSettings


class ProxyForm(ViewModel):
    """What the form shows. Signals: `edited` when the person changed something, before `changed`."""

    edited = Signal()

    def __init__(
        self,
        network: Network,
        provider: ProviderRef | None = None,
        *,
        for_provider: bool = False,
        on_error: ErrorHandler | None = None,
    ) -> None:
        """`provider` None with `for_provider`: one that is not saved yet."""
        super().__init__(on_error)
        self._network = network
        self._for_provider = for_provider
        self._stored = network.choice(provider) if provider or not for_provider else ProxyChoice(AS_SETTINGS)
        self._tried = False
        self.draft = self._first = _draft_of(self._stored)
        self._kept_for: ProxyChoice | None = None
        self._has_keychain = True

    @property
    def modes(self) -> tuple[tuple[str, str], ...]:
        """(words, mode) to choose from."""
        first = (self.tr("As in Settings"), AS_SETTINGS)
        if not self._for_provider:
            first = (self.tr("As this computer says"), SYSTEM)
        return first, (self.tr("None"), NONE), (self.tr("This one:"), URL)

    @property
    def asks_address(self) -> bool:
        """Whether address, name and password are asked for."""
        return self.draft.mode == URL

    @property
    def password_kept(self) -> bool:
        """Whether a password is kept for the proxy and user that stand in the form."""
        return self._kept_for is not None and self._kept_for == proxy_shown(self.draft).choice

    @property
    def password_help(self) -> str:
        """Where the password is kept."""
        if self._has_keychain:
            return self.tr("Kept in this computer's keychain, in no file.")
        return self.tr("This computer has no keychain that can be used. It is forgotten when you close this app.")

    @property
    def shown(self) -> ProxyShown:
        """Errors and what would be saved. That the address is missing is not said before a save is tried."""
        shown = proxy_shown(self.draft)
        if not self._tried and not self.draft.address.strip():
            return replace(shown, address_error="")
        return shown

    @property
    def changed_by_person(self) -> bool:
        """Whether closing would lose something."""
        return self.draft != self._first

    @property
    def reason(self) -> str:
        """Why it cannot be saved; "" when it can."""
        shown = proxy_shown(self.draft)
        return shown.address_error or shown.user_error

    def edit(self, *, mode: str | None = None, address: str | None = None, user: str | None = None) -> None:
        """Something was chosen or typed; what is None stays."""
        given = {"mode": mode, "address": address, "user": user}
        self.draft = replace(self.draft, **{name: text for name, text in given.items() if text is not None})
        self._edited()
        if mode is not None:
            self.look()

    def type_password(self, typed: str) -> None:
        """A password was typed; "" leaves the one that is kept."""
        from pydantic import SecretStr

        self.draft = replace(self.draft, password=SecretStr(typed) if typed else None)
        self._edited()

    def try_it(self) -> bool:
        """From now on all errors show. Returns whether there is none."""
        self._tried = True
        self.changed.emit()
        return not self.reason

    def _edited(self) -> None:
        self.edited.emit()
        self.changed.emit()

    def look(self) -> None:
        """Find out whether there is a keychain, and a password in it for the proxy that is saved."""
        if self.asks_address:
            self.spawn(self._look())

    async def _look(self) -> None:
        self._has_keychain = await self._network.has_keychain()
        kept = await self._network.password(self._stored)
        self._kept_for = self._stored if kept is not None else None

    async def settings(self) -> "NetworkSettings":
        """What the form says, saved or not; what is saved while something in it is wrong."""
        shown = proxy_shown(self.draft)
        return await self._network.settings_for(shown.choice or self._stored, shown.password)

    async def keep_password(self) -> None:
        """Put the typed password into the keychain, before anything else is saved. Raises SecretError."""
        shown = proxy_shown(self.draft)
        if shown.choice is not None:
            await self._network.keep_password(shown.choice, shown.password)

    async def save(self, provider: ProviderRef | None = None) -> None:
        """Keep what the form says, for `provider` or for all. Raises SecretError."""
        shown, before = proxy_shown(self.draft), self.draft
        if shown.choice is None:
            return
        await self._network.choose(shown.choice, shown.password, provider)
        self._stored = shown.choice
        self._first = _draft_of(shown.choice)
        if self.draft == before:  # nothing else was typed meanwhile
            self.draft = self._first
        await self._look()
        self.changed.emit()


def _draft_of(choice: ProxyChoice) -> ProxyDraft:
    return ProxyDraft(choice.mode, choice.url, choice.user)
