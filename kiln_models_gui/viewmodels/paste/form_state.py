"""What the form of a pasted text shows: what was understood, what is asked, and what was added at last."""

from typing import TYPE_CHECKING

from kiln_models_gui.probes.pasted_text import Pasted, understand
from kiln_models_gui.redaction import mask
from kiln_models_gui.registry.library import KILN
from kiln_models_gui.registry.records import KeyInfo
from kiln_models_gui.viewmodels.base import ViewModel
from kiln_models_gui.viewmodels.models.programs import uses_of
from kiln_models_gui.viewmodels.paste.adding import Added, card_of
from kiln_models_gui.viewmodels.paste.draft import OF_EDITORS, PasteDraft, PasteShown, paste_shown, takes_model
from kiln_models_gui.viewmodels.paste.guess import ANTHROPIC, AZURE, CUSTOM
from kiln_models_gui.viewmodels.providers.draft import Standing
from kiln_models_gui.viewmodels.providers.editor import ProviderEditor
from kiln_models_gui.viewmodels.words.paste import found_words
from kiln_models_gui.viewmodels.workbench import Workbench

if TYPE_CHECKING:
    from pydantic import SecretStr

    from kiln_models_gui.registry.providers import Provider
    from kiln_models_gui.viewmodels.models.checks import Use
    from kiln_models_gui.viewmodels.words import Message


class PasteFormState(ViewModel):
    """What was understood and typed, and everything that follows from it. Nothing here changes anything.

    Signals: as ViewModel.
    """

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench.on_error)
        self._bench = bench
        self._registry = bench.registry
        self.pasted = Pasted()
        self.why = ""
        """Why it is taken for that kind of provider."""
        self.draft = PasteDraft()
        self.existing: Provider | None = None
        """The provider that stands already."""
        self.problem: Message | None = None
        self.done: Added | None = None

    @property
    def understood(self) -> bool:
        """Whether there is anything to show beside the text."""
        return bool(self.draft.kind)

    @property
    def kinds(self) -> tuple[tuple[str, str], ...]:
        """Kinds of provider to choose, each with its words: an address of one's own, of an editor's, then Kiln's."""
        own, *kilns = ProviderEditor(self._bench).choices
        editors = [
            (ANTHROPIC, self.tr("Your own address, in Anthropic's way")),
            (AZURE, self.tr("Another Azure OpenAI resource")),
        ]
        offered = [one for one in editors if len(self._bench.library.targets) > 1 or one[0] == self.draft.kind]
        return ((own.id, own.name), *offered, *((one.id, one.name) for one in kilns))

    @property
    def told_kind(self) -> str:
        """Why it is taken for that kind, and which provider of Kiln that is."""
        if self.existing is None:
            return self.why
        stands = self.tr("“{name}” is set up already, and is used.").format(name=self.existing.name)
        return stands if self.existing.custom else f"{self.why} {stands}".strip()

    @property
    def addresses(self) -> tuple[str, ...]:
        """The addresses to choose from, where the text has several."""
        return (self.pasted.address, *self.pasted.other_addresses) if self.pasted.other_addresses else ()

    @property
    def keys(self) -> tuple[str, ...]:
        """Pictures of the keys to choose from, where the text has several."""
        found = self._found_keys()
        return tuple(mask(key.get_secret_value()) for key in found) if len(found) > 1 else ()

    @property
    def key_hint(self) -> str:
        """The picture of the key that was understood; empty when none was."""
        typed = self.draft.provider.key(self.key_place).key
        return mask(typed.get_secret_value()) if typed is not None else ""

    @property
    def key_place(self) -> str:
        """The field that has the text's key; empty for a provider without one."""
        return self.draft.key_place

    @property
    def shown(self) -> PasteShown:
        """Fields, questions, and whether it can be added."""
        left_out = self.pasted.key_left_out
        return paste_shown(self.draft, self._standing, self.existing, self._uses, key_left_out=left_out)

    @property
    def changed_by_person(self) -> bool:
        """Whether closing would lose something."""
        return self.understood and self.done is None

    @property
    def known_result(self) -> None:
        """What was just pasted was never tested before."""

    @property
    def has_keychain(self) -> bool:
        """Whether keys outlive the program without Kiln's file."""
        return self._bench.keys.has_keychain

    def offer(self, clipboard: str) -> str:
        """What the clipboard has, in words; empty when that is nothing for this form. It is not kept."""
        found = understand(clipboard)
        return found_words(found) if found.address or found.key else ""

    @property
    def summary(self) -> str:
        """What was understood, in one sentence."""
        words = found_words(self.pasted)
        return self.tr("Understood: {what}. {why}").format(what=words, why=self.why) if words else ""

    @property
    def told_added(self) -> tuple[str, str]:
        """What was added, and when it can be used."""
        if self.done is None:
            return "", ""
        name = self.done.model or (self.done.provider.id if self.done.provider else "")
        if self.done.model and self.done.provider is not None and KILN in self.draft.uses:
            todo = self.tr("Kiln shows it after its next start or reload.")
        else:
            todo = self.tr("It is set up now.")
        return self.tr("Added “{name}”.").format(name=self._title_of(name)), todo

    def _title_of(self, name: str) -> str:
        """Kiln's own name for one of its providers; any other name as it is."""
        info = self._registry.catalog.provider(name)
        return info.name if info and self.done and not self.done.model else name

    def _found_keys(self) -> "list[SecretStr]":
        return [*([self.pasted.key] if self.pasted.key is not None else []), *self.pasted.more_keys]

    @property
    def _standing(self) -> Standing:
        custom = self.existing.custom if self.existing else None
        info = self.draft.provider.info
        kept = info is not None and info.id in self._registry.kept_here
        return Standing(
            self._registry.state,
            custom.name if custom else None,
            custom.key if custom else KeyInfo(),
            kept,
            self._bench.policy,
        )

    @property
    def _uses(self) -> "tuple[Use, ...]":
        if not self.draft.model or not takes_model(self.draft):
            return ()
        if self.draft.kind != CUSTOM and self.draft.kind not in OF_EDITORS:
            return ()  # Kiln's own: it stands in Kiln as soon as this is saved
        draft = self.draft.model_draft(self.existing.ref if self.existing else None)
        return uses_of(self._bench.library, draft, card_of(self._bench, draft))

    @property
    def _programs(self) -> tuple[str, ...]:
        return tuple(one.name for one in self._bench.library.targets if one.id in self.draft.uses)
