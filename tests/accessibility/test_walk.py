"""Everything on every page, in every dialog and menu has a name and a role, as an assistive program is told them."""

from tests.accessibility.desktop import Desktop, Node, Reader

INTERACTIVE = {
    "check box",
    "combo box",
    "entry",
    "list",
    "list item",
    "menu",
    "menu item",
    "check menu item",
    "page tab",
    "password text",
    "push button",
    "radio button",
    "scroll bar",
    "slider",
    "spin button",
    "table",
    "table cell",
    "text",
    "toggle button",
    "tree",
    "unknown",
}

STOPS = {
    *("Models", "Add model", "menu of a model", "Try a model", "Edit a model"),
    *("Providers", "Add provider", "Paste", "menu of a provider", "Remove a provider"),
    *("Agents", "presets", "A preset", "Volumes", "models for an agent", "Settings"),
}


class Walk:
    """Goes from stop to stop, and notes what has no name there."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.seen: dict[str, list[Node]] = {}

    def note(self, stop: str) -> None:
        """Everything interactive that shows now."""
        self.seen[stop] = [one for one in self.reader.root().walk() if one.showing and _is_interactive(one)]

    def page(self, name: str, proof: tuple[str, str]) -> None:
        """Go to a page, which is there once `proof` (role, name) shows."""
        self.reader.do("radio button", name, "Toggle")
        self.reader.see(*proof)
        self.note(name)

    def dialog(self, name: str, title: str, ready: tuple[str, str] | None = None) -> None:
        """A dialog that was opened: note it, and close it."""
        self.reader.see("dialog", title)
        if ready is not None:
            self.reader.see(*ready)
        self.note(name)
        self.reader.press("Escape")
        self.reader.gone("dialog", title)

    @property
    def unnamed(self) -> list[str]:
        """Stop and role of everything that has no name."""
        return [
            f"{stop}: {one.role} {one.text}" for stop, found in self.seen.items() for one in found if not one.spoken
        ]


def _is_interactive(node: Node) -> bool:
    # A text that can be selected calls itself focusable; it is its own name, and none while it is empty.
    return node.role in INTERACTIVE or ("focusable" in node.states and node.role != "label")


def _open_menu_of(reader: Reader, row: str, list_name: str = "Models") -> None:
    reader.do("list item", row, "Toggle")
    reader.do("list", list_name, "SetFocus")
    reader.press("Menu")


def _models(walk: Walk) -> None:
    reader = walk.reader
    walk.page("Models", ("push button", "Add model"))
    reader.do("push button", "Add model")
    walk.dialog("Add model", "Add model", ("check box", "Advanced"))
    _open_menu_of(reader, "Deep Thinker")
    reader.see("menu item", "Try it")
    walk.note("menu of a model")
    reader.pick("Try it")
    walk.dialog("Try a model", "Try")
    _open_menu_of(reader, "Deep Thinker")
    reader.pick("Edit")
    reader.do("check box", "Advanced", "Toggle")
    walk.dialog("Edit a model", "Edit model", ("push button", "Find out"))


def _providers(walk: Walk) -> None:
    reader = walk.reader
    walk.page("Providers", ("push button", "Add provider"))
    reader.do("push button", "Add provider")
    reader.see("dialog", "Add provider")
    reader.do("check box", "Network", "Toggle")
    walk.dialog("Add provider", "Add provider", ("password text", "API key"))
    reader.do("push button", "Paste")
    walk.dialog("Paste", "Paste anything")
    reader.do("push button", "More")
    reader.see("menu item", "Remove")
    walk.note("menu of a provider")
    reader.pick("Remove")
    walk.dialog("Remove a provider", "Remove")


def _agents(walk: Walk) -> None:
    reader = walk.reader
    walk.page("Agents", ("combo box", "Code"))
    reader.do("push button", "Presets", "ShowMenu")
    reader.go_into_menu()
    reader.see("menu item", "Balanced")
    walk.note("presets")
    reader.pick("Balanced")
    walk.dialog("A preset", "Balanced")
    reader.do("push button", "Change volumes")
    walk.dialog("Volumes", "Your volumes")
    reader.do("combo box", "Code", "Press")
    reader.see("text", "Search by name")
    walk.note("models for an agent")
    reader.press("Escape")
    reader.gone("text", "Search by name")


def test_nothing_on_any_page_dialog_or_menu_is_without_a_name(desktop: Desktop) -> None:
    walk = Walk(desktop.start_app("--demo"))
    _models(walk)
    _providers(walk)
    _agents(walk)
    walk.page("Settings", ("combo box", "Theme"))
    assert walk.unnamed == []
    assert walk.seen.keys() == STOPS
    counts = {stop: len(found) for stop, found in walk.seen.items()}
    assert min(counts.values()) > 5, counts
    assert sum(counts.values()) > 500, counts
