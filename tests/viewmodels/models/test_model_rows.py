"""A model in the list: its group, chips, words and actions."""

import pytest

from kiln_models_gui.registry.fields import OVERRIDABLE
from kiln_models_gui.registry.providers import Provider, ProviderRef, ProviderStatus
from kiln_models_gui.registry.records import ModelRecord, Origin, RecordFault
from kiln_models_gui.values import replace
from kiln_models_gui.viewmodels.models.facts import ModelFacts, ModelGroup, group_of
from kiln_models_gui.viewmodels.models.model_index import ModelIndex
from kiln_models_gui.viewmodels.models.numbers import cost_words, tokens_words
from kiln_models_gui.viewmodels.models.rows import group_words, model_row, model_shape, overrides_tip
from kiln_models_gui.viewmodels.models.trouble import fault_words, trouble, trouble_help
from kiln_models_gui.viewmodels.rows import RowContent
from kiln_models_gui.viewmodels.test_result import TestResult

READY = Provider(ProviderRef("custom", "Mine"), "Mine", ProviderStatus.READY, "http://h/v1")
WORKS = TestResult("good", "Answers in 12 ms", worked=True)


def record(**changes: object) -> ModelRecord:
    fields: dict[str, object] = {
        "handle": "one",
        "origin": Origin.REGISTRY,
        "raw": {},
        "provider_type": "custom",
        "provider_id": "Mine",
        "model_id": "m",
        "id": "one",
    }
    return ModelRecord(**(fields | changes))  # pyright: ignore[reportArgumentType]


def rows_of(models: list[ModelFacts]) -> list[RowContent]:
    index = ModelIndex(models)
    plan = index.plan(index.find(""))
    return [one if isinstance(one, RowContent) else plan.make(one) for one in plan.sources]


def chips(facts: ModelFacts) -> list[str]:
    return [chip.text for chip in model_row(facts).chips]


@pytest.mark.parametrize(
    ("facts", "says"),
    [
        (ModelFacts(record(), READY), ["Not tested"]),
        (ModelFacts(record(), READY, WORKS), ["Works"]),
        (ModelFacts(record(), READY, TestResult("bad", "Wrong key")), ["Wrong key"]),
        (ModelFacts(record(overrides={"uncensored": True}), READY), ["Not tested", "Custom settings"]),
        (ModelFacts(record(), None), ["Provider missing"]),
        (ModelFacts(record(fault=RecordFault.BAD_MODEL_ID), None), ["Damaged"]),
        (ModelFacts(record(origin=Origin.LEGACY, raw="a::b"), READY), ["Legacy"]),
        (ModelFacts(record(origin=Origin.LEGACY, raw="a::b"), None), ["Provider missing", "Legacy"]),
        (ModelFacts(record(shares_id=True), READY), ["Same id twice", "Not tested"]),
        (ModelFacts(record(id=""), READY), ["No id", "Not tested"]),
    ],
)
def test_the_chips_say_what_hinders_and_what_was_tested(facts: ModelFacts, says: list[str]) -> None:
    assert chips(facts) == says
    assert facts.needs_attention == (says[0] not in ("Not tested", "Works", "Legacy"))


@pytest.mark.parametrize(
    ("status", "says"),
    [
        (ProviderStatus.READY, ""),
        (ProviderStatus.KEY_MISSING, "Key needed"),
        (ProviderStatus.KEY_NOT_IN_KILN, "Key needed"),
        (ProviderStatus.KEY_BLANK, "Key needed"),
        (ProviderStatus.KEY_HIDDEN, "Key needed"),
        (ProviderStatus.SETTING_MISSING, "Not complete"),
        (ProviderStatus.NO_ADDRESS, "No address"),
    ],
)
def test_an_incomplete_provider_is_the_models_trouble(status: ProviderStatus, says: str) -> None:
    provider = Provider(ProviderRef("custom", "Mine"), "Mine", status)
    assert trouble(record(), provider) == says
    assert trouble_help(record(), provider).endswith(".")


@pytest.mark.parametrize(
    ("model", "group"),
    [
        (record(), ModelGroup.OWN_ENDPOINTS),
        (record(provider_type="builtin", provider_id="groq"), ModelGroup.CONNECTED),
        (record(provider_type="builtin", provider_id="fireworks_ai"), ModelGroup.FIREWORKS),
        (record(provider_type="builtin", provider_id="groq", origin=Origin.LEGACY), ModelGroup.LEGACY),
        (record(fault=RecordFault.BAD_ID), ModelGroup.BROKEN),
    ],
)
def test_every_model_has_its_group(model: ModelRecord, group: ModelGroup) -> None:
    assert group_of(ModelFacts(model, READY)) is group
    heading, row = rows_of([ModelFacts(model, READY)])
    assert heading.is_header
    assert heading.title == group_words(group)
    assert row.key == "one"


@pytest.mark.parametrize("fault", RecordFault)
def test_every_fault_of_a_record_has_a_sentence(fault: RecordFault) -> None:
    assert "Kiln skips it" in fault_words(fault)
    row = model_row(ModelFacts(record(fault=fault), None))
    assert row.description == fault_words(fault)
    assert [action.name for action in row.actions] == ["remove"]


