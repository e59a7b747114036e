# pyright: basic, reportMissingImports=false, reportAttributeAccessIssue=false
"""An assistive program, as a screen reader is one: sees the app only over AT-SPI and types on its screen's keyboard.

Runs under the system's Python, which has pyatspi. Each line of standard input is a request, each line of output answers
one: {"do": "tree"} and the methods of Client. Without a window manager it also gives the topmost window the keyboard.
"""

import json
import sys
from typing import Any

import pyatspi
from gi.repository import Atspi, GLib
from window_focus import Display

HEARD = (
    "object:announcement",
    "object:state-changed",
    "object:children-changed",
    "object:property-change",
    "object:text-changed",
    "object:selection-changed",
    "object:active-descendant-changed",
    "window",
)


class Client:
    """Answers requests; node ids hold until the next tree."""

    def __init__(self, app_name: str) -> None:
        self._app_name = app_name
        self._nodes: list[Any] = []
        self._said: list[str] = []
        self._events = 0
        self._seen = 0
        self._focused: Any = None
        self._display = Display()
        # In milliseconds; its own 800 are too few for a machine that is busy.
        Atspi.set_timeout(20000, 20000)
        for kind in HEARD:
            pyatspi.Registry.registerEventListener(self._hear, kind)

    def _hear(self, event: Any) -> None:
        self._events += 1
        if event.type == "object:announcement":
            self._said.append(str(event.any_data))
        elif event.type == "object:state-changed:focused" and event.detail1:
            self._focused = event.source

    def tree(self) -> list[dict[str, Any]]:
        """The windows of the app with all that is in them."""
        for _ in range(20):
            try:
                return self._windows()
            except GLib.Error:  # something went away while it was being asked
                self.wait(50)
        return self._windows()

    def _windows(self) -> list[dict[str, Any]]:
        self._nodes = []
        desktop = pyatspi.Registry.getDesktop(0)
        desktop.clear_cache()
        app = next((one for one in desktop if one and self._app_name in (one.name or "")), None)
        if app is None:
            return []
        app.clear_cache()
        self._display.focus_topmost()
        return [self._look(window) for window in [*(window for window in app if window), *self._popup(app)]]

    def _popup(self, app: Any) -> list[Any]:
        """A menu or a list that is open: no child of anything, so found as a screen reader does, from the focus up."""
        node = self._focused
        try:
            while node is not None and node != app and node.parent is not None:
                if node not in list(node.parent):
                    return [node] if node.getState().contains(pyatspi.STATE_SHOWING) else []
                node = node.parent
        except (LookupError, GLib.Error):  # it closed while it was being asked
            pass
        return []

    def _look(self, node: Any) -> dict[str, Any]:
        number = len(self._nodes)
        self._nodes.append(node)
        labels = [
            r.getTarget(0).name for r in node.getRelationSet() if r.getRelationType() == pyatspi.RELATION_LABELLED_BY
        ]
        return {
            "id": number,
            "role": node.getRoleName(),
            "name": node.name or "",
            "label": " ".join(labels),
            "description": node.description or "",
            "states": sorted(pyatspi.stateToString(state).lower() for state in node.getState().getStates()),
            "actions": _actions(node),
            "text": _text(node),
            "children": [self._look(child) for child in node if child],
        }

    def act(self, node_id: int, action: str) -> bool:
        """Do one of a node's actions."""
        node = self._nodes[node_id]
        return node.queryAction().doAction(_actions(node).index(action))

    def write(self, node_id: int, text: str) -> bool:
        """Put a text into a field."""
        return self._nodes[node_id].queryEditableText().setTextContents(text)

    def press(self, key: int) -> bool:
        """Press and release a key, by its X keysym."""
        self._display.focus_topmost()
        return Atspi.generate_keyboard_event(key, None, Atspi.KeySynthType.SYM)

    def said(self) -> list[str]:
        """What was announced since this was asked last."""
        said, self._said = self._said, []
        return said

    def wait(self, milliseconds: int) -> bool:
        """Wait until the app tells of something new since the last wait. Returns whether it did."""
        loop, late = GLib.MainContext.default(), []
        timer = GLib.timeout_add(milliseconds, lambda: late.append(True))
        while self._events == self._seen and not late:
            loop.iteration(True)
        self._seen = self._events
        if not late:
            GLib.source_remove(timer)
        return not late


def _actions(node: Any) -> list[str]:
    try:
        actions = node.queryAction()
    except NotImplementedError:
        return []
    return [actions.getName(number) for number in range(actions.nActions)]


def _text(node: Any) -> str:
    try:
        return node.queryText().getText(0, -1)
    except NotImplementedError:
        return ""


def main() -> None:
    """Answer until standard input ends."""
    client = Client(sys.argv[1])
    loop = GLib.MainLoop()

    def read(_source: object, _condition: object) -> bool:
        line = sys.stdin.readline()
        if not line:
            loop.quit()
            return False
        request = json.loads(line)
        try:
            answer = {"is": getattr(client, request.pop("do"))(**request)}
        except Exception as error:  # noqa: BLE001 - the test that asked shall hear of it
            answer = {"error": f"{type(error).__name__}: {error}"}
        print(json.dumps(answer), flush=True)  # noqa: T201 - the answer
        return True

    GLib.io_add_watch(sys.stdin.fileno(), GLib.PRIORITY_LOW, GLib.IO_IN | GLib.IO_HUP, read)
    loop.run()


main()
