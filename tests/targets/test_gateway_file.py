"""Publishing into a proxy's file: what is ours comes, changes and goes, whoever writes meanwhile or is killed."""
# ruff: noqa: ASYNC221, ASYNC240 - nobody else waits in these loops

import signal
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from kiln_models_gui.registry.gateway.entries import read_entries
from kiln_models_gui.registry.gateway.read_back import compare
from kiln_models_gui.store import files
from kiln_models_gui.store.backups import Backups
from kiln_models_gui.store.problems import StoreError, StoreProblem
from kiln_models_gui.store.proxy_config_file import ProxyConfigFile
from kiln_models_gui.targets.gateway_file import GatewayFile
from tests.gateway_models import model

THEIRS = """\
# ours, the team's
model_list:
  - model_name: theirs   # keep
    litellm_params: {model: openai/z, api_key: "sk-of-theirs"}
general_settings:
  master_key: os.environ/MASTER
"""
BEFORE = (model(1), model(2), model(3))
AFTER = (model(1), model(2, name="renamed", prices={}), model(4, keys={}, is_keyless=True))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "proxy" / "config.yaml"
    path.parent.mkdir()
    path.write_text(THEIRS)
    return path


def _file(path: Path, backups: Backups | None = None) -> GatewayFile:
    return GatewayFile(ProxyConfigFile(path, backups, wait=lambda _: None))


async def test_models_come_change_and_go_and_what_others_wrote_stays(path: Path) -> None:
    file = _file(path)

    first = await file.publish(BEFORE)
    second = await file.publish(AFTER, gone={model(3).id})

    assert (len(first.new), len(second.new), len(second.changed), len(second.gone)) == (3, 1, 1, 1)
    assert compare(AFTER, await file.entries(), in_file=True).is_same
    assert path.read_text().startswith(THEIRS.partition("general")[0])
    assert path.read_text().endswith("general_settings:\n  master_key: os.environ/MASTER\n")
    assert [entry.name for entry in await file.entries()] == ["theirs", "model 1", "renamed", "model 4"]


async def test_what_is_published_again_changes_no_byte(path: Path) -> None:
    file = _file(path)
    await file.publish(AFTER)
    before = path.read_bytes(), path.stat().st_mtime_ns

    diff = await file.publish(AFTER)

    assert not diff
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before


async def test_only_what_was_shown_to_go_goes(path: Path) -> None:
    file = _file(path)
    await file.publish(BEFORE)

    await file.publish([model(1)], gone={model(2).id})

    assert [entry.name for entry in await file.entries()] == ["theirs", "model 1", "model 3"]


async def test_a_file_that_is_not_there_yet_is_made(tmp_path: Path) -> None:
    file = _file(tmp_path / "new" / "config.yaml")

    await file.publish([model(1)])

    assert yaml.safe_load(file.path.read_text()) == {"model_list": [model(1).entry(in_file=True)]}
    assert file.path.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("text", ["- a\n", "model_list: {a: 1}\n", "a: [\n", "a: &l []\nmodel_list: *l\n"])
async def test_a_file_that_is_not_understood_stays_as_it_is(path: Path, text: str) -> None:
    path.write_text(text)

    with pytest.raises(StoreError):
        await _file(path).publish([model(1)])

    assert path.read_text() == text


async def test_a_read_only_file_is_refused(path: Path) -> None:
    path.chmod(0o444)
    file = _file(path)

    try:
        await file.publish([model(1)])
    except StoreError as error:
        assert error.problem is StoreProblem.READ_ONLY
        assert path.read_text() == THEIRS
    else:
        assert compare([model(1)], await file.entries(), in_file=True).is_same  # root may


async def test_no_key_is_written_anywhere(path: Path, tmp_path: Path) -> None:
    file = _file(path, Backups(tmp_path / "kept"))
    await file.publish(AFTER)
    example = await file.write_env_example(["KILN_HOUSE_KEY", "OPENAI_API_KEY"])

    assert path.read_text().count("sk-") == 1  # the one that was there
    assert example.read_text() == "KILN_HOUSE_KEY=\nOPENAI_API_KEY=\n"
    example.write_text("# mine\nexport OPENAI_API_KEY=abc")
    await file.write_env_example(["KILN_HOUSE_KEY", "OPENAI_API_KEY"])
    assert example.read_text() == "# mine\nexport OPENAI_API_KEY=abc\nKILN_HOUSE_KEY=\n"
    assert len(list((tmp_path / "kept").glob("*.yaml"))) == 1


_PUBLISHER = """
import asyncio, os, signal, sys
from pathlib import Path
from kiln_models_gui.store import files
from kiln_models_gui.store.proxy_config_file import ProxyConfigFile
from kiln_models_gui.targets.gateway_file import GatewayFile
from tests.targets.test_gateway_file import AFTER, model

step, path = sys.argv[1], Path(sys.argv[2])
real = getattr(files, step.removeprefix("after "))

def kill(*arguments):
    if step.startswith("after "):
        real(*arguments)
    os.kill(os.getpid(), signal.SIGKILL)

setattr(files, step.removeprefix("after "), kill)
asyncio.run(GatewayFile(ProxyConfigFile(path)).publish(AFTER, gone={model(3).id}))
"""


@pytest.mark.parametrize("step", ["stage", "after stage", "put", "after put", "sync_folder"])
async def test_a_publisher_that_is_killed_leaves_the_old_file_or_the_new_one(path: Path, step: str) -> None:
    await _file(path).publish(BEFORE)
    before = path.read_bytes()

    killed = subprocess.run([sys.executable, "-c", _PUBLISHER, step, path], env={"PYTHONPATH": "."}, check=False)

    assert killed.returncode == -signal.SIGKILL
    entries = read_entries(yaml.safe_load(path.read_text())["model_list"])
    assert path.read_bytes() == before or compare(AFTER, entries, in_file=True).is_same
    file = _file(path)
    await file.publish(AFTER, gone={model(3).id})
    assert compare(AFTER, await file.entries(), gone=[model(3).id], in_file=True).is_same
    assert len(await file.entries()) == len(AFTER) + 1
    assert files.stale(path) == []
