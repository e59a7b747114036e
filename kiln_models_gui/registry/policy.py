"""What the organisation allows on its computers: where keys may go, which computers may be asked, update notices."""

import re
from enum import StrEnum

from kiln_models_gui.values import Value

_HERE = re.compile(r"(.*\.)?localhost|::1|127(\.[0-9]{1,3}){3}")
_ADDRESS = re.compile(r"(?:([a-z][a-z0-9+.-]*)://)?(?:[^/?#]*@)?(\[[^\]]*\]|[^/:?#\\]*)(?::(\d{1,5}))?", re.IGNORECASE)


class PolicyFault(StrEnum):
    """Why the file of the organisation's settings cannot be used."""

    UNREADABLE = "unreadable"
    UNSAFE = "unsafe"  # everybody on this computer may change it
    NO_JSON = "no_json"
    UNKNOWN_SETTING = "unknown_setting"
    WRONG_VALUE = "wrong_value"


class PolicyRule(StrEnum):
    """What an action would have broken."""

    KEY_IN_FILE = "key_in_file"
    ENDPOINT = "endpoint"


class PolicyError(Exception):
    """The organisation does not allow this. `detail`: the computer's name for ENDPOINT. Nothing was done."""

    def __init__(self, rule: PolicyRule, detail: str = "") -> None:
        super().__init__(rule.value, detail)
        self.rule = rule
        self.detail = detail


class Policy(Value):
    """The organisation's settings; without a file of them nothing is set.

    `endpoints`: patterns of computers that may be asked beside this one, None for all. `checks_updates`, `feed`:
    of the update notice, None and "" where the person decides. `language`: "de", "" where nothing is set.
    `fault`, `detail`: why the file cannot be used; then the strictest of everything holds.
    """

    path: str = ""
    keychain_only: bool = False
    endpoints: tuple[str, ...] | None = None
    checks_updates: bool | None = None
    feed: str = ""
    language: str = ""
    fault: PolicyFault | None = None
    detail: str = ""

    def allows(self, host: str, port: int | None = None) -> bool:
        """Whether this computer may be asked. One's own always may."""
        name = host.strip("[]").rstrip(".").lower()
        if self.endpoints is None or _HERE.fullmatch(name):
            return True
        return any(_fits(pattern, name, port) for pattern in self.endpoints)

    def refused_host(self, url: str) -> str:
        """The computer that `url` names and that may not be asked; "" for none, also where `url` is no address."""
        if self.endpoints is None:
            return ""
        found = _ADDRESS.match(url.strip())
        if found is None:
            return ""
        scheme, host, port_text = found.groups()
        port = int(port_text) if port_text else 80 if (scheme or "").lower() == "http" else 443
        return host if host and not self.allows(host, port) else ""

    def require_url(self, url: str) -> None:
        """Raise PolicyError (ENDPOINT) when `url` may not be called."""
        if host := self.refused_host(url):
            raise PolicyError(PolicyRule.ENDPOINT, host)


def _fits(pattern: str, host: str, port: int | None) -> bool:
    """`*.example.com` is every name below it, not example.com itself; `:8443` means that port alone."""
    wanted, port_text = split_pattern(pattern)
    if port_text and port != int(port_text):
        return False
    if wanted == "*":
        return True
    if wanted.startswith("*."):
        return host.endswith(wanted[1:]) and host != wanted[1:]
    return host == wanted


def split_pattern(pattern: str) -> tuple[str, str]:
    """The name and the port ("" for all of them) in a pattern; of IPv6 the brackets go."""
    if pattern.startswith("["):
        name, _, rest = pattern[1:].partition("]")
        return name.lower(), rest.removeprefix(":")
    name, _, port = pattern.lower().partition(":")
    return name.rstrip("."), port
