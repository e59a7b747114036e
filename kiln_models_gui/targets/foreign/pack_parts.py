"""The parts of a pack while it is being collected, and how each is written into it."""

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from kiln_models_gui.redaction import redact
from kiln_models_gui.registry.model_card import ModelCard, Reach
from kiln_models_gui.registry.overrides import check_override
from kiln_models_gui.registry.providers import ProviderRef
from kiln_models_gui.targets.foreign.found_key import FoundKey
from kiln_models_gui.targets.foreign.lines import line

PACK = "pack:"
_LONG = 8
"""A shorter key may be part of any other text, and is not looked for in the pack."""
_MOST_OVERRIDE = 20_000
_RANGES = {"temperature": (0, 2), "top_p": (0, 1), "context_window": (1, 2**53), "max_tokens": (1, 2**53)}
_KILN, _EDITOR = frozenset({"kiln"}), frozenset({"editor"})


@dataclass
class FoundProvider:
    """One provider; `needs` are the names of its secrets, in order."""

    ref: ProviderRef
    name: str
    address: str = ""
    values: dict[str, str] = field(default_factory=dict[str, str])
    needs: dict[str, None] = field(default_factory=dict[str, None])
    page: str = ""

    def plain(self) -> dict[str, object]:
        """As a pack has it."""
        return {
            "ref": {"type": self.ref.type, "id": self.ref.id},
            "name": self.name,
            "address": self.address,
            "values": self.values,
            "needs_keys": tuple(self.needs),
            "key_page": self.page,
        }


@dataclass(frozen=True, slots=True)
class Assignments:
    """Which model does which job; a choice is the orchestrator's own, or `PACK` and the id of a model in the pack."""

    agents: Mapping[str, str]
    one_for_all: str | None = None
    strategy: str | None = None

    def plain(self, ids: Collection[str]) -> dict[str, object]:
        """As a pack has it, without models that did not come along."""
        stands = {PACK + id_ for id_ in ids}
        agents = {agent: one for agent, one in self.agents.items() if one in stands or not one.startswith(PACK)}
        one = self.one_for_all
        kept = one is not None and (one in stands or not one.startswith(PACK))
        return {"agents": agents, "strategy": self.strategy, "one_for_all": one if kept else None}


@dataclass(frozen=True, slots=True)
class Spot:
    """Where models are: at a provider of the pack, or (`ref` None) at an `endpoint` that only editors reach."""

    ref: ProviderRef | None
    reach: Reach
    endpoint: str = ""
    key: FoundKey = field(default_factory=FoundKey, repr=False)
    """Of the endpoint; a provider's stands with the provider."""


def model_fields(card: ModelCard, id_: str, endpoint: str, uses: frozenset[str] | None) -> dict[str, object]:
    """A model as a pack has it: numbers that mean nothing, and settings that Kiln would refuse, are left out."""
    fields: dict[str, object] = {
        "id": id_,
        "reach": card.reach.value,
        "model": card.model.strip(),
        "provider": {"type": card.provider.type, "id": card.provider.id} if card.provider else None,
        "endpoint": endpoint,
        "name": line(card.name),
        "description": line(card.description, 5_000),
        "overrides": {name: value for name, value in card.overrides.items() if may_be_kept(name, value)},
        "uses": list(uses or (_KILN if card.provider is not None else _EDITOR)),
    }
    for name, (low, high) in _RANGES.items():
        value = getattr(card, name)
        fields[name] = value if value is not None and low <= value <= high else None
    if card.cost is not None:
        fields["cost"] = {"input": card.cost.input, "output": card.cost.output}
    return fields


def dropped_settings(card: ModelCard) -> list[str]:
    """What `model_fields` leaves out of a card, by its names."""
    numbers = [
        name
        for name, (low, high) in _RANGES.items()
        if (value := getattr(card, name)) is not None and not low <= value <= high
    ]
    return numbers + [name for name, value in card.overrides.items() if not may_be_kept(name, value)]


def may_be_kept(name: str, value: object) -> bool:
    """Whether Kiln takes the setting, and it has no key in it."""
    if check_override(name, value) is not None:
        return False
    text = json.dumps(value)
    return len(text) <= _MOST_OVERRIDE and redact(text) == text


def spelled(secrets: Iterable[str]) -> list[str]:
    """The keys to look for in a pack, as JSON has them. What is short, or a mere word, stands everywhere."""
    return [
        json.dumps(secret)[1:-1]
        for secret in secrets
        if len(secret) >= _LONG and any(letter.isdigit() for letter in secret)
    ]


def holds(value: object, secrets: Iterable[str]) -> bool:
    """Whether one of the `spelled` keys stands anywhere in plain data."""
    text = json.dumps(value)
    return any(secret in text for secret in secrets)
