"""The last test of each provider and model while the app runs, so that lists and forms agree."""

from collections.abc import Hashable

from kiln_models_gui.viewmodels.base import ViewModel
from kiln_models_gui.viewmodels.test_result import TestResult


class TestMemory(ViewModel):
    """Results by what was tested: (provider, address) or (provider, address, model id).

    A changed address or model id is another key, so that an old result never stands for something else.
    """

    __test__ = False  # not a class of tests

    def __init__(self) -> None:
        super().__init__()
        self._results: dict[Hashable, TestResult] = {}

    def get(self, subject: Hashable) -> TestResult | None:
        """The last result for `subject`."""
        return self._results.get(subject)

    def remember(self, subject: Hashable, result: TestResult | None) -> None:
        """Keep `result`; None (stopped, or not started) changes nothing."""
        if result is not None and self._results.get(subject) != result:
            self._results[subject] = result
            self.changed.emit()
