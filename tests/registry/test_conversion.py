from itertools import product
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from kiln_models_gui.registry import conversion
from kiln_models_gui.registry.catalog import Catalog
from kiln_models_gui.registry.conversion import (
    EffectiveDefault,
    UserModels,
    built_in_provider,
    design_model_id,
    effective_defaults,
    kiln_model_provider_from,
    parse_design_id,
    parse_legacy,
    user_model_id,
    user_model_to_provider,
)
from kiln_models_gui.registry.enums import ModelProviderName
from kiln_models_gui.registry.fields import OVERRIDABLE
from kiln_models_gui.registry.models import UserModelEntry
from tests.oracle import Oracle, OracleError
from tests.registry.strategies import ANYTHING, ELEMENTS, LOOSE_OVERRIDES, TEXT

SAMPLES: dict[str, object] = {
    "structured_output_mode": "function_calling_weak",
    "parser": "optional_r1_thinking",
    "formatter": "qwen3_style_no_think",
    "tuned_chat_strategy": "two_message_cot",
    "multimodal_mime_types": ["image/png", "application/pdf"],
    "available_thinking_levels": {"Off": "none", "Höher": "high"},
    "default_thinking_level": "high",
    "ollama_model_aliases": ["a:latest"],
    "max_parallel_requests": 4,
    "provider_finetune_id": "ft-1",
    "openai_compatible_provider_name": "Other",
    "siliconflow_enable_thinking": True,
    "reasoning_optional_for_structured_output": False,
}


def entry(**fields: object) -> UserModelEntry:
    base = {"provider_type": "builtin", "provider_id": "openai", "model_id": "m", "id": "1"}
    return UserModelEntry.model_validate(base | fields)


def converted(element: UserModelEntry) -> dict[str, Any] | None:
    try:
        return user_model_to_provider(element).model_dump(mode="json")
    except ValueError:
        return None


def agree(oracle: Oracle, elements: list[UserModelEntry]) -> list[dict[str, Any] | None]:
    kilns = oracle.convert([element.to_settings() for element in elements])
    ours = [converted(element) for element in elements]
    assert ours == [answer["provider"].get("ok") for answer in kilns]
    return ours


@pytest.mark.parametrize("provider_id", [*ModelProviderName, "Mine", "OpenAI", "", "a::b"])
@pytest.mark.parametrize("provider_type", ["builtin", "custom"])
def test_without_overrides_each_provider_is_converted_as_in_kiln(
    oracle: Oracle, provider_type: str, provider_id: str
) -> None:
    agree(oracle, [entry(provider_type=provider_type, provider_id=str(provider_id))])


@pytest.mark.parametrize("spec", OVERRIDABLE, ids=lambda spec: spec.name)
def test_every_override_reaches_kiln_and_us_alike(oracle: Oracle, spec: Any) -> None:
    value = SAMPLES.get(spec.name, not spec.user_default)
    extra = {"default_thinking_level": "high"} if spec.name == "available_thinking_levels" else {}
    found = agree(oracle, [entry(provider_id="openrouter", overrides={spec.name: value} | extra)])[0]
    assert found is not None
    assert found[spec.name] == value


@pytest.mark.parametrize("spec", OVERRIDABLE, ids=lambda spec: spec.name)
def test_wrong_values_of_an_override_are_dropped_coerced_or_refused_as_in_kiln(oracle: Oracle, spec: Any) -> None:
    values = [None, "", "yes", "no", 1, 0, 2, "4", 4.0, [], {}, ["a"], {"a": "b"}, False, True]
    agree(oracle, [entry(overrides={spec.name: value}) for value in values])


@settings(max_examples=400, deadline=None)
@given(ELEMENTS, st.one_of(LOOSE_OVERRIDES, st.none()))
def test_generated_entries_are_converted_as_in_kiln(oracle: Oracle, element: dict[str, Any], overrides: object) -> None:
    given_overrides = element.get("overrides")
    sound = element | {
        "provider_type": "custom" if element["provider_type"] == "custom" else "builtin",
        "model_id": str(element["model_id"]).replace("\ud800", ""),
        "id": "1",
        "name": None,
        "overrides": given_overrides if isinstance(given_overrides, dict) else overrides,
    }
    agree(oracle, [UserModelEntry.model_validate(sound)])


def test_an_unknown_built_in_provider_is_named() -> None:
    with pytest.raises(conversion.UnknownProviderError) as caught:
        user_model_to_provider(entry(provider_id="nope"))
    assert caught.value.subject == "nope"


