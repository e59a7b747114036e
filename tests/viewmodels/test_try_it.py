"""Trying a model: what is asked, what is shown of the answer, Stop, costs, and what helps when it fails."""

import asyncio
import json
from typing import Any

import pytest

from kiln_models_gui.probes.chat import Cut, Done
from kiln_models_gui.probes.listed_model import ModelKind
from kiln_models_gui.probes.practice import PRACTICE_KEY, PracticeFault, PracticeProvider
from kiln_models_gui.registry.providers import ProviderRef
from kiln_models_gui.viewmodels import try_it as module
from kiln_models_gui.viewmodels.models.draft import COST_IN, COST_OUT, MAX_TOKENS, TEMPERATURE
from kiln_models_gui.viewmodels.models.editor import ModelEditor
from kiln_models_gui.viewmodels.models.kinds import MODEL_ID
from kiln_models_gui.viewmodels.models.tried_model import TriedModel
from kiln_models_gui.viewmodels.try_it import TryIt
from kiln_models_gui.viewmodels.words.try_it import cost_before_words, cut_words, facts_words, kind_note
from tests.servers.player import Asked, Player, Said
from tests.servers.raw import RawServer, http
from tests.viewmodels.conftest import Bench, MakeBench, idle, until

KEY = "canary-key-0123456789abcdef"
SSE = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"


def at(base_url: str, key: str = KEY) -> dict[str, object]:
    provider = {"name": "Mine", "base_url": base_url, "api_key": key}
    return {"openai_compatible_providers": [provider], "user_model_registry": []}


def editor_of(bench: Bench, model: str = "m") -> ModelEditor:
    editor = ModelEditor(bench.bench, provider=ProviderRef("custom", "Mine"))
    editor.type_text(MODEL_ID, model)
    return editor


def trying(make_bench: MakeBench, base_url: str, model: str = "m", key: str = KEY, **texts: str) -> TryIt:
    bench = make_bench(at(base_url, key))
    editor = editor_of(bench, model)
    for place, text in texts.items():
        editor.type_text(place, text)
    return TryIt(TriedModel(bench.bench, editor, form_is_shown=True), bench.bench.on_error)


async def ask(conversation: TryIt, text: str = "Say pong.") -> None:
    conversation.ask(text)
    assert conversation.running
    await idle(conversation)


async def test_an_answer_is_shown_with_what_it_took(make_bench: MakeBench, practice: PracticeProvider) -> None:
    prices = {COST_IN: "3", COST_OUT: "15"}
    conversation = trying(make_bench, practice.base_url, "practice-thinker", PRACTICE_KEY, **prices)
    await ask(conversation)
    (exchange,) = conversation.exchanges
    assert (exchange.prompt, exchange.answer, exchange.thoughts) == ("Say pong.", "Pong.", "They want one short word.")
    assert exchange.facts.startswith("9 tokens read, 2 written · first words after 0.")
    assert exchange.facts.endswith("s in all · $0.00006")
    assert (exchange.problem, exchange.note, exchange.running) == (None, "", False)


async def test_the_conversation_goes_along_and_starts_again(make_bench: MakeBench) -> None:
    async with Player(lambda asked: Said(f"Answer {asked.number}.", "Hm.", "tags")) as player:
        conversation = trying(make_bench, player.base_url, **{TEMPERATURE: "0.5", MAX_TOKENS: "50"})
        conversation.system = "Be brief."
        await ask(conversation, "One?")
        await ask(conversation, "Two?")
        said = [(message["role"], message["content"]) for message in player.questions[-1].body["messages"]]
        system, one, answer, two = (
            ("system", "Be brief."),
            ("user", "One?"),
            ("assistant", "Answer 1."),
            ("user", "Two?"),
        )
        assert said == [system, one, answer, two]  # thoughts are nobody's turn
        assert (player.questions[-1].body["temperature"], player.questions[-1].limit) == (0.5, 50)
        conversation.start_again()
        assert conversation.exchanges == ()
        await ask(conversation, "Three?")
        assert [message["content"] for message in player.questions[-1].body["messages"]] == ["Be brief.", "Three?"]


