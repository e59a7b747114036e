import json
import subprocess
import sys
from pathlib import Path

import pytest
import rules
import ts_file
from exchange import all_problems, merged, to_json
from texts import PACKAGE, Text, UnreadableTextError, find_texts, texts_of

from kiln_models_gui.languages import TRANSLATED, Language

TOOL = Path(__file__).resolve().parents[2] / "packaging" / "translations"
GERMAN = next(language for language in TRANSLATED if language.code == "de")
JAPANESE = next(language for language in TRANSLATED if language.code == "ja")

COMPLETE: tuple[str, ...] = ("de", "fr", "es", "pt_BR", "zh_CN", "ja")
"""The languages that must not lack a text: each is added once its translation is done."""


@pytest.mark.parametrize(
    ("code", "wanted"),
    [
        ("class Page:\n def f(self): self.tr('Add')", Text("Page", "Add")),
        ("class Page:\n def f(self): self.tr('One ' 'two')", Text("Page", "One two")),
        ("class Page:\n def f(self): return lambda: self.tr(\n  'Later')", Text("Page", "Later")),
        ("def f():\n return tr('Test', 'Works')", Text("Test", "Works")),
        ("def f():\n return tr('Test', 'Open', 'a state')", Text("Test", "Open", "a state")),
        ("def f(n):\n return tr('Test', '%n files', '', n)", Text("Test", "%n files", plural=True)),
        ("def f(n):\n return plural('T', '1 x', '%n xs', n)", Text("T", "%n xs", plural=True, singular="1 x")),
        ("def f(form: 'PasteForm'):\n form.tr('Paste')", Text("PasteForm", "Paste")),
        ("def f():\n #: On a button\n #: of the form\n tr('A', 'B')", Text("A", "B", note="On a button of the form")),
    ],
)
def test_a_text_is_found_however_it_is_written(code: str, wanted: Text) -> None:
    (found,) = texts_of(code, "x.py")
    assert (found.key, found.plural, found.singular, found.note) == (
        wanted.key,
        wanted.plural,
        wanted.singular,
        wanted.note,
    )


@pytest.mark.parametrize(
    ("code", "why"),
    [
        ("def f():\n tr('A', f'{x}')", "not written out"),
        ("def f(words):\n tr('A', words)", "not written out"),
        ("def f():\n return map(tr, words)", "another name"),
        ("WORDS = tr('A', 'B')", "at import"),
        ("class A:\n words = tr('A', 'B')", "at import"),
        ("class A:\n def f(self): self.tr('%n files', '', 3)", "lost in subclasses"),
        ("def f(form):\n form.tr('Paste')", "which class"),
    ],
)
def test_a_text_that_cannot_be_found_is_an_error(code: str, why: str) -> None:
    with pytest.raises(UnreadableTextError, match=why):
        list(texts_of(code, "x.py"))


def test_every_text_of_the_program_is_found() -> None:
    texts = find_texts()
    calls = sum(path.read_text(encoding="utf-8").count("tr(") for path in PACKAGE.rglob("*.py"))
    assert 1500 < len(texts) < calls


@pytest.mark.parametrize(
    ("source", "translation", "is_fine"),
    [
        ("Add {name}", "{name} hinzufügen", True),
        ("Add {name}", "Hinzufügen", False),
        ("Add {name}", "{Name} hinzufügen", False),
        ("Add", "Hinzufügen {", False),
        ("&Key", "S&chlüssel", True),
        ("&Key", "Schlüssel", False),
        ("Key", "S&chlüssel", False),
        ("Key && name", "Schlüssel && Name", True),
        ("Import…", "Einlesen…", True),
        ("Import…", "Einlesen", False),
        ("Import", "Einlesen…", False),
        ("<b>Bold</b>", "<b>Fett</b>", True),
        ("<b>Bold</b>", "Fett", False),
        (" and more", " und mehr", True),
        (" and more", "und mehr", False),
        ("a\nb", "a b", False),
    ],
)
def test_a_translation_keeps_what_the_program_needs(source: str, translation: str, is_fine: bool) -> None:
    assert (list(rules.problems(Text("A", source), (translation,), GERMAN)) == []) == is_fine


