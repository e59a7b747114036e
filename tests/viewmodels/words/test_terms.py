"""Each term that is not plain has a question and two sentences."""

import re

import pytest

from kiln_models_gui.targets.keys import API_KEY
from kiln_models_gui.viewmodels.models.draft import CONTEXT, SENT
from kiln_models_gui.viewmodels.models.kinds import kind_fields
from kiln_models_gui.viewmodels.providers.draft import ADDRESS
from kiln_models_gui.viewmodels.words.terms import term_help

PLAIN = {"provider", "pick"}
TERMS = (
    *(field.place for field in kind_fields() if field.place not in PLAIN),
    *(ADDRESS, API_KEY, CONTEXT, *SENT),
    *("supports_structured_output", "structured_output_mode", "supports_function_calling", "supports_logprobs"),
    *("reasoning_capable", "parser", "capabilities", "keychain", "proxy", "ca_file", "strategy", "multi_agent"),
    *("azure_openai_endpoint", "vertex_project_id", "vertex_location", "ollama_base_url"),
)


@pytest.mark.parametrize("place", TERMS)
def test_a_term_is_explained_in_two_sentences(place: str) -> None:
    found = term_help(place)
    assert found is not None
    assert found.question.endswith("?")
    ends = re.findall(r"[.:](?: |$)", re.sub(r"“[^”]*”", "x", found.text))
    assert len([end for end in ends if end.startswith(".")]) == 2, found.text
    assert len(found.text) < 230


@pytest.mark.parametrize("place", ["name", "description", "provider", ""])
def test_a_plain_word_has_no_help(place: str) -> None:
    assert term_help(place) is None
