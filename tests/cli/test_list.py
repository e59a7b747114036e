"""`kiln-models list`: what stands, for people and for programs, and never a key."""

import json
import subprocess
import sys
from pathlib import Path

from kiln_models_gui.cli.exit_codes import ExitCode
from tests.cli.conftest import Commands

CANARY = "sk-canary-0123456789abcdef"
SETTINGS = f"""open_router_api_key: {CANARY}
openai_compatible_providers:
- {{name: Team, base_url: 'https://dana:{CANARY}@gateway.example.com/v1', api_key: {CANARY}}}
user_model_registry:
- {{id: a, provider_type: custom, provider_id: Team, model_id: team/one, name: One}}
"""
EDITOR = {
    "aiOrchestrator.providers.custom": [
        {
            "id": "one",
            "displayName": "One here",
            "type": "openai-compatible",
            "endpoint": "https://gateway.example.com/v1",
            "modelName": "team/one",
            "apiKey": "${SECRET:one}",
            "contextWindow": 1000,
            "cost": {"input": 0, "output": 0},
        }
    ],
    "aiOrchestrator.agents.providerAssignment": {"code": "custom:one"},
}


async def test_it_names_providers_models_and_assignments(command: Commands, tmp_path: Path) -> None:
    command.write_settings(SETTINGS)
    code = tmp_path / "settings.json"
    code.write_text(json.dumps(EDITOR), encoding="utf-8")
    ran = await command(["list", "--json", "--editor", code])
    assert (ran.status, ran.err) == (ExitCode.OK, "")
    assert [(one["type"], one["name"], one["status"]) for one in ran.said["providers"]] == [
        ("builtin", "OpenRouter", "ready"),
        ("custom", "Team", "ready"),
    ]
    first = ran.said["models"][0]
    assert (first["name"], first["model"]) == ("One", "team/one")
    assert {"program": "VS Code, portable", "agent": "code", "choice": "custom:one"} in ran.said["assignments"]


async def test_no_key_is_printed(command: Commands) -> None:
    command.write_settings(SETTINGS)
    for words in (["list"], ["list", "--json"]):
        ran = await command(words)
        assert "One" in ran.out
        assert CANARY not in ran.out + ran.err


async def test_a_file_that_cannot_be_read_is_said_and_has_its_own_exit_code(command: Commands) -> None:
    command.write_settings("a: [")
    ran = await command(["list"])
    assert (ran.status, ran.out) == (ExitCode.SETTINGS, "")
    assert ran.err.startswith("kiln-models: ")
    assert "Traceback" not in ran.err


def test_the_first_word_decides_that_there_is_no_window(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "kiln_models_gui", "list", "--json"],
        env={"HOME": str(tmp_path), "USERPROFILE": str(tmp_path), "PATH": "", "QT_QPA_PLATFORM": "no such platform"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["models"] == []
