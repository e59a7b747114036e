"""The check of a model for an agent: what is offered and when, what comes of it, and what can go wrong."""

from collections.abc import AsyncIterator

import httpx
import pytest

from kiln_models_gui.probes.capabilities import Asked, Capability
from kiln_models_gui.probes.endpoint import Endpoint
from kiln_models_gui.registry.agents import ToolKnowledge
from kiln_models_gui.store.secrets import SecretError, SecretProblem
from kiln_models_gui.viewmodels.agents.page import AgentsPage
from kiln_models_gui.viewmodels.agents.tool_check import CANCEL, CHECK, CLOSE, USE, ToolCheck, Way
from kiln_models_gui.viewmodels.candidates import Candidate
from kiln_models_gui.viewmodels.evidence import EvidenceMemory
from tests.registry.orchestrator import LOCAL_LLAMA, MIXTRAL, Tree, tree
from tests.servers.player import BUSY, Player, Said, honest
from tests.viewmodels.agents.orchestrator import StandIn
from tests.viewmodels.conftest import idle, until

LLAMA, MIX = "custom:my-local-llama", "custom:mixtral-8x22b"


class Office:
    """An Agents page with checks of one server."""

    def __init__(self, client: httpx.AsyncClient, way: Way, **agents: object) -> None:
        self.editor = StandIn(tree([MIXTRAL], [LOCAL_LLAMA], (), **agents), tools={})
        self.memory = EvidenceMemory()
        self.errors: list[Exception] = []
        self.checks = ToolCheck(lambda _: way, lambda _=None: client, lambda: self.memory, self._understand)
        self.page = AgentsPage(lambda: self.editor, checks=self.checks)
        self.checks.decided.connect(self.page.give)

    def _understand(self, error: Exception) -> bool:
        self.errors.append(error)
        return True

    @property
    def assignments(self) -> Tree:
        return self.editor.tree["aiOrchestrator"]["agents"].get("providerAssignment", {})

    @property
    def actions(self) -> list[str]:
        card = self.checks.card
        return [name for name, _ in card.actions] if card else []

    @property
    def heading(self) -> str:
        return self.checks.card.heading if self.checks.card else ""

    async def check(self) -> None:
        self.checks.act(CHECK)
        await idle(self.checks)
        await idle(self.page)


def way(base_url: str) -> Way:
    async def endpoint() -> Endpoint:
        return Endpoint("openai", base_url)

    return Way(Candidate("there", endpoint, (), prompted="m"))


@pytest.fixture
async def server() -> AsyncIterator[Player]:
    async with Player(honest) as player:
        yield player


def office(client: httpx.AsyncClient, server: Player, **agents: object) -> Office:
    return Office(client, way(server.base_url), **agents)


@pytest.mark.parametrize(
    ("agent", "choice", "known", "offered"),
    [
        ("code", LLAMA, {}, True),
        ("test", MIX, {}, True),
        ("", MIX, {}, True),
        ("code", "gemini", {}, False),  # the orchestrator brings it along
        ("code", "auto", {}, False),
        ("document", MIX, {}, False),  # calls no tools
        ("code", MIX, {MIX: ToolKnowledge(probe=True)}, False),
        ("code", MIX, {MIX: ToolKnowledge(override=True)}, False),
    ],
)
async def test_a_check_is_offered_where_nobody_knows_and_it_matters(
    client: httpx.AsyncClient,
    server: Player,
    agent: str,
    choice: str,
    known: dict[str, ToolKnowledge],
    offered: bool,
) -> None:
    made = office(client, server)
    made.editor._tools = known  # pyright: ignore[reportPrivateUsage]
    made.page.look_again()
    made.page.choose(agent, choice)
    await idle(made.page)
    assert (made.checks.card is not None) is offered
    assert bool(made.editor.commits) is (not offered and choice != "auto")
    assert server.questions == []


async def test_one_that_works_is_given_and_its_evidence_kept(client: httpx.AsyncClient, server: Player) -> None:
    made = office(client, server, providerAssignment={"code": "gemini"})
    made.page.choose("code", LLAMA)
    assert made.actions == [CHECK, USE, CLOSE]
    assert [row.to_check for row in made.page.rows] == [""] * 6
    await made.check()
    assert made.heading == "Tools work"
    assert made.assignments == {"code": LLAMA}
    kept = made.memory.of(Asked(server.base_url, "m", "openai"))
    assert kept[Capability.TOOLS].facts["agent"] == "code"


