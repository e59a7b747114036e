"""What providers listed is known over restarts, with its age, and without keys."""

from pathlib import Path

import pytest

from kiln_models_gui.probes.listed_model import ListedModel, ModelKind
from kiln_models_gui.registry.providers import Provider, ProviderRef
from kiln_models_gui.store.list_file import MOST_LISTS, ListFile
from kiln_models_gui.viewmodels.models.list_cache import ListCache, age_words, model_notes
from tests.viewmodels.conftest import MakeBench

FULL = ListedModel("m", 8192, 0.5, 1.0, "Name", ModelKind.CHAT, tools=True, vision=False, deprecation_date="2027-01-31")


def mine(make_bench: MakeBench) -> Provider:
    provider = make_bench().registry.provider(ProviderRef("custom", "Mine"))
    assert provider is not None
    return provider


async def test_a_list_is_known_after_a_restart_with_its_age(make_bench: MakeBench, tmp_path: Path) -> None:
    provider, file = mine(make_bench), ListFile(tmp_path / "lists.json")
    await ListCache(file, lambda: 1000.0).keep(provider, [FULL, ListedModel("other")])
    later = ListCache(file, lambda: 1000.0 + 12 * 60)
    kept = later.get(provider)
    assert kept is not None
    assert kept.models == (FULL, ListedModel("other"))
    assert later.age_words(provider) == "List of 12 minutes ago"
    assert not later.is_fresh(provider)
    assert "canary" not in (tmp_path / "lists.json").read_text()


@pytest.mark.parametrize("text", ["", "nonsense", "[]", '{"custom Mine http://127.0.0.1:1/v1": {"at": true}}', "{" * 9])
def test_a_damaged_file_is_no_list(make_bench: MakeBench, tmp_path: Path, text: str) -> None:
    path = tmp_path / "lists.json"
    path.write_text(text)
    assert ListCache(ListFile(path)).get(mine(make_bench)) is None


def test_what_makes_no_sense_in_the_file_is_left_out(make_bench: MakeBench, tmp_path: Path) -> None:
    path = tmp_path / "lists.json"
    path.write_text(
        '{"custom Mine http://127.0.0.1:1/v1": {"at": 1, "models": [7, {}, {"id": "a", "context_window": "9", '
        '"tools": 1, "kind": "x", "vision": true, "input_price": 2}]}}'
    )
    kept = ListCache(ListFile(path)).get(mine(make_bench))
    assert kept is not None
    assert kept.models == (ListedModel("a", input_price=2, vision=True),)


def test_the_file_is_bounded_and_keeps_the_newest(tmp_path: Path) -> None:
    file = ListFile(tmp_path / "lists.json")
    file.save({f"p{n}": {"at": n, "models": []} for n in range(MOST_LISTS + 5)})
    assert "p4" not in file.load()
    assert f"p{MOST_LISTS + 4}" in file.load()


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (-5, "List of just now"),
        (59, "List of just now"),
        (60, "List of 1 minute ago"),
        (7200, "List of 2 hours ago"),
        (3600 * 24 * 3, "List of 3 days ago"),
    ],
)
def test_the_age_in_words(seconds: float, words: str) -> None:
    assert age_words(seconds) == words


def test_notes_say_what_is_told() -> None:
    assert model_notes(FULL) == "Tools · Goes away on 2027-01-31"
    assert model_notes(ListedModel("m")) == ""
