"""The provider form as data: what was typed, and what the form shows for it. Pure, so that tables can test it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.probes.endpoint import Address, AddressFault, normalise_address
from kiln_models_gui.registry.catalog import ConfigKey, ProviderInfo
from kiln_models_gui.registry.checks import name_fault
from kiln_models_gui.registry.key_text import KeyText, read_key
from kiln_models_gui.registry.policy import Policy
from kiln_models_gui.registry.records import KeyInfo, KeyState, TargetState
from kiln_models_gui.targets.keys import API_KEY
from kiln_models_gui.viewmodels.words.policy import address_not_allowed
from kiln_models_gui.viewmodels.words.providers import (
    address_change_words,
    address_fault_words,
    config_key_label,
    key_cleaning_words,
    key_fault_words,
    name_fault_words,
)

if TYPE_CHECKING:
    from pydantic import SecretStr

tr = QCoreApplication.translate
NAME, ADDRESS = "name", "base_url"


@dataclass(frozen=True, slots=True)
class TypedKey:
    """What a person did to a key: nothing (`removed` False, `text` None), typed another one, or took it away."""

    text: KeyText | None = None
    removed: bool = False

    @property
    def key(self) -> "SecretStr | None":
        """The new key, cleaned; None when there is none to store."""
        return self.text.key if self.text else None


@dataclass(frozen=True, slots=True)
class ProviderDraft:
    """What was typed. `info` None: a custom, OpenAI-compatible provider."""

    info: ProviderInfo | None = None
    texts: Mapping[str, str] = field(default_factory=dict[str, str])
    """NAME, ADDRESS or config key → what was typed."""
    keys: Mapping[str, TypedKey] = field(default_factory=dict[str, TypedKey], repr=False)
    write_to_kiln: bool = True

    def with_text(self, place: str, text: str) -> "ProviderDraft":
        """The draft with another text in the field `place`."""
        return replace(self, texts={**self.texts, place: text})

    def with_key(self, place: str, typed: str | None, *, removed: bool = False) -> "ProviderDraft":
        """The draft with another key; `typed` None leaves the stored one alone."""
        text = None if typed is None or not typed.strip() else read_key(typed)
        return replace(self, keys={**self.keys, place: TypedKey(text, removed)})

    @property
    def own_keys(self) -> Mapping[str, TypedKey]:
        """What was done to the keys of this kind of provider; keys typed for another kind are not its business."""
        places = {API_KEY} if self.info is None else {key.key for key in self.info.keys if key.sensitive}
        return {place: typed for place, typed in self.keys.items() if place in places}

    def text(self, place: str) -> str:
        """What stands in the field `place`, without space around it."""
        return self.texts.get(place, "").strip()

    def key(self, place: str) -> TypedKey:
        """What was done to the key `place`."""
        return self.keys.get(place, TypedKey())


@dataclass(frozen=True, slots=True)
class FieldShown:
    """One field of the form. `key`: what is stored now, for secret fields; None for plain ones."""

    place: str
    label: str
    help: str = ""
    error: str = ""
    key: KeyInfo | None = None
    placeholder: str = ""
    touched: bool = False
    """Something was typed, so that its error may be shown."""


@dataclass(frozen=True, slots=True)
class ProviderShown:
    """What the form shows for a draft."""

    fields: tuple[FieldShown, ...]
    cannot_save: str
    """Why it cannot be saved yet, in a sentence; empty when it can."""
    asks_for_key: bool
    """A key is about to be stored, so the form says where."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What is stored now, for the provider that the form edits."""

    state: TargetState
    name: str | None = None
    """The custom provider's present name; None for a new or built-in one."""
    key: KeyInfo = field(default_factory=KeyInfo)
    """The custom provider's present key."""
    only_in_keychain: bool = False
    """The built-in provider's key stands in the keychain, and Kiln's file knows nothing of it."""
    policy: Policy = Policy()  # noqa: RUF009 - frozen

    def key_info(self, place: str) -> KeyInfo:
        """What is stored for the key `place`."""
        return self.key if place == API_KEY else self.state.keys.get(place, KeyInfo())


def shown(draft: ProviderDraft, standing: Standing) -> ProviderShown:
    """What the form shows."""
    fields = _custom_fields(draft, standing) if draft.info is None else _built_in_fields(draft, draft.info, standing)
    wrong = next((f.error for f in fields if f.error), "")
    asks = standing.only_in_keychain or any(typed.key for typed in draft.own_keys.values())
    return ProviderShown(tuple(fields), wrong, asks)


