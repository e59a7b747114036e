import pytest
from pydantic import SecretStr

from kiln_models_gui.registry.changes import ClashError, WrongShapeError
from kiln_models_gui.registry.history_entry import HistoryKind, Who
from kiln_models_gui.registry.pack.items import Decision, ItemState
from kiln_models_gui.registry.pack.pack import Pack, PackAssignments
from kiln_models_gui.registry.pack.plan import plan
from kiln_models_gui.registry.policy import Policy
from kiln_models_gui.registry.providers import ProviderRef
from kiln_models_gui.store.secrets import SecretRef
from tests.kiln_files import KilnHome
from tests.targets.pack_dangers import CUSTOM_KEY as DATA_KEY
from tests.targets.pack_dangers import DATA, ENVIRON, lived_in, where_keys_go
from tests.targets.packs import Desk, builtin, custom, model

TEAM = custom("Team", "https://models.example.com/v1")
OPENAI = builtin("openai", "open_ai_api_key")
KEY = "sk-team-0123456789abcdef"
TEAM_SLOT = "custom:Team:api_key"
KEYS = {TEAM_SLOT: KEY, "builtin:openai:open_ai_api_key": "sk-o-0123456789"}


def team_pack(**more: object) -> Pack:
    models = (model("a", TEAM), model("b", OPENAI), model("c", endpoint="https://own.example.com/v1", needs_key=True))
    said = PackAssignments.model_validate({"agents": {"code": "pack:a", "review": "claude"}, "strategy": "manual"})
    return Pack.model_validate(
        {"name": "Research", "providers": (TEAM, OPENAI), "models": models, "assignments": said} | more
    )


async def test_a_pack_becomes_one_change_of_all_files_and_one_undo_takes_it_back(kiln: KilnHome) -> None:
    desk = Desk(kiln, {"projects": ["/a"]}, editors=2)
    done = await desk.apply(await desk.plan(team_pack()), {TEAM_SLOT: KEY, "builtin:openai:open_ai_api_key": "sk-o"})
    assert [len(writes) for writes in desk.heard] == [3]
    assert {one.name: one.base_url for one in desk.registry.state.custom_providers} == {
        "Team": "https://models.example.com/v1",
        "own.example.com": "https://own.example.com/v1",
    }
    names = [record.name for record in desk.registry.user_models()]
    assert names == ["The a", "The b", "The c"]
    for agents in desk.editors.values():
        assert agents.settings.assignments == {"code": "custom:the-a", "review": "claude"}
        assert agents.settings.strategy.value == "manual"
        keys = {record.id: record.api_key.secret_name for record in agents.settings.custom_models}
        assert keys == {"the-a": "team-key", "the-b": "openai-key", "the-c": ""}
    assert desk.kept()[SecretRef("aiOrchestrator", "team-key")] == KEY
    assert desk.kept()[SecretRef("Kiln Models", "custom:Team")] == KEY
    assert KEY.encode() not in desk.editor_path.read_bytes()
    again = await desk.plan(team_pack())
    assert {item.state for item in again.items} == {ItemState.SAME}
    entry = await desk.record()
    assert (entry.who, entry.by, entry.kind, entry.subject) == (
        Who.IMPORT,
        "Research",
        HistoryKind.IMPORTED,
        "Research",
    )
    assert len(entry.parts) == 3
    await desk.applier.undo(done)
    assert desk.kiln.data() == {"projects": ["/a"]}
    assert [agents.settings.custom_models for agents in desk.editors.values()] == [(), ()]
    assert {ref.service for ref in desk.kept()} == {"Kiln Models history"}


