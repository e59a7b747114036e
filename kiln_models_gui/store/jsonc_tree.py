"""JSON with comments as a tree of nodes that know their places in the text."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import cast

from kiln_models_gui.store.jsonc_tokens import COMMENTS, LINE_END, Token, TokenKind, not_json, scalar_value, tokens
from kiln_models_gui.store.problems import StoreError, StoreProblem

MAX_DEPTH = 100
Path = tuple[str | int, ...]  # keys and indexes, from the top


@dataclass(slots=True)
class Member:
    """An element of an array, or a key with its value: `start` is where it begins, `comma` where its comma stands."""

    start: int
    key: str | None
    key_end: int
    node: "Node"
    comma: int | None = None


@dataclass(slots=True)
class Node:
    """A value and its place in the text, in characters."""

    kind: TokenKind  # OPEN_OBJECT, OPEN_ARRAY, STRING, NUMBER, WORD
    start: int
    end: int
    value: object = None  # of a string, number or word
    members: Sequence[Member] = ()

    @property
    def is_object(self) -> bool:
        """Whether it has keys."""
        return self.kind is TokenKind.OPEN_OBJECT

    @property
    def is_array(self) -> bool:
        """Whether it has elements."""
        return self.kind is TokenKind.OPEN_ARRAY

    def index_of(self, step: str | int) -> int | None:
        """Where among the members `step` stands; of a key that stands there twice, the last, which is in force."""
        if isinstance(step, str):
            if not self.is_object:
                return None
            return next((i for i in reversed(range(len(self.members))) if self.members[i].key == step), None)
        return step if self.is_array and 0 <= step < len(self.members) else None

    def plain(self) -> object:
        """The value as plain lists, dicts and scalars. A key that stands twice keeps its first place and last value."""
        if self.is_object:
            return {cast("str", member.key): member.node.plain() for member in self.members}
        return [member.node.plain() for member in self.members] if self.is_array else self.value


@dataclass(frozen=True)
class Duplicate:
    """A key that stands again further down: what stands at `line` is not in force, what stands at `by_line` is."""

    path: Path
    line: int
    by_line: int


@dataclass(frozen=True)
class Tree:
    """A whole text: its value (None: nothing, or only comments) and its comments, in order."""

    text: str
    root: Node | None
    comments: tuple[Token, ...]

    def node(self, path: Iterable[str | int]) -> Node | None:
        """What stands at `path`."""
        node = self.root
        for step in path:
            index = node.index_of(step) if node is not None else None
            if node is None or index is None:
                return None
            node = node.members[index].node
        return node

    def values_named(self, name: str) -> Iterator[tuple[Path, object]]:
        """Every value under a key that is `name` or ends in ".name", repeated keys too, with its path."""
        waiting: list[tuple[Path, Node]] = [((), self.root)] if self.root is not None else []
        while waiting:
            path, node = waiting.pop()
            for index, member in enumerate(node.members):
                here: Path = (*path, index if member.key is None else member.key)
                if member.key is not None and member.key.rpartition(".")[2] == name:
                    yield here, member.node.plain()
                waiting.append((here, member.node))

    def duplicates(self) -> list[Duplicate]:
        """Every key that is hidden by its own repetition."""
        if self.root is None:
            return []
        line_ends = [found.end() for found in LINE_END.finditer(self.text)]
        return list(_duplicates(line_ends, self.root, ()))


def parse(text: str) -> Tree:
    """The tree of `text`. Raises StoreError: NOT_JSON with the line, NOT_A_MAPPING for anything but an object."""
    comments: list[Token] = []
    builder = _Builder(text)
    for token in tokens(text):
        if token.kind in COMMENTS:
            comments.append(token)
        else:
            builder.take(token)
    root = builder.finish()
    if root is not None and not root.is_object:
        raise StoreError(StoreProblem.NOT_A_MAPPING)
    return Tree(text, root, tuple(comments))


_VALUES = frozenset({TokenKind.STRING, TokenKind.NUMBER, TokenKind.WORD})
_OPENS = frozenset({TokenKind.OPEN_OBJECT, TokenKind.OPEN_ARRAY})
_CLOSES = {TokenKind.CLOSE_OBJECT: TokenKind.OPEN_OBJECT, TokenKind.CLOSE_ARRAY: TokenKind.OPEN_ARRAY}


class _Builder:
    """Puts tokens together, without recursion: a hostile file may be nested a million deep."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._open: list[Node] = []
        self._members: list[list[Member]] = []  # of those open
        self._root: Node | None = None
        self._key: Token | None = None
        self._has_colon = False
        self._may_add = True  # at the start of a container, or after a comma

    def take(self, token: Token) -> None:
        kind = token.kind
        if self._key is not None and not self._has_colon:
            if kind is not TokenKind.COLON:
                raise not_json(self._text, token.start, "expected a colon")
            self._has_colon = True
        elif kind in _VALUES:
            self._take_scalar(token)
        elif kind in _OPENS:
            self._take_opening(token)
        elif kind in _CLOSES:
            self._take_closing(token)
        elif kind is TokenKind.COMMA:
            self._take_comma(token)
        else:
            raise not_json(self._text, token.start)

    def finish(self) -> Node | None:
        if self._open:
            raise not_json(self._text, len(self._text), "ends too early")
        return self._root

    def _take_scalar(self, token: Token) -> None:
        parent = self._open[-1] if self._open else None
        if self._key is None and parent is not None and parent.kind is TokenKind.OPEN_OBJECT:
            if token.kind is not TokenKind.STRING or not self._may_add:
                raise not_json(self._text, token.start, "expected a comma" if not self._may_add else "expected a key")
            self._key = token
            return
        value = scalar_value(token.kind, self._text[token.start : token.end])
        self._add(Node(token.kind, token.start, token.end, value))

    def _take_opening(self, token: Token) -> None:
        members: list[Member] = []
        node = Node(token.kind, token.start, -1, None, members)
        self._add(node)
        self._open.append(node)
        self._members.append(members)
        self._may_add = True
        if len(self._open) > MAX_DEPTH:
            raise not_json(self._text, token.start, "nested too deeply")

    def _take_closing(self, token: Token) -> None:
        if not self._open or self._open[-1].kind is not _CLOSES[token.kind] or self._key is not None:
            raise not_json(self._text, token.start)
        self._open.pop().end = token.end
        self._members.pop()
        self._may_add = False

    def _take_comma(self, token: Token) -> None:
        if not self._open or self._may_add or self._key is not None:
            raise not_json(self._text, token.start, "a comma too many")
        self._members[-1][-1].comma = token.start
        self._may_add = True

    def _add(self, node: Node) -> None:
        if not self._open:
            if self._root is not None:
                raise not_json(self._text, node.start, "something after the end")
            self._root = node
        elif not self._may_add:
            raise not_json(self._text, node.start, "expected a comma")
        else:
            self._members[-1].append(self._member(node))
        self._may_add, self._key, self._has_colon = False, None, False

    def _member(self, node: Node) -> Member:
        if self._open[-1].kind is not TokenKind.OPEN_OBJECT:
            return Member(node.start, None, node.start, node)
        if self._key is None:
            raise not_json(self._text, node.start, "expected a key")
        key = scalar_value(TokenKind.STRING, self._text[self._key.start : self._key.end])
        return Member(self._key.start, cast("str", key), self._key.end, node)


def _duplicates(line_ends: list[int], node: Node, path: Path) -> Iterator[Duplicate]:
    last: dict[str | None, Member] = {member.key: member for member in node.members} if node.is_object else {}
    for index, member in enumerate(node.members):
        here: Path = (*path, index if member.key is None else member.key)
        in_force = last.get(member.key, member)
        if in_force is not member:
            lines = (1 + bisect_right(line_ends, one.start) for one in (member, in_force))
            yield Duplicate(here, *lines)
        elif member.node.members:
            yield from _duplicates(line_ends, member.node, here)
