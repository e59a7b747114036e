"""The guided tour: walks through the app in practice mode by its real widgets, and saves a picture of each stop."""

import asyncio
import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from kiln_models_gui.generators import close_left_generators
from kiln_models_gui.probes.practice import PracticeFault
from kiln_models_gui.viewmodels.connection_test import ConnectionTest
from kiln_models_gui.viewmodels.rows import ROW_ROLE
from kiln_models_gui.views.packs.dialog import PackDialog
from kiln_models_gui.views.theme import ThemePreference

if TYPE_CHECKING:
    from kiln_models_gui.app import App
    from kiln_models_gui.demo import Demo
    from kiln_models_gui.views.agents_page import AgentsView
    from kiln_models_gui.views.history_page import HistoryView
    from kiln_models_gui.views.models_page import ModelsView
    from kiln_models_gui.views.provider_dialog import ProviderDialog
    from kiln_models_gui.views.providers_page import ProvidersView
    from kiln_models_gui.views.settings_page import SettingsView

LARGE = QSize(1180, 760)
SMALL = QSize(900, 600)
LOOKS = (("light", LARGE), ("dark", LARGE), ("light", SMALL), ("dark", SMALL))
LANGUAGES = ("en", "de", "ja")
"""One that is short, one that is long, one with other letters."""
MAIL = """Hi Dana,

welcome to the AI gateway of the research team! Here is what you need:

  Address: {address}
  Key: sk-9f8e7d6c5b4a39281706f5e4d3c2b1a0
  Model: practice-vision

Please read the rules at https://intranet.mycompany.example/ai/rules.html first.

Best, Sam
"""


def run_tour(app: "App", demo: "Demo", folder: Path, *, all_themes: bool) -> int:
    """Walk once, or once per language, theme and size. Returns the exit status; pictures lie in `folder`."""
    import qasync  # pyright: ignore[reportMissingTypeStubs]

    folder.mkdir(parents=True, exist_ok=True)
    qasync.run(_walk_all(app, demo, folder, all_themes=all_themes))
    print(f"The pictures of the tour are in {folder.resolve()}")  # noqa: T201 - what the person asked for
    return 0


async def _walk_all(app: "App", demo: "Demo", folder: Path, *, all_themes: bool) -> None:
    close_left_generators(asyncio.get_running_loop())
    app.pages.start()
    for language in LANGUAGES if all_themes else (app.choices.now.language,):
        await _speak(app, language)
        for theme, size in LOOKS if all_themes else LOOKS[:1]:
            app.theme.set_preference(ThemePreference(theme))
            app.window.resize(size)
            app.window.show()
            words = (language if all_themes else "", theme, "small" if size == SMALL else "")
            await Tour(app, demo, folder, "-".join(("", *filter(None, words)))).walk()
    await app.close()


async def _speak(app: "App", language: str) -> None:
    """Change the language, and wait until the window is made anew in it."""
    if language != app.choices.now.language:
        said = asyncio.Event()
        app.translation.changed.connect(said.set)
        app.choices.change(language=language)
        with contextlib.suppress(TimeoutError):  # the language of the system may be this one already
            await asyncio.wait_for(said.wait(), 1)
        app.translation.changed.disconnect(said.set)


