from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiln_models_gui.registry.agents import AgentRole
from kiln_models_gui.registry.custom_model import ModelRefusedError, custom_model_of
from kiln_models_gui.registry.custom_model_edits import (
    add_custom_model,
    refer_to_secret,
    remove_custom_model,
    update_custom_model,
)
from kiln_models_gui.registry.custom_model_fields import FieldProblem
from kiln_models_gui.registry.setting_edits import SettingEdit
from tests.registry.orchestrator import (
    AZURE,
    CODEX,
    ENTERPRISE,
    EXAMPLES,
    LOCAL_LLAMA,
    MIXTRAL,
    Tree,
    apply,
    read,
    tree,
)

PROVIDERS = ("aiOrchestrator", "providers")
KEY = "sk-proj-abcdefghijklmnopqrstuvwxyz0123456789"


@pytest.mark.parametrize("fields", EXAMPLES, ids=lambda fields: fields["id"])
@pytest.mark.parametrize(
    "before",
    [{}, tree(), tree([CODEX], [LOCAL_LLAMA]), {"aiOrchestrator": {"providers": {"custom": 7, "fireworks": 7}}}],
)
def test_a_model_is_appended_to_the_array_that_it_belongs_in(before: Tree, fields: dict[str, Any]) -> None:
    after = apply(before, add_custom_model(read(before), custom_model_of(fields)))
    shelf = after["aiOrchestrator"]["providers"]
    array = shelf["custom"] if "type" in fields else shelf["fireworks"]["customModels"]
    assert array[-1] == fields
    assert len(read(after).custom_models) == len(read(before).custom_models) + 1


@given(st.sampled_from(EXAMPLES), st.sampled_from(EXAMPLES), st.sampled_from(["a", "b"]))
def test_after_an_update_the_file_says_what_the_model_says(old: Tree, new: Tree, id_: str) -> None:
    before = tree([MIXTRAL | {"id": "m"}], [ENTERPRISE | {"id": "e"}])
    before = apply(before, add_custom_model(read(before), custom_model_of(old | {"id": "a"})))
    record = next(record for record in read(before).custom_models if record.id == "a")
    model = custom_model_of(new | {"id": id_})
    after = read(apply(before, update_custom_model(read(before), record, model)))
    assert {r.id: r.fields for r in after.custom_models} == {
        "m": MIXTRAL | {"id": "m"},
        "e": ENTERPRISE | {"id": "e"},
        id_: model.to_settings(),
    }


def test_only_the_fields_that_differ_are_edited() -> None:
    before = tree([MIXTRAL, CODEX | {"team": "x"}])
    record = read(before).custom_models[1]
    fields = {**record.fields, "cost": {"input": 1, "output": 1.2}, "temperature": 0.2}
    del fields["description"]
    place = (*PROVIDERS, "fireworks", "customModels", 1)
    edits = update_custom_model(read(before), record, custom_model_of(fields))
    assert {edit.path for edit in edits} == {
        (*place, "cost", "input"),
        (*place, "description"),
        (*place, "temperature"),
    }
    assert apply(before, edits)["aiOrchestrator"]["providers"]["fireworks"]["customModels"][1]["team"] == "x"
    assert update_custom_model(read(before), record, custom_model_of(record.fields)) == ()


def test_assignments_follow_a_renamed_id() -> None:
    before = tree(
        [CODEX],
        providerAssignment={"code": "custom:my-finetuned-codex", "test": "custom:other"},
        unifiedProviderChoice="custom:my-finetuned-codex",
    )
    record = read(before).custom_models[0]
    after = read(apply(before, update_custom_model(read(before), record, custom_model_of(CODEX | {"id": "coder"}))))
    assert after.assignment(AgentRole.code) == after.unified_choice == "custom:coder"
    assert after.assignment(AgentRole.test) == "custom:other"


def test_assignments_stay_with_the_model_that_they_mean() -> None:
    before = tree([CODEX], [LOCAL_LLAMA | {"id": CODEX["id"]}], providerAssignment={"code": f"custom:{CODEX['id']}"})
    hidden, shown = read(before).custom_models
    renamed = apply(before, update_custom_model(read(before), hidden, custom_model_of(CODEX | {"id": "coder"})))
    assert read(renamed).assignment(AgentRole.code) == shown.choice


def test_a_changed_name_leaves_id_and_assignments() -> None:
    before = tree([CODEX], providerAssignment={"code": "custom:my-finetuned-codex"})
    record = read(before).custom_models[0]
    edits = update_custom_model(read(before), record, custom_model_of(CODEX | {"displayName": "Another"}))
    assert edits == (SettingEdit((*record.path, "displayName"), "Another"),)


def test_what_stands_in_the_other_array_is_edited_there() -> None:
    before = tree([], [CODEX, LOCAL_LLAMA | {"apiKey": KEY}])
    for record, fields in zip(read(before).custom_models, (CODEX, AZURE), strict=True):
        model = custom_model_of(fields | {"displayName": "x"})
        edits = update_custom_model(read(before), record, model)
        assert {edit.path[:4] for edit in edits} == {record.path}


def test_a_plain_text_key_stays_until_it_is_moved() -> None:
    before = tree([], [LOCAL_LLAMA | {"apiKey": KEY}])
    (record,) = read(before).custom_models
    edits = update_custom_model(read(before), record, custom_model_of({**record.fields, "displayName": "New"}))
    edited = apply(before, edits)
    assert edited["aiOrchestrator"]["providers"]["custom"][0]["apiKey"] == KEY
    (record,) = read(edited).custom_models
    moved = apply(edited, refer_to_secret(record, "${SECRET:local}"))
    assert moved["aiOrchestrator"]["providers"]["custom"][0]["apiKey"] == "${SECRET:local}"
    assert refer_to_secret(read(moved).custom_models[0], "${SECRET:other}") == ()


def test_a_plain_text_key_is_not_lost_where_a_model_changes_its_array() -> None:
    before = tree([], [LOCAL_LLAMA | {"apiKey": KEY}])
    (record,) = read(before).custom_models
    with pytest.raises(ModelRefusedError) as refused:
        update_custom_model(read(before), record, custom_model_of(CODEX))
    assert refused.value.problems == {"apiKey": FieldProblem.PLAIN_TEXT_KEY}
    assert KEY not in str(refused.value)
    (moved,) = read(apply(before, refer_to_secret(record, "${SECRET:local}"))).custom_models
    edits = update_custom_model(read(before), moved, custom_model_of(CODEX))
    assert [model["id"] for model in apply(before, edits)["aiOrchestrator"]["providers"]["fireworks"]["customModels"]]


def test_removing_a_model_leaves_its_assignments_broken() -> None:
    before = tree([MIXTRAL, CODEX], providerAssignment={"code": "custom:my-finetuned-codex"})
    after = apply(before, remove_custom_model(read(before).custom_models[1]))
    assert [record.id for record in read(after).custom_models] == ["mixtral-8x22b"]
    assert read(after).assignment(AgentRole.code) == "custom:my-finetuned-codex"
