"""The text of a dropped file: an e-mail as its reader shows it, anything else as it stands."""

from __future__ import annotations

import re
from html import unescape

MOST_BYTES = 2_000_000
"""A longer file is no message, and is not looked at."""


def text_of(data: bytes, name: str) -> str:
    """What a person would read in the file. Undecodable bytes become signs, never an error."""
    if name.lower().endswith(".eml"):
        return _text_of_mail(data[:MOST_BYTES])
    return data[:MOST_BYTES].decode("utf-8-sig", "replace")


def _text_of_mail(data: bytes) -> str:
    from email import message_from_bytes
    from email.policy import default

    mail = message_from_bytes(data, policy=default)
    body = mail.get_body(("plain", "html"))
    if body is None:
        return data.decode("utf-8", "replace")
    try:
        text = str(body.get_content())
    except (LookupError, ValueError):  # a character set that nobody knows
        return data.decode("utf-8", "replace")
    return _without_tags(text) if body.get_content_subtype() == "html" else text


def _without_tags(text: str) -> str:
    text = re.sub(r"(?is)<(script|style)\b.*?</\1\s*>", "", text)
    text = re.sub(r"(?i)<(?:br|/p|/div|/tr|/li|/h\d)\b[^>]*>", "\n", text)
    return unescape(re.sub(r"<[^>]*>", "", text))
