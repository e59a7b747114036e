"""What was found out of each model, over restarts: by address, family and model id, so that none stands for another."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiln_models_gui.probes.capabilities import Asked, Capability, Evidence, ProbeOutcome
from kiln_models_gui.probes.json_shape import text_at
from kiln_models_gui.redaction import redact

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kiln_models_gui.store.evidence_file import EvidenceFile
    from kiln_models_gui.store.records_file import Entry

Kept = dict[Asked, dict[Capability, Evidence]]


class EvidenceMemory(QObject):
    """The newest evidence of each capability. What could not be told never replaces what was.

    It also knows who was asked for each of the person's models the last time, so that a list can say that this changed.
    Signals: `changed` when there is new evidence.
    """

    changed = Signal()

    def __init__(self, file: "EvidenceFile | None" = None) -> None:
        """`file`: where it is kept over restarts; read by `load`, or when the first evidence is asked for."""
        super().__init__()
        self._file = file
        self._kept: Kept | None = None
        self._names: set[str] = set()
        self._whom: dict[str, Asked] = {}

    def load(self) -> None:
        """Read the file, where that was not done yet. May be called in a thread, before anybody asks."""
        self._all()

    def of(self, asked: Asked) -> "Mapping[Capability, Evidence]":
        """What is known of that model at that address."""
        return self._all().get(asked, {})

    @property
    def is_empty(self) -> bool:
        """Whether nothing is known of any model."""
        return not self._all() and not self._whom

    def knows(self, model_id: str) -> bool:
        """Whether a model of that name was ever asked, wherever."""
        self._all()
        return model_id in self._names

    def keep(self, results: "Iterable[Evidence]") -> None:
        """Know these from now on, also after the next start."""
        kept, found = self._all(), list(results)
        for one in found:
            of_model = dict(kept.pop(one.asked, {}))
            if one.outcome is not ProbeOutcome.COULD_NOT_TELL or one.capability not in of_model:
                of_model[one.capability] = one
            kept[one.asked] = of_model  # the newest stand last
            self._names.add(one.asked.model_id)
        self._save()
        if found:
            self.changed.emit()

    def plain(self) -> "list[Mapping[str, object]]":
        """All of it as texts, numbers and dicts, for a pack."""
        return [one.to_plain() for of_model in self._all().values() for one in of_model.values()]

    def take_over(self, entries: "Iterable[Mapping[str, object]]") -> None:
        """Know what a pack says, where nothing newer is known here."""
        said = [one for entry in entries if (one := Evidence.from_plain(entry)) is not None]
        kept = self._all()
        known = ((one, kept.get(one.asked, {}).get(one.capability)) for one in said)
        self.keep(one for one, mine in known if mine is None or mine.at < one.at)

    def last_asked(self, subject: str) -> Asked | None:
        """Who was asked for the model `subject` when there was evidence of it the last time."""
        self._all()
        return self._whom.get(subject)

    def belongs(self, whom: "Mapping[str, Asked]") -> None:
        """There is evidence of these models: a name that outlives a change of the address → who is asked now."""
        self._all()
        if any(self._whom.get(subject) != asked for subject, asked in whom.items()):
            self._whom.update(whom)
            self._save()

    def _all(self) -> Kept:
        if self._kept is None:
            kept: Kept = {}
            whom: dict[str, Asked] = {}
            for entry in self._file.load() if self._file else []:
                one = Evidence.from_plain(entry)
                if one is not None:
                    kept.setdefault(one.asked, {})[one.capability] = one
                elif subject := text_at(entry, "subject"):
                    whom[subject] = _asked(entry)
            if self._kept is None:  # somebody may have asked while a thread was reading
                self._whom, self._names, self._kept = whom, {asked.model_id for asked in kept}, kept
        return self._kept

    def _save(self) -> None:
        if self._file is None:
            return
        kept = self._all()
        whom = [_entry(subject, asked) for subject, asked in self._whom.items() if not _holds_a_secret(asked)]
        found = [
            one.to_plain() for of_model in kept.values() for one in of_model.values() if not _may_hold_a_secret(one)
        ]
        self._file.save([*whom, *found])


def _entry(subject: str, asked: Asked) -> "Entry":
    return {"subject": subject, "base_url": asked.base_url, "model_id": asked.model_id, "family": asked.family}


def _asked(entry: "Entry") -> Asked:
    return Asked(text_at(entry, "base_url"), text_at(entry, "model_id"), text_at(entry, "family"))


def _may_hold_a_secret(one: Evidence) -> bool:
    """Whether something in it looks like a key: that stays out of the file."""
    return _holds_a_secret(one.asked) or redact(one.words) != one.words


def _holds_a_secret(asked: Asked) -> bool:
    return any(redact(text) != text for text in (asked.base_url, asked.model_id))
