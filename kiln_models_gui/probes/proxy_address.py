"""The address of a proxy as a person typed or pasted it: taken apart, so that its password is kept elsewhere."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING
from urllib.parse import SplitResult, quote, unquote, urlsplit

if TYPE_CHECKING:
    from pydantic import SecretStr


class ProxyFault(StrEnum):
    """Why a text is no address of a proxy."""

    EMPTY = "empty"
    SPACES = "spaces"
    BAD_SCHEME = "bad_scheme"  # socks and the like
    SCRIPT = "script"  # a .pac file, which only browsers read
    NO_HOST = "no_host"
    BAD_PORT = "bad_port"


@dataclass(frozen=True, slots=True)
class ProxyAddress:
    """`url` has scheme, host and port, and nothing secret; `user` and `password` are what stood in the text."""

    url: str
    user: str = ""
    password: SecretStr | None = field(default=None, repr=False)


def read_proxy(text: str) -> ProxyAddress | ProxyFault:
    """Reads "proxy.example:8080" as well as "http://name:password@proxy.example:8080/"."""
    bare = text.strip().strip("\"'<>").strip()
    if not bare:
        return ProxyFault.EMPTY
    if re.search(r"[\s\x00-\x1f\x7f]", bare):
        return ProxyFault.SPACES
    try:
        parts = urlsplit(bare if "://" in bare else f"http://{bare}")
        host = parts.hostname or ""
    except ValueError:
        return ProxyFault.NO_HOST
    fault = _fault(parts, host)
    if fault is not None:
        return fault
    shown = f"{parts.scheme}://{f'[{host}]' if ':' in host else host}{f':{parts.port}' if parts.port else ''}"
    return ProxyAddress(shown, unquote(parts.username or ""), _secret(unquote(parts.password or "")))


def _fault(parts: SplitResult, host: str) -> ProxyFault | None:
    if parts.scheme not in {"http", "https"}:
        return ProxyFault.BAD_SCHEME
    if not re.fullmatch(r"[\w.:-]+", host) or not host.strip(".-"):
        return ProxyFault.NO_HOST
    if parts.path.lower().endswith((".pac", ".dat")):
        return ProxyFault.SCRIPT
    try:
        return ProxyFault.BAD_PORT if parts.port == 0 else None
    except ValueError:
        return ProxyFault.BAD_PORT


def with_credentials(url: str, user: str, password: SecretStr | None) -> SecretStr:
    """The whole address of a proxy, as `NetworkSettings.proxy` wants it. `url` as `ProxyAddress` has it."""
    from pydantic import SecretStr

    if not user:
        return SecretStr(url)
    scheme, _, place = url.partition("://")
    known = f":{quote(password.get_secret_value(), safe='')}" if password else ""
    return SecretStr(f"{scheme}://{quote(user, safe='')}{known}@{place}")


def _secret(text: str) -> SecretStr | None:
    from pydantic import SecretStr

    return SecretStr(text) if text else None
