"""A program in the place of Kiln's: it writes down what it was started with, and stays until it is told to go.

Of the environment it writes names and hashes: what it was given must not stand in a file.
"""

import sys
from pathlib import Path

SOURCE = """#!{python} -I
import hashlib, json, os, signal, sys
from pathlib import Path
signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
folder = Path(__file__).parent
told = dict(
    pid=os.getpid(),
    arguments=sys.argv[1:],
    session=os.getsid(0),
    environment={{name: hashlib.sha256(value.encode()).hexdigest() for name, value in os.environ.items()}},
)
(folder / "told.part").write_text(json.dumps(told))
(folder / "told.part").rename(folder / "told.json")
{then}
"""
STAYS = "while True: signal.pause()"
ENDS = "sys.exit(3)"


def make_fake_kiln(folder: Path, then: str = STAYS) -> Path:
    """A program `kiln` in `folder` that writes told.json beside itself, and then does `then`."""
    folder.mkdir(parents=True)
    path = folder / "kiln"
    path.write_text(SOURCE.format(python=sys.executable, then=then), encoding="utf-8")
    path.chmod(0o755)
    return path
