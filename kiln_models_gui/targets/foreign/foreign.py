"""What is made of a file that another program wrote: a pack, the keys beside it, and what stayed behind and why."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic import SecretStr

    from kiln_models_gui.registry.pack.pack import Pack

API_KEY = "api_key"
"""The one secret of a custom provider, by Kiln's name."""


class ForeignKind(StrEnum):
    """Whose file it is."""

    KILN = "kiln"
    """A colleague's `settings.yaml` of Kiln."""
    EDITOR = "editor"
    """A colleague's `settings.json` with the AI Orchestrator's settings."""
    CHERRY_STUDIO = "cherry_studio"
    CC_SWITCH = "cc_switch"
    LITELLM = "litellm"
    CONTINUE = "continue"
    ENV = "env"


class Unreadable(StrEnum):
    """Why nothing at all can be taken from a file."""

    UNKNOWN_KIND = "unknown_kind"
    TOO_LARGE = "too_large"
    """More than any export holds, or it would unfold to more."""
    DAMAGED = "damaged"
    """It is of a known kind and cannot be read: cut short, nested without end, another encoding."""
    NOTHING_USABLE = "nothing_usable"
    """It could be read, and has no provider and no model that can be taken; `left_out` says what it had."""
    RAW_COPY = "raw_copy"
    """The other program's own database instead of an export that other programs can read."""
    NOT_A_PROVIDER = "not_a_provider"
    """A link that brings something else: a tool server, a prompt."""


class LeftOutReason(StrEnum):
    """Why one thing of the file is not in the pack, or not as it stood."""

    BAD_ADDRESS = "bad_address"
    NO_ADDRESS = "no_address"
    PASSWORD_IN_ADDRESS = "password_in_address"  # noqa: S105 - a word, no secret
    """The provider was taken without the name, password or key in its address."""
    KEY_IN_TEXT = "key_in_text"
    """A key stood in its name, address or note as well, and would have gone along in the open."""
    NO_MODEL_NAME = "no_model_name"
    NO_PROVIDER = "no_provider"
    """A model whose provider the file does not have, or that nobody knows."""
    WILDCARD = "wildcard"
    """`openai/*`: any model, so none that could be added."""
    NOT_A_CHAT_MODEL = "not_a_chat_model"
    KILN_LISTS_IT = "kiln_lists_it"
    """Kiln finds the models of this provider by itself, or brings this one along."""
    OTHER_API = "other_api"
    """Spoken to in a way that neither Kiln nor the editors know."""
    KEY_NOT_A_KEY = "key_not_a_key"
    """Only the picture of a key, or a placeholder: the provider was taken, its key has to be typed."""
    KEY_ELSEWHERE = "key_elsewhere"
    """The file only says where the key is (a variable, a keychain): it has to be typed."""
    MORE_KEYS = "more_keys"
    """Several keys for one provider: only the first was taken."""
    UNREADABLE_ENTRY = "unreadable_entry"
    SERVER_SETTING = "server_setting"
    """How the other program itself runs: its master key, its database, its routing."""
    OTHER_SETTING = "other_setting"
    """An advanced setting of a model that Kiln does not know, or would refuse."""
    UNKNOWN_CHOICE = "unknown_choice"
    """An agent's model that the file does not have."""
    UNKNOWN_VARIABLE = "unknown_variable"
    """A key or address in a variable that tells no provider."""
    SWITCHED_OFF = "switched_off"
    TOO_MANY = "too_many"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """One thing that stayed behind. `what` is its name in the file, without any key in it."""

    what: str
    reason: LeftOutReason


class ForeignError(Exception):
    """The file gives no pack. It never holds anything of the file but names of what was left out."""

    def __init__(self, reason: Unreadable, left_out: tuple[LeftOut, ...] = (), kind: ForeignKind | None = None) -> None:
        """`kind`: whose file it is all the same, where that could be told."""
        super().__init__(reason.value)
        self.reason = reason
        self.left_out = left_out
        self.kind = kind


@dataclass(frozen=True, slots=True)
class Foreign:
    """What a file holds: the pack has no key in it; `keys` has those of the file, by `pack.slots.KeySlot.id`."""

    kind: ForeignKind
    pack: "Pack" = field(repr=False)
    keys: "Mapping[str, SecretStr]" = field(default_factory=dict[str, "SecretStr"], repr=False)
    left_out: tuple[LeftOut, ...] = ()
