"""Typed addresses of endpoints: what is made of them, and what is told of it. Pure."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.probes.endpoint import Address, AddressFault, normalise_address
from kiln_models_gui.registry.model_card import Reach
from kiln_models_gui.viewmodels.words.providers import address_change_words

tr = QCoreApplication.translate


def read_address(reach: Reach, text: str) -> Address | AddressFault:
    """The address as it is written: for Azure the resource alone, for Anthropic with /v1 at its end."""
    read = normalise_address(text)
    if isinstance(read, AddressFault):
        return read
    if reach is Reach.AZURE:
        scheme, _, rest = read.url.partition("://")
        return replace(read, url=f"{scheme}://{rest.partition('/')[0]}")
    if reach is Reach.ANTHROPIC and read.lacks_version:
        return replace(read, url=f"{read.url}/v1")
    return read


def address_notes(reach: Reach, text: str, address: Address) -> str:
    """What was changed, and where calls go."""
    notes = [words for change in address.changes if (words := address_change_words(change))]
    plain = normalise_address(text)
    if reach is Reach.AZURE:
        if isinstance(plain, Address) and plain.url != address.url:
            notes.append(
                tr("ModelForm", "Only {address} is kept: the rest is added to each call.").format(address=address.url)
            )
        return " ".join(notes)
    tail = {Reach.ANTHROPIC: "/messages", Reach.VERTEX: "/endpoints/openapi/chat/completions"}
    calls = address.url + tail.get(reach, "/chat/completions")
    if address.doubled_version:
        notes.append(tr("ModelForm", "The address has /v1 twice. Once is enough."))
    notes.append(tr("ModelForm", "Calls go to {address}").format(address=calls))
    if address.lacks_version and reach is Reach.OPENAI:
        notes.append(tr("ModelForm", "Most addresses end in /v1. Test it to be sure."))
    return " ".join(notes)
