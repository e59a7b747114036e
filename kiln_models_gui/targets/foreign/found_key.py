"""What stands where a file of another program has a key: a key, a hint where it is, a picture of one, or nothing."""

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiln_models_gui.registry.key_pictures import NO_KEY, PLACEHOLDER
from kiln_models_gui.registry.key_text import read_key
from kiln_models_gui.registry.secret_references import secret_name
from kiln_models_gui.targets.foreign.foreign import LeftOutReason

if TYPE_CHECKING:
    from pydantic import SecretStr

MOST_CHARACTERS = 20_000
"""Google's tokens have some thousand; what is longer is a file, not a key."""
_ELSEWHERE = re.compile(
    r"os\.environ/.+|\$\{[^}]*\}|\$\{\{.*\}\}|\$\w+|%\w+%|\{env:[^}]*\}|\{file:[^}]*\}|(?:process\.env|os\.environ)\b.*",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class FoundKey:
    """`key`, where there is one. `wanted`: a key belongs there all the same, and `why` says what is there instead."""

    key: "SecretStr | None" = field(default=None, repr=False)
    wanted: bool = False
    why: LeftOutReason | None = None


def found_key(value: object) -> FoundKey:
    """What `value`, whatever it is, tells of a key."""
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) < 10**40:
        value = str(value)  # a key of digits only, which YAML takes for a number
    if (
        value is None
        or value is False
        or (isinstance(value, str) and (not value.strip() or NO_KEY.match(value.strip())))
    ):
        return FoundKey()
    if not isinstance(value, str) or len(value) > MOST_CHARACTERS:
        return FoundKey(wanted=True, why=LeftOutReason.KEY_NOT_A_KEY)
    text = value.strip()
    if secret_name(text) or _ELSEWHERE.fullmatch(text):
        return FoundKey(wanted=True, why=LeftOutReason.KEY_ELSEWHERE)
    read = read_key(text)
    if read.key is None or PLACEHOLDER.search(text):
        return FoundKey(wanted=True, why=LeftOutReason.KEY_NOT_A_KEY)
    return FoundKey(read.key, wanted=True)
