"""Kiln's settings.yaml as a file that is read patiently and changed with care."""

import copy
from collections.abc import Callable, Mapping

from kiln_models_gui.store import patient_file, yaml_document

# Works in place; what it returns is ignored.
Change = Callable[[dict[str, object]], object]
Reading = patient_file.Reading[dict[str, object]]


class YamlFormat:
    """Kiln's own way of writing YAML."""

    def parse(self, data: bytes) -> dict[str, object]:
        """What the file says. Raises StoreError."""
        return yaml_document.parse(data)

    def copy(self, document: dict[str, object]) -> dict[str, object]:
        """One that can be changed while the other stays as it is."""
        return copy.deepcopy(document)

    def render(self, before: dict[str, object], after: dict[str, object]) -> bytes | None:
        """The file for `after`, None when nothing changed. Raises StoreError (NOT_PLAIN_DATA)."""
        if yaml_document.same(after, before):
            return None
        # Kiln sorts whatever it writes; a file that someone keeps in another order keeps it.
        return yaml_document.render(after, sort_keys=yaml_document.is_sorted(before))

    def values(self, document: dict[str, object]) -> Mapping[str, object]:
        """The document itself."""
        return document

    def same(self, a: object, b: object) -> bool:
        """Equal in value, type and order."""
        return yaml_document.same(a, b)

    def is_blank(self, data: bytes) -> bool:
        """Whether there is nothing but white space."""
        return not data.strip()

    def is_whole(self, data: bytes) -> bool:
        """Whether it ends with a line end, as all that Kiln writes does."""
        return data.endswith(b"\n")


class SettingsFile(patient_file.PatientFile[dict[str, object]]):
    """Kiln's settings.yaml. A change works in place on a plain dict."""

    make_format = YamlFormat
