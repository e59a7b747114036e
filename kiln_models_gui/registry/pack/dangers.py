"""What is dangerous about a pack, shown for what it is: where keys would go, who an address pretends to be."""

from collections.abc import Collection
from enum import StrEnum
from typing import NamedTuple

from kiln_models_gui.registry.custom_model_fields import host_of
from kiln_models_gui.registry.pack import hosts
from kiln_models_gui.registry.pack.texts import hidden_letters


class DangerKind(StrEnum):
    """What to beware of. All but the marked ones are only told; a marked one is not taken unless the person says so."""

    KEY_ELSEWHERE = "key_elsewhere"
    """Marked. An existing key of this person would be sent to a new address. Taken, the key is left behind."""
    LOOKS_LIKE = "looks_like"
    """Marked. A host that can be taken for a known one; `detail`: the known one."""
    MIXED_SCRIPTS = "mixed_scripts"
    """Marked. A host with letters beyond a to z, also in punycode; `detail`: as it looks."""
    METADATA = "metadata"
    """Marked. The address from which cloud computers get their credentials (169.254.169.254)."""
    NOT_ENCRYPTED = "not_encrypted"
    """http:// to another computer: everybody on the way reads the key."""
    INSIDE = "inside"
    """An address inside one's own network."""
    HIDDEN_LETTERS = "hidden_letters"
    """Marked. A name with invisible or direction-changing characters."""


MARKED = frozenset(
    {
        DangerKind.KEY_ELSEWHERE,
        DangerKind.LOOKS_LIKE,
        DangerKind.MIXED_SCRIPTS,
        DangerKind.METADATA,
        DangerKind.HIDDEN_LETTERS,
    }
)


class Danger(NamedTuple):
    """One danger of an item. `where`: the address or name it is about; `detail`: see the kind."""

    kind: DangerKind
    where: str = ""
    detail: str = ""
    before: str = ""
    """KEY_ELSEWHERE: where the key is sent now."""


def dangers_of_address(address: str, known: Collection[str] = ()) -> tuple[Danger, ...]:
    """What is dangerous about an address by itself. `known`: `hosts.known_hosts()`, and this person's own."""
    host = host_of(address)
    found: list[Danger] = []
    if hosts.is_metadata(host):
        found.append(Danger(DangerKind.METADATA, host))
    if like := hosts.passes_for(host, known or hosts.known_hosts()):
        found.append(Danger(DangerKind.LOOKS_LIKE, host, like))
    if hosts.is_foreign(host):
        found.append(Danger(DangerKind.MIXED_SCRIPTS, host, hosts.shown(host)))
    if address.strip().lower().startswith("http:") and not hosts.is_here(host):
        found.append(Danger(DangerKind.NOT_ENCRYPTED, host))
    if hosts.is_inside(host) and not hosts.is_metadata(host):
        found.append(Danger(DangerKind.INSIDE, host))
    return tuple(found)


def dangers_of_name(name: str) -> tuple[Danger, ...]:
    """What is dangerous about a name for people."""
    return (Danger(DangerKind.HIDDEN_LETTERS, name),) if hidden_letters(name) else ()
