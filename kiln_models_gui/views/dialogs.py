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

    def edit_provider(self) -> "ProviderDialog":
        """The selected provider."""
        return self._open_provider(editing=True, over=self._window)

    def _open_provider(self, *, editing: bool, over: QWidget, name: str = "", address: str = "") -> "ProviderDialog":
        from kiln_models_gui.views.provider_dialog import ProviderDialog

        editor = self._pages.provider_editor(editing=editing, name=name, address=address)
        dialog = ProviderDialog(editor, self._theme, over)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def paste(self, text: str = "", path: "Path | None" = None) -> "PasteDialog":
        """The form that fills itself: empty, or from `text` or the file `path` that a person put in."""
        from kiln_models_gui.views.paste_dialog import PasteDialog

        dialog = PasteDialog(self._pages.paste_form(), self._theme, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        if path is not None:
            dialog.form.take_file(path)
        elif text:
            dialog.put(text)
        else:
            dialog.offer_clipboard()
        return dialog

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
        form = self._pages.replace_key()
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
            dialog = TryItDialog(self._pages.try_model(handle), self._theme, self._window)
            dialog.handle = handle
        return dialog.start()

    def _try_draft(self, over: "ModelDialog") -> "TryItDialog":
        """A conversation with the model that a form describes; it ends with the form."""
        from kiln_models_gui.views.try_it import TryItDialog

        dialog = TryItDialog(self._pages.try_model("", over.editor), self._theme, over)
        over.finished.connect(dialog.reject)
        return dialog.start()

    def convert_model(self, handle: str) -> "ModelDialog":
        """The legacy model `handle`."""
        return self._open_model(Purpose.CONVERT, handle)

    def _open_model(self, purpose: Purpose, handle: str, kind: str = "") -> "ModelDialog":
        from kiln_models_gui.views.model_dialog import ModelDialog

        editor = self._pages.model_editor(purpose, handle, kind)
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
