"""Reads the beginning of one member of a zip archive, bounded: nothing is unpacked to disk, no path is followed."""

import zipfile
import zlib
from collections.abc import Sequence
from io import BytesIO
from typing import IO

MOST_MEMBERS = 200_000
_END, _LARGEST_COMMENT = b"PK\x05\x06", 65_557


class ZipError(Exception):
    """The archive cannot be read. `is_large`: for its size."""

    def __init__(self, *, is_large: bool = False) -> None:
        super().__init__("too large" if is_large else "damaged")
        self.is_large = is_large


def is_zip(data: bytes) -> bool:
    """Whether it begins as an archive does."""
    return data[:4] in (b"PK\x03\x04", b"PK\x05\x06")


class ZipReader:
    """One archive. Raises ZipError."""

    def __init__(self, source: bytes | IO[bytes]) -> None:
        file = BytesIO(source) if isinstance(source, bytes) else source
        try:
            _require_few(file)
            self._zip = zipfile.ZipFile(file)
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, OverflowError):
            raise ZipError from None

    @property
    def names(self) -> Sequence[str]:
        """The members, as they are called inside; never to be taken for paths."""
        return self._zip.namelist()

    def beginning(self, name: str, most: int) -> tuple[bytes, bool]:
        """The first `most` bytes of the member, and whether there are more. One that is packed to death is refused."""
        try:
            info = self._zip.getinfo(name)
            if info.flag_bits & 1:
                raise ZipError  # under a password
            with self._zip.open(info) as member:
                data = member.read(most + 1)
        except (
            KeyError,
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            OSError,
            ValueError,
            NotImplementedError,
            RuntimeError,
        ):
            raise ZipError from None
        return data[:most], len(data) > most


def _require_few(file: IO[bytes]) -> None:
    """The list of members is read whole, so a list of millions is refused before."""
    size = file.seek(0, 2)
    file.seek(max(0, size - _LARGEST_COMMENT))
    tail = file.read()
    place = tail.rfind(_END)
    listed = int.from_bytes(tail[place + 12 : place + 16], "little") if place >= 0 else 0
    if listed != 0xFFFFFFFF and listed > MOST_MEMBERS * 200:
        raise ZipError(is_large=True)
