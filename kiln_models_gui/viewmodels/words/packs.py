"""Words for team packs: what each thing in one is, what becomes of it, and why a file is not opened."""

import re
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.registry.agents import AUTO, AgentRole, RoutingStrategy
from kiln_models_gui.registry.pack.items import Decision, ItemKind, ItemState, PackItem
from kiln_models_gui.registry.pack.problems import PackProblem, PackRefusedError
from kiln_models_gui.values import Value
from kiln_models_gui.viewmodels.words import Message
from kiln_models_gui.viewmodels.words.agents import agent_name, strategy_words
from kiln_models_gui.viewmodels.words.models import and_words
from kiln_models_gui.viewmodels.words.numbers import plural

tr = QCoreApplication.translate
_AGENT = "agent:"


class Names(Value):
    """What people call the things that a plan names."""

    programs: Mapping[str, str]
    """Id of a target → its name."""
    choices: Mapping[str, str]
    """What an agent can be given → the model's name."""


def host_of(address: str) -> str:
    """The host of an address, with the port where it is named; the whole text where it has none."""
    found = re.match(r"\w[\w+.-]*://([^/?#]+)", address)
    return found[1].rpartition("@")[2] if found else address


def kind_words(kind: ItemKind) -> str:
    """What an item is."""
    return {
        ItemKind.PROVIDER: tr("Pack", "Provider"),
        ItemKind.MODEL: tr("Pack", "Model"),
        ItemKind.ASSIGNMENT: tr("Pack", "Agent"),
        ItemKind.EVIDENCE: tr("Pack", "Test results"),
    }[kind]


def pack_name(name: str) -> str:
    """What a pack is called, also one without a name."""
    return tr("Pack", "Team pack “{name}”").format(name=name) if name.strip() else tr("Pack", "Team pack")


# How many of what


def counted(kind: ItemKind, count: int) -> str:
    """ "3 providers"."""
    return {
        ItemKind.PROVIDER: lambda: plural("Pack", "1 provider", "%n providers", count),
        ItemKind.MODEL: lambda: plural("Pack", "1 model", "%n models", count),
        ItemKind.ASSIGNMENT: lambda: plural("Pack", "the model of 1 agent", "the models of %n agents", count),
        ItemKind.EVIDENCE: lambda: tr("Pack", "test results"),
    }[kind]()


def things_words(items: Sequence[PackItem]) -> str:
    """ "12 models and 3 providers"."""
    order = (ItemKind.MODEL, ItemKind.PROVIDER, ItemKind.ASSIGNMENT, ItemKind.EVIDENCE)
    counts = {kind: sum(1 for item in items if item.kind is kind) for kind in order}
    return and_words([counted(kind, count) for kind, count in counts.items() if count])


def is_new_thing(item: PackItem) -> bool:
    """Whether taking it adds something, instead of changing what stands."""
    is_thing = item.kind in (ItemKind.PROVIDER, ItemKind.MODEL)
    return is_thing and (item.state is ItemState.NEW or item.decision is Decision.KEEP_BOTH)


def verb_words(items: Sequence[PackItem]) -> str:
    """What the button says that writes `items`; "" for none."""
    added = [item for item in items if is_new_thing(item)]
    changed = [item for item in items if not is_new_thing(item)]
    if added and changed:
        words = tr("Pack", "Add {added}, change {changed}")
    else:
        words = tr("Pack", "Add {added}") if added else tr("Pack", "Change {changed}") if changed else ""
    return words.format(added=things_words(added), changed=things_words(changed))


def done_words(items: Sequence[PackItem], name: str) -> str:
    """What was done, in passing."""
    added = [item for item in items if is_new_thing(item)]
    things = things_words(added or items)
    if name.strip():
        words = (
            tr("Pack", "Added {things} from “{name}”.") if added else tr("Pack", "Changed {things} as “{name}” has it.")
        )
    else:
        words = (
            tr("Pack", "Added {things} from the pack.") if added else tr("Pack", "Changed {things} as the pack has it.")
        )
    return words.format(things=things, name=name)


# One item


def title_words(item: PackItem) -> str:
    """What an item is called."""
    if item.kind is ItemKind.EVIDENCE:
        return plural("Pack", "1 test result", "%n test results", item.count)
    if item.kind is not ItemKind.ASSIGNMENT:
        return item.title
    role, _, _ = item.key.removeprefix(_AGENT).partition("@")
    if role in AgentRole.__members__:
        return agent_name(AgentRole[role])
    is_strategy = role == "strategy"
    return tr("Pack", "What “Auto” prefers") if is_strategy else tr("Pack", "One model for all agents")


