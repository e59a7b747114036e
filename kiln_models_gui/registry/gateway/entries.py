"""What a gateway has, from its file or from `/model/info`, read tolerantly."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from kiln_models_gui.registry.gateway.model import (
    FIELD_NAMES,
    INFO,
    INFO_NAMES,
    KEY_NAMES,
    MARK,
    NAME,
    PARAM_NAMES,
    PARAMS,
    Scalar,
    is_masked,
)
from kiln_models_gui.registry.plain import fields_of, items_of

_KNOWN = (NAME, *(f"{PARAMS}.{name}" for name in PARAM_NAMES), *(f"{INFO}.{name}" for name in INFO_NAMES))


@dataclass(frozen=True, slots=True)
class Entry:
    """One element of `model_list`. `values`: those of the fields that we write; others are nobody's business here."""

    name: str
    mark: str = ""
    """The id under which we published it; "" for somebody else's."""
    values: Mapping[str, Scalar] = field(default_factory=dict[str, Scalar], repr=False)
    others: Mapping[str, object] = field(default_factory=dict[str, object], repr=False)
    """What somebody else set in `litellm_params` (rpm, tags…), without what a proxy masks."""
    in_database: bool = True
    """False: it comes from the proxy's file, and cannot be changed through its management API."""

    @property
    def published(self) -> frozenset[str]:
        """The flat names of what we set in it, where our note says so."""
        names = str(self.values.get(f"{INFO}.{FIELD_NAMES}", "")).split()
        return frozenset(f"{PARAMS if name in PARAM_NAMES else INFO}.{name}" for name in names)

    @property
    def keys(self) -> dict[str, str]:
        """Parameter → name of its environment variable, where our note says so."""
        pairs = (pair.partition("=") for pair in str(self.values.get(f"{INFO}.{KEY_NAMES}", "")).split())
        return {param: name for param, _, name in pairs if name}


def read_entries(items: object) -> list[Entry]:
    """The entries of a `model_list`, or of the `data` of `/model/info`; one for each element, damaged or not."""
    return [_entry(fields_of(item)) for item in items_of(items)]


def ours(entries: Iterable[Entry]) -> dict[str, Entry]:
    """Those that we published, by their mark; of two with one mark the first."""
    found: dict[str, Entry] = {}
    for entry in entries:
        if entry.mark:
            found.setdefault(entry.mark, entry)
    return found


def _entry(item: Mapping[str, object]) -> Entry:
    params, info = fields_of(item.get(PARAMS)), fields_of(item.get(INFO))
    values: dict[str, Scalar] = {}
    for known in _KNOWN:
        section, _, name = known.partition(".")
        value = item.get(NAME) if not name else (params if section == PARAMS else info).get(name)
        if value is None and section == PARAMS:
            # A proxy shows the prices of `litellm_params` in `model_info`, and there alone.
            value = info.get(name) if name.endswith("_per_token") else None
        if isinstance(value, str | int | float):
            values[known] = value
    name, mark = item.get(NAME), info.get(MARK)
    return Entry(
        name if isinstance(name, str) else "",
        mark if isinstance(mark, str) else "",
        values,
        {key: one for key, one in params.items() if key not in PARAM_NAMES and one is not None and not is_masked(one)},
        info.get("db_model") is not False,
    )
