"""What is asked where two said different things: values in words, and the answers as the history takes them."""

import pytest

from kiln_models_gui.registry.changes import ABSENT, NULL
from kiln_models_gui.registry.history_clash import Clash, ClashKey, Keep
from kiln_models_gui.registry.history_entry import KeyMark
from kiln_models_gui.viewmodels.clash import ClashLine, saving_question, undo_question
from kiln_models_gui.viewmodels.words.clash import field_label, value_words

NAME = ClashKey("kiln", "user_model_registry", "Zwei", "name")
SECRET = "sk-canary-0123456789-wxyz"
VISION = ClashKey("kiln", "user_model_registry", "Zwei", "overrides.supports_vision")


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (ABSENT, "Nothing"),
        (NULL, "Nothing"),
        ("", "Empty"),
        (True, "Yes"),
        (False, "No"),
        (0.5, "0.5"),
        (["a", "b"], "a, b"),
        ({"Low": "low"}, "Low: low"),
        (KeyMark("service/account", "sk-…4f2a"), "sk-…4f2a"),
        (KeyMark("service/account"), "A key"),
    ],
)
def test_a_value_is_read_as_people_read_it(value: object, words: str) -> None:
    assert value_words(value) == words


@pytest.mark.parametrize(
    ("place", "field", "label"),
    [
        ("user_model_registry", "name", "Display name"),
        ("user_model_registry", "overrides.supports_vision", "Vision"),
        ("user_model_registry", "", "All of it"),
        ("openai_compatible_providers", "name", "Name"),
        ("openai_compatible_providers", "api_key", "API key"),
        ("aiOrchestrator.providers.custom", "modelName", "Model"),
        ("user_model_registry", "something_new", "something_new"),
        ("projects", "", "projects"),
    ],
)
def test_a_field_has_the_name_that_the_form_has(place: str, field: str, label: str) -> None:
    assert field_label(place, field) == label


def test_an_undo_asks_with_both_values_and_shows_no_key() -> None:
    key = ClashKey("kiln", "openai_compatible_providers", "Mine", "api_key")
    question = undo_question([Clash(NAME, "Mine", "Theirs"), Clash(VISION, True, ABSENT), Clash(key, SECRET, ABSENT)])
    assert [(line.what, line.field, line.theirs, line.ours, line.their_words) for line in question.lines[:2]] == [
        ("Model “Zwei”", "Name", "Theirs", "Mine", "Keep what is there"),
        ("Model “Zwei”", "Vision", "nothing", "Yes", "Keep what is there"),
    ]
    assert SECRET not in repr(question)
    answers = question.answers([True, False, True])
    assert answers == {NAME: Keep.STANDS, VISION: Keep.WANTED, key: Keep.STANDS}


@pytest.mark.parametrize(
    ("who", "text"),
    [(("Kiln", "Kiln"), "Kiln"), (("", ""), "Another program"), (("Kiln", "VS Code"), "Another program")],
)
def test_the_program_is_named_where_one_did_all_of_it(who: tuple[str, str], text: str) -> None:
    lines = [ClashLine(key, "Model", "Field", "a", "b", one) for key, one in zip((NAME, VISION), who, strict=True)]
    assert saving_question(lines).text.startswith(f"{text} changed this")
