"""Finds every text that the program gives to Qt's translation, by reading its Python.

Qt's own lupdate does not see `tr = QCoreApplication.translate` and stops without a word at what it cannot read. Here
whatever cannot be read is an error.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Never

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "kiln_models_gui"

Key = tuple[str, str, str]
"""Context, source, comment: what Qt looks a translation up by."""


class UnreadableTextError(Exception):
    """A call whose text cannot be known without running it."""

    def __init__(self, where: str, line: int, why: str) -> None:
        super().__init__(f"{where}:{line}: {why}")


@dataclass(frozen=True, slots=True)
class Text:
    """One text to translate."""

    context: str
    source: str
    comment: str = ""
    """Tells apart what is the same in English."""
    plural: bool = False
    singular: str = ""
    """What a plural says in English of one; empty where it is no plural or says the same."""
    note: str = ""
    """For who translates: the comment lines that begin with `#:` above the call."""
    where: frozenset[str] = field(default_factory=frozenset[str])
    """The files that show it, below the package."""

    @property
    def key(self) -> Key:
        """What Qt looks it up by."""
        return self.context, self.source, self.comment


def find_texts(package: Path = PACKAGE) -> dict[Key, Text]:
    """Every text below `package`, sorted by context and source. Raises UnreadableTextError."""
    found: dict[Key, Text] = {}
    for path in sorted(package.rglob("*.py")):
        for text in texts_of(path.read_text(encoding="utf-8"), path.relative_to(package).as_posix()):
            known = found.get(text.key)
            found[text.key] = _both(known, text) if known else text
    return dict(sorted(found.items()))


def texts_of(source: str, where: str) -> Iterator[Text]:
    """The texts of one file. Raises UnreadableTextError."""
    yield from _Reader(source, where).read()


def _both(one: Text, other: Text) -> Text:
    if (one.plural, one.singular) != (other.plural, other.singular):
        raise UnreadableTextError(min(one.where | other.where), 0, f"{one.source!r} is a plural only in one place")
    note = "\n".join(dict.fromkeys(filter(None, (one.note, other.note))))
    return Text(*one.key, one.plural, one.singular, note, one.where | other.where)


class _Reader:
    """Walks one file, knowing in which class and function it is."""

    def __init__(self, source: str, where: str) -> None:
        self._tree = ast.parse(source)
        self._lines = source.splitlines()
        self._where = where
        self._above: dict[ast.AST, ast.AST] = {}
        for node in ast.walk(self._tree):
            self._above.update(dict.fromkeys(ast.iter_child_nodes(node), node))

    def read(self) -> Iterator[Text]:
        called: set[ast.AST] = set()
        for node in ast.walk(self._tree):
            if isinstance(node, ast.Call) and _name(node.func) in {"tr", "plural"}:
                called.add(node.func)
                yield self._text(node)
        for node in ast.walk(self._tree):
            if not isinstance(node, ast.Name | ast.Attribute) or node in called:
                continue
            if isinstance(node.ctx, ast.Load) and _name(node) in {"tr", "plural"}:
                self._fail(node, "handed on under another name, where its texts are not seen")

    def _text(self, call: ast.Call) -> Text:
        if call.keywords or any(isinstance(one, ast.Starred) for one in call.args):
            self._fail(call, "give the text in its place, not by name")
        arguments = list(call.args)
        context = self._owner(call) if isinstance(call.func, ast.Attribute) else self._words(arguments.pop(0))
        where = frozenset({self._where})
        self._outside_import(call)
        if _name(call.func) == "plural":
            one, many = self._words(arguments[0]), self._words(arguments[1])
            return Text(context, many, "", True, one if one != many else "", self._note(call), where)
        source, *rest = arguments
        comment = self._words(rest[0]) if rest else ""
        is_plural = len(rest) > 1
        if is_plural and isinstance(call.func, ast.Attribute):
            # Qt fills in %n already for the class at hand, finds that something changed, and does not ask for the
            # class that the text belongs to.
            self._fail(call, 'a plural is lost in subclasses: say plural("Context", "one", "many", n)')
        return Text(context, self._words(source), comment, is_plural, "", self._note(call), where)

    def _words(self, node: ast.expr) -> str:
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
            self._fail(node, "the text is not written out here")
        return node.value

    def _owner(self, call: ast.Call) -> str:
        """The class whose `tr` is called: of `self`, or of an argument by its annotation."""
        owner = call.func.value if isinstance(call.func, ast.Attribute) else None
        if not isinstance(owner, ast.Name):
            self._fail(call, "whose text is it? Only `self.tr` and `argument.tr` are seen")
        for node in self._outwards(call):
            if owner.id == "self" and isinstance(node, ast.ClassDef):
                return node.name
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                told = [one.annotation for one in node.args.args if one.arg == owner.id and one.annotation]
                if told:
                    return ast.unparse(told[0]).strip("'\"").rpartition(".")[-1]
        return self._fail(call, f"of which class is {owner.id}?")

    def _outside_import(self, call: ast.Call) -> None:
        inside = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
        if not any(isinstance(node, inside) for node in self._outwards(call)):
            self._fail(call, "translated at import, before the language is known")

    def _outwards(self, node: ast.AST) -> Iterator[ast.AST]:
        while node in self._above:
            node = self._above[node]
            yield node

    def _note(self, call: ast.Call) -> str:
        lines: list[str] = []
        for line in reversed(self._lines[: call.lineno - 1]):
            if not line.strip().startswith("#:"):
                break
            lines.insert(0, line.strip()[2:].strip())
        return " ".join(lines)

    def _fail(self, node: ast.expr, why: str) -> Never:
        raise UnreadableTextError(self._where, node.lineno, why)


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
