"""What differs between one way of speaking and another: the shape of the facts in this package."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiln_models_gui.probes.faults import Fault


class Auth(StrEnum):
    """How the key is sent. Most values are the header's name."""

    BEARER = "authorization"
    X_API_KEY = "x-api-key"
    API_KEY = "api-key"
    X_GOOG_API_KEY = "x-goog-api-key"
    BASIC = "basic"  # as the password of the user "api"
    SIGV4 = "sigv4"  # Amazon's signature of the whole request
    NONE = ""


class Chat(StrEnum):
    """The shape of a question and its answer."""

    OPENAI = "openai"
    ANTHROPIC = "anthropic"
    GEMINI = "gemini"
    CONVERSE = "converse"  # Amazon Bedrock
    DECISION = "decision"  # TypeSafe: answers yes or no with a probability, writes no text
    NONE = ""  # there is nothing to talk to


class Paging(StrEnum):
    """How the next part of a list is asked for."""

    NONE = ""
    AFTER_ID = "after_id"  # Anthropic: has_more and last_id
    PAGE_TOKEN = "pageToken"  # noqa: S105  # Google, Fireworks: nextPageToken


@dataclass(frozen=True, slots=True)
class Call:
    """A question that costs nothing. {names} in `path` are the model and the endpoint's options.

    `from_root`: the path starts at the host, not at the base URL. `host`: a beginning of the host's name and what
    stands there instead, for services that keep their lists on a computer of their own.
    """

    path: str
    method: str = "GET"
    body: Mapping[str, object] | None = None
    from_root: bool = False
    host: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Family:
    """One way of speaking. Paths are put after the base URL; {names} are the model and the endpoint's options."""

    list: Call = field(default_factory=lambda: Call("/models"))
    chat_path: str = "/chat/completions"
    auth: Auth = Auth.BEARER
    other_auths: tuple[Auth, ...] = ()  # what relays of this family are known to want instead
    chat: Chat = Chat.OPENAI
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    options: Mapping[str, str] = field(default_factory=dict[str, str])  # defaults of the endpoint's options
    paging: Paging = Paging.NONE
    key_check: Call | None = None  # a free question that only a good key gets answered
    richer_list: Call | None = None  # tells more of the same models, where the server has it
    detail: Call | None = None  # tells more of one model
    model_prefix: str = ""  # put before a model's name where it is missing
    proof: tuple[str, ...] = ()  # where an answer holds something for a good key only, with status 200 for any
    list_proves_key: bool = False  # known to refuse its list without a good key
    list_is_catalogue: bool = False  # names what could be deployed, not what can be called
    bad_key_statuses: frozenset[int] = frozenset({401})
    codes: Mapping[str, Fault] = field(default_factory=dict[str, "Fault"])  # this vendor's words for a fault
    vendor: str = ""  # whose pages help: a name in `vendors.VENDORS`
    free_check: bool = True  # False: no way known to ask without a bill
    key_is_a_token: bool = False  # holds for an hour, and is made by signing in
    knock: bool = True  # False: an empty question proves nothing of the key here
