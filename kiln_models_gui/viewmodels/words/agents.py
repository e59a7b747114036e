"""Words for agents, for the models they are given, and for what these cost."""

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.registry.agents import AgentRole, RoutingStrategy
from kiln_models_gui.registry.assignments import SettingProblem
from kiln_models_gui.registry.cost import Price
from kiln_models_gui.registry.model_registry import ModelOrigin, OrchestratorModel
from kiln_models_gui.viewmodels.words.numbers import dollars

tr = QCoreApplication.translate


def agent_name(agent: AgentRole) -> str:
    """What the agent is called."""
    return {
        AgentRole.planning: tr("Agents", "Planning"),
        AgentRole.code: tr("Agents", "Code"),
        AgentRole.review: tr("Agents", "Review"),
        AgentRole.test: tr("Agents", "Test"),
        AgentRole.document: tr("Agents", "Document"),
        AgentRole.architecture: tr("Agents", "Architecture"),
    }[agent]


def agent_job(agent: AgentRole) -> str:
    """What the agent does."""
    return {
        AgentRole.planning: tr("Agents", "Breaks work into steps"),
        AgentRole.code: tr("Agents", "Writes and fixes code"),
        AgentRole.review: tr("Agents", "Reviews code, security"),
        AgentRole.test: tr("Agents", "Writes tests"),
        AgentRole.document: tr("Agents", "Docs and comments"),
        AgentRole.architecture: tr("Agents", "System design"),
    }[agent]


def origin_words(origin: ModelOrigin) -> str:
    """Where a model runs."""
    return {
        ModelOrigin.FIREWORKS: tr("Agents", "Fireworks"),
        ModelOrigin.THIS_COMPUTER: tr("Agents", "This computer"),
        ModelOrigin.PRIVATE: tr("Agents", "Private"),
        ModelOrigin.CLOUD: tr("Agents", "Cloud"),
    }[origin]


def short_words(model: OrchestratorModel) -> str:
    """The one thing to know of a chosen model: where it runs, or else what it costs."""
    if model.origin is ModelOrigin.THIS_COMPUTER:
        return tr("Agents", "this computer")
    if model.origin is ModelOrigin.PRIVATE:
        return tr("Agents", "private")
    if model.origin is ModelOrigin.FIREWORKS and not model.built_in:
        return origin_words(model.origin)
    return price_words(model.cost)


def price_words(price: Price | None) -> str:
    """US dollars per million tokens: "$3–15", "$0.90", "Free", "price not known"."""
    if price is None or price.input is None or price.output is None:
        return tr("Agents", "price not known")
    if price.free:
        return tr("Agents", "Free")
    if price.input == price.output:
        return dollars(short_amount(price.input))
    return dollars(f"{short_amount(price.input)}–{short_amount(price.output)}")


def short_amount(amount: float) -> str:
    """A price as briefly as it can be told: 3 → "3", 0.1 → "0.10", 0.0125 → "0.0125"."""
    if float(amount).is_integer():  # in Python 3.11, whole numbers out of JSON cannot tell
        return f"{amount:.0f}"
    whole, _, decimals = f"{amount:.6f}".rstrip("0").partition(".")
    return f"{whole}.{decimals:0<2}"


def money(amount: float) -> str:
    """An amount to the cent: "$6.10". What is there but rounds to nothing is "under $0.01"."""
    if 0 < amount < 0.005:
        return tr("Agents", "under {amount}").format(amount=dollars("0.01"))
    return dollars(f"{amount:,.2f}")


def strategy_words(strategy: RoutingStrategy) -> str:
    """How Auto chooses, as a choice."""
    return {
        RoutingStrategy.cost_optimized: tr("Agents", "Low cost"),
        RoutingStrategy.quality_first: tr("Agents", "Best quality"),
        RoutingStrategy.speed_first: tr("Agents", "Fast answers"),
        RoutingStrategy.manual: tr("Agents", "Always the Fireworks default model"),
    }[strategy]


def preset_name(preset_id: str) -> str:
    """What a preset is called."""
    return {
        "balanced": tr("Agents", "Balanced"),
        "budget": tr("Agents", "Budget"),
        "quality_first": tr("Agents", "Quality first"),
        "enterprise": tr("Agents", "Enterprise"),
        "large_codebase": tr("Agents", "Large codebase"),
        "private": tr("Agents", "Private"),
    }.get(preset_id, tr("Agents", "Custom"))


def preset_sentence(preset_id: str) -> str:
    """What a preset is for."""
    return {
        "balanced": tr("Agents", "Auto picks a model for each task, and keeps the cost low."),
        "budget": tr("Agents", "One low-cost model for every agent, with tight limits."),
        "quality_first": tr("Agents", "The best model where it matters. This costs the most."),
        "enterprise": tr("Agents", "Claude for every agent, with a high limit."),
        "large_codebase": tr("Agents", "Models that hold a lot of code in view."),
        "private": tr("Agents", "Every agent on a model of your own computer. Nothing leaves it."),
    }.get(preset_id, "")


def refusal_words(problem: SettingProblem) -> str:
    """Why a value may not be saved."""
    return {
        SettingProblem.AUTO_FOR_ALL: tr("Agents", "Auto picks per task. Choose one model for all agents."),
        SettingProblem.NEGATIVE: tr("Agents", "Type an amount such as 15, or 0 for no limit."),
        SettingProblem.TOO_FEW: tr("Agents", "At least 2 agents have to talk to each other."),
        SettingProblem.TOO_MANY: tr("Agents", "There are only 6 agents."),
        SettingProblem.UPSIDE_DOWN: tr("Agents", "The least cannot be more than the most."),
    }[problem]


def listed(names: list[str]) -> str:
    """Several names in a sentence: "A", "A and B", "A, B and C"."""
    if len(names) < 2:
        return "".join(names)
    return tr("Agents", "{names} and {last}").format(names=", ".join(names[:-1]), last=names[-1])
