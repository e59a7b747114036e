"""A process that edits or recovers two settings files and is killed, really, at a step of the test's choice."""

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

_WORKER = """
import json, os, signal, sys, traceback
from pathlib import Path
from kiln_models_gui.store.journal import Journal
from kiln_models_gui.store.jsonc_file import JsoncFile
from kiln_models_gui.store.recovery import recover
from kiln_models_gui.store.settings_file import SettingsFile
from kiln_models_gui.store.together import edit_together
import filelock, hashlib

def edit_of(path):
    if path.suffix == ".json":
        return JsoncFile(path, wait=lambda _: None), lambda document: document.set(("ours",), "new")
    return SettingsFile(path, wait=lambda _: None), lambda settings: settings.update(ours="new")

def work(verb, journal, paths, kill_at):
    left = iter(range(kill_at))
    def at_step(name):
        if next(left, None) is None:
            os.kill(os.getpid(), signal.SIGKILL)
    journal, paths = Journal(Path(journal), at_step), [Path(path) for path in paths]
    if verb == "edit":
        edit_together([edit_of(path) for path in paths], journal)
    else:
        recover(journal, paths)

for line in sys.stdin:
    child = os.fork()
    if not child:
        try:
            work(*json.loads(line))
        except BaseException:
            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""


class Killer:
    """Runs verbs, each in a process of its own: "edit" sets `ours` in all files, "recover" is what it says."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", _WORKER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def survives(self, verb: str, journal: Path, paths: Sequence[Path], kill_at: int) -> bool:
        """Whether it came to its end before step number `kill_at`, where it is killed."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps([verb, str(journal), [str(path) for path in paths], kill_at]) + "\n")
        self._process.stdin.flush()
        code = int(self._process.stdout.readline())
        assert code in (0, -9)
        return code == 0

    def end(self) -> None:
        for stream in (self._process.stdin, self._process.stdout):
            assert stream is not None
            stream.close()
        assert self._process.wait(30) == 0


@pytest.fixture(scope="module")
def killer() -> Iterator[Killer]:
    """One for a module: Python takes longer to start than to be killed."""
    one = Killer()
    yield one
    one.end()
