"""Where a provider is: an address as a person pasted it, made usable."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING
from urllib.parse import SplitResult, urlsplit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic import SecretStr


@dataclass(frozen=True, slots=True)
class Endpoint:
    """What a probe needs to call a provider.

    `family` is a name in `families.FAMILIES`; `base_url` has no slash at its end;
    `options`: account_id (Fireworks), api_version (Azure), project and location (Vertex), region (Amazon), and auth,
    a value of `families.Auth`, where this one wants its key in another header than its family.
    `second_key`: Amazon's secret key, where `key` is its access key.
    """

    family: str
    base_url: str
    key: SecretStr | None = None
    options: Mapping[str, str] = field(default_factory=dict[str, str])
    second_key: SecretStr | None = None


class AddressFault(StrEnum):
    """Why a text is no address."""

    EMPTY = "empty"
    SPACES = "spaces"
    BAD_SCHEME = "bad_scheme"
    NO_HOST = "no_host"
    BAD_PORT = "bad_port"


class AddressChange(StrEnum):
    """What was changed in a pasted address."""

    TRIMMED = "trimmed"  # white space and quotes around it
    SCHEME_ADDED = "scheme_added"
    PASSWORD_REMOVED = "password_removed"  # noqa: S105
    QUERY_REMOVED = "query_removed"
    FRAGMENT_REMOVED = "fragment_removed"
    TAIL_REMOVED = "tail_removed"  # "/chat/completions" and the like
    SLASH_REMOVED = "slash_removed"


@dataclass(frozen=True, slots=True)
class Address:
    """A usable address: `url` has scheme, host, path, and no slash at its end."""

    url: str
    host: str
    changes: tuple[AddressChange, ...] = ()
    lacks_version: bool = False  # no "/v1" in it: Kiln would call it as it stands
    doubled_version: bool = False  # ".../v1/v1"

    @property
    def had_password(self) -> bool:
        """Whether a user name or password stood in the address and was taken out."""
        return AddressChange.PASSWORD_REMOVED in self.changes


_TAILS = re.compile(
    r"(?:/chat/completions|/completions|/responses|/messages|/embeddings|/models(?:/[^/]+:\w+)?)/*$", re.IGNORECASE
)
_VERSION = re.compile(r"^v\d+(?:(?:alpha|beta)\d*)?$", re.IGNORECASE)


def normalise_address(text: str) -> Address | AddressFault:
    """The address in `text`, and what had to be changed. Nothing is guessed: a missing /v1 is only reported."""
    bare = text.strip().strip("\"'<>`").strip()
    changes = [AddressChange.TRIMMED] if bare != text else []
    if not bare:
        return AddressFault.EMPTY
    if re.search(r"[\s\x00-\x1f\x7f]", bare):
        return AddressFault.SPACES
    parts = _split(bare, changes)
    if isinstance(parts, AddressFault):
        return parts
    path = _path(parts, changes)
    host = parts.hostname or ""
    authority = parts.netloc.rpartition("@")[2].rstrip(":").lower()
    segments = path.split("/")
    versions = [_VERSION.match(segment) is not None for segment in segments]
    return Address(
        url=f"{parts.scheme.lower()}://{authority}{path}",
        host=host,
        changes=tuple(changes),
        lacks_version=not any(versions),
        doubled_version=any(a and b for a, b in pairwise(versions)),
    )


def is_loopback(host: str) -> bool:
    """Whether `host` is this computer."""
    address = _ip(host)
    return host in {"localhost", "0.0.0.0"} or host.endswith(".localhost") or bool(address and address.is_loopback)  # noqa: S104


def is_nearby(host: str) -> bool:
    """Whether `host` is this computer or one in the same house: a plain name, ".local", a private number."""
    address = _ip(host)
    if address is not None:
        return address.is_private
    return is_loopback(host) or "." not in host or host.endswith((".local", ".lan"))


def _split(bare: str, changes: list[AddressChange]) -> SplitResult | AddressFault:
    if re.match(r"https?:(?!//|\d)", bare, re.IGNORECASE):  # "http:/host"
        return AddressFault.BAD_SCHEME
    if "://" not in bare:
        bare = _scheme_for(bare) + bare.lstrip("/")
        changes.append(AddressChange.SCHEME_ADDED)
    try:
        parts = urlsplit(bare)
        host = parts.hostname
    except ValueError:  # "[::1" without its end
        return AddressFault.NO_HOST
    if parts.scheme not in {"http", "https"}:
        return AddressFault.BAD_SCHEME
    if not host or not re.fullmatch(r"[\w.:%-]+", host) or ".." in host or not host.strip(".-"):
        return AddressFault.NO_HOST
    try:
        port = parts.port
    except ValueError:
        return AddressFault.BAD_PORT
    return AddressFault.BAD_PORT if port == 0 else parts


def _scheme_for(bare: str) -> str:
    try:
        parts = urlsplit("//" + bare.lstrip("/"))
        host, has_port = parts.hostname or "", parts.netloc.rpartition("@")[2].rpartition("]")[2].count(":") == 1
    except ValueError:
        return "https://"
    return "http://" if is_loopback(host) or (has_port and is_nearby(host)) else "https://"


def _path(parts: SplitResult, changes: list[AddressChange]) -> str:
    for found, change in (
        ("@" in parts.netloc, AddressChange.PASSWORD_REMOVED),
        (bool(parts.query), AddressChange.QUERY_REMOVED),
        (bool(parts.fragment), AddressChange.FRAGMENT_REMOVED),
    ):
        if found:
            changes.append(change)
    path = parts.path
    if _TAILS.search(path):
        path = _TAILS.sub("", path)
        changes.append(AddressChange.TAIL_REMOVED)
    elif path.endswith("/") and path != "/":
        changes.append(AddressChange.SLASH_REMOVED)
    return re.sub(r"/{2,}", "/", path).rstrip("/")


def _ip(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(host)
    except ValueError:
        return None
