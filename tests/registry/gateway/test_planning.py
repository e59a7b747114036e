"""What each of our providers and endpoints becomes in LiteLLM's words."""

import pytest

from kiln_models_gui.registry.gateway.facts import overrides_of, price_per_million
from kiln_models_gui.registry.gateway.model import NO_KEY
from kiln_models_gui.registry.gateway.planning import Candidate, plan_of
from kiln_models_gui.registry.gateway.routes import NoRoute
from kiln_models_gui.registry.model_card import ModelCard, Reach
from tests.gateway_models import PRICE, STATE, builtin, candidates, custom

ENV = "os.environ/"


@pytest.mark.parametrize(
    ("card", "params"),
    [
        (builtin("openai", "gpt-x"), {"model": "openai/gpt-x", "api_key": f"{ENV}OPENAI_API_KEY"}),
        (builtin("anthropic", "claude-x"), {"model": "anthropic/claude-x", "api_key": f"{ENV}ANTHROPIC_API_KEY"}),
        (builtin("openrouter", "a/b"), {"model": "openrouter/a/b", "api_key": f"{ENV}OPENROUTER_API_KEY"}),
        (builtin("gemini_api", "g"), {"model": "gemini/g", "api_key": f"{ENV}GEMINI_API_KEY"}),
        (
            builtin("fireworks_ai", "mine"),
            {"model": "fireworks_ai/accounts/fireworks/models/mine", "api_key": f"{ENV}FIREWORKS_API_KEY"},
        ),
        (
            builtin("azure_openai", "dep", endpoint="https://team.openai.azure.com"),
            {
                "model": "azure/dep",
                "api_base": "https://team.openai.azure.com",
                "api_version": "2025-02-01-preview",
                "api_key": f"{ENV}AZURE_API_KEY",
            },
        ),
        (
            builtin("vertex", "google/gemini-x"),
            {"model": "vertex_ai/gemini-x", "vertex_project": "acme", "vertex_location": "europe-west4"},
        ),
        (
            builtin("amazon_bedrock", "amazon.nova"),
            {
                "model": "bedrock/amazon.nova",
                "aws_region_name": "us-west-2",
                "aws_access_key_id": f"{ENV}AWS_ACCESS_KEY_ID",
                "aws_secret_access_key": f"{ENV}AWS_SECRET_ACCESS_KEY",
            },
        ),
        (
            builtin("siliconflow_cn", "q"),
            {
                "model": "openai/q",
                "api_base": "https://api.siliconflow.cn/v1",
                "api_key": f"{ENV}SILICONFLOW_CN_API_KEY",
            },
        ),
        (
            builtin("ollama", "llama"),
            {"model": "openai/llama", "api_base": "http://localhost:11434/v1", "api_key": NO_KEY},
        ),
        (
            custom("House", "qwen"),
            {"model": "openai/qwen", "api_base": "http://10.0.0.7:8000/v1", "api_key": f"{ENV}KILN_HOUSE_KEY"},
        ),
        (
            custom("Bare", "qwen"),
            {"model": "openai/qwen", "api_base": "http://localhost:1234/v1", "api_key": NO_KEY},
        ),
        (
            ModelCard(Reach.ANTHROPIC, "claude-x", endpoint="https://claude.acme.example/v1", secret="acme-key"),
            {
                "model": "anthropic/claude-x",
                "api_base": "https://claude.acme.example",
                "api_key": f"{ENV}KILN_ACME_KEY",
            },
        ),
        (
            ModelCard(Reach.AZURE, "dep", endpoint="https://other.openai.azure.com", secret="other"),
            {
                "model": "azure/dep",
                "api_base": "https://other.openai.azure.com",
                "api_version": "2025-02-01-preview",
                "api_key": f"{ENV}KILN_OTHER_KEY",
            },
        ),
        (
            ModelCard(
                Reach.VERTEX,
                "google/g",
                endpoint="https://us-east1-aiplatform.googleapis.com/v1/projects/p/locations/us-east1/endpoints/openapi",
            ),
            {"model": "vertex_ai/g", "vertex_project": "p", "vertex_location": "us-east1"},
        ),
        (
            ModelCard(Reach.OPENAI, "m", endpoint="https://h.example/v1/chat/completions"),
            {"model": "openai/m", "api_base": "https://h.example/v1", "api_key": NO_KEY},
        ),
    ],
)  # fmt: skip
def test_every_provider_has_its_way(card: ModelCard, params: dict[str, str]) -> None:
    (model,) = plan_of(candidates(card), STATE).models

    assert model.params() == params


