"""The main job by accessibility actions and keys alone: a provider and a model are added, tested, used by an agent."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import cast

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
    reader.hear("Test finished: Answers in")
    reader.do("push button", "Add provider")
    reader.gone("dialog", "Add provider")


def _add_model(reader: Reader) -> None:
    reader.do("radio button", "Models", "Toggle")
    reader.do("push button", "Add model")
    reader.see("dialog", "Add model")
    written = {
        "Model": "practice-small",
        "Display name": "Quick helper",
        "Context window": "8192",
        "Cost in": "0",
        "Cost out": "0",
    }
    for field, text in written.items():
        reader.write("text", field, text)
    reader.heard.clear()
    reader.do("push button", "Test")
    reader.hear("Test finished: Answers in")
    reader.do("push button", "Add model")
    reader.hear("Added “Quick helper”")


def _choose_for_the_code_agent(reader: Reader) -> None:
    reader.do("radio button", "Agents", "Toggle")
    reader.do("combo box", "Code", "Press")
    reader.see("text", "Search by name")
    reader.press(*"quick", "Return")
    reader.hear("Can Quick helper call tools?")
    reader.do("push button", "Use it unchecked")
    reader.hear("Saved in VS Code")
    assert reader.see("combo box", "Code").name.startswith("Quick helper")


def test_a_model_is_added_tested_and_chosen_for_an_agent_by_ear(desktop: Desktop, provider: PracticeProvider) -> None:
    editor = _manage_editor(desktop.home)
    reader = desktop.start_app(PYTHON_KEYRING_BACKEND="keyring.backends.fail.Keyring")
    reader.do("radio button", "Providers", "Toggle")
    _add_provider(reader, provider.base_url)
    _add_model(reader)
    _choose_for_the_code_agent(reader)
    settings = yaml_document.parse((desktop.home / ".kiln_ai" / "settings.yaml").read_bytes())
    (provider_entry,) = cast("list[dict[str, object]]", settings["openai_compatible_providers"])
    assert (provider_entry["name"], provider_entry["base_url"]) == ("Team gateway", provider.base_url)
    (model,) = cast("list[dict[str, object]]", settings["user_model_registry"])
    assert (model["name"], model["model_id"], model["provider_id"]) == (
        "Quick helper",
        "practice-small",
        "Team gateway",
    )
    chosen = re.search(r'"code": "([^"]+)"', editor.read_text(encoding="utf-8"))
    assert chosen is not None
    assert "quick-helper" in chosen[1]
