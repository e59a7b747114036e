import asyncio
import os
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from pydantic import SecretStr

from kiln_models_gui.registry.changes import (
    ABSENT,
    Change,
    ChangeKind,
    ClashError,
    ItemEdit,
    ValueEdit,
    WrongShapeError,
)
from kiln_models_gui.store.problems import StoreError, StoreProblem
from kiln_models_gui.store.settings_file import SettingsFile
from kiln_models_gui.targets.kiln import KilnTarget
from tests.kiln_files import SOUND, KilnHome
from tests.oracle import Oracle

if TYPE_CHECKING:
    from kiln_models_gui.registry.records import TargetState

MODELS = "user_model_registry"
ENTRY = {"id": "new", "provider_type": "builtin", "provider_id": "openai", "model_id": "m"}


def adding(*entries: object) -> Change:
    return Change(ChangeKind.MODEL_ADDED, "x", tuple(ItemEdit(MODELS, ABSENT, entry) for entry in entries))


def folder(path: Path) -> None:
    path.mkdir(parents=True)


def pipe(path: Path) -> None:
    path.parent.mkdir()
    os.mkfifo(path)


def loop(path: Path) -> None:
    path.parent.mkdir()
    path.symlink_to(path)


def file_for_folder(path: Path) -> None:
    path.parent.write_text("")


@pytest.mark.parametrize(
    ("make", "problems"),
    [
        (b"a: [\n", {StoreProblem.NOT_YAML}),
        (b"a: \x00\n", {StoreProblem.NOT_YAML}),
        (b"a: \xff\n", {StoreProblem.UNREADABLE_ENCODING}),
        (b"- a\n", {StoreProblem.NOT_A_MAPPING}),
        (b"words\n", {StoreProblem.NOT_A_MAPPING}),
        (b"a: !!python/tuple [1]\n", {StoreProblem.HAS_PYTHON_TAGS}),
        (folder, {StoreProblem.IS_A_FOLDER}),
        (pipe, {StoreProblem.NOT_A_FILE}),
        (loop, {StoreProblem.LINK_LOOP}),
        (file_for_folder, {StoreProblem.NOT_A_FOLDER}),
    ],
)
async def test_what_cannot_be_read_is_a_fault_and_is_never_written_over(
    kiln: KilnHome, make: Any, problems: set[StoreProblem]
) -> None:
    if isinstance(make, bytes):
        kiln.path.parent.mkdir()
        kiln.path.write_bytes(make)
    else:
        make(kiln.path)
    target = kiln.target()
    for state in (target.read(), await target.read_settled()):
        assert isinstance(state.fault, StoreError)
        assert state.fault.problem in problems
    assert target.changed_on_disk()
    with pytest.raises(StoreError) as caught:
        await target.commit(adding(ENTRY))
    assert caught.value.problem in problems
    if isinstance(make, bytes):
        assert kiln.path.read_bytes() == make


@pytest.mark.parametrize("text", [None, b"", b"# only a remark\n"])
async def test_a_missing_or_empty_file_is_no_settings_and_can_be_written(
    kiln: KilnHome, oracle: Oracle, text: bytes | None
) -> None:
    if text is not None:
        kiln.path.parent.mkdir()
        kiln.path.write_bytes(text)
    target = kiln.target()
    assert target.read() == await target.read_settled()
    assert (target.read().models, target.read().fault) == ((), None)
    committed = await target.commit(adding(ENTRY))
    assert [record.id for record in committed.state.models] == ["new"]
    assert oracle.read(kiln.home)["entries"][0]["id"] == "new"
    if text is None:
        assert kiln.path.stat().st_mode & 0o777 == 0o600


async def test_a_file_emptied_under_our_eyes_is_not_started_afresh(kiln: KilnHome) -> None:
    kiln.write(SOUND)
    target = kiln.target()
    target.read()
    kiln.path.write_bytes(b"")
    with pytest.raises(StoreError) as caught:
        await target.commit(adding(ENTRY))
    assert caught.value.problem is StoreProblem.STAYED_EMPTY


