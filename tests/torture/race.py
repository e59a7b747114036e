"""Two writers that are Kiln's own library, without locks and from stale lists, while we make our changes.

Nothing of ours is lost once things settle: what they wipe is noticed and put back. And no reader ever sees a torn file
from us: while they are quiet every reading is whole, and in the race none that is torn is of our writing.
"""

import asyncio
import contextlib
import json
import os
import random
import signal
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml
from pydantic import SecretStr

from kiln_models_gui import resources
from kiln_models_gui.registry.catalog import Catalog
from kiln_models_gui.registry.changes import Change, ClashError
from kiln_models_gui.registry.checks import EntryRefusedError
from kiln_models_gui.registry.models import UserModelEntry
from kiln_models_gui.registry.registry import Registry
from kiln_models_gui.store.backups import Backups
from kiln_models_gui.store.problems import StoreError, StoreProblem
from kiln_models_gui.store.settings_file import SettingsFile
from kiln_models_gui.targets.kiln import KilnTarget, settings_path
from kiln_models_gui.targets.running_kiln import OurEdits
from tests.oracle import Oracle, OracleError
from tests.torture.common import CANARY, KILN_TEXT, Effort, Figures

_PAUSE = 0.004  # seconds between two looks; the app takes twelve times as long
# Entries that stand at one time: Kiln's own writer, in plain Python, takes a second for a thousand.
_OURS, _THEIRS = 40, 10


class Kiln:
    """One Kiln that writes as fast as it can: keys of its own, or a list as it knew it some writes ago."""

    def __init__(self, home: Path, name: str, folder: Path, allowed: Callable[[], float], *, lists: bool) -> None:
        folder.mkdir()
        self.home, self.name, self.lists, self.allowed = home, name, lists, allowed
        self.oracle = Oracle(folder)
        self.writes = self.errors = 0
        self.spans: list[tuple[float, float]] = []
        self.stop = threading.Event()
        self.dice = random.Random(name)
        self.thread = threading.Thread(target=self._run, daemon=True)

    def _run(self) -> None:
        known: list[Any] = []
        while not self.stop.is_set():
            if self.writes + self.errors > self.allowed() and not self.stop.wait(0.002):
                continue
            started = time.monotonic()
            try:
                if self.lists and self.writes % 5 == 0:
                    known = self.oracle.read(self.home)["settings"].get("user_model_registry") or []
                self._write(known)
                self.writes += 1
            except (OracleError, TypeError, AttributeError):  # it would not start with this file
                self.errors += 1
            self.spans.append((started, time.monotonic()))
            self.stop.wait(self.dice.uniform(0.01, 0.15))  # as fast as nobody clicks

    def _write(self, known: list[Any]) -> None:
        if not self.lists:
            self.oracle.write(self.home, f"zz_{self.name}_{self.writes}", self.writes)
            return
        fields = {"provider_type": "builtin", "provider_id": "openai", "model_id": f"k{self.writes}"}
        own = [item for item in known if isinstance(item, dict) and str(item.get("id")).startswith(f"{self.name} ")]
        for item in own[: 1 - _THEIRS]:  # a person takes the oldest out
            known.remove(item)
        known.append({"id": f"{self.name} {self.writes}", **fields})
        self.oracle.write(self.home, "user_model_registry", known)

    def end(self) -> None:
        self.stop.set()
        self.thread.join()
        self.oracle.close()


