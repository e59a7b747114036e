import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiln_models_gui.registry.key_text import KeyCleaning, KeyFault, read_key

C, F = KeyCleaning, KeyFault
KEY = "sk-canary-0123456789abcdef"


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        (KEY, ()),
        (f"  {KEY}\n", (C.SPACE,)),
        (f"\u200b{KEY}\ufeff", (C.SPACE,)),
        (f"Bearer {KEY}", (C.BEARER,)),
        (f"bearer   {KEY}", (C.BEARER,)),
        (f"Authorization: Bearer {KEY}", (C.BEARER,)),
        (f"Bearer Bearer {KEY}", (C.BEARER,)),
        (f'"{KEY}"', (C.QUOTES,)),
        (f"'{KEY}',", (C.QUOTES,)),
        (f"“{KEY}”", (C.QUOTES,)),
        (f"„{KEY}“", (C.QUOTES,)),
        (f'"{KEY}', (C.QUOTES,)),
        (f'{KEY}";', (C.QUOTES,)),
        (f"OPENAI_API_KEY={KEY}", (C.NAME,)),
        (f'export HF_TOKEN = "{KEY}"', (C.NAME, C.QUOTES)),
        (f"x-api-key: {KEY}", (C.NAME,)),
        (f"api-key:{KEY}", (C.NAME,)),
        (f'"Bearer {KEY}"', (C.QUOTES, C.BEARER)),
        (f'Bearer "{KEY}"', (C.QUOTES, C.BEARER)),
        (f' OPENAI_API_KEY="Bearer {KEY}" ', (C.SPACE, C.NAME, C.QUOTES, C.BEARER)),
    ],
)
def test_what_is_pasted_along_is_taken_off_and_named(text: str, cleaned: tuple[KeyCleaning, ...]) -> None:
    read = read_key(text)
    assert read.key is not None
    assert read.key.get_secret_value() == KEY
    assert (read.cleaned, read.fault) == (cleaned, None)
    assert "canary" not in repr(read)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", F.EMPTY),
        (" \n", F.EMPTY),
        ('""', F.EMPTY),
        ("[hidden]", F.MASKED),
        ("Bearer [HIDDEN]", F.MASKED),
        ('OPENAI_API_KEY="[hidden]"', F.MASKED),
        ("••••••••", F.MASKED),
        ("sk-…4f2a", F.MASKED),
        ("sk-...4f2a", F.MASKED),
        ("sk-****", F.MASKED),
        ("●●●", F.MASKED),
        ("sk-ant-xxxxxxxx", F.MASKED),
        ("sk-ant-api03-XXXX", F.MASKED),
        ("sk-xxxxxxxxxxxx4f2a", F.MASKED),
        ("xxxx-xxxx-xxxx", F.MASKED),
        ("xxxxxxxx", F.MASKED),
        ("AIzaxxxxxxxxxxxx", F.MASKED),
        ("your-api-key-xxxx", F.MASKED),
        ("sk-one sk-two", F.HAS_SPACE),
        ("sk-one\nsk-two", F.HAS_SPACE),
        ("sk-one\tsk-two", F.HAS_SPACE),
        ("Here is the key: sk-one", F.HAS_SPACE),
        ("sk-\u00a0one", F.HAS_SPACE),
        ("schlüssel", F.UNPRINTABLE),
        ("sk-\x00one", F.UNPRINTABLE),
        ("sk-\u200bone", F.UNPRINTABLE),
    ],
)
def test_what_is_no_key_is_refused_with_its_reason(text: str, fault: KeyFault) -> None:
    read = read_key(text)
    assert (read.key, read.fault) == (None, fault)


@pytest.mark.parametrize(
    "key",
    [
        "sk-ant-api03-xxxxxxxxQ7xxxxLmN0pRsTuVwXyZ",
        "xxxxxxxx-8f2c-4f2a-xxxx-1234567890ab",
        "sk-abcXXXXXXXXdefghijklmnop",
        "a" * 20 + "-xxxx1234",
        "eyJhbGciOiJI.eyJzdWIi.c2ln",
        "QUJDREVGS0VZ==",
        "AKEY=",
        "AB_KEY==",
        "key",
        "max",
        "1234",
    ],
)
def test_a_real_key_is_never_touched(key: str) -> None:
    read = read_key(key)
    assert read.key is not None
    assert (read.key.get_secret_value(), read.cleaned) == (key, ())


ALPHABET = string.ascii_letters + string.digits
REAL = st.builds(
    lambda prefix, body: prefix + body,
    st.sampled_from(["sk-", "sk-ant-api03-", "gsk_", "hf_", "AIza", ""]),
    st.text(ALPHABET, min_size=20, max_size=60).filter(lambda body: body.lower().count("x") < 4),
)
WRAPPINGS = st.lists(
    st.sampled_from(
        ["{}", " {}", "{}\n", '"{}"', "'{}'", "Bearer {}", "OPENAI_API_KEY={}", "Authorization: Bearer {}"]
    ),
    max_size=4,
)


@given(REAL, WRAPPINGS)
def test_a_real_key_comes_out_clean_however_it_is_wrapped(key: str, wrappings: list[str]) -> None:
    text = key
    for wrapping in wrappings:
        text = wrapping.format(text)
    read = read_key(text)
    assert read.key is not None
    assert read.key.get_secret_value() == key
    assert bool(read.cleaned) == (text != key)


@given(st.text())
def test_what_is_taken_for_a_key_is_stable_and_fits_a_header(text: str) -> None:
    read = read_key(text)
    assert (read.key is None) == (read.fault is not None)
    if read.key is not None:
        key = read.key.get_secret_value()
        assert key.isascii()
        assert key.isprintable()
        assert " " not in key
        assert read_key(key).cleaned == ()
