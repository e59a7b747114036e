"""The main job by accessibility actions and keys alone: a provider and a model are added, tested and given to an agent."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiln_models_gui import resources
from kiln_models_gui.probes.practice import PRACTICE_KEY, PracticeProvider
from kiln_models_gui.store import yaml_document
from tests.accessibility.desktop import Desktop, Reader


@pytest.fixture
def provider() -> Iterator[PracticeProvider]:
    """A server on this computer."""
    made = PracticeProvider()
    made.start()
    yield made
    made.close()


def _manage_editor(home: Path) -> Path:
    """An editor whose settings the person has put under our care before."""
    settings = home / ".config" / "Code" / "User" / "settings.json"
    settings.parent.mkdir(parents=True)
    settings.write_text(resources.read_text("practice-settings.json"), encoding="utf-8")
    preferences = home / ".config" / "kiln-models" / "preferences.json"
    preferences.parent.mkdir(parents=True)
    preferences.write_text(json.dumps({"editors": [str(settings)], "look_for_local_servers": False}), encoding="utf-8")
    return settings


def _add_provider(reader: Reader, address: str) -> None:
    reader.do("push button", "Add provider")
    reader.see("dialog", "Add provider")
    for field, text in (("Name", "Team gateway"), ("Address", address)):
        reader.write("text", field, text)
    reader.write("password text", "API key", PRACTICE_KEY)
    reader.write("text", "Model to try", "practice-small")
    reader.do("push button", "Test")
    reader.hear("Test finished: Works")
    reader.do("push button", "Add provider")
    reader.gone("dialog", "Add provider")


def _add_model(reader: Reader) -> None:
    reader.do("radio button", "Models", "Toggle")
    reader.do("push button", "Add model")
    reader.see("dialog", "Add model")
    reader.describe_full()


def test_a_model_is_added_tested_and_chosen_for_an_agent_by_ear(desktop: Desktop, provider: PracticeProvider) -> None:
    editor = _manage_editor(desktop.home)
    reader = desktop.start_app(PYTHON_KEYRING_BACKEND="keyring.backends.fail.Keyring")
    reader.do("radio button", "Providers", "Toggle")
    _add_provider(reader, provider.base_url)
    _add_model(reader)
    print(reader.heard)
    print(reader.describe())
    settings = yaml_document.parse((desktop.home / ".kiln_ai" / "settings.yaml").read_bytes())
    assert settings
    assert editor
