"""Says what becomes of files and links that the app was started with."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal

from kiln_models_gui.store.given import Given, GivenKind, look_at
from kiln_models_gui.viewmodels.shell import Shell
from kiln_models_gui.viewmodels.words import Message

tr = QCoreApplication.translate


class GivenThings(QObject):
    """Looks at what was given.

    Signals: `pack_given` with a Given (PACK or LINK), to be opened.
    """

    pack_given = Signal(object)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        shell.things_given.connect(self.take)

    def take(self, words: Sequence[str]) -> None:
        """Take the words of a command line; those after the first that means something are left out."""
        found = [look_at(word) for word in words]
        best = next((one for one in found if one.text), found[0] if found else None)
        if best is None:
            return
        if best.text:
            self.pack_given.emit(best)
        else:
            self._shell.say(given_message(best))


def is_pack(word: str) -> bool:
    """Whether a dropped file or text is a team pack, or a link to one, by its name."""
    return look_at(word).kind is not GivenKind.OTHER


def given_message(given: Given) -> Message:
    """What to say of a file or link that is not opened."""
    check = tr("Given", "Ask whoever sent it for another one.")
    return {
        GivenKind.MISSING: Message(tr("Given", "The file that should be opened is not there."), check),
        GivenKind.TOO_LARGE: Message(tr("Given", "This file is too large for a team pack."), check),
        GivenKind.OTHER: Message(
            tr("Given", "This is no team pack, so it was not opened."),
            tr("Given", "Team packs are files that end in .kilnmodels."),
        ),
    }[given.kind]
