"""The model form's pure part: what typed texts mean, and what stays in the file."""

from typing import Any

import pytest

from kiln_models_gui.registry.cost import Price
from kiln_models_gui.registry.fields import FIELDS, OVERRIDABLE, FieldType
from kiln_models_gui.registry.model_card import ModelCard, Reach
from kiln_models_gui.registry.overrides import check_override
from kiln_models_gui.registry.providers import ProviderRef
from kiln_models_gui.viewmodels.models.card import card_from, draft_of
from kiln_models_gui.viewmodels.models.checks import shown
from kiln_models_gui.viewmodels.models.draft import CONTEXT, COST_IN, COST_OUT, DESCRIPTION, NAME, ModelDraft
from kiln_models_gui.viewmodels.models.kinds import MODEL_ID, PROVIDER
from kiln_models_gui.viewmodels.models.override_fields import GROUPS, Group, group_words, override_field
from kiln_models_gui.viewmodels.models.reading import (
    price_text,
    read_overrides,
    read_price,
    read_tokens,
    write_override,
)

MINE = ProviderRef("custom", "Mine")
GOOD = ModelDraft(Reach.OPENAI, custom=MINE, texts={MODEL_ID: "m"})


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("128,000", 128_000),
        ("128 000", 128_000),
        ("128\u202f000", 128_000),
        ("128'000", 128_000),
        ("131.072", 131_072),
        ("1,000,000", 1_000_000),
        (" 4096 ", 4096),
        ("128K", 128_000),
        ("128 k", 128_000),
        ("1.5K", 1500),
        ("1,5K", 1500),
        ("0.128M", 128_000),
        ("1M", 1_000_000),
        ("0", None),
        ("0K", None),
        ("-1", None),
        ("abc", None),
        ("", None),
        ("12,34", None),
        ("1,024K", None),  # 1 K or 1,024 K: nobody knows
        ("128K tokens", None),
        pytest.param("9" * 5000, None, id="endless"),
        pytest.param("9" * 400 + "M", None, id="endless millions"),
    ],
)
def test_tokens_are_read_as_people_write_them(text: str, tokens: int | None) -> None:
    assert read_tokens(text) == tokens


@pytest.mark.parametrize(
    ("text", "price"),
    [
        ("$0.90", 0.9),
        ("0.90 $", 0.9),
        ("0,9", 0.9),
        ("0,125", 0.125),
        ("Free", 0.0),
        ("free", 0.0),
        ("0", 0.0),
        ("15", 15.0),
        ("-1", None),
        ("1e9", None),
        ("1,000", None),  # a thousand in one country, one in another
        ("cheap", None),
        ("", None),
        pytest.param("9" * 5000, None, id="endless"),
    ],
)
def test_prices_are_read_as_people_write_them(text: str, price: float | None) -> None:
    assert read_price(text) == price


@pytest.mark.parametrize(
    ("price", "text"),
    [(None, ""), (0, "0.00"), (0.9, "0.90"), (15, "15.00"), (0.000125, "0.000125"), (1234.5, "1234.50")],
)
def test_a_price_is_shown_so_that_it_can_be_read_again(price: float | None, text: str) -> None:
    assert price_text(price) == text
    assert read_price(text) == price


SAMPLES: dict[FieldType, list[object]] = {
    FieldType.BOOL: [True, False],
    FieldType.INT: [1, 10_000],
    FieldType.TEXT: ["some words"],
    FieldType.TEXT_LIST: [["application/pdf", "image/png"], ["one"]],
    FieldType.TEXT_MAP: [{"High": "high", "Low": "low"}, {"Very high": "x-high"}],
}


def samples(name: str) -> list[object]:
    spec = FIELDS[name]
    return [choice.value for choice in spec.choices] if spec.choices else SAMPLES[spec.value_type]


@pytest.mark.parametrize("name", [name for names in GROUPS.values() for name in names])
def test_every_setting_survives_the_form(name: str) -> None:
    for value in samples(name):
        assert check_override(name, value) is None
        draft = ModelDraft(overrides={name: write_override(name, value)})
        assert read_overrides(draft.overrides) == {name: value}


def test_the_groups_have_every_setting_exactly_once() -> None:
    grouped = [name for names in GROUPS.values() for name in names]
    assert sorted(grouped) == sorted(spec.name for spec in OVERRIDABLE)


@pytest.mark.parametrize("group", Group)
def test_every_group_has_a_heading(group: Group) -> None:
    assert group_words(group)


@pytest.mark.parametrize("spec", OVERRIDABLE, ids=lambda spec: spec.name)
def test_every_setting_has_words_and_choices_or_is_typed(spec: Any) -> None:
    field = override_field(spec.name, spec.default)
    assert field.label
    assert field.help.endswith((".", ">"))
    assert field.is_typed != bool(field.choices)
    assert all(words for _, words in field.choices)


@pytest.mark.parametrize(
    ("name", "typed", "means"),
    [
        ("max_parallel_requests", " 1,000 ", 1000),
        ("max_parallel_requests", "many", "many"),
        ("multimodal_mime_types", "a/b\n\n c/d ", ["a/b", "c/d"]),
        ("available_thinking_levels", "High\nLow=low", {"High": "high", "Low": "low"}),
        ("default_thinking_level", " high ", "high"),
        ("supports_vision", True, True),
    ],
)
def test_typed_settings_become_kilns_values(name: str, typed: object, means: object) -> None:
    assert read_overrides({name: typed}) == {name: means}


