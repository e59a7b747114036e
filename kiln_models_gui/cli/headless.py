"""Opens everything that the window works with, for one command."""

from collections.abc import AsyncGenerator, Iterable, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

from kiln_models_gui.core import Core
from kiln_models_gui.places import Places
from kiln_models_gui.store.policy_file import read_policy
from kiln_models_gui.values import replace
from kiln_models_gui.viewmodels.words.store import change_message


class Headless:
    """The core, and what went wrong in it that a person can understand."""

    def __init__(self, places: Places, environ: Mapping[str, str]) -> None:
        self.faults: list[Exception] = []
        self.environ = environ
        self.chosen_editors: tuple[str, ...] = ()
        self.core = Core(places, environ, read_policy(places.policy), self._understand)

    def _understand(self, error: Exception) -> bool:
        if change_message(error) is None:
            return False
        self.faults.append(error)
        return True

    def keep_here(self, providers: Iterable[str]) -> None:
        """Note that the keys of these built-in providers are in the keychain only."""
        new = frozenset(providers)
        if new:
            choices = self.core.choices
            kept = tuple(sorted({*choices.now.kept_providers, *new}))
            choices.now = replace(
                choices.now, editors=self.chosen_editors
            )  # those of this command are not the person's
            choices.change(kept_providers=kept)

    def raise_fault(self) -> None:
        """Raise the first thing that went wrong beside the command itself."""
        if self.core.registry.state.fault is not None:
            raise self.core.registry.state.fault
        for one in self.core.managed_editors.opened:
            if one.orchestrator.fault is not None:
                raise one.orchestrator.fault
        if self.faults:
            raise self.faults[0]


@asynccontextmanager
async def opened(places: Places, environ: Mapping[str, str], editors: Iterable[Path] = ()) -> AsyncGenerator[Headless]:
    """`editors`: settings files that are managed for this command, beside those that the person chose."""
    headless = Headless(places, environ)
    core = headless.core
    core.hear_keys()
    headless.chosen_editors = core.choices.now.editors
    chosen = dict.fromkeys([*core.choices.now.editors, *(str(path.resolve()) for path in editors)])
    core.choices.now = replace(core.choices.now, editors=tuple(chosen))  # for now: nothing of it is saved
    if (await core.recover()).files:
        await core.registry.reload()
    core.managed_editors.start()
    await core.managed_editors.finish()
    try:
        yield headless
    finally:
        core.managed_editors.stop()
        await core.managed_editors.finish()
        await core.history_keeper.finish()
        await core.bench.memory.finish()
        await core.choices.finish()
        await core.network.aclose()
