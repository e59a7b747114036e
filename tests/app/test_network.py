"""The ways out of a company's network, through the real window, real proxies and a real keychain."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest

from kiln_models_gui.store.secrets import SecretRef, find_secret_store
from kiln_models_gui.viewmodels.network.network import NONE, URL
from kiln_models_gui.views.network_card import NetworkCardView
from kiln_models_gui.views.settings_page import SettingsView
from tests.app.conftest import Driver
from tests.keychain import PrivateBus
from tests.servers.llama import LlamaServer
from tests.servers.proxy import Proxy
from tests.servers.tls import TlsFront, issue_certificate
from tests.targets.test_plain_keys import leaks

if TYPE_CHECKING:
    from kiln_models_gui.app import App

HOST = "hosted.example"
PASSWORD = "proxy-canary-9876543210"


def write_provider(driver: Driver, llama: LlamaServer, url: str = f"https://{HOST}/v1") -> None:
    driver.write_settings(f"openai_compatible_providers:\n- name: Hosted\n  base_url: {url}\n  api_key: {llama.key}\n")


def network_card(app: "App") -> NetworkCardView:
    app.window.show_page("settings")
    view = app.window.page("settings")
    assert isinstance(view, SettingsView)
    assert view.network is not None
    return view.network


async def verdict_of(driver: Driver, app: "App", model: str) -> str:
    """The sentence of the test of the selected provider; "" when it worked."""
    test = app.pages.providers.test
    await driver.signal(test.test_finished, lambda: test.start(model))
    await driver.until(lambda: test.result is not None, test.changed)
    assert test.result is not None
    assert test.result.worked == (test.problem is None)
    return test.problem.what if test.problem else ""


async def type_proxy(driver: Driver, app: "App", address: str, user: str = "", password: str = "") -> NetworkCardView:
    view = network_card(app)
    view.proxy.mode.chosen.emit(URL)
    for field, text in ((view.proxy.address, address), (view.proxy.user, user), (view.proxy.password, password)):
        field.selectAll()
        QTest.keyClicks(field, text)
    view.save.click()
    card = app.pages.settings.network
    assert card is not None
    await driver.until(lambda: not card.busy, card.changed)
    return view


async def test_behind_an_inspecting_proxy_its_name_is_told_and_its_file_makes_the_test_work(
    driver: Driver, llama_server: LlamaServer, tmp_path: Path
) -> None:
    inspector, ca_file = issue_certificate(tmp_path, "Acme Inspection", names=(HOST,))
    write_provider(driver, llama_server)
    async with Proxy({HOST: llama_server.port}, inspector=inspector) as proxy:
        app = driver.start()
        view = await type_proxy(driver, app, proxy.url)
        assert "Acme Inspection" in await verdict_of(driver, app, llama_server.model)

        card = app.pages.settings.network
        assert card is not None
        view.choose_ca.click()
        assert view.dialog is not None
        view.dialog.fileSelected.emit(str(ca_file))
        view.dialog.reject()
        await driver.until(lambda: bool(card.ca_path), card.changed)
        assert "Acme Inspection" in card.ca_words
        assert await verdict_of(driver, app, llama_server.model) == ""

        view.check.click()
        await driver.until(lambda: card.found is not None, card.changed)
        assert card.found is not None
        assert card.found[1] == "good"
        assert "Acme Inspection signed it: your company looks into the traffic" in card.found[0]
        assert proxy.url in view.found.text()
        await driver.close()


async def test_a_proxys_password_works_once_typed_and_stands_only_in_the_keychain(
    keychain: PrivateBus, driver: Driver, llama_server: LlamaServer, tmp_path: Path
) -> None:
    inspector, ca_file = issue_certificate(tmp_path, "Acme Inspection", names=(HOST,))
    write_provider(driver, llama_server)
    async with Proxy({HOST: llama_server.port}, inspector=inspector, password=f"ada:{PASSWORD}") as proxy:
        app = driver.start()
        await type_proxy(driver, app, proxy.url)
        app.network.choose_extra_ca(ca_file)
        assert "wants a user name and a password" in await verdict_of(driver, app, llama_server.model)
        view = await type_proxy(driver, app, proxy.url, "ada", PASSWORD)
        assert view.proxy.password.text() == ""
        assert view.proxy.password.placeholderText()
        assert await verdict_of(driver, app, llama_server.model) == ""
        await driver.close()
        assert leaks(driver.places.home.parent, PASSWORD) == []

        app = driver.start()
        await driver.until(lambda: bool(app.pages.providers.count), app.pages.models.changed)
        assert await verdict_of(driver, app, llama_server.model) == ""
        store, ref = await find_secret_store(), SecretRef("Kiln Models", f"proxy ada@127.0.0.1:{proxy.port}")
        kept = await store.get(ref)
        assert kept is not None
        assert kept.get_secret_value() == PASSWORD
        await type_proxy(driver, app, "http://other.example:8080", " ")
        assert await store.get(ref) is None
        await driver.close()


async def test_a_providers_own_choice_goes_before_that_of_the_settings_and_follows_its_name(
    driver: Driver, llama_server: LlamaServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    certificate, ca_file = issue_certificate(tmp_path, "Acme Root", names=("own.example",))
    with TlsFront(llama_server.port, certificate) as front:
        import socket

        real = socket.getaddrinfo

        def resolve(host: object, *rest: object, **named: object) -> object:
            return real("127.0.0.1" if host in {"own.example", b"own.example"} else host, *rest, **named)  # type: ignore[arg-type]

        monkeypatch.setattr(socket, "getaddrinfo", resolve)
        write_provider(driver, llama_server, f"https://own.example:{front.port}/v1")
        async with Proxy({}, refuses=403) as proxy:
            app = driver.start()
            await type_proxy(driver, app, proxy.url)
            app.network.choose_extra_ca(ca_file)
            assert "did not let this through" in await verdict_of(driver, app, llama_server.model)
            asked = len(proxy.asked)

            dialog = app.window.dialogs.edit_provider()
            assert dialog.network is not None
            dialog.network.mode.chosen.emit(NONE)
            QTest.keyClicks(dialog.fields["name"][1], " two")
            QTest.keyClicks(dialog.model, llama_server.model)
            await driver.signal(dialog.editor.test.test_finished, dialog.test_bar.start_button.click)
            assert dialog.editor.test.result is not None
            assert dialog.editor.test.result.worked, dialog.editor.test.lines
            await driver.signal(dialog.editor.saved, dialog.save_button.click)
            assert await verdict_of(driver, app, llama_server.model) == ""
            assert len(proxy.asked) == asked
            rows = app.choices.now.provider_proxies
            assert [(row["provider"], row["proxy"]) for row in rows] == [("custom:Hosted two", "none")]

            page = app.pages.providers
            removed: list[object] = []
            page.removed.connect(removed.append)
            await driver.signal(page.removed, lambda: page.remove(with_models=False))
            assert app.choices.now.provider_proxies == ()
            page.undo(removed[0])  # type: ignore[arg-type]
            await driver.until(lambda: not page.busy, page.changed)
            assert app.choices.now.provider_proxies == rows
            await driver.close()


async def test_what_cannot_be_used_is_said_beside_its_field_and_not_saved(driver: Driver, tmp_path: Path) -> None:
    app = driver.start()
    card = app.pages.settings.network
    assert card is not None
    view = await type_proxy(driver, app, "socks5://proxy.example:1080")
    assert app.choices.now.proxy == "system"
    assert "http://" in card.proxy.shown.address_error
    assert view.proxy.address.text() == "socks5://proxy.example:1080"
    view.proxy.mode.chosen.emit(NONE)
    assert app.choices.now.proxy == "none"
    view.proxy.mode.chosen.emit(URL)
    assert view.proxy.address.text() == "socks5://proxy.example:1080"
    wrong = tmp_path / "letter.pem"
    wrong.write_text("Dear colleague")
    card.choose_ca(str(wrong))
    await driver.until(lambda: not card.busy, card.changed)
    assert "“letter.pem” holds no certificate" in card.ca_error
    assert app.choices.now.extra_ca == ""
    assert not card.ca_path
    await driver.close()


async def test_the_card_shows_what_the_environment_says(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", f"http://ada:{PASSWORD}@proxy.corp:8080")
    monkeypatch.setenv("NO_PROXY", "localhost,.corp")
    app = driver.start()
    network_card(app)
    card = app.pages.settings.network
    assert card is not None
    assert card.system == "http://proxy.corp:8080 for https, none for localhost, .corp"
    await driver.close()
