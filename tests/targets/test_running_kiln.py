"""Beside a running Kiln, which writes lists from a stale memory, nothing of ours is lost."""

from collections.abc import AsyncIterator, Callable
from typing import Any

import httpx
import pytest

from kiln_models_gui.probes.kiln_api import HttpKilnApi, kiln_address
from kiln_models_gui.registry.changes import ABSENT
from kiln_models_gui.registry.edits import CustomProviderDraft
from kiln_models_gui.registry.history_entry import HistoryKind, Who, differences
from kiln_models_gui.registry.models import UserModelEntry
from kiln_models_gui.registry.registry import Registry
from kiln_models_gui.store.secrets import SessionSecrets
from kiln_models_gui.targets.history_parts import KilnPast
from kiln_models_gui.targets.running_kiln import OurEdits, RunningKiln
from kiln_models_gui.targets.seen_changes import record_ours, record_seen
from tests.kiln_files import KilnHome
from tests.servers import running_kiln as servers
from tests.targets.past import App

START: dict[str, Any] = {
    "open_ai_api_key": "sk-canary-open-ai-0123456789",
    "user_model_registry": [
        {"id": "old", "model_id": "old", "name": "Old", "provider_id": "openai", "provider_type": "builtin"}
    ],
}


def model(name: str) -> UserModelEntry:
    return UserModelEntry(provider_type="builtin", provider_id="openai", model_id=name, id=name)


class Side:
    """Our side beside a Kiln that was started before."""

    def __init__(self, kiln: KilnHome, client: httpx.AsyncClient, server: servers.RunningKiln) -> None:
        self.kiln, self.client, self.server = kiln, client, server
        self.target = kiln.target()
        self.registry = Registry(kiln.catalog, self.target)
        self.registry.load()
        self.ours = OurEdits()
        self.running = RunningKiln(HttpKilnApi(client, server.address), self.ours)

    @property
    def ids(self) -> list[str]:
        entries: Any = self.kiln.data().get("user_model_registry", [])
        return [entry["id"] for entry in entries]

    async def kiln_adds(self, name: str) -> None:
        body = {"id": name, "provider_type": "builtin", "provider_id": "openai", "model_id": name}
        answer = await self.client.post(f"{self.server.address}/api/settings/user_models", json=body)
        assert answer.status_code == 200

    async def kiln_deletes(self, name: str) -> None:
        answer = await self.client.delete(f"{self.server.address}/api/settings/user_models?id={name}")
        assert answer.status_code == 200

    async def look(self) -> Any:
        before = self.target.settings
        await self.registry.reload()
        return self.ours.look(before, self.target.settings)


@pytest.fixture
async def side(kiln: KilnHome) -> AsyncIterator[Side]:
    kiln.write(START)
    with servers.RunningKiln(kiln.path) as server:
        async with httpx.AsyncClient(trust_env=False) as client:
            yield Side(kiln, client, server)


async def test_a_kiln_that_was_not_told_wipes_our_entry_and_it_is_put_back(side: Side) -> None:
    side.ours.wrote(await side.registry.add_user_model(model("EXT")))
    await side.kiln_adds("MINE")
    assert side.ids == ["old", "MINE"]  # as it was seen with the real Kiln
    wiped = await side.look()
    assert [(one.place, one.record) for one in wiped.entries] == [("user_model_registry", "EXT")]
    await side.running.wrote(await side.registry.commit(wiped.change))
    assert side.ids == ["old", "MINE", "EXT"]
    await side.kiln_adds("LATER")
    assert side.ids == ["old", "MINE", "EXT", "LATER"]
    assert await side.look() is None


async def test_a_kiln_that_was_told_keeps_our_entry(side: Side) -> None:
    assert await side.running.wrote(await side.registry.add_user_model(model("EXT")))
    assert side.server.asked == ["GET /ping", "POST /api/settings"]
    assert "kiln_models_reload" not in side.kiln.data()
    await side.kiln_adds("MINE")
    assert side.ids == ["old", "EXT", "MINE"]
    assert await side.look() is None


async def test_an_entry_that_a_person_removes_in_kiln_is_left_removed(side: Side) -> None:
    await side.running.wrote(await side.registry.add_user_model(model("EXT")))
    await side.registry.reload()
    await side.kiln_deletes("EXT")
    assert await side.look() is None
    await side.kiln_adds("MINE")
    assert await side.look() is None
    assert side.ids == ["old", "MINE"]


async def test_changed_removed_and_renamed_things_are_put_back_too(side: Side) -> None:
    record = side.registry.user_models()[0]
    named = UserModelEntry(provider_type="builtin", provider_id="openai", model_id="old", name="New", id="old")
    side.ours.wrote(await side.registry.update_user_model(record, named))
    side.ours.wrote(await side.registry.add_custom_provider(CustomProviderDraft("P", "http://127.0.0.1:1/v1")))
    await side.kiln_adds("MINE")
    wiped = await side.look()
    assert [(one.place, one.record) for one in wiped.entries] == [("user_model_registry", "New")]
    await side.registry.commit(wiped.change)
    data: Any = side.kiln.data()
    assert [entry.get("name") for entry in data["user_model_registry"]] == ["New", None]
    assert [one["name"] for one in data["openai_compatible_providers"]] == ["P"]


async def test_a_model_that_we_removed_and_kiln_brought_back_goes_again(side: Side) -> None:
    side.ours.wrote(await side.registry.delete_user_model("old"))
    await side.kiln_adds("MINE")
    assert side.ids == ["old", "MINE"]
    wiped = await side.look()
    await side.registry.commit(wiped.change)
    assert side.ids == ["MINE"]


