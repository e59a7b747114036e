"""From what a text says to the kind of provider that it is about, and why. Pure."""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.probes.endpoint import Address, is_nearby, normalise_address
from kiln_models_gui.probes.families.vendors import VENDORS, vendor_of_host
from kiln_models_gui.registry.places import normal_address
from kiln_models_gui.registry.provider_addresses import BUILTINS
from kiln_models_gui.registry.providers import ProviderRef

if TYPE_CHECKING:
    from collections.abc import Collection

    from kiln_models_gui.probes.pasted_text import Pasted
    from kiln_models_gui.registry.providers import Provider
    from kiln_models_gui.registry.registry import Registry

tr = QCoreApplication.translate
CUSTOM, ANTHROPIC, AZURE = "custom", "anthropic-endpoint", "azure-endpoint"
"""Kinds beside Kiln's own providers, which go by their ids. The last two only editors can hold."""
GENERIC = frozenset({"api", "llm", "ai", "gateway", "inference", "models", "www"})
"""First parts of a host that tell nothing of whose it is."""


class Guess(NamedTuple):
    """A kind, and the sentence that says why."""

    kind: str
    why: str


def guess_kind(pasted: "Pasted", registry: "Registry") -> Guess:
    """The kind of provider that the text is about."""
    vendor = VENDORS.get(pasted.vendor)
    if pasted.anthropic_shape and pasted.vendor != "anthropic" and pasted.address:
        return Guess(ANTHROPIC, tr("Paste", "The text calls it in Anthropic's way, at an address of your own."))
    if pasted.vendor == "azure_openai" and _another_azure(pasted.address, registry):
        return Guess(AZURE, tr("Paste", "It is an Azure resource. Kiln has another one already."))
    if vendor is not None and _is_kilns(pasted.vendor, registry):
        words = (
            tr("Paste", "The address is one of {name}'s.")
            if pasted.address
            else tr("Paste", "It looks like {name}, by what stands in the text.")
        )
        return Guess(pasted.vendor, words.format(name=vendor.name))
    # Kiln lists the models of these two by itself, and takes no others for them.
    local = "" if pasted.model else _local_provider(pasted.address, registry)
    if local:
        return Guess(local, tr("Paste", "This is where it listens on this computer."))
    if vendor is not None:
        words = tr("Paste", "It looks like {name}, which Kiln reaches by its address.")
        return Guess(CUSTOM, words.format(name=vendor.name))
    return Guess(CUSTOM, _own_words(pasted.address))


def _own_words(address: str) -> str:
    read = normalise_address(address)
    if not isinstance(read, Address):
        return tr("Paste", "The text does not say whose it is.")
    if is_nearby(read.host):
        return tr("Paste", "It looks like a server of your own.")
    return tr("Paste", "It looks like a gateway of your own.")


def _is_kilns(vendor: str, registry: "Registry") -> bool:
    info = registry.catalog.provider(vendor) if vendor in BUILTINS else None
    return info is not None and bool(info.keys) and info.kind != "virtual"


def _another_azure(address: str, registry: "Registry") -> bool:
    stands = registry.state.values.get("azure_openai_endpoint", "")
    return bool(stands and address) and normal_address(stands) != normal_address(address)


def _local_provider(address: str, registry: "Registry") -> str:
    """Ollama or Docker's, by the address at which they listen when nobody told them another."""
    root = normal_address(address).removesuffix("/v1")
    for name in ("ollama", "docker_model_runner"):
        if root == normal_address(BUILTINS[name].base_url) and _is_kilns(name, registry):
            return name
    return ""


def existing_provider(kind: str, address: str, registry: "Registry") -> "Provider | None":
    """The provider of Kiln that stands already for `kind`, or at `address`."""
    if kind in (ANTHROPIC, AZURE):
        return None
    if kind != CUSTOM:
        return registry.provider(ProviderRef("builtin", kind))
    read = normalise_address(address)
    if not isinstance(read, Address):
        return None
    wanted = normal_address(read.url)
    return next((one for one in registry.providers() if one.custom and normal_address(one.address) == wanted), None)


def suggested_name(address: str, taken: "Collection[str]") -> str:
    """What to call a provider at `address`: its vendor, or what its host tells; one that nobody has."""
    read = normalise_address(address)
    if not isinstance(read, Address):
        return ""
    vendor = VENDORS.get(vendor_of_host(read.host))
    authority = read.url.partition("://")[2].partition("/")[0]
    first, _, rest = authority.partition(".")
    bare = vendor.name if vendor else (rest if first in GENERIC and "." in rest else authority)
    return free_name(bare, taken)


def free_name(wanted: str, taken: "Collection[str]") -> str:
    """`wanted`, with a number where it is taken."""
    used, number, name = {other.casefold() for other in taken}, 1, wanted
    while name.casefold() in used:
        number += 1
        name = f"{wanted} {number}"
    return name
