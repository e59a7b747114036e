"""Who uses the key of a provider: Kiln's models and those of editors that have the very same key; and where it is."""

from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from kiln_models_gui.registry.cost import Price, read_price
from kiln_models_gui.registry.plain_keys import named_secrets, plain_keys
from kiln_models_gui.registry.records import KeyState
from kiln_models_gui.targets.editor_keys import secret_account
from kiln_models_gui.targets.keys import API_KEY, key_account
from kiln_models_gui.viewmodels.providers.endpoints import built_in_endpoint, custom_endpoint, key_places

if TYPE_CHECKING:
    from pydantic import SecretStr

    from kiln_models_gui.probes.endpoint import Endpoint
    from kiln_models_gui.registry.custom_model_records import CustomModelRecord
    from kiln_models_gui.registry.orchestrator import Orchestrator
    from kiln_models_gui.registry.orchestrator_settings import OrchestratorSettings
    from kiln_models_gui.registry.providers import Provider, ProviderRef
    from kiln_models_gui.store.secrets import SecretRef
    from kiln_models_gui.viewmodels.workbench import Workbench

    NewKeys = Mapping[str, SecretStr]
    """Place of a key → the key that is to be there."""

BUILT_IN = {"fireworks": "fireworks_ai", "claude": "anthropic", "gemini": "gemini_api"}
"""The orchestrator's own providers, and what Kiln calls them."""


@dataclass(frozen=True, slots=True)
class KeyUser:
    """One that works with the key. `model`: what is asked for there, "" for the provider alone."""

    name: str
    program: str
    endpoint: "Callable[[NewKeys], Awaitable[Endpoint | None]]"
    model: str = ""
    price: Price | None = None
    provider: "ProviderRef | None" = None


@dataclass(frozen=True, slots=True)
class KeyStands:
    """Where the keys of one provider are, and who uses them. `plain_in`: editors that have one in plain text."""

    users: tuple[KeyUser, ...]
    old: "NewKeys"
    accounts: "Mapping[SecretRef, str]"
    """Account of the keychain → place of the key that it holds."""
    in_kiln: tuple[str, ...] = ()
    plain_in: tuple[str, ...] = ()


def places_of(provider: "Provider") -> tuple[str, ...]:
    """The places of the keys that are replaced together: one, or Amazon's two."""
    return key_places(provider.info) if provider.info else (API_KEY,)


def can_be_replaced(provider: "Provider", kept_here: frozenset[str]) -> bool:
    """Whether there is a key of the person's own to replace: not one of the environment, nor one that was lost."""
    if provider.ref.type == "builtin" and provider.ref.id in kept_here:
        return True
    return bool(provider.keys) and all(info.state is KeyState.SAVED for _, info in provider.keys)


async def look_for_key(bench: "Workbench", provider: "Provider", editors: "Mapping[str, Orchestrator]") -> KeyStands:
    """Ask the keychain who has the provider's keys. Raises SecretError."""
    places = places_of(provider)
    found = {place: await bench.keys.find(provider.ref, place) for place in places}
    old = {place: key for place, key in found.items() if key is not None}
    accounts = {key_account(provider.ref, place): place for place in places}
    users = list(_in_kiln(bench, provider))
    plain: list[str] = []
    for editor in editors.values():
        names = {name: place for name in _names(editor) if (place := await _place_of(bench, name, old)) is not None}
        accounts |= {secret_account(name): place for name, place in names.items()}
        users += _in_editor(editor, names)
        if any(editor.plain_key(one.path) in old.values() for one in plain_keys(editor.settings)):
            plain.append(editor.name)
    kept_here = provider.ref.type == "builtin" and provider.ref.id in bench.registry.kept_here
    saved = any(info.state is KeyState.SAVED for _, info in provider.keys)
    return KeyStands(tuple(users), old, accounts, places if saved and not kept_here else (), tuple(plain))


async def _place_of(bench: "Workbench", name: str, old: "NewKeys") -> str | None:
    """Which of the provider's keys the secret `name` is; None for another one."""
    secret = await bench.editor_keys().find(name)
    return next((place for place, key in old.items() if secret == key), None)


def _names(editor: "Orchestrator") -> tuple[str, ...]:
    return tuple(dict.fromkeys([*named_secrets(editor.settings), *BUILT_IN]))


def _in_kiln(bench: "Workbench", provider: "Provider") -> Iterator[KeyUser]:
    values = bench.registry.state.values

    async def endpoint(keys: "NewKeys") -> "Endpoint | None":
        if provider.info is None:
            return custom_endpoint(provider.address, keys[API_KEY])
        return built_in_endpoint(provider.info, values, *(keys[place] for place in places_of(provider)))

    models = bench.registry.models_of(provider.ref)
    if not models:
        yield KeyUser(provider.name, "Kiln", endpoint, provider=provider.ref)
    for record in models:
        price = read_price(record.fields.get("cost"))
        yield KeyUser(record.title, "Kiln", endpoint, record.model_id, price, provider.ref)


def _in_editor(editor: "Orchestrator", names: Mapping[str, str]) -> Iterator[KeyUser]:
    from kiln_models_gui.registry.custom_model_fields import ModelType
    from kiln_models_gui.viewmodels.models.editor_endpoint import asked_for
    from kiln_models_gui.viewmodels.words.settings_care import provider_name

    settings = editor.settings

    for provider in settings.providers.values():
        name = _secret_of(settings, provider.id)
        if name in names and provider.enabled:
            yield KeyUser(provider_name(provider.id), editor.name, _built_in(provider.id, names[name]))
    for record in settings.custom_models:
        of_fireworks = record.type is ModelType.fireworks
        name = _secret_of(settings, "fireworks") if of_fireworks else record.api_key.secret_name
        if name in names:
            price = read_price(record.fields.get("cost"))
            yield KeyUser(
                record.title, editor.name, partial(_of_model, record, settings, names), asked_for(record), price
            )


async def _of_model(
    record: "CustomModelRecord", settings: "OrchestratorSettings", names: Mapping[str, str], keys: "NewKeys"
) -> "Endpoint | None":
    from kiln_models_gui.viewmodels.models.editor_endpoint import editor_endpoint

    async def find(name: str) -> "SecretStr | None":
        return keys[names[name]] if name in names else None

    return await editor_endpoint(record, settings, find)


def _secret_of(settings: "OrchestratorSettings", provider: str) -> str:
    return settings.providers[provider].api_key.secret_name or provider


def _built_in(provider: str, place: str) -> "Callable[[NewKeys], Awaitable[Endpoint | None]]":
    async def endpoint(keys: "NewKeys") -> "Endpoint | None":
        from kiln_models_gui.probes.endpoint import AddressFault
        from kiln_models_gui.probes.families import endpoint_for_builtin, endpoint_for_custom_model

        is_fireworks = provider == "fireworks"  # whose account is not known here
        made = endpoint_for_custom_model(None, "", keys[place]) if is_fireworks else None
        made = made or endpoint_for_builtin(BUILT_IN[provider], {}, keys[place])
        return None if isinstance(made, AddressFault) else made

    return endpoint
