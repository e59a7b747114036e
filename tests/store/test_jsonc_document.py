"""Tables of layouts: what an edit makes of each."""

from collections.abc import Callable
from typing import Any

import pytest

from kiln_models_gui.store.jsonc_document import JsoncDocument
from kiln_models_gui.store.jsonc_tree import Duplicate
from kiln_models_gui.store.problems import StoreError, StoreProblem

Edit = Callable[[JsoncDocument], object]


def set_(*path: str | int, to: Any) -> Edit:
    return lambda document: document.set(path, to)


def insert(*path: str | int, value: Any, before: int | None = None) -> Edit:
    return lambda document: document.insert(path, value, before)


def remove(*path: str | int) -> Edit:
    return lambda document: document.remove(path)


EDITS: dict[str, tuple[str, Edit, str]] = {
    "a number keeps its decimals": ('{"a": 1.20}', set_("a", to=1.3), '{"a": 1.30}'),
    "a number gets the decimals it needs": ('{"a": 1.20}', set_("a", to=0.875), '{"a": 0.875}'),
    "a whole number stays whole": ('{"a": 1}', set_("a", to=2), '{"a": 2}'),
    "the same number stays as written": ('{"a": 1.20e0}', set_("a", to=1.2), '{"a": 1.20e0}'),
    "true for one": ('{"a": 1}', set_("a", to=True), '{"a": true}'),
    "letters stay letters": ('{"a": ""}', set_("a", to='é😀"\\\n'), '{"a": "é😀\\"\\\\\\n"}'),
    "half a letter and line separators are escaped": (
        '{"a": ""}',
        set_("a", to="\ud800\u2028"),
        '{"a": "\\ud800\\u2028"}',
    ),
    "an equal object is not touched": (
        '{"a": {"x":1,/*c*/"y":2}}',
        set_("a", to={"y": 2, "x": 1}),
        '{"a": {"x":1,/*c*/"y":2}}',
    ),
    "members that stay keep their text": (
        '{"a": [{ "x": 1.0 }, 2 /* two */]}',
        set_("a", to=[{"x": 1}, 5, 2]),
        '{"a": [{ "x": 1.0 }, 5, 2 /* two */]}',
    ),
    "to the end": ('{\n  "a": 1\n}', set_("b", to=[]), '{\n  "a": 1,\n  "b": []\n}'),
    "to the end, trailing comma kept": ('{\n  "a": 1,\n}', set_("b", to=2), '{\n  "a": 1,\n  "b": 2,\n}'),
    "behind the comment of the last": (
        '{\n\t"a": 1 // one\n\t// more\n}',
        set_("b", to={"c": 2}),
        '{\n\t"a": 1, // one\n\t"b": {\n\t\t"c": 2\n\t}\n\t// more\n}',
    ),
    "behind the spaces of the last": ('{\r\n  "a": 1  \r\n}', set_("b", to=2), '{\r\n  "a": 1,  \r\n  "b": 2\r\n}'),
    "to the start": ('{ // top\n  "a": 1\n}', insert("b", value=2, before=0), '{ // top\n  "b": 2,\n  "a": 1\n}'),
    "between": (
        '{\n"a": 1, // one\n// two\n"b": 2}',
        insert("c", value=3, before=1),
        '{\n"a": 1, // one\n"c": 3,\n// two\n"b": 2}',
    ),
    "on one line": ('{ "a": 1 }', set_("b", to={"c": [1]}), '{ "a": 1, "b": { "c": [1] } }'),
    "without spaces": ('{"a":1}', set_("b", to={"c": [1, 2]}), '{"a":1,"b":{"c":[1,2]}}'),
    "into a list on one line": ("[1, 2]", insert(0, value=0), "[0, 1, 2]"),
    "behind a bracket that begins an element": (
        '{\n  "a": [{\n    "x": 1\n  }]\n}',
        insert("a", 1, value={"x": 2}),
        '{\n  "a": [{\n    "x": 1\n  }, {\n    "x": 2\n  }]\n}',
    ),
    "into nothing": ("", set_("a", "b", to=1), '{\n    "a": {\n        "b": 1\n    }\n}\n'),
    "below a comment": ("// mine", set_("a", to=1), '// mine\n{\n    "a": 1\n}\n'),
    "behind a byte order mark": ("\ufeff", set_("a", to=1), '\ufeff{\n    "a": 1\n}\n'),
    "into empty brackets": ('{\n  "a": {}\n}', set_("a", "b", to=1), '{\n  "a": {\n    "b": 1\n  }\n}'),
    "into what VS Code makes": ("{\n}", set_("a", to=1), '{\n    "a": 1\n}'),
    "into brackets with a comment": ("{\n  // here\n}", set_("a", to=1), '{\n  // here\n    "a": 1\n}'),
    "the last, with the comma before": (
        '{\n  "a": 1, // one\n  "b": 2 // two\n}',
        remove("b"),
        '{\n  "a": 1 // one\n}',
    ),
    "the first, with its comma": ('{\n  "a": 1, // one\n  "b": 2\n}', remove("a"), '{\n  "b": 2\n}'),
    "one of a line": ("[1, 2, 3]", remove(1), "[1, 3]"),
    "the last of a line": ('{ "a": 1, "b": 2 }', remove("b"), '{ "a": 1 }'),
    "the comment above stays": ('{\n  // head\n  "a": 1,\n  "b": 2\n}', remove("a"), '{\n  // head\n  "b": 2\n}'),
    "the comment of a line with others stays": ("[\n  1, 2, // both\n  3\n]", remove(1), "[\n  1, // both\n  3\n]"),
    "a trailing comma stays": ('{\n  "a": 1,\n  "b": 2,\n}', remove("b"), '{\n  "a": 1,\n}'),
    "commas at the start of lines": ('{ "a": 1\n, "b": 2\n, "c": 3\n}', remove("c"), '{ "a": 1\n, "b": 2\n}'),
    "a comma on a line of its own": ('{\n  "a": 1\n  ,\n  "b": 2\n}', remove("b"), '{\n  "a": 1\n}'),
    "the only one": ('{\n  "a": {\n    "b": 1\n  }\n}', remove("a", "b"), '{\n  "a": {}\n}'),
    "the only one of all": ('{\n  "a": 1\n}\n', remove("a"), "{\n}\n"),
    "every repetition": ('{"a": 1, "b": 2, "a": 3}', remove("a"), '{"b": 2}'),
    "a repeated key is set where it is in force": ('{"a": 1, "a": 2}', set_("a", to=3), '{"a": 1, "a": 3}'),
    "an escaped key is found": ('{"\\u0061": 1}', set_("a", to=2), '{"\\u0061": 2}'),
    "old Mac line ends": ('{\r\t"a": 1\r}', set_("b", to=2), '{\r\t"a": 1,\r\t"b": 2\r}'),
}


