"""A team's gateway: the real proxy with two workers, started on what was published into its config.yaml."""

import asyncio
import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from kiln_models_gui.registry.cost import Price
from kiln_models_gui.registry.gateway.planning import Plan, plan_of
from kiln_models_gui.registry.model_card import ModelCard, Reach
from kiln_models_gui.registry.providers import ProviderRef
from kiln_models_gui.registry.records import CustomProvider, KeyInfo, KeyState, TargetState
from kiln_models_gui.store.proxy_config_file import ProxyConfigFile
from kiln_models_gui.targets.gateway_file import GatewayFile
from tests.gateway_models import candidates
from tests.servers.litellm_proxy import running_proxy
from tests.servers.llama import LlamaServer
from tests.servers.process import free_port

THEIRS = """\
# The team's own
model_list:
  - model_name: theirs   # an answer without a server
    litellm_params: {model: openai/none, api_key: none, mock_response: "ours"}
general_settings:
  custom_auth: litellm_virtual_keys.check
litellm_settings:
  num_retries: 0
"""


class TeamGateway:
    """A gateway whose file anybody of the team publishes into.

    Attributes: `config`, its file; `keys`, what stands in its environment; `plan`, what was published first; `house`,
    the public name of the model of it that a real server answers for.
    """

    def __init__(self, folder: Path, server: LlamaServer) -> None:
        """Published by one who is killed in the middle, and again; the keys are in the proxy's environment alone."""
        self.config = folder / "config.yaml"
        self.plan = _plan(server)
        self.house = self.plan.models[0].name
        self.keys = dict.fromkeys(self.plan.key_names, server.key)
        self._port = free_port()
        self._running = contextlib.ExitStack()
        self._started_on: object = None
        self.config.write_text(THEIRS)
        shutil.copy(_KEYS_OF_PEOPLE, folder)
        self.let_in({})
        self._publish()

    @property
    def address(self) -> str:
        """Where it answers."""
        return f"http://127.0.0.1:{self._port}"

    def start(self) -> None:
        """Start it, again where its file or its environment is another one since. Blocks for 10 to 20 s."""
        wanted = self.config.read_bytes(), dict(self.keys)
        if self._started_on == wanted:
            return
        self.stop()
        self._running.enter_context(running_proxy(self.config, self._port, workers=2, env={**os.environ, **self.keys}))
        self._started_on = wanted

    def stop(self) -> None:
        """End it."""
        self._running.close()
        self._started_on = None

    def let_in(self, people: dict[str, Sequence[str]]) -> None:
        """Give out virtual keys: key → public names of the models that it is for. It takes them at once."""
        self.config.with_name("virtual_keys.json").write_text(json.dumps(people))

    def _publish(self) -> None:
        killed = subprocess.run([sys.executable, "-c", _KILLED, self.config], env={"PYTHONPATH": "."}, check=False)
        assert killed.returncode == -signal.SIGKILL
        file = GatewayFile(ProxyConfigFile(self.config))
        asyncio.run(file.publish(self.plan.models))
        asyncio.run(file.publish(self.plan.models))
        text = self.config.read_text()
        assert not any(key in text for key in self.keys.values())
        assert text.startswith(THEIRS.partition("general_settings")[0])


_KEYS_OF_PEOPLE = Path(__file__).parents[1] / "servers" / "litellm_virtual_keys.py"
_KILLED = """
import asyncio, os, signal, sys
from pathlib import Path
from kiln_models_gui.store import files
from kiln_models_gui.store.proxy_config_file import ProxyConfigFile
from kiln_models_gui.targets.gateway_file import GatewayFile
from tests.gateway_models import model

files.put = lambda staging: os.kill(os.getpid(), signal.SIGKILL)
asyncio.run(GatewayFile(ProxyConfigFile(Path(sys.argv[1]))).publish([model(1)]))
"""


def _plan(server: LlamaServer) -> Plan:
    key = KeyInfo(KeyState.SAVED, "")
    house = CustomProvider(name="House", base_url=server.base_url, key=key)
    state = TargetState(
        values={
            "azure_openai_endpoint": "https://team.openai.azure.com",
            "vertex_project_id": "acme",
            "vertex_location": "europe-west4",
        },
        custom_providers=(house,),
    )
    full = ModelCard(
        Reach.OPENAI,
        server.model,
        ProviderRef("custom", "House"),
        server.base_url,
        name="House 🏠 model",
        context_window=2048,
        cost=Price(1, 2.5),
        max_tokens=256,
        overrides={
            "supports_function_calling": True,
            "supports_vision": False,
            "structured_output_mode": "json_schema",
        },
    )
    bare = ModelCard(Reach.CONNECTED, "gpt-4o", ProviderRef("builtin", "openai"))
    azure = ModelCard(Reach.AZURE, "deployment", ProviderRef("builtin", "azure_openai"), cost=Price(0.15, None))
    vertex = ModelCard(Reach.VERTEX, "gemini-2.5-pro", ProviderRef("builtin", "vertex"))
    claude = ModelCard(Reach.ANTHROPIC, "claude-x", endpoint="https://claude.acme.example/v1", secret="acme")
    bedrock = ModelCard(Reach.CONNECTED, "amazon.nova-pro-v1:0", ProviderRef("builtin", "amazon_bedrock"))
    return plan_of(candidates(full, bare, azure, vertex, claude, bedrock), state)
