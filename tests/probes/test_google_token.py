"""The token of a Google sign-in, from a stand-in for Google's tool that is a real program."""

import sys
from pathlib import Path

import pytest
from pydantic import SecretStr

from kiln_models_gui.probes.google_token import TokenFault, google_token

TOKEN = "ya29.canary-token-0123456789abcdef"


def tool(folder: Path, script: str) -> str:
    path = folder / "gcloud"
    path.write_text(f"#!{sys.executable}\nimport sys, time\n{script}\n")
    path.chmod(0o700)
    return str(path)


async def test_the_tools_token_is_taken_and_kept_out_of_sight(tmp_path: Path) -> None:
    path = tool(tmp_path, f"assert sys.argv[1:3] == ['auth', 'application-default']; print({TOKEN!r})")
    token = await google_token(lambda _: path)
    assert isinstance(token, SecretStr)
    assert token.get_secret_value() == TOKEN
    assert TOKEN not in repr(token)


@pytest.mark.parametrize(
    ("script", "fault"),
    [
        (f"print({TOKEN!r}); sys.exit(1)", TokenFault.NOT_SIGNED_IN),
        ("print('You are not signed in.')", TokenFault.NOT_SIGNED_IN),
        ("", TokenFault.NOT_SIGNED_IN),
        ("sys.stdin.read(); time.sleep(60)", TokenFault.TOO_SLOW),
    ],
)
async def test_no_token_is_told_by_its_reason(tmp_path: Path, script: str, fault: TokenFault) -> None:
    path = tool(tmp_path, script)
    wait_s = 0.5 if fault is TokenFault.TOO_SLOW else 60
    assert await google_token(lambda _: path, wait_s=wait_s) is fault


async def test_a_computer_without_the_tool_is_told(tmp_path: Path) -> None:
    assert await google_token(lambda _: None) is TokenFault.NO_TOOL
    assert await google_token(lambda _: str(tmp_path / "gone")) is TokenFault.NO_TOOL
