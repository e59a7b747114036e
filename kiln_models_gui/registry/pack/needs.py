"""The keys that a plan needs: whose, where to get each, and whether this computer has it already."""

from dataclasses import dataclass
from enum import StrEnum

from kiln_models_gui.registry.pack.items import PackPlan
from kiln_models_gui.registry.pack.standing import Standing
from kiln_models_gui.registry.providers import ProviderRef


class KeySource(StrEnum):
    """Where a key that is there already stands."""

    NONE = "none"
    """It has to be typed, or left for later."""
    KILN_FILE = "kiln_file"
    KEYCHAIN = "keychain"
    ENVIRONMENT = "environment"
    LEFT_BEHIND = "left_behind"
    """There is one, for another address: it is not sent to the new one, so it has to be typed again."""


@dataclass(frozen=True, slots=True)
class NeededKey:
    """One key."""

    slot: str
    """`slots.KeySlot.id`: the name under which `PackApplier.apply` takes it."""
    ref: ProviderRef | None
    """The provider as it will be called here; None for an endpoint of its own."""
    place: str
    """Kiln's config key, or "api_key"."""
    name: str
    """For people: the provider's name, or the host."""
    address: str
    """Where it will be sent; "" for a built-in provider's own address."""
    page: str
    """Where to get it (https), from our catalogue before the pack; "" where nobody says."""
    page_is_packs: bool
    """The page is what the pack says, not our catalogue: its host is to be shown."""
    source: KeySource
    models: tuple[str, ...] = ()
    """Titles of the models that need it."""

    @property
    def is_missing(self) -> bool:
        """Whether it has to be typed."""
        return self.source in (KeySource.NONE, KeySource.LEFT_BEHIND)


def needed_keys(plan: PackPlan, standing: Standing) -> tuple[NeededKey, ...]:
    """Every key that what is taken needs, in the pack's order; those that are there already, too."""
    raise NotImplementedError
