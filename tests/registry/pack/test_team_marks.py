"""Which models and providers came with a team's pack, and which were changed here."""

import time

import pytest

from kiln_models_gui.registry.cost import Price
from kiln_models_gui.registry.model_card import ModelCard, Reach
from kiln_models_gui.registry.pack.pack import PackRef
from kiln_models_gui.registry.pack.team_marks import TeamMark, TeamMarks
from kiln_models_gui.registry.providers import ProviderRef
from tests.team_packs import ADDRESS, team_model, team_pack

TEAM = ProviderRef("custom", "Team")
SAID = team_model(
    "m",
    name="Em",
    context_window=1000,
    cost={"input": 1.0, "output": 2.0},
    overrides={"supports_vision": True, "from_a_newer_kiln": 1},
)
AS_SAID = ModelCard(
    Reach.OPENAI,
    "m",
    TEAM,
    name="Em",
    context_window=1000,
    cost=Price(1.0, 2.0),
    overrides={"supports_vision": True},
)


def card(**fields: object) -> ModelCard:
    from dataclasses import replace

    return replace(AS_SAID, **fields)  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize(
    ("here", "changed"),
    [
        (card(), False),
        (card(description="My note: the pack says nothing of it"), False),
        (card(name="Mine"), True),
        (card(context_window=2000), True),
        (card(cost=None), True),
        (card(cost=Price(1.0, 3.0)), True),
        (card(overrides={"supports_vision": False}), True),
        (card(overrides={}), True),
        (card(overrides={"supports_vision": True, "temperature": 1.0}), False),
    ],
)
def test_a_model_says_where_it_came_from_and_whether_it_was_changed(here: ModelCard, changed: bool) -> None:
    marks = TeamMarks([team_pack(SAID)])
    assert marks.has_model(here.provider, "", here.model)
    assert marks.of_model(here) == TeamMark("Research team", changed)


@pytest.mark.parametrize(
    ("provider", "address", "model", "is_known"),
    [
        (TEAM, "", "m", True),
        (TEAM, ADDRESS, "other", False),
        (ProviderRef("custom", "My name for it"), ADDRESS + "/", "m", True),
        (ProviderRef("custom", "Another"), "http://127.0.0.1:7/v1", "m", False),
        (None, ADDRESS, "m", True),
        (None, "", "m", False),
        (ProviderRef("builtin", "openai"), ADDRESS, "m", False),
    ],
)
def test_a_model_is_known_by_its_provider_or_where_that_is(
    provider: ProviderRef | None, address: str, model: str, is_known: bool
) -> None:
    assert TeamMarks([team_pack(SAID)]).has_model(provider, address, model) is is_known


def test_a_fine_tune_is_known_in_kiln_and_in_an_editor() -> None:
    path = "accounts/a/models/m"
    said = team_model(path, reach=Reach.FIREWORKS, provider=PackRef(type="builtin", id="fireworks_ai"))
    marks = TeamMarks([team_pack(said)])
    assert marks.has_model(ProviderRef("builtin", "fireworks_ai"), "", path)
    assert marks.has_model(None, "", path)


@pytest.mark.parametrize(
    ("ref", "address", "mark"),
    [
        (TEAM, ADDRESS, TeamMark("Research team")),
        (TEAM, "http://127.0.0.1:7/v1", TeamMark("Research team", changed_here=True)),
        (ProviderRef("custom", "My name for it"), ADDRESS, TeamMark("Research team")),
        (ProviderRef("builtin", "openai"), "", None),
    ],
)
def test_a_provider_says_where_it_came_from(ref: ProviderRef, address: str, mark: TeamMark | None) -> None:
    assert TeamMarks([team_pack()]).of_provider(ref, address) == mark


def test_ten_thousand_rows_are_looked_up_quickly() -> None:
    marks = TeamMarks([team_pack(*(team_model(f"m{number}") for number in range(10_000)))])
    began = time.perf_counter()
    found = sum(marks.has_model(TEAM, ADDRESS, f"m{number}") for number in range(10_000))
    assert found == 10_000
    assert time.perf_counter() - began < 1.0
