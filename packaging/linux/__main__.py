"""Makes the .deb and the .rpm from PyInstaller's folder: packaging/linux FROZEN WORK FOLDER [--version 1.2.3]."""

import argparse
import os
import sys
import sysconfig
from datetime import UTC, datetime
from pathlib import Path

from deb import make_deb
from rpm import make_rpm
from tree import CHECKOUT, Release, make_tree, megabytes

LIMITS = {".deb": 45.0, "installed": 140.0}
"""MB."""


def version() -> str:
    """The one that stands in the package."""
    for line in (CHECKOUT / "kiln_models_gui/__init__.py").read_text(encoding="utf-8").splitlines():
        if line.startswith("__version__"):
            return line.split('"')[1]
    raise SystemExit("kiln_models_gui/__init__.py names no version")


def main() -> int:
    """Return 1 when a package is larger than it may be."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("frozen", type=Path)
    parser.add_argument("work", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--version", default=version())
    parser.add_argument("--only-deb", action="store_true")
    told = parser.parse_args()
    release = Release(
        told.version,
        datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", datetime.now(UTC).timestamp())), UTC)
        .date()
        .isoformat(),
        os.environ.get("KILN_MODELS_MAINTAINER", "The Kiln Models authors <maintainers@kiln-models.example>"),
        os.environ.get("KILN_MODELS_HOMEPAGE", ""),
    )
    tree = told.work / "tree"
    told.folder.mkdir(parents=True, exist_ok=True)
    make_tree(told.frozen, Path(sysconfig.get_path("purelib")), tree, release)
    sizes = {"installed": megabytes(tree)}
    for package in [make_deb(tree, told.work.resolve(), told.folder, release)] + (
        [] if told.only_deb else [make_rpm(tree, told.work, told.folder, release)]
    ):
        sizes[package.suffix] = megabytes(package)
        print(package)
    for name, size in sizes.items():
        limit = LIMITS.get(name)
        print(f"{name:10} {size:6.1f} MB" + (f"  (at most {limit:.0f})" if limit else ""))
    return int(any(sizes[name] > limit for name, limit in LIMITS.items()))


if __name__ == "__main__":
    sys.exit(main())
