from dataclasses import replace

import pytest
from pydantic import SecretStr

from kiln_models_gui.registry.agents import AgentRole, Offer
from kiln_models_gui.registry.changes import ClashError
from kiln_models_gui.registry.cost import Price
from kiln_models_gui.registry.custom_model import ModelRefusedError
from kiln_models_gui.registry.library import HoldingRefusedError
from kiln_models_gui.registry.model_card import CardField, KeyChange, ModelCard, Reach, Refusal
from kiln_models_gui.registry.providers import ProviderRef
from kiln_models_gui.store.problems import StoreError
from tests.kiln_files import KilnHome
from tests.oracle import Oracle
from tests.targets.two_programs import ASSIGNMENT, ENDPOINTS, FIREWORKS, FOR_ALL, Programs, custom, element, entry

OPENAI: dict[str, object] = {"open_ai_api_key": "sk-canary-0123456789"}
LLAMA_URL = "http://localhost:8000/v1"
LLAMA = ModelCard(
    Reach.OPENAI,
    "llama-3.1-8b",
    endpoint=LLAMA_URL,
    name="Local Llama",
    context_window=8192,
    cost=Price(0, 0),
    description="On this computer",
    temperature=0.2,
    top_p=0.9,
    max_tokens=512,
    overrides={"supports_function_calling": True},
    key_change=KeyChange.NOT_NEEDED,
)
GPT = ModelCard(
    Reach.CONNECTED, "gpt-x", ProviderRef("builtin", "openai"), name="GPT", context_window=9, cost=Price(1.5, 2)
)


def joined(kiln: KilnHome, editor: dict[str, object] | None = None, **more: object) -> Programs:
    """One model in Kiln and an editor, with a name of its own in each."""
    same = element("openai-compatible", "gpt-x", "https://api.openai.com/v1", displayName="Theirs", vendor={"a": [1]})
    ours = entry("openai", "gpt-x", name="Ours", note="kept", **more)
    return Programs(kiln, OPENAI | {"user_model_registry": [ours]}, {ENDPOINTS: [same]} | (editor or {}))


async def test_a_new_model_reaches_both_programs(kiln: KilnHome, oracle: Oracle) -> None:
    programs = Programs(kiln, {}, {})
    heard: list[int] = []
    programs.library.subscribe(lambda: heard.append(len(programs.library.models()[0].holdings)))

    done = await programs.library.save(None, LLAMA, frozenset(programs.ids))

    assert kiln.data()["openai_compatible_providers"] == [custom("localhost:8000", LLAMA_URL)]
    (written,) = programs.entries()
    assert written == {
        "id": written["id"],
        "provider_type": "custom",
        "provider_id": "localhost:8000",
        "model_id": "llama-3.1-8b",
        "name": "Local Llama",
        "context_window": 8192,
        "cost": {"input": 0, "output": 0},
        "description": "On this computer",
        "temperature": 0.2,
        "top_p": 0.9,
        "max_tokens": 512,
        "overrides": {"supports_function_calling": True},
    }
    assert programs.editor.value(ENDPOINTS) == [
        {
            "id": "local-llama",
            "displayName": "Local Llama",
            "type": "openai-compatible",
            "endpoint": LLAMA_URL,
            "apiKey": "not-needed",
            "modelName": "llama-3.1-8b",
            "contextWindow": 8192,
            "cost": {"input": 0.0, "output": 0.0},
            "description": "On this computer",
            "temperature": 0.2,
            "topP": 0.9,
            "maxTokens": 512,
            "kilnOverrides": {"supports_function_calling": True},
        }
    ]
    assert (done.title, list(done.targets), heard) == ("Local Llama", programs.ids, [2])
    read = oracle.read(kiln.home)
    assert [one["model_id"] for one in read["entries"]] == ["llama-3.1-8b"]
    assert read["providers"][0]["ok"]["supports_function_calling"] is True
    assert read["values"]["user_model_registry"][0]["temperature"] == 0.2


