"""A model of an editor in the list: its group, chips, agents and words."""

import pytest

from kiln_models_gui.registry.library import KILN
from kiln_models_gui.registry.model_registry import KnownKeys
from kiln_models_gui.registry.providers import Provider, ProviderRef, ProviderStatus
from kiln_models_gui.registry.records import CustomProvider, KeyInfo, ModelRecord, Origin
from kiln_models_gui.viewmodels.models.editor_rows import EditorModel, editor_model
from kiln_models_gui.viewmodels.models.facts import ModelFacts, ModelGroup, group_of, searched_words
from kiln_models_gui.viewmodels.models.rows import group_words, model_row, model_shape
from kiln_models_gui.viewmodels.test_result import TestResult
from tests.registry.orchestrator import AZURE, CODEX, ENTERPRISE, LOCAL_LLAMA, MIXTRAL, VERTEX, Tree, read, tree
from tests.viewmodels.models.test_model_rows import rows_of

WORKS = TestResult("good", "Answers in 12 ms", worked=True)
PLACE = "/code/settings.json"
KEY = "sk-canary-in-the-open-0123456789"


def known(
    element: object, keys: KnownKeys | None = None, others: tuple[object, ...] = (), **agents: object
) -> EditorModel:
    """`element` as VS Code has it, the first of its array, with `others` after it."""
    is_endpoint = not isinstance(element, dict) or "type" in element
    fireworks, endpoints = ([], [element, *others]) if is_endpoint else ([element, *others], [])
    return known_in(tree(fireworks, endpoints, (), **agents), keys)


def known_in(settings: Tree, keys: KnownKeys | None = None) -> EditorModel:
    said = read(settings)
    record = said.custom_models[0]
    damaged = record.type is None or not record.fields
    return editor_model(record, PLACE, "VS Code", said, keys or KnownKeys(), is_damaged=damaged)


def facts_of(model: EditorModel, tested: TestResult | None = None) -> ModelFacts:
    return ModelFacts(None, None, tested, (model,), "row", in_several=True)


@pytest.mark.parametrize(
    ("element", "group", "subtitle"),
    [
        (
            CODEX,
            ModelGroup.FIREWORKS,
            "accounts/mycompany/models/codex-finetuned-v1 · 16K context · $1.20 per million tokens",
        ),
        (LOCAL_LLAMA, ModelGroup.OWN_ENDPOINTS, "OpenAI-compatible · http://localhost:8000/v1 · 128K context · Free"),
        (
            ENTERPRISE,
            ModelGroup.OWN_ENDPOINTS,
            "Anthropic · https://claude.mycompany.internal/v1 · 200K context · Free",
        ),
        (
            AZURE,
            ModelGroup.OWN_ENDPOINTS,
            "Azure OpenAI · https://mycompany.openai.azure.com · gpt-4-turbo-enterprise · 128K context · Free",
        ),
        (
            VERTEX,
            ModelGroup.OWN_ENDPOINTS,
            "Google Vertex · https://europe-west4-aiplatform.googleapis.com/v1/projects/p/locations/europe-west4"
            " · 1M context · $0.10 in, $0.40 out per million tokens",
        ),
        ("no model", ModelGroup.BROKEN, ""),
        (LOCAL_LLAMA | {"type": "telepathy"}, ModelGroup.BROKEN, ""),
    ],
)
def test_an_editors_model_is_told_as_the_design_shows_it(element: object, group: ModelGroup, subtitle: str) -> None:
    facts = facts_of(known(element))
    assert group_of(facts) is group
    assert model_row(facts).subtitle == subtitle
    assert model_shape(facts) == model_row(facts).shape


@pytest.mark.parametrize(
    ("model", "says"),
    [
        (known(LOCAL_LLAMA), ["Not tested", "VS Code"]),
        (known(ENTERPRISE), ["Key needed on this computer", "VS Code"]),
        (known(ENTERPRISE, KnownKeys(frozenset({"enterprise-claude-key"}))), ["Not tested", "VS Code"]),
        (known(LOCAL_LLAMA | {"apiKey": KEY}), ["Key in plain text", "VS Code"]),
        (known(LOCAL_LLAMA, None, (LOCAL_LLAMA,)), ["Same id twice", "VS Code"]),
        (known({name: LOCAL_LLAMA[name] for name in LOCAL_LLAMA if name != "cost"}), ["Not complete", "VS Code"]),
        (known(LOCAL_LLAMA | {"endpoint": "http://u:pw@h/v1"}), ["Password in the address", "VS Code"]),
        (known_in({"aiOrchestrator": {"providers": {"fireworks": {"enabled": False, "customModels": [CODEX]}}}}),
         ["Fireworks is off", "VS Code"]),
        (known("no model"), ["Damaged", "VS Code"]),
    ],
)  # fmt: skip
def test_the_chips_say_what_hinders_and_where_it_stands(model: EditorModel, says: list[str]) -> None:
    facts = facts_of(model)
    row = model_row(facts)
    assert [chip.text for chip in row.chips] == says
    assert facts.needs_attention == (says[0] != "Not tested")
    assert facts.is_untested == (says[0] == "Not tested")
    assert KEY not in repr(facts) + repr(row)
    assert "pw" not in row.spoken()


