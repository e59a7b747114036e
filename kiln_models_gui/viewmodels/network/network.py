"""The way out of the network for each provider: the choices from the preferences, the passwords from the keychain."""

from typing import TYPE_CHECKING, Protocol, cast

from kiln_models_gui.registry.providers import ProviderRef
from kiln_models_gui.values import Value, hidden
from kiln_models_gui.viewmodels.choices import Choices

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    import httpx
    from pydantic import SecretStr

    from kiln_models_gui.known_secrets import KnownSecrets
    from kiln_models_gui.probes.client import Clients, Way
    from kiln_models_gui.probes.network_settings import NetworkSettings
    from kiln_models_gui.registry.policy import Policy
    from kiln_models_gui.store.secrets import SecretRef, SecretStore

SERVICE = "Kiln Models"
AS_SETTINGS, SYSTEM, NONE, URL = "", "system", "none", "url"


class ProxyChoice(Value):
    """Which proxy. `mode`: AS_SETTINGS (a provider only), SYSTEM, NONE, or URL with `url` and perhaps `user`."""

    mode: str = SYSTEM
    url: str = ""
    user: str = ""


class Forgotten(Value):
    """What was known of a provider's proxy, to be put back by an undo."""

    choice: ProxyChoice
    password: "SecretStr | None" = hidden(default=None)


class ClientSource(Protocol):
    """Gives the HTTP client for a provider's questions; without one, that of the settings."""

    def __call__(self, provider: ProviderRef | None = None, /) -> "httpx.AsyncClient":
        """The client. It follows changes by itself, but for a provider's first choice: ask anew for each test."""
        ...


