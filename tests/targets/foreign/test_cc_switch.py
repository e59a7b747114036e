"""CC Switch 3.x: its SQL export, its config.json of before 3.8, its links."""

import json
from base64 import b64encode
from urllib.parse import urlencode

import pytest

from kiln_models_gui.targets.foreign.foreign import Foreign, ForeignError, ForeignKind, LeftOutReason, Unreadable
from kiln_models_gui.targets.foreign.reader import ForeignReader
from tests.targets.foreign_files import keys, left_out, models, providers

CODEX = """model_provider = "custom"
model = "gpt-next-codex"
model_context_window = 400000

[model_providers.custom]
name = "Relay"
base_url = "https://relay.example/v1"
wire_api = "responses"
"""
GROK = """[models]
default = "g"

[model."g"]
model = "grok-x"
base_url = "https://grok.relay.example/v1"
name = "Grok X"
api_key = "sk-canary-grok-1"
context_window = 256000
"""
SETTINGS: dict[str, list[tuple[str, object]]] = {
    "claude": [
        (
            "Relay's Claude",
            {"env": {"ANTHROPIC_BASE_URL": "https://relay.example/anthropic", "ANTHROPIC_AUTH_TOKEN": "sk-canary-c-1",
                     "ANTHROPIC_MODEL": "claude-big[1m]", "ANTHROPIC_DEFAULT_HAIKU_MODEL": "claude-small"}},
        ),
        ("Claude Official", {"env": {}}),
        ("No model", {"env": {"ANTHROPIC_BASE_URL": "https://nm.example", "ANTHROPIC_API_KEY": "sk-canary-nm-1"}}),
    ],
    "codex": [("Relay", {"auth": {"OPENAI_API_KEY": "sk-canary-codex-1"}, "config": CODEX})],
    "gemini": [
        ("Google", {"env": {"GEMINI_API_KEY": "AIzacanary0123456789", "GEMINI_MODEL": "gemini-next"}}),
        ("Gemini relay", {"env": {"GOOGLE_GEMINI_BASE_URL": "https://g.relay.example", "GEMINI_API_KEY": "sk-c"}}),
    ],
    "opencode": [
        (
            "Open",
            {"npm": "@ai-sdk/openai-compatible",
             "options": {"baseURL": "https://oc.example/v1", "apiKey": "sk-canary-o"},
             "models": {"m1": {"name": "M One", "limit": {"context": 32000}}, "m2": {}}},
        ),
    ],
    "openclaw": [
        ("Claw's", {"baseUrl": "https://claw.example/v1", "apiKey": "sk-canary-claw", "api": "openai-completions",
                  "models": [{"id": "c1", "name": "C1", "contextWindow": 8192}]}),
    ],
    "hermes": [
        ("Hermes", {"base_url": "https://h.example/v1", "api_key": "sk-canary-her", "api_mode": "chat_completions",
                    "models": [{"id": "h1", "name": "H1"}]}),
    ],
    "grokbuild": [("Grok", {"config": GROK})],
    "pi": [("Pi", {"whatever": 1})],
}  # fmt: skip
COLUMNS = '"id", "app_type", "name", "settings_config", "website_url", "meta", "is_current"'


def quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def sql(settings: dict[str, list[tuple[str, object]]], columns: str = f" ({COLUMNS})") -> bytes:
    rows = [
        f"({quoted(name)}, {quoted(app)}, {quoted(name)}, {quoted(json.dumps(one))}, NULL, '{{}}', 1)"
        for app, all_ in settings.items()
        for name, one in all_
    ]
    decoy = quoted('x\'; INSERT INTO "providers" VALUES (1);')
    return (
        "-- CC Switch SQLite 导出\n-- 生成时间: 2026-11-22 14:00:00\n-- user_version: 6\nPRAGMA foreign_keys=OFF;\n"
        'BEGIN TRANSACTION;\nCREATE TABLE providers (id TEXT NOT NULL, "app_type" TEXT);\n'
        f'INSERT INTO "prompts" ("id", "content") VALUES ({decoy}, X\'00FF\');\n'
        f'INSERT INTO "providers"{columns} VALUES {",".join(rows)};\nCOMMIT;\nPRAGMA foreign_keys=ON;\n'
    ).encode()


def config_json() -> bytes:
    apps = {
        app: {"current": "0", "providers": {str(n): {"id": str(n), "name": name, "settingsConfig": one}
                                           for n, (name, one) in enumerate(all_)}}
        for app, all_ in SETTINGS.items() if app != "pi"
    }  # fmt: skip
    return json.dumps({"version": 2, **apps}).encode()


