"""One person publishes models into the team's gateway and makes a pack of it; another one opens the pack.

Two homes and two windows, the real proxy with two workers on the file that was published, real servers behind it.
"""

import asyncio
import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiln_models_gui.app import App
from kiln_models_gui.cli.exit_codes import ExitCode
from kiln_models_gui.probes.client import Ask, send
from kiln_models_gui.registry.gateway.model import MARK
from kiln_models_gui.store import files
from kiln_models_gui.views.kit.secret_field import SecretField
from kiln_models_gui.views.publish_dialog import PublishDialog
from tests.app.conftest import Driver
from tests.app.test_packs import another, exported, opened, paste_into, toast_words
from tests.cli.conftest import Commands
from tests.oracle import Oracle
from tests.servers.litellm_proxy import MASTER_KEY
from tests.servers.llama import LlamaServer
from tests.verdicts.team_gateway import TeamGateway

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ANNA, BEN = "sk-virtual-of-anna-0123456789", "sk-virtual-of-ben-0123456789"
SHARED = ("Lab model", "Editor's model")
WINDOW, COST = 4096, {"input": 1, "output": 2.5}
CODE = ".config/Code/User/settings.json"


def kilns_file(lab: LlamaServer) -> str:
    models = [
        {
            "id": "1",
            "model_id": lab.model,
            "name": SHARED[0],
            "context_window": WINDOW,
            "cost": COST,
        },
        {"id": "2", "model_id": "of-nobody-else", "name": "Anna's own"},
    ]
    providers = [{"name": "Lab", "base_url": lab.base_url, "api_key": lab.key}]
    entries = [{"provider_type": "custom", "provider_id": "Lab", **model} for model in models]
    return yaml.safe_dump({"openai_compatible_providers": providers, "user_model_registry": entries})


def editors_file(server: LlamaServer) -> str:
    model = {
        "id": "editors-model",
        "displayName": SHARED[1],
        "type": "openai-compatible",
        "endpoint": server.base_url,
        "modelName": server.model,
        "apiKey": server.key,
        "contextWindow": 4096,
        "cost": {"input": 0.5, "output": 0.5},
    }
    return json.dumps({"aiOrchestrator.providers.custom": [model]})


async def anna_starts(driver: Driver, lab: LlamaServer, server: LlamaServer) -> App:
    """With models of Kiln's and of her editor's."""
    editor = driver.places.home / CODE
    files.replace(editor, editors_file(server).encode())
    files.replace(driver.places.config / "preferences.json", json.dumps({"editors": [str(editor)]}).encode())
    driver.write_settings(kilns_file(lab))
    app = driver.start()
    await driver.until(lambda: set(SHARED) <= keys_of(app, SHARED).keys(), app.pages.models.changed)
    return app


def keys_of(app: App, names: Iterable[str]) -> dict[str, str]:
    """Name → key of the model in the list."""
    found = {name: key for key, name, _, _ in app.pages.models.names()}
    return {name: found[name] for name in names if name in found}


def type_key(field: SecretField, key: str) -> None:
    QTest.keyClicks(field.parts[0], key)


async def published(app: App, gateway: TeamGateway) -> tuple[PublishDialog, list[str]]:
    """Anna publishes what is shared into the gateway's file. Returns the dialog, and the keys that it names."""
    dialog = app.window.dialogs.publish(*keys_of(app, SHARED).values())
    QTest.keyClicks(dialog.where.path, str(gateway.config))
    for _ in range(2):
        assert dialog.go_on.isEnabled(), dialog.reason.text()
        dialog.go_on.click()
        await dialog.form.finish()
    assert dialog.done_step.result.accessibleName() == "Published. Restart the gateway so that it reads its file."
    dialog.keys.copy.click()
    return dialog, [line.removesuffix("=") for line in QApplication.clipboard().text().splitlines()]


async def check_what_it_says(dialog: PublishDialog, gateway: TeamGateway) -> None:
    """Anna asks the gateway that was started again what it has."""
    fields = dialog.done_step.fields
    QTest.keyClicks(fields.address, gateway.address)
    type_key(fields.key, MASTER_KEY)
    dialog.done_step.check.click()
    await dialog.form.finish()
    assert dialog.form.problem is None
    assert dialog.done_step.result.accessibleName() == "Published. The gateway answers with what you published."
    dialog.close_button.click()


async def read_back_as_it_stands(gateway: TeamGateway, client: httpx.AsyncClient) -> None:
    """What stands in the file and what `/model/info` says, compared without any code of ours."""
    told = await asked(client, "GET", f"{gateway.address}/model/info", MASTER_KEY)
    by_id = {one["model_info"]["id"]: one for one in json.loads(told)["data"]}
    entries = yaml.safe_load(gateway.config.read_text())["model_list"]
    ours = [entry for entry in entries if MARK in entry.get("model_info", {})]
    names = {entry["model_name"]: entry for entry in ours}
    assert set(SHARED) <= names.keys()
    assert names[SHARED[0]]["litellm_params"]["output_cost_per_token"] == pytest.approx(COST["output"] / 1e6)
    for entry in ours:
        said = by_id[entry["model_info"]["id"]]
        assert said["model_name"] == entry["model_name"]
        params: dict[str, Any] = {name: v for name, v in entry["litellm_params"].items() if "key" not in name}
        shown = {**said["model_info"], **said["litellm_params"]}
        assert {name: shown.get(name) for name in params} == params
        assert entry["model_info"].items() <= said["model_info"].items()


