import gc
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from kiln_models_gui.garbage import YOUNG, MainThreadCollector, collect_what_is_due


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
