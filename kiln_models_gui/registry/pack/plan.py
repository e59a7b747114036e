"""What applying a pack would do, item by item, with the person's decisions in it. Pure: nothing is done here."""

from kiln_models_gui.registry.pack.items import Decisions, PackPlan
from kiln_models_gui.registry.pack.pack import Pack
from kiln_models_gui.registry.pack.standing import Standing


def plan(pack: Pack, standing: Standing, decisions: Decisions | None = None, base: Pack | None = None) -> PackPlan:
    """Compare `pack` with what stands. Quick enough for every click; call it again with new `decisions`.

    `base`: the version of the same pack that was applied here last, where that is known: what the person changed since
    can then be told from what the team changed. Without it, what both say differently is a clash, and what only the
    pack says is a change. Defaults: new and changed things are taken, clashes and marked dangers are not.
    """
    raise NotImplementedError