@pytest.mark.parametrize(
    ("language", "forms", "is_fine"),
    [
        (GERMAN, ("ein Modell", "%n Modelle"), True),
        (GERMAN, ("%n Modelle",), False),
        (GERMAN, ("ein Modell", "Modelle"), False),
        (JAPANESE, ("%n個",), True),
        (JAPANESE, ("%n個", "%n個"), False),
    ],
)
def test_a_plural_has_as_many_forms_as_its_language(language: Language, forms: tuple[str, ...], is_fine: bool) -> None:
    text = Text("A", "%n models", plural=True)
    assert (list(rules.problems(text, forms, language)) == []) == is_fine


def test_what_is_filled_into_the_json_comes_back(tmp_path: Path) -> None:
    texts = {text.key: text for text in (Text("A", "Add"), Text("B", "%n models", plural=True, singular="1 model"))}
    path = tmp_path / "de.ts"
    ts_file.write(path, GERMAN, ts_file.renewed(texts, {}, GERMAN).values())
    out = json.loads(json.dumps(to_json(GERMAN, ts_file.read(path).values())))
    assert [(row["source"], row["translation"]) for row in out["texts"]] == [("Add", ""), ("%n models", ["", ""])]
    out["texts"][0]["translation"] = "Dazu: 1 < 2 & 3"
    out["texts"][1]["translation"] = ["ein Modell", "%n Modelle"]
    out["texts"].append({"context": "A", "source": "Gone", "translation": "Weg"})
    entries, wrong = merged(ts_file.read(path), out, GERMAN)
    assert wrong == ["A: 'Gone': the program has no such text"]
    ts_file.write(path, GERMAN, entries.values())
    assert [entry.forms for entry in ts_file.read(path).values()] == [
        ("Dazu: 1 < 2 & 3",),
        ("ein Modell", "%n Modelle"),
    ]
    assert to_json(GERMAN, ts_file.read(path).values())["texts"] == []
    assert all_problems(texts, ts_file.read(path), GERMAN) == []


def test_what_breaks_a_rule_is_told_and_left_out() -> None:
    text = Text("A", "Add {name}")
    known = {text.key: ts_file.Entry(text, ("",))}
    row = {"context": "A", "source": "Add {name}", "comment": "", "translation": "Dazu"}
    entries, wrong = merged(known, {"language": "de", "texts": [row]}, GERMAN)
    assert entries == known
    assert len(wrong) == 1
    assert merged(known, {"language": "fr", "texts": [row]}, GERMAN)[0] == known


def test_a_renewed_file_forgets_what_is_gone_and_keeps_what_moved() -> None:
    old = Text("A", "Add")
    known = {old.key: ts_file.Entry(old, ("Dazu",))}
    moved, new = Text("B", "Add"), Text("B", "Remove")
    made = ts_file.renewed({text.key: text for text in (moved, new)}, known, GERMAN)
    assert {key: entry.forms for key, entry in made.items()} == {moved.key: ("Dazu",), new.key: ("",)}


@pytest.mark.parametrize("language", TRANSLATED, ids=lambda language: language.code)
def test_what_is_translated_can_be_used(language: Language) -> None:
    known = ts_file.read(ts_file.path_of(language))
    done = {key: entry for key, entry in known.items() if entry.is_done}
    assert all_problems({key: entry.text for key, entry in done.items()}, done, language) == []


def test_a_complete_language_lacks_nothing() -> None:
    texts = find_texts()
    complete = [language for language in TRANSLATED if language.code in COMPLETE]
    lacking = {one.code: all_problems(texts, ts_file.read(ts_file.path_of(one)), one) for one in complete}
    assert lacking == {code: [] for code in COMPLETE}


@pytest.mark.parametrize("language", TRANSLATED, ids=lambda language: language.code)
def test_the_compiled_file_says_what_its_source_says(language: Language, tmp_path: Path) -> None:
    source = ts_file.path_of(language)
    made = tmp_path / source.with_suffix(".qm").name
    lrelease = Path(sys.executable).parent / "pyside6-lrelease"
    subprocess.run([lrelease, "-silent", source, "-qm", made], check=True)
    assert made.read_bytes() == source.with_suffix(".qm").read_bytes(), "run make translations"


def test_the_tool_tells_what_is_missing() -> None:
    done = subprocess.run([sys.executable, TOOL, "status", "de"], capture_output=True, text=True, check=False)
    assert "texts" in done.stdout, done.stderr
