"""The card "Network" in Settings: the proxy, the extra certificates, and a look at which way it goes."""

from typing import TYPE_CHECKING

from kiln_models_gui.viewmodels.base import ErrorHandler, ViewModel
from kiln_models_gui.viewmodels.network.network import SYSTEM, URL, Network, ProxyChoice
from kiln_models_gui.viewmodels.network.proxy_form import ProxyForm
from kiln_models_gui.viewmodels.network.words import ca_file_words, ca_problem_words, system_words, way_words
from kiln_models_gui.viewmodels.words.providers import address_fault_words, secret_problem_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiln_models_gui.viewmodels.tone import Tone


class NetworkCard(ViewModel):
    """Everything that the card shows. `first_address`: where the first provider is, "" where there is none."""

    def __init__(
        self, network: Network, first_address: "Callable[[], str]", on_error: ErrorHandler | None = None
    ) -> None:
        super().__init__(on_error)
        self._network = network
        self._first_address = first_address
        self.proxy = ProxyForm(network, on_error=on_error)
        self.proxy.edited.connect(self._proxy_edited)
        self.problem = ""
        """Why the proxy was not saved."""
        self.ca_words = self.ca_error = ""
        self.host: str | None = None
        """Whom the person typed to look for; None for the first provider."""
        self.host_error = ""
        self.found: tuple[str, Tone] | None = None
        """What the last look found."""
        self._looked = 0

    # The proxy

    @property
    def system(self) -> str:
        """What this computer says of proxies now."""
        return system_words() if self.proxy.draft.mode == SYSTEM else ""

    @property
    def can_save(self) -> bool:
        """Whether something typed waits to be saved."""
        draft, choice = self.proxy.draft, self._network.choice()
        return draft.mode == URL and (choice != ProxyChoice(URL, draft.address, draft.user) or bool(draft.password))

    def save(self) -> None:
        """Use the proxy that was typed, or say what is wrong with it."""
        self.problem = ""
        if self.proxy.try_it():
            self.spawn(self._save())
        self.changed.emit()

    async def _save(self) -> None:
        from kiln_models_gui.store.secrets import SecretError

        try:
            await self.proxy.save()
        except SecretError as error:
            self.problem = secret_problem_words(error.problem)

    def _proxy_edited(self) -> None:
        self.problem, self.found = "", None
        self._looked += 1
        if self.proxy.draft.mode != URL and self.proxy.draft.mode != self._network.choice().mode:
            self._network.choose_mode(self.proxy.draft.mode)  # it needs no typing, so it holds at once
        self.changed.emit()

    # The extra certificates

    @property
    def ca_path(self) -> str:
        """The file that is used; "" for none."""
        return str(self._network.extra_ca or "")

    def choose_ca(self, path: str) -> None:
        """Trust what is in this file too, when it can be used."""
        from pathlib import Path

        if path:
            self.spawn(self._choose_ca(Path(path)))

    def remove_ca(self) -> None:
        """Trust only what the system trusts."""
        self._network.choose_extra_ca(None)
        self.ca_words = self.ca_error = ""
        self.found = None
        self.changed.emit()

    async def _choose_ca(self, path: "Path") -> None:
        words, error = await _read(path)
        self.ca_error = error
        if not error:
            self.ca_words, self.found = words, None
            self._network.choose_extra_ca(path)

    async def _look_at_ca(self) -> None:
        path = self._network.extra_ca
        if path is not None:
            words, error = await _read(path)
            if path == self._network.extra_ca:
                self.ca_words, self.ca_error = words, error

    # The look

    @property
    def host_shown(self) -> str:
        """Whom to look for."""
        return self._first_address() if self.host is None else self.host

    def type_host(self, text: str) -> None:
        """Whom to look for was typed."""
        self.host, self.host_error, self.found = text, "", None
        self._looked += 1
        self.changed.emit()

    def check(self) -> None:
        """Look which way it goes, by what the form says now."""
        from kiln_models_gui.probes.endpoint import Address, normalise_address

        read = normalise_address(self.host_shown)
        self.found, self.host_error = None, "" if isinstance(read, Address) else address_fault_words(read)
        if isinstance(read, Address) and self.proxy.try_it():
            self._looked += 1
            self.spawn(self._check(read.url, self._looked))
        self.changed.emit()

    async def _check(self, url: str, number: int) -> None:
        from kiln_models_gui.probes.network_settings import CaFileError
        from kiln_models_gui.probes.way_out import look_out

        try:
            found = way_words(await look_out(url, await self.proxy.settings()), url)
        except CaFileError as error:
            found = (ca_problem_words(error), "bad")
        if number == self._looked:
            self.found = found

    def look(self) -> None:
        """The card came into view."""
        self.proxy.look()
        self.spawn(self._look_at_ca())


async def _read(path: "Path") -> tuple[str, str]:
    """What is in a file of certificates, and why it cannot be used."""
    import asyncio

    from kiln_models_gui.probes.network_settings import CaFileError
    from kiln_models_gui.probes.way_out import read_ca_file

    try:
        return ca_file_words(await asyncio.to_thread(read_ca_file, path)), ""
    except CaFileError as error:
        return "", ca_problem_words(error)
