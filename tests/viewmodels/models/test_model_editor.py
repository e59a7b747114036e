"""The model form against the real registry, target and file."""

from typing import TYPE_CHECKING, cast

import pytest

from kiln_models_gui.probes.listed_model import ListedModel
from kiln_models_gui.probes.practice import PRACTICE_KEY, PracticeFault, PracticeProvider
from kiln_models_gui.registry.library import KILN, LibraryModel
from kiln_models_gui.registry.providers import ProviderRef
from kiln_models_gui.registry.records import Origin
from kiln_models_gui.values import replace
from kiln_models_gui.viewmodels.models.draft import CONTEXT, COST_IN, COST_OUT, DESCRIPTION, NAME
from kiln_models_gui.viewmodels.models.editor import ModelEditor
from kiln_models_gui.viewmodels.models.kinds import MODEL_ID
from kiln_models_gui.viewmodels.models.list_cache import ListCache
from kiln_models_gui.viewmodels.models.purpose import Purpose
from kiln_models_gui.viewmodels.test_result import TestResult
from tests.kiln_files import SOUND
from tests.servers.raw import RawServer, http
from tests.viewmodels.conftest import Bench, MakeBench, Seen, idle, until, with_lists
from tests.viewmodels.editor_files import manage

if TYPE_CHECKING:
    from kiln_models_gui.viewmodels.clash import ClashQuestion

MINE = ProviderRef("custom", "Mine")


def models(bench: Bench) -> list[dict[str, object]]:
    return cast("list[dict[str, object]]", bench.home.data().get("user_model_registry", []))


def row(bench: Bench, key: str) -> LibraryModel:
    found = bench.library.model(key)
    assert found is not None
    return found


def legacy(bench: Bench) -> LibraryModel:
    records = bench.registry.user_models()
    return row(bench, next(r.handle for r in records if r.origin is Origin.LEGACY and r.fault is None))


async def save(editor: ModelEditor) -> list[object]:
    seen = Seen(editor.saved)
    editor.save()
    await idle(editor)
    return [name for name, _ in seen.all]


async def test_a_model_is_added(make_bench: MakeBench) -> None:
    bench = make_bench()
    editor = ModelEditor(bench.bench, provider=MINE)
    assert not editor.changed_by_person
    for place, text in {MODEL_ID: "new", NAME: "Neu", CONTEXT: "16K", COST_IN: "1", COST_OUT: "2"}.items():
        editor.type_text(place, text)
    editor.type_text(DESCRIPTION, "mine")
    editor.set_override("supports_vision", True)
    assert await save(editor) == ["Neu"]
    added = models(bench)[-1]
    assert len(str(added.pop("id"))) == 36
    assert added == {
        "provider_type": "custom",
        "provider_id": "Mine",
        "model_id": "new",
        "name": "Neu",
        "context_window": 16_000,
        "cost": {"input": 1.0, "output": 2.0},
        "description": "mine",
        "overrides": {"supports_vision": True},
    }
    assert not editor.changed_by_person


async def test_an_edit_keeps_the_id_and_what_the_form_does_not_know(make_bench: MakeBench) -> None:
    bench = make_bench()
    editor = ModelEditor(bench.bench, purpose=Purpose.EDIT, model=row(bench, "two"))
    assert editor.has_advanced
    editor.type_text(NAME, "Drei")
    assert await save(editor) == ["Drei"]
    assert models(bench)[1] == cast("list[dict[str, object]]", SOUND["user_model_registry"])[1] | {"name": "Drei"}


async def test_a_duplicate_has_an_id_of_its_own(make_bench: MakeBench) -> None:
    bench = make_bench()
    editor = ModelEditor(bench.bench, purpose=Purpose.DUPLICATE, model=row(bench, "two"))
    assert await save(editor) == ["Zwei copy"]
    original, copy = models(bench)[1], models(bench)[-1]
    assert copy["id"] != original["id"]
    # Kiln does not know `temperature`, so that it is not written anew.
    overrides = {"openai_compatible_provider_name": "Mine", "supports_vision": True}
    assert copy == original | {"id": copy["id"], "name": "Zwei copy", "overrides": overrides}


