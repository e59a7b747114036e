"""The composition root: makes everything, hands it over, shows the window, runs the loop."""

import contextlib
import os
import sys
from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from kiln_models_gui import __version__, resources
from kiln_models_gui.crash import CrashHandler
from kiln_models_gui.known_secrets import HeardSecrets, KnownSecrets
from kiln_models_gui.places import Places
from kiln_models_gui.registry.catalog import Catalog
from kiln_models_gui.registry.library import Library
from kiln_models_gui.registry.registry import Registry
from kiln_models_gui.store.backups import Backups
from kiln_models_gui.store.policy_file import read_policy
from kiln_models_gui.store.preferences import PreferencesFile, kept_days
from kiln_models_gui.store.settings_file import SettingsFile
from kiln_models_gui.store.test_results import TestResultsFile
from kiln_models_gui.targets.keys import ProviderKeys
from kiln_models_gui.targets.kiln import KilnTarget, settings_path
from kiln_models_gui.targets.kiln_models import KilnModels
from kiln_models_gui.targets.late_listener import LateListener
from kiln_models_gui.targets.opened_secrets import OpenedSecrets
from kiln_models_gui.translation import Translation
from kiln_models_gui.viewmodels.choices import Choices
from kiln_models_gui.viewmodels.network.network import Network
from kiln_models_gui.viewmodels.pages import Pages
from kiln_models_gui.viewmodels.shell import Shell
from kiln_models_gui.viewmodels.test_memory import TestMemory
from kiln_models_gui.viewmodels.workbench import Workbench
from kiln_models_gui.views.main_window import MainWindow
from kiln_models_gui.views.theme import Theme, ThemePreference

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kiln_models_gui.demo import Demo
    from kiln_models_gui.instance import Instance
    from kiln_models_gui.options import Options
    from kiln_models_gui.probes.local_servers import Program
    from kiln_models_gui.registry.orchestrator import Orchestrator
    from kiln_models_gui.store.journal import Journal
    from kiln_models_gui.store.kept_keys import KeptKeys
    from kiln_models_gui.store.recovery import Recovery
    from kiln_models_gui.store.secrets import SecretStore
    from kiln_models_gui.targets.editor_keys import EditorKeys
    from kiln_models_gui.targets.editors import EditorSettings
    from kiln_models_gui.targets.history import History
    from kiln_models_gui.targets.history_parts import Past
    from kiln_models_gui.targets.key_swap import KeySwap
    from kiln_models_gui.targets.orchestrator import OrchestratorTarget
    from kiln_models_gui.targets.write_listener import WriteListener
    from kiln_models_gui.viewmodels.evidence import EvidenceMemory
    from kiln_models_gui.viewmodels.file_watch import FileWatch
    from kiln_models_gui.viewmodels.given import GivenThings
    from kiln_models_gui.viewmodels.health import Health
    from kiln_models_gui.viewmodels.help import Help
    from kiln_models_gui.viewmodels.history.keeper import HistoryKeeper
    from kiln_models_gui.viewmodels.key_findings import KeyFindings
    from kiln_models_gui.viewmodels.kiln_beside import KilnBeside
    from kiln_models_gui.viewmodels.kiln_launch import KilnLaunch
    from kiln_models_gui.viewmodels.managed_editors import ManagedEditors
    from kiln_models_gui.viewmodels.models.list_cache import ListCache
    from kiln_models_gui.viewmodels.settings import SettingsPage
    from kiln_models_gui.viewmodels.updates import Updates

PROMPT_AT_END_S = 5.0


