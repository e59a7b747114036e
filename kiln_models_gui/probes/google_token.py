"""A Google sign-in's token for Vertex: from Google's own tool, if it is on this computer.

Kiln signs in with "application-default credentials"; Google's gcloud makes a token of them that holds for an hour.
The files behind it are not read here: a service account's would need a signature, and gcloud knows them all.
"""

from __future__ import annotations

import asyncio
import re
import shutil
import subprocess
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pydantic import SecretStr

_COMMAND = ("auth", "application-default", "print-access-token", "--quiet")
WAIT_S = 20.0


class TokenFault(StrEnum):
    """Why there is no token."""

    NO_TOOL = "no_tool"  # gcloud is not on this computer
    NOT_SIGNED_IN = "not_signed_in"  # nobody has signed in, or it has run out
    TOO_SLOW = "too_slow"


async def google_token(
    find: Callable[[str], str | None] = shutil.which, wait_s: float = WAIT_S
) -> SecretStr | TokenFault:
    """The token of whoever has signed in on this computer, or why there is none. Takes a second or two."""
    tool = find("gcloud")
    if tool is None:
        return TokenFault.NO_TOOL
    try:
        said = await asyncio.to_thread(_run, [tool, *_COMMAND], wait_s)
    except subprocess.TimeoutExpired:
        return TokenFault.TOO_SLOW
    except OSError:
        return TokenFault.NO_TOOL
    token = said.strip()
    if not re.fullmatch(r"[!-~]{20,4000}", token):
        return TokenFault.NOT_SIGNED_IN
    from pydantic import SecretStr

    return SecretStr(token)


def _run(command: Sequence[str], wait_s: float) -> str:
    """What the tool prints; "" where it fails. Its complaints are not kept: they may name accounts."""
    done = subprocess.run(  # noqa: S603
        list(command),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        timeout=wait_s,
        check=False,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    return done.stdout.decode("utf-8", "replace") if done.returncode == 0 else ""