def test_a_model_that_was_tested_says_so_whatever_else_is_wrong() -> None:
    row = model_row(facts_of(known(LOCAL_LLAMA | {"apiKey": KEY}), WORKS))
    assert [chip.text for chip in row.chips] == ["Works", "Key in plain text", "VS Code"]


LLAMA = "custom:my-local-llama"


@pytest.mark.parametrize(
    ("agents", "says"),
    [
        ({}, "not assigned"),
        ({"providerAssignment": {"code": LLAMA}}, "Code agent"),
        ({"providerAssignment": dict.fromkeys(("code", "test", "review", "document"), LLAMA)}, "4 agents"),
        ({"providerAssignment": {"dreamer": LLAMA}}, "dreamer agent"),
        ({"useUnifiedProvider": True, "unifiedProviderChoice": LLAMA}, "all agents"),
        ({"useUnifiedProvider": False, "unifiedProviderChoice": LLAMA}, "not assigned"),
        ({"useUnifiedProvider": True, "providerAssignment": {"code": LLAMA}}, "not assigned"),
    ],
)
def test_a_row_says_which_agents_run_on_it(agents: dict[str, object], says: str) -> None:
    assert model_row(facts_of(known(LOCAL_LLAMA, None, (), **agents))).trailing == says


def test_of_two_models_with_one_id_agents_run_on_the_last() -> None:
    assert known(LOCAL_LLAMA, None, (LOCAL_LLAMA,), providerAssignment={"code": LLAMA}).agents == ()


def test_the_same_agent_in_two_editors_counts_once() -> None:
    one = known(LOCAL_LLAMA, None, (), providerAssignment={"code": LLAMA})
    row = model_row(ModelFacts(None, None, None, (one, one), "row"))
    assert row.trailing == "Code agent"


def in_kiln(**raw: object) -> ModelRecord:
    return ModelRecord("one", Origin.REGISTRY, raw, "custom", "Team", "meta-llama/llama-3.1-70b-instruct", id="one")


CUSTOM = CustomProvider("Team", "http://u:pw@localhost:8000/v1", KeyInfo())
TEAM = Provider(
    ProviderRef("custom", "Team"),
    "Team",
    ProviderStatus.READY,
    CUSTOM.base_url,
    (("api_key", CUSTOM.key),),
    None,
    CUSTOM,
)


def test_a_model_of_two_programs_is_one_row_filled_up_from_both() -> None:
    facts = ModelFacts(in_kiln(), TEAM, WORKS, (known(LOCAL_LLAMA),), "one", in_several=True)
    row = model_row(facts)
    assert [chip.text for chip in row.chips] == ["Works", "Kiln", "VS Code"]
    assert row.subtitle == "Team · http://•••@localhost:8000/v1 · 128K context · Free"
    assert row.description == "Self-hosted Llama running on our server"
    assert [action.name for action in row.actions] == [
        "edit",
        "duplicate",
        "test",
        "try_it",
        "find_out",
        f"change id {PLACE}",
        "remove",
    ]
    assert facts.is_in(KILN)
    assert facts.is_in(PLACE)
    assert not facts.is_in("/other")


def test_kilns_own_word_goes_before_an_editors() -> None:
    raw = {"context_window": 1000, "cost": {"input": 1, "output": 1}, "description": "Kiln's"}
    row = model_row(ModelFacts(in_kiln(**raw), TEAM, None, (known(LOCAL_LLAMA),), "one"))
    assert row.subtitle.endswith("1K context · $1.00 per million tokens")
    assert row.description == "Kiln's"


def test_what_an_editor_cannot_read_stands_under_its_own_heading() -> None:
    rows = rows_of([facts_of(known("no model")), facts_of(known(MIXTRAL))])
    assert [row.title for row in rows] == [
        "Fireworks fine-tunes",
        "Mixtral 8x22B",
        "VS Code cannot read these",
        "Entry 1",
    ]
    assert group_words(ModelGroup.BROKEN) == "Kiln cannot read these"
    assert [action.name for action in rows[-1].actions] == ["remove"]
    assert "VS Code" in rows[-1].description


def test_headings_offer_to_add_a_model_of_their_group() -> None:
    headings = [row.header_action for row in rows_of([facts_of(known(CODEX)), facts_of(known(LOCAL_LLAMA))])]
    assert [action.text for action in headings if action] == ["+ Add model", "+ Add endpoint"]


@pytest.mark.parametrize("text", ["my-local-llama", "8000", "llama-3.1", "self-hosted", "vs code", "openai-comp"])
def test_a_search_finds_ids_addresses_and_descriptions(text: str) -> None:
    assert text in searched_words(facts_of(known(LOCAL_LLAMA)))


def test_a_search_does_not_find_passwords() -> None:
    assert "pw" not in searched_words(facts_of(known(LOCAL_LLAMA | {"endpoint": "http://u:pw@h/v1"})))
    assert "pw" not in searched_words(ModelFacts(in_kiln(), TEAM))
