"""Arbitrary JSONC: any value, written with comments, line ends, commas and escapes wherever the language lets them."""

import json
from dataclasses import dataclass
from itertools import cycle
from typing import Any

from hypothesis import strategies as st

# `__proto__` as a key sets a JavaScript object's prototype: no setting, and nothing to compare.
KEYS = st.text(max_size=4).filter(lambda key: key != "__proto__") | st.sampled_from(
    ["a", "b", "a.b", "aé", "😀", "\ud800"]
)
NUMBERS = st.integers(-(2**53), 2**53) | st.floats(allow_nan=False, allow_infinity=False)
SCALARS = (
    st.none() | st.booleans() | NUMBERS | st.text(max_size=6) | st.sampled_from(["//", "/*", "{", "\u2028", "\udfff"])
)


@dataclass(frozen=True)
class Pairs:
    """An object as written: keys may stand twice."""

    items: list[tuple[str, Any]]


def written_values() -> st.SearchStrategy[Any]:
    return st.recursive(
        SCALARS | st.just([]) | st.just(Pairs([])),
        lambda inner: st.lists(inner, max_size=4) | st.builds(Pairs, st.lists(st.tuples(KEYS, inner), max_size=4)),
        max_leaves=8,
    )


VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3), max_leaves=5
)
ROOTS = st.builds(Pairs, st.lists(st.tuples(KEYS, written_values()), max_size=5))
# What decides about layout: few bytes, used again and again, which shrinks well and is quick to draw.
CHOICES = st.binary(min_size=1, max_size=40)
DOCUMENTS = st.builds(lambda root, choices: Writer(choices).document(root), ROOTS, CHOICES)


class Writer:
    """Writes a value as JSONC; every byte of `choices` decides one thing."""

    def __init__(self, choices: bytes) -> None:
        self._choices = cycle(choices)
        self._line_end = ["\n", "\r\n", "\r", "\n"][self._choose(4)]
        self._unit = ["  ", "    ", "\t", ""][self._choose(4)]
        self._is_wild = self._choose(2) == 1
        self._has_trailing_comma = self._choose(3) == 1

    def _choose(self, count: int) -> int:
        return next(self._choices) % count

    def document(self, root: Pairs) -> str:
        bom = "\ufeff" if self._choose(8) == 1 else ""
        return bom + self._trivia() + self._value(root, self._line_end) + self._trivia()

    def _trivia(self) -> str:
        """What may stand between any two tokens."""
        if not self._is_wild:
            return ""
        end = self._line_end
        some = [
            "",
            "",
            "",
            " ",
            "\t",
            end,
            end + "  ",
            " " + end + end,
            "/* c */",
            "/**/",
            f"// c{end}",
            f"/* a{end}b */",
        ]
        some += [f" // {{[,{end}", "\n", f"/*//*/{end} "]
        return "".join(some[self._choose(len(some))] for _ in range(1 + self._choose(2)))

    def _value(self, value: Any, margin: str) -> str:
        if isinstance(value, Pairs):
            parts = [
                self._string(key) + self._colon() + self._value(item, margin + self._unit) for key, item in value.items
            ]
            return self._bracketed("{}", parts, margin)
        if isinstance(value, list):
            return self._bracketed("[]", [self._value(item, margin + self._unit) for item in value], margin)
        return self._string(value) if isinstance(value, str) else json.dumps(value)

    def _colon(self) -> str:
        return self._trivia() + ":" + self._trivia() if self._is_wild else ": "

    def _bracketed(self, brackets: str, parts: list[str], margin: str) -> str:
        if self._is_wild or not parts or self._choose(4) == 1:
            return self._within_the_line(brackets, parts)
        inner, text = margin + self._unit, brackets[0]
        for index, part in enumerate(parts):
            comma = "," if index < len(parts) - 1 or self._has_trailing_comma else ""
            above = f"{inner}// above" if self._choose(6) == 1 else ""
            behind = ["", "", "", " // own", " /* own */", "  "][self._choose(6)]
            text += above + inner + part + comma + behind
        return text + margin + brackets[1]

    def _within_the_line(self, brackets: str, parts: list[str]) -> str:
        text = brackets[0] + self._trivia()
        for index, part in enumerate(parts):
            comma = "," if index < len(parts) - 1 or self._has_trailing_comma else ""
            text += part + self._trivia() + comma + (self._trivia() if self._is_wild else " ")
        return text + brackets[1]

    def _string(self, text: str) -> str:
        plain = json.dumps(text, ensure_ascii=self._choose(3) == 1 or not text.isprintable())
        if text and self._choose(5) == 1:
            return '"' + "".join(f"\\u{unit:04X}" for unit in utf16(text)) + '"'
        return plain.replace("/", "\\/") if self._choose(5) == 1 else plain


def utf16(text: str) -> list[int]:
    """The UTF-16 units of a text, which may hold halves of pairs."""
    data = text.encode("utf-16-le", "surrogatepass")
    return [data[at] | data[at + 1] << 8 for at in range(0, len(data), 2)]
