from typing import TYPE_CHECKING, Any

import pytest
from pydantic import SecretStr, ValidationError

from kiln_models_gui.registry.changes import Change, ClashError
from kiln_models_gui.registry.checks import EntryFault, EntryRefusedError, NameFault, NameRefusedError
from kiln_models_gui.registry.edits import CustomProviderDraft
from kiln_models_gui.registry.models import UserModelEntry, entry_of
from kiln_models_gui.registry.overrides import OverrideProblem
from kiln_models_gui.registry.providers import ProviderRef, ProviderStatus
from kiln_models_gui.registry.records import Origin
from kiln_models_gui.registry.registry import Registry
from kiln_models_gui.store.problems import StoreError
from tests.kiln_files import SOUND, KilnHome
from tests.oracle import Oracle, OracleError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

MODELS, PROVIDERS, LINES = "user_model_registry", "openai_compatible_providers", "custom_models"
MINE = ProviderRef("custom", "Mine")


@pytest.fixture
def registry(kiln: KilnHome) -> Registry:
    kiln.write(SOUND)
    return kiln.registry()


def entry(**fields: Any) -> UserModelEntry:
    return UserModelEntry.model_validate(
        {"provider_type": "builtin", "provider_id": "openai", "model_id": "new"} | fields
    )


def standing(registry: Registry, title: str) -> Any:
    return next(record for record in registry.user_models() if record.title == title)


# What exists, as Kiln says


def test_every_query_says_what_kiln_says(kiln: KilnHome, registry: Registry, oracle: Oracle) -> None:
    kilns = oracle.read(kiln.home)
    ours = registry.get_all_user_models()
    names = set(UserModelEntry.model_fields) - {"id"}
    blended = [("groq", "llama"), ("openai", "gpt-4o")]
    dumps = [one.model_dump(include=names) for one in ours[: -len(blended)]]
    assert dumps == [{name: one[name] for name in names} for one in kilns["entries"]]
    assert [(one.provider_id, one.model_id) for one in ours[-len(blended) :]] == blended
    assert [list(line) for line in registry.get_legacy_custom_models()] == kilns["legacy"]
    for one, answer in zip(ours, kilns["providers"], strict=False):
        assert registry.user_model_to_provider(one).model_dump(mode="json") == answer["ok"]
    for entry_id in ("one", "two"):
        found = registry.find_user_model(f"user_model::{entry_id}")
        assert found is not None
        assert found.model_dump(mode="json") == kilns["found"][entry_id]["ok"]


def test_a_model_of_the_designs_id_form_is_found(registry: Registry) -> None:
    found = registry.find_user_model("user_model::custom::Mine::idless")
    assert found is not None
    assert (found.model_id, found.openai_compatible_provider_name) == ("idless", "Mine")
    for gone in ("user_model::gone", "user_model::bad", "user_model::", "one", ""):
        assert registry.find_user_model(gone) is None


def test_a_legacy_line_that_the_list_has_too_is_not_blended_in_twice(kiln: KilnHome) -> None:
    kiln.write({LINES: ["openai::m", "groq::m"], MODELS: [entry(model_id="m").to_settings()]})
    ours = kiln.registry().get_all_user_models()
    assert [(one.provider_id, one.model_id) for one in ours] == [("openai", "m"), ("groq", "m")]


@pytest.mark.parametrize(
    ("name", "provider"),
    [
        ("user_model::one", None),
        ("user_model::two", "openai"),
        ("gpt_4o", "openai"),
        ("gpt_4o", "groq"),
        ("gpt_4o", None),
        ("groq::llama", "kiln_custom_registry"),
        ("openai::gpt-4o", "kiln_custom_registry"),
        ("llama", "kiln_custom_registry"),
        ("Mine::m", "openai_compatible"),
        ("anything", "openai"),
        ("anything", None),
        ("anything", "nope"),
        ("anything", "anthropic"),
    ],
)
def test_a_model_name_becomes_what_kiln_makes_of_it(
    kiln: KilnHome, registry: Registry, oracle: Oracle, name: str, provider: str | None
) -> None:
    try:
        kilns = oracle.resolve(kiln.home, name, provider)
    except OracleError:
        with pytest.raises(ValueError, match=r".*"):
            registry.kiln_model_provider_from(name, provider)
    else:
        assert registry.kiln_model_provider_from(name, provider).model_dump(mode="json") == kilns


