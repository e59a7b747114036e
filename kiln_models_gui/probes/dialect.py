"""Puts questions in a family's words."""

from __future__ import annotations

import base64
import json
import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

from kiln_models_gui.probes.answers import Answer, read_answer
from kiln_models_gui.probes.client import COLD_MODEL_S, HOSTED_S, Ask
from kiln_models_gui.probes.cost import THINKING_TOKENS, TOKENS
from kiln_models_gui.probes.endpoint import Endpoint, is_nearby
from kiln_models_gui.probes.families import FAMILIES, Auth, Call, Chat, Family
from kiln_models_gui.probes.sigv4 import Credentials, Request, signed_headers

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = [
    "PROMPT", "Answer", "auth_of", "can_answer", "chat_ask", "detail_ask", "family_of",
    "key_check_ask", "key_of", "knock_ask", "list_ask", "question_ask", "read_answer", "richer_list_ask",
    "secrets_of", "stray_characters",
]  # fmt: skip

PROMPT = "Reply with one short word: pong."
# Where an API begins in an address: what stands before belongs to the host.
_API_START = re.compile(r"/(?:v\d\w*|api|inference|openai|anthropic)(?:/|$)", re.IGNORECASE)


def family_of(endpoint: Endpoint) -> Family:
    """The endpoint's family. Raises KeyError for a name that is none."""
    return FAMILIES[endpoint.family]


def auth_of(endpoint: Endpoint) -> Auth:
    """How this endpoint's key is sent: as its option says, else as its family does.

    Amazon's own keys, which have no second part, are sent as they are.
    """
    auth = Auth(endpoint.options.get("auth", family_of(endpoint).auth))
    return Auth.BEARER if auth is Auth.SIGV4 and endpoint.second_key is None else auth


def key_of(endpoint: Endpoint) -> str:
    """The key in plain text; "" for none."""
    return endpoint.key.get_secret_value().strip() if endpoint.key else ""


def secrets_of(endpoint: Endpoint) -> list[str]:
    """All that must be taken out of a text before it is shown, in plain text."""
    second = endpoint.second_key.get_secret_value().strip() if endpoint.second_key else ""
    return [secret for secret in (key_of(endpoint), second) if secret]


def stray_characters(endpoint: Endpoint) -> int:
    """How many characters of the key cannot stand in a header: spaces, line breaks, bullets, typographic dashes."""
    return sum(not "!" <= letter <= "~" for secret in secrets_of(endpoint) for letter in secret)


def can_answer(endpoint: Endpoint) -> bool:
    """Whether there is a model to put a question to."""
    return family_of(endpoint).chat is not Chat.NONE


def list_ask(endpoint: Endpoint, *, with_key: bool = True, page: str = "") -> Ask:
    """Asks for the list of models; `page` is what the part before it named as the next."""
    family = family_of(endpoint)
    return _ask(endpoint, family.list, with_key=with_key, query=f"{family.paging}={quote(page)}" if page else "")


def key_check_ask(endpoint: Endpoint) -> Ask | None:
    """A free question that only a good key gets answered; None where the family has none.

    Where it is on another computer than the models, only the vendor's own is asked: a key goes to nobody else.
    """
    call = family_of(endpoint).key_check
    if call is None or (call.host and not (urlsplit(endpoint.base_url).hostname or "").startswith(call.host[0])):
        return None
    return _ask(endpoint, call)


def richer_list_ask(endpoint: Endpoint) -> Ask | None:
    """Asks for a list of the same models that tells more of them; None where the family has none."""
    call = family_of(endpoint).richer_list
    return _ask(endpoint, call) if call else None


def detail_ask(endpoint: Endpoint, model_id: str) -> Ask | None:
    """Asks for what is known of one model; None where the family has no such question."""
    call = family_of(endpoint).detail
    return _ask(endpoint, call, model_id) if call else None


def knock_ask(endpoint: Endpoint, *, with_key: bool = True) -> Ask | None:
    """An empty question to the chat: costs nothing, and the key is looked at before it. None where it needs a model."""
    family = family_of(endpoint)
    if "{model}" in family.chat_path or not family.knock:
        return None
    url = _url(endpoint, family.chat_path)
    return Ask("POST", url, _headers(endpoint, "POST", url, {}, with_key=with_key), {})


def chat_ask(endpoint: Endpoint, model_id: str, *, thinking_limit: bool = False) -> Ask:
    """One short prompt. `thinking_limit`: with max_completion_tokens, for those that refuse max_tokens.

    Raises ValueError where `can_answer` is False.
    """
    chat = family_of(endpoint).chat
    return question_ask(endpoint, model_id, lambda model: _question(chat, model, thinking_limit=thinking_limit))


