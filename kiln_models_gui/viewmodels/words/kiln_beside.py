"""Words for a Kiln that runs beside us and writes an older list over ours."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.viewmodels.words import Message
from kiln_models_gui.viewmodels.words.agents import listed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiln_models_gui.targets.running_kiln import WipedEntry

tr = QCoreApplication.translate
_PROVIDERS = "openai_compatible_providers"
_MOST = 4


def wiped_message(entries: "Sequence[WipedEntry]", who: str) -> Message:
    """What was overwritten, and what that means. `who`: the program that did it, empty where nobody knows."""
    what = tr("KilnBeside", "What you saved of {names} is no longer in Kiln's settings. Nothing is lost: put it back.")
    return Message(wiped_words(entries, who), what.format(names=_names(entries)))


def wiped_words(entries: "Sequence[WipedEntry]", who: str) -> str:
    """ "Kiln wrote an older list over 2 of your models."."""
    words = tr("KilnBeside", "{program} wrote an older list over {things}.")
    return words.format(program=who or tr("KilnBeside", "Another program"), things=_things(entries))


def put_back_words(entries: "Sequence[WipedEntry]", who: str) -> str:
    """The same, once all is back."""
    back = tr("KilnBeside", "It is back.") if len(entries) == 1 else tr("KilnBeside", "They are back.")
    return f"{wiped_words(entries, who)} {back}"


def stuck_message(entries: "Sequence[WipedEntry]") -> Message:
    """Kiln did it again and again."""
    return Message(
        tr("KilnBeside", "Kiln keeps writing an older list over {things}.").format(things=_things(entries)),
        tr("KilnBeside", "Close Kiln and start it again. Then put back what it wrote over: {names}.").format(
            names=_names(entries)
        ),
    )


def _things(entries: "Sequence[WipedEntry]") -> str:
    providers = sum(entry.place == _PROVIDERS for entry in entries)
    settings = sum(not entry.record for entry in entries)
    models = len(entries) - providers - settings
    if len(entries) == 1:
        return _names(entries)
    counted = (
        (models, tr("KilnBeside", "one of your models"), tr("KilnBeside", "{n} of your models")),
        (providers, tr("KilnBeside", "one of your providers"), tr("KilnBeside", "{n} of your providers")),
        (settings, tr("KilnBeside", "one of your settings"), tr("KilnBeside", "{n} of your settings")),
    )
    return listed([(one if n == 1 else many).format(n=n) for n, one, many in counted if n])


def _names(entries: "Sequence[WipedEntry]") -> str:
    names = [f"“{entry.record}”" if entry.record else tr("KilnBeside", "a setting") for entry in entries]
    shown = list(dict.fromkeys(names))
    if len(shown) > _MOST:
        more = tr("KilnBeside", "{n} more").format(n=len(shown) - _MOST)
        shown = [*shown[:_MOST], more]
    return listed(shown)
