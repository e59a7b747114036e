"""Takes keys out of any text before it is shown, logged or kept."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

HIDDEN = "•••"

# Public beginnings of vendors' keys: they tell whose key it is and nothing of the secret. Longest first.
KEY_PREFIXES = ("sk-ant-", "sk-proj-", "sk-or-", "sk-", "gsk_", "fw_", "hf_", "xai-", "pplx-", "nvapi-", "csk-")

_LONG_ENOUGH = 8  # what a shorter secret looks like in base64 stands in other texts too
_ESCAPES = frozenset("%\\+")  # without any of these, nothing in a text is escaped
_NAMES = r"(?:proxy-)?authorization|api[-_]?key|ocp-apim-subscription-key|(?:access[-_]?)?token|key"


def redact(text: str, secrets: Iterable[str] = ()) -> str:
    """`text` without the `secrets`, however they are escaped, and without anything that looks like a key."""
    return Redactor(secrets).clean(text)


class Redactor:
    """`redact` for many texts and the same secrets: to look for one in every spelling has to be prepared."""

    def __init__(self, secrets: Iterable[str]) -> None:
        known = sorted({secret.strip() for secret in secrets}, key=len, reverse=True)
        self._secrets = [secret for secret in known if secret]
        self._spellings: dict[str, re.Pattern[str]] = {}
        self._codes: dict[str, tuple[str, ...]] = {}

    def clean(self, text: str) -> str:
        """`text` without secrets."""
        for secret in self._secrets:
            if secret not in self._codes:
                self._codes[secret] = tuple(_encoded(secret)) if len(secret) >= _LONG_ENOUGH else ()
            for code in self._codes[secret]:
                text = text.replace(code, HIDDEN)
            if len(secret) > 3 and not _ESCAPES.intersection(text):
                text = text.replace(secret, HIDDEN)  # no other spelling is possible, and to compile them takes long
                continue
            if secret not in self._spellings:
                self._spellings[secret] = any_spelling(secret)
            text = self._spellings[secret].sub(HIDDEN, text)
        for pattern, replacement in _looks_like_a_key():
            text = pattern.sub(replacement, text)
        return text


def may_hold_key(text: str) -> bool:
    """False where `redact` would leave `text` alone; a tenth of the time, for tens of thousands of texts."""
    # To ignore case takes ten times as long, and only letters beyond ASCII need that.
    return (_hints().search(text.lower()) if text.isascii() else _hints(re.IGNORECASE).search(text)) is not None


@cache
def _hints(flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    words = ("://", "key", "token", "authorization", "bearer", "aiza", "akia", "asia", *KEY_PREFIXES)
    return re.compile("|".join(words), flags)


def redact_blobs(text: str) -> str:
    """`text` without what may be a key by its length alone, or by a name beside it. For a log, which may lose more."""
    for pattern, replacement in _may_be_a_key():
        text = pattern.sub(replacement, text)
    return text


def mask(secret: str) -> str:
    """What may be shown of a key: "sk-…4f2a" for a long one, only "…" for a short one."""
    secret = secret.strip()
    prefix = next((known for known in KEY_PREFIXES if secret.startswith(known)), "")
    if len(secret) - len(prefix) < 16:
        return "…"
    return f"{prefix}…{secret[-4:]}"


@cache  # compiled at the first use: the start needs only mask()
def _looks_like_a_key() -> tuple[tuple[re.Pattern[str], str], ...]:
    return (
        (re.compile(r"(\w://)[^/\s?#@]{1,500}@"), rf"\1{HIDDEN}@"),
        (re.compile(rf"([?&;](?:[\w-]{{0,40}}[-_])?(?:{_NAMES})=)[^&\s\"'<>]+", re.IGNORECASE), rf"\1{HIDDEN}"),
        # A header line or pair, as text, JSON or a Python repr; "Bearer" and the like go with the value.
        (
            re.compile(
                rf"(?<![a-z])((?:{_NAMES})\\?[\"']?\s*[:=,]\s*(?:b(?=[\"']))?\\?[\"']?)(?:(?:bearer|basic|token)\s+)?[^\s\"'\\,;&)}}\]]{{4,}}",
                re.IGNORECASE,
            ),
            rf"\1{HIDDEN}",
        ),
        (re.compile(r"\b(bearer\s+)[\w.~+/=*-]{4,}", re.IGNORECASE), rf"\1{HIDDEN}"),
        (re.compile(rf"(?<![A-Za-z0-9])(?:{'|'.join(KEY_PREFIXES)})[\w.*-]{{4,}}"), HIDDEN),
        (re.compile(r"(?<![A-Za-z0-9])(?:AIza[\w-]{8,}|(?:AKIA|ASIA)[A-Z0-9]{8,})"), HIDDEN),
    )


@cache
def _may_be_a_key() -> tuple[tuple[re.Pattern[str], str], ...]:
    return (
        (re.compile(r"-----BEGIN [^-\n]{0,40}PRIVATE KEY-----.*?(?:-----END [^-\n]{0,40}-----|\Z)", re.DOTALL), HIDDEN),
        (
            re.compile(
                r"((?:secret|pass(?:word|wd|phrase)|pwd|credentials?|signature|sig|cookie)\\?[\"']?\s*[:=]\s*\\?[\"']?)"
                r"[^\s\"'\\,;&)}\]]{4,}",
                re.IGNORECASE,
            ),
            rf"\1{HIDDEN}",
        ),
        (re.compile(r"(?<![A-Za-z0-9])(?:gh[a-z]_|github_pat_|glpat-|xox[a-z]-|r8_|ya29\.|eyJ)[\w.~+/=-]{8,}"), HIDDEN),
        (re.compile(r"(?<![0-9A-Za-z])[0-9a-fA-F]{32,}(?![0-9A-Za-z])"), HIDDEN),
        (re.compile(r"(?<![\w+/=-])(?=[\w+/-]*\d)(?=[\w+/-]*[a-z])(?=[\w+/-]*[A-Z])[\w+/-]{40,}={0,2}"), HIDDEN),
    )


def _encoded(secret: str) -> Iterator[str]:
    """The secret as hexadecimal digits, and what of it stands in base64, after any number of other bytes."""
    from binascii import b2a_base64

    code = secret.encode("utf-8", "surrogatepass")
    yield code.hex()
    for before, shared in enumerate((0, 2, 3)):  # the first characters are shared with what stands before
        whole = b2a_base64(bytes(before) + code, newline=False).decode()[shared : (before + len(code)) * 8 // 6]
        yield whole
        yield whole.replace("+", "-").replace("/", "_")


def any_spelling(secret: str) -> re.Pattern[str]:
    """Matches `secret` plain, URL-encoded, or escaped as in JSON or a Python repr, also where these are mixed."""
    body = "".join(_any_spelling_of(letter) for letter in secret)
    # A secret of three letters stands inside half of all words: hide it only where it stands alone.
    return re.compile(body if len(secret) > 3 else rf"(?<!\w){body}(?!\w)")


def _any_spelling_of(letter: str) -> str:
    code = letter.encode("utf-8", "surrogatepass")
    percent = "".join(f"%(?i:{byte:02x})" for byte in code)
    hexes = "".join(rf"\\x(?i:{byte:02x})" for byte in code)
    utf16 = letter.encode("utf-16-be", "surrogatepass")
    units = "".join(rf"\\u(?i:{utf16[at : at + 2].hex()})" for at in range(0, len(utf16), 2))
    special = {" ": r"|\+", "\n": r"|\\n", "\r": r"|\\r", "\t": r"|\\t"}.get(letter, "")
    return rf"(?:\\{{0,2}}{re.escape(letter)}|{percent}|{hexes}|{units}{special})"
