"""Model servers that run on this computer: found in the background, each added with one click."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from kiln_models_gui.values import Value
from kiln_models_gui.viewmodels.base import ViewModel
from kiln_models_gui.viewmodels.words.numbers import plural
from kiln_models_gui.viewmodels.workbench import Workbench

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiln_models_gui.probes.endpoint import Endpoint
    from kiln_models_gui.probes.listed_model import ListedModel
    from kiln_models_gui.probes.local_servers import LocalServer, Program
    from kiln_models_gui.registry.providers import Provider, ProviderRef
    from kiln_models_gui.viewmodels.connection_test import ConnectionTest
    from kiln_models_gui.viewmodels.providers.draft import ProviderDraft
    from kiln_models_gui.viewmodels.words import Message

ALL_TICKED = 3
"""A list as short as this is ticked from the start."""


class ServerCard(Value):
    """One server that is not set up yet, in words. `models`: those to tick, each with whether it is."""

    address: str
    title: str
    note: str = ""
    models: tuple[tuple[str, bool], ...] = ()
    needs_key: bool = False
    adding: bool = False
    problem: str = ""


class LocalServers(ViewModel):
    """What runs on this computer.

    Signals: `key_wanted` with name and address of a server that needs a key; `told` with what
    came of adding or looking, in a sentence; `server_added` with it when a server was added and tested.
    """

    key_wanted = Signal(str, str)
    told = Signal(str)
    server_added = Signal(str)

    def __init__(self, bench: Workbench, programs: "Iterable[Program] | None" = None) -> None:
        """`programs`: what to look for; None for all that we know, none at all for no looking."""
        super().__init__(bench.on_error)
        self._bench = bench
        self._programs = None if programs is None else tuple(programs)
        self._found: dict[str, LocalServer] = {}
        self._unticked: dict[str, frozenset[str]] = {}
        self._adding: set[str] = set()
        self._problems: dict[str, str] = {}
        self._looked = False
        self.looking = False
        self.asked = False
        """Whether somebody asked for the look that is under way."""
        self._tests: list[ConnectionTest] = []
        bench.registry.subscribe(self.changed.emit)

    # What is shown

    @property
    def enabled(self) -> bool:
        """Whether it is looked at start."""
        return self._bench.choices.now.look_for_local_servers

    @property
    def cards(self) -> tuple[ServerCard, ...]:
        """The servers that are not set up yet."""
        return tuple(self._card(one) for one in self._found.values() if self._standing(one) is None)

    @property
    def running(self) -> "frozenset[ProviderRef]":
        """The providers that are set up and run now."""
        standing = (self._standing(one) for one in self._found.values())
        return frozenset(one.ref for one in standing if one is not None)

    def _card(self, server: "LocalServer") -> ServerCard:
        name = self._name(server)
        count = len(server.models)
        models_words = plural("LocalServers", "1 model", "%n models", count)
        title = self.tr("{name} is running on this computer").format(name=name)
        if count:
            title = f"{title} · {models_words}"
        note = self.tr("It wants a key.") if server.needs_key else ""
        if self._kiln_lists(server):
            note = self.tr("Kiln then lists its models by itself.")
        off = self._unticked.get(server.address, frozenset())
        models = () if self._kiln_lists(server) else tuple((one.id, one.id not in off) for one in server.models)
        adding = server.address in self._adding
        problem = self._problems.get(server.address, "")
        return ServerCard(server.address, title, note, models, server.needs_key, adding, problem)

    def _name(self, server: "LocalServer") -> str:
        return server.program.name or self.tr("A model server")

    def _builtin(self, server: "LocalServer") -> str:
        """The id of Kiln's own provider for this program, "" for none."""
        from kiln_models_gui.registry.provider_addresses import BUILTINS

        name = server.program.id
        return name if name in BUILTINS and self._bench.registry.catalog.provider(name) is not None else ""

    def _kiln_lists(self, server: "LocalServer") -> bool:
        info = self._bench.registry.catalog.provider(self._builtin(server))
        return info is not None and not info.accepts_custom_models

    def _standing(self, server: "LocalServer") -> "Provider | None":
        """The provider that is this server, by its address."""
        from kiln_models_gui.registry.places import normal_address
        from kiln_models_gui.registry.provider_addresses import BUILTINS

        wanted = normal_address(server.address).removesuffix("/v1")
        for provider in self._bench.registry.providers():
            default = BUILTINS[provider.ref.id].base_url if provider.info and provider.ref.id in BUILTINS else ""
            address = provider.address or default
            if address and normal_address(address).removesuffix("/v1") == wanted:
                return provider
        return None

    # What a person does

    def look_once(self) -> None:
        """Look at start, where that is wanted."""
        if self.enabled and not self._looked:
            self.look()

    def look(self) -> None:
        """Look around now; what stopped since is no longer shown."""
        self._start_looking(tells=False)

    def look_again(self) -> None:
        """Look because the person wants it, and tell when there is nothing new."""
        self._start_looking(tells=True)

    def _start_looking(self, *, tells: bool) -> None:
        self.asked = self.asked or tells
        if not self.looking:
            self._looked = self.looking = True
            self.spawn(self._look(tells=tells))

    def tick(self, address: str, model: str, *, wanted: bool) -> None:
        """Add this model too, or not."""
        off = self._unticked.get(address, frozenset())
        self._unticked[address] = off - {model} if wanted else off | {model}
        self.changed.emit()

    def add(self, address: str, uses: frozenset[str] = frozenset()) -> None:
        """Set the server up with the ticked models, and test them. One that wants a key is left to the form.

        `uses`: ids of the programs that get the models; Kiln alone where none is named.
        """
        server = self._found.get(address)
        if server is None or address in self._adding:
            return
        if server.needs_key:
            self.key_wanted.emit(self._free_name(server), server.address)
            return
        self._adding.add(address)
        self._problems.pop(address, None)
        self.spawn(self._add(server, uses))

    def stop(self) -> None:
        """The program ends: looking and testing end, what is being saved goes on."""
        for test in self._tests:
            test.stop()
        if self.looking and not self._adding:
            self.cancel_all()

    # What waits

    async def _look(self, *, tells: bool) -> None:
        from contextlib import aclosing

        from kiln_models_gui.probes.local_servers import PROGRAMS, look_around

        programs = PROGRAMS if self._programs is None else self._programs
        seen: set[str] = set()
        try:
            if programs:
                async with aclosing(look_around(self._bench.client(), programs)) as servers:
                    async for server in servers:
                        seen.add(server.address)
                        self._keep(server)
            for address in self._found.keys() - seen:
                del self._found[address]
        finally:
            self.looking = self.asked = False
        if tells and not self.cards:
            self.told.emit(self._nothing_new())

    def _nothing_new(self) -> str:
        if self.running:
            return self.tr("Only what is set up already runs on this computer.")
        return self.tr("No model server was found on this computer. Start it, then look again.")

    def _keep(self, server: "LocalServer") -> None:
        if server.address not in self._found and len(server.models) > ALL_TICKED:
            self._unticked[server.address] = frozenset(model.id for model in server.models)
        self._found[server.address] = server
        self.changed.emit()

    async def _add(self, server: "LocalServer", uses: frozenset[str]) -> None:
        from kiln_models_gui.viewmodels.paste.adding import add_provider
        from kiln_models_gui.viewmodels.words import Message

        ticked = [] if self._kiln_lists(server) else [model for model, wanted in self._card(server).models if wanted]
        try:
            told = await add_provider(self._bench, self._draft(server), None)
            if isinstance(told, Message):
                self._problems[server.address] = told.text
                return
            problem = await self._add_models(told, [one for one in server.models if one.id in ticked], uses)
        finally:
            self._adding.discard(server.address)
            self.changed.emit()
        await self._test(told, ticked, problem)

    def _draft(self, server: "LocalServer") -> "ProviderDraft":
        from kiln_models_gui.viewmodels.providers.draft import ADDRESS, NAME
        from kiln_models_gui.viewmodels.providers.editor import CUSTOM, ProviderEditor

        own = self._builtin(server)
        draft = ProviderEditor(self._bench, choice=own or CUSTOM).draft
        if own and draft.info is not None:
            place = next(key.key for key in draft.info.keys if key.key.endswith("_url"))
            return draft.with_text(place, server.address.removesuffix("/v1"))
        return draft.with_text(NAME, self._free_name(server)).with_text(ADDRESS, server.address)

    def _free_name(self, server: "LocalServer") -> str:
        from kiln_models_gui.viewmodels.paste.guess import free_name

        return free_name(self._name(server), {one.name for one in self._bench.registry.state.custom_providers})

    async def _add_models(
        self, ref: "ProviderRef", models: "list[ListedModel]", uses: frozenset[str]
    ) -> "Message | None":
        """Add each; returns why one could not be."""
        from kiln_models_gui.registry.library import KILN
        from kiln_models_gui.viewmodels.models.draft import CONTEXT, COST_IN, COST_OUT
        from kiln_models_gui.viewmodels.models.failures import failure_of
        from kiln_models_gui.viewmodels.paste.adding import add_model
        from kiln_models_gui.viewmodels.paste.draft import PasteDraft
        from kiln_models_gui.viewmodels.paste.guess import CUSTOM

        for model in models:
            context = model.loaded_context or model.context_window
            # An editor does not take a model whose context window nobody knows.
            wanted = uses if context else uses & {KILN}
            texts = {CONTEXT: str(context or ""), COST_IN: "0", COST_OUT: "0"} if wanted - {KILN} else {}
            draft = PasteDraft(CUSTOM, model=model.id, uses=wanted or frozenset({KILN}), texts=texts).model_draft(ref)
            try:
                await add_model(self._bench, draft)
            except Exception as error:
                failure = failure_of(error, draft.reach, ("Kiln",))
                if failure is None:
                    raise
                return failure.message
        return None

    async def _test(self, ref: "ProviderRef", models: list[str], problem: "Message | None") -> None:
        """Ask each model that was added, one after the other: a small computer has room for one."""
        from kiln_models_gui.viewmodels.providers.endpoints import endpoint_of

        provider = self._bench.registry.provider(ref)
        if provider is None:
            return

        async def endpoint() -> "Endpoint | None":
            return await endpoint_of(provider, self._bench.registry.state.values, self._bench.keys)

        from kiln_models_gui.viewmodels.connection_test import ConnectionTest

        test = ConnectionTest(lambda: self._bench.client(ref), endpoint, self._on_error)
        self._tests.append(test)
        answered = 0
        for model in models or [""]:
            test.start(model)
            await test.finish()
            result = test.result
            if result is None or not result.counts:
                break
            answered += result.worked
            self._bench.memory.remember((ref, provider.address), result)
            if model:
                self._bench.memory.remember((ref, provider.address, model), result)
        self._tests.remove(test)
        sentence = problem.text if problem else self._told(provider.name, len(models), answered)
        self.told.emit(sentence)
        self.server_added.emit(sentence)

    def _told(self, name: str, models: int, answered: int) -> str:
        added = self.tr("Added “{name}”.").format(name=name)
        if not models:
            return added
        if answered == models:
            works = self.tr("Its model answers.") if models == 1 else self.tr("All its models answer.")
            return f"{added} {works}"
        words = self.tr("{answered} of {count} models answered. The list of models says why.")
        return f"{added} {words.format(answered=answered, count=models)}"
