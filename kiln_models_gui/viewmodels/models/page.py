"""The Models page: the list in groups, search, filters, removal that can be undone."""

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from kiln_models_gui.qt_names import override
from kiln_models_gui.registry.library import KILN
from kiln_models_gui.values import replace
from kiln_models_gui.viewmodels.base import ViewModel
from kiln_models_gui.viewmodels.models.facts import ModelFacts, reference, searched_words
from kiln_models_gui.viewmodels.models.model_index import ModelIndex
from kiln_models_gui.viewmodels.rows import RowsModel
from kiln_models_gui.viewmodels.workbench import Workbench

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping, Sequence

    import httpx
    from pydantic import SecretStr

    from kiln_models_gui.probes.endpoint import Endpoint
    from kiln_models_gui.registry.library import Done, LibraryModel
    from kiln_models_gui.registry.orchestrator import Orchestrator
    from kiln_models_gui.registry.providers import Provider
    from kiln_models_gui.registry.records import ModelRecord
    from kiln_models_gui.viewmodels.agents.tool_check import Way
    from kiln_models_gui.viewmodels.candidates import Candidate
    from kiln_models_gui.viewmodels.connection_test import ConnectionTest
    from kiln_models_gui.viewmodels.evidence import EvidenceMemory
    from kiln_models_gui.viewmodels.models.change_id import ChangeId
    from kiln_models_gui.viewmodels.models.removal import ModelRemoval
    from kiln_models_gui.viewmodels.models.row_evidence import RowEvidence
    from kiln_models_gui.viewmodels.models.use_of_many import UseOfMany
    from kiln_models_gui.viewmodels.test_all import TestAll
    from kiln_models_gui.viewmodels.test_result import TestResult

    FindSecret = Callable[[str], Awaitable[SecretStr | None]]


class Filter(StrEnum):
    """What the list is narrowed to, beside the models of one program: IN and its id among the targets."""

    ALL = "all"
    NOT_TESTED = "not_tested"
    ATTENTION = "attention"
    LEGACY = "legacy"


IN = "in "


