"""Opens the dialogs of the pages, one at a time, made when they are wanted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kiln_models_gui.viewmodels.models.purpose import Purpose
from kiln_models_gui.viewmodels.pages import Pages
from kiln_models_gui.views.theme import Theme

if TYPE_CHECKING:
    from pathlib import Path

    from kiln_models_gui.viewmodels.history.actions import UndoQuestion
    from kiln_models_gui.views.clash import ClashDialog
    from kiln_models_gui.views.first_steps import FirstStepsDialog
    from kiln_models_gui.views.key_dialog import KeyDialog
    from kiln_models_gui.views.model_dialog import ModelDialog
    from kiln_models_gui.views.paste_dialog import PasteDialog
    from kiln_models_gui.views.provider_dialog import ProviderDialog
    from kiln_models_gui.views.replace_key import ReplaceKeyDialog
    from kiln_models_gui.views.try_it import TryItDialog


class Dialogs(QObject):
    """Every dialog of the window. Each method opens one and returns it; none of them waits."""

    def __init__(self, pages: Pages, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._pages = pages
        self._theme = theme
        self._window = window

    def add_provider(self) -> "ProviderDialog":
        """A new provider."""
        return self._open_provider(editing=False, over=self._window)

    def add_provider_at(self, name: str, address: str) -> "ProviderDialog":
        """A new provider whose address is known; its key is asked for."""
        return self._open_provider(editing=False, over=self._window, name=name, address=address)

    def open_form(self, name: str, about: object) -> None:
        """A form that mends something: `about` is what Pages.form_wanted carries for it."""
        match name, about:
            case "add_provider", (str(choice), str(called)):
                self._open_provider(editing=False, over=self._window, name=called, choice=choice)
            case "finish_provider", _:
                self.edit_provider()
            case "edit_model", str(key):
                self.edit_model(key)
            case "enter_key", _:
                self.enter_key(about)
            case _:
                raise ValueError(name)

    def enter_key(self, form: object) -> "KeyDialog":
        """A key that an editor's model names and that is missing. `form`: a KeyForm."""
        from kiln_models_gui.viewmodels.agents.key_form import KeyForm
        from kiln_models_gui.views.key_dialog import KeyDialog

        care = self._pages.agents_side.settings_care
        if care is None or not isinstance(form, KeyForm):
            raise TypeError("the form of a key is wanted")
        dialog = KeyDialog(care, form, self._theme, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def edit_provider(self) -> "ProviderDialog":
        """The selected provider."""
        return self._open_provider(editing=True, over=self._window)

    def _open_provider(
        self, *, editing: bool, over: QWidget, name: str = "", address: str = "", choice: str = ""
    ) -> "ProviderDialog":
        from kiln_models_gui.views.provider_dialog import ProviderDialog

        editor = self._pages.forms.provider(editing=editing, name=name, address=address, choice=choice)
        dialog = ProviderDialog(editor, self._theme, over)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def paste(self, text: str = "", path: "Path | None" = None) -> "PasteDialog":
        """The form that fills itself: empty, or from `text` or the file `path` that a person put in."""
        from kiln_models_gui.views.paste_dialog import PasteDialog

        dialog = PasteDialog(self._pages.forms.paste(), self._theme, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        if path is not None:
            dialog.form.take_file(path)
        elif text:
            dialog.put(text)
        else:
            dialog.offer_clipboard()
        return dialog

    def first_steps(self) -> "FirstStepsDialog":
        """The assistant of the first start; one that is open comes to the front."""
        from kiln_models_gui.views.drops import hint_words
        from kiln_models_gui.views.first_steps import FirstStepsDialog
        from kiln_models_gui.views.kit.drop_target import DropTarget

        opened = next((one for one in self._window.findChildren(FirstStepsDialog) if one.isVisible()), None)
        if opened is not None:
            return opened
        steps = self._pages.first_steps()
        dialog = FirstStepsDialog(steps, self._theme, self._window)
        steps.setParent(dialog)
        steps.paste_wanted.connect(lambda known: self._paste_for(dialog, known))
        steps.file_wanted.connect(
            lambda: dialog.choose_file().fileSelected.connect(lambda path: self._paste_for(dialog, "", path))
        )
        steps.practice_wanted.connect(self._pages.shell.practise)
        drops = DropTarget(dialog, self._theme, hint_words())
        drops.files_dropped.connect(lambda paths: self._paste_for(dialog, "", paths[0]))
        drops.text_dropped.connect(lambda text: self._paste_for(dialog, text))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _paste_for(self, over: "FirstStepsDialog", known: str, path: str = "") -> None:
        """The form that fills itself, as a step of the assistant: what it added is told there."""
        from pathlib import Path

        from kiln_models_gui.views.paste_dialog import PasteDialog

        form = self._pages.forms.paste(over.steps.wanted)
        dialog = PasteDialog(form, self._theme, over)
        form.added.connect(lambda _added: dialog.accept())
        dialog.finished.connect(lambda _result: over.steps.pasted(form))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        if path:
            form.take_file(Path(path))
        elif known:
            dialog.put(known)
        else:
            dialog.offer_clipboard()

    def remove_provider(self) -> None:
        """The selected provider, after showing what breaks."""
        page = self._pages.providers
        removal = page.removal
        if removal is None:
            return
        from kiln_models_gui.views.remove_provider import RemoveProviderDialog

        dialog = RemoveProviderDialog(self._theme, removal, self.tr("Remove"), self._window)
        dialog.removal_wanted.connect(lambda with_models: page.remove(with_models=with_models))
        dialog.open()

    def settle_clash(self, question: "UndoQuestion") -> "ClashDialog | None":
        """What to do where somebody changed since what is to be taken back."""
        actions = self._pages.history_actions
        if actions is None:
            return None
        from kiln_models_gui.views.clash import ClashDialog

        dialog = ClashDialog(self._theme, question.clash, self._window)
        dialog.settled.connect(lambda answers: actions.settle(question, answers))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def replace_key(self) -> "ReplaceKeyDialog | None":
        """Another key for the selected provider."""
        form = self._pages.forms.replace_key()
        if form is None:
            return None
        from kiln_models_gui.views.replace_key import ReplaceKeyDialog

        dialog = ReplaceKeyDialog(form, self._theme, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def add_model(self, kind: str = "") -> "ModelDialog":
        """A new model; `kind` is the pill that is chosen, empty for the one that suits best."""
        return self._open_model(Purpose.ADD, "", kind)

    def edit_model(self, handle: str) -> "ModelDialog":
        """The model `handle`."""
        return self._open_model(Purpose.EDIT, handle)

    def duplicate_model(self, handle: str) -> "ModelDialog":
        """A copy of the model `handle`."""
        return self._open_model(Purpose.DUPLICATE, handle)

    def find_out_model(self, handle: str) -> "ModelDialog":
        """The model `handle` with what it takes to find out what it can do, ready to start."""
        dialog = self.edit_model(handle)
        dialog.advanced.find_out.click()
        return dialog

    def try_model(self, handle: str) -> "TryItDialog":
        """A conversation with the model `handle`, beside the window; one that is open comes to the front."""
        from kiln_models_gui.views.try_it import TryItDialog

        opened = (one for one in self._window.findChildren(TryItDialog) if one.handle == handle and one.isVisible())
        dialog = next(opened, None)
        if dialog is None:
            dialog = TryItDialog(self._pages.forms.try_model(handle), self._theme, self._window)
            dialog.handle = handle
        return dialog.start()

    def _try_draft(self, over: "ModelDialog") -> "TryItDialog":
        """A conversation with the model that a form describes; it ends with the form."""
        from kiln_models_gui.views.try_it import TryItDialog

        dialog = TryItDialog(self._pages.forms.try_model("", over.editor), self._theme, over)
        over.finished.connect(dialog.reject)
        return dialog.start()

    def convert_model(self, handle: str) -> "ModelDialog":
        """The legacy model `handle`."""
        return self._open_model(Purpose.CONVERT, handle)

    def _open_model(self, purpose: Purpose, handle: str, kind: str = "") -> "ModelDialog":
        from kiln_models_gui.views.model_dialog import ModelDialog

        editor = self._pages.forms.model(purpose, handle, kind)
        dialog = ModelDialog(editor, self._theme, self._window)
        dialog.provider_wanted.connect(lambda key: self._finish_provider(dialog, key))
        dialog.try_wanted.connect(lambda: self._try_draft(dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _finish_provider(self, model_dialog: "ModelDialog", key: str) -> None:
        """Set a provider up while a model is being added; the model's form then uses it."""
        self._pages.providers.select(key)
        dialog = self._open_provider(editing=bool(key), over=model_dialog)
        dialog.saved.connect(model_dialog.use_provider)
