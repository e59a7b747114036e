"""Whoever publishes is killed in the middle, by the app's own form and both ways: a retry leaves nothing half done.

The gateway with a database is a stand-in (tests/servers/model_management.py).
"""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from copy import deepcopy
from pathlib import Path

import pytest
import yaml
from PySide6.QtCore import QCoreApplication

from kiln_models_gui.places import Places
from kiln_models_gui.store import files
from kiln_models_gui.targets.kiln import settings_path
from tests.servers.model_management import ModelManagement
from tests.verdicts.publisher import POINTS, publish_from

THEIRS = """\
model_list:
  - {model_name: theirs, litellm_params: {model: openai/none, api_key: sk-theirs-0123456789}} # kept
general_settings: {master_key: sk-of-the-team-0123456789}
"""
BEFORE = {"a": "Stays", "b": "Old name", "c": "Goes"}
AFTER = {"a": "Stays", "b": "New name", "d": "Comes", "e": "Comes, too"}


def write_models(anna: Path, models: dict[str, str]) -> None:
    """What Anna has now: model → its name."""
    house = {"name": "House", "base_url": "http://10.0.0.7:8000/v1", "api_key": "hk-0123456789"}
    entries = [
        {"id": model, "provider_type": "custom", "provider_id": "House", "model_id": model, "name": name}
        for model, name in models.items()
    ]
    text = yaml.safe_dump({"openai_compatible_providers": [house], "user_model_registry": entries})
    files.replace(settings_path(Places.below(anna).home), text.encode())


@pytest.fixture
def anna(tmp_path: Path, qapp: QCoreApplication) -> Path:
    """Her computer."""
    assert qapp
    write_models(tmp_path / "anna", BEFORE)
    return tmp_path / "anna"


@pytest.fixture
async def gateway() -> AsyncIterator[ModelManagement]:
    async with ModelManagement() as server:
        yield server


async def publisher(*words: str | Path) -> asyncio.subprocess.Process:
    command = [sys.executable, "-m", "tests.verdicts.publisher", *map(str, words)]
    return await asyncio.create_subprocess_exec(*command, env=os.environ | {"PYTHONPATH": "."})


def odd_files(folder: Path) -> list[Path]:
    """What lies about in `folder` that is no file of anybody's: locks stay, for who comes next."""
    found = (path for path in folder.rglob("*") if path.is_file())
    return [path for path in found if path.name.startswith(".") and not path.name.endswith(".lock")]


@pytest.mark.parametrize("point", POINTS)
async def test_killed_while_publishing_into_the_file_a_retry_gives_what_one_try_gives(
    anna: Path, tmp_path: Path, point: str
) -> None:
    config, undisturbed = tmp_path / "gateway" / "config.yaml", tmp_path / "undisturbed" / "config.yaml"
    files.replace(config, THEIRS.encode())
    await publish_from(anna, "file", str(config))
    before = config.read_bytes()
    files.replace(undisturbed, before)
    write_models(anna, AFTER)
    await publish_from(anna, "file", str(undisturbed))
    wanted = undisturbed.read_bytes()

    killed = await publisher(anna, "file", config, point)
    assert await killed.wait() == -signal.SIGKILL
    assert config.read_bytes() in (before, wanted)
    await publish_from(anna, "file", str(config))

    assert config.read_bytes() == wanted
    assert sorted(one["model_name"] for one in yaml.safe_load(wanted)["model_list"]) == sorted(
        [*AFTER.values(), "theirs"]
    )
    assert odd_files(tmp_path) == []


@pytest.mark.parametrize("write", [1, 2, 3, 4])
async def test_killed_while_publishing_through_the_address_a_retry_gives_what_one_try_gives(
    anna: Path, gateway: ModelManagement, write: int
) -> None:
    await publish_from(anna, "address", gateway.address)
    before = deepcopy(gateway.rows)
    write_models(anna, AFTER)
    await publish_from(anna, "address", gateway.address)
    wanted, gateway.rows = gateway.rows, before
    kill_at = len(gateway.bodies) + write
    killed = await publisher(anna, "address", gateway.address)
    gateway.at_write = lambda number: killed.send_signal(signal.SIGKILL) if number == kill_at else None
    assert await killed.wait() == -signal.SIGKILL
    assert (gateway.rows == wanted) == (write == 4)  # the last one was done, and nobody heard of it

    form = await publish_from(anna, "address", gateway.address)

    assert form.is_checked == (write != 4)  # where nothing is left to do, nothing is asked
    assert gateway.rows == wanted
    assert gateway.names() == set(AFTER.values())
