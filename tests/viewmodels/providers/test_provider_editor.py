"""The provider form against the real registry, target and file, with keys kept in memory."""

import pytest
from pydantic import SecretStr

from kiln_models_gui.probes.practice import PRACTICE_KEY, PracticeFault, PracticeProvider
from kiln_models_gui.qt_names import override
from kiln_models_gui.registry.providers import Provider, ProviderRef, ProviderStatus
from kiln_models_gui.store.secrets import SecretError, SecretProblem, SecretRef, SessionSecrets
from kiln_models_gui.targets.keys import API_KEY
from kiln_models_gui.viewmodels.providers.draft import ADDRESS, NAME
from kiln_models_gui.viewmodels.providers.editor import ProviderEditor
from tests.kiln_files import SOUND
from tests.viewmodels.conftest import Bench, MakeBench, Seen, idle, until

KEY = "sk-canary-typed-0123456789"
TEAM = ProviderRef("custom", "Team")
MINE = ProviderRef("custom", "Mine")
OPENAI = ProviderRef("builtin", "openai")


def editor_for(bench: Bench, ref: ProviderRef) -> ProviderEditor:
    return ProviderEditor(bench.bench, editing=provider(bench, ref))


def provider(bench: Bench, ref: ProviderRef) -> Provider:
    found = bench.registry.provider(ref)
    assert found is not None
    return found


def fill(editor: ProviderEditor, key: str | None = KEY) -> ProviderEditor:
    editor.type_text(NAME, " Team ")
    editor.type_text(ADDRESS, "https://gateway.example.com/v1/")
    if key:
        editor.type_key(API_KEY, key)
    return editor


def elements(bench: Bench) -> dict[str, dict[str, object]]:
    stored = bench.home.data()["openai_compatible_providers"]
    assert isinstance(stored, list)
    return {element["name"]: element for element in stored}


async def kept(bench: Bench, ref: ProviderRef, place: str = API_KEY) -> str | None:
    account = f"custom:{ref.id}" if ref.type == "custom" else place
    key = await bench.secrets.get(SecretRef("Kiln Models", account))
    return key.get_secret_value() if key else None


async def save(editor: ProviderEditor) -> list[object]:
    seen = Seen(editor.saved)
    editor.save()
    await idle(editor)
    return [ref for (ref,) in seen.all]


async def test_a_custom_provider_is_added_with_its_key_in_both_places(make_bench: MakeBench) -> None:
    bench = make_bench()
    editor = fill(ProviderEditor(bench.bench), f"Bearer {KEY}")
    assert editor.changed_by_person
    assert await save(editor) == [TEAM]
    assert elements(bench)["Team"] == {
        "name": "Team",
        "base_url": "https://gateway.example.com/v1",
        "api_key": KEY,
    }
    assert await kept(bench, TEAM) == KEY
    assert not editor.changed_by_person
    assert bench.choices.now.keys_in_kiln_file == "yes"


async def test_a_key_that_may_not_stand_in_kilns_file_is_only_kept_here(make_bench: MakeBench) -> None:
    bench = make_bench()
    editor = fill(ProviderEditor(bench.bench))
    editor.allow_kiln(False)
    assert await save(editor) == [TEAM]
    assert KEY not in bench.home.path.read_text()
    assert await kept(bench, TEAM) == KEY
    assert bench.choices.now.keys_in_kiln_file == "no"
    assert not ProviderEditor(bench.bench).draft.write_to_kiln


async def test_a_built_in_provider_is_added(make_bench: MakeBench) -> None:
    bench = make_bench()
    editor = ProviderEditor(bench.bench, choice="groq")
    editor.type_key("groq_api_key", KEY)
    assert await save(editor) == [("builtin", "groq")]
    assert bench.home.data()["groq_api_key"] == KEY
    assert await kept(bench, ProviderRef("builtin", "groq"), "groq_api_key") == KEY


