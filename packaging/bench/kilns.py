"""Kiln's own side of the large-file measurements: the functions of the installed kiln-ai, on the same file."""

import time
from pathlib import Path

from kiln_ai.adapters.provider_tools import find_user_model, get_all_user_models
from kiln_ai.utils.config import Config


def load_models(settings: Path) -> int:
    """Read `settings`, which must be the one in this process's home, to typed entries. Gives their number."""
    if Config.settings_path() != str(settings):
        raise FileNotFoundError(settings)
    Config.shared()  # reads the file, once in a process
    return len(get_all_user_models())


def resolve_models(settings: Path, ids: list[str]) -> float:
    """Find and convert each of `ids` in the loaded `settings`. Gives the seconds for all of them."""
    begun = time.perf_counter()
    found = [find_user_model(one) for one in ids]
    seconds = time.perf_counter() - begun
    if None in found:
        raise LookupError(f"{found.count(None)} of the ids in {settings.name}")
    return seconds
