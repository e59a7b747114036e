"""A process of its own for one measurement of one side: one_side.py kilns|ours SETTINGS IDS -> one line of JSON."""

import importlib
import json
import sys
import time
from pathlib import Path

import sample_settings


def main() -> None:
    """Load `SETTINGS` once, then find `IDS` of its models, spread evenly over the file; imports are not counted."""
    side = importlib.import_module(sys.argv[1])
    settings, ids = Path(sys.argv[2]), int(sys.argv[3])
    begun = time.perf_counter()
    models = side.load_models(settings)
    loaded = time.perf_counter() - begun
    wanted = [f"user_model::{sample_settings.entry_id(n * models // ids)}" for n in range(ids)]
    resolved = side.resolve_models(settings, wanted)
    sys.stdout.write(json.dumps({"models": models, "load_s": loaded, "resolve_s": resolved}))


if __name__ == "__main__":
    main()
