"""What Kiln and the editors could hold, if Kiln's file said something else than it does."""

from typing import TYPE_CHECKING, NoReturn

from kiln_models_gui.registry.changes import ClashError
from kiln_models_gui.registry.checks import EntryFault, EntryRefusedError, NameRefusedError
from kiln_models_gui.registry.custom_model import ModelRefusedError
from kiln_models_gui.registry.library import HoldingRefusedError, ModelChange, ModelTarget
from kiln_models_gui.registry.model_card import ModelCard, Refusal
from kiln_models_gui.registry.pack.items import PackReason, Refused
from kiln_models_gui.registry.pack.standing import StandingModel
from kiln_models_gui.registry.records import TargetState
from kiln_models_gui.registry.registry import Registry
from kiln_models_gui.targets.kiln_models import KilnModels
from kiln_models_gui.targets.orchestrator_models import EditorModels

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiln_models_gui.registry.catalog import Catalog
    from kiln_models_gui.registry.changes import Change
    from kiln_models_gui.registry.orchestrator import Orchestrator

_ENTRY_REASONS = {
    EntryFault.BAD_OVERRIDES: PackReason.BAD_OVERRIDES,
    EntryFault.UNPRINTABLE: PackReason.BAD_TEXT,
    EntryFault.NO_MODEL_ID: PackReason.BAD_TEXT,
    EntryFault.ALREADY_THERE: PackReason.ALREADY_THERE,
}


class _Said:
    """A target whose file says what it is told: it is asked, and never written."""

    def __init__(self, state: TargetState) -> None:
        self._state = state

    def read(self) -> TargetState:
        return self._state

    async def read_settled(self) -> TargetState:
        return self._state

    async def commit(self, change: "Change") -> NoReturn:
        raise NotImplementedError

    def prepare(self, change: "Change") -> "_Nothing":  # noqa: ARG002
        return _Nothing()


class _Nothing:
    async def commit(self) -> NoReturn:
        raise NotImplementedError


def registry_of(state: TargetState, catalog: "Catalog") -> Registry:
    """A registry for which Kiln's file says `state`."""
    registry = Registry(catalog, _Said(state))
    registry.load()
    return registry


class PackHolder:
    """A `standing.Holder`: asks the programs themselves, on a state that is to come."""

    def __init__(self, state: TargetState, catalog: "Catalog", editors: "Mapping[str, Orchestrator]") -> None:
        registry = registry_of(state, catalog)
        of_editors = (EditorModels(path, one.name, one, registry) for path, one in editors.items())
        self._targets: dict[str, ModelTarget] = {one.id: one for one in (KilnModels(registry), *of_editors)}

    def refused(self, target: str, card: ModelCard, standing: StandingModel | None) -> tuple[Refused, ...]:
        """Why `target` cannot hold `card`; none when it can."""
        program = self._targets.get(target)
        if program is None:
            return (Refused(PackReason.NO_PROGRAM, target),)
        holding = standing.model.in_target(target) if standing is not None else None
        refusal = program.refusal(card)
        if refusal is not None and (holding is None or refusal is Refusal.UNREADABLE):
            return (Refused(PackReason.CANNOT_HOLD, target, refusal=refusal),)
        if holding is None and (missing := program.missing(card)):
            return (Refused(PackReason.MISSING_FIELDS, target, tuple(one.value for one in missing)),)
        before = standing.card if standing is not None and holding is not None else None
        return _tried(program, ModelChange(holding, before, card))


def _tried(program: ModelTarget, change: ModelChange) -> tuple[Refused, ...]:
    """What the program says to the very change, which is thrown away."""
    try:
        program.prepare([change], {})
    except EntryRefusedError as error:
        reason = _ENTRY_REASONS.get(error.fault, PackReason.CANNOT_HOLD)
        return (Refused(reason, program.id, tuple(one.field for one in error.overrides)),)
    except ModelRefusedError as error:
        return (Refused(PackReason.BAD_FIELDS, program.id, tuple(one.field for one in error.faults)),)
    except NameRefusedError:
        return (Refused(PackReason.BAD_NAME, program.id),)
    except HoldingRefusedError as error:
        return (Refused(PackReason.CANNOT_HOLD, program.id, refusal=error.refusal),)
    except ClashError:
        return ()  # told when it is applied
    return ()