@pytest.mark.parametrize("number", [0, 1])
async def test_a_model_of_one_program_is_taken_into_the_other(kiln: KilnHome, number: int) -> None:
    programs = Programs(kiln, OPENAI, {})
    await programs.library.save(None, GPT, frozenset({programs.ids[number]}))
    model = programs.only()
    card = programs.library.card(model)
    assert card is not None
    assert len(model.holdings) == 1

    await programs.library.save(model, card, frozenset(programs.ids))

    assert [holding.target for holding in programs.only().holdings] == programs.ids
    assert [(e["provider_type"], e["provider_id"], e["model_id"]) for e in programs.entries()] == [
        ("builtin", "openai", "gpt-x")
    ]
    (written,) = programs.editor.value(ENDPOINTS)
    assert (written["type"], written["endpoint"], written["modelName"]) == (
        "openai-compatible",
        "https://api.openai.com/v1",
        "gpt-x",
    )


@pytest.mark.parametrize("number", [0, 1])
async def test_a_model_goes_out_of_one_program_and_stays_in_the_other(kiln: KilnHome, number: int) -> None:
    programs = joined(kiln)
    model = programs.only()
    card = programs.library.card(model)
    assert card is not None
    stays = programs.ids[1 - number]

    await programs.library.save(model, card, frozenset({stays}))

    assert [holding.target for holding in programs.only().holdings] == [stays]
    assert [len(programs.entries()), len(programs.editor.value(ENDPOINTS))] == [number, 1 - number]


async def test_only_what_was_changed_is_written(kiln: KilnHome) -> None:
    programs = joined(kiln)
    card = programs.library.card(programs.only())
    assert card is not None
    assert (card.name, card.context_window) == ("Ours", 1000)
    before = programs.editor.text

    await programs.library.save(programs.only(), replace(card, temperature=0.5), frozenset(programs.ids))

    assert programs.entries() == [entry("openai", "gpt-x", name="Ours", note="kept", temperature=0.5)]
    assert programs.editor.value(ENDPOINTS)[0] == element(
        "openai-compatible",
        "gpt-x",
        "https://api.openai.com/v1",
        displayName="Theirs",
        vendor={"a": [1]},
        temperature=0.5,
    )
    assert len(programs.editor.text.splitlines()) == len(before.splitlines()) + 1


async def test_nothing_changed_writes_nothing(kiln: KilnHome) -> None:
    programs = joined(kiln, overrides={"supports_vision": True, "unknown": 1})
    card = programs.library.card(programs.only())
    assert card is not None
    before = kiln.path.read_bytes(), programs.editor.text

    await programs.library.save(programs.only(), card, frozenset(programs.ids))

    assert (kiln.path.read_bytes(), programs.editor.text) == before


async def test_a_new_name_reaches_both_and_ids_stay(kiln: KilnHome) -> None:
    programs = joined(kiln, {ASSIGNMENT: {"code": "custom:m"}})
    card = programs.library.card(programs.only())
    assert card is not None

    await programs.library.save(programs.only(), replace(card, name="New"), frozenset(programs.ids))

    assert [(e["id"], e["name"]) for e in programs.entries()] == [("openai/gpt-x", "New")]
    assert [(e["id"], e["displayName"]) for e in programs.editor.value(ENDPOINTS)] == [("m", "New")]
    assert programs.editor.value(ASSIGNMENT) == {"code": "custom:m"}


@pytest.mark.parametrize("number", [0, 1])
async def test_when_one_file_cannot_be_changed_both_stay(kiln: KilnHome, number: int) -> None:
    programs = joined(kiln)
    card = programs.library.card(programs.only())
    assert card is not None
    model, path = programs.only(), (kiln.path, programs.editor.path)[number]
    path.write_text("{ nonsense: [")
    before = kiln.path.read_bytes(), programs.editor.text

    with pytest.raises(StoreError) as caught:
        await programs.library.save(model, replace(card, name="New"), frozenset(programs.ids))

    assert caught.value.path == path
    assert (kiln.path.read_bytes(), programs.editor.text) == before
    assert programs.only() == model


async def test_what_somebody_else_changed_meanwhile_is_kept(kiln: KilnHome) -> None:
    programs = joined(kiln)
    model, card = programs.only(), programs.library.card(programs.only())
    assert card is not None
    kiln.write(OPENAI | {"user_model_registry": [entry("openai", "new"), entry("openai", "gpt-x", name="Theirs")]})
    theirs = element("openai-compatible", "gpt-x", "https://api.openai.com/v1", description="Theirs")
    programs.editor.write({ENDPOINTS: [element("anthropic", "c", "https://a.example", id="c"), theirs], "other": 1})

    await programs.library.save(model, replace(card, temperature=0.5), frozenset(programs.ids))

    assert [(e.get("name"), e.get("temperature")) for e in programs.entries()] == [(None, None), ("Theirs", 0.5)]
    assert [(e["id"], e.get("temperature")) for e in programs.editor.value(ENDPOINTS)] == [("c", None), ("m", 0.5)]
    assert programs.editor.value(ENDPOINTS)[1]["description"] == "Theirs"
    assert programs.editor.value("other") == 1


