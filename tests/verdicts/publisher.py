"""Publishes all models of a home through the app's own form. As a program it is one that can be killed in the middle:

    python -m tests.verdicts.publisher FOLDER file CONFIG STEP
    python -m tests.verdicts.publisher FOLDER address ADDRESS

`STEP`: a name of POINTS, where it kills itself.
"""

import asyncio
import os
import signal
import sys
from pathlib import Path

from pydantic import SecretStr
from PySide6.QtCore import QCoreApplication

from kiln_models_gui.cli.headless import opened
from kiln_models_gui.places import Places
from kiln_models_gui.store import files
from kiln_models_gui.viewmodels.gateway.publishing import Publishing, plain_file
from kiln_models_gui.viewmodels.gateway.state import Phase
from tests.servers.model_management import MASTER_KEY

POINTS = {
    "before the earlier state is kept": ("stage", False, False),
    "while the earlier state is kept": ("put", False, False),
    "while the new file lies beside": ("put", True, False),
    "when the new file has its place": ("put", True, True),
    "before the folder is safe": ("sync_folder", True, False),
}
"""Name → function of `files`, whether it is called for the gateway's own file, and whether it is killed afterwards."""


async def publish_from(folder: Path, way: str, where: str) -> Publishing:
    """Whoever's home is in `folder` publishes every model, and takes away what is gone. Returns the form, done."""
    async with opened(Places.below(folder), {}) as headless:
        form = Publishing(headless.core.bench, None, headless.core.bench.gateway_file or plain_file)
        form.choose_way(to_file=way == "file")
        (form.type_path if way == "file" else form.type_address)(where)
        form.type_key(SecretStr(MASTER_KEY))
        for phase in (Phase.PREVIEW, Phase.DONE):
            form.go_on()
            await form.finish()
            assert form.phase is phase or form.cannot_go_on == "There is nothing to do.", form.problem
        return form


def kill_at(point: str, config: Path) -> None:
    """From now on this process dies at `point` of publishing into `config`."""
    name, is_config, afterwards = POINTS[point]
    real = getattr(files, name)

    def deadly(thing: files.Staging | Path, *more: object) -> None:
        path = thing if isinstance(thing, Path) else thing.real
        is_there = path in (config, config.parent)
        if afterwards or is_there != is_config:
            real(thing, *more)
        if is_there == is_config:
            os.kill(os.getpid(), signal.SIGKILL)

    setattr(files, name, deadly)


if __name__ == "__main__":
    application = QCoreApplication(sys.argv[:1])
    folder, way, where = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
    if way == "file":
        kill_at(sys.argv[4], Path(where))
    asyncio.run(publish_from(folder, way, where))
