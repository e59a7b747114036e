"""Whose computer an address names: known ones, ones that pass for them, inside ones, and those that nobody may ask."""

import ipaddress
import re
import unicodedata
from collections.abc import Collection, Iterable

from kiln_models_gui.registry.custom_model_fields import host_of
from kiln_models_gui.registry.provider_addresses import BUILTINS

_MORE = (
    "api.mistral.ai", "api.deepseek.com", "api.x.ai", "api.cohere.com", "api.cohere.ai", "api.perplexity.ai",
    "api.moonshot.ai", "api.moonshot.cn", "api.siliconflow.com", "api.together.ai", "dashscope.aliyuncs.com",
    "open.bigmodel.cn", "api.z.ai", "integrate.api.nvidia.com", "models.github.ai", "api.githubcopilot.com",
    "ollama.com", "openai.azure.com", "services.ai.azure.com", "claude.ai", "chatgpt.com", "ai.google.dev",
    "inference.baseten.co", "api.replicate.com", "api.minimax.io", "api.novita.ai", "api.hyperbolic.xyz",
)  # fmt: skip
"""Public addresses of vendors (their documentation, November 2026), beside those that Kiln knows."""
_INSIDE = ("local", "internal", "intranet", "lan", "home", "corp", "private", "localdomain")
_METADATA = frozenset({"metadata.google.internal", "metadata.goog", "metadata", "instance-data"})
_METADATA_ADDRESSES = frozenset({"100.100.100.200", "192.0.0.192", "fd00:ec2::254", "fd20:ce::254"})
_LIKE = str.maketrans(
    {"а": "a", "е": "e", "о": "o", "р": "p", "с": "c", "х": "x", "у": "y", "і": "i", "ѕ": "s", "ӏ": "l", "һ": "h",
     "ԛ": "q", "ԝ": "w", "ո": "n", "ο": "o", "α": "a", "ν": "v", "ρ": "p", "ι": "i", "ı": "i", "ɑ": "a", "ɡ": "g",
     "ł": "l", "ø": "o", "0": "o", "1": "l", "3": "e", "5": "s"}
)  # fmt: skip
"""Letters and digits that pass for others: the few that addresses of vendors have."""
_SHORTEST_NAME = 5  # "groq" and "grok" are two companies


def known_hosts(own: Iterable[str] = ()) -> tuple[str, ...]:
    """The computers of known vendors, and those of `own` addresses."""
    builtin = (host_of(one.base_url) for one in BUILTINS.values())
    return tuple(dict.fromkeys(host for host in (*builtin, *_MORE, *map(host_of, own)) if "." in host))


def passes_for(host: str, known: Collection[str]) -> str:
    """The known computer that `host` can be taken for and is not; "" for none."""
    domains = {_domain(one): one for one in known}
    # Nobody can register a name that only one's own network knows.
    if (
        ip_of(host) is not None
        or is_inside(host)
        or is_metadata(host)
        or any(host == domain or host.endswith(f".{domain}") for domain in domains)
    ):
        return ""
    seen = letters(host)
    dotted = f".{seen}."
    for domain, whole in domains.items():
        if f".{domain}." in dotted or _name(seen) == _name(domain) or _is_near(_name(seen), _name(domain)):
            return whole
    return ""


def letters(host: str) -> str:
    """`host` as it looks: out of punycode, look-alikes as what they look like."""
    plain = unicodedata.normalize("NFKD", shown(host).translate(_LIKE))
    return "".join(char for char in plain if not unicodedata.combining(char)).translate(_LIKE).replace("rn", "m")


def shown(host: str) -> str:
    """`host` out of punycode."""
    return ".".join(_shown(label) for label in host.lower().split("."))


def is_foreign(host: str) -> bool:
    """Whether it has letters beyond a to z, spelled out or in punycode."""
    return not host.isascii() or any(label.startswith("xn--") for label in host.split("."))


def is_metadata(host: str) -> bool:
    """Whether computers of a cloud get their credentials there, or it is only for this piece of wire."""
    address = ip_of(host)
    if address is None:
        return host.rstrip(".") in _METADATA
    return address.is_link_local or str(address) in _METADATA_ADDRESSES


def is_here(host: str) -> bool:
    """Whether it is this computer."""
    address = ip_of(host)
    if address is not None:
        return address.is_loopback
    return host.rstrip(".") == "localhost" or host.rstrip(".").endswith(".localhost")


def is_inside(host: str) -> bool:
    """Whether it is in one's own network."""
    address = ip_of(host)
    if address is not None:
        return address.is_private and not address.is_loopback
    name = host.rstrip(".")
    return not is_here(host) and ("." not in name or name.rpartition(".")[2] in _INSIDE)


def ip_of(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    """The number that `host` is; None for a name."""
    try:
        found = ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return None
    mapped = found.ipv4_mapped if isinstance(found, ipaddress.IPv6Address) else None
    return mapped or found


def is_odd_number(host: str) -> bool:
    """Whether it is a number in a spelling that hides it: 2852039166, 0xa9fea9fe, 169.254.43518."""
    last = host.rstrip(".").rpartition(".")[2]
    return re.fullmatch(r"\d+|0x[0-9a-f]*", last, re.IGNORECASE) is not None and ip_of(host) is None


def _domain(host: str) -> str:
    """What somebody registered: the last two labels, three below a country's own .com."""
    labels = host.split(".")
    deep = len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in ("co", "com", "org", "net", "ac", "gov")
    return ".".join(labels[-3:] if deep else labels[-2:])


def _name(host: str) -> str:
    return _domain(host).partition(".")[0]


def _is_near(name: str, known: str) -> bool:
    """One letter off, two letters swapped, or the known name with something hung on ("openai-api")."""
    if len(known) < _SHORTEST_NAME:
        return False
    if known in name.split("-"):
        return True
    if abs(len(name) - len(known)) > 1:
        return False
    start = next((n for n, (a, b) in enumerate(zip(name, known, strict=False)) if a != b), min(len(name), len(known)))
    one, other = name[start:], known[start:]
    swapped = one[:2] == other[1::-1] and one[2:] == other[2:] and len(other) > 1
    return one[1:] == other[1:] or one[1:] == other or one == other[1:] or swapped


def _shown(label: str) -> str:
    if not label.startswith("xn--"):
        return label
    try:
        return label[4:].encode("ascii").decode("punycode")
    except (UnicodeError, ValueError):
        return label
