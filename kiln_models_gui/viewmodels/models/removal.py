"""What is asked before a model goes: where it stands, which agents use it, and what they could use instead."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.registry.agents import AUTO, AgentRole
from kiln_models_gui.viewmodels.agents.choices import Choice, grouped_choices
from kiln_models_gui.viewmodels.models.editor_rows import agent_words
from kiln_models_gui.viewmodels.words.agents import listed

if TYPE_CHECKING:
    from kiln_models_gui.registry.assignments import ChoiceUses
    from kiln_models_gui.registry.library import Broken, Library, LibraryModel
    from kiln_models_gui.registry.model_registry import ModelRegistry
    from kiln_models_gui.registry.orchestrator import Orchestrator

tr = QCoreApplication.translate
LEAVE = ""
"""The choice to leave the agents without a model."""


@dataclass(frozen=True, slots=True)
class Replacing:
    """The agents of one editor that lose their model, and what they could use instead."""

    target: str
    choice: str
    """What stands in the file now."""
    sentence: str
    """ "Code and Test in VS Code use it."."""
    label: str
    """ "In VS Code use"."""
    offers: tuple[tuple[str, str], ...]
    """Choice and words; LEAVE comes last."""
    preselected: str


@dataclass(frozen=True, slots=True)
class ModelRemoval:
    """The question. `keys` are those of the rows that go."""

    keys: tuple[str, ...]
    question: str
    text: str
    replacing: tuple[Replacing, ...]


def model_removal(
    library: "Library", models: "Sequence[LibraryModel]", title: str, editors: "Mapping[str, Orchestrator]"
) -> ModelRemoval | None:
    """What to ask before `models` go; None for one that only one program has and nobody uses.

    `title`: the name of one model, or what several are called.
    """
    broken = library.breaks(models)
    held = {holding.target for model in models for holding in model.holdings}
    programs = [target.name for target in library.targets if target.id in held]
    if len(models) == 1 and len(programs) < 2 and not broken:
        return None
    names = {target.id: target.name for target in library.targets}
    replacing = _all_replacing(broken, names, editors)
    return ModelRemoval(
        tuple(model.key for model in models),
        tr("RemoveModel", "Remove {name}?").format(name=title),
        _stands_words(programs, several=len(models) > 1),
        replacing if len(models) == 1 else _named(replacing, names, editors),
    )


def _named(
    replacing: tuple[Replacing, ...], names: Mapping[str, str], editors: "Mapping[str, Orchestrator]"
) -> tuple[Replacing, ...]:
    """Each with the name of its model: of several, "it" could be any."""
    found: list[Replacing] = []
    for each in replacing:
        known = editors[each.target].models().get_model(each.choice)
        name = known.label if known is not None else each.choice
        label = tr("RemoveModel", "Instead of {name}, in {program}").format(name=name, program=names[each.target])
        found.append(replace(each, sentence=f"{name}: {each.sentence}", label=label))
    return tuple(found)


def model_leaving(
    library: "Library",
    model: "LibraryModel",
    targets: "Collection[str]",
    title: str,
    editors: "Mapping[str, Orchestrator]",
) -> ModelRemoval | None:
    """What to ask before `model` leaves only `targets`; None where nobody there uses it."""
    broken = library.breaks([model], targets)
    if not broken:
        return None
    names = {target.id: target.name for target in library.targets}
    programs = listed([names[target] for target in names if target in targets])
    return ModelRemoval(
        (model.key,),
        tr("RemoveModel", "Take {name} out of {programs}?").format(name=title, programs=programs),
        tr("RemoveModel", "You can undo this for a moment."),
        _all_replacing(broken, names, editors),
    )


def _all_replacing(
    broken: "Sequence[Broken]", names: Mapping[str, str], editors: "Mapping[str, Orchestrator]"
) -> tuple[Replacing, ...]:
    gone = {each.choice for each in broken}
    return tuple(_replacing(each, names[each.target], editors[each.target].models(), gone) for each in broken)


def _stands_words(programs: list[str], *, several: bool = False) -> str:
    back = tr("RemoveModel", "You can undo this for a moment.")
    if len(programs) < 2:
        return back
    words = tr("RemoveModel", "It goes out of the settings of {programs}.")
    if several:
        words = tr("RemoveModel", "They go out of the settings of {programs}.")
    told = words.format(programs=listed(programs))
    return f"{told} {back}"


def _replacing(broken: "Broken", program: str, registry: "ModelRegistry", gone: set[str]) -> Replacing:
    offers = [
        (choice.choice, _words(choice)) for choice in _offered(broken.uses, registry) if choice.choice not in gone
    ]
    wanted = broken.replacement.choice if broken.replacement else LEAVE
    if broken.replacement is not None and wanted not in {choice for choice, _ in offers}:
        offers.insert(0, (wanted, broken.replacement.label))
    offers.append((LEAVE, tr("RemoveModel", "Leave them without a model")))
    return Replacing(
        broken.target,
        broken.choice,
        used_sentence(broken.uses, program, in_force=registry.settings.use_unified),
        tr("RemoveModel", "Instead, in {program}").format(program=program),
        tuple(offers),
        wanted,
    )


def used_sentence(uses: "ChoiceUses", program: str, *, in_force: bool) -> str:
    """Who uses a model in an editor. `in_force`: the one model for all is switched on there."""
    if uses.for_all and in_force:
        return tr("RemoveModel", "All agents in {program} use it.").format(program=program)
    names = [tr("RemoveModel", "{name} agent").format(name=agent_words(name)) for name in uses.agents]
    if not names:
        return tr("RemoveModel", "It is {program}'s model for all agents, which is switched off now.").format(
            program=program
        )
    words = tr("RemoveModel", "{agents} in {program} uses it.")
    if len(names) > 1:
        words = tr("RemoveModel", "{agents} in {program} use it.")
    return words.format(agents=listed(names), program=program)


def _offered(uses: "ChoiceUses", registry: "ModelRegistry") -> Iterable[Choice]:
    """What every one of the agents could be given."""
    agents = [AgentRole(name) for name in uses.agents if name in set(AgentRole)]
    if uses.for_all or not agents:
        return grouped_choices(registry, None)
    first, *others = ({choice.choice: choice for choice in grouped_choices(registry, agent)} for agent in agents)
    return [choice for key, choice in first.items() if all(key in other for other in others)]


def _words(choice: Choice) -> str:
    if choice.choice == AUTO:
        return choice.label
    return " · ".join(part for part in (choice.label, choice.about) if part)
