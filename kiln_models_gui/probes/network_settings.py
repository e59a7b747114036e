"""What a person can say about the way out of their network. Imports nothing heavy: the first paint may need it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from pydantic import SecretStr


class ProxyMode(StrEnum):
    """Where the proxy is taken from. This computer itself is never asked through one."""

    SYSTEM = "system"  # the environment, Windows' and macOS' own settings, with their exceptions
    NONE = "none"
    URL = "url"


class CaProblem(StrEnum):
    """Why a file of certificates cannot be used."""

    UNREADABLE = "unreadable"
    NOT_A_CERTIFICATE = "not_a_certificate"


class CaFileError(Exception):
    """A file of certificates that cannot be used. Attributes: `problem`, `path`."""

    def __init__(self, problem: CaProblem, path: Path) -> None:
        super().__init__(f"{problem}: {path}")
        self.problem = problem
        self.path = path


@dataclass(frozen=True, slots=True)
class NetworkSettings:
    """How to get out. `proxy`: its address for ProxyMode.URL, perhaps with name and password, so it is a secret.

    `extra_ca`: a file of certificates, PEM or DER, that are trusted beside the system's.
    """

    mode: ProxyMode = ProxyMode.SYSTEM
    proxy: SecretStr | None = None
    extra_ca: Path | None = None
