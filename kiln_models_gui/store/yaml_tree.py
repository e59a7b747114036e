"""Where things stand in the text of a YAML file: the tree of its nodes with their places, and what a node covers.

A round-trip library would write the whole file anew: it sets every list's indentation alike, closes up spaces before
comments, and drops anchors and end marks that nobody uses. Here only places are read.
"""

import re
from collections.abc import Iterator

from kiln_models_gui.store.problems import StoreError, StoreProblem
from kiln_models_gui.store.quick_yaml import yaml

Node = yaml.Node
_DASH = re.compile(r"^[ \t]*-(?=[ \t\r\n]|$)", re.MULTILINE)
_ALIAS = re.compile(r"\s*:\s*(\*[^\s,\]}]+)")


def compose(text: str) -> Node | None:
    """The root of the document, None for one without content. Raises StoreError (NOT_YAML)."""
    try:
        # PyYAML's own scanner: libyaml counts places in bytes.
        return yaml.compose(text, Loader=yaml.SafeLoader)  # pyright: ignore[reportUnknownMemberType]
    except (yaml.YAMLError, RecursionError, ValueError):
        pass
    raise StoreError(StoreProblem.NOT_YAML)


def pairs(node: Node) -> Iterator[tuple[Node, Node]]:
    """Key and value of every field of a mapping; none of anything else."""
    if isinstance(node, yaml.MappingNode):
        yield from node.value


def items(node: Node) -> list[Node]:
    """The elements of a list; none of anything else."""
    return list(node.value) if isinstance(node, yaml.SequenceNode) else []


def field(node: Node, name: str) -> tuple[Node, Node] | None:
    """Key and value of the field `name`, None without one. Raises StoreError where it stands twice."""
    found = [pair for pair in pairs(node) if pair[0].value == name]
    if len(found) > 1:
        raise StoreError(StoreProblem.NOT_PLAIN_DATA, detail=f"{name} twice")
    return found[0] if found else None


def is_flow(node: Node) -> bool:
    """Whether a mapping or a list is written in brackets."""
    return bool(getattr(node, "flow_style", False))


def is_empty(node: Node) -> bool:
    """Whether it is null, however that is written."""
    return node.tag == "tag:yaml.org,2002:null"


def start(node: Node) -> int:
    """Where it begins."""
    return node.start_mark.index


def end(text: str, node: Node) -> int:
    """Where its last sign ends. A block's own end mark is where the next thing begins, after comments.

    Raises StoreError for a block that ends with an alias as the element of a list.
    """
    if isinstance(node, yaml.ScalarNode):
        place = node.end_mark.index
        return _end_of_lines(text, place) if node.style in ("|", ">") else place
    if is_flow(node) or not node.value:
        return node.end_mark.index
    if isinstance(node, yaml.MappingNode):
        return _end_of_field(text, *node.value[-1])
    last = node.value[-1]
    if start(last) < start(node):
        raise StoreError(StoreProblem.NOT_PLAIN_DATA, detail="alias")
    return end(text, last)


def alias_after(text: str, key: Node) -> tuple[int, int]:
    """Where the alias that is the value of `key` begins and ends. Raises StoreError where there is none."""
    found = _ALIAS.match(text, end(text, key))
    if found is None:
        raise StoreError(StoreProblem.NOT_PLAIN_DATA, detail="alias")
    return found.start(1), found.end(1)


def _end_of_field(text: str, key: Node, value: Node) -> int:
    return alias_after(text, key)[1] if start(value) < start(key) else max(end(text, key), end(text, value))


def next_line(text: str, place: int) -> int:
    """Where the line after that of `place` begins, or the text ends; `place` itself where it begins a line."""
    if place and text[place - 1] in "\n\r":
        return place
    found = re.compile(r"\r\n|\n|\r").search(text, place)
    return found.end() if found else len(text)


def line_start(text: str, place: int) -> int:
    """Where the line of `place` begins."""
    return max(text.rfind("\n", 0, place), text.rfind("\r", 0, place)) + 1


def column_of(text: str, key: Node) -> int:
    """The column of a field of a block, which a "?" may begin."""
    before = text[line_start(text, start(key)) : start(key)]
    return before.index("?") if before.strip() == "?" else key.start_mark.column


def with_comments(text: str, place: int, column: int) -> int:
    """`place`, the beginning of a line, after the comments that follow and stand deeper than `column`."""
    line = re.compile(rf"[ ]{{{column + 1},}}#[^\r\n]*(\r\n|\n|\r|$)")
    while found := line.match(text, place):
        if found.end() == place:
            break
        place = found.end()
    return place


def dash_of(text: str, element: Node, after: int) -> int:
    """Where the dash of an element of a block list stands; between `after` and the element is nothing but comments."""
    found = _DASH.search(text, after, start(element))
    if found is None:
        raise StoreError(StoreProblem.NOT_PLAIN_DATA, detail="a dash")
    return found.end() - 1


def newline_of(text: str) -> str:
    """How the file ends its lines."""
    return "\r\n" if "\r\n" in text else "\n"


def _end_of_lines(text: str, place: int) -> int:
    """A text over lines ends where the next line begins, whatever spaces were read before that was known."""
    begin = line_start(text, place)
    return begin if not text[begin:place].strip() else place
