"""Beside a running Kiln: it is told of our writes, and what it overwrites comes back, with consent the first time."""

import asyncio
import threading
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from kiln_models_gui.probes.kiln_api import open_kiln_api
from kiln_models_gui.registry.library import Library
from kiln_models_gui.registry.models import UserModelEntry
from kiln_models_gui.registry.registry import Registry
from kiln_models_gui.store.preferences import PreferencesFile
from kiln_models_gui.store.secrets import SecretStore, SessionSecrets
from kiln_models_gui.store.settings_file import SettingsFile
from kiln_models_gui.targets.editor_keys import EditorKeys
from kiln_models_gui.targets.keys import ProviderKeys
from kiln_models_gui.targets.kiln import KilnTarget
from kiln_models_gui.targets.kiln_models import KilnModels
from kiln_models_gui.targets.running_kiln import WipedEntry
from kiln_models_gui.viewmodels.choices import Choices
from kiln_models_gui.viewmodels.kiln_beside import ALWAYS, PUT_BACK, KilnBeside
from kiln_models_gui.viewmodels.shell import Shell
from kiln_models_gui.viewmodels.test_memory import TestMemory
from kiln_models_gui.viewmodels.words import Message
from kiln_models_gui.viewmodels.words.kiln_beside import put_back_words, stuck_message, wiped_words
from kiln_models_gui.viewmodels.workbench import Workbench
from tests.kiln_files import KilnHome
from tests.servers import running_kiln as servers
from tests.viewmodels.conftest import Seen, idle

if TYPE_CHECKING:
    from kiln_models_gui.targets.write_listener import WriteListener

START: dict[str, Any] = {
    "open_ai_api_key": "sk-canary-open-ai-0123456789",
    "user_model_registry": [{"id": "old", "model_id": "old", "provider_id": "openai", "provider_type": "builtin"}],
}


def model(name: str) -> UserModelEntry:
    return UserModelEntry(provider_type="builtin", provider_id="openai", model_id=name, id=name)


class Side:
    """Our side of the file that the Kiln at `address` has read."""

    def __init__(self, kiln: KilnHome, address: str) -> None:
        listeners: list[WriteListener] = []
        self.kiln = kiln
        self.target = KilnTarget(SettingsFile(kiln.path), kiln.catalog, {}, listeners)
        self.registry = Registry(kiln.catalog, self.target)
        self.registry.load()
        self.shell = Shell()
        self.toasts = Seen(self.shell.toast_wanted)
        self.unhandled: list[Exception] = []
        self.choices = Choices(PreferencesFile(kiln.home / "preferences.json"), self._understand)
        self.clock = 0.0
        bench = Workbench(
            self.registry,
            Library(KilnModels(self.registry)),
            ProviderKeys(self._no_secrets, self.target),
            lambda _=None: httpx.AsyncClient(),
            TestMemory(),
            self.choices,
            self._understand,
            lambda: EditorKeys(self._no_secrets),
        )
        self.beside = KilnBeside(
            bench, self.shell, lambda: open_kiln_api(address), self.target.turn, lambda: self.clock
        )
        listeners.append(self.beside)

    async def _no_secrets(self) -> SecretStore:
        return SessionSecrets()

    def _understand(self, error: Exception) -> bool:
        self.unhandled.append(error)
        return True

    @property
    def ids(self) -> list[str]:
        entries: Any = self.kiln.data().get("user_model_registry", [])
        return [entry["id"] for entry in entries]

    async def add(self, name: str) -> None:
        await self.registry.add_user_model(model(name))
        await idle(self.beside)

    async def notice(self) -> None:
        await self.registry.reload()
        await idle(self.beside)

    async def ours_wiped_by(self, server: servers.RunningKiln, ours: str, theirs: str) -> None:
        """Kiln was just asked to reload when we write, and writes its list before it hears of ours."""
        stale = dict(server.settings)
        await self.add(ours)
        server.settings = stale
        await asyncio.to_thread(server.answer, "POST", "/api/settings/user_models", model(theirs).model_dump())
        await self.notice()


@pytest.fixture
def server(kiln: KilnHome) -> Any:
    kiln.write(START)
    with servers.RunningKiln(kiln.path) as running:
        yield running


@pytest.fixture
async def side(kiln: KilnHome, server: servers.RunningKiln) -> AsyncIterator[Side]:
    made = Side(kiln, server.address)
    yield made
    await made.beside.aclose()
    await idle(made.choices)
    assert made.unhandled == []


async def test_a_kiln_is_told_of_each_write_and_then_keeps_it(side: Side, server: servers.RunningKiln) -> None:
    await side.add("EXT")
    assert server.asked == ["GET /ping", "POST /api/settings"]
    server.answer("POST", "/api/settings/user_models", model("MINE").model_dump())
    await side.notice()
    assert side.ids == ["old", "EXT", "MINE"]
    assert side.shell.notice is None
    assert side.beside.who == "Kiln"


async def test_what_kiln_wiped_is_asked_about_and_put_back(side: Side, server: servers.RunningKiln) -> None:
    await side.ours_wiped_by(server, "EXT", "MINE")
    assert side.ids == ["old", "MINE"]
    notice = side.shell.notice
    assert notice is not None
    assert notice.heading == "Kiln wrote an older list over “EXT”."
    assert (notice.verb, notice.more) == ("Put back", ((ALWAYS, "Always do this"),))
    server.asked.clear()
    side.shell.answer(PUT_BACK)
    await idle(side.beside)
    assert side.ids == ["old", "MINE", "EXT"]
    assert side.shell.notice is None
    assert side.toasts.all == [("Kiln wrote an older list over “EXT”. It is back.", "")]
    assert server.asked == ["GET /ping", "POST /api/settings"]  # told again, so that its next list has it
    assert not side.choices.now.put_back_without_asking


