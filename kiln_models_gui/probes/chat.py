"""A turn of a conversation with a model: the answer as it comes, what it took, and what went wrong."""

from __future__ import annotations

import asyncio
import time
from contextlib import aclosing
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from kiln_models_gui.probes.capabilities.inquirer import READ_S
from kiln_models_gui.probes.capabilities.question import Manners, NotExpressibleError, Question
from kiln_models_gui.probes.capabilities.refusals import refused_parameter, refuses, words_of
from kiln_models_gui.probes.capabilities.writing import write_question
from kiln_models_gui.probes.chat_reading import Piece, read_piece
from kiln_models_gui.probes.chat_sieves import SecretSieve, Sieved, Thinking, ThoughtSieve
from kiln_models_gui.probes.client import SEND_ERRORS, Ask, Reply, opened, read_reply
from kiln_models_gui.probes.dialect import can_answer, family_of, question_ask, secrets_of
from kiln_models_gui.probes.families import Chat
from kiln_models_gui.probes.faults import Fault
from kiln_models_gui.probes.json_shape import dig, text_at
from kiln_models_gui.probes.route import Route
from kiln_models_gui.probes.streaming import DONE, EVENT_STREAM, can_stream, data_of, in_pieces, lines_of
from kiln_models_gui.probes.trip import Traveller, Trip

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Iterator, Mapping

    import httpx

    from kiln_models_gui.probes.endpoint import Endpoint

MOST_CHARACTERS = 60_000  # of one answer with its thoughts: some 15,000 tokens, and more than anybody reads
MOST_BYTES = 50_000_000  # an event of 200 bytes for each token, of an answer that long, with room
MOST_SECONDS = 600.0
AFTER_THE_END_S = 2.0  # how long to wait for the count of tokens, which comes after the last word
ANTHROPICS_LIMIT = 4_096  # tokens; its API wants a limit
MOST_ADAPTED = 5


class Cut(StrEnum):
    """Why an answer ends before its end."""

    NOT = ""
    TOKENS = "tokens"  # the model ran into its limit of tokens
    TOO_LONG = "too_long"  # we cut it, after MOST_CHARACTERS
    TOO_LATE = "too_late"  # we cut it, after MOST_SECONDS


@dataclass(frozen=True, slots=True)
class Adapted:
    """The server refused a parameter: asked again without it, or under its other name."""

    parameter: str


@dataclass(frozen=True, slots=True)
class Done:
    """The answer is over. Times in milliseconds; `first_ms`: until the first word or thought; tokens: None, not told.

    `streamed`: it came piece by piece.
    """

    first_ms: int | None
    total_ms: int
    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    cut: Cut = Cut.NOT
    streamed: bool = True


@dataclass(frozen=True, slots=True)
class Failed:
    """No answer, or no end of it. `facts` and `raw` as in Verdict, without keys; `reached`: a server replied."""

    fault: Fault
    facts: Mapping[str, str | int | float]
    raw: str
    reached: bool


Event = Sieved | Adapted | Done | Failed


@dataclass(slots=True)
class ChatManners(Manners):
    """What a server was found to want in a conversation. `extras`: further fields of the body, for OpenAI's shape."""

    limit_name: str = ""
    limit: int = ANTHROPICS_LIMIT
    with_usage: bool = True
    streams: bool = True
    extras: dict[str, object] = field(default_factory=dict[str, object])

    def do_without(self, told: str) -> str:  # pyright: ignore[reportImplicitOverride]
        """As Manners, and without what only a conversation sends."""
        for name in tuple(self.extras):
            if name in told:
                del self.extras[name]
                return name
        if self.with_usage and ("stream_options" in told or "include_usage" in told):
            self.with_usage = False
            return "stream_options"
        if left := Manners.do_without(self, told):
            return left
        if self.streams and "stream" in told:
            self.streams = False
            return "stream"
        return ""


