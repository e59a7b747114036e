"""Writes resources/kilnmodels.schema.json from the model of a pack."""

import json
from pathlib import Path

from kiln_models_gui.registry.pack.schema import pack_schema

SCHEMA = Path(__file__).resolve().parents[1] / "resources" / "kilnmodels.schema.json"

if __name__ == "__main__":
    SCHEMA.write_text(json.dumps(pack_schema(), indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    print(SCHEMA)
