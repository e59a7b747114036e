"""Trials of packs that the tests make a few of, and the torture thousands: round trips, and packs tampered with."""

import asyncio
from collections.abc import Mapping
from pathlib import Path
from random import Random

from kiln_models_gui.registry.catalog import Catalog
from kiln_models_gui.registry.pack.items import Decision, PackItem
from kiln_models_gui.registry.pack.needs import needed_keys
from kiln_models_gui.registry.pack.pack import Pack
from kiln_models_gui.registry.pack.problems import PackRefusedError
from kiln_models_gui.store.pack_file import dump, read_pack
from kiln_models_gui.targets.pack_make import PackAbout
from tests.kiln_files import KilnHome
from tests.targets.pack_dangers import DATA, ENVIRON, elsewhere, lived_in, tampered, where_keys_go
from tests.targets.packs import Desk


class Trials:
    """Each trial has a home of its own below `folder`."""

    def __init__(self, folder: Path, catalog: Catalog) -> None:
        self._folder = folder
        self._catalog = catalog
        self.count = self.applied = self.refused = 0
        self.keys_elsewhere = 0

    def same_after_a_trip(self, pack: Pack) -> bool:
        """Whether export → import → export is identical."""
        text = dump(pack)
        return dump(read_pack(text)) == text

    def same_on_another_desk(self, pack: Pack) -> bool:
        """Whether a second desk makes the same pack of what a first one's pack brought to it, and nothing was lost."""
        first = asyncio.run(self._made_again(pack))
        return len(first.models) == len(pack.models) and dump(asyncio.run(self._made_again(first))) == dump(first)

    async def _made_again(self, pack: Pack) -> Pack:
        desk = self._desk({})
        keys = {one.slot: "typed-0123456789" for one in needed_keys(await desk.plan(pack))}
        await desk.take_all(pack, keys)
        return desk.make_all(PackAbout("All", id="same", made_at=pack.made_at))

    def tampered_with(self, pack: Pack, dice: Random) -> None:
        """Open and apply a tampered pack on a desk with keys of its own, whatever it says; and undo it.

        Raises whatever is no PackRefusedError: a crash.
        """
        try:
            found = read_pack(tampered(dump(pack), dice))
        except PackRefusedError:
            self.refused += 1
            return
        asyncio.run(self._applied(found, dice))

    async def _applied(self, pack: Pack, dice: Random) -> None:
        desk = await lived_in(self._desk(DATA))
        before = set(where_keys_go(desk))
        first = await desk.plan(pack)
        wanted = {item.key: _decision(item, dice) for item in first.items if item.decisions}
        plan = await desk.plan(pack, wanted)
        keys = {one.slot: "typed-0123456789" for one in needed_keys(plan) if dice.random() < 0.5}
        done = await desk.apply(plan, keys, in_kilns_file=dice.random() < 0.7)
        self.keys_elsewhere += len(elsewhere(before, set(where_keys_go(desk))))
        self.applied += 1
        await desk.applier.undo(done)
        if set(where_keys_go(desk)) != before:
            raise AssertionError("an undo left keys elsewhere")

    def _desk(self, data: Mapping[str, object]) -> Desk:
        self.count += 1
        home = KilnHome(self._folder / f"home-{self.count}", self._catalog)
        return Desk(home, data, ENVIRON if data else {})


def _decision(item: PackItem, dice: Random) -> Decision:
    """Mostly the most dangerous one."""
    return dice.choice([item.decision, Decision.TAKE, Decision.TAKE, dice.choice(item.decisions)])