class App:
    """The parts of the running app. The loop and the QApplication belong to who makes it."""

    def __init__(
        self,
        application: QApplication,
        places: Places,
        environ: Mapping[str, str],
        demo: "Demo | None" = None,
        crash: CrashHandler | None = None,
        *,
        programs: "Iterable[Program] | None" = None,
        language: str = "",
    ) -> None:
        """`programs`: the servers to look for on this computer, all that we know unless told.

        `language`: instead of the one that the person chose.
        """
        self.places = places
        self._environ = environ
        self._demo = demo
        self._lists: ListCache | None = None
        self._found_out: EvidenceMemory | None = None
        self._swap: KeySwap | None = None
        self.crash = crash or CrashHandler(places.log)
        self.known = self.crash.known = KnownSecrets()
        self.policy = read_policy(places.policy)
        self.shell = Shell(practice=demo is not None, policy=self.policy)
        preferences = PreferencesFile(places.config / "preferences.json")
        self.choices = Choices(preferences, self.shell.understand, self.policy)
        self.translation = Translation(application, language or self.choices.now.language)
        self._language = self.choices.now.language
        self.choices.changed.connect(self._follow_language)
        self.theme = Theme(application, ThemePreference(self.choices.now.theme))
        self._dress()
        self.choices.changed.connect(self._dress)
        self.choices.changed.connect(lambda: self.theme.set_preference(ThemePreference(self.choices.now.theme)))
        catalog = Catalog.from_json(resources.read_text("catalogue.json"))
        self.backups = Backups(places.data / "backups" / "kiln", make_keys=self._keys_of_backups)
        self.file = SettingsFile(settings_path(places.home), self.backups)
        self.listeners: list[WriteListener] = [LateListener(lambda: self.history_keeper)]
        self.target = KilnTarget(self.file, catalog, environ, self.listeners, self.policy)
        self.registry = Registry(catalog, self.target, self.choices.now.kept_providers)
        self.secrets = OpenedSecrets(self._open_secrets)
        self.keys = ProviderKeys(self.secrets, self.target)
        self.network = Network(
            self.choices, self.secrets, only_here=demo is not None, known=self.known, policy=self.policy
        )
        self.registry.load()
        self.library = Library(KilnModels(self.registry), self._write_together)
        self.bench = Workbench(
            self.registry,
            self.library,
            self.keys,
            self.network.client,
            TestMemory(TestResultsFile(places.data / "tests.json")),
            self.choices,
            self.shell.understand,
            self._editor_keys,
            self.network,
            self._model_lists,
            self._evidence,
            self._who_else_writes,
            self._key_swap,
            self.policy,
        )
        self.shell.watch(self.registry)
        self.pages = Pages(
            self.bench,
            self.shell,
            self._settings_page,
            self._file_watch,
            self._managed_editors,
            editor_keys=self._editor_keys,
            practice=demo.practice if demo else None,
            recover=self._recover,
            programs=() if demo and programs is None else programs,
            beside=self._kiln_beside if demo is None else None,
            history=self._both_of_history,
            health=self._health,
        )
        self.window = MainWindow(self.pages, self.theme)

    def _follow_language(self) -> None:
        if self._language == self.choices.now.language:
            return
        from PySide6.QtCore import QTimer

        self._language = self.choices.now.language
        # Not at once: the box in which it was chosen is still at work, and goes with the rest.
        QTimer.singleShot(0, self.window, self._say_again)

    def _say_again(self) -> None:
        self.translation.use(self.choices.now.language)
        self.pages.say_again()
        self.window.say_again()

    def _dress(self) -> None:
        self.theme.set_text_scale(int(self.choices.now.text_size) / 100)
        self.theme.reduced_motion = self.choices.now.motion == "less"

    async def close(self) -> None:
        """Let what is under way end, and let go of what is open."""
        import asyncio

        # A prompt of the keychain that nobody answers must not keep the program from ending.
        asyncio.get_running_loop().call_later(PROMPT_AT_END_S, self.secrets.give_up)
        await self.pages.finish()
        if "updates" in self.__dict__:
            self.updates.cancel_all()
            await self.updates.finish()
        if "history_keeper" in vars(self):
            await self.history_keeper.finish()
        if self.pages.beside is not None:  # the history asks it who wrote
            await self.pages.beside.finish()
            await self.pages.beside.aclose()
        self.choices.flush()
        await self.network.aclose()

    def listen_to_later_starts(self, instance: "Instance") -> "Callable[[], None]":
        """Come to the front when the app is started again. Returns what ends that."""
        from kiln_models_gui.instance_calls import CallListener

        listener = CallListener(instance.calls, self.window)
        listener.called.connect(self.window.come_forward)
        listener.called.connect(self.shell.things_given)
        listener.listen()
        return listener.close

    @cached_property
    def updates(self) -> "Updates":
        """Who looks for new versions."""
        from kiln_models_gui.viewmodels.updates import Updates

        address = resources.path("update-feed.txt")  # only a release has one
        feed = address.read_text(encoding="utf-8").strip() if address.is_file() and self._demo is None else ""
        on_error = self.shell.understand
        return Updates(
            self.choices, self.policy, self.network.client, self.shell, on_error, version=__version__, feed=feed
        )

    def open_what_is_given(self) -> "GivenThings":
        """From now on, look at the files and links that this start and later ones are given."""
        from kiln_models_gui.viewmodels.given import GivenThings

        given = GivenThings(self.shell)
        given.setParent(self.window)
        application = QCoreApplication.instance()
        if sys.platform == "darwin" and application is not None:
            from kiln_models_gui.file_open import FileOpenFilter

            FileOpenFilter(application).asked.connect(self.shell.things_given)
        return given

    def start_again(self, options: list[str]) -> None:
        """Start with other options, and make way for that."""
        from kiln_models_gui.restart import command_to_start, start

        if start(command_to_start(options, self._environ if self._demo is None else os.environ)):
            self.window.close()
        else:
            from kiln_models_gui.viewmodels.words import Message

            what = QCoreApplication.translate("App", "It could not be started.")
            todo = QCoreApplication.translate("App", "Close this window, and start Kiln Models yourself.")
            self.shell.say(Message(what, todo))

    async def _open_secrets(self) -> "SecretStore":
        if self._demo is not None:
            return HeardSecrets(self._demo.secrets, self.known)
        from kiln_models_gui.store.secrets import find_secret_store

        return HeardSecrets(await find_secret_store(), self.known)

    def hear_keys(self) -> None:
        """Keep the keys in Kiln's own file, now and later, out of the log."""
        self._hear_kilns_keys()
        self.registry.subscribe(self._hear_kilns_keys)

    def _hear_kilns_keys(self) -> None:
        from pydantic import SecretStr

        from kiln_models_gui.registry.secret_values import sealed

        found: list[str] = []
        for name, value in self.target.settings.items():
            sealed(value, found.append, name, is_below=name in self.target.sensitive)
        self.known.hear(map(SecretStr, found))

    @cached_property
    def journal(self) -> "Journal":
        """The one journal of changes that reach several files."""
        from kiln_models_gui.store.journal import Journal

        return Journal(self.places.data / "changes.json")

    @cached_property
    def history(self) -> "History":
        """Every change of the managed files. Nothing of it is read before it is wanted."""
        from kiln_models_gui.store.history import HistoryFile
        from kiln_models_gui.targets.history import History
        from kiln_models_gui.targets.history_keys import HistoryKeys

        file = HistoryFile(self.places.data / "history.jsonl", max_days=kept_days(self.choices.now.keep_history))
        return History(file, HistoryKeys(self._open_secrets), self._pasts, self._write_together)

    def _pasts(self) -> "list[Past]":
        from kiln_models_gui.targets.history_parts import EditorPast, KilnPast

        editors = [EditorPast(one.target, one.orchestrator) for one in self.pages.editors.opened]
        return [KilnPast(self.target, self.registry), *editors]

    def _both_of_history(self) -> "tuple[History, HistoryKeeper]":
        return self.history, self.history_keeper

    @cached_property
    def history_keeper(self) -> "HistoryKeeper":
        """Who records every change."""
        from kiln_models_gui.viewmodels.history.keeper import HistoryKeeper
        from kiln_models_gui.viewmodels.words.history import not_kept_message

        keeper = HistoryKeeper(self.history, self._pasts, self.shell.understand, self._kiln_runs)
        keeper.failed.connect(lambda _: self.shell.say(not_kept_message()))
        return keeper

    def _keys_of_backups(self) -> "KeptKeys":
        from kiln_models_gui.store.kept_keys import KeptKeys
        from kiln_models_gui.store.kept_text import KeptYaml

        kept = self.places.data / "backups" / "kiln"
        return KeptKeys(kept, lambda: KeptYaml(self.target.sensitive), self.secrets)

    async def _write_together(self, writes: "Sequence[Any]") -> "Sequence[object]":
        from kiln_models_gui.targets.prepared import commit_together

        return await commit_together(writes, self.journal)

    async def _recover(self) -> "Recovery":
        """Finish or undo what a killed process left half done."""
        import asyncio

        from kiln_models_gui.store.recovery import recover

        paths = [self.file.path, *map(Path, self.choices.now.editors)]
        return await asyncio.to_thread(recover, self.journal, paths)

    def _settings_page(self) -> "SettingsPage":
        from kiln_models_gui.viewmodels.editor_backups import EditorBackups
        from kiln_models_gui.viewmodels.editors import Editors
        from kiln_models_gui.viewmodels.history.settings import HistorySettings
        from kiln_models_gui.viewmodels.settings import SettingsPage

        editors = Editors(self.choices, self._find_editors, self.shell.understand)
        kept = EditorBackups(self.pages.editors, self.shell.understand)
        history = HistorySettings(self.choices, self._both_of_history, self.shell.toast, self.shell.understand)
        return SettingsPage(
            self.bench,
            self.target,
            self.backups.all,
            editors,
            editor_backups=kept,
            history=history,
            findings=self.key_findings,
            help_=self._make_help(),
            updates=self.updates,
            launch=self._kiln_launch() if self._demo is None else None,
        )

    @cached_property
    def key_findings(self) -> "KeyFindings":
        """What is wrong with keys on this computer, for the settings and the overview."""
        from kiln_models_gui.viewmodels.key_findings import KeyFindings

        findings = KeyFindings(
            self.bench,
            lambda: (self.file.path, self.places.data, self.places.config, self.places.log),
            lambda: {one.path: one.orchestrator for one in self.pages.editors.opened},
            self.shell.toast,
            self.shell.understand,
        )
        findings.key_wanted.connect(self.pages.ask_for_key)
        return findings

    def _health(self) -> "Health":
        from kiln_models_gui.viewmodels.health import Health

        def editors() -> "dict[str, Orchestrator]":
            return {str(one.path): one.orchestrator for one in self.pages.editors.opened}

        toast, understand = self.shell.toast, self.shell.understand
        return Health(self.bench, editors, toast, understand, findings=self.key_findings, environ=self._environ)

    def _make_help(self) -> "Help":
        from PySide6.QtCore import qVersion

        from kiln_models_gui.log import LogFile
        from kiln_models_gui.store.problem_report import ProblemReport, ReportSources
        from kiln_models_gui.viewmodels.help import Help

        log = LogFile(self.places.log).path

        def sources() -> ReportSources:
            versions = {"Kiln Models": __version__, "Qt": qVersion(), "Window system": QApplication.platformName()}
            editors = [*map(Path, self.choices.now.editors)]
            return ReportSources(log, self.places.data / "tests.json", self.file.path, editors, versions)

        return Help(ProblemReport(sources, self.known, self.places.home), log, self.shell.understand)

    def _file_watch(self) -> "FileWatch":
        from kiln_models_gui.viewmodels.file_watch import FileWatch

        watch = FileWatch(self.file.path, self.target.changed_on_disk, self.registry.reload, self.shell.understand)
        self.registry.subscribe(watch.aim)
        return watch

    def _kiln_beside(self) -> "KilnBeside":
        from kiln_models_gui.probes.kiln_api import kiln_address, open_kiln_api
        from kiln_models_gui.viewmodels.kiln_beside import KilnBeside

        address = kiln_address(self._environ)
        beside = KilnBeside(self.bench, self.shell, lambda: open_kiln_api(address), self.target.turn)
        self.listeners.append(beside)
        return beside

    def _kiln_launch(self) -> "KilnLaunch":
        from kiln_models_gui.viewmodels.kiln_launch import KilnLaunch

        return KilnLaunch(
            self.bench,
            lambda: self.target.settings,
            environ=self._environ,
            home=self.places.home,
            runs=self._kiln_runs,
            toast=self.shell.toast,
        )

    async def _kiln_runs(self) -> bool:
        return self.pages.beside is not None and await self.pages.beside.is_there()

    def _who_else_writes(self, target_id: str) -> str:
        """Who writes a target's file beside us, by name; empty where nobody knows."""
        if target_id == self.library.targets[0].id:
            return self.pages.beside.who if self.pages.beside else ""
        target = self.library.target(target_id)
        return target.name if target else ""

    def _managed_editors(self) -> "ManagedEditors":
        from kiln_models_gui.viewmodels.managed_editors import ManagedEditors

        editors = ManagedEditors(self.choices, self._find_editors, self._open_editor, self.shell.understand)
        editors.opened_changed.connect(lambda: self._list_models_of(editors))
        return editors

    def _list_models_of(self, editors: "ManagedEditors") -> None:
        from kiln_models_gui.targets.orchestrator_models import EditorModels

        self.library.set_editors(
            [EditorModels(str(one.path), one.name, one.orchestrator, self.registry) for one in editors.opened]
        )

    def _model_lists(self) -> "ListCache":
        if self._lists is None:
            from kiln_models_gui.store.list_file import ListFile
            from kiln_models_gui.viewmodels.models.list_cache import ListCache

            self._lists = ListCache(ListFile(self.places.data / "model-lists.json"))
        return self._lists

    def _evidence(self) -> "EvidenceMemory":
        if self._found_out is None:
            from kiln_models_gui.store.evidence_file import EvidenceFile
            from kiln_models_gui.viewmodels.evidence import EvidenceMemory

            self._found_out = EvidenceMemory(EvidenceFile(self.places.data / "evidence.json"))
        return self._found_out

    def _editor_keys(self) -> "EditorKeys":
        from kiln_models_gui.targets.editor_keys import EditorKeys

        return EditorKeys(self.secrets)

    def _key_swap(self) -> "KeySwap":
        from kiln_models_gui.store.swap_note import SwapNoteFile
        from kiln_models_gui.targets.key_swap import KeySwap

        if self._swap is None:
            note = SwapNoteFile(self.places.data / "key-change.json")
            self._swap = KeySwap(self.secrets, note, self.registry, self.target)
        return self._swap

    def _find_editors(self) -> "list[EditorSettings]":
        from kiln_models_gui.targets.editors import find_editors

        return find_editors(sys.platform, self._environ, self.places.home)

    def _open_editor(self, editor: "EditorSettings") -> "tuple[Orchestrator, OrchestratorTarget]":
        from functools import partial
        from hashlib import sha256

        from kiln_models_gui.registry.orchestrator import Orchestrator
        from kiln_models_gui.registry.orchestrator_facts import OrchestratorFacts
        from kiln_models_gui.store.jsonc_file import JsoncFile
        from kiln_models_gui.store.kept_keys import KeptKeys
        from kiln_models_gui.store.kept_text import KeptJsonc
        from kiln_models_gui.targets.orchestrator import OrchestratorTarget

        facts = OrchestratorFacts.from_json(resources.read_text("orchestrator.json"))
        folder = f"editor-{sha256(str(editor.path).encode()).hexdigest()[:12]}"
        kept = self.places.data / "backups" / folder
        keys = partial(KeptKeys, kept, KeptJsonc, self.secrets)
        file = JsoncFile(editor.path, Backups(kept, suffix=".json", make_keys=keys))
        target = OrchestratorTarget(editor, file, facts, self.listeners, self.policy)
        return Orchestrator(facts, target), target


