"""One value of the orchestrator's settings to be set or removed, as data."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from kiln_models_gui.registry.orchestrator_settings import OrchestratorSettings, Path
from kiln_models_gui.registry.plain import fields_of


@dataclass(frozen=True, slots=True)
class SettingEdit:
    """Set the value at `path`, or remove it where `value` is ABSENT.

    Objects on the way that are not there yet come into being. In an array, an index one past the end appends, and
    ABSENT takes the element out.
    """

    path: Path
    value: object = field(repr=False)


def setting_edits(settings: OrchestratorSettings, values: Iterable[tuple[Path, object]]) -> tuple[SettingEdit, ...]:
    """Edits that bring `values` into the file, also where something else than an object stands in their way."""
    whole: dict[Path, dict[str, object]] = {}
    edits: list[SettingEdit] = []
    for path, value in values:
        in_the_way = next((path[:n] for n in range(1, len(path)) if path[:n] in settings.misshapen), None)
        if in_the_way is None:
            edits.append(SettingEdit(path, value))
        else:
            _put(whole.setdefault(in_the_way, {}), path[len(in_the_way) :], value)
    return (*edits, *(SettingEdit(path, fields) for path, fields in whole.items()))


def _put(fields: dict[str, object], path: Path, value: object) -> None:
    """Set a value below `fields`, making the objects on the way."""
    name, rest = str(path[0]), path[1:]
    if not rest:
        fields[name] = value
        return
    inner = dict(fields_of(fields.get(name)))
    _put(inner, rest, value)
    fields[name] = inner
