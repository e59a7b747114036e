"""What works, in four cards: providers, models, agents, keys. Pure."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.registry.providers import Provider, ProviderStatus
from kiln_models_gui.registry.records import KeyState
from kiln_models_gui.values import Value
from kiln_models_gui.viewmodels.test_result import TestResult
from kiln_models_gui.viewmodels.words.results import age_words

tr = QCoreApplication.translate
Tested = Sequence[tuple[Provider, TestResult | None]]


class OverviewCard(Value):
    """One figure. `page`: where to see more."""

    page: str
    title: str
    figure: str
    note: str = ""

    @property
    def spoken(self) -> str:
        """All of it, for those who do not see it."""
        return f"{self.title}: {self.figure}. {self.note}"


def providers_card(tested: Tested, now: datetime) -> OverviewCard:
    """How many providers work. What was never tested is not said to work."""
    title, count = tr("Overview", "Providers"), len(tested)
    known = [(provider, result) for provider, result in tested if result is not None and _is_ready(provider)]
    if not count:
        return OverviewCard("providers", title, tr("Overview", "None yet"))
    if not known:
        return OverviewCard("providers", title, str(count), tr("Overview", "not tested yet"))
    good = sum(result.tone == "good" for _, result in known)
    figure = tr("Overview", "{good} of {count} work").format(good=good, count=count)
    untested = sum(result is None and _is_ready(provider) for provider, result in tested)
    if untested:
        return OverviewCard("providers", title, figure, tr("Overview", "{count} not tested").format(count=untested))
    latest = max((result.when for _, result in known if result.when), default=None)
    age = age_words(latest, now) or tr("Overview", "just now")
    note = tr("Overview", "tested {age}").format(age=age) if latest else ""
    return OverviewCard("providers", title, figure, note)


def models_card(count: int, places: Sequence[tuple[str, int]]) -> OverviewCard:
    """How many models there are. `places`: program → how many of them it has."""
    parts = [tr("Overview", "{count} in {program}").format(count=of_one, program=program) for program, of_one in places]
    figure = str(count) if count else tr("Overview", "None yet")
    return OverviewCard("models", tr("Overview", "Models"), figure, ", ".join(parts) if count else "")


def agents_card(ready: int, running: int, month: str) -> OverviewCard:
    """How many agents can work, of those that run. `month`: what they cost, in words."""
    figure = tr("Overview", "{ready} of {count} ready").format(ready=ready, count=running)
    note = tr("Overview", "{amount} a month, as estimated").format(amount=month)
    return OverviewCard("agents", tr("Overview", "Agents"), figure, note)


def no_agents_card() -> OverviewCard:
    """The card where no editor is managed."""
    return OverviewCard(
        "agents",
        tr("Overview", "Agents"),
        tr("Overview", "Not managed"),
        tr("Overview", "choose an editor in Settings"),
    )


def keys_card(providers: Sequence[Provider], to_look_at: int) -> OverviewCard:
    """Whether keys are where they belong."""
    saved = sum(info.state is KeyState.SAVED for provider in providers for _, info in provider.keys)
    figure = tr("Overview", "Safe") if not to_look_at else tr("Overview", "{count} to look at").format(count=to_look_at)
    if not saved:
        note = tr("Overview", "none in Kiln's file")
    elif saved == 1:
        note = tr("Overview", "one in Kiln's own file")
    else:
        note = tr("Overview", "{count} in Kiln's own file").format(count=saved)
    return OverviewCard("settings", tr("Overview", "Keys"), figure, note)


def _is_ready(provider: Provider) -> bool:
    return provider.status is ProviderStatus.READY
