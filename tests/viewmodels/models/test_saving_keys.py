"""A model's key goes when adding the model is taken back, and only then."""

from dataclasses import replace

from pydantic import SecretStr

from kiln_models_gui.registry.cost import Price
from kiln_models_gui.registry.key_text import read_key
from kiln_models_gui.registry.model_card import ModelCard, Reach
from kiln_models_gui.store.secrets import SecretRef, SessionSecrets
from kiln_models_gui.values import replace as replace_value
from kiln_models_gui.viewmodels.models.draft import ModelDraft
from kiln_models_gui.viewmodels.models.kinds import KEY
from kiln_models_gui.viewmodels.models.page import ModelsPage
from kiln_models_gui.viewmodels.models.saving import Wish, save_model
from kiln_models_gui.viewmodels.providers.draft import TypedKey
from tests.viewmodels.conftest import Bench, MakeBench, idle
from tests.viewmodels.editor_files import EditorFile, manage

ACCOUNT = SecretRef("aiOrchestrator", "claude-there-key")


def wish(editor: EditorFile, name: str = "Claude there") -> Wish:
    card = ModelCard(
        reach=Reach.ANTHROPIC,
        model=name,
        name=name,
        endpoint="https://claude.mycompany.internal/v1",
        context_window=8000,
        cost=Price(0, 0),
    )
    draft = ModelDraft(Reach.ANTHROPIC, key=TypedKey(read_key("sk-canary-0123456789")))
    assert KEY in draft.places
    return Wish(None, card, draft, frozenset({editor.id}))


def prepared(make_bench: MakeBench) -> tuple[Bench, EditorFile, SessionSecrets]:
    secrets = SessionSecrets()
    bench = make_bench({}, secrets)
    (editor,) = manage(bench, {"Code": {}})
    return bench, editor, secrets


async def test_the_key_of_a_model_goes_when_adding_it_is_taken_back(make_bench: MakeBench) -> None:
    bench, editor, secrets = prepared(make_bench)
    done = await save_model(bench.bench, wish(editor))
    assert await secrets.get(ACCOUNT) == SecretStr("sk-canary-0123456789")
    page = ModelsPage(bench.bench)
    page.undo(done)
    await idle(page)
    assert await secrets.get(ACCOUNT) is None
    assert b"claude-there" not in editor.text()


async def test_a_key_that_another_model_names_by_now_stays(make_bench: MakeBench) -> None:
    bench, editor, secrets = prepared(make_bench)
    await save_model(bench.bench, wish(editor))
    twin = wish(editor)
    second = await save_model(bench.bench, replace(twin, card=replace(twin.card, model="twin")))
    page = ModelsPage(bench.bench)
    page.undo(replace_value(second, new_secrets=("claude-there-key",)))
    await idle(page)
    (model,) = editor.orchestrator.settings.custom_models
    assert (model.model_name, model.api_key.secret_name) == ("Claude there", "claude-there-key")
    assert await secrets.get(ACCOUNT) is not None
