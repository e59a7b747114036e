import pytest

from kiln_models_gui.registry.agents import AgentRole, Offer, ToolKnowledge
from kiln_models_gui.registry.cost import Price
from kiln_models_gui.registry.model_registry import ChoiceProblem, KnownKeys, ModelOrigin, origin_of
from tests.registry.orchestrator import (
    AZURE,
    CODEX,
    ENTERPRISE,
    EVERY_KEY,
    EXAMPLES,
    LOCAL_LLAMA,
    MIXTRAL,
    VERTEX,
    Tree,
    registry,
    tree,
)

BUILT_IN = ["fireworks-8b", "fireworks-70b", "fireworks-deepseek", "claude", "gemini"]
ALL = tree([CODEX, MIXTRAL], [LOCAL_LLAMA, ENTERPRISE, AZURE, VERTEX], on=["claude", "gemini"])
OWN = [f"custom:{fields['id']}" for fields in EXAMPLES]
LLAMA_TUNE = CODEX | {"id": "tune", "modelPath": "accounts/me/models/llama-70b-coding-v2"}


def test_all_models_are_the_built_in_ones_then_the_persons_own() -> None:
    assert [model.choice for model in registry(ALL).get_all_models()] == BUILT_IN + OWN


def test_a_model_is_found_by_its_choice_exactly() -> None:
    models = registry(ALL)
    codex = models.get_model("custom:my-finetuned-codex")
    assert codex is not None
    assert (codex.label, codex.context_window, codex.cost) == ("My Fine-Tuned Codex", 16384, Price(1.2, 1.2))
    assert codex.model == "accounts/mycompany/models/codex-finetuned-v1"
    assert [models.get_model(name) for name in ("auto", "my-finetuned-codex", "custom:My-Finetuned-Codex", "")] == [
        None
    ] * 4


def test_of_one_id_in_both_arrays_the_endpoint_wins() -> None:
    models = registry(tree([CODEX, MIXTRAL], [LOCAL_LLAMA | {"id": CODEX["id"]}]))
    twice = models.get_model("custom:my-finetuned-codex")
    assert twice is not None
    assert twice.label == "Local Llama 3.1 70B"
    assert [model.choice for model in models.get_all_models()] == [*BUILT_IN, OWN[0], OWN[1]]


def test_another_model_of_a_provider_has_its_own_name_and_no_price() -> None:
    settings: Tree = {"aiOrchestrator": {"providers": {"claude": {"model": "claude-opus-4-20241029"}}}}
    claude = registry(settings).get_model("claude")
    assert claude is not None
    assert (claude.label, claude.cost) == ("claude-opus-4-20241029", None)


@pytest.mark.parametrize("agent", AgentRole)
def test_the_literal_rule_is_the_design_documents(agent: AgentRole) -> None:
    models = registry(tree([CODEX, MIXTRAL, LLAMA_TUNE], [LOCAL_LLAMA, ENTERPRISE, AZURE]))
    offered = [model.choice for model in models.get_models_for_agent(agent, literally=True)]
    with_tools = ["fireworks-8b", "fireworks-70b", "custom:tune", "custom:my-local-llama"]
    everything = [model.choice for model in models.get_all_models()]
    assert offered == (with_tools if agent in (AgentRole.code, AgentRole.test) else everything)


OFFERED, NOT_CHECKED, NOT_OFFERED = Offer.OFFERED, Offer.NOT_CHECKED, Offer.NOT_OFFERED


@pytest.mark.parametrize(
    ("choice", "knowledge", "expected"),
    [
        ("claude", ToolKnowledge(), OFFERED),
        ("fireworks-deepseek", ToolKnowledge(), OFFERED),
        ("fireworks-70b", ToolKnowledge(probe=False), NOT_OFFERED),
        ("custom:my-local-llama", ToolKnowledge(), OFFERED),
        ("custom:my-local-llama", ToolKnowledge(probe=False), NOT_OFFERED),
        ("custom:my-local-llama", ToolKnowledge(override=False), NOT_OFFERED),
        ("custom:my-local-llama", ToolKnowledge(override=True, probe=False), OFFERED),
        ("custom:mixtral-8x22b", ToolKnowledge(), NOT_CHECKED),
        ("custom:mixtral-8x22b", ToolKnowledge(probe=True), OFFERED),
        ("custom:mixtral-8x22b", ToolKnowledge(override=True), OFFERED),
        ("custom:mixtral-8x22b", ToolKnowledge(override=False, probe=True), NOT_OFFERED),
        ("custom:enterprise-claude", ToolKnowledge(), NOT_CHECKED),
        ("custom:azure-openai-enterprise", ToolKnowledge(), NOT_CHECKED),
    ],
)
def test_which_models_agents_with_tools_are_offered(choice: str, knowledge: ToolKnowledge, expected: Offer) -> None:
    models = registry(ALL, tools={choice: knowledge})
    model = models.get_model(choice)
    assert model is not None
    for agent in AgentRole:
        assert models.offer(agent, model) is (expected if agent in (AgentRole.code, AgentRole.test) else OFFERED)
        listed = model in models.get_models_for_agent(agent)
        assert listed is (models.offer(agent, model) is not NOT_OFFERED)


