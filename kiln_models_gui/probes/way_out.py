"""Looks which way a connection leaves the network and whose certificate answers. Not a byte of a question is sent."""

from __future__ import annotations

import asyncio
import ssl
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

import certifi
import httpx

from kiln_models_gui.probes.certificate import CertificateFacts, read_certificate
from kiln_models_gui.probes.exception_faults import fault_of_exception
from kiln_models_gui.probes.faults import Fault
from kiln_models_gui.probes.network import MOST_CA_BYTES, Via, trust_for, via_for
from kiln_models_gui.probes.network_settings import CaFileError, CaProblem, NetworkSettings, ProxyMode
from kiln_models_gui.probes.route import connect_only

if TYPE_CHECKING:
    from pathlib import Path

_BEGIN, _END = b"-----BEGIN CERTIFICATE-----", b"-----END CERTIFICATE-----"


@dataclass(frozen=True, slots=True)
class WayOut:
    """What a look found. `via`: the proxy without its password, "" for none; `fault` None: the connection stands.

    `issuer`: who signed the certificate, "" where there was none. `is_public`: one of the authorities that all the
    world trusts did; else it is a company's own.
    """

    host: str
    via: str = ""
    fault: Fault | None = None
    issuer: str = ""
    is_public: bool = True


async def look_out(url: str, settings: NetworkSettings, *, wait_s: float = 10.0) -> WayOut:
    """Connects to `url`'s host as a test would, and hangs up. Raises CaFileError."""
    host, via = httpx.URL(url).host, None
    trust = await asyncio.to_thread(trust_for, settings)
    try:
        via = await _via(url, settings)
        certificates = await connect_only(url, via, trust, wait_s=wait_s)
    except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:
        fault = fault_of_exception(error, via_proxy=via is not None)
        return await _refused(WayOut(host, via.shown if via else "", fault), url, via, wait_s)
    issuer = certificates[0].issuer.short if certificates else ""
    return WayOut(host, via.shown if via else "", None, issuer, await _is_public(url, via, wait_s))


def read_ca_file(path: Path) -> tuple[CertificateFacts, ...]:
    """The certificates in a file that can be used as `NetworkSettings.extra_ca`. Blocks. Raises CaFileError."""
    trust_for(NetworkSettings(extra_ca=path))
    with path.open("rb") as file:
        data = file.read(MOST_CA_BYTES)
    blocks = [data] if _BEGIN not in data else [_der(part) for part in data.split(_BEGIN)[1:] if _END in part]
    found = tuple(facts for block in blocks if (facts := read_certificate(block)))
    if not found:
        raise CaFileError(CaProblem.NOT_A_CERTIFICATE, path)
    return found


async def _via(url: str, settings: NetworkSettings) -> Via | None:
    if settings.mode is ProxyMode.SYSTEM and sys.platform in {"win32", "darwin"}:  # it may ask the DNS
        return await asyncio.to_thread(via_for, url, settings)
    return via_for(url, settings)


async def _refused(way: WayOut, url: str, via: Via | None, wait_s: float) -> WayOut:
    """With the name of who signed, where it is the certificate that is not trusted."""
    if way.fault not in {Fault.TLS_UNKNOWN_ISSUER, Fault.TLS_SELF_SIGNED, Fault.TLS_WRONG_HOST, Fault.TLS_EXPIRED}:
        return way
    from kiln_models_gui.probes.route import see_certificates

    seen = await see_certificates(url, via, wait_s=wait_s)
    return WayOut(way.host, way.via, way.fault, seen[0].issuer.short if seen else "", is_public=False)


async def _is_public(url: str, via: Via | None, wait_s: float) -> bool:
    """Whether those who trust only the public authorities would connect too."""
    if not url.startswith("https:"):
        return True
    public = await asyncio.to_thread(ssl.create_default_context, cafile=certifi.where())
    try:
        await connect_only(url, via, public, wait_s=wait_s)
    except (httpx.HTTPError, OSError) as error:
        return fault_of_exception(error) not in {Fault.TLS_UNKNOWN_ISSUER, Fault.TLS_SELF_SIGNED}
    return True


def _der(part: bytes) -> bytes:
    text = (_BEGIN + part.partition(_END)[0] + _END).decode("ascii", "replace")
    try:
        return ssl.PEM_cert_to_DER_cert(text)
    except ValueError:
        return b""
