"""Each check of Health: something triggers it, its fix mends it, and undo brings back what stood there."""

from collections.abc import Mapping

import pytest

from kiln_models_gui.qt_names import override
from kiln_models_gui.registry.edits import CustomProviderDraft
from kiln_models_gui.registry.health.problem import Ask, AskFix, Check
from kiln_models_gui.registry.model_registry import KnownKeys
from kiln_models_gui.registry.providers import ProviderRef
from kiln_models_gui.store.secrets import SessionSecrets
from kiln_models_gui.targets.kiln import KilnTarget
from kiln_models_gui.viewmodels.health import Health
from tests.kiln_files import KilnHome
from tests.oracle import Oracle
from tests.registry.orchestrator import ENTERPRISE, EVERY_KEY, Tree, tree
from tests.viewmodels.conftest import Bench, MakeBench, Seen, idle
from tests.viewmodels.editor_files import EditorFile, manage
from tests.viewmodels.health_cases import CASES, KEY, MINE, Case, agents, entry, kiln_data

KNOWN = KnownKeys(EVERY_KEY.secrets | {"enterprise-claude-key", "azure-key"}, EVERY_KEY.in_editor)


class Looked:
    """Health on a bench, its editors, and the toasts."""

    def __init__(
        self, bench: Bench, editors: Mapping[str, Tree | str], keys: KnownKeys = KNOWN, **environ: str
    ) -> None:
        self.bench = bench
        self.editors: list[EditorFile] = manage(bench, editors)
        for one in self.editors:
            one.orchestrator.know_keys(keys)
        self.toasts: list[tuple[str, object]] = []
        self.health = Health(
            bench.bench,
            lambda: {one.id: one.orchestrator for one in self.editors},
            lambda text, undo: self.toasts.append((text, undo)),
            bench.shell.understand,
            environ=environ,
            calm_s=0,
        )
        self.asked = Seen(self.health.asked)

    async def start(self) -> None:
        self.health.start()
        await idle(self.health)

    def item(self, check: Check) -> tuple[str, str]:
        """Key and button of the one item of `check`."""
        [found] = [item for item in self.health.items if item.key.startswith(f"{check.value}\n")]
        assert found.heading
        assert found.text
        return found.key, found.action

    @property
    def checks(self) -> list[str]:
        return [item.key.partition("\n")[0] for item in self.health.items]

    async def act(self, check: Check) -> None:
        self.health.act(self.item(check)[0])
        await idle(self.health)

    async def undo(self) -> None:
        undo = self.toasts[-1][1]
        assert callable(undo)
        undo()
        await idle(self.health)

    @property
    def files(self) -> tuple[object, ...]:
        """What stands in the files: Kiln's as data, for the order of nothing in it matters, and editors' texts."""
        return (self.bench.home.data(), *(one.text() for one in self.editors))


async def look(bench: Bench, case: Case) -> Looked:
    looked = Looked(bench, {"VS Code": case.editor} if case.editor is not None else {})
    await looked.start()
    return looked


def test_every_check_has_its_case() -> None:
    elsewhere = {Check.FROM_ENVIRONMENT, Check.KEY_NOT_HERE, Check.NO_EFFECT}
    assert {case.check for case in CASES} == set(Check) - elsewhere


@pytest.mark.parametrize("case", [case for case in CASES if not case.asks], ids=str)
async def test_the_fix_mends_it_and_undo_brings_it_back(case: Case, make_bench: MakeBench, oracle: Oracle) -> None:
    looked = await look(make_bench(case.data), case)
    before, listed = looked.files, looked.checks
    assert looked.item(case.check)[1] == case.action
    await looked.act(case.check)
    assert case.check not in looked.checks
    assert set(looked.checks) <= set(listed), "the fix made something else wrong"
    kiln_sees = oracle.read(looked.bench.home.home)
    assert kiln_sees["settings"]["projects"] == ["/kept"]
    assert all("ok" in provider for provider in kiln_sees["providers"])
    assert looked.files != before
    await looked.undo()
    assert looked.files == before
    assert looked.checks == listed


