"""A desktop for assistive programs: a virtual screen, a private bus with the accessibility bus, the app, and a client.

Debian: xvfb, dbus, at-spi2-core, python3-pyatspi, gir1.2-atspi-2.0 (bootstrap.sh installs them for the tests).
"""

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, TypeVar, cast

from kiln_models_gui.qt_names import override
from tests.keychain import PrivateBus

Found = TypeVar("Found")
SYSTEM_PYTHON = "/usr/bin/python3"
HERE = Path(__file__).parent
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
KEYS = {"Tab": 0xFF09, "Return": 0xFF0D, "Escape": 0xFF1B, "Menu": 0xFF67, "Down": 0xFF54, "Up": 0xFF52, "Space": 0x20}
SELF_SPEAKING = ("check box", "radio button", "push button", "label", "text", "password text")


@dataclass(frozen=True)
class Node:
    """What an assistive program is told of one thing on the screen."""

    id: int
    role: str
    name: str
    label: str
    description: str
    states: frozenset[str]
    actions: tuple[str, ...]
    text: str
    children: tuple["Node", ...] = field(repr=False)

    @property
    def spoken(self) -> str:
        """What it is called: what says something itself by its name, a field by its label."""
        return self.name if self.role in SELF_SPEAKING else self.label or self.name

    @property
    def showing(self) -> bool:
        """Whether it can be seen now."""
        return "showing" in self.states

    def walk(self) -> Iterator["Node"]:
        """This node and all below it."""
        yield self
        for child in self.children:
            yield from child.walk()

    def find(self, role: str, name: str) -> "Node | None":
        """What shows, of `role`, with that name, else with one that begins so; of the topmost window first."""
        found = [one for one in self.walk() if one.role == role and one.showing and one.spoken.startswith(name)]
        return next((one for one in found if one.spoken == name), found[0] if found else None)


def _node(raw: dict[str, Any]) -> Node:
    children = tuple(_node(child) for child in cast("list[dict[str, Any]]", raw["children"]))
    plain: dict[str, Any] = {name: raw[name] for name in ("id", "role", "name", "label", "description", "text")}
    return Node(**plain, states=frozenset(raw["states"]), actions=tuple(raw["actions"]), children=children)


class Desktop(PrivateBus):
    """The screen with its buses; ends all that it started."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.home = folder
        screen = self._start(
            ["Xvfb", "-displayfd", "1", "-screen", "0", "1600x1100x24", "-nolisten", "tcp"], stdout=subprocess.PIPE
        )
        assert screen.stdout is not None
        self.environment["DISPLAY"] = f":{screen.stdout.readline().decode().strip()}"
        launcher = next(path for path in LAUNCHERS if Path(path).exists())
        self._start([launcher, "--launch-immediately"])
        self._run("gdbus", "wait", "--session", "--timeout", "20", "org.a11y.Bus")

    @override
    def end(self) -> None:
        """End everything that was started here."""
        for process in self._started:
            if process.stdin is not None:
                process.stdin.close()
        super().end()

    def start_app(self, *arguments: str, **environ: str) -> "Reader":
        """Start the app and an assistive program beside it; returns when its window is there."""
        added = {
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_QPA_PLATFORM": "xcb",
            "PYTHONPATH": str(HERE.parents[1]),
            "PYTHONWARNINGS": "",
            **environ,
        }
        self.environment |= added
        self._start([sys.executable, "-m", "kiln_models_gui", *arguments])
        client = self._start(
            [SYSTEM_PYTHON, str(HERE / "client.py"), "Kiln Models"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        reader = Reader(client)
        reader.until(lambda: reader.root().find("frame", "Kiln Models"), "the window")
        return reader


class Reader:
    """Asks the assistive program; every method fails the test when what it wants does not come."""

    def __init__(self, client: "subprocess.Popen[bytes]") -> None:
        self._client = client
        self.heard: list[str] = []

    def root(self) -> Node:
        """All windows, the latest first, below one node that stands for the app."""
        windows = tuple(_node(raw) for raw in reversed(self._ask("tree")))
        return Node(-1, "application", "", "", "", frozenset(), (), "", windows)

    def until(self, look: "Callable[[], Found | None]", what: str, seconds: float = 30) -> Found:
        """Look, and again whenever the app tells of something new."""
        end = time.monotonic() + seconds
        while True:
            found = look()
            if found:
                return found
            if time.monotonic() > end:
                raise AssertionError(f"It never came: {what}\n{self.describe()}")
            self._ask("wait", milliseconds=500)

    def see(self, role: str, name: str) -> Node:
        """Wait for a thing that shows."""
        return self.until(lambda: self.root().find(role, name), f"{role} “{name}”")

    def gone(self, role: str, name: str) -> None:
        """Wait until there is no such thing any more."""
        self.until(lambda: self.root().find(role, name) is None, f"no {role} “{name}” any more")

    def do(self, role: str, name: str, action: str = "Press") -> None:
        """Do one of the actions of a thing, as the assistive program's user would ask for."""
        node = self.see(role, name)
        assert action in node.actions, node
        self._ask("act", node_id=node.id, action=action)

    def write(self, role: str, name: str, text: str) -> None:
        """Put a text into a field."""
        self._ask("write", node_id=self.see(role, name).id, text=text)

    def press(self, *keys: str) -> None:
        """Press keys, one after the other; a name of KEYS or a character."""
        for key in keys:
            self._ask("press", key=KEYS.get(key) or ord(key))

    def go_into_menu(self) -> None:
        """Press Down until an entry of the menu that is opening has the focus."""
        for _ in range(20):
            if self._focused("menu item", "check menu item"):
                return
            self.press("Down")
            self._ask("wait", milliseconds=300)

    def pick(self, name: str) -> None:
        """Go down an open menu to an entry and press Return, as one does by ear."""
        for _ in range(30):
            entry = self.until(lambda: self._focused("menu item", "check menu item"), "an entry with the focus")
            if entry.spoken.startswith(name):
                self.press("Return")
                self.until(lambda: not self._focused("menu item", "check menu item"), "the menu closed")
                return
            self.press("Down")
            before = entry.spoken
            self.until(partial(self._moved, before), "the next entry")
        raise AssertionError(f"There is no “{name}” in the menu.")

    def _moved(self, before: str) -> bool:
        entry = self._focused("menu item", "check menu item")
        return entry is not None and entry.spoken != before

    def _focused(self, *roles: str) -> Node | None:
        found = (one for one in self.root().walk() if one.role in roles and one.showing and "focused" in one.states)
        return next(found, None)

    def hear(self, part: str) -> str:
        """Wait until something is announced that has `part` in it; returns it."""
        return self.until(lambda: next((one for one in self._listen() if part in one), None), f"“{part}” said")

    def _listen(self) -> list[str]:
        self.heard += self._ask("said")
        return self.heard

    def describe(self) -> str:
        """What shows now, and what was said, for a test that fails."""
        lines = [f"{one.role} “{one.spoken}” {one.text!r}" for one in self.root().walk() if one.showing]
        return "\n".join([*lines, f"Said: {self._listen()}"])

    def _ask(self, do: str, **words: object) -> Any:
        assert self._client.stdin is not None
        assert self._client.stdout is not None
        self._client.stdin.write(json.dumps({"do": do, **words}).encode() + b"\n")
        self._client.stdin.flush()
        line = self._client.stdout.readline()
        assert line, f"The assistive program ended: {self._client.wait()}"
        answer = json.loads(line)
        assert "error" not in answer, f"{do} {words}: {answer.get('error')}"
        return answer["is"]
