from datetime import UTC, datetime

from pydantic import SecretStr

from kiln_models_gui.registry.pack.items import ItemState
from kiln_models_gui.registry.pack.pack import Pack
from kiln_models_gui.registry.providers import ProviderRef
from kiln_models_gui.store.pack_file import dump
from kiln_models_gui.store.pack_seal import open_keys, with_keys
from kiln_models_gui.targets.pack_make import PackAbout, Selection
from tests.kiln_files import SOUND, KilnHome
from tests.targets.pack_dangers import CUSTOM_KEY, DATA, EDITOR_KEY, ENVIRON, OWN, lived_in
from tests.targets.packs import Desk, custom, model

ABOUT = PackAbout("All", id="same", made_at=datetime(2026, 11, 22, tzinfo=UTC))


async def test_no_key_is_in_a_pack_and_each_that_is_needed_is_named(kiln: KilnHome) -> None:
    desk = await lived_in(Desk(kiln, DATA, ENVIRON))
    pack = desk.make_all(ABOUT)
    text = dump(pack).decode()
    assert not [key for key in OWN if key in text]
    needs = {(one.ref.type, one.ref.id): one.needs_keys for one in pack.providers}
    assert needs == {
        ("builtin", "azure_openai"): ("azure_openai_api_key",),
        ("builtin", "groq"): ("groq_api_key",),
        ("builtin", "ollama"): (),
        ("builtin", "openai"): ("open_ai_api_key",),
        ("custom", "Here"): (),
        ("custom", "Team"): ("api_key",),
    }
    assert [(one.model, one.needs_key) for one in pack.models] == [("a", False), ("gpt-x", False), ("own", True)]


async def test_what_looks_like_a_key_stays_out_wherever_it_stands(kiln: KilnHome) -> None:
    secret = "sk-canary-0123456789abcdef"
    data: dict[str, object] = {
        "azure_openai_endpoint": f"https://user:{secret}@team.openai.azure.com/?api-key={secret}",
        "openai_compatible_providers": [
            {"name": "A", "base_url": f"https://user:{secret}@a.example/v1?key={secret}", "api_key": secret},
            {"name": "B", "base_url": f"https://b.example/{secret}/v1", "headers": {"Authorization": secret}},
        ],
        "user_model_registry": [
            {
                "id": "one",
                "provider_type": "custom",
                "provider_id": "A",
                "model_id": "m",
                "name": f"With {secret}",
                "description": f"Use {secret}",
                "api_key": secret,
                "overrides": {
                    "default_thinking_level": secret,
                    "supports_vision": True,
                    "extra_headers": {"k": secret},
                },
            }
        ],
    }
    pack = Desk(kiln, data).make_all(ABOUT)
    assert secret not in dump(pack).decode()
    assert {one.ref.id: one.address for one in pack.providers if one.ref.type == "custom"} == {
        "A": "https://a.example/v1",
        "B": "",
    }
    assert pack.providers[0].values == {"azure_openai_endpoint": "https://team.openai.azure.com"}
    assert pack.models[0].overrides == {"supports_vision": True}


async def test_what_a_model_needs_goes_along_and_nothing_else(kiln: KilnHome) -> None:
    desk = await lived_in(Desk(kiln, DATA, ENVIRON))
    chosen = next(one.key for one in desk.library.models() if one.holdings[0].record.title == "Mine")
    pack = desk.maker.make(Selection(models=frozenset({chosen})), ABOUT)
    assert [one.ref.id for one in pack.providers] == ["Team"]
    assert [one.model for one in pack.models] == ["a"]
    assert (pack.assignments, pack.evidence) == (None, ())


async def test_the_same_things_give_the_same_pack_whatever_else_stands_there(kiln: KilnHome) -> None:
    desk = await lived_in(Desk(kiln, DATA, ENVIRON))
    first = desk.make_all(ABOUT)
    assert dump(desk.make_all(ABOUT)) == dump(first)
    new = custom("Another", "https://another.example/v1", keyed=False)
    await desk.take_all(Pack(providers=(new,), models=(model("0", new),)))
    again = desk.make_all(ABOUT)
    assert all(one in again.models for one in first.models)


