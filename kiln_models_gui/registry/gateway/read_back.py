"""Whether a gateway answers with what was published, field by field."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kiln_models_gui.registry.gateway.diff import FieldChange, is_hidden, same_value
from kiln_models_gui.registry.gateway.entries import Entry, ours
from kiln_models_gui.registry.gateway.model import GatewayModel


@dataclass(frozen=True, slots=True)
class Difference:
    """What the gateway has otherwise. No `fields`: it does not have the model at all."""

    name: str
    fields: tuple[FieldChange, ...] = ()
    """`before` is what the gateway says, `after` what was published."""


@dataclass(frozen=True, slots=True)
class ReadBack:
    """The comparison of what was published with what `/model/info` says."""

    published: int
    differences: tuple[Difference, ...] = ()
    still_there: tuple[str, ...] = ()
    """Public names that were taken away and that the gateway still has."""

    @property
    def is_same(self) -> bool:
        """The gateway answers with what was published."""
        return not self.differences and not self.still_there


def compare(
    models: Sequence[GatewayModel], entries: Iterable[Entry], gone: Iterable[str] = (), *, in_file: bool = False
) -> ReadBack:
    """Compare `models` with what a proxy told. `gone`: the marks of what was taken away; `in_file`: published there."""
    standing = ours(entries)
    found: list[Difference] = []
    for model in models:
        entry = standing.get(model.id)
        if entry is None:
            found.append(Difference(model.name))
        elif fields := tuple(_told_otherwise(model, entry, in_file=in_file)):
            found.append(Difference(model.name, fields))
    left = tuple(standing[mark].name for mark in gone if mark in standing)
    return ReadBack(len(models), tuple(found), left)


def _told_otherwise(model: GatewayModel, entry: Entry, *, in_file: bool) -> Iterable[FieldChange]:
    for name, value in model.values(in_file=in_file).items():
        change = FieldChange(name, entry.values.get(name), value)
        if not same_value(change.before, value) and not is_hidden(change):
            yield change
