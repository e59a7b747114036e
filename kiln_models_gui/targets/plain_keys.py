"""Keys in plain text inside a settings.json: found, kept out, and taken out of what is kept of an older state."""

from collections import Counter
from collections.abc import Iterator, Mapping

from kiln_models_gui.registry.secret_references import ApiKeyState, PlainKeyError, read_api_key
from kiln_models_gui.store.jsonc_document import JsoncDocument
from kiln_models_gui.store.jsonc_tree import Path
from kiln_models_gui.store.problems import StoreError

API_KEY = "apiKey"
_LONG = 8  # a shorter text may be part of any other one


def plain_keys_of(document: JsoncDocument, prefix: str) -> Iterator[tuple[Path, object]]:
    """Where below the setting `prefix` a key stands in plain text, and the key; hidden ones and repeated ones too."""
    for path, value in document.values_named(API_KEY):
        ours = f"{path[0]}.".startswith(f"{prefix}.")
        if ours and read_api_key(value).state is ApiKeyState.PLAIN_TEXT:
            yield path, value


def require_no_new_plain_key(before: JsoncDocument, after: JsoncDocument, prefix: str) -> None:
    """Raises PlainKeyError where `after` has a key in plain text that `before` had not."""
    stood, stands = (Counter(str(key) for _, key in plain_keys_of(one, prefix)) for one in (before, after))
    if stands - stood:
        raise PlainKeyError


def without_keys(data: bytes, prefix: str, references: Mapping[str, str]) -> bytes:
    """The settings file `data` with each key of `references` replaced by its reference, wherever it stands."""
    text = data.decode(errors="surrogateescape")
    try:
        document = JsoncDocument(text)
        for path, key in list(plain_keys_of(document, prefix)):
            if isinstance(key, str) and key.strip() in references:
                document.set(path, references[key.strip()])
        text = document.text
    except StoreError:
        pass  # broken: only what can be told from the text
    for key, reference in references.items():
        if len(key) >= _LONG:  # in a comment, a repeated key, a broken file
            text = text.replace(key, reference)
    return text.encode(errors="surrogateescape")
