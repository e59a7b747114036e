"""Words for what the doctor found: what would work, how that was proved, and what it changes."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.probes.endpoint import is_nearby
from kiln_models_gui.probes.families.vendors import VENDORS
from kiln_models_gui.probes.proof import Proof
from kiln_models_gui.probes.remedies import Remedy
from kiln_models_gui.probes.verdict import Rung
from kiln_models_gui.viewmodels.words.verdicts import host_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiln_models_gui.probes.doctor import Diagnosis
    from kiln_models_gui.probes.endpoint import Endpoint
    from kiln_models_gui.probes.families.vendors import Vendor
    from kiln_models_gui.probes.remedies import Variant

tr = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Offer:
    """What the doctor says. `can_use`: a click puts it where it belongs; else `text` says what to do."""

    heading: str
    text: str
    can_use: bool = False
    warns: bool = False


def offer_words(found: "Diagnosis", before: "Endpoint", vendor: "Vendor | None", model: str, *, can_use: bool) -> Offer:
    """What was found for the endpoint `before`, which is `vendor`'s. `can_use`: the cure can be kept."""
    if found.cure is None:
        return _foreign_key(found.foreign_vendor, vendor) if found.foreign_vendor else _nothing_found()
    cure = found.cure
    parts = [_tried(found, model)]
    warns = cure.in_clear and not is_nearby(host_of(cure.endpoint))
    if not can_use:
        parts.append(_what_instead(cure))
    elif cure.endpoint.base_url != before.base_url:
        parts.append(
            tr("Test", "It works with {new} (you have {old}).").format(new=cure.endpoint.base_url, old=before.base_url)
        )
    if warns:
        parts.append(tr("Test", "Careful: your key would travel unprotected, so that others on the way could read it."))
    return Offer(_heading(cure.remedy), " ".join(parts), can_use, warns)


def taken_words(cure: "Variant") -> str:
    """What was just put into the form or the settings."""
    if cure.remedy is Remedy.KEY_CLEANED:
        return tr("Test", "The key was put right.")
    return tr("Test", "The address is now {url}.").format(url=cure.endpoint.base_url)


def _heading(remedy: Remedy) -> str:
    return {
        Remedy.VERSION_ADDED: tr("Test", "Found it: the address needs /v1 at its end"),
        Remedy.VERSION_ONCE: tr("Test", "Found it: the address has /v1 twice"),
        Remedy.PATH_CUT: tr("Test", "Found it: the last part of the address does not belong there"),
        Remedy.PATH_FOUND: tr("Test", "Found it: the service has another address on the same computer"),
        Remedy.PLAIN_HTTP: tr("Test", "Found it: this server speaks http, not https"),
        Remedy.SECURE_HTTPS: tr("Test", "Found it: this server wants https"),
        Remedy.OTHER_HEADER: tr("Test", "It works when the key is sent in another way"),
        Remedy.KEY_CLEANED: tr("Test", "Found it: the key has a character too many"),
        Remedy.API_VERSION: tr("Test", "It works with another API version"),
        Remedy.AZURE_V1: tr("Test", "It works with Azure's newer form"),
        Remedy.AZURE_CLASSIC: tr("Test", "It works with Azure's older form"),
        Remedy.OTHER_FAMILY: tr("Test", "It works, but this service speaks another language"),
    }[remedy]


def _tried(found: "Diagnosis", model: str) -> str:
    by_rung = {verdict.rung: verdict for verdict in found.verdicts}
    if found.proof >= Proof.WORKS:
        spent = by_rung[Rung.ANSWERS].elapsed_ms
        return tr("Test", "Tried it: {model} answered in {ms} ms.").format(model=model, ms=spent)
    models = by_rung[Rung.IS_API].facts.get("models") if Rung.IS_API in by_rung else None
    if found.proof >= Proof.KEY_ACCEPTED:
        return tr("Test", "Tried it: the key is accepted.")
    if models:
        return tr("Test", "Tried it: an AI service answers there, with {count} models.").format(count=models)
    return tr("Test", "Tried it: an AI service answers there.")


def _what_instead(cure: "Variant") -> str:
    """What to choose where neither the form nor Kiln can keep the cure."""
    words: dict[Remedy, Callable[[], str]] = {
        Remedy.OTHER_HEADER: lambda: tr(
            "Test",
            "Kiln can only send it as “Authorization: Bearer”. Ask whoever runs the server to accept that.",
        ),
        Remedy.API_VERSION: lambda: tr(
            "Test", "Kiln has its own version and cannot use this one. Add it as your own address: {url}/openai/v1"
        ),
        Remedy.AZURE_V1: lambda: tr(
            "Test", "Kiln only knows the older form here. Add it as your own address instead: {url}/openai/v1"
        ),
        Remedy.AZURE_CLASSIC: lambda: tr("Test", "Choose Azure OpenAI as the provider instead, with {url}"),
    }
    if cure.remedy in words:
        return words[cure.remedy]().format(url=cure.endpoint.base_url)
    if cure.endpoint.family == "anthropic":
        return tr(
            "Test",
            "It is Anthropic-compatible, and Kiln's own addresses are OpenAI-compatible only. For VS Code, add a model "
            "of the kind “Anthropic” with this address.",
        )
    if cure.endpoint.family.startswith("azure"):
        return tr("Test", "It is an Azure service. Choose Azure OpenAI as the provider, with this address.")
    if cure.remedy is Remedy.OTHER_FAMILY:
        return tr("Test", "It is OpenAI-compatible. Add it as your own address instead: {url}").format(
            url=cure.endpoint.base_url
        )
    return tr("Test", "The right address: {url}").format(url=cure.endpoint.base_url)


def _foreign_key(foreign: str, vendor: "Vendor | None") -> Offer:
    whose = VENDORS[foreign].name
    here = vendor.name if vendor else tr("Test", "another one")
    return Offer(
        tr("Test", "This looks like a key of {whose}. This provider is {here}.").format(whose=whose, here=here),
        tr("Test", "Paste the key of {here}, or choose {whose} as the provider.").format(whose=whose, here=here),
    )


def _nothing_found() -> Offer:
    return Offer("", tr("Test", "Other ways were tried too, and none of them works."))
