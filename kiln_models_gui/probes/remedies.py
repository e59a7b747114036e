"""What people get wrong in an address or beside a key, and how it would be right. Pure: nothing is asked here."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from pydantic import SecretStr

from kiln_models_gui.probes.dialect import auth_of, family_of, key_of, stray_characters
from kiln_models_gui.probes.families import FAMILIES
from kiln_models_gui.probes.families.vendors import vendor_of_host, vendor_of_key
from kiln_models_gui.probes.faults import KEY_FAULTS, Fault
from kiln_models_gui.probes.verdict import Outcome, Rung
from kiln_models_gui.registry.key_text import read_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kiln_models_gui.probes.endpoint import Endpoint
    from kiln_models_gui.probes.verdict import Verdict


class Remedy(StrEnum):
    """What a variant changes."""

    VERSION_ADDED = "version_added"  # /v1
    VERSION_ONCE = "version_once"  # /v1/v1
    PATH_CUT = "path_cut"  # /chat/completions and the like
    PATH_FOUND = "path_found"  # /api/v1, /openai/v1…
    PLAIN_HTTP = "plain_http"
    SECURE_HTTPS = "secure_https"
    OTHER_HEADER = "other_header"  # the key goes in another header
    KEY_CLEANED = "key_cleaned"
    API_VERSION = "api_version"
    AZURE_V1 = "azure_v1"
    AZURE_CLASSIC = "azure_classic"
    OTHER_FAMILY = "other_family"  # speaks another language


@dataclass(frozen=True, slots=True)
class Variant:
    """The same server, asked another way. Its key goes to the same host only."""

    endpoint: Endpoint
    remedy: Remedy

    @property
    def in_clear(self) -> bool:
        """The key would go over http."""
        return self.remedy is Remedy.PLAIN_HTTP


_TAILS = re.compile(
    r"/(?:chat/completions|completions|responses|messages|embeddings|models)/*$|/v\d+/messages/*$", re.IGNORECASE
)
_DOUBLED = re.compile(r"(/v\d\w*)(?:/v\d\w*)+")
_STYLES = ("/api/v1", "/openai/v1", "/api/openai/v1", "/inference/v1")
_AZURE_VERSIONS = ("2024-10-21", "2025-04-01-preview")
_WRONG_PLACE = frozenset(
    {
        Fault.WEB_PAGE, Fault.NOT_AN_API, Fault.WRONG_PATH, Fault.REDIRECT, Fault.UNREADABLE_ANSWER, Fault.UNKNOWN,
        Fault.VERSION_REFUSED, Fault.NOT_DEPLOYED, Fault.MODEL_MISSING,
    }
)  # fmt: skip


def foreign_vendor(endpoint: Endpoint) -> str:
    """Whose key it is by its first letters, when the address is another vendor's; "" for none. Asks nobody."""
    by_key = vendor_of_key(key_of(endpoint))
    by_host = vendor_of_host(urlsplit(endpoint.base_url).hostname or "")
    return by_key if by_key and by_host and by_key != by_host else ""


def failed_fault(verdicts: Iterable[Verdict]) -> tuple[Rung, Fault] | None:
    """The first rung that failed, and why; a list that was not to be had counts where a model then was not found."""
    for verdict in verdicts:
        if verdict.outcome is Outcome.FAILED:
            return verdict.rung, verdict.fault or Fault.UNKNOWN
    return None


def variants(endpoint: Endpoint, verdicts: Sequence[Verdict]) -> list[Variant]:
    """What to try, likeliest first; empty where nothing that people get wrong explains the failure."""
    failed = failed_fault(verdicts)
    if failed is None:
        return []
    rung, fault = failed
    found: list[Variant] = []
    if rung is Rung.REACHABLE:
        found += _other_scheme(endpoint, fault)
    elif fault in KEY_FAULTS or fault is Fault.NO_PERMISSION:
        found += [*_other_keys(endpoint), *_other_families(endpoint)]
    elif fault in {Fault.TLS_WANTED, Fault.TLS_NOT_SPOKEN}:
        found += _other_scheme(endpoint, fault)
    elif fault is Fault.OVERLOADED and endpoint.family.startswith("azure") and not _is_api(verdicts):
        found += _azure(endpoint)  # LiteLLM breaks down over the form of Azure that it does not have
    elif fault in _WRONG_PLACE:
        found += [*_azure(endpoint), *_addresses(endpoint), *_other_families(endpoint)]
    unique = {(v.endpoint.family, v.endpoint.base_url, str(v.endpoint.options), v.remedy): v for v in found}
    return [variant for variant in unique.values() if _is_same_computer(variant.endpoint, endpoint)]


def _is_api(verdicts: Iterable[Verdict]) -> bool:
    return any(verdict.rung is Rung.IS_API and verdict.outcome is Outcome.PASSED for verdict in verdicts)


