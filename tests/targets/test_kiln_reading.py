import datetime
import json
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from kiln_models_gui import resources
from kiln_models_gui.registry.catalog import Catalog
from kiln_models_gui.registry.models import entry_of
from kiln_models_gui.registry.records import Finding, FindingKind, KeyState, Origin, RecordFault, TargetState
from kiln_models_gui.targets.kiln_reading import LISTS, read_state
from tests.kiln_files import SOUND, KilnHome
from tests.oracle import Oracle
from tests.registry.strategies import ANYTHING, ELEMENTS

CATALOG = Catalog.from_json(resources.read_text("catalogue.json"))
TEXTS = tuple(key for key in CATALOG.config if key.type == "str" and not key.in_memory)
KNOWN = [key.key for key in CATALOG.config]
WRONG = [
    None,
    0,
    7,
    1.5,
    True,
    "",
    " ",
    "abc",
    [],
    ["a"],
    [None],
    {},
    {"a": 1},
    [{"a": 1}],
    datetime.date(2020, 1, 2),
    b"\x00",
    16**6000,
]


def read(data: dict[str, Any], environ: dict[str, str] | None = None) -> TargetState:
    return read_state(data, TEXTS, environ or {})


@pytest.mark.parametrize("value", WRONG, ids=lambda value: repr(value)[:12] if value != WRONG[-1] else "huge")
@pytest.mark.parametrize("key", KNOWN)
def test_any_value_at_any_key_is_read_without_an_error(key: str, value: object) -> None:
    state = read({**SOUND, key: value})
    wrong = Finding(FindingKind.WRONG_TYPE, key)
    if key in LISTS:
        assert (wrong in state.findings) == (value is not None and not isinstance(value, list))
    elif any(text.key == key for text in TEXTS):
        assert (wrong in state.findings) == isinstance(value, bool | list | dict | bytes | datetime.date)
    assert "canary" not in repr(state)


@pytest.mark.parametrize("value", WRONG[:-1])
@pytest.mark.parametrize("field", ["name", "base_url", "api_key"])
def test_any_value_in_a_custom_provider_is_read_without_an_error(field: str, value: object) -> None:
    state = read(
        {"openai_compatible_providers": [{"name": "A", "base_url": "http://a", "api_key": "k", field: value}, None, 5]}
    )
    named = field != "name" or (isinstance(value, str) and bool(value))
    assert len(state.custom_providers) == named
    assert len(state.findings) == 3 - named


@settings(max_examples=300, deadline=None)
@given(st.lists(st.one_of(ELEMENTS, ANYTHING), max_size=6))
def test_an_element_has_a_fault_exactly_where_kiln_skips_it(oracle: Oracle, elements: list[Any]) -> None:
    carried = json.loads(json.dumps(elements))
    state = read({"user_model_registry": carried})
    answers = oracle.convert(carried)
    assert [record.fault is None for record in state.models] == ["ok" in answer["entry"] for answer in answers]
    for record, answer in zip(state.models, answers, strict=True):
        if record.fault is None:
            kilns = answer["entry"]["ok"]
            assert {**entry_of(record).model_dump(include=set(kilns)), "id": 0} == {**kilns, "id": 0}


ID = st.one_of(
    st.text(max_size=3), st.sampled_from(["entry 1", "entry 2", "line 1", "user_model::x", "é\u0301", "\ud800"])
)


@settings(max_examples=300, deadline=None)
@given(
    st.lists(st.tuples(st.booleans(), ID, st.sampled_from(["m", 7])), max_size=6),
    st.lists(st.sampled_from(["a::b", "a", 5]), max_size=4),
)
def test_every_record_has_a_handle_of_its_own_whatever_the_ids(
    ids: list[tuple[bool, str, object]], lines: list[object]
) -> None:
    entries = [
        {"provider_type": "builtin", "provider_id": "openai", "model_id": model} | ({"id": entry_id} if has_id else {})
        for has_id, entry_id, model in ids
    ]
    state = read({"user_model_registry": entries, "custom_models": lines})
    handles = [record.handle for record in state.models]
    assert len(set(handles)) == len(handles) == len(entries) + len(lines)
    for record in state.models:
        if record.fault is None and record.id and not record.shares_id:
            assert record.handle == record.id


def test_a_place_that_looks_like_an_id_is_not_taken_for_it() -> None:
    bare = {"provider_type": "builtin", "provider_id": "openai", "model_id": "m"}
    place = read({"user_model_registry": [bare]}).models[0].handle
    state = read({"user_model_registry": [bare, bare | {"id": place, "model_id": "other"}]})
    assert [record.handle == place for record in state.models] == [False, True]


def test_the_handle_of_an_element_without_id_does_not_pass_to_another() -> None:
    one, other = ({"provider_type": "builtin", "provider_id": "openai", "model_id": m} for m in "ab")
    before = read({"user_model_registry": [one, other]}).models
    after = read({"user_model_registry": [other]}).models
    assert not {record.handle for record in before} & {record.handle for record in after}
    assert [record.title for record in read({"user_model_registry": ["?"], "custom_models": [5]}).models] == [
        "entry 1",
        "line 1",
    ]


def test_of_two_with_one_id_kiln_finds_the_first_that_it_accepts(kiln: KilnHome, oracle: Oracle) -> None:
    bad, first, second = (
        {"provider_type": "builtin", "provider_id": "openai", "model_id": model, "id": "x"} for model in (7, "a", "b")
    )
    kiln.write({"user_model_registry": [bad, first, second, bad]})
    state = kiln.target().read()
    assert [(record.fault, record.shares_id) for record in state.models] == [
        (RecordFault.BAD_MODEL_ID, False), (None, False), (None, True), (RecordFault.BAD_MODEL_ID, False),
    ]  # fmt: skip
    assert oracle.read(kiln.home)["found"]["x"]["ok"]["model_id"] == "a"


