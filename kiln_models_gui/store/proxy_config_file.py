"""LiteLLM's config.yaml as a file that is read patiently and changed with care, and an example of its .env."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kiln_models_gui.qt_names import override
from kiln_models_gui.registry.plain import equal
from kiln_models_gui.store import files, patient_file
from kiln_models_gui.store.proxy_config import ProxyConfig

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiln_models_gui.store.planned_edit import PlannedEdit


class ProxyConfigFormat:
    """YAML with comments, edited in place."""

    def parse(self, data: bytes) -> ProxyConfig:
        """The document. Raises StoreError."""
        return ProxyConfig.from_bytes(data)

    def copy(self, document: ProxyConfig) -> ProxyConfig:
        """One that can be changed while the other stays as it is."""
        return document.copy()

    def render(self, before: ProxyConfig, after: ProxyConfig) -> bytes | None:
        """The file for `after`, None when nothing changed."""
        return None if after.text == before.text else after.text.encode()

    def values(self, document: ProxyConfig) -> Mapping[str, object]:
        """Its top-level values."""
        return document.value

    def same(self, a: object, b: object) -> bool:
        """Equal in value and type, in whatever order."""
        return equal(a, b)

    def is_blank(self, data: bytes) -> bool:
        """Whether there is nothing but white space."""
        return not data.strip()

    def is_whole(self, data: bytes) -> bool:
        """Whether it ends with a line, or with a bracket."""
        return data.rstrip(b" ").endswith((b"\n", b"}", b"]"))


class ProxyConfigFile(patient_file.PatientFile[ProxyConfig]):
    """The proxy's config.yaml. A change works in place on a ProxyConfig."""

    make_format = ProxyConfigFormat

    @override
    def plan(
        self, change: "Callable[[ProxyConfig], object]", *, over_empty: bool = False
    ) -> "PlannedEdit[ProxyConfig]":
        # No start looks after this file, as it does after settings: whoever writes next clears up after a killed one.
        files.remove_stale(self.path)
        return super().plan(change, over_empty=over_empty)


def write_env_example(path: Path, names: Sequence[str]) -> None:
    """Write or fill up `path` with the names of variables, never with values. What stands there stays.

    Raises StoreError.
    """
    data = files.read(path).data
    lines = data.decode("utf-8", "replace").splitlines()
    known = {line.partition("=")[0].removeprefix("export ").strip() for line in lines}
    missing = [name for name in names if name not in known]
    if missing:
        gap = b"" if not data or data.endswith(b"\n") else b"\n"
        files.replace(path, data + gap + "".join(f"{name}=\n" for name in missing).encode())
