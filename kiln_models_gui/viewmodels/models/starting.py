"""What the form starts with: kinds, providers and the empty draft."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.registry.model_card import Reach
from kiln_models_gui.registry.providers import Provider, ProviderRef, ProviderStatus
from kiln_models_gui.viewmodels.models.draft import ModelDraft
from kiln_models_gui.viewmodels.models.kinds import (
    ANTHROPIC_ADDRESS,
    ANTHROPIC_ITSELF,
    AZURE_ADDRESS,
    KILNS_OWN,
    LOCATION,
    PROJECT,
    reach_of,
)
from kiln_models_gui.viewmodels.words.provider_status import status_words

if TYPE_CHECKING:
    from kiln_models_gui.viewmodels.workbench import Workbench

tr = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ProviderChoice:
    """One provider to choose. `lacks`: what is missing before it can be used, in words."""

    ref: ProviderRef
    name: str
    lacks: str = ""
    address: str = ""
    """Of an endpoint of the person's own."""


def kinds_for(providers: Sequence[Provider], own: Reach, *, only_kiln: bool) -> tuple[Reach, ...]:
    """The kinds to offer: all, or with nothing but Kiln those that Kiln can hold; the model's own always."""
    if not only_kiln:
        return tuple(Reach)
    set_up = {provider.ref for provider in providers}
    # Anthropic itself is one of Kiln's connected providers.
    always = {Reach.CONNECTED, Reach.FIREWORKS, Reach.OPENAI, own}
    return tuple(
        reach for reach in Reach if reach in always or (reach is not Reach.ANTHROPIC and KILNS_OWN.get(reach) in set_up)
    )


def provider_choices(
    providers: Sequence[Provider], reach: Reach, own: ProviderRef | None
) -> tuple[ProviderChoice, ...]:
    """The providers of a kind that take models, connected ones first; `own` even when it is gone."""
    known = [provider for provider in providers if provider.accepts_models and reach_of(provider.ref) is reach]
    known.sort(key=lambda provider: provider.status is not ProviderStatus.READY)
    choices = [
        ProviderChoice(one.ref, one.name, status_words(one.status), one.address if one.custom else "") for one in known
    ]
    if own is not None and reach_of(own) is reach and all(choice.ref != own for choice in choices):
        choices.append(ProviderChoice(own, own.id, tr("ModelForm", "not set up")))
    return tuple(choices)


def first_draft(bench: "Workbench", provider: ProviderRef | None) -> ModelDraft:
    """The empty form, with Kiln's own addresses where it has some; for all programs, as far as they can."""
    values = bench.registry.state.values
    texts = {
        ANTHROPIC_ADDRESS: ANTHROPIC_ITSELF,
        AZURE_ADDRESS: values.get("azure_openai_endpoint", ""),
    }
    draft = ModelDraft(
        texts={place: text for place, text in texts.items() if text},
        uses=frozenset(target.id for target in bench.library.targets),
        key_in_kiln=bench.choices.now.keys_in_kiln_file != "no",
    )
    for place, setting in ((PROJECT, "vertex_project_id"), (LOCATION, "vertex_location")):
        if values.get(setting):
            draft = draft.with_text(place, values[setting])
    return _with_ready(draft, bench.registry.providers(), provider)


def _with_ready(draft: ModelDraft, providers: Sequence[Provider], wanted: ProviderRef | None) -> ModelDraft:
    """Each kind has its only ready provider chosen; the form opens on the kind that has one."""
    ready = [one.ref for one in providers if one.accepts_models and one.status is ProviderStatus.READY]
    of_kind = {kind: [ref for ref in ready if reach_of(ref) is kind] for kind in (Reach.CONNECTED, Reach.OPENAI)}
    connected, custom = of_kind[Reach.CONNECTED], of_kind[Reach.OPENAI]
    draft = replace(
        draft,
        connected=connected[0] if len(connected) == 1 else None,
        custom=custom[0] if custom else None,
    )
    if wanted is None and not connected and custom:
        return replace(draft, reach=Reach.OPENAI)
    if wanted is None and not connected and ready:
        return replace(draft, reach=reach_of(ready[0]))
    return draft.with_provider(wanted) if wanted is not None else draft
