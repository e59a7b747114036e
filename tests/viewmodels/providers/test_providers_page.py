"""The Providers page: list, selection, and removals that take the keys along and give them back."""

from pydantic import SecretStr

from kiln_models_gui.probes.practice import PRACTICE_KEY, PracticeFault, PracticeProvider
from kiln_models_gui.qt_names import override
from kiln_models_gui.registry.providers import ProviderRef, ProviderStatus
from kiln_models_gui.store.secrets import SecretError, SecretProblem, SecretRef, SessionSecrets
from kiln_models_gui.targets.keys import API_KEY
from kiln_models_gui.viewmodels.providers.page import ProvidersPage, Removal
from kiln_models_gui.viewmodels.shell import OPEN_KEYCHAIN
from tests.kiln_files import SOUND
from tests.registry.orchestrator import LOCAL_LLAMA, tree
from tests.viewmodels.conftest import Bench, MakeBench, Seen, idle, until
from tests.viewmodels.editor_files import manage

KEY = "sk-canary-kept-0123456789"
MINE = ProviderRef("custom", "Mine")
OPENAI = ProviderRef("builtin", "openai")
GROQ = ProviderRef("builtin", "groq")


async def remove(page: ProvidersPage, ref: ProviderRef, *, with_models: bool = False) -> Removal:
    seen = Seen(page.removed)
    page.select_ref(ref)
    page.remove(with_models=with_models)
    await idle(page)
    ((removal,),) = seen.all
    assert isinstance(removal, Removal)
    return removal


async def kept(bench: Bench, account: str) -> str | None:
    key = await bench.secrets.get(SecretRef("Kiln Models", account))
    return key.get_secret_value() if key else None


async def test_the_first_provider_is_selected_and_rows_can_be_searched(make_bench: MakeBench) -> None:
    page = ProvidersPage(make_bench().bench)
    assert page.count == 3
    assert page.selected_key == "builtin:openai"
    page.search(" büro ")
    assert page.searching
    assert [page.rows.content(row).title for row in range(page.rows.rowCount())] == ["Büro 🏢"]
    page.search("")
    assert page.rows.rowCount() == 3


async def test_a_custom_provider_goes_with_its_key_and_comes_back_with_it(make_bench: MakeBench) -> None:
    bench = make_bench()
    await bench.keys.keep(MINE, API_KEY, SecretStr(KEY))
    page = ProvidersPage(bench.bench)
    before = bench.home.data()
    removal = await remove(page, MINE)
    assert bench.registry.provider(MINE) is None
    assert await kept(bench, "custom:Mine") is None
    assert KEY not in repr(removal)
    page.undo(removal)
    await idle(page)
    assert bench.home.data() == before
    assert await kept(bench, "custom:Mine") == KEY


async def test_a_custom_provider_takes_its_models_along_when_wanted(make_bench: MakeBench) -> None:
    bench = make_bench()
    page = ProvidersPage(bench.bench)
    page.select_ref(MINE)
    assert page.impact == ("Zwei", "idless")
    before = bench.home.data()
    removal = await remove(page, MINE, with_models=True)
    assert [model.title for model in bench.registry.user_models()].count("Zwei") == 0
    page.undo(removal)
    await idle(page)
    assert bench.home.data() == before


async def test_models_that_an_editor_has_too_are_said_to_go_on_there(make_bench: MakeBench) -> None:
    bench = make_bench(SOUND | {"fireworks_api_key": KEY, "fireworks_account_id": "a"})
    page = ProvidersPage(bench.bench)
    page.select_ref(MINE)
    alone = page.removal
    assert alone is not None
    assert alone.consequences == ("“Zwei” stops working in Kiln.", "“idless” stops working in Kiln.")
    assert alone.with_models == "Remove these models too"
    element = LOCAL_LLAMA | {"endpoint": "http://127.0.0.1:1/v1", "modelName": "m"}
    (code,) = manage(bench, {"VS Code": tree([], [element])})
    both, text = page.removal, code.text()
    assert both is not None
    assert both.consequences == (
        "“Zwei” stops working in Kiln. It stays in VS Code, and works there as before.",
        "“idless” stops working in Kiln.",
    )
    assert both.with_models == "Remove these models from Kiln too"
    await remove(page, MINE, with_models=True)
    assert code.text() == text
    page.select_ref(ProviderRef("builtin", "fireworks_ai"))
    fireworks = page.removal
    assert fireworks is not None
    assert fireworks.text.endswith("Agents in VS Code are not concerned: Fireworks AI is set up there separately.")
    assert not fireworks.with_models


async def test_a_built_in_provider_goes_with_its_key_and_comes_back_with_it(make_bench: MakeBench) -> None:
    bench = make_bench()
    await bench.keys.keep(OPENAI, "open_ai_api_key", SecretStr(KEY))
    page = ProvidersPage(bench.bench)
    removal = await remove(page, OPENAI)
    assert "open_ai_api_key" not in bench.home.data()
    assert await kept(bench, "open_ai_api_key") is None
    assert page.selected_key == "custom:Mine"
    page.undo(removal)
    await idle(page)
    assert bench.home.data()["open_ai_api_key"] == SOUND["open_ai_api_key"]
    assert await kept(bench, "open_ai_api_key") == KEY