async def test_damaged_and_old_entries_break_nothing(kiln: KilnHome) -> None:
    pack = Desk(kiln, SOUND).make_all(ABOUT)
    assert {one.model for one in pack.models} >= {"gpt-x", "m", "idless"}


async def test_assignments_take_their_models_along(kiln: KilnHome) -> None:
    desk = await lived_in(Desk(kiln, DATA, ENVIRON))
    text = (
        desk.editor_path.read_text().rstrip("}")
        + ', "aiOrchestrator.agents.providerAssignment": {"code": "custom:own"}}'
    )
    desk.editor_path.write_text(text)
    desk.editor.load()
    pack = desk.maker.make(Selection(assignments_of=str(desk.editor_path)), ABOUT)
    (own,) = pack.models
    assert pack.assignments is not None
    assert {role.value: choice for role, choice in pack.assignments.agents.items()}["code"] == f"pack:{own.id}"


async def test_sealed_keys_reach_the_other_desk(kiln: KilnHome) -> None:
    desk = await lived_in(Desk(kiln, DATA, ENVIRON))
    pack = desk.make_all(ABOUT)
    keys = await desk.maker.keys_of(pack)
    found = {slot: key.get_secret_value() for slot, key in keys.items()}
    assert found["custom:Team:api_key"] == CUSTOM_KEY
    assert found["endpoint:https://own.example.com/v1"] == EDITOR_KEY
    phrase = SecretStr("correct horse battery")
    sealed = with_keys(pack, keys, phrase)
    assert not [key for key in OWN if key in dump(sealed).decode()]
    other = Desk(KilnHome(kiln.home / "other", kiln.catalog), {})
    opened = {slot: key.get_secret_value() for slot, key in open_keys(sealed, phrase).items()}
    await other.apply(await other.plan(sealed), opened)
    assert {item.state for item in (await other.plan(sealed)).items} == {ItemState.SAME}
    assert dump(other.make_all(ABOUT)) == dump(pack)


async def test_the_key_of_a_provider_that_moved_since_is_not_sealed_for_its_old_address(kiln: KilnHome) -> None:
    desk = await lived_in(Desk(kiln, DATA, ENVIRON))
    pack = Pack(providers=(custom("Team", "https://former.example/v1"), custom("Nobody", "https://x.example")))
    assert await desk.maker.keys_of(pack) == {}


async def test_a_key_that_only_the_keychain_has_is_needed_too(kiln: KilnHome) -> None:
    desk = await lived_in(Desk(kiln, DATA, ENVIRON))
    await desk.keys.keep(ProviderRef("custom", "Here"), "api_key", SecretStr("kept"))
    kept = await desk.maker.kept_keys()
    assert kept == {ProviderRef("custom", "Here")}
    pack = desk.make_all(ABOUT, kept_keys=kept)
    assert [one.needs_keys for one in pack.providers if one.ref.id == "Here"] == [("api_key",)]


async def test_evidence_goes_along_for_the_models_that_are_asked_there(kiln: KilnHome) -> None:
    desk = await lived_in(Desk(kiln, DATA, ENVIRON))

    def found(model_id: str, address: str) -> dict[str, object]:
        return {
            "capability": "tools",
            "outcome": "proved",
            "base_url": address,
            "model_id": model_id,
            "family": "openai",
        }

    known = [
        found("a", "https://models.example.com/v1/"),
        found("a", "https://other.example"),
        found("zz", "https://x.example"),
    ]
    pack = desk.make_all(ABOUT, evidence=known)
    assert pack.evidence == (known[0],)
    other = Desk(KilnHome(kiln.home / "other", kiln.catalog), {})
    plan = await other.plan(pack)
    assert plan.evidence == (known[0],)
    assert (plan.items[-1].state, plan.items[-1].count) == (ItemState.NEW, 1)
