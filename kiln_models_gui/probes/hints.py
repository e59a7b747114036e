"""What can be said of a key without asking anybody, for the sentence that tells that it was refused."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from kiln_models_gui.probes.dialect import family_of, key_of, stray_characters
from kiln_models_gui.probes.families.vendors import VENDORS, vendor_of_host, vendor_of_key
from kiln_models_gui.probes.json_shape import number_at

if TYPE_CHECKING:
    from kiln_models_gui.probes.endpoint import Endpoint


def key_hints(endpoint: Endpoint) -> dict[str, str | int | float]:
    """Facts for a fault of the key: stray_characters (how many), key_of (another vendor's name, by the beginning of
    the key), token (flag: it is made by signing in), same_resource (flag: key and address belong together).
    """
    hints: dict[str, str | int | float] = {}
    if stray := stray_characters(endpoint):
        hints["stray_characters"] = stray
    whose = vendor_of_key(key_of(endpoint))
    here = vendor_of_host(urlsplit(endpoint.base_url).hostname or "")
    # On a host of nobody that we know stands perhaps a relay, which may hand on any vendor's key.
    if whose and here and not _same(whose, here):
        hints["key_of"] = VENDORS[whose].name
    if family_of(endpoint).key_is_a_token:
        hints["token"] = 1
    if family_of(endpoint).vendor == "azure_openai":
        hints["same_resource"] = 1
    return hints


def key_check_facts(data: object) -> dict[str, str | int | float]:
    """Facts in the answer to `dialect.key_check_ask`: credit_usd, US dollars that are left (OpenRouter)."""
    left = number_at(data, "data", "limit_remaining")
    return {} if left is None else {"credit_usd": round(left, 4)}


def _same(one: str, other: str) -> bool:
    google = {"gemini_api", "vertex"}
    return one == other or {one, other} == google
