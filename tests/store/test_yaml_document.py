import contextlib
import datetime
import enum
import gc
import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from pydantic import SecretStr

from kiln_models_gui.store import yaml_document
from kiln_models_gui.store.problems import StoreError, StoreProblem

any_text = st.text(st.characters())  # surrogates and control characters too
scalars = (
    any_text
    | st.integers()
    | st.floats(allow_nan=False)
    | st.booleans()
    | st.none()
    | st.dates()
    | st.sampled_from(["", "1.0", "null", "2020-01-01", "~", "a: b", "# x", "a\nb", "x" * 300, "é " * 90])
)
trees = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(any_text, inner, max_size=4), max_leaves=12
)
mappings = st.dictionaries(any_text, trees, max_size=5)


@given(mappings)
def test_what_is_written_is_what_kiln_would_write_and_comes_back_the_same(data: dict[str, object]) -> None:
    written = yaml_document.render(data)
    assert written.decode("ascii") == yaml.dump(data)
    assert yaml_document.same(yaml_document.parse(written), yaml.safe_load(written))
    assert yaml_document.parse(written) == data


def test_kilns_own_config_writes_the_same_bytes(home: Path) -> None:
    data: dict[str, object] = {
        "projects": ["/home/ü/Bücher 📚/" + "lang " * 30],
        "user_model_registry": [{"id": "1.0", "overrides": {"parser": None, "x": True}, "name": "日本\ud800"}],
        "zz_unknown": {"b": [[1, 2.5], {}], "a": []},
        "open_ai_api_key": "sk-'\"\n",
    }
    script = (
        "import sys; from kiln_ai.utils.config import Config;"
        "Config.shared().update_settings(eval(sys.stdin.buffer.read().decode('ascii')))"
    )
    subprocess.run(
        [sys.executable, "-c", script], input=ascii(data).encode(), check=True, env={**os.environ, "HOME": str(home)}
    )
    assert yaml_document.render(data) == (home / ".kiln_ai/settings.yaml").read_bytes()


@given(data=mappings)
def test_a_file_in_kilns_order_is_written_in_kilns_order(data: dict[str, object]) -> None:
    read = yaml_document.parse(yaml.dump(data).encode())
    assert yaml_document.is_sorted(read)
    assert yaml_document.render(read, sort_keys=True) == yaml.dump(data).encode()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (b"", {}),
        (b"# only\n\n# comments\n", {}),
        (b"\xef\xbb\xbfa: 1\n", {"a": 1}),
        (b"a: \xc3\xbc\n", {"a": "ü"}),
        (b"1: x\n2020-01-02: z\n", {1: "x", datetime.date(2020, 1, 2): "z"}),
        (b"a: 1\na: 2\n", {"a": 2}),
        (b"a: &x [1]\nb: *x\n", {"a": [1], "b": [1]}),
        (b"a: &x {k: 1}\nb:\n  <<: *x\n  j: 2\n", {"a": {"k": 1}, "b": {"k": 1, "j": 2}}),
        (b"a: 1\r\nb: 2\r\n", {"a": 1, "b": 2}),
    ],
)
def test_what_kiln_reads_is_read(text: bytes, expected: dict[object, object]) -> None:
    assert yaml_document.parse(text) == expected == (yaml.safe_load(text.decode("utf-8-sig")) or {})


def test_entries_tied_by_an_anchor_are_changed_apart() -> None:
    data = yaml_document.parse(b"a: &x [1]\nb: *x\n")
    first = data["a"]
    assert isinstance(first, list)
    first.append(2)
    assert yaml_document.render(data) == b"a:\n- 1\n- 2\nb:\n- 1\n"


BOMB = b"a: &a [x,x,x,x,x,x,x,x,x]\n" + b"".join(
    b"%c: &%c [%s]\n" % (98 + i, 98 + i, b",".join([b"*%c" % (97 + i)] * 9)) for i in range(12)
)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (b"a: [\n", StoreProblem.NOT_YAML),
        (b"a: 1\n---\nb: 2\n", StoreProblem.NOT_YAML),
        (b"a: \x00\n", StoreProblem.NOT_YAML),
        (b"\ta: 1\n", StoreProblem.NOT_YAML),
        (b"? [x]\n: y\n", StoreProblem.NOT_YAML),
        (b"a: &x\n  b: *x\n", StoreProblem.NOT_YAML),
        (b"a: 2020-99-99\n", StoreProblem.NOT_YAML),
        (b"a: !!int foo\n", StoreProblem.NOT_YAML),
        (b"a: " + b"9" * 5000, StoreProblem.NOT_YAML),
        (b"a: 2001-12-14t21:59:43.10+99:00\n", StoreProblem.NOT_YAML),
        (b"a: !mine x\n", StoreProblem.NOT_YAML),
        (b"a: " + b"[" * 5000, StoreProblem.NOT_YAML),
        (b"a: !!set {x}\n", StoreProblem.NOT_YAML),
        (b"a: !!python/tuple [1]\n", StoreProblem.HAS_PYTHON_TAGS),
        (b"a: !!python/object/apply:os.getcwd []\n", StoreProblem.HAS_PYTHON_TAGS),
        (b"- a\n", StoreProblem.NOT_A_MAPPING),
        (b"just words\n", StoreProblem.NOT_A_MAPPING),
        (b"0\n", StoreProblem.NOT_A_MAPPING),
        (b"a: \xfc\n", StoreProblem.UNREADABLE_ENCODING),
        ("a: 1\n".encode("utf-16"), StoreProblem.UNREADABLE_ENCODING),
        (BOMB, StoreProblem.TOO_LARGE),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_reason(text: bytes, problem: StoreProblem) -> None:
    with pytest.raises(StoreError) as caught:
        yaml_document.parse(text)
    assert caught.value.problem is problem


