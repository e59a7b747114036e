"""Gathers what a pack is compared with: the programs' files as they were read last, and which keys there are."""

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from kiln_models_gui.registry.custom_model_records import CustomModelRecord
from kiln_models_gui.registry.library import KILN, Library
from kiln_models_gui.registry.pack.pack import Pack
from kiln_models_gui.registry.pack.plan_evidence import mark
from kiln_models_gui.registry.pack.plan_providers import API_KEY
from kiln_models_gui.registry.pack.standing import Standing, StandingEditor, StandingModel
from kiln_models_gui.registry.places import normal_address
from kiln_models_gui.registry.policy import Policy
from kiln_models_gui.registry.providers import ProviderRef
from kiln_models_gui.registry.secret_references import ApiKeyState
from kiln_models_gui.targets.pack_holder import PackHolder

if TYPE_CHECKING:
    from kiln_models_gui.registry.orchestrator import Orchestrator
    from kiln_models_gui.registry.registry import Registry
    from kiln_models_gui.targets.editor_keys import EditorKeys
    from kiln_models_gui.targets.keys import ProviderKeys


class PackLook:
    """One look."""

    def __init__(
        self,
        registry: "Registry",
        library: Library,
        editors: "Mapping[str, Orchestrator]",
        keys: "ProviderKeys",
        *,
        editor_keys: "Callable[[], EditorKeys]",
        policy: Policy | None,
    ) -> None:
        self._registry = registry
        self._library = library
        self._editors = editors
        self._keys = keys
        self._editor_keys = editor_keys
        self._policy = policy or Policy()

    async def at(self, pack: Pack, into: Iterable[str] | None, evidence: Iterable[Mapping[str, object]]) -> Standing:
        """What matters to `pack`. Raises SecretError."""
        editors = dict(self._editors)
        catalog = self._registry.catalog
        wanted = frozenset(into) if into is not None else frozenset({KILN, *editors})
        return Standing(
            catalog,
            self._registry.state,
            lambda state: PackHolder(state, catalog, editors),
            tuple(self._models()),
            tuple(self._editor(path, one) for path, one in editors.items()),
            into=wanted,
            kept_keys=await self._kept_keys(pack),
            editor_secrets=await self._editor_secrets(),
            policy=self._policy,
            evidence=frozenset(map(mark, evidence)),
        )

    def _models(self) -> Iterable[StandingModel]:
        for model in self._library.models():
            card = self._library.card(model)
            first = model.holdings[0]
            target = self._library.target(first.target)
            if card is not None and target is not None:
                yield StandingModel(model, card, target.place(first))

    def _editor(self, path: str, agents: "Orchestrator") -> StandingEditor:
        own: dict[str, str] = {}
        for model in self._library.models():
            holding = model.in_target(path)
            if holding is not None and isinstance(holding.record, CustomModelRecord) and not holding.record.hidden:
                own[model.key] = holding.record.choice
        choices = frozenset(model.choice for model in agents.models().get_all_models())
        return StandingEditor(path, agents.name, agents.settings, choices, own)

    async def _kept_keys(self, pack: Pack) -> frozenset[tuple[ProviderRef, str]]:
        """The keychain is only asked for what the pack speaks of: each question may open a prompt."""
        asked: dict[tuple[ProviderRef, str], None] = {}
        for provider in pack.providers:
            ref = ProviderRef(provider.ref.type, provider.ref.id)
            info = self._registry.catalog.provider(ref.id) if ref.type == "builtin" else None
            places = [key.key for key in info.keys if key.sensitive] if info else [API_KEY]
            for place in places if info or ref.type == "custom" else ():
                asked[ref, place] = None
            if ref.type == "custom":  # the same place may have another name here
                for one in self._registry.state.custom_providers:
                    if normal_address(one.base_url) == normal_address(provider.address):
                        asked[ProviderRef("custom", one.name), API_KEY] = None
        return frozenset([one for one in asked if await self._keys.in_keychain(*one)])

    async def _editor_secrets(self) -> frozenset[str]:
        """The addresses for which some editor's model names a secret that the keychain has."""
        named: dict[str, set[str]] = {}
        for model in self._library.models():
            for holding in model.holdings:
                record = holding.record
                if isinstance(record, CustomModelRecord) and record.api_key.state is ApiKeyState.SECRET_REFERENCE:
                    named.setdefault(record.api_key.secret_name, set()).add(normal_address(record.endpoint))
        known = await self._editor_keys().known(named) if named else frozenset[str]()
        return frozenset(address for name in known for address in named[name])