def test_an_emptied_setting_is_back_at_its_default() -> None:
    draft = ModelDraft().with_override("default_thinking_level", "high").with_override("supports_vision", False)
    assert draft.with_override("default_thinking_level", " ").overrides == {"supports_vision": False}
    assert draft.with_override("supports_vision", None).overrides == {"default_thinking_level": "high"}


@pytest.mark.parametrize(
    ("draft", "places"),
    [
        (GOOD, set()),
        (ModelDraft(), {PROVIDER, MODEL_ID}),
        (GOOD.with_text(MODEL_ID, " "), {MODEL_ID}),
        (GOOD.with_text(MODEL_ID, "a\x07"), {MODEL_ID}),
        (GOOD.with_text(NAME, "a\x07"), {NAME}),
        (GOOD.with_text(CONTEXT, "much"), {CONTEXT}),
        (GOOD.with_text(COST_IN, "1"), {COST_OUT}),
        (GOOD.with_text(COST_OUT, "1"), {COST_IN}),
        (GOOD.with_text(COST_IN, "x").with_text(COST_OUT, "1"), {COST_IN}),
        (GOOD.with_text(COST_IN, "0").with_text(COST_OUT, "Free"), set()),
        (GOOD.with_override("max_parallel_requests", "many"), {"max_parallel_requests"}),
        (GOOD.with_override("max_parallel_requests", "0"), {"max_parallel_requests"}),
        (GOOD.with_override("available_thinking_levels", "High = high"), {"default_thinking_level"}),
        (GOOD.with_override("openrouter_reasoning_object", True), {"openrouter_reasoning_object"}),
    ],
)
def test_what_is_wrong_stands_beside_its_field(draft: ModelDraft, places: set[str]) -> None:
    form_shown = shown(draft)
    assert set(form_shown.errors) == places
    assert bool(form_shown.cannot_save) == bool(places)


def test_a_word_where_a_number_belongs_asks_for_the_number() -> None:
    assert "whole number" in shown(GOOD.with_override("max_parallel_requests", "many")).cannot_save


def test_notes_do_not_keep_anybody_from_saving() -> None:
    noted = shown(GOOD.with_text(MODEL_ID, "my model"))
    assert MODEL_ID in noted.notes
    assert not noted.cannot_save
    assert shown(GOOD).notes == {}


def test_two_zero_prices_are_free() -> None:
    assert shown(GOOD.with_text(COST_IN, "0").with_text(COST_OUT, "0.00")).free
    assert not shown(GOOD.with_text(COST_IN, "0").with_text(COST_OUT, "0.1")).free
    assert not shown(GOOD).free


STORED = ModelCard(
    Reach.OPENAI,
    " m ",
    provider=MINE,
    endpoint="http://127.0.0.1:1/v1",
    name="Zwei ",
    context_window=128_000,
    cost=Price(1, 2.0000000001),
    description="two\nlines\n",
    temperature=0.123456789012,
    overrides={"supports_vision": True, "temperature": 1, "adapter": "x", "max_parallel_requests": 2},
)


def stored(**overrides: object) -> ModelCard:
    return ModelCard(Reach.OPENAI, "m", provider=MINE, overrides=overrides)


def test_the_form_without_a_change_means_what_stands_in_the_file() -> None:
    loaded = draft_of(STORED, ModelDraft())
    assert card_from(loaded, loaded, STORED) == STORED


def test_a_change_leaves_all_else_to_the_letter() -> None:
    loaded = draft_of(STORED, ModelDraft())
    draft = loaded.with_text(NAME, "Drei").with_override("supports_vision", None)
    card = card_from(draft, loaded, STORED)
    assert card.name == "Drei"
    assert card.overrides == {"temperature": 1, "adapter": "x", "max_parallel_requests": 2}
    assert (card.model, card.cost, card.description) == (STORED.model, STORED.cost, STORED.description)


def test_emptied_fields_are_empty() -> None:
    draft = loaded = draft_of(STORED, ModelDraft())
    for place in (CONTEXT, COST_IN, COST_OUT, DESCRIPTION, NAME):
        draft = draft.with_text(place, "")
    card = card_from(draft, loaded, STORED)
    assert (card.context_window, card.cost, card.description, card.name) == (None, None, "", "")


def test_unknown_settings_are_kept_and_do_not_hinder() -> None:
    draft = draft_of(STORED, ModelDraft())
    assert draft.kept == {"temperature": 1, "adapter": "x"}
    assert not shown(draft).cannot_save


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("available_thinking_levels", {"A = B": "b"}),
        ("multimodal_mime_types", [" padded "]),
        ("provider_finetune_id", " padded "),
    ],
)
def test_a_sound_value_that_the_form_cannot_spell_stays_when_untouched(name: str, value: object) -> None:
    card = stored(**{name: value})
    loaded = draft_of(card, ModelDraft())
    assert card_from(loaded, loaded, card).overrides == {name: value}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("supports_vision", "yes"),
        ("supports_vision", 1),
        ("supports_vision", None),
        ("max_parallel_requests", True),
        ("max_parallel_requests", 10**12),
        ("provider_finetune_id", 7),
        ("available_thinking_levels", "high"),
        ("structured_output_mode", "magic"),
    ],
)
def test_a_wrong_stored_value_is_shown_and_can_be_set_back(name: str, value: object) -> None:
    draft = draft_of(stored(**{name: value}), ModelDraft())
    assert name in draft.overrides
    assert shown(draft).errors
    assert not shown(draft.with_override(name, None)).errors
