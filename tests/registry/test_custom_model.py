import copy
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from pydantic import ValidationError

from kiln_models_gui.registry.custom_model import CustomModel, ModelRefusedError, custom_model_of
from kiln_models_gui.registry.custom_model_fields import (
    COMMON_FIELDS,
    TYPE_FIELDS,
    FieldProblem,
    ModelType,
    check_custom_model,
    host_of,
)
from kiln_models_gui.registry.custom_model_records import Shelf, read_custom_models
from kiln_models_gui.registry.secret_references import ApiKeyState
from tests.registry.orchestrator import AZURE, CODEX, ENTERPRISE, EXAMPLES, LOCAL_LLAMA, VERTEX
from tests.registry.strategies import ANYTHING

P = FieldProblem
KEY = "sk-proj-abcdefghijklmnopqrstuvwxyz0123456789"
NAMES = [name for shown in (COMMON_FIELDS, *TYPE_FIELDS.values()) for name in (*shown.needed, *shown.optional)]


@pytest.mark.parametrize("fields", EXAMPLES, ids=lambda fields: fields["id"])
def test_the_designs_examples_come_back_as_they_were(fields: dict[str, Any]) -> None:
    assert custom_model_of(fields).to_settings() == fields


def test_unknown_fields_are_kept() -> None:
    fields = CODEX | {"team": {"a": [1]}, "cost": {"input": 1, "output": 2, "cached": 0.5}}
    assert custom_model_of(fields).to_settings() == fields


@pytest.mark.parametrize("name", ["displayName", "description", "apiKey"])
def test_an_emptied_field_is_not_written(name: str) -> None:
    assert name not in custom_model_of(LOCAL_LLAMA | {name: ""}).to_settings()


@pytest.mark.parametrize(
    ("base", "field", "value", "problem"),
    [
        (CODEX, "id", "", P.MISSING),
        (CODEX, "id", "a b", P.BAD_ID),
        (CODEX, "id", "custom:a", P.BAD_ID),
        (CODEX, "id", "-a", P.BAD_ID),
        (CODEX, "id", "ü", P.BAD_ID),
        (CODEX, "id", "taken", P.ID_TAKEN),
        (CODEX, "id", 7, P.WRONG_TYPE),
        (CODEX, "displayName", "a\x00", P.UNPRINTABLE),
        (CODEX, "type", "fireworks", P.UNKNOWN_TYPE),
        (CODEX, "type", "ollama", P.UNKNOWN_TYPE),
        (CODEX, "modelPath", " ", P.MISSING),
        (CODEX, "modelPath", "codex-finetuned-v1", P.BAD_MODEL_PATH),
        (CODEX, "modelPath", "accounts/a b/models/c", P.BAD_MODEL_PATH),
        (CODEX, "contextWindow", None, P.MISSING),
        (CODEX, "contextWindow", 0, P.OUT_OF_RANGE),
        (CODEX, "contextWindow", -1, P.OUT_OF_RANGE),
        (CODEX, "contextWindow", 1.5, P.WRONG_TYPE),
        (CODEX, "contextWindow", True, P.WRONG_TYPE),
        (CODEX, "contextWindow", "16384", P.WRONG_TYPE),
        (CODEX, "cost", None, P.MISSING),
        (CODEX, "cost", 3, P.WRONG_TYPE),
        (CODEX, "temperature", -0.1, P.OUT_OF_RANGE),
        (CODEX, "temperature", 2.1, P.OUT_OF_RANGE),
        (CODEX, "temperature", float("nan"), P.WRONG_TYPE),
        (CODEX, "topP", 1.1, P.OUT_OF_RANGE),
        (CODEX, "maxTokens", 0, P.OUT_OF_RANGE),
        (CODEX, "apiKey", KEY, P.PLAIN_TEXT_KEY),
        (LOCAL_LLAMA, "endpoint", None, P.MISSING),
        (LOCAL_LLAMA, "endpoint", "localhost:8000/v1", P.BAD_URL),
        (LOCAL_LLAMA, "endpoint", "ftp://localhost", P.BAD_URL),
        (LOCAL_LLAMA, "endpoint", "http:///v1", P.BAD_URL),
        (LOCAL_LLAMA, "endpoint", "http://a b/v1", P.BAD_URL),
        (LOCAL_LLAMA, "endpoint", "http://me:secret@host/v1", P.URL_HAS_PASSWORD),
        (LOCAL_LLAMA, "endpoint", "http://host/v1?key=1", P.URL_HAS_QUERY),
        (LOCAL_LLAMA, "modelName", "", P.MISSING),
        (ENTERPRISE, "modelName", None, P.MISSING),
        (AZURE, "deploymentName", None, P.MISSING),
        (AZURE, "endpoint", "https://x.openai.azure.com/openai/v1", P.URL_HAS_PATH),
        (VERTEX, "modelName", None, P.MISSING),
        (VERTEX, "apiKey", "ya29.token", P.PLAIN_TEXT_KEY),
    ],
)
def test_what_may_not_be_written_is_refused(base: dict[str, Any], field: str, value: object, problem: P) -> None:
    with pytest.raises(ModelRefusedError) as refused:
        custom_model_of(base | {field: value}, taken={"taken"})
    assert refused.value.problems[field] is problem