def _is_same_computer(one: Endpoint, other: Endpoint) -> bool:
    return urlsplit(one.base_url).hostname == urlsplit(other.base_url).hostname


def _other_scheme(endpoint: Endpoint, fault: Fault) -> Iterator[Variant]:
    url = endpoint.base_url
    if url.startswith("https://") and fault in {Fault.TLS_NOT_SPOKEN, Fault.TLS_NOT_AGREED, Fault.CONNECT_TIMEOUT}:
        yield Variant(replace(endpoint, base_url="http" + url.removeprefix("https")), Remedy.PLAIN_HTTP)
    if url.startswith("http://"):
        yield Variant(replace(endpoint, base_url="https" + url.removeprefix("http")), Remedy.SECURE_HTTPS)


def _addresses(endpoint: Endpoint) -> Iterator[Variant]:
    url = endpoint.base_url.rstrip("/")
    parts = urlsplit(url)
    root = f"{parts.scheme}://{parts.netloc}"
    cut = _TAILS.sub("", url)
    if cut != url:
        yield _moved(endpoint, cut, Remedy.PATH_CUT)
    once = _DOUBLED.sub(r"\1", cut)
    if once != cut:
        yield _moved(endpoint, once, Remedy.VERSION_ONCE)
    if family_of(endpoint).list.path.startswith("/v1/"):
        return  # this family puts /v1 there itself
    if not re.search(r"/v\d+\w*$", once):
        yield _moved(endpoint, f"{once}/v1", Remedy.VERSION_ADDED)
        if parts.path.strip("/"):
            yield _moved(endpoint, f"{root}/v1", Remedy.PATH_FOUND)
        yield from (_moved(endpoint, root + path, Remedy.PATH_FOUND) for path in _STYLES)
    elif re.fullmatch(r"/v\d+", urlsplit(once).path):
        yield from (_moved(endpoint, root + path, Remedy.PATH_FOUND) for path in _STYLES[:2])
        yield _moved(endpoint, root, Remedy.PATH_FOUND)
    else:
        yield _moved(endpoint, f"{root}/v1", Remedy.PATH_FOUND)
    if url.startswith("http://") and not re.search(r":\d+$", parts.netloc):
        yield _moved(endpoint, "https" + url.removeprefix("http"), Remedy.SECURE_HTTPS)


def _moved(endpoint: Endpoint, url: str, remedy: Remedy) -> Variant:
    return Variant(replace(endpoint, base_url=url), remedy)


def _azure(endpoint: Endpoint) -> Iterator[Variant]:
    if not endpoint.family.startswith("azure"):
        return
    root = re.sub(r"/openai(?:/.*)?$", "", endpoint.base_url)
    if root != endpoint.base_url and endpoint.family == "azure":
        yield Variant(replace(endpoint, base_url=root), Remedy.PATH_CUT)
    if endpoint.family == "azure":
        yield Variant(replace(endpoint, base_url=root, family="azure_v1", options={}), Remedy.AZURE_V1)
        for version in _AZURE_VERSIONS:
            options = {**endpoint.options, "api_version": version}
            yield Variant(replace(endpoint, base_url=root, options=options), Remedy.API_VERSION)
    else:
        yield Variant(replace(endpoint, base_url=root, family="azure"), Remedy.AZURE_CLASSIC)


def _other_keys(endpoint: Endpoint) -> Iterator[Variant]:
    key = key_of(endpoint)
    if not key:
        return
    if stray_characters(endpoint):
        read = read_key("".join(letter for letter in key if "!" <= letter <= "~"))
        if read.key is not None:
            yield Variant(replace(endpoint, key=read.key), Remedy.KEY_CLEANED)
        return
    cleaned = read_key(key)
    bare = key.rstrip(".,;")
    if cleaned.key is not None and cleaned.key.get_secret_value() != key:
        yield Variant(replace(endpoint, key=cleaned.key), Remedy.KEY_CLEANED)
    elif bare != key:
        yield Variant(replace(endpoint, key=SecretStr(bare)), Remedy.KEY_CLEANED)
    for auth in family_of(endpoint).other_auths:
        if auth is not auth_of(endpoint):
            options = {**endpoint.options, "auth": auth.value}
            yield Variant(replace(endpoint, options=options), Remedy.OTHER_HEADER)


def _other_families(endpoint: Endpoint) -> Iterator[Variant]:
    """Relays that speak Anthropic's or Azure's language at an address taken for OpenAI's, and the other way round."""
    if vendor_of_host(urlsplit(endpoint.base_url).hostname or ""):
        return
    speaks = family_of(endpoint).chat
    for family in ("openai", "anthropic", "azure_v1"):
        if FAMILIES[family].chat is not speaks or (family == "azure_v1" and "/openai" in endpoint.base_url):
            yield Variant(replace(endpoint, family=family, options={}), Remedy.OTHER_FAMILY)
