"""The outcome of a connection test in one chip."""

from typing import TYPE_CHECKING

from kiln_models_gui.values import Value
from kiln_models_gui.viewmodels.tone import Tone

if TYPE_CHECKING:
    from datetime import datetime

STOPPED = "stopped"


class TestResult(Value):
    """The test in one chip: what was proved. `worked`: the model itself answered.

    `kind` names the words, so that a result that was kept speaks the language of the day: "works", "reachable",
    "fault web_page" and so on. `ms`: how long the model took. `models`: how many the provider listed.
    """

    __test__ = False  # not a class of tests

    tone: Tone
    text: str
    worked: bool = False
    kind: str = ""
    proof: int = 0
    """A `probes.proof.Proof`."""
    ms: int = 0
    models: int = 0
    when: "datetime | None" = None
    """When the test ended, UTC."""

    @property
    def counts(self) -> bool:
        """Whether it says something of what was tested."""
        return self.kind != STOPPED
