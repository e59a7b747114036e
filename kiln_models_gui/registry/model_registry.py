"""Every model that an agent can be given, by the design's names: built-in ones and the person's own."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from kiln_models_gui.registry.agents import AUTO, AgentRole, Offer, ToolKnowledge, offer
from kiln_models_gui.registry.cost import Price
from kiln_models_gui.registry.custom_model_fields import ModelType, host_of
from kiln_models_gui.registry.custom_model_records import CUSTOM_PREFIX, CustomModelRecord
from kiln_models_gui.registry.orchestrator_facts import FIREWORKS_MODELS, BuiltInChoice, OrchestratorFacts
from kiln_models_gui.registry.orchestrator_settings import OrchestratorSettings
from kiln_models_gui.registry.secret_references import ApiKey, ApiKeyState

FIREWORKS = "fireworks"


class ModelOrigin(StrEnum):
    """Where a model runs, as far as its settings tell."""

    FIREWORKS = "fireworks"
    THIS_COMPUTER = "this_computer"
    PRIVATE = "private"
    """In the person's own network or company."""
    CLOUD = "cloud"


@dataclass(frozen=True, slots=True)
class OrchestratorModel:
    """A model as an assignment names it, by `choice`: "fireworks-8b", "custom:my-model"."""

    choice: str
    label: str
    origin: ModelOrigin
    model: str
    """What the provider is asked for: a model path, a model name or a deployment."""
    context_window: int | None
    """Tokens; None where nobody said."""
    cost: Price | None
    """None where nobody said."""
    type: ModelType | None = None
    """None for Claude and Gemini, and for a type that nobody knows."""
    provider: str | None = None
    """The built-in provider whose key it needs, None for an endpoint."""
    family: str = ""
    record: CustomModelRecord | None = field(default=None, repr=False)
    """None for a built-in model."""

    @property
    def built_in(self) -> bool:
        """Whether the orchestrator brings it along."""
        return self.record is None

    @property
    def literal_rule_admits(self) -> bool:
        """The design document's rule for agents that call tools, to the letter."""
        path = self.record.model_path if self.record else self.model if self.type is ModelType.fireworks else ""
        return self.type is ModelType.openai_compatible or "llama" in path


class ChoiceProblem(StrEnum):
    """Why an agent cannot run on the choice that stands."""

    UNKNOWN_CHOICE = "unknown_choice"
    """Neither a built-in model nor `custom:…`; also `auto` as the one model for all."""
    MODEL_GONE = "model_gone"
    PROVIDER_OFF = "provider_off"
    KEY_MISSING = "key_missing"
    CANNOT_CALL_TOOLS = "cannot_call_tools"


@dataclass(frozen=True, slots=True)
class KnownKeys:
    """Which keys there are beside those in the file. Never a key itself."""

    secrets: frozenset[str] = frozenset()
    """Names whose secret this computer has."""
    in_editor: frozenset[str] = frozenset()
    """Built-in providers whose key VS Code keeps itself; nobody can look, so it is what the person says."""

    def has_key(self, provider: str, api_key: ApiKey) -> bool:
        """Whether a built-in provider finds its key."""
        return provider in self.in_editor or self.finds(api_key)

    def finds(self, api_key: ApiKey) -> bool:
        """Whether a key stands in the file, or a reference to one that this computer has."""
        if api_key.state is ApiKeyState.SECRET_REFERENCE:
            return api_key.secret_name in self.secrets
        return api_key.state is ApiKeyState.PLAIN_TEXT