@pytest.mark.parametrize("case", [case for case in CASES if case.asks], ids=str)
async def test_what_only_a_person_knows_is_asked(case: Case, make_bench: MakeBench) -> None:
    looked = await look(make_bench(case.data), case)
    assert looked.item(case.check)[1] == case.action
    before = looked.files
    await looked.act(case.check)
    assert [type(asked) for [asked] in looked.asked.all] == [AskFix]
    assert looked.files == before


async def test_a_sound_configuration_has_no_problems(make_bench: MakeBench) -> None:
    looked = Looked(make_bench(kiln_data(entry())), {"VS Code": tree(endpoints=[ENTERPRISE])})
    await looked.start()
    assert looked.health.looked
    assert looked.health.items == ()
    assert looked.health.count == 0


async def test_a_provider_that_is_set_up_again_gives_its_models_back(make_bench: MakeBench) -> None:
    looked = Looked(make_bench(kiln_data(entry(provider_id="Gone"))), {})
    await looked.start()
    await looked.act(Check.PROVIDER_GONE)
    assert looked.asked.all == [(AskFix(Ask.ADD_PROVIDER, provider=ProviderRef("custom", "Gone")),)]
    draft = CustomProviderDraft("Gone", "http://127.0.0.1:3/v1")
    change = await looked.bench.registry.add_custom_provider(draft)
    await idle(looked.health)
    assert looked.checks == []
    await looked.bench.registry.undo(change)
    await idle(looked.health)
    assert looked.checks == [Check.PROVIDER_GONE]


async def test_an_address_completes_a_provider_and_undo_takes_it_away(make_bench: MakeBench) -> None:
    looked = Looked(make_bench(kiln_data(entry(), providers=[{**MINE, "base_url": ""}])), {})
    await looked.start()
    await looked.act(Check.PROVIDER_UNFINISHED)
    assert looked.asked.all == [(AskFix(Ask.FINISH_PROVIDER, provider=ProviderRef("custom", "Mine")),)]
    change = await looked.bench.registry.update_custom_provider("Mine", CustomProviderDraft("Mine", "http://[::1]/v1"))
    await idle(looked.health)
    assert looked.checks == []
    await looked.bench.registry.undo(change)
    await idle(looked.health)
    assert looked.checks == [Check.PROVIDER_UNFINISHED]


async def test_a_key_that_this_computer_has_not_is_asked_for_once(make_bench: MakeBench) -> None:
    bench = make_bench(kiln_data())
    settings = tree(endpoints=[ENTERPRISE, {**ENTERPRISE, "id": "second", "modelName": "b"}])
    looked = Looked(bench, {"VS Code": settings}, EVERY_KEY)
    await looked.start()
    assert looked.item(Check.KEY_NOT_HERE)[1] == "Enter key…"
    await looked.act(Check.KEY_NOT_HERE)
    asked = AskFix(Ask.ENTER_KEY, looked.editors[0].id, model="custom:enterprise-claude")
    assert looked.asked.all == [(asked,)]
    looked.editors[0].orchestrator.know_keys(KNOWN)
    await idle(looked.health)
    assert looked.checks == []


async def test_a_key_of_a_chosen_model_is_told_with_its_agents(make_bench: MakeBench) -> None:
    settings = agents(tree(endpoints=[ENTERPRISE]), review="custom:enterprise-claude")
    looked = Looked(make_bench(kiln_data()), {"VS Code": settings}, EVERY_KEY)
    await looked.start()
    assert looked.checks == [Check.BROKEN_CHOICE]
    assert looked.item(Check.BROKEN_CHOICE)[1] == "Enter key…"


async def test_a_model_that_cannot_call_tools_is_replaced_where_tools_are_needed(make_bench: MakeBench) -> None:
    endpoint = {**ENTERPRISE, "endpoint": "http://127.0.0.1:1/v1", "type": "openai-compatible", "modelName": "m"}
    marked = entry(overrides={"supports_function_calling": False})
    settings = agents(tree(endpoints=[endpoint]), test="custom:enterprise-claude", document="custom:enterprise-claude")
    looked = Looked(make_bench(kiln_data(marked)), {"VS Code": settings})
    await looked.start()
    [item] = looked.health.items
    assert (item.label, item.heading) == ("Broken", "Test cannot use this model")
    before = looked.files
    await looked.act(Check.BROKEN_CHOICE)
    assert looked.checks == []
    assert looked.editors[0].orchestrator.settings.assignments["document"] == "custom:enterprise-claude"
    await looked.undo()
    assert looked.files == before


