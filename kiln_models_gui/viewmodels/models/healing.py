"""Puts what the doctor found into the form of a model, or into the provider of Kiln that was chosen there."""

from typing import TYPE_CHECKING

from kiln_models_gui.probes.remedies import Remedy
from kiln_models_gui.registry.model_card import Reach
from kiln_models_gui.viewmodels.models.kinds import ADDRESS_PLACE
from kiln_models_gui.viewmodels.providers.healing import ADDRESS_REMEDIES, ProviderHealer

if TYPE_CHECKING:
    from kiln_models_gui.probes.remedies import Variant
    from kiln_models_gui.viewmodels.models.draft import ModelDraft
    from kiln_models_gui.viewmodels.models.editor import ModelEditor
    from kiln_models_gui.viewmodels.workbench import Workbench


class ModelHealer:
    """For a form of a model, of whatever kind."""

    def __init__(self, bench: "Workbench", editor: "ModelEditor", *, form_is_shown: bool = True) -> None:
        """`form_is_shown`: False where nobody would see, or save, what is put into a field."""
        self._form_is_shown = form_is_shown
        self._editor = editor
        self._provider = ProviderHealer(bench, lambda: editor.provider)
        self._before: ModelDraft | None = None
        self._at_provider = False

    def takes(self, cure: "Variant") -> bool:
        """Whether the form, or the provider, has a place for it."""
        if self._is_kilns:
            return self._provider.takes(cure)
        return self._form_is_shown and self._reach_of(cure) is not None

    async def take(self, cure: "Variant") -> None:
        """Put it into its field; of a provider that is chosen, write it."""
        self._at_provider = self._is_kilns
        if self._at_provider:
            await self._provider.take(cure)
            return
        editor, reach = self._editor, self._reach_of(cure)
        self._before = editor.draft
        if cure.remedy is Remedy.KEY_CLEANED and cure.endpoint.key is not None:
            editor.type_key(cure.endpoint.key.get_secret_value())
        elif reach is not None:
            key = editor.draft.key
            editor.choose_kind(reach.value)
            editor.put(editor.draft.with_text(ADDRESS_PLACE[reach], cure.endpoint.base_url), key)

    async def give_back(self) -> None:
        """What was typed, or stood, before."""
        if self._at_provider:
            await self._provider.give_back()
        elif self._before is not None:
            self._editor.put(self._before, self._before.key)

    @property
    def _is_kilns(self) -> bool:
        """Whether the address is a provider's, and not the form's own."""
        draft = self._editor.draft
        return draft.reach in (Reach.CONNECTED, Reach.FIREWORKS) or (
            draft.reach is Reach.OPENAI and draft.custom is not None
        )

    def _reach_of(self, cure: "Variant") -> Reach | None:
        """The kind of model whose form keeps the cure; None where none does."""
        here = self._editor.draft.reach
        if cure.remedy is Remedy.KEY_CLEANED or (cure.remedy in ADDRESS_REMEDIES and here in ADDRESS_PLACE):
            return here
        if cure.remedy is not Remedy.OTHER_FAMILY:
            return None
        wanted = {"openai": Reach.OPENAI, "anthropic": Reach.ANTHROPIC}.get(cure.endpoint.family)
        offered = {kind for kind, _ in self._editor.kinds}
        return wanted if wanted is not None and wanted.value in offered else None
