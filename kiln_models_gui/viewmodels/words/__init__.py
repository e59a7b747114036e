"""From problems, which are data, to sentences for people: what happened, then what to do."""

from kiln_models_gui.values import Value


class Message(Value):
    """What happened, and what to do about it (empty when there is nothing to do)."""

    what: str
    todo: str = ""

    @property
    def text(self) -> str:
        """Both sentences in one line."""
        return f"{self.what} {self.todo}".strip()
