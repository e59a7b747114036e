"""From the plain data of Kiln's settings.yaml to records. Tolerant: nothing in a file may stop the app."""

import datetime
import zlib
from collections.abc import Callable, Iterable, Mapping
from typing import cast

from kiln_models_gui.redaction import mask
from kiln_models_gui.registry.catalog import ConfigProperty
from kiln_models_gui.registry.conversion import parse_legacy
from kiln_models_gui.registry.plain import as_text, fields_of, is_fields, items_of
from kiln_models_gui.registry.records import (
    CustomProvider,
    Finding,
    FindingKind,
    KeyInfo,
    KeyState,
    ModelRecord,
    Origin,
    RecordFault,
    TargetState,
    type_of_provider,
)
from kiln_models_gui.values import replace

HIDDEN = "[hidden]"
PROVIDERS = "openai_compatible_providers"
LISTS = (PROVIDERS, Origin.REGISTRY.value, Origin.LEGACY.value)


def read_state(
    data: Mapping[str, object], config_keys: Iterable[ConfigProperty], environ: Mapping[str, str]
) -> TargetState:
    """What the settings say. Source of every rule: kiln-ai 1.2.0, measured."""
    config_keys = tuple(config_keys)
    findings = list(_wrong_types(data, config_keys))
    plain = [key for key in config_keys if not key.sensitive]
    values = {key.key: value for key in plain if (value := _value(data, key, environ)) is not None}
    variables = {key.key: key.env for key in plain if key.env and key.key in values and key.key not in data}
    keys = {key.key: _key_info(data, key, environ) for key in config_keys if key.sensitive}
    providers = tuple(_read_providers(items_of(data.get(PROVIDERS)), findings))
    models = (
        *_read_entries(items_of(data.get(Origin.REGISTRY.value))),
        *_read_legacy(items_of(data.get(Origin.LEGACY.value))),
    )
    return TargetState(values, keys, variables, providers, _with_own_handles(models), tuple(findings))


def _wrong_types(data: Mapping[str, object], texts: Iterable[ConfigProperty]) -> Iterable[Finding]:
    """Numbers pass for texts: Kiln turns them into one, and an account's id may well be digits only."""
    wrong = [place for place in LISTS if not isinstance(data.get(place), list | None)]
    wrong += [key.key for key in texts if isinstance(data.get(key.key), bool | list | dict | bytes | datetime.date)]
    return (Finding(FindingKind.WRONG_TYPE, place) for place in wrong)


def _value(data: Mapping[str, object], key: ConfigProperty, environ: Mapping[str, str]) -> str | None:
    """What Kiln has for the key: as a text, and None where it counts as not set."""
    # Kiln falls back to the environment only where the key is absent; a null suppresses that.
    if key.key in data:
        value = data[key.key]
        return None if value is None else as_text(value)
    return environ.get(key.env or "") or None


def _key_info(data: Mapping[str, object], key: ConfigProperty, environ: Mapping[str, str]) -> KeyInfo:
    if key.key in data and data[key.key] is not None:
        return key_info(data[key.key])
    variable = key.env if key.key not in data and key.env and environ.get(key.env) else ""
    return KeyInfo(variable=variable)


def key_info(value: object) -> KeyInfo:
    """What stands where a key belongs, without the key."""
    if value is None:
        return KeyInfo()
    text = as_text(value)
    if not text.strip():
        return KeyInfo(KeyState.BLANK)
    if text.strip() == HIDDEN:
        return KeyInfo(KeyState.HIDDEN)
    return KeyInfo(KeyState.SAVED, mask(text))


def _read_providers(elements: list[object], findings: list[Finding]) -> Iterable[CustomProvider]:
    seen: set[str] = set()
    for number, element in enumerate(elements):
        fields = fields_of(element)
        name = fields.get("name")
        if not isinstance(name, str) or not name:
            findings.append(Finding(FindingKind.UNREADABLE_PROVIDER, PROVIDERS, str(number + 1)))
            continue
        if name in seen:
            findings.append(Finding(FindingKind.SAME_PROVIDER_TWICE, PROVIDERS, name))
            continue
        seen.add(name)
        base_url = fields.get("base_url")
        without_key = {field: value for field, value in fields.items() if field != "api_key"}
        yield CustomProvider(
            name, base_url if isinstance(base_url, str) else "", key_info(fields.get("api_key")), without_key
        )


