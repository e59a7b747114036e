"""Keeps the translations: `uv run python packaging/translations COMMAND`; `make translations` does the first two.

update   read the program's texts, and bring every .ts up to date (new ones empty, unused ones gone)
compile  make the .qm files that the program loads
status   what is missing or unusable, per language
export   the untranslated texts of a language as JSON (--all: every text)
merge    take a filled-in JSON over; what breaks a rule is told and left out
"""

import argparse
import json
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from exchange import all_problems, merged, to_json
from texts import find_texts
from ts_file import path_of, read, renewed, write

from kiln_models_gui.languages import TRANSLATED, Language

BY_CODE = {language.code: language for language in TRANSLATED}


def main() -> int:
    """Do what the command line says. Returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    for name in ("update", "compile", "status"):
        commands.add_parser(name).add_argument("languages", nargs="*", metavar="LANGUAGE", help=", ".join(BY_CODE))
    export = commands.add_parser("export")
    export.add_argument("--all", action="store_true", help="also what is translated already")
    merge = commands.add_parser("merge")
    for command in (export, merge):
        command.add_argument("language", choices=BY_CODE)
        command.add_argument("file", type=Path)
    given = parser.parse_args()
    if given.command == "export":
        return write_json(BY_CODE[given.language], given.file, everything=given.all)
    if given.command == "merge":
        return take_json(BY_CODE[given.language], given.file)
    chosen = [BY_CODE[code] for code in given.languages or BY_CODE]
    return {"update": update, "compile": compile_, "status": status}[given.command](chosen)


def update(chosen: list[Language]) -> int:
    """Bring the .ts files up to date with the program."""
    texts = find_texts()
    for language in chosen:
        entries = renewed(texts, read(path_of(language)), language)
        write(path_of(language), language, entries.values())
        open_ = sum(not entry.is_done for entry in entries.values())
        print(f"{path_of(language).name}: {len(entries)} texts, {open_} to translate")
    return 0


def compile_(chosen: list[Language], to: Path | None = None) -> int:
    """Make the .qm files."""
    for language in chosen:
        source = path_of(language)
        target = (to or source.parent) / source.with_suffix(".qm").name
        lrelease = Path(sys.executable).parent / "pyside6-lrelease"
        subprocess.run([lrelease, "-silent", source, "-qm", target], check=True)
    return 0


def status(chosen: list[Language]) -> int:
    """Tell what keeps each language from being complete."""
    texts, is_bad = find_texts(), False
    for language in chosen:
        found = all_problems(texts, read(path_of(language)), language)
        is_bad |= bool(found)
        print(f"{language.code}: {len(texts)} texts, {len(found)} problems", *found[:20], sep="\n    ")
    return int(is_bad)


def write_json(language: Language, file: Path, *, everything: bool) -> int:
    """Write what is to be translated."""
    update([language])
    data = to_json(language, read(path_of(language)).values(), everything=everything)
    file.write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(f"{file}: {len(data['texts'])} texts")
    return 0


def take_json(language: Language, file: Path) -> int:
    """Take over what was translated, and compile it."""
    data = json.loads(file.read_text(encoding="utf-8"))
    known = renewed(find_texts(), read(path_of(language)), language)
    entries, wrong = merged(known, data, language)
    write(path_of(language), language, entries.values())
    compile_([language])
    open_ = sum(not entry.is_done for entry in entries.values())
    print(f"{path_of(language).name}: {open_} to translate, {len(wrong)} refused", *wrong, sep="\n    ")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
