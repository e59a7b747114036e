"""What the AI Orchestrator brings along, read from resources/orchestrator.json. Without pydantic."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Literal, Self, cast

from kiln_models_gui.registry.agents import AgentRole, RoutingStrategy, TaskKind
from kiln_models_gui.registry.cost import Price

FIREWORKS_MODELS = "accounts/fireworks/models/"


@dataclass(frozen=True, slots=True)
class BuiltInProvider:
    """One of the three providers that the orchestrator knows by itself.

    `enabled` while the settings say nothing; `model_field` is the setting that picks among `models`, or any other
    model. The first of `models` is the default.
    """

    id: str
    enabled: bool
    model_field: str
    models: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BuiltInChoice:
    """A model that every agent can be given. `typical_task` is the kind of task that its cost per use is told for."""

    choice: str
    label: str
    provider: str
    model: str
    context_window: int
    cost: Price
    family: str
    typical_task: TaskKind


@dataclass(frozen=True, slots=True)
class FireworksModel:
    """A further model of Fireworks, for the pick list. Context window (tokens) and price where they are known."""

    name: str
    group: Literal["code", "reasoning", "general"]
    vision: bool = False
    context_window: int | None = None
    cost: Price | None = None

    @property
    def model_path(self) -> str:
        """What is written as `modelPath`."""
        return FIREWORKS_MODELS + self.name


@dataclass(frozen=True, slots=True)
class Preset:
    """A named state of the agents' settings. None and empty: the preset says nothing about it.

    `unified_local` is one model for all, on the person's own computer.
    """

    id: str
    assignments: Mapping[AgentRole, str]
    unified: str | None = None
    unified_local: bool = False
    strategy: RoutingStrategy | None = None
    daily_limit: float | None = None
    monthly_limit: float | None = None


class Month(StrEnum):
    """How busy a month is. The starting volumes of each are in `OrchestratorFacts.volumes`."""

    quiet = "quiet"
    typical = "typical"
    busy = "busy"


@dataclass(frozen=True, slots=True)
class TaskVolume:
    """How often in a month an agent does a kind of task, and how many tokens go in and out each time."""

    agent: AgentRole
    kind: TaskKind
    tasks: int
    input_tokens: int
    output_tokens: int


Volumes = tuple[TaskVolume, ...]
"""The person's own volumes: one line per agent to start from, and any number of lines."""


@dataclass(frozen=True, slots=True)
class OrchestratorFacts:
    """Everything in resources/orchestrator.json, in its order.

    `volumes` are starting points: a quiet month of 600 tasks that costs $9.00 in auto mode, a typical one of 800,
    and a busy one of 1,000 that costs $12.00, where the tasks are shorter. `typical_tokens` are the tokens in and
    out of one task of a kind in the typical month.
    """

    providers: tuple[BuiltInProvider, ...]
    models: tuple[BuiltInChoice, ...]
    more_fireworks_models: tuple[FireworksModel, ...]
    presets: tuple[Preset, ...]
    volumes: Mapping[Month, Volumes]
    typical_tokens: Mapping[TaskKind, tuple[int, int]]

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Read resources/orchestrator.json. Raises ValueError for text that is something else."""
        try:
            raw: dict[str, Any] = json.loads(text)
            kinds: dict[AgentRole, TaskKind] = {
                AgentRole(agent): TaskKind(kind) for agent, kind in raw["task_of_agent"].items()
            }
            months: dict[Month, dict[str, Any]] = {Month(month["id"]): month for month in raw["volumes"]}
            return cls(
                providers=tuple(BuiltInProvider(**row | {"models": tuple(row["models"])}) for row in raw["providers"]),
                models=tuple(_built_in(row) for row in raw["models"]),
                more_fireworks_models=tuple(_fireworks(row) for row in raw["more_fireworks_models"]),
                presets=tuple(_preset(row) for row in raw["presets"]),
                volumes={name: _volumes(month, kinds) for name, month in months.items()},
                typical_tokens={kind: _tokens(months[Month.typical], kind) for kind in TaskKind},
            )
        except (KeyError, TypeError, AttributeError) as error:
            raise ValueError("not the orchestrator's facts") from error

    def provider(self, provider_id: str) -> BuiltInProvider:
        """The built-in provider of this id. Raises KeyError."""
        return {provider.id: provider for provider in self.providers}[provider_id]

    def preset(self, preset_id: str) -> Preset:
        """The preset of this id. Raises KeyError."""
        return {preset.id: preset for preset in self.presets}[preset_id]


def _built_in(row: dict[str, Any]) -> BuiltInChoice:
    read: dict[str, Any] = {"cost": Price(**row["cost"]), "typical_task": TaskKind(row["typical_task"])}
    return BuiltInChoice(**row | read)


def _fireworks(row: dict[str, Any]) -> FireworksModel:
    cost = row.get("cost")
    read: dict[str, Any] = {"cost": Price(**cost) if cost else None}
    return FireworksModel(**row | read)


def _preset(row: dict[str, Any]) -> Preset:
    assignments = cast("dict[str, str]", row.get("assignments", {}))
    strategy = row.get("strategy")
    read: dict[str, Any] = {
        "assignments": {AgentRole(agent): choice for agent, choice in assignments.items()},
        "strategy": RoutingStrategy(strategy) if strategy else None,
    }
    return Preset(**row | read)


def _volumes(month: dict[str, Any], kinds: Mapping[AgentRole, TaskKind]) -> Volumes:
    return tuple(
        TaskVolume(agent, kinds[agent], month["tasks"][agent.value], *_tokens(month, kinds[agent]))
        for agent in AgentRole
    )


def _tokens(month: dict[str, Any], kind: TaskKind) -> tuple[int, int]:
    tokens_in, tokens_out = month["tokens"][kind.value]
    return tokens_in, tokens_out
