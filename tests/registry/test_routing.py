import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiln_models_gui.registry.agents import AgentRole, RoutingStrategy, TaskKind, ToolKnowledge
from kiln_models_gui.registry.model_registry import ChoiceProblem, KnownKeys
from kiln_models_gui.registry.routing import Resolution, Task, Why, auto_meaning, resolve, route
from tests.registry.orchestrator import CODEX, EVERY_KEY, Tree, registry, routed, tree

USUAL, REASONING, SECURITY, LARGE = Task(), Task(reasoning=True), Task(security=True), Task(context_tokens=100_001)
BOTH = ["claude", "gemini"]


def choice_of(resolution: Resolution) -> str | None:
    return resolution.model.choice if resolution.model else None


@pytest.mark.parametrize(
    ("agent", "task", "on", "expected"),
    [
        ("planning", USUAL, BOTH, "fireworks-70b"),
        ("planning", REASONING, BOTH, "fireworks-deepseek"),
        ("planning", SECURITY, BOTH, "fireworks-70b"),
        ("code", USUAL, BOTH, "fireworks-70b"),
        ("code", REASONING, BOTH, "fireworks-deepseek"),
        ("code", LARGE, BOTH, "gemini"),
        ("code", LARGE, ["claude"], "fireworks-70b"),
        ("code", Task(context_tokens=100_000), BOTH, "fireworks-70b"),
        ("test", USUAL, BOTH, "fireworks-70b"),
        ("test", REASONING, BOTH, "fireworks-deepseek"),
        ("review", USUAL, BOTH, "fireworks-70b"),
        ("review", REASONING, BOTH, "fireworks-70b"),
        ("review", SECURITY, BOTH, "claude"),
        ("review", SECURITY, ["gemini"], "fireworks-70b"),
        ("architecture", USUAL, BOTH, "claude"),
        ("architecture", USUAL, [], "fireworks-70b"),
        ("architecture", LARGE, BOTH, "gemini"),
        ("document", USUAL, BOTH, "fireworks-8b"),
        ("document", REASONING, BOTH, "fireworks-8b"),
        ("document", LARGE, ["gemini"], "gemini"),
    ],
)
def test_smart_routing_goes_by_the_rules(agent: str, task: Task, on: list[str], expected: str) -> None:
    resolution = resolve(AgentRole(agent), registry(tree(on=on)), task)
    assert (choice_of(resolution), resolution.why, resolution.choice) == (expected, Why.ROUTED, "auto")


@pytest.mark.parametrize(
    ("strategy", "agent", "task", "on", "expected"),
    [
        ("quality-first", "planning", USUAL, BOTH, "claude"),
        ("quality-first", "code", USUAL, BOTH, "claude"),
        ("quality-first", "review", USUAL, BOTH, "claude"),
        ("quality-first", "architecture", USUAL, BOTH, "claude"),
        ("quality-first", "test", USUAL, BOTH, "fireworks-deepseek"),
        ("quality-first", "document", USUAL, BOTH, "fireworks-8b"),
        ("quality-first", "code", LARGE, BOTH, "gemini"),
        ("quality-first", "code", REASONING, [], "fireworks-deepseek"),
        ("quality-first", "code", USUAL, [], "fireworks-70b"),
        ("speed-first", "code", REASONING, BOTH, "fireworks-70b"),
        ("speed-first", "architecture", USUAL, BOTH, "fireworks-70b"),
        ("speed-first", "review", SECURITY, BOTH, "fireworks-70b"),
        ("speed-first", "document", USUAL, BOTH, "fireworks-8b"),
        ("speed-first", "code", LARGE, BOTH, "gemini"),
        ("manual", "code", REASONING, BOTH, "fireworks-70b"),
        ("manual", "document", LARGE, BOTH, "fireworks-70b"),
    ],
)
def test_the_other_strategies(strategy: str, agent: str, task: Task, on: list[str], expected: str) -> None:
    assert choice_of(resolve(AgentRole(agent), registry(routed(strategy, on=on)), task)) == expected


def test_manual_takes_the_default_model_that_stands() -> None:
    settings = routed("manual", fireworks=[CODEX])
    settings["aiOrchestrator"]["providers"]["fireworks"]["defaultModel"] = CODEX["modelPath"]
    assert choice_of(resolve(AgentRole.code, registry(settings))) == "custom:my-finetuned-codex"


@pytest.mark.parametrize(
    ("strategy", "expected"), [("cost-optimized", "gemini"), ("quality-first", "claude"), ("speed-first", "gemini")]
)
def test_without_fireworks_another_provider_stands_in(strategy: str, expected: str) -> None:
    keys = KnownKeys(in_editor=frozenset(BOTH))
    resolution = resolve(AgentRole.document, registry(routed(strategy, on=BOTH), keys))
    assert (choice_of(resolution), resolution.why, resolution.wanted) == (expected, Why.STAND_IN, "fireworks-8b")


