"""What is to be put right in an editor's settings: keys in plain text, keys that are missing, hidden values."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from kiln_models_gui.viewmodels.agents.key_form import KeyForm
from kiln_models_gui.viewmodels.agents.known_keys import KeyWatch
from kiln_models_gui.viewmodels.base import ErrorHandler, ViewModel
from kiln_models_gui.viewmodels.tone import Tone
from kiln_models_gui.viewmodels.words.agents import listed
from kiln_models_gui.viewmodels.words.settings_care import hidden_sentence, provider_name, tidy_sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from pydantic import SecretStr

    from kiln_models_gui.registry.orchestrator import Orchestrator
    from kiln_models_gui.registry.plain_keys import PlainKey

    Toast = Callable[[str, Callable[[], None] | None], None]

MOVE, TIDY = "move", "tidy"
_MOST = 4  # hidden values that a card names


@dataclass(frozen=True, slots=True)
class CareCard:
    """One thing to put right, with the button that does it."""

    name: str
    tone: Tone
    heading: str
    text: str
    action: str


class SettingsCare(ViewModel):
    """Puts right what is wrong with keys and hidden values.

    Signals: `tidy_wanted` when the person is to be shown what tidying removes; `key_wanted` with a KeyForm.
    """

    tidy_wanted = Signal()
    key_wanted = Signal(object)

    def __init__(
        self,
        find: "Callable[[], Orchestrator | None]",
        watch: KeyWatch,
        toast: "Toast",
        on_error: ErrorHandler | None = None,
    ) -> None:
        super().__init__(on_error)
        self._find = find
        self._keys = watch.keys
        self._watch = watch
        self._toast = toast
        self._orchestrator: Orchestrator | None = None
        self._leave: Callable[[], None] | None = None
        self.look_again()

    def look_again(self) -> None:
        """Another editor may be managed now."""
        found = self._find()
        if found is not self._orchestrator:
            self.stop()
            self._orchestrator = found
            self._leave = found.subscribe(self.changed.emit) if found is not None else None
        self.changed.emit()

    def stop(self) -> None:
        """Follow nothing any more."""
        if self._leave is not None:
            self._leave()
        self._leave = self._orchestrator = None

    # What is shown

    @property
    def cards(self) -> tuple[CareCard, ...]:
        """What is to be put right now; nothing while the file cannot be read."""
        if self._orchestrator is None or self._orchestrator.fault is not None:
            return ()
        cards = [self._plain_card(), self._hidden_card()]
        return tuple(card for card in cards if card is not None)

    @property
    def tidy_lines(self) -> tuple[str, ...]:
        """What tidying removes, a sentence for each."""
        return tuple(tidy_sentence(one) for one in self._orchestrator.hidden) if self._orchestrator else ()

    @property
    def tidy_is_final(self) -> bool:
        """Whether tidying cannot be taken back: a key in plain text goes, and is never written again."""
        return self._orchestrator is not None and any(one.holds_key for one in self._orchestrator.hidden)

    @property
    def tidy_note(self) -> str:
        """What to know before tidying."""
        kept = self.tr("Nothing changes for the agents: only what has no effect is removed.")
        if not self.tidy_is_final:
            return kept
        return f"{kept} " + self.tr("It removes a key in plain text, so it cannot be taken back.")

    def _plain_card(self) -> CareCard | None:
        found = self._plain_keys()
        if not found:
            return None
        text = self.tr(
            "Everybody who can read the settings file can read it. Move it to this computer's keychain; "
            "the file then only names it."
        )
        heading, action = self.tr("A key stands in plain text"), self.tr("Move to keychain")
        if len(found) > 1:
            heading = self.tr("{count} keys stand in plain text").format(count=len(found))
            action = self.tr("Move all to keychain")
            text = self.tr(
                "Everybody who can read the settings file can read them. Move them to this computer's keychain; "
                "the file then only names them."
            )
        whose = self.tr("This is the key of {names}.") if len(found) == 1 else self.tr("They are those of {names}.")
        names = listed(list(dict.fromkeys(one.title or provider_name(one.provider) for one in found)))
        return CareCard(MOVE, "bad", heading, f"{text} {whose.format(names=names)}", action)

    def _hidden_card(self) -> CareCard | None:
        hidden = self._orchestrator.hidden if self._orchestrator else ()
        if not hidden:
            return None
        heading = self.tr("A setting has no effect")
        if len(hidden) > 1:
            heading = self.tr("{count} settings have no effect").format(count=len(hidden))
        lines = [hidden_sentence(one) for one in hidden[:_MOST]]
        if len(hidden) > _MOST:
            lines.append(self.tr("And {count} more.").format(count=len(hidden) - _MOST))
        return CareCard(TIDY, "warn", heading, "\n".join(lines), self.tr("Tidy…"))

    def _plain_keys(self) -> "tuple[PlainKey, ...]":
        from kiln_models_gui.registry.plain_keys import plain_keys

        return plain_keys(self._orchestrator.settings) if self._orchestrator else ()

    # What a person does

    def act(self, card: str) -> None:
        """The button of a card was pressed."""
        if card == MOVE:
            self.move_keys()
        else:
            self.tidy_wanted.emit()

    def move_keys(self) -> None:
        """Move all keys in plain text to the keychain."""
        if self._orchestrator is not None and not self.busy:
            self.spawn(self._move(self._orchestrator))

    def tidy(self) -> None:
        """Remove what is hidden."""
        if self._orchestrator is not None and not self.busy:
            self.spawn(self._tidy(self._orchestrator, final=self.tidy_is_final))

    def ask_for_key(self, choice: str) -> None:
        """A key is missing: ask for it. `choice` is a built-in provider, or `custom:<id>`."""
        self.key_wanted.emit(self.key_form(choice))

    def key_form(self, choice: str) -> KeyForm:
        """The empty form for the key of `choice`."""
        model = self._orchestrator.models().get_model(choice) if self._orchestrator else None
        # "claude" is a provider, and the choice of its model, too: the key is the provider's.
        name = model.label if model and not model.built_in else provider_name(choice)
        return KeyForm(
            choice,
            self.tr("Key of {name}").format(name=name),
            self.tr("It is kept in this computer's keychain. The settings file only names it."),
        )

    def give_key(self, form: KeyForm) -> None:
        """Keep the key that was typed."""
        if form.key is not None and self._orchestrator is not None:
            self.spawn(self._give(self._orchestrator, form.choice, form.key))

    def say_in_editor(self, provider: str) -> None:
        """The person says that the editor has the key itself."""
        orchestrator = self._orchestrator
        if orchestrator is None:
            return
        self._watch.say_in_editor(provider, orchestrator)
        words = self.tr("{editor} has the key of {provider}, as you say. Nobody else can look.")
        words = words.format(editor=orchestrator.name, provider=provider_name(provider))
        self._toast(words, lambda: self._watch.say_in_editor(provider, orchestrator, has_it=False))

    async def _move(self, orchestrator: "Orchestrator") -> None:
        from kiln_models_gui.targets.key_moves import move_plain_keys

        names = await move_plain_keys(orchestrator, self._keys)
        self._watch.ask()
        one, several = self.tr("The key is in the keychain now."), self.tr("The keys are in the keychain now.")
        self._toast(one if len(names) == 1 else several, None)

    async def _give(self, orchestrator: "Orchestrator", choice: str, key: "SecretStr") -> None:
        from kiln_models_gui.targets.key_moves import give_key

        await give_key(orchestrator, self._keys, choice, key)
        self._watch.ask()
        kept = self.tr("The key is in the keychain now.")
        self._toast(kept if self._keys.has_keychain else self.tr("The key is known until this app is closed."), None)

    async def _tidy(self, orchestrator: "Orchestrator", *, final: bool) -> None:
        await orchestrator.tidy()
        undo = None if final else lambda: self._untidy(orchestrator)
        self._toast(self.tr("Tidied the settings file."), undo)

    def _untidy(self, orchestrator: "Orchestrator") -> None:
        self.spawn(orchestrator.untidy())