async def test_a_duplicate_without_a_difference_is_refused(make_bench: MakeBench) -> None:
    bench = make_bench()
    editor = ModelEditor(bench.bench, purpose=Purpose.DUPLICATE, model=row(bench, "one"))
    editor.type_text(NAME, "")
    assert await save(editor) == []
    assert "already" in editor.shown.errors[MODEL_ID]


@pytest.mark.parametrize("keep_line", [True, False])
async def test_a_legacy_line_is_converted(make_bench: MakeBench, keep_line: bool) -> None:
    bench = make_bench(SOUND | {"groq_api_key": "gsk_canary_0123456789"})
    line = legacy(bench)
    editor = ModelEditor(bench.bench, purpose=Purpose.CONVERT, model=line)
    editor.keep_line = keep_line
    assert await save(editor) == ["llama"]
    assert ("groq::llama" in cast("list[str]", bench.home.data()["custom_models"])) is keep_line
    assert (models(bench)[-1]["provider_id"], models(bench)[-1]["model_id"]) == ("groq", "llama")


async def test_errors_wait_until_a_save_is_tried(make_bench: MakeBench) -> None:
    two = {"open_ai_api_key": "sk-canary-0123456789", "groq_api_key": "gsk_canary_0123456789"}
    editor = ModelEditor(make_bench(two).bench)
    assert editor.shown.errors == {}
    assert editor.shown.cannot_save
    assert await save(editor) == []
    assert set(editor.shown.errors) == {"provider", MODEL_ID}


async def test_the_only_ready_provider_is_chosen_at_once(make_bench: MakeBench) -> None:
    bench = make_bench({"open_ai_api_key": "sk-canary-0123456789"})
    assert ModelEditor(bench.bench).draft.provider == ("builtin", "openai")
    assert ModelEditor(bench.bench).suggestions


async def test_a_model_without_its_provider_can_still_be_edited(make_bench: MakeBench) -> None:
    bench = make_bench(SOUND | {"openai_compatible_providers": []})
    editor = ModelEditor(bench.bench, purpose=Purpose.EDIT, model=row(bench, "two"))
    assert editor.providers[-1].lacks == "not set up"
    editor.type_text(NAME, "Drei")
    assert await save(editor) == ["Drei"]


def listing(practice: PracticeProvider, key: str = PRACTICE_KEY) -> dict[str, object]:
    return {"openai_compatible_providers": [{"name": "Mine", "base_url": practice.base_url, "api_key": key}]}


async def test_the_list_completes_names_and_fills_empty_fields(
    make_bench: MakeBench, practice: PracticeProvider
) -> None:
    editor = ModelEditor(make_bench(listing(practice)).bench)
    editor.fetch_list()
    await idle(editor)
    assert editor.suggestions == ("practice-small", "practice-thinker", "practice-vision")
    editor.type_text(MODEL_ID, "practice-vision")
    assert editor.draft.text(CONTEXT) == "32,768"
    editor.type_text(MODEL_ID, "practice-small")
    assert editor.draft.text(CONTEXT) == "8,192"
    editor.type_text(MODEL_ID, "mine")
    assert editor.draft.text(CONTEXT) == ""
    editor.type_text(CONTEXT, "5K")
    editor.type_text(MODEL_ID, "practice-small")
    assert editor.draft.text(CONTEXT) == "5K"


async def test_a_list_that_comes_after_the_name_fills_too(make_bench: MakeBench, practice: PracticeProvider) -> None:
    editor = ModelEditor(make_bench(listing(practice)).bench)
    editor.type_text(MODEL_ID, "practice-vision")
    editor.fetch_list()
    await until(lambda: bool(editor.listed), editor.models_listed)
    assert editor.draft.text(CONTEXT) == "32,768"


