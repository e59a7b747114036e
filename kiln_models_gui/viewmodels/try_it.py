"""A small conversation with a model: each answer as it comes, what it took, Stop, and what to do when it fails."""

from contextlib import aclosing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiln_models_gui.probes.capabilities.question import Turned
from kiln_models_gui.probes.chat import Adapted, ChatManners, Done, Failed, converse
from kiln_models_gui.probes.chat_sieves import AllWasThinking, Text, Thinking
from kiln_models_gui.probes.chat_vectors import Vector, embed
from kiln_models_gui.probes.listed_model import ModelKind
from kiln_models_gui.probes.proof import Reach
from kiln_models_gui.probes.verdict import Outcome, Rung, Verdict
from kiln_models_gui.viewmodels.base import ErrorHandler, ViewModel
from kiln_models_gui.viewmodels.doctor import Doctor
from kiln_models_gui.viewmodels.words import Message, try_it
from kiln_models_gui.viewmodels.words.faults import Link, fault_details, fault_link, fault_message
from kiln_models_gui.viewmodels.words.verdicts import host_of, no_way_message

if TYPE_CHECKING:
    import asyncio

    from kiln_models_gui.probes.chat import Event
    from kiln_models_gui.probes.endpoint import Endpoint
    from kiln_models_gui.viewmodels.models.tried_model import TriedModel

