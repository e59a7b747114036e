"""LiteLLM's `config.yaml` as a text in which the entries of one list are changed, and every other byte stays."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from kiln_models_gui.registry.plain import equal, is_fields, items_of
from kiln_models_gui.store import yaml_document, yaml_tree, yaml_words
from kiln_models_gui.store.problems import StoreError, StoreProblem
from kiln_models_gui.store.yaml_tree import Node

LIST = "model_list"
Entry = Mapping[str, object]
_NULL = re.compile(r"(?:[ \t]*(?:~|null|Null|NULL|\[\s*\]))?(?=[ \t]*(?:#|\r|\n|$))")


@dataclass(frozen=True, slots=True)
class Splice:
    """One piece of the text, and what stands there instead."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Edits:
    """What is to become of the list. Places count from 0, in the list as it stands before."""

    fields: Sequence[tuple[int, str, object]] = ()
    """Element, field ("model_name", "litellm_params.api_base"), value; None takes the field out."""
    gone: Sequence[int] = ()
    new: Sequence[Entry] = ()
    """Elements for the end of the list, which is made where it is missing."""

    def one_by_one(self) -> "Iterator[Edits]":
        """The same in an order in which no place changes before its turn."""
        yield from (Edits(fields=[one]) for one in self.fields)
        yield from (Edits(gone=[place]) for place in sorted(self.gone, reverse=True))
        yield from (Edits(new=[one]) for one in self.new)


class ProxyConfig:
    """The file. Raises StoreError (NOT_YAML, NOT_A_MAPPING, NOT_PLAIN_DATA…) for one that is not understood."""

    def __init__(self, text: str = "") -> None:
        value = yaml_document.parse(text.encode("utf-8"))
        listed = value.get(LIST)
        if listed is not None and not isinstance(listed, list):
            raise StoreError(StoreProblem.NOT_PLAIN_DATA, detail=LIST)
        self.text = text
        self.value = value
        """All that it says, aliases written out."""

    @classmethod
    def from_bytes(cls, data: bytes) -> "ProxyConfig":
        """The file of these bytes. Raises StoreError."""
        try:
            return cls(data.decode("utf-8"))
        except UnicodeDecodeError:
            raise StoreError(StoreProblem.UNREADABLE_ENCODING) from None

    def copy(self) -> "ProxyConfig":
        """One that can be changed while this stays as it is."""
        return ProxyConfig(self.text)

    @property
    def entries(self) -> list[object]:
        """The elements of its list of models, as they stand."""
        return items_of(self.value.get(LIST))[:]

    def edit(self, edits: Edits) -> None:
        """Change the list, and nothing else. Raises StoreError (NOT_PLAIN_DATA) where that cannot be done surely."""
        try:
            self._take(self._edited(edits), edits)
        except StoreError:
            if len(steps := list(edits.one_by_one())) < 2:
                raise
            # Pieces may touch each other; each by itself does not.
            config = self.copy()
            for one in steps:
                config.edit(one)
            self._take(config.text, edits)

    def _edited(self, edits: Edits) -> str:
        root = yaml_tree.compose(self.text)
        listed = self._list_of(root)
        pieces: list[Splice] = []
        for place, name, value in edits.fields:
            pieces += _set(self.text, _elements(listed)[place], name, value)
        pieces += _removals(self.text, listed, edits) if edits.gone else []
        pieces += _append(self.text, root, listed, edits.new) if edits.new else []
        text = self.text
        # From the end; at one place first what goes, then what comes, the last first, which leaves it in its order.
        for piece in sorted(pieces, key=lambda piece: (piece.start, piece.start != piece.end))[::-1]:
            text = text[: piece.start] + piece.text + text[piece.end :]
        return text

    def _take(self, text: str, edits: Edits) -> None:
        """Take the new text only where it says what is wanted, and of everything else what it said before."""
        wanted = [_copied(one) for one in self.entries]
        for place, name, value in edits.fields:
            _put(wanted[place], name, value)
        wanted = [one for place, one in enumerate(wanted) if place not in set(edits.gone)] + list(edits.new)
        changed = ProxyConfig(text)
        if not equal(self.value | {LIST: None}, changed.value | {LIST: None}) or not equal(changed.entries, wanted):
            raise StoreError(StoreProblem.NOT_PLAIN_DATA, detail="splice")
        self.text, self.value = changed.text, changed.value

    def _list_of(self, root: Node | None) -> tuple[Node, Node] | None:
        """Key and value of the list. Raises StoreError where it stands under another name, or comes from elsewhere."""
        found = yaml_tree.field(root, LIST) if root is not None else None
        if found is None and LIST in self.value:
            raise StoreError(StoreProblem.NOT_PLAIN_DATA, detail="merged")
        if found is not None and yaml_tree.start(found[1]) < yaml_tree.start(found[0]):
            raise StoreError(StoreProblem.NOT_PLAIN_DATA, detail="alias")
        return found


