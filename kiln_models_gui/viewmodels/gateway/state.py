"""What the form of publishing knows: what was typed, and what it shows of a dry run and of what came of it."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.viewmodels.words.gateway import changes_words, no_route_words
from kiln_models_gui.viewmodels.words.models import and_words
from kiln_models_gui.viewmodels.words.numbers import plural

if TYPE_CHECKING:
    from pydantic import SecretStr

    from kiln_models_gui.registry.gateway.diff import Diff
    from kiln_models_gui.registry.gateway.planning import Plan
    from kiln_models_gui.registry.gateway.read_back import ReadBack

tr = QCoreApplication.translate
MOST_LINES = 12
"""Lines of a dry run that are shown one by one."""


class Phase(StrEnum):
    """Where the form is."""

    WHERE = "where"
    PREVIEW = "preview"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Draft:
    """What was typed. `take_away`: what was published before and is not chosen now goes."""

    to_file: bool = True
    path: str = ""
    address: str = ""
    key: "SecretStr | None" = field(default=None, repr=False)
    take_away: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One model of the dry run: "new", "changed", "gone" or "left_out", its name, and what there is to say."""

    kind: str
    name: str
    note: str = ""

    @property
    def sign(self) -> str:
        """The kind in a word."""
        return {
            "new": tr("Gateway", "New"),
            "changed": tr("Gateway", "Changes"),
            "gone": tr("Gateway", "Goes"),
            "left_out": tr("Gateway", "Cannot go"),
        }[self.kind]


def cannot_look(draft: Draft) -> str:
    """What is still missing; empty when the dry run can be made."""
    if draft.to_file:
        return "" if draft.path.strip() else tr("Gateway", "Choose the gateway's file.")
    if not draft.address.strip():
        return tr("Gateway", "Type the gateway's address.")
    has_key = draft.key is not None and bool(draft.key.get_secret_value().strip())
    return "" if has_key else tr("Gateway", "Paste the gateway's master key.")


def lines_of(diff: "Diff", plan: "Plan") -> tuple[Line, ...]:
    """Every model that something happens to, and every one that cannot go."""
    return (
        *(Line("new", model.name) for model in diff.new),
        *(Line("changed", change.model.name, changes_words(change.fields)) for change in diff.changed),
        *(Line("gone", entry.name) for entry in diff.gone),
        *(Line("left_out", one.title, no_route_words(one.reason)) for one in plan.left_out),
    )


def summary_of(diff: "Diff", plan: "Plan") -> str:
    """ "3 new, 1 changes, 1 goes", or that nothing has to be done."""
    counts = [
        (len(diff.new), plural("Gateway", "%n new", "%n new", len(diff.new))),
        (len(diff.changed), plural("Gateway", "%n changes", "%n change", len(diff.changed))),
        (len(diff.gone), plural("Gateway", "%n goes", "%n go", len(diff.gone))),
        (len(plan.left_out), plural("Gateway", "%n cannot go", "%n cannot go", len(plan.left_out))),
    ]
    told = ", ".join(words for count, words in counts if count)
    if diff:
        return told
    same = (
        tr("Gateway", "The gateway has all of this already.")
        if diff.same
        else tr("Gateway", "Nothing can be published.")
    )
    return f"{same} {told}".strip() if told else same


def notes_of(diff: "Diff", plan: "Plan") -> tuple[str, ...]:
    """What a person should know before it happens."""
    found: list[str] = []
    if diff.shared_names:
        found.append(
            tr(
                "Gateway",
                "The gateway has {names} already, put there by somebody else. It would share the calls out among both.",
            ).format(names=and_words(list(diff.shared_names)))
        )
    if plan.only_here:
        found.append(
            tr(
                "Gateway",
                "{names}: the address is this computer. The gateway reaches it only when it runs here, too.",
            ).format(names=and_words(list(plan.only_here)))
        )
    if plan.signed_in:
        found.append(
            tr("Gateway", "{names}: the gateway's computer has to be signed in to Google Cloud.").format(
                names=and_words(list(plan.signed_in))
            )
        )
    return tuple(found)


def result_lines(found: "ReadBack") -> tuple[str, ...]:
    """What the gateway says otherwise."""
    lines = [
        tr("Gateway", "{name}: {fields}").format(name=one.name, fields=changes_words(one.fields))
        if one.fields
        else tr("Gateway", "{name} is not there.").format(name=one.name)
        for one in found.differences
    ]
    return (*lines, *(tr("Gateway", "{name} is still there.").format(name=name) for name in found.still_there))
