from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from kiln_models_gui.viewmodels.words.numbers import dollars, number, plural

NARROW = "\u202f"
HARD = "\u00a0"


@pytest.fixture(autouse=True)
def default_locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("locale", "count", "price", "range_"),
    [
        ("C", "12,345.6", "$0.30", "$3–15"),
        ("en_US", "12,345.6", "$0.30", "$3–15"),
        ("de_DE", "12.345,6", f"0,30{HARD}$", f"3–15{HARD}$"),
        ("fr_FR", f"12{NARROW}345,6", f"0,30{HARD}$", f"3–15{HARD}$"),
        ("pt_BR", "12.345,6", f"${HARD}0,30", f"${HARD}3–15"),
        ("ja_JP", "12,345.6", "$0.30", "$3–15"),
        ("zh_CN", "12,345.6", "$0.30", "$3–15"),
    ],
)
def test_numbers_and_dollars_are_written_as_the_locale_has_them(
    locale: str, count: str, price: str, range_: str
) -> None:
    QLocale.setDefault(QLocale(locale))
    assert (number("12,345.6"), dollars("0.30"), dollars("3–15")) == (count, price, range_)


@pytest.mark.parametrize(("n", "words"), [(0, "0 models"), (1, "1 model"), (2, "2 models")])
def test_english_needs_no_file_for_its_plurals(n: int, words: str) -> None:
    assert plural("Test", "1 model", "%n models", n) == words
