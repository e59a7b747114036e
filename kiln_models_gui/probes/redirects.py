"""Which redirects may be followed with a key in the headers: only those that stay with the same server."""

from __future__ import annotations

import re
from urllib.parse import urljoin, urlsplit

MOST_REDIRECTS = 3


def safe_target(url: str, location: str) -> str | None:
    """Where `location`, an answer to a question to `url`, leads; None where the key must not go along.

    Safe: the same host, scheme and port; or the same host from http to https, each on its usual port. Another port is
    another server, and a password in the address is somebody's trick.
    """
    location = location.strip()
    if not re.fullmatch(r"[!-\[\]-~]+", location):  # others than these, "\\" too, are read one way here, another there
        return None
    try:
        target = urljoin(url, location)
        old, new = urlsplit(url), urlsplit(target)
        ports = (old.port, new.port)
    except ValueError:
        return None
    if not new.hostname or new.hostname != old.hostname or "@" in new.netloc:
        return None
    if new.scheme == old.scheme:
        usual = {"http": 80, "https": 443}.get(new.scheme)
        same_port = (ports[0] or usual) == (ports[1] or usual)
        return target if same_port and target != url else None
    upgrade = (old.scheme, new.scheme) == ("http", "https")
    return target if upgrade and ports[0] in {None, 80} and ports[1] in {None, 443} else None
