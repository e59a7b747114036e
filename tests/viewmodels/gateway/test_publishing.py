"""The form of publishing: where, a dry run in words, what came of it. The gateway's API is a stand-in."""
# ruff: noqa: ASYNC240 - nobody else waits in these loops

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import yaml
from pydantic import SecretStr

from kiln_models_gui.viewmodels.gateway.publishing import Publishing, plain_file
from kiln_models_gui.viewmodels.gateway.state import Phase
from kiln_models_gui.viewmodels.gateway.taking_over import TakingOver
from tests.servers.model_management import FAILS, MASTER_KEY, ModelManagement
from tests.servers.raw import RawServer, http
from tests.viewmodels.conftest import Bench, MakeBench, Seen

DATA: dict[str, object] = {
    "open_ai_api_key": "sk-0123456789abcdef",
    "typesafe_api_key": "ts-0123456789",
    "openai_compatible_providers": [
        {"name": "House", "base_url": "http://10.0.0.7:8000/v1", "api_key": "hk-0123456789"},
        {"name": "Desk", "base_url": "http://localhost:1234/v1", "api_key": ""},
    ],
    "user_model_registry": [
        {
            "id": "1",
            "provider_type": "custom",
            "provider_id": "House",
            "model_id": "qwen",
            "name": "Qwen",
            "cost": {"input": 0.2, "output": 0.6},
        },
        {"id": "2", "provider_type": "builtin", "provider_id": "openai", "model_id": "gpt-x"},
        {"id": "3", "provider_type": "custom", "provider_id": "Desk", "model_id": "llama"},
        {"id": "4", "provider_type": "builtin", "provider_id": "typesafe", "model_id": "judge"},
    ],
}


@pytest.fixture
async def gateway() -> AsyncIterator[ModelManagement]:
    async with ModelManagement() as server:
        yield server


@pytest.fixture
def bench(make_bench: MakeBench) -> Bench:
    return make_bench(DATA)


async def _no_wait(_seconds: float) -> None: ...


def _form(bench: Bench, *keys: str) -> Publishing:
    return Publishing(bench.bench, keys or None, plain_file, wait=_no_wait)


def _at(form: Publishing, gateway: ModelManagement, key: str = MASTER_KEY) -> None:
    form.choose_way(to_file=False)
    form.type_address(gateway.address)
    form.type_key(SecretStr(key))


async def _go_on(form: Publishing) -> None:
    assert form.cannot_go_on == ""
    form.go_on()
    await form.finish()


