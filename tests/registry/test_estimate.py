from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiln_models_gui.registry.agents import AgentRole, TaskKind
from kiln_models_gui.registry.cost import Price, read_count, read_price
from kiln_models_gui.registry.estimate import (
    Comparison,
    CostState,
    LimitState,
    MonthEstimate,
    Trend,
    check_limits,
    compare,
    cost_of,
    cost_per_use,
    estimate,
    tasks_a_month,
)
from kiln_models_gui.registry.orchestrator_facts import Month, TaskVolume
from tests.registry.orchestrator import CODEX, FACTS, LOCAL_LLAMA, Tree, registry, tree
from tests.registry.strategies import ANYTHING

TYPICAL = FACTS.volumes[Month.typical]
AUTO = tree(on=["claude", "gemini"])


def month_of(settings: Tree, month: Month = Month.typical) -> MonthEstimate:
    return estimate(registry(settings), FACTS.volumes[month])


@pytest.mark.parametrize(
    ("choice", "figure"),
    [
        ("fireworks-8b", 0.0002),
        ("fireworks-70b", 0.012),
        ("fireworks-deepseek", 0.015),
        ("claude", 0.075),
        ("gemini", 0.020),
    ],
)
def test_the_cost_per_use_is_the_mock_ups(choice: str, figure: float) -> None:
    assert cost_per_use(choice, FACTS) == pytest.approx(figure, abs=0.000_01)


@pytest.mark.parametrize(
    ("month", "tasks", "figure"), [(Month.quiet, 600, 9.00), (Month.typical, 800, 10.24), (Month.busy, 1000, 12.00)]
)
def test_the_month_in_auto_mode_is_the_mock_ups(month: Month, tasks: int, figure: float) -> None:
    made = month_of(AUTO, month)
    assert (made.tasks, tasks_a_month(FACTS.volumes[month]), made.complete) == (tasks, tasks, True)
    assert made.known == pytest.approx(figure, abs=0.005)


@pytest.mark.parametrize("month", Month)
def test_the_shares_of_the_models_are_the_mock_ups(month: Month) -> None:
    shares: dict[str, float] = {}
    made = month_of(AUTO, month)
    for line in (line for agent in made.agents for line in agent.lines):
        assert line.model is not None
        shares[line.model.choice] = shares.get(line.model.choice, 0) + line.volume.tasks / made.tasks
    assert shares == pytest.approx(
        {"fireworks-8b": 0.25, "fireworks-70b": 0.50, "fireworks-deepseek": 0.20, "claude": 0.05}
    )


@pytest.mark.parametrize("month", Month)
def test_a_task_of_any_month_is_within_a_cent_of_the_typical_one(month: Month) -> None:
    for agent in month_of(AUTO, month).agents:
        (line,) = agent.lines
        assert line.model is not None
        assert line.per_task == pytest.approx(cost_per_use(line.model.choice, FACTS), abs=0.01)


def test_the_arithmetic_is_told() -> None:
    code = next(agent for agent in month_of(AUTO).agents if agent.agent is AgentRole.code)
    (line,) = code.lines
    assert line.volume == TaskVolume(AgentRole.code, TaskKind.coding, 240, 10_000, 3_333)
    assert line.price == Price(0.9, 0.9)
    assert line.per_month == pytest.approx(240 * (10_000 * 0.9 + 3_333 * 0.9) / 1_000_000)
    assert code.known == line.per_month


@pytest.mark.parametrize(
    ("price", "tokens", "expected"),
    [
        (Price(3, 15), (10_000, 3_000), 0.075),
        (Price(0, 0), (10_000, 3_000), 0.0),
        (None, (10_000, 3_000), None),
        (Price(3, None), (10_000, 3_000), None),
        (Price(None, 15), (10_000, 3_000), None),
        (Price(3, None), (10_000, 0), 0.03),
    ],
)
def test_a_missing_price_is_unknown_and_never_zero(
    price: Price | None, tokens: tuple[int, int], expected: float | None
) -> None:
    found = cost_of(*tokens, price)
    assert found == (None if expected is None else pytest.approx(expected))


