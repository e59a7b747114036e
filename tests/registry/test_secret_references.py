import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiln_models_gui.registry.secret_references import (
    ApiKey,
    ApiKeyState,
    read_api_key,
    secret_name,
    secret_reference,
)

KEY = "sk-proj-abcdefghijklmnopqrstuvwxyz0123456789"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, ApiKey()),
        ("", ApiKey()),
        ("  ", ApiKey()),
        ("not-needed", ApiKey(ApiKeyState.NOT_NEEDED)),
        (" Not-Needed ", ApiKey(ApiKeyState.NOT_NEEDED)),
        ("${SECRET:azure-key}", ApiKey(ApiKeyState.SECRET_REFERENCE, "azure-key")),
        (" ${SECRET:azure-key} ", ApiKey(ApiKeyState.SECRET_REFERENCE, "azure-key")),
        ("${SECRET:}", ApiKey(ApiKeyState.PLAIN_TEXT, hint="…")),
        ("${SECRET:x}y", ApiKey(ApiKeyState.PLAIN_TEXT, hint="…")),
        ("${secret:x}", ApiKey(ApiKeyState.PLAIN_TEXT, hint="…")),
        ("Bearer ${SECRET:x}", ApiKey(ApiKeyState.PLAIN_TEXT, hint="…{}")),
        (KEY, ApiKey(ApiKeyState.PLAIN_TEXT, hint="sk-proj-…6789")),
        (12345, ApiKey(ApiKeyState.PLAIN_TEXT)),
        (["x"], ApiKey(ApiKeyState.PLAIN_TEXT)),
    ],
)
def test_what_stands_in_api_key_is_told_apart(value: object, expected: ApiKey) -> None:
    found = read_api_key(value)
    assert (found.state, found.secret_name) == (expected.state, expected.secret_name)
    if expected.hint and "{}" not in expected.hint:
        assert found.hint == expected.hint


def test_no_key_is_in_what_is_known_of_it() -> None:
    assert KEY[12:30] not in repr(read_api_key(KEY))


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Zs", "Zl", "Zp", "Cc"]), min_size=1))
def test_a_reference_is_read_back_or_refused(name: str) -> None:
    try:
        text = secret_reference(name)
    except ValueError:
        assert set("{}") & set(name) or name.split() != [name]
    else:
        assert secret_name(text) == name


@pytest.mark.parametrize("name", ["", "a b", "a}", "{", "a\n"])
def test_a_name_that_cannot_be_read_back_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="braces"):
        secret_reference(name)