KEY_STATES = [
    ({}, {}, KeyState.MISSING, "", False),
    ({}, {"OPENAI_API_KEY": "sk-1"}, KeyState.MISSING, "OPENAI_API_KEY", True),
    ({}, {"OPENAI_API_KEY": ""}, KeyState.MISSING, "", False),
    ({"open_ai_api_key": None}, {"OPENAI_API_KEY": "sk-1"}, KeyState.MISSING, "", False),
    ({"open_ai_api_key": ""}, {"OPENAI_API_KEY": "sk-1"}, KeyState.BLANK, "", False),
    ({"open_ai_api_key": " \n"}, {"OPENAI_API_KEY": "sk-1"}, KeyState.BLANK, "", False),
    ({"open_ai_api_key": "[hidden]"}, {"OPENAI_API_KEY": "sk-1"}, KeyState.HIDDEN, "", False),
    ({"open_ai_api_key": "sk-2"}, {"OPENAI_API_KEY": "sk-1"}, KeyState.SAVED, "", True),
    ({"open_ai_api_key": 12345}, {}, KeyState.SAVED, "", True),
]


@pytest.mark.parametrize(("data", "environ", "state", "variable", "usable"), KEY_STATES)
def test_a_key_stands_in_the_file_or_comes_from_the_environment(
    data: dict[str, Any], environ: dict[str, str], state: KeyState, variable: str, usable: bool
) -> None:
    info = read(data, environ).keys["open_ai_api_key"]
    assert (info.state, info.variable, info.usable) == (state, variable, usable)


@pytest.mark.parametrize(
    ("data", "environ", "value", "variable"),
    [
        ({}, {}, None, None),
        ({}, {"OLLAMA_BASE_URL": "http://e"}, "http://e", "OLLAMA_BASE_URL"),
        ({"ollama_base_url": None}, {"OLLAMA_BASE_URL": "http://e"}, None, None),
        ({"ollama_base_url": ""}, {"OLLAMA_BASE_URL": "http://e"}, "", None),
        ({"ollama_base_url": "http://f"}, {"OLLAMA_BASE_URL": "http://e"}, "http://f", None),
        ({"ollama_base_url": 5}, {}, "5", None),
    ],
)
def test_a_setting_stands_in_the_file_or_comes_from_the_environment(
    data: dict[str, Any], environ: dict[str, str], value: str | None, variable: str | None
) -> None:
    state = read(data, environ)
    assert (state.values.get("ollama_base_url"), state.variables.get("ollama_base_url")) == (value, variable)


@settings(max_examples=80, deadline=None)
@given(
    st.dictionaries(
        st.sampled_from([key.key for key in TEXTS]), st.sampled_from([None, "", "[hidden]", "a", 5, 1.5]), max_size=8
    )
)
def test_what_counts_as_set_is_what_kiln_finds(
    oracle: Oracle, tmp_path_factory: pytest.TempPathFactory, data: dict[str, Any]
) -> None:
    home = KilnHome(tmp_path_factory.getbasetemp() / "set", CATALOG)
    home.home.mkdir(exist_ok=True)
    home.write(data)
    state, kilns = read(data), oracle.read(home.home)["values"]
    for key in TEXTS:
        if key.key == "user_id":
            continue  # Kiln's own default
        if key.sensitive:
            assert (state.keys[key.key].state is not KeyState.MISSING) == (kilns[key.key] is not None), key
        else:
            assert state.values.get(key.key) == kilns[key.key], key


def test_a_file_like_kilns_own_is_read_whole() -> None:
    state = read(yaml.safe_load(yaml.dump(SOUND)))
    assert [custom.name for custom in state.custom_providers] == ["Mine", "Büro 🏢"]
    assert [custom.key.state for custom in state.custom_providers] == [KeyState.SAVED, KeyState.BLANK]
    assert "api_key" not in state.custom_providers[0].fields
    assert state.custom_providers[0].fields["note"] == "kept"
    assert [(r.origin, r.title, r.fault) for r in state.models] == [
        (Origin.REGISTRY, "gpt-x", None),
        (Origin.REGISTRY, "Zwei", None),
        (Origin.REGISTRY, "idless", None),
        (Origin.REGISTRY, "other", None),
        (Origin.REGISTRY, "entry 5", RecordFault.BAD_MODEL_ID),
        (Origin.REGISTRY, "entry 6", RecordFault.NOT_A_MAPPING),
        (Origin.LEGACY, "llama", None),
        (Origin.LEGACY, "gpt-4o", None),
        (Origin.LEGACY, "line 3", RecordFault.NO_SEPARATOR),
    ]
    assert state.models[1].overrides["temperature"] == 1


def test_two_providers_of_one_name_are_told_and_the_first_counts() -> None:
    state = read({"openai_compatible_providers": [{"name": "A", "base_url": "1"}, {"name": "A", "base_url": "2"}]})
    assert [custom.base_url for custom in state.custom_providers] == ["1"]
    assert state.findings == (Finding(FindingKind.SAME_PROVIDER_TWICE, "openai_compatible_providers", "A"),)


@pytest.mark.parametrize("field", ["provider_id", "model_id", "name", "id", "overrides"])
def test_half_a_character_is_a_text_for_kiln(oracle: Oracle, field: str) -> None:
    half: object = {"\ud800": 1} if field == "overrides" else "\ud800"
    element = {"provider_type": "builtin", "provider_id": "openai", "model_id": "m", "id": "x", field: half}
    assert "ok" in oracle.convert([element])[0]["entry"]
    record = read({"user_model_registry": [element]}).models[0]
    assert record.fault is None
    assert entry_of(record).to_settings() == element
