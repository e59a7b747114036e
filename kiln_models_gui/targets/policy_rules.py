"""The organisation's rules at the last door before a file: no new key, no new address that they do not allow.

What stands already may stay and be removed: nothing that somebody saved earlier is lost, and it is not asked either.
"""

from collections.abc import Callable, Iterator

from kiln_models_gui.registry.plain import Fields, fields_of, is_fields, is_items, items_of
from kiln_models_gui.registry.policy import Policy, PolicyError, PolicyRule
from kiln_models_gui.targets.kiln_reading import PROVIDERS

_ADDRESSES = ("_url", "_endpoint")


def guarded(
    edit: "Callable[[dict[str, object]], object]", policy: Policy, sensitive: frozenset[str]
) -> "Callable[[dict[str, object]], object]":
    """`edit` of Kiln's settings, which raises PolicyError after it where it brought what `policy` forbids."""

    def careful(settings: dict[str, object]) -> object:
        keys, addresses = set(_keys(settings, sensitive)), set(_addresses(settings))
        done = edit(settings)
        if policy.keychain_only and set(_keys(settings, sensitive)) - keys:
            raise PolicyError(PolicyRule.KEY_IN_FILE)
        for address in sorted(set(_addresses(settings)) - addresses):
            policy.require_url(address)
        return done

    return careful if policy.keychain_only or policy.endpoints is not None else edit


def _keys(settings: Fields, sensitive: frozenset[str]) -> Iterator[str]:
    found = [settings.get(place) for place in sensitive]
    found += [fields_of(one).get("api_key") for one in items_of(settings.get(PROVIDERS))]
    return (one for one in found if isinstance(one, str) and one.strip() not in ("", "[hidden]"))


def _addresses(settings: Fields) -> Iterator[str]:
    found = [value for name, value in settings.items() if name.endswith(_ADDRESSES)]
    found += [fields_of(one).get("base_url") for one in items_of(settings.get(PROVIDERS))]
    return (one for one in found if isinstance(one, str))


def require_allowed_endpoints(before: object, after: object, policy: Policy) -> None:
    """Raise PolicyError where `after`, an editor's settings as a tree, has an endpoint that `before` had not."""
    if policy.endpoints is not None:
        for address in sorted(set(_endpoints(after)) - set(_endpoints(before))):
            policy.require_url(address)


def _endpoints(tree: object) -> Iterator[str]:
    if is_items(tree):
        for one in tree:
            yield from _endpoints(one)
    elif is_fields(tree):
        for name, value in fields_of(tree).items():
            if isinstance(value, str) and name == "endpoint":
                yield value
            else:
                yield from _endpoints(value)
