"""The small form for one key that is missing: what is pasted is cleaned up and judged. Pure."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiln_models_gui.registry.key_text import KeyText, read_key
from kiln_models_gui.viewmodels.words.providers import key_cleaning_words, key_fault_words

if TYPE_CHECKING:
    from pydantic import SecretStr


@dataclass(frozen=True, slots=True)
class KeyForm:
    """What was typed so far, for the key of `choice`: a built-in provider, or `custom:<id>`."""

    choice: str
    title: str
    sentence: str
    typed: KeyText | None = None

    def type(self, text: str) -> "KeyForm":
        """Type or paste `text`."""
        return replace(self, typed=read_key(text) if text else None)

    @property
    def key(self) -> "SecretStr | None":
        """The key, cleaned; None while there is none to keep."""
        return self.typed.key if self.typed else None

    @property
    def help(self) -> str:
        """What was taken off the pasted text."""
        return " ".join(key_cleaning_words(one) for one in self.typed.cleaned) if self.typed else ""

    @property
    def error(self) -> str:
        """Why the text is no key; empty while nothing is typed."""
        return key_fault_words(self.typed.fault) if self.typed and self.typed.fault else ""
