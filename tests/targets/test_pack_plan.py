from collections.abc import Mapping
from typing import Any

import pytest

from kiln_models_gui.registry.pack.dangers import DangerKind
from kiln_models_gui.registry.pack.items import Decision, ItemState, PackItem, PackReason
from kiln_models_gui.registry.pack.needs import KeySource, needed_keys
from kiln_models_gui.registry.pack.pack import Pack, PackAssignments, PackProvider
from kiln_models_gui.registry.policy import Policy
from tests.kiln_files import KilnHome
from tests.targets.pack_dangers import DATA, ENVIRON, lived_in
from tests.targets.packs import Desk, builtin, custom, model

TEAM, NEW = custom("Team", "https://models.example.com/v1"), custom("New", "https://new.example/v1")


def pack(*providers: PackProvider, models: Any = (), **more: Any) -> Pack:
    return Pack.model_validate({"providers": providers, "models": tuple(models)} | more)


async def items(
    desk: Desk, made: Pack, decisions: Mapping[str, Decision] | None = None, **more: Any
) -> dict[str, PackItem]:
    return {item.key: item for item in (await desk.plan(made, decisions, **more)).items}


async def only(desk: Desk, made: Pack, **more: Any) -> PackItem:
    (item,) = (await items(desk, made, **more)).values()
    return item


@pytest.mark.parametrize(
    ("provider", "state"),
    [
        (NEW, ItemState.NEW),
        (TEAM, ItemState.SAME),
        (custom("Team", "HTTPS://Models.Example.com:443/v1/"), ItemState.SAME),
        (custom("Other name", "https://models.example.com/v1"), ItemState.SAME),
        (custom("Team", "https://models.example.com/v2"), ItemState.CLASH),
        (custom("Team", "http://localhost:8000/v1"), ItemState.SAME),  # as "Here"
        (builtin("openai", "open_ai_api_key"), ItemState.SAME),
        (builtin("anthropic", "anthropic_api_key"), ItemState.NEW),
        (builtin("azure_openai", azure_openai_endpoint="https://mine.openai.azure.com/"), ItemState.SAME),
        (builtin("azure_openai", azure_openai_endpoint="https://team.openai.azure.com"), ItemState.CLASH),
        (builtin("ollama", ollama_base_url="http://gpu.corp:11434"), ItemState.CLASH),
    ],
)
async def test_a_provider_is_known_by_its_address(provider: PackProvider, state: ItemState, kiln: KilnHome) -> None:
    desk = await lived_in(Desk(kiln, DATA, ENVIRON))
    assert (await only(desk, pack(provider))).state is state


HOSTILE: list[tuple[str, PackProvider, PackReason]] = [
    ("no such provider of Kiln's", builtin("evil"), PackReason.UNKNOWN_PROVIDER),
    ("a name of Kiln's that is none", builtin("kiln_custom_registry"), PackReason.UNKNOWN_PROVIDER),
    ("a key among the settings", builtin("openai", open_ai_api_key="sk-evil"), PackReason.NOT_A_SETTING),
    ("a program to be started", builtin("openai", custom_mcp_path="/tmp/evil"), PackReason.NOT_A_SETTING),
    ("another provider's setting", builtin("openai", ollama_base_url="http://evil"), PackReason.NOT_A_SETTING),
    ("a password in an address", custom("X", "https://u:p@evil.example"), PackReason.BAD_ADDRESS),
    ("a key in an address", custom("X", "https://evil.example?key=1"), PackReason.BAD_ADDRESS),
    ("a secret of the editor's", custom("X", "https://evil.example/${SECRET:openai-key}"), PackReason.BAD_ADDRESS),
    ("a variable", custom("X", "https://evil.example/os.environ/OPENAI_API_KEY"), PackReason.BAD_ADDRESS),
    ("a file", custom("X", "file:///etc/passwd"), PackReason.BAD_ADDRESS),
    ("no address", custom("X", ""), PackReason.BAD_ADDRESS),
    ("a number that hides an address", custom("X", "http://2852039166"), PackReason.BAD_ADDRESS),
    ("Kiln's separator", custom("a::b", "https://evil.example"), PackReason.BAD_NAME),
    ("control characters", custom("a\x00b", "https://evil.example"), PackReason.BAD_NAME),
    ("no name", custom(" ", "https://evil.example"), PackReason.BAD_NAME),
    ("a computer in a region", builtin("vertex", vertex_location="evil.example/"), PackReason.BAD_TEXT),
    ("a path as an account", builtin("fireworks_ai", fireworks_account_id="../x"), PackReason.BAD_TEXT),
]