def test_a_row_names_model_provider_context_and_price() -> None:
    raw = {"context_window": 128_000, "cost": {"input": 1, "output": 2}, "description": "For sums"}
    row = model_row(ModelFacts(record(name="Zwei", raw=raw), READY))
    assert row.title == "Zwei"
    assert row.subtitle == "m · Mine · 128K context · $1.00 in, $2.00 out per million tokens"
    assert row.description == "For sums"


def test_a_description_of_another_type_is_left_out() -> None:
    assert model_row(ModelFacts(record(raw={"description": 5}), READY)).description == ""


@pytest.mark.parametrize(
    ("overrides", "says"),
    [
        ({"supports_vision": True}, "Vision: Yes"),
        ({"structured_output_mode": "json_schema"}, "Output mode: JSON Schema"),
        ({"temperature": 1}, "temperature: 1"),
        ({"multimodal_mime_types": ["a/b", 5]}, "Kinds of files: a/b, 5"),
        ({"available_thinking_levels": {1: "low", "High": "high"}}, "Thinking levels: 1, High"),
        ({"parser": None}, "Output parser: None"),
        ({7: "x"}, "7: x"),
    ],
)
def test_the_tip_names_settings_whatever_stands_there(overrides: dict[str, object], says: str) -> None:
    assert overrides_tip(overrides) == says


def test_a_number_too_long_for_python_breaks_no_tip() -> None:
    assert overrides_tip({"temperature": 10**5000}) == "temperature: "


def test_the_tip_can_name_every_setting() -> None:
    assert overrides_tip({spec.name: None for spec in OVERRIDABLE}).count("\n") == len(OVERRIDABLE) - 1


@pytest.mark.parametrize(
    ("tokens", "says"),
    [
        (16_384, "16K context"),
        (128_000, "128K context"),
        (131_072, "128K context"),
        (1_000_000, "1M context"),
        (1_048_576, "1M context"),
        (5, "5 context"),
        (9_999, "9,999 context"),
        (200_001, "200K context"),
        (0, ""),
        (-1, ""),
        (True, ""),
        ("16K", ""),
        (None, ""),
        (1.5, ""),
        pytest.param(10**5000, "", id="endless"),
    ],
)
def test_tokens_are_said_as_model_makers_say_them(tokens: object, says: str) -> None:
    assert tokens_words(tokens) == says


@pytest.mark.parametrize(
    ("cost", "says"),
    [
        ({"input": 0, "output": 0}, "Free"),
        ({"input": 1.2, "output": 1.2}, "$1.20 per million tokens"),
        ({"input": 3, "output": 15}, "$3.00 in, $15.00 out per million tokens"),
        ({"input": 0.000125, "output": 0}, "$0.000125 in, $0.00 out per million tokens"),
        ({"input": 1}, ""),
        ({"input": -1, "output": 1}, ""),
        ({"input": float("nan"), "output": 1}, ""),
        ({"input": "1", "output": "2"}, ""),
        ("cheap", ""),
        (None, ""),
    ],
)
def test_a_price_is_said_only_when_it_is_one(cost: object, says: str) -> None:
    assert cost_words(cost) == says


DAMAGED = record(fault=RecordFault.BAD_NAME, model_id="", id="")


@pytest.mark.parametrize(
    "facts",
    [
        ModelFacts(record(), READY),
        ModelFacts(record(), None),
        ModelFacts(record(), READY, WORKS),
        ModelFacts(record(raw={"description": "For letters"}), READY),
        ModelFacts(record(raw={"description": 5}), READY),
        ModelFacts(record(origin=Origin.LEGACY), READY),
        ModelFacts(DAMAGED, None),
    ],
)
def test_the_shape_of_a_row_is_known_before_it_is_made(facts: ModelFacts) -> None:
    assert model_shape(facts) == model_row(facts).shape


def listed(**changes: object) -> list[ModelFacts]:
    """Three models, of which the second is in another group; `changes` are those of the first."""
    records = [record(handle="0"), record(handle="1", origin=Origin.LEGACY), record(handle="2")]
    facts = [ModelFacts(one, READY) for one in records]
    return [replace(facts[0], **changes), *facts[1:]]


def test_what_changed_is_put_in_its_place_alone() -> None:
    index = ModelIndex(listed())
    index.get_ready()
    assert [facts.row_key for facts in index.models] == ["0", "2", "1"]
    assert (index.untested, index.attention) == ([True, True, False], [False] * 3)
    others = index.models[1:]
    assert index.take(listed(tested=TestResult("bad", "No answer"), provider=replace(READY, name="Elsewhere")))
    assert (index.untested, index.attention) == ([False, True, False], [True, False, False])
    assert [place for place in (1, 2) if index.models[place] is not others[place - 1]] == []
    assert index.find("elsewhere") == [0]


@pytest.mark.parametrize(
    "models",
    [
        listed()[:2],
        [*listed(), ModelFacts(record(handle="3"), READY)],
        listed(record=record(handle="another")),
        listed(record=record(handle="0", origin=Origin.LEGACY)),
        listed()[::-1],
    ],
    ids=["one gone", "one more", "another", "in another group", "in another order"],
)
def test_where_rows_move_an_index_is_made_anew(models: list[ModelFacts]) -> None:
    index = ModelIndex(listed())
    assert not index.take(models)
    assert [facts.row_key for facts in index.models] == ["0", "2", "1"]
