"""The test of a pasted text: where it calls, with what client, whether it passed, and what to remember of it."""

from dataclasses import replace
from typing import TYPE_CHECKING

from kiln_models_gui.store.secrets import SecretError
from kiln_models_gui.viewmodels.connection_test import ConnectionTest
from kiln_models_gui.viewmodels.paste.draft import PasteDraft, keys_to_store
from kiln_models_gui.viewmodels.paste.reaching import endpoint_of_paste

if TYPE_CHECKING:
    import httpx

    from kiln_models_gui.probes.endpoint import Endpoint
    from kiln_models_gui.registry.providers import ProviderRef
    from kiln_models_gui.viewmodels.paste.form_state import PasteFormState
    from kiln_models_gui.viewmodels.paste.healing import PasteHealer
    from kiln_models_gui.viewmodels.workbench import Workbench


class PasteTrial:
    """Tries what one form says. `test` is what the form shows of it."""

    def __init__(self, bench: "Workbench", form: "PasteFormState", healer: "PasteHealer") -> None:
        self._bench = bench
        self._form = form
        self._tested: PasteDraft | None = None
        self.test = ConnectionTest(self._client, self._endpoint, bench.on_error, healer=healer)

    @property
    def passed(self) -> bool:
        """What the test was to show: an answer of the model, or for no model that it would be let in."""
        result = self.test.result
        if result is None:
            return False
        reached = result.tone in ("good", "accent") or result.kind == "reachable"
        return result.worked if self._form.draft.model else reached

    @property
    def proves_the_form(self) -> bool:
        """Whether it passed, with just what the form says now."""
        return self._tested == self._form.draft and self.passed

    def remember(self, ref: "ProviderRef") -> None:
        """What the test said holds for the provider and the model that now stand."""
        result, existing = self.test.result, self._form.existing
        if result is None or not result.counts or existing is None:
            return
        self._bench.memory.remember((ref, existing.address), result)
        if self.test.tested_model:
            self._bench.memory.remember((ref, existing.address, self.test.tested_model), result)

    async def _endpoint(self) -> "Endpoint | None":
        draft, existing = self._form.draft, self._form.existing
        self._tested = draft
        provider = keys_to_store(draft, existing)
        try:
            return await endpoint_of_paste(self._bench, replace(draft, provider=provider), existing)
        except SecretError as error:
            from kiln_models_gui.viewmodels.words.store import change_message

            self._form.problem = change_message(error)
            return None

    def _client(self) -> "httpx.AsyncClient":
        return self._bench.client(self._form.existing.ref if self._form.existing else None)