@pytest.mark.parametrize("key", [None, "", "[hidden]", "sk-1"])
@pytest.mark.parametrize("endpoint", [None, "", "https://a"])
def test_a_provider_is_available_exactly_when_kiln_finds_all_its_values(
    kiln: KilnHome, oracle: Oracle, key: str | None, endpoint: str | None
) -> None:
    given = {
        "azure_openai_api_key": key,
        "azure_openai_endpoint": endpoint,
        "fireworks_api_key": key,
        "groq_api_key": key,
    }
    kiln.write({name: value for name, value in given.items() if value is not None} | {PROVIDERS: SOUND[PROVIDERS]})
    registry, values = kiln.registry(), oracle.read(kiln.home)["values"]
    expected = [
        (info.id, info.name, "builtin")
        for info in kiln.catalog.providers
        if info.accepts_custom_models and info.keys and all(values[name] is not None for name in info.required_keys)
    ]
    custom = [(name, name, "custom") for name in ("Mine", "Büro 🏢")]
    assert [(p.id, p.name, p.provider_type) for p in registry.available_providers()] == expected + custom


def test_a_key_of_the_environment_makes_a_provider_available(kiln: KilnHome) -> None:
    kiln.write({})
    assert [p.id for p in kiln.registry({"GROQ_API_KEY": "k"}).available_providers()] == ["groq"]


def test_without_a_file_there_is_nothing_and_no_error(kiln: KilnHome) -> None:
    registry = kiln.registry()
    assert (registry.state.fault, registry.user_models(), registry.available_providers()) == (None, (), [])
    assert registry.available_models() == registry.get_all_user_models() == []


def test_models_of_a_provider_are_also_those_whose_settings_name_it(kiln: KilnHome) -> None:
    named = entry(overrides={"openai_compatible_provider_name": "Mine"}, id="named")
    kiln.write({**SOUND, MODELS: [*SOUND[MODELS], named.to_settings()]})  # pyright: ignore[reportGeneralTypeIssues]
    assert [record.title for record in kiln.registry().models_of(MINE)] == ["Zwei", "idless", "new"]


# Changes to models


async def test_a_legacy_line_does_not_forbid_the_same_model(registry: Registry) -> None:
    await registry.add_user_model(entry(model_id="gpt-4o"))


async def test_a_new_model_is_what_kiln_reads(kiln: KilnHome, registry: Registry, oracle: Oracle) -> None:
    new = entry(name="Neu ✨", overrides={"supports_vision": True}, context_window=5)
    await registry.add_user_model(new)
    kilns = oracle.read(kiln.home)
    assert kilns["entries"][-1] == new.model_dump(include=set(UserModelEntry.model_fields))
    assert kilns["settings"][MODELS][-1]["context_window"] == 5
    assert entry_of(registry.user_models()[-4]) == new


@pytest.mark.parametrize("entry_id", ["", "two", "bad"])
async def test_a_new_model_always_has_an_id_of_its_own(registry: Registry, entry_id: str) -> None:
    await registry.add_user_model(entry(id=entry_id))
    ids = [record.id for record in registry.user_models() if record.title == "new"]
    assert len(ids) == 1
    assert len(ids[0]) == 36


