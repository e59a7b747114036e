"""The drop-down: groups, what an agent is not offered, and the search."""

import pytest

from kiln_models_gui.registry.agents import AgentRole
from kiln_models_gui.viewmodels.agents.choices import choice_rows, grouped_choices, matching
from tests.registry.orchestrator import CODEX, ENTERPRISE, LOCAL_LLAMA, MIXTRAL, registry, tree
from tests.viewmodels.agents.orchestrator import R1, TOOLS

MODELS = registry(tree([CODEX, MIXTRAL], [LOCAL_LLAMA, R1, ENTERPRISE]), tools=TOOLS)


def shown(agent: AgentRole | None, text: str = "") -> list[str]:
    """Titles as the list shows them, headings in capitals."""
    rows = choice_rows(matching(grouped_choices(MODELS, agent), text))
    return [row.title.upper() if row.is_header else row.title for row in rows]


BUILT_IN = ["Fireworks 8B", "Fireworks 70B", "Fireworks DeepSeek", "Claude Sonnet 4.5", "Gemini 2.0 Flash"]


@pytest.mark.parametrize(
    ("agent", "expected"),
    [
        (
            AgentRole.code,
            [
                *("Auto", "BUILT-IN", *BUILT_IN),
                *("YOUR MODELS", "My Fine-Tuned Codex", "Local Llama 3.1 70B"),
                *("TOOL CALLING NOT CHECKED", "Mixtral 8x22B", "Enterprise Claude (Private Cloud)"),
            ],
        ),
        (
            AgentRole.document,
            [
                *("Auto", "BUILT-IN", *BUILT_IN, "YOUR MODELS", "My Fine-Tuned Codex", "Mixtral 8x22B"),
                *("Local Llama 3.1 70B", "Local DeepSeek R1", "Enterprise Claude (Private Cloud)"),
            ],
        ),
    ],
)
def test_the_groups_of_an_agent(agent: AgentRole, expected: list[str]) -> None:
    assert shown(agent) == expected


def test_all_agents_together_get_no_auto_and_nothing_that_one_of_them_cannot_use() -> None:
    titles = shown(None)
    assert "Auto" not in titles
    assert "Local DeepSeek R1" not in titles


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("llama", ["YOUR MODELS", "Local Llama 3.1 70B"]),
        ("FREE computer", ["YOUR MODELS", "Local Llama 3.1 70B"]),
        ("$3", ["BUILT-IN", "Claude Sonnet 4.5"]),
        ("not checked priv", ["TOOL CALLING NOT CHECKED", "Enterprise Claude (Private Cloud)"]),
        ("nothing like it", []),
    ],
)
def test_every_word_of_the_search_is_found_somewhere(text: str, expected: list[str]) -> None:
    assert shown(AgentRole.code, text) == expected


def test_origin_price_and_what_is_missing_stand_beside_the_name() -> None:
    about = {choice.label: choice.about for choice in grouped_choices(MODELS, AgentRole.document)}
    assert about["Fireworks 70B"] == "$0.90"
    assert about["Claude Sonnet 4.5"] == "Cloud · $3–15 · turned off"
    assert about["My Fine-Tuned Codex"] == "Fireworks · $1.20"
    assert about["Local DeepSeek R1"] == "This computer · Free"
    assert about["Enterprise Claude (Private Cloud)"] == "Private · Free · no key"