async def run_until_closed(app: App, instance: "Instance | None" = None, given: Sequence[str] = ()) -> None:
    """Everything that can wait until the window is seen, then the window until it is closed.

    `given`: the files and links of the command line.
    """
    import asyncio

    from kiln_models_gui.generators import close_left_generators
    from kiln_models_gui.log import LogFile

    close_left_generators(asyncio.get_running_loop())
    app.hear_keys()
    log = LogFile(app.places.log, app.known)
    with contextlib.suppress(OSError):  # a log that cannot be written must not keep anybody from working
        log.start()
    app.crash.watch_loop(asyncio.get_running_loop())
    app.window.listen_to_keys()
    app.pages.start()
    closed = asyncio.Event()
    app.window.closed.connect(closed.set)
    app.shell.restart_wanted.connect(app.start_again)
    if not app.window.isVisible():
        return
    if app.choices.now.check_updates or app.policy.checks_updates:
        app.updates.look()
    stop_listening = app.listen_to_later_starts(instance) if instance else None
    app.open_what_is_given()
    if given:
        app.shell.things_given.emit([*given])
    elif app.pages.wants_first_steps:
        app.window.open_first_steps()
    await closed.wait()
    if stop_listening:  # a start from now on waits until this one has ended
        stop_listening()
    await app.close()
    log.stop()


