"""Of a file that is read again, only what is new is looked through; nothing new is missed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiln_models_gui.registry.secret_values import sealed, secrets_in
from kiln_models_gui.registry.setting_news import news_in

KEYS = st.sampled_from(["sk-one-0123456789", "sk-two-0123456789", "plain", ""])
ENTRIES = st.fixed_dictionaries(
    {}, optional={"api_key": KEYS, "name": KEYS, "token": st.none() | st.lists(KEYS, max_size=2)}
)
SETTINGS = st.fixed_dictionaries(
    {}, optional={"open_ai_api_key": KEYS, "openai_compatible_providers": st.lists(ENTRIES, max_size=4)}
)


def secrets(settings: dict[str, object]) -> set[str]:
    return {one for name, value in settings.items() for one in secrets_in(value, name)}


@given(SETTINGS, SETTINGS)
def test_every_secret_that_was_not_there_before_is_among_the_news(
    before: dict[str, object], after: dict[str, object]
) -> None:
    news = {one for name, value in news_in(after, before) for one in secrets_in(value, name)}
    assert secrets(after) - secrets(before) <= news
    assert news <= secrets(after)


@given(SETTINGS)
def test_what_would_be_sealed_is_what_is_found(settings: dict[str, object]) -> None:
    found: list[str] = []
    for name, value in settings.items():
        sealed(value, found.append, name)
    assert [one for name, value in settings.items() for one in secrets_in(value, name)] == found


@pytest.mark.parametrize(
    ("after", "news"),
    [
        ([1, 2, 3], []),
        ([1, 9, 3], [9]),
        ([1, 2], []),
        ([9, 1, 2, 3], [9]),
        ([1, 2, 3, 9], [9]),
        ([9, 2, 8], [9, 2, 8]),
        ([1, 1, 2, 3], [1]),
    ],
)
def test_of_a_long_list_only_the_stretch_that_differs_is_new(after: list[object], news: list[object]) -> None:
    assert list(news_in({"a": after, "b": 1}, {"a": [1, 2, 3], "b": 1})) == ([("a", news)] if news else [])
