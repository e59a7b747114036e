"""The Models page: the list in groups, search, filters, removal that can be undone."""

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from kiln_models_gui.registry.records import ModelRecord
from kiln_models_gui.viewmodels.base import ViewModel
from kiln_models_gui.viewmodels.models.rows import ModelFacts, ModelGroup, group_of, grouped_rows, reference
from kiln_models_gui.viewmodels.rows import RowsModel
from kiln_models_gui.viewmodels.workbench import Workbench

if TYPE_CHECKING:
    from kiln_models_gui.probes.endpoint import Endpoint
    from kiln_models_gui.registry.changes import Change
    from kiln_models_gui.viewmodels.connection_test import ConnectionTest


class Filter(StrEnum):
    """What the list is narrowed to."""

    ALL = "all"
    NOT_TESTED = "not_tested"
    ATTENTION = "attention"
    LEGACY = "legacy"


class ModelsPage(ViewModel):
    """Everything that the page shows.

    Signals: `removed` with the change that can be undone, and the model's name.
    """

    removed = Signal(object, str)

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench.on_error)
        self._bench = bench
        self._registry = bench.registry
        self._memory = bench.memory
        self._search = ""
        self._filter = Filter.ALL
        self._tested: ModelRecord | None = None
        self.rows = RowsModel()
        self._test: ConnectionTest | None = None
        bench.registry.subscribe(self.refresh)
        bench.memory.changed.connect(self.refresh)
        self.refresh()

    # What is shown

    @property
    def test(self) -> "ConnectionTest":
        """The test of one model of the list, made when it is first wanted."""
        if self._test is None:
            from kiln_models_gui.viewmodels.connection_test import ConnectionTest

            self._test = ConnectionTest(self._bench.client, self._endpoint, self._bench.on_error)
            self._test.test_finished.connect(self._keep_result)
        return self._test

    @property
    def count(self) -> int:
        """How many models there are, damaged ones included."""
        return len(self._registry.user_models())

    @property
    def filter(self) -> Filter:
        """What the list is narrowed to."""
        return self._filter

    @property
    def filters(self) -> tuple[tuple[Filter, str], ...]:
        """The filters that lead somewhere now, with their words."""
        facts = self._facts()
        attention = sum(f.needs_attention for f in facts)
        untested = sum(_untested(f) for f in facts)
        legacy = sum(group_of(f.record) is ModelGroup.LEGACY for f in facts)
        offered = (
            (Filter.ALL, self.tr("All"), len(facts)),
            (Filter.ATTENTION, self.tr("Needs attention {count}").format(count=attention), attention),
            (Filter.NOT_TESTED, self.tr("Not tested {count}").format(count=untested), untested),
            (Filter.LEGACY, self.tr("Old format {count}").format(count=legacy), legacy),
        )
        return tuple((kind, words) for kind, words, count in offered if count or kind in (Filter.ALL, self._filter))

    @property
    def searching(self) -> bool:
        """Whether the list is narrowed in any way."""
        return bool(self._search) or self._filter is not Filter.ALL

    @property
    def can_add(self) -> bool:
        """Whether there is a provider to add a model for."""
        return bool(self._registry.providers())

    def title_of(self, handle: str) -> str:
        """What the model `handle` is called."""
        record = self._registry.user_model(handle)
        return record.title if record else ""

    # What a person does

    def search(self, text: str) -> None:
        """Narrow the list to models with `text` in their name, id, provider or description."""
        self._search = text.strip().casefold()
        self.refresh()

    def set_filter(self, kind: Filter) -> None:
        """Narrow the list to one kind."""
        self._filter = kind
        self.refresh()

    def remove(self, *handles: str) -> None:
        """Take models out."""
        known = [handle for handle in handles if self._registry.user_model(handle)]
        if known:
            self.spawn(self._remove(known))

    async def _remove(self, handles: list[str]) -> None:
        title = self.title_of(handles[0])
        change = await self._registry.delete_user_model(*handles)
        self.removed.emit(change, title)

    def undo(self, change: "Change") -> None:
        """Take `change` back."""
        self.spawn(self._undo(change))

    async def _undo(self, change: "Change") -> None:
        await self._registry.undo(change)

    def start_test(self, handle: str) -> None:
        """Ask the model `handle` for one short answer."""
        self._tested = self._registry.user_model(handle)
        if self._tested is not None:
            self.test.start(self._tested.model_id)

    # Keeping up

    def refresh(self) -> None:
        """Derive the rows again from the registry."""
        self.rows.set_rows(grouped_rows(facts for facts in self._facts() if self._matches(facts)))
        self.changed.emit()

    def _facts(self) -> list[ModelFacts]:
        providers = {provider.ref: provider for provider in self._registry.providers()}
        return [self._facts_of(record, providers.get(reference(record))) for record in self._registry.user_models()]

    def _facts_of(self, record: ModelRecord, provider: object) -> ModelFacts:
        from kiln_models_gui.registry.providers import Provider

        known = provider if isinstance(provider, Provider) else None
        tested = self._memory.get((known.ref, known.address, record.model_id)) if known else None
        return ModelFacts(record, known, tested)

    def _matches(self, facts: ModelFacts) -> bool:
        record = facts.record
        words = f"{record.title} {record.model_id} {record.provider_id} {record.fields.get('description', '')}"
        if facts.provider:
            words += f" {facts.provider.name}"
        if self._search not in words.casefold():
            return False
        match self._filter:
            case Filter.ATTENTION:
                return facts.needs_attention
            case Filter.NOT_TESTED:
                return _untested(facts)
            case Filter.LEGACY:
                return group_of(record) is ModelGroup.LEGACY
            case Filter.ALL:
                return True

    async def _endpoint(self) -> "Endpoint | None":
        from kiln_models_gui.viewmodels.providers.endpoints import endpoint_of

        provider = self._registry.provider(reference(self._tested)) if self._tested else None
        return await endpoint_of(provider, self._registry.state.values, self._bench.keys) if provider else None

    def _keep_result(self) -> None:
        provider = self._registry.provider(reference(self._tested)) if self._tested else None
        stopped = self.test.result is not None and self.test.result.tone == "neutral"
        if provider and self._tested and not stopped:
            self._memory.remember((provider.ref, provider.address, self._tested.model_id), self.test.result)


def _untested(facts: ModelFacts) -> bool:
    return facts.tested is None and facts.record.fault is None and group_of(facts.record) is not ModelGroup.LEGACY
