"""What becomes of each thing in a pack: new, changed, the same, to be decided, or refused."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from kiln_models_gui.registry.model_card import ModelCard, Refusal
from kiln_models_gui.registry.pack.dangers import MARKED, Danger, DangerKind
from kiln_models_gui.registry.pack.pack import Pack
from kiln_models_gui.registry.providers import ProviderRef

if TYPE_CHECKING:
    from kiln_models_gui.registry.pack.standing import Standing


class ItemKind(StrEnum):
    """What an item is."""

    PROVIDER = "provider"
    MODEL = "model"
    ASSIGNMENT = "assignment"
    EVIDENCE = "evidence"


class ItemState(StrEnum):
    """How an item compares with what stands."""

    NEW = "new"
    CHANGED = "changed"
    """The pack says more, or (with a `base`) the team changed it and the person did not."""
    SAME = "same"
    LOCAL = "local"
    """Only the person changed it since the pack's last version: theirs wins, nothing is to be done."""
    CLASH = "clash"
    """Both say something different, or the name is taken by another address: the person decides."""
    REFUSED = "refused"
    """No program can hold it, or it would break something: `refused` says why."""


class Decision(StrEnum):
    """What the person wants to become of an item."""

    TAKE = "take"
    KEEP_MINE = "keep_mine"
    """Nothing of the item is written."""
    KEEP_BOTH = "keep_both"
    """Theirs comes under another name (`PackItem.new_name`); only for a provider whose name is taken."""


class PackReason(StrEnum):
    """Why a program cannot hold an item."""

    CANNOT_HOLD = "cannot_hold"
    """`Refused.refusal` says why, as in the model dialog."""
    MISSING_FIELDS = "missing_fields"
    """The program needs what the pack does not say; `detail`: `model_card.CardField` words."""
    BAD_OVERRIDES = "bad_overrides"
    """`detail`: the names of the settings that would break Kiln."""
    BAD_FIELDS = "bad_fields"
    """`detail`: the names of the fields that the editor would not take."""
    UNKNOWN_PROVIDER = "unknown_provider"
    """Kiln has no provider of this id, or the pack none of this name."""
    NOT_A_SETTING = "not_a_setting"
    """`detail`: names that are no plain settings of this provider."""
    BAD_NAME = "bad_name"
    BAD_ADDRESS = "bad_address"
    """No http(s) address, or one with a user, a password, a query or a reference to a secret in it."""
    BAD_TEXT = "bad_text"
    """Characters that Kiln or the editor cannot keep, or a reference to a secret or to an environment variable."""
    POLICY = "policy"
    """The organisation does not allow this computer; `detail`: its name."""
    NOT_TAKEN = "not_taken"
    """It needs an item of the pack that is not taken; `detail`: that item's key."""
    UNKNOWN_MODEL = "unknown_model"
    """An assignment to a model that neither the pack nor the editor has."""
    ALREADY_THERE = "already_there"
    """The same model stands there already, or earlier in the pack."""
    NO_PROGRAM = "no_program"
    """It is for none of the programs that are managed here."""


@dataclass(frozen=True, slots=True)
class Refused:
    """Why one program cannot hold an item; without `target`, why none can."""

    reason: PackReason
    target: str = ""
    detail: tuple[str, ...] = ()
    refusal: Refusal | None = None


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field, as it stands here and as the pack has it. Never a key."""

    field: str
    """A field of ModelCard, "address", a setting of Kiln's, "name"; overrides: "overrides.supports_vision"."""
    mine: object
    """None where nothing stands."""
    theirs: object
    is_clash: bool = False


@dataclass(frozen=True, slots=True)
class PackItem:
    """One thing of the pack, and what will become of it."""

    key: str
    """Finds it again in the next plan: "provider:custom:Team", "model:<pack id>", "agent:code@<editor>", "evidence"."""
    kind: ItemKind
    state: ItemState
    title: str
    """For people. May hold anything that was typed: shown as plain text."""
    decision: Decision
    """What will be done: the person's word, else what is safe."""
    decisions: tuple[Decision, ...] = ()
    """What can be chosen; none for what is the same or refused."""
    changes: tuple[FieldChange, ...] = ()
    refused: tuple[Refused, ...] = ()
    """Also for a NEW or CHANGED one: programs that cannot hold it while others can."""
    dangers: tuple[Danger, ...] = ()
    needs: tuple[str, ...] = ()
    """Keys of the items that it does not work without."""
    into: frozenset[str] = frozenset()
    """The targets whose files it will be written into, when it is taken."""
    address: str = ""
    """Where it is asked, without user and password; "" for a built-in provider's own address."""
    new_name: str = ""
    """KEEP_BOTH: what theirs will be called."""
    ref: ProviderRef | None = None
    """The provider here that this one is, or will be; a model's provider."""
    here: str = ""
    """The standing thing that it is: a LibraryModel's key, a custom provider's name."""
    card: ModelCard | None = field(default=None, repr=False)
    """The model as it will be saved."""
    left_out: tuple[str, ...] = ()
    """Settings of a model that Kiln does not know: everything else of it is taken."""
    count: int = 1
    """Of evidence: how many pieces."""

    @property
    def is_dangerous(self) -> bool:
        """Whether it is only taken when the person says so."""
        return any(danger.kind in MARKED for danger in self.dangers)

    @property
    def leaves_key(self) -> bool:
        """Whether taking it leaves a key behind, because that is not for the new address."""
        return any(danger.kind is DangerKind.KEY_ELSEWHERE for danger in self.dangers)

    @property
    def writes(self) -> bool:
        """Whether something of it will be written."""
        is_open = self.state in (ItemState.NEW, ItemState.CHANGED, ItemState.CLASH)
        return is_open and self.decision is not Decision.KEEP_MINE and not any(not one.target for one in self.refused)


@dataclass(frozen=True, slots=True)
class Decisions:
    """What the person said so far, by item key; everything else is as `PackItem.decision` says by itself."""

    wanted: Mapping[str, Decision] = field(default_factory=dict[str, Decision])
    names: Mapping[str, str] = field(default_factory=dict[str, str])
    """KEEP_BOTH: another name than the one that was made up."""


@dataclass(frozen=True, slots=True)
class PackPlan:
    """Everything that applying a pack would do. Nothing of it is done yet."""

    pack: Pack = field(repr=False)
    items: tuple[PackItem, ...] = ()
    """Providers, models, assignments, evidence, each in the pack's order."""

    standing: "Standing | None" = field(default=None, repr=False)
    """What it was compared with: what changed since then is a clash."""
    evidence: tuple[Mapping[str, object], ...] = field(default=(), repr=False)
    """What is to be known of the models from now on (`Evidence.to_plain`)."""

    def item(self, key: str) -> PackItem | None:
        """The item `key`."""
        return next((item for item in self.items if item.key == key), None)

    def of(self, *states: ItemState) -> tuple[PackItem, ...]:
        """The items in one of `states`."""
        return tuple(item for item in self.items if item.state in states)

    @property
    def to_write(self) -> tuple[PackItem, ...]:
        """The items of which something will be written."""
        return tuple(item for item in self.items if item.writes)
