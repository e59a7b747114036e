"""The Providers page: the searchable list, and what is shown of the one that is selected."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from kiln_models_gui.qt_names import override
from kiln_models_gui.redaction import redact
from kiln_models_gui.registry.changes import Change
from kiln_models_gui.registry.providers import Provider, ProviderRef, ProviderStatus
from kiln_models_gui.targets.keys import API_KEY
from kiln_models_gui.values import Value
from kiln_models_gui.viewmodels.base import ViewModel
from kiln_models_gui.viewmodels.providers.late_healer import LateHealer
from kiln_models_gui.viewmodels.providers.rows import provider_row, row_key
from kiln_models_gui.viewmodels.rows import RowContent, RowsModel
from kiln_models_gui.viewmodels.workbench import Workbench

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable, Iterator

    import httpx
    from pydantic import SecretStr

    from kiln_models_gui.probes.endpoint import Endpoint
    from kiln_models_gui.viewmodels.candidates import Candidate
    from kiln_models_gui.viewmodels.connection_test import ConnectionTest
    from kiln_models_gui.viewmodels.network.network import Forgotten
    from kiln_models_gui.viewmodels.providers.detail import ProviderDetail
    from kiln_models_gui.viewmodels.providers.healing import ProviderHealer
    from kiln_models_gui.viewmodels.providers.removal import ProviderRemoval
    from kiln_models_gui.viewmodels.test_all import TestAll


class Removal(Value):
    """A provider that was taken out, with all that it takes to put it back."""

    change: Change
    keys: "tuple[tuple[ProviderRef, str, SecretStr], ...]" = ()
    """Provider, place and key of what went from the keychain."""
    kept_here: str = ""
    """The id of a built-in provider whose key only the keychain had."""
    network: "tuple[ProviderRef, Forgotten] | None" = None


class ProvidersPage(ViewModel):
    """Everything that the page shows.

    Signals: `removed` with the Removal that can be undone; `key_copied` with the SecretStr for the clipboard.
    """

    removed = Signal(object)
    key_copied = Signal(object)

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench.on_error)
        self._bench = bench
        self._registry = bench.registry
        self._memory = bench.memory
        self._search = ""
        self._only_attention = False
        self._running: frozenset[ProviderRef] = frozenset()
        self._selected: ProviderRef | None = None
        self._tested: Provider | None = None
        self._test_all: TestAll | None = None
        self.rows = RowsModel()
        self._test: ConnectionTest | None = None
        bench.registry.subscribe(self.refresh)
        bench.memory.changed.connect(self.refresh)
        self.refresh()

    # What is shown

    @property
    def selected(self) -> Provider | None:
        """The provider in the detail pane."""
        return self._registry.provider(self._selected) if self._selected else None

    @property
    def count(self) -> int:
        """How many providers are set up."""
        return len(self._registry.providers())

    @property
    def searching(self) -> bool:
        """Whether the list is narrowed."""
        return bool(self._search) or self._only_attention

    @property
    def only_attention(self) -> bool:
        """Whether the list is narrowed to what needs attention."""
        return self._only_attention

    @property
    def test(self) -> "ConnectionTest":
        """The test of the selected provider, made when it is first wanted."""
        if self._test is None:
            from kiln_models_gui.viewmodels.connection_test import ConnectionTest
            from kiln_models_gui.viewmodels.prices import price_of

            self._test = ConnectionTest(
                self._client,
                self._endpoint,
                self._bench.on_error,
                healer=LateHealer(self._make_healer),
                price_of=lambda m: price_of(self._bench, self.selected, m),
            )
            self._test.test_finished.connect(self._keep_result)
        return self._test

    def _make_healer(self) -> "ProviderHealer":
        from kiln_models_gui.viewmodels.providers.healing import ProviderHealer

        return ProviderHealer(self._bench, lambda: self.selected)

    @property
    def test_all(self) -> "TestAll":
        """The test of every provider that the list shows, made when it is first wanted."""
        if self._test_all is None:
            from kiln_models_gui.viewmodels.candidates import provider_candidates
            from kiln_models_gui.viewmodels.test_all import TestAll

            def shown() -> "Iterable[Candidate]":
                return provider_candidates(self._bench, filter(self._matches, self._registry.providers()))

            self._test_all = TestAll(self._bench, shown)
        return self._test_all

    @property
    def selected_key(self) -> str:
        """The row of the selected provider; empty when none is."""
        return f"{self._selected.type}:{self._selected.id}" if self._selected else ""

    @property
    def impact(self) -> tuple[str, ...]:
        """Names of the models that need the selected provider."""
        return tuple(record.title for record in self._registry.models_of(self._selected)) if self._selected else ()

    @property
    def removal(self) -> "ProviderRemoval | None":
        """What to say before the selected provider goes."""
        provider = self.selected
        if provider is None:
            return None
        from kiln_models_gui.viewmodels.providers.removal import provider_removal

        return provider_removal(provider, self._registry.models_of(provider.ref), self._bench.library)

    @property
    def detail(self) -> "ProviderDetail | None":
        """The selected provider in words."""
        provider = self.selected
        if provider is None:
            return None
        from kiln_models_gui.viewmodels.providers.detail import provider_detail

        return provider_detail(provider, self.impact, self._memory.get((provider.ref, provider.address)))

    def names(self) -> "Iterator[tuple[str, str, str]]":
        """Row key, name and address of every provider, for who looks for one."""
        for provider in self._registry.providers():
            yield row_key(provider), provider.name, redact(provider.address)

    @property
    def own_model(self) -> str:
        """The model to try first: one of the person's own, else none, because a test with it may cost money."""
        models = self._registry.models_of(self._selected) if self._selected else []
        return models[0].model_id if models else ""

    @property
    def models_to_try(self) -> tuple[str, ...]:
        """Model ids to offer for the test: the person's own first, then what the provider lists."""
        if self._selected is None:
            return ()
        own = (record.model_id for record in self._registry.models_of(self._selected))
        return tuple(dict.fromkeys([*own, *self.test.found_models]))

    @property
    def can_replace_key(self) -> bool:
        """Whether the selected provider has a key of the person's own."""
        from kiln_models_gui.viewmodels.providers.key_users import can_be_replaced

        return self.selected is not None and can_be_replaced(self.selected, self._registry.kept_here)

    # What a person does

    def search(self, text: str) -> None:
        """Narrow the list to providers whose name or address has `text` in it."""
        self._search = text.strip().casefold()
        self.refresh()

    def show_attention(self, only: bool) -> None:
        """Narrow the list to what lacks something or failed its test, or show all again."""
        self._only_attention = only
        self.refresh()

    def select(self, key: str) -> None:
        """Show the provider whose row is `key`; an empty one shows none."""
        provider = next((p for p in self._registry.providers() if row_key(p) == key), None)
        ref = provider.ref if provider else None
        if ref != self._selected:
            self._selected = ref
            self._start_afresh()
            self.changed.emit()

    def _start_afresh(self) -> None:
        """Another provider is selected: what was asked of the last one says nothing of it."""
        if self._test is not None:
            self._test.forget()
            self._test.found_models = ()

    def select_ref(self, ref: ProviderRef) -> None:
        """Show the provider `ref`, which was just added or renamed."""
        self.select(f"{ref.type}:{ref.id}")

    def remove(self, *, with_models: bool) -> None:
        """Take the selected provider out, with or without the models that need it."""
        provider = self.selected
        if provider is not None:
            self.spawn(self._remove(provider, with_models=with_models))

    async def _remove(self, provider: Provider, *, with_models: bool) -> None:
        if provider.info is not None:
            change = await self._registry.remove_builtin_provider(provider.info)
        else:
            change = await self._registry.delete_custom_provider(provider.ref.id, with_models=with_models)
        keys = [key async for key in self._forget_keys(provider)]
        kept_here = provider.ref.id if self._is_kept_here(provider.ref) else ""
        self._keep_here(kept_here, kept=False)
        self.removed.emit(Removal(change, tuple(keys), kept_here, await self._forget_network(provider.ref)))

    async def _forget_keys(self, provider: Provider) -> "AsyncIterator[tuple[ProviderRef, str, SecretStr]]":
        from kiln_models_gui.store.secrets import SecretError

        places = [key.key for key in provider.info.keys if key.sensitive] if provider.info else [API_KEY]
        for place in places:
            try:
                key = await self._bench.keys.forget(provider.ref, place)
            except SecretError:
                # The provider is gone from Kiln, as was wanted; a key that stays behind in the keychain harms nobody.
                return
            if key is not None:
                yield provider.ref, place, key

    async def _forget_network(self, ref: ProviderRef) -> "tuple[ProviderRef, Forgotten] | None":
        if self._bench.network is None:
            return None
        return ref, await self._bench.network.forget(ref)

    def _is_kept_here(self, ref: ProviderRef) -> bool:
        return ref.type == "builtin" and ref.id in self._registry.kept_here

    def _keep_here(self, provider_id: str, *, kept: bool) -> None:
        if provider_id:
            self._registry.keep_here(provider_id, kept=kept)
            self._bench.choices.change(kept_providers=tuple(sorted(self._registry.kept_here)))

    def undo(self, removal: Removal) -> None:
        """Put back what `removed` told of."""
        self.spawn(self._undo(removal))

    async def _undo(self, removal: Removal) -> None:
        await self._registry.undo(removal.change)
        self._keep_here(removal.kept_here, kept=True)
        for ref, place, key in removal.keys:
            await self._bench.keys.keep(ref, place, key)
        if removal.network is not None and self._bench.network is not None:
            await self._bench.network.put_back(*removal.network)

    def copy_key(self) -> None:
        """Give the key of the selected provider to the clipboard."""
        provider = self.selected
        if provider is not None:
            self.spawn(self._copy_key(provider))

    async def _copy_key(self, provider: Provider) -> None:
        from kiln_models_gui.viewmodels.providers.key_users import places_of

        place = next(iter(places_of(provider)), "")
        key = await self._bench.keys.find(provider.ref, place) if place else None
        if key is not None:
            self.key_copied.emit(key)

    # Keeping up

    def show_running(self, running: frozenset[ProviderRef]) -> None:
        """These were seen to run on this computer."""
        if running != self._running:
            self._running = running
            self.refresh()

    @override
    async def finish(self) -> None:
        """Wait until nothing is being written; a test of all is ended."""
        await super().finish()
        if self._test_all is not None:
            self._test_all.stop()
            await self._test_all.finish()
        if self._test is not None:
            await self._test.finish()

    def refresh(self) -> None:
        """Derive the rows again from the registry."""
        self.rows.set_rows([self._row(provider) for provider in filter(self._matches, self._registry.providers())])
        if self._selected is None or self.selected is None:
            everything = self._registry.providers()
            self._selected = everything[0].ref if everything else None
            self._start_afresh()
        self.changed.emit()

    def _matches(self, provider: Provider) -> bool:
        if self._search not in f"{provider.name} {provider.address}".casefold():
            return False
        tested = self._memory.get((provider.ref, provider.address))
        failed = tested is not None and tested.tone == "bad"
        return failed or provider.status is not ProviderStatus.READY or not self._only_attention

    def _row(self, provider: Provider) -> RowContent:
        tested = self._memory.get((provider.ref, provider.address))
        models = len(self._registry.models_of(provider.ref))
        running = provider.ref in self._running
        return provider_row(provider, models, tested, running=running, team=self._team_words(provider))

    def _team_words(self, provider: Provider) -> str:
        marks = self._bench.team_marks()
        mark = marks.of_provider(provider.ref, provider.address) if marks else None
        if mark is None:
            return ""
        from kiln_models_gui.viewmodels.words.following import mark_words

        return mark_words(mark)[0]

    async def _endpoint(self) -> "Endpoint | None":
        from kiln_models_gui.viewmodels.providers.endpoints import endpoint_of

        provider = self._tested = self.selected
        return await endpoint_of(provider, self._registry.state.values, self._bench.keys) if provider else None

    def _client(self) -> "httpx.AsyncClient":
        return self._bench.client(self._tested.ref if self._tested else None)

    def _keep_result(self) -> None:
        provider, result = self._tested, self.test.result
        if provider is None or result is None:
            return
        if provider.ref != self._selected:
            # It was stopped because another provider was selected: that one was not tested.
            self.test.forget()
        elif result.counts:
            self._memory.remember((provider.ref, provider.address), result)
            if self.test.tested_model:
                self._memory.remember((provider.ref, provider.address, self.test.tested_model), result)
