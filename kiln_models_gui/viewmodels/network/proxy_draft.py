"""The choice of a proxy as data: what was typed, and what the form shows for it. Pure, so that tables can test it."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.probes.proxy_address import ProxyAddress, ProxyFault, read_proxy
from kiln_models_gui.viewmodels.network.network import SYSTEM, URL, ProxyChoice

if TYPE_CHECKING:
    from pydantic import SecretStr

tr = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ProxyDraft:
    """What was typed. `password` None: nothing was typed."""

    mode: str = SYSTEM
    address: str = ""
    user: str = ""
    password: "SecretStr | None" = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class ProxyShown:
    """What the form says. `choice`: what would be saved, None while something is wrong; `password` goes with it."""

    address_error: str = ""
    user_error: str = ""
    choice: ProxyChoice | None = None
    password: "SecretStr | None" = field(default=None, repr=False)


def proxy_shown(draft: ProxyDraft) -> ProxyShown:
    """What a draft means. Name and password that stand in the address are taken out of it."""
    if draft.mode != URL:
        return ProxyShown(choice=ProxyChoice(draft.mode))
    read = read_proxy(draft.address)
    if not isinstance(read, ProxyAddress):
        return ProxyShown(address_error=proxy_fault_words(read))
    user, password = draft.user.strip() or read.user, draft.password or read.password
    if password is not None and not user:
        return ProxyShown(user_error=tr("Network", "Type the user name that belongs to the password."))
    return ProxyShown(choice=ProxyChoice(URL, read.url, user), password=password)


def proxy_fault_words(fault: ProxyFault) -> str:
    """Why a text is no address of a proxy."""
    return {
        ProxyFault.EMPTY: tr("Network", "Type the proxy's address, such as http://proxy.example:8080."),
        ProxyFault.SPACES: tr("Network", "An address has no spaces in it."),
        ProxyFault.BAD_SCHEME: tr("Network", "Only proxies whose address starts with http:// or https:// can be used."),
        ProxyFault.SCRIPT: tr(
            "Network", "This is a script that picks a proxy. Ask IT for the address of the proxy itself."
        ),
        ProxyFault.NO_HOST: tr("Network", "The name of the computer is missing or has a typing error."),
        ProxyFault.BAD_PORT: tr("Network", "The number after the colon must be between 1 and 65535."),
    }[fault]
