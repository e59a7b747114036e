"""What the registry's tests share."""

import pytest

from kiln_models_gui import resources
from kiln_models_gui.registry.catalog import Catalog
from tests.kiln_files import kiln

__all__ = ["catalog", "kiln"]


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    """The catalogue that the app ships."""
    return Catalog.from_json(resources.read_text("catalogue.json"))
