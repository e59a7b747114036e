"""Every change is kept without its keys, and taken back, also after a restart."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr
from typing_extensions import override

from kiln_models_gui.registry.changes import ABSENT, ChangeKind
from kiln_models_gui.registry.edits import CustomProviderDraft
from kiln_models_gui.registry.history_clash import Keep, UndoClashError
from kiln_models_gui.registry.history_entry import HistoryEntry, HistoryKind, KeyMark, Who, differences
from kiln_models_gui.registry.models import UserModelEntry
from kiln_models_gui.registry.setting_edits import SettingEdit
from kiln_models_gui.store.secrets import SecretError, SecretProblem, SessionSecrets
from kiln_models_gui.targets.history import NotManagedError, since, taken_back
from kiln_models_gui.targets.history_keys import KeysGoneError
from tests.kiln_files import SOUND, KilnHome
from tests.targets.past import App, write

KEY = "sk-canary-mine-0123456789"
TEXT = """{
    // mine
    "editor.fontSize": 12, "aiOrchestrator.routing.costLimit.daily": 0.90,
    "aiOrchestrator.providers.custom": [
        {"id": "a", "type": "anthropic", "endpoint": "http://a", "apiKey": "sk-ant-canary-0123456789abcdef"}, // a
        {"id": "b", "type": "openai-compatible", "endpoint": "http://b", "apiKey": "${SECRET:b-key}"}
    ],
}
"""
CUSTOM = ("aiOrchestrator", "providers", "custom")


@pytest.fixture
def secrets() -> SessionSecrets:
    return SessionSecrets()


@pytest.fixture
def start(kiln: KilnHome, secrets: SessionSecrets) -> Callable[[], App]:
    """Starts the app, on the same files each time."""
    kiln.write(SOUND)
    write(kiln.home / "editor" / "settings.json", TEXT)
    return lambda: App(kiln, secrets)


async def test_a_removed_provider_comes_back_after_a_restart_with_its_key(start: Callable[[], App]) -> None:
    app = start()
    before = app.kiln.data()
    change = await app.registry.delete_custom_provider("Mine", with_models=True)
    entry = await app.record(app.kiln_past.draft_of(change), kind=HistoryKind.PROVIDER_REMOVED)
    assert KEY not in app.history_text()
    again = start()
    assert await again.history.entries() == (entry,)
    undone = await again.history.undo([entry.id])
    assert again.kiln.data() == before
    assert undone is not None
    assert undone.undoes == (entry.id,)
    assert taken_back(await again.history.entries()) == {entry.id}
    await start().history.undo([undone.id])
    assert [p["name"] for p in again.kiln.data()["openai_compatible_providers"]] == ["Büro 🏢"]  # pyright: ignore[reportGeneralTypeIssues, reportArgumentType, reportCallIssue, reportIndexIssue]
    assert taken_back(await again.history.entries()) == {undone.id}


async def test_a_changed_key_is_shown_as_a_mark_and_comes_back(start: Callable[[], App]) -> None:
    app = start()
    draft = CustomProviderDraft("Mine", "http://127.0.0.1:9/v1", SecretStr("sk-canary-new-0123456789abc"))
    change = await app.registry.update_custom_provider("Mine", draft)
    entry = await app.record(app.kiln_past.draft_of(change))
    shown = {one.field: (one.before, one.after) for one in differences(entry)}
    assert shown["base_url"] == ("http://127.0.0.1:1/v1", "http://127.0.0.1:9/v1")
    before, after = shown["api_key"]
    assert isinstance(before, KeyMark)
    assert isinstance(after, KeyMark)
    assert (before.hint, after.hint) == ("sk-…6789", "sk-…9abc")
    assert "canary" not in app.history_text()
    await start().history.undo([entry.id])
    assert app.kiln.data() == SOUND


async def test_an_unchanged_key_is_not_even_given_to_the_keychain(
    start: Callable[[], App], secrets: SessionSecrets
) -> None:
    app = start()
    change = await app.registry.update_custom_provider("Mine", CustomProviderDraft("Mine", "http://127.0.0.1:9/v1"))
    await app.record(app.kiln_past.draft_of(change))
    assert not secrets._secrets


async def test_an_undo_needs_the_key_and_says_when_it_is_gone(
    start: Callable[[], App], secrets: SessionSecrets
) -> None:
    app = start()
    change = await app.registry.delete_custom_provider("Mine", with_models=False)
    entry = await app.record(app.kiln_past.draft_of(change))
    secrets._secrets.clear()
    stood = app.kiln.path.read_bytes()
    with pytest.raises(KeysGoneError):
        await app.history.undo([entry.id])
    assert app.kiln.path.read_bytes() == stood


async def test_a_locked_keychain_is_not_taken_for_a_lost_key(kiln: KilnHome) -> None:
    class Locked(SessionSecrets):
        @override
        async def get(self, ref: Any) -> Any:
            raise SecretError(SecretProblem.LOCKED)

    kiln.write(SOUND)
    app = App(kiln, Locked())
    change = await app.registry.delete_custom_provider("Mine", with_models=False)
    entry = await app.record(app.kiln_past.draft_of(change))
    with pytest.raises(SecretError):
        await app.history.undo([entry.id])


async def test_a_clash_is_told_with_both_values_and_decided(start: Callable[[], App]) -> None:
    app = start()
    record = app.registry.user_models()[0]
    model = UserModelEntry(provider_type="builtin", provider_id="openai", model_id="gpt-x", name="Ours", id="one")
    entry = await app.record(app.kiln_past.draft_of(await app.registry.update_user_model(record, model)))
    model = model.model_copy(update={"name": "Theirs"})
    await app.registry.update_user_model(app.registry.user_models()[0], model)
    with pytest.raises(UndoClashError) as caught:
        await app.history.undo([entry.id])
    (clash,) = caught.value.clashes
    assert (clash.key.field, clash.wanted, clash.stands) == ("name", ABSENT, "Theirs")
    assert await app.history.undo([entry.id], {clash.key: Keep.STANDS}) is None
    assert app.registry.user_models()[0].name == "Theirs"
    await app.history.undo([entry.id], {clash.key: Keep.WANTED})
    assert app.registry.user_models()[0].name == ""


async def test_what_others_wrote_beside_it_stays(start: Callable[[], App]) -> None:
    app = start()
    record = app.registry.user_models()[0]
    model = UserModelEntry(provider_type="builtin", provider_id="openai", model_id="gpt-x", name="Ours", id="one")
    entry = await app.record(app.kiln_past.draft_of(await app.registry.update_user_model(record, model)))
    data: Any = app.kiln.data()
    data["user_model_registry"][0]["overrides"] = {"temperature": 1}
    app.kiln.write({**data, "new": 1})
    await app.history.undo([entry.id])
    data = app.kiln.data()
    assert data["new"] == 1
    assert data["user_model_registry"][0]["overrides"] == {"temperature": 1}
    assert "name" not in data["user_model_registry"][0]


async def test_taking_out_an_added_model_that_was_changed_since_is_asked(start: Callable[[], App]) -> None:
    app = start()
    model = UserModelEntry(provider_type="builtin", provider_id="openai", model_id="new", id="n")
    entry = await app.record(app.kiln_past.draft_of(await app.registry.add_user_model(model)))
    data: Any = app.kiln.data()
    data["user_model_registry"][-1]["name"] = "Theirs"
    app.kiln.write(data)
    with pytest.raises(UndoClashError) as caught:
        await app.history.undo([entry.id])
    assert [(one.key.field, one.wanted, one.stands) for one in caught.value.clashes] == [("name", ABSENT, "Theirs")]
    await app.history.undo([entry.id], {one.key: Keep.WANTED for one in caught.value.clashes})
    assert app.kiln.data() == SOUND


async def test_an_editors_file_comes_back_byte_for_byte_after_a_restart(start: Callable[[], App]) -> None:
    app = start()
    written = await app.editor.commit(
        [SettingEdit(("aiOrchestrator", "routing", "costLimit", "daily"), 2), SettingEdit((*CUSTOM, 0), ABSENT)]
    )
    entry = await app.record(app.editor_past.draft_of(written))
    assert "canary" not in app.history_text()
    assert "canary" not in app.editor_path.read_text()
    await start().history.undo([entry.id])
    assert app.editor_path.read_text() == TEXT


async def test_an_editors_setting_comes_back_among_what_was_written_since(start: Callable[[], App]) -> None:
    app = start()
    written = await app.editor.commit(
        [SettingEdit(("aiOrchestrator", "routing", "costLimit", "daily"), 2), SettingEdit((*CUSTOM, 0), ABSENT)]
    )
    entry = await app.record(app.editor_past.draft_of(written))
    app.editor_path.write_text(app.editor_path.read_text().replace("12", "14").replace("http://b", "http://c"))
    await start().history.undo([entry.id])
    expected = TEXT.replace("12", "14").replace("http://b", "http://c")
    values = start().editor.document.value
    assert values["editor.fontSize"] == 14
    assert values["aiOrchestrator.routing.costLimit.daily"] == 0.9
    elements: Any = values["aiOrchestrator.providers.custom"]
    assert [one["id"] for one in elements] == ["a", "b"]
    assert elements[0]["apiKey"] == "sk-ant-canary-0123456789abcdef"
    assert elements[1]["endpoint"] == "http://c"
    assert "// mine" in app.editor_path.read_text()
    assert expected.count("\n") <= app.editor_path.read_text().count("\n")


async def test_going_back_takes_back_both_files_in_one_go(start: Callable[[], App]) -> None:
    app = start()
    model = UserModelEntry(provider_type="builtin", provider_id="openai", model_id="new", id="n")
    first = await app.record(app.kiln_past.draft_of(await app.registry.add_user_model(model)))
    stood = app.kiln.path.read_bytes()
    for number in range(3):
        change = await app.registry.update_user_model(
            app.registry.user_models()[-3], model.model_copy(update={"name": f"N{number}"})
        )
        await app.record(app.kiln_past.draft_of(change))
        written = await app.editor.commit(
            [SettingEdit(("aiOrchestrator", "routing", "costLimit", "monthly"), 5 + number)]
        )
        await app.record(app.editor_past.draft_of(written))
    assert app.editor_path.read_text() != TEXT
    again = start()
    done = await again.history.back_to(first.id)
    assert done is not None
    assert len(done.undoes) == 6
    assert app.kiln.path.read_bytes() == stood
    assert app.editor_path.read_text() == TEXT
    assert since(await again.history.entries(), first.id) == ()


async def test_a_clash_in_one_file_leaves_both_as_they_are(start: Callable[[], App]) -> None:
    app = start()
    model = UserModelEntry(provider_type="builtin", provider_id="openai", model_id="new", id="n")
    drafts = [app.kiln_past.draft_of(await app.registry.add_user_model(model))]
    written = await app.editor.commit([SettingEdit(("aiOrchestrator", "routing", "costLimit", "daily"), 2)])
    drafts.append(app.editor_past.draft_of(written))
    entry = await app.record(*drafts)
    app.editor_path.write_text(app.editor_path.read_text().replace('daily": 2', 'daily": 3'))
    stood = app.kiln.path.read_bytes(), app.editor_path.read_text()
    with pytest.raises(UndoClashError) as caught:
        await app.history.undo([entry.id])
    assert (app.kiln.path.read_bytes(), app.editor_path.read_text()) == stood
    assert [(one.wanted, one.stands) for one in caught.value.clashes] == [(0.9, 3)]


async def test_an_entry_of_a_file_that_is_no_longer_managed_is_refused(start: Callable[[], App]) -> None:
    app = start()
    written = await app.editor.commit([SettingEdit(("aiOrchestrator", "routing", "costLimit", "daily"), 2)])
    entry = await app.record(app.editor_past.draft_of(written))
    app.history._pasts = lambda: [app.kiln_past]
    with pytest.raises(NotManagedError):
        await app.history.undo([entry.id])


async def test_keys_of_dropped_entries_leave_the_keychain(start: Callable[[], App], secrets: SessionSecrets) -> None:
    app = start()
    change = await app.registry.delete_custom_provider("Mine", with_models=False)
    await app.record(app.kiln_past.draft_of(change))
    assert secrets._secrets
    await app.history.clear()
    assert not secrets._secrets
    assert await app.history.entries() == ()


def entry(name: str, *undoes: str) -> HistoryEntry:
    return HistoryEntry(name, datetime.now(UTC), Who.WE, "", HistoryKind.TAKEN_BACK, "", (), undoes)


@pytest.mark.parametrize(
    ("entries", "undone", "since_a"),
    [
        ([entry("a"), entry("b")], set[str](), ["b"]),
        ([entry("a"), entry("b"), entry("u", "b")], {"b"}, []),
        ([entry("a"), entry("b"), entry("u", "b"), entry("r", "u")], {"u"}, ["b"]),
        ([entry("z"), entry("a"), entry("u", "z")], {"z"}, ["u"]),
        ([entry("z"), entry("a"), entry("b"), entry("u", "b", "z")], {"z", "b"}, ["u", "b"]),
    ],
)
def test_what_is_undone_and_what_going_back_takes(
    entries: list[HistoryEntry], undone: set[str], since_a: list[str]
) -> None:
    assert taken_back(entries) == undone
    assert list(since(entries, "a")) == since_a


def test_history_kinds_know_every_kind_of_change() -> None:
    assert {kind.value for kind in ChangeKind} <= {kind.value for kind in HistoryKind}


async def test_no_key_reaches_the_history_from_any_file(start: Callable[[], App], secrets: SessionSecrets) -> None:
    app = start()
    secret_places = {
        "mcp_secrets": {"a": "plain-canary-1"},
        "git_sync_projects": {"p": {"pat_token": "plain-canary-2", "url": "https://me:plain-canary-3@x"}},
        "wandb_api_key": "plain-canary-4",
        "custom_models": ["groq::sk-canary-abcdefgh-0123456789"],
    }
    entry = await app.record(app.kiln_past.draft(dict(SOUND), {**SOUND, **secret_places}))
    assert "canary" not in app.history_text()
    assert len(secrets._secrets) >= 5
    assert {one.place for one in differences(entry)} == set(secret_places)
    app.kiln.write({**SOUND, **secret_places})
    await start().history.undo([entry.id])
    assert app.kiln.data() == SOUND


def test_the_file_of_the_history_is_for_its_owner_only(tmp_path: Path) -> None:
    from kiln_models_gui.store.history import HistoryFile

    file = HistoryFile(tmp_path / "data" / "history.jsonl")
    file.append(entry("a"))
    assert file.path.stat().st_mode & 0o777 == 0o600
    assert json.loads(file.path.read_text())["id"] == "a"
