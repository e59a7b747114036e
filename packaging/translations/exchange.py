"""Untranslated texts out as JSON, and filled-in JSON back in."""

from collections.abc import Iterable, Mapping
from typing import Any

import rules
from texts import Key, Text
from ts_file import Entry

from kiln_models_gui.languages import Language


def to_json(language: Language, entries: Iterable[Entry], *, everything: bool = False) -> dict[str, Any]:
    """What is to be translated into `language`; `everything`: also what is translated already, to be looked over."""
    wanted = [entry for entry in entries if everything or not entry.is_done]
    return {
        "language": language.code,
        "name": language.name,
        "plural_forms": language.plural_forms,
        "texts": [_row(entry) for entry in wanted],
    }


def _row(entry: Entry) -> dict[str, Any]:
    text = entry.text
    row: dict[str, Any] = {"context": text.context, "source": text.source, "comment": text.comment}
    row |= {"plural": text.plural, "where": sorted(text.where)}
    row |= {name: words for name, words in (("note", text.note), ("singular", text.singular)) if words}
    return row | {"translation": list(entry.forms) if text.plural else entry.forms[0]}


def merged(
    known: Mapping[Key, Entry], data: Mapping[str, Any], language: Language
) -> tuple[dict[Key, Entry], list[str]]:
    """The entries with what `data` translates, and what was wrong with it. Rows left empty change nothing.

    What is wrong is not taken over; the rest is.
    """
    if data.get("language") != language.code:
        return dict(known), [f"this file is for {data.get('language')!r}, not {language.code!r}"]
    made, wrong = dict(known), list[str]()
    for row in data["texts"]:
        key: Key = (row["context"], row["source"], row.get("comment", ""))
        told = row["translation"]
        forms: tuple[str, ...] = (told,) if isinstance(told, str) else tuple(told)
        if not any(forms):
            continue
        if key not in made:
            wrong.append(f"{key[0]}: {key[1]!r}: the program has no such text")
            continue
        found = list(rules.problems(made[key].text, forms, language))
        wrong.extend(f"{key[0]}: {key[1]!r}: {problem}" for problem in found)
        if not found:
            made[key] = Entry(made[key].text, forms)
    return made, wrong


def all_problems(texts: Mapping[Key, Text], known: Mapping[Key, Entry], language: Language) -> list[str]:
    """What keeps `language` from being complete: untranslated, obsolete, unusable."""
    missing = [f"{key[0]}: {key[1]!r}: not translated" for key in texts if key not in known or not known[key].is_done]
    obsolete = [f"{key[0]}: {key[1]!r}: no longer used" for key in known if key not in texts]
    unusable = [
        f"{key[0]}: {key[1]!r}: {problem}"
        for key, entry in known.items()
        if key in texts and entry.is_done
        for problem in rules.problems(texts[key], entry.forms, language)
    ]
    return missing + obsolete + unusable
