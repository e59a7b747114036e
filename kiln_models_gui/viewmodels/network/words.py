"""Words for proxies, files of certificates, and the way that a connection took."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from kiln_models_gui.probes.network_settings import CaFileError, CaProblem
from kiln_models_gui.viewmodels.tone import Tone
from kiln_models_gui.viewmodels.words.faults import fault_message

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiln_models_gui.probes.certificate import CertificateFacts
    from kiln_models_gui.probes.way_out import WayOut

tr = QCoreApplication.translate
NAMED = 3


def system_words() -> str:
    """What this computer says of proxies now: "http://proxy.corp:8080 for https, none for localhost"."""
    from kiln_models_gui.probes.network import system_proxies

    told = system_proxies()
    parts = [
        words.format(proxy=tr("Network", "an address that cannot be used") if proxy == "?" else proxy)
        for proxy, words in (
            (told.https, tr("Network", "{proxy} for https")),
            (told.http if told.http != told.https or not told.https else "", tr("Network", "{proxy} for http")),
        )
        if proxy
    ]
    if not parts:
        return tr("Network", "This computer has no proxy set.")
    straight = list(dict.fromkeys(["localhost", *told.exceptions]))
    more = tr("Network", " and {count} more").format(count=len(straight) - NAMED) if len(straight) > NAMED else ""
    parts.append(tr("Network", "none for {hosts}").format(hosts=", ".join(straight[:NAMED]) + more))
    return ", ".join(parts)


def ca_file_words(found: "Sequence[CertificateFacts]") -> str:
    """Who vouches by a file of certificates, and until when."""
    lines = [_certificate_words(one) for one in found[:NAMED]]
    if len(found) > NAMED:
        lines.append(tr("Network", "And {count} more.").format(count=len(found) - NAMED))
    return "\n".join(lines)


def _certificate_words(one: "CertificateFacts") -> str:
    words = [one.subject.common or one.subject.short or tr("Network", "A certificate without a name")]
    if one.issuer != one.subject and one.issuer.short:
        words.append(tr("Network", "signed by {issuer}").format(issuer=one.issuer.short))
    if one.valid_until is not None:
        day = one.valid_until
        until = QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
        over = one.valid_until < datetime.now(UTC)
        words.append(
            (tr("Network", "ran out on {day}") if over else tr("Network", "valid until {day}")).format(day=until)
        )
    return ", ".join(words)


def ca_problem_words(error: CaFileError) -> str:
    """Why a file of certificates cannot be used."""
    words = {
        CaProblem.UNREADABLE: tr("Network", "“{file}” cannot be read. Is it still there?"),
        CaProblem.NOT_A_CERTIFICATE: tr(
            "Network", "“{file}” holds no certificate. Ask IT for it as a file that ends in .pem, .crt or .cer."
        ),
    }[error.problem]
    return words.format(file=error.path.name)


def way_words(way: "WayOut", url: str) -> tuple[str, Tone]:
    """Which way a connection went and whose certificate answered."""
    route = tr("Network", "It went straight, without a proxy.")
    if way.via:
        route = tr("Network", "It went through the proxy {proxy}.").format(proxy=way.via)
    if way.fault is not None:
        message = fault_message(way.fault, {"host": way.host, "tls_issuer": way.issuer})
        inspected = _inspected(way) if way.issuer and way.via else ""
        return " ".join(part for part in (message.what, inspected, route, message.todo) if part), "bad"
    if not url.startswith("https:"):
        words = tr("Network", "Connected. The address starts with http://, so there is no certificate.")
    elif way.is_public:
        words = tr("Network", "{host} answered. {issuer} signed its certificate: nobody looks into the traffic.")
    else:
        words = tr("Network", "{host} answered.") + " " + _inspected(way)
    return f"{words.format(host=way.host, issuer=way.issuer)} {route}", "good"


def _inspected(way: "WayOut") -> str:
    if "." not in way.host or way.host.replace(".", "").isdigit() or way.host.endswith((".local", ".lan")):
        return tr("Network", "{issuer} signed its certificate.").format(issuer=way.issuer)
    words = tr("Network", "{issuer} signed it: your company looks into the traffic, or the server is its own.")
    return words.format(issuer=way.issuer)
