"""From what the form describes to the endpoint that its test calls."""

from typing import TYPE_CHECKING

from kiln_models_gui.probes.endpoint import AddressFault, Endpoint
from kiln_models_gui.probes.families import endpoint_for_custom_model
from kiln_models_gui.registry.custom_model_fields import ModelType
from kiln_models_gui.registry.model_card import Reach
from kiln_models_gui.viewmodels.models.addresses import read_address
from kiln_models_gui.viewmodels.models.checks import full_path
from kiln_models_gui.viewmodels.models.kinds import KILNS_OWN
from kiln_models_gui.viewmodels.providers.endpoints import endpoint_of, fireworks_endpoint, main_key

if TYPE_CHECKING:
    from pydantic import SecretStr

    from kiln_models_gui.viewmodels.models.draft import ModelDraft
    from kiln_models_gui.viewmodels.workbench import Workbench

TYPES = {
    Reach.OPENAI: ModelType.openai_compatible,
    Reach.ANTHROPIC: ModelType.anthropic,
    Reach.AZURE: ModelType.azure_openai,
    Reach.VERTEX: ModelType.google_vertex,
}
FIREWORKS_SECRET = "fireworks"  # noqa: S105 - the name that the orchestrator's own key has


async def endpoint_of_draft(bench: "Workbench", draft: "ModelDraft", secret: str) -> Endpoint | None:
    """Where the model is that `draft` describes; None when that is not enough to call anything.

    `secret`: the name of the key that stands for it now, "" for none. Raises SecretError.
    """
    if draft.reach is Reach.FIREWORKS:
        return await _fireworks(bench, draft)
    if draft.provider is not None and draft.reach in (Reach.CONNECTED, Reach.OPENAI):
        provider = bench.registry.provider(draft.provider)
        return await endpoint_of(provider, bench.registry.state.values, bench.keys) if provider else None
    read = read_address(draft.reach, draft.address)
    if draft.reach is Reach.CONNECTED or isinstance(read, AddressFault):
        return None
    if draft.key.text is not None and draft.key.text.fault:
        return None  # with the stored key the test would speak of another one than the form shows
    key = await _key(bench, draft, secret, read.url)
    endpoint = endpoint_for_custom_model(TYPES[draft.reach].value, read.url, key)
    return None if isinstance(endpoint, AddressFault) else endpoint


async def _key(bench: "Workbench", draft: "ModelDraft", secret: str, url: str) -> "SecretStr | None":
    if draft.key.key is not None:
        return draft.key.key
    if draft.key.removed or draft.no_key:
        return None
    if secret:
        return await bench.editor_keys().find(secret)
    own = KILNS_OWN.get(draft.reach)
    provider = bench.registry.provider(own) if own else None
    if provider is None or own is None or provider.info is None:
        return None
    # Kiln's key goes to the address that Kiln has, and to no other.
    kilns = await endpoint_of(provider, bench.registry.state.values, bench.keys)
    same = kilns is not None and kilns.base_url.removesuffix("/v1") == url.removesuffix("/v1")
    return await bench.keys.find(own, main_key(provider.info)) if same else None


async def _fireworks(bench: "Workbench", draft: "ModelDraft") -> Endpoint | None:
    """Fireworks with Kiln's key, else with the orchestrator's."""
    own = KILNS_OWN[Reach.FIREWORKS]
    provider = bench.registry.provider(own)
    key = None
    if provider is not None and provider.info is not None:
        key = await bench.keys.find(own, main_key(provider.info))
    key = key or await bench.editor_keys().find(FIREWORKS_SECRET)
    return fireworks_endpoint(full_path(draft.model), key) if key else None
