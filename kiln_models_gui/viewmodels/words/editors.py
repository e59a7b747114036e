"""What to call the settings files of editors, so that a person can tell them apart."""

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.targets.editors import SettingsKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiln_models_gui.targets.editors import EditorSettings

tr = QCoreApplication.translate


def editor_title(editor: "EditorSettings") -> str:
    """ "VS Code", "VS Code, profile “Work”", "Workspace “shop”"."""
    words = {
        SettingsKind.USER: tr("Editors", "{name}"),
        SettingsKind.PROFILE: tr("Editors", "{name}, profile “{profile}”"),
        SettingsKind.PORTABLE: tr("Editors", "{name}, portable"),
        SettingsKind.FLATPAK: tr("Editors", "{name}, from Flatpak"),
        SettingsKind.SNAP: tr("Editors", "{name}, from Snap"),
        SettingsKind.WORKSPACE: tr("Editors", "Workspace “{name}”"),
    }[editor.kind]
    return words.format(name=editor.name, profile=editor.profile)


def unique_titles(editors: "Sequence[EditorSettings]") -> tuple[str, ...]:
    """A title for each; those that would be the same also say in which folder they lie."""
    titles = [editor_title(editor) for editor in editors]
    count = Counter(titles)
    return tuple(
        title if count[title] == 1 else tr("Editors", "{title} in {folder}").format(title=title, folder=_folder(editor))
        for title, editor in zip(titles, editors, strict=True)
    )


def _folder(editor: "EditorSettings") -> str:
    folder = editor.path.parent
    return str(folder.parent if editor.kind is SettingsKind.WORKSPACE else folder)