async def converse(
    endpoint: Endpoint, model_id: str, question: Question, client: httpx.AsyncClient, manners: ChatManners
) -> AsyncGenerator[Event]:
    """The answer to `question`, ending with Done or Failed. Never raises for what a network or a server does.

    Closing the generator closes the connection at once. `manners` learns what the server refuses.
    """
    if not can_answer(endpoint):
        yield Failed(Fault.NOT_A_CHAT_MODEL, {}, "", reached=False)
        return
    talker = _Talker(endpoint, client, model_id=model_id, manners=manners)
    async with aclosing(talker.talk(question)) as events:
        async for event in events:
            yield event


@dataclass(slots=True)
class _Course:
    """How one try goes. `characters`: said so far; `over`: the model said that it was at its end."""

    trip: Trip = field(default_factory=Trip)
    start: float = field(default_factory=time.perf_counter)
    first_ms: int | None = None
    characters: int = 0
    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    cut: Cut = Cut.NOT
    over: bool = False
    streamed: bool = False

    def note(self, piece: Piece) -> None:
        """Counts a piece in."""
        if (piece.text or piece.thinking) and self.first_ms is None:
            self.first_ms = self.elapsed_ms
        self.characters += len(piece.text) + len(piece.thinking)
        self.prompt_tokens = self.prompt_tokens if piece.prompt_tokens is None else piece.prompt_tokens
        self.completion_tokens = self.completion_tokens if piece.completion_tokens is None else piece.completion_tokens
        self.cut = Cut.TOKENS if piece.cut_off else self.cut
        self.over = self.over or piece.last

    @property
    def elapsed_ms(self) -> int:
        """Since the question was sent."""
        return round((time.perf_counter() - self.start) * 1000)

    @property
    def wait_s(self) -> float:
        """How long the next piece may take. Raises TimeoutError where the time is over."""
        left = MOST_SECONDS - self.elapsed_ms / 1000
        if left <= 0:
            raise TimeoutError
        return min(left, AFTER_THE_END_S if self.over else READ_S)

    @property
    def done(self) -> Done:
        """What it took."""
        return Done(self.first_ms, self.elapsed_ms, self.prompt_tokens, self.completion_tokens, self.cut, self.streamed)


