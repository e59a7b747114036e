"""Random packs come back as they went, and tampered ones crash nothing and bring no key to a new address."""

import shutil
import traceback
from collections.abc import Callable
from random import Random

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from kiln_models_gui import resources
from kiln_models_gui.registry.catalog import Catalog
from kiln_models_gui.registry.pack.pack import Pack
from tests.pack_strategies import any_packs, sound_packs
from tests.targets.pack_trials import Trials
from tests.torture.common import Effort, Figures

ON_DESKS = 20
"""For so many packs, one is also applied to a desk, and made again there."""


class PackTorture:
    """Counts what was tried, and what went wrong."""

    def __init__(self, effort: Effort) -> None:
        self._effort = effort
        self._homes = effort.folder / "homes"
        self._homes.mkdir()
        self.trials = Trials(self._homes, Catalog.from_json(resources.read_text("catalogue.json")))
        self.roundtrips = self.differ = self.mutations = self.crashes = 0

    def trip(self, pack: Pack) -> None:
        """There and back."""
        self.roundtrips += 1
        self.differ += self._fails(lambda: not self.trials.same_after_a_trip(pack))

    def trip_over_desks(self, pack: Pack) -> None:
        """There, into settings files, out of them again, and the same once more."""
        self.differ += self._fails(lambda: not self.trials.same_on_another_desk(pack))

    def tamper(self, pack: Pack, number: int) -> None:
        """Open what somebody tampered with."""
        self.mutations += 1
        self.crashes += self._fails(lambda: self.trials.tampered_with(pack, Random(number)))

    def _fails(self, trial: Callable[[], object]) -> bool:
        try:
            return bool(trial())
        except Exception:
            traceback.print_exc()
            return True
        finally:
            shutil.rmtree(self._homes, ignore_errors=True)
            self._homes.mkdir()


def roundtrips(effort: Effort) -> Figures:
    """As many round trips as are wanted."""
    packs = PackTorture(effort)
    _for_each(any_packs() | sound_packs(), packs.trip, effort.count, effort)
    _for_each(sound_packs(), packs.trip_over_desks, max(effort.count // ON_DESKS, 5), effort)
    return {"pack_roundtrips": packs.roundtrips, "pack_roundtrips_differ": packs.differ}


def mutations(effort: Effort) -> Figures:
    """As many tampered packs as are wanted."""
    packs = PackTorture(effort)
    both = st.tuples(sound_packs() | sound_packs() | any_packs(), st.integers(0, 2**32))
    _for_each(both, lambda one: packs.tamper(*one), effort.count, effort)
    return {
        "pack_mutations": packs.mutations,
        "pack_mutations_applied": packs.trials.applied,
        "pack_crashes": packs.crashes,
        "pack_keys_elsewhere": packs.trials.keys_elsewhere,
    }


def _for_each(strategy: st.SearchStrategy, work: Callable[..., None], count: int, effort: Effort) -> None:
    @seed(effort.seed)
    @settings(
        max_examples=count,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
    )
    @given(strategy)
    def each(one: object) -> None:
        if not effort.is_over:
            work(one)

    each()
