"""What stands around the pages: notices, errors that belong to no field, the toast with its undo."""

import pytest

from kiln_models_gui.store.problems import StoreError, StoreProblem
from kiln_models_gui.viewmodels.models.page import Filter, ModelsPage
from kiln_models_gui.viewmodels.shell import Shell
from tests.kiln_files import SOUND
from tests.viewmodels.conftest import MakeBench, Seen, idle


async def test_a_sound_file_needs_no_notice(make_bench: MakeBench) -> None:
    assert make_bench().shell.notice is None


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"user_model_registry": "text"}, "is no list"),
        ({"openai_compatible_providers": [{"base_url": "http://h/v1"}]}, "has no name"),
        ({"openai_compatible_providers": [{"name": "A", "base_url": "http://h/v1"}] * 2}, "twice"),
    ],
)
async def test_an_odd_file_is_told_of(make_bench: MakeBench, change: dict[str, object], says: str) -> None:
    notice = make_bench(SOUND | change).shell.notice
    assert notice is not None
    assert notice.tone == "warn"
    assert says in notice.text


def test_an_error_that_a_person_can_mend_is_shown_until_it_is_read() -> None:
    shell = Shell()
    changed = Seen(shell.notice_changed)
    assert shell.understand(StoreError(StoreProblem.DISK_FULL))
    assert shell.notice is not None
    assert shell.notice.heading == "The disk is full."
    shell.dismiss()
    assert shell.notice is None
    assert len(changed.all) == 2


def test_an_error_of_the_program_is_not_understood() -> None:
    shell = Shell()
    assert not shell.understand(KeyError("x"))
    assert shell.notice is None


def test_a_toast_can_be_taken_back_once() -> None:
    shell, undone = Shell(practice=True), list[str]()
    wanted = Seen(shell.toast_wanted)
    shell.toast("Saved.")
    shell.take_back()
    shell.toast("Removed.", lambda: undone.append("back"))
    shell.take_back()
    shell.take_back()
    assert wanted.all == [("Saved.", ""), ("Removed.", "Undo")]
    assert undone == ["back"]
    assert shell.practice


async def test_a_removed_model_comes_back_by_the_toast(make_bench: MakeBench) -> None:
    bench = make_bench()
    page = ModelsPage(bench.bench)
    removed = Seen(page.removed)
    before = bench.home.data()
    page.remove("two", "gone")
    await idle(page)
    ((change, title),) = removed.all
    assert title == "Zwei"
    assert "two" not in [model.id for model in bench.registry.user_models()][:1]
    bench.shell.toast("Removed.", lambda: page.undo(change))  # pyright: ignore[reportArgumentType]
    bench.shell.take_back()
    await idle(page)
    assert bench.home.data() == before


async def test_the_models_page_filters_and_searches(make_bench: MakeBench) -> None:
    page = ModelsPage(make_bench().bench)
    assert page.can_add
    everything = [kind for kind, _ in page.filters]
    assert everything == [Filter.ALL, Filter.ATTENTION, Filter.NOT_TESTED, Filter.LEGACY]
    page.set_filter(Filter.LEGACY)
    shown = [page.rows.content(row) for row in range(page.rows.rowCount())]
    assert [row.title for row in shown if not row.is_header] == ["llama", "gpt-4o"]
    page.set_filter(Filter.ALL)
    page.search(" zwei")
    shown = [page.rows.content(row) for row in range(page.rows.rowCount())]
    assert [row.title for row in shown if not row.is_header] == ["Zwei"]
    assert page.searching