@pytest.mark.parametrize(("provider", "reason"), [one[1:] for one in HOSTILE], ids=[one[0] for one in HOSTILE])
async def test_a_hostile_provider_is_refused_for_what_it_is(
    provider: PackProvider, reason: PackReason, kiln: KilnHome
) -> None:
    desk = Desk(kiln, {})
    found = await items(desk, pack(provider, models=[model("a", provider)]))
    item = found[f"provider:{provider.ref.type}:{provider.ref.id}"]
    assert (item.state, [one.reason for one in item.refused]) == (ItemState.REFUSED, [reason])
    assert found["model:a"].state is ItemState.REFUSED
    await desk.take_all(pack(provider, models=[model("a", provider)]))
    assert desk.kiln.data() == {}


HOSTILE_MODELS: list[tuple[str, dict[str, Any], PackReason]] = [
    ("no address", {"endpoint": ""}, PackReason.BAD_ADDRESS),
    ("a password", {"endpoint": "https://u:p@evil.example"}, PackReason.BAD_ADDRESS),
    ("a secret as model", {"model": "${SECRET:x}"}, PackReason.BAD_TEXT),
    ("a path as model", {"model": "a/../../b"}, PackReason.BAD_TEXT),
    ("control characters", {"name": "a\nb"}, PackReason.BAD_TEXT),
    ("a secret in a setting", {"overrides": {"default_thinking_level": "${SECRET:x}"}}, PackReason.BAD_TEXT),
    ("a setting that breaks Kiln", {"overrides": {"structured_output_mode": "evil"}}, PackReason.BAD_OVERRIDES),
    ("a setting of another type", {"overrides": {"supports_vision": "yes"}}, PackReason.BAD_OVERRIDES),
    (
        "another provider in a setting",
        {"overrides": {"openai_compatible_provider_name": "Team"}},
        PackReason.BAD_OVERRIDES,
    ),
    ("nothing of Kiln's", {"reach": "connected"}, PackReason.UNKNOWN_PROVIDER),
    ("no provider of the pack's", {"provider": TEAM.ref}, PackReason.UNKNOWN_PROVIDER),
    ("for nobody", {"uses": frozenset[str]()}, PackReason.NO_PROGRAM),
]


@pytest.mark.parametrize(
    ("fields", "reason"), [one[1:] for one in HOSTILE_MODELS], ids=[one[0] for one in HOSTILE_MODELS]
)
async def test_a_hostile_model_is_refused_for_what_it_is(
    fields: dict[str, Any], reason: PackReason, kiln: KilnHome
) -> None:
    desk = await lived_in(Desk(kiln, DATA, ENVIRON))
    item = await only(desk, pack(models=[model("a", **({"endpoint": "https://own.example.org/v1"} | fields))]))
    assert (item.state, item.refused[0].reason) == (ItemState.REFUSED, reason)


async def test_the_organisation_is_asked(kiln: KilnHome) -> None:
    desk = Desk(kiln, {}, policy=Policy(endpoints=("*.corp",)))
    made = pack(NEW, builtin("azure_openai", azure_openai_endpoint="https://team.openai.azure.com"))
    found = await items(desk, pack(*made.providers, models=[model("a", endpoint="https://evil.example")]))
    assert [(item.refused[0].reason, item.refused[0].detail) for item in found.values()] == [
        (PackReason.POLICY, ("new.example",)),
        (PackReason.POLICY, ("team.openai.azure.com",)),
        (PackReason.POLICY, ("evil.example",)),
    ]


@pytest.mark.parametrize(
    ("provider", "before"),
    [
        (custom("Team", "https://evil.example/v1"), "https://models.example.com/v1"),
        (custom("Team", "https://models.example.com/v2"), "https://models.example.com/v1"),
        (builtin("azure_openai", azure_openai_endpoint="https://evil.example"), "https://mine.openai.azure.com"),
    ],
)
async def test_an_endpoint_that_would_get_an_existing_key_is_marked_and_not_taken(
    provider: PackProvider, before: str, kiln: KilnHome
) -> None:
    desk = await lived_in(Desk(kiln, DATA, ENVIRON))
    item = await only(desk, pack(provider))
    (danger,) = [one for one in item.dangers if one.kind is DangerKind.KEY_ELSEWHERE]
    assert danger.before == before
    assert (item.decision, item.writes, item.is_dangerous) == (Decision.KEEP_MINE, False, True)