@pytest.mark.parametrize(
    ("fields", "fault"),
    [
        ({"model_id": " "}, EntryFault.NO_MODEL_ID),
        ({"provider_id": ""}, EntryFault.NO_PROVIDER),
        ({"provider_id": "groq"}, EntryFault.PROVIDER_NOT_SET_UP),
        ({"provider_type": "custom", "provider_id": "mine"}, EntryFault.PROVIDER_NOT_SET_UP),
        ({"model_id": "a\nb"}, EntryFault.UNPRINTABLE),
        ({"name": "\x07"}, EntryFault.UNPRINTABLE),
        ({"model_id": "gpt-x"}, EntryFault.ALREADY_THERE),
        ({"model_id": "gpt-x", "overrides": {}}, EntryFault.ALREADY_THERE),
        ({"overrides": {"supports_vision": "yes"}}, EntryFault.BAD_OVERRIDES),
        ({"overrides": {"supports_vision": None}}, EntryFault.BAD_OVERRIDES),
        ({"overrides": {"unknown": 1}}, EntryFault.BAD_OVERRIDES),
        ({"overrides": {"openrouter_reasoning_object": True}}, EntryFault.BAD_OVERRIDES),
        ({"overrides": {"available_thinking_levels": {"A": "a"}}}, EntryFault.BAD_OVERRIDES),
    ],
)
async def test_what_kiln_could_not_use_is_refused(
    kiln: KilnHome, registry: Registry, fields: dict[str, Any], fault: EntryFault
) -> None:
    stood = kiln.path.read_bytes()
    with pytest.raises(EntryRefusedError) as caught:
        await registry.add_user_model(entry(**fields))
    assert caught.value.fault is fault
    assert bool(caught.value.overrides) == (fault is EntryFault.BAD_OVERRIDES)
    assert kiln.path.read_bytes() == stood


@pytest.mark.parametrize(
    "twin",
    [{"name": "N"}, {"overrides": {"supports_vision": True}}, {"provider_type": "custom", "provider_id": "Mine"}],
)
async def test_a_model_that_differs_in_one_thing_is_no_duplicate(registry: Registry, twin: dict[str, Any]) -> None:
    await registry.add_user_model(entry(model_id="gpt-x", **twin))


async def test_an_edit_keeps_the_id_and_everything_unknown(kiln: KilnHome, registry: Registry) -> None:
    record = standing(registry, "Zwei")
    old = entry_of(record)
    overrides = {**(old.overrides or {}), "supports_vision": False}
    change = await registry.update_user_model(
        record, old.model_copy(update={"name": "Drei", "overrides": overrides, "id": "x"})
    )
    assert kiln.data()[MODELS][1] == {  # pyright: ignore[reportIndexIssue]
        "context_window": 5,
        "id": "two",
        "model_id": "m",
        "name": "Drei",
        "overrides": {"openai_compatible_provider_name": "Mine", "supports_vision": False, "temperature": 1},
        "provider_id": "Mine",
        "provider_type": "custom",
    }
    assert change.subject == "Drei"


@pytest.mark.parametrize("title", ["idless", "other"])
async def test_an_entry_without_an_id_of_its_own_gets_one_at_its_first_edit(
    kiln: KilnHome, registry: Registry, oracle: Oracle, title: str
) -> None:
    stood = kiln.path.read_bytes()
    record = standing(registry, title)
    change = await registry.update_user_model(record, entry_of(record).model_copy(update={"name": "Now"}))
    new = standing(registry, "Now")
    assert (len(new.id), new.shares_id) == (36, False)
    assert oracle.read(kiln.home)["found"][new.id]["ok"]["model_id"] == title
    assert entry_of(standing(registry, "Zwei")).id == "two"
    await registry.undo(change)
    assert kiln.path.read_bytes() == stood


async def test_a_malformed_entry_can_be_repaired(kiln: KilnHome, registry: Registry, oracle: Oracle) -> None:
    stood = kiln.path.read_bytes()
    first = await registry.update_user_model(standing(registry, "entry 5"), entry(model_id="7", name="Seven"))
    second = await registry.update_user_model(standing(registry, "entry 6"), entry(model_id="8", name="Eight"))
    assert [one["name"] for one in oracle.read(kiln.home)["entries"]][-2:] == ["Seven", "Eight"]
    await registry.undo(second)
    await registry.undo(first)
    assert kiln.path.read_bytes() == stood


