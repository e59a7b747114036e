"""Numbers of fields in a language with a decimal comma: shown with it, and read back as they were shown."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from kiln_models_gui.viewmodels.agents.limits import read_limit
from kiln_models_gui.viewmodels.models.reading import price_text, read_price, read_tokens, tokens_text


@pytest.fixture(autouse=True)
def german() -> Iterator[None]:
    """The locale is the application's, which tests share."""
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(("price", "text"), [(0.9, "0,90"), (1.125, "1,125"), (0.0125, "0,0125")])
def test_a_price_has_a_comma_and_is_read_back_as_is_one_with_a_point(price: float, text: str) -> None:
    assert price_text(price) == text
    assert read_price(text) == read_price(text.replace(",", ".")) == price


def test_tokens_are_grouped_by_points_and_read_back() -> None:
    assert tokens_text(128_000) == "128.000"
    assert read_tokens("128.000") == 128_000


@pytest.mark.parametrize(("text", "amount"), [("0,0125", 0.0125), ("0.50", 0.5), ("1.000", 1000), ("1.000,5", 1000.5)])
def test_a_limit_is_read_as_the_language_writes_it(text: str, amount: float) -> None:
    assert read_limit(text).amount == amount