class ModelsPage(ViewModel):
    """Everything that the page shows.

    Signals: `removed` with the Done that can be undone, and the model's name; `many_removed` with how many there were
    instead; `id_changed` with the model's name; `use_changed` with the Done that can be undone, and what was done in a
    sentence.
    """

    removed = Signal(object, str)
    many_removed = Signal(object, int)
    id_changed = Signal(str)
    use_changed = Signal(object, str)

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench.on_error)
        self._bench = bench
        self._registry = bench.registry
        self._library = bench.library
        self._memory = bench.memory
        self._search = ""
        self._filter: str = Filter.ALL
        self._index = ModelIndex(())
        self._editors: Mapping[str, Orchestrator] = {}
        self._find_secret: FindSecret | None = None
        self._tested: ModelFacts | None = None
        self.rows = RowsModel()
        self._test: ConnectionTest | None = None
        self._test_all: TestAll | None = None
        self._form: ChangeId | None = None
        self._uses: UseOfMany | None = None
        self._only: frozenset[str] = frozenset()
        """The rows that "Test" is for, where several were chosen; empty for all that are shown."""
        self._evidence: RowEvidence | None = None
        bench.library.subscribe(self.refresh)
        bench.memory.changed.connect(self._take_results)
        self.refresh()

    def follow(self, editors: "Mapping[str, Orchestrator]", find_secret: "FindSecret | None" = None) -> None:
        """Know the settings of the managed editors: target id → settings. `find_secret`: the secret of a name."""
        self._editors, self._find_secret = dict(editors), find_secret
        self.refresh()

    def show_evidence(self, memory: "EvidenceMemory") -> None:
        """Say from now on what was found out of each model. After the first paint: the file has to be read for it."""
        from kiln_models_gui.viewmodels.models.row_evidence import RowEvidence

        self._evidence = RowEvidence(memory, lambda: self._registry.state.values)
        memory.changed.connect(self.refresh)
        self.refresh()

    # What is shown

    @property
    def test(self) -> "ConnectionTest":
        """The test of one model of the list, made when it is first wanted."""
        if self._test is None:
            from kiln_models_gui.viewmodels.connection_test import ConnectionTest

            self._test = ConnectionTest(self._client, self._endpoint, self._bench.on_error)
            self._test.test_finished.connect(self._keep_result)
        return self._test

    @property
    def test_all(self) -> "TestAll":
        """The test of every model that the list shows, made when it is first wanted."""
        if self._test_all is None:
            from kiln_models_gui.viewmodels.test_all import TestAll

            def shown() -> "Iterable[Candidate]":
                if self._only:
                    return self._candidates(facts for facts in self._facts if facts.row_key in self._only)
                return self._candidates(self._facts[place] for place in self._shown())

            self._test_all = TestAll(self._bench, shown)
        return self._test_all

    def _candidates(self, models: "Iterable[ModelFacts]") -> "Iterable[Candidate]":
        from kiln_models_gui.viewmodels.candidates import model_candidates

        return model_candidates(self._bench, models, self._editors, self._find_secret or _no_secret)

    @property
    def facts(self) -> tuple[ModelFacts, ...]:
        """Every model, whatever the list is narrowed to."""
        return tuple(self._facts)

    @property
    def _facts(self) -> list[ModelFacts]:
        return self._index.models

    @property
    def count(self) -> int:
        """How many models there are, damaged ones included."""
        return len(self._facts)

    @property
    def filter(self) -> str:
        """What the list is narrowed to."""
        return self._filter

    @property
    def filters(self) -> tuple[tuple[str, str], ...]:
        """The filters that lead somewhere now, with their words."""
        attention, untested, legacy = map(sum, (self._index.attention, self._index.untested, self._index.legacy))
        offered = (
            (Filter.ATTENTION, self.tr("Needs attention {count}").format(count=attention), attention),
            (Filter.NOT_TESTED, self.tr("Not tested {count}").format(count=untested), untested),
            (Filter.LEGACY, self.tr("Old format {count}").format(count=legacy), legacy),
        )
        programs = [(IN + id_, self.tr("In {program}").format(program=name)) for id_, name in self.programs]
        counted = [(kind.value, words) for kind, words, count in offered if count or kind == self._filter]
        return ((Filter.ALL.value, self.tr("All")), *programs, *counted)

    @property
    def programs(self) -> tuple[tuple[str, str], ...]:
        """Id and name of every program that models can be in; none while there is only Kiln."""
        targets = [target for target in self._library.targets if target.id in {KILN, *self._editors}]
        return tuple((target.id, target.name) for target in targets) if len(targets) > 1 else ()

    @property
    def searching(self) -> bool:
        """Whether the list is narrowed in any way."""
        return bool(self._search) or self._filter != Filter.ALL

    @property
    def can_add(self) -> bool:
        """Whether there is anywhere to add a model: an editor takes any endpoint, Kiln needs a provider."""
        return bool(self._editors) or bool(self._registry.providers())

    def title_of(self, key: str) -> str:
        """What the model of the row `key` is called."""
        facts = self._fact(key)
        return facts.title if facts else ""

    def tools_in(self, target: str) -> "Mapping[str, bool]":
        """By the choices of the editor `target`: whether the model calls tools, where a check told."""
        return self._evidence.tools_in(target, self._facts) if self._evidence else {}

    def way_to(self, target: str, choice: str) -> "Way":
        """How the model that the editor `target` knows by `choice` can be asked: as its test would."""
        from kiln_models_gui.viewmodels.agents.model_way import way_to

        return way_to(self._facts, target, choice, self._candidates)

    def model(self, key: str) -> "LibraryModel | None":
        """The model of the row `key` in the library; None when it is gone."""
        return self._library.model(key)

    # What a person does

    def search(self, text: str) -> None:
        """Narrow the list to models with `text` in their name, id, address, provider or description."""
        self._search = text.strip().casefold()
        self._show()

    def set_filter(self, kind: str) -> None:
        """Narrow the list to one kind, or to the models of one program."""
        self._filter = kind
        self._show()

    def test_shown(self) -> None:
        """Test every model that the list shows."""
        self._only = frozenset()
        self.test_all.start()

    def test_many(self, keys: "Iterable[str]") -> None:
        """Test the models of these rows."""
        self._only = frozenset(keys)
        if self._only:
            self.test_all.start()

    def many_words(self, keys: "Sequence[str]") -> str:
        """What to call these models: the name of one, the number of several."""
        if len(keys) == 1:
            return self.title_of(keys[0])
        return self.tr("{count} models").format(count=len(keys))

    def removal(self, *keys: str) -> "ModelRemoval | None":
        """What to ask before the models of these rows go; None where they can go without a question."""
        models = [model for key in keys if (model := self.model(key))]
        if not models or (len(models) == 1 and not self._editors):
            return None
        from kiln_models_gui.viewmodels.models.removal import model_removal

        return model_removal(self._library, models, self.many_words(keys), self._editors)

    def use_of_many(self, keys: "Sequence[str]") -> "UseOfMany":
        """The form that puts the models of these rows into programs, and takes them out."""
        from kiln_models_gui.viewmodels.models.use_of_many import UseOfMany

        models = [model for key in keys if (model := self.model(key))]
        self._uses = UseOfMany(self._bench, models, self.many_words(keys), self._editors)
        self._uses.saved.connect(self.use_changed)
        return self._uses

    def names(self) -> "Iterator[tuple[str, str, str, str]]":
        """Row key, name, provider and other words of every model, for who looks for one."""
        for facts in self._facts:
            record = facts.record
            provider = facts.provider.name if facts.provider else record.provider_id if record else ""
            yield facts.row_key, facts.title, provider, record.model_id if record else searched_words(facts)

    def show_all(self) -> None:
        """Narrow the list to nothing."""
        self._search, self._filter = "", Filter.ALL
        self._show()

    def remove(self, *keys: str, instead: "Mapping[tuple[str, str], str] | None" = None) -> None:
        """Take models out everywhere. `instead`: (target, choice) → what the agents there get."""
        models = [model for key in keys if (model := self.model(key))]
        if models:
            self.spawn(self._remove(models, self.title_of(models[0].key), instead or {}))

    async def _remove(self, models: "list[LibraryModel]", title: str, instead: "Mapping[tuple[str, str], str]") -> None:
        done = await self._library.remove(models, instead)
        if len(models) > 1:
            self.many_removed.emit(done, len(models))
        else:
            self.removed.emit(done, title)

    def undo(self, done: "Done") -> None:
        """Put back what `removed` told of."""
        self.spawn(self._undo(done))

    async def _undo(self, done: "Done") -> None:
        from kiln_models_gui.viewmodels.models.saving import undo_save

        await undo_save(self._bench, done)

    def change_id(self, key: str, target: str) -> "ChangeId | None":
        """The form for another id of the model of the row `key` in the editor `target`; None when it is gone."""
        facts = self._fact(key)
        known = next((model for model in facts.editors if model.target == target), None) if facts else None
        editor = self._editors.get(target)
        if facts is None or known is None or editor is None:
            return None
        from kiln_models_gui.viewmodels.models.change_id import ChangeId

        form = ChangeId(editor, known.program, known.record, self._bench.on_error)
        form.saved.connect(lambda _id, name=facts.title: self.id_changed.emit(name))
        self._form = form
        return form

    def start_test(self, key: str) -> None:
        """Ask the model of the row `key` for one short answer."""
        self._tested = facts = self._fact(key)
        if facts is None:
            return
        if facts.record is not None:
            self.test.start(facts.record.model_id)
            return
        from kiln_models_gui.viewmodels.models.editor_endpoint import asked_for

        self.test.start(asked_for(facts.editors[0].record))

    # Keeping up

    @override
    async def finish(self) -> None:
        """Wait until nothing is being written or tested."""
        await super().finish()
        for form in (self._form, self._uses):
            if form is not None:
                await form.finish()
        if self._test_all is not None:
            self._test_all.stop()
            await self._test_all.finish()

    def refresh(self) -> None:
        """Derive the rows again from what is listed."""
        providers = {(provider.ref.type, provider.ref.id): provider for provider in self._registry.providers()}
        if self.programs:
            from kiln_models_gui.viewmodels.models.managed_models import ManagedModels

            by_ref = {provider.ref: provider for provider in providers.values()}
            facts = ManagedModels(self._library, self._editors, self._memory).facts(by_ref)
        else:
            facts = [
                ModelFacts(record, provider, self._result(record, provider))
                for record in self._registry.user_models()
                for provider in (providers.get((record.provider_type, record.provider_id)),)
            ]
        if self._evidence is not None:
            facts = self._evidence.told(facts)
        if marks := self._bench.team_marks():
            from kiln_models_gui.viewmodels.models.row_marks import with_marks

            facts = with_marks(facts, marks, self._library)
        self._index = ModelIndex(facts)
        if self._filter.startswith(IN) and self._filter not in {IN + id_ for id_, _ in self.programs}:
            self._filter = Filter.ALL
        self._show()

    def get_ready(self) -> None:
        """Do what the first letter in the search line would wait for. A few hundredths of a second for thousands."""
        self._index.get_ready()

    def _result(self, record: "ModelRecord", provider: "Provider | None") -> "TestResult | None":
        # Thousands have no result: for those, their name tells.
        if provider is None or not self._memory.may_know(record.model_id):
            return None
        return self._memory.get((provider.ref, provider.address, record.model_id))

    def _take_results(self) -> None:
        """Some models have other results: only their rows are made again."""
        if self._index.replace(self._with_result):
            self._show()

    def _with_result(self, facts: ModelFacts) -> ModelFacts:
        record = facts.record
        if facts.editors:
            from kiln_models_gui.viewmodels.models.managed_models import ManagedModels

            managed = ManagedModels(self._library, self._editors, self._memory)
            tested = managed.tested(record, facts.provider, facts.editors)
        else:
            tested = self._result(record, facts.provider) if record is not None else None
        return facts if tested == facts.tested else replace(facts, tested=tested)

    def _shown(self) -> "Sequence[int]":
        match self._filter:
            case Filter.ALL:
                only = None
            case Filter.ATTENTION:
                only = self._index.attention
            case Filter.NOT_TESTED:
                only = self._index.untested
            case Filter.LEGACY:
                only = self._index.legacy
            case _:
                only = [facts.is_in(self._filter.removeprefix(IN)) for facts in self._facts]
        return self._index.find(self._search, only)

    def _show(self) -> None:
        self.rows.set_plan(self._index.plan(self._shown()))
        self.changed.emit()

    def _fact(self, key: str) -> ModelFacts | None:
        return next((facts for facts in self._facts if facts.row_key == key), None)

    async def _endpoint(self) -> "Endpoint | None":
        facts = self._tested
        if facts is None:
            return None
        if facts.record is not None:
            from kiln_models_gui.viewmodels.providers.endpoints import endpoint_of

            provider = self._registry.provider(reference(facts.record))
            return await endpoint_of(provider, self._registry.state.values, self._bench.keys) if provider else None
        return await self._endpoint_in_editor(facts)

    def _client(self) -> "httpx.AsyncClient":
        record = self._tested.record if self._tested else None
        return self._bench.client(reference(record) if record is not None else None)

    async def _endpoint_in_editor(self, facts: ModelFacts) -> "Endpoint | None":
        from kiln_models_gui.viewmodels.models.editor_endpoint import editor_endpoint

        known = facts.editors[0]
        editor = self._editors.get(known.target)
        if editor is None:
            return None
        return await editor_endpoint(known.record, editor.settings, self._find_secret or _no_secret)

    def _keep_result(self) -> None:
        facts, result = self._tested, self.test.result
        if facts is None or result is None or not result.counts:
            return
        if facts.record is None:
            from kiln_models_gui.viewmodels.models.editor_endpoint import endpoint_subject

            self._memory.remember(endpoint_subject(facts.editors[0].record), result)
            return
        provider = self._registry.provider(reference(facts.record))
        if provider is not None:
            self._memory.remember((provider.ref, provider.address, facts.record.model_id), result)


async def _no_secret(name: str) -> None:
    """Without a keychain nothing is found."""
    del name