async def test_unknown_settings_stay_but_new_ones_are_refused(registry: Registry) -> None:
    record = standing(registry, "Zwei")
    old = entry_of(record)
    with pytest.raises(EntryRefusedError) as caught:
        await registry.update_user_model(record, old.model_copy(update={"overrides": {"temperature": 2, "top_p": 1}}))
    assert [(fault.field, fault.kind) for fault in caught.value.overrides] == [("top_p", OverrideProblem.UNKNOWN_FIELD)]
    await registry.update_user_model(record, old.model_copy(update={"overrides": {"temperature": 2}}))


async def test_a_model_whose_provider_is_gone_may_be_edited(kiln: KilnHome) -> None:
    kiln.write({MODELS: [entry(provider_id="groq").to_settings()]})
    registry = kiln.registry()
    await registry.update_user_model(registry.user_models()[0], entry(provider_id="groq", name="Orphan"))
    assert registry.user_models()[0].name == "Orphan"


async def test_two_that_are_the_same_already_may_be_edited_but_none_may_become_so(kiln: KilnHome) -> None:
    kiln.write(
        {MODELS: [entry(id="a").to_settings(), entry(id="b").to_settings(), entry(id="c", name="C").to_settings()]}
    )
    registry = kiln.registry()
    first, _, third = registry.user_models()
    await registry.update_user_model(first, entry(description="mine"))
    assert registry.is_duplicate(entry(), third)
    with pytest.raises(EntryRefusedError):
        await registry.update_user_model(third, entry())


async def test_fields_that_somebody_else_changed_meanwhile_stay(
    kiln: KilnHome, registry: Registry, oracle: Oracle
) -> None:
    record = standing(registry, "Zwei")
    stands: Any = kiln.data()[MODELS]
    theirs = [{**one, "name": "Theirs"} if isinstance(one, dict) and one.get("name") else one for one in stands]  # pyright: ignore
    oracle.write(kiln.home, MODELS, theirs)
    await registry.update_user_model(record, entry_of(record).model_copy(update={"model_id": "ours"}))
    assert (standing(registry, "Theirs").model_id, registry.user_model("two")) == ("ours", standing(registry, "Theirs"))


async def test_the_same_field_changed_by_both_is_a_clash_and_the_fresh_state_is_shown(
    kiln: KilnHome, registry: Registry
) -> None:
    record = standing(registry, "Zwei")
    data = kiln.data()
    data[MODELS][1]["name"] = "Theirs"  # pyright: ignore[reportIndexIssue]
    stood = kiln.write(data)
    with pytest.raises(ClashError) as caught:
        await registry.update_user_model(record, entry_of(record).model_copy(update={"name": "Ours"}))
    assert (caught.value.place, caught.value.fields) == (MODELS, ("name",))
    assert kiln.path.read_bytes() == stood
    assert standing(registry, "Theirs")


async def test_models_of_all_kinds_go_and_come_back_byte_for_byte(kiln: KilnHome, registry: Registry) -> None:
    stood = kiln.path.read_bytes()
    change = await registry.delete_user_model(*(record.handle for record in registry.user_models()))
    assert (kiln.data()[MODELS], kiln.data()[LINES], registry.user_models()) == ([], [], ())
    await registry.undo(change)
    assert kiln.path.read_bytes() == stood


@pytest.mark.parametrize("title", ["gpt-x", "Zwei", "idless", "other", "entry 5", "entry 6", "llama", "line 3"])
async def test_each_model_goes_alone_and_comes_back_to_its_place(
    kiln: KilnHome, registry: Registry, title: str
) -> None:
    stood = kiln.path.read_bytes()
    before = [record.title for record in registry.user_models()]
    change = await registry.delete_user_model(standing(registry, title).handle)
    assert len(registry.user_models()) == len(before) - 1
    await registry.undo(change)
    assert kiln.path.read_bytes() == stood


