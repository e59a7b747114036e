"""What to say of a model that was saved: where it stands now."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.viewmodels.models.purpose import Purpose
from kiln_models_gui.viewmodels.words.agents import listed

tr = QCoreApplication.translate


def saved_words(purpose: Purpose, name: str, programs: Sequence[str], kept: str = "") -> str:
    """ "Saved “X” in Kiln and VS Code."; `programs` are those whose files were written, Kiln first.

    `kept`: a sentence about what somebody else changed meanwhile.
    """
    if purpose is Purpose.CONVERT:
        return tr("Models", "Converted “{name}”.").format(name=name)
    if not programs:
        return tr("Models", "“{name}” stands as it was.").format(name=name)
    is_edit = purpose is Purpose.EDIT
    words = tr("Models", "Saved “{name}” in {programs}.") if is_edit else tr("Models", "Added “{name}” to {programs}.")
    told = words.format(name=name, programs=listed(list(programs)))
    if kept:
        return f"{told} {kept}"
    if list(programs) == ["Kiln"]:
        return f"{told} {tr('Models', 'Kiln shows it after its next start or reload.')}"
    return told
