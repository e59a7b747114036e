"""Understands what a person pastes: a whole e-mail, a curl command, a snippet, a line of .env, an error.

Nothing is sent anywhere and nothing is guessed in silence: what was found is told with where it stood.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiln_models_gui.probes.endpoint import Address, normalise_address
from kiln_models_gui.probes.families.vendors import VENDORS, vendor_of_host, vendor_of_key
from kiln_models_gui.probes.pasted_patterns import (
    ADDRESS_LABEL,
    AZURE_DEPLOYMENT,
    BARE_ADDRESS,
    KEY_LABEL,
    KEY_PLACES,
    KEY_SHAPES,
    MODEL_PLACES,
    PICTURE,
    URL,
    WEB_PAGE,
)
from kiln_models_gui.registry.key_pictures import NO_KEY, PLACEHOLDER
from kiln_models_gui.registry.key_text import read_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pydantic import SecretStr

MOST_CHARACTERS = 200_000
"""Nobody pastes a longer text on purpose; what comes after is not looked at."""


@dataclass(frozen=True, slots=True)
class Pasted:
    """What a text says. Empty fields are what it does not say."""

    address: str = ""
    """Base URL without password, query and the tails of single calls."""
    key: SecretStr | None = field(default=None, repr=False)
    model: str = ""
    """A model name, a model path or a deployment."""
    vendor: str = ""
    """A name in VENDORS, told by the address, else by the key's first letters, else by a variable's name."""
    anthropic_shape: bool = False
    """The text asks in Anthropic's way, whatever the address."""
    api_version: str = ""
    """Azure's."""
    key_left_out: bool = False
    """A key stood there, but only its picture: dots, stars or a placeholder."""
    other_addresses: tuple[str, ...] = ()
    other_keys: int = 0
    """How many more keys stood there."""
    more_keys: tuple[SecretStr, ...] = field(default=(), repr=False)
    """These, likeliest first: for a person to choose, and to take out of a text that is shown."""

    def __bool__(self) -> bool:
        return bool(self.address or self.key or self.model)


def understand(text: str) -> Pasted:
    """What `text` says of a provider and a model. Never raises."""
    text = text[:MOST_CHARACTERS].replace("\r\n", "\n").replace("\\\n", " ")
    addresses = _addresses(text)
    keys, left_out = _keys(text)
    address, azure = (addresses[0], _azure(text)) if addresses else (None, None)
    key = keys[0] if keys else None
    model = azure[0] if azure and azure[0] else _model(text, key)
    return Pasted(
        address=address.url if address else "",
        key=key,
        model=model,
        vendor=_vendor(text, address, key),
        anthropic_shape=_asks_like_anthropic(text),
        api_version=azure[1] if azure else "",
        key_left_out=left_out and key is None,
        other_addresses=tuple(other.url for other in addresses[1:]),
        other_keys=max(0, len(keys) - 1),
        more_keys=tuple(keys[1:]),
    )


def _addresses(text: str) -> list[Address]:
    """Every address that a program could call, likeliest first."""
    found: dict[str, tuple[int, int, Address]] = {}
    for place, raw, labelled in _address_texts(text):
        address = normalise_address(_without_deployment(raw))
        if not isinstance(address, Address):
            continue
        rank = _rank(raw, address, labelled=labelled)
        if rank > 0 and rank > found.get(address.url, (0, 0, address))[0]:
            found[address.url] = (rank, place, address)
    return [address for _, _, address in sorted(found.values(), key=lambda one: (-one[0], one[1]))]


def _address_texts(text: str) -> Iterator[tuple[int, str, bool]]:
    for pattern in (URL, BARE_ADDRESS):
        for found in pattern.finditer(text):
            before = text[max(0, found.start() - 40) : found.start()]
            yield found.start(), found[0].rstrip(".,;:!?"), ADDRESS_LABEL.search(before) is not None


