"""The one door to resources/: installed in a wheel, frozen, or in a checkout."""

from functools import cache
from pathlib import Path


@cache
def folder() -> Path:
    """The resources folder. Raises FileNotFoundError where the program was installed without it."""
    package = Path(__file__).resolve().parent
    for place in (package / "resources", package.parent / "resources"):
        if place.is_dir():
            return place
    raise FileNotFoundError("resources")


def path(name: str) -> Path:
    """Where the resource `name` ("icons/add.svg") lies."""
    return folder() / name


def read_text(name: str) -> str:
    """The text of the resource `name`. Raises FileNotFoundError."""
    return path(name).read_text(encoding="utf-8")