@pytest.mark.parametrize("noticed", [False, True])
async def test_a_field_that_both_changed_is_a_clash_and_nothing_is_written(kiln: KilnHome, noticed: bool) -> None:
    programs = joined(kiln)
    model, card = programs.only(), programs.library.card(programs.only())
    assert card is not None
    programs.editor.write(programs.editor.text.replace("Theirs", "Another"))
    if noticed:
        programs.editor.agents.load()
    before = kiln.path.read_bytes(), programs.editor.text

    with pytest.raises(ClashError):
        await programs.library.save(model, replace(card, name="New"), frozenset(programs.ids))

    assert (kiln.path.read_bytes(), programs.editor.text) == before
    (row,) = programs.library.models()
    assert row.holdings[1].record.title == "Another"


async def test_a_change_of_both_is_taken_back_to_the_byte(kiln: KilnHome) -> None:
    programs = joined(kiln, {ASSIGNMENT: {"code": "custom:m"}, FOR_ALL: "custom:m"})
    before = kiln.path.read_bytes(), programs.editor.text

    done = await programs.library.remove(programs.library.models(), {(programs.ids[1], "custom:m"): "fireworks-70b"})
    assert programs.library.models() == ()
    assert programs.editor.value(ASSIGNMENT) == {"code": "fireworks-70b"}
    assert programs.editor.value(FOR_ALL) == "fireworks-70b"
    await programs.library.undo(done)

    assert (kiln.path.read_bytes(), programs.editor.text) == before
    assert len(programs.only().holdings) == 2


async def test_agents_that_lose_their_model_are_told_with_what_to_offer(kiln: KilnHome) -> None:
    kin = element("openai-compatible", "llama-small", "http://localhost:9/v1", id="kin")
    other = element("openai-compatible", "llama-big", "http://localhost:9/v1", id="other")
    both: dict[str, object] = {ENDPOINTS: [kin, other], ASSIGNMENT: {"code": "custom:kin", "odd": "custom:kin"}}
    programs = Programs(kiln, {}, both)
    first, second = programs.library.models()

    (broken,) = programs.library.breaks([first])
    assert (broken.target, broken.choice, broken.uses.agents) == (programs.ids[1], "custom:kin", ("code", "odd"))
    assert broken.replacement is not None
    assert broken.replacement.choice == "custom:other"
    (broken,) = programs.library.breaks([first, second])
    assert broken.replacement is None or broken.replacement.choice != "custom:other"
    assert programs.library.breaks([first], [programs.ids[0]]) == ()
    assert programs.library.breaks([second]) == ()
    assert list(programs.library.agents_of(first)) == [programs.ids[1]]
    assert programs.library.agents_of(second) == {}


async def test_two_models_of_one_program_go_in_one_write(kiln: KilnHome) -> None:
    three = [element("openai-compatible", f"m{n}", LLAMA_URL, id=f"m{n}") for n in range(3)]
    programs = Programs(kiln, {}, {ENDPOINTS: three})

    await programs.library.remove(programs.library.models()[:2])

    assert [one["id"] for one in programs.editor.value(ENDPOINTS)] == ["m2"]


async def test_the_word_on_tools_reaches_the_agents(kiln: KilnHome) -> None:
    programs = joined(kiln, overrides={"supports_function_calling": False})

    def offered() -> Offer:
        models = programs.editor.agents.models()
        model = models.get_model("custom:m")
        assert model is not None
        return models.offer(AgentRole.code, model)

    assert offered() is Offer.NOT_OFFERED
    card = programs.library.card(programs.only())
    assert card is not None
    await programs.library.save(programs.only(), replace(card, overrides={}), frozenset(programs.ids))
    assert offered() is Offer.OFFERED
    await programs.library.save(
        programs.only(), replace(card, overrides={"supports_function_calling": False}), frozenset({programs.ids[1]})
    )
    assert len(programs.only().holdings) == 1
    assert offered() is Offer.NOT_OFFERED  # by the word that the editor's own element keeps


