"""From the text to the form: fills the fields of a kind of provider with what the text has for them."""

from dataclasses import replace
from typing import TYPE_CHECKING

from kiln_models_gui.registry.library import KILN
from kiln_models_gui.viewmodels.paste.draft import OF_EDITORS, PasteDraft
from kiln_models_gui.viewmodels.paste.guess import CUSTOM, suggested_name
from kiln_models_gui.viewmodels.providers.draft import ADDRESS, NAME, ProviderDraft
from kiln_models_gui.viewmodels.providers.editor import ProviderEditor

if TYPE_CHECKING:
    from kiln_models_gui.probes.pasted_text import Pasted
    from kiln_models_gui.registry.providers import Provider
    from kiln_models_gui.registry.registry import Registry
    from kiln_models_gui.viewmodels.workbench import Workbench


def filled(
    bench: "Workbench", draft: PasteDraft, pasted: "Pasted", existing: "Provider | None", *, address: str, name: str
) -> PasteDraft:
    """`draft`, whose kind was just chosen, with all that the text has for that kind except its key.

    `existing`: the provider that stands already; `name`: what to call a new one, or "" to have one suggested.
    """
    choice = draft.kind if draft.kind not in (CUSTOM, *OF_EDITORS) else CUSTOM
    provider = ProviderEditor(bench, editing=existing, choice=choice).draft
    if existing is None and provider.info is None:
        provider = provider.with_text(ADDRESS, address)
        provider = provider.with_text(NAME, name or free_name_at(address, bench.registry))
    editors = frozenset(one.id for one in bench.library.targets if one.id != KILN)
    uses = editors if draft.kind in OF_EDITORS else frozenset({KILN})
    return replace(draft, provider=_with_settings(provider, pasted, address), uses=uses, replaces_key=False)


def free_name_at(address: str, registry: "Registry") -> str:
    """What to call a new provider at `address`."""
    return suggested_name(address, {one.name for one in registry.state.custom_providers})


def _with_settings(provider: ProviderDraft, pasted: "Pasted", address: str) -> ProviderDraft:
    """What else the text says of one of Kiln's own providers: where it is, and whose account."""
    for key in provider.info.keys if provider.info else ():
        if key.key.endswith(("_url", "_endpoint")) and address:
            local = key.key.endswith("_url")
            provider = provider.with_text(key.key, address.removesuffix("/v1") if local else address)
        elif key.key == "fireworks_account_id" and not provider.text(key.key):
            parts = pasted.model.split("/")
            known = parts[1] if len(parts) > 2 and parts[0] == "accounts" and parts[1] != "fireworks" else ""
            provider = provider.with_text(key.key, known)
    return provider
