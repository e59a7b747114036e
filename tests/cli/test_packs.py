"""`kiln-models export` and `apply`: one person's things on another's computer, by script."""

import json
from collections.abc import Callable
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from kiln_models_gui.cli.exit_codes import ExitCode
from kiln_models_gui.qt_names import override
from kiln_models_gui.store.pack_file import write_pack
from tests.cli.conftest import Commands
from tests.servers.llama import LlamaServer
from tests.team_packs import team_model, team_pack

CANARY = "sk-canary-0123456789abcdef"
SLOT = "custom:Team:api_key"
Person = Callable[[str], Commands]


def team(address: str = "https://gateway.example.com/v1", key: str = CANARY) -> str:
    provider = f"{{name: Team, base_url: '{address}', api_key: {key}}}"
    model = "{id: a, provider_type: custom, provider_id: Team, model_id: tiny-local, name: One}"
    return f"openai_compatible_providers:\n- {provider}\nuser_model_registry:\n- {model}\n"


def said_in(pack: Path) -> dict[str, Any]:
    return json.loads(pack.read_text(encoding="utf-8"))


@pytest.fixture
def person(qapp: object, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Person:
    assert qapp
    return lambda name: Commands(tmp_path / name, capsys)


@pytest.fixture
async def pack(person: Person, tmp_path: Path) -> Path:
    """What Ann saved."""
    ann, path = person("ann"), tmp_path / "team.kilnmodels"
    ann.write_settings(team())
    ran = await ann(["export", path, "--name", "Research"])
    assert (ran.status, ran.err) == (ExitCode.OK, "")
    assert "It holds no keys." in ran.out
    return path


async def test_what_was_exported_is_applied_elsewhere(
    person: Person, tmp_path: Path, llama_server: LlamaServer
) -> None:
    ann, ben, path = person("ann"), person("ben"), tmp_path / "team.kilnmodels"
    ann.write_settings(team(llama_server.base_url, llama_server.key))
    await ann(["export", path, "--name", "Research"])
    assert llama_server.key not in path.read_text(encoding="utf-8")
    ran = await ben(["apply", path, "--key", f"{SLOT}=TEAM_KEY", "--json"], TEAM_KEY=llama_server.key)
    assert (ran.status, ran.err) == (ExitCode.OK, "")
    assert [(one["title"], one["state"], one["written"]) for one in ran.said["items"]] == [
        ("Team", "new", True),
        ("One", "new", True),
    ]
    ben.settings.chmod(0o600)
    checked = await ben(["check", "--prompts", "--json"])
    assert checked.status == ExitCode.OK, checked.out
    assert all(one["worked"] for one in checked.said["tests"])
    assert llama_server.key not in ran.out + checked.out


class _Quiet(SimpleHTTPRequestHandler):
    @override
    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


async def test_a_pack_is_taken_from_an_address(person: Person, pack: Path) -> None:
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=pack.parent)) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        there = f"http://127.0.0.1:{server.server_port}/{pack.name}"
        ran = await person("ben")(["apply", there, "--dry-run", "--json"])
        gone = await person("ben")(["apply", f"{there}-old", "--json"])
        server.shutdown()
    assert [one["title"] for one in ran.said["items"]] == ["Team", "One"]
    assert (gone.status, gone.out) == (ExitCode.PACK, "")
    assert "There is no pack any more" in gone.err


async def test_an_address_without_encryption_is_not_asked(person: Person) -> None:
    ran = await person("ben")(["apply", "http://packs.example/team.kilnmodels"])
    assert ran.status == ExitCode.PACK
    assert "packs.example would be asked without encryption" in ran.err


async def test_a_danger_is_told_in_words(person: Person, pack: Path) -> None:
    ben = person("ben")
    ben.write_settings(team("https://mine.example.com/v1"))
    ran = await ben(["apply", pack, "--dry-run"])
    assert "mine.example.com" in ran.out
    assert CANARY not in ran.out


async def test_a_missing_key_is_said_and_has_its_exit_code(person: Person, pack: Path) -> None:
    ran = await person("ben")(["apply", pack, "--json"])
    assert ran.status == ExitCode.NEEDS_YOU
    assert [one["slot"] for one in ran.said["missing_keys"]] == [SLOT]


async def test_a_dry_run_writes_nothing(person: Person, pack: Path) -> None:
    ben = person("ben")
    ran = await ben(["apply", pack, "--dry-run", "--json"])
    assert [one["written"] for one in ran.said["items"]] == [True, True]
    assert ran.said["applied"] is False
    assert not ben.settings.exists()


async def test_the_second_time_there_is_nothing_to_do(person: Person, pack: Path) -> None:
    ben = person("ben")
    await ben(["apply", pack])
    before = ben.settings.read_bytes()
    ran = await ben(["apply", pack, "--json"])
    assert {one["state"] for one in ran.said["items"]} == {"same"}
    assert ben.settings.read_bytes() == before


