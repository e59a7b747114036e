"""Words for the files of other programs: whose they are, why one gives nothing, and what stayed behind in it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.targets.foreign.foreign import ForeignKind, LeftOutReason, Unreadable
from kiln_models_gui.viewmodels.words import Message
from kiln_models_gui.viewmodels.words.agents import listed
from kiln_models_gui.viewmodels.words.numbers import plural

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiln_models_gui.targets.foreign.foreign import ForeignError, LeftOut

tr = QCoreApplication.translate
MOST_NAMES = 5
"""A longer list of names is cut; the number of the rest stands behind it."""


def kind_words(kind: ForeignKind) -> str:
    """What a file is, as a title."""
    return {
        ForeignKind.KILN: tr("Foreign", "Kiln settings"),
        ForeignKind.EDITOR: tr("Foreign", "Editor settings with AI Orchestrator models"),
        ForeignKind.CHERRY_STUDIO: tr("Foreign", "Cherry Studio backup"),
        ForeignKind.CC_SWITCH: tr("Foreign", "CC Switch export"),
        ForeignKind.LITELLM: tr("Foreign", "LiteLLM configuration"),
        ForeignKind.CONTINUE: tr("Foreign", "Continue configuration"),
        ForeignKind.ENV: tr("Foreign", "File with environment variables (.env)"),
    }[kind]


def error_message(name: str, error: "ForeignError") -> Message:
    """Why the file `name` gives nothing, and what to do."""
    what = {
        Unreadable.UNKNOWN_KIND: tr("Foreign", "“{name}” is not a file that this app can import."),
        Unreadable.TOO_LARGE: tr("Foreign", "“{name}” is larger than any settings are, so it was not opened."),
        Unreadable.DAMAGED: tr("Foreign", "“{name}” is damaged and cannot be read."),
        Unreadable.NOTHING_USABLE: tr("Foreign", "“{name}” has no provider and no model that can be used here."),
        Unreadable.RAW_COPY: tr("Foreign", "“{name}” is a copy of the other app's own database, not an export."),
        Unreadable.NOT_A_PROVIDER: tr("Foreign", "This link does not bring a provider."),
    }[error.reason].format(name=name)
    return Message(what, _todo(error))


def _todo(error: "ForeignError") -> str:
    if error.reason is Unreadable.RAW_COPY:
        if error.kind is ForeignKind.CHERRY_STUDIO:
            return tr(
                "Foreign", "In Cherry Studio, choose “Legacy backup” under Data settings, and open that file here."
            )
        return tr("Foreign", "In CC Switch, choose Export in its settings, and open that file here.")
    return {
        Unreadable.UNKNOWN_KIND: tr(
            "Foreign",
            "You can open packs, Kiln's settings.yaml, an editor's settings.json, Cherry Studio backups, CC Switch "
            "exports, LiteLLM's config.yaml and .env files.",
        ),
        Unreadable.TOO_LARGE: tr("Foreign", "Export only the settings, without chats and files, and try again."),
        Unreadable.DAMAGED: tr("Foreign", "Ask for the file again, or export it once more."),
        Unreadable.NOTHING_USABLE: tr("Foreign", "Check that it is the right file."),
    }.get(error.reason, "")


def left_out_words(left_out: "Iterable[LeftOut]") -> tuple[str, ...]:
    """What stayed behind: one sentence for each reason, with the names."""
    names: dict[LeftOutReason, list[str]] = {}
    for one in left_out:
        names.setdefault(one.reason, []).append(one.what)
    return tuple(_sentence(reason, found) for reason, found in names.items())


def _sentence(reason: LeftOutReason, names: list[str]) -> str:
    named = [name for name in names if name]
    shown = named[:MOST_NAMES]
    if rest := len(named) - len(shown):
        shown.append(plural("Foreign", "1 more", "%n more", rest))
    words = reason_words(reason)
    return tr("Foreign", "{names}: {why}").format(names=listed(shown), why=words) if shown else words


def reason_words(reason: LeftOutReason) -> str:
    """Why something is not in the pack, or not as it stood; a sentence that can stand behind a name."""
    return {**_providers(), **_keys(), **_models()}[reason]


def _providers() -> dict[LeftOutReason, str]:
    return {
        LeftOutReason.BAD_ADDRESS: tr("Foreign", "the address is not a web address, so this stays out."),
        LeftOutReason.NO_ADDRESS: tr("Foreign", "the file does not say the address, so this stays out."),
        LeftOutReason.PASSWORD_IN_ADDRESS: tr(
            "Foreign", "the address held a password or a key. It comes along without it."
        ),
        LeftOutReason.OTHER_API: tr("Foreign", "this service works in a way that Kiln and the editors do not know."),
        LeftOutReason.SWITCHED_OFF: tr("Foreign", "this is switched off and has no key, so it stays out."),
        LeftOutReason.SERVER_SETTING: tr("Foreign", "this only concerns the other program's own server."),
        LeftOutReason.UNKNOWN_VARIABLE: tr("Foreign", "this does not say which provider it is for."),
        LeftOutReason.TOO_MANY: tr("Foreign", "there was more in the file than can be taken at once."),
    }


def _keys() -> dict[LeftOutReason, str]:
    return {
        LeftOutReason.KEY_IN_TEXT: tr(
            "Foreign", "a key stood in a name or an address, where everybody would see it, so this stays out."
        ),
        LeftOutReason.KEY_NOT_A_KEY: tr("Foreign", "what stands there is not a real key. You will be asked for it."),
        LeftOutReason.KEY_ELSEWHERE: tr("Foreign", "the key is kept somewhere else. You will be asked for it."),
        LeftOutReason.MORE_KEYS: tr("Foreign", "there are several keys. Only the first is used."),
    }


def _models() -> dict[LeftOutReason, str]:
    return {
        LeftOutReason.NO_MODEL_NAME: tr("Foreign", "the file does not name a model, so this stays out."),
        LeftOutReason.NO_PROVIDER: tr("Foreign", "the provider of this model is not in the file, so it stays out."),
        LeftOutReason.WILDCARD: tr("Foreign", "this stands for any model, not for one that could be added."),
        LeftOutReason.NOT_A_CHAT_MODEL: tr("Foreign", "this model does not chat, so it stays out."),
        LeftOutReason.KILN_LISTS_IT: tr("Foreign", "Kiln lists this model by itself."),
        LeftOutReason.UNREADABLE_ENTRY: tr("Foreign", "this entry is incomplete or damaged, so it stays out."),
        LeftOutReason.OTHER_SETTING: tr(
            "Foreign", "Kiln does not take this setting. The model comes along without it."
        ),
        LeftOutReason.UNKNOWN_CHOICE: tr("Foreign", "an agent uses this model, but the file does not have it."),
    }
