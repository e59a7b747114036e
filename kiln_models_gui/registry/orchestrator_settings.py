"""The orchestrator's settings as VS Code has them in force: tolerant, complete, without any key in them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from kiln_models_gui.registry.agents import AUTO, AgentRole, RoutingStrategy
from kiln_models_gui.registry.changes import ABSENT
from kiln_models_gui.registry.cost import read_amount, read_count
from kiln_models_gui.registry.custom_model_records import CustomModelRecord, Shelf, read_custom_models
from kiln_models_gui.registry.orchestrator_facts import BuiltInProvider, OrchestratorFacts
from kiln_models_gui.registry.plain import Fields, fields_of, is_fields, is_items, items_of
from kiln_models_gui.registry.records import Finding, FindingKind
from kiln_models_gui.registry.secret_references import ApiKey, read_api_key

Path = tuple[str | int, ...]
"""Where a value stands: ("aiOrchestrator", "providers", "custom", 0, "endpoint"), whatever its spelling in the file."""
Value = TypeVar("Value")

AGENTS = ("aiOrchestrator", "agents")
ASSIGNMENT = (*AGENTS, "providerAssignment")
ENABLED_AGENTS = (*AGENTS, "enabled")
USE_UNIFIED = (*AGENTS, "useUnifiedProvider")
UNIFIED_CHOICE = (*AGENTS, "unifiedProviderChoice")
MULTI_AGENT = (*AGENTS, "multiAgentConsultation")
MIN_AGENTS = (*AGENTS, "consultation", "minAgents")
MAX_AGENTS = (*AGENTS, "consultation", "maxAgents")
DIFFERENT_PROVIDERS = (*AGENTS, "consultation", "allowDifferentProviders")
STRATEGY = ("aiOrchestrator", "routing", "strategy")
DAILY_LIMIT = ("aiOrchestrator", "routing", "costLimit", "daily")
MONTHLY_LIMIT = ("aiOrchestrator", "routing", "costLimit", "monthly")


@dataclass(frozen=True, slots=True)
class ProviderSettings:
    """What the settings say of a built-in provider; `model` is its default model."""

    id: str
    enabled: bool
    api_key: ApiKey
    model: str


@dataclass(frozen=True, slots=True)
class Consultation:
    """How agents ask each other."""

    multi_agent: bool = True
    min_agents: int = 2
    max_agents: int = 4
    different_providers: bool = True


@dataclass(frozen=True, slots=True)
class OrchestratorSettings:
    """What is in force. Where the file has no value, or none that can be used, it is the orchestrator's default."""

    providers: Mapping[str, ProviderSettings]
    custom_models: tuple[CustomModelRecord, ...] = ()
    assignments: Mapping[str, str] = field(default_factory=dict[str, str])
    """Agent → choice as the file has it, agents that nobody knows included; what is no text is ""."""
    enabled_agents: tuple[str, ...] = tuple(AgentRole)
    use_unified: bool = False
    unified_choice: str = "fireworks-70b"
    consultation: Consultation = field(default_factory=Consultation)
    strategy: RoutingStrategy = RoutingStrategy.cost_optimized
    daily_limit: float = 1.0
    """US dollars; 0 is no limit."""
    monthly_limit: float = 15.0
    lists: frozenset[Path] = frozenset()
    """The arrays of custom models that stand in the file."""
    misshapen: frozenset[Path] = frozenset()
    """Places that hold something else than the object or list that belongs there."""
    findings: tuple[Finding, ...] = ()

    def assignment(self, agent: AgentRole) -> str:
        """The choice that stands for `agent`; `auto` where none does."""
        return self.assignments.get(agent.value, AUTO)

    def is_enabled(self, agent: AgentRole) -> bool:
        """Whether the agent runs at all."""
        return agent.value in self.enabled_agents

    @property
    def ids(self) -> frozenset[str]:
        """The ids of all custom models in both arrays."""
        return frozenset(record.id for record in self.custom_models if record.id)

    def count(self, shelf: Shelf) -> int:
        """How many elements an array has."""
        return sum(record.shelf is shelf for record in self.custom_models)


