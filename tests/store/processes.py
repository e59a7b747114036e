"""Runs a piece of Python in a process of its own: as another user, or step by step beside the test."""

import functools
import os
import subprocess
import sys
from pathlib import Path
from typing import IO

NOBODY = 65534


class OtherProcess:
    """A running script that says a word on each line and goes on when it is told to."""

    def __init__(self, script: str, *arguments: object) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", script, *map(str, arguments)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )

    def wait_for(self, word: str) -> None:
        assert _stream(self._process.stdout).readline().decode().strip() == word

    def go_on(self) -> None:
        stream = _stream(self._process.stdin)
        stream.write(b"\n")
        stream.flush()

    def end(self) -> None:
        _stream(self._process.stdin).close()
        assert self._process.wait(30) == 0
        _stream(self._process.stdout).close()


def _stream(stream: IO[bytes] | None) -> IO[bytes]:
    assert stream is not None
    return stream


_WITH_MOUNTS = ["unshare", "--mount", "--propagation", "unchanged"]  # a chroot's root cannot be made private


@functools.cache
def may_mount() -> bool:
    """Whether this user may have mounts of its own: not everybody may, nor root in every container."""
    if not sys.platform.startswith("linux") or not hasattr(os, "geteuid") or os.geteuid() != 0:
        return False
    return subprocess.run([*_WITH_MOUNTS, "true"], capture_output=True, check=False).returncode == 0


def run(script: str, *arguments: object, unshared: bool = False) -> str:
    """What the script prints. `unshared`: with mounts of its own."""
    command = [sys.executable, "-c", script, *map(str, arguments)]
    if unshared:
        command = [*_WITH_MOUNTS, *command]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, cwd=_checkout())
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def _checkout() -> Path:
    return Path(__file__).parent.parent.parent


# For scripts of tests that run as root, whom no permission bits bind. After the imports: Python itself may be private.
BECOME_NOBODY = f"""
import os
if os.geteuid() == 0:
    os.setgroups([])
    os.setgid({NOBODY})
    os.setuid({NOBODY})
"""
