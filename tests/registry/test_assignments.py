from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiln_models_gui.registry import orchestrator_settings as places
from kiln_models_gui.registry.agents import AgentRole, RoutingStrategy, ToolKnowledge
from kiln_models_gui.registry.assignments import (
    ChoiceUses,
    Edits,
    SettingProblem,
    SettingRefusedError,
    assign,
    enable_agents,
    replace_choice,
    replacement_for,
    set_consultation,
    set_limits,
    set_strategy,
    use_one_model,
    use_per_agent,
    uses_of,
)
from kiln_models_gui.registry.model_registry import KnownKeys
from kiln_models_gui.registry.orchestrator_settings import Consultation, OrchestratorSettings
from kiln_models_gui.registry.setting_edits import SettingEdit
from tests.registry.orchestrator import CODEX, ENTERPRISE, LOCAL_LLAMA, apply, read, registry, tree
from tests.registry.strategies import ANYTHING

CHOICES = st.sampled_from(["auto", "fireworks-8b", "claude", "custom:x", "custom:gone", "nonsense"])
Q = SettingProblem


@given(
    agents=st.dictionaries(st.sampled_from(AgentRole), CHOICES),
    standing=ANYTHING | st.dictionaries(st.sampled_from([a.value for a in AgentRole]), CHOICES),
)
def test_agents_get_their_choice_whatever_stood_there(agents: dict[AgentRole, str], standing: object) -> None:
    before = tree(providerAssignment=standing)
    after = read(apply(before, assign(read(before), agents)))
    for agent in AgentRole:
        assert after.assignment(agent) == agents.get(agent, read(before).assignment(agent))


@pytest.mark.parametrize(
    ("edit", "expected"),
    [
        (lambda s: assign(s, {AgentRole.code: "claude"}), [((*places.ASSIGNMENT, "code"), "claude")]),
        (lambda s: assign(s, {AgentRole.code: "auto"}), []),
        (use_one_model, [(places.USE_UNIFIED, True)]),
        (
            lambda s: use_one_model(s, "custom:x"),
            [(places.USE_UNIFIED, True), (places.UNIFIED_CHOICE, "custom:x")],
        ),
        (use_per_agent, []),
        (lambda s: enable_agents(s, list(AgentRole)), []),
        (lambda s: enable_agents(s, {AgentRole.test, AgentRole.code}), [(places.ENABLED_AGENTS, ["code", "test"])]),
        (lambda s: enable_agents(s, ()), [(places.ENABLED_AGENTS, [])]),
        (lambda s: set_strategy(s, RoutingStrategy.cost_optimized), []),
        (lambda s: set_strategy(s, RoutingStrategy.manual), [(places.STRATEGY, "manual")]),
        (lambda s: set_limits(s, daily=1, monthly=0), [(places.MONTHLY_LIMIT, 0)]),
        (lambda s: set_limits(s, daily=2.5), [(places.DAILY_LIMIT, 2.5)]),
        (lambda s: set_consultation(s, Consultation()), []),
        (
            lambda s: set_consultation(s, Consultation(False, 3, 6, False)),
            [
                (places.MULTI_AGENT, False),
                (places.MIN_AGENTS, 3),
                (places.MAX_AGENTS, 6),
                (places.DIFFERENT_PROVIDERS, False),
            ],
        ),
    ],
)
def test_only_what_changes_is_edited(
    edit: Callable[[OrchestratorSettings], Edits], expected: list[tuple[places.Path, object]]
) -> None:
    assert edit(read({})) == tuple(SettingEdit(path, value) for path, value in expected)


@pytest.mark.parametrize(
    ("edit", "path", "problem"),
    [
        (lambda s: use_one_model(s, "auto"), places.UNIFIED_CHOICE, Q.AUTO_FOR_ALL),
        (lambda s: set_limits(s, daily=-1), places.DAILY_LIMIT, Q.NEGATIVE),
        (lambda s: set_limits(s, monthly=float("nan")), places.MONTHLY_LIMIT, Q.NEGATIVE),
        (lambda s: set_consultation(s, Consultation(min_agents=1)), places.MIN_AGENTS, Q.TOO_FEW),
        (lambda s: set_consultation(s, Consultation(min_agents=7)), places.MIN_AGENTS, Q.TOO_MANY),
        (lambda s: set_consultation(s, Consultation(max_agents=7)), places.MAX_AGENTS, Q.TOO_MANY),
        (lambda s: set_consultation(s, Consultation(min_agents=5)), places.MIN_AGENTS, Q.UPSIDE_DOWN),
    ],
)
def test_what_may_not_be_written_is_refused(
    edit: Callable[[OrchestratorSettings], Edits], path: places.Path, problem: SettingProblem
) -> None:
    with pytest.raises(SettingRefusedError) as refused:
        edit(read({}))
    assert (refused.value.path, refused.value.problem) == (path, problem)


