"""Keychains, and a folder that any user of the machine can reach, for tests in a process without root's rights."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.keychain import bus_without_keychain, keychain, keyring_bus, locked_keychain, no_bus
from tests.store.jsonc_judge import judge

__all__ = ["bus_without_keychain", "judge", "keychain", "keyring_bus", "locked_keychain", "no_bus"]


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """pytest's own folders are closed to others all the way up."""
    folder = Path(tempfile.mkdtemp(prefix="kiln-models-"))
    folder.chmod(0o777)
    yield folder
    shutil.rmtree(folder)