MALFORMED: list[object] = [
    "text", 5, None, [], {}, {"provider_type": "builtin"},
    {"provider_type": "builtin", "provider_id": "openai", "model_id": 7},
    {"provider_type": "other", "provider_id": "openai", "model_id": "m"},
    {"provider_type": "builtin", "provider_id": "openai", "model_id": "m", "id": None},
    {"provider_type": "builtin", "provider_id": "openai", "model_id": "m", "id": "ok", 5: "five"},
    {"provider_type": "builtin", "provider_id": "openai", "model_id": "m", "id": "ok", "overrides": {5: True}},
    {"provider_type": "builtin", "provider_id": "openai", "model_id": "m", "id": "a", "overrides": {"parser": "x"}},
    {"provider_type": "builtin", "provider_id": "nope", "model_id": "m", "id": "b"},
    {"provider_type": "custom", "provider_id": "Mine", "model_id": "家", "id": "a", "name": "second of two"},
    {"provider_type": "custom", "provider_id": "Mine", "model_id": "", "id": "", "overrides": {}},
]  # fmt: skip


def test_a_file_of_malformed_entries_and_lines_is_read_as_kiln_reads_it(home: Path, oracle: Oracle) -> None:
    lines = ["groq::a", "nope::q", "::x", "groq::", "plain", "a::b::c", 5, None, ["a::b"], {"a::b": 1}, b"a::b"]
    settings_file(home, {"user_model_registry": MALFORMED, "custom_models": lines})
    kilns = oracle.read(home)

    ours = [found for raw in MALFORMED if (found := readable(raw))]

    fields = set(UserModelEntry.model_fields)
    assert [one.model_dump(include=fields) for one in ours] == kilns["entries"]
    assert [converted(one) for one in ours] == [answer.get("ok") for answer in kilns["providers"]]
    index = UserModels(ours)
    for entry_id, answer in kilns["found"].items():
        chosen = index.find(f"user_model::{entry_id}")
        assert chosen is not None
        assert converted(chosen) == answer.get("ok")
    assert [list(pair) for line in lines if (pair := parse_legacy(line))] == kilns["legacy"]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.one_of(TEXT, st.from_regex(r"[a-z:]{0,8}", fullmatch=True), ANYTHING), min_size=1, max_size=8))
def test_legacy_lines_are_split_as_in_kiln(
    oracle: Oracle, tmp_path_factory: pytest.TempPathFactory, lines: list[object]
) -> None:
    home = tmp_path_factory.getbasetemp() / "legacy"
    settings_file(home, {"custom_models": lines})
    assert [list(pair) for line in lines if (pair := parse_legacy(line))] == oracle.read(home)["legacy"]


@pytest.mark.parametrize(
    ("provider_type", "provider_id"), [("builtin", "openai"), ("builtin", "typesafe"), ("custom", "Mine")]
)
def test_the_defaults_named_in_the_form_are_what_kiln_runs_with(
    oracle: Oracle, provider_type: conversion.ProviderType, provider_id: str
) -> None:
    kilns = oracle.convert([entry(provider_type=provider_type, provider_id=provider_id).to_settings()])[0]["provider"][
        "ok"
    ]
    defaults = effective_defaults(provider_type, provider_id)
    assert {field: default.run for field, default in defaults.items()} == {
        spec.name: kilns[spec.name] for spec in OVERRIDABLE
    }


def test_function_calling_is_on_when_run_and_off_in_kilns_list() -> None:
    defaults = effective_defaults("builtin", "openai")
    assert {field for field, default in defaults.items() if default.run != default.listed} == {
        "supports_function_calling"
    }
    assert defaults["supports_function_calling"] == EffectiveDefault(run=True, listed=False)
    with pytest.raises(conversion.UnknownProviderError):
        effective_defaults("builtin", "nope")


def test_an_entry_has_kilns_id_and_the_designs() -> None:
    one = entry(provider_type="custom", provider_id="Mine", model_id="a::b")
    assert user_model_id(one) == "user_model::1"
    assert design_model_id(one) == "user_model::custom::Mine::a::b"


@pytest.mark.parametrize(
    ("name", "parsed"),
    [
        ("user_model::builtin::openai::m", ("builtin", "openai", "m")),
        ("user_model::custom::Mine::a::b", ("custom", "Mine", "a::b")),
        ("user_model::custom::::", ("custom", "", "")),
        ("user_model::other::openai::m", None),
        ("user_model::builtin::openai", None),
        ("model::builtin::openai::m", None),
        ("", None),
    ],
)
def test_the_designs_id_is_taken_apart(name: str, parsed: object) -> None:
    assert parse_design_id(name) == parsed


