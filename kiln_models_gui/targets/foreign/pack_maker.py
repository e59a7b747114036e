"""Collects providers, models and keys out of a foreign file, and makes of them a pack without any key in it."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from kiln_models_gui.redaction import redact
from kiln_models_gui.registry.catalog import Catalog
from kiln_models_gui.registry.checks import unprintable
from kiln_models_gui.registry.custom_model_fields import ModelType
from kiln_models_gui.registry.model_card import ModelCard, Reach
from kiln_models_gui.registry.pack.pack import MOST_MODELS, MOST_PROVIDERS, Pack, PackModel
from kiln_models_gui.registry.pack.slots import KeySlot, slots_of
from kiln_models_gui.registry.places import normal_address
from kiln_models_gui.registry.plain import fields_of
from kiln_models_gui.registry.providers import ProviderRef
from kiln_models_gui.registry.slugs import ID_PATTERN, slug
from kiln_models_gui.targets.foreign.addresses import builtin_at, clean_address
from kiln_models_gui.targets.foreign.foreign import (
    API_KEY,
    Foreign,
    ForeignError,
    ForeignKind,
    LeftOut,
    LeftOutReason,
    Unreadable,
)
from kiln_models_gui.targets.foreign.found_key import FoundKey, found_key
from kiln_models_gui.targets.foreign.lines import line, title
from kiln_models_gui.targets.foreign.pack_parts import (
    FoundProvider,
    Spot,
    dropped_settings,
    holds,
    model_fields,
    spelled,
)
from kiln_models_gui.targets.kiln_cards import REACHES

if TYPE_CHECKING:
    from pydantic import SecretStr

    from kiln_models_gui.targets.foreign.pack_parts import Assignments

MOST_LEFT_OUT = 1_000
AZURE = "azure_openai"


class PackMaker:
    """Takes what a reader finds. Nothing raises but `finish`."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self._providers: dict[ProviderRef, FoundProvider] = {}
        self._at: dict[str, list[FoundProvider]] = {}
        self._names: set[str] = set()
        self._models: list[dict[str, object]] = []
        self._ids: set[str] = set()
        self._numbers: dict[str, int] = {}
        self._keys: dict[tuple[ProviderRef, str], SecretStr] = {}
        self._endpoint_keys: dict[str, SecretStr] = {}
        self._left_out: dict[LeftOut, None] = {}
        self.assignments: Assignments | None = None

    def leave_out(self, what: object, reason: LeftOutReason) -> None:
        """Note that `what` of the file is not in the pack."""
        if len(self._left_out) < MOST_LEFT_OUT:
            self._left_out[LeftOut(title(what), reason)] = None
        else:
            self._left_out.setdefault(LeftOut("", LeftOutReason.TOO_MANY))

    def builtin(
        self, provider_id: str, values: Mapping[str, object] | None = None, keys: Mapping[str, object] | None = None
    ) -> ProviderRef | None:
        """Take one of Kiln's own providers, with its settings and what stands at its secrets, by Kiln's names."""
        info = self._catalog.provider(provider_id)
        if info is None or info.kind == "virtual":
            return None
        ref = ProviderRef("builtin", info.id)
        if ref not in self._providers:
            if not self._has_room(info.name):
                return None
            self._providers[ref] = FoundProvider(ref, info.name, page=info.key_url or "")
        standing = self._providers[ref]
        secrets = {key.key: key.required for key in info.keys if key.sensitive}
        standing.needs.update(dict.fromkeys(name for name, required in secrets.items() if required))
        for key in info.keys:
            if not key.sensitive and values and (value := self._setting(key.key, values.get(key.key), info.name)):
                standing.values.setdefault(key.key, value)
        for name, value in (keys or {}).items():
            if name in secrets:
                self._take_key(standing, name, found_key(value))
        return ref

    def custom(self, name: object, address: object, key: object = None) -> ProviderRef | None:
        """Take a provider with an OpenAI-compatible address. One there with the same key is it."""
        shown = title(name) or "Provider"
        url = self._address(address, shown)
        if url is None:
            return None
        found = found_key(key)
        for standing in self._at.get(url, ()):
            if self._goes_with(standing, found):
                self._take_key(standing, API_KEY, found)
                return standing.ref
        if not self._has_room(shown):
            return None
        ref = ProviderRef("custom", self._free_name(shown))
        self._providers[ref] = standing = FoundProvider(ref, ref.id, url)
        self._at.setdefault(url, []).append(standing)
        self._take_key(standing, API_KEY, found)
        return ref

    def at(self, kind: ModelType, address: object, name: object, key: object = None) -> Spot | None:
        """Where something of this kind is: at Kiln's own provider, at a custom one, or at an endpoint of its own."""
        shown = title(name)
        url = self._address(address, shown)
        if url is None:
            return None
        own = builtin_at(kind, url)
        if own:
            return self.at_own(own, key=key)
        if kind is ModelType.openai_compatible:
            ref = self.custom(shown, url, key)
            return Spot(ref, Reach.OPENAI) if ref else None
        if kind is ModelType.azure_openai and self._is_the_azure(url):
            return self.at_own(AZURE, {"azure_openai_endpoint": url}, key=key)
        return Spot(None, Reach(kind.value), url, found_key(key))

    def at_own(
        self,
        provider_id: str,
        values: Mapping[str, object] | None = None,
        keys: Mapping[str, object] | None = None,
        key: object = None,
    ) -> Spot | None:
        """One of Kiln's own providers, as `builtin` takes it; `key` stands for its first secret."""
        first = dict.fromkeys(self._secrets_of(provider_id)[:1], key)
        ref = self.builtin(provider_id, values, keys or first)
        return Spot(ref, REACHES.get(provider_id, Reach.CONNECTED)) if ref else None

    def add(
        self,
        card: ModelCard,
        uses: frozenset[str] | None = None,
        key: FoundKey | None = None,
        id_: str = "",
        *,
        even_if_listed: bool = False,
    ) -> str:
        """Take a model; `key` is that of its own endpoint. Returns its id in the pack, "" where it was left out.

        `even_if_listed`: also one that Kiln finds by itself, for the sake of what the file says of it.
        """
        shown = title(card.name or card.model)
        if (why := self._why_not(card, even_if_listed=even_if_listed)) is not None:
            self.leave_out(shown, why)
            return ""
        endpoint = card.endpoint if card.provider is None and card.endpoint else None
        url = self._address(endpoint, shown) if endpoint else ""
        if url is None:
            return ""
        for name in dropped_settings(card):
            self.leave_out(f"{shown}: {name}", LeftOutReason.OTHER_SETTING)
        return self._take_model(model_fields(card, self._free_id(id_, shown), url, uses), shown, key or FoundKey())

    def _why_not(self, card: ModelCard, *, even_if_listed: bool) -> LeftOutReason | None:
        provider = card.provider
        reasons = (
            (not card.model.strip(), LeftOutReason.NO_MODEL_NAME),
            (redact(card.model) != card.model or unprintable(card.model), LeftOutReason.UNREADABLE_ENTRY),
            (provider is not None and provider not in self._providers, LeftOutReason.NO_PROVIDER),
            (
                provider is not None and not even_if_listed and self._kiln_lists(provider, card.model),
                LeftOutReason.KILN_LISTS_IT,
            ),
            (len(self._models) >= MOST_MODELS, LeftOutReason.TOO_MANY),
        )
        return next((why for applies, why in reasons if applies), None)

    def _secrets_of(self, provider_id: str) -> list[str]:
        """The secrets of one of Kiln's own providers, by Kiln's names."""
        info = self._catalog.provider(provider_id)
        return [key.key for key in info.keys if key.sensitive] if info else []

    def _kiln_lists(self, ref: ProviderRef, model: str) -> bool:
        """Whether Kiln finds that model by itself."""
        info = self._catalog.provider(ref.id) if ref.type == "builtin" else None
        return info is not None and (not info.accepts_custom_models or self._catalog.row(ref.id, model) is not None)

    def finish(self, kind: ForeignKind, name: str = "") -> Foreign:
        """The pack and its keys. Raises ForeignError (NOTHING_USABLE)."""
        self._without_keys()
        if not (self._providers or self._models):
            raise ForeignError(Unreadable.NOTHING_USABLE, tuple(self._left_out), kind)
        ids = [str(model["id"]) for model in self._models]
        pack = Pack.model_validate(
            {
                "name": line(name),
                "providers": [one.plain() for one in self._providers.values()],
                "models": self._models,
                "assignments": self.assignments.plain(ids) if self.assignments else None,
            }
        )
        keys = {slot.id: key for slot in slots_of(pack) if (key := self._key_of(slot)) is not None}
        return Foreign(kind, pack, keys, tuple(self._left_out))

    def _key_of(self, slot: KeySlot) -> "SecretStr | None":
        return self._keys.get((slot.ref, slot.place)) if slot.ref else self._endpoint_keys.get(slot.address)

    def _take_model(self, fields: dict[str, object], shown: str, key: FoundKey) -> str:
        from pydantic import ValidationError

        id_ = cast("str", fields["id"])
        fields["needs_key"] = key.wanted
        try:
            PackModel.model_validate(fields)
        except ValidationError:
            self.leave_out(shown, LeftOutReason.UNREADABLE_ENTRY)
            return ""
        self._models.append(fields)
        self._ids.add(id_.casefold())
        address = normal_address(str(fields["endpoint"]))
        if key.key is not None and self._endpoint_keys.setdefault(address, key.key) != key.key:
            self.leave_out(shown, LeftOutReason.MORE_KEYS)
        elif key.why is not None:
            self.leave_out(shown, key.why)
        return id_

    def _take_key(self, provider: FoundProvider, name: str, found: FoundKey) -> None:
        if not found.wanted:
            return
        provider.needs.setdefault(name)
        slot = (provider.ref, name)
        if found.key is not None:
            standing = self._keys.setdefault(slot, found.key)
            if standing != found.key:
                self.leave_out(provider.name, LeftOutReason.MORE_KEYS)
        elif found.why is not None and slot not in self._keys:
            self.leave_out(provider.name, found.why)

    def _goes_with(self, provider: FoundProvider, found: FoundKey) -> bool:
        standing = self._keys.get((provider.ref, API_KEY))
        return standing is None or found.key is None or standing == found.key

    def _is_the_azure(self, url: str) -> bool:
        """Kiln has one Azure resource: the first of the file."""
        standing = self._providers.get(ProviderRef("builtin", AZURE))
        return standing is None or standing.values.get("azure_openai_endpoint", url) == url

    def _address(self, address: object, shown: str) -> str | None:
        if address is None or address == "":
            self.leave_out(shown, LeftOutReason.NO_ADDRESS)
            return None
        clean = clean_address(address)
        if clean is None:
            self.leave_out(shown, LeftOutReason.BAD_ADDRESS)
            return None
        if redact(clean.url) != clean.url:
            self.leave_out(shown, LeftOutReason.KEY_IN_TEXT)
            return None
        if clean.had_secret:
            self.leave_out(shown, LeftOutReason.PASSWORD_IN_ADDRESS)
        return clean.url

    def _setting(self, name: str, value: object, shown: str) -> str:
        """A provider's setting that is no secret; an address without a password."""
        if not isinstance(value, str) or not value.strip():
            return ""
        if name.endswith(("_url", "_endpoint")):
            return self._address(value, shown) or ""
        return line(value)

    def _has_room(self, shown: str) -> bool:
        if len(self._providers) < MOST_PROVIDERS:
            return True
        self.leave_out(shown, LeftOutReason.TOO_MANY)
        return False

    def _free_name(self, wanted: str) -> str:
        bare = wanted.replace("::", ":")[:100].strip() or "Provider"  # Kiln splits its older names at "::"
        name, number = bare, 1
        while name.casefold() in self._names:
            number += 1
            name = f"{bare} {number}"
        self._names.add(name.casefold())
        return name

    def _free_id(self, standing: str, shown: str) -> str:
        """The id that it has, else one that nobody has; ids that differ in case only would be one for many readers."""
        if ID_PATTERN.fullmatch(standing) and standing.casefold() not in self._ids:
            return standing
        bare = slug(shown)
        wanted, number = bare, self._numbers.get(bare, 1)
        while wanted in self._ids:
            number += 1
            wanted = f"{bare}-{number}"
        self._numbers[bare] = number  # the next of that name does not try them all again
        return wanted

    def _without_keys(self) -> None:
        """Take out what has one of the keys in its name, address or note as well; a provider goes with its models."""
        secrets = spelled(key.get_secret_value() for key in (*self._keys.values(), *self._endpoint_keys.values()))
        everything = [
            [one.plain() for one in self._providers.values()],
            self._models,
            [one.what for one in self._left_out],
        ]
        if not holds(everything, secrets):
            return
        for ref, one in list(self._providers.items()):
            if holds(one.plain(), secrets):
                del self._providers[ref]
                self.leave_out("", LeftOutReason.KEY_IN_TEXT)
        kept: list[dict[str, object]] = []
        for model in self._models:
            ref = fields_of(model["provider"])
            gone = bool(ref) and ProviderRef(cast("Any", ref["type"]), str(ref["id"])) not in self._providers
            if gone or holds(model, secrets):
                self.leave_out("", LeftOutReason.KEY_IN_TEXT)
            else:
                kept.append(model)
        self._models = kept
        self._left_out = {
            LeftOut("" if holds(one.what, secrets) else one.what, one.reason): None for one in self._left_out
        }
