"""The servers, started once, and the table that a run writes."""

import time
from collections.abc import AsyncIterator, Iterator, Mapping

import httpx
import pytest

from kiln_models_gui.probes.client import make_client
from tests.app.conftest import default_locale, driver
from tests.servers.aimock import Aimock
from tests.servers.litellm_proxy import Behind, LiteLLM
from tests.servers.llama import LlamaServer
from tests.servers.npm import BUILD
from tests.servers.process import free_port
from tests.servers.tls import Certificate
from tests.servers.vllm import Vllm
from tests.verdicts.asked import capability_subjects
from tests.verdicts.capability_table import CapabilityTable
from tests.verdicts.cases import ASLEEP_S, SCALE, Stage
from tests.verdicts.subjects import Subject, aimock_subjects, litellm_subjects, llama_subjects, vllm_subjects
from tests.verdicts.table import Table
from tests.verdicts.team_gateway import TeamGateway

__all__ = ["default_locale", "driver"]  # fixtures, for the test with two windows
Subjects = dict[str, Subject]


ON_THE_TEAMS_GATEWAY = ("test_two_people.py", "test_gateway.py")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Whoever publishes comes before those who only ask: the proxy, which starts slowly, then starts only once."""
    places = {name: place for place, name in enumerate(ON_THE_TEAMS_GATEWAY, start=1)}
    items.sort(key=lambda item: places.get(item.path.name, 0))


@pytest.fixture(scope="session")
def closed_port() -> int:
    """A port where nobody listens."""
    return free_port()


@pytest.fixture(scope="session")
def subjects(llama_server: LlamaServer, aimock: Aimock, litellm: LiteLLM, vllm: Vllm | None) -> Subjects:
    """All servers by the names of `subjects.NAMES`; vLLM only where it was asked for."""
    found = [
        *llama_subjects(llama_server.port, llama_server.key, llama_server.model),
        *litellm_subjects(litellm.port, litellm.key, litellm.model),
        *aimock_subjects(aimock.port, aimock.key, aimock.model),
        *(vllm_subjects(vllm.port, vllm.key, vllm.model) if vllm else ()),
    ]
    return {subject.name: subject for subject in found}


@pytest.fixture(scope="session")
def capability_servers(llama_server: LlamaServer, litellm: LiteLLM, behind_litellm: Mapping[str, Behind]) -> Subjects:
    """The servers of `known.KNOWN` that run, by their names there."""
    return capability_subjects(llama_server, litellm, behind_litellm)


@pytest.fixture(scope="session")
def stage(tls_certificate: Certificate, closed_port: int) -> Stage:
    """What cases need beside a server."""
    return Stage(tls_certificate, closed_port)


@pytest.fixture(scope="session")
def table() -> Iterator[Table]:
    """Written when the run ends, whatever came of it."""
    table, start = Table(), time.monotonic()
    yield table
    table.notes += [
        f"Asleep: a front holds back for {ASLEEP_S:.0f} s what would take 30, and the test's own patience is divided "
        f"by {SCALE} as well (a list is waited for 15 s, a model in the same house 120 s).",
        "LiteLLM stands before llama.cpp's server; what llama.cpp never says, aimock says behind it.",
        "aimock is an emulator: it has the vendors' bodies for 404, 429, no credit and overload, and one 401 for all.",
        f"The run took {time.monotonic() - start:.0f} s after the servers had started.",
    ]
    table.write(BUILD / "verdicts.md")
    table.capabilities.write_json(BUILD / "capabilities.json")


@pytest.fixture(scope="session")
def capabilities(table: Table) -> CapabilityTable:
    """The second table, which is written with the first."""
    return table.capabilities


@pytest.fixture(scope="session")
def team_gateway(tmp_path_factory: pytest.TempPathFactory, llama_server: LlamaServer) -> Iterator[TeamGateway]:
    """The one gateway that people publish into. It does not run before it is started."""
    made = TeamGateway(tmp_path_factory.mktemp("gateway"), llama_server)
    yield made
    made.stop()


@pytest.fixture
async def client() -> AsyncIterator[httpx.AsyncClient]:
    """As the app makes it."""
    async with make_client() as made:
        yield made
