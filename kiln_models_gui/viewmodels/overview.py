"""The Overview page: what works, what needs the person, what happened lately."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from kiln_models_gui.registry.library import KILN
from kiln_models_gui.viewmodels import overview_cards as cards
from kiln_models_gui.viewmodels.base import ViewModel
from kiln_models_gui.viewmodels.overview_cards import OverviewCard
from kiln_models_gui.viewmodels.words.health import sum_words

if TYPE_CHECKING:
    from kiln_models_gui.registry.library import ModelTarget
    from kiln_models_gui.viewmodels.agents.page import AgentsPage
    from kiln_models_gui.viewmodels.health import Health, HealthItem
    from kiln_models_gui.viewmodels.lately import Lately
    from kiln_models_gui.viewmodels.workbench import Workbench


class OverviewPage(ViewModel):
    """Everything that the page shows. Signals: `changed`."""

    def __init__(
        self,
        bench: "Workbench",
        health: "Health",
        agents: "AgentsPage",
        lately: "Lately | None" = None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        super().__init__(bench.on_error)
        self.health = health
        self.lately = lately
        self._bench = bench
        self._agents = agents
        self._now = now
        for source in (health, agents, bench.memory):
            source.changed.connect(self.changed)
        bench.library.subscribe(self.changed.emit)

    @property
    def sentence(self) -> str:
        """How things stand, in one sentence."""
        if self.is_empty:
            return self.tr("What works, and what needs you.")
        if not self.health.looked:
            return self.tr("Looking…")
        return sum_words(self.health.count, self.health.tips)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is set up yet, so that there is nothing to look over."""
        bench = self._bench
        return not (bench.registry.providers() or bench.library.models() or self._agents.managed or self.health.items)

    @property
    def items(self) -> "tuple[HealthItem, ...]":
        """What needs the person, the worst first."""
        return self.health.items

    @property
    def cards(self) -> tuple[OverviewCard, ...]:
        """What works."""
        bench = self._bench
        providers = bench.registry.providers()
        tested = [(one, bench.memory.get((one.ref, one.address))) for one in providers]
        return (
            cards.providers_card(tested, self._now()),
            self._models_card(),
            self._agents_card(),
            cards.keys_card(providers, self.health.keys_to_look_at),
        )

    def _models_card(self) -> OverviewCard:
        library = self._bench.library
        places = [(target.name, self._held_by(target)) for target in library.targets]
        return cards.models_card(len(library.models()), places)

    def _held_by(self, target: "ModelTarget") -> int:
        return len(self._bench.registry.user_models()) if target.id == KILN else len(target.holdings())

    def _agents_card(self) -> OverviewCard:
        page = self._agents
        if not page.managed:
            return cards.no_agents_card()
        running = [row for row in page.rows if row.enabled]
        broken = {agent for problem in page.problems for agent in problem.agents}
        return cards.agents_card(len(running) - len(broken), len(running), page.month.total)

    def check_again(self) -> None:
        """Look at everything once more."""
        self.health.look_again()
