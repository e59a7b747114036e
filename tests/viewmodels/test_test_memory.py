"""What tests said, kept over restarts: without keys, within bounds, whatever stands in the file."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiln_models_gui.registry.providers import ProviderRef
from kiln_models_gui.store.test_results import TestResultsFile
from kiln_models_gui.viewmodels.test_memory import TestMemory
from kiln_models_gui.viewmodels.test_result import TestResult
from kiln_models_gui.viewmodels.words.results import age_words, chip_words, result_words

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
WORKS = TestResult("good", "Answers in 12 ms", True, "works", 4, 12, 3, NOW)
TEAM = (ProviderRef("custom", "Team"), "https://team.example/v1")


def memory(path: Path) -> TestMemory:
    return TestMemory(TestResultsFile(path))


def test_a_result_is_the_same_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "data" / "tests.json"
    memory(path).remember((*TEAM, "llama"), WORKS)
    assert memory(path).get((*TEAM, "llama")) == WORKS
    assert memory(path).get(TEAM) is None


async def test_many_results_at_once_are_written_when_the_app_ends(tmp_path: Path) -> None:
    path = tmp_path / "tests.json"
    kept = memory(path)
    for number in range(TestResultsFile.most + 20):
        kept.remember((*TEAM, f"m{number}"), WORKS)
    assert not path.exists()
    await kept.finish()
    again = memory(path)
    assert again.get((*TEAM, "m19")) is None
    assert again.get((*TEAM, "m20")) == WORKS
    assert len(json.loads(path.read_text())["results"]) == TestResultsFile.most


def test_an_address_with_a_key_in_it_is_never_written(tmp_path: Path) -> None:
    path = tmp_path / "tests.json"
    kept = memory(path)
    subject = (TEAM[0], "https://user:canary-0123456789@team.example/v1")
    kept.remember(subject, WORKS)
    assert kept.get(subject) == WORKS
    assert "canary" not in path.read_text()


ENTRY = {"subject": ["custom:Team", TEAM[1]], "when": NOW.isoformat(), "kind": "works", "tone": "good"}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "\x00\xff",
        '{"results": 7}',
        '{"results": [7, {"subject": 3}, {}]}',
        json.dumps({"results": [{**ENTRY, "when": "yesterday"}]}),
        json.dumps({"results": [{**ENTRY, "when": "2026-11-22T12:00:00"}]}),
        json.dumps({"results": [{**ENTRY, "tone": "purple"}]}),
        json.dumps({"results": [{**ENTRY, "kind": "fault of_tomorrow"}]}),
        json.dumps({"results": [ENTRY], "padding": "x" * 600_000}),
        "[" * 100_000,
    ],
)
def test_a_damaged_file_is_nobodys_trouble(tmp_path: Path, text: str) -> None:
    path = tmp_path / "tests.json"
    path.write_text(text, encoding="utf-8")
    kept = memory(path)
    assert kept.get(TEAM) is None
    kept.remember(TEAM, WORKS)
    assert memory(path).get(TEAM) == WORKS


def test_a_file_that_cannot_be_read_is_told_in_the_log(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "tests.json").write_text("{", encoding="utf-8")
    memory(tmp_path / "tests.json").get(TEAM)
    assert "cannot be read" in caplog.text


@pytest.mark.parametrize(
    ("age", "words"),
    [
        (timedelta(seconds=59), ""),
        (timedelta(seconds=-300), ""),
        (timedelta(minutes=5), "5 min ago"),
        (timedelta(minutes=61), "1 hour ago"),
        (timedelta(hours=23), "23 hours ago"),
        (timedelta(days=1), "1 day ago"),
        (timedelta(days=3, hours=5), "3 days ago"),
    ],
)
def test_ages_are_told_in_the_largest_unit(age: timedelta, words: str) -> None:
    assert age_words(NOW - age, NOW) == words


def test_a_chip_says_what_was_proved_and_how_long_ago() -> None:
    assert chip_words(WORKS, NOW + timedelta(days=3)) == "Works · 3 days ago"
    reachable = TestResult("neutral", result_words("reachable"), kind="reachable", when=NOW)
    assert chip_words(reachable, NOW) == "Reachable"
