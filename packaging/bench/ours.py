"""Our side of the large-file measurements: the app's own target and registry, on the same file."""

import importlib
import os
import time
from pathlib import Path

from kiln_models_gui import resources
from kiln_models_gui.registry.catalog import Catalog
from kiln_models_gui.registry.registry import Registry
from kiln_models_gui.store.settings_file import SettingsFile
from kiln_models_gui.targets.kiln import KilnTarget, settings_path

importlib.import_module("kiln_models_gui.registry.models")  # imports are not counted, on neither side
_loaded: dict[Path, Registry] = {}


def load_models(settings: Path) -> int:
    """Read `settings`, which must be the one in this process's home, to typed entries. Gives their number."""
    if settings_path(Path.home()) != settings:
        raise FileNotFoundError(settings)
    catalog = Catalog.from_json(resources.read_text("catalogue.json"))
    registry = Registry(catalog, KilnTarget(SettingsFile(settings), catalog, os.environ))
    registry.load()
    if registry.state.fault is not None:
        raise registry.state.fault
    _loaded[settings] = registry
    return len(registry.get_all_user_models())


def resolve_models(settings: Path, ids: list[str]) -> float:
    """Find and convert each of `ids` in the loaded `settings`. Gives the seconds for all of them."""
    registry = _loaded[settings]
    begun = time.perf_counter()
    found = [registry.find_user_model(one) for one in ids]
    seconds = time.perf_counter() - begun
    if None in found:
        raise LookupError(f"{found.count(None)} of the ids in {settings.name}")
    return seconds