class Mode(StrEnum):
    JSON = "json"


@pytest.mark.parametrize(
    "overrides",
    [
        {"structured_output_mode": Mode.JSON},
        {"levels": ("a",)},
        {"x": {1, 2}},
        {"x": object()},
        {"x": "half \ud83d"},
        {"half \ud83d": 1},
        {"x": [float("nan")]},
        {"x": {"y": float("inf")}},
    ],
)
async def test_what_kiln_would_choke_on_never_reaches_the_file(kiln: KilnHome, overrides: dict[str, object]) -> None:
    stood = kiln.write(SOUND)
    with pytest.raises(StoreError) as caught:
        await kiln.target().commit(adding(ENTRY | {"overrides": overrides}))
    assert caught.value.problem is StoreProblem.NOT_PLAIN_DATA
    assert kiln.path.read_bytes() == stood
    assert [place.name for place in kiln.path.parent.iterdir() if "lock" not in place.name] == ["settings.yaml"]


async def test_what_kiln_would_choke_on_may_stay_and_come_back(kiln: KilnHome) -> None:
    odd = {"id": "odd", "provider_type": "builtin", "provider_id": "openai", "model_id": "m", "note": "\ud83d", "n": 1}
    stood = kiln.write({MODELS: [odd]})
    target = kiln.target()
    await target.commit(Change(ChangeKind.MODEL_CHANGED, "x", (ItemEdit(MODELS, odd, odd | {"name": "N"}),)))
    removed = await target.commit(Change(ChangeKind.MODEL_REMOVED, "x", (ItemEdit(MODELS, odd, ABSENT),)))
    await target.commit(removed.change.inverse())
    await target.commit(
        Change(ChangeKind.MODEL_CHANGED, "x", (ItemEdit(MODELS, {"id": "odd", "name": "N"}, {"id": "odd"}),))
    )
    assert kiln.path.read_bytes() == stood


@pytest.mark.parametrize("value", ["words", {"a": 1}, 5, True])
async def test_a_list_that_is_none_is_not_written_over(kiln: KilnHome, value: object) -> None:
    stood = kiln.write({**SOUND, MODELS: value})
    with pytest.raises(WrongShapeError):
        await kiln.target().commit(adding(ENTRY))
    assert kiln.path.read_bytes() == stood


async def test_a_clash_writes_nothing_of_the_whole_change(kiln: KilnHome) -> None:
    stood = kiln.write(SOUND)
    gone = ItemEdit(MODELS, {"id": "gone"}, ABSENT)
    with pytest.raises(ClashError):
        await kiln.target().commit(Change(ChangeKind.MODEL_CHANGED, "x", (*adding(ENTRY).edits, gone)))
    assert kiln.path.read_bytes() == stood


async def test_what_kiln_wrote_between_our_reading_and_our_writing_is_kept(kiln: KilnHome, oracle: Oracle) -> None:
    kiln.write(SOUND)
    target = kiln.target()
    target.read()
    before = oracle.read(kiln.home)["settings"]
    oracle.write(kiln.home, "user_type", "work")
    oracle.write(kiln.home, "groq_api_key", "gsk-theirs")
    committed = await target.commit(adding(ENTRY))
    assert committed.state.keys["groq_api_key"].usable
    oracle.write(kiln.home, "autosaved", [1])
    theirs = {"user_type": "work", "groq_api_key": "gsk-theirs", "autosaved": [1]}
    assert oracle.read(kiln.home)["settings"] == {**before, **theirs, MODELS: [*before[MODELS], ENTRY]}
    assert (await target.read_settled()).models[:-3] == committed.state.models[:-3]


