"""Fireworks' own models as a list to pick from, with what is known of each."""

from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from kiln_models_gui import resources
from kiln_models_gui.registry.orchestrator_facts import FireworksModel, OrchestratorFacts
from kiln_models_gui.viewmodels.models.draft import CONTEXT, COST_IN, COST_OUT, NAME
from kiln_models_gui.viewmodels.models.reading import price_text, tokens_text

tr = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class FireworksPick:
    """One model of the list: its words, its path, and texts for the form."""

    words: str
    path: str
    texts: dict[str, str] = field(default_factory=dict[str, str])


def fireworks_picks() -> tuple[FireworksPick, ...]:
    """The list, in the order of its groups."""
    facts = OrchestratorFacts.from_json(resources.read_text("orchestrator.json"))
    return tuple(_pick(model) for model in facts.more_fireworks_models)


def _pick(model: FireworksModel) -> FireworksPick:
    group = {
        "code": tr("ModelForm", "Code"),
        "reasoning": tr("ModelForm", "Reasoning"),
        "general": tr("ModelForm", "General"),
    }[model.group]
    words = tr("ModelForm", "{group} · {name}").format(group=group, name=model.name)
    if model.vision:
        words = tr("ModelForm", "{model} (sees pictures)").format(model=words)
    cost = model.cost
    texts = {
        NAME: title_of(model.name),
        CONTEXT: tokens_text(model.context_window),
        COST_IN: price_text(cost.input if cost else None),
        COST_OUT: price_text(cost.output if cost else None),
    }
    return FireworksPick(words, model.model_path, texts)


def title_of(name: str) -> str:
    """ "mixtral-8x22b-instruct" as a name for people: "Mixtral 8x22B Instruct"."""
    return " ".join(_word(word) for word in name.split("-"))


def _word(word: str) -> str:
    if word[:1].isdigit() and word.endswith("b"):
        return word[:-1] + "B"
    return word[:1].upper() + word[1:]