async def test_what_a_server_refuses_is_told_and_not_sent_again(make_bench: MakeBench) -> None:
    def choosy(asked: Asked) -> Said | bytes:
        if "temperature" in asked.body:
            return http(400, {"error": {"message": "Unsupported value", "param": "temperature"}})
        return Said("Pong.")

    async with Player(choosy) as player:
        conversation = trying(make_bench, player.base_url, **{TEMPERATURE: "0.5"})
        await ask(conversation)
        await ask(conversation)
        assert len(player.questions) == 3
    first, second = conversation.exchanges
    assert first.note == "The server refuses temperature, so it was asked without."
    assert (second.answer, second.note) == ("Pong.", "")


async def test_stop_keeps_what_came_and_a_closed_window_asks_nobody(make_bench: MakeBench) -> None:
    async with RawServer(b"") as server:

        async def forever(writer: asyncio.StreamWriter) -> None:
            writer.write(SSE + b"data: " + json.dumps({"choices": [{"delta": {"content": "Once"}}]}).encode() + b"\n\n")
            await writer.drain()
            await asyncio.Event().wait()

        server.answers = {"": forever}
        conversation = trying(make_bench, server.base_url)
        conversation.ask("A story?")
        await until(lambda: bool(conversation.exchanges[0].answer), conversation.changed)
        assert not conversation.can_send("More?")
        conversation.stop()
        await idle(conversation)
        await server.hung_up.wait()
        assert (conversation.exchanges[0].answer, conversation.exchanges[0].note) == ("Once", "Stopped.")
        server.hung_up.clear()
        conversation.ask("Again?")
        await until(lambda: bool(conversation.exchanges[-1].answer), conversation.changed)
        await conversation.leave()
        await server.hung_up.wait()
        assert not conversation.busy


@pytest.mark.parametrize("form_is_shown", [True, False])
async def test_a_failure_is_told_as_in_the_test_and_the_doctor_finds_what_would_work(
    make_bench: MakeBench, practice: PracticeProvider, form_is_shown: bool
) -> None:
    bench = make_bench(at(f"{practice.base_url}/v1", PRACTICE_KEY))
    tried = TriedModel(bench.bench, editor_of(bench, "practice-small"), form_is_shown=form_is_shown)
    conversation = TryIt(tried, bench.bench.on_error)
    await ask(conversation)
    (exchange,) = conversation.exchanges
    assert exchange.problem is not None
    assert exchange.details.startswith("Status: 404")
    assert PRACTICE_KEY not in exchange.details
    await until(lambda: conversation.doctor.offer is not None, conversation.changed)
    assert conversation.doctor.offer is not None
    assert conversation.doctor.offer.can_use  # the address is the provider's, which can be written
    conversation.doctor.use()
    await until(lambda: conversation.exchanges[-1].answer == "Pong.", conversation.changed)
    await idle(conversation)
    assert len(conversation.exchanges) == 1


async def test_a_busy_server_is_no_case_for_the_doctor_once_it_answered(
    make_bench: MakeBench, practice: PracticeProvider
) -> None:
    conversation = trying(make_bench, practice.base_url, "practice-small", PRACTICE_KEY)
    await ask(conversation)
    practice.fault = PracticeFault.BUSY
    await ask(conversation)
    problem = conversation.exchanges[-1].problem
    assert problem is not None
    assert problem.todo == "Try again in 7 seconds."
    assert not conversation.doctor.looking
    practice.fault = PracticeFault.NONE
    conversation.ask_again()
    await idle(conversation)
    assert [exchange.answer for exchange in conversation.exchanges] == ["Pong.", "Pong."]


