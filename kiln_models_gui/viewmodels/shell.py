"""The window as a whole: what stands above the pages, the toast below them, and errors that belong to no field."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from kiln_models_gui.registry.records import Finding, FindingKind
from kiln_models_gui.store.problems import StoreError
from kiln_models_gui.values import Value
from kiln_models_gui.viewmodels.tone import Tone

if TYPE_CHECKING:
    from kiln_models_gui.registry.registry import Registry
    from kiln_models_gui.viewmodels.words import Message


tr = QCoreApplication.translate
OPEN_KEYCHAIN = "open_keychain"


class Notice(Value):
    """A message above the pages, with its buttons."""

    tone: Tone
    heading: str
    text: str = ""
    action: str = ""
    verb: str = ""
    more: tuple[tuple[str, str], ...] = ()
    """Further buttons, each with its action and its words."""
    is_question: bool = False
    """It can be closed without any of its buttons: that is an answer, too."""


class Shell(QObject):
    """What the window shows around its pages.

    Signals: `notice_changed`; `toast_wanted` with text and the label of its button (empty for none); `things_given`
    with a list of the files and links that this start was given, or a later one, which may be empty; `restart_wanted`
    with the options of the command line to start again with.
    """

    notice_changed = Signal()
    toast_wanted = Signal(str, str)
    things_given = Signal(list)
    restart_wanted = Signal(list)

    def __init__(self, *, practice: bool = False) -> None:
        super().__init__()
        self._practice = practice
        self._said: Notice | None = None
        self._asked: tuple[Notice, Callable[[str], None]] | None = None
        self._registry: Registry | None = None
        self._undo: Callable[[], None] | None = None

    def watch(self, registry: "Registry") -> None:
        """Show what is wrong with the file that `registry` reads."""
        self._registry = registry
        registry.subscribe(self.notice_changed.emit)
        self.notice_changed.emit()

    # What stands above the pages

    @property
    def notice(self) -> Notice | None:
        """The most urgent message; None when all is well."""
        if self._said is not None:
            return self._said
        if self._asked is not None:
            return self._asked[0]
        state = self._registry.state if self._registry else None
        if state is not None and isinstance(state.fault, StoreError):
            from kiln_models_gui.viewmodels.words.store import store_message

            message = store_message(state.fault)
            return Notice("bad", message.what, message.todo, "try_again", self.tr("Try again"))
        if state is not None and state.findings:
            return Notice("warn", self.tr("Something in Kiln's settings file is odd."), _findings_words(state.findings))
        return None

    @property
    def practice(self) -> bool:
        """Whether nothing here is real."""
        return self._practice

    def practise(self) -> None:
        """Go to practice mode: this window makes way for one in which nothing is real."""
        self.restart_wanted.emit(["--demo"])

    def end_practice(self) -> None:
        """Back to what is real."""
        self.restart_wanted.emit([])

    def understand(self, error: Exception) -> bool:
        """Show `error` when it is one that a person can do something about. Returns whether it was."""
        from kiln_models_gui.viewmodels.words.store import change_message

        message = change_message(error)
        if message is None:
            return False
        if _may_be_opened(error):
            # Closed is not empty: whoever opens it goes on where they were.
            self._said = Notice("bad", message.what, message.todo, OPEN_KEYCHAIN, self.tr("Try again"))
            self.notice_changed.emit()
        else:
            self.say(message, "bad")
        return True

    def keychain_answered(self) -> None:
        """It is open: what was said of it is no longer true."""
        if self._said is not None and self._said.action == OPEN_KEYCHAIN:
            self.dismiss()

    def say(self, message: "Message", tone: Tone = "warn") -> None:
        """Show `message` above the pages until the person has read it."""
        self._said = Notice(tone, message.what, message.todo)
        self.notice_changed.emit()

    def dismiss(self) -> None:
        """The person read the message."""
        if self._said is None:
            self.answer("")
        self._said = None
        self.notice_changed.emit()

    def ask(self, question: Notice, answer: Callable[[str], None]) -> None:
        """Ask above the pages; `answer` hears the action of the button, or "" when the question was closed."""
        self._asked = (question, answer)
        self.notice_changed.emit()

    def answer(self, action: str) -> bool:
        """A button of the notice was pressed. Returns whether it was a question that this answered."""
        asked = self._asked if self._said is None else None
        if asked is None:
            return False
        self.withdraw()
        asked[1](action)
        return True

    def withdraw(self) -> None:
        """What was asked is no longer the question."""
        self._asked = None
        self.notice_changed.emit()

    # The toast

    def toast(self, text: str, undo: Callable[[], None] | None = None, verb: str = "") -> None:
        """Say `text` for a few seconds; with `undo` there is a button that takes it back ("Undo", or `verb`)."""
        self._undo = undo
        self.toast_wanted.emit(text, (verb or self.tr("Undo")) if undo else "")

    def take_back(self) -> None:
        """The button of the toast was pressed."""
        undo, self._undo = self._undo, None
        if undo is not None:
            undo()


def _may_be_opened(error: Exception) -> bool:
    """Whether it is the keychain that stays shut, and may be opened."""
    from kiln_models_gui.store.secrets import SecretError

    if not isinstance(error, SecretError):
        return False
    from kiln_models_gui.viewmodels.words.providers import may_pass

    return may_pass(error.problem)


def _findings_words(findings: tuple[Finding, ...]) -> str:
    words = {
        FindingKind.WRONG_TYPE: tr("Shell", "“{place}” is no list: Kiln may not start. Ask a colleague."),
        FindingKind.UNREADABLE_PROVIDER: tr("Shell", "Provider number {detail} has no name. Kiln fails with it."),
        FindingKind.SAME_PROVIDER_TWICE: tr("Shell", "The provider “{detail}” stands there twice. Kiln uses one."),
    }
    return " ".join(words[finding.kind].format(place=finding.place, detail=finding.detail) for finding in findings[:3])
