"""Everything that happens to the files is kept, in order, and nobody waits for it or fails through it."""

from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kiln_models_gui.registry.history_entry import HistoryEntry, HistoryKind, Who
from kiln_models_gui.registry.models import UserModelEntry
from kiln_models_gui.registry.setting_edits import SettingEdit
from kiln_models_gui.store.preferences import PreferencesFile
from kiln_models_gui.store.secrets import SessionSecrets
from kiln_models_gui.targets.late_listener import LateListener
from kiln_models_gui.viewmodels.choices import Choices
from kiln_models_gui.viewmodels.history.actions import HistoryActions, UndoQuestion
from kiln_models_gui.viewmodels.history.keeper import HistoryKeeper
from kiln_models_gui.viewmodels.history.page import HistoryPage
from kiln_models_gui.viewmodels.history.settings import HistorySettings
from tests.kiln_files import SOUND, KilnHome
from tests.targets.past import App, write
from tests.viewmodels.conftest import Seen, idle

if TYPE_CHECKING:
    from kiln_models_gui.viewmodels.words import Message

STRATEGY = ("aiOrchestrator", "routing", "strategy")
MODEL = UserModelEntry(provider_type="builtin", provider_id="openai", model_id="new", name="New", id="n")


def unexpected(error: Exception) -> bool:
    raise error


class Stage:
    """The real history over real files, and what people would see of it."""

    def __init__(self, kiln: KilnHome) -> None:
        kiln.write(SOUND)
        write(kiln.home / "editor" / "settings.json", "{}\n")
        self.kiln = kiln
        self.secrets = SessionSecrets()
        self.kiln_runs = False
        self.start()

    def start(self) -> None:
        self.app = App(self.kiln, self.secrets, [LateListener(lambda: self.keeper)])
        self.keeper = HistoryKeeper(self.app.history, self.app.pasts, unexpected, self._runs)
        self.toasts: list[tuple[str, str]] = []
        self.said: list[Message] = []
        self.actions = HistoryActions(self.app.history, self.keeper, self._toast, self.said.append, unexpected)

    async def entries(self) -> tuple[HistoryEntry, ...]:
        await self.keeper.settled()
        return await self.app.history.entries()

    async def close(self) -> None:
        await self.actions.finish()
        await self.keeper.finish()

    def _toast(self, text: str, act: object = None, verb: str = "") -> None:
        del act
        self.toasts.append((text, verb))

    async def _runs(self) -> bool:
        return self.kiln_runs


@pytest.fixture
async def stage(kiln: KilnHome) -> AsyncIterator[Stage]:
    made = Stage(kiln)
    yield made
    await made.close()


async def test_changes_of_ours_are_kept_in_order_with_their_names(stage: Stage) -> None:
    await stage.app.registry.add_user_model(MODEL)
    await stage.app.agents.commit([SettingEdit(STRATEGY, "quality-first")])
    await stage.app.registry.delete_custom_provider("Mine", with_models=True)
    assert [(one.who, one.kind, one.subject) for one in await stage.entries()] == [
        (Who.WE, HistoryKind.MODEL_ADDED, "New"),
        (Who.WE, HistoryKind.SETTINGS_CHANGED, "aiOrchestrator.routing.strategy"),
        (Who.WE, HistoryKind.PROVIDER_REMOVED, "Mine"),
    ]
    assert "canary" not in stage.app.history_text()


@pytest.mark.parametrize(("runs", "who"), [(True, Who.KILN), (False, Who.UNKNOWN)])
async def test_a_change_of_others_is_kept_with_who_it_was(stage: Stage, runs: bool, who: Who) -> None:
    stage.kiln_runs = runs
    stage.kiln.write({**SOUND, "user_model_registry": []})
    await stage.app.registry.reload()
    await stage.app.registry.reload()
    (entry,) = await stage.entries()
    assert entry.who is who


async def test_the_undo_of_a_message_is_known_as_one_in_both_files(stage: Stage) -> None:
    change = await stage.app.registry.delete_custom_provider("Mine", with_models=False)
    await stage.app.registry.undo(change)
    undo = await stage.app.agents.commit([SettingEdit(STRATEGY, "quality-first")])
    assert undo is not None
    await undo()
    first, second, third, fourth = await stage.entries()
    assert (second.undoes, fourth.undoes) == ((first.id,), (third.id,))


async def test_a_change_back_by_hand_is_a_change_of_its_own(stage: Stage) -> None:
    await stage.app.agents.commit([SettingEdit(STRATEGY, "quality-first")])
    await stage.app.agents.commit([SettingEdit(STRATEGY, "speed-first")])
    await stage.app.agents.commit([SettingEdit(STRATEGY, "quality-first")])
    assert [one.undoes for one in await stage.entries()] == [(), (), ()]


