"""Every server, every capability: finding out comes to what is known, and asks no more than it announced."""

import httpx
import pytest

from kiln_models_gui.probes.capabilities import (
    FIELDS_OF,
    Capability,
    Evidence,
    ProbeOutcome,
    Step,
    overrides_from,
    plan,
    run,
)
from kiln_models_gui.probes.client import PATIENT, Patience
from kiln_models_gui.probes.endpoint import Endpoint
from tests.oracle import Oracle
from tests.servers.front import Front
from tests.verdicts.capability_table import Asked, CapabilityTable
from tests.verdicts.conftest import Subjects
from tests.verdicts.known import KNOWN
from tests.verdicts.lies import PRACTICE, Practice

ANNOUNCED = plan(Capability)


@pytest.mark.parametrize("server", KNOWN)
async def test_a_real_servers_capabilities_are_what_is_known_of_them(
    capability_servers: Subjects,
    capabilities: CapabilityTable,
    client: httpx.AsyncClient,
    oracle: Oracle,
    server: str,
) -> None:
    subject = capability_servers.get(server)
    if subject is None:
        capabilities.asked.append(Asked(server, not_run="only with `make verdicts VLLM=1`"))
        return
    with Front(subject.port) as front:
        evidence, told = await find_out(subject.endpoint(port=front.port), subject.model, client)
    prompts = sum(line.startswith("POST") for line in front.asked)
    asked = Asked(
        server, evidence, KNOWN[server], prompts, len(front.asked) - prompts, most(), overrides_from(evidence)
    )
    check(asked, told, capabilities, oracle)


@pytest.mark.parametrize("practice", PRACTICE, ids=lambda practice: practice.name)
async def test_no_lie_is_believed_and_no_busy_server_yields_a_no(
    capabilities: CapabilityTable, client: httpx.AsyncClient, oracle: Oracle, practice: Practice
) -> None:
    async with practice.player() as player:
        endpoint = Endpoint(practice.family, player.base_url)
        evidence, told = await find_out(endpoint, "m", client, practice.patience)
    overrides = overrides_from(evidence)
    asked = Asked(practice.name, evidence, practice.known, len(player.questions), player.lists, most(), overrides)
    check(asked, told, capabilities, oracle)


async def find_out(
    endpoint: Endpoint, model: str, client: httpx.AsyncClient, patience: Patience = PATIENT
) -> tuple[tuple[Evidence, ...], int]:
    """All evidence, and the number of prompts that was told. Busy servers are not waited for."""

    async def at_once(_: float) -> None:
        pass

    events = [event async for event in run(endpoint, model, client, Capability, patience=patience, pause=at_once)]
    told = max((event.calls for event in events if isinstance(event, Step)), default=0)
    return tuple(event for event in events if isinstance(event, Evidence)), told


def most() -> int:
    return int(ANNOUNCED.calls.most)


def check(asked: Asked, told: int, capabilities: CapabilityTable, oracle: Oracle) -> None:
    """The row goes into the table first, whatever comes of it."""
    capabilities.asked.append(asked)
    assert [one.capability for one in asked.evidence] == list(Capability)
    assert asked.wrong == {}, [
        (one.capability, one.outcome, one.value, one.reason, one.words) for one in asked.evidence
    ]
    assert asked.prompts == told <= asked.most
    assert asked.lookups <= ANNOUNCED.lookups
    counted = sum(int(one.facts["calls"]) for one in asked.evidence)
    assert counted <= asked.prompts
    kiln_takes(asked.overrides, oracle)
    told_nothing = {one.capability for one in asked.evidence if one.outcome is ProbeOutcome.COULD_NOT_TELL}
    untold = {name for capability in told_nothing for name in FIELDS_OF.get(capability, ())}
    assert not untold & set(asked.overrides) - {"parser"}  # thoughts in structured answers ask for one, too


def kiln_takes(overrides: dict[str, object], oracle: Oracle) -> None:
    """Kiln's own library makes of the entry a provider with these very values."""
    entry = {"id": "1", "provider_type": "custom", "provider_id": "Mine", "model_id": "m", "overrides": overrides}
    provider = oracle.convert([entry])[0]["provider"]["ok"]
    assert {name: provider[name] for name in overrides} == overrides
