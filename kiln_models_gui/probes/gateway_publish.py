"""Publishing through a proxy's management API: all of it or nothing, as far as the proxy lets that be done.

Models are created under ids of ours, so that a second try after a killed one finds what the first left, and makes
nothing twice. What goes, goes last: until then everything can be taken back.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from kiln_models_gui.probes.gateway_api import GatewayError, GatewayProblem
from kiln_models_gui.registry.gateway.model import (
    FIELD_NAMES,
    INFO,
    KEY_NAMES,
    MARK,
    NAME,
    PARAMS,
    is_masked,
    reference,
)
from kiln_models_gui.registry.gateway.read_back import compare

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Sequence

    from kiln_models_gui.probes.gateway_api import GatewayApi
    from kiln_models_gui.registry.gateway.diff import Diff, ModelChange
    from kiln_models_gui.registry.gateway.entries import Entry
    from kiln_models_gui.registry.gateway.model import GatewayModel
    from kiln_models_gui.registry.gateway.read_back import ReadBack

    Wait = Callable[[float], Awaitable[None]]

PAUSES_S = (0.5, 1, 2, 3, 5, 5, 10, 10)
"""Between two looks at what the proxy says: its other workers read the database every ten to thirty seconds."""
_PRICES = ("input_cost_per_token", "output_cost_per_token")


class PublishFailedError(Exception):
    """Publishing failed, and was taken back.

    `cause`: None where it was cancelled; `name`: the model whose turn it was; `left`: public names of models that
    could not be brought back to what they were.
    """

    def __init__(self, cause: GatewayError | None, name: str, left: tuple[str, ...]) -> None:
        super().__init__(cause.problem.value if cause else "cancelled", name, left)
        self.cause = cause
        self.name = name
        self.left = left


@dataclass(frozen=True, slots=True)
class Step:
    """One model's part: `after` None takes it out, `before` None makes it."""

    id: str
    name: str
    before: dict[str, object] | None
    after: dict[str, object] | None
    is_whole: bool = False
    """What stands there has more than is wanted: it is made anew, because an update takes nothing out."""
    is_whole_back: bool = False
    """The same for the way back."""


def steps_of(diff: Diff) -> list[Step]:
    """What has to be done, in its order."""
    return [
        *(Step(model.id, model.name, None, model.entry()) for model in diff.new),
        *(_change(change) for change in diff.changed),
        *(Step(_id(entry), entry.name, _body(entry), None) for entry in diff.gone),
    ]


async def publish(api: GatewayApi, diff: Diff, told: Callable[[int, int], None] = lambda _done, _all: None) -> None:
    """Do what `diff` says. `told` hears how many of how many steps are done.

    Raises GatewayError before anything was done (IN_ITS_FILE), and PublishFailedError after what was done has been
    taken back.
    """
    if any(not entry.in_database for entry in (*(change.before for change in diff.changed), *diff.gone)):
        raise GatewayError(GatewayProblem.IN_ITS_FILE)
    steps = steps_of(diff)
    for place, step in enumerate(steps):
        told(place, len(steps))
        try:
            await _do(api, step)
        except GatewayError as error:
            if not place and error.problem in _NOTHING_DONE:
                raise
            raise PublishFailedError(error, step.name, await _roll_back(api, steps[: place + 1])) from error
        except asyncio.CancelledError:
            # What had been asked may have been done: the answer was not waited for.
            await _roll_back(api, steps[: place + 1])
            raise
    told(len(steps), len(steps))


async def read_back(
    api: GatewayApi,
    models: Sequence[GatewayModel],
    gone: Iterable[str] = (),
    *,
    in_file: bool = False,
    pauses: Sequence[float] = PAUSES_S,
    wait: Wait = asyncio.sleep,
) -> ReadBack:
    """What the gateway says of what was published; asked again while it says otherwise. Raises GatewayError."""
    gone = tuple(gone)
    found = compare(models, await api.entries(), gone, in_file=in_file)
    for pause in pauses:
        if found.is_same:
            break
        await wait(pause)
        found = compare(models, await api.entries(), gone, in_file=in_file)
    return found


