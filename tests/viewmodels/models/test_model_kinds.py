"""Each kind of model: its fields, what is wrong with them, and the card that they make."""

import pytest

from kiln_models_gui.registry.custom_model import ModelRefusedError
from kiln_models_gui.registry.custom_model_fields import FieldFault, FieldProblem
from kiln_models_gui.registry.key_text import read_key
from kiln_models_gui.registry.model_card import CardField, Reach
from kiln_models_gui.registry.providers import ProviderRef
from kiln_models_gui.viewmodels.models.card import card_from
from kiln_models_gui.viewmodels.models.checks import Use, shown
from kiln_models_gui.viewmodels.models.draft import (
    CONTEXT,
    COST_IN,
    MAX_TOKENS,
    TEMPERATURE,
    TOP_P,
    USES,
    ModelDraft,
    rebased,
)
from kiln_models_gui.viewmodels.models.failures import failure_of
from kiln_models_gui.viewmodels.models.fireworks import fireworks_picks
from kiln_models_gui.viewmodels.models.kinds import (
    ADDRESS,
    ANTHROPIC_ADDRESS,
    AZURE_ADDRESS,
    DEPLOYMENT,
    KEY,
    LOCATION,
    MODEL_ID,
    MODEL_PATH,
    NO_KEY,
    PICK,
    PROJECT,
    PROVIDER,
    VERTEX_ADDRESS,
)
from kiln_models_gui.viewmodels.providers.draft import TypedKey

MINE, GROQ = ProviderRef("custom", "Mine"), ProviderRef("builtin", "groq")
VERTEX = "https://us-central1-aiplatform.googleapis.com/v1/projects/p/locations/us-central1"


def draft(reach: Reach, /, **texts: str) -> ModelDraft:
    made = ModelDraft(reach)
    for place, text in texts.items():
        made = made.with_text(place, text)
    return made


@pytest.mark.parametrize(
    ("made", "places"),
    [
        (draft(Reach.CONNECTED), {PROVIDER, MODEL_ID}),
        (draft(Reach.FIREWORKS), {PICK, MODEL_PATH}),
        (draft(Reach.OPENAI), {PROVIDER, ADDRESS, KEY, NO_KEY, MODEL_ID}),
        (ModelDraft(Reach.OPENAI, custom=MINE), {PROVIDER, MODEL_ID}),
        (draft(Reach.ANTHROPIC), {ANTHROPIC_ADDRESS, KEY, MODEL_ID}),
        (draft(Reach.AZURE), {AZURE_ADDRESS, KEY, DEPLOYMENT}),
        (draft(Reach.VERTEX), {PROJECT, LOCATION, VERTEX_ADDRESS, MODEL_ID}),
    ],
    ids=str,
)
def test_each_kind_shows_its_own_fields(made: ModelDraft, places: set[str]) -> None:
    assert shown(made).places == places


@pytest.mark.parametrize(
    ("made", "wrong"),
    [
        (draft(Reach.CONNECTED), {PROVIDER, MODEL_ID}),
        (draft(Reach.FIREWORKS), {MODEL_PATH}),
        (draft(Reach.FIREWORKS, model_path="mixtral-8x22b-instruct"), set()),
        (draft(Reach.FIREWORKS, model_path="accounts/me/models/mine"), set()),
        (draft(Reach.FIREWORKS, model_path="me/mine"), {MODEL_PATH}),
        (draft(Reach.OPENAI), {ADDRESS, MODEL_ID}),
        (draft(Reach.OPENAI, address="localhost:8000/v1", model_id="m"), set()),
        (draft(Reach.OPENAI, address="two words", model_id="m"), {ADDRESS}),
        (draft(Reach.ANTHROPIC, anthropic_address="https://a.example", model_id="m"), set()),
        (draft(Reach.AZURE, azure_address="https://a.openai.azure.com", deployment="d"), set()),
        (draft(Reach.AZURE, model_id="m"), {AZURE_ADDRESS, DEPLOYMENT}),
        (draft(Reach.VERTEX, project="p", location="global", model_id="m"), set()),
        (draft(Reach.VERTEX, project="p", model_id="m"), {VERTEX_ADDRESS}),
        (draft(Reach.CONNECTED, temperature="3", top_p="1,5", max_tokens="x"), {
            PROVIDER, MODEL_ID, TEMPERATURE, TOP_P, MAX_TOKENS,
        }),
    ],
    ids=str,
)  # fmt: skip
def test_what_a_kind_lacks_stands_beside_its_field(made: ModelDraft, wrong: set[str]) -> None:
    assert set(shown(made).errors) == wrong


@pytest.mark.parametrize(
    ("made", "model", "endpoint"),
    [
        (draft(Reach.FIREWORKS, model_path="starcoder2-15b"), "accounts/fireworks/models/starcoder2-15b", ""),
        (draft(Reach.OPENAI, address=" localhost:8000/v1/models ", model_id="m"), "m", "http://localhost:8000/v1"),
        (draft(Reach.ANTHROPIC, anthropic_address="https://a.example", model_id="c"), "c", "https://a.example/v1"),
        (draft(Reach.ANTHROPIC, anthropic_address="https://a.example/v1/messages"), "", "https://a.example/v1"),
        (
            draft(Reach.AZURE, azure_address="https://a.openai.azure.com/openai/deployments/d", deployment="d"),
            "d",
            "https://a.openai.azure.com",
        ),
        (draft(Reach.VERTEX, project="p", location="us-central1", model_id="gemini-x"), "gemini-x", VERTEX),
        (
            draft(Reach.VERTEX, project="p", location="global"),
            "",
            "https://aiplatform.googleapis.com/v1/projects/p/locations/global",
        ),
    ],
    ids=str,
)
def test_a_kind_becomes_a_card(made: ModelDraft, model: str, endpoint: str) -> None:
    card = card_from(made, made, None)
    assert (card.reach, card.model, card.endpoint) == (made.reach, model, endpoint)