@pytest.mark.parametrize(
    ("cost", "problem"),
    [
        ({"input": -1, "output": 1}, {"cost.input": P.OUT_OF_RANGE}),
        ({"input": 1}, {"cost.output": P.MISSING}),
        ({"input": 1, "output": "free"}, {"cost.output": P.WRONG_TYPE}),
    ],
)
def test_prices_are_two_numbers(cost: object, problem: dict[str, P]) -> None:
    with pytest.raises(ModelRefusedError) as refused:
        custom_model_of(CODEX | {"cost": cost})
    assert refused.value.problems == problem


@pytest.mark.parametrize(
    ("base", "changes"),
    [
        (CODEX, {"contextWindow": 16384.0, "temperature": 0, "topP": 1, "maxTokens": 1}),
        (CODEX, {"temperature": 2, "cost": {"input": 0, "output": 0}}),
        (CODEX, {"modelPath": "accounts/a/deployedModels/b-1#accounts/a/deployments/c"}),
        (CODEX, {"endpoint": "nonsense of another type"}),
        (CODEX, {"description": "two\nlines"}),
        (LOCAL_LLAMA, {"endpoint": "http://[::1]:8000/v1"}),
        (AZURE, {"endpoint": "https://x.openai.azure.com/"}),
    ],
)
def test_what_is_unusual_but_right_may_be_written(base: dict[str, Any], changes: dict[str, Any]) -> None:
    custom_model_of(base | changes)


def test_an_odd_id_that_stands_may_stay() -> None:
    (standing,) = read_custom_models([CODEX | {"id": "a b"}], [])
    assert custom_model_of(standing.fields, {"a b"}, standing).id == "a b"


def test_every_type_has_its_fields_and_an_example() -> None:
    examples = {custom_model_of(fields).model_type: fields for fields in EXAMPLES}
    assert set(examples) == set(TYPE_FIELDS) == set(ModelType)
    for kind, shown in TYPE_FIELDS.items():
        for name in (*shown.needed, *COMMON_FIELDS.needed):
            assert name in {fault.field for fault in check_custom_model(examples[kind] | {name: None})}


@example({"contextWindow": 1e30})
@given(
    st.dictionaries(
        st.sampled_from([*NAMES, "type", "unknown"]), ANYTHING | st.sampled_from([KEY, "${SECRET:a}", "http://h/v1"])
    )
)
def test_the_check_and_the_model_agree(changes: dict[str, object]) -> None:
    fields = LOCAL_LLAMA | changes
    id_ = fields["id"]
    faults = check_custom_model(fields, standing_id=id_ if isinstance(id_, str) else None)
    if faults:
        with pytest.raises(ValidationError):
            CustomModel.model_validate(fields)
    else:
        CustomModel.model_validate(fields)


@given(st.lists(ANYTHING | st.dictionaries(st.sampled_from([*NAMES, "type", "unknown"]), ANYTHING), max_size=4))
def test_reading_never_fails_and_changes_nothing(elements: list[object]) -> None:
    before = copy.deepcopy(elements)
    records = read_custom_models(elements, elements)
    assert len(records) == 2 * len(elements)
    assert elements == before


def test_a_key_is_nowhere_in_a_record_nor_in_an_error() -> None:
    (record,) = read_custom_models([], [LOCAL_LLAMA | {"apiKey": KEY}])
    assert record.api_key.state is ApiKeyState.PLAIN_TEXT
    assert "apiKey" not in record.fields
    with pytest.raises(ValidationError) as refused:
        CustomModel.model_validate({"apiKey": KEY})
    assert KEY[-10:] not in f"{record!r} {record.fields} {refused.value!r} {refused.value}"


def test_a_record_has_what_the_file_says() -> None:
    (record,) = read_custom_models([], [ENTERPRISE | {"temperature": 0.2, "topP": 0.9, "maxTokens": 4096}])
    assert (record.choice, record.title) == ("custom:enterprise-claude", "Enterprise Claude (Private Cloud)")
    assert record.path == ("aiOrchestrator", "providers", "custom", 0)
    assert record.api_key.secret_name == "enterprise-claude-key"
    assert (record.temperature, record.top_p, record.max_tokens) == (0.2, 0.9, 4096)
    assert (record.type, record.faults) == (ModelType.anthropic, ())


def test_of_one_id_only_the_last_is_not_hidden() -> None:
    records = read_custom_models(
        [CODEX, CODEX], [LOCAL_LLAMA | {"id": CODEX["id"]}, MODEL_WITHOUT_ID, MODEL_WITHOUT_ID]
    )
    assert [record.hidden for record in records] == [True, True, False, False, False]
    assert records[2].shelf is Shelf.ENDPOINTS


MODEL_WITHOUT_ID = {"type": "anthropic"}


@pytest.mark.parametrize(
    ("endpoint", "host"),
    [
        ("http://LocalHost:8000/v1", "localhost"),
        ("http://[::1]/v1", "::1"),
        ("https://me:pw@h.example/v1?x#y", "h.example"),
        ("nonsense", ""),
        ("", ""),
    ],
)
def test_the_host_of_an_address(endpoint: str, host: str) -> None:
    assert host_of(endpoint) == host
