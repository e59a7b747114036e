"""Kiln's settings.yaml as data and back, byte for byte as Kiln's own `yaml.dump(dict)` writes it."""

import datetime
import gc
import re
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from typing import cast

from kiln_models_gui.store.equality import same
from kiln_models_gui.store.problems import StoreError, StoreProblem
from kiln_models_gui.store.quick_yaml import yaml

__all__ = ["is_sorted", "parse", "render", "same"]

MAX_DEPTH = 100
_SUSPICIOUS = 300
_SCALARS = (str, int, float, bool, type(None), bytes, datetime.date, datetime.datetime)
# Half of a surrogate pair, escaped: libyaml refuses it, Kiln's loader (PyYAML's own) reads it.
_LONE_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")
_DEEP_LINE = re.compile(rf"[ \t?:-]{{{_SUSPICIOUS}}}")
_BRACKET = re.compile(r"[\[\]{}]")


def parse(data: bytes) -> dict[str, object]:
    """What the file says. Empty, or only comments: `{}`. Top-level keys that are no strings are kept as they are.

    Anchors are resolved: every use is a copy of its own, so that changing one entry never changes another.
    Raises StoreError: UNREADABLE_ENCODING, NOT_YAML, NOT_A_MAPPING, HAS_PYTHON_TAGS, TOO_LARGE.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise StoreError(StoreProblem.UNREADABLE_ENCODING) from None
    if _looks_deep(text) and _is_deep(text):
        raise StoreError(StoreProblem.NOT_YAML, detail="nested too deeply")
    with _without_collector():
        loaded = _load(text)
        if loaded is None:
            return {}
        if not isinstance(loaded, dict):
            raise StoreError(StoreProblem.NOT_A_MAPPING)
        # Each alias is written out, so a few lines can stand for gigabytes.
        budget = _Budget(10_000 + 20 * len(data))
        return cast("dict[str, object]", _plain(cast("object", loaded), budget, 0, StoreProblem.NOT_YAML))


@contextmanager
def _without_collector() -> Generator[None]:
    """Parsing makes a hundred thousand objects and no garbage; looking for some doubles its time (10,000 models)."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def render(data: Mapping[str, object], *, sort_keys: bool = True) -> bytes:
    """The file for `data`: ASCII, block style, 80 columns, no anchors.

    Raises StoreError (NOT_PLAIN_DATA) for anything that would come back as something else, or keep Kiln from starting.
    """
    tree = _plain(dict(data), _Budget(None), 0, StoreProblem.NOT_PLAIN_DATA)
    try:
        # PyYAML's own emitter, as in Kiln: libyaml folds long and non-ASCII strings differently.
        text = yaml.dump(tree, Dumper=_Dumper, sort_keys=sort_keys)
        return text.encode("ascii")
    except (yaml.YAMLError, ValueError, RecursionError):
        pass
    raise StoreError(StoreProblem.NOT_PLAIN_DATA)


def is_sorted(value: object) -> bool:
    """Whether every mapping in it has its keys in the order in which Kiln writes them."""
    if isinstance(value, dict):
        mapping = cast("dict[object, object]", value)
        return _in_order(mapping) and all(map(is_sorted, mapping.values()))
    if isinstance(value, list):
        return all(map(is_sorted, cast("list[object]", value)))
    return True


def _in_order(mapping: dict[object, object]) -> bool:
    keys = list(mapping)
    try:
        return keys == sorted(keys)  # pyright: ignore[reportArgumentType, reportUnknownVariableType, reportCallIssue]
    except TypeError:  # keys of several types: PyYAML leaves them as they are
        return True


class _Dumper(yaml.SafeDumper):
    """Writes a list used twice in full, twice: an alias would tie two entries together."""

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002  # pyright: ignore[reportImplicitOverride]
        return True


class _Budget:
    """How much a document may still grow while its anchors are written out; None: without limit."""

    def __init__(self, left: int | None) -> None:
        self._left = left

    def spend(self, cost: int) -> None:
        if self._left is None:
            return
        self._left -= cost
        if self._left < 0:
            raise StoreError(StoreProblem.TOO_LARGE, detail="anchors")


def _plain(value: object, budget: _Budget, depth: int, problem: StoreProblem) -> object:
    """A copy of `value` made of plain lists, mappings and scalars, with nothing shared."""
    if depth > MAX_DEPTH:
        raise StoreError(problem, detail="nested too deeply")
    budget.spend(1 + (len(value) if isinstance(value, str | bytes) else 0))
    if type(value) in _SCALARS:
        return value
    if type(value) is list:
        return [_plain(item, budget, depth + 1, problem) for item in cast("list[object]", value)]
    if type(value) is dict:
        return {
            _plain(key, budget, depth + 1, problem): _plain(item, budget, depth + 1, problem)
            for key, item in cast("dict[object, object]", value).items()
        }
    raise StoreError(problem, detail=type(value).__name__)


def _load(text: str) -> object:
    fast = None if _LONE_SURROGATE.search(text) else getattr(yaml, "CSafeLoader", None)
    try:
        return yaml.load(text, Loader=fast or yaml.SafeLoader)  # both are safe loaders
    except yaml.YAMLError as error:
        problem = StoreError(_problem_of(error), detail=_place_of(error))
    except (ValueError, TypeError, OverflowError, RecursionError, AttributeError, LookupError) as error:
        # PyYAML lets these through: 2020-99-99, !!int foo, !!int "", !!bool x, a number of 5,000 digits.
        problem = StoreError(StoreProblem.NOT_YAML, detail=type(error).__name__)
    raise problem  # outside the handler: PyYAML's own error quotes the file


def _problem_of(error: yaml.YAMLError) -> StoreProblem:
    has_tag = "tag:yaml.org,2002:python/" in str(getattr(error, "problem", ""))
    return StoreProblem.HAS_PYTHON_TAGS if has_tag else StoreProblem.NOT_YAML


def _place_of(error: yaml.YAMLError) -> str:
    mark = getattr(error, "problem_mark", None)
    return f"line {mark.line + 1}" if mark is not None else ""


def _looks_deep(text: str) -> bool:
    """A cheap look that never misses deep nesting; brackets inside strings may make it see some."""
    if _DEEP_LINE.search(text):
        return True
    if text.count("[") + text.count("{") < _SUSPICIOUS:
        return False
    depth = 0
    for bracket in _BRACKET.finditer(text):
        depth = depth + 1 if bracket.group() in "[{" else max(0, depth - 1)
        if depth >= _SUSPICIOUS:
            return True
    return False


def _is_deep(text: str) -> bool:
    """The exact look. libyaml's loader recurses in C and takes the process down at some 100,000 levels."""
    depth = 0
    try:
        for event in yaml.parse(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            if depth > MAX_DEPTH:
                return True
    except yaml.YAMLError:
        return False  # the loader stops at the same place, and says so better
    return False
