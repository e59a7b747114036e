"""Words for a test of many: what it will cost, and what came of it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.viewmodels.test_standing import Standing

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
        return tr("Test", "less than ${least}").format(least=f"{_LEAST:.4f}")
    return tr("Test", "about ${dollars}").format(dollars=f"{dollars:.2f}" if dollars >= 0.1 else f"{dollars:.4f}")


def summary_words(counts: Mapping[Standing, int], count: int, *, stopped: bool, prompts: bool) -> str:
    """ "47 work, 2 need you, 1 did not answer"; what was only asked for free is never said to work."""
    if not count:
        return tr("Test", "There is nothing here that could be tested.")
    said = {
        Standing.WORKS: (tr("Test", "1 works"), tr("Test", "{count} work")),
        Standing.FINE: (tr("Test", "1 is in order"), tr("Test", "{count} are in order")),
        Standing.NEEDS_YOU: (tr("Test", "1 needs you"), tr("Test", "{count} need you")),
        Standing.SILENT: (tr("Test", "1 did not answer"), tr("Test", "{count} did not answer")),
        Standing.UNPROVED: (tr("Test", "1 could not be proved"), tr("Test", "{count} could not be proved")),
        Standing.SKIPPED: (tr("Test", "1 cannot be tested here"), tr("Test", "{count} cannot be tested here")),
    }
    parts = [words[counts[one] > 1].format(count=counts[one]) for one, words in said.items() if counts.get(one)]
    if stopped:
        done = tr("Test", "Stopped after {done} of {count}").format(done=sum(counts.values()), count=count)
        return tr("Test", "{what}.").format(what=": ".join((done, ", ".join(parts))) if parts else done)
    line = tr("Test", "{what}.").format(what=", ".join(parts))
    if prompts or not counts.get(Standing.FINE):
        return line
    return " ".join((line, tr("Test", "No model was asked yet.")))