def test_both_ids_find_the_entry_also_where_a_name_has_colons() -> None:
    one, two = entry(provider_type="custom", provider_id="a::b", model_id="c"), entry(id="custom::a::b::c")
    assert UserModels([one]).find(design_model_id(one)) is one
    assert UserModels([one, two]).find(design_model_id(one)) is two  # Kiln's own form wins
    assert UserModels([one]).find("1") is None


def test_of_two_entries_with_one_id_the_first_is_found() -> None:
    one, two = entry(), entry(model_id="other")
    assert UserModels([one, two]).find("user_model::1") is one


NAMES = [
    "gpt_6_astra", "user_model::1", "user_model::bad", "openai::gpt-x", "nope::x", "Mine::a::b", "plain", "::", "",
]  # fmt: skip
WHO = [
    None,
    "openai",
    "openrouter",
    "typesafe",
    "openai_compatible",
    "kiln_custom_registry",
    "ollama",
    "groq",
    "Mine",
    "",
]
SET_KEYS = {"open_ai_api_key": "sk-1", "open_router_api_key": "", "typesafe_api_key": "t"}
OWN = [
    {
        "provider_type": "custom",
        "provider_id": "Mine",
        "model_id": "m",
        "id": "1",
        "overrides": {"supports_vision": True},
    },
    {"provider_type": "builtin", "provider_id": "nope", "model_id": "m", "id": "bad"},
]


@pytest.mark.parametrize(("name", "provider_name"), product(NAMES, WHO))
def test_a_selected_model_is_resolved_as_in_kiln(
    home: Path, oracle: Oracle, catalog: Catalog, name: str, provider_name: str | None
) -> None:
    settings_file(home, {**SET_KEYS, "user_model_registry": OWN})
    user_models = UserModels(UserModelEntry.model_validate(raw) for raw in OWN)
    try:
        kilns = oracle.resolve(home, name, provider_name)
    except OracleError as error:
        assert "ValueError" in str(error)
        with pytest.raises(conversion.ResolutionError):
            kiln_model_provider_from(name, provider_name, user_models, catalog, SET_KEYS)
    else:
        ours = kiln_model_provider_from(name, provider_name, user_models, catalog, SET_KEYS)
        assert ours.model_dump(mode="json") == kilns


@pytest.mark.parametrize(
    ("name", "provider_name", "error", "subject"),
    [
        ("user_model::gone", "openai", conversion.UserModelNotFoundError, "user_model::gone"),
        ("p::t::f", "kiln_fine_tune", conversion.FineTuneError, "p::t::f"),
        ("plain", "kiln_custom_registry", conversion.InvalidCustomModelIdError, "plain"),
        ("nope::m", "kiln_custom_registry", conversion.UnknownProviderError, "nope"),
        ("m", None, conversion.ProviderMissingError, "m"),
        ("m", "groq", conversion.KeysMissingError, "groq"),
        ("gpt_6_astra", "openrouter", conversion.KeysMissingError, "openrouter"),
    ],
)
def test_what_cannot_be_resolved_says_why_in_data(
    catalog: Catalog, name: str, provider_name: str | None, error: type[conversion.ResolutionError], subject: str
) -> None:
    with pytest.raises(error) as caught:
        kiln_model_provider_from(name, provider_name, UserModels([]), catalog, set())
    assert caught.value.subject == subject
    if isinstance(caught.value, conversion.KeysMissingError):
        provider = catalog.provider(subject)
        assert provider is not None
        assert caught.value.keys == provider.required_keys


def test_every_built_in_row_becomes_what_kiln_has(oracle: Oracle, catalog: Catalog) -> None:
    rows = [row for model in catalog.models for row in model.rows]
    kilns = oracle.build([{"name": row.provider_id, "model_id": row.model_id, **row.values} for row in rows])
    assert [built_in_provider(row).model_dump(mode="json") for row in rows] == [answer["ok"] for answer in kilns]


def readable(raw: object) -> UserModelEntry | None:
    try:
        return UserModelEntry.model_validate(raw)
    except ValueError:
        return None


def settings_file(home: Path, content: dict[str, Any]) -> None:
    folder = home / ".kiln_ai"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "settings.yaml").write_text(yaml.safe_dump(content), encoding="ascii")