def _custom_fields(draft: ProviderDraft, standing: Standing) -> list[FieldShown]:
    fault = name_fault(draft.text(NAME), standing.state, standing.name)
    address_help, address_error = _judge_address(draft.text(ADDRESS), standing.policy)
    key_help, key_error = _judge_key(draft.key(API_KEY), standing.key, required=False)
    return [
        FieldShown(
            NAME,
            tr("ProviderForm", "&Name"),
            error=name_fault_words(fault) if fault else "",
            placeholder=tr("ProviderForm", "Team gateway"),
            touched=bool(draft.texts.get(NAME)),
        ),
        FieldShown(
            ADDRESS,
            tr("ProviderForm", "&Address"),
            address_help,
            address_error,
            placeholder="https://gateway.example.com/v1",
            touched=bool(draft.texts.get(ADDRESS)),
        ),
        FieldShown(API_KEY, tr("ProviderForm", "API &key"), key_help, key_error, standing.key, touched=True),
    ]


def _built_in_fields(draft: ProviderDraft, info: ProviderInfo, standing: Standing) -> list[FieldShown]:
    return [_built_in_field(draft, key, standing) for key in info.keys]


def _built_in_field(draft: ProviderDraft, key: ConfigKey, standing: Standing) -> FieldShown:
    label = _label(key.key)
    if key.sensitive:
        stored = standing.key_info(key.key)
        help_text, error = _judge_key(draft.key(key.key), stored, required=key.required)
        if standing.only_in_keychain and draft.key(key.key) == TypedKey():
            help_text, error = tr("ProviderForm", "The key is in this computer's keychain."), ""
        touched = draft.key(key.key) != TypedKey()
        return FieldShown(key.key, label, help_text, error, stored, touched=touched)
    text, is_address = draft.text(key.key), key.key.endswith(("_url", "_endpoint"))
    help_text, error = _judge_address(text, standing.policy, version=False) if is_address and text else ("", "")
    if key.required and not text:
        error = tr("ProviderForm", "Fill in: {field}.").format(field=config_key_label(key.key))
    placeholder = _PLACEHOLDERS.get(key.key, "")
    return FieldShown(key.key, label, help_text, error, placeholder=placeholder, touched=key.key in draft.texts)


def _label(place: str) -> str:
    words = config_key_label(place)
    # Not "&API key": "&Account ID" stands in the same form.
    return tr("ProviderForm", "API &key") if words == config_key_label("") else f"&{words}"


_PLACEHOLDERS = {
    "ollama_base_url": "http://localhost:11434",
    "docker_model_runner_base_url": "http://localhost:12434/engines/llama.cpp",
    "azure_openai_endpoint": "https://your-resource.openai.azure.com",
    "vertex_location": "global",
}


def _judge_address(text: str, policy: Policy, *, version: bool = True) -> tuple[str, str]:
    """Help and error for an address."""
    read = normalise_address(text)
    if isinstance(read, AddressFault):
        return "", address_fault_words(read)
    if host := policy.refused_host(read.url):
        return "", address_not_allowed(host)
    notes = [words for change in read.changes if (words := address_change_words(change))]
    if version:
        notes += _version_notes(read)
    return " ".join(notes), ""


def _version_notes(read: Address) -> list[str]:
    calls = tr("ProviderForm", "Calls go to {address}").format(address=f"{read.url}/chat/completions")
    if read.doubled_version:
        return [tr("ProviderForm", "The address has /v1 twice. Once is enough."), calls]
    if read.lacks_version:
        return [calls, tr("ProviderForm", "Most addresses end in /v1. Test it to be sure.")]
    return [calls]


def _judge_key(typed: TypedKey, stored: KeyInfo, *, required: bool) -> tuple[str, str]:
    """Help and error for a key."""
    if typed.removed:
        gone = tr("ProviderForm", "The key will be removed when you save.")
        return ("", tr("ProviderForm", "This provider needs a key.")) if required else (gone, "")
    if typed.text is not None:
        if typed.text.fault:
            return "", key_fault_words(typed.text.fault)
        return " ".join(key_cleaning_words(cleaning) for cleaning in typed.text.cleaned), ""
    return _judge_stored(stored, required=required)


def _judge_stored(stored: KeyInfo, *, required: bool) -> tuple[str, str]:
    if stored.state is KeyState.HIDDEN:
        lost = tr("ProviderForm", "An old version of Kiln wrote over this key. Paste it again.")
        return ("", lost) if required else (lost, "")
    if stored.variable:
        found = tr("ProviderForm", "Kiln finds a key in the environment ({variable}). One typed here comes first.")
        return found.format(variable=stored.variable), ""
    if stored.state is KeyState.SAVED:
        return "", ""
    if required:
        return "", tr("ProviderForm", "Paste the key.")
    return tr("ProviderForm", "Many local servers need no key. Then leave this empty."), ""
