"""Every write of ours, and every change of others', is told once, whichever way it came."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from kiln_models_gui.registry.changes import ABSENT, Change, ChangeKind, ItemEdit
from kiln_models_gui.registry.orchestrator import Orchestrator
from kiln_models_gui.registry.registry import Registry
from kiln_models_gui.registry.setting_edits import SettingEdit
from kiln_models_gui.store.backups import Backups
from kiln_models_gui.store.journal import Journal
from kiln_models_gui.store.jsonc_file import JsoncFile
from kiln_models_gui.store.settings_file import SettingsFile
from kiln_models_gui.targets.editors import EditorSettings, SettingsKind
from kiln_models_gui.targets.kiln import KilnTarget
from kiln_models_gui.targets.orchestrator import OrchestratorTarget
from kiln_models_gui.targets.prepared import commit_together
from kiln_models_gui.targets.setting_edits import SettingBlockedError
from kiln_models_gui.targets.write_listener import FileWrite
from tests.kiln_files import SOUND, KilnHome
from tests.registry.orchestrator import FACTS

STRATEGY = ("aiOrchestrator", "routing", "strategy")
TEXT = '{\n    // kept\n    "aiOrchestrator.routing.strategy": "balanced"\n}\n'
ENTRY = {"id": "new", "provider_type": "builtin", "provider_id": "openai", "model_id": "m"}
ADDING = Change(ChangeKind.MODEL_ADDED, "x", (ItemEdit("user_model_registry", ABSENT, ENTRY),))


class Ear:
    """Keeps what it heard, in order."""

    def __init__(self) -> None:
        self.commits: list[list[FileWrite]] = []
        self.others: list[tuple[str, Any, Any]] = []
        self.order: list[str] = []

    def wrote(self, writes: Sequence[FileWrite]) -> None:
        self.commits.append(list(writes))
        self.order.append("wrote")

    def seen(self, target: str, before: Any, after: Any) -> None:
        self.others.append((target, before, after))
        self.order.append("seen")


class Both:
    def __init__(self, kiln: KilnHome, folder: Path) -> None:
        self.kiln, self.ear, self.other = kiln, Ear(), Ear()
        kiln.write(SOUND)
        self.path = folder / "Code" / "settings.json"
        self.path.parent.mkdir()
        self.path.write_text(TEXT)
        ears = (self.ear, self.other)
        kiln_file = SettingsFile(kiln.path, Backups(folder / "kept"), wait=lambda _: None)
        self.target = KilnTarget(kiln_file, kiln.catalog, {}, ears)
        self.registry = Registry(kiln.catalog, self.target)
        self.registry.load()
        settings = EditorSettings("user:Code", "VS Code", self.path, SettingsKind.USER)
        editor_file = JsoncFile(self.path, Backups(folder / "kept", suffix=".json"), wait=lambda _: None)
        self.editor = OrchestratorTarget(settings, editor_file, FACTS, ears)
        self.agents = Orchestrator(FACTS, self.editor)
        self.agents.load()
        self.journal = Journal(folder / "journal.json")


@pytest.fixture
def both(kiln: KilnHome, tmp_path: Path) -> Both:
    return Both(kiln, tmp_path)


async def test_a_commit_to_kiln_is_told_with_what_was_there_and_what_is(both: Both) -> None:
    done = await both.registry.commit(ADDING)
    ((write,),) = both.ear.commits
    assert (write.target, write.before, write.after) == ("kiln", SOUND, both.kiln.data())
    assert write.change == done
    assert not write.takes_back
    assert both.other.commits == both.ear.commits
    assert not both.ear.others


async def test_taking_back_is_told_as_such(both: Both) -> None:
    await both.registry.undo(await both.registry.commit(ADDING))
    undo = await both.agents.commit([SettingEdit(STRATEGY, "quality-first")])
    assert undo is not None
    await undo()
    assert [write.takes_back for (write,) in both.ear.commits] == [False, True, False, True]
    assert both.ear.commits[3][0].after.text == TEXT


async def test_a_commit_of_both_files_is_told_once(both: Both) -> None:
    writes = [both.registry.prepare(ADDING), both.agents.prepare([SettingEdit(STRATEGY, "quality-first")])]
    await commit_together(writes, both.journal)  # pyright: ignore[reportArgumentType]
    (commit,) = both.ear.commits
    assert [write.target for write in commit] == ["kiln", str(both.path)]
    assert (commit[1].before.text, commit[1].after.text) == (TEXT, TEXT.replace("balanced", "quality-first"))


async def test_a_write_that_changes_nothing_or_fails_is_not_told(both: Both) -> None:
    await both.agents.commit([SettingEdit(STRATEGY, "balanced")])
    with pytest.raises(SettingBlockedError):
        await both.agents.commit([SettingEdit((*STRATEGY, "deeper"), 1)])
    assert not both.ear.order


async def test_what_others_wrote_is_told_at_a_reload_once(both: Both) -> None:
    both.kiln.write({**SOUND, "new": 1})
    both.path.write_text(TEXT.replace("balanced", "cost-first"))
    for _ in range(2):
        await both.registry.reload()
        await both.agents.reload()
    (kiln, editor) = both.ear.others
    assert kiln == ("kiln", SOUND, {**SOUND, "new": 1})
    assert (editor[0], editor[1].text, editor[2].text) == (
        str(both.path),
        TEXT,
        TEXT.replace("balanced", "cost-first"),
    )
    assert not both.ear.commits


async def test_what_our_write_finds_of_others_is_told_before_it(both: Both) -> None:
    both.kiln.write({**SOUND, "new": 1})
    await both.registry.commit(ADDING)
    assert both.ear.order == ["seen", "wrote"]
    assert both.ear.others == [("kiln", SOUND, {**SOUND, "new": 1})]
    assert both.ear.commits[0][0].before == {**SOUND, "new": 1}


async def test_a_restored_state_and_a_tidied_file_are_ours(both: Both) -> None:
    await both.registry.commit(ADDING)
    (kept,) = both.target.file.backups()
    await both.target.restore(kept)
    await both.registry.reload()
    assert both.ear.commits[1][0].after == SOUND
    hidden = TEXT.replace("{\n", '{\n    "aiOrchestrator.routing": {"strategy": "cost-first"},\n', 1)
    both.path.write_text(hidden)
    await both.agents.reload()
    await both.agents.tidy()
    await both.agents.untidy()
    assert [(write.before.text == hidden, write.takes_back) for (write,) in both.ear.commits[2:]] == [
        (True, False),
        (False, True),
    ]
    assert len(both.ear.others) == 1
