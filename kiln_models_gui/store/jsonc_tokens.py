"""JSON with comments as tokens, by the rules of VS Code's own scanner, and single values as text."""

import json
import re
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from kiln_models_gui.store.problems import StoreError, StoreProblem


class TokenKind(StrEnum):
    """What a token is; punctuation is its own kind."""

    OPEN_OBJECT = "{"
    CLOSE_OBJECT = "}"
    OPEN_ARRAY = "["
    CLOSE_ARRAY = "]"
    COMMA = ","
    COLON = ":"
    STRING = "string"
    NUMBER = "number"
    WORD = "word"  # true, false, null
    LINE_COMMENT = "line_comment"  # without its line end
    BLOCK_COMMENT = "block_comment"


class Token(NamedTuple):
    """A token and its place in the text, in characters."""

    kind: TokenKind
    start: int
    end: int


COMMENTS = (TokenKind.LINE_COMMENT, TokenKind.BLOCK_COMMENT)
LINE_END = re.compile(r"\r\n|\n|\r")
# VS Code's scanner takes all of these for white space, wherever a person pasted them from.
_SPACES = " \\t\\r\\n\\v\\f\\xa0\\u1680\\u2000-\\u200b\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff"
_TOKEN = re.compile(
    rf"""[{_SPACES}]*+(?:
    (?P<string>"[^"\\\r\n]*+(?:\\[^\r\n][^"\\\r\n]*+)*+")
    |(?P<punctuation>[{{}}\[\],:])
    |(?P<number>-?(?:0|[1-9][0-9]*+)(?:\.[0-9]++)?(?:[eE][+-]?[0-9]++)?)(?![\w.+-])
    |(?P<word>true|false|null)(?!\w)
    |(?P<line_comment>//[^\r\n]*+)
    |(?P<block_comment>/\*(?s:.*?)\*/)
    |(?P<end>\Z)
    |(?P<bad>(?s:.)))""",
    re.VERBOSE,
)
_PUNCTUATION, _END = _TOKEN.groupindex["punctuation"], _TOKEN.groupindex["end"]
_KINDS = {_TOKEN.groupindex.get(kind.value, kind.value): kind for kind in TokenKind}
_ESCAPE = re.compile(r'\\(u[0-9a-fA-F]{4}|u|["\\/bfnrt]|.)', re.DOTALL)
_PLAIN = re.compile(r'"[^"\\]*+"')
_SHORT = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
# Half a surrogate pair has no bytes; the line separators end a string for older editors.
_MUST_ESCAPE = re.compile("[\ud800-\udfff\u2028\u2029\x7f]")
_PAIR = re.compile("([\ud800-\udbff])([\udc00-\udfff])")
_DECIMALS = re.compile(r"-?\d+\.(\d+)")


def not_json(text: str, position: int, reason: str = "") -> StoreError:
    """The error for what stands at `position`: names the line (from 1), never the content."""
    line = f"line {line_of(text, position)}"
    return StoreError(StoreProblem.NOT_JSON, detail=f"{line}: {reason}" if reason else line)


def line_of(text: str, position: int) -> int:
    """The line, from 1, on which `position` stands."""
    return 1 + sum(1 for _ in LINE_END.finditer(text, 0, position))


def tokens(text: str) -> Iterator[Token]:
    """Every token and comment. Raises StoreError (NOT_JSON) at what is none."""
    kinds = _KINDS
    for found in _TOKEN.finditer(text):
        group = found.lastindex or 0
        start, stop = found.span(group)
        kind = kinds.get(text[start] if group == _PUNCTUATION else group)
        if kind is None:
            if group == _END:
                return
            raise not_json(text, start)
        yield Token(kind, start, stop)


def string_value(source: str) -> str:
    """What the string token `source` (with its quotes) stands for.

    As VS Code does it, an escape that is none (`"C:\\dir"`) is dropped, letter and all.
    """
    if _PLAIN.fullmatch(source):
        return source[1:-1]
    decoded = _ESCAPE.sub(_unescaped, source[1:-1])
    return _PAIR.sub(lambda pair: pair.group().encode("utf-16", "surrogatepass").decode("utf-16"), decoded)


def _unescaped(found: re.Match[str]) -> str:
    code = found[1]
    if len(code) == 5:
        return chr(int(code[1:], 16))
    return _SHORT.get(code, "")


def scalar_value(kind: TokenKind, source: str) -> object:
    """What a string, number or word stands for. A number without point and exponent is an int."""
    if kind is TokenKind.STRING:
        return string_value(source)
    if kind is TokenKind.WORD:
        return {"true": True, "false": False, "null": None}[source]
    is_whole = source.lstrip("-").isdigit() and len(source) < 400
    return int(source) if is_whole else float(source)


def scalar_source(value: object, old: str = "") -> str:
    """How `value` is written. A number in the place of `old` keeps its count of decimals: 1.20 becomes 1.30.

    Raises StoreError (NOT_PLAIN_DATA) for what JSON cannot say.
    """
    if type(value) is str:
        quoted = json.dumps(value, ensure_ascii=False)
        return _MUST_ESCAPE.sub(lambda found: f"\\u{ord(found.group()):04x}", quoted)
    if value is None or type(value) in (bool, int):
        return _with_decimals(json.dumps(value), old)
    if type(value) is float and value - value == 0:  # neither infinite nor .nan
        return _with_decimals(repr(value), old)
    raise StoreError(StoreProblem.NOT_PLAIN_DATA, detail=type(value).__name__)


def _with_decimals(source: str, old: str) -> str:
    before = _DECIMALS.fullmatch(old)
    if before is None or not re.fullmatch(r"-?\d+(\.\d+)?", source):
        return source
    whole, _, decimals = source.partition(".")
    return f"{whole}.{decimals:0<{len(before[1])}}"