async def test_a_key_left_behind_stays_with_no_address_and_the_undo_brings_it_back(kiln: KilnHome) -> None:
    desk = await lived_in(Desk(kiln, DATA, ENVIRON))
    await desk.keys.keep(ProviderRef("custom", "Team"), "api_key", SecretStr("sk-in-the-keychain-0123"))
    before = set(where_keys_go(desk))
    evil = custom("Team", "https://evil.example/v1")
    azure = builtin("azure_openai", "azure_openai_api_key", azure_openai_endpoint="https://evil.example")
    done = await desk.take_all(Pack(name="Evil", providers=(evil, azure)))
    assert desk.registry.state.values["azure_openai_endpoint"] == "https://evil.example"
    assert {address for _, address in where_keys_go(desk)}.isdisjoint(
        {"https://evil.example", "https://evil.example/v1"}
    )
    assert await desk.keys.find(ProviderRef("custom", "Team"), "api_key") is None
    assert await desk.keys.find(ProviderRef("builtin", "azure_openai"), "azure_openai_api_key") is None
    await desk.applier.undo(done)
    assert set(where_keys_go(desk)) == before
    assert desk.kept()[SecretRef("Kiln Models", "custom:Team")] == "sk-in-the-keychain-0123"


async def test_a_key_in_the_environment_is_kept_from_a_new_address(kiln: KilnHome) -> None:
    desk = Desk(kiln, {}, {"AZURE_OPENAI_API_KEY": "from-the-environment"})
    azure = builtin("azure_openai", "azure_openai_api_key", azure_openai_endpoint="https://evil.example")
    await desk.take_all(Pack(providers=(azure,)))
    assert desk.kiln.data() == {"azure_openai_api_key": None, "azure_openai_endpoint": "https://evil.example"}
    assert desk.target.key("azure_openai_api_key") is None


async def test_a_key_that_is_typed_again_goes_to_the_new_address(kiln: KilnHome) -> None:
    desk = await lived_in(Desk(kiln, DATA, ENVIRON))
    moved = custom("Team", "https://models2.example.com/v1")
    await desk.take_all(Pack(providers=(moved,)), {TEAM_SLOT: KEY})
    found = desk.target.key_of_custom("Team")
    assert found is not None and found.get_secret_value() == KEY


async def test_a_key_that_a_former_provider_of_that_name_left_is_not_for_a_new_one(kiln: KilnHome) -> None:
    desk = await lived_in(Desk(kiln, DATA, ENVIRON))
    await desk.take_all(Pack(providers=(custom("Gone", "https://evil.example"),)))
    assert await desk.keys.find(ProviderRef("custom", "Gone"), "api_key") is None


async def test_both_are_kept_under_two_names(kiln: KilnHome) -> None:
    desk = await lived_in(Desk(kiln, DATA, ENVIRON))
    other = custom("Team", "https://other.example/v1")
    pack = Pack(providers=(other,), models=(model("z", other),))
    await desk.apply(await desk.plan(pack, {"provider:custom:Team": Decision.KEEP_BOTH}), {TEAM_SLOT: KEY})
    stands = {one.name: one.base_url for one in desk.registry.state.custom_providers}
    assert (stands["Team"], stands["Team 2"]) == ("https://models.example.com/v1", "https://other.example/v1")
    assert [one.provider_id for one in desk.registry.user_models() if one.model_id == "z"] == ["Team 2"]
    kept = desk.target.key_of_custom("Team"), desk.target.key_of_custom("Team 2")
    assert [key and key.get_secret_value() for key in kept] == [DATA_KEY, KEY]


async def test_an_editor_gets_the_key_that_kiln_has_for_the_same_address(kiln: KilnHome) -> None:
    desk = await lived_in(Desk(kiln, DATA, ENVIRON))
    done = await desk.apply(await desk.plan(Pack(providers=(TEAM,), models=(model("a", TEAM, name=""),))))
    assert desk.kept()[SecretRef("aiOrchestrator", "team-key")] == DATA_KEY
    await desk.applier.undo(done)
    assert SecretRef("aiOrchestrator", "team-key") not in desk.kept()


async def test_keys_stay_out_of_kilns_file_where_they_should(kiln: KilnHome) -> None:
    typed = {TEAM_SLOT: KEY, "builtin:openai:open_ai_api_key": "sk-o-0123456789"}
    desk = Desk(kiln, {}, policy=Policy(keychain_only=True))
    done = await desk.apply(await desk.plan(team_pack()), typed)
    assert KEY.encode() not in desk.kiln.path.read_bytes()
    assert (done.kept_here, desk.registry.kept_here) == ({"openai"}, {"openai"})
    assert desk.kept()[SecretRef("Kiln Models", "open_ai_api_key")] == "sk-o-0123456789"
    await desk.applier.undo(done)
    assert (desk.registry.kept_here, desk.kept()) == (frozenset(), {})


