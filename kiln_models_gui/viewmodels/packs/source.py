"""Where an opened pack comes from: a file of ours, a link, or a file of another program with the keys that it had."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic import SecretStr

    from kiln_models_gui.registry.pack.pack import Pack


@dataclass(frozen=True, slots=True)
class PackSource:
    """A pack, and what is known of it beside."""

    pack: "Pack" = field(repr=False)
    kind_words: str = ""
    """ "From a Cherry Studio backup"; "" for a team pack."""
    keys: "Mapping[str, SecretStr]" = field(default_factory=dict[str, "SecretStr"], repr=False)
    """The keys that stood in the file, by slot (`pack.slots`)."""
    left_out: tuple[str, ...] = ()
    """What of the file is not in the pack, in words."""
    base: "Pack | None" = field(default=None, repr=False)
    """The version that was applied here last, where that is known."""
    came_from: str = ""
    """The https address or the path that it was read from, where it can be followed."""
