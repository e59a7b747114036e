"""What a pack may say as a name, an id or an address: nothing that a program would read as something else."""

import re
import unicodedata
from collections.abc import Iterator

from kiln_models_gui.registry.checks import unprintable
from kiln_models_gui.registry.custom_model_fields import ModelType
from kiln_models_gui.registry.pack.hosts import is_odd_number
from kiln_models_gui.registry.plain import is_fields, is_items

_ADDRESS = re.compile(
    r"https?://(?P<host>\[[0-9a-f:.]{2,45}\]|[^\s/?#@:\[\]\\%\"'<>|^`{}$]{1,253})(?::\d{1,5})?"
    r"(?:/[^\s?#\\\"'<>|^`{}$@]*)?",
    re.IGNORECASE,
)
_REFERENCE = re.compile(r"\$\{|\{\{|os\.environ/|%[A-Za-z_]\w*%|\$\(|<%", re.IGNORECASE)
_UP = re.compile(r"(?:^|[/\\])\.\.(?:[/\\]|$)")
_WORD = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:-]{0,199}", re.ASCII)
_REGION = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?", re.ASCII)
_IN_A_HOST = frozenset({"vertex_location"})
"""Settings that become a part of a computer's name."""
_JOINERS = "\u200c\u200d"  # Persian and families of emoji need them


def is_address(text: str) -> bool:
    """Whether `text` is an http(s) address and nothing more: no user, no password, no query, no reference."""
    found = _ADDRESS.fullmatch(text)
    if found is None or unprintable(text) or hidden_letters(text) or has_reference(text):
        return False
    host = found["host"].strip("[]")
    return ".." not in host and not host.startswith((".", "-")) and not is_odd_number(host) and not _UP.search(text)


def is_https(text: str) -> bool:
    """Whether `text` is the https address of a page."""
    return text.lower().startswith("https://") and is_address(text.partition("?")[0].partition("#")[0])


def is_plain_setting(name: str, text: str) -> bool:
    """Whether `text` may be the account, the project or the region `name`."""
    return (_REGION if name in _IN_A_HOST else _WORD).fullmatch(text) is not None


def is_sound_id(text: str) -> bool:
    """Whether a provider may be asked for the model `text`."""
    return bool(text.strip()) and is_sound(text) and not _UP.search(text)


def is_sound(text: str) -> bool:
    """Whether Kiln and an editor can keep `text`, and nobody reads it as a reference to a key or a variable."""
    return not unprintable(text) and not has_reference(text)


def has_reference(text: str) -> bool:
    """Whether a program might put a secret or a variable in the place of something in `text`."""
    return _REFERENCE.search(text) is not None


def hidden_letters(text: str) -> bool:
    """Whether `text` has letters that nobody sees, or that turn the direction of others."""
    for number, char in enumerate(text):
        if unicodedata.category(char) not in ("Cf", "Co", "Zl", "Zp"):
            continue
        beside = text[number - 1 : number] + text[number + 1 : number + 2]
        if char not in _JOINERS or not beside or beside.isascii():
            return True
    return False


def texts_in(value: object) -> Iterator[str]:
    """Every text in plain data, names included."""
    if isinstance(value, str):
        yield value
    elif is_fields(value):
        for name, inner in value.items():
            yield str(name)
            yield from texts_in(inner)
    elif is_items(value):
        for item in value:
            yield from texts_in(item)


def needs_endpoint(reach: str) -> bool:
    """Whether a model of this reach, without a provider, has to say where it is."""
    return reach in {kind.value for kind in ModelType} - {ModelType.fireworks.value}
