"""Backups of Cherry Studio as its BackupService writes them (1.5: backup version 5)."""

import io
import json
import zipfile
from pathlib import Path

import pytest

from kiln_models_gui.store.problems import StoreError, StoreProblem
from kiln_models_gui.targets.foreign.foreign import ForeignError, ForeignKind, LeftOutReason, Unreadable
from kiln_models_gui.targets.foreign.reader import ForeignReader
from tests.targets.foreign_files import keys, left_out, models, providers

PROVIDERS: list[dict[str, object]] = [
    {
        "id": "silicon", "name": "Silicon", "type": "openai", "apiKey": "sk-canary-silicon-01",
        "apiHost": "https://api.siliconflow.cn", "isSystem": True, "enabled": True,
        "models": [
            {"id": "deepseek-ai/DeepSeek-V9", "provider": "silicon", "name": "DeepSeek V9", "group": "deepseek-ai"},
            {"id": "BAAI/bge-m3", "provider": "silicon", "name": "BGE M3", "type": ["embedding"]},
        ],
    },
    {
        "id": "openai", "name": "OpenAI", "type": "openai-response", "apiKey": "", "isSystem": True, "enabled": False,
        "apiHost": "https://api.openai.com", "models": [{"id": "gpt-4o", "name": "GPT-4o"}],
    },
    {
        "id": "anthropic", "name": "Anthropic", "type": "anthropic", "apiKey": "sk-ant-canary-0123456789",
        "apiHost": "https://api.anthropic.com/", "isSystem": True, "enabled": True,
        "models": [{"id": "claude-next", "name": "Claude Next"}],
    },
    {
        "id": "b1946ac9-1", "name": "Our gateway", "type": "openai", "apiKey": "sk-canary-gw-1, sk-canary-gw-2",
        "apiHost": "https://gw.example", "enabled": True, "isSystem": False,
        "models": [
            {
                "id": "team-large", "name": "Team Large", "description": "For long texts",
                "capabilities": [{"type": "vision", "isUserSelected": True}, {"type": "reasoning"}],
                "pricing": {"input_per_million_tokens": 0.5, "output_per_million_tokens": 2, "currencySymbol": "$"},
            },
            {
                "id": "team-small", "name": "team-small",
                "pricing": {"input_per_million_tokens": 3, "output_per_million_tokens": 9, "currencySymbol": "¥"},
            },
        ],
    },
    {
        "id": "b1946ac9-2", "name": "Relay", "type": "anthropic", "apiKey": "sk-canary-relay-1",
        "apiHost": "https://relay.example/api", "enabled": True, "models": [{"id": "claude-r", "name": "Claude R"}],
    },
    {"id": "b1946ac9-3", "name": "Exact", "type": "openai", "apiKey": "", "apiHost": "http://10.0.0.7:9000/llm/",
     "enabled": True, "models": []},
    {"id": "b1946ac9-4", "name": "Strange", "type": "gemini", "apiKey": "sk-canary-strange", "enabled": True,
     "apiHost": "https://gemini.relay.example", "models": []},
    {"id": "b1946ac9-5", "name": "Retired", "type": "openai", "apiKey": "", "apiHost": "https://old.example",
     "enabled": False, "models": []},
    {"id": "ollama", "name": "Ollama", "type": "openai", "apiKey": "", "apiHost": "http://localhost:11434",
     "isSystem": True, "enabled": True, "models": [{"id": "llama9", "name": "llama9"}]},
]  # fmt: skip


def data_json(**more: object) -> bytes:
    """The whole backup: JSON in texts in JSON."""
    persisted = {"llm": json.dumps({"providers": PROVIDERS, "settings": {}}), "settings": '{"userName": "x"}'}
    storage = {"persist:cherry-studio": json.dumps(persisted), "language": "en-US"}
    return json.dumps({"time": 1758000000000, "version": 5, "localStorage": storage, "indexedDB": {}} | more).encode()


def zipped(**members: bytes) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name.replace("__", "/").replace("_json", ".json").replace("_sqlite", ".sqlite"), content)
    return file.getvalue()


@pytest.mark.parametrize("data", [data_json(), zipped(data_json=data_json(), Data__Files__x=b"")], ids=["bare", "zip"])
def test_what_is_set_up_comes_along(reader: ForeignReader, data: bytes) -> None:
    foreign = reader.read("cherry-studio.202511221434.zip", data)
    assert foreign.kind is ForeignKind.CHERRY_STUDIO
    assert providers(foreign) == {
        "siliconflow_cn": "",
        "anthropic": "",
        "Our gateway": "https://gw.example/v1",
        "Exact": "http://10.0.0.7:9000/llm",
        "ollama": "http://localhost:11434",
    }
    assert models(foreign) == {
        "deepseek-ai/DeepSeek-V9": ("connected", "siliconflow_cn"),
        "claude-next": ("connected", "anthropic"),
        "team-large": ("openai-compatible", "Our gateway"),
        "team-small": ("openai-compatible", "Our gateway"),
        "claude-r": ("anthropic", "https://relay.example/api"),
    }
    assert keys(foreign) == {
        "builtin:siliconflow_cn:siliconflow_cn_api_key": "sk-canary-silicon-01",
        "builtin:anthropic:anthropic_api_key": "sk-ant-canary-0123456789",
        "custom:Our gateway:api_key": "sk-canary-gw-1",
        "endpoint:https://relay.example/api": "sk-canary-relay-1",
    }


