"""From what a form understood to the endpoint that its test calls."""

from dataclasses import replace
from typing import TYPE_CHECKING

from kiln_models_gui.targets.keys import API_KEY
from kiln_models_gui.viewmodels.models.reaching import endpoint_of_draft
from kiln_models_gui.viewmodels.paste.draft import OF_EDITORS
from kiln_models_gui.viewmodels.providers.draft import ADDRESS
from kiln_models_gui.viewmodels.providers.endpoints import built_in_endpoint, custom_endpoint, main_key

if TYPE_CHECKING:
    from kiln_models_gui.probes.endpoint import Endpoint
    from kiln_models_gui.registry.providers import Provider
    from kiln_models_gui.viewmodels.paste.draft import PasteDraft
    from kiln_models_gui.viewmodels.workbench import Workbench


async def endpoint_of_paste(bench: "Workbench", draft: "PasteDraft", existing: "Provider | None") -> "Endpoint | None":
    """Where `draft` says that the model is; with the key that stands where it brings none. Raises SecretError."""
    if draft.kind in OF_EDITORS:
        endpoint = await endpoint_of_draft(bench, draft.model_draft(), "")
        return _with_version(endpoint, draft.api_version)
    info = draft.provider.info
    place = main_key(info) if info else API_KEY
    typed = draft.provider.key(place)
    if typed.text is not None and typed.text.fault:
        return None  # with the stored key the test would speak of another one than the form shows
    key = typed.key
    if key is None and place and existing is not None:
        key = await bench.keys.find(existing.ref, place)
    if info is None:
        return custom_endpoint(draft.provider.text(ADDRESS), key)
    texts = {place: text for place, text in draft.provider.texts.items() if text.strip()}
    return _with_version(built_in_endpoint(info, texts, key), draft.api_version)


def _with_version(endpoint: "Endpoint | None", version: str) -> "Endpoint | None":
    if endpoint is None or not version or endpoint.family != "azure":
        return endpoint
    return replace(endpoint, options={**endpoint.options, "api_version": version})
