"""Checks a value against the part of JSON Schema that the probes themselves use: no more, and with no dependency."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from kiln_models_gui.probes.json_shape import items_of, texts_at

if TYPE_CHECKING:
    from collections.abc import Mapping

Schema = dict[str, object]

_TYPES: Mapping[str, type | tuple[type, ...]] = {
    "object": dict, "array": list, "string": str, "boolean": bool, "integer": int, "number": (int, float),
    "null": type(None),
}  # fmt: skip


def fits(value: object, schema: Mapping[str, object]) -> bool:
    """Whether `value` is of `schema`. Knows type, enum, properties, required, additionalProperties: false, items."""
    if "enum" in schema and not any(_same(value, one) for one in items_of(schema["enum"])):
        return False
    kind = schema.get("type")
    if isinstance(kind, str) and not _is_a(value, kind):
        return False
    if isinstance(value, dict):
        return _object_fits(cast("dict[str, object]", value), schema)
    inner = schema.get("items")
    if isinstance(value, list) and isinstance(inner, dict):
        return all(fits(one, cast("Schema", inner)) for one in cast("list[object]", value))
    return True


def closed(schema: Mapping[str, object]) -> Schema:
    """`schema` as Kiln sends it in its strict forms: every object takes its own properties only, and needs them all."""
    shut = {name: _closed_value(name, value) for name, value in schema.items()}
    if shut.get("type") == "object":
        shut.setdefault("additionalProperties", False)
        if isinstance(properties := shut.get("properties"), dict):
            shut["required"] = list(cast("Schema", properties))
    return shut


def _closed_value(name: str, value: object) -> object:
    if not isinstance(value, dict):
        return value
    inner = cast("Schema", value)
    if name == "properties":
        return {key: closed(cast("Schema", one)) for key, one in inner.items()}
    return closed(inner)


def _object_fits(value: dict[str, object], schema: Mapping[str, object]) -> bool:
    found = schema.get("properties")
    properties = cast("dict[str, Schema]", found) if isinstance(found, dict) else {}
    if any(name not in value for name in texts_at(schema, "required")):
        return False
    if schema.get("additionalProperties") is False and set(value) - set(properties):
        return False
    return all(fits(value[name], inner) for name, inner in properties.items() if name in value)


def _is_a(value: object, kind: str) -> bool:
    if isinstance(value, bool):  # Python takes it for a number
        return kind == "boolean"
    return isinstance(value, _TYPES.get(kind, object))


def _same(value: object, other: object) -> bool:
    return type(value) is type(other) and value == other
