"""Words for files that cannot be read or written."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.registry.changes import ClashError, WrongShapeError
from kiln_models_gui.registry.secret_references import PlainKeyError
from kiln_models_gui.store.problems import KeysNotRestoredError, StoreError, StoreProblem
from kiln_models_gui.store.secrets import SecretError
from kiln_models_gui.viewmodels.words import Message

if TYPE_CHECKING:
    from pathlib import Path

tr = QCoreApplication.translate


def _program_of(path: "Path | None") -> str:
    """Whose file it is, by its name. Kiln's where nothing else is said."""
    if path is not None and path.name == "settings.json":
        from kiln_models_gui.targets.editors import SettingsKind, settings_at

        editor = settings_at(path)
        return tr("Store", "VS Code") if editor.kind is SettingsKind.WORKSPACE else editor.name
    is_ours = path is not None and path.name == "preferences.json"
    return tr("Store", "This app") if is_ours else tr("Store", "Kiln")


def _what(problem: StoreProblem) -> str:
    return {
        StoreProblem.MISSING: tr("Store", "{program}'s settings file is not there."),
        StoreProblem.VANISHED: tr("Store", "{program}'s settings file is gone. It was there a moment ago."),
        StoreProblem.STAYED_EMPTY: tr("Store", "{program}'s settings file is empty. It had content a moment ago."),
        StoreProblem.UNREADABLE_ENCODING: tr("Store", "{program}'s settings file has characters that cannot be read."),
        StoreProblem.NOT_YAML: tr("Store", "{program}'s settings file is damaged, and cannot be read."),
        StoreProblem.NOT_JSON: tr("Store", "{program}'s settings file is damaged, and cannot be read."),
        StoreProblem.NOT_A_MAPPING: tr("Store", "{program}'s settings file holds something else than settings."),
        StoreProblem.HAS_PYTHON_TAGS: tr("Store", "{program}'s settings file holds a value that Kiln cannot read."),
        StoreProblem.NOT_PLAIN_DATA: tr("Store", "This cannot be saved: {program} could not read it."),
        StoreProblem.TOO_LARGE: tr("Store", "{program}'s settings file is far too large."),
        StoreProblem.NO_PERMISSION: tr("Store", "You are not allowed to use {program}'s settings file."),
        StoreProblem.READ_ONLY: tr("Store", "{program}'s settings file is protected against changes."),
        StoreProblem.DISK_FULL: tr("Store", "The disk is full."),
        StoreProblem.LOCKED_BY_OTHER: tr("Store", "Another program is busy with {program}'s settings file."),
        StoreProblem.BUSY: tr("Store", "Another program keeps {program}'s settings file open."),
        StoreProblem.IS_A_FOLDER: tr("Store", "There is a folder where {program}'s settings file should be."),
        StoreProblem.NOT_A_FILE: tr("Store", "What stands in the place of {program}'s settings file is not a file."),
        StoreProblem.NOT_A_FOLDER: tr("Store", "There is a file where {program}'s settings folder should be."),
        StoreProblem.LINK_LOOP: tr("Store", "The link to {program}'s settings file leads in a circle."),
        StoreProblem.WRITE_NOT_VERIFIED: tr("Store", "The change did not arrive in {program}'s settings file."),
        StoreProblem.UNKNOWN: tr("Store", "{program}'s settings file could not be used."),
    }[problem]


