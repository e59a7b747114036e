"""The shape of settings: names and kinds of what stands there, and which servers, but no value."""

import re
from collections.abc import Callable, Mapping

from kiln_models_gui.registry.places import normal_address
from kiln_models_gui.registry.plain import is_fields, is_items
from kiln_models_gui.registry.secret_values import ALL_BELOW

_A_NAME = re.compile(r"[A-Za-z_][\w.-]{0,60}")
_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*://[^/?#\s]", re.IGNORECASE)
_DEEPEST = 30


def shape_of(value: object, clean: Callable[[str], str] = str, depth: int = 0) -> object:
    """`value` with a word for its kind in the place of each value, as JSON has it.

    Of an address scheme and server are kept. Equal shapes in a list stand once. A name of a field is numbered where a
    program would not give it, or `clean`, which takes out secrets, takes something out of it.
    """
    if depth > _DEEPEST:
        return "more"
    if is_fields(value):
        return dict(_shapes(value, clean, depth))
    if is_items(value):
        shapes = [shape_of(item, clean, depth + 1) for item in value]
        return [f"{len(shapes)} in all", *(one for at, one in enumerate(shapes) if one not in shapes[:at])]
    return _kind(value, clean)


def _shapes(fields: Mapping[str, object], clean: Callable[[str], str], depth: int) -> list[tuple[str, object]]:
    found: list[tuple[str, object]] = []
    for number, (name, value) in enumerate(fields.items(), 1):
        shown = isinstance(name, str) and bool(_A_NAME.fullmatch(name)) and clean(name) == name  # pyright: ignore[reportUnnecessaryIsInstance]
        inner = _hidden if name == ALL_BELOW else clean
        found.append((name if shown else f"name {number}", shape_of(value, inner, depth + 1)))
    return found


def _hidden(_: str) -> str:
    return ""


def _kind(value: object, clean: Callable[[str], str]) -> str:
    match value:
        case None:
            return "nothing"
        case bool():
            return "yes or no"
        case int() | float():
            return "number"
        case str() if _ADDRESS.match(value.strip()):
            server = "/".join(normal_address(value).split("/")[:3]).split("?")[0].split("#")[0]
            return f"address at {clean(server)}"
        case str():
            return "text" if value.strip() else "empty text"
        case _:
            return "something else"