NO_KEYS = KnownKeys()


@pytest.mark.parametrize(
    ("settings", "keys", "choice", "problem"),
    [
        (ALL, EVERY_KEY, "auto", None),
        (ALL, EVERY_KEY, "claude", None),
        (ALL, EVERY_KEY, "gpt-4", ChoiceProblem.UNKNOWN_CHOICE),
        (ALL, EVERY_KEY, "", ChoiceProblem.UNKNOWN_CHOICE),
        (ALL, EVERY_KEY, "custom:gone", ChoiceProblem.MODEL_GONE),
        (tree(), EVERY_KEY, "claude", ChoiceProblem.PROVIDER_OFF),
        (ALL, NO_KEYS, "claude", ChoiceProblem.KEY_MISSING),
        (ALL, NO_KEYS, "fireworks-8b", ChoiceProblem.KEY_MISSING),
        (ALL, NO_KEYS, "custom:mixtral-8x22b", ChoiceProblem.KEY_MISSING),
        (ALL, NO_KEYS, "custom:my-local-llama", None),
        (ALL, NO_KEYS, "custom:enterprise-claude", ChoiceProblem.KEY_MISSING),
        (ALL, KnownKeys(frozenset({"enterprise-claude-key"})), "custom:enterprise-claude", None),
        (ALL, NO_KEYS, "custom:tuned-gemini", None),
    ],
)
def test_why_a_choice_does_not_work(
    settings: Tree, keys: KnownKeys, choice: str, problem: ChoiceProblem | None
) -> None:
    assert registry(settings, keys).problem(choice) is problem


@pytest.mark.parametrize(
    ("api_key", "keys", "problem"),
    [
        ("${SECRET:fireworks}", NO_KEYS, ChoiceProblem.KEY_MISSING),
        ("${SECRET:fireworks}", KnownKeys(frozenset({"fireworks"})), None),
        ("fw_abcdefghijkl", NO_KEYS, None),
        ("not-needed", NO_KEYS, ChoiceProblem.KEY_MISSING),
        (None, KnownKeys(frozenset({"fireworks"})), ChoiceProblem.KEY_MISSING),
        (None, KnownKeys(in_editor=frozenset({"fireworks"})), None),
    ],
)
def test_where_a_providers_key_may_be(api_key: str | None, keys: KnownKeys, problem: ChoiceProblem | None) -> None:
    settings: Tree = {"aiOrchestrator": {"providers": {"fireworks": {"apiKey": api_key}}}}
    assert registry(settings, keys).problem("fireworks-70b") is problem


@pytest.mark.parametrize(
    ("name", "choice", "cost"),
    [
        (None, "fireworks-70b", Price(0.9, 0.9)),
        ("deepseek-v3", "fireworks-deepseek", Price(1.14, 1.14)),
        ("accounts/fireworks/models/llama-v3p1-8b-instruct", "fireworks-8b", Price(0.2, 0.2)),
        ("mixtral-8x22b-instruct", "custom:mixtral-8x22b", Price(1.2, 1.2)),
        ("qwen2.5-72b-instruct", "accounts/fireworks/models/qwen2.5-72b-instruct", None),
    ],
)
def test_the_default_model_is_a_path_or_a_short_name(name: str | None, choice: str, cost: Price | None) -> None:
    settings = tree([MIXTRAL])
    settings["aiOrchestrator"]["providers"]["fireworks"]["defaultModel"] = name
    model = registry(settings).default_model()
    assert (model.choice, model.cost, model.provider) == (choice, cost, "fireworks")


@pytest.mark.parametrize(
    ("endpoint", "origin"),
    [
        ("http://localhost:8000/v1", ModelOrigin.THIS_COMPUTER),
        ("http://127.0.0.2/v1", ModelOrigin.THIS_COMPUTER),
        ("http://[::1]:8000/v1", ModelOrigin.THIS_COMPUTER),
        ("http://0.0.0.0:8000", ModelOrigin.THIS_COMPUTER),
        ("http://192.168.1.4/v1", ModelOrigin.PRIVATE),
        ("http://[fd00::1]/v1", ModelOrigin.PRIVATE),
        ("http://gpu-server:8000/v1", ModelOrigin.PRIVATE),
        ("https://claude.mycompany.internal/v1", ModelOrigin.PRIVATE),
        ("http://mac.local/v1", ModelOrigin.PRIVATE),
        ("https://mycompany.openai.azure.com", ModelOrigin.CLOUD),
        ("https://8.8.8.8/v1", ModelOrigin.CLOUD),
        ("https://localhost.example.com/v1", ModelOrigin.CLOUD),
        ("nonsense", ModelOrigin.CLOUD),
    ],
)
def test_where_a_model_runs_is_told_by_its_address(endpoint: str, origin: ModelOrigin) -> None:
    assert origin_of(endpoint) is origin