def question_ask(endpoint: Endpoint, model_id: str, write: Callable[[str], Mapping[str, object]]) -> Ask:
    """A question of one's own to the chat: `write` makes the body, given the model's name as it is sent."""
    family = family_of(endpoint)
    model = model_id if model_id.startswith(family.model_prefix) else family.model_prefix + model_id
    body = write(model)
    wait = COLD_MODEL_S if is_nearby(urlsplit(endpoint.base_url).hostname or "") else HOSTED_S
    url = _url(endpoint, family.chat_path, model)
    return Ask("POST", url, _headers(endpoint, "POST", url, body), body, wait)


def _question(chat: Chat, model: str, *, thinking_limit: bool) -> Mapping[str, object]:
    match chat:
        case Chat.GEMINI:
            turn = [{"role": "user", "parts": [{"text": PROMPT}]}]
            return {"contents": turn, "generationConfig": {"maxOutputTokens": TOKENS}}
        case Chat.CONVERSE:
            turn = [{"role": "user", "content": [{"text": PROMPT}]}]
            return {"messages": turn, "inferenceConfig": {"maxTokens": TOKENS}}
        case Chat.DECISION:
            question = {"type": "noul", "instructions": "Does this text say pong?"}
            return {"model": model, "state": "pong", "questions": {"pong": question}}
        case Chat.OPENAI | Chat.ANTHROPIC:
            thinks = thinking_limit and chat is Chat.OPENAI  # Anthropic's max_tokens is a must
            limit = {"max_completion_tokens": THINKING_TOKENS} if thinks else {"max_tokens": TOKENS}
            return {"model": model, "messages": [{"role": "user", "content": PROMPT}], **limit}
        case Chat.NONE:
            message = "there is nothing to talk to"
            raise ValueError(message)


def _ask(endpoint: Endpoint, call: Call, model_id: str = "", *, with_key: bool = True, query: str = "") -> Ask:
    url = _url(endpoint, call.path, model_id, from_root=call.from_root, host=call.host)
    if query:
        url += ("&" if "?" in url else "?") + query
    body = None
    if call.body is not None:
        body = {name: model_id if value == "{model}" else value for name, value in call.body.items()}
    return Ask(call.method, url, _headers(endpoint, call.method, url, body, with_key=with_key), body)


def _url(
    endpoint: Endpoint, path: str, model_id: str = "", *, from_root: bool = False, host: tuple[str, str] | None = None
) -> str:
    scheme, _, rest = endpoint.base_url.rstrip("/").partition("://")
    name, slash, before = rest.partition("/")
    if from_root:
        before = _API_START.split(slash + before)[0].lstrip("/")
    if host and name.startswith(host[0]):
        name = host[1] + name.removeprefix(host[0])
    base = f"{scheme}://{name}" + (f"/{before}" if before else "")
    if path.startswith("/openai/v1/") and base.endswith("/openai/v1"):
        path = path.removeprefix("/openai/v1")
    elif path.startswith("/v1/") and base.endswith("/v1"):
        path = path.removeprefix("/v1")
    return base + path.format_map(_names(endpoint, model_id, quoted=True))


def _names(endpoint: Endpoint, model_id: str = "", *, quoted: bool) -> dict[str, str]:
    names = {"account_id": "", **family_of(endpoint).options, **endpoint.options, "model": model_id}
    if quoted:
        names = {name: quote(value, safe="") for name, value in names.items()}
    return names | {"model_path": quote(model_id, safe="/")}


def _headers(endpoint: Endpoint, method: str, url: str, body: object, *, with_key: bool = True) -> dict[str, str]:
    told = {
        name: value.format_map(_names(endpoint, quoted=False)) for name, value in family_of(endpoint).headers.items()
    }
    headers = {name: value for name, value in told.items() if value}
    key, auth = key_of(endpoint), auth_of(endpoint)
    if not with_key or not key or auth is Auth.NONE or stray_characters(endpoint):
        return headers
    if auth is Auth.SIGV4:
        return _signed(endpoint, method, url, body, headers)
    if auth is Auth.BASIC:
        return headers | {"authorization": "Basic " + base64.b64encode(f"api:{key}".encode()).decode()}
    return headers | {auth.value: f"Bearer {key}" if auth is Auth.BEARER else key}


def _signed(endpoint: Endpoint, method: str, url: str, body: object, headers: dict[str, str]) -> dict[str, str]:
    if endpoint.key is None or endpoint.second_key is None:
        return headers
    # The very bytes that the client will send.
    content = b"" if body is None else json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()
    credentials = Credentials(endpoint.key, endpoint.second_key)
    request = Request(method, url, content, headers)
    return signed_headers(request, credentials, region_of(endpoint), "bedrock", datetime.now(UTC))


def region_of(endpoint: Endpoint) -> str:
    """Amazon's region: as the address names it, else as the option does, else the family's default."""
    host = urlsplit(endpoint.base_url).hostname or ""
    named = re.match(r"bedrock[\w-]*\.([a-z]{2}-[\w-]+-\d)\.", host)
    return named[1] if named else {**family_of(endpoint).options, **endpoint.options}["region"]