async def test_undo_and_redo_say_what_they_did(stage: Stage) -> None:
    await stage.app.registry.add_user_model(MODEL)
    for act in (stage.actions.undo_last, stage.actions.undo_last, stage.actions.redo_last, stage.actions.redo_last):
        act()
    await stage.actions.finish()
    assert stage.toasts == [
        ("Undid adding the model “New”.", "Redo"),
        ("There is nothing to undo.", ""),
        ("Redid adding the model “New”.", "Undo"),
        ("There is nothing to redo.", ""),
    ]
    assert len(await stage.entries()) == 3


async def test_what_others_undid_already_does_not_block_the_next_undo(stage: Stage) -> None:
    await stage.app.agents.commit([SettingEdit(STRATEGY, "quality-first")])
    await stage.app.registry.add_user_model(MODEL)
    stage.kiln.write(SOUND)
    stage.actions.undo_last()
    stage.actions.undo_last()
    await stage.actions.finish()
    assert [text for text, _ in stage.toasts] == [
        "Nothing was left to take back.",
        "Undid changing “What “Auto” prefers”.",
    ]


async def test_a_clash_is_decided_line_by_line(stage: Stage) -> None:
    registry = stage.app.registry
    await registry.update_user_model(registry.user_models()[0], MODEL)
    stage.kiln.path.write_text(stage.kiln.path.read_text().replace("New", "Theirs"))
    seen = Seen(stage.actions.clashed)
    stage.actions.undo_last()
    await stage.actions.finish()
    ((question,),) = seen.all
    assert isinstance(question, UndoQuestion)
    assert [(line.theirs, line.ours) for line in question.clash.lines] == [("Theirs", "nothing")]
    stage.actions.settle(question, question.clash.answers([False]))
    await stage.actions.finish()
    assert stage.kiln.data() == SOUND


async def test_a_lost_key_is_said_and_nothing_is_written(stage: Stage) -> None:
    await stage.app.registry.delete_custom_provider("Mine", with_models=False)
    await stage.keeper.finish()
    stage.secrets._secrets.clear()
    stood = stage.kiln.path.read_bytes()
    stage.actions.undo_last()
    await stage.actions.finish()
    (said,) = stage.said
    assert "sk-…6789" in said.what
    assert stage.kiln.path.read_bytes() == stood


async def test_a_history_that_cannot_be_written_fails_no_change_and_is_said_once(stage: Stage) -> None:
    stage.app.file.path.mkdir()
    failed = Seen(stage.keeper.failed)
    for strategy in ("quality-first", "speed-first"):
        await stage.app.agents.commit([SettingEdit(STRATEGY, strategy)])
    await stage.keeper.finish()
    assert "speed-first" in stage.app.editor_path.read_text()
    assert len(failed.all) == 1
    stage.app.file.path.rmdir()


async def test_the_page_shows_finds_and_follows(stage: Stage) -> None:
    now = datetime.now().astimezone()
    page = HistoryPage(stage.app.history, stage.keeper, stage.actions, unexpected, lambda: now)
    await stage.app.registry.add_user_model(MODEL)
    page.look()
    await idle(page)
    assert page.rows.rowCount() == 2
    await stage.app.agents.commit([SettingEdit(STRATEGY, "quality-first")])
    await stage.keeper.finish()
    await idle(page)
    assert page.rows.rowCount() == 3
    page.search("new")
    await idle(page)
    assert [page.rows.content(n).title for n in range(page.rows.rowCount())] == ["Today", "You added the model “New”"]
    opened = page.opened(page.rows.content(1).key)
    assert opened is not None
    assert (opened.later, [line.after for line in opened.fields]) == (1, ["openai", "new", "New"])
    page.search("")
    page.set_filter("others")
    await idle(page)
    assert page.rows.rowCount() == 0
    page.set_filter("all")
    stage.actions.go_back(opened.id)
    await stage.actions.finish()
    await idle(page)
    assert page.rows.content(1).title.startswith("You undid changing")
    assert stage.app.editor_path.read_text() == "{}\n"


async def test_clearing_and_shortening_forget(stage: Stage, tmp_path: Path) -> None:
    choices = Choices(PreferencesFile(tmp_path / "preferences.json"), unexpected)
    told: list[str] = []
    settings = HistorySettings(choices, lambda: (stage.app.history, stage.keeper), told.append, unexpected)
    await stage.app.registry.delete_custom_provider("Mine", with_models=False)
    settings.choose("month")
    await settings.finish()
    await choices.finish()
    assert (choices.now.keep_history, stage.app.file.max_days) == ("month", 30)
    assert len(await stage.entries()) == 1
    settings.clear()
    await settings.finish()
    assert await stage.entries() == ()
    assert not stage.secrets._secrets
    assert told == ["The history is empty now."]
