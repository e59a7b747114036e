"""Taking a member out of a JSONC text, with what belongs to it and nothing that belongs to others."""

import re

from kiln_models_gui.store.jsonc_edits import Splice, comments_from, spliced
from kiln_models_gui.store.jsonc_style import line_end_near, line_start
from kiln_models_gui.store.jsonc_tokens import LINE_END, TokenKind
from kiln_models_gui.store.jsonc_tree import Member, Node, Tree

_BLANK_TO_LINE_END = re.compile(r"[ \t]*(?=[\r\n]|\Z)")
_SPACES = re.compile(r"[ \t]*")
_Range = tuple[int, int]


def removal(tree: Tree, node: Node, index: int) -> list[Splice]:
    """Take a member out, with its comma and the comment behind it on its line. Comments above it stay."""
    member, is_last = node.members[index], index == len(node.members) - 1
    next_start = node.end - 1 if is_last else node.members[index + 1].start
    goes = [(member.start, member.node.end), *_own_comments(tree, member, next_start)]
    if member.comma is not None:
        goes.append((member.comma, member.comma + 1))
    before = node.members[index - 1].comma if index else None
    if member.comma is None and before is not None:
        goes.append((before, before + 1))
    if len(node.members) == 1 and not _kept(tree.text, goes, node).strip():
        return [_emptied(tree, node)]
    if is_last and index and LINE_END.search(tree.text, goes[0][1], next_start) is None:
        goes[0] = (_end_before(tree, member.start), goes[0][1])
    return [_with_spaces(tree.text, *one) for one in _joined(tree.text, sorted(goes))]


def _own_comments(tree: Tree, member: Member, next_start: int) -> list[_Range]:
    """The comments of one line behind the value on its last line, when they can only be about it."""
    text, position = tree.text, member.node.end
    own: list[_Range] = []
    behind: list[_Range] = []
    for comment in comments_from(tree, position):
        is_near = comment.start < next_start and not text[position : comment.start].strip(" \t,")
        if not is_near or LINE_END.search(text, comment.start, comment.end):
            break
        position = comment.end
        is_before_comma = member.comma is None or comment.start < member.comma
        is_inside = is_before_comma and comment.kind is TokenKind.BLOCK_COMMENT
        (own if is_inside else behind).append((comment.start, comment.end))
    ends_line = _BLANK_TO_LINE_END.match(text, position) is not None
    is_alone = ends_line and not text[line_start(text, member.start) : member.start].strip()
    return own + behind if is_alone else own


def _kept(text: str, goes: list[_Range], node: Node) -> str:
    """What would be left between the brackets of `node`."""
    start = node.start + 1
    return spliced(text[start : node.end - 1], [Splice(one - start, end - start, "") for one, end in goes])


def _emptied(tree: Tree, node: Node) -> Splice:
    """Empty brackets; those of the whole document stay on two lines, as VS Code makes them."""
    start, end = node.start + 1, node.end - 1
    keeps_line = node is tree.root and LINE_END.search(tree.text, start, end)
    return Splice(start, end, line_end_near(tree.text, start) if keeps_line else "")


def _end_before(tree: Tree, position: int) -> int:
    """Where the token or comment before `position` ends; `position` itself behind a comment that needs its line end."""
    end = len(tree.text[:position].rstrip())
    is_comment = any(one.end == end and one.kind is TokenKind.LINE_COMMENT for one in tree.comments)
    return position if is_comment else end


def _joined(text: str, ranges: list[_Range]) -> list[_Range]:
    """Ranges with at most spaces between them become one."""
    joined = ranges[:1]
    for start, end in ranges[1:]:
        if text[joined[-1][1] : start].strip(" \t"):
            joined.append((start, end))
        else:
            joined[-1] = (joined[-1][0], end)
    return joined


def _with_spaces(text: str, start: int, end: int) -> Splice:
    """A range that goes, with its whole line when that would be blank, else with the spaces on one side."""
    line = line_start(text, start)
    is_first = not text[line:start].strip(" \t")
    blank = _BLANK_TO_LINE_END.match(text, end)
    if is_first and blank:
        line_end = LINE_END.match(text, blank.end())
        return Splice(line, line_end.end() if line_end else blank.end(), "")
    if text[start:end] == ",":
        return Splice(start, end, "")
    spaces = _SPACES.match(text, end)
    behind = spaces.end() if spaces else end
    if not is_first and (blank or text[behind] in "}]"):
        return Splice(line + len(text[line:start].rstrip(" \t")), end, "")
    return Splice(start, behind, "")
