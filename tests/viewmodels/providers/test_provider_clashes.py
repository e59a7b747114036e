"""Two change one provider: both changes are kept where they do not clash, and what clashes is asked."""

from typing import TYPE_CHECKING, Any, cast

import pytest

from kiln_models_gui.registry.providers import ProviderRef
from kiln_models_gui.targets.keys import API_KEY
from kiln_models_gui.values import replace
from kiln_models_gui.viewmodels.providers.draft import ADDRESS, NAME
from kiln_models_gui.viewmodels.providers.editor import ProviderEditor
from tests.kiln_files import SOUND
from tests.viewmodels.conftest import Bench, MakeBench, Seen, idle

if TYPE_CHECKING:
    from kiln_models_gui.viewmodels.clash import ClashQuestion

MINE = ProviderRef("custom", "Mine")
THEIR_KEY = "sk-theirs-0123456789-abcd"
OUR_KEY = "sk-ours-0123456789-wxyz"


def open_editor(bench: Bench, ref: ProviderRef = MINE) -> tuple[ProviderEditor, Seen, Seen]:
    workbench = replace(bench.bench, other_writer=lambda _: "Kiln")
    editor = ProviderEditor(workbench, editing=bench.registry.provider(ref))
    return editor, Seen(editor.clash_asked), Seen(editor.saved)


def somebody_writes(bench: Bench, **fields: object) -> None:
    providers = [dict(one) for one in cast("list[dict[str, object]]", SOUND["openai_compatible_providers"])]
    providers[0] |= fields
    bench.home.write(SOUND | {"openai_compatible_providers": providers})


def stored(bench: Bench) -> dict[str, Any]:
    return cast("list[dict[str, Any]]", bench.home.data()["openai_compatible_providers"])[0]


async def save(editor: ProviderEditor) -> None:
    editor.save()
    await idle(editor)


@pytest.mark.parametrize("noticed", [True, False])
async def test_an_address_that_somebody_else_changed_is_not_written_over(make_bench: MakeBench, noticed: bool) -> None:
    bench = make_bench()
    editor, asked, saved = open_editor(bench)
    editor.type_key(API_KEY, OUR_KEY)
    somebody_writes(bench, base_url="http://127.0.0.1:3/v1", new_of_theirs=1)
    if noticed:
        await bench.registry.reload()
    await save(editor)
    assert asked.all == []
    assert saved.all == [(MINE,)]
    assert (stored(bench)["base_url"], stored(bench)["api_key"]) == ("http://127.0.0.1:3/v1", OUR_KEY)
    assert (stored(bench)["new_of_theirs"], stored(bench)["note"]) == (1, "kept")
    assert editor.kept_words == "Kept Kiln's change to Address as well."


@pytest.mark.parametrize("theirs", [True, False])
@pytest.mark.parametrize("noticed", [True, False])
async def test_two_addresses_are_asked_about(make_bench: MakeBench, theirs: bool, noticed: bool) -> None:
    bench = make_bench()
    editor, asked, saved = open_editor(bench)
    editor.type_text(ADDRESS, "http://127.0.0.1:4/v1")
    somebody_writes(bench, base_url="http://127.0.0.1:3/v1")
    if noticed:
        await bench.registry.reload()
    await save(editor)
    assert saved.all == []
    assert editor.draft.text(ADDRESS) == "http://127.0.0.1:4/v1"
    assert stored(bench)["base_url"] == "http://127.0.0.1:3/v1"
    (question,) = cast("tuple[ClashQuestion]", asked.all[0])
    assert [(line.what, line.field, line.theirs, line.ours, line.who) for line in question.lines] == [
        ("Provider “Mine”", "Address", "http://127.0.0.1:3/v1", "http://127.0.0.1:4/v1", "Kiln")
    ]
    editor.settle(question.answers([theirs]))
    await idle(editor)
    assert saved.all == [(MINE,)]
    assert stored(bench)["base_url"] == f"http://127.0.0.1:{3 if theirs else 4}/v1"


@pytest.mark.parametrize("theirs", [True, False])
async def test_two_keys_are_asked_about_and_neither_is_shown(make_bench: MakeBench, theirs: bool) -> None:
    bench = make_bench()
    editor, asked, saved = open_editor(bench)
    editor.type_key(API_KEY, OUR_KEY)
    somebody_writes(bench, api_key=THEIR_KEY)
    await save(editor)
    (question,) = cast("tuple[ClashQuestion]", asked.all[0])
    assert [(line.field, line.theirs, line.ours) for line in question.lines] == [("API key", "sk-…abcd", "sk-…wxyz")]
    assert THEIR_KEY not in repr(question)
    assert OUR_KEY not in repr(question)
    editor.settle(question.answers([theirs]))
    await idle(editor)
    assert saved.all == [(MINE,)]
    assert stored(bench)["api_key"] == (THEIR_KEY if theirs else OUR_KEY)


async def test_the_same_key_typed_by_both_is_no_clash(make_bench: MakeBench) -> None:
    bench = make_bench()
    editor, asked, saved = open_editor(bench)
    editor.type_key(API_KEY, THEIR_KEY)
    somebody_writes(bench, api_key=THEIR_KEY)
    await save(editor)
    assert (asked.all, saved.all) == ([], [(MINE,)])


async def test_a_key_that_kiln_got_while_it_was_typed_here_is_asked_about(make_bench: MakeBench) -> None:
    bench = make_bench({})
    editor, asked, saved = open_editor(bench)
    editor.choose("openai")
    editor.type_key("open_ai_api_key", OUR_KEY)
    bench.home.write({"open_ai_api_key": THEIR_KEY})
    await save(editor)
    assert saved.all == []
    assert len(asked.all) == 1
    assert bench.home.data() == {"open_ai_api_key": THEIR_KEY}


async def test_cancelled_it_is_asked_again_at_the_next_save(make_bench: MakeBench) -> None:
    bench = make_bench()
    editor, asked, saved = open_editor(bench)
    editor.type_text(ADDRESS, "http://127.0.0.1:4/v1")
    somebody_writes(bench, base_url="http://127.0.0.1:3/v1")
    await save(editor)
    await save(editor)
    assert (len(asked.all), saved.all) == (2, [])


async def test_a_new_name_and_their_new_address_are_both_kept(make_bench: MakeBench) -> None:
    bench = make_bench()
    editor, asked, saved = open_editor(bench)
    editor.type_text(NAME, "Ours")
    somebody_writes(bench, base_url="http://127.0.0.1:3/v1")
    await save(editor)
    assert (asked.all, saved.all) == ([], [(ProviderRef("custom", "Ours"),)])
    assert (stored(bench)["name"], stored(bench)["base_url"]) == ("Ours", "http://127.0.0.1:3/v1")
