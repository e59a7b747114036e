import asyncio
from pathlib import Path

import pytest

from kiln_models_gui.registry.agents import RoutingStrategy
from kiln_models_gui.registry.changes import ABSENT, Change, ChangeKind, ClashError, ItemEdit, WrongShapeError
from kiln_models_gui.registry.orchestrator import Written
from kiln_models_gui.registry.setting_edits import SettingEdit
from kiln_models_gui.registry.target import Committed
from kiln_models_gui.store.journal import Journal
from kiln_models_gui.store.jsonc_document import JsoncDocument
from kiln_models_gui.store.jsonc_file import JsoncFile
from kiln_models_gui.store.problems import StoreError, StoreProblem
from kiln_models_gui.targets.editors import EditorSettings, SettingsKind
from kiln_models_gui.targets.kiln import KilnTarget
from kiln_models_gui.targets.orchestrator import OrchestratorTarget
from kiln_models_gui.targets.prepared import PreparedWrite, commit_together
from kiln_models_gui.targets.setting_edits import SettingBlockedError
from tests.kiln_files import SOUND, KilnHome
from tests.registry.orchestrator import FACTS

STRATEGY = ("aiOrchestrator", "routing", "strategy")
TEXT = '{\n    // kept\n    "aiOrchestrator.routing.strategy": "balanced"\n}\n'
ENTRY = {"id": "new", "provider_type": "builtin", "provider_id": "openai", "model_id": "m"}


class Both:
    """Kiln's settings and an editor's, with the targets on them and the journal of the app."""

    def __init__(self, kiln: KilnHome, folder: Path) -> None:
        self.kiln = kiln
        self.before = kiln.write(SOUND)
        self.path = folder / "Code" / "settings.json"
        self.path.parent.mkdir()
        self.path.write_text(TEXT)
        self.journal = Journal(folder / "data" / "journal.json")
        self.target = kiln.target()
        self.editor = self.editor_at(self.path)
        self.target.read()

    def editor_at(self, path: Path) -> OrchestratorTarget:
        settings = EditorSettings("user:Code", "VS Code", path, SettingsKind.USER)
        target = OrchestratorTarget(settings, JsoncFile(path, wait=lambda _: None), FACTS)
        target.read()
        return target

    def adding(self, name: str = "new") -> PreparedWrite[dict[str, object], Committed]:
        change = Change(ChangeKind.MODEL_ADDED, "x", (ItemEdit("user_model_registry", ABSENT, ENTRY | {"id": name}),))
        return self.target.prepare(change)

    def choosing(self, strategy: str = "quality-first") -> PreparedWrite[JsoncDocument, Written]:
        return self.editor.prepare([SettingEdit(STRATEGY, strategy)])

    def assert_unchanged(self) -> None:
        assert (self.kiln.path.read_bytes(), self.path.read_text()) == (self.before, TEXT)


@pytest.fixture
def both(kiln: KilnHome, tmp_path: Path) -> Both:
    return Both(kiln, tmp_path)


async def test_a_change_reaches_both_programs_and_each_tells_what_stands_there(both: Both) -> None:
    written, committed = await commit_together([both.choosing(), both.adding()], both.journal)
    assert isinstance(committed, Committed)
    assert isinstance(written, Written)
    assert "new" in {record.id for record in committed.state.models}
    assert written.state.settings.strategy is RoutingStrategy.quality_first
    assert "new" in both.kiln.path.read_text()
    assert both.path.read_text() == TEXT.replace("balanced", "quality-first")
    assert not both.target.changed_on_disk()
    assert not both.editor.changed_on_disk()
    await both.target.commit(committed.change.inverse())
    assert both.kiln.path.read_bytes() == both.before


async def test_no_write_is_no_change_and_one_needs_no_journal(both: Both) -> None:
    assert await commit_together([], both.journal) == []
    await commit_together([both.choosing()], both.journal)
    assert both.path.read_text() == TEXT.replace("balanced", "quality-first")
    assert not both.journal.path.parent.exists()


async def test_two_writes_of_one_target_are_one(both: Both) -> None:
    results = await commit_together([both.adding("a"), both.choosing(), both.adding("b")], both.journal)
    assert len(results) == 3
    text = both.kiln.path.read_text()
    assert "id: a\n" in text
    assert "id: b\n" in text


async def test_a_clash_in_one_program_leaves_both(both: Both) -> None:
    write = both.choosing()
    text = TEXT.replace("balanced", "cost-optimized")
    both.path.write_text(text)
    with pytest.raises(ClashError):
        await commit_together([both.adding(), write], both.journal)
    assert (both.kiln.path.read_bytes(), both.path.read_text()) == (both.before, text)


async def test_a_list_that_is_none_or_a_setting_in_the_way_leaves_both(both: Both) -> None:
    both.before = both.kiln.write(SOUND | {"user_model_registry": "words"})
    with pytest.raises(WrongShapeError):
        await commit_together([both.adding(), both.choosing()], both.journal)
    both.assert_unchanged()
    both.before = both.kiln.write(SOUND)
    blocked = '{"aiOrchestrator": 7, "aiOrchestrator.routing": 7}'
    both.path.write_text(blocked)
    both.editor.read()
    with pytest.raises(SettingBlockedError):
        await commit_together([both.adding(), both.choosing()], both.journal)
    assert (both.kiln.path.read_bytes(), both.path.read_text()) == (both.before, blocked)


@pytest.mark.parametrize("kiln_fails", [False, True])
async def test_a_file_that_cannot_be_written_leaves_the_other_and_is_named(both: Both, kiln_fails: bool) -> None:
    bad, other = (both.kiln.path, both.path) if kiln_fails else (both.path, both.kiln.path)
    stood = other.read_bytes()
    bad.unlink()
    bad.mkdir()
    with pytest.raises(StoreError) as caught:
        await commit_together([both.adding(), both.choosing()], both.journal)
    assert (caught.value.problem, caught.value.path) == (StoreProblem.IS_A_FOLDER, bad)
    assert other.read_bytes() == stood
    assert not both.journal.path.exists()


async def test_changes_in_opposite_order_and_alone_all_get_their_turn(both: Both) -> None:
    async with asyncio.timeout(60):
        await asyncio.gather(
            *(
                commit_together(
                    [both.adding(f"{n}"), both.choosing()] if n % 2 else [both.choosing(), both.adding(f"{n}")],
                    both.journal,
                )
                for n in range(6)
            ),
            both.adding("alone").commit(),
            both.choosing().commit(),
            both.target.read_settled(),
            both.editor.read_settled(),
        )
    names = [record.id for record in both.target.read().models]
    assert {"alone", *map(str, range(6))} <= set(names)


async def test_an_editor_reached_by_two_paths_is_written_once(both: Both, tmp_path: Path) -> None:
    link = tmp_path / "link.json"
    link.symlink_to(both.path)
    other = both.editor_at(link)
    writes = [both.choosing(), other.prepare([SettingEdit(("aiOrchestrator", "costLimits", "perTask"), 3)])]
    await commit_together(writes, both.journal)
    assert JsoncDocument(both.path.read_text()).value["aiOrchestrator.routing.strategy"] == "quality-first"
    assert "perTask" in both.path.read_text()
    assert not other.changed_on_disk()


async def test_a_prepared_write_shows_no_key(both: Both) -> None:
    assert isinstance(both.target, KilnTarget)
    change = Change(ChangeKind.MODEL_ADDED, "x", (ItemEdit("user_model_registry", ABSENT, {"api_key": "sk-canary"}),))
    assert "canary" not in repr(both.target.prepare(change))