async def test_one_that_is_gone_cannot_be_removed(registry: Registry) -> None:
    with pytest.raises(ClashError):
        await registry.delete_user_model("gone")


@pytest.mark.parametrize("keep_line", [True, False])
async def test_a_legacy_model_gets_an_entry_of_the_new_format(
    kiln: KilnHome, registry: Registry, oracle: Oracle, keep_line: bool
) -> None:
    stood = kiln.path.read_bytes()
    record = standing(registry, "gpt-4o")
    change = await registry.convert_legacy_model(record.handle, entry_of(record), keep_line=keep_line)
    kilns = oracle.read(kiln.home)
    assert [one["model_id"] for one in kilns["entries"]][-1] == "gpt-4o"
    assert (["openai", "gpt-4o"] in kilns["legacy"]) is keep_line
    new = next(r for r in registry.user_models() if r.model_id == "gpt-4o" and r.origin is Origin.REGISTRY)
    edit = await registry.update_user_model(new, entry_of(new).model_copy(update={"description": "mine"}))
    await registry.undo(edit)
    await registry.undo(change)
    assert kiln.path.read_bytes() == stood


async def test_editing_a_legacy_model_converts_it(registry: Registry) -> None:
    record = standing(registry, "gpt-4o")
    await registry.update_user_model(record, entry_of(record).model_copy(update={"name": "Four"}))
    assert standing(registry, "Four").origin is Origin.REGISTRY
    assert ("openai", "gpt-4o") not in registry.get_legacy_custom_models()


# Changes to providers


async def test_renaming_a_provider_takes_its_models_along_in_one_write(kiln: KilnHome, oracle: Oracle) -> None:
    named = entry(overrides={"openai_compatible_provider_name": "Mine"}, id="named").to_settings()
    stood = kiln.write({**SOUND, MODELS: [*SOUND[MODELS], named]})  # pyright: ignore[reportGeneralTypeIssues]
    registry = kiln.registry()
    told: list[int] = []
    registry.subscribe(lambda: told.append(1))
    change = await registry.update_custom_provider("Mine", CustomProviderDraft("Unsre ✨", "http://127.0.0.1:3/v1"))
    data = kiln.data()
    assert "Mine" not in repr(data)
    assert data[PROVIDERS][0] == {**SOUND[PROVIDERS][0], "name": "Unsre ✨", "base_url": "http://127.0.0.1:3/v1"}  # pyright: ignore
    assert [p["ok"]["openai_compatible_provider_name"] for p in oracle.read(kiln.home)["providers"]] == [
        None, "Unsre ✨", "Unsre ✨", None, "Unsre ✨",
    ]  # fmt: skip
    assert len(told) == 1
    await registry.undo(change)
    assert kiln.path.read_bytes() == stood


@pytest.mark.parametrize("with_models", [True, False])
async def test_a_provider_goes_with_or_without_its_models(
    kiln: KilnHome, registry: Registry, with_models: bool
) -> None:
    stood = kiln.path.read_bytes()
    change = await registry.delete_custom_provider("Mine", with_models=with_models)
    assert registry.provider(MINE) is None
    assert len(registry.models_of(MINE)) == (0 if with_models else 2)
    assert "canary" not in repr(change) + str([repr(edit.before) for edit in change.edits])
    await registry.undo(change)
    assert kiln.path.read_bytes() == stood


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("", NameFault.EMPTY),
        (" ", NameFault.EMPTY),
        ("a::b", NameFault.HAS_SEPARATOR),
        ("a\nb", NameFault.UNPRINTABLE),
        ("\ud83d", NameFault.UNPRINTABLE),
        ("Mine", NameFault.TAKEN),
    ],
)
async def test_a_name_that_kiln_could_not_tell_apart_is_refused(
    kiln: KilnHome, registry: Registry, name: str, fault: NameFault
) -> None:
    stood = kiln.path.read_bytes()
    draft = CustomProviderDraft(name, "http://127.0.0.1:3/v1")
    for work in (registry.add_custom_provider(draft), registry.update_custom_provider("Büro 🏢", draft)):
        with pytest.raises(NameRefusedError) as caught:
            await work
        assert caught.value.fault is fault
    assert kiln.path.read_bytes() == stood


