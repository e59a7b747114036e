"""What the tests of finding out share: a run against a player, collected."""

from collections.abc import Callable, Coroutine, Iterable
from dataclasses import dataclass, field
from typing import Any

import httpx
import pytest
from pydantic import SecretStr

from kiln_models_gui.probes.capabilities import Capability, Evidence, Step, plan, run
from kiln_models_gui.probes.endpoint import Endpoint
from tests.servers.player import Play, Player

KEY = "canary-key-0123456789abcdef"


@dataclass
class Found:
    """A whole run: its evidence, its steps, what the server was asked, how long it would have waited."""

    evidence: dict[Capability, Evidence] = field(default_factory=dict)
    steps: list[Step] = field(default_factory=list)
    waits: list[float] = field(default_factory=list)
    player: Player = field(default_factory=lambda: Player(lambda _: b""))
    endpoint: Endpoint = field(default_factory=lambda: Endpoint("openai", ""))

    @property
    def outcomes(self) -> dict[str, str]:
        return {capability.value: one.outcome.value for capability, one in self.evidence.items()}


Find = Callable[..., Coroutine[Any, Any, Found]]


@pytest.fixture
def find(client: httpx.AsyncClient) -> Find:
    async def find(
        play: Play, *capabilities: Capability, family: str = "openai", listed: object = None, **options: Any
    ) -> Found:
        wanted: Iterable[Capability] = capabilities or tuple(Capability)
        found = Found()

        async def pause(seconds: float) -> None:
            found.waits.append(seconds)

        async with Player(play, listed) as found.player:
            found.endpoint = Endpoint(family, found.player.base_url, SecretStr(KEY))
            async for event in run(found.endpoint, "m", client, wanted, pause=pause, **options):
                if isinstance(event, Step):
                    found.steps.append(event)
                else:
                    found.evidence[event.capability] = event
        announced = plan(wanted)
        assert list(found.evidence) == list(announced.capabilities)
        assert len(found.player.questions) <= announced.calls.most
        assert found.player.lists <= announced.lookups
        return found

    return find
