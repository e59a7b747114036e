"""From what the form describes to the endpoint that its test calls."""

from typing import TYPE_CHECKING

from kiln_models_gui.probes.endpoint import AddressFault, Endpoint
from kiln_models_gui.registry.model_card import Reach
from kiln_models_gui.viewmodels.models.addresses import read_address
from kiln_models_gui.viewmodels.models.checks import full_path
from kiln_models_gui.viewmodels.models.kinds import KILNS_OWN

if TYPE_CHECKING:
    from pydantic import SecretStr

    from kiln_models_gui.viewmodels.models.draft import ModelDraft
    from kiln_models_gui.viewmodels.workbench import Workbench

FAMILIES = {Reach.OPENAI: "openai", Reach.ANTHROPIC: "anthropic", Reach.AZURE: "azure", Reach.VERTEX: "unchecked"}
FIREWORKS_SECRET = "fireworks"  # noqa: S105 - the name that the orchestrator's own key has


async def endpoint_of_draft(bench: "Workbench", draft: "ModelDraft", secret: str) -> Endpoint | None:
    """Where the model is that `draft` describes; None when that is not enough to call anything.

    `secret`: the name of the key that stands for it now, "" for none. Raises SecretError.
    """
    from kiln_models_gui.viewmodels.providers.endpoints import endpoint_of

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
    # This family adds the version by itself.
    url = read.url.removesuffix("/v1") if draft.reach is Reach.ANTHROPIC else read.url
    return Endpoint(FAMILIES[draft.reach], url, await _key(bench, draft, secret, read.url))


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
    from kiln_models_gui.viewmodels.providers.endpoints import endpoint_of, main_key

    # Kiln's key goes to the address that Kiln has, and to no other.
    kilns = await endpoint_of(provider, bench.registry.state.values, bench.keys)
    same = kilns is not None and kilns.base_url.removesuffix("/v1") == url.removesuffix("/v1")
    return await bench.keys.find(own, main_key(provider.info)) if same else None


async def _fireworks(bench: "Workbench", draft: "ModelDraft") -> Endpoint | None:
    """Fireworks with Kiln's key, else with the orchestrator's."""
    from kiln_models_gui.registry.provider_addresses import BUILTINS

    parts = full_path(draft.model).split("/")
    account = {"account_id": parts[1]} if len(parts) > 1 else {}
    own = KILNS_OWN[Reach.FIREWORKS]
    provider = bench.registry.provider(own)
    key = None
    if provider is not None and provider.info is not None:
        from kiln_models_gui.viewmodels.providers.endpoints import main_key

        key = await bench.keys.find(own, main_key(provider.info))
    key = key or await bench.editor_keys().find(FIREWORKS_SECRET)
    return Endpoint("fireworks", BUILTINS[own.id].base_url, key, account) if key else None
