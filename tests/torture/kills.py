"""Saving is killed, really, at random points: each file is the old or the new one, both are of one time."""

import contextlib
import importlib
import os
import signal
import time
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path

from kiln_models_gui.store import files
from kiln_models_gui.store.backups import Backups
from kiln_models_gui.store.journal import Journal
from kiln_models_gui.store.jsonc_file import JsoncFile
from kiln_models_gui.store.recovery import Outcome, recover
from kiln_models_gui.store.settings_file import SettingsFile
from kiln_models_gui.store.together import edit_together
from tests.torture.common import EDITOR_TEXT, KILN_TEXT, Effort, Figures

_TORN = object()


class Killing:
    """Two settings files with a counter in each, and what became of them."""

    def __init__(self, effort: Effort) -> None:
        self.effort = effort
        folder = effort.folder
        self.kiln, self.editor = folder / "home" / "settings.yaml", folder / "editor" / "settings.json"
        for path, text in ((self.kiln, KILN_TEXT), (self.editor, EDITOR_TEXT)):
            path.parent.mkdir()
            path.write_text(text)
        self.journal = Journal(folder / "journal.json")
        self.backups = folder / "backups"
        self.kills = self.corrupt = self.lost = self.during_recovery = 0
        self.typical = {True: 0.02, False: 0.02}  # seconds of one save, of two files or one
        self.counts: dict[Path, object] = {self.kiln: None, self.editor: None}

    def begin(self) -> None:
        """As Kiln writes it; and the children find there what they would import."""
        for module in ("filelock", "hashlib"):
            importlib.import_module(module)
        self.kiln.write_text(_as_kiln())

    @property
    def left_behind(self) -> int:
        """How many temporary files are there."""
        return len([path for path in (self.kiln, self.editor, self.journal.path) for _ in files.stale(path)])

    def save(self, paths: Sequence[Path], count: int) -> None:
        """What a child does: a counter goes up in one file or both."""
        edits = [self._edit(path, count) for path in paths]
        edit_together(edits, self.journal)

    def _edit(self, path: Path, count: int) -> "tuple[SettingsFile | JsoncFile, Callable[[object], object]]":
        backups = Backups(self.backups / path.stem, suffix=path.suffix)
        if path == self.editor:
            json = JsoncFile(path, backups, wait=lambda _: None)
            return json, lambda document: document.set(("ours",), count)  # pyright: ignore[reportAttributeAccessIssue]
        yaml = SettingsFile(path, backups, wait=lambda _: None)
        return yaml, lambda settings: settings.update(ours=count)  # pyright: ignore[reportAttributeAccessIssue]

    def round(self, number: int) -> None:
        """One save that is killed, or nearly; then what a start does; then a look."""
        paths = [(self.kiln, self.editor), (self.kiln,), (self.editor,), (self.editor, self.kiln)][number % 4]
        finished = self._killed(lambda: self.save(paths, number), len(paths) > 1)
        self.kills += not finished
        if number % 3 == 0 and os.path.lexists(self.journal.path):
            dead = not self._killed(lambda: recover(self.journal, (self.kiln, self.editor)), len(paths) > 1)
            self.during_recovery += dead
            self.kills += dead
        recovery = recover(self.journal, (self.kiln, self.editor))
        self.judge(paths, number, finished=finished, recovered=recovery.outcome is not Outcome.LEFT)

    def _killed(self, work: Callable[[], object], is_two: bool) -> bool:
        """Whether the child came to its end before it was killed."""
        reading, writing = os.pipe()
        child = os.fork()
        if not child:
            status = 1
            try:
                os.write(writing, b"b")
                work()
                status = 0
                os.write(writing, b"d")
            except BaseException:
                traceback.print_exc()
            os._exit(status)
        os.close(writing)
        os.read(reading, 1)
        time.sleep(self.effort.dice.uniform(0, 1.25) * self.typical[is_two])
        with contextlib.suppress(ProcessLookupError):
            os.kill(child, signal.SIGKILL)
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        done = os.read(reading, 1) == b"d"
        os.close(reading)
        if code not in (0, -signal.SIGKILL):
            raise RuntimeError(f"a save failed: {code}")
        self._learn(is_two, done=done)
        return done

    def _learn(self, is_two: bool, *, done: bool) -> None:
        """How long a save takes: about one in five is to come to its end."""
        factor = 0.9 if done else 1.03
        self.typical[is_two] = min(max(self.typical[is_two] * factor, 0.0005), 1.0)

    def judge(self, paths: Sequence[Path], number: int, *, finished: bool, recovered: bool) -> None:
        now = {path: self._count_in(path) for path in (self.kiln, self.editor)}
        if _TORN in now.values() or not recovered:
            self.corrupt += 1
            return
        new = [now[path] == number for path in paths]
        old = [now[path] == self.counts[path] for path in paths]
        untouched = all(now[path] == self.counts[path] for path in now if path not in paths)
        self.corrupt += not untouched or not (all(new) or all(old))
        self.lost += finished and not all(new)
        self.counts = now

    def _count_in(self, path: Path) -> object:
        """The counter; _TORN where the rest of the file is not what it was."""
        data = files.read(path).data
        if path == self.kiln:
            lines = data.decode().splitlines(keepends=True)
            mine = [line for line in lines if line.startswith("ours: ")]
            rest = "".join(line for line in lines if line not in mine)
            return _TORN if rest != _as_kiln() else int(mine[0][6:]) if mine else None
        document = JsoncFile(path).read().data
        count = document.get(("ours",))
        document.remove(("ours",))
        return _TORN if document.value != _editor_values() else count


def _as_kiln() -> str:
    from kiln_models_gui.store import yaml_document

    return yaml_document.render(yaml_document.parse(KILN_TEXT.encode())).decode()


def _editor_values() -> dict[str, object]:
    from kiln_models_gui.store.jsonc_document import JsoncDocument

    return JsoncDocument(EDITOR_TEXT).value


def torture(effort: Effort) -> Figures:
    """Kill until `effort.count` processes are dead."""
    killing = Killing(effort)
    killing.begin()
    rounds = 0
    for rounds in effort.rounds():
        killing.round(rounds)
        if killing.kills >= effort.count:
            break
    return {
        "kills": killing.kills,
        "kill_rounds": rounds + 1,
        "kills_during_recovery": killing.during_recovery,
        "corrupt": killing.corrupt,
        "lost": killing.lost,
        "left_behind": killing.left_behind,
    }
