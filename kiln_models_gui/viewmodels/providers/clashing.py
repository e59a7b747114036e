"""Three ways for the provider form: what it was filled with, what stands in Kiln's file now, and what was typed."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.redaction import mask
from kiln_models_gui.registry.history_clash import ClashKey, Keep
from kiln_models_gui.registry.library import KILN
from kiln_models_gui.registry.records import KeyInfo, KeyState
from kiln_models_gui.targets.keys import API_KEY
from kiln_models_gui.viewmodels.clash import Answers, ClashLine
from kiln_models_gui.viewmodels.providers.draft import ADDRESS, NAME, ProviderDraft, TypedKey
from kiln_models_gui.viewmodels.words.clash import PROVIDERS, field_label, value_words, what_words
from kiln_models_gui.viewmodels.words.providers import config_key_label

if TYPE_CHECKING:
    from kiln_models_gui.registry.catalog import ProviderInfo
    from kiln_models_gui.registry.providers import Provider
    from kiln_models_gui.registry.records import TargetState

tr = QCoreApplication.translate
Stored = Mapping[str, "str | KeyInfo"]
"""Place → what Kiln's file has there; of a key only how it looks."""


@dataclass(frozen=True, slots=True)
class Merged:
    """The form over what somebody else wrote meanwhile."""

    draft: ProviderDraft
    stored: Stored
    """What was looked at: fields that clash are still as they were when the form was filled."""
    lines: tuple[ClashLine, ...]
    kept: tuple[str, ...]
    """Labels of the fields in which somebody else's change stays."""


def stored_values(info: "ProviderInfo | None", custom: "Provider | None", state: "TargetState") -> Stored:
    """What stands for the provider; of a custom one that is new, nothing."""
    if info is None:
        if custom is None or custom.custom is None:
            return {}
        return {NAME: custom.name, ADDRESS: custom.address, API_KEY: custom.custom.key}
    return {
        key.key: state.keys.get(key.key, KeyInfo()) if key.sensitive else state.values.get(key.key, "")
        for key in info.keys
    }


def merge(draft: ProviderDraft, loaded: Stored, stands: Stored, title: str, who: str) -> Merged:
    """Take over what somebody else changed and this person did not touch; what both changed becomes a line to ask."""
    lines: list[ClashLine] = []
    kept: list[str] = []
    stored = {**loaded}
    for place, was in loaded.items():
        now = stands.get(place, was)
        if now == was:
            continue
        if not _is_touched(draft, place, was):
            kept.append(_label(draft, place))
            draft = draft if isinstance(now, KeyInfo) else draft.with_text(place, now)
        elif not _is_same(draft, place, now):
            lines.append(_line(draft, place, now, title, who))
            continue
        stored[place] = now
    return Merged(draft, stored, tuple(lines), tuple(kept))


def settled(draft: ProviderDraft, stands: Stored, answers: Answers) -> ProviderDraft:
    """The draft with what somebody else wrote where that holds."""
    for key, keep in answers.items():
        now = stands.get(key.field, "")
        if keep is Keep.STANDS:
            left = {place: typed for place, typed in draft.keys.items() if place != key.field}
            draft = replace(draft, keys=left) if isinstance(now, KeyInfo) else draft.with_text(key.field, now)
    return draft


def _is_touched(draft: ProviderDraft, place: str, was: "str | KeyInfo") -> bool:
    if isinstance(was, KeyInfo):
        return draft.key(place) != TypedKey()
    return draft.text(place) != was.strip()


def _is_same(draft: ProviderDraft, place: str, now: "str | KeyInfo") -> bool:
    if not isinstance(now, KeyInfo):
        return draft.text(place) == now.strip()
    typed = draft.key(place)
    if typed.removed:
        return now.state is KeyState.MISSING
    # Of a short key nothing is shown, so nothing can be compared.
    return typed.key is not None and now.hint == mask(typed.key.get_secret_value()) != mask("")


def _line(draft: ProviderDraft, place: str, now: "str | KeyInfo", title: str, who: str) -> ClashLine:
    key = ClashKey(KILN, PROVIDERS, title, place)
    mine = _key_typed(draft.key(place)) if isinstance(now, KeyInfo) else value_words(draft.text(place))
    theirs = _key_there(now) if isinstance(now, KeyInfo) else value_words(now)
    return ClashLine(key, what_words(PROVIDERS, title), _label(draft, place), theirs, mine, who)


def _label(draft: ProviderDraft, place: str) -> str:
    return config_key_label(place) if draft.info else field_label(PROVIDERS, place)


def _key_there(info: KeyInfo) -> str:
    return info.hint if info.state is KeyState.SAVED else tr("Clash", "No key")


def _key_typed(typed: TypedKey) -> str:
    return mask(typed.key.get_secret_value()) if typed.key else tr("Clash", "No key")
