"""What a few typed letters find, and how long that takes among ten thousand names."""

import random
import statistics
import time

import pytest

from kiln_models_gui.viewmodels.ranking import Match, Names

NAMES = (
    ("Add a model…", "new"),
    ("Models", ""),
    ("Remodel the kitchen", ""),
    ("Deep Thinker", "practice-thinker"),
    ("Little Helper", "practice-small"),
    ("Qwen3-Coder 30B", "qwen/qwen3-coder-30b"),
    ("Météo France", ""),
)


@pytest.mark.parametrize(
    ("typed", "found", "match"),
    [
        ("models", "Models", Match.SAME),
        ("deep", "Deep Thinker", Match.STARTS),
        ("thinker", "Deep Thinker", Match.WORD_STARTS),
        ("coder", "Qwen3-Coder 30B", Match.WORD_STARTS),
        ("elper", "Little Helper", Match.INSIDE),
        ("30b coder", "Qwen3-Coder 30B", Match.ALL_WORDS),
        ("practice-small", "Little Helper", Match.BESIDE),
        ("dpthk", "Deep Thinker", Match.LETTERS),
        ("METEO", "Météo France", Match.STARTS),
        ("  deep  ", "Deep Thinker", Match.STARTS),
    ],
)
def test_the_likeliest_comes_first(typed: str, found: str, match: Match) -> None:
    first = Names(NAMES).find(typed, 5)[0]
    assert (NAMES[first.place][0], first.match) == (found, match)


def test_a_word_that_starts_so_comes_before_one_that_only_has_it_inside() -> None:
    found = [NAMES[one.place][0] for one in Names(NAMES).find("model", 5)]
    assert found == ["Models", "Add a model…", "Remodel the kitchen"]


@pytest.mark.parametrize("typed", ["", "   ", "zzzqqq", "[.*"])
def test_nothing_is_found_where_nothing_fits(typed: str) -> None:
    assert Names(NAMES).find(typed, 5) == []


def test_each_is_found_once() -> None:
    places = [one.place for one in Names(NAMES).find("e", 50)]
    assert len(places) == len(set(places))


def test_ten_thousand_names_are_searched_within_a_frame() -> None:
    chance = random.Random(7)
    words = ["qwen", "llama", "mistral", "coder", "instruct", "large", "turbo", "vision", "team", "paris", "mini"]
    names = Names([(" ".join(chance.choices(words, k=3)) + f" {n}", f"org/model-{n}") for n in range(10_000)])
    taken: list[float] = []
    for typed in ("q", "qw", "qwen", "qwen c", "lmstrl", "model-9999", "zqx", "vision team 12", "a", "tb"):
        for _ in range(3):
            began = time.perf_counter()
            names.find(typed, 50)
            taken.append((time.perf_counter() - began) * 1000)
    # 16 ms is a frame; three of them against a busy machine.
    assert statistics.quantiles(taken, n=20)[-1] < 50