def test_what_stays_behind_is_told(reader: ForeignReader) -> None:
    assert left_out(reader.read("data.json", data_json())) == {
        ("BGE M3", LeftOutReason.NOT_A_CHAT_MODEL),
        ("Our gateway", LeftOutReason.MORE_KEYS),
        ("Strange", LeftOutReason.OTHER_API),
        ("Retired", LeftOutReason.SWITCHED_OFF),
        ("llama9", LeftOutReason.KILN_LISTS_IT),
    }


def test_prices_and_abilities_come_along_and_other_currencies_do_not(reader: ForeignReader) -> None:
    by_model = {one.model: one for one in reader.read("data.json", data_json()).pack.models}
    large, small = by_model["team-large"], by_model["team-small"]
    assert large.cost is not None
    assert (large.cost.input, large.cost.output, small.cost) == (0.5, 2, None)
    assert (large.overrides, large.description) == ({"supports_vision": True}, "For long texts")
    assert (large.uses, by_model["claude-r"].uses) == (frozenset({"kiln"}), frozenset({"editor"}))


def test_only_the_settings_at_the_beginning_are_read(reader: ForeignReader) -> None:
    data = data_json()
    broken_after = data[: data.index(b'"indexedDB"')] + b'"indexedDB": {"topics": [[[[ and never an end'
    assert providers(reader.read("data.json", broken_after)) == providers(reader.read("data.json", data))


@pytest.mark.parametrize(
    ("data", "reason", "kind"),
    [
        (zipped(metadata_json=b"{}", IndexedDB__x=b"1"), Unreadable.RAW_COPY, ForeignKind.CHERRY_STUDIO),
        (zipped(metadata_json=b"{}", Data__cherrystudio_sqlite=b"1"), Unreadable.RAW_COPY, ForeignKind.CHERRY_STUDIO),
        (zipped(readme=b"{}"), Unreadable.UNKNOWN_KIND, None),
        (zipped(data_json=b"{}"), Unreadable.UNKNOWN_KIND, None),
        (zipped(data_json=b'{"time": 1, "version"'), Unreadable.DAMAGED, None),
        (zipped(data_json=b"[" * 200_000), Unreadable.DAMAGED, None),
        (zipped(data_json=b'{"a": ' + b"[" * 200_000), Unreadable.DAMAGED, None),
        (zipped(data_json=data_json())[:-40], Unreadable.DAMAGED, None),
        (data_json(localStorage={"persist:cherry-studio": "{"}), Unreadable.DAMAGED, ForeignKind.CHERRY_STUDIO),
        (data_json(localStorage={"persist:cherry-studio": "7"}), Unreadable.NOTHING_USABLE, ForeignKind.CHERRY_STUDIO),
    ],
)
def test_what_is_no_readable_backup_is_refused(
    reader: ForeignReader, data: bytes, reason: Unreadable, kind: ForeignKind | None
) -> None:
    with pytest.raises(ForeignError) as caught:
        reader.read("backup.zip", data)
    assert (caught.value.reason, caught.value.kind) == (reason, kind)
    assert reader.recognise("backup.zip", data) is kind


def test_an_archive_that_unfolds_to_gigabytes_is_given_up_early(reader: ForeignReader) -> None:
    bomb = zipped(data_json=b'{"indexedDB": "' + b" " * (60 * 1024 * 1024) + b'"}')
    assert len(bomb) < 100_000
    with pytest.raises(ForeignError) as caught:
        reader.read("backup.zip", bomb)
    assert caught.value.reason is Unreadable.TOO_LARGE


def test_an_open_file_is_read_where_it_needs_to_be(reader: ForeignReader) -> None:
    file = io.BytesIO(zipped(data_json=data_json()))
    assert reader.recognise("x.zip", file) is ForeignKind.CHERRY_STUDIO
    assert models(reader.read("x.zip", file)) == models(reader.read("x.zip", file.getvalue()))


def test_a_file_on_disk_is_opened_and_a_folder_is_not(reader: ForeignReader, tmp_path: Path) -> None:
    path = tmp_path / "backup.zip"
    path.write_bytes(zipped(data_json=data_json()))
    assert reader.recognise_file(path) is ForeignKind.CHERRY_STUDIO
    assert models(reader.read_file(path)) == models(reader.read("x", path.read_bytes()))
    for wrong, problem in ((tmp_path, StoreProblem.IS_A_FOLDER), (tmp_path / "gone", StoreProblem.MISSING)):
        assert reader.recognise_file(wrong) is None
        with pytest.raises(StoreError) as caught:
            reader.read_file(wrong)
        assert caught.value.problem is problem
