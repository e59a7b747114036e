"""VS Code's own parser (npm's jsonc-parser) in one long-lived process, as an independent judge."""

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.servers.npm import BUILD, node, npm_installed

_HERE = Path(__file__).parent / "jsonc"


class Judge:
    """Answers what VS Code reads in a text."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process

    def __call__(self, text: str) -> dict[str, Any]:
        """`errors` (a list), `value`, and `tree`: [offset, length, children...], in UTF-16 units."""
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps(text) + "\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())

    def value(self, text: str) -> Any:
        """The value of a text in which VS Code finds nothing wrong."""
        answer = self(text)
        assert answer["errors"] == []
        return answer["value"]


@pytest.fixture(scope="session")
def judge() -> Iterator[Judge]:
    """One process for the whole run."""
    command = [node(), str(_HERE / "judge.cjs"), str(npm_installed(_HERE, BUILD / "jsonc-judge"))]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        yield Judge(process)
        assert process.stdin
        process.stdin.close()
        process.wait(20)