@pytest.mark.parametrize(
    ("card", "reason"),
    [
        (None, NoRoute.UNREADABLE),
        (builtin("openai", " "), NoRoute.UNREADABLE),
        (builtin("typesafe", "x"), NoRoute.NOT_IN_LITELLM),
        (builtin("of tomorrow", "x"), NoRoute.NOT_IN_LITELLM),
        (custom("Gone", "x"), NoRoute.NO_ADDRESS),
        (custom("With password", "x"), NoRoute.SECRET_IN_ADDRESS),
        (ModelCard(Reach.OPENAI, "m", endpoint="https://h.example/v1?key=hush"), NoRoute.SECRET_IN_ADDRESS),
        (ModelCard(Reach.OPENAI, "m"), NoRoute.NO_ADDRESS),
        (ModelCard(Reach.VERTEX, "m", endpoint="https://h.example/v1"), NoRoute.NO_ADDRESS),
    ],
)
def test_what_has_no_way_is_left_out_with_its_reason(card: ModelCard | None, reason: NoRoute) -> None:
    plan = plan_of(candidates(card), STATE)

    assert not plan.models
    assert [one.reason for one in plan.left_out] == [reason]


def test_what_is_known_goes_along_and_nothing_is_guessed() -> None:
    overrides = {"supports_vision": True, "reasoning_capable": False, "structured_output_mode": "json_schema"}
    full = builtin("openai", "a", name="A", context_window=1000, max_tokens=50, cost=PRICE, overrides=overrides)
    bare = builtin("openai", "b")

    one, other = plan_of(candidates(full, bare), STATE).models

    assert one.prices == {"input_cost_per_token": 1.5e-07, "output_cost_per_token": 6e-07}
    assert one.info == {
        "mode": "chat",
        "supports_vision": True,
        "supports_reasoning": False,
        "supports_response_schema": True,
        "max_input_tokens": 1000,
        "max_output_tokens": 50,
    }
    assert (other.info, other.prices) == ({"mode": "chat"}, {})
    assert overrides_of(one.info) == {**overrides, "supports_structured_output": True}
    assert price_per_million(one.prices["input_cost_per_token"]) == 0.15


def test_names_and_ids_do_not_depend_on_what_is_chosen() -> None:
    cards = [
        Candidate("a", "x", builtin("openai", "x"), "OpenAI"),
        Candidate("b", "x", builtin("groq", "x"), "Groq"),
        Candidate("c", "x", custom("House", "x", name="X*"), "House"),
        Candidate("d", "y", custom("House", "y")),
        Candidate("e", "y", custom("House", "y")),
    ]
    everything = plan_of(cards, STATE)

    assert [model.name for model in everything.models][:3] == ["x (OpenAI)", "x (Groq)", "X (House)"]
    assert len({model.name for model in everything.models}) == 5
    assert len({model.id for model in everything.models}) == 5
    for place, key in enumerate("abcde"):
        assert plan_of(cards, STATE, {key}).models == (everything.models[place],)


@pytest.mark.parametrize(
    ("name", "public"),
    [("House 🏠 model", "House model"), ("Größe é", "Grosse e"), ("模型", "qwen"), ("a*b\n", "a b"), ("—", "qwen")],
)
def test_a_public_name_is_one_that_a_header_can_hold(name: str, public: str) -> None:
    """LiteLLM answers every call of another one with an error."""
    (model,) = plan_of(candidates(custom("House", "qwen", name=name)), STATE).models

    assert model.name == public


def test_no_key_goes_by_the_name_of_another_ones() -> None:
    """A provider that calls itself OpenAI must not get OpenAI's key."""
    plan = plan_of(candidates(builtin("openai", "a"), custom("OpenAI", "b"), custom("House", "c")), STATE)

    assert plan.key_names == ("OPENAI_API_KEY", "KILN_OPENAI_KEY", "KILN_HOUSE_KEY")


def test_two_owners_of_one_spelling_have_two_names() -> None:
    house = ModelCard(Reach.OPENAI, "m", endpoint="https://h.example/v1", secret="house")
    plan = plan_of(candidates(custom("House", "c"), house), STATE)

    assert len(set(plan.key_names)) == 2
    assert all(name.startswith("KILN_HOUSE_") for name in plan.key_names)


def test_what_is_only_on_this_computer_and_what_wants_a_sign_in_is_told() -> None:
    plan = plan_of(candidates(custom("Bare", "b"), builtin("vertex", "v"), custom("House", "h")), STATE)

    assert (plan.only_here, plan.signed_in) == (("b",), ("v",))


def test_no_secret_is_shown() -> None:
    plan = plan_of(candidates(custom("With password", "x"), custom("House", "y")), STATE)

    assert "hush" not in repr(plan)