async def test_an_address_for_a_key_that_is_there_already_is_marked_too(kiln: KilnHome) -> None:
    desk = Desk(kiln, {}, {"AZURE_OPENAI_API_KEY": "from-the-environment"})
    made = pack(builtin("azure_openai", "azure_openai_api_key", azure_openai_endpoint="https://evil.example"))
    assert {one.kind for one in (await only(desk, made)).dangers} == {DangerKind.KEY_ELSEWHERE}
    taken = await desk.plan(made, {"provider:builtin:azure_openai": Decision.TAKE})
    assert [one.source for one in needed_keys(taken)] == [KeySource.LEFT_BEHIND]


async def test_without_its_provider_a_model_is_not_taken(kiln: KilnHome) -> None:
    desk = await lived_in(Desk(kiln, DATA, ENVIRON))
    moved = custom("Team", "https://evil.example/v1")
    made = pack(moved, models=[model("b", moved)])
    found = await items(desk, made)
    assert [one.detail for one in found["model:b"].refused] == [("provider:custom:Team",)]
    both = await items(desk, made, {"provider:custom:Team": Decision.KEEP_BOTH})
    assert both["model:b"].state is ItemState.NEW
    assert both["model:b"].card and both["model:b"].card.provider == ("custom", "Team 2")


async def test_what_only_the_pack_says_is_a_change_and_what_both_say_a_clash(kiln: KilnHome) -> None:
    desk = await lived_in(Desk(kiln, DATA, ENVIRON, editors=1))
    said = model("a", TEAM, name="", description="Fast", uses=frozenset({"kiln"}), overrides={"supports_vision": True})
    item = (await items(desk, pack(TEAM, models=[said])))["model:a"]
    assert item.state is ItemState.CHANGED
    assert {one.field for one in item.changes} == {
        "context_window", "cost.input", "cost.output", "description", "overrides.supports_vision"
    }  # fmt: skip
    named = said.model_copy(update={"name": "Theirs"})
    item = (await items(desk, pack(TEAM, models=[named])))["model:a"]
    assert (item.state, item.decision) == (ItemState.CLASH, Decision.KEEP_MINE)
    assert [(one.field, one.mine, one.theirs) for one in item.changes if one.is_clash] == [("name", "Mine", "Theirs")]


async def test_with_the_last_version_it_is_known_who_changed_what(kiln: KilnHome) -> None:
    desk = await lived_in(Desk(kiln, DATA, ENVIRON, editors=1))
    bare = {"context_window": None, "cost": None, "uses": frozenset({"kiln"})}

    def version(name: str, **more: Any) -> Pack:
        return pack(TEAM, models=[model("a", TEAM, name=name, **(bare | more))])

    async def state(base: Pack, now: Pack) -> tuple[ItemState, list[str]]:
        item = (await items(desk, now, base=base))["model:a"]
        return item.state, [one.field for one in item.changes]

    assert await state(version("Mine"), version("Mine")) == (ItemState.SAME, [])
    assert await state(version("Old"), version("Old")) == (ItemState.LOCAL, [])
    assert await state(version("Mine"), version("New")) == (ItemState.CHANGED, ["name"])
    assert await state(version("Old"), version("New")) == (ItemState.CLASH, ["name"])
    assert await state(version("Old"), version("Old", description="x")) == (ItemState.CHANGED, ["description"])


async def test_a_gateway_that_the_team_moved_is_a_change_whose_key_has_to_be_typed_again(kiln: KilnHome) -> None:
    desk = await lived_in(Desk(kiln, DATA, ENVIRON))
    moved = custom("Team", "https://models2.example.com/v1")
    item = await only(desk, pack(moved), base=pack(TEAM))
    assert (item.state, item.decision, item.leaves_key) == (ItemState.CHANGED, Decision.KEEP_MINE, True)
    here = custom("Team", "https://other.example.com/v1")
    assert (await only(desk, pack(here), base=pack(here))).state is ItemState.LOCAL


