"""Saving a model: its key into the keychain first, then the files; the key is taken back when the files fail."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from kiln_models_gui.registry.library import KILN
from kiln_models_gui.registry.model_card import KeyChange, ModelCard, Reach
from kiln_models_gui.targets.keys import API_KEY
from kiln_models_gui.values import replace as replace_value
from kiln_models_gui.viewmodels.models.kinds import KEY

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pydantic import SecretStr

    from kiln_models_gui.registry.library import Done, LibraryModel
    from kiln_models_gui.viewmodels.models.draft import ModelDraft
    from kiln_models_gui.viewmodels.workbench import Workbench

WITH_KEY = (Reach.CONNECTED, Reach.OPENAI, Reach.ANTHROPIC, Reach.AZURE)
"""Kinds that an editor reaches with a key of their own; Fireworks has one for all, Vertex AI signs in."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be saved.

    `moved`: the model stands in the files at another place, whose key is not for this one. `instead`: (target, choice)
    → what the agents get that lose the model.
    """

    model: "LibraryModel | None"
    card: ModelCard
    draft: "ModelDraft"
    uses: frozenset[str]
    moved: bool = False
    instead: "Mapping[tuple[str, str], str]" = field(default_factory=dict[tuple[str, str], str])


async def save_model(bench: "Workbench", wish: Wish) -> "Done":
    """Save a model in exactly the programs that are wished. Raises what Library.save raises, and SecretError.

    Whatever is raised, nothing is written anywhere then.
    """
    card, kept = await _with_key(bench, wish)
    try:
        done = await bench.library.save(wish.model, card, wish.uses, wish.instead)
    except BaseException:
        if kept:
            await bench.editor_keys().forget(kept)
        raise
    return replace_value(done, new_secrets=(kept,)) if kept else done


async def undo_save(bench: "Workbench", done: "Done") -> None:
    """Take a change back, with the keys that were kept for it and that nothing else names. Raises as Library.undo."""
    from kiln_models_gui.store.secrets import SecretError

    await bench.library.undo(done)
    for name in frozenset(done.new_secrets) - frozenset(_names_taken(bench)):
        try:
            await bench.editor_keys().forget(name)
        except SecretError:
            return  # what was wanted is done; a key that stays behind in the keychain harms nobody


async def move_models(bench: "Workbench", wishes: "Sequence[tuple[Wish, frozenset[str]]]") -> "Done":
    """Put models into the programs that are wished, and take them out of others. Raises as `save_model`.

    `wishes`: each with the programs that it leaves; the `uses` of a wish are only those that it goes into.
    """
    from kiln_models_gui.registry.library import Move

    moves: list[Move] = []
    all_kept: list[str] = []
    try:
        for wish, out_of in wishes:
            card, kept = await _with_key(bench, wish)
            all_kept += [kept] if kept else []
            if wish.model is not None:
                moves.append(Move(wish.model, card, wish.uses, out_of))
        return await bench.library.move(moves)
    except BaseException:
        for kept in all_kept:
            await bench.editor_keys().forget(kept)
        raise


async def _with_key(bench: "Workbench", wish: Wish) -> tuple[ModelCard, str]:
    """The card with what becomes of its key, and the name of a secret that was kept for it just now."""
    card, draft = wish.card, wish.draft
    if KILN in wish.uses and asks_for_kilns_file(draft) and draft.key_in_kiln:
        card = replace(card, kiln_key=draft.key.key)
    if card.reach not in WITH_KEY or not wish.uses - {KILN}:
        return card, ""
    if KEY in draft.places and draft.key.key is not None and not draft.no_key:
        return await _kept(bench, card, draft.key.key)
    if KEY in draft.places and (draft.key.removed or draft.no_key):
        return replace(card, key_change=KeyChange.NOT_NEEDED, secret=""), ""
    return await _standing_key(bench, wish, card)


async def _standing_key(bench: "Workbench", wish: Wish, card: ModelCard) -> tuple[ModelCard, str]:
    """Nothing was typed: the key that stands stays, and an editor that has none yet is told of it."""
    has = {holding.target for holding in wish.model.holdings} if wish.model else set[str]()
    if not wish.moved and has >= wish.uses - {KILN}:
        return card, ""
    if card.secret and not wish.moved:
        return replace(card, key_change=KeyChange.REFERENCE), ""
    key = await _kilns_key(bench, card)
    if key is not None:
        return await _kept(bench, card, key)
    return (replace(card, key_change=KeyChange.NOT_NEEDED, secret="") if wish.moved else card), ""


def asks_for_kilns_file(draft: "ModelDraft") -> bool:
    """Whether a key was typed for an endpoint that Kiln may not have yet."""
    return draft.reach is Reach.OPENAI and draft.custom is None and draft.key.key is not None and not draft.no_key


async def _kilns_key(bench: "Workbench", card: ModelCard) -> "SecretStr | None":
    """The key that Kiln has for the provider that was chosen."""
    provider = bench.registry.provider(card.provider) if card.provider else None
    if provider is None:
        return None
    if provider.info is None:
        return await bench.keys.find(provider.ref, API_KEY)
    from kiln_models_gui.viewmodels.providers.endpoints import main_key

    place = main_key(provider.info)
    return await bench.keys.find(provider.ref, place) if place else None


async def _kept(bench: "Workbench", card: ModelCard, key: "SecretStr") -> tuple[ModelCard, str]:
    from kiln_models_gui.registry.slugs import slug

    keys = bench.editor_keys()
    wanted = f"{slug(card.provider.id if card.provider else card.name or card.model)}-key"
    if await keys.find(wanted) == key:
        name, is_new = wanted, False  # another model of the same provider has it already
    else:
        name = await keys.free_name(wanted, frozenset(_names_taken(bench)), key)
        is_new = await keys.find(name) is None
        await keys.keep(name, key)
    return replace(card, key_change=KeyChange.REFERENCE, secret=name), name if is_new else ""


def _names_taken(bench: "Workbench") -> Iterator[str]:
    """Names that the editors' files speak of, even where the keychain has nothing under them."""
    from kiln_models_gui.registry.custom_model_records import CustomModelRecord

    for model in bench.library.models():
        for holding in model.holdings:
            if isinstance(holding.record, CustomModelRecord) and holding.record.api_key.secret_name:
                yield holding.record.api_key.secret_name
