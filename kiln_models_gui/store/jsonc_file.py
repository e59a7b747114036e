"""An editor's settings.json as a file that is read patiently and changed with care."""

from collections.abc import Mapping

from kiln_models_gui.store import patient_file
from kiln_models_gui.store.equality import same_json
from kiln_models_gui.store.jsonc_document import JsoncDocument
from kiln_models_gui.store.problems import StoreError

JsoncReading = patient_file.Reading[JsoncDocument]


class JsoncFormat:
    """JSON with comments, edited in place."""

    def __init__(self) -> None:
        self._last: tuple[bytes, JsoncDocument] | None = None

    def parse(self, data: bytes) -> JsoncDocument:
        """The document, a fresh copy each time. Raises StoreError."""
        # One change looks at the same bytes several times, and a megabyte takes half a second.
        if self._last is None or self._last[0] != data:
            self._last = (data, JsoncDocument.from_bytes(data))
        return self._last[1].copy()

    def copy(self, document: JsoncDocument) -> JsoncDocument:
        """One that can be changed while the other stays as it is."""
        return document.copy()

    def render(self, before: JsoncDocument, after: JsoncDocument) -> bytes | None:
        """The file for `after`, None when nothing changed."""
        if after.text == before.text:
            return None
        data = after.to_bytes()
        self._last = (data, after.copy())
        return data

    def values(self, document: JsoncDocument) -> Mapping[str, object]:
        """Its top-level values."""
        return document.value

    def same(self, a: object, b: object) -> bool:
        """Equal as JSON: an editor that saves 7.00 as 7 has changed nothing."""
        return same_json(a, b)

    def is_blank(self, data: bytes) -> bool:
        """Whether there is no value, not even `{}`. Broken content is not blank."""
        try:
            return self.parse(data).is_blank
        except StoreError:
            return False

    def is_whole(self, data: bytes) -> bool:
        """A document that has its last bracket is whole."""
        return not self.is_blank(data)


class JsoncFile(patient_file.PatientFile[JsoncDocument]):
    """An editor's settings.json. A change works in place on a JsoncDocument."""

    make_format = JsoncFormat
