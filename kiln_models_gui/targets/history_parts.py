"""What the history keeps of a change of one file, and the write that takes it back or does it again."""

import copy
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from kiln_models_gui.registry.changes import Change, ChangeKind
from kiln_models_gui.registry.differences import edits_between
from kiln_models_gui.registry.history_clash import Choices, apply_settled
from kiln_models_gui.registry.history_entry import FilePart, KeyMark, TextWay, Who
from kiln_models_gui.registry.library import KILN
from kiln_models_gui.registry.merge import apply_change
from kiln_models_gui.registry.secret_values import sealed_edit
from kiln_models_gui.targets.editor_history import apply_flat, flat_settings, text_ways, walked
from kiln_models_gui.targets.history_keys import opened_edits

if TYPE_CHECKING:
    from kiln_models_gui.registry.orchestrator import Orchestrator, Written
    from kiln_models_gui.registry.plain import Fields
    from kiln_models_gui.registry.registry import Registry
    from kiln_models_gui.store.jsonc_document import JsoncDocument
    from kiln_models_gui.targets.kiln import KilnTarget
    from kiln_models_gui.targets.orchestrator import OrchestratorTarget
    from kiln_models_gui.targets.prepared import PreparedWrite

Keep = Callable[[str], KeyMark]
Draft = Callable[[Keep], FilePart]
"""Makes a part, giving each key to its argument. May take a moment: call it in a thread."""


@dataclass(frozen=True)
class Back:
    """A part to be taken back, with its keys."""

    part: FilePart
    keys: Mapping[str, str] = field(repr=False)
    """Reference → key."""
    choices: Choices

    @property
    def change(self) -> Change:
        """The change that takes it back. Raises KeysGoneError."""
        edits = Change(ChangeKind.TAKEN_BACK, "", self.part.edits).inverse().edits
        return Change(ChangeKind.TAKEN_BACK, "", opened_edits(edits, self.keys))


class Past(Protocol):
    """One file whose changes the history keeps."""

    @property
    def id(self) -> str:
        """`library.KILN`, or the path of an editor's settings file."""
        ...

    @property
    def owner(self) -> Who:
        """Who else writes it."""
        ...

    @property
    def name(self) -> str:
        """ "Kiln", "VS Code"."""
        ...

    def reading(self) -> object:
        """The file as it was read last, for `draft`. Holds keys; never shown."""
        ...

    def draft(self, before: object, after: object, *, exact: bool = False) -> Draft:
        """The part between two readings. `exact`: the text, too, as it can be had back byte for byte."""
        ...

    def prepare(self, back: Back) -> "tuple[PreparedWrite[Any, object], Callable[[], Draft]]":
        """The write that takes a part back, and, once it is written, the draft of what it did.

        Raises KeysGoneError. The commit raises UndoClashError, StoreError, SettingBlockedError, PlainKeyError.
        """
        ...

    def take(self, state: Any) -> None:
        """Show what stands in the file since a write, and tell the listeners."""
        ...


class KilnPast:
    """Kiln's settings.yaml."""

    id = KILN
    owner = Who.KILN
    name = "Kiln"

    def __init__(self, target: "KilnTarget", registry: "Registry") -> None:
        self._target = target
        self._registry = registry

    def reading(self) -> "Fields":
        """The settings as they were read last."""
        return self._target.settings

    def draft(self, before: Any, after: Any, *, exact: bool = False) -> Draft:  # noqa: ARG002 - Kiln sorts its file itself
        """The part between two readings."""
        return lambda keep: self._part(Change(ChangeKind.TAKEN_BACK, "", edits_between(before, after)), keep)

    def draft_of(self, change: Change) -> Draft:
        """The part of a change as a commit returned it."""
        return lambda keep: self._part(change, keep)

    @staticmethod
    def found(change: Change, after: "Fields") -> "Fields":
        """What our write found in the file: `after` it, without `change`, as the commit returned it."""
        from kiln_models_gui.targets.sealing import open_change

        settings = copy.deepcopy(dict(after))
        apply_change(settings, open_change(change).inverse())
        return settings

    def prepare(self, back: Back) -> "tuple[PreparedWrite[Any, object], Callable[[], Draft]]":
        """The write that takes a part back, and the draft of what it did."""
        change, done = back.change, [back.change]

        def edit(settings: dict[str, object]) -> None:
            done[0] = apply_settled(settings, change, KILN, back.choices)

        return self._target.prepare_edit(edit, by_history=True), lambda: self.draft_of(done[0])

    def take(self, state: Any) -> None:
        """Show what stands in the file since a write."""
        self._registry.take(state)
        self._registry.tell()

    def _part(self, change: Change, keep: Keep) -> FilePart:
        return FilePart(KILN, tuple(sealed_edit(edit, keep, self._target.sensitive) for edit in change.edits))