async def test_a_form_that_says_too_little_is_told_so(make_bench: MakeBench) -> None:
    bench = make_bench()
    editor = ModelEditor(bench.bench)
    editor.choose_kind("connected")
    editor.choose_provider(ProviderRef("builtin", "groq"))
    editor.type_text(MODEL_ID, "m")
    conversation = TryIt(TriedModel(bench.bench, editor, form_is_shown=True), bench.bench.on_error)
    editor.put(editor.draft.with_provider(ProviderRef("custom", "nobody")), editor.draft.key)
    await ask(conversation)
    assert conversation.exchanges[0].problem is not None


async def test_an_embedding_model_makes_vectors_of_texts(make_bench: MakeBench) -> None:
    answers = {"POST /v1/embeddings": http(200, {"data": [{"embedding": [0.5] * 768}], "usage": {"prompt_tokens": 4}})}
    async with RawServer(answers) as server:
        conversation = trying(make_bench, server.base_url, "text-embed-small")
        assert not conversation.chats
        assert conversation.kind_note
        await ask(conversation, "A text.")
    (exchange,) = conversation.exchanges
    assert exchange.answer == "A vector of 768 numbers: 0.500, 0.500, 0.500, 0.500…"
    assert exchange.facts.startswith("4 tokens read · ")


async def test_bounds_are_told_before_they_hurt(
    make_bench: MakeBench, practice: PracticeProvider, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MOST_TURNS", 1)
    conversation = trying(make_bench, practice.base_url, "practice-small", PRACTICE_KEY)
    assert not conversation.can_send("  ")
    assert conversation.why_not("x" * 100_001).startswith("That is too long")
    await ask(conversation)
    assert conversation.why_not("More?").startswith("This conversation is long enough")
    assert not conversation.can_send("More?")


async def test_the_price_is_told_before_only_where_it_is_worth_a_word(make_bench: MakeBench) -> None:
    dear = trying(make_bench, "http://127.0.0.1:1/v1", **{COST_IN: "3", COST_OUT: "75"})
    assert dear.cost_words("Hello?") == "The answer may cost about $0.08."
    assert dear.cost_words(" ") == ""


@pytest.mark.parametrize(
    ("characters", "most", "prices", "words"),
    [
        (400, None, (0, 0), ""),
        (400, None, (None, None), ""),
        (400, None, (0.1, 0.4), ""),
        (4_000_000, None, (3, 15), "The answer may cost about $3.02."),
        (400, 100_000, (3, 15), "The answer may cost about $1.50."),
    ],
)
def test_costs_before(characters: int, most: int | None, prices: Any, words: str) -> None:
    assert cost_before_words(characters, most, prices) == words


@pytest.mark.parametrize(
    ("done", "prices", "words"),
    [
        (
            Done(412, 2130, 9, 12),
            (3, 15),
            "9 tokens read, 12 written · first words after 0.4 s · 2.1 s in all · $0.00021",
        ),
        (Done(20, 90, 1200, None), (3, 15), "1,200 tokens read, ? written · first words after 0.02 s · 0.09 s in all"),
        (
            Done(5, 900, None, None, streamed=False),
            (None, None),
            "the server does not count tokens · 0.9 s in all · price not known",
        ),
        (
            Done(5, 900, 100, 100_000),
            (0, 0),
            "100 tokens read, 100,000 written · first words after 0.01 s · 0.9 s in all · free",
        ),
        (
            Done(5, 900, 0, 100_000),
            (3, 15),
            "0 tokens read, 100,000 written · first words after 0.01 s · 0.9 s in all · $1.50",
        ),
    ],
)
def test_what_an_answer_took(done: Done, prices: Any, words: str) -> None:
    assert facts_words(done, prices) == words


def test_every_early_end_and_every_kind_has_words() -> None:
    assert [cut for cut in Cut if cut and not cut_words(cut)] == []
    assert {kind for kind in ModelKind if not kind_note(kind)} == {ModelKind.CHAT, ModelKind.UNKNOWN}
