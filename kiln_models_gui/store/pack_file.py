"""Reading a `.kilnmodels` file with care, because anybody may have written it, and writing one."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, cast

from pydantic import ValidationError

from kiln_models_gui.registry.pack.pack import (
    FORMAT,
    VERSION,
    Pack,
    PackAssignments,
    PackCost,
    PackModel,
    PackProvider,
    PackRef,
    SealedKeys,
)
from kiln_models_gui.registry.pack.problems import PackProblem, PackRefusedError
from kiln_models_gui.registry.pack.schema import ALWAYS
from kiln_models_gui.store import files
from kiln_models_gui.store.careful_json import careful_json
from kiln_models_gui.store.given import MOST_BYTES
from kiln_models_gui.store.problems import StoreError, StoreProblem

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

MOST_CONTAINERS = 250_000
"""Objects and lists: more than the largest pack has, and few enough for the memory."""
DEEPEST = 32
_FREE = ("values", "overrides", "agents")
"""Mappings whose names are not those of our schema, and have no order of their own."""
_PROBLEMS = {
    "missing": PackProblem.MISSING_VALUE,
    "too_long": PackProblem.TOO_MANY,
    "same_twice": PackProblem.SAME_TWICE,
}


def read_pack(source: Path | bytes) -> Pack:
    """The pack in a file, or in what was fetched. Raises PackRefusedError, and nothing else. Blocks: call in a thread.

    Size, depth, repeated names, numbers and text are looked at before anything is made of it.
    """
    data = source if isinstance(source, bytes) else content_of(source)
    if len(data) > MOST_BYTES:
        raise PackRefusedError(PackProblem.TOO_LARGE)
    if not data.strip():
        raise PackRefusedError(PackProblem.EMPTY)
    text = _decoded(data)
    if text is None:
        raise PackRefusedError(PackProblem.NOT_JSON)
    _require_pack(careful_json(text, DEEPEST, MOST_CONTAINERS))
    try:
        return Pack.model_validate_json(text)
    except ValidationError as error:
        refusal = _refusal(error.errors(include_url=False, include_input=False)[0])
    raise refusal  # outside of the handler, as elsewhere here: an error that holds the content must not hang on ours


def dump(pack: Pack) -> bytes:
    """The one spelling of `pack`: read and dumped again it is the same, and what did not change keeps its lines."""
    plain = pack.model_dump(mode="json")
    least = pack.model_dump(mode="json", exclude_defaults=True)
    ordered = {name: least.get(name, plain[name]) for name in plain if name in least or name in ALWAYS}
    of_lists = [*ordered.get("providers", []), *ordered.get("models", [])]
    for part in cast("list[dict[str, object]]", [*of_lists, ordered.get("assignments", {})]):
        part.update({name: _sorted(part[name]) for name in _FREE if name in part})
    if "evidence" in ordered:
        ordered["evidence"] = _sorted(ordered["evidence"])
    return (json.dumps(ordered, indent=1, ensure_ascii=False, allow_nan=False) + "\n").encode()


def write_pack(pack: Pack, path: Path) -> None:
    """Write the file, all of it or nothing. Raises StoreError, and PackRefusedError for more than anybody may open."""
    data = dump(pack)
    if len(data) > MOST_BYTES:
        raise PackRefusedError(PackProblem.TOO_LARGE)
    files.replace(path, data)


def content_of(path: Path) -> bytes:
    """What stands in a file, 4 MB at most. Raises PackRefusedError. Blocks: call in a thread."""
    problem = None
    try:
        if path.stat().st_size > MOST_BYTES:
            raise PackRefusedError(PackProblem.TOO_LARGE)
        content = files.read(path)
        if content.exists:
            return content.data
    except FileNotFoundError:
        pass
    except StoreError as error:
        problem = PackProblem.TOO_LARGE if error.problem is StoreProblem.TOO_LARGE else PackProblem.UNREADABLE
    except (OSError, ValueError):  # ValueError: a name with a NUL in it
        problem = PackProblem.UNREADABLE
    raise PackRefusedError(problem or PackProblem.MISSING)


def _require_pack(data: object) -> None:
    fields = cast("dict[str, object]", data) if isinstance(data, dict) else {}
    if fields.get("format") != FORMAT:
        raise PackRefusedError(PackProblem.NOT_A_PACK)
    version = fields.get("version")
    if "version" in fields and type(version) is not int:  # True is 1 to pydantic, and no version
        raise PackRefusedError(PackProblem.WRONG_VALUE, "version")
    if isinstance(version, int) and version > VERSION:
        raise PackRefusedError(PackProblem.NEWER_VERSION)
    for name in ALWAYS:
        if name not in fields:
            raise PackRefusedError(PackProblem.MISSING_VALUE, name)


def _refusal(error: "ErrorDetails") -> PackRefusedError:
    place = (error.get("ctx") or {}).get("place") or ".".join(map(_known, error["loc"]))
    return PackRefusedError(_PROBLEMS.get(error["type"], PackProblem.WRONG_VALUE), str(place))


def _known(step: int | str) -> str:
    """A step of the place of an error: what is no name of our schema was written by somebody else."""
    return str(step) if isinstance(step, int) or step in _SCHEMA_NAMES else "*"


_SCHEMA_NAMES = frozenset(
    name
    for part in (Pack, PackProvider, PackRef, PackModel, PackCost, PackAssignments, SealedKeys)
    for name in part.model_fields
)


def _sorted(value: object) -> object:
    if isinstance(value, dict):
        return {name: _sorted(inner) for name, inner in sorted(cast("dict[str, object]", value).items())}
    return [_sorted(item) for item in cast("list[object]", value)] if isinstance(value, list) else value


def _decoded(data: bytes) -> str | None:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None
