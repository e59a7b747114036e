"""Which keys a Kiln that is started from here finds in its environment, which it cannot find there, and why not.

Kiln looks into the environment only where its file does not have the key at all: a null or an empty text there counts.
"""

from collections.abc import Collection, Iterable, Mapping
from enum import StrEnum
from typing import TYPE_CHECKING

from kiln_models_gui.registry.plain import Fields, as_text, fields_of, items_of
from kiln_models_gui.registry.providers import ProviderRef
from kiln_models_gui.registry.secret_values import leaves
from kiln_models_gui.targets.kiln_reading import HIDDEN, PROVIDERS
from kiln_models_gui.values import Value, replace

if TYPE_CHECKING:
    from pydantic import SecretStr

    from kiln_models_gui.registry.catalog import Catalog, ConfigProperty
    from kiln_models_gui.targets.keys import ProviderKeys

ABSENT = object()


class Stay(StrEnum):
    """Why a key does not go along."""

    IN_FILE = "in_file"
    """It stands in Kiln's file, which comes first."""
    NULL_IN_FILE = "null_in_file"
    BLANK_IN_FILE = "blank_in_file"
    HIDDEN_IN_FILE = "hidden_in_file"
    """The literal `[hidden]`, which old versions of Kiln wrote over the key."""
    NOT_IN_KEYCHAIN = "not_in_keychain"
    """It was to be kept there, and is there no more."""
    OWN_ADDRESS = "own_address"
    """A custom provider's: Kiln has no variable for it."""
    NO_VARIABLE = "no_variable"


IN_THE_WAY = frozenset({Stay.IN_FILE, Stay.NULL_IN_FILE, Stay.BLANK_IN_FILE, Stay.HIDDEN_IN_FILE})
"""What a move out of Kiln's file puts right."""


class LaunchKey(Value):
    """One key of Kiln's settings, never its value."""

    place: str
    """Kiln's config key ("open_ai_api_key"); for a custom provider that of the list it stands in."""
    owner: ProviderRef
    """Whose it is. A built-in key of no provider that we know has its config key for an id."""
    name: str = ""
    """Of the provider; empty where there is none."""
    variable: str = ""
    stay: Stay | None = None
    """None: it goes along."""
    inherited: bool = False
    """The variable was set before this app was started; the keychain has nothing to do with it."""


async def launch_keys(
    catalog: "Catalog", settings: Fields, environ: Mapping[str, str], kept: Collection[str], keys: "ProviderKeys"
) -> tuple[LaunchKey, ...]:
    """Every key that there is, in Kiln's order; nothing for what was never set up.

    `settings`: Kiln's file as it stands. `kept`: ids of built-in providers, and config keys of none, whose key the
    person keeps in the keychain. Raises SecretError where the keychain cannot be asked.
    """
    found = [await _looked_up(key, kept, keys) for key in _built_in(catalog, settings, environ)]
    return (*(key for key in found if key is not None), *_custom(settings), *_without_variable(catalog, settings))


async def key_environment(found: Iterable[LaunchKey], keys: "ProviderKeys") -> "dict[str, SecretStr]":
    """Variable → key, of those that go along and are not there already. Raises SecretError."""
    wanted = [key for key in found if key.stay is None and not key.inherited]
    pairs = [(key.variable, await keys.kept(key.owner, key.place)) for key in wanted]
    return {variable: secret for variable, secret in pairs if secret is not None}


def _built_in(catalog: "Catalog", settings: Fields, environ: Mapping[str, str]) -> Iterable[LaunchKey]:
    """Every key that Kiln has a variable for, as far as file and environment tell."""
    owners = {key.key: info for info in catalog.providers for key in info.keys}
    for key in _in_order(catalog):
        info = owners.get(key.key)
        owner, name = ProviderRef("builtin", info.id if info else key.key), info.name if info else ""
        stay = stay_of(settings.get(key.key, ABSENT))
        inherited = stay is None and bool(environ.get(key.env or ""))
        yield LaunchKey(key.key, owner, name, key.env or "", stay, inherited)


def _in_order(catalog: "Catalog") -> "Iterable[ConfigProperty]":
    """Those of providers first, as providers are listed; then those of none."""
    order = [key.key for info in catalog.providers for key in info.keys]
    listed = (catalog.config_property(place) for place in order)
    others = (key for key in catalog.config if key.key not in order)
    return (key for key in (*listed, *others) if key is not None and key.sensitive and key.type == "str" and key.env)


def stay_of(stands: object) -> Stay | None:
    """Why what stands in Kiln's file for a key keeps Kiln from its environment; None for ABSENT."""
    if stands is ABSENT:
        return None
    if stands is None:
        return Stay.NULL_IN_FILE
    text = as_text(stands).strip()
    return Stay.BLANK_IN_FILE if not text else Stay.HIDDEN_IN_FILE if text == HIDDEN else Stay.IN_FILE


async def _looked_up(key: LaunchKey, kept: Collection[str], keys: "ProviderKeys") -> LaunchKey | None:
    """The key with what the keychain says of it; None where nobody ever had one."""
    is_kept = key.owner.id in kept
    if key.stay is Stay.IN_FILE or (key.stay is None and not is_kept):
        return key if key.stay or key.inherited else None
    if await keys.kept(key.owner, key.place) is not None:
        return replace(key, inherited=False)
    if key.inherited:
        return key
    return replace(key, stay=Stay.NOT_IN_KEYCHAIN) if is_kept else None


def _custom(settings: Fields) -> Iterable[LaunchKey]:
    for element in map(fields_of, items_of(settings.get(PROVIDERS))):
        name, key = element.get("name"), element.get("api_key")
        if isinstance(name, str) and name and stay_of(key) is Stay.IN_FILE:
            yield LaunchKey(PROVIDERS, ProviderRef("custom", name), name, stay=Stay.OWN_ADDRESS)


def _without_variable(catalog: "Catalog", settings: Fields) -> Iterable[LaunchKey]:
    """Secrets of tools and of synchronised projects: mappings that no variable can hold."""
    for key in catalog.config:
        if key.type == "dict" and (key.sensitive or key.sensitive_keys) and _holds_secret(settings, key):
            yield LaunchKey(key.key, ProviderRef("builtin", key.key), stay=Stay.NO_VARIABLE)


def _holds_secret(settings: Fields, key: "ConfigProperty") -> bool:
    value = settings.get(key.key)
    if key.sensitive:
        return any(map(_is_text, leaves(value)))
    return any(_is_text(fields_of(one).get(name)) for one in fields_of(value).values() for name in key.sensitive_keys)


def _is_text(value: object) -> bool:
    return isinstance(value, str) and stay_of(value) is Stay.IN_FILE
