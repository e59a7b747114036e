"""The JSON schema of a pack, as it is published in `resources/kilnmodels.schema.json`."""

from kiln_models_gui.registry.pack.pack import Pack

ALWAYS = ("format", "version", "id", "made_at")
"""What every file has to say."""


def pack_schema() -> dict[str, object]:
    """JSON schema, draft 2020-12. Names that it does not know are allowed: a newer version may have added them."""
    schema: dict[str, object] = Pack.model_json_schema(mode="validation")
    head: dict[str, object] = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A .kilnmodels file, version 1",
    }
    return {**schema, **head, "required": list(ALWAYS)}