async def test_added_then_changed_is_put_back_as_it_was_changed(side: Side) -> None:
    side.ours.wrote(await side.registry.add_user_model(model("EXT")))
    changed = model("EXT").model_copy(update={"name": "Mine now"})
    side.ours.wrote(await side.registry.update_user_model(side.registry.user_models()[-1], changed))
    await side.kiln_adds("MINE")
    wiped = await side.look()
    await side.registry.commit(wiped.change)
    data: Any = side.kiln.data()
    assert data["user_model_registry"][-1]["name"] == "Mine now"


async def test_a_third_value_of_somebody_else_holds(side: Side) -> None:
    record = side.registry.user_models()[0]
    named = UserModelEntry(provider_type="builtin", provider_id="openai", model_id="old", name="New", id="old")
    side.ours.wrote(await side.registry.update_user_model(record, named))
    data: Any = side.kiln.data()
    data["user_model_registry"][0]["name"] = "Theirs"
    side.kiln.write(data)
    assert await side.look() is None
    assert not len(side.ours)


async def test_many_rounds_with_a_kiln_lose_nothing(side: Side) -> None:
    for number in range(20):
        change = await side.registry.add_user_model(model(f"ours {number}"))
        if number % 3:
            await side.running.wrote(change)
        else:
            side.ours.wrote(change)
        await side.kiln_adds(f"kiln {number}")
        wiped = await side.look()
        if wiped is not None:
            await side.running.wrote(await side.registry.commit(wiped.change))
    assert set(side.ids) == {"old", *(f"{who} {number}" for who in ("ours", "kiln") for number in range(20))}


async def test_without_a_kiln_nothing_is_told(side: Side) -> None:
    api = HttpKilnApi(side.client, "http://127.0.0.1:1")
    assert not await api.ping()
    assert not await api.reload()
    assert not await RunningKiln(api, side.ours).wrote(await side.registry.add_user_model(model("EXT")))


@pytest.mark.parametrize(
    ("environ", "address"),
    [
        ({}, "http://127.0.0.1:8757"),
        ({"KILN_LOCAL_API_HOST": "0.0.0.0", "KILN_LOCAL_API_PORT": "9000"}, "http://127.0.0.1:9000"),
        ({"KILN_LOCAL_API_HOST": "192.168.0.2"}, "http://192.168.0.2:8757"),
    ],
)
def test_a_kiln_is_looked_for_where_it_was_told_to_listen(environ: dict[str, str], address: str) -> None:
    assert kiln_address(environ) == address


@pytest.fixture
def app(kiln: KilnHome) -> Callable[[], App]:
    kiln.write(START)
    return lambda: App(kiln, SessionSecrets())


@pytest.mark.parametrize(("runs", "who"), [(True, Who.KILN), (False, Who.UNKNOWN)])
async def test_what_kiln_wrote_is_an_entry_that_can_be_undone(app: Callable[[], App], runs: bool, who: Who) -> None:
    start = app()
    before = start.kiln_past.reading()
    server = servers.RunningKiln(start.kiln.path)
    server.answer("POST", "/api/settings/user_models", model("MINE").model_dump())
    server._server.server_close()
    await start.registry.reload()
    entry = await record_seen(start.history, start.kiln_past, before, start.kiln_past.reading(), kiln_runs=runs)
    assert entry is not None
    assert (entry.who, entry.kind, entry.subject) == (who, HistoryKind.MODEL_ADDED, "MINE")
    assert {one.field for one in differences(entry)} == {"id", "model_id", "provider_id", "provider_type"}
    assert all(one.before is ABSENT for one in differences(entry))
    await app().history.undo([entry.id])
    assert start.kiln.data() == START


async def test_what_an_editor_wrote_is_an_entry_of_its_settings_only(app: Callable[[], App]) -> None:
    start = app()
    before = start.editor_past.reading()
    start.editor_path.parent.mkdir()
    start.editor_path.write_text('{"editor.fontSize": 3, "aiOrchestrator.routing.strategy": "manual"}')
    await start.agents.reload()
    entry = await record_seen(start.history, start.editor_past, before, start.editor_past.reading(), kiln_runs=False)
    assert entry is not None
    assert (entry.who, entry.by) == (Who.EDITOR, "Editor")
    assert [(one.place, one.after) for one in differences(entry)] == [("aiOrchestrator.routing.strategy", "manual")]
    await app().history.undo([entry.id])
    assert start.editor_path.read_text().count("fontSize") == 1
    assert "aiOrchestrator" not in start.editor_path.read_text()


async def test_a_reading_of_the_same_is_no_entry(app: Callable[[], App]) -> None:
    start = app()
    reading = start.kiln_past.reading()
    assert await record_seen(start.history, start.kiln_past, reading, reading, kiln_runs=True) is None


async def test_what_others_wrote_just_before_our_write_is_an_entry_of_theirs(app: Callable[[], App]) -> None:
    start = app()
    read = start.kiln_past.reading()
    start.kiln.write({**START, "projects": ["/new"]})
    change = await start.registry.add_user_model(model("EXT"))
    found = KilnPast.found(change, start.kiln_past.reading())
    draft = start.kiln_past.draft_of(change)
    await record_ours(start.history, start.kiln_past, draft, HistoryKind.MODEL_ADDED, "EXT", stood=(read, found))
    entries = await start.history.entries()
    assert [(one.who, one.kind) for one in entries] == [
        (Who.UNKNOWN, HistoryKind.SETTINGS_CHANGED),
        (Who.WE, HistoryKind.MODEL_ADDED),
    ]
    assert [one.place for one in differences(entries[0])] == ["projects"]