async def test_a_built_in_provider_whose_key_is_kept_here_is_listed(make_bench: MakeBench) -> None:
    bench = make_bench()
    groq = ProviderRef("builtin", "groq")
    editor = ProviderEditor(bench.bench, choice="groq")
    editor.type_key("groq_api_key", KEY)
    editor.allow_kiln(False)
    assert await save(editor) == [groq]
    assert KEY not in bench.home.path.read_text()
    assert provider(bench, groq).status is ProviderStatus.KEY_NOT_IN_KILN
    assert bench.choices.now.kept_providers == ("groq",)
    await idle(bench.choices)
    assert bench.preferences.load().kept_providers == ("groq",)

    again = editor_for(bench, groq)
    again.type_key("groq_api_key", KEY)
    again.allow_kiln(True)
    assert await save(again) == [groq]
    assert provider(bench, groq).status is ProviderStatus.READY
    assert bench.choices.now.kept_providers == ()
    await idle(bench.choices)
    assert bench.preferences.load().kept_providers == ()


async def test_a_provider_with_a_key_and_a_setting_wants_both(make_bench: MakeBench) -> None:
    bench = make_bench()
    editor = ProviderEditor(bench.bench, choice="fireworks_ai")
    editor.type_key("fireworks_api_key", KEY)
    assert await save(editor) == []
    assert "Account ID" in editor.shown.cannot_save
    editor.type_text("fireworks_account_id", "me")
    assert await save(editor) == [("builtin", "fireworks_ai")]
    assert bench.home.data()["fireworks_account_id"] == "me"


async def test_a_replaced_key_replaces_the_old_one(make_bench: MakeBench) -> None:
    bench = make_bench()
    editor = editor_for(bench, MINE)
    editor.type_key(API_KEY, KEY)
    assert await save(editor) == [MINE]
    assert elements(bench)["Mine"] == {
        "name": "Mine",
        "base_url": "http://127.0.0.1:1/v1",
        "api_key": KEY,
        "note": "kept",
    }
    assert await kept(bench, MINE) == KEY


async def test_a_removed_key_leaves_file_and_keychain(make_bench: MakeBench) -> None:
    bench = make_bench()
    await bench.keys.keep(MINE, API_KEY, SecretStr(KEY))
    editor = editor_for(bench, MINE)
    editor.type_key(API_KEY, None, removed=True)
    assert await save(editor) == [MINE]
    assert elements(bench)["Mine"]["api_key"] == ""
    assert await kept(bench, MINE) is None


@pytest.mark.parametrize("masked", ["sk-…4f2a", "••••••••", "[hidden]", "sk-***4f2a"])
async def test_the_picture_of_a_key_is_never_stored(make_bench: MakeBench, masked: str) -> None:
    bench = make_bench()
    before = bench.home.path.read_bytes()
    editor = editor_for(bench, MINE)
    editor.type_key(API_KEY, masked)
    assert await save(editor) == []
    assert "picture" in editor.shown.cannot_save
    assert bench.home.path.read_bytes() == before
    assert await kept(bench, MINE) is None


async def test_models_follow_a_new_name_and_so_does_the_key(make_bench: MakeBench) -> None:
    bench = make_bench()
    await bench.keys.keep(MINE, API_KEY, SecretStr(KEY))
    editor = editor_for(bench, MINE)
    assert editor.followers == ()
    editor.type_text(NAME, "Team")
    assert editor.followers == ("Zwei", "idless")
    assert await save(editor) == [TEAM]
    models = bench.home.data()["user_model_registry"]
    assert isinstance(models, list)
    assert [models[1]["provider_id"], models[2]["provider_id"]] == ["Team", "Team"]
    assert models[1]["overrides"]["openai_compatible_provider_name"] == "Team"
    assert await kept(bench, TEAM) == KEY
    assert await kept(bench, MINE) is None


async def test_a_rename_that_fails_loses_no_key(make_bench: MakeBench) -> None:
    bench = make_bench(SOUND | {"openai_compatible_providers": [{"name": "Mine", "base_url": "http://127.0.0.1:1/v1"}]})
    await bench.keys.keep(MINE, API_KEY, SecretStr(KEY))
    editor = editor_for(bench, MINE)
    editor.type_text(NAME, "Team")
    sound = bench.home.path.read_bytes()
    bench.home.path.write_bytes(b"a: [")
    assert await save(editor) == []
    assert editor.problem is not None
    assert editor.draft.text(NAME) == "Team"
    assert await kept(bench, MINE) == KEY

    bench.home.path.write_bytes(sound)
    assert await save(editor) == [TEAM]
    assert editor.problem is None
    assert await kept(bench, TEAM) == KEY