async def test_prices_of_a_name_that_was_only_passed_do_not_stay(make_bench: MakeBench) -> None:
    small = {"id": "gpt-4", "context_length": 8192, "pricing": {"prompt": "0.00003", "completion": "0.00006"}}
    async with RawServer(http(body={"data": [small, {"id": "gpt-4o", "context_length": 128_000}]})) as server:
        bench = make_bench({"openai_compatible_providers": [{"name": "Mine", "base_url": server.base_url}]})
        editor = ModelEditor(bench.bench)
        editor.fetch_list()
        await idle(editor)
    editor.type_text(MODEL_ID, "gpt-4")
    assert [editor.draft.text(place) for place in (CONTEXT, COST_IN, COST_OUT)] == ["8,192", "30.00", "60.00"]
    editor.type_text(MODEL_ID, "gpt-4o")
    assert [editor.draft.text(place) for place in (CONTEXT, COST_IN, COST_OUT)] == ["128,000", "", ""]


async def test_a_list_that_does_not_come_is_told_until_another_provider_is_chosen(
    make_bench: MakeBench, practice: PracticeProvider
) -> None:
    data = SOUND | listing(practice, "wrong")
    editor = ModelEditor(make_bench(data).bench, provider=MINE)
    editor.fetch_list()
    await idle(editor)
    assert "did not tell" in editor.listing_problem
    editor.choose_provider(None)
    assert editor.listing_problem == ""


async def test_each_provider_gets_its_own_list_however_fast_one_chooses(
    make_bench: MakeBench, practice: PracticeProvider
) -> None:
    other = PracticeProvider()
    other.fault = PracticeFault.NO_SUCH_MODEL
    other.start()
    try:
        providers = [
            {"name": "One", "base_url": practice.base_url, "api_key": PRACTICE_KEY},
            {"name": "Two", "base_url": other.base_url, "api_key": PRACTICE_KEY},
        ]
        editor = ModelEditor(make_bench({"openai_compatible_providers": providers}).bench)
        editor.choose_provider(ProviderRef("custom", "One"))
        editor.choose_provider(ProviderRef("custom", "Two"))
        await idle(editor)
        assert editor.suggestions[0] == "practice-small-2"
        editor.choose_provider(ProviderRef("custom", "One"))
        assert editor.suggestions[0] == "practice-small"
        await idle(editor)
    finally:
        other.close()


async def test_saving_works_while_the_list_is_fetched(make_bench: MakeBench, practice: PracticeProvider) -> None:
    practice.fault = PracticeFault.SLOW
    bench = make_bench(listing(practice))
    editor = ModelEditor(bench.bench)
    editor.fetch_list()
    editor.type_text(MODEL_ID, "m")
    seen = Seen(editor.saved)
    editor.save()
    await until(lambda: bool(seen.all), editor.saved)
    assert editor.busy  # the list is still being fetched
    assert [model["model_id"] for model in models(bench)] == ["m"]
    practice.fault = PracticeFault.NONE
    await idle(editor)


async def test_a_damaged_file_shows_and_keeps_the_draft(make_bench: MakeBench) -> None:
    bench = make_bench()
    editor = ModelEditor(bench.bench, purpose=Purpose.EDIT, model=row(bench, "two"))
    editor.type_text(NAME, "Drei")
    sound = bench.home.path.read_bytes()
    bench.home.path.write_bytes(b"a: [")
    assert await save(editor) == []
    assert editor.problem is not None
    assert "damaged" in editor.problem.what
    assert editor.draft.text(NAME) == "Drei"
    assert bench.home.path.read_bytes() == b"a: ["
    bench.home.path.write_bytes(sound)
    assert await save(editor) == ["Drei"]
    assert editor.problem is None