CLAUDE = ModelCard(Reach.ANTHROPIC, "claude", endpoint="https://claude.company.internal/v1")
AZURE = ModelCard(Reach.AZURE, "dep", endpoint="https://mine.openai.azure.com")
VERTEX_URL = "https://us-central1-aiplatform.googleapis.com/v1/projects/p/locations/us-central1/endpoints/openapi"
KEYS = {
    "anthropic_api_key": "k",
    "azure_openai_api_key": "k",
    "azure_openai_endpoint": "https://mine.openai.azure.com/",
    "vertex_project_id": "p",
    "vertex_location": "us-central1",
    "fireworks_api_key": "k",
    "fireworks_account_id": "a",
    "bedrock_access_key": "k",
    "bedrock_secret_key": "k",
}


@pytest.mark.parametrize(
    ("settings", "card", "kiln_says", "editor_says"),
    [
        ({}, CLAUDE, Refusal.PRIVATE_ANTHROPIC, None),
        (KEYS, CLAUDE, Refusal.PRIVATE_ANTHROPIC, None),
        (KEYS, replace(CLAUDE, endpoint="https://api.anthropic.com/v1"), None, None),
        ({}, replace(CLAUDE, endpoint="https://api.anthropic.com"), Refusal.PROVIDER_NOT_SET_UP, None),
        (KEYS, AZURE, None, None),
        ({}, AZURE, Refusal.PROVIDER_NOT_SET_UP, None),
        (KEYS, replace(AZURE, endpoint="https://other.openai.azure.com"), Refusal.ANOTHER_AZURE, None),
        (KEYS, ModelCard(Reach.VERTEX, "g", endpoint=VERTEX_URL), None, None),
        (KEYS, ModelCard(Reach.VERTEX, "g", endpoint=VERTEX_URL.replace("/p/", "/q/")), Refusal.ANOTHER_VERTEX, None),
        (KEYS, ModelCard(Reach.VERTEX, "g", ProviderRef("builtin", "vertex")), None, None),
        (KEYS, ModelCard(Reach.FIREWORKS, "accounts/a/models/m"), None, None),
        ({}, ModelCard(Reach.FIREWORKS, "accounts/a/models/m"), Refusal.PROVIDER_NOT_SET_UP, None),
        (KEYS, ModelCard(Reach.CONNECTED, "m", ProviderRef("builtin", "amazon_bedrock")), None, Refusal.NOT_REACHABLE),
        (OPENAI, GPT, None, None),
        ({}, GPT, Refusal.PROVIDER_NOT_SET_UP, None),
        ({}, LLAMA, None, None),
        ({}, ModelCard(Reach.OPENAI, ""), None, None),
        ({}, ModelCard(Reach.CONNECTED, ""), None, None),
    ],
)
def test_a_program_says_why_it_cannot_hold_a_model(
    kiln: KilnHome,
    settings: dict[str, object],
    card: ModelCard,
    kiln_says: Refusal | None,
    editor_says: Refusal | None,
) -> None:
    programs = Programs(kiln, settings, {})

    said = programs.library.refusals(card)

    assert [said.get(name) for name in programs.ids] == [kiln_says, editor_says]


async def test_a_model_whose_provider_went_away_may_stay_where_it_is(kiln: KilnHome) -> None:
    programs = Programs(kiln, {"user_model_registry": [entry("openai", "x"), entry("@Gone", "y")]}, {})
    for model in programs.library.models():
        card = programs.library.card(model)
        assert card is not None
        assert programs.library.refusals(replace(card, name="N"), model).get(programs.ids[0]) is None
        await programs.library.save(model, replace(card, name="N"), frozenset(programs.ids[:1]))
        moved = replace(card, reach=Reach.CONNECTED, provider=ProviderRef("builtin", "groq"))
        assert programs.library.refusals(moved, model)[programs.ids[0]] is Refusal.PROVIDER_NOT_SET_UP

    assert [one["name"] for one in programs.entries()] == ["N", "N"]


