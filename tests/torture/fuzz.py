"""Mutated settings files: read or refused, never a crash or damage to what was not edited, never a key in an error."""

import copy
import re
import string
import traceback
from random import Random

from kiln_models_gui import resources
from kiln_models_gui.redaction import redact
from kiln_models_gui.registry.catalog import Catalog
from kiln_models_gui.registry.differences import edits_between
from kiln_models_gui.registry.orchestrator_facts import OrchestratorFacts
from kiln_models_gui.registry.orchestrator_settings import read_orchestrator_settings
from kiln_models_gui.store import yaml_document
from kiln_models_gui.store.equality import same_json
from kiln_models_gui.store.jsonc_document import JsoncDocument
from kiln_models_gui.store.jsonc_file import JsoncFormat
from kiln_models_gui.store.problems import StoreError
from kiln_models_gui.store.settings_file import YamlFormat
from kiln_models_gui.targets.editor_history import flat_settings
from kiln_models_gui.targets.kiln_reading import read_state
from kiln_models_gui.targets.orchestrator_edits import settings_tree
from tests.torture.common import CANARY, EDITOR_TEXT, KILN_TEXT, Effort, Figures

_YAML_WORDS = [
    "- ",
    ": ",
    "\n",
    "  ",
    "&a ",
    "*a",
    "!!python/object:x ",
    "!!int ",
    "{",
    "}",
    "[",
    "]",
    "'",
    '"',
    "\\x",
    "null",
    "~",
    "1e999",
    ".nan",
    "2020-99-99",
    "|\n",
    ">\n",
    "#",
    "%",
    "@",
    "\t",
    "---\n",
    "...\n",
    "? ",
]
_JSON_WORDS = [
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    '"',
    "//",
    "/*",
    "*/",
    "\n",
    "\r",
    "\\u",
    "\\ud800",
    "1e999",
    "-",
    "null",
    '"aiOrchestrator":',
    '"aiOrchestrator.providers.custom":',
    "01",
    "NaN",
    "\u2028",
    "\ufeff",
    "'",
    "\\",
]
_BYTES = [b"\x00", b"\xff", b"\xc3", b"\xed\xa0\x80", b"\xef\xbb\xbf", b"\x85", b"\xe2\x80\xa8"]


class Fuzzer:
    """Mutates files and looks at what becomes of them."""

    def __init__(self, dice: Random) -> None:
        self.dice = dice
        self.crashes: list[str] = []
        self.damaged = self.told = self.read = 0
        catalog = Catalog.from_json(resources.read_text("catalogue.json"))
        self.keys = tuple(key for key in catalog.config if key.type == "str" and not key.in_memory)
        self.facts = OrchestratorFacts.from_json(resources.read_text("orchestrator.json"))

    def mutated(self, text: str, words: list[str]) -> bytes:
        """A file with one to eight things wrong."""
        data = text.encode()
        for _ in range(self.dice.choice([1, 1, 1, 2, 3, 8])):
            data = self._once(data, words)
        return data

    def _once(self, data: bytes, words: list[str]) -> bytes:
        start, end = sorted(self.dice.randrange(len(data) + 1) for _ in range(2))
        end = min(end, start + self.dice.choice([1, 3, 20, 200]))
        piece = data[start:end]
        new = self.dice.choice(
            [
                b"",
                piece * 2,
                piece[::-1],
                self.dice.choice(words).encode("utf-8", "surrogatepass"),
                piece + self.dice.choice(words).encode("utf-8", "surrogatepass") + piece,
                self.dice.choice(_BYTES),
                self.dice.choice(string.printable).encode(),
                bytes([self.dice.randrange(256)]),
            ]
        )
        if self.dice.random() < 0.05:  # cut off, or another part of the file twice
            return data[:start] if self.dice.random() < 0.5 else data + data[start:end] * 50
        return data[:start] + new + data[end:]

    def attempt(self, number: int) -> None:
        """One mutated file of either kind."""
        is_yaml = number % 2 == 0
        text, words = (KILN_TEXT, _YAML_WORDS) if is_yaml else (EDITOR_TEXT, _JSON_WORDS)
        data = self.mutated(text, words)
        try:
            (self._yaml if is_yaml else self._jsonc)(data)
            self.read += 1
        except StoreError as error:
            self._tell("".join(traceback.format_exception(error)) + repr(error) + error.detail)
        except Exception as error:
            self.crashes.append(f"{type(error).__name__}: {data[:2000]!r}")

    def _tell(self, said: str) -> None:
        # Glued to the end of a model's id it is part of that, which nobody can tell from a key.
        self.told += re.search(rf"(?<![A-Za-z0-9]){CANARY}", said) is not None

    def _yaml(self, data: bytes) -> None:
        form = YamlFormat()
        before = form.parse(data)
        state = read_state(before, self.keys, {})
        self._tell(redact(repr(state)))  # as the log does: a mutated file may have a key for a name
        if form.render(before, form.copy(before)) is not None:
            self.damaged += 1
        after = form.copy(before)
        after["ours"] = {"added": [1]}
        written = form.render(before, after)
        found = form.parse(written or b"")
        self.damaged += not yaml_document.same(found.pop("ours", None), {"added": [1]})
        before.pop("ours", None)
        self.damaged += not _same_unordered(found, before)
        edits_between(before, copy.deepcopy(found))

    def _jsonc(self, data: bytes) -> None:
        form = JsoncFormat()
        before = form.parse(data)
        read_orchestrator_settings(settings_tree(before), self.facts)
        flat_settings(before)
        if form.render(before, before.copy()) is not None:
            self.damaged += 1
        after = before.copy()
        after.set(("ours",), {"added": [1]})
        written = form.render(before, after)
        found = JsoncDocument.from_bytes(written) if written else before
        values, stood = dict(found.value), dict(before.value)
        self.damaged += values.pop("ours", None) != {"added": [1]}
        stood.pop("ours", None)
        self.damaged += not same_json(values, stood)
        if not before.has(("ours",)) and not before.is_blank:
            found.remove(("ours",))
            self.damaged += not same_json(found.value, stood)


def _same_unordered(one: dict[str, object], other: dict[str, object]) -> bool:
    """Kiln sorts the keys of a file that is sorted; one key more may make it so."""
    if one.keys() != other.keys():
        return False
    return all(yaml_document.same(_sorted(one[name]), _sorted(other[name])) for name in one)


def _sorted(value: object) -> object:
    if isinstance(value, dict):
        return dict(sorted(((key, _sorted(inner)) for key, inner in value.items()), key=lambda pair: repr(pair[0])))
    return [_sorted(item) for item in value] if isinstance(value, list) else value


def torture(effort: Effort) -> Figures:
    """Mutate `effort.count` files."""
    fuzzer = Fuzzer(effort.dice)
    done = 0
    for number in effort.rounds():
        if number >= effort.count:
            break
        fuzzer.attempt(number)
        done = number + 1
    for crash in fuzzer.crashes[:5]:
        print("crash:", crash)
    figures: Figures = {"fuzz_inputs": done, "fuzz_read": fuzzer.read, "fuzz_crashes": len(fuzzer.crashes)}
    return figures | {"fuzz_damaged": fuzzer.damaged, "fuzz_told": fuzzer.told}
