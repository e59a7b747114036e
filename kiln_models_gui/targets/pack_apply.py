"""Applies a pack: providers, models, assignments and keys as one change of all files, which one undo takes back."""

import contextlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from dataclasses import replace as with_fields
from typing import TYPE_CHECKING, Any, cast

from kiln_models_gui.registry.library import KILN, Done
from kiln_models_gui.registry.pack.items import PackPlan
from kiln_models_gui.registry.pack.pack import Pack
from kiln_models_gui.registry.pack.standing import Standing
from kiln_models_gui.targets.pack_editors import EditorParts
from kiln_models_gui.targets.pack_edits import KilnEdits, KilnPart
from kiln_models_gui.targets.pack_keys import PackKeys
from kiln_models_gui.targets.pack_look import PackLook

if TYPE_CHECKING:
    from pydantic import SecretStr

    from kiln_models_gui.registry.library import Library
    from kiln_models_gui.registry.orchestrator import Orchestrator
    from kiln_models_gui.registry.policy import Policy
    from kiln_models_gui.registry.registry import Registry
    from kiln_models_gui.registry.target import Writing
    from kiln_models_gui.targets.editor_keys import EditorKeys
    from kiln_models_gui.targets.keys import ProviderKeys
    from kiln_models_gui.targets.write_listener import Report


@dataclass(frozen=True, slots=True)
class PackDone:
    """What was done, for `PackApplier.undo`."""

    done: Done
    evidence: tuple[Mapping[str, object], ...] = field(default=(), repr=False)
    """What the pack says was found out of the models that were taken (`Evidence.from_plain`), for whoever keeps it."""
    kept_here: frozenset[str] = frozenset()
    """Built-in providers whose key went to the keychain only: `Registry.keep_here` knows, the choices do not yet."""
    keys: PackKeys | None = field(default=None, repr=False)


class PackApplier:
    """Looks at what stands, and writes what a plan says."""

    def __init__(
        self,
        registry: "Registry",
        library: "Library",
        keys: "ProviderKeys",
        *,
        editor_keys: "Callable[[], EditorKeys]",
        editors: "Callable[[], Mapping[str, Orchestrator]]",
        policy: "Policy | None" = None,
    ) -> None:
        """`editors`: those that are managed, by the path of their settings file."""
        self._registry, self._library, self._keys = registry, library, keys
        self._editor_keys, self._editors = editor_keys, editors
        self._policy = policy

    async def look(
        self, pack: Pack, into: Iterable[str] | None = None, evidence: Iterable[Mapping[str, object]] = ()
    ) -> Standing:
        """What `pack` is to be compared with (`plan.plan`). `into`: the ids of the targets to be written, all if None.

        `evidence`: `to_plain` of what was found out here. Raises SecretError where the keychain does not answer.
        """
        look = PackLook(
            self._registry,
            self._library,
            self._editors(),
            self._keys,
            editor_keys=self._editor_keys,
            policy=self._policy,
        )
        return await look.at(pack, into, evidence)

    async def apply(
        self, plan: PackPlan, keys: "Mapping[str, SecretStr] | None" = None, *, in_kilns_file: bool = True
    ) -> PackDone:
        """Write everything that `plan` takes, in all files or none. `keys`: slot → key, typed or opened from the pack.

        `in_kilns_file`: typed keys of providers go into Kiln's file as well, which reads nothing else; the
        organisation's policy goes first. Raises what `Library.save` raises, NameRefusedError, SecretError and
        PolicyError; nothing is written anywhere then, and no key kept.
        """
        standing = plan.standing
        if standing is None:
            raise ValueError("a plan that was compared with nothing")
        in_file = in_kilns_file and not standing.policy.keychain_only
        part = KilnEdits(plan, standing, keys or {}, in_file=in_file).part()
        moves = PackKeys(self._keys, self._editor_keys)
        try:
            editors = EditorParts(plan, standing, part.state, self._editors(), moves=moves, keys=self._keys)
            # The editors' keys first: some of them are those that Kiln's part is about to leave behind.
            writes = await editors.writes(keys or {})
            for (ref, place), key in part.keys.items():
                await moves.put(ref, place, key)
            done = await self._library.commit(plan.pack.name, self._marked(part, writes, plan.pack.name))
        except BaseException:
            from kiln_models_gui.store.secrets import SecretError

            with contextlib.suppress(SecretError):  # what went wrong first is told
                await moves.take_back()
            raise
        return PackDone(done, plan.evidence, self._keep_here(part, in_file=in_file), moves)

    async def undo(self, done: PackDone) -> None:
        """Take it all back, with the keys that were kept. Raises as `Library.undo`, and SecretError."""
        await self._library.undo(done.done)
        for provider_id in done.kept_here:
            self._registry.keep_here(provider_id, kept=False)
        if done.keys is not None:
            await done.keys.take_back()

    def _marked(
        self, part: KilnPart, editors: "Mapping[str, Writing[object]]", name: str
    ) -> "dict[str, Writing[object] | None]":
        """All writes, each with the word for the history that it came with a pack."""
        kiln: dict[str, Writing[object] | None] = (
            {KILN: self._registry.prepare(part.change)} if part.change.edits else {}
        )
        return {target: _from_pack(write, name) for target, write in {**kiln, **editors}.items()}

    def _keep_here(self, part: KilnPart, *, in_file: bool) -> frozenset[str]:
        new = frozenset(
            ref.id for (ref, _), key in part.keys.items() if ref.type == "builtin" and key is not None and not in_file
        )
        new -= self._registry.kept_here
        for provider_id in new:
            self._registry.keep_here(provider_id)
        return new


def _from_pack(write: "Writing[object] | None", name: str) -> "Writing[object] | None":
    report: Report | None = getattr(write, "report", None)
    if report is None:
        return write
    return with_fields(cast("Any", write), report=with_fields(report, imported=name))