async def test_settings_that_kiln_does_not_know_are_left_out(kiln: KilnHome) -> None:
    desk = Desk(kiln, {})
    item = (await items(desk, pack(NEW, models=[model("a", NEW, overrides={"later": 1, "supports_vision": True})])))[
        "model:a"
    ]
    assert (item.state, item.left_out) == (ItemState.NEW, ("later",))
    assert item.card and dict(item.card.overrides) == {"supports_vision": True}


async def test_a_program_that_cannot_hold_a_model_says_why_while_others_take_it(kiln: KilnHome) -> None:
    desk = Desk(kiln, {})
    own = model("a", endpoint="https://own.example.org", reach="anthropic")
    priceless = model("b", NEW, cost=None)
    found = await items(desk, pack(NEW, models=[own, priceless]))
    editor = str(desk.editor_path)
    assert [(one.target, one.reason, one.detail) for one in found["model:b"].refused] == [
        (editor, PackReason.MISSING_FIELDS, ("cost",))
    ]
    assert (found["model:a"].into, found["model:b"].into) == ({editor}, {"kiln"})
    assert found["model:a"].refused[0].reason is PackReason.CANNOT_HOLD


@pytest.mark.parametrize(
    ("choice", "reason"),
    [
        ("pack:nothing", PackReason.UNKNOWN_MODEL),
        ("custom:own", PackReason.UNKNOWN_MODEL),
        ("rm -rf", PackReason.UNKNOWN_MODEL),
        ("pack:k", PackReason.NOT_TAKEN),
    ],
)
async def test_an_assignment_to_what_is_not_there_is_refused(choice: str, reason: PackReason, kiln: KilnHome) -> None:
    desk = await lived_in(Desk(kiln, DATA, ENVIRON))
    said = PackAssignments.model_validate({"agents": {"code": choice}})
    found = await items(desk, pack(NEW, models=[model("k", NEW, uses=frozenset({"kiln"}))], assignments=said))
    item = found[f"agent:code@{desk.editor_path}"]
    assert [one.reason for one in item.refused] == [reason]


async def test_a_choice_of_the_persons_own_is_a_clash(kiln: KilnHome) -> None:
    desk = Desk(kiln, {})
    desk.editor_path.parent.mkdir(parents=True)
    desk.editor_path.write_text(
        '{"aiOrchestrator.agents.providerAssignment": {"code": "claude", "test": "auto"},'
        ' "aiOrchestrator.agents.useUnifiedProvider": true}'
    )
    desk.editor.load()
    said = PackAssignments.model_validate({"agents": {"code": "fireworks-8b", "test": "claude", "review": "claude"}})
    found = await items(desk, pack(assignments=said))
    states = {key.partition(":")[2].partition("@")[0]: item.state for key, item in found.items()}
    assert states == {
        "code": ItemState.CLASH,
        "test": ItemState.CHANGED,
        "review": ItemState.CHANGED,
        "one_for_all": ItemState.CLASH,
    }


async def test_needed_keys_say_where_to_get_them_and_whether_they_are_there(kiln: KilnHome) -> None:
    desk = await lived_in(Desk(kiln, DATA, ENVIRON))
    page = {"key_page": "https://new.example/keys"}
    paged = [NEW.model_copy(update=page), custom("Http", "https://http.example", key_page="http://http.example")]
    known = [TEAM, builtin("openai", "open_ai_api_key", "mcp_secrets"), builtin("groq", "groq_api_key")]
    own = [model(name, endpoint=f"https://{name}.example.com/v1", needs_key=True) for name in ("own", "free")]
    keys = needed_keys(await desk.plan(pack(*paged, *known, models=own)))
    assert [(one.slot, one.source, one.page, one.page_is_packs) for one in keys] == [
        ("custom:New:api_key", KeySource.NONE, "https://new.example/keys", True),
        ("custom:Http:api_key", KeySource.NONE, "", False),
        ("custom:Team:api_key", KeySource.KILN_FILE, "", False),
        ("builtin:openai:open_ai_api_key", KeySource.KILN_FILE, "https://platform.openai.com/account/api-keys", False),
        ("builtin:groq:groq_api_key", KeySource.ENVIRONMENT, "https://console.groq.com/keys", False),
        ("endpoint:https://own.example.com/v1", KeySource.KEYCHAIN, "", False),
        ("endpoint:https://free.example.com/v1", KeySource.NONE, "", False),
    ]
