"""Puts what the doctor found where it belongs: into the form of a provider, or into one that stands."""

from typing import TYPE_CHECKING

from kiln_models_gui.probes.families import BUILTINS
from kiln_models_gui.probes.remedies import Remedy
from kiln_models_gui.registry.edits import CustomProviderDraft
from kiln_models_gui.registry.records import KeyInfo, KeyState
from kiln_models_gui.targets.keys import API_KEY
from kiln_models_gui.viewmodels.providers.draft import ADDRESS
from kiln_models_gui.viewmodels.providers.endpoints import main_key

if TYPE_CHECKING:
    from collections.abc import Callable

    from pydantic import SecretStr

    from kiln_models_gui.probes.remedies import Variant
    from kiln_models_gui.registry.catalog import ProviderInfo
    from kiln_models_gui.registry.changes import Change
    from kiln_models_gui.registry.providers import Provider, ProviderRef
    from kiln_models_gui.viewmodels.providers.draft import ProviderDraft
    from kiln_models_gui.viewmodels.providers.editor import ProviderEditor
    from kiln_models_gui.viewmodels.workbench import Workbench

ADDRESS_REMEDIES = frozenset(
    {
        Remedy.VERSION_ADDED, Remedy.VERSION_ONCE, Remedy.PATH_CUT, Remedy.PATH_FOUND, Remedy.PLAIN_HTTP,
        Remedy.SECURE_HTTPS,
    }
)  # fmt: skip


def address_place(info: "ProviderInfo | None") -> str:
    """Where a provider has its address: a field of the form; "" where Kiln has it fixed."""
    if info is None:
        return ADDRESS
    return BUILTINS[info.id].address_key if info.id in BUILTINS else ""


def takes_cure(info: "ProviderInfo | None", cure: "Variant") -> bool:
    """Whether Kiln can keep `cure` for that kind of provider."""
    if cure.remedy is Remedy.KEY_CLEANED:
        return info is None or bool(main_key(info))
    return cure.remedy in ADDRESS_REMEDIES and bool(address_place(info))


class FormHealer:
    """For a form of a provider."""

    def __init__(self, editor: "ProviderEditor") -> None:
        self._editor = editor
        self._before: ProviderDraft | None = None

    def takes(self, cure: "Variant") -> bool:
        """Whether the form has a field for it."""
        return takes_cure(self._editor.draft.info, cure)

    async def take(self, cure: "Variant") -> None:
        """Put it into its field."""
        info, self._before = self._editor.draft.info, self._editor.draft
        key = cure.endpoint.key
        if cure.remedy is Remedy.KEY_CLEANED and key is not None:
            self._editor.type_key(main_key(info) if info else API_KEY, key.get_secret_value())
        else:
            self._editor.type_text(address_place(info), cure.endpoint.base_url)

    async def give_back(self) -> None:
        """What was typed before."""
        if self._before is not None:
            self._editor.put_back(self._before)


class ProviderHealer:
    """For a provider that stands: one change of Kiln's file, which can be undone."""

    def __init__(self, bench: "Workbench", provider: "Callable[[], Provider | None]") -> None:
        self._bench = bench
        self._provider = provider
        self._change: Change | None = None
        self._key: tuple[ProviderRef, str, SecretStr] | None = None

    def takes(self, cure: "Variant") -> bool:
        """Whether Kiln can keep it."""
        provider = self._provider()
        return provider is not None and takes_cure(provider.info, cure)

    async def take(self, cure: "Variant") -> None:
        """Write it. Raises what a commit raises, and SecretError."""
        provider, self._change, self._key = self._provider(), None, None
        if provider is None:
            return
        key = cure.endpoint.key if cure.remedy is Remedy.KEY_CLEANED else None
        in_file = await self._keep(provider, key) if key else False
        kept = key if in_file else None
        if provider.info is None:
            address = provider.address if key else cure.endpoint.base_url
            if address != provider.address or kept:
                draft = CustomProviderDraft(provider.ref.id, address, kept)
                self._change = await self._bench.registry.update_custom_provider(provider.ref.id, draft)
        elif kept:
            values = {main_key(provider.info): kept}
            self._change = await self._bench.registry.set_provider_values(provider.info, values)
        elif key is None:
            moved = {address_place(provider.info): cure.endpoint.base_url}
            self._change = await self._bench.registry.set_provider_values(provider.info, moved)

    async def give_back(self) -> None:
        """Undo it. Raises what a commit raises, and SecretError."""
        if self._change is not None:
            await self._bench.registry.undo(self._change)
        if self._key is not None:
            await self._bench.keys.keep(*self._key)

    async def _keep(self, provider: "Provider", key: "SecretStr") -> bool:
        """Keep the key where it is kept now. Whether that is Kiln's file too."""
        place = main_key(provider.info) if provider.info else API_KEY
        old = await self._bench.keys.find(provider.ref, place)
        await self._bench.keys.keep(provider.ref, place, key)
        self._key = (provider.ref, place, old) if old is not None else None
        stands = dict(provider.keys).get(place, KeyInfo())
        return stands.state is KeyState.SAVED