async def test_a_provider_with_a_bad_name_may_keep_it(kiln: KilnHome) -> None:
    kiln.write({PROVIDERS: [{"name": "a::b", "base_url": "x", "api_key": ""}]})
    registry = kiln.registry()
    await registry.update_custom_provider("a::b", CustomProviderDraft("a::b", "http://127.0.0.1:3/v1"))
    assert registry.providers()[0].address == "http://127.0.0.1:3/v1"


@pytest.mark.parametrize(
    ("key", "stands"), [(None, "sk-canary-mine-0123456789"), ("sk-canary-new", "sk-canary-new"), ("", "")]
)
async def test_a_providers_key_stays_or_is_replaced_or_removed(
    kiln: KilnHome, registry: Registry, key: str | None, stands: str
) -> None:
    draft = CustomProviderDraft("Mine", "http://127.0.0.1:1/v1", None if key is None else SecretStr(key))
    assert "canary" not in repr(draft)
    await registry.update_custom_provider("Mine", draft)
    assert kiln.data()[PROVIDERS][0]["api_key"] == stands  # pyright: ignore[reportIndexIssue]


async def test_a_built_in_providers_values_are_set_removed_and_brought_back(kiln: KilnHome, registry: Registry) -> None:
    stood = kiln.path.read_bytes()
    azure = registry.catalog.provider("azure_openai")
    assert azure is not None
    values = {"azure_openai_api_key": SecretStr("sk-canary-azure"), "azure_openai_endpoint": "https://a"}
    added = await registry.set_provider_values(azure, values)
    assert registry.provider(ProviderRef("builtin", "azure_openai")).status is ProviderStatus.READY  # pyright: ignore
    removed = await registry.remove_builtin_provider(azure)
    assert kiln.path.read_bytes() == stood
    assert "canary" not in repr([(edit.before, edit.after) for edit in (*added.edits, *removed.edits)])
    await registry.undo(removed)
    assert kiln.data()["azure_openai_api_key"] == "sk-canary-azure"
    await registry.undo(added)
    assert kiln.path.read_bytes() == stood


async def test_an_address_that_somebody_else_changed_meanwhile_is_a_clash(kiln: KilnHome) -> None:
    kiln.write({"ollama_base_url": "http://a"})
    registry = kiln.registry()
    ollama = registry.catalog.provider("ollama")
    assert ollama is not None
    kiln.write({"ollama_base_url": "http://theirs"})
    with pytest.raises(ClashError):
        await registry.set_provider_values(ollama, {"ollama_base_url": "http://ours"})
    assert kiln.data() == {"ollama_base_url": "http://theirs"}


async def test_a_value_of_the_environment_is_no_clash(kiln: KilnHome) -> None:
    registry = kiln.registry({"OLLAMA_BASE_URL": "http://env"})
    ollama = registry.catalog.provider("ollama")
    assert ollama is not None
    await registry.set_provider_values(ollama, {"ollama_base_url": "http://ours"})
    assert kiln.data() == {"ollama_base_url": "http://ours"}


# Keeping up


async def test_listeners_are_told_once_for_each_change_and_never_for_none(kiln: KilnHome, registry: Registry) -> None:
    told: list[int] = []
    stop = registry.subscribe(lambda: told.append(1))
    await registry.reload()
    assert len(told) == 0
    await registry.add_user_model(entry())
    await registry.reload()
    assert len(told) == 1
    await registry.delete_user_model(*(record.handle for record in registry.user_models()))
    assert len(told) == 2
    stop()
    await registry.add_user_model(entry())
    assert len(told) == 2