_NOTHING_DONE = frozenset(
    {
        GatewayProblem.NO_DATABASE, GatewayProblem.NOT_KEPT_THERE, GatewayProblem.KEY_REFUSED,
        GatewayProblem.NOT_ALLOWED, GatewayProblem.NOT_A_GATEWAY, GatewayProblem.IN_ITS_FILE,
    }
)  # fmt: skip
"""Said instead of doing the very first step."""


async def _do(api: GatewayApi, step: Step) -> None:
    if step.after is None:
        await _delete(api, step.id)
    elif step.before is None:
        await _create(api, step.id, step.after)
    elif step.is_whole:
        await _delete(api, step.id)
        await _create(api, step.id, step.after)
    else:
        await api.update(step.id, step.after)


async def _create(api: GatewayApi, model_id: str, body: dict[str, object]) -> None:
    """Make it. A worker that does not know yet of a killed try's model cannot make it twice: it is updated."""
    try:
        await api.create(body)
    except GatewayError as error:
        if error.problem is not GatewayProblem.REFUSED:
            raise
        try:
            await api.update(model_id, body)
        except GatewayError:
            raise error from None


async def _delete(api: GatewayApi, model_id: str) -> None:
    try:
        await api.delete(model_id)
    except GatewayError as error:
        if error.problem is not GatewayProblem.NOT_FOUND:
            raise


async def _roll_back(api: GatewayApi, steps: Sequence[Step]) -> tuple[str, ...]:
    """Undo `steps` in reverse, the one that failed, too. Returns the names of those that could not be undone."""
    return tuple([step.name for step in reversed(steps) if not await _is_undone(api, step)])


async def _is_undone(api: GatewayApi, step: Step) -> bool:
    # What just failed may fail once more: a way back is worth a second try.
    for _ in range(2):
        try:
            await _undo(api, step)
        except GatewayError:
            continue
        return True
    return False


async def _undo(api: GatewayApi, step: Step) -> None:
    if step.before is None:
        await _delete(api, step.id)
    elif step.after is None:
        await _create(api, step.id, step.before)
    elif step.is_whole_back:
        # It may be there, as before or as wanted, or not at all.
        await _delete(api, step.id)
        await _create(api, step.id, step.before)
    else:
        params = cast("dict[str, object]", step.before[PARAMS])
        added = dict.fromkeys(name for name in _PRICES if name not in params)
        await api.update(step.id, {**step.before, PARAMS: {**added, **params}})


def _change(change: ModelChange) -> Step:
    params = {**change.before.others, **change.model.params()}
    gone = [one.field for one in change.fields if one.after is None]
    is_whole = not _are_prices(gone)
    if not is_whole:
        params = {**change.model.params(), **{field.partition(".")[2]: None for field in gone}}
    return Step(
        _id(change.before),
        change.model.name,
        _body(change.before),
        {**change.model.entry(), PARAMS: params},
        is_whole,
        is_whole or not _are_prices([one.field for one in change.fields if one.before is None]),
    )


def _are_prices(fields: Sequence[str]) -> bool:
    return all(field.partition(".")[2] in _PRICES for field in fields)


def _body(entry: Entry) -> dict[str, object]:
    """What we had published, as a proxy tells it: no mask is sent back, and a key by its variable's name alone."""
    own = entry.published | {f"{INFO}.{name}" for name in ("id", MARK, KEY_NAMES, FIELD_NAMES)}
    known = {name: value for name, value in entry.values.items() if name in own and not is_masked(value)}
    params = {name.partition(".")[2]: value for name, value in known.items() if name.startswith(f"{PARAMS}.")}
    keys = {param: reference(name) for param, name in entry.keys.items()}
    info = {name.partition(".")[2]: value for name, value in known.items() if name.startswith(f"{INFO}.")}
    return {NAME: entry.name, PARAMS: {**entry.others, **params, **keys}, INFO: info}


def _id(entry: Entry) -> str:
    return str(entry.values.get(f"{INFO}.id", entry.mark))