MOST_TURNS = 40
MOST_TYPED = 100_000
"""Characters of one question."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """A question and its answer as the window shows them.

    `facts`: what it took; `note`: why it ends early, and the like; `problem`, `details`, `link`: what went wrong.
    """

    prompt: str
    answer: str = ""
    thoughts: str = ""
    facts: str = ""
    note: str = ""
    problem: Message | None = None
    details: str = ""
    link: Link | None = None
    running: bool = False

    @property
    def waiting(self) -> bool:
        """Nothing came yet."""
        return self.running and not self.answer and not self.thoughts


@dataclass(slots=True, eq=False)
class _Turn:
    """A question, and what came of it so far."""

    prompt: str
    answer: str = ""
    thoughts: str = ""
    adapted: list[str] = field(default_factory=list[str])
    done: Done | None = None
    failed: Failed | None = None
    no_way: Message | None = None
    endpoint: "Endpoint | None" = None
    stopped: bool = False
    running: bool = True

    def take(self, event: "Event | Vector") -> None:
        """One more event of the answer."""
        match event:
            case Text():
                self.answer += event.text
            case Thinking():
                self.thoughts += event.text
            case AllWasThinking():
                self.thoughts, self.answer = self.thoughts + self.answer, ""
            case Adapted():
                self.adapted.append(event.parameter)
            case Vector():
                self.answer = try_it.vector_words(event)
            case Done():
                self.done = event
            case Failed():
                self.failed = event


class TryIt(ViewModel):
    """The conversation. Signals: as ViewModel; `changed` comes with each piece of an answer."""

    def __init__(self, tried: "TriedModel", on_error: ErrorHandler | None = None) -> None:
        super().__init__(on_error)
        self._tried = tried
        self._turns: list[_Turn] = []
        self._manners: dict[tuple[object, ...], ChatManners] = {}
        self.closed = False
        self.system = ""
        """What the model is told before the conversation."""
        self.doctor = Doctor(tried.way_client, tried.healer, on_error)
        self.doctor.changed.connect(self.changed)
        self.doctor.healed.connect(self.ask_again)

    # What is shown

    @property
    def title(self) -> str:
        """What the model is called."""
        return self._tried.title

    @property
    def model_id(self) -> str:
        """What its provider is asked for."""
        return self._tried.model_id

    @property
    def kind_note(self) -> str:
        """What to know of a model that does not chat."""
        return try_it.kind_note(self._tried.kind)

    @property
    def chats(self) -> bool:
        """Whether it holds a conversation, so that a system prompt makes sense."""
        return self._tried.kind is not ModelKind.EMBEDDING

    @property
    def exchanges(self) -> tuple[Exchange, ...]:
        """The conversation so far."""
        return tuple(self._shown(turn) for turn in self._turns)

    @property
    def running(self) -> bool:
        """Whether an answer is under way."""
        return bool(self._turns) and self._turns[-1].running

    def why_not(self, text: str) -> str:
        """Why `text` cannot be sent, where that needs a word."""
        if len(self._turns) >= MOST_TURNS:
            return self.tr("This conversation is long enough to try a model. Start again for a new one.")
        if len(text) > MOST_TYPED:
            return self.tr("That is too long to try a model with. Shorten it.")
        return ""

    def can_send(self, text: str) -> bool:
        """Whether `text` can be asked now."""
        return bool(text.strip() and self._tried.model_id) and not self.running and not self.why_not(text)

    def cost_words(self, text: str) -> str:
        """What the answer to `text` may cost; "" when that is near zero."""
        if not text.strip():
            return ""
        before = sum(len(turn.prompt) + len(turn.answer) for turn in self._kept) if self.chats else 0
        characters = before + len(self.system) + len(text)
        return try_it.cost_before_words(characters, self._tried.wishes.max_tokens, self._tried.prices)

    # What a person does

    def ask(self, text: str) -> None:
        """Put a question to the model."""
        if self.can_send(text):
            self.doctor.start_again()
            self._begin(_Turn(text.strip()))

    def ask_again(self) -> None:
        """The last question once more, in place of its answer."""
        if self._turns and not self.running:
            self.doctor.start_again()
            self._begin(_Turn(self._turns.pop().prompt))

    def stop(self) -> None:
        """End the answer at once; what came stays."""
        if self.running:
            self._turns[-1].stopped = True
            self.cancel_all()

    def start_again(self) -> None:
        """A new conversation."""
        self.cancel_all()
        self.doctor.forget()
        self._turns = []
        self.changed.emit()

    def close(self) -> None:
        """The window is gone: end everything."""
        self.closed = True
        self.stop()
        self.doctor.cancel()

    async def leave(self) -> None:
        """As `close`, and wait until nothing is under way."""
        self.close()
        await self.doctor.finish()
        await self.finish()

    # What waits

    def _begin(self, turn: _Turn) -> None:
        self._turns.append(turn)
        # By a callback: what is cancelled before its first step never comes to a "finally".
        self.spawn(self._answer(turn)).add_done_callback(lambda task: self._settle(turn, task))

    async def _answer(self, turn: _Turn) -> None:
        turn.endpoint = endpoint = await self._endpoint(turn)
        if endpoint is None:
            return
        tried, client = self._tried, self._tried.way_client()
        if not self.chats:
            async with aclosing(embed(endpoint, tried.model_id, turn.prompt, client)) as vectors:
                async for event in vectors:
                    turn.take(event)
            return
        wishes = tried.wishes
        earlier = tuple(Turned(kept.prompt, kept.answer) for kept in self._kept if kept is not turn)
        question = wishes.question(turn.prompt, self.system.strip(), earlier)
        whom = (endpoint.base_url, endpoint.family, tried.model_id, repr(wishes))
        manners = self._manners.setdefault(whom, wishes.manners())
        async with aclosing(converse(endpoint, tried.model_id, question, client, manners)) as answer:
            async for event in answer:
                turn.take(event)
                self.changed.emit()

    async def _endpoint(self, turn: _Turn) -> "Endpoint | None":
        """Where to ask; None where there is no way, which the turn then tells."""
        from kiln_models_gui.viewmodels.providers.endpoints import NotSignedInError, signed_in
        from kiln_models_gui.viewmodels.words.sign_in import token_fault_message

        endpoint = await self._tried.way()
        if endpoint is None:
            turn.no_way = self._tried.problem or try_it.nothing_to_ask()
            return None
        turn.no_way = no_way_message(endpoint)
        if turn.no_way is not None:
            return None
        try:
            return await signed_in(endpoint)
        except NotSignedInError as error:
            turn.no_way = token_fault_message(error.token_fault)
            return None

    def _settle(self, turn: _Turn, task: "asyncio.Task[None]") -> None:
        turn.running = False
        turn.stopped = turn.stopped or task.cancelled()
        if turn.failed is not None and turn.endpoint is not None and not turn.stopped and turn in self._turns:
            self._call_the_doctor(turn.failed, turn.endpoint)
        self.changed.emit()

    def _call_the_doctor(self, failed: Failed, endpoint: "Endpoint") -> None:
        """After a failure that somebody may have caused by what was typed: never where the model has answered."""
        if not any(turn.done for turn in self._turns) and self.chats:
            rung = Rung.ANSWERS if failed.reached else Rung.REACHABLE
            verdict = Verdict(rung, Outcome.FAILED, failed.fault, failed.facts)
            self.doctor.look(endpoint, self._tried.model_id, [verdict], Reach.ANSWERS)

    # Parts

    @property
    def _kept(self) -> list[_Turn]:
        """The turns that the model is told of: those that it said something in."""
        return [turn for turn in self._turns if turn.answer.strip() and turn.failed is None]

    def _shown(self, turn: _Turn) -> Exchange:
        problem, details, link = turn.no_way, "", None
        failed, endpoint = turn.failed, turn.endpoint
        if failed is not None and endpoint is not None:
            from kiln_models_gui.probes.families.vendors import vendor_of

            known = {"model": self._tried.model_id, "host": host_of(endpoint), **failed.facts}
            problem = fault_message(failed.fault, known)
            details = fault_details(failed.facts, failed.raw)
            link = fault_link(failed.fault, vendor_of(endpoint), failed.facts)
        facts = try_it.facts_words(turn.done, self._tried.prices) if turn.done else ""
        return Exchange(
            turn.prompt, turn.answer, turn.thoughts.strip(), facts, _note(turn), problem, details, link, turn.running
        )


def _note(turn: _Turn) -> str:
    notes = [try_it.adapted_words(turn.adapted)]
    if turn.done is not None:
        silent = not turn.answer.strip()
        notes += [try_it.silent_words(thought=bool(turn.thoughts))] if silent else []
        notes.append(try_it.cut_words(turn.done.cut))
    elif turn.stopped:
        notes.append(try_it.stopped_words())
    return " ".join(note for note in notes if note)
