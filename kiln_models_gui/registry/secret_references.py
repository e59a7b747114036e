"""`${SECRET:name}`: how the orchestrator's settings name a key without holding it."""

import re
from dataclasses import dataclass
from enum import StrEnum

from kiln_models_gui.redaction import mask

NOT_NEEDED = "not-needed"
_REFERENCE = re.compile(r"\$\{SECRET:([^{}\s]+)\}")


class ApiKeyState(StrEnum):
    """What stands in `apiKey`."""

    ABSENT = "absent"
    NOT_NEEDED = "not_needed"
    SECRET_REFERENCE = "secret_reference"  # noqa: S105  # a word, no secret
    PLAIN_TEXT = "plain_text"
    """A key that everybody can read who can read the file."""


class PlainKeyError(ValueError):
    """A change would bring a key into the settings file that everybody can read who can read the file."""

    def __init__(self) -> None:
        super().__init__("a key in plain text")


@dataclass(frozen=True, slots=True)
class ApiKey:
    """What is known of an `apiKey`; never the key itself."""

    state: ApiKeyState = ApiKeyState.ABSENT
    secret_name: str = ""
    """The name in a SECRET_REFERENCE."""
    hint: str = ""
    """A PLAIN_TEXT key with its middle taken out, "sk-…4f2a"."""


def secret_reference(name: str) -> str:
    """`${SECRET:name}`. Raises ValueError for a name that could not be read back."""
    text = f"${{SECRET:{name}}}"
    if secret_name(text) != name:
        raise ValueError("a secret's name has no spaces and no braces")
    return text


def secret_name(text: str) -> str | None:
    """The name in `${SECRET:name}`; None for any other text."""
    found = _REFERENCE.fullmatch(text.strip())
    return found[1] if found else None


def read_api_key(value: object) -> ApiKey:
    """What stands in `apiKey`. What is neither a reference nor "not-needed" counts as a key in plain text."""
    if value is None:
        return ApiKey()
    if not isinstance(value, str):
        return ApiKey(ApiKeyState.PLAIN_TEXT)
    text = value.strip()
    if not text:
        return ApiKey()
    if text.lower() == NOT_NEEDED:
        return ApiKey(ApiKeyState.NOT_NEEDED)
    name = secret_name(text)
    if name:
        return ApiKey(ApiKeyState.SECRET_REFERENCE, secret_name=name)
    return ApiKey(ApiKeyState.PLAIN_TEXT, hint=mask(text))
