"""What a command says: lines for people, or one JSON document for programs. Never a key."""

import json
import sys
from collections.abc import Iterable, Mapping

VERSION = 1
"""Of the JSON. Members may be added to it; what is there keeps its meaning."""


def print_json(document: Mapping[str, object]) -> None:
    """One document on the standard output."""
    text = json.dumps({"version": VERSION} | dict(document), indent=2, ensure_ascii=False)
    print_lines([text])


def print_lines(lines: Iterable[str]) -> None:
    """Lines on the standard output; what its encoding has not is replaced."""
    _write(sys.stdout, lines)


def print_problem(what: str, todo: str = "") -> None:
    """What went wrong, and what to do, on the standard error."""
    _write(sys.stderr, [f"kiln-models: {' '.join(filter(None, (what, todo)))}"])


def _write(stream: object, lines: Iterable[str]) -> None:
    text = "".join(f"{line}\n" for line in lines)
    encoding = getattr(stream, "encoding", None) or "utf-8"
    if hasattr(stream, "write"):  # a program of Windows' windows has no standard output
        stream.write(text.encode(encoding, "replace").decode(encoding))  # pyright: ignore[reportAttributeAccessIssue]
