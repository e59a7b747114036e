"""Three ways for the model form: what it was filled with, what stands in the files now, and what was typed. Pure."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiln_models_gui.registry.changes import ABSENT
from kiln_models_gui.registry.fields import FIELDS
from kiln_models_gui.registry.history_clash import ClashKey, Keep
from kiln_models_gui.registry.model_card import Reach
from kiln_models_gui.registry.plain import equal
from kiln_models_gui.registry.providers import ProviderRef
from kiln_models_gui.viewmodels.clash import Answers, ClashLine, kept_sentence
from kiln_models_gui.viewmodels.models.card import draft_of
from kiln_models_gui.viewmodels.models.draft import NAME, ModelDraft
from kiln_models_gui.viewmodels.models.kinds import PICK, PROVIDER, kind_words
from kiln_models_gui.viewmodels.words.clash import field_label, value_words, what_words
from kiln_models_gui.viewmodels.words.overrides import choice_words

if TYPE_CHECKING:
    from kiln_models_gui.registry.library import Library, LibraryModel

OVERRIDE = "overrides."


@dataclass(frozen=True, slots=True)
class Moved:
    """A field that somebody else changed in one program's file."""

    target: str
    place: str
    stands: object


@dataclass(frozen=True, slots=True)
class _Where:
    """How a model is reached; one field, for nobody wants half of it."""

    reach: Reach
    provider: ProviderRef | None


def clash_lines(
    library: "Library",
    seen: "LibraryModel",
    drafts: tuple[ModelDraft, ModelDraft],
    empty: ModelDraft,
    who: Callable[[str], str],
) -> tuple[ClashLine, ...]:
    """The fields that this person and somebody else changed to different values. `drafts`: as filled, and as typed.

    `empty` is the empty form; `who` names the program that writes a target's file beside us.
    """
    loaded, typed = drafts
    title = loaded.text(NAME) or loaded.model
    found: dict[str, ClashLine] = {}
    for moved in _moved(library, seen, empty):
        mine = _value(typed, moved.place)
        if equal(mine, _value(loaded, moved.place)) or equal(mine, moved.stands) or moved.place in found:
            continue
        found[moved.place] = ClashLine(
            ClashKey(moved.target, "user_model_registry", title, moved.place),
            what_words("", title),
            field_label("", moved.place),
            _words(moved.place, moved.stands),
            _words(moved.place, mine),
            who(moved.target),
        )
    return tuple(found.values())


def kept_words(
    library: "Library",
    seen: "LibraryModel",
    drafts: tuple[ModelDraft, ModelDraft],
    empty: ModelDraft,
    who: Callable[[str], str],
) -> str:
    """What somebody else changed while the form was open, and this person did not; empty for nothing."""
    loaded, typed = drafts
    others = [m for m in _moved(library, seen, empty) if equal(_value(typed, m.place), _value(loaded, m.place))]
    labels = list(dict.fromkeys(field_label("", moved.place) for moved in others))
    programs = {who(moved.target) for moved in others}
    return kept_sentence(labels, programs.pop() if len(programs) == 1 else "")


def settled(draft: ModelDraft, loaded: ModelDraft, answers: Answers) -> ModelDraft:
    """The draft without what was typed into the fields that keep what somebody else wrote."""
    for key, keep in answers.items():
        if keep is Keep.STANDS:
            draft = _put(draft, loaded, key.field)
    return draft


def _moved(library: "Library", seen: "LibraryModel", empty: ModelDraft) -> Iterator[Moved]:
    """What differs now from what was seen, program by program: of several, each has words of its own."""
    now = library.model(seen.key)
    for holding in seen.holdings:
        target, standing = library.target(holding.target), now.in_target(holding.target) if now else None
        cards = [target.card(one) for one in (holding, standing) if one is not None] if target else []
        if len(cards) == 2 and cards[0] is not None and cards[1] is not None:
            was, stands = (draft_of(card, empty) for card in cards if card is not None)
            for place in _places((was, stands)):
                if not equal(_value(was, place), _value(stands, place)):
                    yield Moved(holding.target, place, _value(stands, place))


def _places(drafts: Iterable[ModelDraft]) -> Iterable[str]:
    names: dict[str, None] = {PROVIDER: None}
    for draft in drafts:
        names |= dict.fromkeys(place for place in draft.texts if place != PICK)
        names |= dict.fromkeys(OVERRIDE + name for name in draft.overrides)
    return names


def _value(draft: ModelDraft, place: str) -> object:
    if place == PROVIDER:
        return _Where(draft.reach, draft.provider)
    if place.startswith(OVERRIDE):
        return draft.overrides.get(place.removeprefix(OVERRIDE), ABSENT)
    return draft.text(place)


def _put(draft: ModelDraft, source: ModelDraft, place: str) -> ModelDraft:
    if place == PROVIDER:
        return replace(draft, reach=source.reach, connected=source.connected, custom=source.custom)
    if place.startswith(OVERRIDE):
        name = place.removeprefix(OVERRIDE)
        return draft.with_override(name, source.overrides.get(name))
    return replace(draft, texts={**draft.texts, place: source.texts.get(place, "")})


def _words(place: str, value: object) -> str:
    name = place.removeprefix(OVERRIDE)
    if isinstance(value, _Where):
        return value.provider.id if value.provider else kind_words(value.reach)
    if place.startswith(OVERRIDE) and FIELDS[name].choices is not None and value is not ABSENT:
        return choice_words(name, value)
    return value_words(value)
