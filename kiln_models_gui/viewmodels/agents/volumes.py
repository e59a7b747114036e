"""How much each agent has to do in a month, as it is typed. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.registry.agents import AgentRole, TaskKind
from kiln_models_gui.registry.orchestrator_facts import TaskVolume, Volumes

tr = QCoreApplication.translate
_MOST = 100_000_000
FIELDS = ("tasks", "input_tokens", "output_tokens")


@dataclass(frozen=True, slots=True)
class VolumesDraft:
    """Volumes that are being changed. Raises nothing: what cannot be read is an error beside its field."""

    start: Volumes
    """One line per agent; an agent with several lines keeps all but its first as they are."""
    texts: dict[tuple[str, str], str] = field(default_factory=dict[tuple[str, str], str])
    """(agent, field) → what was typed."""

    def typed(self, agent: str, name: str, text: str) -> "VolumesDraft":
        """With another text in one field; `name` is one of FIELDS."""
        return replace(self, texts=self.texts | {(agent, name): text})

    def text(self, agent: str, name: str) -> str:
        """What stands in a field."""
        return self.texts.get((agent, name), str(getattr(self._line(agent), name)))

    def error(self, agent: str, name: str) -> str:
        """What is wrong with a field, or ""."""
        return (
            "" if read_whole(self.text(agent, name)) is not None else tr("Agents", "Type a whole number, such as 200.")
        )

    @property
    def volumes(self) -> Volumes | None:
        """The volumes as typed; None while a field is wrong."""
        lines: list[TaskVolume] = []
        seen: set[str] = set()
        for line in self.start:
            numbers = {name: read_whole(self.text(line.agent.value, name)) for name in FIELDS}
            if None in numbers.values():
                return None
            first = line.agent not in seen
            lines.append(replace(line, **{n: v for n, v in numbers.items() if v is not None}) if first else line)
            seen.add(line.agent)
        return tuple(lines)

    def _line(self, agent: str) -> TaskVolume:
        return next(line for line in self.start if line.agent.value == agent)


def read_whole(text: str) -> int | None:
    """A whole number from 0 on, as people type it: "1,000"."""
    plain = text.strip().replace(",", "").replace(" ", "").replace("\u202f", "")
    return int(plain) if plain.isdecimal() and plain.isascii() and int(plain) <= _MOST else None


def plain_volumes(volumes: Volumes) -> tuple[dict[str, object], ...]:
    """The volumes as plain data, to be kept over restarts."""
    return tuple(dict(asdict(line).items()) for line in volumes)


def kept_volumes(plain: Sequence[Mapping[str, object]]) -> Volumes | None:
    """Volumes that were kept; None where there are none, or not a line that makes sense for each agent."""
    try:
        lines = tuple(_kept(line) for line in plain)
    except (KeyError, ValueError):
        return None
    return lines if {line.agent for line in lines} == set(AgentRole) else None


def _kept(line: Mapping[str, object]) -> TaskVolume:
    """Raises KeyError, ValueError."""
    numbers = {name: line[name] for name in FIELDS}
    counts = {name: n for name, n in numbers.items() if type(n) is int and 0 <= n <= _MOST}
    if len(counts) < len(FIELDS):
        raise ValueError("no whole number")
    return TaskVolume(AgentRole(str(line["agent"])), TaskKind(str(line["kind"])), **counts)
