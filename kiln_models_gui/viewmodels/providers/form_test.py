"""What the test of the provider form calls, and by what its result is remembered: what the form says, saved or not."""

from typing import TYPE_CHECKING

from kiln_models_gui.probes.endpoint import Address, normalise_address
from kiln_models_gui.registry.providers import Provider, ProviderRef
from kiln_models_gui.targets.keys import API_KEY
from kiln_models_gui.viewmodels.providers.draft import ADDRESS, ProviderDraft
from kiln_models_gui.viewmodels.providers.endpoints import built_in_endpoint, custom_endpoint, key_places

if TYPE_CHECKING:
    from pydantic import SecretStr

    from kiln_models_gui.probes.endpoint import Endpoint
    from kiln_models_gui.targets.keys import ProviderKeys
    from kiln_models_gui.viewmodels.connection_test import ConnectionTest
    from kiln_models_gui.viewmodels.test_memory import TestMemory


def _places(draft: ProviderDraft) -> tuple[str, ...]:
    return key_places(draft.info) if draft.info else (API_KEY,)


def has_faulty_key(draft: ProviderDraft) -> bool:
    """Whether what was typed is no key: with the stored one, a test would speak of another than the form shows."""
    return any(text.fault for place in _places(draft) if (text := draft.key(place).text))


async def endpoint_of_form(keys: "ProviderKeys", editing: Provider | None, draft: ProviderDraft) -> "Endpoint | None":
    """What is to be called; keys that were left alone come from where they are kept. Raises SecretError."""
    found = [await _key_of(keys, editing, draft, place) for place in _places(draft)]
    if draft.info is None:
        return custom_endpoint(draft.text(ADDRESS), *found)
    return built_in_endpoint(draft.info, {k: v for k, v in draft.texts.items() if v.strip()}, *found)


async def _key_of(
    keys: "ProviderKeys", editing: Provider | None, draft: ProviderDraft, place: str
) -> "SecretStr | None":
    typed = draft.key(place)
    if typed.key is not None or typed.removed or editing is None:
        return typed.key
    return await keys.find(editing.ref, place)


def remember_result(memory: "TestMemory", test: "ConnectionTest", draft: ProviderDraft, name: str) -> None:
    """Keep what the test said of the provider as it is saved; of one that is still being typed it says nothing."""
    if test.result is None or not test.result.counts:
        return
    if draft.info is None:
        read = normalise_address(draft.text(ADDRESS))
        address = read.url if isinstance(read, Address) else ""
        ref = ProviderRef("custom", name)
    else:
        place = next((key.key for key in draft.info.keys if key.key.endswith(("_url", "_endpoint"))), "")
        address, ref = draft.text(place), ProviderRef("builtin", draft.info.id)
    memory.remember((ref, address), test.result)
    if test.tested_model:
        memory.remember((ref, address, test.tested_model), test.result)