async def test_a_provider_that_somebody_removed_meanwhile_can_be_saved_as_a_new_one(make_bench: MakeBench) -> None:
    bench = make_bench()
    editor = editor_for(bench, MINE)
    editor.type_text(ADDRESS, "http://127.0.0.1:9/v1")
    bench.home.write(SOUND | {"openai_compatible_providers": []})
    assert await save(editor) == []
    assert editor.problem is not None
    assert "removed" in editor.problem.what
    assert editor.draft.text(ADDRESS) == "http://127.0.0.1:9/v1"
    assert await save(editor) == [MINE]
    assert elements(bench)["Mine"]["base_url"] == "http://127.0.0.1:9/v1"


async def test_a_name_that_somebody_took_meanwhile_is_refused_in_words(make_bench: MakeBench) -> None:
    bench = make_bench()
    first, second = fill(ProviderEditor(bench.bench)), fill(ProviderEditor(bench.bench), key=None)
    first.save()
    second.save()  # the name is still free: neither has been written
    await idle(first)
    await idle(second)
    assert [first.problem is None, second.problem is None].count(True) == 1
    problem = first.problem or second.problem
    assert problem is not None
    assert list(elements(bench)).count("Team") == 1


class LockedSecrets(SessionSecrets):
    """A keychain that nobody unlocks."""

    @override
    async def set(self, ref: SecretRef, secret: SecretStr) -> None:
        raise SecretError(SecretProblem.LOCKED)


async def test_a_locked_keychain_stops_before_kilns_file_is_touched(make_bench: MakeBench) -> None:
    bench = make_bench(secrets=LockedSecrets())
    before = bench.home.path.read_bytes()
    editor = fill(ProviderEditor(bench.bench))
    assert await save(editor) == []
    assert editor.problem is not None
    assert "locked" in editor.problem.what
    assert bench.home.path.read_bytes() == before
    assert editor.draft.key(API_KEY).key is not None


async def test_a_key_typed_for_another_kind_is_stored_nowhere(make_bench: MakeBench) -> None:
    bench = make_bench()
    editor = ProviderEditor(bench.bench, choice="groq")
    editor.type_key("groq_api_key", KEY)
    editor.choose("custom")
    fill(editor, key=None)
    assert await save(editor) == [TEAM]
    assert elements(bench)["Team"]["api_key"] == ""
    assert await kept(bench, TEAM) is None
    assert await kept(bench, ProviderRef("builtin", "groq"), "groq_api_key") is None
    assert bench.choices.now.keys_in_kiln_file == "ask"


async def test_what_stands_in_the_file_is_shown_when_its_kind_is_chosen(make_bench: MakeBench) -> None:
    bench = make_bench(SOUND | {"ollama_base_url": "http://localhost:11434"})
    editor = ProviderEditor(bench.bench)
    editor.choose("ollama")
    assert editor.draft.text("ollama_base_url") == "http://localhost:11434"
    assert await save(editor) == [("builtin", "ollama")]
    assert bench.home.data()["ollama_base_url"] == "http://localhost:11434"


async def test_what_was_typed_comes_back_with_its_kind(make_bench: MakeBench) -> None:
    editor = fill(ProviderEditor(make_bench().bench))
    editor.choose("groq")
    editor.choose("custom")
    assert (editor.draft.text(NAME), editor.choice.id) == ("Team", "custom")
    assert editor.draft.key(API_KEY).key is not None


async def test_an_unchanged_form_asks_nothing_and_shows_no_errors(make_bench: MakeBench) -> None:
    bench = make_bench()
    editor = ProviderEditor(bench.bench)
    assert not editor.changed_by_person
    assert [field.error for field in editor.shown.fields] == ["", "", ""]
    assert editor.shown.cannot_save
    assert editor.asks_first_time
    assert {choice.id for choice in editor.choices} >= {"custom", "openai", "groq", "ollama"}
    assert await save(editor) == []
    assert any(field.error for field in editor.shown.fields)


