"""Another program writes Kiln's file, and the window notices. Qt's own loop, and real processes."""

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from kiln_models_gui.viewmodels.file_watch import FileWatch
from tests.kiln_files import SOUND, KilnHome
from tests.viewmodels.conftest import Bench, MakeBench, idle, until

IN_PLACE = "import sys; open(sys.argv[1], 'w', encoding='utf-8').write(sys.argv[2])"
BY_REPLACING = """
import os, sys
with open(sys.argv[1] + '.new', 'w', encoding='utf-8') as new:
    new.write(sys.argv[2])
os.replace(sys.argv[1] + '.new', sys.argv[1])
"""


async def write_elsewhere(path: Path, text: str, how: str = IN_PLACE) -> None:
    """In another process, as Kiln does it."""
    await asyncio.to_thread(subprocess.run, [sys.executable, "-c", how, str(path), text], check=True)


def with_models(count: int) -> str:
    model = {"model_id": "m", "provider_id": "Mine", "provider_type": "custom"}
    return yaml.dump(
        SOUND | {"custom_models": [], "user_model_registry": [model | {"id": str(number)} for number in range(count)]}
    )


def watch(bench: Bench) -> FileWatch:
    made = FileWatch(bench.home.path, bench.target.changed_on_disk, bench.registry.reload, bench.shell.understand)
    bench.registry.subscribe(made.aim)
    return made


async def models(bench: Bench, count: int) -> None:
    await until(lambda: len(bench.registry.user_models()) == count, bench.shell.notice_changed)


@pytest.mark.parametrize("how", [IN_PLACE, BY_REPLACING], ids=["in place", "by replacing"])
async def test_what_another_process_writes_is_read(qtbot: object, make_bench: MakeBench, how: str) -> None:
    bench = make_bench()
    watching = watch(bench)
    for count in (1, 3, 2):  # again and again: a replaced file must not leave the watch deaf
        await write_elsewhere(bench.home.path, with_models(count), how)
        await models(bench, count)
    await idle(watching)


async def test_a_file_that_is_made_later_is_noticed(qtbot: object, kiln: KilnHome, make_bench: MakeBench) -> None:
    bench = make_bench({})
    kiln.path.unlink()
    await bench.registry.reload()
    watching = watch(bench)
    await write_elsewhere(kiln.path, with_models(2))
    await models(bench, 2)
    await idle(watching)


async def test_a_broken_file_shows_a_notice_and_a_mended_one_takes_it_away(
    qtbot: object, make_bench: MakeBench
) -> None:
    bench = make_bench()
    watching = watch(bench)
    known = len(bench.registry.user_models())
    await write_elsewhere(bench.home.path, "a: [")
    await until(lambda: bench.shell.notice is not None and bench.shell.notice.tone == "bad", bench.shell.notice_changed)
    notice = bench.shell.notice
    assert notice is not None
    assert "damaged" in notice.heading
    assert notice.action == "try_again"
    assert len(bench.registry.user_models()) == known  # what was last known stays in sight

    await write_elsewhere(bench.home.path, with_models(1))
    await until(lambda: bench.shell.notice is None, bench.shell.notice_changed)
    await models(bench, 1)
    await idle(watching)


async def test_our_own_write_is_no_news(qtbot: object, make_bench: MakeBench) -> None:
    bench = make_bench()
    watching = watch(bench)
    await bench.registry.delete_user_model("one")
    watching.look()
    assert not watching.busy
    await write_elsewhere(bench.home.path, with_models(7))
    watching.look()
    assert watching.busy
    await models(bench, 7)
    await idle(watching)
