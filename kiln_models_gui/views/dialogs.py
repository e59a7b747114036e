"""Opens the dialogs of the pages, one at a time, made when they are wanted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kiln_models_gui.viewmodels.models.purpose import Purpose
from kiln_models_gui.viewmodels.pages import Pages
from kiln_models_gui.views.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QFileDialog

    from kiln_models_gui.viewmodels.history.actions import UndoQuestion
    from kiln_models_gui.viewmodels.packs.packs import LinkQuestion, OpenPack
    from kiln_models_gui.viewmodels.words import Message
    from kiln_models_gui.views.clash import ClashDialog
    from kiln_models_gui.views.first_steps import FirstStepsDialog
    from kiln_models_gui.views.gateway_dialog import GatewayDialog
    from kiln_models_gui.views.key_dialog import KeyDialog
    from kiln_models_gui.views.kit.confirm import ConfirmDialog
    from kiln_models_gui.views.model_dialog import ModelDialog
    from kiln_models_gui.views.packs.dialog import PackDialog
    from kiln_models_gui.views.packs.export_dialog import ExportDialog
    from kiln_models_gui.views.paste_dialog import PasteDialog
    from kiln_models_gui.views.provider_dialog import ProviderDialog
    from kiln_models_gui.views.publish_dialog import PublishDialog
    from kiln_models_gui.views.replace_key import ReplaceKeyDialog
    from kiln_models_gui.views.try_it import TryItDialog


class Dialogs(QObject):
    """Every dialog of the window. Each method opens one and returns it; none of them waits."""

    def __init__(self, pages: Pages, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._pages = pages
        self._theme = theme
        self._window = window
        pages.pack_opened.connect(self.open_pack)
        pages.pack_link_asked.connect(self.ask_for_pack)
        pages.no_pack_dropped.connect(self._no_pack)
        pages.pack_refused.connect(self._pack_refused)

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
        from pathlib import Path

        from kiln_models_gui.views.drops import hint_words
        from kiln_models_gui.views.first_steps import FirstStepsDialog
        from kiln_models_gui.views.kit.drop_target import DropTarget

        opened = self._open_first_steps()
        if opened is not None:
            return opened
        steps = self._pages.first_steps()
        dialog = FirstStepsDialog(steps, self._theme, self._window)
        steps.setParent(dialog)
        steps.paste_wanted.connect(lambda known: self._paste_for(dialog, known))
        steps.file_wanted.connect(lambda: dialog.choose_file().fileSelected.connect(lambda path: self.drop(Path(path))))
        steps.practice_wanted.connect(self._pages.shell.practise)
        drops = DropTarget(dialog, self._theme, hint_words())
        drops.files_dropped.connect(lambda paths: self.drop(Path(paths[0])))
        drops.text_dropped.connect(lambda text: self._paste_for(dialog, text))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _open_first_steps(self) -> "FirstStepsDialog | None":
        from kiln_models_gui.views.first_steps import FirstStepsDialog

        return next((one for one in self._window.findChildren(FirstStepsDialog) if one.isVisible()), None)

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

    def open_pack(self, pack: "OpenPack") -> "PackDialog":
        """What a team pack would do here."""
        from kiln_models_gui.views.packs.dialog import PackDialog

        steps = self._open_first_steps()
        dialog = PackDialog(pack, self._theme, steps or self._window)
        if steps is not None:
            pack.opened.applied.connect(lambda _done: steps.steps.opened(pack.opened.done_words))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def ask_for_pack(self, question: "LinkQuestion") -> "ConfirmDialog":
        """Whether a pack may be fetched from where a link leads."""
        from kiln_models_gui.views.packs.opening import ask_for_pack

        dialog = ask_for_pack(question, self._theme, self._window)
        dialog.decided.connect(lambda wanted: self._pages.packs.fetch(question.address) if wanted else None)
        dialog.open()
        return dialog

    def drop(self, path: "Path") -> None:
        """A file that was dropped onto the window: a pack, another program's export, or any text."""
        self._pages.packs.open_dropped(path)

    def _no_pack(self, path: "Path") -> None:
        steps = self._open_first_steps()
        if steps is not None:
            self._paste_for(steps, "", str(path))
        else:
            self.paste(path=path)

    def _pack_refused(self, message: "Message") -> None:
        steps = self._open_first_steps()
        if steps is not None:  # what stands above the pages is not seen behind it
            steps.steps.fail(message)
        else:
            self._pages.shell.say(message)

    def choose_pack(self) -> "QFileDialog":
        """A team pack, or what another program exported, from a folder."""
        from kiln_models_gui.views.packs.opening import choose_pack

        dialog = choose_pack(self._window)
        dialog.fileSelected.connect(self._pages.packs.open_path)
        dialog.open()
        return dialog

    def export_pack(self, models: "Sequence[str]" = (), *, providers: bool = False) -> "ExportDialog":
        """Save a team pack: of the chosen `models`, of the selected provider, or of everything."""
        from kiln_models_gui.views.packs.export_dialog import ExportDialog

        selected = self._pages.providers.selected if providers else None
        form = self._pages.packs.export(models, [selected.ref] if selected else [])
        dialog = ExportDialog(form, self._theme, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
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
        form = self._pages.forms.replace_key()
        if form is None:
            return None
        from kiln_models_gui.views.replace_key import ReplaceKeyDialog

        dialog = ReplaceKeyDialog(form, self._theme, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def publish(self, *keys: str) -> "PublishDialog":
        """The models of these rows, or all, into a shared gateway."""
        from kiln_models_gui.views.publish_dialog import PublishDialog

        form = self._pages.forms.publish(keys or None)
        dialog = PublishDialog(form, self._theme, self._window)
        dialog.finished.connect(form.close)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def take_over(self) -> "GatewayDialog":
        """The models of a shared gateway."""
        from kiln_models_gui.views.gateway_dialog import GatewayDialog

        form = self._pages.forms.take_over()
        dialog = GatewayDialog(form, self._theme, self._window)
        dialog.finished.connect(form.close)
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
