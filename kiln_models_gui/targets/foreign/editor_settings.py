"""Reads a colleague's settings.json of an editor: the AI Orchestrator's models on both shelves, and who uses which."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from kiln_models_gui.registry.agents import AUTO, AgentRole
from kiln_models_gui.registry.changes import ABSENT
from kiln_models_gui.registry.custom_model_records import CUSTOM_PREFIX
from kiln_models_gui.registry.orchestrator_settings import STRATEGY, read_orchestrator_settings
from kiln_models_gui.registry.plain_keys import api_key_place
from kiln_models_gui.registry.secret_references import ApiKeyState
from kiln_models_gui.store.jsonc_document import JsoncDocument
from kiln_models_gui.targets.foreign.foreign import LeftOutReason
from kiln_models_gui.targets.foreign.found_key import found_key
from kiln_models_gui.targets.foreign.pack_parts import PACK, Assignments
from kiln_models_gui.targets.orchestrator_cards import card_of
from kiln_models_gui.targets.orchestrator_edits import PREFIX, settings_tree, value_at

if TYPE_CHECKING:
    from kiln_models_gui.registry.orchestrator_facts import OrchestratorFacts
    from kiln_models_gui.registry.orchestrator_settings import OrchestratorSettings
    from kiln_models_gui.registry.plain import Fields
    from kiln_models_gui.targets.foreign.pack_maker import PackMaker

_BUILT_IN = {"fireworks": "fireworks_ai", "claude": "anthropic", "gemini": "gemini_api"}
"""The orchestrator's own providers → Kiln's."""


def is_editor(document: JsoncDocument) -> bool:
    """Whether a settings file says anything of the orchestrator."""
    return any(key.split(".", 1)[0] == PREFIX for key in document.keys_at())


def read_editor(document: JsoncDocument, facts: "OrchestratorFacts", maker: "PackMaker") -> None:
    """Take the models of both arrays, the built-in providers that have a key, and the agents' choices."""
    tree = settings_tree(document)
    settings = read_orchestrator_settings(tree, facts)
    for provider in settings.providers.values():
        if provider.id in _BUILT_IN and provider.api_key.state is not ApiKeyState.ABSENT:
            own = _BUILT_IN[provider.id]
            key = value_at(tree, api_key_place(provider.id))
            maker.at_own(own, key=key)
    ids = _take_models(settings, tree, maker)
    maker.assignments = _assignments(settings, tree, facts, ids, maker)


def _take_models(settings: "OrchestratorSettings", tree: "Fields", maker: "PackMaker") -> dict[str, str]:
    """Take the models in force; returns choice → choice in the pack."""
    ids: dict[str, str] = {}
    for record in settings.custom_models:
        card = card_of(record)
        if card is None or record.hidden:
            maker.leave_out(record.title, LeftOutReason.UNREADABLE_ENTRY)
            continue
        standing = value_at(tree, (*record.path, "apiKey"))
        key = found_key(None if standing is ABSENT else standing)
        id_ = maker.add(card, frozenset({"editor"}), key, record.id)
        if id_ and record.choice:
            ids[record.choice] = PACK + id_
    return ids


def _assignments(
    settings: "OrchestratorSettings",
    tree: "Fields",
    facts: "OrchestratorFacts",
    ids: Mapping[str, str],
    maker: "PackMaker",
) -> Assignments | None:
    """Who uses which model; None where the file says nothing of it."""
    known = {AUTO, *(model.choice for model in facts.models)}

    def of_pack(choice: str) -> str | None:
        if choice in known or choice in ids:
            return ids.get(choice, choice)
        maker.leave_out(choice.removeprefix(CUSTOM_PREFIX), LeftOutReason.UNKNOWN_CHOICE)
        return None

    roles = {role.value for role in AgentRole}
    agents = {name: of_pack(choice) for name, choice in settings.assignments.items() if name in roles}
    kept = {name: choice for name, choice in agents.items() if choice is not None}
    one = of_pack(settings.unified_choice) if settings.use_unified else None
    strategy = settings.strategy.value if value_at(tree, STRATEGY) is not ABSENT else None
    return Assignments(kept, one, strategy) if kept or one or strategy else None
