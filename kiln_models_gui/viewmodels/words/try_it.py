"""Words of a conversation with a model: what an answer took, why it ends early, what the next one may cost."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.probes.chat import MOST_CHARACTERS, MOST_SECONDS, Cut, Done
from kiln_models_gui.probes.listed_model import ModelKind
from kiln_models_gui.viewmodels.words import Message
from kiln_models_gui.viewmodels.words.numbers import number

if TYPE_CHECKING:
    from kiln_models_gui.probes.chat_vectors import Vector
    from kiln_models_gui.viewmodels.words.costs import Prices

tr = QCoreApplication.translate
NEAR_ZERO = 0.01
"""US dollars: less is not worth a word before it is spent."""
LIKELY_ANSWER = 1_000
"""Tokens of an answer without a limit."""
CHARACTERS_OF_A_TOKEN = 4


def facts_words(done: Done, prices: "Prices") -> str:
    """ "9 tokens read, 12 written · first words after 0.4 s · 2.1 s in all · $0.0004"."""
    parts = [_tokens_words(done)]
    if done.first_ms is not None and done.streamed:
        parts.append(tr("TryIt", "first words after {seconds}").format(seconds=seconds_words(done.first_ms)))
    parts.append(tr("TryIt", "{seconds} in all").format(seconds=seconds_words(done.total_ms)))
    parts.append(_price_words(done, prices))
    return " · ".join(part for part in parts if part)


def seconds_words(milliseconds: int) -> str:
    """ "0.4 s"."""
    seconds = milliseconds / 1000
    return tr("TryIt", "{seconds} s").format(seconds=number(f"{seconds:.1f}" if seconds >= 0.1 else f"{seconds:.2f}"))


def _tokens_words(done: Done) -> str:
    read, written = done.prompt_tokens, done.completion_tokens
    if read is None and written is None:
        return tr("TryIt", "the server does not count tokens")
    if written == 0:
        return tr("TryIt", "{read} tokens read").format(read=number(f"{read or 0:,}"))
    told = ["?" if count is None else number(f"{count:,}") for count in (read, written)]
    return tr("TryIt", "{read} tokens read, {written} written").format(read=told[0], written=told[1])


def _price_words(done: Done, prices: "Prices") -> str:
    if prices == (0, 0):
        return tr("TryIt", "free")
    dollars = _dollars(done.prompt_tokens, done.completion_tokens, prices)
    if None in prices:
        return tr("TryIt", "price not known")
    return "" if dollars is None else tr("TryIt", "${dollars}").format(dollars=number(_rounded(dollars)))


def _dollars(read: int | None, written: int | None, prices: "Prices") -> float | None:
    inward, outward = prices
    if read is None or written is None or inward is None or outward is None:
        return None
    return (read * inward + written * outward) / 1e6


def _rounded(dollars: float) -> str:
    """One or two digits that count; a millionth of a dollar at the least."""
    if dollars >= 0.1:
        return f"{dollars:.2f}"
    places = next((places for places in range(2, 7) if round(dollars, places)), 6)
    return f"{max(dollars, 0.000001):.{min(places + 1, 6)}f}".rstrip("0")


def cost_before_words(characters: int, max_tokens: int | None, prices: "Prices") -> str:
    """What the next answer may cost, for a prompt of so many characters with all before it; "" when near zero."""
    dollars = _dollars(characters // CHARACTERS_OF_A_TOKEN, max_tokens or LIKELY_ANSWER, prices)
    if dollars is None or dollars < NEAR_ZERO:
        return ""
    return tr("TryIt", "The answer may cost about ${dollars}.").format(dollars=number(f"{dollars:.2f}"))


def cut_words(cut: Cut) -> str:
    """Why an answer ends early."""
    return {
        Cut.NOT: "",
        Cut.TOKENS: tr("TryIt", "It reached the longest answer that is allowed, so the end is missing."),
        Cut.TOO_LONG: tr("TryIt", "Stopped here: more than {count} characters is too much to try a model.").format(
            count=number(f"{MOST_CHARACTERS:,}")
        ),
        Cut.TOO_LATE: tr("TryIt", "Stopped here: it was still writing after {minutes} minutes.").format(
            minutes=round(MOST_SECONDS / 60)
        ),
    }[cut]


def silent_words(*, thought: bool) -> str:
    """What stands in place of an answer without a word."""
    if thought:
        return tr("TryIt", "The model thought, and then said nothing.")
    return tr("TryIt", "The model said nothing.")


def stopped_words() -> str:
    """After Stop."""
    return tr("TryIt", "Stopped.")


def adapted_words(parameters: list[str]) -> str:
    """What the server does not take."""
    if not parameters:
        return ""
    return tr("TryIt", "The server refuses {names}, so it was asked without.").format(names=", ".join(parameters))


def vector_words(vector: "Vector") -> str:
    """What an embedding model made of a text."""
    beginning = ", ".join(f"{number:.3f}" for number in vector.beginning)
    return tr("TryIt", "A vector of {count} numbers: {beginning}…").format(
        count=number(f"{vector.size:,}"), beginning=beginning
    )


def kind_note(kind: ModelKind) -> str:
    """What to know of a model that does not chat; "" for one that does."""
    return {
        ModelKind.EMBEDDING: tr("TryIt", "An embedding model: it turns each text into a row of numbers."),
        ModelKind.IMAGE: tr("TryIt", "Its provider says that it makes pictures. It may not answer here."),
        ModelKind.AUDIO: tr("TryIt", "Its provider says that it is for sound. It may not answer here."),
        ModelKind.RERANK: tr("TryIt", "Its provider says that it sorts texts. It may not answer here."),
        ModelKind.MODERATION: tr("TryIt", "Its provider says that it judges texts. It may not answer here."),
    }.get(kind, "")


def nothing_to_ask() -> Message:
    """Where the form does not say enough."""
    return Message(
        tr("TryIt", "It is not clear yet where this model is."),
        tr("TryIt", "Complete its address, its key and its name, then ask again."),
    )