class _Reader:
    """Looks into the tree and notes what is not as it should be."""

    def __init__(self, tree: Fields) -> None:
        self._tree = tree
        self.misshapen: set[Path] = set()
        self.wrong: dict[Path, None] = {}

    def raw(self, path: tuple[str, ...]) -> object:
        """What stands there; ABSENT where nothing does."""
        node: object = self._tree
        for depth, name in enumerate(path):
            if not is_fields(node):
                self._misshape(path[:depth])
                return ABSENT
            node = node.get(name, ABSENT)
            if node is ABSENT:
                return ABSENT
        return node

    def read(self, path: tuple[str, ...], parse: Callable[[object], Value | None], default: Value) -> Value:
        """The value there as `parse` understands it, else `default`."""
        raw = self.raw(path)
        value = None if raw is ABSENT else parse(raw)
        if value is None and raw is not ABSENT:
            self.wrong[path] = None
        return default if value is None else value

    def items(self, path: tuple[str, ...]) -> list[object]:
        """The elements of the list there."""
        raw = self.raw(path)
        if raw is not ABSENT and not is_items(raw):
            self._misshape(path)
        return items_of(raw)

    def fields(self, path: tuple[str, ...]) -> Fields:
        """The object there."""
        raw = self.raw(path)
        if raw is not ABSENT and not is_fields(raw):
            self._misshape(path)
        return fields_of(raw)

    def _misshape(self, path: Path) -> None:
        self.misshapen.add(path)
        self.wrong[path] = None


def read_orchestrator_settings(tree: Fields, facts: OrchestratorFacts) -> OrchestratorSettings:
    """What `tree` says: the whole of VS Code's settings as one tree, dotted keys laid out."""
    reader = _Reader(tree)
    providers = {info.id: _provider(reader, info) for info in facts.providers}
    models = read_custom_models(reader.items(Shelf.FIREWORKS.path), reader.items(Shelf.ENDPOINTS.path))
    assignments = {str(k): v if isinstance(v, str) else "" for k, v in reader.fields(ASSIGNMENT).items()}
    return OrchestratorSettings(
        providers=providers,
        custom_models=models,
        assignments=assignments,
        enabled_agents=reader.read(ENABLED_AGENTS, _texts, tuple(agent.value for agent in AgentRole)),
        use_unified=reader.read(USE_UNIFIED, _switch, default=False),
        unified_choice=reader.read(UNIFIED_CHOICE, _text, "fireworks-70b"),
        consultation=Consultation(
            reader.read(MULTI_AGENT, _switch, default=True),
            reader.read(MIN_AGENTS, read_count, 2),
            reader.read(MAX_AGENTS, read_count, 4),
            reader.read(DIFFERENT_PROVIDERS, _switch, default=True),
        ),
        strategy=reader.read(STRATEGY, _strategy, RoutingStrategy.cost_optimized),
        daily_limit=reader.read(DAILY_LIMIT, read_amount, 1.0),
        monthly_limit=reader.read(MONTHLY_LIMIT, read_amount, 15.0),
        lists=frozenset(shelf.path for shelf in Shelf if is_items(reader.raw(shelf.path))),
        misshapen=frozenset(reader.misshapen),
        findings=tuple(Finding(FindingKind.WRONG_TYPE, ".".join(map(str, path))) for path in reader.wrong),
    )


def _provider(reader: _Reader, info: BuiltInProvider) -> ProviderSettings:
    place = ("aiOrchestrator", "providers", info.id)
    return ProviderSettings(
        info.id,
        reader.read((*place, "enabled"), _switch, info.enabled),
        read_api_key(reader.fields(place).get("apiKey")),
        reader.read((*place, info.model_field), _text, info.models[0]),
    )


def _switch(value: object) -> bool | None:
    return value if isinstance(value, bool) else None


def _text(value: object) -> str | None:
    return value.strip() or None if isinstance(value, str) else None


def _texts(value: object) -> tuple[str, ...] | None:
    return tuple(item for item in value if isinstance(item, str)) if is_items(value) else None


def _strategy(value: object) -> RoutingStrategy | None:
    known = isinstance(value, str) and value in {strategy.value for strategy in RoutingStrategy}
    return RoutingStrategy(value) if known else None
