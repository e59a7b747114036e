"""What a start imports before its first paint, and how long each module takes: build/imports-before-first-paint.txt."""

import re
import subprocess
from pathlib import Path

import first_paint

PROFILE = Path("build/imports-before-first-paint.txt")
_LINE = re.compile(r"import time:\s+(\d+) \|\s+(\d+) \| +(\S+)")  # own and whole microseconds, module


def write(home: Path) -> int:
    """Start once with the settings in `home`, write the profile, the slowest first. Gives the number of modules."""
    python, *rest = first_paint.OURS
    command = [python, "-X", "importtime", *rest]
    started = subprocess.run(
        command, env=first_paint.environment(home), capture_output=True, text=True, check=True, timeout=60
    )
    found = [(int(own), int(whole), name) for own, whole, name in _LINE.findall(started.stderr)]
    lines = [f"{own / 1000:8.2f} {whole / 1000:8.2f}  {name}" for own, whole, name in sorted(found, reverse=True)]
    PROFILE.parent.mkdir(exist_ok=True)
    total = sum(own for own, _, _ in found) / 1000
    head = f"{len(found)} modules, {total:.0f} ms while each import is timed\n  own ms whole ms  module\n"
    PROFILE.write_text(head + "\n".join(lines) + "\n", encoding="utf-8")
    return len(found)
