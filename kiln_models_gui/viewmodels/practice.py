"""Practice mode: what the practice provider does, for a person to choose."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from kiln_models_gui.probes.practice import PracticeProvider


class Practice(QObject):
    """The switch of the practice provider."""

    def __init__(self, provider: "PracticeProvider") -> None:
        super().__init__()
        self._provider = provider

    @property
    def choices(self) -> tuple[tuple[str, str], ...]:
        """Names of faults, with words."""
        return (
            ("none", self.tr("works")),
            ("wrong_key", self.tr("refuses every key")),
            ("slow", self.tr("is very slow")),
            ("down", self.tr("is switched off")),
            ("no_such_model", self.tr("has other models now")),
            ("web_page", self.tr("answers with a web page")),
            ("busy", self.tr("is too busy")),
        )

    @property
    def fault(self) -> str:
        """What it does now."""
        return self._provider.fault.value

    def choose(self, name: str) -> None:
        """Have it do something else from now on."""
        from kiln_models_gui.probes.practice import PracticeFault

        self._provider.fault = PracticeFault(name)
