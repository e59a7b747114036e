"""Looks over the whole configuration in the background, after every change, and mends what the person points at."""

import asyncio
from collections.abc import Callable, Coroutine, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from kiln_models_gui.qt_names import override
from kiln_models_gui.registry.health.configuration import Configuration, EditorConfiguration, KilnConfiguration
from kiln_models_gui.registry.health.problem import (
    AskFix,
    Check,
    EditorFix,
    HealthProblem,
    KilnFix,
    Severity,
    TidyFix,
    VariableFix,
)
from kiln_models_gui.values import Value
from kiln_models_gui.viewmodels.base import ErrorHandler, ViewModel, loop_is_running
from kiln_models_gui.viewmodels.failed_tests import failed_tests
from kiln_models_gui.viewmodels.providers.rows import row_key
from kiln_models_gui.viewmodels.words.health import badge_words, done_words, problem_words, severity_words

if TYPE_CHECKING:
    from kiln_models_gui.registry.health.broken_choices import BrokenChoice
    from kiln_models_gui.registry.orchestrator import Orchestrator
    from kiln_models_gui.viewmodels.key_findings import KeyFindings
    from kiln_models_gui.viewmodels.tone import Tone
    from kiln_models_gui.viewmodels.workbench import Workbench

    Toast = Callable[[str, Callable[[], None] | None], None]
    Undo = Callable[[], Coroutine[Any, Any, Any]]

CALM_S = 0.3  # after a change there may be more
_KEYS, _TEST = "keys ", "test "
_WORST_FIRST = ("bad", "warn", "accent", "good", "neutral")


class HealthItem(Value):
    """One thing to put right, with the button that does it."""

    key: str
    label: str
    tone: "Tone"
    heading: str
    text: str
    action: str

    @property
    def spoken(self) -> str:
        """All of it, for those who do not see it."""
        return f"{self.label}: {self.heading}. {self.text}"


