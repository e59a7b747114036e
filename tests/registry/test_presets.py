import pytest

from kiln_models_gui.registry.agents import AgentRole
from kiln_models_gui.registry.model_registry import ChoiceProblem, KnownKeys
from kiln_models_gui.registry.presets import (
    CUSTOM,
    ChoiceTrouble,
    SettingChange,
    available_presets,
    preset_in_force,
    preview,
)
from tests.registry.orchestrator import ENTERPRISE, FACTS, LOCAL_LLAMA, Tree, apply, read, registry, tree

AGENTS = ("aiOrchestrator", "agents")
MESSY = tree(
    on=["claude", "gemini"],
    endpoints=[LOCAL_LLAMA],
    useUnifiedProvider=True,
    unifiedProviderChoice="custom:gone",
    providerAssignment={"code": "custom:gone", "later": "x", "test": "gemini"},
) | {"editor": {"fontSize": 12}}


@pytest.mark.parametrize("preset", FACTS.presets, ids=lambda preset: preset.id)
@pytest.mark.parametrize(
    "before", [MESSY, tree(endpoints=[LOCAL_LLAMA]), tree(endpoints=[LOCAL_LLAMA], providerAssignment=7)]
)
def test_after_its_edits_a_preset_is_in_force(preset: object, before: Tree) -> None:
    chosen = next(p for p in FACTS.presets if p is preset)
    shown = preview(chosen, registry(before))
    after = apply(before, shown.edits)
    assert preset_in_force(registry(after)) == chosen.id
    assert preview(chosen, registry(after)).edits == ()
    assert after.get("editor") == before.get("editor")


def test_no_settings_are_the_balanced_preset() -> None:
    assert preset_in_force(registry({})) == "balanced"
    assert preset_in_force(registry(MESSY)) == CUSTOM


@pytest.mark.parametrize(
    ("preset_id", "changes"),
    [
        ("balanced", {}),
        (
            "budget",
            {
                "agents.useUnifiedProvider": True,
                "routing.costLimit.daily": 0.5,
                "routing.costLimit.monthly": 10,
            },
        ),
        (
            "quality_first",
            {
                "agents.providerAssignment.planning": "claude",
                "agents.providerAssignment.code": "claude",
                "agents.providerAssignment.review": "claude",
                "agents.providerAssignment.test": "fireworks-deepseek",
                "agents.providerAssignment.document": "fireworks-8b",
                "agents.providerAssignment.architecture": "claude",
            },
        ),
        (
            "enterprise",
            {
                "agents.useUnifiedProvider": True,
                "agents.unifiedProviderChoice": "claude",
                "routing.costLimit.monthly": 100,
            },
        ),
        (
            "large_codebase",
            {
                "agents.providerAssignment.code": "fireworks-70b",
                "agents.providerAssignment.review": "claude",
                "agents.providerAssignment.test": "fireworks-70b",
                "agents.providerAssignment.document": "fireworks-8b",
                "agents.providerAssignment.architecture": "gemini",
            },
        ),
        ("private", {"agents.useUnifiedProvider": True, "agents.unifiedProviderChoice": "custom:my-local-llama"}),
    ],
)
def test_what_each_preset_changes_is_shown(preset_id: str, changes: Tree) -> None:
    shown = preview(FACTS.preset(preset_id), registry(tree(endpoints=[LOCAL_LLAMA])))
    found = {".".join(str(name) for name in change.path[1:]): change.after for change in shown.changes}
    assert found == changes


def test_a_change_says_what_is_in_force_now() -> None:
    shown = preview(FACTS.preset("enterprise"), registry(MESSY))
    assert shown.changes[0] == SettingChange((*AGENTS, "unifiedProviderChoice"), "custom:gone", "claude")


def test_one_model_for_all_leaves_the_assignments_in_the_file() -> None:
    after = apply(MESSY, preview(FACTS.preset("budget"), registry(MESSY)).edits)
    assert after["aiOrchestrator"]["agents"]["providerAssignment"] == {
        "code": "custom:gone",
        "later": "x",
        "test": "gemini",
    }


def test_the_private_preset_needs_a_model_on_this_computer() -> None:
    elsewhere = registry(tree(endpoints=[ENTERPRISE]))
    assert "private" not in {preset.id for preset in available_presets(elsewhere)}
    with pytest.raises(ValueError, match="no model on this computer"):
        preview(FACTS.preset("private"), elsewhere)
    with pytest.raises(ValueError, match="no model on this computer"):
        preview(FACTS.preset("private"), registry(tree(endpoints=[LOCAL_LLAMA])), "claude")


def test_the_private_preset_keeps_the_local_model_in_use() -> None:
    other = LOCAL_LLAMA | {"id": "other"}
    settings = tree(endpoints=[LOCAL_LLAMA, other], useUnifiedProvider=True, unifiedProviderChoice="custom:other")
    assert preset_in_force(registry(settings)) == "private"
    shown = preview(FACTS.preset("private"), registry(settings), "custom:my-local-llama")
    assert [change.after for change in shown.changes] == ["custom:my-local-llama"]


def test_choices_that_do_not_work_now_are_named() -> None:
    off = preview(FACTS.preset("large_codebase"), registry(tree())).troubles
    assert off == (
        ChoiceTrouble(AgentRole.review, "claude", ChoiceProblem.PROVIDER_OFF),
        ChoiceTrouble(AgentRole.architecture, "gemini", ChoiceProblem.PROVIDER_OFF),
    )
    no_key = preview(FACTS.preset("budget"), registry(tree(), KnownKeys())).troubles
    assert no_key == (ChoiceTrouble(None, "fireworks-70b", ChoiceProblem.KEY_MISSING),)


def test_a_preset_is_the_same_after_a_detour() -> None:
    there = apply(MESSY, preview(FACTS.preset("quality_first"), registry(MESSY)).edits)
    back = apply(there, preview(FACTS.preset("balanced"), registry(there)).edits)
    assert set(read(back).assignments.values()) == {"auto", "x"}
