"""What the paid part of a connection test will cost, before it runs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiln_models_gui.probes.proof import Reach

TOKENS, THINKING_TOKENS = 16, 256  # models that refuse max_tokens think first, and 16 would leave them no answer
PROMPT_TOKENS = 32  # of one short prompt; the prompt has 9 words, chat templates add some 10 to 20


@dataclass(frozen=True, slots=True)
class TestCost:
    """Prompts, and tokens of all of them together. In US dollars, None: no price is known.

    `output_tokens` is the limit asked for; `most_output_tokens` where a model thinks first, and so gets a higher one.
    """

    __test__ = False  # not a class of tests

    prompts: int
    prompt_tokens: int
    output_tokens: int
    most_output_tokens: int
    dollars: float | None = None
    most_dollars: float | None = None


def cost_of_test(reach: Reach, input_price: float | None = None, output_price: float | None = None) -> TestCost:
    """The cost of a climb as far as `reach`. Prices in US dollars per million tokens, from the model's record."""
    prompts = int(reach)
    read, written, most = prompts * PROMPT_TOKENS, prompts * TOKENS, prompts * THINKING_TOKENS
    if input_price is None or output_price is None:
        return TestCost(prompts, read, written, most)
    prices = [(read * input_price + tokens * output_price) / 1e6 for tokens in (written, most)]
    return TestCost(prompts, read, written, most, *prices)
