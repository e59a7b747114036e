from kiln_models_gui.registry.history_entry import HistoryKind, Who
from kiln_models_gui.registry.pack.items import ItemState
from kiln_models_gui.registry.pack.pack import Pack, PackAssignments
from kiln_models_gui.store.secrets import SecretRef
from tests.kiln_files import KilnHome
from tests.targets.packs import Desk, builtin, custom, model

TEAM = custom("Team", "https://models.example.com/v1")
OPENAI = builtin("openai", "open_ai_api_key")
KEY = "sk-team-0123456789abcdef"
TEAM_SLOT = "custom:Team:api_key"


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
