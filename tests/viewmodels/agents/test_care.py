"""Keys and hidden settings on the Agents page, over a real file and a keychain in memory."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import pytest_asyncio
from pydantic import SecretStr

from kiln_models_gui.registry.agents import AgentRole
from kiln_models_gui.registry.model_registry import ChoiceProblem
from kiln_models_gui.store.preferences import PreferencesFile
from kiln_models_gui.store.secrets import SecretError, SecretProblem, SecretRef, SessionSecrets
from kiln_models_gui.viewmodels.agents.care import MOVE, TIDY, SettingsCare
from kiln_models_gui.viewmodels.agents.known_keys import KeyWatch
from kiln_models_gui.viewmodels.agents.page import AgentsPage
from kiln_models_gui.viewmodels.choices import Choices
from tests.targets.test_plain_keys import CANARY, OTHER, TEXT, Place, Remembered
from tests.viewmodels.conftest import Seen, idle

if TYPE_CHECKING:
    from kiln_models_gui.registry.orchestrator import Orchestrator

ENTERPRISE = """{
    "aiOrchestrator.providers.custom": [
        { "id": "enterprise-claude", "displayName": "Enterprise Claude", "type": "anthropic",
          "endpoint": "https://claude.mycompany.internal/v1", "apiKey": "${SECRET:enterprise-claude-key}",
          "modelName": "claude-enterprise", "contextWindow": 200000, "cost": { "input": 0, "output": 0 } },
    ],
    "aiOrchestrator.agents.providerAssignment": { "review": "custom:enterprise-claude" },
}
"""
HIDDEN = """{
    "aiOrchestrator.routing.strategy": "manual",
    "aiOrchestrator.routing": { "strategy": "speed-first" },
}
"""


class Desk:
    """The Agents page with who cares for its settings."""

    def __init__(self, folder: Path, text: str, secrets: SessionSecrets | None = None) -> None:
        self.place = Place(folder, secrets).write(text)
        self.errors: list[Exception] = []
        self.choices = Choices(PreferencesFile(folder / "preferences.json"), self._understand)
        self.choices.change(editors=(str(self.place.path),))
        self.watch = KeyWatch(self._editors, self.place.keys, self.choices, self._understand)
        self.toasts: list[tuple[str, object]] = []
        self.care = SettingsCare(lambda: self.place.agents, self.watch, self._toast, self._understand)
        self.page = AgentsPage(lambda: self.place.agents, self._understand)

    def _editors(self) -> "dict[str, Orchestrator]":
        return {str(self.place.path): self.place.agents}

    async def start(self) -> "Desk":
        self.watch.look_again()
        await self.rest()
        return self

    async def rest(self) -> None:
        for part in (self.care, self.watch, self.choices, self.page):
            await idle(part)

    def _toast(self, text: str, undo: object) -> None:
        self.toasts.append((text, undo))

    def _understand(self, error: Exception) -> bool:
        self.errors.append(error)
        return True


class Desks:
    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.made: list[Desk] = []

    async def __call__(self, text: str, secrets: SessionSecrets | None = None) -> Desk:
        self.made.append(Desk(self._folder, text, secrets))
        return await self.made[-1].start()


@pytest_asyncio.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desks]:
    desks = Desks(tmp_path)
    yield desks
    for made in desks.made:
        made.watch.stop()
        made.care.stop()
        await made.rest()


async def test_one_click_moves_all_keys(desk: Desks) -> None:
    here = await desk(TEXT)
    (card,) = here.care.cards
    assert (card.name, card.tone, card.heading) == (MOVE, "bad", "2 keys stand in plain text")
    assert card.text.endswith("They are those of Fireworks and Mine.")
    here.care.act(MOVE)
    await here.rest()
    assert here.errors == []
    assert here.care.cards == ()
    assert here.toasts == [("The keys are in the keychain now.", None)]
    assert here.place.agents.keys.secrets == {"fireworks", "Mine-key-2"}


async def test_a_single_key_is_told_in_the_words_of_one(desk: Desks) -> None:
    here = await desk(TEXT.replace(OTHER, "not-needed"))
    (card,) = here.care.cards
    assert card.heading == "A key stands in plain text"
    assert card.text == (
        "Everybody who can read the settings file can read it. Move it to this computer's keychain; "
        "the file then only names it. This is the key of Fireworks."
    )
    assert card.action == "Move to keychain"


async def test_without_a_keychain_the_move_says_why_and_changes_nothing(desk: Desks) -> None:
    here = await desk(TEXT, SessionSecrets(SecretProblem.NO_KEYCHAIN))
    here.care.act(MOVE)
    await here.rest()
    (error,) = here.errors
    assert isinstance(error, SecretError)
    assert here.place.text == TEXT
    assert len(here.care.cards) == 1


async def test_a_missing_key_is_entered_and_the_model_can_be_used(desk: Desks) -> None:
    here = await desk(ENTERPRISE)
    (problem,) = [one for one in here.page.problems if one.agents == (AgentRole.review,)]
    assert (problem.problem, problem.key_of) == (ChoiceProblem.KEY_MISSING, "custom:enterprise-claude")
    assert not problem.editor_may_have_key
    asked = Seen(here.care.key_wanted)
    here.care.ask_for_key(problem.key_of)
    ((form,),) = asked.all
    assert form == here.care.key_form(problem.key_of)
    assert here.care.key_form(problem.key_of).title == "Key of Enterprise Claude"
    typed = here.care.key_form(problem.key_of).type(' "Bearer sk-ant-0123456789" ')
    assert typed.error == ""
    assert typed.help
    here.care.give_key(typed)
    await here.rest()
    assert here.errors == []
    assert await here.place.plain("enterprise-claude-key") == "sk-ant-0123456789"
    assert here.place.text == ENTERPRISE
    assert [one for one in here.page.problems if one.agents == (AgentRole.review,)] == []


async def test_a_first_key_makes_auto_work(desk: Desks) -> None:
    here = await desk("{}")
    (problem,) = here.page.problems
    assert (problem.heading, problem.key_of) == ("Auto finds no model", "fireworks")
    assert problem.editor_may_have_key
    here.care.give_key(here.care.key_form("fireworks").type(CANARY))
    await here.rest()
    assert here.page.problems == ()
    assert "${SECRET:fireworks}" in here.place.text
    assert CANARY not in here.place.text


async def test_a_provider_is_asked_for_its_key_by_its_own_name(desk: Desks) -> None:
    here = await desk("{}")
    assert here.care.key_form("claude").title == "Key of Claude"


async def test_that_the_editor_has_the_key_is_kept_for_this_editor_and_taken_back(desk: Desks, tmp_path: Path) -> None:
    here = await desk("{}")
    here.care.say_in_editor("fireworks")
    await here.rest()
    assert here.page.problems == ()
    kept = PreferencesFile(tmp_path / "preferences.json").load().keys_in_editor
    assert kept == (f"fireworks {here.place.path}",)
    ((words, undo),) = here.toasts
    assert words == "VS Code has the key of Fireworks, as you say. Nobody else can look."
    assert callable(undo)
    undo()
    await here.rest()
    assert len(here.page.problems) == 1
    assert PreferencesFile(tmp_path / "preferences.json").load().keys_in_editor == ()


async def test_what_is_said_of_one_editor_does_not_hold_for_another(desk: Desks) -> None:
    here = await desk("{}")
    here.choices.change(keys_in_editor=("fireworks /some/other/settings.json",))
    here.watch.ask()
    await here.rest()
    assert here.place.agents.keys.in_editor == frozenset()


@pytest.mark.parametrize("text", ["", "   ", "a b", "sk-…4f2a", "[hidden]"])
def test_what_is_no_key_cannot_be_saved(tmp_path: Path, text: str) -> None:
    care = SettingsCare(lambda: None, KeyWatch(dict, Place(tmp_path).keys, choices_in(tmp_path)), print)
    form = care.key_form("claude").type(text)
    assert form.key is None
    assert bool(form.error) == bool(text)


def choices_in(folder: Path) -> Choices:
    return Choices(PreferencesFile(folder / "preferences.json"), lambda _: True)


async def test_the_keychain_is_asked_again_when_the_settings_name_another_secret(desk: Desks) -> None:
    secrets = Remembered()
    await secrets.set(SecretRef("aiOrchestrator", "other"), SecretStr("x"))
    here = await desk(ENTERPRISE, secrets)
    assert here.place.agents.keys.secrets == frozenset()
    here.place.path.write_text(ENTERPRISE.replace("enterprise-claude-key", "other"))
    await here.place.agents.reload()
    await here.rest()
    assert here.place.agents.keys.secrets == {"other"}


class Locked(Remembered):
    """A keychain that nobody opens."""

    async def get(self, ref: SecretRef) -> SecretStr | None:  # pyright: ignore[reportImplicitOverride]
        raise SecretError(SecretProblem.LOCKED)


async def test_a_locked_keychain_is_told_and_no_key_is_called_missing(desk: Desks) -> None:
    here = await desk(ENTERPRISE, Locked())
    (error,) = here.errors
    assert isinstance(error, SecretError)
    assert here.place.agents.models().problem("custom:enterprise-claude") is None


async def test_hidden_settings_are_named_and_tidied_and_brought_back(desk: Desks) -> None:
    here = await desk(HIDDEN)
    (card,) = here.care.cards
    assert (card.name, card.tone, card.heading) == (TIDY, "warn", "A setting has no effect")
    assert card.text == (
        "“aiOrchestrator.routing.strategy” in line 2 has no effect: “aiOrchestrator.routing” in line 3 replaces it."
    )
    wanted = Seen(here.care.tidy_wanted)
    here.care.act(TIDY)
    assert wanted.all == [()]
    assert here.care.tidy_lines == ("“aiOrchestrator.routing.strategy” in line 2 goes. What line 3 says stays.",)
    here.care.tidy()
    await here.rest()
    assert here.care.cards == ()
    assert '"manual"' not in here.place.text
    ((words, undo),) = here.toasts
    assert words == "Tidied the settings file."
    assert callable(undo)
    undo()
    await here.rest()
    assert here.errors == []
    assert here.place.text == HIDDEN
    assert len(here.care.cards) == 1


async def test_a_hidden_key_goes_for_good_and_this_is_said_before(desk: Desks) -> None:
    name = "aiOrchestrator.providers.fireworks"
    here = await desk(f'{{"{name}.apiKey": "{CANARY}",\n"{name}": {{}}}}')
    assert here.care.tidy_is_final
    assert here.care.tidy_note.endswith("It removes a key in plain text, so it cannot be taken back.")
    assert CANARY not in "".join(here.care.tidy_lines)
    here.care.tidy()
    await here.rest()
    assert here.toasts == [("Tidied the settings file.", None)]


async def test_a_file_that_cannot_be_read_has_no_cards(desk: Desks) -> None:
    here = await desk(HIDDEN)
    here.place.write("{ broken")
    assert here.care.cards == ()