class ModelRegistry:
    """The models of one editor's settings. Made anew whenever those change."""

    def __init__(
        self,
        facts: OrchestratorFacts,
        settings: OrchestratorSettings,
        keys: KnownKeys | None = None,
        tools: Mapping[str, ToolKnowledge] | None = None,
    ) -> None:
        """`tools`: choice → what is known of that model's tool calling."""
        self.facts = facts
        self.settings = settings
        self._keys = keys or KnownKeys()
        self._tools = tools or {}
        self._built_in = tuple(_built_in(row, settings) for row in facts.models)
        self._models = {model.choice: model for model in self._built_in}
        # One id twice keeps the first one's place and the last one's model, as in the orchestrator.
        for record in settings.custom_models:
            if record.id:
                self._models[record.choice] = _own(record)

    def with_settings(self, settings: OrchestratorSettings) -> "ModelRegistry":
        """The same keys and the same knowledge, with other settings: for what is only tried."""
        return ModelRegistry(self.facts, settings, self._keys, self._tools)

    def get_model(self, choice: str) -> OrchestratorModel | None:
        """The model of this choice, None for `auto` and for one that is gone."""
        return self._models.get(choice)

    def get_all_models(self) -> tuple[OrchestratorModel, ...]:
        """Built-in models, then the person's own, in the order in which they are loaded."""
        return tuple(self._models.values())

    def get_models_for_agent(self, agent: AgentRole, *, literally: bool = False) -> tuple[OrchestratorModel, ...]:
        """The models that `agent` is offered, those with unchecked tool calling too.

        `literally`: by the design document's own rule, which hides Claude from agents that call tools.
        """
        if literally:
            return tuple(m for m in self.get_all_models() if not agent.needs_tools or m.literal_rule_admits)
        return tuple(m for m in self.get_all_models() if self.offer(agent, m) is not Offer.NOT_OFFERED)

    def tools(self, model: OrchestratorModel) -> ToolKnowledge:
        """What is known of the tool calling of `model`."""
        return self._tools.get(model.choice, ToolKnowledge())

    def offer(self, agent: AgentRole, model: OrchestratorModel) -> Offer:
        """Whether `agent` is offered `model`."""
        return offer(agent, self.tools(model), built_in=model.built_in, by_the_rule=model.literal_rule_admits)

    def default_model(self) -> OrchestratorModel:
        """The model that `providers.fireworks.defaultModel` names: a path, or its short name."""
        name = self.settings.providers[FIREWORKS].model
        path = name if "/" in name else FIREWORKS_MODELS + name
        known = (m for m in self.get_all_models() if m.type is ModelType.fireworks and m.model == path)
        unlisted = OrchestratorModel(
            path, name, ModelOrigin.FIREWORKS, path, None, None, ModelType.fireworks, FIREWORKS
        )
        return next(known, unlisted)

    def problem(self, choice: str, agent: AgentRole | None = None) -> ChoiceProblem | None:
        """Why `agent` (any agent, for None) cannot run on `choice`; None where it can, and for `auto`."""
        if choice == AUTO:
            return None
        model = self.get_model(choice)
        if model is None:
            gone = choice.startswith(CUSTOM_PREFIX)
            return ChoiceProblem.MODEL_GONE if gone else ChoiceProblem.UNKNOWN_CHOICE
        return self.problem_for(model, agent)

    def problem_for(self, model: OrchestratorModel, agent: AgentRole | None = None) -> ChoiceProblem | None:
        """Why `agent` (any agent, for None) cannot run on `model`: tools, a provider that is off, a key."""
        if agent and self.offer(agent, model) is Offer.NOT_OFFERED:
            return ChoiceProblem.CANNOT_CALL_TOOLS
        return self._access_problem(model)

    def _access_problem(self, model: OrchestratorModel) -> ChoiceProblem | None:
        if model.provider is None:
            named = model.record is not None and model.record.api_key.state is ApiKeyState.SECRET_REFERENCE
            found = model.record is None or not named or self._keys.finds(model.record.api_key)
            return None if found else ChoiceProblem.KEY_MISSING
        provider = self.settings.providers[model.provider]
        if not provider.enabled:
            return ChoiceProblem.PROVIDER_OFF
        has_key = self._keys.has_key(provider.id, provider.api_key)
        return None if has_key else ChoiceProblem.KEY_MISSING


def _built_in(row: BuiltInChoice, settings: OrchestratorSettings) -> OrchestratorModel:
    fireworks = row.provider == FIREWORKS
    model = row.model if fireworks else settings.providers[row.provider].model
    # The price is that of one model: of another one of the same provider nobody said what it costs.
    priced = model == row.model
    return OrchestratorModel(
        row.choice,
        row.label if priced else model,
        ModelOrigin.FIREWORKS if fireworks else ModelOrigin.CLOUD,
        model,
        row.context_window,
        row.cost if priced else None,
        ModelType.fireworks if fireworks else None,
        row.provider,
        row.family,
    )


def _own(record: CustomModelRecord) -> OrchestratorModel:
    fireworks = record.type is ModelType.fireworks
    model = record.model_path if fireworks else record.deployment_name or record.model_name
    return OrchestratorModel(
        record.choice,
        record.title,
        ModelOrigin.FIREWORKS if fireworks else origin_of(record.endpoint),
        model,
        record.context_window,
        record.cost,
        record.type,
        FIREWORKS if fireworks else None,
        family_of(f"{model} {record.title}"),
        record,
    )


def family_of(text: str, families: Iterable[str] = ("deepseek", "llama", "claude", "gemini")) -> str:
    """The family that a model's name tells, "" where it tells none ("DeepSeek R1 Distill Llama" is a DeepSeek)."""
    return next((family for family in families if family in text.lower()), "")


_PRIVATE_NAME = re.compile(r"[^.]+|.+\.(local|localdomain|lan|internal|intranet|corp|home|home\.arpa|private)\.?")


def origin_of(endpoint: str) -> ModelOrigin:
    """Where the server of an address runs: told by its name or number alone, nothing is looked up."""
    from ipaddress import ip_address

    host = host_of(endpoint)
    if host in ("localhost", "0.0.0.0", "::") or host.endswith(".localhost"):  # noqa: S104  # a server's own words
        return ModelOrigin.THIS_COMPUTER
    try:
        number = ip_address(host)
    except ValueError:
        return ModelOrigin.PRIVATE if _PRIVATE_NAME.fullmatch(host) else ModelOrigin.CLOUD
    if number.is_loopback:
        return ModelOrigin.THIS_COMPUTER
    return ModelOrigin.PRIVATE if number.is_private or number.is_link_local else ModelOrigin.CLOUD