async def test_for_all_agents_the_work_of_one_that_calls_tools_is_rehearsed(
    client: httpx.AsyncClient, server: Player
) -> None:
    made = office(client, server, useUnifiedProvider=True, unifiedProviderChoice="gemini")
    made.page.choose("", MIX)
    assert made.checks.card is not None
    assert made.checks.card.text.startswith("Code and Test call tools.")
    await made.check()
    assert made.editor.settings.unified_choice == MIX
    assert made.checks.card.text.endswith("All agents use it now.")


@pytest.mark.parametrize(
    ("play", "heading", "actions"),
    [
        (lambda _: Said("No."), "Local Llama 3.1 70B cannot call tools", [CHECK, CLOSE]),
        (
            lambda asked: honest(asked) if asked.number == 1 else Said("No."),
            "Could not tell whether",
            [CHECK, USE, CLOSE],
        ),
        (lambda _: b"HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n", "Could not tell whether", [CHECK, USE, CLOSE]),
    ],
    ids=["cannot", "mixed", "broken"],
)
async def test_only_what_is_proved_is_given(
    client: httpx.AsyncClient, server: Player, play: object, heading: str, actions: list[str]
) -> None:
    server.play = play  # pyright: ignore[reportAttributeAccessIssue]
    made = office(client, server)
    made.page.choose("code", LLAMA)
    await made.check()
    assert made.heading.startswith(heading)
    assert made.actions == actions
    assert made.assignments == {}
    made.checks.act(actions[-1])
    assert made.checks.card is None


async def test_cancel_leaves_the_offer_and_no_evidence(client: httpx.AsyncClient, server: Player) -> None:
    server.play = lambda _: BUSY
    made = office(client, server)
    made.page.choose("code", LLAMA)
    made.checks.act(CHECK)
    assert made.actions == [CANCEL]
    await until(lambda: "asking again" in (made.checks.card.text if made.checks.card else ""), made.checks.changed)
    made.checks.act(CANCEL)
    await idle(made.checks)
    assert made.actions == [CHECK, USE, CLOSE]
    assert made.memory.of(Asked(server.base_url, "m", "openai")) == {}
    made.checks.act(USE)
    await idle(made.page)
    assert made.assignments == {"code": LLAMA}


async def test_another_choice_meanwhile_ends_the_check(client: httpx.AsyncClient, server: Player) -> None:
    server.play = lambda _: BUSY
    made = office(client, server)
    made.page.choose("code", LLAMA)
    made.checks.act(CHECK)
    await until(lambda: bool(server.questions), made.checks.changed)
    made.page.choose("code", "gemini")
    await idle(made.checks)
    await idle(made.page)
    assert made.checks.card is None
    assert made.assignments == {"code": "gemini"}


async def test_what_an_agent_has_already_is_checked_from_its_row(client: httpx.AsyncClient, server: Player) -> None:
    made = office(client, server, providerAssignment={"test": MIX})
    row = made.page.rows[3]
    assert (row.to_check, row.chip.text if row.chip else "") == (MIX, "Not checked")
    made.page.check(row.agent, row.to_check)
    assert made.actions == [CHECK, CLOSE]
    await made.check()
    assert [one.tools[0]["name"] for one in server.questions] == ["run_tests"] * 2
    assert made.checks.card is not None
    assert made.checks.card.text == "Mixtral 8x22B called the tool in 2 of 2 tries."
    assert made.editor.commits == []


async def test_where_nobody_can_be_asked_it_says_what_is_missing(client: httpx.AsyncClient) -> None:
    made = Office(client, Way(None, "Key needed on this computer."))
    made.page.choose("code", LLAMA)
    await made.check()
    card = made.checks.card
    assert card is not None
    assert (card.heading, card.text) == ("Local Llama 3.1 70B cannot be asked yet", "Key needed on this computer.")
    assert made.actions == [CHECK, USE, CLOSE]


async def test_a_locked_keychain_is_told_and_the_offer_stays(client: httpx.AsyncClient) -> None:
    async def locked() -> Endpoint | None:
        raise SecretError(SecretProblem.LOCKED)

    made = Office(client, Way(Candidate("there", locked, (), prompted="m")))
    made.page.choose("code", LLAMA)
    await made.check()
    assert [type(error) for error in made.errors] == [SecretError]
    assert made.actions == [CHECK, USE, CLOSE]