async def taken_over(driver: Driver, app: App, gateway: TeamGateway) -> None:
    """Anna's own list gets the gateway's models, with her own key for it."""
    dialog = app.window.dialogs.take_over()
    QTest.keyClicks(dialog.address, gateway.address)
    type_key(dialog.key, ANNA)
    await driver.signal(dialog.form.found, dialog.go_on.click)
    assert sorted(dialog.form.names) == sorted(SHARED)
    await dialog.form.finish()
    await driver.signal(dialog.form.added, dialog.go_on.click)
    await dialog.form.finish()


async def asked(client: httpx.AsyncClient, method: str, address: str, key: str, body: object = None) -> str:
    reply = await send(client, Ask(method, address, {"authorization": f"Bearer {key}"}, body))  # pyright: ignore[reportArgumentType]
    assert reply.status == 200, reply.text
    return reply.text


async def streamed(client: httpx.AsyncClient, address: str, key: str, body: Mapping[str, object]) -> str:
    """The text of a streamed answer."""
    headers, pieces = {"authorization": f"Bearer {key}"}, list[str]()
    async with client.stream("POST", address, headers=headers, json={**body, "stream": True}) as reply:
        assert reply.status_code == 200
        async for line in reply.aiter_lines():
            if line.startswith("data: {"):
                pieces += [one["delta"].get("content") or "" for one in json.loads(line[6:])["choices"]]
    assert len(pieces) > 2
    return "".join(pieces)


async def call_through(gateway: TeamGateway, client: httpx.AsyncClient, key: str, answer: str) -> None:
    """Every shared model answers, whole and as a stream; several times, as the workers share calls out."""
    address = f"{gateway.address}/v1/chat/completions"
    for name in SHARED * 2:
        body = {"model": name, "messages": [{"role": "user", "content": "ping"}]}
        whole = json.loads(await asked(client, "POST", address, key, body))
        assert answer in whole["choices"][0]["message"]["content"]
        assert answer in await streamed(client, address, key, body)


async def take_pack(driver: Driver, app: App, pack: Path) -> None:
    """Ben opens the pack, pastes his own key, sees it work, and takes everything."""
    app.shell.things_given.emit([str(pack)])
    dialog = await opened(driver, app)
    assert dialog.opened.verb == "Add 2 models and 1 provider"
    assert dialog.go.text() == "Next: 1 key"
    dialog.go.click()
    assert (dialog.is_on_keys, dialog.title.text()) == (True, "1 key needed")
    entry = dialog.step.entries[0]
    await driver.signal(entry.test.test_finished, lambda: paste_into(dialog, BEN))
    await driver.until(lambda: entry.test.result is not None, entry.test.changed)
    assert entry.works, entry.test.lines
    assert dialog.keys.cards[0].told.text().startswith("Works ✓")
    await driver.signal(dialog.opened.applied, dialog.go.click)
    assert toast_words(app).startswith("Added 2 models and 1 provider from “Research team”.")


async def check_every_model(app: App) -> None:
    """All of Ben's models answer one prompt."""
    page = app.pages.models
    page.test_all.start(prompts=True)
    await page.test_all.finish()
    assert {facts.title: facts.tested.worked for facts in page.facts if facts.tested} == dict.fromkeys(SHARED, True)


def check_with_kiln(home: Path, gateway: TeamGateway, oracle: Oracle) -> None:
    """Kiln itself reads Ben's file, and finds every model."""
    read = oracle.read(home)
    found = [one["ok"] for one in read["found"].values()]
    assert sorted(one["model_id"] for one in found) == sorted(SHARED)
    lab = next(one for one in read["settings"]["user_model_registry"] if one["model_id"] == SHARED[0])
    assert (lab["context_window"], lab["cost"]) == (WINDOW, COST)  # all the way from Anna's own list
    (provider,) = read["settings"]["openai_compatible_providers"]
    assert (provider["base_url"], provider["api_key"]) == (f"{gateway.address}/v1", BEN)


async def test_what_one_person_publishes_and_packs_works_for_another(
    driver: Driver,
    tmp_path: Path,
    team_gateway: TeamGateway,
    llama_with_tools: LlamaServer,
    llama_with_another_key: LlamaServer,
    client: httpx.AsyncClient,
    oracle: Oracle,
    capsys: pytest.CaptureFixture[str],
) -> None:
    lab, server, pack = llama_with_tools, llama_with_another_key, tmp_path / "team.kilnmodels"
    app = await anna_starts(driver, lab, server)
    dialog, names = await published(app, team_gateway)
    team_gateway.keys |= dict(zip(names, (lab.key, server.key), strict=True))
    team_gateway.let_in({ANNA: SHARED, BEN: SHARED})
    await asyncio.to_thread(team_gateway.start)
    await check_what_it_says(dialog, team_gateway)
    await read_back_as_it_stands(team_gateway, client)
    await call_through(team_gateway, client, BEN, server.answer)

    before = keys_of(app, SHARED).values()
    await taken_over(driver, app, team_gateway)
    shared = [key for key, name, _, _ in app.pages.models.names() if name in SHARED and key not in before]
    (await exported(driver, app, pack, models=shared)).reject()
    written = pack.read_text("utf-8")
    assert not any(key in written for key in (ANNA, MASTER_KEY, lab.key, server.key))

    ben, app = another(driver, tmp_path)
    await take_pack(driver, app, pack)
    await check_every_model(app)
    await driver.close()

    commands = Commands(tmp_path / "another", capsys)
    ran = await commands(["check", "--prompts", "--json"])
    assert ran.status == ExitCode.OK, ran.out
    assert [(one["kind"], one["worked"]) for one in ran.said["tests"]] == [("provider", True), *[("model", True)] * 2]
    check_with_kiln(ben.places.home, team_gateway, oracle)