def _there(listed: tuple[Node, Node] | None) -> tuple[Node, Node]:
    if listed is None:
        raise StoreError(StoreProblem.NOT_PLAIN_DATA, detail=LIST)
    return listed


def _elements(listed: tuple[Node, Node] | None) -> list[Node]:
    value = _there(listed)[1]
    found = yaml_tree.items(value)
    if any(yaml_tree.start(one) < yaml_tree.start(value) for one in found):
        raise StoreError(StoreProblem.NOT_PLAIN_DATA, detail="alias")
    return found


def _copied(element: object) -> object:
    if not is_fields(element):
        return element
    return {name: dict(value) if is_fields(value) else value for name, value in element.items()}


def _put(element: object, name: str, value: object) -> None:
    section, _, field = name.rpartition(".")
    holder = cast("dict[str, object]", element)
    if section:
        holder = cast(
            "dict[str, object]", holder.setdefault(section, {}) if value is not None else holder.get(section, {})
        )
    holder.pop(field, None)
    if value is not None:
        holder[field] = value


def _append(text: str, root: Node | None, listed: tuple[Node, Node] | None, entries: Sequence[Entry]) -> list[Splice]:
    newline = yaml_tree.newline_of(text)
    if root is None or yaml_tree.is_empty(root):
        return _in_new_file(text, root, _lines(entries, 2, newline), newline)
    flow = ", ".join(map(yaml_words.flow, entries))
    if listed is None:
        return [_new_list(text, root, entries, newline)]
    key, value = listed
    elements = _elements(listed)
    if yaml_tree.is_flow(root) or (yaml_tree.is_flow(value) and elements):
        if not elements:
            return [Splice(yaml_tree.start(value), yaml_tree.end(text, value), f"[{flow}]")]
        return [Splice(place := yaml_tree.end(text, elements[-1]), place, f", {flow}")]
    if not elements:
        return _into_empty(text, key, entries, newline)
    column = _dash(text, key, elements, len(elements) - 1)[1]
    place = _after(text, elements[-1], column)
    return [_new_lines(text, place, _lines(entries, column, newline), newline)]


def _lines(entries: Sequence[Entry], dash: int, newline: str) -> str:
    return "".join(yaml_words.item(entry, dash, newline) for entry in entries)


def _in_new_file(text: str, root: Node | None, lines: str, newline: str) -> list[Splice]:
    body = f"{LIST}:{newline}{lines}"
    if root is not None and yaml_tree.end(text, root) > yaml_tree.start(root):
        return [Splice(yaml_tree.start(root), yaml_tree.end(text, root), body)]
    ended = re.search(r"^\.\.\.", text, re.MULTILINE)
    return [_new_lines(text, ended.start() if ended else len(text), body, newline)]


def _new_list(text: str, root: Node, entries: Sequence[Entry], newline: str) -> Splice:
    fields = list(yaml_tree.pairs(root))
    if yaml_tree.is_flow(root):
        place = text.index("{", yaml_tree.start(root)) + 1
        inner = ", ".join(map(yaml_words.flow, entries))
        return Splice(place, place, f"{yaml_words.quoted(LIST)}: [{inner}]{', ' if fields else ''}")
    column = yaml_tree.column_of(text, fields[0][0])
    body = f"{' ' * column}{LIST}:{newline}{_lines(entries, column + 2, newline)}"
    return _new_lines(text, _after(text, root, column), body, newline)


def _into_empty(text: str, key: Node, entries: Sequence[Entry], newline: str) -> list[Splice]:
    """The list stands there with nothing in it: what says so goes, a comment on its line stays."""
    colon = text.index(":", yaml_tree.end(text, key)) + 1
    nothing = _NULL.match(text, colon)
    if nothing is None:
        raise StoreError(StoreProblem.NOT_PLAIN_DATA, detail=LIST)
    body = _lines(entries, key.start_mark.column + 2, newline)
    place = yaml_tree.next_line(text, nothing.end())
    return [Splice(colon, nothing.end(), ""), _new_lines(text, place, body, newline)]


def _removals(text: str, listed: tuple[Node, Node] | None, edits: Edits) -> list[Splice]:
    key, value = _there(listed)
    elements = _elements(listed)
    if yaml_tree.is_flow(value):
        return [_out_of_brackets(text, elements, place) for place in edits.gone]
    pieces: list[Splice] = []
    for place in edits.gone:
        begin, column = _dash(text, key, elements, place)
        pieces.append(Splice(yaml_tree.line_start(text, begin), _after(text, elements[place], column), ""))
    if len(edits.gone) == len(elements) and not edits.new:
        colon = text.index(":", yaml_tree.end(text, key)) + 1
        pieces.append(Splice(colon, colon, " []"))
    return pieces