def _with_own_handles(models: Iterable[ModelRecord]) -> tuple[ModelRecord, ...]:
    """An element's place must not be taken for an id, which may be any text."""
    models = tuple(models)
    ids = {record.id for record in models}
    return tuple(
        replace(record, handle=_other_than(ids, record.handle)) if record.handle != record.id else record
        for record in models
    )


def _other_than(ids: set[str], handle: str) -> str:
    while handle in ids:
        handle += "'"
    return handle


def _read_entries(elements: list[object]) -> Iterable[ModelRecord]:
    seen: set[str] = set()
    for number, element in enumerate(elements):
        yield _read_entry(element, f"entry {number + 1}", seen)


def _handle(place: str, element: object) -> str:
    """With the content: after a reload another element may stand there, and must not be taken for this one."""
    return f"{place} #{zlib.crc32(as_text(element).encode(errors='surrogatepass')):08x}"


def _read_entry(element: object, place: str, seen: set[str]) -> ModelRecord:
    fault = _entry_fault(element)
    fields = fields_of(element)

    def text(name: str) -> str:
        value = fields.get(name)
        return value if isinstance(value, str) else ""

    entry_id, overrides = text("id"), fields.get("overrides")
    # Kiln skips a faulty element, so that the next one with its id is the one it finds.
    shares_id = fault is None and bool(entry_id) and entry_id in seen
    has_own_id = fault is None and bool(entry_id) and not shares_id
    if has_own_id:
        seen.add(entry_id)
    return ModelRecord(
        handle=entry_id if has_own_id else _handle(place, element),
        origin=Origin.REGISTRY,
        raw=element,
        provider_type=cast("type_of_provider", text("provider_type")) if fault is None else "builtin",
        provider_id=text("provider_id"),
        model_id=text("model_id"),
        name=text("name"),
        overrides=fields_of(overrides),
        id=entry_id,
        fault=fault,
        shares_id=shares_id,
        # Only where there is nothing else to call it: all others stay what they are when one before them goes.
        place="" if fault is None and (text("name") or text("model_id")) else place,
    )


def _is_text_keyed(value: object) -> bool:
    return is_fields(value) and all(_is_text(name) for name in fields_of(value))


def _is_text(value: object) -> bool:
    return isinstance(value, str)


_EXPECTED: tuple[tuple[str, Callable[[object], bool], RecordFault], ...] = (
    ("provider_type", lambda value: value in ("builtin", "custom"), RecordFault.BAD_PROVIDER_TYPE),
    ("provider_id", _is_text, RecordFault.BAD_PROVIDER),
    ("model_id", _is_text, RecordFault.BAD_MODEL_ID),
    ("name", lambda value: value is None or _is_text(value), RecordFault.BAD_NAME),
    ("overrides", lambda value: value is None or _is_text_keyed(value), RecordFault.BAD_OVERRIDES),
)


def _entry_fault(element: object) -> RecordFault | None:
    """Why Kiln's UserModelEntry refuses the element, None when it accepts it."""
    if not is_fields(element) or any(type(name) is not str for name in element):
        return RecordFault.NOT_A_MAPPING
    fields = fields_of(element)
    if "id" in fields and not _is_text(fields["id"]):
        return RecordFault.BAD_ID
    return next((fault for name, accepts, fault in _EXPECTED if not accepts(fields.get(name))), None)


def _read_legacy(elements: list[object]) -> Iterable[ModelRecord]:
    for number, line in enumerate(elements):
        parsed = parse_legacy(line)
        provider_id, model_id = parsed or ("", "")
        yield ModelRecord(
            handle=_handle(f"line {number + 1}", line),
            place=f"line {number + 1}",
            origin=Origin.LEGACY,
            raw=line,
            provider_id=provider_id,
            model_id=model_id,
            fault=None if parsed else RecordFault.NO_SEPARATOR if isinstance(line, str) else RecordFault.NOT_A_MAPPING,
        )
