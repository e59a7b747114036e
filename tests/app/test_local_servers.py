"""A model server that runs on this computer is found after the first paint, and added in the window."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from kiln_models_gui.probes.local_servers import PROGRAMS
from kiln_models_gui.viewmodels.rows import ROW_ROLE
from kiln_models_gui.views.provider_dialog import ProviderDialog
from kiln_models_gui.views.providers_page import ProvidersView
from tests.app.conftest import Driver
from tests.servers.llama import LlamaServer


async def test_llama_cpp_is_found_and_its_key_is_asked_for(driver: Driver, llama_server: LlamaServer) -> None:
    (program,) = (one for one in PROGRAMS if one.id == "llama_cpp")
    app = driver.start(programs=[replace(program, ports=(llama_server.port,))])
    page = app.window.page("providers")
    assert isinstance(page, ProvidersView)
    servers = app.pages.local_servers
    await driver.until(lambda: bool(servers.cards), servers.changed)
    assert page.servers.isVisible()
    QTest.mouseClick(page.servers.buttons[llama_server.base_url], Qt.MouseButton.LeftButton)
    (dialog,) = app.window.findChildren(ProviderDialog)
    address = dialog.fields["base_url"][1]
    assert isinstance(address, QLineEdit)
    assert address.text() == llama_server.base_url
    key = dialog.fields["api_key"][1].focusProxy()
    assert key is not None
    QTest.keyClicks(key, llama_server.key)
    await driver.signal(dialog.editor.saved, dialog.save_button.click)
    assert [one.name for one in app.registry.providers()] == ["llama.cpp"]
    assert not page.servers.isVisible()
    row = app.pages.providers.rows.index(0).data(ROW_ROLE)
    assert row.subtitle.startswith("running")
    await driver.close()
