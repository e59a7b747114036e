"""Everything that can be wrong has words, and they are for people."""

import re
from collections.abc import Callable, Iterable, Iterator
from enum import Enum
from pathlib import Path

import pytest

from kiln_models_gui.probes.endpoint import AddressChange, AddressFault, Endpoint
from kiln_models_gui.probes.families.vendors import VENDORS
from kiln_models_gui.probes.faults import Fault
from kiln_models_gui.probes.google_token import TokenFault
from kiln_models_gui.probes.verdict import Outcome, Rung, Verdict
from kiln_models_gui.registry.changes import ClashError, WrongShapeError
from kiln_models_gui.registry.checks import NameFault
from kiln_models_gui.registry.fields import FIELDS, OVERRIDABLE, FieldType
from kiln_models_gui.registry.key_text import KeyCleaning, KeyFault
from kiln_models_gui.registry.overrides import OverrideFault, OverrideProblem
from kiln_models_gui.registry.providers import ProviderStatus
from kiln_models_gui.store.problems import StoreError, StoreProblem
from kiln_models_gui.store.secrets import SecretError, SecretProblem
from kiln_models_gui.targets.setting_edits import SettingBlockedError
from kiln_models_gui.viewmodels.words.faults import fault_details, fault_label, fault_link, fault_message
from kiln_models_gui.viewmodels.words.overrides import choice_words, field_words, override_fault_words
from kiln_models_gui.viewmodels.words.provider_status import status_help, status_words
from kiln_models_gui.viewmodels.words.providers import (
    address_change_words,
    address_fault_words,
    key_cleaning_words,
    key_fault_words,
    name_fault_words,
    secret_problem_words,
)
from kiln_models_gui.viewmodels.words.sign_in import token_fault_message
from kiln_models_gui.viewmodels.words.store import change_message, store_message
from kiln_models_gui.viewmodels.words.verdicts import finding_words, no_way_message, rung_words

JARGON = re.compile(
    r"\bHTTP\b(?!:)|JSON parse|traceback|invalid|exception|\b[1-5]\d\d\b|errno|None\b|\{|\}", re.IGNORECASE
)
# These say nothing on purpose: what is in order, and what was changed without anybody needing to know.
SILENT = {ProviderStatus.READY, AddressChange.SCHEME_ADDED, AddressChange.SLASH_REMOVED}
FACTS: dict[str, str | int | float] = {"host": "gateway.example.com", "model": "m"}

SENTENCES: list[tuple[Iterable[Enum], Callable[..., str]]] = [
    (ProviderStatus, status_help),
    (NameFault, name_fault_words),
    (AddressFault, address_fault_words),
    (AddressChange, address_change_words),
    (KeyFault, key_fault_words),
    (KeyCleaning, key_cleaning_words),
    (SecretProblem, secret_problem_words),
    (StoreProblem, lambda problem: store_message(StoreError(problem)).text),
    (Fault, lambda fault: fault_message(fault, FACTS).text),
    (Fault, lambda fault: fault_message(fault, {}).text),
    (TokenFault, lambda fault: token_fault_message(fault).text),
    (OverrideProblem, lambda problem: override_fault_words(OverrideFault("parser", problem))),
]


def said() -> Iterator[tuple[Enum, str]]:
    for members, say in SENTENCES:
        for member in members:
            yield member, say(member)


@pytest.mark.parametrize(("member", "words"), said(), ids=str)
def test_everything_that_can_be_wrong_has_a_plain_sentence(member: Enum, words: str) -> None:
    assert bool(words) == (member not in SILENT)
    assert not JARGON.search(words)
    assert not words or words[-1] in ".?"
    assert not words or words[0].isupper() or words.startswith("gateway")


@pytest.mark.parametrize("fault", Fault)
def test_a_fault_has_a_label_short_enough_for_a_chip(fault: Fault) -> None:
    assert 0 < len(fault_label(fault)) <= 16
    assert not JARGON.search(fault_label(fault))


@pytest.mark.parametrize("status", ProviderStatus)
def test_a_status_has_a_label_short_enough_for_a_chip(status: ProviderStatus) -> None:
    assert len(status_words(status)) <= 16
    assert bool(status_words(status)) == (status not in SILENT)


def test_the_nearest_names_are_proposed() -> None:
    message = fault_message(Fault.MODEL_MISSING, {"model": "gpt", "nearest": "gpt-4o\ngpt-4"})
    assert message.todo == "Did you mean gpt-4o, gpt-4?"


def test_braces_in_a_models_name_break_no_sentence() -> None:
    assert "{x}" in fault_message(Fault.MODEL_MISSING, {"model": "{x}"}).what
    assert "{x}" in fault_message(Fault.MODEL_MISSING, {"model": "m", "nearest": "{x}"}).todo


