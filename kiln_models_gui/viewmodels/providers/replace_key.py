"""Replacing the key of a provider: the new one is tested on all that use it, then put everywhere in one go."""

import asyncio
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from kiln_models_gui.probes.cost import cost_of_test
from kiln_models_gui.probes.proof import Reach
from kiln_models_gui.registry.changes import ClashError, WrongShapeError
from kiln_models_gui.registry.key_text import KeyText, read_key
from kiln_models_gui.store.problems import StoreError
from kiln_models_gui.store.secrets import SecretError
from kiln_models_gui.viewmodels.base import ViewModel
from kiln_models_gui.viewmodels.providers.key_trial import KeyTrial
from kiln_models_gui.viewmodels.providers.key_users import KeyStands, look_for_key, places_of
from kiln_models_gui.viewmodels.words import Message
from kiln_models_gui.viewmodels.words.agents import listed
from kiln_models_gui.viewmodels.words.costs import cost_of_test_words
from kiln_models_gui.viewmodels.words.providers import config_key_label, key_cleaning_words, key_fault_words
from kiln_models_gui.viewmodels.words.replace_key import trial_message
from kiln_models_gui.viewmodels.words.store import change_message
from kiln_models_gui.viewmodels.words.test_all import cost_offer

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic import SecretStr

    from kiln_models_gui.registry.orchestrator import Orchestrator
    from kiln_models_gui.registry.providers import Provider
    from kiln_models_gui.viewmodels.workbench import Workbench

NAMED = 4  # models that are named for one program


class Stage(StrEnum):
    """How far it is."""

    TYPING = "typing"
    TESTING = "testing"
    FAILED = "failed"  # the test found something, or could not tell
    SWAPPING = "swapping"


@dataclass(frozen=True, slots=True)
class NewKeyField:
    """One key that is asked for."""

    place: str
    label: str
    help: str = ""
    error: str = ""


