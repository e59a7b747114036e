"""What makes one kind of settings file different from another."""

from collections.abc import Mapping
from typing import Protocol, TypeVar

Document = TypeVar("Document")


class Format(Protocol[Document]):
    """How one kind of settings file becomes a document that can be changed in place, and bytes again."""

    def parse(self, data: bytes) -> Document:
        """The document; that of an empty file has no values. Raises StoreError."""
        ...

    def copy(self, document: Document) -> Document:
        """One that can be changed while the other stays as it is."""
        ...

    def render(self, before: Document, after: Document) -> bytes | None:
        """The file for `after`; None when nothing changed. Raises StoreError (NOT_PLAIN_DATA)."""
        ...

    def values(self, document: Document) -> Mapping[str, object]:
        """Its top-level values, for comparing."""
        ...

    def same(self, a: object, b: object) -> bool:
        """Whether two values are the same to those who read the file."""
        ...

    def is_blank(self, data: bytes) -> bool:
        """Whether this is what a writer leaves that empties the file first."""
        ...

    def is_whole(self, data: bytes) -> bool:
        """Whether what parses cannot be the first part of something longer."""
        ...
