"""The command line."""

from collections.abc import Sequence
from pathlib import Path

from kiln_models_gui import __version__
from kiln_models_gui.values import Value

FIRST_PAINT = "--first-paint"
"""Ends the app as soon as it is seen: what the bench measures, as quick to read as no option at all."""


class Options(Value):
    """What was asked for on the command line."""

    demo: bool = False
    tour: Path | None = None
    all_themes: bool = False
    first_paint: bool = False
    self_test: Path | None = None
    """Where its lines go; `-` for the standard output."""
    given: tuple[str, ...] = ()
    """Files and links to open."""
    language: str = ""
    """Instead of the one that the person chose; empty for that one."""


def read_options(arguments: Sequence[str]) -> Options:
    """Read the command line. Exits with a usage message for what it does not know, and after --help or --version."""
    if not arguments or arguments == [FIRST_PAINT]:
        return Options(first_paint=bool(arguments))
    import argparse

    parser = argparse.ArgumentParser(prog="kiln-models", description="Add AI providers and models, and test them.")
    parser.add_argument("--version", action="version", version=f"Kiln Models {__version__}")
    parser.add_argument("--demo", action="store_true", help="practice mode: try everything without a key")
    parser.add_argument("--tour", type=Path, metavar="FOLDER", help="walk through the app and save pictures there")
    parser.add_argument(
        "--all-themes", action="store_true", help="with --tour: light and dark, large and small, in three languages"
    )
    parser.add_argument("--language", default="", metavar="CODE", help="this time in: " + ", ".join(languages()))
    parser.add_argument(
        "--self-test",
        type=Path,
        nargs="?",
        const=Path("-"),
        metavar="FILE",
        help="try whether this installation works, one line per step (into FILE); 0 when all of it does",
    )
    parser.add_argument(FIRST_PAINT, action="store_true", help=argparse.SUPPRESS)
    parser.add_argument(
        "given", nargs="*", metavar="FILE-OR-LINK", help="what to open, also in the window that is open"
    )
    found = parser.parse_args(arguments)
    if found.language and found.language not in languages():
        parser.error(f"--language: one of {', '.join(languages())}")
    return Options(
        found.demo,
        found.tour,
        found.all_themes,
        found.first_paint,
        found.self_test,
        tuple(map(_as_path, found.given)),
        found.language,
    )


def _as_path(given: str) -> str:
    """Menus of Linux give files as addresses: `file:///home/dana/team%20models.kilnmodels`."""
    if not given.startswith("file:"):
        return given
    from urllib.parse import urlsplit
    from urllib.request import url2pathname

    return url2pathname(urlsplit(given).path)


def languages() -> tuple[str, ...]:
    """What can be asked for, the pseudo-languages of developers included."""
    from kiln_models_gui.languages import CODES
    from kiln_models_gui.translation import PSEUDO, PSEUDO_RTL

    return (*CODES, PSEUDO, PSEUDO_RTL)