def _todo(problem: StoreProblem) -> str:
    damaged = tr("Store", "Nothing was changed. Restore a backup, or ask a colleague to mend the file.")
    mend = tr("Store", "Nothing was changed. Open the file in {program}, which shows what is wrong with it.")
    close_it = tr("Store", "Nothing was lost. Close other programs that have the file open, then try again.")
    try_again = tr("Store", "Nothing was lost. Try again in a moment.")
    return {
        StoreProblem.NO_PERMISSION: tr("Store", "Nothing was changed. Ask IT to let you read and change the file."),
        StoreProblem.READ_ONLY: tr("Store", "Nothing was changed. Take the protection off, or ask IT to do it."),
        StoreProblem.DISK_FULL: tr("Store", "Nothing was changed. Free some space, then try again."),
        StoreProblem.BUSY: close_it,
        StoreProblem.LOCKED_BY_OTHER: close_it,
        StoreProblem.IS_A_FOLDER: tr("Store", "Move the folder away, then try again."),
        StoreProblem.NOT_A_FILE: tr("Store", "Move it away, then try again."),
        StoreProblem.NOT_A_FOLDER: tr("Store", "Move the file away, then try again."),
        StoreProblem.LINK_LOOP: tr("Store", "Ask a colleague to mend the link."),
        StoreProblem.NOT_PLAIN_DATA: tr("Store", "Nothing was changed."),
        StoreProblem.UNREADABLE_ENCODING: damaged,
        StoreProblem.NOT_YAML: damaged,
        StoreProblem.NOT_JSON: mend,
        StoreProblem.NOT_A_MAPPING: damaged,
        StoreProblem.HAS_PYTHON_TAGS: damaged,
        StoreProblem.TOO_LARGE: damaged,
        StoreProblem.STAYED_EMPTY: damaged,
        StoreProblem.VANISHED: damaged,
    }.get(problem, try_again)


def store_message(error: StoreError, program: str = "") -> Message:
    """Why a file could not be read or written. `program`: whose file it is, if its path does not tell."""
    program = program or _program_of(error.path)
    return Message(_what(error.problem).format(program=program), _todo(error.problem).format(program=program))


def blocked_message(place: "tuple[str | int, ...]") -> Message:
    """A setting of an editor that has no room, for what stands above it."""
    where = " › ".join(map(str, place))
    return Message(
        tr("Store", "This cannot be set: “{place}” in the settings file is in its way.").format(place=where),
        tr("Store", "Nothing was changed. Open the file in the editor and remove that setting, then try again."),
    )


def shape_message(error: WrongShapeError) -> Message:
    """A list in Kiln's file that is none."""
    return Message(
        tr("Store", "In Kiln's settings file, “{place}” holds something else than a list.").format(place=error.place),
        tr("Store", "Nothing was changed. Restore a backup, or ask a colleague to mend the file."),
    )


def change_message(error: Exception) -> Message | None:
    """Why a change did not reach the file or the keychain; None for an error that is no such reason."""
    match error:
        case StoreError():
            return store_message(error)
        case ClashError():
            return clash_message(error)
        case WrongShapeError():
            return shape_message(error)
        case SecretError():
            from kiln_models_gui.viewmodels.words.providers import secret_problem_words

            return Message(secret_problem_words(error.problem))
        case KeysNotRestoredError() | PlainKeyError():
            return _keys_message(error)
        case _:
            from kiln_models_gui.targets.setting_edits import SettingBlockedError

            return blocked_message(error.place) if isinstance(error, SettingBlockedError) else None


def _keys_message(error: KeysNotRestoredError | PlainKeyError) -> Message:
    if isinstance(error, PlainKeyError):
        return Message(
            tr("Store", "This would put a key into the settings file, where everybody can read it."),
            tr("Store", "Nothing was changed. Keep the key in this computer's keychain instead."),
        )
    names = dict.fromkeys(_key_words(place) for place in error.places)
    return Message(
        tr("Store", "The backup is restored, but for keys that this computer's keychain no longer has."),
        tr("Store", "Type these keys again: {names}.").format(names=", ".join(names)),
    )


def _key_words(place: tuple[str, ...]) -> str:
    """What a key belongs to: the element of a list, else the setting."""
    return next((name for name in reversed(place[:-1]) if name), place[-1])


def clash_message(error: ClashError) -> Message:
    """Somebody else changed the same thing."""
    is_editors = error.place.startswith("aiOrchestrator")
    program = tr("Store", "the editor") if is_editors else tr("Store", "Kiln")
    if error.fields:
        return Message(
            tr("Store", "Somebody else changed the same thing meanwhile, perhaps {program}.").format(program=program),
            tr("Store", "Nothing was written. Check what you typed, then save again."),
        )
    return Message(
        tr("Store", "This is no longer in the settings of {program}. Somebody else removed it.").format(
            program=program
        ),
        tr("Store", "Close this, or save it as a new one."),
    )