@pytest.mark.parametrize("data", [sql(SETTINGS), sql(SETTINGS, ""), config_json()], ids=["sql", "bare sql", "json"])
def test_providers_of_every_program_come_along(reader: ForeignReader, data: bytes) -> None:
    foreign = reader.read("cc-switch-export.sql", data)
    assert foreign.kind is ForeignKind.CC_SWITCH
    assert providers(foreign) == {
        "Relay": "https://relay.example/v1",
        "gemini_api": "",
        "Open": "https://oc.example/v1",
        "Claw's": "https://claw.example/v1",
        "Hermes": "https://h.example/v1",
        "Grok": "https://grok.relay.example/v1",
    }
    assert models(foreign) == {
        "claude-big": ("anthropic", "https://relay.example/anthropic"),
        "claude-small": ("anthropic", "https://relay.example/anthropic"),
        "gpt-next-codex": ("openai-compatible", "Relay"),
        "gemini-next": ("connected", "gemini_api"),
        "m1": ("openai-compatible", "Open"),
        "m2": ("openai-compatible", "Open"),
        "c1": ("openai-compatible", "Claw's"),
        "h1": ("openai-compatible", "Hermes"),
        "grok-x": ("openai-compatible", "Grok"),
    }
    assert keys(foreign)["custom:Relay:api_key"] == "sk-canary-codex-1"
    assert keys(foreign)["endpoint:https://relay.example/anthropic"] == "sk-canary-c-1"
    assert {one.model: one.context_window for one in foreign.pack.models if one.context_window} == {
        "gpt-next-codex": 400_000,
        "m1": 32_000,
        "c1": 8_192,
        "grok-x": 256_000,
    }
    assert left_out(foreign) - {("Pi", LeftOutReason.OTHER_API)} == {
        ("Claude Official", LeftOutReason.NO_ADDRESS),
        ("No model", LeftOutReason.NO_MODEL_NAME),
        ("Gemini relay", LeftOutReason.OTHER_API),
    }


def test_the_first_versions_had_one_list_for_claude(reader: ForeignReader) -> None:
    name, one = SETTINGS["claude"][0]
    data = json.dumps({"providers": {"a": {"id": "a", "name": name, "settingsConfig": one}}, "current": "a"}).encode()
    assert set(models(reader.read("config.json", data))) == {"claude-big", "claude-small"}


def link(**told: str) -> bytes:
    return f"ccswitch://v1/import?{urlencode({'resource': 'provider', **told})}".encode()


def inline(settings: object) -> str:
    return b64encode(json.dumps(settings).encode()).decode()


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (
            link(app="claude", name="My Relay", endpoint="https://r.example,https://b.example", apiKey="sk-canary-1",
                 model="cm", haikuModel="ch"),
            {"cm": ("anthropic", "https://r.example"), "ch": ("anthropic", "https://r.example")},
        ),
        (
            link(app="codex", name="My Relay", endpoint="https://r.example/v1", apiKey="sk-canary-1", model="gm"),
            {"gm": ("openai-compatible", "My Relay")},
        ),
        (link(app="gemini", name="G", apiKey="AIzacanary012345678", model="gg"), {"gg": ("connected", "gemini_api")}),
        (link(app="opencode", name="O", endpoint="http://o/v1", model="om"), {"om": ("openai-compatible", "O")}),
        (
            link(app="claude", name="C", model="cm", config=inline(SETTINGS["claude"][0][1])),
            {"cm": ("anthropic", "https://relay.example/anthropic"),
             "claude-small": ("anthropic", "https://relay.example/anthropic")},
        ),
        (
            link(app="codex", name="Inline", config=inline(SETTINGS["codex"][0][1])),
            {"gpt-next-codex": ("openai-compatible", "Inline")},
        ),
        (
            link(app="grokbuild", name="Grok", config=inline(SETTINGS["grokbuild"][0][1])),
            {"grok-x": ("openai-compatible", "Grok")},
        ),
    ],
)  # fmt: skip
def test_a_link_brings_one_provider(reader: ForeignReader, data: bytes, expected: dict[str, tuple[str, str]]) -> None:
    foreign: Foreign = reader.read("", data)
    assert (foreign.kind, models(foreign)) == (ForeignKind.CC_SWITCH, expected)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"ccswitch://v1/import?resource=mcp&app=claude&name=x&config=e30", Unreadable.NOT_A_PROVIDER),
        (b"ccswitch://v1/import?resource=prompt", Unreadable.NOT_A_PROVIDER),
        (b"ccswitch://v2/import?resource=provider", Unreadable.DAMAGED),
        (b"ccswitch://v1/import", Unreadable.DAMAGED),
        (b"ccswitch://v1/import?resource=provider&config=%%%", Unreadable.DAMAGED),
        (
            b"ccswitch://v1/import?resource=provider&app=claude&configUrl=https://evil.example/x",
            Unreadable.NOTHING_USABLE,
        ),
        (b"ccswitch://v1/import?resource=provider&x=" + b"a" * 70_000, Unreadable.TOO_LARGE),
        (b"SQLite format 3\0...settings_config...", Unreadable.RAW_COPY),
        (b"-- CC Switch SQLite export\nINSERT INTO providers VALUES ('a', 'claude", Unreadable.NOTHING_USABLE),
    ],
)
def test_other_links_and_files_are_refused(reader: ForeignReader, data: bytes, reason: Unreadable) -> None:
    with pytest.raises(ForeignError) as caught:
        reader.read("", data)
    assert (caught.value.reason, caught.value.kind) == (reason, ForeignKind.CC_SWITCH)
