import gc
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from kiln_models_gui.garbage import OLD, YOUNG, MainThreadCollector, collect_all, collect_what_is_due


class Knot:
    """Something that only the collector can take away."""

    gone = 0

    def __init__(self) -> None:
        self.me = self

    def __del__(self) -> None:
        Knot.gone += 1


@pytest.fixture
def collector(qapp: QApplication) -> Iterator[MainThreadCollector]:
    yield MainThreadCollector(qapp)
    gc.unfreeze()
    gc.enable()


def test_garbage_is_collected_when_it_has_become_due(collector: MainThreadCollector) -> None:
    assert not gc.isenabled()
    gc.collect()
    Knot.gone = 0
    Knot()
    collect_what_is_due()
    assert Knot.gone == 0, "one object is not worth a look"
    kept = [[] for _ in range(YOUNG * 2)]
    collect_what_is_due()
    assert Knot.gone == 1
    assert kept


def test_what_outlived_a_full_look_is_left_alone_until_all_is_looked_at(collector: MainThreadCollector) -> None:
    gc.collect()
    Knot.gone = 0
    knot = Knot()
    for _ in range(OLD + 1):  # Python counts its looks at the middle generation
        gc.collect(1)
    kept = [[] for _ in range(YOUNG * 2)]
    collect_what_is_due()
    assert gc.get_freeze_count()
    del knot
    gc.collect()
    assert Knot.gone == 0
    collect_all()
    assert Knot.gone == 1
    assert kept
    assert collector
