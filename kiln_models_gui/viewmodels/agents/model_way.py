"""How a model for an agent is asked: through Kiln's provider where Kiln has the model, else as its editor does."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from kiln_models_gui.viewmodels.agents.tool_check import Way
from kiln_models_gui.viewmodels.models.facts import ModelFacts, editor_trouble
from kiln_models_gui.viewmodels.words.tool_check import no_way_words

if TYPE_CHECKING:
    from kiln_models_gui.viewmodels.candidates import Candidate

    FindCandidates = Callable[[Iterable[ModelFacts]], Iterable[Candidate]]


def way_to(models: Iterable[ModelFacts], target: str, choice: str, candidates: "FindCandidates") -> Way:
    """How the model that the editor `target` knows by `choice` is asked, or what it needs first."""
    facts = next((facts for facts in models if _is_it(facts, target, choice)), None)
    if facts is None:
        return Way(None, no_way_words())
    candidate = next(iter(candidates([facts])), None)
    if candidate is None:
        trouble = " ".join(f"{chip.text}. {chip.tip}" for chip in editor_trouble(facts)[:1])
        return Way(None, trouble or no_way_words())
    return Way(candidate)


def _is_it(facts: ModelFacts, target: str, choice: str) -> bool:
    return any(
        known.target == target and known.record.choice == choice and not known.record.hidden for known in facts.editors
    )