async def test_a_key_is_never_sent_elsewhere_unless_it_is_said(person: Person, pack: Path) -> None:
    ben = person("ben")
    ben.write_settings(team("https://mine.example.com/v1"))
    before = ben.settings.read_bytes()
    ran = await ben(["apply", pack, "--json"])
    assert ran.status == ExitCode.NEEDS_YOU
    provider = next(one for one in ran.said["items"] if one["kind"] == "provider")
    assert ("key_elsewhere" in provider["dangers"], provider["written"]) == (True, False)
    assert b"mine.example.com" in ben.settings.read_bytes()
    assert before.count(CANARY.encode()) == ben.settings.read_bytes().count(CANARY.encode())


async def test_keys_go_along_under_a_passphrase(person: Person, tmp_path: Path) -> None:
    ann, ben = person("ann"), person("ben")
    path, word = tmp_path / "team.kilnmodels", tmp_path / "word.txt"
    word.write_text("correct horse battery staple\n", encoding="utf-8")
    ann.write_settings(team())
    ran = await ann(["export", path, "--passphrase-file", word, "--json"])
    assert (ran.status, ran.said["sealed_keys"]) == (ExitCode.OK, 1)
    assert CANARY not in path.read_text(encoding="utf-8")
    wrong = tmp_path / "wrong.txt"
    wrong.write_text("something else entirely\n", encoding="utf-8")
    assert (await ben(["apply", path, "--passphrase-file", wrong])).status == ExitCode.PACK
    ran = await ben(["apply", path, "--passphrase-file", word, "--json"])
    assert (ran.status, ran.said["missing_keys"]) == (ExitCode.OK, [])
    assert CANARY in ben.settings.read_text(encoding="utf-8")
    assert CANARY not in ran.out + ran.err


@pytest.mark.parametrize(
    ("content", "words"),
    [("{}", []), ("no json", []), (json.dumps({"format": "kiln-models-pack", "version": 99}), [])],
    ids=["another file", "no JSON", "a newer version"],
)
async def test_what_is_no_pack_changes_nothing(person: Person, tmp_path: Path, content: str, words: list[str]) -> None:
    path = tmp_path / "odd.kilnmodels"
    path.write_text(content, encoding="utf-8")
    ben = person("ben")
    ran = await ben(["apply", path, *words])
    assert (ran.status, ran.out) == (ExitCode.PACK, "")
    assert ran.err.startswith("kiln-models: ")
    assert not ben.settings.exists()


@pytest.mark.parametrize(
    "words",
    [
        ["--take", "model:nobody"],
        ["--key", "custom:Nobody:api_key=X"],
        ["--key", f"{SLOT}=NOT_SET"],
        ["--passphrase-file", "/nowhere"],
    ],
)
async def test_what_the_pack_does_not_have_is_a_slip_of_the_command_line(
    person: Person, pack: Path, words: list[str]
) -> None:
    ben = person("ben")
    ran = await ben(["apply", pack, *words])
    assert (ran.status, ran.out) == (ExitCode.USAGE, "")
    assert not ben.settings.exists()


async def test_only_what_is_named_goes_along(person: Person, tmp_path: Path) -> None:
    ann, path = person("ann"), tmp_path / "part.kilnmodels"
    ann.write_settings(team() + "- {id: b, provider_type: custom, provider_id: Team, model_id: two, name: Two}\n")
    await ann(["export", path, "--model", "b"])
    assert [one["name"] for one in said_in(path)["models"]] == ["Two"]
    assert (await ann(["export", path, "--model", "nobody"])).status == ExitCode.USAGE


async def test_the_next_version_keeps_the_packs_identity(person: Person, pack: Path) -> None:
    ann = person("ann")
    first = said_in(pack)
    ann.write_settings(team().replace("name: One", "name: Uno"))
    await ann(["export", pack])
    second = said_in(pack)
    assert (second["id"], second["name"]) == (first["id"], "Research")
    assert second["models"] != first["models"]


async def test_the_next_version_leaves_alone_what_was_changed_here(person: Person, tmp_path: Path) -> None:
    ben, pack = person("ben"), tmp_path / "next.kilnmodels"
    write_pack(team_pack(team_model("a", context_window=1000)), pack)
    assert (await ben(["apply", pack])).status == ExitCode.OK
    ben.write_settings(ben.settings.read_text("ascii").replace("context_window: 1000", "context_window: 2000"))
    write_pack(team_pack(team_model("a", context_window=1000, name="Alpha")), pack)
    assert (await ben(["apply", pack])).status == ExitCode.OK
    text = ben.settings.read_text("ascii")
    assert "context_window: 2000" in text
    assert "name: Alpha" in text