def _rank(raw: str, address: Address, *, labelled: bool) -> int:
    """How likely it is that a program calls this address; 0: it is a page for people."""
    is_page = WEB_PAGE.search(raw) is not None
    called = len(address.url) < len(raw.split("?", maxsplit=1)[0].rstrip("/")) or not address.lacks_version
    local = address.host in ("localhost", "127.0.0.1", "::1") or re.search(r":\d+$", address.url.split("/")[2])
    api_name = re.match(r"(api|llm|ai|gateway|inference|models?|openai|litellm)[.-]", address.host) is not None
    rank = 4 * labelled + 3 * called + 2 * bool(local) + 2 * api_name
    return rank - 6 if is_page else max(rank, 1)


def _without_deployment(raw: str) -> str:
    """The resource of an Azure target URI."""
    return re.sub(r"/openai/deployments/.*", "", raw)


def _azure(text: str) -> tuple[str, str] | None:
    found = AZURE_DEPLOYMENT.search(text)
    if found is None:
        return None
    version = re.search(r"api-version=([\w-]+)", text)
    return found[1], version[1] if version else ""


def _keys(text: str) -> tuple[list[SecretStr], bool]:
    """The keys of the text, those with a known beginning first, and whether one was only a picture."""
    prefixes = [prefix for vendor in VENDORS.values() for prefix in vendor.key_prefixes]
    texts: dict[str, tuple[int, int]] = {}
    left_out = PICTURE.search(text) is not None
    for rank, place, raw in _key_texts(text, prefixes):
        if PLACEHOLDER.search(raw) or NO_KEY.search(raw):
            left_out = left_out or not NO_KEY.search(raw)
            continue
        read = read_key(raw)
        if read.key is None:
            left_out = left_out or read.fault is not None
            continue
        value = read.key.get_secret_value()
        if value not in texts or rank > texts[value][0]:
            texts[value] = (rank, place)
    ordered = sorted(texts, key=lambda value: (-texts[value][0], texts[value][1]))
    secrets = [read_key(value).key for value in ordered]
    return [secret for secret in secrets if secret is not None], left_out


def _key_texts(text: str, prefixes: Iterable[str]) -> Iterator[tuple[int, int, str]]:
    """Rank, place and text of everything that may be a key."""
    known = "|".join(map(re.escape, sorted(prefixes, key=len, reverse=True)))
    if known:
        for found in re.finditer(rf"(?<![\w-])(?:{known})[\w.+/=-]{{8,}}", text):
            yield 3, found.start(), found[0].rstrip(".")
    for pattern in KEY_PLACES:
        for found in pattern.finditer(text):
            yield 2, found.start(1), found[1]
    for found in KEY_LABEL.finditer(text):
        yield 2, found.start(1), found[1].rstrip(".,;")
    for found in KEY_SHAPES.finditer(text):
        yield 1, found.start(), found[0]


def _model(text: str, key: SecretStr | None) -> str:
    secret = key.get_secret_value() if key else None
    for pattern in MODEL_PLACES:
        for found in pattern.finditer(text):
            name = found[1].strip("\"'`“”„.,;:()<>[]{}")
            if name and name != secret and not PLACEHOLDER.search(name) and "://" not in name:
                return name
    return ""


def _vendor(text: str, address: Address | None, key: SecretStr | None) -> str:
    if address is not None:
        return vendor_of_host(address.host)
    by_key = vendor_of_key(key.get_secret_value()) if key else ""
    named = [name for name, one in VENDORS.items() if _is_named(text, one.name)]
    return by_key or (named[0] if len(named) == 1 else "")


def _is_named(text: str, name: str) -> bool:
    first = name.split(maxsplit=1)[0]
    return (
        re.search(rf"(?<![a-z0-9]){re.escape(first)}(?:[ _-]?(?:ai|api|key|token)|(?![a-z]))", text, re.I) is not None
    )


def _asks_like_anthropic(text: str) -> bool:
    return (
        re.search(r"anthropic-version|/v1/messages\b|\bAnthropic\(|ANTHROPIC_BASE_URL|@anthropic-ai/", text) is not None
    )
