"""What the organisation sets, through the real window: locked, told beside the field, and not asked."""

import json
from typing import TYPE_CHECKING

from PySide6.QtTest import QTest

from kiln_models_gui.values import replace
from kiln_models_gui.views.settings_page import SettingsView
from tests.app.conftest import Driver

if TYPE_CHECKING:
    from kiln_models_gui.app import App

FAR = "gateway.forbidden.example"


def start(driver: Driver, policy: object) -> "App":
    path = driver.places.config / "policy.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(policy if isinstance(policy, str) else json.dumps(policy), encoding="utf-8")
    path.chmod(0o644)
    driver.places = replace(driver.places, policy=path)
    return driver.start()


def settings_of(app: "App") -> SettingsView:
    app.window.show_page("settings")
    view = app.window.page("settings")
    assert isinstance(view, SettingsView)
    return view


async def at_rest(driver: Driver, app: "App") -> None:
    """The start goes on after the first paint; an app that ends in its middle is another test's matter."""
    await driver.until(lambda: not app.pages.after_start.busy, app.pages.after_start.changed)


async def test_an_address_that_is_not_allowed_is_told_beside_its_field_and_not_saved(driver: Driver) -> None:
    app = start(driver, {"endpoints": ["*.allowed.example"]})
    dialog = app.window.dialogs.add_provider()
    for place, text in (("name", "Team"), ("base_url", f"https://{FAR}/v1")):
        QTest.keyClicks(dialog.fields[place][1], text)
    row = dialog.fields["base_url"][0]
    assert row.error == f"Your organisation does not allow {FAR} in this app. Ask IT, or use another address."
    dialog.editor.save()
    assert not dialog.editor.busy
    assert not driver.settings.exists()


async def test_a_provider_that_stood_before_the_rule_is_not_asked(driver: Driver) -> None:
    driver.write_settings(
        f"openai_compatible_providers:\n- name: Old\n  base_url: https://{FAR}/v1\n  api_key: sk-0123456789\n"
    )
    app = start(driver, {"endpoints": ["*.allowed.example"]})
    app.window.show_page("providers")
    test = app.pages.providers.test
    await driver.signal(test.test_finished, lambda: test.start("some-model"))
    assert test.problem is not None
    assert test.problem.what == f"Your organisation does not allow {FAR} in this app. Nothing was sent."


async def test_keys_stay_in_the_keychain_and_the_switch_is_locked(driver: Driver) -> None:
    app = start(driver, {"keys": "keychain"})
    view = settings_of(app)
    assert not view.allow.isEnabled()
    assert not view.allow.isChecked()
    assert "Set by your organisation" in view.allow.accessibleDescription()
    settings = app.pages.settings
    await driver.until(lambda: "Looking" not in settings.keychain[0], settings.changed)
    assert "Kiln's own file" not in settings.keychain[0]
    app.pages.settings.allow_keys_in_kiln(True)
    assert not app.pages.settings.keys_in_kiln
    dialog = app.window.dialogs.add_provider()
    dialog.editor.allow_kiln(allowed=True)
    for place, text in (("name", "Team"), ("base_url", "http://localhost:9/v1")):
        QTest.keyClicks(dialog.fields[place][1], text)
    dialog.editor.type_key("api_key", "sk-policy-canary-0123456789")
    await driver.signal(dialog.editor.saved, dialog.editor.save)
    assert "canary" not in driver.settings.read_text(encoding="utf-8")


async def test_a_damaged_file_is_told_above_the_pages_and_locks_everything(driver: Driver) -> None:
    app = start(driver, "{")
    notice = app.shell.notice
    assert notice is not None
    assert notice.heading == "Your organisation's settings for this app cannot be used: it is damaged."
    assert str(driver.places.policy) in notice.text
    assert not notice.closable
    assert app.policy.refused_host(f"https://{FAR}") == FAR
    assert not settings_of(app).allow.isEnabled()
    await at_rest(driver, app)


async def test_without_a_file_nothing_is_locked(driver: Driver) -> None:
    app = driver.start()
    view = settings_of(app)
    assert view.allow.isEnabled()
    assert app.shell.notice is None
    await at_rest(driver, app)


async def test_the_language_is_the_one_that_is_set_and_cannot_be_chosen(driver: Driver) -> None:
    app = start(driver, {"language": "pt-BR"})
    assert app.translation.code == "pt_BR"
    choice = settings_of(app).language
    assert not choice.isEnabled()
    app.pages.settings.choose_language("de")
    assert (app.pages.settings.language, app.translation.code) == ("pt_BR", "pt_BR")
    await at_rest(driver, app)
