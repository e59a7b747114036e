"""Words for a test of many: what it will cost, and what came of it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.viewmodels.test_standing import Standing
from kiln_models_gui.viewmodels.words.numbers import number, plural

tr = QCoreApplication.translate
_LEAST = 0.0001  # dollars that are worth a figure


def cost_offer(dollars: Sequence[float | None]) -> str:
    """The words of the switch. `dollars`: what each prompt costs at most, None where no price is known."""
    known = [price for price in dollars if price is not None]
    unknown = len(dollars) - len(known)
    if not known:
        return tr("Test", "Also ask each model one short prompt (their prices are not known)")
    about = _money(sum(known))
    if not unknown and not sum(known):
        return tr("Test", "Also ask each model one short prompt (free)")
    if not unknown:
        return tr("Test", "Also ask each model one short prompt ({money} in all)").format(money=about)
    if unknown == 1:
        words = tr("Test", "Also ask each model one short prompt ({money}, and one whose price is not known)")
    else:
        words = tr("Test", "Also ask each model one short prompt ({money}, and {count} whose prices are not known)")
    return words.format(money=about, count=unknown)


def _money(dollars: float) -> str:
    if dollars == 0:
        return tr("Test", "free")
    if dollars < _LEAST:
        return tr("Test", "less than ${least}").format(least=number(f"{_LEAST:.4f}"))
    return tr("Test", "about ${dollars}").format(
        dollars=number(f"{dollars:.2f}" if dollars >= 0.1 else f"{dollars:.4f}")
    )


def summary_words(counts: Mapping[Standing, int], count: int, *, stopped: bool, prompts: bool) -> str:
    """ "47 work, 2 need you, 1 did not answer"; what was only asked for free is never said to work."""
    if not count:
        return tr("Test", "There is nothing here that could be tested.")
    said = {
        Standing.WORKS: plural("Test", "1 works", "%n work", counts.get(Standing.WORKS, 0)),
        Standing.FINE: plural("Test", "1 is in order", "%n are in order", counts.get(Standing.FINE, 0)),
        Standing.NEEDS_YOU: plural("Test", "1 needs you", "%n need you", counts.get(Standing.NEEDS_YOU, 0)),
        Standing.SILENT: plural("Test", "1 did not answer", "%n did not answer", counts.get(Standing.SILENT, 0)),
        Standing.UNPROVED: plural(
            "Test", "1 could not be proved", "%n could not be proved", counts.get(Standing.UNPROVED, 0)
        ),
        Standing.SKIPPED: plural(
            "Test", "1 cannot be tested here", "%n cannot be tested here", counts.get(Standing.SKIPPED, 0)
        ),
    }
    parts = [words for one, words in said.items() if counts.get(one)]
    if stopped:
        done = tr("Test", "Stopped after {done} of {count}").format(done=sum(counts.values()), count=count)
        return tr("Test", "{what}.").format(what=": ".join((done, ", ".join(parts))) if parts else done)
    line = tr("Test", "{what}.").format(what=", ".join(parts))
    if prompts or not counts.get(Standing.FINE):
        return line
    return " ".join((line, tr("Test", "No model was asked yet.")))