@pytest.mark.parametrize(
    ("fault", "facts", "says"),
    [
        (Fault.TLS_UNKNOWN_ISSUER, {"tls_issuer": "Acme Proxy CA"}, "“Acme Proxy CA”"),
        (Fault.REDIRECT, {"same_host": 1, "redirect_to": "https://h/v1/{x}"}, "Use https://h/v1/{x} as"),
        (Fault.PARAMETER_REFUSED, {"parameter": "top_p"}, "top_p"),
        (Fault.RATE_LIMITED, {"retry_after_s": 7}, "in 7 seconds"),
        (Fault.LOADING, {"retry_after_s": 20}, "in 20 seconds"),
        (Fault.NOT_DEPLOYED, {"needs_profile": 1}, "us. or eu."),
        (Fault.NOT_DEPLOYED, {"model": "m"}, "The model m is not running"),
        (Fault.NOT_DEPLOYED, {}, "This model is not running"),
        (Fault.KEY_REFUSED, {"key_of": "Groq"}, "looks like one of Groq"),
        (Fault.KEY_REFUSED, {"stray_characters": 2}, "was not sent"),
        (Fault.KEY_MISSING, {"token": 1}, "gcloud auth application-default login"),
        (Fault.KEY_REFUSED, {"same_resource": 1}, "same Azure resource"),
    ],
)
def test_a_fact_makes_a_sentence_more_exact(fault: Fault, facts: dict[str, str | int | float], says: str) -> None:
    assert says in fault_message(fault, facts).text
    assert not JARGON.search(fault_message(fault, facts).text.replace("{x}", ""))


@pytest.mark.parametrize(
    ("fault", "url"),
    [
        (Fault.OUT_OF_MONEY, "https://console.groq.com/settings/billing"),
        (Fault.KEY_REFUSED, "https://console.groq.com/keys"),
        (Fault.KEY_EXPIRED, "https://console.groq.com/keys"),
        (Fault.MODEL_RETIRED, "https://console.groq.com/docs/models"),
        (Fault.OVERLOADED, "https://groqstatus.com"),
        (Fault.NAME_NOT_FOUND, None),
    ],
)
def test_a_fault_leads_to_the_page_where_it_is_mended(fault: Fault, url: str | None) -> None:
    link = fault_link(fault, VENDORS["groq"])
    assert (link.url if link else None) == url
    assert link is None or "Groq" in link.text
    assert fault_link(fault, None) is None


def test_a_vendor_without_a_page_gets_no_link_and_a_told_one_must_be_secure() -> None:
    assert fault_link(Fault.OUT_OF_MONEY, VENDORS["vllm"]) is None
    told = fault_link(Fault.SERVICE_OFF, None, {"link": "https://console.cloud.google.com/apis"})
    assert told is not None
    assert told.url == "https://console.cloud.google.com/apis"
    assert fault_link(Fault.SERVICE_OFF, None, {"link": "file:///etc/passwd"}) is None


def test_the_details_have_the_servers_words_without_keys_and_come_to_an_end() -> None:
    details = fault_details({"status": 404, "request_id": "req_7"}, '{"error": "sk-proj-0123456789abcdef"}')
    assert details.startswith("Status: 404\nRequest number: req_7\n")
    assert "0123456789" not in details
    assert len(fault_details({"redirect_to": "x" * 9_000}, "y" * 9_000)) == 4_000
    assert fault_details({}, "") == ""


@pytest.mark.parametrize(
    ("rung", "outcome", "facts", "says"),
    [
        (Rung.ADDRESS, Outcome.PASSED, {"url": "https://h/v1"}, "https://h/v1"),
        (Rung.ADDRESS, Outcome.PASSED, {"url": "https://h/v1/v1", "doubled_version": 1}, "twice"),
        (Rung.STREAMS, Outcome.PASSED, {"first_ms": 80}, "80 ms"),
        (Rung.STREAMS, Outcome.FAILED, {"not_streamed": 1}, "at once"),
        (Rung.STREAMS, Outcome.FAILED, {"broken_off": 1}, "broke off"),
        (Rung.STREAMS, Outcome.UNKNOWN, {}, "Not known"),
        (Rung.KEY, Outcome.PASSED, {"credit_usd": 4.5}, "$4.50 of credit"),
    ],
)
def test_the_first_and_the_last_rung_have_words_as_well(
    rung: Rung, outcome: Outcome, facts: dict[str, str | int | float], says: str
) -> None:
    assert rung_words(rung)
    assert says in finding_words(Verdict(rung, outcome, facts=facts))


@pytest.mark.parametrize("rung", Rung)
def test_every_rung_says_something_for_every_outcome(rung: Rung) -> None:
    assert rung_words(rung)
    assert finding_words(None) == "not reached"
    facts: dict[str, str | int | float] = {"address": "127.0.0.1"}
    for outcome in Outcome:
        assert finding_words(Verdict(rung, outcome, facts=facts))
        for fault in Fault:
            words = finding_words(Verdict(rung, outcome, fault, facts), "gateway.example.com")
            assert words
            assert not JARGON.search(words.replace("127.0.0.1", ""))


