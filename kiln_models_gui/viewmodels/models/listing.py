"""What providers list, kept for the form while it is open, and what of it goes into fields that nobody typed into."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.viewmodels.models.draft import CONTEXT, COST_IN, COST_OUT, ModelDraft
from kiln_models_gui.viewmodels.models.list_cache import ListCache
from kiln_models_gui.viewmodels.models.reading import price_text, tokens_text

if TYPE_CHECKING:
    from kiln_models_gui.probes.discovery import ListedModel
    from kiln_models_gui.registry.providers import Provider, ProviderRef
    from kiln_models_gui.viewmodels.workbench import Workbench

tr = QCoreApplication.translate


class Listing:
    """The lists of one form."""

    def __init__(self, bench: "Workbench") -> None:
        self._bench = bench
        self._cache = bench.lists() if bench.lists else ListCache()
        self._told: dict[str, str] = {}
        """What a list put into fields: replaced when another model is chosen."""
        self.problem = ""
        """Why the chosen provider's list is not there, in words."""

    def of(self, ref: "ProviderRef | None") -> "tuple[ListedModel, ...]":
        """What a provider lists, once fetched."""
        kept = self._cache.get(provider) if (provider := self._provider(ref)) else None
        return kept.models if kept else ()

    def has(self, ref: "ProviderRef") -> bool:
        """Whether it was fetched not long ago."""
        provider = self._provider(ref)
        return provider is not None and self._cache.is_fresh(provider)

    def age_words(self, ref: "ProviderRef | None") -> str:
        """How old the list is: "List of 12 minutes ago"; empty without one."""
        provider = self._provider(ref)
        return self._cache.age_words(provider) if provider else ""

    def _provider(self, ref: "ProviderRef | None") -> "Provider | None":
        return self._bench.registry.provider(ref) if ref else None

    async def fetch(self, provider: "Provider") -> str:
        """Ask a provider. Returns why it did not tell, in words, or ""."""
        from kiln_models_gui.probes.discovery import list_models
        from kiln_models_gui.probes.faults import ProbeError
        from kiln_models_gui.store.secrets import SecretError
        from kiln_models_gui.viewmodels.providers.endpoints import endpoint_of

        try:
            endpoint = await endpoint_of(provider, self._bench.registry.state.values, self._bench.keys)
            if endpoint is not None:
                client = self._bench.client(provider.ref)
                models = await list_models(endpoint, client)
                await self._cache.keep(provider, models)
        except (ProbeError, SecretError):
            return tr("ModelForm", "The provider did not tell which models it has. You can type the name.")
        return ""

    async def fetch_more(self, provider: "Provider") -> bool:
        """Ask what the list itself does not tell, where there is somebody to ask. Whether there was news."""
        from kiln_models_gui.probes.discovery import enrich
        from kiln_models_gui.store.secrets import SecretError
        from kiln_models_gui.viewmodels.providers.endpoints import endpoint_of

        models = self.of(provider.ref)
        try:
            endpoint = await endpoint_of(provider, self._bench.registry.state.values, self._bench.keys)
        except SecretError:
            return False
        if endpoint is None or not models:
            return False
        richer = tuple(await enrich(endpoint, models, self._bench.client(provider.ref)))
        if richer != models:
            await self._cache.keep(provider, richer)
        return richer != models

    def filled(self, draft: ModelDraft) -> ModelDraft:
        """What the provider tells of the model goes into fields that nobody typed into."""
        model = next((model for model in self.of(draft.provider) if model.id == draft.model), None)
        return self.told(
            draft,
            {
                CONTEXT: tokens_text(model.context_window if model else None),
                COST_IN: price_text(model.input_price if model else None),
                COST_OUT: price_text(model.output_price if model else None),
            },
        )

    def told(self, draft: ModelDraft, texts: dict[str, str]) -> ModelDraft:
        """`texts` go where nobody typed. While "gpt-4o" is typed, "gpt-4" was there for a moment: its price goes."""
        for place, text in texts.items():
            if draft.text(place) == self._told.get(place, ""):
                draft = draft.with_text(place, text) if draft.text(place) != text else draft
                self._told[place] = text
        return draft
