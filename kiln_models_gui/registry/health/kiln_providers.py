"""Providers of Kiln that are not complete, send keys in the open, or live on the environment alone."""

from collections.abc import Iterator, Mapping

from kiln_models_gui.registry.catalog import ProviderInfo
from kiln_models_gui.registry.changes import Change, ChangeKind, Edit, ItemEdit, ValueEdit
from kiln_models_gui.registry.edits import PROVIDERS
from kiln_models_gui.registry.health.configuration import KilnConfiguration
from kiln_models_gui.registry.health.problem import (
    Ask,
    AskFix,
    Check,
    HealthProblem,
    KilnFix,
    Severity,
    VariableFix,
)
from kiln_models_gui.registry.model_registry import ModelOrigin, origin_of
from kiln_models_gui.registry.provider_addresses import BUILTINS
from kiln_models_gui.registry.providers import Provider, ProviderRef, ProviderStatus
from kiln_models_gui.registry.records import KeyState

_UNFINISHED = (ProviderStatus.KEY_MISSING, ProviderStatus.SETTING_MISSING, ProviderStatus.NO_ADDRESS)


def unfinished(kiln: KilnConfiguration) -> Iterator[HealthProblem]:
    """Providers that lack something Kiln needs. `status`: what. Lost and blank keys are told with the keys."""
    for ref, provider in kiln.providers.items():
        if provider.status in _UNFINISHED:
            fix = AskFix(Ask.FINISH_PROVIDER, provider=ref)
            yield HealthProblem(
                Check.PROVIDER_UNFINISHED,
                Severity.BROKEN if _has_models(ref, kiln) else Severity.ATTENTION,
                (provider.name,),
                fix,
                about=f"{ref.type}:{ref.id}",
                details={"status": provider.status},
            )


def key_over_http(kiln: KilnConfiguration) -> Iterator[HealthProblem]:
    """Keys that go to another machine as everybody on the way can read them; the fix says https."""
    for ref, provider in kiln.providers.items():
        has_key = any(info.state is KeyState.SAVED or info.variable for _, info in provider.keys)
        edit = _to_https(provider, kiln) if has_key and sends_in_the_open(provider.address) else None
        if edit is not None:
            name = provider.name
            fix = KilnFix(lambda edit=edit, name=name: Change(ChangeKind.PROVIDER_CHANGED, name, (edit,)))
            about = f"{ref.type}:{ref.id}"
            yield HealthProblem(Check.KEY_OVER_HTTP, Severity.ATTENTION, (name,), fix, about=about)


def from_environment(kiln: KilnConfiguration) -> Iterator[HealthProblem]:
    """Providers whose settings only an environment variable has. `variables`: their names."""
    state = kiln.state
    for ref, provider in kiln.providers.items():
        if provider.info is None:
            continue
        keys = {name: info.variable for name, info in provider.keys if info.variable}
        if keys and not kiln.may_write_keys:
            continue
        others = {key.key: state.variables[key.key] for key in provider.info.keys if key.key in state.variables}
        found = keys | others
        if found:
            yield _of_variables(ref, provider.info, found)


def sends_in_the_open(address: str) -> bool:
    """Whether it is http to another machine."""
    is_http = address.strip().lower().startswith("http://")
    return is_http and origin_of(address) is not ModelOrigin.THIS_COMPUTER


def as_https(address: str) -> str:
    """The same address over https."""
    return "https" + address.strip()[len("http") :]


def _has_models(ref: ProviderRef, kiln: KilnConfiguration) -> bool:
    return any((r.provider_type, r.provider_id) == ref for r in kiln.entries)


def _to_https(provider: Provider, kiln: KilnConfiguration) -> Edit | None:
    better = as_https(provider.address)
    if provider.custom is not None:
        name = provider.custom.name
        before = {"name": name, "base_url": provider.custom.base_url}
        return ItemEdit(PROVIDERS, before, {"name": name, "base_url": better})
    place = _address_key(provider, kiln.state.values)
    # What only the environment has cannot be written here.
    if place is None or place in kiln.state.variables:
        return None
    return ValueEdit(place, provider.address, better, checked=True)


def _address_key(provider: Provider, values: Mapping[str, str]) -> str | None:
    known = BUILTINS.get(provider.ref.id)
    return known.address_key if known and values.get(known.address_key) == provider.address else None


def _of_variables(ref: ProviderRef, info: ProviderInfo, found: Mapping[str, str]) -> HealthProblem:
    return HealthProblem(
        Check.FROM_ENVIRONMENT,
        Severity.TIP,
        (info.name,),
        VariableFix(info, found),
        about=f"{ref.type}:{ref.id}",
        details={"variables": tuple(found.values())},
    )
