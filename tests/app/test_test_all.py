"""Test all in the real window: llama.cpp's server, one that refuses the key, one that hangs; Cancel; the filter."""

import asyncio

import yaml

from kiln_models_gui.views.models_page import ModelsView
from kiln_models_gui.views.providers_page import ProvidersView
from tests.app.conftest import Driver
from tests.servers.llama import LlamaServer
from tests.servers.raw import RawServer, http

CLOSED = http(401, {"error": {"message": "No key.", "code": "invalid_api_key"}})


async def hang(writer: asyncio.StreamWriter) -> None:
    del writer
    await asyncio.Event().wait()


def settings(llama: LlamaServer, shut: RawServer, silent: RawServer) -> str:
    providers = [
        {"name": "Llama", "base_url": llama.base_url, "api_key": llama.key},
        {"name": "Shut", "base_url": shut.base_url, "api_key": "canary-key-0123456789"},
        {"name": "Silent", "base_url": silent.base_url, "api_key": "canary-key-0123456789"},
    ]
    models = [
        {"id": "1", "model_id": llama.model, "name": "Tiny", "provider_id": "Llama", "provider_type": "custom"},
        {"id": "2", "model_id": "other", "name": "Other", "provider_id": "Shut", "provider_type": "custom"},
    ]
    return yaml.safe_dump({"openai_compatible_providers": providers, "user_model_registry": models})


def chips(view: ProvidersView | ModelsView) -> dict[str, str]:
    model = view.list.model()
    rows = [model.index(row, 0).data(0x101) for row in range(model.rowCount())]
    return {row.title: row.chips[0].text for row in rows if row.chips}


async def test_all_providers_stream_into_the_list_and_cancel_ends_the_one_that_hangs(
    driver: Driver, llama_server: LlamaServer
) -> None:
    async with RawServer(CLOSED) as shut, RawServer(hang) as silent:
        driver.write_settings(settings(llama_server, shut, silent))
        app = driver.start()
        app.window.show_page("providers")
        view = app.window.page("providers")
        assert isinstance(view, ProvidersView)
        page = app.pages.providers
        view.test_button.click()
        await driver.until(lambda: page.test_all.done == 2, page.changed, page.test_all.changed)
        await driver.until(lambda: chips(view)["Llama"] == "Key accepted", page.changed)
        assert chips(view) == {"Llama": "Key accepted", "Shut": "Wrong key", "Silent": "Not tested"}
        assert view.bar.progress.text() == "2 of 3 · 1 with a problem"
        assert view.bar.cancel.isVisible()
        view.bar.cancel.click()
        await asyncio.wait_for(page.test_all.finish(), 0.5)
        await asyncio.wait_for(silent.hung_up.wait(), 2)
        assert view.bar.banner.isVisible()
        assert view.bar.banner.accessibleName() == "Stopped after 2 of 3: 1 is in order, 1 needs you."
        view.bar.banner.action_triggered.emit("attention")
        assert set(chips(view)) == {"Shut"}
        view.show_all.click()
        assert set(chips(view)) == {"Llama", "Shut", "Silent"}


async def test_all_models_are_asked_one_prompt_when_that_is_wanted(driver: Driver, llama_server: LlamaServer) -> None:
    async with RawServer(CLOSED) as shut, RawServer(hang) as silent:
        driver.write_settings(settings(llama_server, shut, silent))
        app = driver.start()
        app.window.show_page("models")
        view = app.window.page("models")
        assert isinstance(view, ModelsView)
        test = app.pages.models.test_all
        await driver.signal(test.test_finished, view.test_button.click)
        assert chips(view) == {"Tiny": "Model found", "Other": "Wrong key"}
        words = "1 is in order, 1 needs you. No model was asked yet."
        await driver.until(lambda: view.bar.banner.accessibleName() == words, test.changed)
        await driver.signal(test.test_finished, lambda: view.bar.banner.action_triggered.emit("prompts"))
        assert chips(view) == {"Tiny": "Works", "Other": "Wrong key"}
        await driver.until(lambda: view.bar.banner.accessibleName() == "1 works, 1 needs you.", test.changed)
