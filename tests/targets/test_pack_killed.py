"""Applying a pack is killed, really, at every step: the next start finds all of it, or nothing, and can do it again."""

import asyncio
import json
import subprocess
import sys
from pathlib import Path

from kiln_models_gui.registry.pack.items import ItemState
from kiln_models_gui.store.journal import Journal
from kiln_models_gui.store.recovery import recover
from tests.kiln_files import KilnHome
from tests.targets.packs import Desk
from tests.targets.test_pack_apply import KEYS, team_pack

PROJECT = Path(__file__).parents[2]
WORKER = """
import asyncio, os, signal, sys, traceback
from pathlib import Path
from kiln_models_gui import resources
from kiln_models_gui.registry.catalog import Catalog
from tests.kiln_files import KilnHome
from tests.targets.packs import Desk
from tests.targets.test_pack_apply import KEYS, team_pack

catalog = Catalog.from_json(resources.read_text("catalogue.json"))

async def apply(home, kill_at):
    left = iter(range(kill_at))
    desk = Desk(KilnHome(home, catalog), editors=2)
    desk.journal.at_step = lambda name: next(left, None) is None and os.kill(os.getpid(), signal.SIGKILL)
    await desk.apply(await desk.plan(team_pack()), KEYS)

for number, line in enumerate(sys.stdin):
    child = os.fork()
    if not child:
        try:
            asyncio.run(apply(Path(line.strip()), number))
        except BaseException:
            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""


def test_killed_at_any_step_all_of_a_pack_stands_or_nothing(kiln: KilnHome, tmp_path: Path) -> None:
    command = [sys.executable, "-c", WORKER]
    ends: list[str] = []
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=PROJECT) as worker:
        for number in range(60):
            home = KilnHome(tmp_path / f"home-{number}", kiln.catalog)
            home.home.mkdir()
            home.write({"projects": ["/a"]})
            was_killed = _is_killed(worker, home)
            ends.append(asyncio.run(stands(home)))
            if not was_killed:
                break
        assert worker.stdin is not None
        worker.stdin.close()
    assert set(ends) == {"all", "nothing"}
    assert ends[-1] == "all"
    assert len(ends) > 6


def _is_killed(worker: "subprocess.Popen[str]", home: KilnHome) -> bool:
    assert worker.stdin is not None
    assert worker.stdout is not None
    worker.stdin.write(f"{home.home}\n")
    worker.stdin.flush()
    code = json.loads(worker.stdout.readline())
    assert code in (0, -9)
    return code == -9


async def stands(home: KilnHome) -> str:
    """What a new start finds after it recovered; then the pack is applied again."""
    paths = [home.path, *(home.home / f"editor-{number}" / "settings.json" for number in range(2))]
    recover(Journal(home.home / "journal.json"), paths)
    assert not [path for path in home.home.rglob("*") if path.name.endswith(".tmp")]
    desk = Desk(home, editors=2)
    plan = await desk.plan(team_pack())
    states = {item.state for item in plan.items}
    await desk.apply(plan, KEYS)
    assert {item.state for item in (await desk.plan(team_pack())).items} == {ItemState.SAME}
    return "all" if states == {ItemState.SAME} else "nothing" if ItemState.SAME not in states else repr(states)
