"""One provider and one model as a pack has them: nothing of a key, and nothing that whoever opens it would refuse."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from kiln_models_gui.redaction import redact
from kiln_models_gui.registry.custom_model_records import CustomModelRecord
from kiln_models_gui.registry.library import KILN
from kiln_models_gui.registry.overrides import check_overrides
from kiln_models_gui.registry.pack.pack import PackCost, PackModel, PackProvider, PackRef
from kiln_models_gui.registry.pack.plan_providers import API_KEY, is_address_setting, plain_settings
from kiln_models_gui.registry.pack.texts import is_address, is_https, is_plain_setting, is_sound, is_sound_id, texts_in
from kiln_models_gui.registry.records import KeyState
from kiln_models_gui.registry.secret_references import ApiKeyState
from kiln_models_gui.registry.slugs import slug

if TYPE_CHECKING:
    from kiln_models_gui.registry.library import LibraryModel
    from kiln_models_gui.registry.model_card import ModelCard
    from kiln_models_gui.registry.providers import Provider
    from kiln_models_gui.registry.records import TargetState

_LINE, _TEXT, _MOST = 500, 5_000, 2**53


def pack_provider(provider: "Provider", state: "TargetState", page: str, *, has_key: bool) -> PackProvider | None:
    """`provider` without its key; None for one that nobody could be told of. `has_key`: the keychain has one."""
    ref = PackRef.model_construct(type=provider.ref.type, id=provider.ref.id)
    if len(provider.ref.id) > _LINE or not is_sound_id(provider.ref.id):
        return None
    if provider.info is not None:
        values = {name: state.values.get(name, "") for name in plain_settings(provider.info)}
        kept = {name: _setting(name, value) for name, value in values.items()}
        secrets = tuple(key.key for key in provider.info.keys if key.sensitive)
        said = {name: value for name, value in kept.items() if value}
        return PackProvider(ref=ref, name=provider.name[:_LINE], values=said, needs_keys=secrets)
    keyed = has_key or (provider.custom is not None and provider.custom.key.state is KeyState.SAVED)
    return PackProvider(
        ref=ref,
        name=provider.name[:_LINE],
        address=bare_address(provider.address),
        needs_keys=(API_KEY,) if keyed else (),
        key_page=page if is_https(page) and len(page) <= _LINE else "",
    )


def pack_model(model: "LibraryModel", card: "ModelCard") -> PackModel | None:
    """`model` as a pack has it, still without an id; None for one that no program could take."""
    if len(card.model) > _LINE or not is_sound_id(card.model):
        return None
    ref = card.provider
    address = "" if ref is not None else bare_address(card.endpoint)
    editors = [one for one in model.holdings if one.target != KILN]
    cost = PackCost(input=card.cost.input, output=card.cost.output) if card.cost is not None else None
    return PackModel(
        id="",
        reach=card.reach,
        model=card.model,
        provider=PackRef(type=ref.type, id=ref.id) if ref is not None else None,
        endpoint=address,
        needs_key=ref is None and any(_has_key(one.record) for one in editors),
        name=_line(card.name),
        context_window=_tokens(card.context_window),
        cost=cost,
        description=redact(card.description)[:_TEXT],
        temperature=_between(card.temperature, 2),
        top_p=_between(card.top_p, 1),
        max_tokens=_tokens(card.max_tokens),
        overrides=dict(_overrides(card)),
        uses=frozenset({"kiln"} if model.in_target(KILN) else ()) | frozenset({"editor"} if editors else ()),  # pyright: ignore[reportArgumentType]
    )


def unique_ids(models: Sequence[PackModel]) -> list[str]:
    """A name for each model inside the pack: it stays whatever the model is called, and whatever others come and go."""
    from hashlib import sha256

    ids: dict[str, None] = {}
    for model in models:
        where = f"{model.provider.type}:{model.provider.id}" if model.provider else f"{model.reach}:{model.endpoint}"
        mark = sha256("\n".join((where, model.model)).encode()).hexdigest()[:8]
        bare = f"{slug(model.model)[:40]}-{mark}"
        number, name = 1, bare
        while name in ids:
            number += 1
            name = f"{bare}-{number}"
        ids[name] = None
    return list(ids)


def bare_address(address: str) -> str:
    """`address` without user, password and query; "" for what is none, or looks as if a key stood in it."""
    head, scheme, rest = address.strip().partition("://")
    host, slash, path = rest.partition("/")
    bare = f"{head}{scheme}{host.rpartition('@')[2]}{slash}{path.partition('?')[0].partition('#')[0]}".rstrip("/")
    return bare if len(bare) <= _LINE and is_address(bare) and redact(bare) == bare else ""


def _setting(name: str, value: str) -> str:
    if is_address_setting(name):
        return bare_address(value)
    return value if is_plain_setting(name, value) and redact(value) == value else ""


def _overrides(card: "ModelCard") -> Iterator[tuple[str, object]]:
    name = card.provider.id if card.provider and card.provider.type == "builtin" else "openai_compatible"
    wrong = {fault.field for fault in check_overrides(card.overrides, name)}
    for field, value in card.overrides.items():
        texts = [field, *texts_in(value)]
        if field not in wrong and all(is_sound(text) and redact(text) == text for text in texts):
            yield field, value


def _has_key(record: object) -> bool:
    states = (ApiKeyState.SECRET_REFERENCE, ApiKeyState.PLAIN_TEXT)
    return isinstance(record, CustomModelRecord) and record.api_key.state in states


def _line(text: str) -> str:
    return redact(text)[:_LINE] if is_sound(text) else ""


def _tokens(number: int | None) -> int | None:
    return number if number is not None and 0 < number <= _MOST else None


def _between(number: float | None, most: float) -> float | None:
    return number if number is not None and 0 <= number <= most else None
