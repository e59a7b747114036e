"""The forms that dialogs show, made anew for each, and waited for at the end of the program."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiln_models_gui.viewmodels.models.purpose import Purpose
from kiln_models_gui.viewmodels.shell import Shell
from kiln_models_gui.viewmodels.workbench import Workbench

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from kiln_models_gui.registry.library import Done
    from kiln_models_gui.registry.orchestrator import Orchestrator
    from kiln_models_gui.registry.providers import ProviderRef
    from kiln_models_gui.viewmodels.gateway.publishing import Publishing
    from kiln_models_gui.viewmodels.gateway.taking_over import TakingOver
    from kiln_models_gui.viewmodels.models.editor import ModelEditor
    from kiln_models_gui.viewmodels.paste.form import PasteForm
    from kiln_models_gui.viewmodels.providers.editor import ProviderEditor
    from kiln_models_gui.viewmodels.providers.page import ProvidersPage
    from kiln_models_gui.viewmodels.providers.replace_key import ReplaceKey
    from kiln_models_gui.viewmodels.try_it import TryIt


class Forms(QObject):
    """Makes forms.

    Signals: `provider_saved` with a ProviderRef; `model_saved` with the Purpose, the model's name, the Done or None,
    and what to say of its key; `key_replaced` with the provider's name; `gateway_added` with the Done and
    what was done in a sentence.
    """

    provider_saved = Signal(object)
    model_saved = Signal(object, str, object, str)
    key_replaced = Signal(str)
    gateway_added = Signal(object, str)

    def __init__(
        self,
        bench: Workbench,
        shell: Shell,
        providers: "Callable[[], ProvidersPage]",
        editors: "Callable[[], dict[str, Orchestrator]]",
    ) -> None:
        """`editors`: the agents' settings of every managed editor, by the path of its file."""
        super().__init__()
        self._bench = bench
        self._shell = shell
        self._providers = providers
        self._editors = editors
        self._forms: list[ProviderEditor | ModelEditor | PasteForm] = []
        self._tries: list[TryIt] = []
        self._replacing: list[ReplaceKey] = []
        self._publishing: list[Publishing | TakingOver] = []

    def provider(self, *, editing: bool, name: str = "", address: str = "", choice: str = "") -> "ProviderEditor":
        """The form for a new provider (of a kind, `choice`), with what is known of it, or for the selected one."""
        from kiln_models_gui.viewmodels.providers.editor import CUSTOM, ProviderEditor

        selected = self._providers().selected if editing else None
        editor = ProviderEditor(self._bench, editing=selected, choice=choice or CUSTOM)
        editor.saved.connect(self.provider_saved)
        editor.saved.connect(lambda _ref: self._tell_kept(editor.kept_words))
        for place, text in (("name", name), ("base_url", address)):
            if text:
                editor.type_text(place, text)
        self._keep(editor)
        return editor

    def replace_key(self) -> "ReplaceKey | None":
        """The form that replaces the key of the selected provider; None where there is none to replace."""
        page = self._providers()
        provider = page.selected
        if provider is None or not page.can_replace_key:
            return None
        from kiln_models_gui.viewmodels.providers.replace_key import ReplaceKey

        form = ReplaceKey(self._bench, provider, self._editors())
        form.replaced.connect(lambda _ref: self.key_replaced.emit(provider.name))
        self._replacing = [*(kept for kept in self._replacing if kept.busy), form]
        form.look()
        return form

    def paste(self, wanted: frozenset[str] = frozenset()) -> "PasteForm":
        """The form that fills itself from a pasted text. `wanted`: the programs that its model is for."""
        from kiln_models_gui.viewmodels.paste.form import PasteForm

        form = PasteForm(self._bench, wanted)
        form.added.connect(self._pasted)
        self._keep(form)
        return form

    def model(self, purpose: Purpose, key: str = "", kind: str = "") -> "ModelEditor":
        """The form for a new model (of a `kind` when it is given), or for the row `key` of the list."""
        from kiln_models_gui.viewmodels.models.editor import ModelEditor

        model = self._bench.library.model(key) if key else None
        purpose = purpose if model else Purpose.ADD
        editor = ModelEditor(self._bench, purpose=purpose, model=model, editors=self._editors())
        if kind:
            editor.choose_kind(kind)
            editor.start_afresh()

        def tell(name: str, done: "Done | None") -> None:
            self.model_saved.emit(purpose, name, done, editor.kept_words)

        editor.saved.connect(tell)
        self._keep(editor)
        return editor

    def try_model(self, key: str, editor: "ModelEditor | None" = None) -> "TryIt":
        """A conversation with the model that `editor` describes, or that of the row `key`."""
        from kiln_models_gui.viewmodels.models.tried_model import TriedModel
        from kiln_models_gui.viewmodels.try_it import TryIt

        form = editor or self.model(Purpose.EDIT, key)
        made = TryIt(TriedModel(self._bench, form, form_is_shown=editor is not None), self._bench.on_error)
        self._tries = [*(kept for kept in self._tries if kept.busy or not kept.closed), made]
        return made

    def publish(self, keys: "Collection[str] | None" = None) -> "Publishing":
        """The form that publishes the models of these rows into a gateway; None for all models."""
        from kiln_models_gui.viewmodels.gateway.publishing import Publishing, plain_file

        form = Publishing(self._bench, keys, self._bench.gateway_file or plain_file)
        self._publishing = [*(kept for kept in self._publishing if kept.busy), form]
        return form

    def take_over(self) -> "TakingOver":
        """The form that adds a gateway's models."""
        from kiln_models_gui.viewmodels.gateway.taking_over import TakingOver

        form = TakingOver(self._bench)
        form.added.connect(self.gateway_added)
        self._publishing = [*(kept for kept in self._publishing if kept.busy), form]
        return form

    async def leave(self) -> None:
        """Close all of them, and wait for what they were saving."""
        for form in self._forms:
            form.close()
            await form.test.finish()
            await form.finish()
        for conversation in self._tries:
            await conversation.leave()
        for replacing in self._replacing:
            replacing.close()
            await replacing.finish()
        for publishing in self._publishing:
            publishing.close()
            await publishing.finish()

    def _keep(self, editor: "ProviderEditor | ModelEditor | PasteForm") -> None:
        """Keep the forms that still have something to end; the program waits for them."""
        self._forms = [*(kept for kept in self._forms if kept.busy or kept.test.busy), editor]

    def _pasted(self, added: object) -> None:
        ref: ProviderRef | None = getattr(added, "provider", None)
        if ref is not None:
            self.provider_saved.emit(ref)

    def _tell_kept(self, kept: str) -> None:
        if kept:
            self._shell.toast(self.tr("Saved. {kept}").format(kept=kept))
