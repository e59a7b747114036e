import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiln_models_gui.registry.slugs import ID_PATTERN, slug, unique_id


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Mixtral 8x22B", "mixtral-8x22b"),
        ("Mixtral 8×22B", "mixtral-8x22b"),
        ("Local Llama 3.1 70B", "local-llama-3-1-70b"),
        ("  Übersetzer (groß) ", "ubersetzer-gross"),
        ("我的模型", "model"),
        ("", "model"),
        ("a" * 99, "a" * 60),
    ],
)
def test_an_id_is_made_from_the_name(name: str, expected: str) -> None:
    assert slug(name) == expected


@given(st.text(), st.sets(st.sampled_from(["model", "MODEL-2", "a", "a-2"])))
def test_a_new_id_is_ascii_and_nobodys(name: str, taken: set[str]) -> None:
    made = unique_id(name, taken)
    assert ID_PATTERN.fullmatch(made)
    assert made.isascii()
    assert made.casefold() not in {other.casefold() for other in taken}


def test_numbers_are_given_in_turn() -> None:
    assert unique_id("My Model", {"My-Model", "my-model-2"}) == "my-model-3"


def test_an_id_stays_when_the_name_changes() -> None:
    assert unique_id("Another name", {"my-model"}, standing="my-model") == "my-model"
