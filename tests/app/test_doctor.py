"""In the real window, with llama.cpp's server: a failed test, what the doctor offers, one click, and the way back."""

import json
from typing import TYPE_CHECKING, cast

import yaml

from kiln_models_gui.probes.verdict import Outcome, Rung
from tests.app.conftest import Driver
from tests.servers.llama import LlamaServer

if TYPE_CHECKING:
    from kiln_models_gui.app import App
    from kiln_models_gui.views.kit.banner import Banner
    from kiln_models_gui.views.providers_page import ProvidersView

from PySide6.QtWidgets import QPushButton


def press(banner: "Banner", text: str) -> None:
    """Click the banner's button that says `text`."""
    buttons = [one for one in banner.findChildren(QPushButton) if one.text() == text and one.isVisible()]
    assert buttons, [one.text() for one in banner.findChildren(QPushButton)]
    buttons[0].click()


def stored(driver: Driver) -> dict[str, str]:
    data = yaml.safe_load(driver.settings.read_text(encoding="utf-8"))
    return data["openai_compatible_providers"][0]


def settings(server: LlamaServer, address: str) -> str:
    return yaml.safe_dump(
        {"openai_compatible_providers": [{"name": "Team", "base_url": address, "api_key": server.key}]}
    )


def providers_of(app: "App") -> "ProvidersView":
    app.window.show_page("providers")
    app.pages.providers.select("custom:Team")
    return cast("ProvidersView", app.window.page("providers"))


async def test_a_version_that_stands_twice_is_found_used_and_taken_back(
    driver: Driver, llama_server: LlamaServer
) -> None:
    wrong = f"{llama_server.base_url}/v1"
    driver.write_settings(settings(llama_server, wrong))
    app = driver.start()
    detail = providers_of(app).detail
    test = app.pages.providers.test
    doctor = test.doctor
    assert doctor is not None
    detail.model.setEditText(llama_server.model)
    detail.test_bar.start_button.click()
    await driver.until(lambda: doctor.offer is not None, test.changed, doctor.changed, seconds=30)
    assert test.result is not None
    assert test.result.tone == "bad"
    assert detail.test_lines.doctor is not None
    banner = detail.test_lines.doctor.banner
    assert doctor.offer is not None
    assert "/v1 twice" in doctor.offer.heading
    assert llama_server.base_url in doctor.offer.text
    press(banner, "Use this")
    await driver.until(lambda: test.result is not None and test.result.worked, test.changed, seconds=30)
    assert stored(driver)["base_url"] == llama_server.base_url
    assert detail.chip.text == "Works"
    press(banner, "Undo")
    await driver.until(lambda: stored(driver)["base_url"] == wrong, test.changed, doctor.changed, seconds=30)
    assert detail.address.text() == wrong
    await driver.close()


async def test_in_the_form_the_address_is_put_right_and_saved(driver: Driver, llama_server: LlamaServer) -> None:
    driver.write_settings("{}\n")
    app = driver.start()
    app.window.show_page("providers")
    dialog = app.window.dialogs.add_provider()
    editor, doctor = dialog.editor, dialog.editor.test.doctor
    assert doctor is not None
    assert dialog.test_lines.doctor is not None
    editor.type_text("name", "Team")
    editor.type_text("base_url", f"{llama_server.base_url}/v1")
    editor.type_key("api_key", llama_server.key)
    dialog.model.setEditText(llama_server.model)
    dialog.test_bar.start_button.click()
    await driver.until(lambda: doctor.offer is not None, editor.test.changed, doctor.changed, seconds=30)
    press(dialog.test_lines.doctor.banner, "Use this")
    await driver.until(
        lambda: editor.test.result is not None and editor.test.result.worked, editor.test.changed, seconds=30
    )
    assert editor.draft.text("base_url") == llama_server.base_url
    await driver.signal(editor.saved, dialog.save_button.click)
    assert stored(driver)["base_url"] == llama_server.base_url
    await driver.close()


async def test_a_wrong_key_says_so_and_no_key_stands_in_the_report(driver: Driver, llama_server: LlamaServer) -> None:
    wrong = "sk-canary-wrong-0123456789"
    text = settings(llama_server, llama_server.base_url).replace(llama_server.key, wrong)
    driver.write_settings(text)
    app = driver.start()
    detail, test = providers_of(app).detail, app.pages.providers.test
    detail.test_bar.start_button.click()
    await driver.until(lambda: test.result is not None, test.changed)
    assert detail.test_lines.more.isVisible()
    detail.test_lines.more.set_open(True)
    assert "401" in detail.test_lines.details.text()
    detail.test_lines.copy_button.click()
    copied = driver.application.clipboard().text()
    assert llama_server.base_url in copied
    assert wrong not in copied + detail.test_lines.details.text()
    await driver.close()


async def test_the_free_part_asks_no_model_and_never_says_works(driver: Driver, llama_server: LlamaServer) -> None:
    driver.write_settings(settings(llama_server, llama_server.base_url))
    app = driver.start()
    detail, test = providers_of(app).detail, app.pages.providers.test
    detail.model.setEditText(llama_server.model)
    assert "two short prompts" in detail.test_lines.cost.text()
    detail.test_lines.free_button.click()
    await driver.until(lambda: test.result is not None, test.changed)
    assert test.lines[-1].rung is Rung.MODEL_LISTED
    assert test.lines[-1].outcome is Outcome.PASSED
    assert (detail.chip.text, detail.chip.tone) == ("Model found", "accent")
    await driver.close()


async def test_what_a_test_said_is_known_after_a_restart_without_any_key(
    driver: Driver, llama_server: LlamaServer
) -> None:
    driver.write_settings(settings(llama_server, llama_server.base_url))
    app = driver.start()
    detail, test = providers_of(app).detail, app.pages.providers.test
    detail.model.setEditText(llama_server.model)
    detail.test_bar.start_button.click()
    await driver.until(lambda: test.result is not None, test.changed)
    await driver.close()
    kept = (driver.places.data / "tests.json").read_text(encoding="utf-8")
    assert llama_server.key not in kept
    assert llama_server.answer not in kept
    assert json.loads(kept)["results"][0]["kind"] == "works"
    again = driver.start()
    assert providers_of(again).detail.chip.text == "Works"
    await driver.close()
