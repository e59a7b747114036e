"""Backups in Settings: they hold no key, come back with their keys, and say which ones must be typed again."""

import json

import yaml

from tests.app.conftest import Driver
from tests.keychain import PrivateBus
from tests.targets.test_plain_keys import leaks

KEY = "sk-canary-backup-0123456789abcdef"
OFFICE = {"api_key": KEY, "base_url": "http://127.0.0.1:1/v1", "name": "Büro"}
KILN = {
    "kiln_copilot_api_key": KEY + "1",
    "openai_compatible_providers": [OFFICE],
    "groq_api_key": KEY + "2",
}


async def change_and_close(driver: Driver) -> None:
    """One change of ours keeps a backup; then somebody empties the file."""
    driver.write_settings(yaml.dump(KILN))
    app = driver.start()
    await app.registry.delete_custom_provider("Büro", with_models=False)
    await driver.close()
    assert leaks(driver.places.data, KEY) == []
    driver.write_settings(json.dumps({"projects": []}))


async def restore_newest(driver: Driver) -> str:
    """What the window says after it, and nothing where it says nothing."""
    app = driver.start()
    app.window.show_page("settings")
    page = app.pages.settings
    page.restore(0)
    await page.finish()
    notice = app.shell.notice
    return f"{notice.heading} {notice.text}" if notice else ""


async def test_a_backup_comes_back_with_its_keys_from_the_keychain(keychain: PrivateBus, driver: Driver) -> None:
    await change_and_close(driver)
    assert await restore_newest(driver) == ""
    assert yaml.safe_load(driver.settings.read_text()) == KILN


async def test_without_a_keychain_the_rest_comes_back_and_the_keys_are_named(driver: Driver) -> None:
    await change_and_close(driver)
    said = await restore_newest(driver)
    assert said.startswith("The backup is restored, but for keys that this computer's keychain no longer has.")
    assert "Büro" in said
    assert "Groq" in said
    assert "groq_api_key" not in said
    stands = yaml.safe_load(driver.settings.read_text())
    assert stands["openai_compatible_providers"] == [{**OFFICE, "api_key": ""}]
    assert "groq_api_key" not in stands
