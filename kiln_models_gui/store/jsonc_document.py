"""A JSONC document that is edited in place: only the bytes of the values that change do change."""

import copy
from collections.abc import Iterator, Mapping, Sequence
from typing import cast

from kiln_models_gui.store.equality import same_json
from kiln_models_gui.store.jsonc_edits import Splice, replacement, spliced
from kiln_models_gui.store.jsonc_insertion import NewMember, first_content, insertion
from kiln_models_gui.store.jsonc_removal import removal
from kiln_models_gui.store.jsonc_style import style_of
from kiln_models_gui.store.jsonc_tokens import line_of
from kiln_models_gui.store.jsonc_tree import Duplicate, Node, Path, parse
from kiln_models_gui.store.problems import StoreError, StoreProblem

_BOM = "\ufeff"
_MISSING = object()


class JsoncDocument:
    """The text of a settings file and the tree of its values; paths are keys and indexes from the top.

    Of a key that stands twice in one object the last is meant. Every edit raises StoreError (NOT_PLAIN_DATA) for a
    value that JSON cannot say, and LookupError for a place that cannot be; the document is then as it was.
    """

    def __init__(self, text: str = "") -> None:
        """Raises StoreError: NOT_JSON (its detail names the line), NOT_A_MAPPING."""
        self._tree = parse(text)

    @classmethod
    def from_bytes(cls, data: bytes) -> "JsoncDocument":
        """UTF-8, with or without a byte order mark. Raises StoreError, also UNREADABLE_ENCODING."""
        try:
            text = data.decode()
        except UnicodeDecodeError:
            raise StoreError(StoreProblem.UNREADABLE_ENCODING) from None
        return cls(text)

    @property
    def text(self) -> str:
        """The whole text, byte order mark included."""
        return self._tree.text

    def to_bytes(self) -> bytes:
        """The file."""
        return self.text.encode()

    def copy(self) -> "JsoncDocument":
        """One that is edited on its own."""
        return copy.copy(self)  # a tree is never changed, only replaced

    @property
    def is_blank(self) -> bool:
        """Whether it holds no value at all, not even `{}`: it is empty, or only comments."""
        return self._tree.root is None

    @property
    def value(self) -> dict[str, object]:
        """All of it as plain data, made anew each time."""
        root = self._tree.root
        return cast("dict[str, object]", root.plain()) if root is not None else {}

    @property
    def duplicates(self) -> list[Duplicate]:
        """Every key that is hidden by its own repetition further down."""
        return self._tree.duplicates()

    def has(self, path: Path) -> bool:
        """Whether something, `null` included, stands at `path`."""
        return self._tree.node(path) is not None

    def get(self, path: Path, default: object = None) -> object:
        """The plain value at `path`."""
        node = self._tree.node(path)
        return default if node is None else node.plain()

    def keys_at(self, path: Path = ()) -> list[str]:
        """The keys of the object at `path`, each once, where it first stands."""
        node = self._tree.node(path)
        members = node.members if node is not None else ()
        return list(dict.fromkeys(member.key for member in members if member.key is not None))

    def values_named(self, name: str) -> Iterator[tuple[Path, object]]:
        """Every value under a key that is `name` or ends in ".name", those hidden by their repetition too."""
        return self._tree.values_named(name)

    def source(self, path: Path) -> str | None:
        """The text of the value at `path` as it stands there."""
        node = self._tree.node(path)
        return None if node is None else self.text[node.start : node.end]

    def line_of(self, path: Path) -> int | None:
        """The line, from 1, on which the member at `path` begins."""
        owner, index = self._owner(path)
        return None if owner is None or index is None else line_of(self.text, owner.members[index].start)

    def index_of(self, path: Path, *, first: bool = False) -> int | None:
        """Which number the member at `path` has in its container; `first`: the first of a repeated key."""
        owner, index = self._owner(path)
        if owner is None or index is None or not first:
            return index
        return next(i for i, member in enumerate(owner.members) if member.key == owner.members[index].key)

    def set(self, path: Path, value: object) -> None:
        """Make the value at `path` equal to `value`, and touch nothing that is so already.

        What is missing on the way is made. An object or list is gone through: members that stay keep their text.
        """
        before = self._tree
        try:
            self._set(path, value)
        except BaseException:
            self._tree = before
            raise

    def insert(self, path: Path, value: object, before: int | None = None) -> None:
        """Add a member. A key goes to the end, or before the member that is number `before`; an element to its index.

        Raises LookupError when the key is there, or something on the way is no object.
        """
        owner, step, value = self._nearest(path, value)
        style = style_of(self._tree)
        if owner is None:
            self._apply([first_content(self._tree, str(step), value, style)])
            return
        count = len(owner.members)
        index = step if isinstance(step, int) else count if before is None else max(0, min(before, count))
        new = NewMember(index, step if isinstance(step, str) else None, value)
        self._apply(insertion(self._tree, owner, new, style))

    def remove(self, path: Path) -> bool:
        """Take out an element, or a key with all its repetitions. False: there was nothing."""
        was_there = self._take_out(path)
        while isinstance(path[-1], str) and self._take_out(path):
            pass
        return was_there

    def remove_repeated(self, path: Path, *, keep_first: bool = False) -> bool:
        """Leave one of a repeated key: the last, or the first with the last's value. False: it stood there once."""
        value, was_there = self.get(path), False
        while (first := self.index_of(path, first=True)) != (last := self.index_of(path)):
            owner = self._tree.node(path[:-1])
            goes = last if keep_first else first
            if owner is None or goes is None:
                break
            self._apply(removal(self._tree, owner, goes))
            was_there = True
        if was_there and keep_first:
            self.set(path, value)
        return was_there

    def become(self, other: "JsoncDocument") -> None:
        """Take over what `other` says now."""
        self._tree = other._tree  # noqa: SLF001 - its own kind

    def _take_out(self, path: Path) -> bool:
        owner, index = self._owner(path)
        if owner is None or index is None:
            return False
        self._apply(removal(self._tree, owner, index))
        return True

    def _set(self, path: Path, value: object) -> None:
        node = self._tree.node(path)
        if node is None:
            self.insert(path, value)
        elif node.is_object and isinstance(value, Mapping):
            self._set_object(path, node, cast("Mapping[str, object]", value))
        elif node.is_array and isinstance(value, Sequence) and not isinstance(value, str | bytes):
            self._set_array(path, node, list(cast("Sequence[object]", value)))
        elif not same_json(node.plain(), value):
            owner = self._tree.node(path[:-1]) if path else None
            self._apply([replacement(self._tree, owner, node, value, style_of(self._tree))])

    def _owner(self, path: Path) -> tuple[Node | None, int | None]:
        owner = self._tree.node(path[:-1]) if path else None
        return owner, owner.index_of(path[-1]) if owner is not None else None

    def _nearest(self, path: Path, value: object) -> tuple[Node | None, str | int, object]:
        """The container that is there, the step to add to it, and the value with what is missing around it."""
        if not path:
            raise LookupError("the whole document is no member")
        known = len(path) - 1
        while known and self._tree.node(path[:known]) is None:
            known -= 1
        for step in reversed(path[known + 1 :]):
            if not isinstance(step, str):
                raise LookupError("an element of a list that is not there")
            value = {step: value}
        owner, step = self._tree.node(path[:known]), path[known]
        if not _fits(owner, step):
            raise LookupError("no place for this key or index")
        return owner, step, value

    def _set_object(self, path: Path, node: Node, wanted: Mapping[str, object]) -> None:
        for key in dict.fromkeys(member.key for member in node.members):
            if key is not None and key not in wanted:
                self.remove((*path, key))
        for key, value in wanted.items():
            self._set((*path, key), value)

    def _set_array(self, path: Path, node: Node, wanted: list[object]) -> None:
        now = [member.node.plain() for member in node.members]
        head = _common(now, wanted)
        tail = _common(now[head:][::-1], wanted[head:][::-1])
        ours, theirs = len(now) - head - tail, len(wanted) - head - tail
        for index in range(head, head + min(ours, theirs)):
            self._set((*path, index), wanted[index])
        for index in reversed(range(head + theirs, head + ours)):
            self._take_out((*path, index))
        for index in range(head + ours, head + theirs):
            self.insert((*path, index), wanted[index])

    def _apply(self, splices: list[Splice]) -> None:
        self._tree = parse(spliced(self.text, splices))


def _common(a: list[object], b: list[object]) -> int:
    """How many items at the start are the same in both."""
    count = 0
    for one, other in zip(a, b, strict=False):
        if not same_json(one, other):
            break
        count += 1
    return count


def _fits(owner: Node | None, step: str | int) -> bool:
    if isinstance(step, str):
        return owner is None or (owner.is_object and owner.index_of(step) is None)
    return owner is not None and owner.is_array and 0 <= step <= len(owner.members)
