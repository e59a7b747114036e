"""Says in passing what was done, with a way back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiln_models_gui.viewmodels.shell import Shell
from kiln_models_gui.viewmodels.workbench import Workbench

if TYPE_CHECKING:
    from kiln_models_gui.registry.library import Done
    from kiln_models_gui.viewmodels.models.page import ModelsPage
    from kiln_models_gui.viewmodels.models.purpose import Purpose
    from kiln_models_gui.viewmodels.providers.page import ProvidersPage


class Toasts(QObject):
    """Hears of what the pages do."""

    def __init__(self, bench: Workbench, shell: Shell) -> None:
        super().__init__()
        self._bench = bench
        self._toast = shell.toast

    def follow_models(self, models: "ModelsPage") -> None:
        """Say what is done to models, from now on."""
        self._undo_models = models.undo
        models.removed.connect(self._model_removed)
        models.many_removed.connect(self._models_removed)
        models.use_changed.connect(self._use_changed)
        models.id_changed.connect(self._id_changed)

    def follow_providers(self, providers: "ProvidersPage") -> None:
        """Say what is done to providers, from now on."""
        providers.removed.connect(
            lambda removal: self._toast(self.tr("Removed the provider."), lambda: providers.undo(removal))
        )

    def model_saved(self, purpose: "Purpose", name: str, done: "Done | None", kept: str) -> None:
        """A model was saved. `kept`: what to say of its key."""
        from kiln_models_gui.viewmodels.models.saved_words import saved_words

        written = done.targets if done else ()
        programs = [target.name for target in self._bench.library.targets if target.id in written]
        undo = (lambda: self._undo_models(done)) if done is not None and programs else None
        self._toast(saved_words(purpose, name, programs, kept), undo)

    def key_replaced(self, name: str) -> None:
        """The provider `name` has another key."""
        self._toast(self.tr("{name} has its new key, wherever it is used.").format(name=name))

    def _model_removed(self, done: "Done", name: str) -> None:
        self._toast(self.tr("Removed “{name}”.").format(name=name), lambda: self._undo_models(done))

    def _models_removed(self, done: "Done", count: int) -> None:
        self._toast(self.tr("Removed {count} models.").format(count=count), lambda: self._undo_models(done))

    def _use_changed(self, done: "Done", words: str) -> None:
        self._toast(words, lambda: self._undo_models(done))

    def _id_changed(self, name: str) -> None:
        self._toast(self.tr("Changed the id of “{name}”.").format(name=name))
