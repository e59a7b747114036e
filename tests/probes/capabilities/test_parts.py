"""The small parts: pictures, schemas, evidence as plain data, overrides, suggestions."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import SecretStr

from kiln_models_gui.probes.capabilities import (
    FIELDS_OF,
    Asked,
    Capability,
    Evidence,
    ProbeOutcome,
    Reason,
    Source,
    overrides_from,
    suggest,
)
from kiln_models_gui.probes.capabilities.picture import digits_png
from kiln_models_gui.probes.capabilities.schema import closed, fits
from kiln_models_gui.probes.capabilities.structured import SCHEMA
from kiln_models_gui.probes.endpoint import Endpoint
from kiln_models_gui.probes.faults import Fault
from kiln_models_gui.probes.listed_model import ListedModel
from kiln_models_gui.registry.catalog import Catalog
from kiln_models_gui.registry.overrides import check_overrides
from kiln_models_gui.resources import read_text
from tests.oracle import Oracle
from tests.servers.player import read_digits

C, P, R, U = Capability, ProbeOutcome.PROVED, ProbeOutcome.REFUTED, ProbeOutcome.COULD_NOT_TELL
ASKED = Asked("https://a.example/v1", "m", "openai")


@given(st.integers(100, 999).map(str))
def test_the_digits_can_be_read_by_other_eyes(digits: str) -> None:
    png = digits_png(digits)
    assert read_digits(png) == digits
    assert len(png) < 2_000


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-2, 2) | st.sampled_from(["teal", "ochre", "x"]),
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(st.sampled_from(["zorp_shade", "zorp_is_warm", "more"]), inner, max_size=3)
    ),
    max_leaves=6,
)


@given(VALUES)
def test_the_schema_check_agrees_with_jsonschema(value: Any) -> None:
    for schema in (SCHEMA, closed(SCHEMA), {"type": "array", "items": SCHEMA}, {"type": "number"}, {"enum": [1, "x"]}):
        if isinstance(value, float) or (schema.get("enum") and isinstance(value, bool)):
            continue
        assert fits(value, schema) == jsonschema.Draft202012Validator(schema).is_valid(value)


def test_a_good_answer_fits_and_one_with_more_does_not() -> None:
    good = {"zorp_shade": "teal", "zorp_is_warm": False}
    assert fits(good, closed(SCHEMA))
    assert fits({**good, "more": 1}, SCHEMA)
    assert not fits({**good, "more": 1}, closed(SCHEMA))
    assert not fits({**good, "zorp_is_warm": "no"}, SCHEMA)


def evidence(
    capability: Capability, outcome: ProbeOutcome, value: str | int | None = None, **facts: str | int
) -> Evidence:
    return Evidence(capability, outcome, ASKED, value, facts=facts, at=datetime(2026, 11, 22, 9, 30, tzinfo=UTC))


def test_evidence_survives_a_store() -> None:
    whole = replace(
        evidence(C.TOOLS, R, 5, tries=2, where="x"), reason=Reason.FAULT, fault=Fault.RATE_LIMITED, words="no"
    )
    assert Evidence.from_plain(whole.to_plain()) == whole
    assert Evidence.from_plain(evidence(C.VISION, P).to_plain()) == evidence(C.VISION, P)


@pytest.mark.parametrize(
    "broken",
    [None, [], {}, {"capability": "flying"}, {"at": "yesterday"}, {"outcome": 3}, {"at": "2026-01-01"}, {"fault": "x"}],
)
def test_damaged_evidence_is_left_out(broken: object) -> None:
    plain = evidence(C.VISION, P).to_plain() | broken if isinstance(broken, dict) and broken else broken
    assert Evidence.from_plain(plain) is None


@pytest.mark.parametrize(
    ("endpoint", "model", "out_of_date"),
    [
        (Endpoint("openai", "https://a.example/v1"), "m", False),
        (Endpoint("openai", "https://a.example/v1/", SecretStr("another-key")), "m", False),
        (Endpoint("openai", "https://b.example/v1"), "m", True),
        (Endpoint("openai", "https://a.example/v1"), "m2", True),
        (Endpoint("azure", "https://a.example/v1"), "m", True),
    ],
)
def test_evidence_is_out_of_date_when_address_model_or_family_changes(
    endpoint: Endpoint, model: str, out_of_date: bool
) -> None:
    assert evidence(C.VISION, P).is_out_of_date(endpoint, model) is out_of_date


RESULTS: list[list[Evidence]] = [
    [
        evidence(C.STRUCTURED_OUTPUT, P, mode, answers=3, thought=0, tagged=0),
        evidence(C.TOOLS, P),
        evidence(C.VISION, R),
    ]
    for mode in (
        "json_schema",
        "function_calling",
        "function_calling_weak",
        "json_mode",
        "json_instruction_and_object",
        "json_instructions",
    )
] + [
    [
        evidence(C.STRUCTURED_OUTPUT, R),
        evidence(C.LOGPROBS, P),
        evidence(C.STREAMING, P),
        evidence(C.CONTEXT_WINDOW, P, 9),
    ],
    [
        evidence(C.REASONING, P, "always", parser="r1_thinking"),
        evidence(C.STRUCTURED_OUTPUT, P, "json_schema", answers=3, thought=0, tagged=0),
    ],
    [evidence(C.REASONING, R, "sometimes", parser="optional_r1_thinking"), evidence(C.TOOLS_REQUIRED, P)],
    [evidence(capability, U) for capability in Capability],
]


@pytest.mark.parametrize("results", RESULTS)
def test_kiln_takes_the_overrides_as_they_are(oracle: Oracle, results: list[Evidence]) -> None:
    overrides = overrides_from(results)
    assert check_overrides(overrides, "openai_compatible") == []
    allowed = {name for names in FIELDS_OF.values() for name in names}
    assert set(overrides) <= allowed
    entry = {"id": "1", "provider_type": "custom", "provider_id": "Mine", "model_id": "m", "overrides": overrides}
    (answer,) = oracle.convert([entry])
    provider = answer["provider"]["ok"]
    assert {name: provider[name] for name in overrides} == overrides


def test_what_could_not_be_told_overrides_nothing() -> None:
    assert overrides_from([evidence(capability, U, "json_schema") for capability in Capability]) == {}


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return Catalog.from_json(read_text("catalogue.json"))


def found(
    catalog: Catalog, model: str, provider: str | None = None, listed: ListedModel | None = None
) -> dict[str, Any]:
    return {one.field: (one.value, one.source) for one in suggest(model, catalog, provider, listed)}


def test_suggestions_come_from_the_nearest_source(catalog: Catalog) -> None:
    same = catalog.models[0].rows[0]
    assert same.model_id
    told = found(catalog, same.model_id, same.provider_id)
    assert {source for _, source in told.values()} <= {Source.CATALOGUE, Source.NAME}
    for name, (value, _) in told.items():
        assert value == same.value(name)
    elsewhere = found(catalog, same.model_id)
    assert elsewhere["supports_function_calling"][1] is Source.CATALOGUE_ELSEWHERE
    base = found(catalog, "my-tune", listed=ListedModel("my-tune", base_model=same.model_id, vision=True))
    assert base["supports_function_calling"][1] is Source.CATALOGUE_BASE
    listed = found(catalog, "my-own", listed=ListedModel("my-own", tools=False, vision=True))
    assert listed == {
        "supports_function_calling": (False, Source.SERVER_LIST),
        "supports_vision": (True, Source.SERVER_LIST),
    }
    assert found(catalog, "acme-7b-VL-chat") == {"supports_vision": (True, Source.NAME)}
    assert found(catalog, "acme-7b") == {}


def test_no_suggestion_is_one_that_kiln_would_refuse(catalog: Catalog) -> None:
    for model in catalog.models[::9]:
        for row in model.rows:
            values = {one.field: one.value for one in suggest(row.model_id or "", catalog, row.provider_id)}
            assert check_overrides(values, row.provider_id) == []


def test_a_value_that_kiln_would_refuse_is_not_suggested() -> None:
    rows = [{"name": "openai", "model_id": "odd", "supports_vision": "yes", "supports_logprobs": True}]
    catalog = Catalog("test", (), (), [{"name": "odd", "family": "f", "friendly_name": "Odd", "providers": rows}])
    told = found(catalog, "odd", "openai")
    assert "supports_vision" not in told
    assert told["supports_logprobs"] == (True, Source.CATALOGUE)
