"""Adding a member to a JSONC text, laid out as its neighbours are."""

import re
from dataclasses import dataclass

from kiln_models_gui.store.jsonc_edits import Splice, comments_from
from kiln_models_gui.store.jsonc_style import Style, indent_at, is_first_on_line, is_spread, line_end_near
from kiln_models_gui.store.jsonc_tokens import LINE_END, TokenKind
from kiln_models_gui.store.jsonc_tree import Node, Tree

_BLANK_TO_LINE_END = re.compile(r"[ \t]*(?=[\r\n]|\Z)")


@dataclass(frozen=True)
class NewMember:
    """What is added before the member that has number `index` now (their count: at the end). An element has no key."""

    index: int
    key: str | None
    value: object

    def pretty(self, style: Style, indent: str) -> str:
        """Its text, over several lines where it has members."""
        return self._keyed(style, style.pretty(self.value, indent))

    def flat(self, style: Style) -> str:
        """Its text on one line."""
        return self._keyed(style, style.flat(self.value))

    def _keyed(self, style: Style, written: str) -> str:
        return written if self.key is None else style.key(self.key) + written


def first_content(tree: Tree, key: str, value: object, style: Style) -> Splice:
    """An object with one key in a text that is empty, or only comments."""
    text = tree.text
    needs_line = text.removeprefix("\ufeff") and not text.endswith(("\n", "\r"))
    source = style.pretty({key: value}, "") + style.line_end
    return Splice(len(text), len(text), (style.line_end if needs_line else "") + source)


def insertion(tree: Tree, node: Node, new: NewMember, style: Style) -> list[Splice]:
    """Add `new` to the members of `node`. Nothing goes but white space between empty brackets. Raises StoreError."""
    if not node.members:
        return [_into_empty(tree, node, new, style)]
    if is_spread(tree.text, node):
        return _on_its_own_line(tree, node, new, style)
    return [_within_the_line(tree, node, new, style)]


def _into_empty(tree: Tree, node: Node, new: NewMember, style: Style) -> Splice:
    text, outer, position = tree.text, indent_at(tree.text, node.start), node.start + 1
    for comment in comments_from(tree, position):
        if comment.start >= node.end:
            break
        position = comment.end
    if position > node.start + 1:
        position = _after_same_line(tree, position)
    line_end = line_end_near(text, position)
    source = line_end + outer + style.unit + new.pretty(style, outer + style.unit)
    if LINE_END.search(text, position, node.end):
        return Splice(position, position, source)
    return Splice(position, node.end - 1, source + line_end + outer)


def _on_its_own_line(tree: Tree, node: Node, new: NewMember, style: Style) -> list[Splice]:
    indent = indent_at(tree.text, _model_start(tree.text, node, new.index))
    before = node.members[new.index - 1] if new.index else None
    end_before = node.start + 1
    if before is not None:
        end_before = before.node.end if before.comma is None else before.comma + 1
    position = _after_same_line(tree, end_before)
    source = line_end_near(tree.text, position) + indent + new.pretty(style, indent)
    if before is None or before.comma is not None:
        return [Splice(position, position, source + ",")]
    if position == end_before:
        return [Splice(position, position, "," + source)]
    return [Splice(end_before, end_before, ","), Splice(position, position, source)]


def _model_start(text: str, node: Node, index: int) -> int:
    """Where a neighbour begins that stands on a line of its own."""
    near = [*node.members[max(0, index - 1) : index + 1], *node.members]
    return next(member.start for member in near if is_first_on_line(text, member.start))


def _within_the_line(tree: Tree, node: Node, new: NewMember, style: Style) -> Splice:
    members = node.members
    model = members[min(new.index, len(members) - 1)]
    is_tall = bool(LINE_END.search(tree.text, model.node.start, model.node.end))
    source = new.pretty(style, indent_at(tree.text, model.start)) if is_tall else new.flat(style)
    gap = _gap(tree, node, style)
    if new.index < len(members):
        return Splice(model.start, model.start, f"{source},{gap}")
    if model.comma is not None:
        return Splice(model.comma + 1, model.comma + 1, f"{gap}{source},")
    position = _after_block_comments(tree, model.node.end)
    return Splice(position, position, f",{gap}{source}")


def _gap(tree: Tree, node: Node, style: Style) -> str:
    """What stands between a comma and the next member on the same line."""
    for one, other in zip(node.members, node.members[1:], strict=False):
        between = tree.text[(one.comma or 0) + 1 : other.start]
        if not between.strip(" \t"):
            return between
    return " " if style.colon.endswith(" ") else ""


def _after_same_line(tree: Tree, position: int) -> int:
    """Past the comments that follow on this line, and to its end when nothing else does."""
    for comment in comments_from(tree, position):
        if tree.text[position : comment.start].strip(" \t"):
            break
        position = comment.end
    blank = _BLANK_TO_LINE_END.match(tree.text, position)
    return blank.end() if blank else position


def _after_block_comments(tree: Tree, position: int) -> int:
    """Past the block comments that are about the value before; a comment that ends the line stays at its end."""
    for comment in comments_from(tree, position):
        if tree.text[position : comment.start].strip(" \t"):
            break
        if comment.kind is TokenKind.LINE_COMMENT:
            break
        position = comment.end
    return position
