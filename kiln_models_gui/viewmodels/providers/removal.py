"""What is said before a provider goes out of Kiln: which models break, and which go on in an editor."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.registry.library import KILN, Library
from kiln_models_gui.viewmodels.words.agents import listed

if TYPE_CHECKING:
    from kiln_models_gui.registry.providers import Provider
    from kiln_models_gui.registry.records import ModelRecord

tr = QCoreApplication.translate
NAMED = 6
EDITORS_OWN = frozenset({"fireworks_ai", "anthropic", "gemini_api"})
"""Kiln's names of the providers that the orchestrator brings along; it reads nothing of Kiln's settings."""


@dataclass(frozen=True, slots=True)
class ProviderRemoval:
    """The question. `with_models`: the words of the offer to remove its models as well, empty for none."""

    question: str
    text: str
    consequences: tuple[str, ...]
    with_models: str


def provider_removal(provider: "Provider", models: "Iterable[ModelRecord]", library: Library) -> ProviderRemoval:
    """What to say before `provider` goes, which `models` of Kiln need."""
    needing = [(record.title, _elsewhere(record, library)) for record in models]
    told = [_consequence(title, programs) for title, programs in needing[:NAMED]]
    if len(needing) > NAMED:
        told.append(tr("RemoveProvider", "So do {count} more.").format(count=len(needing) - NAMED))
    return ProviderRemoval(
        tr("RemoveProvider", "Remove {name}?").format(name=provider.name),
        " ".join(_text(provider, library)),
        tuple(told),
        _offer(stay=any(programs for _, programs in needing)) if needing and provider.custom is not None else "",
    )


def _elsewhere(record: "ModelRecord", library: Library) -> list[str]:
    """The programs beside Kiln that have the model."""
    model = library.model(record.handle)
    held = {holding.target for holding in model.holdings} - {KILN} if model else set[str]()
    return [target.name for target in library.targets if target.id in held]


def _consequence(title: str, programs: list[str]) -> str:
    if programs:
        words = tr(
            "RemoveProvider", "“{model}” stops working in Kiln. It stays in {programs}, and works there as before."
        )
        return words.format(model=title, programs=listed(programs))
    return tr("RemoveProvider", "“{model}” stops working in Kiln.").format(model=title)


def _text(provider: "Provider", library: Library) -> Iterable[str]:
    yield tr("RemoveProvider", "Its key and its address go out of Kiln's settings. You can undo this for a moment.")
    editors = [target.name for target in library.targets if target.id != KILN]
    if editors and provider.info is not None and provider.info.id in EDITORS_OWN:
        words = tr("RemoveProvider", "Agents in {programs} are not concerned: {name} is set up there separately.")
        yield words.format(programs=listed(editors), name=provider.name)


def _offer(*, stay: bool) -> str:
    if stay:
        return tr("RemoveProvider", "Remove these models from Kiln too")
    return tr("RemoveProvider", "Remove these models too")