def make_application() -> QApplication:
    """The QApplication with name and icon."""
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    # Fusion by its option: QApplication.setStyle() would load QStyle's 400 constants before the first paint.
    application = QApplication([*sys.argv[:1], "-style", "Fusion"])
    QCoreApplication.setApplicationName("Kiln Models")
    QCoreApplication.setApplicationVersion(__version__)
    QApplication.setDesktopFileName("kiln-models")
    # Closing the window ends the program through `closed`: the loop must not end under what is being saved.
    application.setQuitOnLastWindowClosed(False)
    return application


def _run_alone(app: App, demo: "Demo", options: "Options") -> int:
    if options.tour is not None:
        from kiln_models_gui.tour import run_tour

        return run_tour(app, demo, options.tour, all_themes=options.all_themes)
    from kiln_models_gui.self_test import STDOUT, run_self_test

    return run_self_test(app, demo, options.self_test or STDOUT)


def main() -> int:
    """Start the app. Returns the exit status."""
    from kiln_models_gui.options import read_options

    options = read_options(sys.argv[1:])
    os.environ["QT_API"] = "pyside6"  # for qasync
    alone = options.tour is not None or options.self_test is not None  # nobody looks at the window
    if alone:
        from kiln_models_gui.offscreen import use_large_screen

        use_large_screen()
    instance = None
    if not options.demo and not alone:
        from kiln_models_gui.instance import Claim, Instance

        instance = Instance(Places.of_this_computer().data)
        if instance.claim() is not Claim.FIRST and not options.first_paint:
            from kiln_models_gui.instance_calls import absolute, tell_running

            if tell_running(instance, absolute(options.given)):
                return 0
    application = make_application()
    demo = None
    if options.demo or alone:
        from kiln_models_gui.demo import Demo

        demo = Demo()
    places = demo.places if demo else Places.of_this_computer()
    crash = CrashHandler(places.log)
    crash.install()
    app = App(application, places, {} if demo else os.environ, demo, crash, language=options.language)
    crash.window = app.window
    crash.theme = app.theme
    if alone and demo is not None:
        return _run_alone(app, demo, options)
    app.window.show()
    application.processEvents()
    if options.first_paint:
        print(f"painted {app.pages.models.count}", flush=True)  # noqa: T201 - what the bench waits for
        return 0
    from PySide6.QtGui import QIcon

    from kiln_models_gui.garbage import MainThreadCollector

    MainThreadCollector(application)
    application.setWindowIcon(QIcon(str(resources.path("app.svg"))))
    import qasync  # pyright: ignore[reportMissingTypeStubs]

    try:
        qasync.run(run_until_closed(app, instance, options.given))
    finally:
        if instance is not None:
            instance.release()
        if demo is not None:
            demo.close()
    return 0