def _out_of_brackets(text: str, parts: Sequence[Node], place: int) -> Splice:
    """From the end of the part before it, or to the beginning of the one after it."""
    if place:
        return Splice(yaml_tree.end(text, parts[place - 1]), yaml_tree.end(text, parts[place]), "")
    stop = yaml_tree.start(parts[1]) if len(parts) > 1 else yaml_tree.end(text, parts[0])
    return Splice(yaml_tree.start(parts[0]), stop, "")


def _set(text: str, element: Node, name: str, value: object) -> list[Splice]:
    """The splices that set one field of an element, in a section of it ("litellm_params.model") or in itself."""
    section, _, field = name.rpartition(".")
    holder = element
    if section:
        found = yaml_tree.field(element, section)
        if found is None:
            return [] if value is None else [_new_field(text, element, section, {field: value})]
        holder = found[1]
        if yaml_tree.is_empty(holder) or yaml_tree.start(holder) < yaml_tree.start(element):
            raise StoreError(StoreProblem.NOT_PLAIN_DATA, detail=section)
    standing = yaml_tree.field(holder, field)
    if standing is None:
        return [] if value is None else [_new_field(text, holder, field, value)]
    if value is None:
        return [_field_out(text, holder, field)]
    return [_new_value(text, holder, standing, value)]


def _new_value(text: str, holder: Node, standing: tuple[Node, Node], value: object) -> Splice:
    key, node = standing
    word = yaml_words.flow(value) if yaml_tree.is_flow(holder) else yaml_words.scalar(cast("str", value))
    if yaml_tree.start(node) < yaml_tree.start(key):
        return Splice(*yaml_tree.alias_after(text, key), word)
    begin, stop = yaml_tree.start(node), yaml_tree.end(text, node)
    return Splice(begin, stop, word if begin < stop else f" {word}")


def _new_field(text: str, holder: Node, name: str, value: object) -> Splice:
    newline = yaml_tree.newline_of(text)
    fields = list(yaml_tree.pairs(holder))
    if yaml_tree.is_flow(holder):
        place = yaml_tree.end(text, fields[-1][1]) if fields else yaml_tree.start(holder) + 1
        return Splice(place, place, f"{', ' if fields else ''}{yaml_words.quoted(name)}: {yaml_words.flow(value)}")
    column = yaml_tree.column_of(text, fields[0][0])
    place = yaml_tree.next_line(text, yaml_tree.end(text, holder))
    return _new_lines(text, place, yaml_words.block({name: value}, column, newline), newline)


def _field_out(text: str, holder: Node, name: str) -> Splice:
    fields = list(yaml_tree.pairs(holder))
    place = next(at for at, (key, _) in enumerate(fields) if key.value == name)
    if yaml_tree.is_flow(holder):
        keys, values = [key for key, _ in fields], [value for _, value in fields]
        if place:
            return Splice(yaml_tree.end(text, values[place - 1]), yaml_tree.end(text, values[place]), "")
        stop = yaml_tree.start(keys[1]) if len(keys) > 1 else yaml_tree.end(text, values[0])
        return Splice(yaml_tree.start(keys[0]), stop, "")
    key, value = fields[place]
    begin = yaml_tree.line_start(text, yaml_tree.start(key))
    if place + 1 < len(fields) and text[begin : yaml_tree.start(key)].strip():
        # The first of an element stands behind its dash: the next one moves there.
        return Splice(yaml_tree.start(key), yaml_tree.start(fields[place + 1][0]), "")
    return Splice(begin, yaml_tree.next_line(text, max(yaml_tree.end(text, key), yaml_tree.end(text, value))), "")


def _dash(text: str, key: Node, elements: Sequence[Node], place: int) -> tuple[int, int]:
    """Where the dash of an element stands, and in which column."""
    dash = yaml_tree.dash_of(text, elements[place], yaml_tree.end(text, elements[place - 1] if place else key))
    return dash, dash - yaml_tree.line_start(text, dash)


def _after(text: str, node: Node, column: int) -> int:
    """The line after a block, and after the comments that belong to it."""
    return yaml_tree.with_comments(text, yaml_tree.next_line(text, yaml_tree.end(text, node)), column)


def _new_lines(text: str, place: int, body: str, newline: str) -> Splice:
    needs_line = place > 0 and text[place - 1] not in "\r\n"
    # A mark of byte order is no line.
    needs_line = needs_line and text[:place] != "\ufeff"
    return Splice(place, place, f"{newline if needs_line else ''}{body}")
