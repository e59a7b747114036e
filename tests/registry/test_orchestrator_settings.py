import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiln_models_gui.registry.agents import AgentRole, RoutingStrategy
from kiln_models_gui.registry.orchestrator_facts import OrchestratorFacts
from kiln_models_gui.registry.orchestrator_settings import Consultation
from kiln_models_gui.registry.secret_references import ApiKeyState
from tests.registry.orchestrator import CODEX, FACTS, LOCAL_LLAMA, Tree, read, tree
from tests.registry.strategies import ANYTHING

KEY = "sk-proj-abcdefghijklmnopqrstuvwxyz0123456789"


@pytest.mark.parametrize("text", ["{}", "[]", "7", '{"providers": 1}'])
def test_other_text_is_no_facts(text: str) -> None:
    with pytest.raises(ValueError, match="not the orchestrator's facts"):
        OrchestratorFacts.from_json(text)


def test_the_facts_are_the_contracts() -> None:
    assert [provider.id for provider in FACTS.providers] == ["fireworks", "claude", "gemini"]
    assert FACTS.provider("fireworks").models[0] == "accounts/fireworks/models/llama-v3p3-70b-instruct"
    assert [(m.choice, m.cost.input, m.cost.output, m.context_window) for m in FACTS.models] == [
        ("fireworks-8b", 0.20, 0.20, 128_000),
        ("fireworks-70b", 0.90, 0.90, 128_000),
        ("fireworks-deepseek", 1.14, 1.14, 128_000),
        ("claude", 3, 15, 200_000),
        ("gemini", 0.10, 0.40, 1_000_000),
    ]
    assert len(FACTS.more_fireworks_models) == 8
    assert [m.model_path for m in FACTS.more_fireworks_models if m.vision] == [
        "accounts/fireworks/models/llama-v3p2-90b-vision-instruct"
    ]


@pytest.mark.parametrize("nothing", [{}, {"aiOrchestrator": {}}, {"editor": {"fontSize": 12}}])
def test_no_settings_are_the_defaults(nothing: Tree) -> None:
    settings = read(nothing)
    assert {name: provider.enabled for name, provider in settings.providers.items()} == {
        "fireworks": True,
        "claude": False,
        "gemini": False,
    }
    assert {settings.assignment(agent) for agent in AgentRole} == {"auto"}
    assert all(settings.is_enabled(agent) for agent in AgentRole)
    assert (settings.use_unified, settings.unified_choice) == (False, "fireworks-70b")
    assert settings.consultation == Consultation(multi_agent=True, min_agents=2, max_agents=4, different_providers=True)
    assert settings.strategy is RoutingStrategy.cost_optimized
    assert (settings.daily_limit, settings.monthly_limit) == (1.0, 15.0)
    assert (settings.custom_models, settings.findings) == ((), ())


def test_what_stands_is_read() -> None:
    settings = read(
        {
            "aiOrchestrator": {
                "providers": {
                    "fireworks": {"apiKey": KEY, "customModels": [CODEX]},
                    "claude": {"enabled": True, "apiKey": "${SECRET:claude}", "model": "claude-opus-4-20241029"},
                    "custom": [LOCAL_LLAMA],
                },
                "agents": {
                    "enabled": ["code", "later"],
                    "providerAssignment": {"code": "custom:my-finetuned-codex", "later": "x", "test": None},
                    "useUnifiedProvider": True,
                    "unifiedProviderChoice": "custom:my-local-llama",
                    "multiAgentConsultation": False,
                    "consultation": {"minAgents": 3, "maxAgents": 5, "allowDifferentProviders": False},
                },
                "routing": {"strategy": "manual", "costLimit": {"daily": 0, "monthly": 100}},
            }
        }
    )
    assert settings.providers["fireworks"].api_key.state is ApiKeyState.PLAIN_TEXT
    assert settings.providers["claude"].model == "claude-opus-4-20241029"
    assert settings.enabled_agents == ("code", "later")
    assert settings.assignments == {"code": "custom:my-finetuned-codex", "later": "x", "test": ""}
    assert (settings.use_unified, settings.unified_choice) == (True, "custom:my-local-llama")
    assert settings.consultation == Consultation(
        multi_agent=False, min_agents=3, max_agents=5, different_providers=False
    )
    assert (settings.strategy, settings.daily_limit) == (RoutingStrategy.manual, 0)
    assert settings.ids == {"my-finetuned-codex", "my-local-llama"}
    assert KEY not in repr(settings)


def test_what_is_of_the_wrong_kind_is_named_and_read_as_the_default() -> None:
    settings = read(
        {
            "aiOrchestrator": {
                "providers": {"fireworks": "on", "custom": {"id": "x"}},
                "agents": {"providerAssignment": ["code"], "useUnifiedProvider": "yes", "enabled": "all"},
                "routing": {"strategy": ["cost-optimized"], "costLimit": {"daily": -1}},
            }
        }
    )
    assert {finding.place for finding in settings.findings} == {
        "aiOrchestrator.providers.fireworks",
        "aiOrchestrator.providers.custom",
        "aiOrchestrator.agents.providerAssignment",
        "aiOrchestrator.agents.useUnifiedProvider",
        "aiOrchestrator.agents.enabled",
        "aiOrchestrator.routing.strategy",
        "aiOrchestrator.routing.costLimit.daily",
    }
    assert settings.providers["fireworks"].enabled
    assert settings.strategy is RoutingStrategy.cost_optimized
    assert settings.daily_limit == 1.0


@given(providers=ANYTHING, agents=ANYTHING, routing=ANYTHING, assignment=ANYTHING, models=st.lists(ANYTHING))
def test_any_settings_can_be_read(
    providers: object, agents: object, routing: object, assignment: object, models: list[object]
) -> None:
    read({"aiOrchestrator": {"providers": providers, "agents": agents, "routing": routing}})
    read({"aiOrchestrator": {"providers": {"fireworks": {"customModels": models}, "custom": models}}})
    read({"aiOrchestrator": agents})
    read(tree(providerAssignment=assignment, enabled=assignment, consultation=assignment))


def test_reading_needs_no_pydantic() -> None:
    modules = ["model_registry", "routing", "presets", "estimate", "assignments"]
    imports = "; ".join(f"import kiln_models_gui.registry.{name}" for name in modules)
    check = f"import sys; {imports}; sys.exit('pydantic' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", check], check=False).returncode == 0
