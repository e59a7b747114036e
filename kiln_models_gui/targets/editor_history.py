"""An editor's settings.json for the history: the agents' settings laid out flat, and the way between exact texts."""

import copy
import re
from collections.abc import Callable, Mapping
from difflib import SequenceMatcher
from itertools import accumulate
from typing import cast

from kiln_models_gui.redaction import redact
from kiln_models_gui.registry.changes import ABSENT, Change
from kiln_models_gui.registry.history_clash import Choices, apply_settled
from kiln_models_gui.registry.history_entry import KeyMark, TextEdit, TextWay
from kiln_models_gui.registry.plain import fields_of
from kiln_models_gui.registry.secret_values import sealed
from kiln_models_gui.store.equality import same_json
from kiln_models_gui.store.journal import hash_of
from kiln_models_gui.store.jsonc_document import JsoncDocument
from kiln_models_gui.targets.dotted_settings import effective
from kiln_models_gui.targets.orchestrator_edits import PREFIX, settings_name
from kiln_models_gui.targets.setting_edits import remove_setting, set_setting

_DOTS = re.compile(r"\\(.)|\.")
_NO_SECRET = re.compile(r"\$\{SECRET:[^{}\s]+\}|not-needed", re.IGNORECASE)
_MAX_TEXT = 2_000_000  # characters: comparing larger texts line by line takes seconds
Keep = Callable[[str], KeyMark]


def flat_settings(document: JsoncDocument) -> dict[str, object]:
    """The agents' settings in force: place → value, which is a single value, a list, or an empty object."""
    flat: dict[str, object] = {}
    _lay_out(flat, (PREFIX,), effective(document, PREFIX).value)
    return flat


def segments_of(place: str) -> tuple[str, ...]:
    """The names that lead to `place`."""
    names, start = [""], 0
    for found in _DOTS.finditer(place):
        names[-1] += place[start : found.start()] + (found[1] or "")
        start = found.end()
        if not found[1]:
            names.append("")
    names[-1] += place[start:]
    return tuple(names)


def _place(path: tuple[str, ...]) -> str:
    return ".".join(name.replace("\\", "\\\\").replace(".", "\\.") for name in path)


def _lay_out(flat: dict[str, object], path: tuple[str, ...], value: object) -> None:
    if isinstance(value, Mapping) and (value or path == (PREFIX,)):
        for name, inner in fields_of(cast("object", value)).items():
            _lay_out(flat, (*path, name), inner)
    elif value is not None or path != (PREFIX,):
        flat[_place(path)] = _number(value)


def _number(value: object) -> object:
    """Editors write 7.00 as 7, which is no change."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, Mapping):
        return {name: _number(inner) for name, inner in fields_of(cast("object", value)).items()}
    return [_number(item) for item in cast("list[object]", value)] if isinstance(value, list) else value


def apply_flat(document: JsoncDocument, change: Change, target: str, choices: Choices) -> Change:
    """Apply a change of flat settings in place. Returns what was really done.

    Raises UndoClashError, SettingBlockedError, StoreError.
    """
    stood = flat_settings(document)
    wanted = copy.deepcopy(stood)
    done = apply_settled(wanted, change, target, choices)
    for place in [place for place in stood if place not in wanted]:
        remove_setting(document, *settings_name(segments_of(place)))
    for place, value in wanted.items():
        if not same_json(stood.get(place, ABSENT), value):
            name, inside = settings_name(segments_of(place))
            set_setting(document, name, value, inside)
    _remove_emptied(document, wanted)
    return done


def _remove_emptied(document: JsoncDocument, wanted: Mapping[str, object]) -> None:
    """Objects that have lost their last setting, and did not stand empty before, go."""
    while emptied := [place for place, value in flat_settings(document).items() if value == {} and place not in wanted]:
        for place in emptied:
            remove_setting(document, *settings_name(segments_of(place)))


def text_ways(before: str, after: str, keep: Keep) -> tuple[TextWay, TextWay] | None:
    """The exact way from `before` to `after`, and the way back; secrets in them are given to `keep`.

    None where it would be no use, or where something in it looks like a secret that cannot be told from what is
    around it.
    """
    if before == after or max(len(before), len(after)) > _MAX_TEXT:
        return None
    secrets = _secrets(before) | _secrets(after)
    forth, back = _spliced(before, after, secrets, keep), _spliced(after, before, secrets, keep)
    if forth is None or back is None:
        return None
    marks = hash_of(before.encode(errors="surrogatepass")), hash_of(after.encode(errors="surrogatepass"))
    return TextWay(marks[0], marks[1], forth), TextWay(marks[1], marks[0], back)


def walked(text: str, way: TextWay, open_mark: Callable[[KeyMark], str | None]) -> str | None:
    """The text at the end of `way`; None when `text` is not where it begins, or a key of it is gone."""
    if hash_of(text.encode(errors="surrogatepass")) != way.origin:
        return None
    for edit in reversed(way.edits):
        pieces = [piece if isinstance(piece, str) else open_mark(piece) for piece in edit.pieces]
        if None in pieces:
            return None
        text = text[: edit.start] + "".join(cast("list[str]", pieces)) + text[edit.end :]
    return text if hash_of(text.encode(errors="surrogatepass")) == way.goal else None


def _secrets(text: str) -> set[str]:
    """Every secret of the file, other extensions' too: a change may touch a line that holds the whole file."""
    found: list[str] = []
    for name, value in JsoncDocument(text).value.items():
        sealed(value, found.append, name)
    return {secret for secret in found if secret}


def _spliced(old: str, new: str, secrets: set[str], keep: Keep) -> tuple[TextEdit, ...] | None:
    edits: list[TextEdit] = []
    lines, others = old.splitlines(keepends=True), new.splitlines(keepends=True)
    starts, ends = ([0, *accumulate(map(len, each))] for each in (lines, others))
    for tag, a, a_end, b, b_end in SequenceMatcher(None, lines, others, autojunk=False).get_opcodes():
        if tag == "equal":
            continue
        pieces = _pieces(new[ends[b] : ends[b_end]], secrets, keep)
        if pieces is None:
            return None
        edits.append(TextEdit(starts[a], starts[a_end], pieces))
    return tuple(edits)


def _pieces(text: str, secrets: set[str], keep: Keep) -> tuple[str | KeyMark, ...] | None:
    """`text` with its secrets kept elsewhere; None where it looks as if one were left."""
    either = "|".join(re.escape(secret) for secret in sorted(secrets, key=len, reverse=True))
    parts = [part for part in re.split(f"({either})", text) if part] if secrets else [text]
    if any(_looks_secret(part, secrets) for part in parts if part not in secrets):
        return None
    return tuple(keep(part) if part in secrets else part for part in parts)


def _looks_secret(text: str, secrets: set[str]) -> bool:
    """Also where a secret is spelled with escapes. References, and the word for no key at all, are no secrets."""
    bare = _NO_SECRET.sub("", text)
    return redact(bare, secrets) != bare
