"""Tries a new key on all that use the old one, before anything is changed."""

from collections.abc import Callable, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.probes.proof import Reach
from kiln_models_gui.viewmodels.providers.key_users import KeyUser
from kiln_models_gui.viewmodels.test_standing import Standing, standing_of
from kiln_models_gui.viewmodels.words.results import result_of

if TYPE_CHECKING:
    from kiln_models_gui.probes.many import Asked, Question
    from kiln_models_gui.viewmodels.providers.key_users import NewKeys
    from kiln_models_gui.viewmodels.test_result import TestResult
    from kiln_models_gui.viewmodels.workbench import Workbench

tr = QCoreApplication.translate
_IN_ORDER = (Standing.WORKS, Standing.FINE)


@dataclass(frozen=True, slots=True)
class Failure:
    """One for which the key did not work, or could not be told to. `why`: in a few words."""

    user: KeyUser
    standing: Standing
    why: str


class KeyTrial:
    """One trial. Attributes: `done`, how many were tried; `failures`, in the order of the users; `results`."""

    def __init__(self, bench: "Workbench", users: Sequence[KeyUser], keys: "NewKeys", *, prompts: bool) -> None:
        """`prompts`: each model gets a short prompt; else only what is free is asked."""
        self._bench = bench
        self._users = users
        self._keys = keys
        self._prompts = prompts
        self.done = 0
        self.failures: list[Failure] = []
        self.results: list[tuple[KeyUser, TestResult]] = []

    async def run(self, tell: Callable[[], None]) -> None:
        """Try it on all of them; `tell` is called whenever one stands."""
        from kiln_models_gui.probes.many import ask_many

        askers = await self._questions()
        reach = Reach.ANSWERS if self._prompts else Reach.FREE
        questions = [question for question, _ in askers.values()]
        async with aclosing(ask_many(questions, self._bench.client(), reach=reach)) as answers:
            async for asked in answers:
                for question in asked.questions:
                    self._take(askers[id(question)][1], asked)
                tell()
        self.failures.sort(key=lambda one: self._users.index(one.user))

    async def _questions(self) -> "dict[int, tuple[Question, KeyUser]]":
        """By the question's identity: several may ask the same."""
        from kiln_models_gui.probes.families import FAMILIES
        from kiln_models_gui.probes.many import Question

        askers: dict[int, tuple[Question, KeyUser]] = {}
        for user in self._users:
            endpoint = await user.endpoint(self._keys)
            if endpoint is None:
                self._fail(user, Standing.NEEDS_YOU, tr("ReplaceKey", "something is missing in its settings"))
            elif not FAMILIES[endpoint.family].free_check and not (self._prompts and user.model):
                self._fail(user, Standing.SKIPPED, tr("ReplaceKey", "it cannot be tested for free"))
            else:
                question = Question(endpoint, user.model, self._bench.client(user.provider))
                askers[id(question)] = question, user
        return askers

    def _take(self, user: KeyUser, asked: "Asked") -> None:
        result = result_of(asked.verdicts, datetime.now(UTC))
        standing = standing_of(asked.verdicts, result) if result else Standing.UNPROVED
        if result is not None:
            self.results.append((user, result))
        if standing in _IN_ORDER:
            self.done += 1
        else:
            self._fail(user, standing, result.text if result else "")

    def _fail(self, user: KeyUser, standing: Standing, why: str) -> None:
        self.done += 1
        self.failures.append(Failure(user, standing, why))