async def test_a_test_is_remembered_once_what_it_tested_is_saved(
    make_bench: MakeBench, practice: PracticeProvider
) -> None:
    bench = make_bench()
    editor = ProviderEditor(bench.bench)
    editor.type_text(NAME, "Team")
    editor.type_text(ADDRESS, practice.base_url)
    editor.type_key(API_KEY, PRACTICE_KEY)
    editor.test.start("practice-small")
    await idle(editor.test)
    assert editor.test.result is not None
    assert editor.test.result.worked
    assert bench.memory.get((TEAM, practice.base_url)) is None
    assert "practice-vision" in editor.models_to_try
    editor.save()
    await idle(editor)
    assert bench.memory.get((TEAM, practice.base_url)) == editor.test.result
    assert bench.memory.get((TEAM, practice.base_url, "practice-small")) == editor.test.result
    editor.allow_kiln(False)
    assert editor.test.result is not None
    editor.type_text(ADDRESS, "http://127.0.0.1:9/v1")
    assert editor.test.result is None


async def test_the_stored_key_is_tested_when_none_is_typed(make_bench: MakeBench, practice: PracticeProvider) -> None:
    stored = {"name": "Mine", "base_url": practice.base_url, "api_key": PRACTICE_KEY}
    bench = make_bench({"openai_compatible_providers": [stored]})
    editor = editor_for(bench, MINE)
    editor.test.start()
    await idle(editor.test)
    assert editor.test.result is not None
    assert editor.test.result.text == "Key accepted"
    editor.type_key(API_KEY, None, removed=True)
    editor.test.start()
    await idle(editor.test)
    assert editor.test.result is not None
    assert editor.test.result.tone == "bad"


async def test_a_test_that_typing_stopped_is_forgotten(make_bench: MakeBench, practice: PracticeProvider) -> None:
    practice.fault = PracticeFault.SLOW
    bench = make_bench()
    editor = ProviderEditor(bench.bench)
    editor.type_text(NAME, "Team")
    editor.type_text(ADDRESS, practice.base_url)
    editor.test.start()
    await until(lambda: bool(editor.test.lines and editor.test.lines[0].outcome), editor.test.changed)
    editor.type_text(ADDRESS, practice.base_url + "x")
    await idle(editor.test)
    assert editor.test.result is None
    assert bench.memory.get((TEAM, practice.base_url + "x")) is None
    assert bench.memory.get((TEAM, practice.base_url)) is None


async def test_another_edit_of_a_provider_does_not_put_its_key_back_into_kilns_file(make_bench: MakeBench) -> None:
    """The key was taken out of Kiln's file; keys may stand there, as far as the person's choice for others goes."""
    azure = ProviderRef("builtin", "azure_openai")
    bench = make_bench({"azure_openai_endpoint": "https://a.example"})
    bench.choices.change(keys_in_kiln_file="yes", kept_providers=("azure_openai",))
    bench.registry.keep_here("azure_openai")
    await bench.keys.keep(azure, "azure_openai_api_key", SecretStr(KEY))
    editor = editor_for(bench, azure)
    editor.type_text("azure_openai_endpoint", "https://b.example")
    assert await save(editor) == [azure]
    assert bench.home.data() == {"azure_openai_endpoint": "https://b.example"}
    assert bench.registry.kept_here == {"azure_openai"}
    assert bench.choices.now.keys_in_kiln_file == "yes"


async def test_a_keychain_that_went_away_is_not_written_down_as_no_key(make_bench: MakeBench) -> None:
    """The key of a built-in provider is only in a keychain that this session does not find."""
    bench = make_bench({"projects": ["/a"]}, SessionSecrets(SecretProblem.NO_KEYCHAIN))
    bench.registry.keep_here("groq")
    provider = bench.registry.provider(ProviderRef("builtin", "groq"))
    editor = ProviderEditor(bench.bench, editing=provider)
    editor.allow_kiln(True)
    editor.save()
    await idle(editor)
    assert editor.problem is not None
    assert "Nothing was lost." in editor.problem.what
    assert "groq" in bench.registry.kept_here
    assert bench.home.data() == {"projects": ["/a"]}
