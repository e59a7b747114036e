"""The app with its window: the view-models of its pages joined to the core, and the theme and language over all."""

import os
import sys
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from kiln_models_gui import __version__, resources
from kiln_models_gui.core import Core
from kiln_models_gui.crash import CrashHandler
from kiln_models_gui.known_secrets import KnownSecrets
from kiln_models_gui.places import Places
from kiln_models_gui.qt_names import override
from kiln_models_gui.store.policy_file import read_policy
from kiln_models_gui.translation import Translation
from kiln_models_gui.viewmodels.pages import Pages
from kiln_models_gui.viewmodels.shell import Shell
from kiln_models_gui.views.main_window import MainWindow
from kiln_models_gui.views.theme import Theme, ThemePreference

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kiln_models_gui.demo import Demo
    from kiln_models_gui.instance import Instance
    from kiln_models_gui.probes.local_servers import Program
    from kiln_models_gui.registry.pack.team_marks import TeamMarks
    from kiln_models_gui.targets.history import History
    from kiln_models_gui.viewmodels.file_watch import FileWatch
    from kiln_models_gui.viewmodels.given import GivenThings
    from kiln_models_gui.viewmodels.health import Health
    from kiln_models_gui.viewmodels.help import Help
    from kiln_models_gui.viewmodels.history.keeper import HistoryKeeper
    from kiln_models_gui.viewmodels.key_findings import KeyFindings
    from kiln_models_gui.viewmodels.kiln_beside import KilnBeside
    from kiln_models_gui.viewmodels.kiln_launch import KilnLaunch
    from kiln_models_gui.viewmodels.packs.following import Following
    from kiln_models_gui.viewmodels.packs.packs import Packs
    from kiln_models_gui.viewmodels.settings import SettingsPage
    from kiln_models_gui.viewmodels.updates import Updates

PROMPT_AT_END_S = 5.0


class App(Core):
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
        self._demo = demo
        self._follows: Following | None = None
        self.crash = crash or CrashHandler(places.log)
        self.crash.known = known = KnownSecrets()
        policy = read_policy(places.policy)
        self.shell = Shell(practice=demo is not None, policy=policy)
        super().__init__(
            places,
            environ,
            policy,
            self.shell.understand,
            known=known,
            secrets=demo.secrets if demo else None,
            only_here=demo is not None,
        )
        self.translation = Translation(application, language or self.choices.now.language)
        self._language = self.choices.now.language
        self.choices.changed.connect(self._follow_language)
        self.theme = Theme(application, ThemePreference(self.choices.now.theme))
        self._dress()
        self.choices.changed.connect(self._dress)
        self.choices.changed.connect(lambda: self.theme.set_preference(ThemePreference(self.choices.now.theme)))
        self.shell.watch(self.registry)
        self.pages = Pages(
            self.bench,
            self.shell,
            self._settings_page,
            self._file_watch,
            lambda: self.managed_editors,
            editor_keys=lambda: self.editor_keys,
            practice=demo.practice if demo else None,
            recover=self.recover,
            programs=() if demo and programs is None else programs,
            beside=self._kiln_beside if demo is None else None,
            history=self._both_of_history,
            health=self._health,
            packs=self._packs,
            following=self._following if demo is None else None,
            has_packs=self._packs_folder.is_dir,
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
        if "updates" in vars(self):
            self.updates.cancel_all()
            await self.updates.finish()
        if "history_keeper" in vars(self):
            await self.history_keeper.finish()
        if self.pages.beside is not None:  # the history asks it who wrote
            await self.pages.beside.finish()
            await self.pages.beside.aclose()
        self.choices.flush()
        await self.network.aclose()

    # Other programs, and other starts of this one

    def listen_to_later_starts(self, instance: "Instance") -> "Callable[[], None]":
        """Come to the front when the app is started again. Returns what ends that."""
        from kiln_models_gui.instance_calls import CallListener

        listener = CallListener(instance.calls, self.window)
        listener.called.connect(self.window.come_forward)
        listener.called.connect(self.shell.things_given)
        listener.listen()
        return listener.close

    def open_what_is_given(self) -> "GivenThings":
        """From now on, look at the files and links that this start and later ones are given."""
        from kiln_models_gui.viewmodels.given import GivenThings

        given = GivenThings(self.shell)
        given.setParent(self.window)
        given.pack_given.connect(self.pages.packs.open_given)
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

    def _kiln_beside(self) -> "KilnBeside":
        from kiln_models_gui.probes.kiln_api import kiln_address, open_kiln_api
        from kiln_models_gui.viewmodels.kiln_beside import KilnBeside

        address = kiln_address(self._environ)
        beside = KilnBeside(self.bench, self.shell, lambda: open_kiln_api(address), self.target.turn)
        self.listeners.append(beside)
        return beside

    @override
    async def _kiln_runs(self) -> bool:
        return self.pages.beside is not None and await self.pages.beside.is_there()

    @override
    def _who_else_writes(self, target_id: str) -> str:
        if target_id == self.library.targets[0].id:
            return self.pages.beside.who if self.pages.beside else ""
        return super()._who_else_writes(target_id)

    # View-models that are made when they are first wanted

    def _both_of_history(self) -> "tuple[History, HistoryKeeper]":
        return self.history, self.history_keeper

    @cached_property
    @override
    def history_keeper(self) -> "HistoryKeeper":
        from kiln_models_gui.viewmodels.words.history import not_kept_message

        keeper = super().history_keeper
        keeper.failed.connect(lambda _: self.shell.say(not_kept_message()))
        return keeper

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

    def _settings_page(self) -> "SettingsPage":
        from kiln_models_gui.viewmodels.editor_backups import EditorBackups
        from kiln_models_gui.viewmodels.editors import Editors
        from kiln_models_gui.viewmodels.history.settings import HistorySettings
        from kiln_models_gui.viewmodels.settings import SettingsPage

        editors = Editors(self.choices, self.find_editors, self.shell.understand)
        kept = EditorBackups(self.managed_editors, self.shell.understand)
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
            following=self.pages.following,
            launch=self._kiln_launch() if self._demo is None else None,
        )

    def _kiln_launch(self) -> "KilnLaunch":
        from kiln_models_gui.viewmodels.kiln_launch import KilnLaunch

        settings, home = lambda: self.target.settings, self.places.home
        runs, toast = self._kiln_runs, self.shell.toast
        return KilnLaunch(self.bench, settings, environ=self._environ, home=home, runs=runs, toast=toast)

    @cached_property
    def key_findings(self) -> "KeyFindings":
        """What is wrong with keys on this computer, for the settings and the overview."""
        findings = self.make_key_findings(self.shell.toast)
        findings.key_wanted.connect(self.pages.ask_for_key)
        return findings

    def _packs(self) -> "Packs":
        from kiln_models_gui.viewmodels.packs.packs import Packs

        return Packs(
            self.bench,
            self.shell,
            self.pack_applier,
            self.pack_maker,
            self.orchestrators,
            following=lambda: self.pages.following,
        )

    def _following(self) -> "Following":
        from kiln_models_gui.viewmodels.packs.following import Following

        self._follows = Following(self.subscriptions, self.network.client, self.shell, self.shell.understand)
        return self._follows

    @override
    def _team_marks(self) -> "TeamMarks | None":
        return self._follows.marks if self._follows is not None else None

    def _health(self) -> "Health":
        from kiln_models_gui.viewmodels.health import Health

        toast, understand = self.shell.toast, self.shell.understand
        editors = self.pages.agents_side.by_path
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
