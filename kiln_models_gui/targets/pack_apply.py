"""Applies a pack: providers, models, assignments and keys as one change of all files, which one undo takes back."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiln_models_gui.registry.pack.items import PackPlan
from kiln_models_gui.registry.pack.pack import Pack
from kiln_models_gui.registry.pack.standing import Standing

if TYPE_CHECKING:
    from pydantic import SecretStr

    from kiln_models_gui.registry.library import Commit, Done, Library
    from kiln_models_gui.registry.orchestrator import Orchestrator
    from kiln_models_gui.registry.policy import Policy
    from kiln_models_gui.registry.registry import Registry
    from kiln_models_gui.targets.editor_keys import EditorKeys
    from kiln_models_gui.targets.keys import ProviderKeys
    from kiln_models_gui.targets.kiln import KilnTarget


@dataclass(frozen=True, slots=True)
class PackDone:
    """What was done, for `PackApplier.undo`."""

    done: "Done"
    evidence: tuple[Mapping[str, object], ...] = ()
    """What the pack says was found out of the models that were taken (`Evidence.from_plain`), for whoever keeps it."""
    kept_here: frozenset[str] = frozenset()
    """Built-in providers whose key went to the keychain only."""


class PackApplier:
    """Looks at what stands, and writes what a plan says."""

    def __init__(
        self,
        registry: "Registry",
        library: "Library",
        kiln: "KilnTarget",
        keys: "ProviderKeys",
        *,
        editor_keys: "Callable[[], EditorKeys]",
        editors: "Callable[[], Mapping[str, Orchestrator]]",
        commit_together: "Commit",
        policy: "Policy | None" = None,
    ) -> None:
        """`editors`: those that are managed, by the path of their settings file."""
        self._registry, self._library, self._kiln, self._keys = registry, library, kiln, keys
        self._editor_keys, self._editors = editor_keys, editors
        self._commit_together, self._policy = commit_together, policy

    async def look(
        self, pack: Pack, into: Iterable[str] | None = None, evidence: Iterable[Mapping[str, object]] = ()
    ) -> Standing:
        """What `pack` is to be compared with (`plan.plan`). `into`: the ids of the targets to be written, all if None.

        `evidence`: `to_plain` of what was found out here. Raises SecretError where the keychain does not answer.
        """
        raise NotImplementedError

    async def apply(
        self, plan: PackPlan, keys: "Mapping[str, SecretStr] | None" = None, *, in_kilns_file: bool = True
    ) -> PackDone:
        """Write everything that `plan` takes, in all files or none. `keys`: slot → key, typed or opened from the pack.

        `in_kilns_file`: typed keys of providers go into Kiln's file as well, which reads nothing else; the
        organisation's policy goes first. Raises what `Library.save` raises, SecretError and PolicyError; nothing is
        written anywhere then, and no key kept.
        """
        raise NotImplementedError

    async def undo(self, done: PackDone) -> None:
        """Take it all back, with the keys that were kept. Raises as `Library.undo`."""
        raise NotImplementedError