@pytest.mark.parametrize(
    ("agents", "state", "known"),
    [
        ({"providerAssignment": {"code": "custom:my-local-llama"}}, CostState.FREE, 0),
        ({"providerAssignment": {"code": "custom:unpriced"}}, CostState.UNKNOWN, 0),
        ({"providerAssignment": {"code": "custom:gone"}}, CostState.UNKNOWN, 0),
        ({"providerAssignment": {"code": "custom:my-finetuned-codex"}}, CostState.KNOWN, 240 * 13_333 * 1.2e-6),
        ({"enabled": ["test"]}, CostState.NOTHING_TO_DO, 0),
    ],
)
def test_what_is_known_of_an_agents_month(agents: Tree, state: CostState, known: float) -> None:
    unpriced = LOCAL_LLAMA | {"id": "unpriced", "cost": {}}
    made = month_of(tree([CODEX], [LOCAL_LLAMA, unpriced], **agents))
    code = next(agent for agent in made.agents if agent.agent is AgentRole.code)
    assert (code.state, code.known) == (state, pytest.approx(known))
    assert made.complete is (state is not CostState.UNKNOWN)


def test_no_tasks_cost_nothing_whatever_the_price() -> None:
    none = (TaskVolume(AgentRole.code, TaskKind.coding, 0, 10, 10),)
    code = estimate(registry(tree(providerAssignment={"code": "custom:gone"})), none).agents[1]
    assert (code.lines[0].per_month, code.state) == (0.0, CostState.NOTHING_TO_DO)


@pytest.mark.parametrize(
    ("value", "expected"),
    [(16384, 16384), (16384.0, 16384), (1.5, None), (0, None), (-1, None), (True, None), ("1", None), (10**400, None)],
)
def test_a_count_is_a_whole_number(value: object, expected: int | None) -> None:
    assert read_count(value) == expected


def test_an_agent_may_have_several_kinds_of_tasks() -> None:
    critical = TaskVolume(AgentRole.code, TaskKind.large_context, 10, 160_000, 10_000)
    code = estimate(registry(AUTO), (*TYPICAL, critical)).agents[1]
    assert [line.model and line.model.choice for line in code.lines] == ["fireworks-70b", "gemini"]
    assert code.known == pytest.approx(240 * 0.0119997 + 10 * 0.020)


@pytest.mark.parametrize(
    ("daily", "monthly", "expected"),
    [
        (1.0, 15.0, (LimitState.WITHIN, LimitState.WITHIN)),
        (0, 0, (LimitState.NO_LIMIT, LimitState.NO_LIMIT)),
        (0.3, 10, (LimitState.OVER, LimitState.OVER)),
        (0.34, 10.24, (LimitState.WITHIN, LimitState.WITHIN)),
    ],
)
def test_the_month_against_its_limits(daily: float, monthly: float, expected: tuple[LimitState, LimitState]) -> None:
    checks = check_limits(month_of(AUTO), daily=daily, monthly=monthly)
    assert tuple(check.state for check in checks) == expected
    assert checks[1].amount == pytest.approx(10.24, abs=0.005)


def test_a_limit_is_not_kept_for_certain_while_a_price_is_missing() -> None:
    gone = month_of(tree(on=["claude"], providerAssignment={"code": "custom:gone"}))
    assert [check.state for check in check_limits(gone, daily=0.01, monthly=100)] == [
        LimitState.OVER,
        LimitState.UNKNOWN,
    ]


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ({}, {"code": "custom:my-local-llama"}, Comparison(Trend.LESS, 2.88)),
        ({"code": "custom:my-local-llama"}, {}, Comparison(Trend.MORE, 2.88)),
        ({}, {"code": "fireworks-70b"}, Comparison(Trend.SAME, 0.0)),
        ({}, {"code": "custom:gone"}, Comparison(Trend.UNKNOWN, 0.0)),
    ],
)
def test_less_or_more_than_before(before: dict[str, Any], after: dict[str, Any], expected: Comparison) -> None:
    months = [
        month_of(tree([], [LOCAL_LLAMA], on=["claude"], providerAssignment=choices)) for choices in (before, after)
    ]
    assert compare(*months) == expected


@given(st.lists(st.integers(0, 10_000), min_size=6, max_size=6))
def test_twice_the_tasks_cost_twice_as_much(numbers: list[int]) -> None:
    once = tuple(replace(volume, tasks=tasks) for volume, tasks in zip(TYPICAL, numbers, strict=True))
    twice = tuple(replace(volume, tasks=2 * volume.tasks) for volume in once)
    models = registry(AUTO)
    assert estimate(models, twice).known == pytest.approx(2 * estimate(models, once).known)


@given(ANYTHING)
def test_a_price_is_never_made_up(value: object) -> None:
    price = read_price({"input": value, "output": 1})
    assert price is not None
    assert price.input is None or (price.input == value and price.input >= 0)
    assert read_price(value) is None or isinstance(value, dict)