class Health(ViewModel):
    """What is wrong. Nothing is looked at before `start`.

    Signals: `asked` with an AskFix, when the person has to say something in a form; `provider_wanted` with the row
    key of a provider that is to be looked at.
    """

    asked = Signal(object)
    provider_wanted = Signal(str)

    def __init__(
        self,
        bench: "Workbench",
        editors: "Callable[[], Mapping[str, Orchestrator]]",
        toast: "Toast",
        on_error: ErrorHandler,
        *,
        findings: "KeyFindings | None" = None,
        environ: Mapping[str, str] | None = None,
        calm_s: float = CALM_S,
    ) -> None:
        """`editors`: path → settings of the managed ones. `calm_s`: how long nothing may change before a look."""
        super().__init__(on_error)
        self._bench = bench
        self._editors = editors
        self._toast = toast
        self._findings = findings
        self._environ = environ or {}
        self._calm_s = calm_s
        self._problems: tuple[HealthProblem, ...] = ()
        self._items: tuple[HealthItem, ...] = ()
        self._wanted = 0
        self._looking = False
        self._ended = False
        self._ending: asyncio.Event | None = None
        self.looked = False
        """Whether there was a look at all."""

    # What is shown

    @property
    def items(self) -> tuple[HealthItem, ...]:
        """Everything to put right, the worst first."""
        found = [*self._test_items(), *self._key_items(), *self._items]
        return tuple(sorted(found, key=lambda item: _WORST_FIRST.index(item.tone)))

    @property
    def count(self) -> int:
        """How many things need the person; tips do not."""
        return sum(item.tone != "neutral" for item in self.items)

    @property
    def tips(self) -> int:
        """How many things could be better."""
        return sum(item.tone == "neutral" for item in self.items)

    @property
    def badge(self) -> tuple[str, str]:
        """What stands beside the page's name: the count, and what it means; both empty where nothing is wrong."""
        count = self.count if self.looked else 0
        return (str(count), badge_words(count)) if count else ("", "")

    @property
    def keys_to_look_at(self) -> int:
        """How many keys are lost, open to others, or sent in the open."""
        in_the_open = sum(problem.check is Check.KEY_OVER_HTTP for problem in self._problems)
        return in_the_open + len(self._key_items())

    def _key_items(self) -> tuple[HealthItem, ...]:
        found = self._findings.findings if self._findings is not None else ()
        labels = {tone: label for label, tone in map(severity_words, Severity)}
        return tuple(
            HealthItem(_KEYS + one.name, labels.get(one.tone, ""), one.tone, one.heading, one.text, one.action)
            for one in found
        )

    def _test_items(self) -> Iterator[HealthItem]:
        label, tone = severity_words(Severity.BROKEN)
        for provider, heading, text in failed_tests(self._bench):
            yield HealthItem(_TEST + row_key(provider), label, tone, heading, text, self.tr("Open…"))

    # Keeping up

    def start(self) -> None:
        """Look now, and after every change from now on."""
        self._bench.library.subscribe(self.look_soon)
        self._bench.choices.changed.connect(self.look_soon)
        self._bench.memory.changed.connect(self.changed)
        if self._findings is not None:
            self._findings.changed.connect(self.changed)
        self.look_again()

    def look_again(self) -> None:
        """Look at everything, also at what does not tell when it changes: the modes of files, the keychain."""
        if self._findings is not None:
            self._findings.look()
        self.look_soon()

    async def look_now(self) -> tuple[tuple[HealthProblem, HealthItem], ...]:
        """Look once, for whoever has no window: every problem with its words. Those of keys are among `items`."""
        if self._findings is not None:
            self._findings.look()
            await self._findings.finish()
        problems = await self._found()
        self._show(problems)
        return tuple(zip(problems, self._items, strict=True))

    def look_soon(self) -> None:
        """Look once nothing changes any more for a moment."""
        self._wanted += 1
        if not self._looking and not self._ended and loop_is_running():
            self._looking = True
            self.spawn(self._look())

    @override
    async def finish(self) -> None:
        """Wait for what is being mended; a look that has not begun is let go, and none begins any more."""
        self._ended = True
        if self._ending is not None:
            self._ending.set()
        await super().finish()
        if self._findings is not None:
            await self._findings.finish()

    async def _look(self) -> None:
        self._ending, done = asyncio.Event(), 0
        try:
            while done != self._wanted and not await self._is_ending(self._ending):
                done = self._wanted
                self._show(await self._found())
        finally:
            self._looking = False

    async def _is_ending(self, ending: asyncio.Event) -> bool:
        try:
            async with asyncio.timeout(self._calm_s):
                await ending.wait()
        except TimeoutError:
            return False
        return True

    async def _found(self) -> tuple[HealthProblem, ...]:
        # Loading the checks and ten thousand models take their time: both in a thread.
        return await asyncio.to_thread(_look_over, self._configuration())

    def _configuration(self) -> Configuration:
        registry, choices = self._bench.registry, self._bench.choices.now
        kiln = KilnConfiguration(
            registry.catalog,
            registry.state,
            {provider.ref: provider for provider in registry.providers()},
            choices.keys_in_kiln_file != "no",
        )
        return Configuration(kiln if registry.state.fault is None else None, tuple(self._editor_configurations()))

    def _editor_configurations(self) -> Iterable[EditorConfiguration]:
        from kiln_models_gui.registry.orchestrator_facts import Month
        from kiln_models_gui.viewmodels.agents.volumes import kept_volumes

        kept = kept_volumes(self._bench.choices.now.volumes)
        for path, one in self._editors().items():
            if one.fault is None:
                volumes = kept or one.facts.volumes[Month.typical]
                yield EditorConfiguration(path, one.name, one.models(), volumes, one.hidden)

    def _show(self, problems: tuple[HealthProblem, ...]) -> None:
        self._problems, self.looked = problems, True
        self._items = tuple(map(self._item, problems))
        self.changed.emit()

    def _item(self, problem: HealthProblem) -> HealthItem:
        label, tone = severity_words(problem.severity)
        words = self._broken_words(problem) if problem.check is Check.BROKEN_CHOICE else problem_words(problem)
        heading, text, action = words
        editors = self._editors()
        if len(editors) > 1 and problem.target in editors:
            text = self.tr("{text} (In {editor}.)").format(text=text, editor=editors[problem.target].name).strip()
        return HealthItem(problem.key, label, tone, heading, text, action)

    def _broken_words(self, problem: HealthProblem) -> tuple[str, str, str]:
        from kiln_models_gui.viewmodels.agents.problems import agent_problem
        from kiln_models_gui.viewmodels.words.health import broken_action
        from kiln_models_gui.viewmodels.words.settings_care import provider_name

        broken: BrokenChoice = problem.details["broken"]  # pyright: ignore[reportAssignmentType]
        orchestrator = self._editors().get(problem.target)
        if orchestrator is None:
            return problem_words(problem)
        shown = agent_problem(broken, orchestrator.models())
        turns_on = provider_name(broken.provider_off) if broken.provider_off else ""
        return shown.heading, shown.text, broken_action(problem, shown.replacement_words, turns_on=turns_on)

    # What a person does

    def act(self, key: str) -> None:
        """The button of an item was pressed."""
        if key.startswith(_KEYS):
            if self._findings is not None:
                self._findings.act(key.removeprefix(_KEYS))
        elif key.startswith(_TEST):
            self.provider_wanted.emit(key.removeprefix(_TEST))
        else:
            self.spawn(self._mend(key))

    async def _mend(self, key: str) -> None:
        # As things stand now: what was found a moment ago may be otherwise.
        problems = await self._found()
        problem = next((each for each in problems if each.key == key), None)
        if problem is None:
            self._show(problems)
            return
        if isinstance(problem.fix, AskFix):
            self.asked.emit(problem.fix)
            return
        undo = await self._write(problem)
        self._show(tuple(each for each in problems if each.key != key))
        self._toast(done_words(problem), (lambda: self._start(undo)) if undo is not None else None)

    async def _write(self, problem: HealthProblem) -> "Undo | None":
        fix, registry = problem.fix, self._bench.registry
        if isinstance(fix, KilnFix):
            change = await registry.commit(await asyncio.to_thread(fix.make))
            return lambda: registry.undo(change)
        if isinstance(fix, VariableFix):
            return await self._write_variables(fix)
        if isinstance(fix, EditorFix):
            return await self._editors()[fix.target].commit(fix.edits)
        if isinstance(fix, TidyFix):
            editor = self._editors()[fix.target]
            await editor.tidy()
            return editor.untidy
        return None

    async def _write_variables(self, fix: VariableFix) -> "Undo":
        from pydantic import SecretStr

        registry = self._bench.registry
        values = {key: SecretStr(self._environ.get(name, "")) for key, name in fix.variables.items()}
        known = {key.key for key in fix.info.keys if key.sensitive}
        plain = {key: value if key in known else value.get_secret_value() for key, value in values.items()}
        change = await registry.set_provider_values(fix.info, plain)
        return lambda: registry.undo(change)

    def _start(self, work: "Undo") -> None:
        self.spawn(self._run(work))

    async def _run(self, work: "Undo") -> None:
        await work()


def _look_over(configuration: Configuration) -> tuple[HealthProblem, ...]:
    from kiln_models_gui.registry.health.looking import look_over

    return look_over(configuration)
