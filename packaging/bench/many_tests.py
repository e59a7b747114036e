"""Test all in the real window: 49 endpoints that each take a second and one that hangs, in a process of their own."""

import json
import subprocess
import sys
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import Any

import first_paint
import yaml

COUNT = 50
SECONDS = 1.0  # that each endpoint needs for its answer
RUNS = 3
HERE = Path(__file__).parent


@contextmanager
def slow_servers() -> Generator[list[int]]:
    """The ports of the endpoints, the last of them the one that hangs."""
    command = [sys.executable, str(HERE / "slow_servers.py"), str(COUNT), str(SECONDS)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield json.loads(process.stdout.readline() if process.stdout else "[]")
        finally:
            process.kill()


def run_window(ports: list[int]) -> dict[str, float]:
    """One window with a provider for each port. Raises RuntimeError with the last line of its error."""
    with tempfile.TemporaryDirectory() as folder:
        settings = Path(folder) / ".kiln_ai" / "settings.yaml"
        settings.parent.mkdir()
        providers = [
            {"name": f"Server {n}", "base_url": f"http://127.0.0.1:{port}/v1", "api_key": f"practice-key-{n}"}
            for n, port in enumerate(ports)
        ]
        settings.write_text(yaml.safe_dump({"openai_compatible_providers": providers}), encoding="ascii")
        result = subprocess.run(
            [sys.executable, str(HERE / "window_of_tests.py"), folder, str(COUNT)],
            env=first_paint.environment(Path(folder)), capture_output=True, text=True, check=False, timeout=120,
        )  # fmt: skip
    if result.returncode:
        raise RuntimeError(result.stderr.strip().rpartition("\n")[2])
    return json.loads(result.stdout)


def measure() -> dict[str, Any]:
    """The ratio, the longest stall and the time to cancel: medians of the runs, and all of them."""
    runs: list[dict[str, float]] = []
    with slow_servers() as ports:
        try:
            runs += [run_window(ports) for _ in range(RUNS)]
        except (RuntimeError, subprocess.TimeoutExpired) as error:
            return {"missing": f"test all: {error}"}
    return {
        "test_50_ratio": median(run["seconds"] for run in runs) / SECONDS,
        "ui_stall_max_ms": median(run["stall_ms"] for run in runs),
        "cancel_ms": median(run["cancel_ms"] for run in runs),
        "all": runs,
    }
