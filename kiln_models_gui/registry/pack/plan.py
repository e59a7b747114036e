"""What applying a pack would do, item by item, with the person's decisions in it. Pure: nothing is done here."""

from kiln_models_gui.registry.pack.after import state_after
from kiln_models_gui.registry.pack.hosts import known_hosts
from kiln_models_gui.registry.pack.items import Decisions, PackPlan
from kiln_models_gui.registry.pack.pack import Pack
from kiln_models_gui.registry.pack.plan_assignments import assignment_items
from kiln_models_gui.registry.pack.plan_evidence import evidence_items
from kiln_models_gui.registry.pack.plan_models import ModelPlanner
from kiln_models_gui.registry.pack.plan_providers import provider_items
from kiln_models_gui.registry.pack.standing import Standing
from kiln_models_gui.registry.pack.three_ways import Look


def plan(pack: Pack, standing: Standing, decisions: Decisions | None = None, base: Pack | None = None) -> PackPlan:
    """Compare `pack` with what stands. Quick enough for every click; call it again with new `decisions`.

    `base`: the version of the same pack that was applied here last, where that is known: what the person changed since
    can then be told from what the team changed. Without it, what both say differently is a clash, and what only the
    pack says is a change. Defaults: new and changed things are taken, clashes and marked dangers are not.
    """
    own = [one.base_url for one in standing.state.custom_providers]
    look = Look(pack, standing, decisions or Decisions(), base, known_hosts(own))
    providers = tuple(provider_items(look))
    models = tuple(ModelPlanner(look, providers, state_after(standing, providers)).items())
    assignments = tuple(assignment_items(look, models))
    evidence, known = evidence_items(look, models)
    return PackPlan(pack, (*providers, *models, *assignments, *evidence), standing, known)