async def test_a_local_providers_address_beside_it_moves_nothing(kiln: KilnHome) -> None:
    """A form shows where Ollama is; that is no other place."""
    programs = Programs(kiln, {"ollama_base_url": "http://box:1", "user_model_registry": [entry("ollama", "l")]}, {})
    card = programs.library.card(programs.only())
    assert card is not None
    card = replace(card, endpoint="http://box:1", name="L", context_window=1, cost=Price(0, 0))

    await programs.library.save(programs.only(), card, frozenset(programs.ids))

    assert [one["provider_id"] for one in programs.entries()] == ["ollama"]
    assert [one["endpoint"] for one in programs.editor.value(ENDPOINTS)] == ["http://box:1/v1"]
    assert len(programs.only().holdings) == 2


async def test_a_program_that_cannot_hold_a_model_keeps_it_out_of_all(kiln: KilnHome) -> None:
    programs = Programs(kiln, {}, {})
    card = replace(CLAUDE, name="C", context_window=1, cost=Price(1, 1))

    with pytest.raises(HoldingRefusedError) as caught:
        await programs.library.save(None, card, frozenset(programs.ids))
    assert (caught.value.target, caught.value.refusal) == (programs.ids[0], Refusal.PRIVATE_ANTHROPIC)
    with pytest.raises(ModelRefusedError):
        await programs.library.save(None, replace(LLAMA, cost=None), frozenset(programs.ids))
    assert (kiln.data(), programs.editor.value(ENDPOINTS)) == ({}, None)


def test_a_file_that_cannot_be_read_holds_nothing(kiln: KilnHome) -> None:
    programs = Programs(kiln, {}, "{ nonsense")
    kiln.path.write_text("[nonsense")
    programs.registry.load()

    assert dict(programs.library.refusals(LLAMA)) == dict.fromkeys(programs.ids, Refusal.UNREADABLE)


def test_a_program_says_what_is_missing(kiln: KilnHome) -> None:
    programs = Programs(kiln, OPENAI, {})
    for_kiln, for_editor = programs.library.targets

    assert for_kiln.missing(GPT) == for_editor.missing(GPT) == ()
    empty = ModelCard(Reach.OPENAI, " ", cost=Price(1, None))
    assert for_kiln.missing(empty) == (CardField.MODEL, CardField.ENDPOINT)
    assert for_editor.missing(empty) == tuple(CardField)
    assert for_editor.missing(ModelCard(Reach.FIREWORKS, "m")) == (CardField.CONTEXT_WINDOW, CardField.COST)


async def test_a_fireworks_model_is_written_by_its_whole_path(kiln: KilnHome) -> None:
    programs = Programs(kiln, KEYS, {})
    card = ModelCard(Reach.FIREWORKS, "mixtral-8x22b-instruct", name="Mix", context_window=1, cost=Price(1, 1))

    await programs.library.save(None, card, frozenset(programs.ids))

    path = "accounts/fireworks/models/mixtral-8x22b-instruct"
    assert [one["model_id"] for one in programs.entries()] == [path]
    assert [one["modelPath"] for one in programs.editor.value(FIREWORKS)] == [path]
    assert len(programs.only().holdings) == 2


async def test_a_key_is_written_as_a_reference_and_into_kiln_only_where_it_is_given(kiln: KilnHome) -> None:
    programs = Programs(kiln, {"openai_compatible_providers": [custom("localhost:8000", "http://other.example")]}, {})
    card = replace(
        LLAMA,
        key_change=KeyChange.REFERENCE,
        secret="llama",
        kiln_key=SecretStr("sk-canary"),
    )

    await programs.library.save(None, card, frozenset(programs.ids))

    providers = kiln.data()["openai_compatible_providers"]
    assert isinstance(providers, list)
    assert providers[1] == {"name": "localhost:8000 2", "base_url": LLAMA_URL, "api_key": "sk-canary"}
    assert programs.editor.value(ENDPOINTS)[0]["apiKey"] == "${SECRET:llama}"
    assert "sk-canary" not in programs.editor.text


async def test_a_key_in_plain_text_stays_until_somebody_moves_it(kiln: KilnHome) -> None:
    plain = element("openai-compatible", "m", LLAMA_URL, apiKey="sk-plain-0123456789")
    programs = Programs(kiln, {}, {ENDPOINTS: [plain]})
    card = programs.library.card(programs.only())
    assert card is not None

    done = await programs.library.save(programs.only(), replace(card, name="N"), frozenset(programs.ids[1:]))
    assert programs.editor.value(ENDPOINTS)[0]["apiKey"] == "sk-plain-0123456789"
    assert "sk-plain" not in repr(done)
    card = replace(card, name="N", key_change=KeyChange.REFERENCE, secret="m")
    await programs.library.save(programs.only(), card, frozenset(programs.ids[1:]))
    assert programs.editor.value(ENDPOINTS)[0]["apiKey"] == "${SECRET:m}"


