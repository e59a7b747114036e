""" "Use in": which programs can hold what the form describes, what they need, and what they have otherwise."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.registry.model_card import Refusal
from kiln_models_gui.viewmodels.models.checks import Use
from kiln_models_gui.viewmodels.models.draft import CONTEXT, COST_IN, DESCRIPTION, NAME, ModelDraft
from kiln_models_gui.viewmodels.models.numbers import cost_words
from kiln_models_gui.viewmodels.words.models import elsewhere_words, refusal_words
from kiln_models_gui.viewmodels.words.numbers import number

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiln_models_gui.registry.library import Library, LibraryModel
    from kiln_models_gui.registry.model_card import ModelCard

tr = QCoreApplication.translate


def uses_of(
    library: "Library", draft: ModelDraft, card: "ModelCard", have: frozenset[str] = frozenset()
) -> tuple[Use, ...]:
    """Every program, with its word on `card`. While nobody knows where the model is, none refuses.

    Nor do those that `have` it at this place already: a model whose provider went away may still be edited. Nor one
    that was chosen and cannot be read right now: it may be whole again when it is written, and where it is not, the
    save says so. Left out in silence, the model would go from it.
    """
    where_known = bool(card.endpoint or card.provider)
    told: Mapping[str, Refusal] = library.refusals(card) if where_known else {}
    refusals = {
        target: why
        for target, why in told.items()
        if (target not in draft.uses if why is Refusal.UNREADABLE else target not in have)
    }
    return tuple(
        Use(
            target.id,
            target.name,
            target.id in draft.uses,
            refusal_words(refusals[target.id], target.name) if target.id in refusals else "",
            target.missing(card) if target.id not in refusals else (),
        )
        for target in library.targets
    )


def differences(library: "Library", model: "LibraryModel", card: "ModelCard") -> dict[str, str]:
    """Field → what other programs have there, where it is not what `card` says."""
    found: dict[str, list[str]] = {}
    for place, sentence in _differences(library, model, card):
        found.setdefault(place, []).append(sentence)
    stays = tr("ModelForm", "That stays, unless you type something else here.")
    return {place: " ".join([*sentences, stays]) for place, sentences in found.items()}


def _differences(library: "Library", model: "LibraryModel", card: "ModelCard") -> Iterator[tuple[str, str]]:
    names = {target.id: target for target in library.targets}
    for holding in model.holdings:
        target = names.get(holding.target)
        other = target.card(holding) if target else None
        if target is None or other is None:
            continue
        if other.name and other.name != card.name:
            yield NAME, elsewhere_words("name", target.name, other.name)
        if other.context_window and other.context_window != card.context_window:
            yield CONTEXT, elsewhere_words("context_window", target.name, number(f"{other.context_window:,}"))
        if other.cost and other.cost != card.cost:
            words = cost_words({"input": other.cost.input, "output": other.cost.output})
            yield COST_IN, elsewhere_words("cost", target.name, words)
        if other.description and other.description != card.description:
            yield DESCRIPTION, elsewhere_words("description", target.name, other.description)