class Network:
    """Who is asked for the way out. A changed choice holds for the next question."""

    def __init__(
        self,
        choices: Choices,
        secrets: "Callable[[], Awaitable[SecretStore]]",
        *,
        only_here: bool = False,
        known: "KnownSecrets | None" = None,
        policy: "Policy | None" = None,
    ) -> None:
        """`only_here`: clients ask nobody but this computer, as in practice. `known` learns every key that is sent.

        `policy`: what it forbids is not asked.
        """
        self._policy = policy
        self._known = known
        self._choices = choices
        self._only_here = only_here
        self._secrets = secrets
        self._clients: Clients | None = None
        self._by_provider: dict[ProviderRef | None, httpx.AsyncClient] = {}
        self._passwords: dict[SecretRef, SecretStr | None] = {}

    def client(self, provider: ProviderRef | None = None, /) -> "httpx.AsyncClient":
        """The client for a provider's questions, made at its first use; without a choice of its own that of all."""
        if provider is not None and self.choice(provider).mode == AS_SETTINGS:
            provider = None
        if provider not in self._by_provider:
            self._by_provider[provider] = self.client_for(lambda: self.settings(provider))
        return self._by_provider[provider]

    def client_for(self, way: "Way") -> "httpx.AsyncClient":
        """A client that asks `way` at each question."""
        if self._clients is None:
            from kiln_models_gui.probes.client import Clients

            self._clients = Clients(only_here=self._only_here, allows=self._policy.allows if self._policy else None)
        client = self._clients.following(way)
        if self._known is not None:
            from kiln_models_gui.probes.sent_keys import hear_sent_keys

            hear_sent_keys(client, self._known.hear)
        return client

    async def aclose(self) -> None:
        """Close what is open."""
        if self._clients is not None:
            await self._clients.aclose()

    # What holds

    def choice(self, provider: ProviderRef | None = None) -> ProxyChoice:
        """What was chosen for a provider, or for all of them."""
        now = self._choices.now
        if provider is None:
            return ProxyChoice(now.proxy, now.proxy_url, now.proxy_user)
        row = next((row for row in now.provider_proxies if row.get("provider") == _name(provider)), {})
        mode, url, user = (str(row.get(part, "")) for part in ("proxy", "url", "user"))
        return ProxyChoice(mode, url, user) if mode in {NONE, URL} else ProxyChoice(AS_SETTINGS)

    @property
    def extra_ca(self) -> "Path | None":
        """The person's own file of certificates."""
        from pathlib import Path

        return Path(self._choices.now.extra_ca) if self._choices.now.extra_ca else None

    def choose_extra_ca(self, path: "Path | None") -> None:
        """Trust the certificates in this file too, or no longer. The path must have been looked at before."""
        self._choices.change(extra_ca=str(path) if path else "")

    async def settings(self, provider: ProviderRef | None = None) -> "NetworkSettings":
        """What holds for a provider now."""
        choice = self.choice(provider)
        return await self.settings_for(self.choice() if choice.mode == AS_SETTINGS else choice)

    async def settings_for(self, choice: ProxyChoice, typed: "SecretStr | None" = None) -> "NetworkSettings":
        """What `choice` means, with the password that is kept for it, or the one that was just `typed`."""
        from kiln_models_gui.probes.network_settings import NetworkSettings, ProxyMode
        from kiln_models_gui.probes.proxy_address import with_credentials

        if choice.mode == AS_SETTINGS:
            return await self.settings()
        if choice.mode != URL:
            return NetworkSettings(ProxyMode(choice.mode), extra_ca=self.extra_ca)
        password = typed or await self.password(choice)
        return NetworkSettings(ProxyMode.URL, with_credentials(choice.url, choice.user, password), self.extra_ca)

    async def has_keychain(self) -> bool:
        """Whether passwords outlive the program."""
        return (await self._secrets()).kind == "keychain"

    async def password(self, choice: ProxyChoice) -> "SecretStr | None":
        """The password that is kept for that proxy and user; None also where the keychain stays shut."""
        from kiln_models_gui.store.secrets import SecretError

        if choice.mode != URL or not choice.user:
            return None
        ref = _ref(choice)
        if ref not in self._passwords:
            try:
                self._passwords[ref] = await (await self._secrets()).get(ref)
            except SecretError:
                return None  # the proxy itself will say that it wants one
        return self._passwords[ref]

    # What a person does

    async def choose(
        self, choice: ProxyChoice, password: "SecretStr | None" = None, provider: ProviderRef | None = None
    ) -> None:
        """Use `choice` from now on. `password` None leaves the one that is kept for it. Raises SecretError."""
        await self.keep_password(choice, password)
        before = self.choice(provider)
        self._write(provider, choice)
        await self._drop_password(before)

    async def keep_password(self, choice: ProxyChoice, password: "SecretStr | None") -> None:
        """Put the password that goes with `choice` into the keychain. Raises SecretError."""
        if choice.mode == URL and choice.user and password is not None:
            ref = _ref(choice)
            await (await self._secrets()).set(ref, password)
            self._passwords[ref] = password

    def choose_mode(self, mode: str) -> None:
        """Another mode for all providers; the address and its password are kept for when it is chosen again."""
        self._choices.change(proxy=mode)

    def rename(self, old: ProviderRef, new: ProviderRef) -> None:
        """The choice of a provider follows its new name."""
        if old != new:
            choice = self.choice(old)
            self._write(old, ProxyChoice(AS_SETTINGS))
            self._write(new, choice)

    async def forget(self, provider: ProviderRef) -> Forgotten:
        """The provider is gone: so is its choice. Returns what it takes to put it back."""
        choice = self.choice(provider)
        forgotten = Forgotten(choice, await self.password(choice))
        self._write(provider, ProxyChoice(AS_SETTINGS))
        await self._drop_password(choice)
        return forgotten

    async def put_back(self, provider: ProviderRef, forgotten: Forgotten) -> None:
        """The provider is back. Raises SecretError."""
        await self.choose(forgotten.choice, forgotten.password, provider)

    def _write(self, provider: ProviderRef | None, choice: ProxyChoice) -> None:
        if provider is None:
            self._choices.change(proxy=choice.mode, proxy_url=choice.url, proxy_user=choice.user)
            return
        rows = [row for row in self._choices.now.provider_proxies if row.get("provider") != _name(provider)]
        if choice.mode != AS_SETTINGS:
            kept = {"proxy": choice.mode, "url": choice.url, "user": choice.user}
            rows.append({"provider": _name(provider), **cast("dict[str, object]", kept)})
        self._choices.change(provider_proxies=tuple(rows))

    async def _drop_password(self, choice: ProxyChoice) -> None:
        """Take a password out of the keychain that no choice needs any more."""
        from contextlib import suppress

        from kiln_models_gui.store.secrets import SecretError

        if not choice.user or _ref(choice) in self._refs_in_use():
            return
        with suppress(SecretError):  # one that stays behind harms nobody
            await (await self._secrets()).delete(_ref(choice))
        self._passwords.pop(_ref(choice), None)

    def _refs_in_use(self) -> "set[SecretRef]":
        now = self._choices.now
        rows = [(str(row.get("url", "")), str(row.get("user", ""))) for row in now.provider_proxies]
        return {_ref(ProxyChoice(URL, url, user)) for url, user in [*rows, (now.proxy_url, now.proxy_user)]}


def _name(provider: ProviderRef) -> str:
    return f"{provider.type}:{provider.id}"


def _ref(choice: ProxyChoice) -> "SecretRef":
    """By proxy and user: a password must never go to another proxy than the one that it was typed for."""
    from kiln_models_gui.store.secrets import SecretRef

    return SecretRef(SERVICE, f"proxy {choice.user}@{choice.url.partition('://')[2]}")
