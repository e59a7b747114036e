"""Checks whether a model can do an agent's work before the agent gets it: what it takes, progress, outcome."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from kiln_models_gui.registry.agents import AgentRole
from kiln_models_gui.viewmodels.base import ErrorHandler, ViewModel
from kiln_models_gui.viewmodels.tone import Tone

if TYPE_CHECKING:
    from kiln_models_gui.probes.capabilities import AgentContract, Rehearsal, Step
    from kiln_models_gui.probes.endpoint import Endpoint
    from kiln_models_gui.registry.model_registry import OrchestratorModel
    from kiln_models_gui.viewmodels.candidates import Candidate
    from kiln_models_gui.viewmodels.evidence import EvidenceMemory
    from kiln_models_gui.viewmodels.network.network import ClientSource

CHECK, USE, CANCEL, CLOSE = "check", "use", "cancel", "close"


@dataclass(frozen=True, slots=True)
class CheckSubject:
    """What is checked. `kept`: what the agent keeps while it is not decided; None where `model` is its model already.

    `agent`: by its name in the settings; "" for all of them together.
    """

    agent: str
    model: "OrchestratorModel"
    kept: str | None = None

    @property
    def label(self) -> str:
        """What the model is called."""
        return self.model.label

    @property
    def role(self) -> AgentRole:
        """The agent whose work is rehearsed."""
        role = AgentRole(self.agent) if self.agent else AgentRole.code
        return role if role.needs_tools else AgentRole.code


@dataclass(frozen=True, slots=True)
class Way:
    """How the model can be asked; without a candidate, `problem` says why it cannot be."""

    candidate: "Candidate | None"
    problem: str = ""


@dataclass(frozen=True, slots=True)
class CheckCard:
    """What stands under the agent's row. `actions`: name and words of each button, the first one is the way on."""

    agent: str
    tone: Tone
    heading: str
    text: str
    actions: tuple[tuple[str, str], ...]


class _State(Enum):
    HIDDEN = auto()
    OFFERED = auto()
    RUNNING = auto()
    NO_WAY = auto()
    DONE = auto()


