"""Keys in a text that is shown: replaced by their pictures, and put back before the text is read again."""

from typing import TYPE_CHECKING

from kiln_models_gui.redaction import mask

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pydantic import SecretStr


class Masks:
    """Which picture stands for which key, in one form. Nothing of it outlives `forget`."""

    def __init__(self) -> None:
        self._keys: dict[str, SecretStr] = {}

    def masked(self, text: str, keys: "Iterable[SecretStr]") -> str:
        """`text` with a picture in the place of each key."""
        for key in keys:
            text = text.replace(key.get_secret_value(), self._picture(key))
        return text

    def unmasked(self, text: str) -> str:
        """`text` as it was pasted."""
        # A longer picture may begin like a shorter one.
        for picture in sorted(self._keys, key=len, reverse=True):
            text = text.replace(picture, self._keys[picture].get_secret_value())
        return text

    def forget(self) -> None:
        """Let go of every key."""
        self._keys.clear()

    def _picture(self, key: "SecretStr") -> str:
        told = mask(key.get_secret_value())
        # That of a short key is three dots, which any text may have.
        bare = told if told.strip("…") else "‹key›"
        picture, number = bare, 1
        while picture in self._keys and self._keys[picture] != key:
            number += 1
            picture = f"{bare}({number})"
        self._keys[picture] = key
        return picture
