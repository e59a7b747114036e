"""Our side of the large-file measurements. To be filled in: see the two functions."""

from pathlib import Path


def load_models(settings: Path) -> int:
    """Read `settings` to typed entries as the app does at its start. Gives their number (without the legacy ones)."""
    raise NotImplementedError(f"load_models of {settings.name}")


def resolve_models(settings: Path, ids: list[str]) -> float:
    """Find each of `ids` ("user_model::<uuid>") in the loaded registry and convert it to a KilnModelProvider.

    Loading is not counted. Gives the seconds for all of them.
    """
    raise NotImplementedError(f"resolve_models of {settings.name}, {len(ids)} ids")
