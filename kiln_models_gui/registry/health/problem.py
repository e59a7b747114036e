"""A problem of a configuration as data: what it is, whose it is, and its fix."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING

from kiln_models_gui.registry.library import KILN

if TYPE_CHECKING:
    from kiln_models_gui.registry.catalog import ProviderInfo
    from kiln_models_gui.registry.changes import Change
    from kiln_models_gui.registry.providers import ProviderRef
    from kiln_models_gui.registry.setting_edits import SettingEdit


class Severity(IntEnum):
    """How much it matters, the worst first."""

    BROKEN = 0
    """Something that is there does not work."""
    ATTENTION = 1
    """It works, and should not stay so."""
    TIP = 2
    """It could be better."""


class Check(StrEnum):
    """What is wrong."""

    LIST_EMPTIED = "list_emptied"
    """A value of the wrong kind makes Kiln show no model at all, of anybody."""
    SKIPPED = "skipped"
    """Kiln skips the element without a word; it can be repaired."""
    BEYOND_REPAIR = "beyond_repair"
    """Kiln, or the editor, skips it, and nobody can tell what it was meant to be."""
    CANNOT_RUN = "cannot_run"
    """Kiln lists the model and fails when it is run."""
    NO_ID = "no_id"
    """It has no id of its own, so Kiln can neither select nor remove it."""
    PROVIDER_GONE = "provider_gone"
    PROVIDER_UNKNOWN = "provider_unknown"
    """The model names a provider that Kiln never had."""
    DUPLICATE = "duplicate"
    LEGACY = "legacy"
    DEPRECATED = "deprecated"
    FREE_AT_PAID_HOST = "free_at_paid_host"
    PROVIDER_UNFINISHED = "provider_unfinished"
    KEY_OVER_HTTP = "key_over_http"
    FROM_ENVIRONMENT = "from_environment"
    BROKEN_CHOICE = "broken_choice"
    """Agents cannot run on what was chosen for them."""
    CONTEXT_TOO_SMALL = "context_too_small"
    LIMIT_TOO_LOW = "limit_too_low"
    KEY_NOT_HERE = "key_not_here"
    """An editor's model names a key that this computer has not."""
    MODEL_INCOMPLETE = "model_incomplete"
    SAME_ID = "same_id"
    """Two models of an editor have one id, and only the last can be chosen."""
    NO_EFFECT = "no_effect"
    """Settings that stand in an editor's file and are not in force."""


class Ask(StrEnum):
    """What a person has to say before it is mended."""

    ADD_PROVIDER = "add_provider"
    FINISH_PROVIDER = "finish_provider"
    EDIT_MODEL = "edit_model"
    ENTER_KEY = "enter_key"
    LOOK_AT_AGENTS = "look_at_agents"


@dataclass(frozen=True, slots=True)
class KilnFix:
    """A change of Kiln's file, made when it is wanted: ten thousand new ids take their time."""

    make: "Callable[[], Change]"


@dataclass(frozen=True, slots=True)
class EditorFix:
    """A change of one editor's settings."""

    target: str
    edits: "tuple[SettingEdit, ...]"


@dataclass(frozen=True, slots=True)
class VariableFix:
    """Write what an environment variable says into Kiln's file. `variables`: config key → variable."""

    info: "ProviderInfo"
    variables: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class TidyFix:
    """Remove what has no effect from an editor's file."""

    target: str


@dataclass(frozen=True, slots=True)
class AskFix:
    """The person has to say something: the form opens at its place."""

    ask: Ask
    target: str = KILN
    provider: "ProviderRef | None" = None
    model: str = ""
    """The handle of Kiln's model, or the choice of an editor's."""


Fix = KilnFix | EditorFix | VariableFix | TidyFix | AskFix


@dataclass(frozen=True, slots=True)
class HealthProblem:
    """One thing to put right, for one or several models, providers or agents."""

    check: Check
    severity: Severity
    names: tuple[str, ...]
    """What it is about, for people."""
    fix: Fix = field(compare=False, repr=False)
    target: str = KILN
    """Whose settings: Kiln's, or the path of an editor's file."""
    about: str = ""
    """What there is one problem for: a provider, a choice; "" where all models have one together."""
    details: Mapping[str, object] = field(default_factory=dict[str, object])
    """What the words need; each check says what it gives."""

    @property
    def key(self) -> str:
        """Finds the problem again after another look."""
        return "\n".join((self.check.value, self.target, self.about))
