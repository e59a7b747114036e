"""What Auto means for this person now, in a sentence. Pure."""

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.registry.agents import AgentRole
from kiln_models_gui.registry.model_registry import ModelRegistry, OrchestratorModel
from kiln_models_gui.registry.routing import auto_meaning
from kiln_models_gui.viewmodels.words.agents import listed

tr = QCoreApplication.translate


def auto_sentence(registry: ModelRegistry) -> str:
    """ "Auto picks a model for each task. Today that means Fireworks 70B, and Claude for critical work." """
    usual = auto_meaning(AgentRole.code, registry).usual
    if usual is None:
        return tr("Agents", "Auto finds no model now: no provider is turned on and has a key.")
    special = _special(registry, usual)
    if not special:
        told = tr("Agents", "{model} for everything").format(model=usual.label)
    elif len(special) == 1:
        told = tr("Agents", "{model}, and {special}").format(model=usual.label, special=special[0])
    else:
        told = listed([usual.label, *special])
    return tr("Agents", "Auto picks a model for each task. Today that means {models}.").format(models=told)


def _special(registry: ModelRegistry, usual: OrchestratorModel) -> list[str]:
    """The tasks for which it is another model, those of the same model together."""
    tasks = {
        tr("Agents", "critical work"): auto_meaning(AgentRole.review, registry).security,
        tr("Agents", "hard problems"): auto_meaning(AgentRole.code, registry).reasoning,
        tr("Agents", "documents"): auto_meaning(AgentRole.document, registry).usual,
        tr("Agents", "very long texts"): auto_meaning(AgentRole.code, registry).large_context,
    }
    by_model: dict[str, list[str]] = {}
    for task, model in tasks.items():
        if model is not None and model != usual:
            by_model.setdefault(model.label, []).append(task)
    return [
        tr("Agents", "{model} for {tasks}").format(model=model, tasks=listed(names))
        for model, names in by_model.items()
    ]
