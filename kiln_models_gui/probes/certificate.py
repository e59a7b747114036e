"""Reads what people ask about a server's certificate: who it is for, who signed it, until when. It judges nothing."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from typing_extensions import override

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterator

_COMMON_NAME, _ORGANIZATION = b"\x55\x04\x03", b"\x55\x04\x0a"  # 2.5.4.3 and 2.5.4.10
_LETTERS = {0x0C: "utf-8", 0x13: "ascii", 0x14: "latin-1", 0x16: "ascii", 0x1C: "utf-32-be", 0x1E: "utf-16-be"}
_SEQUENCE, _VERSION, _SHORT_YEAR, _LONG_YEAR = 0x30, 0xA0, 0x17, 0x18
_DER = 2  # OpenSSL's number of the form
MOST_CERTIFICATES = 10


@dataclass(frozen=True, slots=True)
class Name:
    """A name in a certificate; each part is "" where it is not told."""

    common: str = ""
    organization: str = ""

    @property
    def short(self) -> str:
        """The organization, or what else there is."""
        return self.organization or self.common

    @override
    def __str__(self) -> str:
        parts = (("CN", self.common), ("O", self.organization))
        return ", ".join(f"{label}={text}" for label, text in parts if text) or "(no name)"


@dataclass(frozen=True, slots=True)
class CertificateFacts:
    """What stands in a certificate. `sha256`: its fingerprint, as browsers show it; times: UTC or unreadable."""

    subject: Name
    issuer: Name
    valid_from: datetime | None
    valid_until: datetime | None
    sha256: str


def read_certificate(der: bytes) -> CertificateFacts | None:
    """The facts of a certificate in DER form (RFC 5280, section 4.1), None for something else."""
    try:
        fields = list(_items(_only(_only(der))))
        if fields[0][0] == _VERSION:  # left out in the first version of X.509
            fields.pop(0)
        issuer, validity, subject = (content for _, content in fields[2:5])  # after serial number and algorithm
        start, end = (_time(*item) for item in _items(validity))
    except (IndexError, ValueError):
        return None
    digest = hashlib.sha256(der).hexdigest().upper()
    fingerprint = ":".join(digest[at : at + 2] for at in range(0, len(digest), 2))
    return CertificateFacts(_name(subject), _name(issuer), start, end, fingerprint)


def chain_of(tls: ssl.SSLObject) -> tuple[CertificateFacts, ...]:
    """What the server sent of its chain, its own first; only its own where Python does not tell the rest."""
    inner = getattr(tls, "_sslobj", None)  # before 3.13 only the inner object tells; truststore reads it there too
    tell = getattr(tls, "get_unverified_chain", None) or getattr(inner, "get_unverified_chain", None)
    found: list[object] = list(tell() or ()) if tell else [tls.getpeercert(binary_form=True) or b""]
    return tuple(facts for one in found[:MOST_CERTIFICATES] if (facts := read_certificate(_der(one))))


def _der(certificate: object) -> bytes:
    if isinstance(certificate, bytes):
        return certificate
    tell = getattr(certificate, "public_bytes", None)
    return bytes(tell(_DER)) if tell else b""


def _items(content: bytes) -> Iterator[tuple[int, bytes]]:
    """Tag and content of each item in a DER value. Raises IndexError, ValueError where it is none."""
    at = 0
    while at < len(content):
        tag, length = content[at], content[at + 1]
        at += 2
        if length & 0x80:  # the length itself takes that many bytes
            size = length & 0x7F
            length = int.from_bytes(content[at : at + size], "big")
            at += size
        if at + length > len(content):
            raise ValueError("cut off")
        yield tag, content[at : at + length]
        at += length


def _only(content: bytes) -> bytes:
    """What is in the sequence at the beginning of `content`."""
    tag, inner = next(_items(content), (0, b""))
    if tag != _SEQUENCE:
        raise ValueError("no sequence")
    return inner


def _name(content: bytes) -> Name:
    told: dict[bytes, str] = {}
    for _, group in _items(content):
        for _, pair in _items(group):
            (_, kind), (tag, text) = list(_items(pair))[:2]
            letters = text.decode(_LETTERS.get(tag, "latin-1"), "replace")
            told[kind] = "".join(letter for letter in letters if letter.isprintable())[:200]
    return Name(told.get(_COMMON_NAME, ""), told.get(_ORGANIZATION, ""))


def _time(tag: int, content: bytes) -> datetime | None:
    text = content.decode("ascii", "replace").removesuffix("Z")
    if tag == _SHORT_YEAR:
        text = ("19" if text[:2] >= "50" else "20") + text
    elif tag != _LONG_YEAR:
        return None
    return datetime.strptime(text, "%Y%m%d%H%M%S").replace(tzinfo=UTC)
