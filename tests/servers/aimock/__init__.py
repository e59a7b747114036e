"""Fixture with aimock, an emulator of the vendors' APIs and of the bodies in which they say no."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.servers.npm import BUILD, node, npm_installed
from tests.servers.process import free_port, served

_PROGRAM = "node_modules/@copilotkit/aimock/dist/aimock-cli.js"
_SAYS: dict[str, dict[str, object]] = {
    "pong-1": {"content": "Pong from an emulator."},
    "busy-1": {
        "error": {
            "message": "Rate limit reached for busy-1 in organization org-1 on requests per min (RPM).",
            "type": "rate_limit_error",
            "code": "rate_limit_exceeded",
        },
        "status": 429,
        "retryAfter": 7,
    },
    "broke-1": {
        "error": {
            "message": "You exceeded your current quota, please check your plan and billing details.",
            "type": "insufficient_quota",
            "code": "insufficient_quota",
        },
        "status": 429,
    },
    "broke-claude-1": {
        "error": {
            "message": "Your credit balance is too low to access the Anthropic API. Please go to Plans & Billing.",
            "type": "invalid_request_error",
        },
        "status": 400,
    },
    "spent-1": {
        "error": {"message": "Quota exceeded for quota metric.", "type": "RESOURCE_EXHAUSTED"},
        "status": 429,
    },
    "overloaded-1": {"error": {"message": "Overloaded", "type": "overloaded_error"}, "status": 529},
    "unavailable-1": {
        "error": {"message": "The model is overloaded. Please try again later.", "type": "UNAVAILABLE"},
        "status": 503,
    },
    "gone-claude-1": {
        "error": {"message": "model: gone-claude-1", "type": "not_found_error"},
        "status": 404,
    },
    "gone-gemini-1": {
        "error": {
            "message": "models/gone-gemini-1 is not found for API version v1beta, or is not supported for "
            "generateContent. Call ListModels to see the list of available models and their supported methods.",
            "type": "NOT_FOUND",
        },
        "status": 404,
    },
    "gone-deployment-1": {
        "error": {
            "message": "The API deployment for this resource does not exist. If you created the deployment within the "
            "last 5 minutes, please wait a moment and try again.",
            "code": "DeploymentNotFound",
        },
        "status": 404,
    },
}
_ANY_OTHER = {  # of the models that match by name, each is in its list
    "error": {
        "message": "The model does not exist or you do not have access to it.",
        "type": "invalid_request_error",
        "code": "model_not_found",
    },
    "status": 404,
}


@dataclass(frozen=True)
class Aimock:
    """A running emulator. It has one 401 for all vendors, and takes a key in any of their headers."""

    port: int
    key: str = "sk-emulator-0123456789abcdef"
    model: str = "pong-1"


@pytest.fixture(scope="session")
def aimock(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Aimock]:
    """The emulator, with a model for each thing that vendors say."""
    place = tmp_path_factory.mktemp("aimock")
    program = npm_installed(Path(__file__).parent, BUILD / "verdicts" / "aimock") / _PROGRAM
    fixtures: list[dict[str, object]] = [
        {"match": {"model": name, "endpoint": "chat"}, "response": says} for name, says in _SAYS.items()
    ]
    fixtures.append({"match": {"endpoint": "chat"}, "response": _ANY_OTHER})
    (place / "says.json").write_text(json.dumps({"fixtures": fixtures}))
    settings = {"auth": {"apiKeys": [Aimock.key]}, "llm": {"logLevel": "silent", "fixtures": str(place / "says.json")}}
    (place / "aimock.json").write_text(json.dumps(settings))
    port = free_port()
    command = [node(), program, "--config", place / "aimock.json", "--port", str(port)]
    with served(command, place / "log.txt", f"http://127.0.0.1:{port}/v1/models"):
        yield Aimock(port)
