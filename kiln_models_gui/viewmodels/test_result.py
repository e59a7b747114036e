"""The outcome of a connection test in one chip."""

from kiln_models_gui.values import Value
from kiln_models_gui.viewmodels.tone import Tone


class TestResult(Value):
    """The test in one chip: what was proved. `worked`: the model itself answered."""

    __test__ = False  # not a class of tests

    tone: Tone
    text: str
    worked: bool = False