def test_one_model_for_all_and_back_leaves_the_assignments() -> None:
    before = tree(providerAssignment={"code": "claude", "later": "x"})
    there = apply(before, use_one_model(read(before), "gemini"))
    assert there["aiOrchestrator"]["agents"]["providerAssignment"] == {"code": "claude", "later": "x"}
    back = apply(there, use_per_agent(read(there)))
    assert read(back).assignments == read(before).assignments
    assert not read(back).use_unified


def test_agents_that_nobody_knows_stay_in_the_list() -> None:
    before = tree(enabled=["code", "later"])
    after = apply(before, enable_agents(read(before), {AgentRole.code, AgentRole.test}))
    assert after["aiOrchestrator"]["agents"]["enabled"] == ["code", "test", "later"]


USED = tree(
    providerAssignment={"code": "custom:a", "later": "custom:a", "test": "custom:A", "review": "claude"},
    unifiedProviderChoice="custom:a",
)


def test_what_breaks_when_a_model_goes() -> None:
    assert uses_of(read(USED), "custom:a") == ChoiceUses(("code", "later"), for_all=True)
    assert not uses_of(read(USED), "custom:b")


def test_a_choice_is_replaced_wherever_it_stands() -> None:
    after = read(apply(USED, replace_choice(read(USED), "custom:a", "custom:b")))
    assert after.assignments == {"code": "custom:b", "later": "custom:b", "test": "custom:A", "review": "claude"}
    assert after.unified_choice == "custom:b"


def test_auto_replaces_an_assignment_but_not_the_one_model_for_all() -> None:
    with pytest.raises(SettingRefusedError):
        replace_choice(read(USED), "custom:a", "auto")
    after = read(apply(USED, replace_choice(read(USED), "custom:a", "auto", "claude")))
    assert (after.assignment(AgentRole.code), after.unified_choice) == ("auto", "claude")


R1 = LOCAL_LLAMA | {"id": "r1", "displayName": "Local DeepSeek R1", "modelName": "deepseek-r1:32b"}


@pytest.mark.parametrize(
    ("agent", "gone", "endpoints", "on", "expected"),
    [
        (AgentRole.test, "custom:r1", [R1], [], "fireworks-deepseek"),
        (AgentRole.test, "custom:r1", [R1, LOCAL_LLAMA], [], "fireworks-deepseek"),
        (AgentRole.code, "custom:my-local-llama", [LOCAL_LLAMA], [], "fireworks-70b"),
        (AgentRole.review, "custom:enterprise-claude", [ENTERPRISE], ["claude"], "claude"),
        (AgentRole.review, "custom:enterprise-claude", [ENTERPRISE], [], "fireworks-70b"),
        (AgentRole.document, "custom:my-finetuned-codex", [], [], "fireworks-8b"),
        (None, "custom:my-finetuned-codex", [], [], "fireworks-70b"),
    ],
)
def test_a_replacement_is_of_the_same_family_or_what_auto_means(
    agent: AgentRole | None, gone: str, endpoints: list[object], on: list[str], expected: str
) -> None:
    models = registry(tree([CODEX], endpoints, on=on), tools={"custom:r1": ToolKnowledge(probe=False)})
    offered = replacement_for(agent, gone, models)
    assert offered is not None
    assert offered.choice == expected


def test_without_a_key_a_model_of_this_computer_is_offered_or_nothing() -> None:
    other = LOCAL_LLAMA | {"id": "other"}
    offered = replacement_for(AgentRole.code, "custom:r1", registry(tree(endpoints=[R1, other]), KnownKeys()))
    assert offered is not None
    assert offered.choice == "custom:other"
    assert replacement_for(AgentRole.code, "custom:r1", registry(tree(endpoints=[R1]), KnownKeys())) is None
