"""VS Code's rule for dotted keys: which value of a settings.json is in force, where it stands, and what is hidden.

The top-level keys are laid onto one tree in file order (VS Code's `addToValueTree`): a deeper key is set inside what
came before, whatever stands under a shorter key that comes later replaces everything below it, and a key below
something that is not an object is ignored. Keys inside objects are never split. A key that stands twice has the place
of its first and the value of its last occurrence.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import cast

from kiln_models_gui.store.jsonc_document import JsoncDocument
from kiln_models_gui.store.jsonc_tree import Path

Setting = tuple[str, ...]  # the segments of a dotted name


class HiddenBy(StrEnum):
    """Why a value of the file is not in force."""

    REPLACED = "replaced"  # a later key holds this setting, or something above it
    NOT_AN_OBJECT = "not_an_object"  # what stands above it in force can hold no settings
    REPEATED = "repeated"  # the same key stands again further down


@dataclass(frozen=True)
class Hidden:
    """A value that stands in the file and is not in force; places are paths in the document, lines count from 1."""

    setting: Setting
    place: Path
    line: int
    by: Path
    by_line: int
    cause: HiddenBy


@dataclass
class Branch:
    """One setting in force, or what several settings have in common; treat it as read-only."""

    place: Path | None = None  # where its own value begins; None: only deeper keys stand in the file
    value: object = None  # of what is no object and no list
    kind: type | None = dict  # dict, list, None for a single value
    children: dict[str, "Branch"] = field(default_factory=dict[str, "Branch"])

    def plain(self) -> object:
        """The value in force."""
        if self.kind is dict:
            return {key: child.plain() for key, child in self.children.items()}
        return [child.plain() for child in self.children.values()] if self.kind is list else self.value

    def find(self, setting: Setting) -> "Branch | None":
        """What is in force below it."""
        branch: Branch | None = self
        for segment in setting:
            branch = branch.children.get(segment) if branch is not None else None
        return branch

    def roots(self) -> Iterator[Path]:
        """Every place in the file that something of it comes from, without those inside another."""
        yield from dict.fromkeys(self._roots(None))

    def _roots(self, outer: Path | None) -> Iterator[Path]:
        if self.place is not None and (outer is None or self.place[: len(outer)] != outer):
            outer = self.place
            yield outer
        for child in self.children.values():
            yield from child._roots(outer)  # noqa: SLF001 - its own kind


@dataclass(frozen=True)
class Effective:
    """The settings in force below `prefix`, and those hidden."""

    prefix: Setting
    top: Branch  # of the whole file's tree, not of `prefix`
    hidden: tuple[Hidden, ...]

    @property
    def value(self) -> object:
        """The value of `prefix` in force; None where nothing stands."""
        return self.get(())

    def get(self, setting: Setting, default: object = None) -> object:
        """The value in force of a setting below the prefix."""
        branch = self.branch(setting)
        return default if branch is None else branch.plain()

    def branch(self, setting: Setting) -> Branch | None:
        """The setting in force, with its places."""
        return self.top.find((*self.prefix, *setting))

    def place(self, setting: Setting) -> Path | None:
        """Where in the file the value in force stands; None where it does not, or not in one piece."""
        branch = self.branch(setting)
        return branch.place if branch is not None else None


def segments(name: str) -> Setting:
    """A dotted name in its segments."""
    return tuple(name.split("."))


def effective(document: JsoncDocument, prefix: str) -> Effective:
    """The tree in force below the dotted `prefix`, such as "aiOrchestrator"."""
    wanted = segments(prefix)
    top, hidden = Branch(), list(_repeated(document, wanted))
    for key in _keys_below(document, wanted[0]):
        hidden += _lay(document, top, key)
    ours = [one for one in hidden if _touches(one.setting, wanted)]
    return Effective(wanted, top, tuple(sorted(ours, key=lambda one: one.line)))


def in_force(document: JsoncDocument, segment: str) -> Branch:
    """The tree of the settings whose names begin with `segment`, from the top."""
    top = Branch()
    for key in _keys_below(document, segment):
        for _ in _lay(document, top, key):
            pass
    return top


def _keys_below(document: JsoncDocument, segment: str) -> list[str]:
    return [key for key in document.keys_at() if segments(key)[0] == segment]


def _touches(setting: Setting, prefix: Setting) -> bool:
    return setting[: len(prefix)] == prefix[: len(setting)]


def _lay(document: JsoncDocument, top: Branch, key: str) -> Iterator[Hidden]:
    """Put one top-level key onto the tree, and tell what that hides."""
    setting, branch = segments(key), top
    for depth, segment in enumerate(setting[:-1], 1):
        branch = branch.children.setdefault(segment, Branch())
        if branch.kind is None:
            yield _hidden(document, (key,), branch.place or (), HiddenBy.NOT_AN_OBJECT, setting)
            return
        if branch.kind is list and not _is_element(setting[depth], branch):
            # JavaScript hangs it on the list, where nobody who reads the list ever sees it.
            yield _hidden(document, (key,), branch.place or (), HiddenBy.NOT_AN_OBJECT, setting)
            return
    before = branch.children.get(setting[-1])
    for place in before.roots() if before is not None else ():
        yield _hidden(document, place, (key,), HiddenBy.REPLACED, _setting_at(place))
    branch.children[setting[-1]] = _branch_of(document.get((key,)), (key,))


def _is_element(segment: str, branch: Branch) -> bool:
    return segment.isdecimal() and str(int(segment)) == segment and int(segment) <= len(branch.children)


def _branch_of(value: object, place: Path) -> Branch:
    if isinstance(value, dict):
        pairs = cast("dict[str, object]", value).items()
        return Branch(place, None, dict, {key: _branch_of(item, (*place, key)) for key, item in pairs})
    if isinstance(value, list):
        items = enumerate(cast("list[object]", value))
        return Branch(place, None, list, {str(index): _branch_of(item, (*place, index)) for index, item in items})
    return Branch(place, value, None)


def _setting_at(place: Path) -> Setting:
    return (*segments(str(place[0])), *(str(step) for step in place[1:]))


def _hidden(document: JsoncDocument, place: Path, by: Path, cause: HiddenBy, setting: Setting) -> Hidden:
    return Hidden(setting, place, document.line_of(place) or 1, by, document.line_of(by) or 1, cause)


def _repeated(document: JsoncDocument, prefix: Setting) -> Iterator[Hidden]:
    for one in document.duplicates:
        setting = _setting_at(one.path)
        if setting[0] == prefix[0]:
            yield Hidden(setting, one.path, one.line, one.path, one.by_line, HiddenBy.REPEATED)
