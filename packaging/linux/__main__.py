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


def read_options() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("frozen", type=Path)
    parser.add_argument("work", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--version", default=version())
    parser.add_argument("--quick", action="store_true", help="only the .deb, hardly packed, to try it")
    parser.add_argument("--only-tree", action="store_true", help="only the installed files, below WORK")
    return parser.parse_args()


def release_of(number: str) -> Release:
    """What the packages say of themselves; the environment names who publishes them."""
    now = datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", datetime.now(UTC).timestamp())), UTC)
    maintainer = "The Kiln Models authors <maintainers@kiln-models.example>"
    return Release(
        number,
        now.date().isoformat(),
        os.environ.get("KILN_MODELS_MAINTAINER", maintainer),
        os.environ.get("KILN_MODELS_HOMEPAGE", ""),
    )


def main() -> int:
    """Return 1 when a package is larger than it may be."""
    told = read_options()
    release = release_of(told.version)
    work, tree = told.work.resolve(), told.work.resolve() / "tree"
    told.folder.mkdir(parents=True, exist_ok=True)
    make_tree(told.frozen, Path(sysconfig.get_path("purelib")), tree, release)
    if told.only_tree:
        return 0
    packages = [make_deb(tree, work, told.folder, release, quick=told.quick)]
    if not told.quick:
        packages.append(make_rpm(tree, work, told.folder, release))
    sizes = {"installed": megabytes(tree)} | {package.suffix: megabytes(package) for package in packages}
    for name, size in sizes.items():
        limit = LIMITS.get(name)
        print(f"{name:10} {size:6.1f} MB" + (f"  (at most {limit:.0f})" if limit else ""))
    print(*packages, sep="\n")
    return int(not told.quick and any(sizes[name] > limit for name, limit in LIMITS.items()))


if __name__ == "__main__":
    sys.exit(main())