class ToolCheck(ViewModel):
    """One check at a time. What it finds is kept as evidence; what could not be told changes nothing.

    Signals: `decided` with agent and choice when the agent is to be given the model.
    """

    decided = Signal(str, str)

    def __init__(
        self,
        way: Callable[[str], Way],
        client: "ClientSource",
        memory: "Callable[[], EvidenceMemory]",
        on_error: ErrorHandler | None = None,
    ) -> None:
        """`way`: how the model of a choice can be asked."""
        super().__init__(on_error)
        self._way = way
        self._client = client
        self._memory = memory
        self._subject: CheckSubject | None = None
        self._state = _State.HIDDEN
        self._problem = ""
        self._step: Step | None = None
        self._rehearsal: Rehearsal | None = None
        self._number = 0

    # What is shown

    @property
    def running(self) -> bool:
        """Whether the model is being asked."""
        return self._state is _State.RUNNING

    @property
    def card(self) -> CheckCard | None:
        """What to show; None while there is nothing to check."""
        from kiln_models_gui.viewmodels.words import tool_check as words

        subject = self._subject
        if subject is None or self._state is _State.HIDDEN:
            return None
        tone: Tone = "accent"
        match self._state:
            case _State.RUNNING:
                heading, text = words.running_words(subject, self._step, self._most_calls(subject))
            case _State.NO_WAY:
                tone, heading, text = "warn", words.no_way_heading(subject), self._problem
            case _State.DONE if self._rehearsal is not None:
                tone, heading, text = words.outcome_words(subject, self._rehearsal)
            case _:
                heading, text = words.offer_words(subject, self._contract(subject))
        return CheckCard(subject.agent, tone, heading, text, self._actions(subject))

    def _actions(self, subject: CheckSubject) -> tuple[tuple[str, str], ...]:
        from kiln_models_gui.probes.capabilities import ToolsVerdict
        from kiln_models_gui.viewmodels.words import tool_check as words

        if self._state is _State.RUNNING:
            return ((CANCEL, words.cancel_words()),)
        verdict = self._rehearsal.verdict if self._state is _State.DONE and self._rehearsal else None
        close = (CLOSE, words.close_words(subject, settled=verdict is ToolsVerdict.WORK))
        if verdict is ToolsVerdict.WORK:
            return (close,)
        check = (CHECK, words.check_words(again=self._state is not _State.OFFERED))
        # What was refuted is not offered to the agent; by a person's own word in the model's settings it can be.
        if subject.kept is None or verdict is ToolsVerdict.CANNOT:
            return (check, close)
        return (check, (USE, words.use_words()), close)

    # What a person does

    def offer(self, subject: CheckSubject) -> None:
        """Say what a check takes, and wait for the person."""
        self._end()
        self._subject, self._state = subject, _State.OFFERED
        self.changed.emit()

    def act(self, name: str) -> None:
        """A button of the card was pressed."""
        match name:
            case "check":
                self.start()
            case "cancel":
                self.cancel()
            case "use":
                self._use()
            case _:
                self.stop()

    def start(self) -> None:
        """Ask the model."""
        subject = self._subject
        if subject is None or self.running:
            return
        way = self._way(subject.model.choice)
        if way.candidate is None:
            self._state, self._problem = _State.NO_WAY, way.problem
            self.changed.emit()
            return
        self._number += 1
        number = self._number
        self._state, self._step, self._rehearsal = _State.RUNNING, None, None
        # By a callback: what is cancelled before its first step never comes to a "finally".
        self.spawn(self._run(subject, way.candidate, number)).add_done_callback(lambda _: self._settle(number))

    def cancel(self) -> None:
        """End a check that runs: nothing is known then, and it can be started again."""
        if self.running:
            self.cancel_all()

    def stop(self) -> None:
        """Show nothing more, and end what runs."""
        self._end()
        self.changed.emit()

    def _end(self) -> None:
        self._number += 1
        self._subject, self._state, self._rehearsal = None, _State.HIDDEN, None
        self.cancel_all()

    def _use(self) -> None:
        subject = self._subject
        self.stop()
        if subject is not None:
            self.decided.emit(subject.agent, subject.model.choice)

    # What waits

    async def _run(self, subject: CheckSubject, candidate: "Candidate", number: int) -> None:
        from kiln_models_gui.probes.capabilities import ToolsVerdict, rehearse

        def tell(step: "Step") -> None:
            if number == self._number:
                self._step = step
                self.changed.emit()

        endpoint = await self._endpoint(candidate)
        if endpoint is None:
            self._state = _State.NO_WAY
            return
        client, contract = self._client(candidate.provider), self._contract(subject)
        rehearsal = await rehearse(endpoint, candidate.prompted, client, contract, tell=tell)
        if number != self._number:
            return
        self._memory().keep([rehearsal.evidence])
        self._rehearsal, self._state = rehearsal, _State.DONE
        if rehearsal.verdict is ToolsVerdict.WORK and subject.kept is not None:
            self.decided.emit(subject.agent, subject.model.choice)

    async def _endpoint(self, candidate: "Candidate") -> "Endpoint | None":
        """Raises SecretError, for the handler of errors."""
        from kiln_models_gui.viewmodels.providers.endpoints import NotSignedInError, signed_in
        from kiln_models_gui.viewmodels.words.sign_in import token_fault_message
        from kiln_models_gui.viewmodels.words.tool_check import no_way_words

        endpoint = await candidate.endpoint()
        self._problem = no_way_words()
        try:
            return await signed_in(endpoint) if endpoint else None
        except NotSignedInError as error:
            message = token_fault_message(error.token_fault)
            self._problem = f"{message.what} {message.todo}"
            return None

    def _settle(self, number: int) -> None:
        if number == self._number and self.running:  # cancelled, or an error that its handler has told
            self._state = _State.OFFERED
            self.changed.emit()

    def _contract(self, subject: CheckSubject) -> "AgentContract":
        from kiln_models_gui.probes.capabilities import CONTRACTS

        return CONTRACTS[subject.role]

    def _most_calls(self, subject: CheckSubject) -> int:
        from kiln_models_gui.probes.capabilities import rehearsal_plan

        return int(rehearsal_plan(self._contract(subject)).calls.most)