class Ours:
    """Our side: changes through the registry, what was wiped put back, a broken file restored from our backups."""

    def __init__(self, home: Path) -> None:
        file = SettingsFile(
            settings_path(home), Backups(home / "backups"), wait=lambda seconds: time.sleep(min(seconds, _PAUSE))
        )
        catalog = Catalog.from_json(resources.read_text("catalogue.json"))
        self.target = KilnTarget(file, catalog, {})
        self.registry = Registry(catalog, self.target)
        self.registry.load()
        self.edits = OurEdits()
        self.wanted: dict[str, str | None] = {}  # None: taken out, and to stay out
        self.written: set[int] = set()  # times of change, in nanoseconds, of what we wrote
        self.wipes = self.put_back = self.restores = self.retries = self.retyped = self.changes = 0

    async def change(self, number: int) -> None:
        """Add a model, give one another name, or take the oldest out; persistently."""
        names = [name for name, wanted in self.wanted.items() if wanted is not None]
        name = names[number * 7 % len(names)] if number % 3 == 2 else f"ours {number}"
        name = names[0] if len(names) >= _OURS else name
        wanted = None if len(names) >= _OURS else f"N{number}"
        for _ in range(50):
            before = self.target.settings
            try:
                change = await self._change(name, wanted)
            except (StoreError, ClashError) as error:
                self.retries += 1
                await self.mend(error)
                continue
            except EntryRefusedError:  # the two Kilns lost the key between them: a person types it again
                self.retyped += 1
                await self._type_key()
                continue
            self.wanted[name] = wanted
            self.changes += 1
            self.written.add(self.target._reading.fingerprint.mtime_ns if self.target._reading else 0)
            self.edits.wrote(change)
            await self.look(before)
            return
        raise RuntimeError("fifty times in vain")

    async def _change(self, name: str, wanted: str | None) -> Change:
        record = self.registry.user_model(name)
        if wanted is None and record is None and await self.look(self.target.settings):
            record = self.registry.user_model(name)  # wiped, and put back: a person takes out only what is shown
        if wanted is None:
            return await self.registry.delete_user_model(name)
        fields: dict[str, Any] = {"provider_type": "builtin", "provider_id": "openai", "model_id": name}
        entry = UserModelEntry(**fields, id=name, name=wanted)
        if record is None:
            return await self.registry.add_user_model(entry)
        return await self.registry.update_user_model(record, entry)

    async def _type_key(self) -> None:
        info = next(one for one in self.registry.catalog.providers if one.id == "openai")
        try:
            await self.registry.set_provider_values(info, {"open_ai_api_key": SecretStr(CANARY)})
        except (StoreError, ClashError) as error:
            await self.mend(error)

    async def look(self, before: Any) -> bool:
        """Whether something was wiped. It is put back."""
        wiped = self.edits.look(before, self.target.settings)
        if wiped is None:
            return False
        self.wipes += 1
        try:
            self.edits.wrote(await self.registry.commit(wiped.change))
        except (StoreError, ClashError) as error:
            await self.mend(error)
            return True
        self.put_back += len(wiped.entries)
        return True

    async def mend(self, error: Exception) -> None:
        """Two Kilns at once leave a file that none of them can read: a person restores the last backup then."""
        await self.registry.reload()
        is_empty = isinstance(error, StoreError) and error.problem in (StoreProblem.STAYED_EMPTY, StoreProblem.VANISHED)
        backups = self.target.file.backups()
        if (self.registry.state.fault is not None or is_empty) and backups:
            with contextlib.suppress(StoreError):
                self.target.file.restore(backups[0])
                self.restores += 1
            await self.registry.reload()

    async def settle(self) -> None:
        """Nobody else writes any more: look until nothing is missing."""
        for _ in range(20):
            before = self.target.settings
            await self.registry.reload()
            if self.registry.state.fault is not None:
                await self.mend(self.registry.state.fault)
            elif not await self.look(before):
                return

    def lost(self) -> list[str]:
        """What of ours is not in the file, or not as we wrote it."""
        data = yaml.safe_load(self.target.file.path.read_text())
        names = {
            e["id"]: e["name"]
            for e in data["user_model_registry"]
            if isinstance(e, dict) and {"id", "name"} <= e.keys()
        }
        gone = [name for name, wanted in self.wanted.items() if names.get(name) != wanted]
        for name in gone[:5]:
            print(f"lost: {name} is {names.get(name)}, not {self.wanted[name]}")
        return gone