def program_words(targets: frozenset[str], names: Names) -> str:
    """In which programs it will be."""
    return and_words([name for target, name in names.programs.items() if target in targets])


def choice_words(choice: object, names: Names) -> str:
    """What an agent is given."""
    if choice is None:
        return tr("Pack", "Nothing")
    if choice == AUTO:
        return tr("Pack", "Auto")
    text = str(choice)
    if text in RoutingStrategy:
        return strategy_words(RoutingStrategy(text))
    return names.choices.get(text, text.partition(":")[2] or text)


def decision_words(item: PackItem, decision: Decision) -> tuple[str, str]:
    """What a choice is called, and what it does."""
    if decision is Decision.KEEP_BOTH:
        return (
            tr("Pack", "Keep both"),
            tr("Pack", "Yours stays as it is. Theirs comes as “{name}”.").format(name=item.new_name),
        )
    if decision is Decision.KEEP_MINE:
        if not item.here and item.kind is not ItemKind.ASSIGNMENT:
            return tr("Pack", "Leave it out"), tr("Pack", "Nothing of it is written.")
        return tr("Pack", "Keep mine"), tr("Pack", "Nothing changes here.")
    if item.leaves_key:
        return tr("Pack", "Take theirs"), tr("Pack", "Your key is not sent there: it stays behind.")
    if item.state is ItemState.NEW:
        return tr("Pack", "Take it"), tr("Pack", "It is added.")
    return tr("Pack", "Take theirs"), tr("Pack", "What you have is changed to what the pack says.")


def agent_target(key: str) -> str:
    """The editor of an assignment's item; "" for another item."""
    return key.partition("@")[2] if key.startswith(_AGENT) else ""


# Files that are not opened


def refused_message(error: PackRefusedError) -> Message:
    """Why a file is not opened."""
    what = _refused_words()[error.problem]
    ask = tr("Pack", "Ask whoever sent it for another one.")
    if error.problem is PackProblem.NEWER_VERSION:
        return Message(what, tr("Pack", "Nothing was changed. Get the new version of this app to open it."))
    if error.problem is PackProblem.UNREADABLE:
        return Message(what, tr("Pack", "Nothing was changed. Copy the file to another folder, then try again."))
    place = _place_words(error.place)
    return Message(what, " ".join(one for one in (tr("Pack", "Nothing was changed."), place, ask) if one))


def _place_words(place: str) -> str:
    """ "models.3.endpoint" for whoever made the pack; counted from one, as people do."""
    if not place:
        return ""
    steps = [str(int(step) + 1) if step.isdecimal() else step for step in place.split(".")]
    return tr("Pack", "For whoever made it: the trouble is at “{place}”.").format(place=" › ".join(steps))


def _refused_words() -> dict[PackProblem, str]:
    damaged = tr("Pack", "This file is damaged, so it was not opened.")
    written = tr("Pack", "This pack was not written as packs are, so it was not opened.")
    return {
        PackProblem.MISSING: tr("Pack", "The file is not there."),
        PackProblem.UNREADABLE: tr("Pack", "The file cannot be read."),
        PackProblem.EMPTY: tr("Pack", "The file is empty."),
        PackProblem.TOO_LARGE: tr("Pack", "This file is too large for a team pack."),
        PackProblem.TOO_DEEP: tr("Pack", "This file is built in a way that no team pack is, so it was not opened."),
        PackProblem.TOO_MANY: tr("Pack", "There is more in this pack than this app takes."),
        PackProblem.NOT_JSON: damaged,
        PackProblem.NAME_TWICE: tr("Pack", "This pack says two things at the same place, so it was not opened."),
        PackProblem.BAD_NUMBER: tr("Pack", "There is a number in this pack that is none, so it was not opened."),
        PackProblem.BAD_TEXT: damaged,
        PackProblem.NOT_A_PACK: tr("Pack", "This is no team pack, so it was not opened."),
        PackProblem.NEWER_VERSION: tr("Pack", "This pack was made by a newer version of this app."),
        PackProblem.MISSING_VALUE: tr("Pack", "Something is missing in this pack, so it was not opened."),
        PackProblem.WRONG_VALUE: written,
        PackProblem.SAME_TWICE: tr("Pack", "This pack has the same thing twice, so it was not opened."),
    }