@pytest.mark.parametrize(
    ("rung", "outcome", "facts", "says"),
    [
        (Rung.REACHABLE, Outcome.PASSED, {"address": "1.2.3.4"}, "1.2.3.4"),
        (Rung.REACHABLE, Outcome.PASSED, {"address": "h", "tls_issuer": "R3"}, "h, certificate from R3"),
        (Rung.REACHABLE, Outcome.PASSED, {"tls_issuer": "R3"}, "certificate from R3"),
        (Rung.IS_API, Outcome.PASSED, {"models": 1}, "1 model"),
        (Rung.IS_API, Outcome.PASSED, {"models": 3}, "3 models"),
        (Rung.IS_API, Outcome.PASSED, {"list_unavailable": 1}, "Yes, but it does not list its models"),
        (Rung.KEY, Outcome.PASSED, {}, "Yes"),
        (Rung.KEY, Outcome.PASSED, {"no_key_needed": 1}, "It needs no key"),
        (Rung.KEY, Outcome.UNKNOWN, {"same_without_key": 1}, "Not proved: it answers the same without a key"),
        (Rung.MODEL_LISTED, Outcome.UNKNOWN, {"not_in_list": 1}, "It is not in the provider's list"),
        (Rung.ANSWERS, Outcome.PASSED, {"answer": " Pong. "}, "“Pong.”"),
        (Rung.ANSWERS, Outcome.PASSED, {}, "Yes"),
    ],
)
def test_a_finding_says_what_was_proved(
    rung: Rung, outcome: Outcome, facts: dict[str, str | int | float], says: str
) -> None:
    assert finding_words(Verdict(rung, outcome, facts=facts)) == says


@pytest.mark.parametrize("spec", OVERRIDABLE, ids=lambda spec: spec.name)
def test_every_choice_of_a_setting_has_its_own_words(spec: object) -> None:
    name = getattr(spec, "name", "")
    label, sentence = field_words(name)
    assert label
    assert not JARGON.search(label + sentence)
    choices = [choice.value for choice in FIELDS[name].choices or ()]
    words = [choice_words(name, value) for value in choices if value not in ("default", "unknown")]
    assert len(set(words)) == len(words)
    assert not set(words) & set(choices)


def test_a_setting_that_wants_a_number_says_so() -> None:
    fault = OverrideFault("max_parallel_requests", OverrideProblem.WRONG_TYPE, FieldType.INT)
    assert override_fault_words(fault) == "Type a whole number from 1 to 10,000."


@pytest.mark.parametrize(
    "error",
    [
        StoreError(StoreProblem.DISK_FULL),
        ClashError("user_model_registry"),
        ClashError("user_model_registry", ("name",)),
        WrongShapeError("user_model_registry"),
        SecretError(SecretProblem.LOCKED),
        ClashError("aiOrchestrator.providers.custom"),
        SettingBlockedError(("aiOrchestrator.routing",)),
    ],
)
def test_an_error_that_a_person_can_understand_has_a_message(error: Exception) -> None:
    message = change_message(error)
    assert message is not None
    assert message.what.endswith(".")


CODE = Path("/home/ada/.config/Code - Insiders/User/settings.json")


@pytest.mark.parametrize(
    ("path", "program"),
    [
        (None, "Kiln"),
        (Path("/home/ada/.kiln_ai/settings.yaml"), "Kiln"),
        (Path("/home/ada/.config/kiln-models/preferences.json"), "This app"),
        (CODE, "VS Code Insiders"),
        (CODE.parent / "profiles" / "1a2b" / "settings.json", "VS Code Insiders"),
        (Path("/opt/code/data/user-data/User/settings.json"), "VS Code"),
        (Path("/home/ada/project/.vscode/settings.json"), "VS Code"),
    ],
)
def test_the_words_name_the_program_whose_file_it_is(path: Path | None, program: str) -> None:
    message = store_message(StoreError(StoreProblem.TOO_LARGE, path))
    assert message.what == f"{program}'s settings file is far too large."
    assert store_message(StoreError(StoreProblem.TOO_LARGE, path), "Emacs").what.startswith("Emacs's")
    assert program in store_message(StoreError(StoreProblem.NOT_JSON, path)).todo


def test_a_clash_in_an_editors_file_does_not_speak_of_kiln() -> None:
    for error in (ClashError("aiOrchestrator.x"), ClashError("aiOrchestrator.x", ("y",))):
        message = change_message(error)
        assert message is not None
        assert "Kiln" not in message.text


def test_an_error_of_the_program_has_none() -> None:
    assert change_message(KeyError("x")) is None


def test_a_provider_that_cannot_be_tested_says_so() -> None:
    assert no_way_message(Endpoint("openai", "http://h/v1")) is None
    assert no_way_message(None) is not None
    assert no_way_message(Endpoint("unchecked", "http://h")) is not None
