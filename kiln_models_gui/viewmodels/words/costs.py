"""What a test will cost, in words, before it runs. Imports nothing heavy."""

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.probes.cost import cost_of_test
from kiln_models_gui.probes.proof import Reach
from kiln_models_gui.viewmodels.words.numbers import number

tr = QCoreApplication.translate
Prices = tuple[float | None, float | None]
"""US dollars per million tokens, in and out; None: not known."""


def cost_of_test_words(model: str, prices: Prices = (None, None), reach: Reach = Reach.STREAMS) -> str:
    """What a test of `model` asks and what that costs; without a model it asks none."""
    if not model.strip() or reach is Reach.FREE:
        return tr("Test", "Free: asks no model.")
    cost = cost_of_test(reach, *prices)
    if cost.dollars is None or cost.most_dollars is None:
        return tr("Test", "Asks two short prompts, which costs next to nothing.")
    if cost.most_dollars == 0:
        return tr("Test", "Asks two short prompts, for free.")
    return tr("Test", "Asks two short prompts, about ${dollars}.").format(dollars=number(_rounded(cost.dollars)))


def _rounded(dollars: float) -> str:
    """One digit that counts, and never "0"."""
    places = next((places for places in range(2, 7) if round(dollars, places)), 6)
    return f"{max(dollars, 0.000001):.{places}f}"
