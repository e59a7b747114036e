"""The commands in a scratch home, run as `main` runs them, and what they print."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication

from kiln_models_gui.cli.main import run
from kiln_models_gui.cli.parser import make_parser
from kiln_models_gui.places import Places
from kiln_models_gui.targets.kiln import settings_path


@dataclass(frozen=True)
class Ran:
    """What a command ended with, and what it said."""

    status: int
    out: str
    err: str

    @property
    def said(self) -> Any:
        """Its JSON."""
        return json.loads(self.out)


class Commands:
    """Runs commands of one person."""

    def __init__(self, folder: Path, capture: pytest.CaptureFixture[str]) -> None:
        self.places = Places.below(folder)
        self.settings = settings_path(self.places.home)
        self._capture = capture

    def write_settings(self, text: str) -> None:
        """What stands in Kiln's file."""
        self.settings.parent.mkdir(parents=True, exist_ok=True)
        self.settings.write_text(text, encoding="ascii")
        self.settings.chmod(0o600)

    async def __call__(self, words: Sequence[str | Path], **environ: str) -> Ran:
        """Run `kiln-models` with `words`."""
        status = await run(make_parser().parse_args([*map(str, words)]), self.places, environ)
        out, err = self._capture.readouterr()
        return Ran(int(status), out, err)


@pytest.fixture
def command(qapp: QCoreApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Commands:
    """Runs commands in a scratch home."""
    assert qapp
    return Commands(tmp_path, capsys)