def test_without_any_key_nothing_is_chosen() -> None:
    resolution = resolve(AgentRole.code, registry(tree(on=BOTH), KnownKeys()))
    assert (resolution.model, resolution.why) == (None, Why.NOTHING_USABLE)


def test_routing_passes_over_a_model_that_cannot_call_tools() -> None:
    tools = {"fireworks-70b": ToolKnowledge(probe=False)}
    models = registry(tree(on=BOTH), tools=tools)
    assert choice_of(route(AgentRole.code, models)) == "gemini"
    assert choice_of(route(AgentRole.planning, models)) == "fireworks-70b"


def test_a_model_that_stands_in_for_another_says_so() -> None:
    models = registry(tree(on=BOTH), tools={"fireworks-deepseek": ToolKnowledge(probe=False)})
    resolution = route(AgentRole.code, models, REASONING)
    assert (choice_of(resolution), resolution.why, resolution.wanted) == (
        "fireworks-70b",
        Why.STAND_IN,
        "fireworks-deepseek",
    )


@given(
    strategy=st.sampled_from(RoutingStrategy),
    agent=st.sampled_from(AgentRole),
    kind=st.sampled_from(TaskKind),
    on=st.sets(st.sampled_from(BOTH)),
    keys=st.sets(st.sampled_from(["fireworks", *BOTH])),
    fireworks=st.booleans(),
)
def test_a_provider_that_is_off_or_has_no_key_is_never_chosen(
    strategy: RoutingStrategy, agent: AgentRole, kind: TaskKind, on: set[str], keys: set[str], fireworks: bool
) -> None:
    settings = routed(strategy.value, on=on)
    settings["aiOrchestrator"]["providers"]["fireworks"]["enabled"] = fireworks
    resolution = route(agent, registry(settings, KnownKeys(in_editor=frozenset(keys))), Task.of_kind(kind))
    usable = (on | ({"fireworks"} if fireworks else set[str]())) & keys
    assert resolution.model.provider in usable if resolution.model else not usable


def test_an_assignment_goes_before_routing_and_one_for_all_before_both() -> None:
    models = registry(tree(on=BOTH, providerAssignment={"code": "gemini"}))
    assert (choice_of(resolve(AgentRole.code, models)), resolve(AgentRole.code, models).why) == (
        "gemini",
        Why.ASSIGNED,
    )
    unified = tree(
        on=BOTH, providerAssignment={"code": "gemini"}, useUnifiedProvider=True, unifiedProviderChoice="claude"
    )
    resolution = resolve(AgentRole.code, registry(unified))
    assert (choice_of(resolution), resolution.why, resolution.problem) == ("claude", Why.UNIFIED, None)


@pytest.mark.parametrize(
    ("agents", "choice", "model", "problem"),
    [
        ({"providerAssignment": {"test": "custom:gone"}}, "custom:gone", None, ChoiceProblem.MODEL_GONE),
        ({"providerAssignment": {"test": "gpt"}}, "gpt", None, ChoiceProblem.UNKNOWN_CHOICE),
        ({"providerAssignment": {"test": 7}}, "", None, ChoiceProblem.UNKNOWN_CHOICE),
        ({"providerAssignment": {"test": "claude"}}, "claude", "claude", ChoiceProblem.PROVIDER_OFF),
        (
            {"useUnifiedProvider": True, "unifiedProviderChoice": "auto"},
            "auto",
            None,
            ChoiceProblem.UNKNOWN_CHOICE,
        ),
        (
            {"providerAssignment": {"test": "custom:my-finetuned-codex"}},
            "custom:my-finetuned-codex",
            "custom:my-finetuned-codex",
            ChoiceProblem.CANNOT_CALL_TOOLS,
        ),
    ],
)
def test_a_broken_choice_is_kept_and_reported(
    agents: Tree, choice: str, model: str | None, problem: ChoiceProblem
) -> None:
    tools = {"custom:my-finetuned-codex": ToolKnowledge(probe=False)}
    resolution = resolve(AgentRole.test, registry(tree([CODEX], **agents), EVERY_KEY, tools))
    assert (resolution.choice, choice_of(resolution), resolution.problem) == (choice, model, problem)


def test_what_auto_means_now() -> None:
    meaning = auto_meaning(AgentRole.review, registry(tree(on=["claude"])))
    names = [
        model and model.choice for model in (meaning.usual, meaning.reasoning, meaning.security, meaning.large_context)
    ]
    assert names == ["fireworks-70b", "fireworks-70b", "claude", "fireworks-70b"]