async def test_a_program_that_cannot_be_read_for_a_moment_does_not_lose_the_model(make_bench: MakeBench) -> None:
    bench = make_bench()
    same = {"id": "mine", "type": "openai-compatible", "endpoint": "http://127.0.0.1:9/v1", "modelName": "two"}
    costs = {"contextWindow": 1000, "cost": {"input": 0, "output": 0}}
    manage(bench, {"VS Code": {"aiOrchestrator.providers.custom": [same | costs]}})
    whole = bench.home.path.read_text()
    editor = ModelEditor(bench.bench, purpose=Purpose.EDIT, model=row(bench, "two"))
    editor.type_text(NAME, "Drei")
    bench.home.path.write_text("- [")
    await bench.registry.reload()
    assert KILN in editor.uses, "left out in silence, it would be taken out of Kiln's file"
    assert await save(editor) == []
    assert editor.problem is not None
    bench.home.path.write_text(whole)
    assert await save(editor) == ["Drei"]
    assert models(bench)[1]["name"] == "Drei"


def somebody_writes(bench: Bench, **fields: object) -> None:
    """Somebody else changes the model "two", and the file watch has not noticed."""
    changed = [dict(m) if isinstance(m, dict) else m for m in cast("list[object]", SOUND["user_model_registry"])]
    cast("dict[str, object]", changed[1]).update(fields)
    bench.home.write(SOUND | {"user_model_registry": changed})


async def test_a_clash_is_asked_and_nothing_is_written_or_lost_until_it_is_settled(make_bench: MakeBench) -> None:
    bench = make_bench()
    editor = ModelEditor(bench.bench, purpose=Purpose.EDIT, model=row(bench, "two"))
    asked = Seen(editor.clash_asked)
    editor.type_text(NAME, "Drei")
    somebody_writes(bench, name="Theirs")
    for number in (1, 2):  # cancelled once: the form stays, and the next save asks again
        assert await save(editor) == []
        assert len(asked.all) == number
        assert (editor.draft.text(NAME), editor.problem) == ("Drei", None)
        assert models(bench)[1]["name"] == "Theirs"
    (question,) = cast("tuple[ClashQuestion]", asked.all[0])
    assert [(line.what, line.field, line.theirs, line.ours) for line in question.lines] == [
        ("Model “Zwei”", "Display name", "Theirs", "Drei")
    ]


@pytest.mark.parametrize(("theirs", "name"), [(True, "Theirs"), (False, "Drei")])
async def test_what_is_settled_is_saved_and_the_rest_of_both_is_kept(
    make_bench: MakeBench, theirs: bool, name: str
) -> None:
    bench = make_bench()
    editor = ModelEditor(bench.bench, purpose=Purpose.EDIT, model=row(bench, "two"))
    asked, saved = Seen(editor.clash_asked), Seen(editor.saved)
    editor.type_text(NAME, "Drei")
    editor.set_override("supports_vision", False)
    somebody_writes(bench, name="Theirs", context_window=7, new_of_theirs=[1])
    editor.save()
    await idle(editor)
    (question,) = cast("tuple[ClashQuestion]", asked.all[0])
    editor.settle(question.answers([theirs]))
    await idle(editor)
    assert len(saved.all) == 1
    stored = models(bench)[1]
    assert (stored["name"], stored["context_window"], stored["new_of_theirs"]) == (name, 7, [1])
    assert cast("dict[str, object]", stored["overrides"])["supports_vision"] is False


async def test_changes_that_do_not_clash_are_both_kept_and_told_of(make_bench: MakeBench) -> None:
    bench = make_bench()
    workbench = replace(bench.bench, other_writer=lambda _: "Kiln")
    editor = ModelEditor(workbench, purpose=Purpose.EDIT, model=row(bench, "two"))
    asked = Seen(editor.clash_asked)
    editor.type_text(NAME, "Drei")
    somebody_writes(bench, context_window=7)
    await bench.registry.reload()  # as the file watch does
    assert await save(editor) == ["Drei"]
    assert asked.all == []
    assert (models(bench)[1]["name"], models(bench)[1]["context_window"]) == ("Drei", 7)
    assert editor.kept_words == "Kept Kiln's change to Context window as well."


