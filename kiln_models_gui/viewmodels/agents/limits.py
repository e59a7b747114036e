"""The two cost limits as they are typed. Pure."""

import re
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.registry.orchestrator_settings import OrchestratorSettings
from kiln_models_gui.viewmodels.words.agents import short_amount
from kiln_models_gui.viewmodels.words.numbers import number, writes_commas

tr = QCoreApplication.translate
_MOST = 1_000_000.0


@dataclass(frozen=True, slots=True)
class AmountField:
    """A text and what is wrong with it. `amount` in US dollars is None while it is wrong."""

    text: str
    amount: float | None
    error: str = ""


@dataclass(frozen=True, slots=True)
class LimitsDraft:
    """What was typed; None where the settings' own value shows."""

    daily: str | None = None
    monthly: str | None = None

    def shown(self, settings: OrchestratorSettings) -> tuple[AmountField, AmountField]:
        """The daily and the monthly field."""
        return _field(self.daily, settings.daily_limit), _field(self.monthly, settings.monthly_limit)

    def typed(self, **texts: str) -> "LimitsDraft":
        """With another text in `daily` or `monthly`."""
        return replace(self, **texts)


def read_limit(text: str) -> AmountField:
    """An amount as people type it: "$15", "0.50", "1,000"; 0 is no limit."""
    plain = text.strip().removeprefix("$").replace(" ", "")
    if not plain:
        return AmountField(text, None, tr("Agents", "Type an amount such as 15, or 0 for no limit."))
    try:
        amount = float(_plain(plain))
    except ValueError:
        return AmountField(text, None, tr("Agents", "This is no amount. Type a number such as 15."))
    if not amount <= _MOST or amount < 0:
        wrong = tr("Agents", "A limit cannot be below 0.") if amount < 0 else tr("Agents", "This is far too much.")
        return AmountField(text, None, wrong)
    return AmountField(text, amount)


def _plain(typed: str) -> str:
    """A typed number in Python's form. Of three digits after a sign, the language says what they are."""
    if writes_commas():
        grouped = re.fullmatch(r"\d{1,3}(\.\d{3})+(,\d*)?", typed)
        return (typed.replace(".", "") if grouped else typed).replace(",", ".")
    # "1,50" means one and a half in many countries, "1,000" a thousand in others: only the second has three digits.
    whole, comma, rest = typed.partition(",")
    return f"{whole}.{rest}" if comma and len(rest) in (1, 2) and rest.isdecimal() else typed.replace(",", "")


def _field(typed: str | None, stands: float) -> AmountField:
    return AmountField(number(short_amount(stands)), stands) if typed is None else read_limit(typed)
