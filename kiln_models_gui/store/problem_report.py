"""The report for whoever helps: log, versions, shape of the settings, results of tests, as one zip without secrets."""

import io
import json
import os
import re
import sys
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiln_models_gui.known_secrets import KnownSecrets
from kiln_models_gui.redaction import HIDDEN
from kiln_models_gui.registry.shape import shape_of
from kiln_models_gui.store import files
from kiln_models_gui.store.jsonc_file import JsoncFile
from kiln_models_gui.store.problems import StoreError
from kiln_models_gui.store.settings_file import SettingsFile

EDITOR_SETTINGS = "aiOrchestrator"
_MOST_OF_A_LOG = 2_000_000
_MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")


@dataclass(frozen=True)
class ReportSources:
    """Where the parts of a report are. `versions`: what else runs here, by its name."""

    log: Path
    results: Path
    kiln: Path
    editors: Sequence[Path]
    versions: Mapping[str, str]


class ProblemReport:
    """Makes the report. Every text in it loses keys, this person's and computer's names, and mail addresses."""

    def __init__(self, sources: Callable[[], ReportSources], known: KnownSecrets, home: Path) -> None:
        self._sources = sources
        self._known = known
        self._home = home

    def save(self, path: Path) -> None:
        """Write the zip; blocks. Raises StoreError."""
        whole = io.BytesIO()
        with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as packed:
            for name, text in self.parts():
                packed.writestr(name, self._without_people(text))
        files.replace(path, whole.getvalue())

    def parts(self) -> Iterator[tuple[str, str]]:
        """The files of the report, without keys. What cannot be read is told in its place."""
        sources = self._sources()
        yield "versions.txt", "\n".join(f"{name}: {value}" for name, value in _versions(sources).items()) + "\n"
        yield "packages.txt", "\n".join(_packages()) + "\n"
        yield "settings/kiln.json", self._shape(lambda: SettingsFile(sources.kiln).read().data)
        for number, editor in enumerate(sources.editors, 1):
            yield f"settings/editor-{number}.json", self._shape(lambda path=editor: _of_the_orchestrator(path))
        yield "test-results.json", self._known.clean(_text(sources.results))
        for log in sorted(sources.log.parent.glob(f"{sources.log.name}*")):
            yield f"log/{log.name}", self._known.clean(_text(log))

    def _shape(self, read: Callable[[], object]) -> str:
        try:
            shape = shape_of(read(), self._known.clean)  # cleaned as a whole, kinds would go for keys
        except StoreError as error:
            shape = f"could not be read: {error.problem.value}"
        return json.dumps(shape, indent=1, ensure_ascii=False)

    def _without_people(self, text: str) -> str:
        for name, stands_for in _names_of_people(self._home):
            text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", stands_for, text, flags=re.IGNORECASE)
        return _MAIL.sub(HIDDEN, text)


def _of_the_orchestrator(path: Path) -> dict[str, object]:
    settings = JsoncFile(path).read().data.value
    ours = {name: value for name, value in settings.items() if name.partition(".")[0] == EDITOR_SETTINGS}
    return {**ours, "others": list(range(len(settings) - len(ours)))}


def _names_of_people(home: Path) -> Iterator[tuple[str, str]]:
    yield str(home), "~"
    yield str(home).replace("\\", "\\\\"), "~"
    yield home.as_posix(), "~"
    mine = {home.name, os.environ.get("USER", ""), os.environ.get("USERNAME", ""), os.environ.get("LOGNAME", "")}
    yield from ((name, "(person)") for name in sorted(mine) if len(name) > 2)
    computer = os.uname().nodename if hasattr(os, "uname") else os.environ.get("COMPUTERNAME", "")
    if len(computer) > 2 and computer != "localhost":
        yield computer, "(computer)"


def _versions(sources: ReportSources) -> dict[str, str]:
    import platform

    system = {"Python": sys.version, "System": platform.platform(), "Processor": platform.machine()}
    return {
        **sources.versions,
        **system,
        "Installed as": "one program" if getattr(sys, "frozen", False) else "packages",
    }


def _packages() -> list[str]:
    from importlib.metadata import distributions

    found = ((str(one.metadata["Name"] or ""), one.version) for one in distributions())
    return sorted({f"{name} {version}" for name, version in found if name}, key=str.lower)


def _text(path: Path) -> str:
    try:
        return files.read(path).data[-_MOST_OF_A_LOG:].decode(errors="replace")
    except StoreError as error:
        return f"could not be read: {error.problem.value}"
