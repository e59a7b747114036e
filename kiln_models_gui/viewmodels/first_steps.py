"""The assistant of the first start: what to use, what is there, and the shortest way to a model that works."""

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from kiln_models_gui.registry.library import KILN
from kiln_models_gui.values import Value
from kiln_models_gui.viewmodels.base import ViewModel
from kiln_models_gui.viewmodels.words.models import and_words

if TYPE_CHECKING:
    from kiln_models_gui.viewmodels.editors import Editors
    from kiln_models_gui.viewmodels.local_servers import LocalServers
    from kiln_models_gui.viewmodels.paste.form import PasteForm
    from kiln_models_gui.viewmodels.words import Message
    from kiln_models_gui.viewmodels.workbench import Workbench

STEPS = 4
SERVER, PASTE, FILE, NOTHING = "server", "paste", "file", "nothing"
"""What a person may have."""


class Step(IntEnum):
    """Where the assistant is."""

    USES = 1
    HAVE = 2
    ADD = 3
    DONE = 4


class Offer(Value):
    """Something to choose: a program to use, or something that the person has."""

    name: str
    title: str
    about: str
    chosen: bool


class FirstSteps(ViewModel):
    """The assistant.

    Signals: `paste_wanted` with what is known already, and `file_wanted`: the form for what the person has;
    `practice_wanted`: they have nothing yet; `ended` when it was skipped, or led somewhere.
    """

    paste_wanted = Signal(str)
    file_wanted = Signal()
    practice_wanted = Signal()
    ended = Signal()

    def __init__(self, bench: "Workbench", editors: "Editors", servers: "LocalServers", kiln_is_here: bool) -> None:
        super().__init__(bench.on_error)
        self._bench = bench
        self._editors = editors
        self.servers = servers
        self._kiln_is_here = kiln_is_here
        self.step = Step.USES
        self._uses: dict[str, bool] = {}
        self._have = ""
        self.problem: Message | None = None
        """Why a file was not opened."""
        self.told: tuple[str, str] = ("", "")
        """What was added, and what to do with it now."""
        editors.changed.connect(self.changed)
        servers.changed.connect(self.changed)
        servers.server_added.connect(self._server_added)
        editors.look()

    # What is shown

    @property
    def progress(self) -> str:
        """ "Step 2 of 4"."""
        return self.tr("Step {number} of {count}").format(number=int(self.step), count=STEPS)

    @property
    def title(self) -> str:
        """What this step asks."""
        return {
            Step.USES: self.tr("What do you want to use?"),
            Step.HAVE: self.tr("What do you have?"),
            Step.ADD: self.tr("Your model server"),
            Step.DONE: self.told[0],
        }[self.step]

    @property
    def sentence(self) -> str:
        """What helps to answer it."""
        return {
            Step.USES: self.tr(
                "In a moment, you have a model that works there. You can change this later in Settings."
            ),
            Step.HAVE: self.tr(
                "It takes two minutes. A test asks the model for one word before anything counts as done."
            ),
            Step.ADD: self._server_sentence,
            Step.DONE: self.told[1],
        }[self.step]

    @property
    def uses(self) -> tuple[Offer, ...]:
        """The programs that models can be for."""
        here = self.tr("Found on this computer.")
        later = self.tr("Not found on this computer yet. What you set up here is ready when it is.")
        rows = self._editors.rows
        # Kiln, unless it is not here and just one editor is: that is then what they came for.
        only_editor = not self._kiln_is_here and len(rows) == 1
        kiln = Offer(KILN, "Kiln", here if self._kiln_is_here else later, self._uses.get(KILN, not only_editor))
        editors = (Offer(row.path, row.title, here, self._uses.get(row.path, only_editor)) for row in rows)
        return (kiln, *editors)

    @property
    def have(self) -> tuple[Offer, ...]:
        """What people start from."""
        running = self.servers.cards
        about_servers = running[0].title + "." if running else self._no_server_words
        first = self._have or (SERVER if running else PASTE)
        offers = (
            (
                PASTE,
                self.tr("A key, or an e-mail about it"),
                self.tr("Paste it as it is: what matters is found in it."),
            ),
            (SERVER, self.tr("A model server on this computer"), about_servers),
            (
                FILE,
                self.tr("A file from a colleague"),
                self.tr("A team pack, an export, settings, an e-mail, or a snippet of code."),
            ),
            (
                NOTHING,
                self.tr("Nothing yet"),
                self.tr("Try everything without a key: in practice mode nothing is real."),
            ),
        )
        ordered = sorted(offers, key=lambda offer: not (running and offer[0] == SERVER))
        return tuple(Offer(name, title, about, name == first) for name, title, about in ordered)

    @property
    def verb(self) -> str:
        """What the button says that leads on."""
        if self.step is Step.ADD:
            cards = self.servers.cards
            if len(cards) > 1:  # each has its own
                return ""
            if not cards:
                return self.tr("Look again")
            return self.tr("Adding…") if cards[0].adding else self.tr("Add it")
        if self.step is Step.DONE:
            return self.tr("Done")
        return self.tr("Next")

    @property
    def can_go_on(self) -> bool:
        """Whether that button does something now."""
        if self.step is Step.USES:
            return bool(self.wanted)
        if self.step is not Step.ADD:
            return True
        cards = self.servers.cards
        return not any(card.adding for card in cards) if cards else not self.servers.looking

    @property
    def can_go_back(self) -> bool:
        """Whether there is a step before this one."""
        return self.step in (Step.HAVE, Step.ADD)

    @property
    def wanted(self) -> frozenset[str]:
        """Ids of the programs that the model is for."""
        return frozenset(offer.name for offer in self.uses if offer.chosen)

    @property
    def _no_server_words(self) -> str:
        if self.servers.looking:
            return self.tr("Looking…")
        return self.tr("Such as Ollama or LM Studio. None is running now.")

    @property
    def _server_sentence(self) -> str:
        if self.servers.cards:
            return self.tr("Tick the models that you want. They are tested right after they are added.")
        if self.servers.looking:
            return self.tr("Looking…")
        return self.tr("None is running now. Start it, then look again.")

    # What a person does

    def use(self, name: str, *, wanted: bool) -> None:
        """Use a program, or not."""
        self._uses[name] = wanted
        self.changed.emit()

    def choose(self, name: str) -> None:
        """Say what there is to start from."""
        self._have = name
        self.changed.emit()

    def go_on(self) -> None:
        """The button that leads on was pressed."""
        if not self.can_go_on:
            return
        match self.step:
            case Step.USES:
                self._manage()
                self._go(Step.HAVE)
            case Step.HAVE:
                self._start()
            case Step.ADD:
                self._add_server()
            case Step.DONE:
                self.end()

    def add_server(self, address: str) -> None:
        """Add this one of the servers that run; one that wants a key is left to the form."""
        if any(card.needs_key for card in self.servers.cards if card.address == address):
            self.paste_wanted.emit(address)
        else:
            self.servers.add(address, self.wanted)

    def go_back(self) -> None:
        """To the step before."""
        if self.can_go_back:
            self._go(Step(self.step - 1))

    def end(self) -> None:
        """It was skipped, or it is done: it does not come by itself again."""
        self._bench.choices.change(first_steps_seen=True)
        self.ended.emit()

    def pasted(self, form: "PasteForm") -> None:
        """The form has added a model, or it was closed without."""
        if form.done is not None:
            what, todo = form.told_added
            self._show_done(what, todo)

    def opened(self, words: str) -> None:
        """A colleague's pack was taken. `words`: what was added."""
        self._show_done(words, self.tr("Kiln shows it after its next start or reload."))

    def fail(self, problem: "Message") -> None:
        """A file could not be opened."""
        self.problem = problem
        self.changed.emit()

    # How it goes on

    def _go(self, step: Step) -> None:
        self.problem = None
        self.step = step
        self.changed.emit()

    def _manage(self) -> None:
        managed = {row.path: row.is_managed for row in self._editors.rows}
        for path, is_managed in managed.items():
            if path in self.wanted and not is_managed:
                self._editors.manage(path, managed=True)

    def _start(self) -> None:
        chosen = next(offer.name for offer in self.have if offer.chosen)
        match chosen:
            case "server":
                self._go(Step.ADD)
            case "paste":
                self.paste_wanted.emit("")
            case "file":
                self.file_wanted.emit()
            case _:
                self.end()
                self.practice_wanted.emit()

    def _add_server(self) -> None:
        card = next(iter(self.servers.cards), None)
        if card is None:
            self.servers.look_again()
        else:
            self.add_server(card.address)

    def _server_added(self, sentence: str) -> None:
        if self.step is Step.ADD:
            self._show_done(sentence, self.tr("Kiln shows it after its next start or reload."))

    def _show_done(self, what: str, todo: str) -> None:
        self.told = what, " ".join(part for part in (todo, self._editors_words) if part)
        self._go(Step.DONE)

    @property
    def _editors_words(self) -> str:
        """How to go on in the editors that were chosen."""
        editors = {row.path: row.title for row in self._editors.rows if row.path in self.wanted}
        if not editors:
            return ""
        names, models = and_words([*editors.values()]), self._bench.library.models()
        if any(model.in_target(path) for model in models for path in editors):
            return self.tr("Under Agents, choose which agent of {editors} uses it.").format(editors=names)
        return self.tr("To use it in {editors} too, open it under Models.").format(editors=names)