@pytest.mark.parametrize(("before", "edit", "after"), EDITS.values(), ids=EDITS.keys())
def test_an_edit_fits_into_the_layout(before: str, edit: Edit, after: str) -> None:
    is_list = before.startswith("[")
    document = JsoncDocument(f'{{"l": {before}}}' if is_list else before)
    if is_list:
        inner = document.copy()
        paths = Redirected(inner)
        edit(paths)  # pyright: ignore[reportArgumentType]
        assert inner.text == f'{{"l": {after}}}'
        assert document.text != inner.text
    else:
        edit(document)
        assert document.text == after


class Redirected:
    """Sends edits of a list to where it stands in an object: the top of a settings file is never a list."""

    def __init__(self, document: JsoncDocument) -> None:
        self._document = document

    def insert(self, path: tuple[str | int, ...], value: Any, before: int | None) -> None:
        self._document.insert(("l", *path), value, before)

    def remove(self, path: tuple[str | int, ...]) -> None:
        self._document.remove(("l", *path))


READS: list[tuple[bytes, Any]] = [
    (b"", {}),
    (b"\xef\xbb\xbf", {}),
    (b"// only\n/* comments */", {}),
    (b"\xef\xbb\xbf{}", {}),
    (b'{"a": "C:\\dir", "b": "\\u00e9\\/"}', {"a": "C:ir", "b": "é/"}),
    (b'{"a": "tab\there"}', {"a": "tab\there"}),
    (b'{\xc2\xa0"a":\xe2\x80\x8b1}', {"a": 1}),
    (
        b'{"a": 123456789012345678901234567890, "b": 1E400, "c": -0}',
        {"a": 123456789012345678901234567890, "b": float("inf"), "c": 0},
    ),
    (b'{"a": "// no comment", "b": "/*"} // one', {"a": "// no comment", "b": "/*"}),
]


@pytest.mark.parametrize(("data", "value"), READS)
def test_what_vs_code_reads_is_read(data: bytes, value: Any) -> None:
    document = JsoncDocument.from_bytes(data)
    assert document.value == value
    assert document.to_bytes() == data


