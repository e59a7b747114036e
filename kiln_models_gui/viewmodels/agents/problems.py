"""What keeps agents from working, each with its way out. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.registry.agents import AUTO, AgentRole
from kiln_models_gui.registry.custom_model_records import CUSTOM_PREFIX
from kiln_models_gui.registry.health.broken_choices import BrokenChoice, broken_choices
from kiln_models_gui.registry.model_registry import ChoiceProblem, ModelRegistry
from kiln_models_gui.viewmodels.agents.rows import chosen_words
from kiln_models_gui.viewmodels.words.agents import agent_name, listed

tr = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class AgentProblem:
    """One choice that does not work, and for whom. `replacement` is empty where nothing else is usable."""

    agents: tuple[AgentRole, ...]
    """Those that cannot run on it."""
    for_all: bool
    """It is the one model for all."""
    choice: str
    problem: ChoiceProblem | None
    """None where Auto finds nothing."""
    heading: str
    text: str
    replacement: str = ""
    replacement_words: str = ""
    provider: str = ""
    """The built-in provider that could be switched on."""
    key_of: str = ""
    """Whose key is missing and could be entered: a built-in provider, or `custom:<id>`."""
    is_marked: bool = False
    """The person said that it cannot call tools."""

    @property
    def editor_may_have_key(self) -> bool:
        """Whether it is a key that the editor may keep itself, where nobody can look."""
        return bool(self.key_of) and not self.key_of.startswith(CUSTOM_PREFIX)

    @property
    def can_check(self) -> bool:
        """Whether a new check may change it."""
        return self.problem is ChoiceProblem.CANNOT_CALL_TOOLS and not self.is_marked


def find_problems(registry: ModelRegistry) -> tuple[AgentProblem, ...]:
    """Every choice in force that does not work, in the agents' order."""
    return tuple(agent_problem(broken, registry) for broken in broken_choices(registry))


def agent_problem(broken: BrokenChoice, registry: ModelRegistry) -> AgentProblem:
    """A choice that does not work, in words."""
    model = registry.get_model(broken.choice)
    choice, problem, agents, other = broken.choice, broken.problem, [*broken.agents], broken.replacement
    return AgentProblem(
        broken.agents,
        broken.for_all,
        choice,
        problem,
        _heading(agents, problem),
        " ".join(_sentences(choice, problem, agents, registry, has_way_out=other is not None)),
        other.choice if other else "",
        tr("Agents", "Use {model}").format(model=other.label) if other else "",
        broken.provider_off,
        broken.key_of,
        model is not None and registry.tools(model).override is False,
    )


def _heading(agents: list[AgentRole], problem: ChoiceProblem | None) -> str:
    if problem is None:
        return tr("Agents", "Auto finds no model")
    names = tr("Agents", "No agent") if len(agents) == len(AgentRole) else listed([agent_name(each) for each in agents])
    if len(agents) == len(AgentRole):
        return tr("Agents", "{agents} can use this model").format(agents=names)
    return tr("Agents", "{agents} cannot use this model").format(agents=names)


def _sentences(
    choice: str, problem: ChoiceProblem | None, agents: list[AgentRole], registry: ModelRegistry, *, has_way_out: bool
) -> Iterator[str]:
    label = chosen_words(choice, registry)[0]
    model = registry.get_model(choice)
    by_word = model is not None and registry.tools(model).override is False
    who = listed([agent_name(each) for each in agents])
    needs = (
        tr("Agents", "{agents} needs tool calling") if len(agents) == 1 else tr("Agents", "{agents} need tool calling")
    )
    tools = (
        tr("Agents", "{needs}, and {model} is marked as not able to.")
        if by_word
        else tr("Agents", "{needs}, and {model} refused it when it was checked.")
    ).format(needs=needs.format(agents=who), model="{model}")
    words = {
        ChoiceProblem.CANNOT_CALL_TOOLS: tools,
        ChoiceProblem.MODEL_GONE: tr("Agents", "“{model}” is gone. The choice stays until you change it."),
        ChoiceProblem.UNKNOWN_CHOICE: tr(
            "Agents", "“{model}” is no model that is known here. The choice stays until you change it."
        ),
        ChoiceProblem.PROVIDER_OFF: tr("Agents", "{model} is turned off in the editor's settings."),
        ChoiceProblem.KEY_MISSING: tr("Agents", "{model} has no key that can be found."),
    }
    auto_for_all = tr("Agents", "Auto picks per task, so it cannot be the one model for all.")
    nothing = tr("Agents", "No provider is turned on and has a key.")
    text = nothing if problem is None else auto_for_all if choice == AUTO else words[problem].format(model=label)
    yield text
    if not has_way_out:
        yield tr("Agents", "No other model can be used yet: give a provider its key, or add a model.")
