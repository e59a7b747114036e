"""The app on a screen of its own, and an assistive program that reads it."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.accessibility.desktop import Desktop


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    """A screen, a bus and the accessibility bus for one test."""
    folder = Path(tempfile.mkdtemp(prefix="screen-"))  # short: a socket's path has 108 bytes
    made = Desktop(folder)
    try:
        yield made
    finally:
        made.end()
        shutil.rmtree(folder, ignore_errors=True)