async def test_a_setting_of_advanced_clashes_in_its_own_words(make_bench: MakeBench) -> None:
    bench = make_bench()
    editor = ModelEditor(bench.bench, purpose=Purpose.EDIT, model=row(bench, "two"))
    asked = Seen(editor.clash_asked)
    editor.set_override("structured_output_mode", "json_schema")
    overrides = {"openai_compatible_provider_name": "Mine", "supports_vision": True, "temperature": 1}
    somebody_writes(bench, overrides={**overrides, "structured_output_mode": "json_mode"})
    assert await save(editor) == []
    (question,) = cast("tuple[ClashQuestion]", asked.all[0])
    assert [(line.field, line.theirs, line.ours) for line in question.lines] == [
        ("Output mode", "JSON mode", "JSON Schema")
    ]


async def test_a_model_that_somebody_removed_can_be_saved_as_a_new_one(make_bench: MakeBench) -> None:
    bench = make_bench()
    editor = ModelEditor(bench.bench, purpose=Purpose.EDIT, model=row(bench, "two"))
    editor.type_text(NAME, "Drei")
    bench.home.write(SOUND | {"user_model_registry": []})
    assert await save(editor) == []
    assert editor.problem is not None
    assert "removed" in editor.problem.what
    assert await save(editor) == ["Drei"]
    (saved,) = models(bench)
    assert (saved["name"], saved["context_window"]) == ("Drei", 5)


async def test_the_form_tests_the_model_and_remembers_it(make_bench: MakeBench, practice: PracticeProvider) -> None:
    bench = make_bench(listing(practice))
    editor = ModelEditor(bench.bench)
    editor.type_text(MODEL_ID, "practice-small")
    editor.start_test()
    await idle(editor.test)
    assert editor.test.result is not None
    assert editor.test.result.worked
    editor.type_text(NAME, "Another name")
    assert editor.test.result is not None
    assert bench.memory.get((MINE, practice.base_url, "practice-small")) == editor.test.result
    editor.type_text(MODEL_ID, "practice-vision")
    assert editor.test.result is None
    assert bench.memory.get((MINE, practice.base_url, "practice-vision")) is None


async def test_every_provider_has_defaults_for_advanced(make_bench: MakeBench) -> None:
    bench = make_bench()
    for ref in (None, MINE, ProviderRef("builtin", "openai"), ProviderRef("builtin", "gone")):
        groups = ModelEditor(bench.bench, provider=ref).groups
        assert sum(len(fields) for _, fields in groups) == 39


async def test_a_form_tells_the_earlier_test_of_the_model_it_is_for(
    make_bench: MakeBench, practice: PracticeProvider
) -> None:
    bench = make_bench(listing(practice))
    result = TestResult("good", "Answers in 5 ms", worked=True, kind="works", ms=5)
    bench.memory.remember((MINE, practice.base_url, "practice-small"), result)
    editor = ModelEditor(bench.bench)
    assert editor.known_result is None
    editor.type_text(MODEL_ID, "practice-small")
    assert editor.known_result == result
    editor.type_text(MODEL_ID, "practice-vision")
    assert editor.known_result is None


async def test_beside_the_model_stands_what_the_list_tells_of_it(
    make_bench: MakeBench, practice: PracticeProvider
) -> None:
    bench, lists = make_bench(listing(practice)), ListCache()
    provider = bench.registry.provider(MINE)
    assert provider is not None
    await lists.keep(
        provider, [ListedModel("old", tools=True, vision=True, deprecation_date="2027-01-31"), ListedModel("new")]
    )
    editor = ModelEditor(with_lists(bench, lists))
    assert editor.list_words == "List of just now"
    assert editor.suggestion_notes == {"old": "Goes away on 2027-01-31"}
    editor.type_text(MODEL_ID, "old")
    assert editor.list_words == "Tools · Images · Goes away on 2027-01-31 · List of just now"
    editor.refresh_list()
    assert editor.is_listing
    await idle(editor)
    assert not editor.is_listing
    assert editor.suggestions == ("practice-small", "practice-thinker", "practice-vision")
