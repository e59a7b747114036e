"""What the form of a pasted text holds, and what it shows for it. Pure, so that tables can test it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.probes.endpoint import AddressFault
from kiln_models_gui.redaction import mask
from kiln_models_gui.registry.library import KILN
from kiln_models_gui.registry.model_card import Reach
from kiln_models_gui.registry.providers import ProviderRef
from kiln_models_gui.registry.records import KeyState
from kiln_models_gui.targets.keys import API_KEY
from kiln_models_gui.viewmodels.models.addresses import address_notes, read_address
from kiln_models_gui.viewmodels.models.checks import ModelShown, Use
from kiln_models_gui.viewmodels.models.checks import shown as model_shown
from kiln_models_gui.viewmodels.models.draft import CONTEXT, COST_IN, COST_OUT, USES, ModelDraft
from kiln_models_gui.viewmodels.models.kinds import ADDRESS_PLACE, model_place, reach_of
from kiln_models_gui.viewmodels.paste.guess import ANTHROPIC, AZURE, CUSTOM
from kiln_models_gui.viewmodels.providers.draft import ADDRESS, NAME, FieldShown, ProviderDraft, Standing
from kiln_models_gui.viewmodels.providers.draft import shown as provider_shown

if TYPE_CHECKING:
    from kiln_models_gui.registry.providers import Provider

tr = QCoreApplication.translate
OF_EDITORS = {ANTHROPIC: Reach.ANTHROPIC, AZURE: Reach.AZURE}
"""Kinds of place that Kiln cannot hold, by how an editor reaches them."""
KEY_PLACES = {"amazon_bedrock": "bedrock_access_key"}
"""Where a provider has several keys: the one that a text's first key is."""
ABOUT = (CONTEXT, COST_IN, COST_OUT)
"""What some programs need to know of a model."""


@dataclass(frozen=True, slots=True)
class PasteDraft:
    """What was understood, and what a person made of it."""

    kind: str = ""
    """CUSTOM, ANTHROPIC, AZURE or the id of one of Kiln's own providers; "" while nothing was understood."""
    provider: ProviderDraft = field(default_factory=ProviderDraft)
    model: str = ""
    texts: Mapping[str, str] = field(default_factory=dict[str, str])
    """What is known of the model, by the fields of the model's form."""
    uses: frozenset[str] = frozenset({KILN})
    replaces_key: bool = False
    """The key of the provider that stands already may be replaced."""
    api_version: str = ""

    @property
    def reach(self) -> Reach:
        """How the model is reached."""
        if self.kind in OF_EDITORS:
            return OF_EDITORS[self.kind]
        return Reach.OPENAI if self.kind == CUSTOM else reach_of(ProviderRef("builtin", self.kind))

    @property
    def key_place(self) -> str:
        """The field that has the text's key; empty for a provider without one."""
        info = self.provider.info
        if info is None:
            return API_KEY
        secrets = [key.key for key in info.keys if key.sensitive]
        return KEY_PLACES.get(info.id, secrets[0] if secrets else "")

    def model_draft(self, ref: ProviderRef | None = None) -> ModelDraft:
        """The model as its own form would have it; `ref` is its provider, once that stands."""
        address = {ADDRESS_PLACE[self.reach]: self.provider.text(ADDRESS)} if self.reach in ADDRESS_PLACE else {}
        own = self.kind != CUSTOM and self.kind not in OF_EDITORS
        return ModelDraft(
            self.reach,
            connected=ref or ProviderRef("builtin", self.kind) if own else None,
            custom=ref if self.kind == CUSTOM else None,
            texts={**self.texts, **address, model_place(self.reach): self.model},
            key=self.provider.key(API_KEY),
            key_in_kiln=self.provider.write_to_kiln,
            uses=self.uses,
        )


@dataclass(frozen=True, slots=True)
class PasteShown:
    """What the form shows."""

    fields: tuple[FieldShown, ...] = ()
    key_question: str = ""
    """Asks whether the pasted key may replace the one that stands; empty when there is nothing to ask."""
    model_help: str = ""
    about: tuple[FieldShown, ...] = ()
    """What the chosen programs need to know of the model."""
    uses: tuple[Use, ...] = ()
    uses_error: str = ""
    asks_for_key: bool = False
    """A key is about to be stored, so the form says where."""
    cannot_add: str = ""


def paste_shown(
    draft: PasteDraft, standing: Standing, existing: "Provider | None", uses: Sequence[Use], *, key_left_out: bool
) -> PasteShown:
    """What the form shows for `draft`. `existing`: the provider that stands already; `uses`: programs to choose."""
    if not draft.kind:
        return PasteShown(cannot_add=tr("Paste", "Paste something first."))
    provider = provider_shown(draft.provider, standing)
    fields = tuple(
        _told(one, draft, left_out=key_left_out) for one in provider.fields if _is_asked(one, draft, existing)
    )
    question = key_question(draft, existing)
    told = model_shown(draft.model_draft(), uses) if draft.model else None
    wrong = next((one.error for one in fields if one.error), "")
    return PasteShown(
        fields,
        question,
        _model_help(draft, existing),
        _about(draft, told),
        tuple(uses) if draft.kind == CUSTOM or draft.kind in OF_EDITORS else (),
        _uses_error(draft, told),
        draft.kind not in OF_EDITORS and provider.asks_for_key and not (question and not draft.replaces_key),
        wrong or _model_error(draft, told) or _nothing_to_add(draft, existing, question),
    )


