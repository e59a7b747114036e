"""`kiln-models list`: the providers, models and assignments that stand."""

from collections.abc import Iterator

from kiln_models_gui.cli.exit_codes import ExitCode
from kiln_models_gui.cli.headless import Headless
from kiln_models_gui.cli.printing import print_json, print_lines
from kiln_models_gui.core import Core
from kiln_models_gui.registry.agents import AgentRole
from kiln_models_gui.viewmodels.models.facts import shown_address
from kiln_models_gui.viewmodels.words.provider_status import status_words

Row = dict[str, object]


def list_all(headless: Headless, *, as_json: bool) -> ExitCode:
    """Print what stands. Raises the StoreError of a file that cannot be read."""
    headless.raise_fault()
    core = headless.core
    found = {
        "files": [_file(core, target.id, target.name) for target in core.library.targets],
        "providers": list(_providers(core)),
        "models": list(_models(core)),
        "assignments": list(_assignments(core)),
    }
    if as_json:
        print_json(found)
    else:
        print_lines(_lines(found))
    return ExitCode.OK


def _file(core: Core, target: str, name: str) -> Row:
    path = core.file.path if target == core.library.targets[0].id else target
    return {"program": name, "path": str(path)}


def _providers(core: Core) -> Iterator[Row]:
    for provider in core.registry.providers():
        yield {
            "type": provider.ref.type,
            "id": provider.ref.id,
            "name": provider.name,
            "address": shown_address(provider.address),
            "status": provider.status.value,
            "status_words": status_words(provider.status),
        }


def _models(core: Core) -> Iterator[Row]:
    names = {target.id: target.name for target in core.library.targets}
    for model in core.library.models():
        card = core.library.card(model)
        yield {
            "key": model.key,
            "name": model.holdings[0].record.title,
            "model": card.model if card else "",
            "reach": card.reach.value if card else "",
            "provider": card.provider.id if card and card.provider else "",
            "address": shown_address(card.endpoint) if card else "",
            "context_window": card.context_window if card else None,
            "programs": [names[holding.target] for holding in model.holdings],
        }


def _assignments(core: Core) -> Iterator[Row]:
    for one in core.managed_editors.opened:
        settings = one.orchestrator.settings
        for agent in AgentRole:
            choice = settings.unified_choice if settings.use_unified else settings.assignment(agent)
            yield {"program": one.name, "agent": agent.value, "choice": choice}


def _lines(found: dict[str, list[Row]]) -> Iterator[str]:
    for one in found["providers"]:
        yield "\t".join(("provider", str(one["name"]), str(one["address"]), str(one["status_words"] or "ready")))
    for one in found["models"]:
        programs = ", ".join(map(str, one["programs"])) if isinstance(one["programs"], list) else ""
        where = one["provider"] or one["address"]
        yield "\t".join(("model", str(one["name"]), str(one["model"]), str(where), programs))
    for one in found["assignments"]:
        yield "\t".join(("agent", str(one["agent"]), str(one["choice"]), str(one["program"])))
