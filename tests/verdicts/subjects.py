"""The servers of the table, each in the form in which it is asked, and what it can be made to show."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from pydantic import SecretStr

from kiln_models_gui.probes.endpoint import Endpoint

NO_LIMITS = "it has no limits, accounts or bills, and never says this"


@dataclass(frozen=True)
class Subject:
    """A running server, asked in one family's language. `path`: what a right address has after the port.

    `models`: which model shows a case; `not_run`: why a case cannot be had here.
    """

    name: str
    port: int
    key: str
    model: str
    family: str = "openai"
    path: str = "/v1"
    models: Mapping[str, str] = field(default_factory=dict[str, str])
    not_run: Mapping[str, str] = field(default_factory=dict[str, str])

    def endpoint(
        self, *, port: int = 0, path: str | None = None, key: str | None = None, tls: bool = False
    ) -> Endpoint:
        """The right endpoint, or one with something else in it; `key` "" is none."""
        scheme, key = "https" if tls else "http", self.key if key is None else key
        url = f"{scheme}://127.0.0.1:{port or self.port}{self.path if path is None else path}"
        return Endpoint(self.family, url, SecretStr(key) if key else None)


def llama_subjects(port: int, key: str, model: str) -> list[Subject]:
    """llama.cpp's own server in its two languages."""
    not_run = {"429": NO_LIMITS, "out of money": NO_LIMITS, "overloaded": NO_LIMITS}
    plain = Subject("llama.cpp", port, key, model, not_run=not_run)
    return [plain, replace(plain, name="llama.cpp, Anthropic form", family="anthropic", path="")]


def litellm_subjects(port: int, key: str, model: str) -> list[Subject]:
    """LiteLLM's proxy in the four forms in which it can be asked."""
    models = {"429": "busy", "out of money": "broke", "overloaded": "overloaded"}
    plain = Subject("LiteLLM", port, key, model, models=models)
    return [
        plain,
        replace(plain, name="LiteLLM, Anthropic form", family="anthropic", path=""),
        replace(plain, name="LiteLLM, Azure form", family="azure", path=""),
        replace(plain, name="LiteLLM, Gemini form", family="gemini", path="/v1beta"),
    ]


def aimock_subjects(port: int, key: str, model: str) -> list[Subject]:
    """The emulator as each vendor."""
    models = {"429": "busy-1", "out of money": "broke-1", "overloaded": "unavailable-1"}
    plain = Subject("aimock, as OpenAI", port, key, model, "openai_platform", models=models)
    claude = {
        "wrong model": "gone-claude-1",
        "429": "busy-1",
        "out of money": "broke-claude-1",
        "overloaded": "overloaded-1",
    }
    azure = models | {"wrong model": "gone-deployment-1"}
    no_bill = {"out of money": "Google tells it in the words of 429, in the line above"}
    gemini = {"wrong model": "gone-gemini-1", "429": "spent-1", "overloaded": "unavailable-1"}
    return [
        plain,
        replace(plain, name="aimock, as Anthropic", family="anthropic", path="", models=claude),
        replace(plain, name="aimock, as Azure", family="azure", path="", models=azure),
        replace(plain, name="aimock, as Azure v1", family="azure_v1", path="", models=azure),
        replace(plain, name="aimock, as Gemini", family="gemini", path="/v1beta", models=gemini, not_run=no_bill),
    ]


def vllm_subjects(port: int, key: str, model: str) -> list[Subject]:
    """vLLM, where it was started."""
    not_run = {"429": NO_LIMITS, "out of money": NO_LIMITS, "overloaded": NO_LIMITS}
    return [Subject("vLLM", port, key, model, not_run=not_run)]


NAMES = (
    *(one.name for one in (*llama_subjects(0, "", ""), *litellm_subjects(0, "", ""), *aimock_subjects(0, "", ""))),
    "vLLM",
)