def key_question(draft: PasteDraft, existing: "Provider | None") -> str:
    """Asks before a key that stands is replaced by another one."""
    if existing is None:
        return ""
    for place, typed in draft.provider.own_keys.items():
        stands = next((info for name, info in existing.keys if name == place), None)
        if typed.key is None or stands is None or stands.state is not KeyState.SAVED:
            continue
        hint = mask(typed.key.get_secret_value())
        if hint != stands.hint or not hint.strip("…"):
            if not stands.hint.strip("…"):  # that of a short key tells nothing
                words = tr("Paste", "Replace the key that “{name}” has now with this one ({new})")
                return words.format(name=existing.name, new=hint)
            words = tr("Paste", "Replace the key that “{name}” has now ({old}) with this one ({new})")
            return words.format(name=existing.name, old=stands.hint, new=hint)
    return ""


def keys_to_store(draft: PasteDraft, existing: "Provider | None") -> ProviderDraft:
    """The provider as it is to be saved: a key that may not be replaced is left alone."""
    if key_question(draft, existing) and not draft.replaces_key:
        return replace(draft.provider, keys={})
    return draft.provider


def _is_asked(one: FieldShown, draft: PasteDraft, existing: "Provider | None") -> bool:
    # One that stands has a name already, and a model of an editor alone has no provider to name.
    return one.place != NAME or (draft.kind == CUSTOM and existing is None)


def _told(one: FieldShown, draft: PasteDraft, *, left_out: bool) -> FieldShown:
    """A field with what the text had for it, and what it lacked."""
    if one.place == ADDRESS and draft.kind in OF_EDITORS and not one.error:
        read = read_address(draft.reach, draft.provider.text(ADDRESS))
        notes = "" if isinstance(read, AddressFault) else address_notes(draft.reach, draft.provider.text(ADDRESS), read)
        return replace(one, help=notes)
    if one.key is None or draft.provider.key(one.place).key is not None:
        return one
    if left_out:
        picture = tr("Paste", "The key in this text is only its picture. Paste the key itself.")
        # Where there is a key already, or none is needed, the picture is no fault.
        return replace(one, error=picture) if one.error else replace(one, help=picture)
    return one


def _model_help(draft: PasteDraft, existing: "Provider | None") -> str:
    info = draft.provider.info
    if info is not None and not info.accepts_custom_models:
        return tr("Paste", "Kiln lists the models of {name} by itself. This one is only tried.").format(name=info.name)
    if not draft.model and existing is None and draft.kind not in OF_EDITORS:
        return tr("Paste", "Leave it empty to add only the provider. Then nothing is asked that costs money.")
    return ""


def takes_model(draft: PasteDraft) -> bool:
    """Whether a model is to be added."""
    info = draft.provider.info
    return bool(draft.model) and (info is None or info.accepts_custom_models)


def _about(draft: PasteDraft, told: ModelShown | None) -> tuple[FieldShown, ...]:
    """Only what is missing, and what was typed for it."""
    if told is None:
        return ()
    labels = {
        CONTEXT: tr("Paste", "&Context window"),
        COST_IN: tr("Paste", "Dollars per million tokens &in"),
        COST_OUT: tr("Paste", "Dollars per million tokens &out"),
    }
    asked = {place for place in ABOUT if place in told.errors or place in draft.texts}
    if asked & {COST_IN, COST_OUT}:
        asked |= {COST_IN, COST_OUT}
    errors = told.errors
    return tuple(FieldShown(place, labels[place], error=errors.get(place, "")) for place in ABOUT if place in asked)


def _uses_error(draft: PasteDraft, told: ModelShown | None) -> str:
    error = told.errors.get(USES, "") if told else ""
    if error and draft.kind in OF_EDITORS and told and len(told.uses) == 1:
        return f"{error} {tr('Paste', 'The AI Orchestrator in VS Code can. Choose your editor in Settings first.')}"
    return error


def _model_error(draft: PasteDraft, told: ModelShown | None) -> str:
    if told is not None and takes_model(draft):
        return _uses_error(draft, told) or told.cannot_save
    if draft.kind in OF_EDITORS and not draft.model:
        return tr("Paste", "Name the model: an editor has each model with its own address.")
    return ""


def _nothing_to_add(draft: PasteDraft, existing: "Provider | None", question: str) -> str:
    if existing is None or takes_model(draft) or draft.replaces_key:
        return ""
    adds_key = any(typed.key for typed in draft.provider.own_keys.values()) and not question
    fills = any(info.state is KeyState.MISSING for _, info in existing.keys)
    if adds_key and fills:
        return ""
    return tr("Paste", "{name} is set up already. Name a model to add.").format(name=existing.name)
