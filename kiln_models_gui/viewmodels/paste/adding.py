"""Saves what a form understood: the provider first, then its model. Nothing is written twice."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiln_models_gui.viewmodels.models.card import card_from
from kiln_models_gui.viewmodels.models.programs import uses_of
from kiln_models_gui.viewmodels.models.saving import Wish, save_model
from kiln_models_gui.viewmodels.paste.draft import OF_EDITORS, keys_to_store, takes_model
from kiln_models_gui.viewmodels.providers.editor import ProviderEditor
from kiln_models_gui.viewmodels.words import Message

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiln_models_gui.registry.model_card import ModelCard
    from kiln_models_gui.registry.providers import Provider, ProviderRef
    from kiln_models_gui.viewmodels.models.draft import ModelDraft
    from kiln_models_gui.viewmodels.paste.draft import PasteDraft
    from kiln_models_gui.viewmodels.providers.draft import ProviderDraft
    from kiln_models_gui.viewmodels.workbench import Workbench


@dataclass(frozen=True, slots=True)
class Added:
    """What now stands: the provider (None for a model of an editor alone) and the model's name ("" for none)."""

    provider: "ProviderRef | None"
    model: str = ""


async def add_all(
    bench: "Workbench",
    draft: "PasteDraft",
    existing: "Provider | None",
    provider_stands: "Callable[[ProviderRef], None]",
) -> "Added | Message":
    """Add all that `draft` says. Returns what now stands, or why nothing was done; raises what `save_model` raises.

    `provider_stands` is called before the model's turn: should that fail, the next try adds only the model.
    """
    ref = existing.ref if existing else None
    if draft.kind not in OF_EDITORS:
        told = await add_provider(bench, keys_to_store(draft, existing), existing)
        if isinstance(told, Message):
            return told
        ref = told
        provider_stands(ref)
    if not takes_model(draft):
        return Added(ref)
    await add_model(bench, draft.model_draft(ref))
    return Added(ref, draft.model)


async def add_provider(
    bench: "Workbench", draft: "ProviderDraft", existing: "Provider | None"
) -> "ProviderRef | Message":
    """Add the provider, or bring `existing` to what `draft` says. Returns what now stands, or why nothing was done."""
    choice = draft.info.id if draft.info is not None else "custom"
    editor = ProviderEditor(bench, editing=existing, choice=choice)
    editor.draft = draft
    if existing is not None and not editor.changed_by_person:
        return existing.ref
    saved: list[ProviderRef] = []
    editor.saved.connect(saved.append)
    editor.save()
    await editor.finish()
    if saved:
        return saved[0]
    return editor.problem or Message(editor.shown.cannot_save)


def card_of(bench: "Workbench", draft: "ModelDraft") -> "ModelCard":
    """The card that `draft` means."""
    provider = bench.registry.provider(draft.provider) if draft.provider else None
    return card_from(draft, draft, None, provider.address if provider else "")


async def add_model(bench: "Workbench", draft: "ModelDraft") -> None:
    """Add the model to every program that is chosen and can hold it. Raises what `save_model` raises."""
    card = card_of(bench, draft)
    uses = frozenset(use.target for use in uses_of(bench.library, draft, card) if use.chosen and not use.refusal)
    await save_model(bench, Wish(None, card, draft, uses))