@pytest.mark.parametrize("unit", [b"- ", b"? ", b"[", b"{a: ", b"- [", b"- &a - ", b"- !!seq - ", b"? - "])
def test_endless_nesting_is_refused_and_does_not_take_the_process_down(unit: bytes) -> None:
    """libyaml's loader overflows the C stack: only a process of its own can show that it does not."""
    script = (
        "import sys; from kiln_models_gui.store import yaml_document\n"
        "try: yaml_document.parse(sys.stdin.buffer.read())\n"
        "except yaml_document.StoreError as error: print(error.problem)"
    )
    answer = subprocess.run(
        [sys.executable, "-c", script], input=unit * 200_000 + b"a", capture_output=True, check=True, timeout=50
    )
    assert answer.stdout.strip() == b"not_yaml"


def test_many_brackets_in_strings_are_no_nesting() -> None:
    data: dict[str, object] = {"names": ["a [ b {"] * 1000}
    assert yaml_document.parse(yaml_document.render(data)) == data


def test_an_error_never_quotes_the_file() -> None:
    with pytest.raises(StoreError) as caught:
        yaml_document.parse(b"open_ai_api_key: sk-canary: [oops\n")
    error: BaseException | None = caught.value
    while error is not None:
        assert "canary" not in repr(error) + str(error)
        error = error.__cause__ or error.__context__


class Mode(enum.StrEnum):
    JSON = "json"


class Word(str):
    __slots__ = ()


def _deep() -> list[object]:
    deep: list[object] = []
    for _ in range(500):
        deep = [deep]
    return deep


@pytest.mark.parametrize(
    "value",
    [Mode.JSON, Word("x"), (1, 2), {1, 2}, SecretStr("sk-canary"), object(), Path("x"), _deep(), {(1, 2): 3}, 16**5000],
    ids=lambda value: type(value).__name__,
)
def test_what_kiln_would_choke_on_cannot_be_written(value: object) -> None:
    with pytest.raises(StoreError) as caught:
        yaml_document.render({"a": [value]})
    assert caught.value.problem is StoreProblem.NOT_PLAIN_DATA
    assert "canary" not in repr(caught.value)


def test_a_list_used_twice_is_written_twice() -> None:
    day = datetime.date(2020, 1, 2)
    assert yaml_document.render({"a": day, "b": day}) == b"a: 2020-01-02\nb: 2020-01-02\n"
    shared = ["x"]
    assert yaml_document.render({"a": shared, "b": shared}) == b"a:\n- x\nb:\n- x\n"


def test_an_order_kept_by_hand_is_kept() -> None:
    text = b"b: 1\na:\n  z: 1\n  y: 2\n"
    data = yaml_document.parse(text)
    assert not yaml_document.is_sorted(data)
    assert yaml_document.render(data, sort_keys=False) == text


@pytest.mark.parametrize(
    ("a", "b"),
    [(True, 1), (1, 1.0), ({"a": 1, "b": 2}, {"b": 2, "a": 1}), ([1], [1, 2]), ("1", 1), (None, False), ({}, [])],
)
def test_values_that_python_takes_for_equal_are_not_the_same(a: object, b: object) -> None:
    assert not yaml_document.same({"k": [a]}, {"k": [b]})
    assert yaml_document.same({"k": [a]}, {"k": [a]})


def test_not_a_number_is_the_same_as_itself() -> None:
    assert yaml_document.same({"a": float("nan")}, {"a": float("nan")})


@pytest.mark.parametrize("text", [b"a: 1\n", b"a: [\n", b"- a\n"])
@pytest.mark.parametrize("was_on", [True, False])
def test_the_collector_is_afterwards_as_it_was(monkeypatch: pytest.MonkeyPatch, text: bytes, was_on: bool) -> None:
    during: list[bool] = []
    load = yaml_document._load
    monkeypatch.setattr(yaml_document, "_load", lambda text: (during.append(gc.isenabled()), load(text))[1])
    try:
        if not was_on:
            gc.disable()
        with contextlib.suppress(StoreError):
            yaml_document.parse(text)
        assert (during, gc.isenabled()) == ([False], was_on)
    finally:
        gc.enable()


@pytest.mark.parametrize("text", ['a: !!int ""', "a: !!bool x", 'a: !!float ""'])
def test_what_pyyaml_stumbles_over_is_an_error_of_ours(text: str) -> None:
    with pytest.raises(StoreError) as caught:
        yaml_document.parse(text.encode())
    assert caught.value.problem is StoreProblem.NOT_YAML