async def test_keys_are_opened_for_the_file_and_sealed_in_what_comes_back(kiln: KilnHome) -> None:
    stood = kiln.write(SOUND)
    target = kiln.target()
    target.read()
    mine = {"name": "Mine"}
    change = Change(
        ChangeKind.PROVIDER_CHANGED,
        "x",
        (
            ValueEdit("open_ai_api_key", None, SecretStr("sk-canary-new")),
            ItemEdit("openai_compatible_providers", mine, mine | {"api_key": SecretStr("sk-canary-newer")}),
        ),
    )
    committed = await target.commit(change)
    data = kiln.data()
    assert data["open_ai_api_key"] == "sk-canary-new"
    assert "sk-canary-newer" in str(data["openai_compatible_providers"])
    value, item = committed.change.edits
    assert isinstance(value.before, SecretStr)
    assert isinstance(value.after, SecretStr)
    assert isinstance(item, ItemEdit)
    for text in (
        repr(committed),
        str(committed),
        repr(item.before),
        repr(item.after),
        repr(committed.change.inverse()),
    ):
        assert "canary" not in text
    await target.commit(committed.change.inverse())
    assert kiln.path.read_bytes() == stood


@pytest.mark.parametrize(
    ("data", "environ", "expected"),
    [
        ({}, {}, None),
        ({}, {"OPENAI_API_KEY": "e"}, "e"),
        ({"open_ai_api_key": None}, {"OPENAI_API_KEY": "e"}, None),
        ({"open_ai_api_key": ""}, {"OPENAI_API_KEY": "e"}, ""),
        ({"open_ai_api_key": "f"}, {"OPENAI_API_KEY": "e"}, "f"),
        ({"open_ai_api_key": 123}, {}, "123"),
    ],
)
def test_the_key_is_the_one_that_kiln_would_use(
    kiln: KilnHome, oracle: Oracle, data: dict[str, Any], environ: dict[str, str], expected: str | None
) -> None:
    kiln.write(data)
    target = kiln.target(environ)
    target.read()
    key = target.key("open_ai_api_key")
    assert (None if key is None else key.get_secret_value()) == expected
    if not environ:
        assert oracle.read(kiln.home)["values"]["open_ai_api_key"] == expected


@pytest.mark.parametrize(
    ("element", "expected"),
    [
        ({"name": "A", "api_key": "k"}, "k"),
        ({"name": "A", "api_key": 123}, "123"),
        ({"name": "A", "api_key": ""}, None),
        ({"name": "A", "api_key": None}, None),
        ({"name": "A"}, None),
        ({"name": "a", "api_key": "k"}, None),
        ("A", None),
    ],
)
def test_the_key_of_a_custom_provider(kiln: KilnHome, element: object, expected: str | None) -> None:
    kiln.write({"openai_compatible_providers": [element, {"name": "B", "api_key": "b"}]})
    target = kiln.target()
    assert target.key_of_custom("A") is None
    target.read()
    key = target.key_of_custom("A")
    assert (None if key is None else key.get_secret_value()) == expected


class SlowFile(SettingsFile):
    """A reading that is under way while somebody wants to write."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, wait=lambda _: None)
        self.entered = asyncio.Event()
        self.loop = asyncio.get_running_loop()
        self.go_on = asyncio.Event()

    def read_settled(self) -> Any:  # pyright: ignore[reportImplicitOverride]
        reading = super().read_settled()
        self.loop.call_soon_threadsafe(self.entered.set)
        asyncio.run_coroutine_threadsafe(self.go_on.wait(), self.loop).result(20)
        return reading


async def test_a_reading_that_began_before_a_write_does_not_end_after_it(kiln: KilnHome) -> None:
    kiln.write(SOUND)
    file = SlowFile(kiln.path)
    target = KilnTarget(file, kiln.catalog, {})
    order: list[str] = []

    async def note(what: str, work: Any) -> Any:
        result = await work
        order.append(what)
        return result

    reading = asyncio.create_task(note("read", target.read_settled()))
    await file.entered.wait()
    writing = asyncio.create_task(note("written", target.commit(adding(ENTRY))))
    done, _ = await asyncio.wait({writing}, timeout=0.5)  # a write that did not wait would be done by now
    assert not done
    file.go_on.set()
    state: TargetState = await reading
    await writing
    assert order == ["read", "written"]
    assert not target.changed_on_disk()
    assert all(record.id != "new" for record in state.models)
