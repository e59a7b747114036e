"""Words for a Kiln that is started from here: which keys go along, which stay, and why it did not start."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.targets.kiln_launch import LaunchKey, Stay
from kiln_models_gui.targets.kiln_programs import ProgramFault
from kiln_models_gui.values import Value
from kiln_models_gui.viewmodels.words.agents import listed
from kiln_models_gui.viewmodels.words.numbers import plural

if TYPE_CHECKING:
    from pathlib import Path

tr = QCoreApplication.translate
_MOST = 12


class StayLine(Value):
    """Keys that do not go along, by whose they are, and why."""

    names: str
    why: str


def owner_words(key: LaunchKey) -> str:
    """Whose key it is."""
    known = {
        "wandb_api_key": tr("KilnLaunch", "Weights & Biases"),
        "kiln_copilot_api_key": tr("KilnLaunch", "Kiln's own account"),
        "mcp_secrets": tr("KilnLaunch", "Kiln's tools"),
        "git_sync_projects": tr("KilnLaunch", "Projects that Kiln keeps in step"),
    }
    return key.name or known.get(key.place, key.place)


def owners(found: Iterable[LaunchKey]) -> list[str]:
    """Whose keys they are, each once."""
    return list(dict.fromkeys(owner_words(key) for key in found))


def stay_lines(found: Iterable[LaunchKey]) -> tuple[StayLine, ...]:
    """What stays, one line for each reason."""
    by_reason: dict[Stay, list[LaunchKey]] = {}
    for key in found:
        if key.stay is not None:
            by_reason.setdefault(key.stay, []).append(key)
    return tuple(StayLine(_shortened(owners(keys)), stay_words(stay)) for stay, keys in by_reason.items())


def stay_words(stay: Stay) -> str:
    """Why a key does not go along."""
    return {
        Stay.IN_FILE: tr("KilnLaunch", "The key stands in Kiln's own file, which Kiln reads first."),
        Stay.NULL_IN_FILE: tr("KilnLaunch", "Kiln's file has an empty entry in its place, so Kiln looks no further."),
        Stay.BLANK_IN_FILE: tr("KilnLaunch", "Kiln's file has a blank text in its place, so Kiln looks no further."),
        Stay.HIDDEN_IN_FILE: tr("KilnLaunch", "Kiln's file has “[hidden]” in its place, so Kiln looks no further."),
        Stay.NOT_IN_KEYCHAIN: tr(
            "KilnLaunch", "The keychain no longer has the key. Edit the provider, and paste it again."
        ),
        Stay.OWN_ADDRESS: tr("KilnLaunch", "Kiln reads the keys of your own addresses only from its own file."),
        Stay.NO_VARIABLE: tr("KilnLaunch", "Kiln reads these only from its own file."),
    }[stay]


def program_fault_words(fault: ProgramFault, program: "Path") -> str:
    """Why a program is not started, and what to do."""
    return {
        ProgramFault.MISSING: tr("KilnLaunch", "“{program}” is not there. Choose Kiln's program."),
        ProgramFault.NO_PROGRAM: tr("KilnLaunch", "“{program}” is not a program. Choose Kiln's program."),
        ProgramFault.OTHERS_MAY_CHANGE: tr(
            "KilnLaunch",
            "Everybody on this computer may change “{program}”, so your keys are not given to it. "
            "Move it to a folder of your own, then choose it there.",
        ),
    }[fault].format(program=program.name)


def moved_words(found: Iterable[LaunchKey]) -> str:
    """What was moved."""
    names = owners(found)
    words = plural("KilnLaunch", "Moved the key of {names}.", "Moved the keys of {names}.", len(names))
    return words.format(names=_shortened(names))


def _shortened(names: list[str]) -> str:
    if len(names) > _MOST:
        names = [*names[:_MOST], tr("KilnLaunch", "{n} more").format(n=len(names) - _MOST)]
    return listed(names)