class Tour:
    """One walk through the app."""

    def __init__(self, app: "App", demo: "Demo", folder: Path, suffix: str) -> None:
        self._app = app
        self._demo = demo
        self._folder = folder
        self._suffix = suffix
        self._number = 0

    async def walk(self) -> None:
        """Every stop, in the order in which a new person meets them."""
        await self._providers()
        await self._add_provider()
        await self._paste()
        await self._models()
        await self._find_anything()
        await self._several_models()
        await self._edit_model()
        await self._try_model()
        await self._add_model()
        await self._kinds()
        await self._agents()
        await self._history()
        await self._overview()
        await self._settings()
        await self._packs()

    async def _providers(self) -> None:
        window, page = self._app.window, self._app.pages.providers
        window.show_page("providers")
        page.select("custom:Practice provider")
        await self._picture("providers")
        detail = getattr(window.page("providers"), "detail")  # noqa: B009 - the page is a plain widget to the window
        self._demo.provider.fault = PracticeFault.WRONG_KEY
        await self._test(page.test, detail.test_bar.start_button.click)
        await self._picture("provider-wrong-key")
        detail.test_lines.more.set_open(True)
        await self._picture("provider-details")
        detail.test_lines.more.set_open(False)
        self._demo.provider.fault = PracticeFault.NONE
        await self._test(page.test, detail.test_bar.start_button.click)
        await self._picture("provider-works")
        await self._test_all()

    async def _test_all(self) -> None:
        """Only the practice provider is asked: nothing leaves this computer."""
        page, view = self._app.pages.providers, cast("ProvidersView", self._app.window.page("providers"))
        view.search.setText("practice")
        self._demo.provider.fault = PracticeFault.SLOW
        view.test_all()
        await self._picture("test-all-running")
        self._demo.provider.fault = PracticeFault.NONE
        await self._until(lambda: not page.test_all.busy)
        await self._picture("test-all")
        page.test_all.dismiss()
        view.search.clear()

    async def _add_provider(self) -> None:
        dialog = self._app.window.dialogs.add_provider()
        await self._picture("add-provider", dialog)
        for place, text in (("name", "Team gateway"), ("base_url", f"{self._demo.provider.base_url}/v1")):
            QTest.keyClicks(dialog.fields[place][1], text)
        key = dialog.fields["api_key"][1].focusProxy()
        if key is not None:
            QTest.keyClicks(key, "Bearer practice-key")
        dialog.model.setEditText("practice-small")
        test, doctor = dialog.editor.test, dialog.editor.test.doctor
        await self._test(test, dialog.test_bar.start_button.click)
        await self._until(lambda: doctor is None or doctor.offer is not None)
        await self._picture("add-provider-found", dialog)
        if doctor is not None:
            await self._test(test, doctor.use)
        await self._picture("add-provider-tested", dialog)
        await self._network_of(dialog)
        dialog.discard()

    async def _network_of(self, dialog: "ProviderDialog") -> None:
        """What a provider may have of its own on the way to it."""
        if dialog.network is not None:
            dialog.network_section.set_open(True)
            await self._settle()
            dialog.scroll_to(dialog.network_section)
            await self._picture("add-provider-network", dialog)

    async def _paste(self) -> None:
        dialog = self._app.window.dialogs.paste()
        dialog.offer.hide()
        await self._picture("paste", dialog)
        dialog.put(MAIL.format(address="https://llm.mycompany.example/v1"))
        await self._picture("paste-understood", dialog)
        dialog.put(
            MAIL.format(address="https://llm.mycompany.example/v1").replace("sk-9f8e7d6c5b4a39281706f5e4d3c2b1a0", "…")
        )
        await self._picture("paste-key-missing", dialog)
        dialog.put(MAIL.format(address=self._demo.provider.base_url))
        self._demo.provider.fault = PracticeFault.BUSY
        await self._test(dialog.form.test, dialog.save_button.click)
        await self._picture("paste-tested", dialog)
        self._demo.provider.fault = PracticeFault.NONE
        dialog.discard()

    async def _models(self) -> None:
        await self._until(lambda: self._app.pages.agents.managed)
        self._app.window.show_page("models")
        await self._picture("models")

    async def _find_anything(self) -> None:
        window = self._app.window
        if window.commands is None:
            window.listen_to_keys()
        if window.commands is None:
            return
        palette = window.commands.open_palette()
        await self._settle()
        QTest.keyClicks(palette.search, "pr")
        await self._picture("find-anything", palette)
        palette.reject()
        sheet = window.commands.open_help()
        await self._picture("keys", sheet)
        sheet.reject()
        steps = window.open_first_steps()
        await self._picture("first-steps", steps)
        steps.steps.go_on()
        await self._picture("first-steps-have", steps)
        steps.reject()

    async def _several_models(self) -> None:
        view = cast("ModelsView", self._app.window.page("models"))
        view.list.show_row(1)
        QTest.keyClick(view.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        await self._picture("several-models")
        dialog = view.use_in(*view.list.choice.keys)
        await self._picture("several-models-use-in", dialog)
        dialog.reject()
        view.list.choice.only_current()

    async def _edit_model(self) -> None:
        dialog = self._app.window.dialogs.edit_model("22222222-2222-4222-8222-222222222222")
        await self._picture("edit-model", dialog)
        dialog.discard()

    async def _try_model(self) -> None:
        rows = self._app.pages.models.rows
        contents = (rows.index(number, 0).data(ROW_ROLE) for number in range(rows.rowCount()))
        key = next(row.key for row in contents if "practice-thinker" in f"{row.title} {row.subtitle}")
        dialog = self._app.window.dialogs.try_model(key)
        QTest.keyClicks(dialog.input, "What do you say when I say ping?")
        QTest.keyClick(dialog.input, Qt.Key.Key_Return)
        await self._until(lambda: not dialog.model.running)
        dialog.views[0].thinking.set_open(True)
        await self._picture("try-it", dialog)
        dialog.reject()

    async def _add_model(self) -> None:
        dialog = self._app.window.dialogs.add_model("openai-compatible")
        practice = next(choice.ref for choice in dialog.editor.providers if choice.ref.id == "Practice provider")
        dialog.editor.choose_provider(practice)
        await self._until(lambda: not dialog.editor.busy)
        QTest.keyClicks(dialog.model_id, "practice-vision")
        QTest.keyClicks(dialog.texts["name"], "Sharp Eyes")
        for price in ("cost_input", "cost_output"):
            QTest.keyClicks(dialog.texts[price], "0")
        await self._test(dialog.editor.test, dialog.test_bar.start_button.click)
        await self._picture("add-model", dialog)
        dialog.advanced.set_open(True)
        await self._settle()
        dialog.scroll_to(dialog.test_lines)
        await self._picture("add-model-advanced", dialog)
        dialog.discard()

    async def _kinds(self) -> None:
        for kind in ("connected", "fireworks", "azure-openai"):
            dialog = self._app.window.dialogs.add_model(kind)
            await self._until(lambda dialog=dialog: not dialog.editor.busy)
            await self._picture(f"add-{kind}", dialog)
            dialog.discard()

    async def _agents(self) -> None:
        window, page = self._app.window, self._app.pages.agents
        await self._until(lambda: page.managed)
        window.show_page("agents")
        await self._picture("agents")
        view = cast("AgentsView", window.page("agents"))
        body = view.scroll_area
        body.verticalScrollBar().setValue(body.verticalScrollBar().maximum())
        await self._picture("agents-settings")
        body.verticalScrollBar().setValue(0)
        picker = view.table.picker("code")
        picker.showPopup()
        if picker.popup is not None:
            await self._picture("agents-models", picker.popup)
            picker.popup.close()
        preset = view.show_preset("budget")
        await self._picture("agents-preset", preset)
        preset.reject()
        volumes = view.change_volumes()
        await self._picture("agents-volumes", volumes)
        volumes.reject()

    async def _history(self) -> None:
        window, models = self._app.window, self._app.pages.models
        for name in ("Gateway Llama", "Little Helper"):
            keys = [model.key for model in self._app.library.models() if model.holdings[0].record.title == name]
            models.remove(*keys)
            await self._until(lambda: not models.busy)
        actions, page = self._app.pages.history_actions, self._app.pages.history
        if actions is None or page is None:
            return
        actions.undo_last()
        await self._until(lambda: not actions.busy)
        window.show_page("history")
        await self._until(lambda: page.count > 2 and not page.busy)
        await self._picture("history")
        view = cast("HistoryView", window.page("history"))
        opened = page.opened(page.rows.content(1).key)
        if opened is not None:
            dialog = view.open_entry(opened)
            await self._picture("history-entry", dialog)
            dialog.reject()
        for _ in range(2):
            actions.undo_last()
        await self._until(lambda: not actions.busy)

    async def _overview(self) -> None:
        """After some changes, so that something happened lately."""
        self._app.window.show_page("overview")
        self._app.window.toast.hide()
        page = self._app.pages.overview
        if page is None or page.lately is None:
            return
        health, lately = page.health, page.lately
        await self._until(lambda: health.looked and not health.busy and lately.is_read and not lately.busy)
        await self._picture("overview")

    async def _settings(self) -> None:
        self._app.window.show_page("settings")
        await self._picture("settings")
        bar = cast("SettingsView", self._app.window.page("settings")).body.verticalScrollBar()
        bar.setValue(bar.maximum())
        await self._picture("settings-network")
        bar.setValue(0)

    async def _packs(self) -> None:
        """Made here, and opened with one provider and one model that are not here yet."""
        from kiln_models_gui.registry.model_card import Reach
        from kiln_models_gui.registry.pack.pack import Pack, PackModel, PackProvider, PackRef
        from kiln_models_gui.viewmodels.packs.source import PackSource

        window, dialogs = self._app.window, self._app.window.dialogs
        export = dialogs.export_pack()
        await self._picture("pack-export", export)
        export.discard()
        ref = PackRef(type="custom", id="GPU server")
        provider = PackProvider(ref=ref, name=ref.id, address="https://gpu.example/v1", needs_keys=("api_key",))
        model = PackModel(id="qwen", reach=Reach.OPENAI, model="qwen3-32b", name="Qwen 3", provider=ref)
        pack = Pack(name="Research team", note="What we all use.", providers=(provider,), models=(model,))
        opened = self._app.pages.packs.open_source(PackSource(pack)).opened
        await self._until(lambda: opened.is_planned)
        (dialog,) = (one for one in window.findChildren(PackDialog) if one.isVisible())
        await self._picture("pack-preview", dialog)
        dialog.go.click()
        await self._picture("pack-keys", dialog)
        dialog.discard()

    async def _test(self, test: ConnectionTest, start: Callable[[], None]) -> None:
        finished = asyncio.Event()
        test.test_finished.connect(finished.set)
        start()
        await asyncio.wait_for(finished.wait(), 30)
        test.test_finished.disconnect(finished.set)

    async def _until(self, holds: Callable[[], bool]) -> None:
        for _ in range(600):
            if holds():
                return
            await asyncio.sleep(0.05)

    async def _settle(self) -> None:
        # A few turns of the loop: for the layout, and for what the layout started.
        for _ in range(5):
            await asyncio.sleep(0.02)

    async def _picture(self, name: str, dialog: QWidget | None = None) -> None:
        await self._settle()
        self._number += 1
        picture = self._app.window.grab()
        if dialog is not None:
            picture = _over(picture, self._app.window, dialog)
        picture.save(str(self._folder / f"{self._number:02d}-{name}{self._suffix}.png"))


def _over(below: QPixmap, window: QWidget, dialog: QWidget) -> QPixmap:
    """The dialog where it stands over the window, both whole."""
    corner = dialog.mapToGlobal(QPoint(0, 0)) - window.mapToGlobal(QPoint(0, 0))
    ratio = below.devicePixelRatio()
    area = window.rect().united(dialog.rect().translated(corner))
    whole = QPixmap(area.size() * ratio)
    whole.setDevicePixelRatio(ratio)
    whole.fill(Qt.GlobalColor.transparent)
    painter = QPainter(whole)
    painter.drawPixmap(-area.topLeft(), below)
    painter.drawPixmap(corner - area.topLeft(), dialog.grab())
    painter.end()
    return whole