REFUSED: list[tuple[bytes, StoreProblem, str]] = [
    (b'{"a": \xff}', StoreProblem.UNREADABLE_ENCODING, ""),
    ('{"a": 1}'.encode("utf-16"), StoreProblem.UNREADABLE_ENCODING, ""),
    (b"[1]", StoreProblem.NOT_A_MAPPING, ""),
    (b'"x"', StoreProblem.NOT_A_MAPPING, ""),
    (b'{\n"a": 1\n"b": 2}', StoreProblem.NOT_JSON, "line 3: expected a comma"),
    (b'{\r\n"a" 1}', StoreProblem.NOT_JSON, "line 2: expected a colon"),
    (b'{\r"a": ,}', StoreProblem.NOT_JSON, "line 2: a comma too many"),
    (b"{,}", StoreProblem.NOT_JSON, "line 1: a comma too many"),
    (b'{"a": 1,,}', StoreProblem.NOT_JSON, "line 1: a comma too many"),
    (b"{1: 2}", StoreProblem.NOT_JSON, "line 1: expected a key"),
    (b"{[]}", StoreProblem.NOT_JSON, "line 1: expected a key"),
    (b'{"a": [1}', StoreProblem.NOT_JSON, "line 1"),
    (b'{"a": {"b": 1}\n', StoreProblem.NOT_JSON, "line 2: ends too early"),
    (b'{"a"', StoreProblem.NOT_JSON, "line 1: ends too early"),
    (b'{"a": 1} {}', StoreProblem.NOT_JSON, "line 1: something after the end"),
    (b'{"a": "open\n"}', StoreProblem.NOT_JSON, "line 1"),
    (b'{"a": 1 /* open', StoreProblem.NOT_JSON, "line 1"),
    (b'{"a": 012}', StoreProblem.NOT_JSON, "line 1"),
    (b'{"a": NaN}', StoreProblem.NOT_JSON, "line 1"),
    (b"{'a': 1}", StoreProblem.NOT_JSON, "line 1"),
    (b'{"a":' + b"[" * 1_000_000, StoreProblem.NOT_JSON, "line 1: nested too deeply"),
    (b'{"a":' * 500_000, StoreProblem.NOT_JSON, "line 1: nested too deeply"),
    (b" " * 1_000_000 + b"@", StoreProblem.NOT_JSON, "line 1"),
    (b'{"a": "' + b"x" * 1_000_000, StoreProblem.NOT_JSON, "line 1"),
    (b"{" + b"/*" * 500_000, StoreProblem.NOT_JSON, "line 1"),
    (b'{"a": sk-canary}', StoreProblem.NOT_JSON, "line 1"),
]


@pytest.mark.parametrize(("data", "problem", "detail"), REFUSED, ids=[str(row[0][:16]) for row in REFUSED])
def test_what_cannot_be_read_is_refused_with_its_line_and_without_its_content(
    data: bytes, problem: StoreProblem, detail: str
) -> None:
    with pytest.raises(StoreError) as caught:
        JsoncDocument.from_bytes(data)
    assert (caught.value.problem, caught.value.detail) == (problem, detail)
    assert "canary" not in str(caught.value) + repr(caught.value)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), object(), b"x", {1: 2}, {"a": {"b": {1}}}, None])
def test_what_json_cannot_say_leaves_the_document_as_it_was(value: Any) -> None:
    if value is None:
        for _ in range(150):
            value = [value]
    document = JsoncDocument('{"a": {"x": 1, "b": 2}, "c": 3}')
    before = document.text
    with pytest.raises(StoreError) as caught:
        document.set(("a",), {"b": 5, "new": value})
    assert caught.value.problem is StoreProblem.NOT_PLAIN_DATA
    assert document.text == before


@pytest.mark.parametrize("path", [("a", "b"), ("a", 0), ("l", 5), ("l", "x"), ("l", 3, "x"), ("n", 0), (0,), ()])
def test_a_place_that_cannot_be_is_refused(path: tuple[str | int, ...]) -> None:
    document = JsoncDocument('{"a": 1, "l": [1]}')
    with pytest.raises(LookupError):
        document.insert(path, 1)
    assert document.text == '{"a": 1, "l": [1]}'


def test_repeated_keys_are_told_with_their_lines() -> None:
    document = JsoncDocument('{\n"a": 1,\n"b": [{"c": 1,\n"c": 2}],\n"a": 3}')
    assert document.duplicates == [Duplicate(("a",), 2, 5), Duplicate(("b", 0, "c"), 3, 4)]
    assert document.get(("a",)) == 3
    assert document.line_of(("a",)) == 5
    assert document.source(("b", 0)) == '{"c": 1,\n"c": 2}'
    assert document.remove_repeated(("a",))
    assert document.text == '{\n"b": [{"c": 1,\n"c": 2}],\n"a": 3}'
    assert not document.remove_repeated(("a",))


def test_a_copy_is_edited_on_its_own() -> None:
    document = JsoncDocument('{"a": 1}')
    other = document.copy()
    other.set(("a",), 2)
    assert (document.text, other.text) == ('{"a": 1}', '{"a": 2}')


def test_no_text_of_the_file_shows_in_a_repr() -> None:
    assert "canary" not in repr(JsoncDocument('{"apiKey": "sk-canary"}'))