async def test_a_file_that_breaks_keeps_what_was_known_and_tells_it_once(kiln: KilnHome, registry: Registry) -> None:
    told: list[int] = []
    registry.subscribe(lambda: told.append(1))
    known, stood = registry.user_models(), kiln.path.read_bytes()
    kiln.path.write_bytes(b"a: [\n")
    await registry.reload()
    await registry.reload()
    assert (len(told), registry.user_models()) == (1, known)
    assert isinstance(registry.state.fault, StoreError)
    with pytest.raises(StoreError):
        await registry.add_user_model(entry())
    assert kiln.path.read_bytes() == b"a: [\n"
    kiln.path.write_bytes(stood)
    await registry.reload()
    assert (len(told), registry.state.fault, registry.user_models()) == (2, None, known)


async def test_a_key_that_is_only_in_the_keychain_shows_its_provider(registry: Registry) -> None:
    groq = ProviderRef("builtin", "groq")
    registry.keep_here("groq")
    assert registry.provider(groq).status is ProviderStatus.KEY_NOT_IN_KILN  # pyright: ignore[reportOptionalMemberAccess]
    assert all(provider.id != "groq" for provider in registry.available_providers())
    registry.give_keys()
    assert registry.provider(groq).status is ProviderStatus.READY  # pyright: ignore[reportOptionalMemberAccess]
    assert any(provider.id == "groq" for provider in registry.available_providers())
    registry.keep_here("groq", kept=False)
    assert registry.provider(groq) is None


async def test_a_key_that_kiln_is_started_with_does_not_make_up_for_a_missing_setting(registry: Registry) -> None:
    registry.give_keys()
    registry.keep_here("fireworks_ai")
    fireworks = registry.provider(ProviderRef("builtin", "fireworks_ai"))
    assert fireworks is not None
    assert (fireworks.status, fireworks.kept_here) == (ProviderStatus.SETTING_MISSING, True)
    assert all(provider.id != "fireworks_ai" for provider in registry.available_providers())


async def test_no_key_is_ever_shown(kiln: KilnHome, registry: Registry) -> None:
    shown: list[object] = [registry.state, registry.providers(), registry.user_models(), registry.available_models()]
    works: list[Callable[[], Awaitable[Change]]] = [
        lambda: registry.add_custom_provider(
            CustomProviderDraft("New", "http://u:pass-word@h/v1", SecretStr("sk-canary"))
        ),
        lambda: registry.update_custom_provider("New", CustomProviderDraft("Newer", "x", SecretStr("sk-canary-2"))),
        lambda: registry.delete_custom_provider("Mine", with_models=True),
        lambda: registry.delete_custom_provider("Mine", with_models=True),
        lambda: registry.update_custom_provider("Newer", CustomProviderDraft("Büro 🏢", "x", SecretStr("sk-canary-3"))),
        lambda: registry.add_custom_provider(CustomProviderDraft("\ud83d", "x", SecretStr("sk-canary"))),
    ]
    for work in works:
        try:
            change = await work()
        except (ClashError, NameRefusedError) as error:
            shown += [error, error.__context__, error.__cause__]
        else:
            shown += [change, change.inverse(), *((edit, edit.before, edit.after) for edit in change.edits)]
        assert "pass-word" not in repr(registry.state) + repr(registry.providers())
        shown += [registry.state, registry.providers()]
    assert "canary" not in "".join(repr(one) + str(one) for one in shown)
    assert "canary" in kiln.path.read_text()


def test_a_wrong_entry_says_what_kiln_says(registry: Registry) -> None:
    with pytest.raises(ValidationError):
        registry.user_model_to_provider(entry(overrides={"supports_vision": [1]}))
