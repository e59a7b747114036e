"""One page of plain text for the people who look after a company's network: what was asked, and what came back."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kiln_models_gui.probes.verdict import Outcome
from kiln_models_gui.redaction import redact

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import datetime

    from kiln_models_gui.probes.certificate import CertificateFacts
    from kiln_models_gui.probes.record import Exchange, Record
    from kiln_models_gui.probes.route import Route
    from kiln_models_gui.probes.verdict import Verdict

WIDTH, BODY_LINES, MOST_LINES = 100, 8, 80


def report(record: Record, *, version: str, system: str = "") -> str:
    """The page of a finished test, in English, for whoever runs the network. No keys, no passwords.

    `version` is the app's, `system` the computer's, as `platform.platform()` tells it.
    """
    decisive = _decisive(record.exchanges)
    sections = (
        ("Connection test", _head(record, version, system)),
        ("Steps", _steps(record.verdicts)),
        ("Connection", _connection(record.route)),
        ("Certificates, as the server sent them", _certificates(record.route.certificates)),
        ("Request and answer" + (" that decided" if len(record.exchanges) > 1 else ""), _exchange(decisive)),
        ("All requests", _overview(record.exchanges) if len(record.exchanges) > 1 else ()),
    )
    lines: list[str] = []
    for title, content in sections:
        rows = list(content)
        if rows:
            lines += ["", title, "-" * len(title), *rows]
    return redact("\n".join(lines[1 : MOST_LINES + 1])) + "\n"  # everything in it is clean already; this is the net


def _head(record: Record, version: str, system: str) -> Iterator[str]:
    yield _row("Address", record.base_url)
    yield _row("Interface", record.family)
    if record.model_id:
        yield _row("Model", record.model_id)
    yield _row("Time", _utc(record.started))
    yield _row("App", f"Kiln Models {version}" + (f" on {system}" if system else ""))


def _steps(verdicts: Iterable[Verdict]) -> Iterator[str]:
    for verdict in verdicts:
        asked = verdict.outcome is not Outcome.NOT_REACHED
        fault = f" ({verdict.fault})" if verdict.fault else ""
        yield _row(verdict.rung, f"{verdict.outcome}{fault}" + (f", {verdict.elapsed_ms} ms" if asked else ""))


def _connection(route: Route) -> Iterator[str]:
    yield _row("Proxy", route.via.shown if route.via else "none")
    if route.dns_ms is not None:
        yield _row("DNS", f"{', '.join(route.addresses)} ({route.dns_ms} ms)")
    if route.connect_ms is not None:
        yield _row("TCP", f"connected to {route.address} ({route.connect_ms} ms)")
    else:
        yield _row("TCP", "no connection")
    if route.tls_version:
        yield _row("TLS", f"{route.tls_version} ({route.tls_ms} ms)")


def _certificates(chain: Sequence[CertificateFacts]) -> Iterator[str]:
    for number, one in enumerate(chain, 1):
        yield _row(f"{number} Subject", str(one.subject))
        yield _row("  Issuer", str(one.issuer))
        yield _row("  Valid", f"{_utc(one.valid_from)} until {_utc(one.valid_until)}")
        yield f"  SHA-256   {one.sha256}"


def _exchange(exchange: Exchange | None) -> Iterator[str]:
    if exchange is None:
        return
    yield _row("Request", f"{exchange.method} {exchange.url}")
    yield _row("Headers", f"{', '.join(exchange.sent) or 'none'} (names only)")
    yield _row("Time", f"{_utc(exchange.at)}, after {exchange.elapsed_ms} ms")
    yield _row("Status", str(exchange.status) if exchange.status else "no answer")
    if exchange.request_id:
        yield _row("Request id", exchange.request_id)
    for name, value in exchange.headers.items():
        yield _row("  " + name, value)
    if exchange.text:
        yield "Answer begins:" if exchange.status else "What broke:"
        yield from ("  | " + line for line in _wrapped(exchange.text))


def _overview(exchanges: Iterable[Exchange]) -> Iterator[str]:
    for one in exchanges:
        fault = f" ({one.fault})" if one.fault else ""
        yield _plain(f"{one.method} {one.url}: {one.status or 'no answer'}{fault}, {one.elapsed_ms} ms")[: WIDTH * 2]


def _decisive(exchanges: Sequence[Exchange]) -> Exchange | None:
    """The last that failed, else the last."""
    failed = [one for one in exchanges if one.fault]
    return (failed or list(exchanges) or [None])[-1]


def _row(label: str, text: str) -> str:
    return f"{label:<12}{_plain(text)[: WIDTH * 3]}"


def _plain(text: str) -> str:
    """One line, without characters that could hide or forge another."""
    return "".join(letter if letter.isprintable() else " " for letter in text)


def _wrapped(text: str) -> list[str]:
    lines = (_plain(line).rstrip() for line in re.split(r"\r?\n|\r", text))
    cut = [line[at : at + WIDTH] for line in lines for at in range(0, max(len(line), 1), WIDTH)]
    return [line for line in cut if line][:BODY_LINES]


def _utc(when: datetime | None) -> str:
    return when.strftime("%Y-%m-%d %H:%M:%S UTC") if when else "unknown"