async def test_a_provider_that_only_the_keychain_knew_goes_and_comes_back(make_bench: MakeBench) -> None:
    bench = make_bench()
    await bench.keys.keep(GROQ, "groq_api_key", SecretStr(KEY))
    bench.registry.keep_here("groq")
    bench.choices.change(kept_providers=("groq",))
    await idle(bench.choices)
    page = ProvidersPage(bench.bench)
    removal = await remove(page, GROQ)
    assert bench.registry.provider(GROQ) is None
    await idle(bench.choices)
    assert bench.preferences.load().kept_providers == ()
    assert await kept(bench, "groq_api_key") is None
    page.undo(removal)
    await idle(page)
    await idle(bench.choices)
    restored = bench.registry.provider(GROQ)
    assert restored is not None
    assert restored.status is ProviderStatus.KEY_NOT_IN_KILN
    assert bench.preferences.load().kept_providers == ("groq",)
    assert await kept(bench, "groq_api_key") == KEY


class LockedSecrets(SessionSecrets):
    """A keychain that nobody unlocks."""

    @override
    async def get(self, ref: SecretRef) -> SecretStr | None:
        raise SecretError(SecretProblem.LOCKED)


async def test_a_locked_keychain_does_not_keep_a_provider_from_going(make_bench: MakeBench) -> None:
    bench = make_bench(secrets=LockedSecrets())
    page = ProvidersPage(bench.bench)
    removal = await remove(page, MINE)
    assert removal.keys == ()
    assert bench.registry.provider(MINE) is None
    assert bench.shell.notice is None


async def test_a_locked_keychain_is_told_of_when_a_test_needs_it(make_bench: MakeBench) -> None:
    bench = make_bench(secrets=LockedSecrets())
    page = ProvidersPage(bench.bench)
    page.select_ref(ProviderRef("custom", "Büro 🏢"))
    page.test.start()
    await idle(page.test)
    assert page.test.problem is not None
    assert "locked" in page.test.problem.what
    assert page.test.result is None


async def test_a_locked_keychain_is_told_of_when_a_key_is_copied(make_bench: MakeBench) -> None:
    bench = make_bench(secrets=LockedSecrets())
    page = ProvidersPage(bench.bench)
    page.select_ref(ProviderRef("custom", "Büro 🏢"))
    page.copy_key()
    await idle(page)
    assert bench.shell.notice is not None
    assert (bench.shell.notice.action, bench.shell.notice.verb) == (OPEN_KEYCHAIN, "Try again")
    assert "locked" in bench.shell.notice.heading
    bench.shell.keychain_answered()
    assert bench.shell.notice is None


async def test_an_undo_that_clashes_is_told_of_and_puts_no_key_back(make_bench: MakeBench) -> None:
    bench = make_bench()
    await bench.keys.keep(MINE, API_KEY, SecretStr(KEY))
    page = ProvidersPage(bench.bench)
    removal = await remove(page, MINE)
    bench.home.write(SOUND | {"openai_compatible_providers": [{"name": "Mine", "base_url": "http://other/v1"}]})
    page.undo(removal)
    await idle(page)
    assert bench.shell.notice is not None
    assert await kept(bench, "custom:Mine") is None


def practice_data(practice: PracticeProvider) -> dict[str, object]:
    providers = [
        {"name": "One", "base_url": practice.base_url, "api_key": PRACTICE_KEY},
        {"name": "Two", "base_url": practice.base_url, "api_key": PRACTICE_KEY},
    ]
    model = {"id": "a", "model_id": "practice-small", "provider_type": "custom", "provider_id": "One"}
    return {"openai_compatible_providers": providers, "user_model_registry": [model]}


async def test_a_test_is_remembered_for_the_provider_and_the_model(
    make_bench: MakeBench, practice: PracticeProvider
) -> None:
    page = ProvidersPage(make_bench(practice_data(practice)).bench)
    assert page.own_model == "practice-small"
    page.test.start(page.own_model)
    await idle(page.test)
    assert page.rows.content(0).chips[0].text == "Works"
    assert page.detail is not None
    assert page.detail.chip.text == "Works"
    assert page.models_to_try[:1] == ("practice-small",)
    assert "practice-vision" in page.models_to_try
    page.select("custom:Two")
    assert page.test.result is None
    assert page.models_to_try == ()
    assert page.rows.content(1).chips[0].text == "Not tested"


async def test_a_test_stopped_by_another_selection_says_nothing_of_it(
    make_bench: MakeBench, practice: PracticeProvider
) -> None:
    practice.fault = PracticeFault.SLOW
    page = ProvidersPage(make_bench(practice_data(practice)).bench)
    page.test.start()
    await until(lambda: bool(page.test.lines and page.test.lines[0].outcome), page.test.changed)
    page.select("custom:Two")
    await idle(page.test)
    assert page.test.result is None
    assert [page.rows.content(row).chips[0].text for row in (0, 1)] == ["Not tested", "Not tested"]


async def test_a_test_that_was_stopped_is_not_remembered(make_bench: MakeBench, practice: PracticeProvider) -> None:
    practice.fault = PracticeFault.SLOW
    page = ProvidersPage(make_bench(practice_data(practice)).bench)
    page.test.start()
    await until(lambda: bool(page.test.lines and page.test.lines[0].outcome), page.test.changed)
    page.test.stop()
    await idle(page.test)
    assert page.test.result is not None
    assert page.rows.content(0).chips[0].text == "Not tested"