class EditorPast:
    """An editor's settings.json."""

    owner = Who.EDITOR

    def __init__(self, target: "OrchestratorTarget", orchestrator: "Orchestrator") -> None:
        self.id = str(target.editor.path)
        self.name = target.name
        self._target = target
        self._orchestrator = orchestrator

    def reading(self) -> "JsoncDocument":
        """The document as it was read last."""
        return self._target.document

    def draft(self, before: Any, after: Any, *, exact: bool = False) -> Draft:
        """The part between two documents."""
        old, new = before.copy(), after.copy()
        return lambda keep: self._part(old, new, keep, exact=exact)

    def draft_of(self, written: "Written") -> Draft:
        """The part of a write as a commit returned it."""
        from kiln_models_gui.store.jsonc_document import JsoncDocument

        before, after = map(JsoncDocument, written.texts)
        return self.draft(before, after, exact=True)

    def prepare(self, back: Back) -> "tuple[PreparedWrite[Any, object], Callable[[], Draft]]":
        """The write that takes a part back: the very text where nobody wrote since, else each setting."""
        from kiln_models_gui.store.jsonc_document import JsoncDocument
        from kiln_models_gui.targets.orchestrator_edits import PREFIX
        from kiln_models_gui.targets.plain_keys import require_no_new_plain_key

        before, after = JsoncDocument(), JsoncDocument()

        def edit(document: JsoncDocument) -> None:
            before.become(document)
            text = _walked(document.text, back.part.back, back.keys)
            if text is not None and text.strip():  # an emptied file would look damaged
                document.become(JsoncDocument(text))
            else:
                apply_flat(document, back.change, self.id, back.choices)
            if not self._had_plain_key(back.part):
                require_no_new_plain_key(before, document, PREFIX)
            after.become(document)

        if _needs_keys(back):
            _ = back.change  # raises KeysGoneError before anything is written
        return self._target.prepare_edit(edit, by_history=True), lambda: self.draft(before, after, exact=True)

    def take(self, state: Any) -> None:
        """Show what stands in the file since a write."""
        self._orchestrator.take(state)
        self._orchestrator.tell()

    def _part(self, before: "JsoncDocument", after: "JsoncDocument", keep: Keep, *, exact: bool) -> FilePart:
        edits = edits_between(flat_settings(before), flat_settings(after))
        part = FilePart(self.id, tuple(sealed_edit(edit, keep, ()) for edit in edits))
        ways = text_ways(before.text, after.text, keep) if exact else None
        return part if ways is None else FilePart(self.id, part.edits, *ways)

    @staticmethod
    def _had_plain_key(part: FilePart) -> bool:
        """Whether a model that was removed had its key in plain text: it comes back as it was."""
        from kiln_models_gui.registry.changes import ABSENT, ItemEdit
        from kiln_models_gui.registry.secret_values import leaves

        removed = (one.before for one in part.edits if isinstance(one, ItemEdit) and one.after is ABSENT)
        return any(isinstance(leaf, KeyMark) for element in removed for leaf in leaves(element))


def _walked(text: str, way: TextWay | None, keys: Mapping[str, str]) -> str | None:
    return None if way is None else walked(text, way, lambda mark: keys.get(mark.reference))


def _needs_keys(back: Back) -> bool:
    from kiln_models_gui.targets.history_keys import marks_of

    return bool(marks_of(back.part))