@dataclass(slots=True)
class _Talker(Traveller):
    model_id: str = ""
    manners: ChatManners = field(default_factory=ChatManners)

    async def talk(self, question: Question) -> AsyncGenerator[Event]:
        """Asks, and once more for each parameter that is refused."""
        for _ in range(MOST_ADAPTED + 1):
            course = _Course()
            async with aclosing(self._sieved(question, course)) as said:
                async for event in said:
                    yield event
            trip = course.trip
            if trip.fault is None:
                yield course.done
                return
            left = self._learn_from(trip) if not course.characters else ""
            if not left:
                yield Failed(trip.fault, dict(trip.facts), trip.raw, reached=trip.reply is not None)
                return
            yield Adapted(left)
        yield Failed(Fault.PARAMETER_REFUSED, {}, "", reached=True)

    def _learn_from(self, trip: Trip) -> str:
        if not refuses(trip):
            return ""
        return self.manners.do_without(f"{refused_parameter(trip)} {words_of(trip.reply)}".lower())

    async def _sieved(self, question: Question, course: _Course) -> AsyncGenerator[Sieved]:
        """What is said, without keys, thoughts apart."""
        # A key of three letters stands in half of all words.
        secrets = [secret for secret in secrets_of(self.endpoint) if len(secret) > 3]
        text, thinking, sieve = SecretSieve(secrets), SecretSieve(secrets), ThoughtSieve()
        async with aclosing(self._pieces(question, course)) as pieces:
            async for piece in pieces:
                if thought := thinking.take(piece.thinking):
                    yield Thinking(thought)
                for said in sieve.take(text.take(piece.text)):
                    yield said
        if thought := thinking.end():
            yield Thinking(thought)
        for said in (*sieve.take(text.end()), *sieve.end()):
            yield said

    async def _pieces(self, question: Question, course: _Course) -> AsyncGenerator[Piece]:
        """What comes, up to the end, a fault, or a limit; notes all else in `course`."""
        route = self._watch(Route(resolve=None))
        try:
            ask = self._ask(question)
            async with opened(self.client, ask, route) as (response, followed):
                if EVENT_STREAM in response.headers.get("content-type", "") and response.is_success:
                    course.streamed = True
                    course.trip.reply = Reply(response.status_code, dict(response.headers), b"", None, followed)
                    async with aclosing(self._streamed(response, course)) as pieces:
                        async for piece in pieces:
                            yield piece
                else:
                    async with asyncio.timeout(MOST_SECONDS):
                        course.trip.reply = await read_reply(response, followed)
                    for piece in self._whole(course):
                        yield piece
            self._judge_course(course, ask)
        except NotExpressibleError:
            course.trip.fault = Fault.NOT_A_CHAT_MODEL
        except SEND_ERRORS as error:
            if course.characters and isinstance(error, TimeoutError) and course.elapsed_ms >= MOST_SECONDS * 1000:
                course.cut = Cut.TOO_LATE
            elif not course.over:  # what breaks after the last word breaks nothing
                self._fail(course.trip, error, route)

    def _ask(self, question: Question) -> Ask:
        chat = family_of(self.endpoint).chat
        ask = question_ask(self.endpoint, self.model_id, lambda model: self._body(chat, model, question))
        ask = replace(ask, read_s=READ_S)
        return in_pieces(ask, chat) if self._streams else ask

    def _body(self, chat: Chat, model: str, question: Question) -> Mapping[str, object]:
        body = write_question(chat, model, question, self.manners)
        if chat is Chat.OPENAI:
            body |= self.manners.extras
            body |= {"stream_options": {"include_usage": True}} if self._streams and self.manners.with_usage else {}
        return body

    @property
    def _streams(self) -> bool:
        return self.manners.streams and can_stream(self.endpoint)

    async def _streamed(self, response: httpx.Response, course: _Course) -> AsyncGenerator[Piece]:
        chat = family_of(self.endpoint).chat
        async with aclosing(lines_of(response, MOST_BYTES)) as lines:
            while True:
                try:
                    async with asyncio.timeout(course.wait_s):
                        line = await anext(lines)
                except StopAsyncIteration:
                    return
                except TimeoutError:
                    if course.over:
                        return
                    raise
                data = data_of(line)
                if data is None:
                    continue
                if data == DONE:
                    course.over = True
                    return
                if dig(data, "error") and course.trip.reply:
                    course.trip.reply = replace(course.trip.reply, body=line[5:].strip(), data=data)
                    return
                for piece in _noted(read_piece(chat, data), course):
                    yield piece
                if course.cut is Cut.TOO_LONG or (chat is Chat.ANTHROPIC and text_at(data, "type") == "message_stop"):
                    return

    def _whole(self, course: _Course) -> Iterator[Piece]:
        reply = course.trip.reply
        if reply is not None and reply.status < 300:
            yield from _noted(read_piece(family_of(self.endpoint).chat, reply.data), course)

    def _judge_course(self, course: _Course, ask: Ask) -> None:
        trip = course.trip
        if trip.reply is None:
            return
        if not course.streamed or trip.reply.data is not None:
            self._judge(trip, trip.reply, ask, had_key=self.has_key)
        ended = course.over or course.cut is Cut.TOO_LONG or (bool(course.characters) and not course.streamed)
        if trip.fault is None and not ended:
            trip.fault = Fault.CUT_OFF if course.characters else Fault.UNREADABLE_ANSWER
            trip.raw = self.shown(trip.reply.text)


def _noted(piece: Piece | None, course: _Course) -> Iterator[Piece]:
    """The piece, cut where the answer gets too long."""
    if piece is None:
        return
    course.note(piece)
    beyond = course.characters - MOST_CHARACTERS
    if beyond > 0:
        course.cut = Cut.TOO_LONG
        text = piece.text[: max(0, len(piece.text) - beyond)]
        piece = replace(piece, text=text, thinking=piece.thinking[: max(0, len(piece.thinking) - beyond)])
    yield piece
