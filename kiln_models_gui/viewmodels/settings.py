"""The Settings page: look, keys, the file that is managed, its backups."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiln_models_gui.qt_names import override
from kiln_models_gui.store.backups import Backup
from kiln_models_gui.store.problems import KeysNotRestoredError, StoreError
from kiln_models_gui.store.secrets import SecretError
from kiln_models_gui.viewmodels.base import ViewModel
from kiln_models_gui.viewmodels.network.card import NetworkCard
from kiln_models_gui.viewmodels.tone import Tone
from kiln_models_gui.viewmodels.words.backups import backup_words
from kiln_models_gui.viewmodels.workbench import Workbench

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiln_models_gui.registry.policy import Policy
    from kiln_models_gui.targets.kiln import KilnTarget
    from kiln_models_gui.viewmodels.editor_backups import EditorBackups
    from kiln_models_gui.viewmodels.editors import Editors
    from kiln_models_gui.viewmodels.help import Help
    from kiln_models_gui.viewmodels.history.settings import HistorySettings
    from kiln_models_gui.viewmodels.key_findings import KeyFindings
    from kiln_models_gui.viewmodels.kiln_launch import KilnLaunch
    from kiln_models_gui.viewmodels.packs.following import Following
    from kiln_models_gui.viewmodels.updates import Updates


@dataclass(frozen=True, slots=True)
class BackupLine:
    """One kept state of the file, in words."""

    number: int
    text: str


class SettingsPage(ViewModel):
    """Everything that the page shows."""

    def __init__(
        self,
        bench: Workbench,
        target: "KilnTarget",
        backups: "Callable[[], list[Backup]]",
        editors: "Editors",
        *,
        editor_backups: "EditorBackups",
        history: "HistorySettings | None" = None,
        findings: "KeyFindings | None" = None,
        help_: "Help | None" = None,
        updates: "Updates | None" = None,
        launch: "KilnLaunch | None" = None,
        following: "Following | None" = None,
    ) -> None:
        super().__init__(bench.on_error)
        self.editors = editors
        self.editor_backups = editor_backups
        self.history = history
        self.findings = findings
        self._bench = bench
        self._target = target
        self._backups = backups
        self.help = help_
        self.updates = updates
        self.launch = launch
        self.following = following
        self._kept: tuple[Backup, ...] = ()
        self._asked_keychain = False
        self._restoring = False
        self.network = NetworkCard(bench.network, self._first_address, bench.on_error) if bench.network else None
        bench.choices.changed.connect(self.changed)

    @property
    def path(self) -> str:
        """Kiln's settings file."""
        return str(self._target.file.path)

    @property
    def kiln_was_here(self) -> bool:
        """Whether Kiln has its folder on this computer."""
        return self._target.file.path.parent.is_dir()

    @property
    def theme(self) -> str:
        """ "system", "light", "dark" or "contrast"."""
        return self._bench.choices.now.theme

    def choose_theme(self, theme: str) -> None:
        """Light, dark, of high contrast, or as the system has it."""
        self._bench.choices.change(theme=theme)

    @property
    def languages(self) -> tuple[tuple[str, str], ...]:
        """What can be chosen: words and value, each language by its own name."""
        from kiln_models_gui.languages import ENGLISH, TRANSLATED

        return (self.tr("As the system"), "system"), *((one.name, one.code) for one in (ENGLISH, *TRANSLATED))

    @property
    def language(self) -> str:
        """ "system" or a language's code."""
        return self._bench.choices.now.language

    @property
    def language_locked(self) -> str:
        """Why the person cannot choose the language; "" where they can."""
        from kiln_models_gui.viewmodels.words.policy import set_by_organisation

        return set_by_organisation() if self.policy.language else ""

    def choose_language(self, language: str) -> None:
        """Speak it from now on."""
        self._bench.choices.change(language=language)

    @property
    def text_size(self) -> str:
        """In per cent of the system's: "100", "125", "150" or "200"."""
        return self._bench.choices.now.text_size

    def choose_text_size(self, size: str) -> None:
        """Make all text larger, or as the system has it."""
        self._bench.choices.change(text_size=size)

    @property
    def less_motion(self) -> bool:
        """Whether nothing shall turn or move by itself."""
        return self._bench.choices.now.motion == "less"

    def want_less_motion(self, wanted: bool) -> None:
        """Let nothing turn or move by itself, or let it as the design has it."""
        self._bench.choices.change(motion="less" if wanted else "system")

    @property
    def keys_in_kiln(self) -> bool:
        """Whether keys typed here are also written to Kiln's own file."""
        return self._bench.choices.now.keys_in_kiln_file != "no"

    def allow_keys_in_kiln(self, allowed: bool) -> None:
        """For keys typed from now on; those that stand there stay."""
        if allowed != self.keys_in_kiln:  # who was not asked yet has not answered by looking at the page
            self._bench.choices.change(keys_in_kiln_file="yes" if allowed else "no")

    @property
    def policy(self) -> "Policy":
        """What the organisation has set."""
        return self._bench.policy

    @property
    def organisation(self) -> tuple[tuple[str, str], ...]:
        """What the organisation has set, as label and words; nothing where there is no file of it."""
        from kiln_models_gui.viewmodels.words.policy import policy_lines

        return policy_lines(self.policy)

    @property
    def keys_locked(self) -> str:
        """Why the person cannot choose where keys go; "" where they can."""
        from kiln_models_gui.viewmodels.words.policy import set_by_organisation

        return set_by_organisation() if self.policy.keychain_only else ""

    @property
    def update_words(self) -> str:
        """What looking for new versions means, and who decides."""
        from kiln_models_gui.viewmodels.words.policy import set_by_organisation

        if self.updates is None or not self.updates.feed:
            return self.tr("This copy of the app does not know where to look. IT can set that.")
        why = self.tr("Once a day. Nothing about you is sent, and nothing is installed by itself.")
        return f"{set_by_organisation()}. {why}" if self.updates.locked else why

    @property
    def looks_for_servers(self) -> bool:
        """Whether servers on this computer are looked for at start."""
        return self._bench.choices.now.look_for_local_servers

    def look_for_servers(self, wanted: bool) -> None:
        """Look for servers on this computer at the next start, or not."""
        self._bench.choices.change(look_for_local_servers=wanted)

    @property
    def puts_back(self) -> bool:
        """Whether what a running Kiln overwrites is put back without asking."""
        return self._bench.choices.now.put_back_without_asking

    def put_back_always(self, wanted: bool) -> None:
        """Put back without asking, or ask."""
        self._bench.choices.change(put_back_without_asking=wanted)

    @property
    def keychain(self) -> tuple[str, Tone]:
        """Whether there is a keychain, in words."""
        if not self._asked_keychain:
            return self.tr("Looking for this computer's keychain…"), "neutral"
        if self._bench.keys.has_keychain:
            return self.tr("Keys that you type are kept in this computer's keychain."), "good"
        if self.policy.keychain_only:
            forgotten = self.tr(
                "This computer has no keychain that can be used. Keys are forgotten when you close this app."
            )
            return forgotten, "warn"
        return (
            self.tr("This computer has no keychain that can be used. Keys are kept only in Kiln's own file."),
            "warn",
        )

    @property
    def backups(self) -> tuple[BackupLine, ...]:
        """Kept states of the file, newest first."""
        return tuple(BackupLine(number, backup_words(backup)) for number, backup in enumerate(self._kept))

    def look(self) -> None:
        """The page came into view: look for the keychain, the backups and the editors."""
        self.when_loop_runs(self._look)

    def _look(self) -> None:
        self._kept = tuple(self._backups())
        self.editors.look()
        self.editor_backups.look()
        if self.findings is not None:
            self.findings.look()
        if self.network is not None:
            self.network.look()
        if self.launch is not None:
            self.launch.look()
        self.spawn(self._ask_keychain())

    @override
    async def finish(self) -> None:
        """Wait until nothing is under way here and with the editors."""
        await super().finish()
        await self.editors.finish()
        await self.editor_backups.finish()
        if self.history is not None:
            await self.history.finish()
        if self.findings is not None:
            await self.findings.finish()
        if self.help is not None:
            await self.help.finish()
        if self.launch is not None:
            await self.launch.finish()
        if self.network is not None:
            await self.network.proxy.finish()
            await self.network.finish()

    def _first_address(self) -> str:
        """Of the first provider that is not this computer; "" for none."""
        from kiln_models_gui.viewmodels.providers.endpoints import far_address

        registry = self._bench.registry
        found = (far_address(provider, registry.state.values) for provider in registry.providers())
        return next((address for address in found if address), "")

    async def _ask_keychain(self) -> None:
        await self._bench.keys.secrets()
        self._asked_keychain = True

    @property
    def restoring(self) -> bool:
        """Whether a kept state is being put back."""
        return self._restoring

    def restore(self, number: int) -> None:
        """Put a kept state back; what stands there now is kept as a backup first."""
        if number < len(self._kept):
            self._restoring = True
            self.spawn(self._restore(self._kept[number]))

    async def _restore(self, backup: Backup) -> None:
        try:
            await self._target.restore(backup)
        except KeysNotRestoredError as error:
            self._bench.on_error(KeysNotRestoredError(tuple(map(self._named, error.places))))
        except (StoreError, SecretError) as error:
            self._bench.on_error(error)
        finally:
            self._restoring = False
        await self._bench.registry.reload()
        self._kept = tuple(self._backups())

    def _named(self, place: tuple[str, ...]) -> tuple[str, ...]:
        """A key's place, by the provider's name where it is a setting of its own."""
        providers = self._bench.registry.catalog.providers
        found = (one.name for one in providers if len(place) == 1 and place[0] in {key.key for key in one.keys})
        return (next(found, place[0]), *place[1:])
