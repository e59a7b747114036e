"""The selected provider in words. Pure."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.registry.providers import Provider
from kiln_models_gui.registry.records import KeyInfo, KeyState
from kiln_models_gui.viewmodels.providers.rows import status_chip, tells, tile
from kiln_models_gui.viewmodels.rows import RowChip, RowTile
from kiln_models_gui.viewmodels.test_result import TestResult
from kiln_models_gui.viewmodels.words.provider_status import status_help

tr = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ProviderDetail:
    """Everything that the detail pane shows, apart from the test."""

    name: str
    kind: str
    tile: RowTile
    chip: RowChip
    address: str
    calls_go_to: str
    key: str
    key_help: str
    used_by: str


def provider_detail(provider: Provider, models: tuple[str, ...], tested: TestResult | None) -> ProviderDetail:
    """The selected provider. `models`: names of those that need it."""
    calls = tr("Provider", "Calls go to {address}").format(address=f"{provider.address.rstrip('/')}/chat/completions")
    key_info = provider.keys[0][1] if provider.keys else KeyInfo()
    return ProviderDetail(
        name=provider.name,
        kind=_kind(provider),
        tile=tile(provider),
        chip=status_chip(provider, tested),
        address=provider.address,
        calls_go_to=calls if provider.custom and provider.address else "",
        key=_key_words(provider, key_info),
        key_help=status_help(provider.status) or _key_place(provider, key_info),
        used_by=_used_by(models),
    )


def _kind(provider: Provider) -> str:
    if provider.info is None:
        return tr("Provider", "Your own address, OpenAI-compatible")
    if provider.info.kind == "local":
        return tr("Provider", "On this computer")
    return tr("Provider", "Known to Kiln")


def _key_words(provider: Provider, key: KeyInfo) -> str:
    if provider.kept_here:
        return tr("Provider", "In this computer's keychain")
    if not provider.keys:
        return tr("Provider", "It needs no key")
    if key.state is KeyState.SAVED:
        return key.hint if tells(key) else tr("Provider", "Saved")
    if key.variable:
        return tr("Provider", "From the environment ({variable})").format(variable=key.variable)
    return tr("Provider", "None")


def _key_place(provider: Provider, key: KeyInfo) -> str:
    if provider.kept_here:
        return tr("Provider", "Kiln has it when you start it in Settings here.")
    if key.state is KeyState.SAVED:
        return tr("Provider", "It stands in Kiln's own settings file, because Kiln reads it from there.")
    if key.variable:
        return tr("Provider", "Whoever set up this computer put the key there. Kiln uses it.")
    return ""


def _used_by(models: tuple[str, ...]) -> str:
    if not models:
        return tr("Provider", "No model of yours uses this provider yet.")
    if len(models) == 1:
        return tr("Provider", "One model of yours uses this provider: {name}.").format(name=models[0])
    named = ", ".join(models[:3]) + ("…" if len(models) > 3 else "")
    return tr("Provider", "{count} models of yours use this provider: {names}").format(count=len(models), names=named)
