"""Every model of Kiln and of the managed editors, with what is known of it. Loaded when an editor is managed."""

from typing import TYPE_CHECKING

from kiln_models_gui.registry.custom_model_records import CustomModelRecord
from kiln_models_gui.registry.library import KILN, Holding, Library, LibraryModel
from kiln_models_gui.registry.model_card import Reach
from kiln_models_gui.registry.providers import ProviderRef
from kiln_models_gui.registry.records import ModelRecord
from kiln_models_gui.viewmodels.models.editor_endpoint import asked_for, endpoint_subject
from kiln_models_gui.viewmodels.models.editor_rows import EditorModel, editor_model
from kiln_models_gui.viewmodels.models.facts import ModelFacts, reference
from kiln_models_gui.viewmodels.test_memory import TestMemory

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiln_models_gui.registry.orchestrator import Orchestrator
    from kiln_models_gui.registry.providers import Provider
    from kiln_models_gui.viewmodels.test_result import TestResult

FIREWORKS = ProviderRef("builtin", "fireworks_ai")
NOBODY = ProviderRef("builtin", "")


class ManagedModels:
    """The library's models as the input of their rows. `editors`: target id → that editor's settings."""

    def __init__(self, library: Library, editors: "Mapping[str, Orchestrator]", memory: TestMemory) -> None:
        self.library = library
        self.editors = editors
        self._memory = memory

    def facts(self, providers: "Mapping[ProviderRef, Provider]") -> list[ModelFacts]:
        """Every model once. `providers`: Kiln's, by what identifies them."""
        targets = {target.id: target for target in self.library.targets}
        # An editor that is just being let go of may still be among the targets.
        told = [target.id for target in targets.values() if target.id == KILN or target.id in self.editors]

        def of_editor(holding: Holding) -> EditorModel | None:
            record = holding.record
            if holding.target not in told or not isinstance(record, CustomModelRecord):
                return None
            target, editor = targets[holding.target], self.editors[holding.target]
            damaged = target.card(holding) is None
            return editor_model(record, target.id, target.name, editor.settings, editor.keys, is_damaged=damaged)

        found: list[ModelFacts] = []
        for model in self.library.models():
            kiln = model.in_target(KILN)
            record = kiln.record if kiln and isinstance(kiln.record, ModelRecord) else None
            editors = tuple(known for holding in model.holdings if (known := of_editor(holding)))
            if record is None and not editors:
                continue
            provider = providers.get(reference(record)) if record else self._provider(model, providers)
            tested = self.tested(record, provider, editors)
            found.append(ModelFacts(record, provider, tested, editors, model.key, len(told) > 1))
        return found

    def _provider(self, model: LibraryModel, providers: "Mapping[ProviderRef, Provider]") -> "Provider | None":
        """Kiln's provider that leads to the same place, where it has one."""
        card = self.library.card(model)
        if card is None:
            return None
        return providers.get(card.provider or (FIREWORKS if card.reach is Reach.FIREWORKS else NOBODY))

    def tested(
        self, record: ModelRecord | None, provider: "Provider | None", editors: tuple[EditorModel, ...]
    ) -> "TestResult | None":
        """The last test of a model, through Kiln's provider or an editor."""
        subjects = [endpoint_subject(known.record) for known in editors]
        if provider is not None:
            model = record.model_id if record else asked_for(editors[0].record)
            subjects.insert(0, (provider.ref, provider.address, model))
        results = (self._memory.get(subject) for subject in subjects)
        return next((result for result in results if result is not None), None)
