"""What is written to a disk or handed on holds no key, known or not."""

import base64
import json
import logging
import string
import time
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote, quote_plus

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import SecretStr

from kiln_models_gui.known_secrets import HeardSecrets, KnownSecrets
from kiln_models_gui.log import LogFile
from kiln_models_gui.probes.sent_keys import keys_in
from kiln_models_gui.redaction import HIDDEN
from kiln_models_gui.store.secrets import SecretRef, SessionSecrets

LETTERS = string.ascii_letters + string.digits + "_-"
KEYS = st.text(LETTERS + "+/=.~!$%&*:;", min_size=8, max_size=80)
TEXTS = st.text(max_size=60)
BASIC = "user name:"
SPELLINGS: dict[str, Callable[[str], str]] = {
    "plain": str,
    "quoted": quote,
    "quoted with plus": quote_plus,
    "fully quoted": lambda key: quote(key, safe=""),
    "json": lambda key: json.dumps({"k": key}),
    "repr": lambda key: repr({"k": key}),
    "bytes": lambda key: repr(key.encode()),
    "hex": lambda key: key.encode().hex(),
    "base64": lambda key: base64.b64encode(key.encode()).decode(),
    "base64 for an address": lambda key: base64.urlsafe_b64encode(key.encode()).decode(),
    "basic": lambda key: base64.b64encode(f"{BASIC}{key}".encode()).decode(),
    "basic, another user": lambda key: base64.b64encode(f"u:{key}".encode()).decode(),
}


def survives(key: str, text: str) -> bool:
    """Whether `text` holds `key`, or what a decoder makes it of."""
    forms = {key, quote(key), quote(key, safe=""), quote_plus(key), key.encode().hex(), json.dumps(key)[1:-1]}
    code = base64.b64encode(key.encode()).decode().rstrip("=")[:-1]
    return any(form in text for form in (*forms, code, code.replace("+", "-").replace("/", "_")))


@pytest.mark.parametrize("spell", SPELLINGS.values(), ids=SPELLINGS)
@given(key=KEYS, before=TEXTS, after=TEXTS)
def test_no_known_key_survives_in_any_spelling(spell: Callable[[str], str], key: str, before: str, after: str) -> None:
    known = KnownSecrets()
    known.hear([SecretStr(key)])
    said = known.clean(f"{before} {spell(key)} {after}")
    # What the test itself put around the key is no leak.
    assert not survives(key.strip(), said) or survives(key.strip(), f"{before} | {after} {HIDDEN}")


def text(letters: str, least: int, most: int) -> st.SearchStrategy[str]:
    return st.text(letters, min_size=least, max_size=most)


def has_all_kinds(code: str) -> bool:
    return any(letter.isdigit() for letter in code) and code.lower() != code != code.upper()


# The key, and what stands around it.
SHAPES: dict[str, tuple[st.SearchStrategy[str], str]] = {
    "openai": (text(LETTERS, 20, 60), "sk-{}"),
    "anthropic": (text(LETTERS, 20, 90), "sk-ant-api03-{}"),
    "bearer": (text(LETTERS, 12, 60), "Bearer {}"),
    "header": (text(LETTERS, 12, 60), "x-api-key: {}"),
    "amazon": (text(string.ascii_uppercase + string.digits, 16, 16), "AKIA{}"),
    "google": (text(LETTERS, 35, 35), "AIza{}"),
    "query": (text(LETTERS, 8, 60), "https://h.example/v1?page=1&key={}"),
    "address": (text(LETTERS, 8, 60), "https://me:{}@h.example/v1"),
    "azure": (text("0123456789abcdef", 32, 64), "{}"),
    "base64": (st.binary(min_size=45).map(lambda code: base64.b64encode(code).decode()).filter(has_all_kinds), "{}"),
    "json web token": (text(LETTERS, 20, 60), "eyJhbGciOi.{}"),
    "github": (text(string.ascii_letters, 20, 40), "ghp_{}"),
    "password": (text(LETTERS, 8, 40), "password={}"),
    "client secret": (text(LETTERS, 8, 40), '"client_secret": "{}"'),
    "private key": (
        text(LETTERS, 64, 64),
        "-----BEGIN RSA PRIVATE KEY-----\n{}\n-----END RSA PRIVATE KEY-----",
    ),
}


@pytest.mark.parametrize("shape", SHAPES)
@given(data=st.data(), before=TEXTS, after=TEXTS)
def test_nothing_that_looks_like_a_key_survives(shape: str, data: st.DataObject, before: str, after: str) -> None:
    keys, around = SHAPES[shape]
    key = data.draw(keys)
    said = KnownSecrets().clean(f"{before} {around.format(key)} {after}")
    assert key[-8:] not in said or key[-8:] in f"{before} {after}"


@pytest.mark.parametrize(
    "text",
    [
        "No backup of /home/anna/.kiln_ai/settings.yaml: disk_full",
        'File "/usr/lib/python3.11/site-packages/kiln_models_gui/views/main_window.py", line 42, in show_page',
        "The model 11111111-1111-4111-8111-111111111111 is gone",
        "accounts/mycompany/models/codex-finetuned-v1",
        "An earlier change of several files was found: Recovery(outcome=<Outcome.COMPLETED: 'completed'>)",
    ],
)
def test_what_helps_to_help_stays(text: str) -> None:
    assert KnownSecrets().clean(text) == text


@pytest.mark.parametrize("logger", ["any", "httpx", "httpcore.http11", "keyring.backend", "asyncio", "qasync"])
def test_no_logger_of_anybody_gets_a_key_into_the_file(tmp_path: Path, logger: str) -> None:
    key = "plain-words-as-key"
    known = KnownSecrets()
    root, level = logging.getLogger(), logging.getLogger().level
    log = LogFile(tmp_path, known)
    log.start(logging.DEBUG)
    known.hear([SecretStr(key)])
    try:
        try:
            raise KeyError(key)
        except KeyError as inner:
            try:
                raise ValueError("outer", key) from inner
            except ValueError as error:
                error.add_note(f"with {key}")
                logging.getLogger(logger).exception("%r", {"key": key}, stack_info=True)
        group = ExceptionGroup("several", [ValueError(key), TypeError(key.encode())])
        logging.getLogger(logger).error("group", exc_info=group)
    finally:
        log.stop()
        root.setLevel(level)
    text = log.path.read_text()
    assert "The above exception was the direct cause" in text
    assert "TypeError" in text
    assert key not in text


async def test_keys_become_known_on_their_way_into_the_keychain_out_of_it_and_to_a_provider() -> None:
    store, known = SessionSecrets(), KnownSecrets()
    heard = HeardSecrets(store, known)
    await store.set(SecretRef("s", "old"), SecretStr("from the keychain"))
    await heard.get(SecretRef("s", "old"))
    await heard.set(SecretRef("s", "new"), SecretStr("into the keychain"))
    request = httpx.Request("GET", "https://h/?key=in the query", headers={"Authorization": "Bearer typed-only-123"})
    known.hear(keys_in(request))
    said = known.clean("from the keychain, into the keychain, in the query, typed-only-123")
    assert said == ", ".join([HIDDEN] * 4)
    assert heard.kind == store.kind


@pytest.mark.parametrize(
    "piece", ["a", "a1A", "A/", "secret", "0f", "-----BEGIN PRIVATE KEY-----", "password= ", "eyJ"]
)
def test_a_long_hostile_text_takes_no_more_than_its_share_of_time(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    start = time.process_time()
    KnownSecrets().clean(text)
    assert time.process_time() - start < 1  # what backtracks takes minutes
