import json
import subprocess
import sys
from pathlib import Path

import pytest

from kiln_models_gui import resources

GENERATE = Path(__file__).resolve().parents[2] / "packaging" / "catalogue" / "generate.py"
TEXT = resources.read_text("catalogue.json")
PROVIDERS = json.loads(TEXT)["providers"]


def test_generating_the_catalogue_again_changes_nothing() -> None:
    done = subprocess.run([sys.executable, GENERATE, "--check"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_catalogue_says_where_it_comes_from_and_reads_as_lines() -> None:
    about = json.loads(TEXT)["about"]
    assert about["source"] == "kiln-ai 1.2.0"
    assert about["source_licence"].startswith("MIT")
    assert TEXT.isascii()
    assert sum(line.startswith('{"family":') for line in TEXT.splitlines()) == 264


def test_names_in_the_catalogue_are_unique() -> None:
    raw = json.loads(TEXT)
    for part, key in [("providers", "id"), ("config", "key"), ("fields", "name"), ("models", "name")]:
        names = [row[key] for row in raw[part]]
        assert len(names) == len(set(names))


@pytest.mark.parametrize("provider", PROVIDERS, ids=lambda provider: provider["id"])
def test_white_letters_on_a_tile_can_be_read(provider: dict[str, str]) -> None:
    assert provider["monogram"].isalpha()
    assert 1 <= len(provider["monogram"]) <= 2
    assert 1.05 / (luminance(provider["colour"]) + 0.05) >= 4.5  # WCAG 2 AA; white has luminance 1


def test_tiles_differ() -> None:
    assert len({provider["monogram"] for provider in PROVIDERS}) == len(PROVIDERS)
    assert len({provider["colour"] for provider in PROVIDERS}) == len(PROVIDERS)


@pytest.mark.parametrize("provider", PROVIDERS, ids=lambda provider: provider["id"])
def test_each_provider_that_can_be_set_up_says_how(provider: dict[str, object]) -> None:
    if provider["kind"] == "virtual":
        assert provider["keys"] == []
    else:
        assert str(provider["step"]).endswith(".")
        assert all(key["url"].startswith("https://") for key in provider["keys"] if key["required"])  # pyright: ignore


def luminance(colour: str) -> float:
    """Relative luminance, 0 to 1 (WCAG 2)."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