async def test_a_provider_of_the_environment_is_written_into_kilns_file(home_with_variable: Bench) -> None:
    looked = Looked(home_with_variable, {}, GROQ_API_KEY=KEY)
    await looked.start()
    assert looked.checks == [Check.FROM_ENVIRONMENT]
    assert looked.health.count == 0  # a tip needs nobody
    await looked.act(Check.FROM_ENVIRONMENT)
    assert looked.bench.home.data()["groq_api_key"] == KEY
    assert looked.checks == []
    await looked.undo()
    assert "groq_api_key" not in looked.bench.home.data()
    assert looked.checks == [Check.FROM_ENVIRONMENT]


async def test_whoever_wants_no_keys_in_kilns_file_keeps_them_in_the_environment(home_with_variable: Bench) -> None:
    home_with_variable.choices.change(keys_in_kiln_file="no")
    looked = Looked(home_with_variable, {}, GROQ_API_KEY=KEY)
    await looked.start()
    assert looked.checks == []


class WithVariable(KilnHome):
    @override
    def target(self, environ: Mapping[str, str] | None = None) -> KilnTarget:
        return super().target({"GROQ_API_KEY": KEY, **(environ or {})})


@pytest.fixture
async def home_with_variable(kiln: KilnHome) -> Bench:
    home = WithVariable(kiln.home, kiln.catalog)
    home.write({"projects": []})
    return Bench(home, SessionSecrets(), lambda _=None: pytest.fail("nothing is asked"))


async def test_settings_without_effect_are_tidied_and_untidied(make_bench: MakeBench) -> None:
    text = '{"aiOrchestrator.routing.strategy": "manual", "aiOrchestrator.routing.strategy": "speed-first"}'
    looked = Looked(make_bench(kiln_data()), {"VS Code": text})
    await looked.start()
    assert looked.item(Check.NO_EFFECT)[1] == "Tidy"
    before = looked.files
    await looked.act(Check.NO_EFFECT)
    assert looked.checks == []
    await looked.undo()
    assert looked.files == before


async def test_a_line_that_was_kept_beside_its_new_entry_is_left_alone(make_bench: MakeBench) -> None:
    kept = entry(provider_type="builtin", provider_id="openai", model_id="gpt-x")
    looked = Looked(make_bench(kiln_data(kept, custom_models=["openai::gpt-x"])), {})
    await looked.start()
    assert looked.checks == []


async def test_what_somebody_else_mended_meanwhile_is_only_taken_from_the_list(make_bench: MakeBench) -> None:
    bench = make_bench(kiln_data(entry(overrides={"uncensored": None})))
    looked = Looked(bench, {})
    await looked.start()
    key = looked.item(Check.LIST_EMPTIED)[0]
    bench.home.write(kiln_data(entry()))
    await bench.registry.reload()
    looked.health.act(key)
    await idle(looked.health)
    assert looked.checks == []
    assert looked.toasts == []


async def test_with_several_editors_it_is_said_which(make_bench: MakeBench) -> None:
    broken = agents(tree(), code="custom:gone")
    looked = Looked(make_bench(kiln_data()), {"VS Code": broken, "Cursor": tree()})
    await looked.start()
    [item] = looked.health.items
    assert item.text.endswith(f"(In {looked.editors[0].orchestrator.name}.)")


async def test_a_file_that_cannot_be_read_is_told_elsewhere(make_bench: MakeBench) -> None:
    bench = make_bench(kiln_data(entry(overrides={"uncensored": None})))
    bench.home.path.write_text("a: [")
    await bench.registry.reload()
    looked = Looked(bench, {})
    await looked.start()
    assert looked.checks == []
