"""The design's example, made by hand in the real window: two models, their agents, one model for all, and a preset."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QPushButton, QWidget

from kiln_models_gui.store import files
from kiln_models_gui.store.jsonc_document import JsoncDocument
from kiln_models_gui.views.agents_page import AgentsView
from kiln_models_gui.views.change_id import ChangeIdDialog
from kiln_models_gui.views.kit.choice_field import ChoiceField
from kiln_models_gui.views.model_dialog import ModelDialog
from kiln_models_gui.views.models_page import ModelsView
from kiln_models_gui.views.presets_dialog import PresetsDialog
from kiln_models_gui.views.remove_model import RemoveModelDialog
from kiln_models_gui.views.remove_provider import RemoveProviderDialog
from tests.app.conftest import Driver

if TYPE_CHECKING:
    from kiln_models_gui.app import App

DESIGN = Path(__file__).parent.parent / "store" / "jsonc" / "design"
LEFT = Qt.MouseButton.LeftButton
VS_CODE = """{
\t// Mine, do not touch
\t"editor.fontSize": 13, /* big enough */
\t"editor.rulers": [
\t\t100, 120, // two of them
\t],
\t"files.exclude": { "**/.git": true }, "[python]": { "editor.tabSize": 4 },

\t"aiOrchestrator.providers.fireworks": {
\t\t"apiKey": "...", // the design's
\t\t"enabled": true,
\t\t// Built-in models (presets)
\t\t"defaultModel": "llama-v3p3-70b-instruct",
\t},
\t"git.autofetch": true, // last of mine
}
"""
KILN = {
    "fireworks_api_key": "fw-canary-0123456789",
    "fireworks_account_id": "me",
    "openai_compatible_providers": [{"name": "Team", "base_url": "http://localhost:1234/v1", "api_key": ""}],
    "ui_theme": "of another program",
}


def example(name: str) -> Any:
    return JsoncDocument.from_bytes((DESIGN / f"{name}.json").read_bytes()).value


def click(widget: QWidget) -> None:
    """As a person can: only where it is seen, enabled, and not covered by what needs scrolling."""
    assert widget.isVisible(), widget
    assert widget.isEnabled(), widget
    QTest.mouseClick(widget, LEFT)


def write(field: QWidget, text: str) -> None:
    target = field.focusProxy() or field
    assert target.isVisible(), field
    QTest.keyClick(target, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(target, text)


def choose(box: ChoiceField, beginning: str) -> None:
    """With the arrow keys, until the text begins so."""
    assert box.isVisible()
    QTest.keyClick(box, Qt.Key.Key_Home)
    for _ in range(box.count()):
        if box.currentText().startswith(beginning):
            return
        QTest.keyClick(box, Qt.Key.Key_Down)
    raise AssertionError(f"{beginning} is not offered")


def button(inside: QWidget, text: str) -> QAbstractButton:
    (found,) = [one for one in inside.findChildren(QPushButton) if one.text() == text and one.isVisible()]
    return found


def trigger(menu: QMenu, text: str) -> None:
    (action,) = [one for one in menu.actions() if one.text() == text]
    assert isinstance(action, QAction)
    QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())


class Person:
    """What a person does in the window, and the two files."""

    def __init__(self, driver: Driver) -> None:
        self.driver = driver
        self.code = driver.places.home / ".config/Code/User/settings.json"
        files.replace(self.code, VS_CODE.encode())
        files.replace(driver.places.config / "preferences.json", json.dumps({"editors": [str(self.code)]}).encode())
        driver.write_settings(yaml.safe_dump(KILN))
        self.app: App = driver.start()

    async def start(self) -> None:
        editors = self.app.pages.agents_side.editors
        await self.driver.until(lambda: bool(editors.opened), editors.opened_changed)

    @property
    def settings(self) -> Any:
        return JsoncDocument.from_bytes(self.code.read_bytes()).value

    @property
    def kiln(self) -> dict[str, Any]:
        return yaml.safe_load(self.driver.settings.read_text())

    @property
    def models(self) -> ModelsView:
        view = self.app.window.page("models")
        assert isinstance(view, ModelsView)
        return view

    @property
    def agents(self) -> AgentsView:
        view = self.app.window.page("agents")
        assert isinstance(view, AgentsView)
        return view

    def go_to(self, name: str) -> None:
        window = self.app.window
        click(window.sidebar._entries[name])
        assert window.stack.currentWidget() is window.page(name)

    def new_model(self, kind: str) -> ModelDialog:
        before = set(self.app.window.findChildren(ModelDialog))
        view = self.models
        click(view.add_button if view.add_button.isVisible() else button(view.empty, "Add model"))
        (dialog,) = set(self.app.window.findChildren(ModelDialog)) - before
        click(dialog.kinds._pills[kind])
        return dialog

    async def save(self, dialog: ModelDialog) -> None:
        assert dialog.save_button.isEnabled(), dialog.reason.text()
        await self.driver.signal(dialog.editor.saved, lambda: click(dialog.save_button))
        page = self.app.pages.models
        await self.driver.until(lambda: not page.busy, page.changed)

    def row(self, title: str) -> QModelIndex:
        model = self.models.list.model()
        (found,) = [i for row in range(model.rowCount()) if (i := model.index(row, 0)).data() == title]
        return found

    def open_row_menu(self, title: str) -> QMenu:
        view, index = self.models.list, self.row(title)
        view.scrollTo(index)
        at = view.visualRect(index).center()
        QTest.mouseClick(view.viewport(), LEFT, pos=at)
        # What the right button makes of it comes from the platform, which is none here.
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.viewport().mapToGlobal(at))
        QApplication.sendEvent(view.viewport(), event)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        return menu

    async def change_id(self, title: str, new: str) -> None:
        trigger(self.open_row_menu(title), "Change id…")
        (dialog,) = [one for one in self.app.window.findChildren(ChangeIdDialog) if one.isVisible()]
        write(dialog.field, new)
        await self.driver.signal(dialog.finished, lambda: click(dialog.save_button))

    async def change_id_on_models(self, title: str, new: str) -> None:
        self.go_to("models")
        await self.change_id(title, new)

    async def idle(self) -> None:
        page = self.app.pages.agents
        await self.driver.until(lambda: not page.busy, page.changed)

    async def give(self, agent: str, typed: str) -> None:
        picker = self.agents.table.picker(agent)
        QTest.mousePress(picker, LEFT)
        assert picker.popup is not None
        QTest.keyClicks(picker.popup.search, typed)
        QTest.keyClick(picker.popup.search, Qt.Key.Key_Return)
        offered = {button.text(): button for button in self.agents.table.check.findChildren(QPushButton)}
        if self.agents.table.check.isVisible():  # nobody knows whether its tools work
            click(offered["Use it unchecked"])
        await self.idle()

    async def mode(self, kind: str) -> None:
        click(self.agents.modes._pills[kind])
        await self.idle()

    async def preset(self, name: str) -> None:
        view = self.agents
        view.menu.popup(view.presets.mapToGlobal(QPoint(0, 0)))  # as the button does, which waits until it is closed
        trigger(view.menu, name)
        (dialog,) = [one for one in view.findChildren(PresetsDialog) if one.isVisible()]
        click(dialog.apply)
        await self.idle()

    @property
    def toast(self) -> str:
        assert self.app.window.toast.isVisible()
        return self.app.window.toast.accessibleName()

    async def undo(self) -> None:
        click(button(self.app.window.toast, "Undo"))
        await self.idle()
        models = self.app.pages.models
        await self.driver.until(lambda: not models.busy, models.changed)


async def add_the_designs_models(person: Person) -> None:
    codex, llama = designs_models()
    person.go_to("models")
    dialog = person.new_model("fireworks")
    write(dialog.form.models["model_path"], codex["modelPath"])
    fill_common(dialog, codex, "16,384", "1.20")
    await person.save(dialog)
    assert person.toast == "Added “My Fine-Tuned Codex” to Kiln and VS Code."
    await person.undo()
    assert person.code.read_text() == VS_CODE
    assert person.kiln == KILN
    dialog = person.new_model("fireworks")
    write(dialog.form.models["model_path"], codex["modelPath"])
    fill_common(dialog, codex, "16,384", "1.20")
    await person.save(dialog)
    dialog = person.new_model("openai-compatible")
    choose(dialog.provider, "Another address")
    write(dialog.texts["address"], llama["endpoint"])
    click(dialog.form.no_key)
    write(dialog.model_id, llama["modelName"])
    fill_common(dialog, llama, "128K", "0")
    await person.save(dialog)


def designs_models() -> tuple[dict[str, Any], dict[str, Any]]:
    schema = example("01-settings-schema")
    return schema["aiOrchestrator.providers.fireworks"]["customModels"][0], schema["aiOrchestrator.providers.custom"][0]


def fill_common(dialog: ModelDialog, model: dict[str, Any], context: str, price: str) -> None:
    texts = {"name": model["displayName"], "description": model["description"], "context_window": context}
    for place, text in {**texts, "cost_input": price, "cost_output": price}.items():
        write(dialog.texts[place], text)


def kept_lines(before: str, after: str) -> None:
    """Every line of `before` stands in `after` as it was, in the same order."""
    rest = iter(after.splitlines(keepends=True))
    for line in before.splitlines(keepends=True):
        assert line in rest, line


async def test_the_designs_example_is_made_by_hand(driver: Driver) -> None:
    person = Person(driver)
    await person.start()
    await add_the_designs_models(person)
    await person.change_id("My Fine-Tuned Codex", "my-finetuned-codex")
    await person.change_id("Local Llama 3.1 70B", "my-local-llama")

    schema = example("01-settings-schema")
    for place in (
        schema["aiOrchestrator.providers.fireworks"]["customModels"],
        schema["aiOrchestrator.providers.custom"],
    ):
        del place[1:]  # the two that are not added here
    settings = person.settings
    assert {key: value for key, value in settings.items() if key.startswith("aiO")} == schema
    assert [(one["provider_id"], one["model_id"]) for one in person.kiln["user_model_registry"]] == [
        ("fireworks_ai", "accounts/mycompany/models/codex-finetuned-v1"),
        ("localhost:8000", "meta-llama/llama-3.1-70b-instruct"),
    ]
    assert person.kiln["ui_theme"] == KILN["ui_theme"]

    person.go_to("agents")
    mix = example("11-use-case-mix")["aiOrchestrator.agents.providerAssignment"]
    mix |= {"code": "custom:my-finetuned-codex", "document": "custom:my-local-llama"}
    for agent, typed in (("code", "codex"), ("review", "claude"), ("test", "deepseek"), ("document", "local llama")):
        await person.give(agent, typed)
    await person.give("architecture", "gemini")
    assigned = person.settings["aiOrchestrator.agents.providerAssignment"]
    assert {"planning": "auto"} | assigned == mix

    before = person.code.read_bytes()
    await person.mode("unified")
    await person.give("", "local llama")
    unified = example("10-use-case-unified")
    assert person.settings["aiOrchestrator.agents.useUnifiedProvider"] is True
    assert person.settings["aiOrchestrator.agents.unifiedProviderChoice"] == "custom:my-local-llama"
    assert set(unified) <= set(person.settings)
    assert person.settings["aiOrchestrator.agents.providerAssignment"] == assigned
    await person.mode("per_agent")
    back = person.settings
    assert back.pop("aiOrchestrator.agents.useUnifiedProvider") is False
    assert back.pop("aiOrchestrator.agents.unifiedProviderChoice") == "custom:my-local-llama"
    assert back == JsoncDocument.from_bytes(before).value

    before = person.code.read_bytes()
    await person.preset("Balanced")
    assert person.settings["aiOrchestrator.agents.providerAssignment"] == dict.fromkeys(assigned, "auto")
    await person.undo()
    assert person.code.read_bytes() == before

    kept_lines(VS_CODE, person.code.read_text())
    await driver.close()


def damage(kiln: Path, code: Path) -> Path:
    del kiln
    code.write_text("{ damaged")
    return code


def damage_kilns(kiln: Path, code: Path) -> Path:
    del code
    kiln.write_text("a: b: c")
    return kiln


def put_a_folder(kiln: Path, code: Path) -> Path:
    """In place of the file that is written last."""
    del code
    kiln.unlink()
    kiln.mkdir()
    return kiln


@pytest.mark.parametrize("spoil", [damage, damage_kilns, put_a_folder])
async def test_where_one_of_two_files_cannot_be_written_neither_is(
    driver: Driver, spoil: Callable[[Path, Path], Path]
) -> None:
    person = Person(driver)
    await person.start()
    codex, _ = designs_models()
    person.go_to("models")
    dialog = person.new_model("fireworks")
    write(dialog.form.models["model_path"], codex["modelPath"])
    fill_common(dialog, codex, "16,384", "1.20")
    typed = dialog.editor.draft
    path = spoil(driver.settings, person.code)
    files_before = contents(driver.settings, person.code)
    click(dialog.save_button)
    await driver.until(lambda: not dialog.editor.busy, dialog.editor.changed)
    banner = dialog.banner
    assert banner.isVisible()
    assert "Nothing was changed, neither in Kiln nor in VS Code." in banner.accessibleDescription()
    assert str(path) in banner.accessibleDescription()
    assert contents(driver.settings, person.code) == files_before
    assert dialog.editor.draft == typed
    assert dialog.texts["name"].text() == codex["displayName"]
    assert dialog.form.models["model_path"].currentText() == codex["modelPath"]

    if path.is_dir():
        path.rmdir()
    path.write_text(VS_CODE if path == person.code else yaml.safe_dump(KILN))
    await person.save(dialog)
    assert person.settings["aiOrchestrator.providers.fireworks"]["customModels"][0]["modelPath"] == codex["modelPath"]
    assert [one["model_id"] for one in person.kiln["user_model_registry"]] == [codex["modelPath"]]
    await driver.close()


def contents(*paths: Path) -> list[bytes | None]:
    return [path.read_bytes() if path.is_file() else None for path in paths]


async def test_agents_of_an_editor_that_a_model_leaves_are_given_another_one(driver: Driver) -> None:
    person = Person(driver)
    await person.start()
    await add_the_designs_models(person)
    person.go_to("agents")
    await person.give("code", "codex")
    await person.give("test", "codex")
    person.go_to("models")
    before = person.code.read_bytes()

    trigger(person.open_row_menu("My Fine-Tuned Codex"), "Edit")
    (dialog,) = [one for one in person.app.window.findChildren(ModelDialog) if one.isVisible()]
    box = dialog.form.use_in.boxes[str(person.code)]
    QTest.keyClick(box, Qt.Key.Key_Space)
    click(dialog.save_button)
    (question,) = dialog.findChildren(RemoveModelDialog)
    assert "Code agent and Test agent in VS Code use it." in [label.text() for label in question.findChildren(QLabel)]
    question.reject()
    assert person.code.read_bytes() == before
    assert dialog.isVisible()

    click(dialog.save_button)
    question = next(one for one in dialog.findChildren(RemoveModelDialog) if one.isVisible())
    (field,) = question.fields.values()
    choose(field, "Local Llama")
    await driver.signal(dialog.editor.saved, lambda: click(question.go))
    custom = "custom:local-llama-3-1-70b"
    assert person.settings["aiOrchestrator.agents.providerAssignment"] == {"code": custom, "test": custom}
    assert person.settings["aiOrchestrator.providers.fireworks"]["customModels"] == []
    assert len(person.kiln["user_model_registry"]) == 2
    await person.undo()
    assert person.code.read_bytes() == before
    await driver.close()


async def test_the_links_of_the_headings_open_the_dialog_on_their_kind(driver: Driver) -> None:
    person = Person(driver)
    await person.start()
    await add_the_designs_models(person)
    for heading, link, kind in (
        ("Fireworks fine-tunes", "+ Add model", "fireworks"),
        ("Your own endpoints", "+ Add endpoint", "openai-compatible"),
    ):
        view, index = person.models.list, person.row(heading)
        layout = view.layout_of(index)
        assert layout is not None
        ((action, place),) = layout.actions
        assert action.text == link
        QTest.mouseClick(view.viewport(), LEFT, pos=place.center().toPoint())
        (dialog,) = [one for one in person.app.window.findChildren(ModelDialog) if one.isVisible()]
        assert dialog.kinds.current == kind
        click(dialog.cancel_button)  # nothing was typed: no question
        assert not dialog.isVisible()
    await driver.close()


async def test_what_goes_from_kiln_breaks_no_agent_and_an_id_that_is_gone_is_shown_with_a_way_out(
    driver: Driver,
) -> None:
    person = Person(driver)
    await person.start()
    await add_the_designs_models(person)
    person.go_to("agents")
    await person.give("code", "local llama")
    assert person.agents.problems == []

    person.go_to("providers")
    providers = person.app.pages.providers
    providers.select("custom:localhost:8000")
    person.app.window.dialogs.remove_provider()
    (question,) = person.app.window.findChildren(RemoveProviderDialog)
    QTest.keyClick(question.with_models, Qt.Key.Key_Space)
    click(question.go)
    await driver.until(lambda: not providers.busy, providers.changed)
    assert [one["name"] for one in person.kiln["openai_compatible_providers"]] == ["Team"]
    person.go_to("agents")
    assert person.agents.problems == []  # the editor has the address itself

    await person.change_id_on_models("Local Llama 3.1 70B", "my-llama")
    person.go_to("agents")
    assert person.agents.problems == []
    assert person.settings["aiOrchestrator.agents.providerAssignment"]["code"] == "custom:my-llama"

    by_hand = person.code.read_text().replace('"id": "my-llama"', '"id": "our-llama"')
    agents = person.app.pages.agents
    files.replace(person.code, by_hand.encode())
    await driver.until(lambda: bool(agents.problems), agents.changed)
    (card,) = person.agents.problems
    told = " ".join(label.text() for label in card.findChildren(QLabel))
    assert "Code" in told
    assert "my-llama" in told
    click(next(one for one in card.findChildren(QPushButton) if one.isVisible()))
    await person.idle()
    assert person.agents.problems == []
    await driver.close()