async def test_when_a_file_cannot_be_written_nothing_is_and_no_key_is_kept(kiln: KilnHome) -> None:
    desk = await lived_in(Desk(kiln, DATA, ENVIRON))
    made = await desk.plan(team_pack(), {"provider:custom:Team": Decision.TAKE})
    files, kept = desk.files(), desk.kept()
    changed = desk.kiln.data() | {"user_model_registry": "no list any more"}
    files[str(desk.kiln.path)] = desk.kiln.write(changed)
    with pytest.raises(WrongShapeError):
        await desk.apply(made, {TEAM_SLOT: KEY, "endpoint:https://own.example.com/v1": KEY})
    assert (desk.files(), desk.kept()) == (files, kept)


async def test_what_somebody_changed_since_the_preview_is_a_clash(kiln: KilnHome) -> None:
    desk = await lived_in(Desk(kiln, DATA, ENVIRON))
    azure = builtin("azure_openai", azure_openai_endpoint="https://team.openai.azure.com")
    made = await desk.plan(Pack(providers=(azure,)), {"provider:builtin:azure_openai": Decision.TAKE})
    desk.kiln.write(desk.kiln.data() | {"azure_openai_endpoint": "https://newer.openai.azure.com"})
    before = desk.files()
    with pytest.raises(ClashError):
        await desk.apply(made)
    assert desk.files() == before


async def test_choices_that_somebody_changed_since_the_preview_are_a_clash(kiln: KilnHome) -> None:
    desk = Desk(kiln, {})
    made = await desk.plan(team_pack())
    desk.editor_path.parent.mkdir(parents=True)
    desk.editor_path.write_text('{"aiOrchestrator.agents.providerAssignment": {"code": "claude"}}')
    await desk.editor.reload()
    before = desk.files()
    with pytest.raises(ClashError):
        await desk.apply(made)
    assert (desk.files(), desk.kept()) == (before, {})


async def test_only_the_chosen_programs_are_written(kiln: KilnHome) -> None:
    desk = Desk(kiln, {}, editors=2)
    first, second = desk.editors
    made = plan(team_pack(), await desk.applier.look(team_pack(), into=[second]))
    await desk.apply(made, {TEAM_SLOT: KEY})
    assert (desk.kiln.data(), desk.editors[first].settings.custom_models) == ({}, ())
    assert [one.id for one in desk.editors[second].settings.custom_models] == ["the-a", "the-b", "the-c"]


async def test_models_at_two_paths_of_one_computer_get_a_provider_each(kiln: KilnHome) -> None:
    desk = Desk(kiln, {})
    models = [model(name, endpoint=f"https://own.example.com/{name}/v1", uses={"kiln"}) for name in ("a", "b")]
    await desk.apply(await desk.plan(Pack(models=tuple(models))))
    assert len({one.name for one in desk.registry.state.custom_providers}) == 2
    assert {item.state for item in (await desk.plan(Pack(models=tuple(models)))).items} == {ItemState.SAME}


async def test_the_history_takes_a_pack_back_as_one_step_after_a_restart(kiln: KilnHome) -> None:
    desk = Desk(kiln, {"projects": ["/a"]})
    await desk.apply(await desk.plan(team_pack()), {TEAM_SLOT: KEY})
    entry = await desk.record()
    await desk.history.undo([entry.id])
    assert desk.kiln.data() == {"projects": ["/a"]}
    assert desk.editor.settings.custom_models == ()
    assert desk.editor.settings.assignments == {}


async def test_a_pack_for_an_editor_alone_is_an_import_too(kiln: KilnHome) -> None:
    desk = Desk(kiln, {})
    await desk.apply(
        await desk.plan(Pack(name="N", models=(model("a", endpoint="https://a.example", uses={"editor"}),)))
    )
    entry = await desk.record()
    assert (entry.who, entry.by, entry.kind, len(entry.parts)) == (Who.IMPORT, "N", HistoryKind.IMPORTED, 1)
