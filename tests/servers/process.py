"""A server of several processes, all gone when its user is done with it or is killed."""

import contextlib
import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Generator, Mapping, Sequence
from pathlib import Path

import pytest


def free_port() -> int:
    """A port of 127.0.0.1 on which nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


@contextlib.contextmanager
def served(
    command: Sequence[str | Path], log: Path, ready_url: str, *, env: Mapping[str, str] | None = None, wait_s: int = 180
) -> Generator[float]:
    """Runs `command` until the block ends; gives the seconds after which `ready_url` answered. Fails the test else."""
    start = time.monotonic()
    with log.open("wb") as output:
        process = subprocess.Popen(
            [sys.executable, str(Path(__file__).with_name("guarded.py")), *(str(word) for word in command)],
            stdin=subprocess.PIPE,
            stdout=output,
            stderr=subprocess.STDOUT,
            env={**os.environ, **(env or {})},
        )
    try:
        while not _answers(ready_url):
            if process.poll() is not None or time.monotonic() - start > wait_s:
                pytest.fail(f"It did not start: {command[0]}\n{log.read_text(errors='replace')[-3000:]}")
            time.sleep(0.1)
        yield time.monotonic() - start
    finally:
        process.communicate()  # closes its standard input


def _answers(url: str) -> bool:
    try:
        with urllib.request.urlopen(url, timeout=5):
            return True
    except urllib.error.HTTPError as error:
        error.close()
        return True
    except OSError:
        return False
