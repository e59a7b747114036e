"""Keys, tests and forms between two providers or two writers: where one thing could pass for another."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import httpx
import pytest
import yaml
from pydantic import SecretStr

from kiln_models_gui.probes.endpoint import Endpoint
from kiln_models_gui.probes.faults import Fault
from kiln_models_gui.probes.practice import PRACTICE_KEY, PracticeProvider
from kiln_models_gui.probes.verdict import Outcome
from kiln_models_gui.qt_names import override
from kiln_models_gui.registry.providers import ProviderRef
from kiln_models_gui.store.secrets import SecretError, SecretProblem, SecretRef, SessionSecrets
from kiln_models_gui.targets.keys import API_KEY
from kiln_models_gui.viewmodels.base import ViewModel
from kiln_models_gui.viewmodels.connection_test import ConnectionTest
from kiln_models_gui.viewmodels.models.draft import CONTEXT, DESCRIPTION
from kiln_models_gui.viewmodels.models.editor import ModelEditor
from kiln_models_gui.viewmodels.models.kinds import MODEL_ID
from kiln_models_gui.viewmodels.models.purpose import Purpose
from kiln_models_gui.viewmodels.providers.draft import ADDRESS, NAME
from kiln_models_gui.viewmodels.providers.editor import CUSTOM, ProviderEditor
from kiln_models_gui.viewmodels.providers.page import ProvidersPage
from kiln_models_gui.viewmodels.words.faults import fault_message
from tests.kiln_files import KilnHome
from tests.servers.raw import RawServer, http
from tests.viewmodels.conftest import Bench, Seen

if TYPE_CHECKING:
    from kiln_models_gui.viewmodels.clash import ClashQuestion


class Locked(SessionSecrets):
    @override
    async def get(self, ref: SecretRef) -> SecretStr | None:
        raise SecretError(SecretProblem.LOCKED)


class House(Bench):
    """A Bench whose file is written again and again."""

    @property
    def path(self) -> Path:
        return self.home.path

    def write(self, **data: object) -> None:
        self.home.write(data)
        self.registry.load()

    def data(self) -> dict[str, Any]:
        return self.home.data()


async def settle(*models: ViewModel) -> None:
    """Wait until nothing that they started is under way, nor what that started."""
    while any(one.busy for one in models):
        for one in models:
            await one.finish()


async def under_way(test: ConnectionTest) -> None:
    """Wait until the first line of the test stands, so that it is in its middle."""
    seen = asyncio.Event()
    test.changed.connect(seen.set)
    while not any(line.outcome for line in test.lines):
        seen.clear()
        await seen.wait()
    test.changed.disconnect(seen.set)


@pytest.fixture
async def house(kiln: KilnHome, client: httpx.AsyncClient) -> AsyncIterator[House]:
    one = House(kiln, SessionSecrets(), lambda _=None: client)
    yield one
    await settle(one.choices)
    assert one.unhandled == []


@pytest.fixture
def practice() -> Iterator[PracticeProvider]:
    one = PracticeProvider()
    one.start()
    yield one
    one.close()


def worked(house: House, subject: object) -> bool:
    found = house.bench.memory.get(subject)  # pyright: ignore[reportArgumentType]
    return found is not None and found.worked


def custom(name: str, url: str, key: str = "") -> dict[str, str]:
    return {"name": name, "base_url": url, "api_key": key}


def test_braces_in_a_listed_name_do_no_harm() -> None:
    assert "a{b}" in fault_message(Fault.MODEL_MISSING, {"nearest": "a{b}", "model": "x"}).todo


async def test_a_model_that_answers_works_whatever_a_lower_rung_could_not_tell(house: House) -> None:
    """The empty knock gets 403, the real question an answer: the ladder says P P U P P, and that it does not stream."""
    pong = http(200, {"choices": [{"message": {"content": "Pong."}}]})
    answers = {"GET /v1/models": http(200, {"data": [{"id": "m"}]})}
    async with RawServer({}) as server:

        async def chat(writer: asyncio.StreamWriter) -> None:
            asked = server.asked[-1]
            writer.write(pong if '"m"' in asked else http(403, {"error": {"message": "not allowed"}}))
            await writer.drain()
            writer.close()

        server.answers = {**answers, "POST /v1/chat/completions": chat}

        async def endpoint() -> Endpoint:
            return Endpoint("openai", server.base_url, SecretStr("k-0123456789"))

        test = ConnectionTest(house.bench.client, endpoint)
        test.start("m")
        await settle(test)
    assert test.lines[-2].outcome is Outcome.PASSED
    assert test.result is not None
    assert test.result.worked, (test.result, [(line.rung, line.outcome) for line in test.lines])


async def test_a_locked_keychain_is_told_in_words_not_as_a_crash(
    house: House, monkeypatch: pytest.MonkeyPatch, practice: PracticeProvider
) -> None:
    crashes: list[object] = []
    monkeypatch.setattr("sys.excepthook", lambda *error: crashes.append(error[0]))
    house.secrets = Locked()
    house.write(openai_compatible_providers=[custom("Local", practice.base_url)])
    page = ProvidersPage(house.bench)
    page.test.start()
    await settle(page.test)
    assert not crashes


async def test_stopping_a_test_by_another_selection_says_nothing_of_that_other(
    house: House, practice: PracticeProvider
) -> None:
    from kiln_models_gui.probes.practice import PracticeFault

    practice.fault = PracticeFault.SLOW
    house.write(
        openai_compatible_providers=[custom("A", practice.base_url, PRACTICE_KEY), custom("B", "http://127.0.0.1:1/v1")]
    )
    page = ProvidersPage(house.bench)
    page.select("custom:A")
    page.test.start()
    await under_way(page.test)
    page.select("custom:B")
    await settle(page.test)
    assert house.bench.memory.get((ProviderRef("custom", "B"), "http://127.0.0.1:1/v1")) is None


async def test_stop_then_forget_leaves_no_lines(house: House, practice: PracticeProvider) -> None:
    """What the editors do at each typed letter while a test runs."""
    from kiln_models_gui.probes.practice import PracticeFault

    practice.fault = PracticeFault.SLOW

    async def endpoint() -> Endpoint:
        return Endpoint("openai", practice.base_url, SecretStr(PRACTICE_KEY))

    test = ConnectionTest(house.bench.client, endpoint)
    test.start()
    await under_way(test)
    test.stop()
    test.forget()
    await settle(test)
    assert test.lines == ()
    assert test.result is None


async def test_stopping_keeps_what_an_earlier_test_proved(house: House, practice: PracticeProvider) -> None:
    from kiln_models_gui.probes.practice import PracticeFault

    house.write(openai_compatible_providers=[custom("A", practice.base_url, PRACTICE_KEY)])
    page = ProvidersPage(house.bench)
    page.select("custom:A")
    page.test.start("practice-small")
    await settle(page.test)
    subject = (ProviderRef("custom", "A"), practice.base_url)
    assert worked(house, subject)
    practice.fault = PracticeFault.SLOW
    page.test.start()
    await under_way(page.test)
    page.test.stop()
    await settle(page.test)
    assert worked(house, subject)


async def test_a_key_typed_for_one_provider_never_becomes_anothers(house: House) -> None:
    house.write()
    editor = ProviderEditor(house.bench, choice="openai")
    editor.type_key("open_ai_api_key", "sk-openai-secret-0123456789")
    editor.choose(CUSTOM)
    editor.type_text(NAME, "Stranger")
    editor.type_text(ADDRESS, "http://127.0.0.1:9/v1")
    editor.save()
    await settle(editor)
    found = await house.keys.find(ProviderRef("custom", "Stranger"), API_KEY)
    assert found is None


async def test_a_key_replaced_with_kiln_not_allowed_is_the_one_in_use(house: House) -> None:
    house.write(openai_compatible_providers=[custom("A", "http://127.0.0.1:9/v1", "old-key-0123456789")])
    editor = ProviderEditor(house.bench, editing=house.registry.provider(ProviderRef("custom", "A")))
    editor.allow_kiln(False)
    editor.type_key(API_KEY, "new-key-0123456789")
    editor.save()
    await settle(editor)
    found = await house.keys.find(ProviderRef("custom", "A"), API_KEY)
    assert found is not None
    assert found.get_secret_value() == "new-key-0123456789"


async def test_a_failed_rename_leaves_the_key_where_it_was(house: House) -> None:
    ref = ProviderRef("custom", "A")
    house.write(openai_compatible_providers=[custom("A", "http://127.0.0.1:9/v1")])
    await house.keys.keep(ref, API_KEY, SecretStr("only-here-0123456789"))
    editor = ProviderEditor(house.bench, editing=house.registry.provider(ref))
    editor.type_text(NAME, "B")
    kept = house.path.read_bytes()
    house.path.unlink()
    house.path.mkdir()  # nothing can be written
    editor.save()
    await settle(editor)
    assert editor.problem is not None
    house.path.rmdir()
    house.path.write_bytes(kept)
    assert await house.keys.find(ref, API_KEY) is not None


async def test_a_provider_kept_here_can_be_removed(house: House) -> None:
    house.write(a=1)
    editor = ProviderEditor(house.bench, choice="openai")
    editor.allow_kiln(False)
    editor.type_key("open_ai_api_key", "sk-openai-secret-0123456789")
    editor.save()
    await settle(editor)
    page = ProvidersPage(house.bench)
    page.select("builtin:openai")
    page.remove(with_models=False)
    await settle(page)
    assert house.registry.provider(ProviderRef("builtin", "openai")) is None


async def test_a_provider_kept_here_can_be_given_to_kiln_without_typing_the_key_again(house: House) -> None:
    house.write(a=1)
    editor = ProviderEditor(house.bench, choice="openai")
    editor.allow_kiln(False)
    editor.type_key("open_ai_api_key", "sk-openai-secret-0123456789")
    editor.save()
    await settle(editor)
    again = ProviderEditor(house.bench, editing=house.registry.provider(ProviderRef("builtin", "openai")))
    again.allow_kiln(True)
    assert not again.shown.cannot_save, again.shown.cannot_save
    again.save()
    await settle(again)
    assert house.data().get("open_ai_api_key") == "sk-openai-secret-0123456789"


async def test_removing_takes_the_key_out_of_the_keychain(house: House) -> None:
    ref = ProviderRef("custom", "A")
    house.write(openai_compatible_providers=[custom("A", "http://127.0.0.1:9/v1")])
    await house.keys.keep(ref, API_KEY, SecretStr("only-here-0123456789"))
    page = ProvidersPage(house.bench)
    page.select("custom:A")
    page.remove(with_models=False)
    await settle(page)
    assert await house.keys.find(ref, API_KEY) is None


async def test_after_removal_the_next_provider_does_not_show_the_last_ones_test(
    house: House, practice: PracticeProvider
) -> None:
    house.write(
        openai_compatible_providers=[custom("A", practice.base_url, PRACTICE_KEY), custom("B", "http://127.0.0.1:1/v1")]
    )
    page = ProvidersPage(house.bench)
    page.select("custom:A")
    page.test.start()
    await settle(page.test)
    page.remove(with_models=False)
    await settle(page)
    assert page.selected_key == "custom:B"
    assert page.test.lines == ()


async def test_a_test_of_an_unsaved_key_says_nothing_of_the_saved_one(house: House, practice: PracticeProvider) -> None:
    ref = ProviderRef("custom", "A")
    house.write(openai_compatible_providers=[custom("A", practice.base_url, PRACTICE_KEY)])
    editor = ProviderEditor(house.bench, editing=house.registry.provider(ref))
    editor.type_key(API_KEY, "some-other-key-0123456789")
    editor.test.start()
    await settle(editor.test)
    assert editor.test.result is not None
    assert editor.test.result.text == "Wrong key"
    assert house.bench.memory.get((ref, practice.base_url)) is None  # nothing was saved


async def test_a_masked_key_is_not_tested_as_if_it_were_the_stored_one(
    house: House, practice: PracticeProvider
) -> None:
    ref = ProviderRef("custom", "A")
    house.write(openai_compatible_providers=[custom("A", practice.base_url, PRACTICE_KEY)])
    editor = ProviderEditor(house.bench, editing=house.registry.provider(ref))
    editor.type_key(API_KEY, "sk-…4f2a")
    editor.test.start("practice-small")
    await settle(editor.test)
    assert editor.test.result is None or not editor.test.result.worked


def entry(**more: object) -> dict[str, object]:
    return {"id": "one", "provider_type": "custom", "provider_id": "A", "model_id": "m"} | more


async def test_a_clash_settled_with_mine_keeps_what_somebody_else_changed_elsewhere(house: House) -> None:
    providers = [custom("A", "http://127.0.0.1:9/v1")]
    house.write(openai_compatible_providers=providers, user_model_registry=[entry(description="old", name="N")])
    editor = ModelEditor(house.bench, purpose=Purpose.EDIT, model=house.bench.library.model("one"))
    asked = Seen(editor.clash_asked)
    editor.type_text(DESCRIPTION, "mine")
    others = entry(description="theirs", name="Their name")
    house.path.write_text(yaml.dump({"openai_compatible_providers": providers, "user_model_registry": [others]}))
    editor.save()
    await settle(editor)
    (question,) = cast("tuple[ClashQuestion]", asked.all[0])
    editor.settle(question.answers([False]))
    await settle(editor)
    stored = house.data()["user_model_registry"][0]
    assert stored["description"] == "mine"
    assert stored["name"] == "Their name"


async def test_a_model_that_was_removed_meanwhile_can_still_be_saved(house: House) -> None:
    providers = [custom("A", "http://127.0.0.1:9/v1")]
    house.write(openai_compatible_providers=providers, user_model_registry=[entry()])
    editor = ModelEditor(house.bench, purpose=Purpose.EDIT, model=house.bench.library.model("one"))
    editor.type_text(DESCRIPTION, "mine")
    house.path.write_text(yaml.dump({"openai_compatible_providers": providers, "user_model_registry": []}))
    for _ in range(2):
        editor.save()
        await settle(editor)
    assert [m["description"] for m in house.data()["user_model_registry"]] == ["mine"]


async def test_an_id_typed_before_the_list_came_is_filled_when_it_comes(
    house: House, practice: PracticeProvider
) -> None:
    house.write(openai_compatible_providers=[custom("A", practice.base_url, PRACTICE_KEY)])
    editor = ModelEditor(house.bench, provider=ProviderRef("custom", "A"))
    editor.fetch_list()
    editor.type_text(MODEL_ID, "practice-small")
    await settle(editor)
    assert editor.draft.text(CONTEXT) == "8,192"


async def test_each_list_is_that_of_its_own_provider(house: House, practice: PracticeProvider) -> None:
    async with RawServer({"GET /v1/models": http(200, {"data": [{"id": "other"}]})}) as server:
        house.write(
            openai_compatible_providers=[custom("A", practice.base_url, PRACTICE_KEY), custom("B", server.base_url)]
        )
        editor = ModelEditor(house.bench)
        editor.choose_provider(ProviderRef("custom", "A"))
        editor.choose_provider(ProviderRef("custom", "B"))
        await settle(editor)
        editor.choose_provider(ProviderRef("custom", "A"))
        await settle(editor)
    assert "practice-small" in editor.suggestions


async def test_opening_and_saving_a_model_with_odd_space_changes_nothing(house: House) -> None:
    house.write(
        openai_compatible_providers=[custom("A", "http://127.0.0.1:9/v1")],
        user_model_registry=[entry(model_id=" m ", name=" N ", description="two\nlines\n")],
    )
    before = house.data()
    editor = ModelEditor(house.bench, purpose=Purpose.EDIT, model=house.bench.library.model("one"))
    editor.save()
    await settle(editor)
    assert house.data() == before


async def test_without_a_key_the_chip_does_not_say_key_accepted(house: House) -> None:
    async with RawServer({"GET /api/tags": http(200, {"models": []})}) as server:

        async def endpoint() -> Endpoint:
            return Endpoint("ollama", server.base_url.removesuffix("/v1"))

        test = ConnectionTest(house.bench.client, endpoint)
        test.start()
        await settle(test)
    assert test.result is not None
    assert test.result.text != "Key accepted"


async def test_unknown_after_a_dead_server_is_not_called_a_matter_of_cost(house: House) -> None:
    async with RawServer(http(502, b"<html>bad gateway</html>", "text/plain")) as server:

        async def endpoint() -> Endpoint:
            return Endpoint("openai", server.base_url, SecretStr("k-0123456789"))

        test = ConnectionTest(house.bench.client, endpoint)
        test.start()
        await settle(test)
    assert all("cost" not in line.finding for line in test.lines), [line.finding for line in test.lines]


async def test_spaces_around_a_providers_name_are_no_rename(house: House) -> None:
    house.write(openai_compatible_providers=[custom(" A ", "http://127.0.0.1:9/v1")])
    before = house.data()
    editor = ProviderEditor(house.bench, editing=house.registry.provider(ProviderRef("custom", " A ")))
    editor.save()
    await settle(editor)
    assert house.data() == before


async def test_choosing_a_provider_that_is_set_up_does_not_erase_its_settings(house: House) -> None:
    house.write(vertex_project_id="old-project", vertex_location="europe-west4")
    editor = ProviderEditor(house.bench)
    editor.choose("vertex")
    assert editor.draft.info is not None
    editor.type_text("vertex_project_id", "new-project")
    editor.save()
    await settle(editor)
    assert house.data().get("vertex_project_id") == "new-project"
    assert house.data().get("vertex_location") == "europe-west4"
