"""How a document is laid out, found by looking at it, and new values written in the same way."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from kiln_models_gui.store.jsonc_tokens import LINE_END, scalar_source
from kiln_models_gui.store.jsonc_tree import MAX_DEPTH, Member, Node, Tree
from kiln_models_gui.store.problems import StoreError, StoreProblem

_INDENT = re.compile(r"[ \t]*")
_COLON = re.compile(r"[ \t]?:[ \t]?")
_VS_CODE_INDENT = "    "


@dataclass(frozen=True)
class Style:
    """One step of indentation, the line end, and what stands between a key and its value."""

    unit: str
    line_end: str
    colon: str = ": "

    def pretty(self, value: object, indent: str) -> str:
        """`value` with one member to a line; `indent` is that of the line it begins on. Raises StoreError."""
        return self._written(value, self.line_end + indent, self.line_end, 0)

    def flat(self, value: object) -> str:
        """`value` on one line. Raises StoreError (NOT_PLAIN_DATA)."""
        return self._written(value, "", "", 0)

    def key(self, name: str) -> str:
        """`name` as a key, with its colon."""
        return scalar_source(name) + self.colon

    def _written(self, value: object, margin: str, line_end: str, depth: int) -> str:
        if depth > MAX_DEPTH:
            raise StoreError(StoreProblem.NOT_PLAIN_DATA, detail="nested too deeply")
        inner = margin + self.unit if line_end else ""
        if isinstance(value, Mapping):
            pairs = cast("Mapping[object, object]", value).items()
            if not all(type(name) is str for name, _ in pairs):
                raise StoreError(StoreProblem.NOT_PLAIN_DATA, detail="a key that is no text")
            parts = [self.key(str(name)) + self._written(item, inner, line_end, depth + 1) for name, item in pairs]
            return self._bracketed("{}", parts, margin, inner)
        if isinstance(value, Sequence) and not isinstance(value, str | bytes | bytearray):
            items = cast("Sequence[object]", value)
            parts = [self._written(item, inner, line_end, depth + 1) for item in items]
            return self._bracketed("[]", parts, margin, inner)
        return scalar_source(value)

    def _bracketed(self, brackets: str, parts: list[str], margin: str, inner: str) -> str:
        if not parts:
            return brackets
        if inner:
            return brackets[0] + inner + f",{inner}".join(parts) + margin + brackets[1]
        space = " " if brackets == "{}" and self.colon.endswith(" ") else ""
        comma = ", " if self.colon.endswith(" ") else ","
        return brackets[0] + space + comma.join(parts) + space + brackets[1]


def style_of(tree: Tree) -> Style:
    """The style of a whole document; VS Code's own where nothing shows it."""
    return Style(_unit_of(tree), line_end_near(tree.text, 0), _colon_of(tree))


def line_end_near(text: str, position: int) -> str:
    """The line end that comes next after `position`, else the first one, else LF."""
    found = LINE_END.search(text, position) or LINE_END.search(text)
    return found.group() if found else "\n"


def line_start(text: str, position: int) -> int:
    """Where the line of `position` begins."""
    return 1 + max(text.rfind("\n", 0, position), text.rfind("\r", 0, position))


def indent_at(text: str, position: int) -> str:
    """The white space at the start of the line of `position`; a byte order mark is none."""
    start = line_start(text, position)
    found = _INDENT.match(text, start + text.startswith("\ufeff", start))
    return found.group() if found else ""


def is_first_on_line(text: str, position: int) -> bool:
    """Whether only white space (or the comma of a comma-first layout) stands before it on its line."""
    return not text[line_start(text, position) : position].strip(" \t,\ufeff")


def _unit_of(tree: Tree) -> str:
    """What the first member that stands on a line of its own is indented by, more than its container."""
    waiting = [tree.root] if tree.root is not None else []
    while waiting:
        node = waiting.pop()
        outer = indent_at(tree.text, node.start)
        for member in node.members[:20]:
            inner = indent_at(tree.text, member.start)
            if is_first_on_line(tree.text, member.start) and inner.startswith(outer) and inner != outer:
                return inner[len(outer) :]
        waiting.extend(member.node for member in reversed(node.members[:20]) if member.node.members)
    return _VS_CODE_INDENT


def _colon_of(tree: Tree) -> str:
    members = tree.root.members if tree.root is not None else ()
    found = next(filter(None, (_colon(tree.text, member) for member in members)), None)
    return found if found is not None else ": "


def _colon(text: str, member: Member) -> str | None:
    between = text[member.key_end : member.node.start]
    return between if _COLON.fullmatch(between) else None


def is_spread(text: str, node: Node) -> bool:
    """Whether a container has, or should get, its members on lines of their own."""
    if not node.members:
        return True
    return bool(LINE_END.search(text, node.start, node.members[0].start)) and any(
        is_first_on_line(text, member.start) for member in node.members
    )