async def test_all_models_go_into_a_file_after_a_dry_run_in_words(bench: Bench, tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"
    path.write_text("model_list:\n  - model_name: Qwen  # theirs\n")
    form = _form(bench)
    steps = Seen(form.step_done)
    assert form.cannot_go_on == "Choose the gateway's file."
    form.type_path(str(path))

    await _go_on(form)

    assert (form.phase, form.summary) == (Phase.PREVIEW, "3 new, 1 cannot go")
    assert [(line.sign, line.name, line.note) for line in form.lines][-2:] == [
        ("New", "llama", ""),
        ("Cannot go", "judge", "LiteLLM does not know its provider."),
    ]
    assert [note.partition(":")[0].partition(" has ")[0] for note in form.notes] == ["The gateway", "llama"]
    assert form.key_names == ("KILN_HOUSE_KEY", "OPENAI_API_KEY")
    assert path.read_text().count("\n") == 2

    await _go_on(form)

    assert form.result == ("good", "Published. Restart the gateway so that it reads its file.")
    assert len(yaml.safe_load(path.read_text())["model_list"]) == 4
    assert "0123456789" not in path.read_text()
    assert form.keys_text == "KILN_HOUSE_KEY=\nOPENAI_API_KEY=\n"
    form.write_env()
    await form.finish()
    assert Path(form.env_path).read_text() == form.keys_text
    assert len(steps.all) == 2


async def test_what_is_published_already_leaves_nothing_to_do(bench: Bench, tmp_path: Path) -> None:
    path = str(tmp_path / "config.yaml")
    form = _form(bench)
    form.type_path(path)
    await _go_on(form)
    await _go_on(form)

    form = _form(bench)
    form.type_path(path)
    await _go_on(form)

    assert form.summary == "The gateway has all of this already. 1 cannot go"
    assert form.cannot_go_on == "There is nothing to do."


async def test_through_its_address_the_gateway_is_asked_what_it_has_then(
    bench: Bench, gateway: ModelManagement
) -> None:
    form = _form(bench)
    _at(form, gateway)
    await _go_on(form)
    await _go_on(form)
    assert form.result == ("good", "Published. The gateway answers with what you published.")
    row = next(row for row in gateway.rows.values() if row["model_name"] == "Qwen")
    row["litellm_params"]["input_cost_per_token"] = 1.5e-06

    keys = [model.key for model in bench.library.models()]
    form = _form(bench, keys[0])
    _at(form, gateway)
    await _go_on(form)
    assert [(line.kind, line.note) for line in form.lines] == [("changed", "input price $1.50 → $0.20")]
    assert form.could_go == 2
    form.take_away(wanted=True)
    await form.finish()
    assert form.summary == "1 changes, 2 go"
    await _go_on(form)

    assert gateway.names() == {"Qwen"}
    assert form.is_checked


async def test_what_the_gateway_says_otherwise_is_told(bench: Bench, gateway: ModelManagement) -> None:
    form = _form(bench)
    _at(form, gateway)
    await _go_on(form)
    # What it takes out again as soon as it was written.
    gateway.at_write = lambda write: gateway.rows.clear() if write == 3 else None
    await _go_on(form)

    assert form.result == ("warn", "Published, but the gateway answers otherwise.")
    assert form.result_lines == ("Qwen is not there.", "gpt-x is not there.")


async def test_a_gateway_on_its_file_is_compared_when_it_was_started_again(
    bench: Bench, gateway: ModelManagement, tmp_path: Path
) -> None:
    form = _form(bench)
    form.type_path(str(tmp_path / "config.yaml"))
    await _go_on(form)
    await _go_on(form)
    assert not form.can_check
    form.type_address(gateway.address)
    form.type_key(SecretStr(MASTER_KEY))

    form.check()
    await form.finish()
    assert form.result_lines[0] == "Qwen is not there."

    gateway.in_file = yaml.safe_load((tmp_path / "config.yaml").read_text())["model_list"]
    form.check()
    await form.finish()
    assert form.is_checked


async def test_a_gateway_never_gets_its_own_models_back(make_bench: MakeBench, gateway: ModelManagement) -> None:
    """It would ask itself without end."""
    own = {"name": "Gateway", "base_url": f"{gateway.address}/v1", "api_key": "sk-virtual-0123456789"}
    entry = {"id": "1", "provider_type": "custom", "provider_id": "Gateway", "model_id": "shared"}
    bench = make_bench({"openai_compatible_providers": [own], "user_model_registry": [entry]})
    form = _form(bench)
    _at(form, gateway)

    await _go_on(form)

    assert [(line.sign, line.name, line.note) for line in form.lines] == [
        ("Cannot go", "shared", "It comes from this very gateway.")
    ]
    assert form.cannot_go_on == "There is nothing to do."


@pytest.mark.parametrize(
    ("key", "has_database", "what"),
    [
        ("sk-wrong", True, "The gateway does not accept this key."),
        (MASTER_KEY, False, "This gateway has no database, so it cannot take models in this way."),
    ],
)
async def test_what_goes_wrong_is_said_with_what_to_do(
    bench: Bench, gateway: ModelManagement, key: str, has_database: bool, what: str
) -> None:
    gateway.has_database = has_database
    form = _form(bench)
    _at(form, gateway, key)

    await _go_on(form)
    if form.problem is None:
        await _go_on(form)

    assert form.problem is not None
    assert form.problem.what == what
    assert form.problem.todo
    assert gateway.rows == {}


async def test_what_fails_in_the_middle_is_told_to_be_taken_back(bench: Bench, gateway: ModelManagement) -> None:
    gateway.faults = {2: FAILS, 3: FAILS}
    form = _form(bench)
    _at(form, gateway)
    await _go_on(form)
    await _go_on(form)

    assert form.phase is Phase.PREVIEW
    assert form.problem is not None
    assert form.problem.what.startswith("Publishing stopped at gpt-x.")
    assert form.problem.todo == "What had been done was taken back: the gateway is as it was."
    assert gateway.rows == {}
    await _go_on(form)
    assert form.result[0] == "good"


async def test_a_file_that_is_none_of_a_gateways_is_refused_in_words(bench: Bench, tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"
    path.write_text("- a\n")
    form = _form(bench)
    form.type_path(str(path))

    await _go_on(form)

    assert form.phase is Phase.WHERE
    assert form.problem is not None
    assert form.problem.what == "This file is no configuration of a LiteLLM gateway, or it is damaged."


async def test_no_key_is_shown(bench: Bench, gateway: ModelManagement) -> None:
    form = _form(bench)
    _at(form, gateway)

    assert MASTER_KEY not in repr(form.draft)
    form.close()
    assert form.draft.key is None


LISTED = http(body={"data": [{"id": name, "object": "model"} for name in ("Qwen", "voice", "wild/*")]})
TOLD = http(
    body={
        "data": [
            {
                "model_name": "Qwen",
                "litellm_params": {"model": "openai/qwen"},
                "model_info": {
                    "mode": "chat",
                    "max_input_tokens": 32_000,
                    "input_cost_per_token": 2e-07,
                    "output_cost_per_token": 6e-07,
                    "supports_vision": True,
                    "supports_function_calling": None,
                },
            },
            {"model_name": "voice", "model_info": {"mode": "audio_transcription"}},
        ]
    }
)


async def test_a_gateways_models_join_the_list_with_ones_own_key_and_only_once(bench: Bench) -> None:
    async with RawServer({"GET /v1/models": LISTED, "GET /model/info": TOLD}) as server:
        form = TakingOver(bench.bench)
        added = Seen(form.added)
        form.type_address(f"http://127.0.0.1:{server.port}/")
        assert form.cannot_go_on == "Paste your own key for the gateway."
        form.type_key(SecretStr("sk-virtual-0123456789"))
        form.go_on()
        await form.finish()
        assert (form.summary, form.names) == ("The gateway has 1 new model.", ("Qwen",))

        form.go_on()
        await form.finish()

        assert form.problem is None
        assert len(added.all) == 1
        assert added.all[0][1] == f"Added 1 model of the gateway 127.0.0.1:{server.port}."
        entry = bench.registry.user_models()[-1].fields
        assert (entry["model_id"], entry["context_window"]) == ("Qwen", 32_000)
        assert entry["cost"] == {"input": 0.2, "output": 0.6}
        assert entry["overrides"] == {"supports_vision": True}
        provider = bench.registry.state.custom_providers[-1]
        assert provider.base_url == server.base_url
        assert "sk-virtual" in str(bench.home.data())  # Kiln reads it from there

        form = TakingOver(bench.bench)
        form.type_address(server.base_url)
        form.type_key(SecretStr("sk-virtual-0123456789"))
        form.go_on()
        await form.finish()
        assert form.summary == "The gateway has 0 new models, and 1 that you have already."
        assert form.cannot_go_on == "There is nothing to add."
        assert len(bench.registry.state.custom_providers) == 3


async def test_a_gateway_that_refuses_the_key_is_told_of(bench: Bench) -> None:
    async with RawServer(http(401, {"error": {"message": "no"}})) as server:
        form = TakingOver(bench.bench)
        form.type_address(server.base_url)
        form.type_key(SecretStr("sk-virtual-0123456789"))
        form.go_on()
        await form.finish()

    assert form.problem is not None
    assert form.models is None
