"""Reads and writes .ts files, the format of Qt Linguist, always in the same order so that diffs can be read."""

import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from texts import ROOT, Key, Text

from kiln_models_gui.languages import Language

FOLDER = ROOT / "resources" / "translations"


@dataclass(frozen=True, slots=True)
class Entry:
    """A text and what it is called in one language: one form, or as many as that language has plurals."""

    text: Text
    forms: tuple[str, ...]

    @property
    def is_done(self) -> bool:
        """Whether every form says something."""
        return all(self.forms)


def path_of(language: Language) -> Path:
    """Where the translations of `language` lie."""
    return FOLDER / f"kiln_models_{language.code}.ts"


def read(path: Path) -> dict[Key, Entry]:
    """What a file says; nothing where it does not exist. Raises ET.ParseError."""
    if not path.exists():
        return {}
    entries = [
        _entry(context.findtext("name") or "", message)
        for context in ET.parse(path).getroot().iter("context")  # noqa: S314 - our own file
        for message in context.iter("message")
    ]
    return {entry.text.key: entry for entry in entries}


def _entry(context: str, message: ET.Element) -> Entry:
    plural = message.get("numerus") == "yes"
    translation = message.find("translation")
    forms = [translation] if translation is not None and not plural else message.iter("numerusform")
    note, _, singular = (message.findtext("extracomment") or "").partition(_OF_ONE)
    text = Text(
        context,
        message.findtext("source") or "",
        message.findtext("comment") or "",
        plural,
        singular,
        note.strip(),
        frozenset(one.get("filename", "") for one in message.iter("location")),
    )
    return Entry(text, tuple(form.text or "" for form in forms))


_OF_ONE = "Of one, in English: "


def renewed(texts: Mapping[Key, Text], known: Mapping[Key, Entry], language: Language) -> dict[Key, Entry]:
    """The entries of `texts` with the translations that are `known`; what is no longer used is left out.

    What moved to another context keeps its translation.
    """
    moved = {(entry.text.source, entry.text.plural): entry.forms for entry in known.values() if entry.is_done}
    made: dict[Key, Entry] = {}
    for key, text in texts.items():
        count = language.plural_forms if text.plural else 1
        there = known[key].forms if key in known else moved.get((text.source, text.plural), ())
        made[key] = Entry(text, there if len(there) == count else ("",) * count)
    return made


def write(path: Path, language: Language, entries: Iterable[Entry]) -> None:
    """Write the whole file."""
    root = ET.Element("TS", version="2.1", language=language.code, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for entry in sorted(entries, key=lambda one: one.text.key):
        name = entry.text.context
        if name not in contexts:
            contexts[name] = ET.SubElement(root, "context")
            ET.SubElement(contexts[name], "name").text = name
        _add(contexts[name], entry)
    ET.indent(root, " " * 4)
    body = ET.tostring(root, encoding="unicode")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8", newline="\n")


def _add(context: ET.Element, entry: Entry) -> None:
    text = entry.text
    message = ET.SubElement(context, "message", {"numerus": "yes"} if text.plural else {})
    for where in sorted(text.where):
        ET.SubElement(message, "location", filename=where)  # no lines: they would change with every edit
    ET.SubElement(message, "source").text = text.source
    if text.comment:
        ET.SubElement(message, "comment").text = text.comment
    notes = [text.note, _OF_ONE + text.singular if text.singular else ""]
    if any(notes):
        ET.SubElement(message, "extracomment").text = "\n".join(filter(None, notes))
    translation = ET.SubElement(message, "translation", {} if entry.is_done else {"type": "unfinished"})
    if not text.plural:
        translation.text = entry.forms[0]
        return
    for form in entry.forms:
        ET.SubElement(translation, "numerusform").text = form
