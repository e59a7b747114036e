"""What was found out of each model, over restarts: by address, family and model id, so that none stands for another."""

from typing import TYPE_CHECKING

from kiln_models_gui.probes.capabilities import Asked, Capability, Evidence, ProbeOutcome
from kiln_models_gui.redaction import redact

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kiln_models_gui.store.evidence_file import EvidenceFile

Kept = dict[tuple[Asked, Capability], Evidence]


class EvidenceMemory:
    """The newest evidence of each capability. What could not be told never replaces what was."""

    def __init__(self, file: "EvidenceFile | None" = None) -> None:
        """`file`: where it is kept over restarts; read when the first evidence is asked for."""
        self._file = file
        self._kept: Kept | None = None

    def of(self, asked: Asked) -> "Mapping[Capability, Evidence]":
        """What is known of that model at that address."""
        return {capability: one for (whom, capability), one in self._all().items() if whom == asked}

    def knows(self, model_id: str) -> bool:
        """Whether a model of that name was ever asked, wherever."""
        return any(asked.model_id == model_id for asked, _ in self._all())

    def keep(self, results: "Iterable[Evidence]") -> None:
        """Know these from now on, also after the next start."""
        kept = self._all()
        for one in results:
            at = (one.asked, one.capability)
            if one.outcome is not ProbeOutcome.COULD_NOT_TELL or at not in kept:
                kept.pop(at, None)
                kept[at] = one
        if self._file is not None:
            self._file.save([one.to_plain() for one in kept.values() if not _may_hold_a_secret(one)])

    def _all(self) -> Kept:
        if self._kept is None:
            found = (Evidence.from_plain(entry) for entry in (self._file.load() if self._file else []))
            self._kept = {(one.asked, one.capability): one for one in found if one is not None}
        return self._kept


def _may_hold_a_secret(one: Evidence) -> bool:
    """Whether something in it looks like a key: that stays out of the file."""
    texts = (one.asked.base_url, one.asked.model_id, one.words)
    return any(redact(text) != text for text in texts)
