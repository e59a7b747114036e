"""The question what holds where two said different things: both values side by side, one choice for each field.

For what clashes while saving (the form's fields) and while undoing (`registry.history_clash.Clash`) alike.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.registry.history_clash import Clash, ClashKey, Keep
from kiln_models_gui.viewmodels.words.agents import listed
from kiln_models_gui.viewmodels.words.clash import what_words

tr = QCoreApplication.translate
_MOST = 3
Answers = Mapping[ClashKey, Keep]
"""What `history_clash.apply_settled` takes as its choices."""


@dataclass(frozen=True, slots=True)
class ClashLine:
    """One field that two people, or programs, said different things about."""

    key: ClashKey
    what: str
    """What it is a field of: "Model “Zwei”"."""
    field: str
    """ "Display name"."""
    theirs: str
    ours: str
    who: str = ""
    """The program that wrote `theirs`, "Kiln"; empty where nobody knows."""
    is_undo: bool = False
    """`ours` is what taking a change back would put there."""

    @property
    def their_words(self) -> str:
        """What the choice for their value is called."""
        if self.is_undo and not self.who:
            return tr("Clash", "Keep what is there")
        who = self.who or tr("Clash", "another program")
        return tr("Clash", "Keep what {program} wrote").format(program=who)

    @property
    def our_words(self) -> str:
        """What the choice for our value is called."""
        return tr("Clash", "Use the other") if self.is_undo else tr("Clash", "Use mine")


@dataclass(frozen=True, slots=True)
class ClashQuestion:
    """Everything that the dialog shows."""

    question: str
    text: str
    verb: str
    lines: tuple[ClashLine, ...]

    def answers(self, theirs: Sequence[bool]) -> Answers:
        """The choices, from whether each line keeps their value."""
        return {line.key: Keep.STANDS if kept else Keep.WANTED for line, kept in zip(self.lines, theirs, strict=True)}


def saving_question(lines: Iterable[ClashLine]) -> ClashQuestion:
    """What to ask when somebody else changed what is just being saved."""
    lines = tuple(lines)
    who = {line.who for line in lines}
    one = next(iter(who)) if len(who) == 1 else ""
    text = tr("Clash", "{program} changed this while you were editing it. Choose what holds.")
    return ClashQuestion(
        tr("Clash", "Changed in two places"),
        text.format(program=one or tr("Clash", "Another program")),
        tr("Clash", "Save"),
        lines,
    )


def undo_question(clashes: Iterable[Clash], *, is_redo: bool = False) -> ClashQuestion:
    """What to ask when somebody changed since what is to be taken back, or done again. No key is shown."""
    return ClashQuestion(
        tr("Clash", "This was changed again since"),
        tr("Clash", "Somebody changed the same thing later. Choose what shall stand there."),
        tr("Clash", "Redo") if is_redo else tr("Clash", "Undo"),
        tuple(map(_undo_line, clashes)),
    )


def _undo_line(clash: Clash) -> ClashLine:
    from kiln_models_gui.viewmodels.words.history import clash_words

    key = clash.key
    field, stands, wanted = clash_words(clash)
    return ClashLine(key, what_words(key.place, key.record), field, stands, wanted, is_undo=True)


def kept_sentence(labels: list[str], program: str) -> str:
    """ "Kept Kiln's change to Description as well."; empty for no labels."""
    if not labels:
        return ""
    fields = listed(labels) if len(labels) <= _MOST else tr("Clash", "{n} fields").format(n=len(labels))
    if not program:
        return tr("Clash", "Kept another program's change to {fields} as well.").format(fields=fields)
    return tr("Clash", "Kept {program}'s change to {fields} as well.").format(program=program, fields=fields)
