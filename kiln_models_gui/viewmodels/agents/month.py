"""The estimate of a month in words: total, comparison, and a bar by agent against the limit. Pure."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.registry.estimate import LimitState, MonthEstimate, Trend, check_limits, compare
from kiln_models_gui.registry.orchestrator_settings import OrchestratorSettings
from kiln_models_gui.viewmodels.rows import RowChip
from kiln_models_gui.viewmodels.words.agents import agent_name, money
from kiln_models_gui.viewmodels.words.numbers import number

tr = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class BarPart:
    """One agent's part of the bar; `share` is between 0 and 1 of its whole length."""

    agent: str
    words: str
    share: float


@dataclass(frozen=True, slots=True)
class MonthCard:
    """What the card of the estimate shows."""

    total: str
    chip: RowChip | None
    parts: tuple[BarPart, ...]
    """The dearest first."""
    sentence: str
    over: bool
    """More than the month's limit."""

    @property
    def spoken(self) -> str:
        """The bar, for those who do not see it."""
        return ", ".join(part.words for part in self.parts)


def month_card(now: MonthEstimate, before: MonthEstimate, settings: OrchestratorSettings) -> MonthCard:
    """The month by the settings as they stand, compared with `before`."""
    daily, monthly = check_limits(now, daily=settings.daily_limit, monthly=settings.monthly_limit)
    total = money(now.known)
    told = total if now.complete else tr("Agents", "At least {amount}").format(amount=total)
    tasks = tr("Agents", "{tasks} tasks a month").format(tasks=number(f"{now.tasks:,}"))
    parts = [_limit_words(monthly.state, now.known, monthly.limit), tasks]
    if daily.state is LimitState.OVER:
        parts.insert(1, tr("Agents", "over your {limit} a day on average").format(limit=money(daily.limit)))
    return MonthCard(
        told, _trend(now, before), _bar(now, monthly.limit), " · ".join(parts), monthly.state is LimitState.OVER
    )


def _limit_words(state: LimitState, amount: float, limit: float) -> str:
    if state is LimitState.NO_LIMIT:
        return tr("Agents", "no limit set")
    if state is LimitState.OVER:
        return tr("Agents", "{more} over your {limit} limit").format(more=money(amount - limit), limit=money(limit))
    return tr("Agents", "of your {limit} limit").format(limit=money(limit))


def _trend(now: MonthEstimate, before: MonthEstimate) -> RowChip | None:
    compared = compare(before, now)
    amount = money(compared.difference)
    if compared.trend is Trend.LESS:
        return RowChip(tr("Agents", "{amount} less than before").format(amount=amount), "good")
    if compared.trend is Trend.MORE:
        return RowChip(tr("Agents", "{amount} more than before").format(amount=amount), "warn")
    if not now.complete:
        return RowChip(tr("Agents", "A price is not known"), "neutral")
    return None


def _bar(now: MonthEstimate, limit: float) -> tuple[BarPart, ...]:
    whole = max(limit, now.known)
    costly = sorted((agent for agent in now.agents if agent.known), key=lambda agent: -agent.known)
    return tuple(
        BarPart(each.agent.value, f"{agent_name(each.agent)} {money(each.known)}", each.known / whole)
        for each in costly
    )