class Reader:
    """A process that reads the file all the time, and notes when what it read was torn."""

    def __init__(self, path: Path, notes: Path) -> None:
        self.notes = notes
        self.parent = os.getpid()
        self.child = os.fork()
        if not self.child:
            try:
                _read_on(path, notes, self.parent)
            finally:
                os._exit(0)

    def end(self) -> tuple[int, list[tuple[float, float, int]]]:
        """How often it read, and the torn readings: from when to when, and the time of change of what was read."""
        os.kill(self.child, signal.SIGTERM)
        os.waitpid(self.child, 0)
        noted = [json.loads(line) for line in self.notes.read_text().splitlines()]
        return sum(one[2] for one in noted), [(one[0], one[1], one[4]) for one in noted if one[3]]


def _read_on(path: Path, notes: Path, parent: int) -> None:
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    seen, same = b"", 0
    with notes.open("w", buffering=1) as out:
        while os.getppid() == parent:
            started = time.monotonic()
            with path.open("rb") as file:
                data = file.read()
                changed = os.fstat(file.fileno()).st_mtime_ns
            ended = time.monotonic()
            same += 1
            if data != seen:
                seen = data
                out.write(json.dumps([started, ended, same, _is_torn(data, loader), changed]) + "\n")
                same = 0
            time.sleep(0.0005)


def _is_torn(data: bytes, loader: Any) -> bool:
    try:
        value = yaml.load(data, Loader=loader)  # both are safe loaders
    except (yaml.YAMLError, ValueError):
        return True
    return not isinstance(value, dict) or not data.endswith(b"\n")


def torture(effort: Effort) -> Figures:
    """`effort.count` changes of ours in the race, with as many writes of others; before that, a third in quiet."""
    quietly = effort.count // 3
    home = effort.folder / "home"
    path = settings_path(home)
    path.parent.mkdir(parents=True)
    path.write_text(KILN_TEXT)
    quiet = Reader(path, effort.folder / "quiet.txt")
    ours = Ours(home)
    asyncio.run(_changes(ours, range(quietly)))
    quiet_reads, torn = quiet.end()
    race = Reader(path, effort.folder / "race.txt")

    def allowed() -> float:
        """Together they write a little more often than we do: faster, and we would wait for most of the time."""
        return max(ours.changes - quietly, 0) * 0.6 + 10

    kilns = [Kiln(home, name, effort.folder / name, allowed, lists=name == "b") for name in ("a", "b")]
    for kiln in kilns:
        kiln.oracle.read(home)  # its start takes seconds
    for kiln in kilns:
        kiln.thread.start()
    done = asyncio.run(_race(ours, kilns, effort))
    for kiln in kilns:
        kiln.end()
    asyncio.run(_settle(ours))
    reads, race_torn = race.end()
    theirs = [span for kiln in kilns for span in kiln.spans]
    from_us = [
        one
        for one in race_torn
        if one[2] in ours.written and not any(start <= one[1] and one[0] <= end for start, end in theirs)
    ]
    data = yaml.safe_load(path.read_text())
    kept = sum(f"zz_a_{number}" in data for number in range(kilns[0].writes))
    return {
        "race_writes": sum(kiln.writes for kiln in kilns),
        "race_errors_of_kiln": sum(kiln.errors for kiln in kilns),
        "race_changes": done,
        "race_lost": len(ours.lost()),
        "race_torn": len(torn) + len(from_us),
        "race_torn_by_kiln": len(race_torn) - len(from_us),
        "race_reads": quiet_reads + reads,
        "race_wipes": ours.wipes,
        "race_put_back": ours.put_back,
        "race_restores": ours.restores,
        "race_retries": ours.retries,
        "race_keys_retyped": ours.retyped,
        "race_kiln_kept": kept / max(kilns[0].writes, 1),
    }


async def _changes(ours: Ours, numbers: range) -> None:
    for number in numbers:
        await ours.change(number)


async def _race(ours: Ours, kilns: list[Kiln], effort: Effort) -> int:
    done = 0
    for number in effort.rounds():
        if number >= effort.count and sum(kiln.writes for kiln in kilns) >= effort.count:
            break
        await ours.change(effort.count + number)
        done = number + 1
    return done


async def _settle(ours: Ours) -> None:
    await ours.settle()
