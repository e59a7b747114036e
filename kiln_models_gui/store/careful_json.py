"""JSON that anybody may have written: parsed with bounds, and refused where two readers would read it apart."""

import json
import math
import re
from collections.abc import Iterator
from typing import NoReturn, cast

from kiln_models_gui.registry.pack.problems import PackProblem, PackRefusedError

_MOST = 2**53
"""The largest whole number that every reader of JSON holds exactly."""
# Possessive, and the closing quote optional: no text makes it look at the same letters twice.
_TOKENS = re.compile(r'"(?:[^"\\]++|\\.)*+"?|[\[\]{}]', re.DOTALL)
_NO_JSON = object()
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")


def careful_json(text: str, deepest: int, most: int) -> object:
    """What `text` says. `most`: objects and lists. Raises PackRefusedError, and nothing else."""
    _require_bounds(text, deepest, most)
    value = _parsed(text)
    if value is _NO_JSON:
        raise PackRefusedError(PackProblem.NOT_JSON)  # outside of the handler: the parser's error holds the text
    if _SURROGATE.search(text) and not all(map(_is_whole, _texts(value))):
        raise PackRefusedError(PackProblem.BAD_TEXT)
    return value


def _parsed(text: str) -> object:
    try:
        return json.loads(
            text, object_pairs_hook=_object, parse_int=_whole, parse_float=_number, parse_constant=_no_number
        )
    except (ValueError, RecursionError):
        return _NO_JSON


def _require_bounds(text: str, deepest: int, most: int) -> None:
    depth = count = 0
    for token in _TOKENS.finditer(text):
        match text[token.start()]:
            case "[" | "{":
                depth, count = depth + 1, count + 1
            case "]" | "}":
                depth -= 1
            case _:
                continue
        if depth > deepest:
            raise PackRefusedError(PackProblem.TOO_DEEP)
        if count > most:
            raise PackRefusedError(PackProblem.TOO_MANY)


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise PackRefusedError(PackProblem.NAME_TWICE)
    return found


def _whole(digits: str) -> int:
    if len(digits) > 17 or abs(number := int(digits)) > _MOST:
        raise PackRefusedError(PackProblem.BAD_NUMBER)
    return number


def _number(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise PackRefusedError(PackProblem.BAD_NUMBER)
    return number


def _no_number(_: str) -> NoReturn:
    raise PackRefusedError(PackProblem.BAD_NUMBER)


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for name, inner in cast("dict[str, object]", value).items():
            yield name
            yield from _texts(inner)
    elif isinstance(value, list):
        for item in cast("list[object]", value):
            yield from _texts(item)


def _is_whole(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
