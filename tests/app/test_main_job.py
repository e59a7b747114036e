"""The main job in the real window: a provider and a model are added, tested, edited, and Kiln's library agrees."""

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from kiln_models_gui.registry.fields import OVERRIDABLE
from kiln_models_gui.views.kit.choice_field import ChoiceField
from kiln_models_gui.views.model_dialog import ModelDialog
from kiln_models_gui.views.providers_page import ProvidersView
from tests.app.conftest import Driver
from tests.oracle import Oracle
from tests.servers.llama import LlamaServer

if TYPE_CHECKING:
    from kiln_models_gui.views.provider_dialog import ProviderDialog

TYPED = {
    "available_thinking_levels": "Low = low\nHigh = high",
    "default_thinking_level": "high",
    "multimodal_mime_types": "application/pdf\nimage/png",
    "ollama_model_aliases": "tiny\nsmall",
    "max_parallel_requests": "2",
    "provider_finetune_id": "base-1",
    "openai_compatible_provider_name": "Team llama",
}
MEANT = TYPED | {
    "available_thinking_levels": {"Low": "low", "High": "high"},
    "multimodal_mime_types": ["application/pdf", "image/png"],
    "ollama_model_aliases": ["tiny", "small"],
    "max_parallel_requests": 2,
}
# Kiln refuses this one for every provider but OpenRouter, and so do we.
NOT_HERE = {"openrouter_reasoning_object"}


async def add_provider(driver: Driver, llama: LlamaServer) -> None:
    window = driver.apps[0].window
    dialog: ProviderDialog = window.dialogs.add_provider()
    QTest.keyClicks(dialog.fields["name"][1], "Team llama")
    QTest.keyClicks(dialog.fields["base_url"][1], llama.base_url)
    key = dialog.fields["api_key"][1].focusProxy()
    assert key is not None
    QTest.keyClicks(key, f"Bearer {llama.key}")
    QTest.keyClicks(dialog.model, llama.model)
    await driver.signal(dialog.editor.test.test_finished, dialog.test_bar.start_button.click)
    await driver.until(lambda: dialog.editor.test.result is not None, dialog.editor.test.changed)
    assert dialog.editor.test.result is not None
    assert dialog.editor.test.result.worked, dialog.editor.test.lines
    await driver.signal(dialog.editor.saved, dialog.save_button.click)


def set_every_override(dialog: ModelDialog) -> dict[str, object]:
    """By the keyboard, as a person would: the first choice after the default, and texts."""
    dialog.advanced.set_open(True)
    dialog.advanced.more.set_open(True)
    meant: dict[str, object] = {}
    for spec in OVERRIDABLE:
        if spec.name in NOT_HERE:
            continue
        _, field = dialog.advanced.fields[spec.name]
        if isinstance(field, ChoiceField):
            QTest.keyClick(field, Qt.Key.Key_Down)
            meant[spec.name] = field.currentData()
        elif isinstance(field, QPlainTextEdit):
            field.setPlainText(TYPED[spec.name])
            meant[spec.name] = MEANT[spec.name]
        else:
            QTest.keyClicks(field, TYPED[spec.name])
            meant[spec.name] = MEANT[spec.name]
    return meant


async def test_a_model_added_in_the_window_works_in_kiln(
    driver: Driver, llama_server: LlamaServer, oracle: Oracle
) -> None:
    app = driver.start()
    await add_provider(driver, llama_server)
    assert isinstance(app.window.page("providers"), ProvidersView)
    assert [provider.name for provider in app.registry.providers()] == ["Team llama"]

    dialog = app.window.dialogs.add_model()
    await driver.until(lambda: bool(dialog.editor.listed), dialog.editor.changed, dialog.editor.models_listed)
    QTest.keyClicks(dialog.model_id, llama_server.model)
    QTest.keyClicks(dialog.texts["name"], "Tiny")
    dialog.texts["description"].insert("Für alle Fälle")  # QTest types ASCII only
    dialog.texts["description"].textEdited.emit("Für alle Fälle")
    dialog.texts["cost_input"].clear()
    QTest.keyClicks(dialog.texts["cost_input"], "0.10")
    QTest.keyClicks(dialog.texts["cost_output"], "0.40")
    meant = set_every_override(dialog)
    assert dialog.save_button.isEnabled(), dialog.reason.text()
    await driver.signal(dialog.editor.test.test_finished, dialog.test_bar.start_button.click)
    await driver.signal(dialog.editor.saved, dialog.save_button.click)

    entry = oracle.read(driver.places.home)["entries"][0]
    assert entry["overrides"] == meant
    assert (entry["name"], entry["model_id"], entry["provider_id"]) == ("Tiny", llama_server.model, "Team llama")

    handle = app.registry.user_models()[0].handle
    dialog = app.window.dialogs.edit_model(handle)
    dialog.texts["name"].selectAll()
    QTest.keyClicks(dialog.texts["name"], "Tiny but mighty")
    await driver.signal(dialog.editor.saved, dialog.save_button.click)

    told = oracle.read(driver.places.home)
    (edited,) = told["entries"]
    assert edited["name"] == "Tiny but mighty"
    assert edited["id"] == entry["id"]
    assert edited["overrides"] == meant
    ours = app.registry.find_user_model(f"user_model::{entry['id']}")
    assert ours is not None
    assert ours.model_dump(mode="json") == told["providers"][0]["ok"]
    assert told["values"]["openai_compatible_providers"][0]["api_key"] == llama_server.key
    await driver.close()


async def test_what_kiln_writes_meanwhile_is_kept_and_shown(
    driver: Driver, llama_server: LlamaServer, oracle: Oracle
) -> None:
    app = driver.start()
    await add_provider(driver, llama_server)
    dialog = app.window.dialogs.add_model()
    QTest.keyClicks(dialog.model_id, "typed-while-kiln-writes")

    def kiln_writes() -> None:
        oracle.write(driver.places.home, "projects", ["/home/u/project.kiln"])
        oracle.write(driver.places.home, "groq_api_key", "gsk_from_kiln_0123456789")

    await asyncio.to_thread(kiln_writes)
    await driver.until(lambda: len(app.registry.providers()) == 2, app.pages.providers.changed)
    assert dialog.model_id.currentText() == "typed-while-kiln-writes"
    await driver.signal(dialog.editor.saved, dialog.save_button.click)
    told = oracle.read(driver.places.home)
    assert told["values"]["projects"] == ["/home/u/project.kiln"]
    assert [entry["model_id"] for entry in told["entries"]] == ["typed-while-kiln-writes"]
    await driver.close()
