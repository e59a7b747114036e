"""Edits of a JSONC text as splices: what goes, what comes, and nothing else."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from kiln_models_gui.store.jsonc_style import Style, indent_at, is_spread
from kiln_models_gui.store.jsonc_tokens import LINE_END, Token, scalar_source
from kiln_models_gui.store.jsonc_tree import Node, Tree


class Splice(NamedTuple):
    """The characters from `start` to `end` become `text`."""

    start: int
    end: int
    text: str


def spliced(text: str, splices: Iterable[Splice]) -> str:
    """`text` with all `splices` done; they do not overlap."""
    parts: list[str] = []
    position = 0
    for splice in sorted(splices, key=lambda one: (one.start, one.end)):
        parts += [text[position : splice.start], splice.text]
        position = splice.end
    return "".join([*parts, text[position:]])


def comments_from(tree: Tree, position: int) -> Sequence[Token]:
    """The comments that begin at `position` or behind it."""
    return tree.comments[bisect_left(tree.comments, position, key=lambda comment: comment.start) :]


def replacement(tree: Tree, parent: Node | None, node: Node, value: object, style: Style) -> Splice:
    """Put `value` in the place of `node`, a member of `parent`. Raises StoreError (NOT_PLAIN_DATA)."""
    if not isinstance(value, dict | list | tuple):
        return Splice(node.start, node.end, scalar_source(value, tree.text[node.start : node.end]))
    is_tall = bool(LINE_END.search(tree.text, node.start, node.end))
    is_flat = not is_tall and (bool(node.members) or (parent is not None and not is_spread(tree.text, parent)))
    source = style.flat(value) if is_flat else style.pretty(value, indent_at(tree.text, node.start))
    return Splice(node.start, node.end, source)
