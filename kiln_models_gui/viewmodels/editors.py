"""The editors of the VS Code family on this computer, and which of them are managed."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from kiln_models_gui.targets.editors import EditorSettings, settings_at
from kiln_models_gui.values import Value
from kiln_models_gui.viewmodels.base import ErrorHandler, ViewModel
from kiln_models_gui.viewmodels.words.editors import unique_titles

if TYPE_CHECKING:
    from kiln_models_gui.viewmodels.choices import Choices

FILE_NAME = "settings.json"


class EditorRow(Value):
    """One settings file, in words."""

    path: str
    title: str
    is_managed: bool


class Editors(ViewModel):
    """The list in Settings. `changed` when it, or what is wrong with a file that was to be added, changed."""

    def __init__(self, choices: "Choices", find: Callable[[], list[EditorSettings]], on_error: ErrorHandler) -> None:
        """`find` looks through the disk: it is called in a thread, and only when the list is wanted."""
        super().__init__(on_error)
        self._choices = choices
        self._find = find
        self._found: list[EditorSettings] = []
        self._added: list[EditorSettings] = []
        self._has_looked = False
        self.problem = ""
        """Why the last file could not be added; "" when it could."""
        choices.changed.connect(self.changed)

    @property
    def rows(self) -> tuple[EditorRow, ...]:
        """What was found, what was added by hand, and what is managed though it was not found."""
        chosen = self._choices.now.editors
        shown = {str(one.path): one for one in [*map(settings_at, map(Path, chosen)), *self._added, *self._found]}
        order = dict.fromkeys([*(str(one.path) for one in [*self._found, *self._added]), *chosen])
        titles = unique_titles([shown[path] for path in order])
        return tuple(EditorRow(path, title, path in chosen) for path, title in zip(order, titles, strict=True))

    @property
    def told(self) -> str:
        """One sentence below the list."""
        if self.problem:
            return self.problem
        return (
            ""
            if self.rows or not self._has_looked
            else self.tr("No editor of this kind was found. You can add its file by hand.")
        )

    def look(self) -> None:
        """The list came into view: look for editors, which may have been installed since."""
        self.spawn(self._look())

    def manage(self, path: str, *, managed: bool) -> None:
        """Manage the settings file `path`, or leave it alone from now on. Nothing is written to it by that."""
        others = tuple(other for other in self._choices.now.editors if other != path)
        self._choices.change(editors=(*others, path) if managed else others)

    def add_file(self, path: str) -> None:
        """Add a settings file by hand, such as a workspace's, and manage it; `problem` says why not."""
        self.spawn(self._add(Path(path)))

    async def _look(self) -> None:
        import asyncio

        self._found = await asyncio.to_thread(self._find)
        self._has_looked = True

    async def _add(self, path: Path) -> None:
        import asyncio

        path, self.problem = await asyncio.to_thread(self._checked, path)
        known = {str(one.path) for one in [*self._found, *self._added]}
        if self.problem:
            return
        if str(path) not in known:
            self._added.append(settings_at(path))
        if str(path) not in self._choices.now.editors:
            self.manage(str(path), managed=True)

    def _checked(self, path: Path) -> tuple[Path, str]:
        """The file that is meant, as it is already known if it is, and what is wrong with it ("" for nothing)."""
        from kiln_models_gui.store import files
        from kiln_models_gui.store.jsonc_file import JsoncFile
        from kiln_models_gui.store.problems import StoreError
        from kiln_models_gui.viewmodels.words.store import store_message

        try:
            if path.is_dir() and (path / ".vscode" / FILE_NAME).exists():
                path = path / ".vscode" / FILE_NAME
            if path.name != FILE_NAME:
                return path, self.tr("Choose a file that is called “settings.json”: editors read no other one.")
            if not path.exists():
                return path, self.tr("There is no file “{path}”.").format(path=path)
            JsoncFile(path).read()
            real = files.real_path(path)
            known = [Path(row.path) for row in self.rows if Path(row.path).exists()]
            return next((one for one in known if files.real_path(one) == real), path.absolute()), ""
        except StoreError as error:
            return path, store_message(error).text
        except OSError:
            return path, self.tr("“{path}” cannot be read.").format(path=path)
