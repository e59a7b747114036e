"""The text of a kept state: which secrets stand in it, and one text put in the place of another."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Protocol

from kiln_models_gui.redaction import any_spelling
from kiln_models_gui.registry.plain import is_fields, is_items
from kiln_models_gui.registry.secret_values import ALL_BELOW, is_secret, sealed
from kiln_models_gui.store.file_format import Format
from kiln_models_gui.store.jsonc_file import JsoncFormat
from kiln_models_gui.store.problems import StoreError
from kiln_models_gui.store.settings_file import YamlFormat

_LONG = 8  # a shorter text may be part of any other one
_SIMPLE = re.compile(r"[\w.~+/=-]+", re.ASCII)
_PAIR = re.compile(r"""([\w.-]+)["']?\s*[:=]\s*["']?(\$\{[^{}]*\}|[^\s"',#}\]]+)""")


class KeptText(Protocol):
    """What differs between the kinds of settings files."""

    def secrets(self, data: bytes, values: Mapping[str, object] | None = None) -> list[str]:
        """Every secret in the file, a broken one included, as far as it can be told; `values`: what it says."""
        ...

    def swapped(self, data: bytes, new: Mapping[str, str | None]) -> bytes:
        """The file with each text of `new` replaced; by nothing where it is None. Raises StoreError."""
        ...

    def places(self, data: bytes, text: str) -> Iterator[tuple[str, ...]]:
        """Where `text` stands as a value: names on the way, for a list those of its elements."""
        ...


class KeptYaml:
    """Kiln's settings.yaml; `sensitive`: the top-level values that are keys."""

    def __init__(self, sensitive: frozenset[str] = frozenset()) -> None:
        self._sensitive = sensitive
        self._format = YamlFormat()

    def secrets(self, data: bytes, values: Mapping[str, object] | None = None) -> list[str]:
        """See KeptText."""
        found = _secrets_of(self._format, data, self._sensitive, values)
        return found if found is not None and b"#" not in data else [*(found or ()), *_secrets_in(_text(data))]

    def swapped(self, data: bytes, new: Mapping[str, str | None]) -> bytes:
        """See KeptText."""
        if all(after is not None and _is_simple(before) and _is_simple(after) for before, after in new.items()):
            return _swapped_words(data, {before: after or "" for before, after in new.items()})
        try:
            before = self._format.parse(data)
        except StoreError:
            return _swapped_words(data, {old: after or "" for old, after in new.items()})
        gone = {name for name, value in before.items() if isinstance(value, str) and new.get(value, "") is None}
        after = {name: _mapped(value, new) for name, value in before.items() if name not in gone}
        return self._format.render(before, after) or data

    def places(self, data: bytes, text: str) -> Iterator[tuple[str, ...]]:
        """See KeptText."""
        return _places(self._format, data, text)


class KeptJsonc:
    """An editor's settings.json."""

    def __init__(self) -> None:
        self._format = JsoncFormat()

    def secrets(self, data: bytes, values: Mapping[str, object] | None = None) -> list[str]:
        """See KeptText."""
        # In comments and under repeated names, too.
        return [*(_secrets_of(self._format, data, frozenset(), values) or ()), *_secrets_in(_text(data))]

    def swapped(self, data: bytes, new: Mapping[str, str | None]) -> bytes:
        """See KeptText."""
        text = _text(data)
        for before, after in _longest_first(new):
            literal = json.dumps(after, ensure_ascii=False)
            if _is_simple(before):
                text = text.replace(before, literal[1:-1])
            elif len(before) >= _LONG:
                text = any_spelling(before).sub(lambda _, literal=literal: literal[1:-1], text)
            else:
                text = text.replace(json.dumps(before, ensure_ascii=False), literal)
        return _data(text)

    def places(self, data: bytes, text: str) -> Iterator[tuple[str, ...]]:
        """See KeptText."""
        return _places(self._format, data, text)


def _secrets_of(
    form: Format[dict[str, object]] | JsoncFormat,
    data: bytes,
    below: frozenset[str],
    values: Mapping[str, object] | None,
) -> list[str] | None:
    """The secrets among the values; None where the file cannot be read."""
    found: list[str] = []
    try:
        values = _values(form, data) if values is None else values
    except StoreError:
        return None
    for name, value in values.items():
        sealed(value, found.append, name, is_below=name in below or name == ALL_BELOW)
    return list(dict.fromkeys(found))


def _values(form: Format[dict[str, object]] | JsoncFormat, data: bytes) -> Mapping[str, object]:
    if isinstance(form, JsoncFormat):
        return form.values(form.parse(data))
    return form.values(form.parse(data))


def _is_simple(text: str) -> bool:
    """Whether it is the same letters in every spelling of YAML and JSON, and no part of other words."""
    return len(text) >= _LONG and _SIMPLE.fullmatch(text) is not None


def _secrets_in(text: str) -> list[str]:
    """By the look of a line: also in comments, and in a file that is no settings file any more."""
    found = ((pair[1], _unescaped(pair[2])) for pair in _PAIR.finditer(text))
    return [value for name, value in found if is_secret(name, value)]


def _unescaped(text: str) -> str:
    try:
        return str(json.loads(f'"{text}"')) if "\\" in text else text
    except ValueError:
        return text


def _swapped_words(data: bytes, new: Mapping[str, str]) -> bytes:
    text = _text(data)
    for before, after in _longest_first(new):
        if len(before) >= _LONG:
            text = text.replace(before, after)
        else:  # only where it is the whole of a value
            whole = rf"(?m)((?:[:=-][ \t]+|^)[\"']?){re.escape(before)}(?=[\"']?[ \t]*$)"
            text = re.sub(whole, lambda found, after=after: found[1] + after, text)
    return _data(text)


def _longest_first(new: Mapping[str, str | None]) -> list[tuple[str, str]]:
    """One secret may be the beginning of another."""
    pairs = ((before, after or "") for before, after in new.items())
    return sorted(pairs, key=lambda pair: len(pair[0]), reverse=True)


def _mapped(value: object, new: Mapping[str, str | None]) -> object:
    if is_fields(value):
        return {name: _mapped(inner, new) for name, inner in value.items()}
    if is_items(value):
        return [_mapped(item, new) for item in value]
    if not isinstance(value, str):
        return value
    if value in new:
        return new[value] or ""
    for before, after in _longest_first(new):
        value = value.replace(before, after) if len(before) >= _LONG else value
    return value


def _places(form: Format[dict[str, object]] | JsoncFormat, data: bytes, text: str) -> Iterator[tuple[str, ...]]:
    try:
        values = _values(form, data)
    except StoreError:
        return iter(())
    return _below(values, text, ())


def _below(value: object, text: str, way: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    if is_fields(value):
        for name, inner in value.items():
            yield from _below(inner, text, (*way, str(name)))
    elif is_items(value):
        for item in value:
            called = item.get("name") or item.get("id") if is_fields(item) else None
            yield from _below(item, text, (*way, called if isinstance(called, str) else ""))
    elif value == text:
        yield way


def _text(data: bytes) -> str:
    return data.decode(errors="surrogateescape")


def _data(text: str) -> bytes:
    return text.encode(errors="surrogateescape")
