"""Keys inside changes: opened just before they reach the file, and sealed in everything that comes back from it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from kiln_models_gui.registry.changes import Change, Edit, ItemEdit
from kiln_models_gui.registry.plain import fields_of, is_fields, is_items
from kiln_models_gui.values import replace

if TYPE_CHECKING:
    from pydantic import SecretStr


def open_change(change: Change) -> Change:
    """The change with its keys as plain text, for the file only."""
    return _each_side(change, lambda _, value: _opened(value))


def seal_change(change: Change, sensitive: frozenset[str]) -> Change:
    """The change with its keys as SecretStr: values of `sensitive` places, and every `api_key` of an element."""
    return _each_side(change, lambda edit, value: _sealed(edit, value, sensitive))


def _each_side(change: Change, convert: Callable[[Edit, object], object]) -> Change:
    def converted(edit: Edit) -> Edit:
        return replace(edit, before=convert(edit, edit.before), after=convert(edit, edit.after))  # pyright: ignore[reportArgumentType]

    return replace(change, edits=tuple(converted(edit) for edit in change.edits))


def _opened(value: object) -> object:
    if is_fields(value):
        return {name: _opened(inner) for name, inner in fields_of(value).items()}
    if is_items(value):
        return [_opened(inner) for inner in value]
    opener = getattr(value, "get_secret_value", None)
    return opener() if opener else value


def _sealed(edit: Edit, value: object, sensitive: frozenset[str]) -> object:
    if isinstance(edit, ItemEdit):
        fields = fields_of(value)
        return {**fields, "api_key": _seal(fields["api_key"])} if "api_key" in fields else value
    return _seal(value) if edit.place in sensitive else value


def _seal(value: object) -> "SecretStr | object":
    from pydantic import SecretStr

    return SecretStr(value) if isinstance(value, str) else value
