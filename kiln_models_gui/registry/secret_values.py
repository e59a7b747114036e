"""Which values of a settings file are secrets, by their place, their name or their look; and what stands for them."""

import re
from collections.abc import Callable, Collection, Iterator
from functools import lru_cache

from kiln_models_gui.redaction import may_hold_key, redact
from kiln_models_gui.registry.changes import ABSENT, Edit, ItemEdit
from kiln_models_gui.registry.plain import equal, fields_of, is_fields, is_items
from kiln_models_gui.registry.secret_references import ApiKeyState, read_api_key
from kiln_models_gui.values import replace

_NAMES = re.compile(
    r"(?:key|token|secret|password|passwd|passphrase|credential|authorization|cookie)s?$", re.IGNORECASE
)
_NO_SECRETS = ("[hidden]",)
ALL_BELOW = "mcp_secrets"

Seal = Callable[[str], object]


def is_secret(name: str, text: str) -> bool:
    """Whether `text`, the value of the field `name`, must stand nowhere but in its own file and the keychain."""
    named = _names_a_secret(name)
    if not named and not may_hold_key(text):
        return False
    if text.strip() in _NO_SECRETS or read_api_key(text).state is not ApiKeyState.PLAIN_TEXT:
        return False
    return named or redact(text) != text


@lru_cache(maxsize=256)  # a file has thousands of fields, of a few names
def _names_a_secret(name: str) -> bool:
    return _NAMES.search(name) is not None


def sealed_edit(edit: Edit, seal: Seal, sensitive: Collection[str]) -> Edit:
    """`edit` with `seal(secret)` in the place of each secret. Secrets that it does not change are left out of it."""
    if isinstance(edit, ItemEdit):
        edit = _without_unchanged_secrets(edit)
    is_below = edit.place in sensitive or edit.place == ALL_BELOW
    before, after = (sealed(value, seal, edit.place, is_below=is_below) for value in (edit.before, edit.after))
    return replace(edit, before=before, after=after)


def sealed(value: object, seal: Seal, name: str = "", *, is_below: bool = False) -> object:
    """`value` with `seal(secret)` in the place of each secret in it; `is_below`: every text is one."""
    opener = getattr(value, "get_secret_value", None)
    if opener is not None:
        text = opener()
        return seal(text) if text else ""
    if isinstance(value, str):
        return seal(value) if (is_below and value.strip()) or is_secret(name, value) else value
    if is_fields(value):
        return {key: sealed(inner, seal, str(key), is_below=is_below) for key, inner in value.items()}
    if is_items(value):
        return [sealed(item, seal, name, is_below=is_below) for item in value]
    return value


def secrets_in(value: object, name: str = "", *, is_below: bool = False) -> Iterator[str]:
    """Each secret in `value`: what `sealed` would seal, without making anything of it."""
    if isinstance(value, str):
        if (is_below and value.strip()) or is_secret(name, value):
            yield value
    elif is_fields(value):
        for key, inner in value.items():
            yield from secrets_in(inner, str(key), is_below=is_below)
    elif is_items(value):
        for item in value:
            yield from secrets_in(item, name, is_below=is_below)
    elif (opener := getattr(value, "get_secret_value", None)) is not None and opener():
        yield opener()


def opened(value: object, open_mark: Callable[[object], object]) -> object:
    """`value` with `open_mark(it)` for everything that is no list and no mapping."""
    if is_fields(value):
        return {key: opened(inner, open_mark) for key, inner in fields_of(value).items()}
    if is_items(value):
        return [opened(item, open_mark) for item in value]
    return open_mark(value)


def leaves(value: object) -> Iterator[object]:
    """Everything in `value` that is no list and no mapping."""
    if is_fields(value):
        for inner in value.values():
            yield from leaves(inner)
    elif is_items(value):
        for item in value:
            yield from leaves(item)
    else:
        yield value


def _without_unchanged_secrets(edit: ItemEdit) -> ItemEdit:
    if edit.before is ABSENT or edit.after is ABSENT or not (is_fields(edit.before) and is_fields(edit.after)):
        return edit
    before, after = fields_of(edit.before), fields_of(edit.after)
    same = {
        name for name in before if name in after and equal(before[name], after[name]) and _holds_secret(before, name)
    }
    sides = ({name: value for name, value in side.items() if name not in same} for side in (before, after))
    return replace(edit, **dict(zip(("before", "after"), sides, strict=True)))


def _holds_secret(fields: object, name: str) -> bool:
    found: list[str] = []
    sealed(fields_of(fields)[name], found.append, name)
    return bool(found)