async def test_always_is_remembered_and_the_next_time_nobody_is_asked(side: Side, server: servers.RunningKiln) -> None:
    await side.ours_wiped_by(server, "ONE", "MINE")
    side.shell.answer(ALWAYS)
    await idle(side.beside)
    await idle(side.choices)
    assert PreferencesFile(side.kiln.home / "preferences.json").load().put_back_without_asking
    await side.ours_wiped_by(server, "TWO", "MINE TOO")
    assert set(side.ids) == {"old", "MINE", "ONE", "MINE TOO", "TWO"}
    assert side.shell.notice is None
    assert len(side.toasts.all) == 2


async def test_what_the_person_leaves_is_not_asked_about_again(side: Side, server: servers.RunningKiln) -> None:
    await side.ours_wiped_by(server, "EXT", "MINE")
    side.shell.dismiss()
    await asyncio.to_thread(server.answer, "POST", "/api/settings/user_models", model("LATER").model_dump())
    await side.notice()
    assert side.shell.notice is None
    assert side.ids == ["old", "MINE", "LATER"]


async def test_there_is_no_ping_pong_without_end(side: Side, server: servers.RunningKiln) -> None:
    side.choices.change(put_back_without_asking=True)
    for number in range(3):
        await side.ours_wiped_by(server, f"ours {number}", f"kiln {number}")
        assert side.shell.notice is None
    await side.ours_wiped_by(server, "ours 3", "kiln 3")
    notice = side.shell.notice
    assert notice is not None
    assert notice.heading == "Kiln keeps writing an older list over “ours 3”."
    assert "Close Kiln and start it again" in notice.text
    assert "ours 3" not in side.ids
    side.shell.answer(PUT_BACK)
    await idle(side.beside)
    assert {f"ours {number}" for number in range(4)} < set(side.ids)


async def test_a_minute_later_it_is_put_back_again(side: Side, server: servers.RunningKiln) -> None:
    side.choices.change(put_back_without_asking=True)
    for number in range(5):
        side.clock += 25
        await side.ours_wiped_by(server, f"ours {number}", f"kiln {number}")
        assert side.shell.notice is None


async def test_an_entry_that_a_person_removes_in_kiln_stays_removed(side: Side, server: servers.RunningKiln) -> None:
    await side.add("EXT")
    await side.notice()
    server.answer("DELETE", "/api/settings/user_models?id=EXT", None)
    await side.notice()
    assert side.shell.notice is None
    assert side.ids == ["old"]


async def test_a_write_while_kiln_reloads_is_told_too(side: Side, server: servers.RunningKiln) -> None:
    await asyncio.gather(*(side.registry.add_user_model(model(f"ours {number}")) for number in range(5)))
    await idle(side.beside)
    assert len(server.settings["user_model_registry"]) == 6


async def test_without_a_kiln_nothing_is_asked_and_nothing_waits(kiln: KilnHome) -> None:
    kiln.write(START)
    side = Side(kiln, "http://127.0.0.1:1")
    await side.add("EXT")
    assert side.beside.who == ""
    data: Any = kiln.data()
    kiln.write({**data, "projects": ["/new"]})
    await side.notice()
    assert side.shell.notice is None
    await side.beside.aclose()


async def test_where_no_kiln_runs_the_person_is_asked_whatever_was_chosen(kiln: KilnHome) -> None:
    kiln.write(START)
    side = Side(kiln, "http://127.0.0.1:1")
    side.choices.change(put_back_without_asking=True)
    await side.add("EXT")
    kiln.write(START | {"projects": ["/new"]})
    await side.notice()
    assert side.shell.notice is not None
    assert side.shell.notice.heading == "Another program wrote an older list over “EXT”."
    assert side.ids == ["old"]
    await side.beside.aclose()
    await idle(side.choices)


async def test_a_message_in_between_does_not_answer_the_question(side: Side, server: servers.RunningKiln) -> None:
    await side.ours_wiped_by(server, "EXT", "MINE")
    side.shell.say(Message("Something else."))
    side.shell.dismiss()
    notice = side.shell.notice
    assert notice is not None
    assert notice.action == PUT_BACK
    side.shell.answer(notice.action)
    await idle(side.beside)
    assert side.ids == ["old", "MINE", "EXT"]


async def test_a_kiln_that_does_not_answer_does_not_hold_up_the_end(kiln: KilnHome) -> None:
    kiln.write(START)
    with servers.RunningKiln(kiln.path) as server:
        may_answer = threading.Event()

        def answer(method: str, target: str, body: object) -> servers.Answer:
            del target, body
            if method != "GET":
                may_answer.wait(20)
            return 200, "pong"

        server.answer = answer
        side = Side(kiln, server.address)
        await side.registry.add_user_model(model("EXT"))
        assert side.beside.busy
        async with asyncio.timeout(5):
            await side.beside.aclose()
        assert not side.beside.busy
        may_answer.set()


def test_words_count_what_was_overwritten() -> None:
    two = [WipedEntry("user_model_registry", "A"), WipedEntry("user_model_registry", "B")]
    provider = WipedEntry("openai_compatible_providers", "P")
    assert wiped_words(two, "Kiln") == "Kiln wrote an older list over 2 of your models."
    assert put_back_words(two, "Kiln").endswith("They are back.")
    assert wiped_words([*two, provider], "") == (
        "Another program wrote an older list over 2 of your models and one of your providers."
    )
    many = [WipedEntry("user_model_registry", name) for name in "ABCDEF"]
    assert "“A”, “B”, “C”, “D” and 2 more" in stuck_message(many).todo
    assert wiped_words([WipedEntry("open_ai_api_key", "")], "Kiln") == "Kiln wrote an older list over a setting."