class ReplaceKey(ViewModel):
    """The form.

    Signals: `replaced` with the ProviderRef whose key is new everywhere.
    """

    replaced = Signal(object)

    def __init__(self, bench: "Workbench", provider: "Provider", editors: "Mapping[str, Orchestrator]") -> None:
        """`editors`: path of the settings file → the settings of each managed editor."""
        super().__init__(bench.on_error)
        self._bench = bench
        self._provider = provider
        self._editors = dict(editors)
        self._typed: dict[str, KeyText] = {}
        self._stands: KeyStands | None = None
        self._trial: KeyTrial | None = None
        self._prompts = False
        self.stage = Stage.TYPING
        self.problem: Message | None = None

    # What is shown

    @property
    def title(self) -> str:
        """Whose key it is."""
        return self.tr("Replace the key of {name}").format(name=self._provider.name)

    @property
    def fields(self) -> tuple[NewKeyField, ...]:
        """The keys that are asked for."""
        places = places_of(self._provider)
        return tuple(self._field(place, alone=len(places) == 1) for place in places)

    def _field(self, place: str, *, alone: bool) -> NewKeyField:
        label = self.tr("New &key") if alone else f"&{config_key_label(place)}"
        typed = self._typed.get(place)
        if typed is None:
            return NewKeyField(place, label)
        error = key_fault_words(typed.fault) if typed.fault else ""
        if typed.key is not None and self._stands is not None and self._new == self._stands.old:
            error = self.tr("This is the key that is there already.")
        return NewKeyField(place, label, " ".join(key_cleaning_words(one) for one in typed.cleaned), error)

    @property
    def may_start(self) -> bool:
        """Whether there is a new key to test."""
        fields = self.fields
        ready = all(self._typed.get(one.place) is not None and not one.error for one in fields)
        return ready and self.stage in (Stage.TYPING, Stage.FAILED) and not self.busy

    @property
    def uses(self) -> str:
        """Who uses the key, and so is tested; empty until the keychain told."""
        if self._stands is None:
            return ""
        by_program: dict[str, list[str]] = {}
        for user in self._stands.users:
            by_program.setdefault(user.program, []).append(user.name)
        parts = (self._program_words(program, names) for program, names in by_program.items())
        return self.tr("The new key is tried first for {places}.").format(places=listed(list(parts)))

    def _program_words(self, program: str, names: list[str]) -> str:
        if len(names) > NAMED:
            return self.tr("{count} models in {program}").format(count=len(names), program=program)
        return self.tr("{names} in {program}").format(names=listed(names), program=program)

    @property
    def left_alone(self) -> str:
        """What is not replaced, and why; empty for nothing."""
        if self._stands is None or not self._stands.plain_in:
            return ""
        words = self.tr(
            "In the settings of {editors} this key stands in plain text. It stays as it is there: move it to the "
            "keychain on the Agents page first."
        )
        return words.format(editors=listed(list(self._stands.plain_in)))

    @property
    def cost(self) -> str:
        """What the test costs without asking any model."""
        return cost_of_test_words("")

    @property
    def offer(self) -> str:
        """What it costs to ask each model, as the words of a switch; empty where there is none to ask."""
        users = [user for user in self._stands.users if user.model] if self._stands else []
        prices = [
            cost_of_test(Reach.ANSWERS, *((user.price.input, user.price.output) if user.price else ())).most_dollars
            for user in users
        ]
        return cost_offer(prices) if users else ""

    @property
    def progress(self) -> str:
        """ "Testing: 3 of 12"."""
        if self.stage is Stage.SWAPPING:
            return self.tr("Putting the new key in its places…")
        if self.busy and (self._stands is None or self.stage is not Stage.TESTING):
            return self.tr("Asking this computer's keychain…")
        if self.stage is not Stage.TESTING or self._stands is None:
            return ""
        return self.tr("Testing: {done} of {count}").format(
            done=self._trial.done if self._trial else 0, count=len(self._stands.users)
        )

    @property
    def may_use_anyway(self) -> bool:
        """Whether a test stands that the person may overrule."""
        return self.stage is Stage.FAILED and self._trial is not None and not self.busy

    @property
    def may_cancel(self) -> bool:
        """Whether it can still be stopped: not while keys are being put in their places."""
        return self.stage is not Stage.SWAPPING

    @property
    def changed_by_person(self) -> bool:
        """Whether closing would lose something."""
        return bool(self._typed)

    # What a person does

    def look(self) -> None:
        """Ask the keychain who uses the key."""
        self.problem = None
        self.spawn(self._show_users())

    def type_key(self, place: str, typed: str | None) -> None:
        """Something was typed into the field `place`. Ends a test of another key."""
        if typed is None or not typed.strip():
            self._typed.pop(place, None)
        else:
            self._typed[place] = read_key(typed)
        if self.stage is not Stage.SWAPPING:
            self.cancel()
        self.problem = None
        self.changed.emit()

    def start(self, *, prompts: bool = False) -> None:
        """Test the new key on all that use it, and replace the old one when all is well."""
        if self.may_start:
            self._prompts, self.problem, self._trial = prompts, None, None
            self.stage = Stage.TESTING
            self.spawn(self._run())

    def cancel(self) -> None:
        """End the test; the old key stays."""
        if self.stage is Stage.TESTING:
            self.cancel_all()
        if self.stage is not Stage.SWAPPING:
            self.stage, self._trial = Stage.TYPING, None
        self.changed.emit()

    def use_anyway(self) -> None:
        """The person knows better than the test."""
        if self.may_use_anyway:
            self.stage, self.problem = Stage.SWAPPING, None
            self.spawn(self._swap())

    def close(self) -> None:
        """The form was closed: end the test. What is being put in its places goes on."""
        self.cancel()

    # What waits

    async def _show_users(self) -> None:
        await self._look()

    async def _look(self) -> bool:
        try:
            self._stands = await look_for_key(self._bench, self._provider, self._editors)
        except SecretError as error:
            self.problem = change_message(error)
            return False
        return True

    async def _run(self) -> None:
        # Looked for anew: since the form was opened, an editor may have got the key.
        if not await self._look() or self._stands is None:
            self.stage = Stage.TYPING
            return
        if any(field.error for field in self.fields):
            self.stage = Stage.TYPING
            return
        self._trial = trial = KeyTrial(self._bench, self._stands.users, self._new, prompts=self._prompts)
        await trial.run(self.changed.emit)
        if trial.failures:
            self.stage, self.problem = Stage.FAILED, trial_message(trial.failures)
            return
        self.stage = Stage.SWAPPING
        self.changed.emit()
        await self._swap()

    async def _swap(self) -> None:
        stands, new = self._stands, self._new
        if stands is None or self._bench.key_swap is None:
            return
        accounts = {ref: new[place] for ref, place in stands.accounts.items()}
        in_kiln = {place: new[place] for place in stands.in_kiln}
        try:
            # Whoever closes the program in the middle waits for it: half of it would be undone at the next start.
            await asyncio.shield(self._bench.key_swap().swap(accounts, self._provider.ref, in_kiln))
        except (SecretError, StoreError, ClashError, WrongShapeError) as error:
            self.stage, told = Stage.TYPING, change_message(error)
            kept = self.tr("The old key is still in use.")
            self.problem = Message(
                told.what if told else "", " ".join(p for p in (told.todo if told else "", kept) if p)
            )
            return
        self._typed = {}
        self._remember()
        self.replaced.emit(self._provider.ref)

    def _remember(self) -> None:
        """What was said of the old key is no longer true."""
        for user, result in self._trial.results if self._trial else ():
            if user.provider is not None and result.counts:
                subject = (user.provider, self._provider.address)
                self._bench.memory.remember(subject, result)
                if user.model:
                    self._bench.memory.remember((*subject, user.model), result)

    @property
    def _new(self) -> "dict[str, SecretStr]":
        return {place: typed.key for place, typed in self._typed.items() if typed.key is not None}
