"""What changed between two versions of one pack. Pure."""

from dataclasses import dataclass

from kiln_models_gui.registry.pack.pack import Pack, PackModel, PackProvider


@dataclass(frozen=True, slots=True)
class PackNews:
    """Names for people."""

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    """No longer in the pack. They stay where they are."""
    assignments_changed: bool = False

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.gone or self.assignments_changed)


def news_of(pack: Pack, base: Pack) -> PackNews:
    """What `pack` says that `base` did not. The note, the date and the evidence are no news."""
    now, then = _parts(pack), _parts(base)
    return PackNews(
        tuple(_name(part) for key, part in now.items() if key not in then),
        tuple(_name(part) for key, part in now.items() if key in then and then[key] != part),
        tuple(_name(part) for key, part in then.items() if key not in now),
        pack.assignments != base.assignments,
    )


def _parts(pack: Pack) -> dict[tuple[str, ...], PackProvider | PackModel]:
    parts: tuple[PackProvider | PackModel, ...] = (*pack.providers, *pack.models)
    return {_key(part): part for part in parts}


def _key(part: PackProvider | PackModel) -> tuple[str, ...]:
    return (part.ref.type, part.ref.id) if isinstance(part, PackProvider) else (part.id,)


def _name(part: PackProvider | PackModel) -> str:
    return part.name or (part.ref.id if isinstance(part, PackProvider) else part.model)
