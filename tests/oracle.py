"""Kiln's own library as the judge of what we write: one process for the whole run, always on a scratch home."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

PROCESS = Path(__file__).with_name("oracle_process.py")


class OracleError(Exception):
    """Kiln refused, with its own words ("YAMLError: …"): its settings file would keep it from starting, or so."""


class Oracle:
    """Asks kiln-ai. The process starts with the first question (2 to 3 s); an answer then takes a few milliseconds.

    Kiln sees an empty environment: no key of the person, nothing to fetch; and beside that what it is started with.
    """

    def __init__(self, home: Path, environment: Mapping[str, str] | None = None) -> None:
        self._home = home  # for questions that read no settings
        self._environment = {**(environment or {}), **_environment(home)}
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115  (open as long as the process)
        self._process: subprocess.Popen[bytes] | None = None

    def read(self, home: Path) -> dict[str, Any]:
        """What Kiln makes of `home`/.kiln_ai/settings.yaml, every time freshly read.

        entries: dumps of get_all_user_models; providers: per entry {"ok": dump} or {"error": text} of
        user_model_to_provider; found: the same of find_user_model by entry id; legacy: [provider_id, model_id] pairs;
        settings: Config.settings(), that is the file; values: every property as Kiln reads it.
        Raises OracleError where Kiln would not start or list.
        """
        return self._ask("read", home)

    def write(self, home: Path, key: str, value: object) -> None:
        """Let Kiln's own Config write one key."""
        self._ask("write", home, key=key, value=value)

    def resolve(self, home: Path, name: str, provider_name: str | None) -> dict[str, Any]:
        """The dump of kiln_model_provider_from. Raises OracleError where Kiln raises."""
        return self._ask("resolve", home, name=name, provider_name=provider_name)

    def convert(self, elements: list[object]) -> list[dict[str, Any]]:
        """Per raw element of user_model_registry {"entry": …, "provider": …}, each {"ok": dump} or {"error": text}.

        An entry that Kiln skips has no "provider".
        """
        return self._ask("convert", self._home, elements=elements)["results"]

    def build(self, values: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """KilnModelProvider(**values) for each, {"ok": dump} or {"error": text}."""
        return self._ask("build", self._home, values=values)["results"]

    def close(self) -> None:
        if self._process is not None:
            self._process.communicate(timeout=20)
        self._errors.close()

    def _ask(self, do: str, home: Path, **request: object) -> dict[str, Any]:
        process = self._started()
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(json.dumps({"do": do, "home": str(home), **request}).encode("ascii") + b"\n")
        process.stdin.flush()
        line = process.stdout.readline()
        if not line:
            raise RuntimeError(f"the oracle ended: {self._last_errors()}")
        answer = json.loads(line)
        if "error" in answer:
            raise OracleError(answer["error"])
        return answer["ok"]

    def _started(self) -> subprocess.Popen[bytes]:
        if self._process is None:
            self._process = subprocess.Popen(
                [sys.executable, "-I", PROCESS],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._errors,
                cwd=self._home,
                env=self._environment,
            )
        return self._process

    def _last_errors(self) -> str:
        self._errors.seek(0)
        return self._errors.read().decode(errors="replace")[-2000:]


def _environment(home: Path) -> dict[str, str]:
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "TEMP", "LANG", "LC_ALL") if name in os.environ}
    return kept | {"HOME": str(home), "USERPROFILE": str(home), "KILN_SKIP_REMOTE_MODEL_LIST": "true"}


@pytest.fixture(scope="session")
def oracle(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Oracle]:
    """Kiln's own library, see Oracle."""
    judge = Oracle(tmp_path_factory.mktemp("oracle"))
    yield judge
    judge.close()
