"""The reader of foreign files, made once."""

import pytest

from kiln_models_gui.targets.foreign.reader import ForeignReader
from tests.targets.foreign_files import the_reader


@pytest.fixture(scope="session")
def reader() -> ForeignReader:
    return the_reader()
