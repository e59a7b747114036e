"""Write resources/catalogue.json from the installed kiln-ai: `uv run python packaging/catalogue/generate.py [--check]`.

With --check nothing is written, and the exit code is 1 when the file differs from what would be written.
"""

import argparse
import json
import sys
from collections.abc import Iterable, Mapping
from enum import Enum
from importlib.metadata import version
from pathlib import Path
from types import NoneType, UnionType
from typing import Union, get_args, get_origin

from kiln_ai.adapters.ml_model_list import (
    KilnMimeType,
    KilnModel,
    KilnModelProvider,
    ModelAdapterId,
    ModelFormatterID,
    ModelParserID,
    built_in_models,
)
from kiln_ai.adapters.provider_tools import provider_name_from_id, provider_warnings, user_model_to_provider
from kiln_ai.adapters.user_model_entry import UserModelEntry
from kiln_ai.datamodel.datamodel_enums import ChatStrategy, ModelProviderName, StructuredOutputMode
from kiln_ai.utils.config import Config, ConfigProperty
from presentation import PRESENTATION
from pydantic.fields import FieldInfo

CATALOGUE = Path(__file__).resolve().parents[2] / "resources" / "catalogue.json"
ENUMS = (
    ModelProviderName,
    StructuredOutputMode,
    ModelParserID,
    ModelFormatterID,
    ChatStrategy,
    ModelAdapterId,
    KilnMimeType,
)
VIRTUAL = {"kiln_fine_tune", "kiln_custom_registry", "openai_compatible"}  # names for lists of models, not services
TYPES: Mapping[type, str] = {bool: "bool", int: "int", str: "text", list: "text_list", dict: "text_map"}

Json = Mapping[str, object]


def main() -> int:
    """Write the catalogue, or compare it."""
    parser = argparse.ArgumentParser(description="Write resources/catalogue.json from the installed kiln-ai.")
    parser.add_argument("--check", action="store_true", help="only compare; exit code 1 when it differs")
    check: bool = parser.parse_args().check
    text = catalogue_text()
    if not check:
        CATALOGUE.write_text(text, encoding="ascii", newline="\n")
        print(f"{CATALOGUE}: {len(text)} characters")
        return 0
    same = CATALOGUE.is_file() and CATALOGUE.read_bytes() == text.encode("ascii")
    print("The catalogue is up to date." if same else "The catalogue differs: run this without --check.")
    return 0 if same else 1


def catalogue_text() -> str:
    """The whole file: one provider, config property, enum, field and model per line, so that diffs can be read."""
    parts = [
        f'"about":{_line(about())}',
        _list("providers", map(provider, ModelProviderName)),
        _list("config", [config_property(key, value) for key, value in _config_properties().items()]),
        '"enums":{\n' + ",\n".join(f'"{enum.__name__}":{_line([m.value for m in enum])}' for enum in ENUMS) + "\n}",
        _list("fields", [field(name, info) for name, info in KilnModelProvider.model_fields.items()]),
        _list("models", map(model, built_in_models)),
    ]
    return "{\n" + ",\n".join(parts) + "\n}\n"


def about() -> Json:
    """Where this comes from, for whoever opens the file."""
    return {
        "generated_by": "packaging/catalogue/generate.py, do not edit",
        "source": f"kiln-ai {version('kiln-ai')}",
        "source_licence": "MIT, (c) 2024 Chesterfield Laboratories Inc.",
    }


def provider(name: ModelProviderName) -> Json:
    """Kiln's facts on a provider, and how we show it."""
    warning = provider_warnings.get(name)
    required = warning.required_config_keys if warning else []
    shown = PRESENTATION[name.value]
    urls = dict(shown.urls)
    return {
        "id": name.value,
        "name": provider_name_from_id(name.value),
        "kind": "virtual" if name.value in VIRTUAL else "keyed" if warning else "local",
        "accepts_custom_models": warning is not None,
        "keys": [
            _without_none({"key": key, "required": key in required, "url": urls.get(key)})
            for key in (*required, *shown.optional)
        ],
        "step": shown.step,
        "monogram": shown.monogram,
        "colour": shown.colour,
    }


def config_property(key: str, value: ConfigProperty) -> Json:
    """One key of settings.yaml. `sensitive_keys` are those to hide in its elements."""
    return _without_none(
        {
            "key": key,
            "type": getattr(get_origin(value.type) or value.type, "__name__", None),
            "env": value.env_var,
            "sensitive": value.sensitive or None,
            "sensitive_keys": value.sensitive_keys,
            "in_memory": value.in_memory or None,
        }
    )


def field(name: str, info: FieldInfo) -> Json:
    """One field of KilnModelProvider; `user_default` only where a person's model starts with something else."""
    kind, nullable = _unwrapped(info.annotation)
    choices = kind.__name__ if issubclass(kind, Enum) else None
    default = None if info.is_required() else _plain(info.default)
    row = _without_none({"name": name, "type": "choice" if choices else TYPES[kind]})
    row |= {"enum": choices} if choices else {}
    row |= {"nullable": True} if nullable else {}
    row |= {"required": True} if info.is_required() else {"default": default}
    user_default = _plain(getattr(_user_model(), name))
    return row | ({"user_default": user_default} if name not in _GIVEN and user_default != default else {})


def model(built_in: KilnModel) -> Json:
    """A built-in model; of its rows only what differs from KilnModelProvider's defaults."""
    row = built_in.model_dump(mode="json", exclude_defaults=True, exclude={"providers"})
    row["providers"] = [
        provider_row.model_dump(mode="json", exclude_defaults=True) for provider_row in built_in.providers
    ]
    return row


_GIVEN = ("name", "model_id", "adapter")


def _user_model() -> KilnModelProvider:
    return user_model_to_provider(UserModelEntry(provider_type="builtin", provider_id="openai", model_id="m"))


def _config_properties() -> dict[str, ConfigProperty]:
    return Config()._properties  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]


def _unwrapped(annotation: object) -> tuple[type, bool]:
    if get_origin(annotation) in (UnionType, Union):
        kinds = [kind for kind in get_args(annotation) if kind is not NoneType]
        assert len(kinds) == 1, f"a union that this script does not know: {annotation}"  # noqa: S101
        return get_origin(kinds[0]) or kinds[0], True
    return get_origin(annotation) or annotation, False  # pyright: ignore[reportReturnType]


def _plain(value: object) -> object:
    """The same without enums, which json would write right and comparisons would not."""
    return json.loads(json.dumps(value))


def _without_none(row: dict[str, object]) -> dict[str, object]:
    return {key: value for key, value in row.items() if value is not None}


def _list(name: str, rows: Iterable[Json]) -> str:
    return f'"{name}":[\n' + ",\n".join(map(_line, rows)) + "\n]"


def _line(value: object) -> str:
    return json.dumps(value, ensure_ascii=True, separators=(",", ":"))


if __name__ == "__main__":
    sys.exit(main())