def test_a_pasted_path_is_told_for_azure() -> None:
    made = draft(Reach.AZURE, azure_address="https://a.openai.azure.com/openai/v1")
    assert "Only https://a.openai.azure.com is kept" in shown(made).notes[AZURE_ADDRESS]


def test_vertex_says_how_it_signs_in() -> None:
    assert "gcloud" in shown(draft(Reach.VERTEX)).notes[VERTEX_ADDRESS]


def test_an_address_typed_for_vertex_is_not_made_up_again() -> None:
    made = draft(Reach.VERTEX, vertex_address="https://v.example", project="p", location="global")
    assert made.text(VERTEX_ADDRESS) == "https://v.example"


def test_the_picture_of_a_key_is_refused() -> None:
    made = ModelDraft(Reach.OPENAI, key=TypedKey(read_key("sk-••••")))
    assert KEY in shown(made).errors


CODE, KILN = "/x/settings.json", "kiln"
NEEDS = (CardField.CONTEXT_WINDOW, CardField.COST)


@pytest.mark.parametrize(
    ("uses", "errors"),
    [
        ((Use(KILN, "Kiln", chosen=True),), {}),
        ((Use(KILN, "Kiln", chosen=False), Use(CODE, "VS Code", chosen=False)), {USES: "at least one"}),
        ((Use(KILN, "Kiln", chosen=True, refusal="No."),), {USES: "No."}),
        ((Use(KILN, "Kiln", chosen=True, refusal="No."), Use(CODE, "VS Code", chosen=True)), {}),
        (
            (Use(KILN, "Kiln", chosen=True), Use(CODE, "VS Code", chosen=True, missing=NEEDS)),
            {CONTEXT: "VS Code needs the context window.", COST_IN: "VS Code needs the prices; 0 is free."},
        ),
        ((Use(KILN, "Kiln", chosen=True), Use(CODE, "VS Code", chosen=False, missing=NEEDS)), {}),
        (
            (Use(CODE, "VS Code", chosen=True, missing=NEEDS[:1]), Use("c", "Cursor", chosen=True, missing=NEEDS[:1])),
            {CONTEXT: "VS Code and Cursor need the context window."},
        ),
    ],
)
def test_what_programs_need_is_said(uses: tuple[Use, ...], errors: dict[str, str]) -> None:
    told = shown(ModelDraft(Reach.OPENAI, custom=MINE, texts={MODEL_ID: "m"}), uses).errors
    assert set(told) == set(errors)
    assert all(words in told[place] for place, words in errors.items())


def test_a_need_is_told_before_anybody_tries_to_save() -> None:
    uses = (Use(CODE, "VS Code", chosen=True, missing=NEEDS),)
    assert "needs" in shown(ModelDraft(), uses).notes[CONTEXT]


def test_going_through_all_kinds_loses_nothing() -> None:
    from dataclasses import replace

    made = draft(Reach.OPENAI, address="http://a/v1", model_id="m", deployment="d", model_path="p")
    for reach in (*Reach, Reach.OPENAI):
        made = replace(made, reach=reach)
    assert (made.address, made.model) == ("http://a/v1", "m")
    assert replace(made, reach=Reach.AZURE).model == "d"


def test_a_rebase_keeps_what_was_typed_and_takes_what_others_wrote() -> None:
    loaded = draft(Reach.OPENAI, address="http://a/v1", name="Old", description="one")
    mine = loaded.with_text("name", "Mine").with_use(CODE, wanted=True)
    stands = draft(Reach.OPENAI, address="http://b/v1", name="Theirs", description="two")
    after = rebased(mine, loaded, stands)
    assert [after.text(place) for place in ("name", "description", ADDRESS)] == ["Mine", "two", "http://b/v1"]
    assert CODE in after.uses


def test_the_pick_list_has_the_designs_models() -> None:
    picks = {pick.path.rpartition("/")[2]: pick for pick in fireworks_picks()}
    assert len(picks) == 8
    assert "sees pictures" in picks["llama-v3p2-90b-vision-instruct"].words
    mixtral = picks["mixtral-8x22b-instruct"]
    assert mixtral.texts == {
        "name": "Mixtral 8x22B Instruct",
        "context_window": "65,536",
        "cost_input": "1.20",
        "cost_output": "1.20",
    }


@pytest.mark.parametrize(
    ("reach", "beside_the_key"), [(Reach.FIREWORKS, False), (Reach.VERTEX, False), (Reach.ANTHROPIC, True)]
)
def test_a_key_that_would_be_lost_is_told_of_where_it_can_be_seen(reach: Reach, beside_the_key: bool) -> None:
    failure = failure_of(ModelRefusedError((FieldFault("apiKey", FieldProblem.PLAIN_TEXT_KEY),)), reach, ["VS Code"])
    assert failure is not None
    assert failure.message is not None
    assert (set(failure.fields) == {KEY}) is beside_the_key
    assert ("would be lost" in failure.message.what) is not beside_the_key