async def test_a_model_that_moves_to_another_endpoint_moves_in_both(kiln: KilnHome) -> None:
    programs = Programs(kiln, OPENAI, {})
    await programs.library.save(None, LLAMA, frozenset(programs.ids))
    card = programs.library.card(programs.only())
    assert card is not None

    await programs.library.save(
        programs.only(), replace(card, endpoint="http://localhost:9000/v1"), frozenset(programs.ids)
    )
    assert [one["provider_id"] for one in programs.entries()] == ["localhost:9000"]
    assert programs.editor.value(ENDPOINTS)[0]["endpoint"] == "http://localhost:9000/v1"
    assert len(programs.only().holdings) == 2

    card = programs.library.card(programs.only())
    assert card is not None
    moved = replace(card, reach=Reach.CONNECTED, provider=ProviderRef("builtin", "openai"), model="gpt-y")
    await programs.library.save(programs.only(), moved, frozenset(programs.ids))
    assert [(one["provider_id"], one["model_id"]) for one in programs.entries()] == [("openai", "gpt-y")]
    assert programs.editor.value(ENDPOINTS)[0]["endpoint"] == "https://api.openai.com/v1"
    assert len(programs.only().holdings) == 2


async def test_an_endpoint_that_becomes_a_fireworks_model_changes_its_list(kiln: KilnHome) -> None:
    programs = Programs(kiln, {}, {})
    editor = frozenset(programs.ids[1:])
    await programs.library.save(None, LLAMA, editor)
    path = "accounts/me/models/tuned"

    await programs.library.save(
        programs.only(),
        replace(LLAMA, reach=Reach.FIREWORKS, model=path, endpoint="", key_change=KeyChange.KEPT),
        editor,
    )

    assert not programs.editor.value(ENDPOINTS)
    (written,) = programs.editor.value(FIREWORKS)
    assert (written["id"], written["modelPath"], written.get("endpoint")) == ("local-llama", path, None)


async def test_ids_are_unique_over_both_lists(kiln: KilnHome) -> None:
    programs = Programs(kiln, {}, {FIREWORKS: [element(None, "accounts/a/models/b", id="local-llama")]})

    await programs.library.save(None, LLAMA, frozenset(programs.ids[1:]))

    assert [one["id"] for one in programs.editor.value(ENDPOINTS)] == ["local-llama-2"]


async def test_what_was_wrong_before_may_stay(kiln: KilnHome) -> None:
    odd = element("openai-compatible", "m", LLAMA_URL, temperature="hot", contextWindow=None)
    programs = Programs(kiln, {}, {ENDPOINTS: [odd]})
    card = programs.library.card(programs.only())
    assert card is not None

    await programs.library.save(programs.only(), replace(card, name="N"), frozenset(programs.ids[1:]))

    assert programs.editor.value(ENDPOINTS) == [odd | {"displayName": "N"}]


async def test_a_line_of_the_old_format_is_refused(kiln: KilnHome) -> None:
    programs = Programs(kiln, OPENAI | {"custom_models": ["openai::gpt-x"]}, {})
    card = programs.library.card(programs.only())
    assert card is not None

    with pytest.raises(HoldingRefusedError) as caught:
        await programs.library.save(programs.only(), replace(card, name="N"), frozenset(programs.ids[:1]))
    assert caught.value.refusal is Refusal.OLD_FORMAT


def test_what_a_provider_takes_with_it_stays_in_the_editor(kiln: KilnHome) -> None:
    programs = joined(kiln)

    assert programs.library.breaks_with_provider(ProviderRef("builtin", "openai")) == (programs.only(),)
    assert programs.library.breaks_with_provider(ProviderRef("custom", "openai")) == ()


def test_an_editor_that_is_no_longer_managed_is_forgotten(kiln: KilnHome) -> None:
    programs = joined(kiln)
    heard: list[None] = []
    programs.library.subscribe(lambda: heard.append(None))
    programs.library.set_editors([])

    assert [holding.target for holding in programs.only().holdings] == programs.ids
    heard.clear()
    programs.editor.write({})
    programs.editor.agents.load()
    assert heard == []
