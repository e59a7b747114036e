"""Keys in plain text inside a settings.json: found, kept out, and taken out of what is kept of an older state."""

from collections import Counter
from collections.abc import Iterator, Mapping

from kiln_models_gui.registry.plain import is_fields, is_items
from kiln_models_gui.registry.secret_references import ApiKeyState, PlainKeyError, read_api_key
from kiln_models_gui.store.jsonc_document import JsoncDocument
from kiln_models_gui.store.jsonc_tree import Path
from kiln_models_gui.store.problems import StoreError

API_KEY = "apiKey"
_LONG = 8  # a shorter text may be part of any other one


def plain_keys_in(value: object, name: str = "") -> Iterator[tuple[Path, object]]:
    """Where below `value`, which stands under the key `name`, a key stands in plain text, and the key."""
    if name.rpartition(".")[2] == API_KEY:
        if read_api_key(value).state is ApiKeyState.PLAIN_TEXT:
            yield (), value
    elif is_fields(value):
        for key, inner in value.items():
            yield from (((key, *path), found) for path, found in plain_keys_in(inner, key))
    elif is_items(value):
        for index, inner in enumerate(value):
            yield from (((index, *path), found) for path, found in plain_keys_in(inner))


def plain_keys_of(document: JsoncDocument, prefix: str) -> Iterator[tuple[Path, object]]:
    """Those of all the settings whose names begin with `prefix`, hidden ones too; the paths are the document's."""
    for key in document.keys_at():
        if key == prefix or key.startswith(f"{prefix}."):
            yield from (((key, *path), found) for path, found in plain_keys_in(document.get((key,)), key))


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
