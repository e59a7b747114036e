"""What none of the servers here says, by the vendors' documents and reports of users: a server of ours says it."""

from collections.abc import Mapping
from dataclasses import dataclass

from tests.servers.raw import Answer, http

OUR_OWN = "our own server, in the vendors' words"
_LIST = http(200, {"object": "list", "data": [{"id": "some-model"}]})
_AZURE_KEY = "Access denied due to invalid subscription key or wrong API endpoint. Make sure to provide a valid key."
_GOOGLE_KEY = {
    "code": 400,
    "message": "API key not valid. Please pass a valid API key.",
    "status": "INVALID_ARGUMENT",
    "details": [{"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": "API_KEY_INVALID"}],
}


@dataclass(frozen=True)
class Said:
    """What is said to whom, and the verdict as `in_short` writes it."""

    what: str
    family: str
    answers: Mapping[str, Answer]
    expected: str
    path: str = "/v1"


def _everywhere(status: int, body: object, kind: str = "application/json") -> Mapping[str, Answer]:
    return {"": http(status, body, kind)}


def _chat(status: int, body: object) -> Mapping[str, Answer]:
    lists = ("GET /v1/models", "GET /v1/models?type=text&sub_type=chat")
    return {**dict.fromkeys(lists, _LIST), "POST /v1/chat/completions": http(status, body)}


SAID = (
    Said("wrong key, as Gemini says it (400)", "gemini", _everywhere(400, {"error": _GOOGLE_KEY}),
         "✓✓✓✗··· key_refused", "/v1beta"),
    Said("wrong key, as xAI says it (400)", "xai",
         _everywhere(400, {"code": "invalid argument", "error": "Incorrect API key provided: sk***"}),
         "✓✓✓✗··· key_refused"),
    Said("wrong key, as SiliconFlow says it (a bare text)", "siliconflow", _everywhere(401, "Api key is invalid"),
         "✓✓✓✗··· key_refused"),
    Said("wrong key, as Perplexity says it (a web page)", "openai",
         _everywhere(401, b"<html><h1>401 Authorization Required</h1></html>", "text/html"), "✓✓✓✗··· key_refused"),
    Said("wrong key or resource, as Azure says it", "azure",
         _everywhere(401, {"error": {"code": "401", "message": _AZURE_KEY}}), "✓✓✓✗··· key_refused", ""),
    Said("key from another network, as Azure says it", "azure",
         _everywhere(403, {"error": {"code": "403", "message": "Public access is disabled. Please configure private "
                                     "endpoint."}}), "✓✓✓??✗· network_refused", ""),
    Said("no credit, as DeepSeek says it (402)", "deepseek",
         _chat(402, {"error": {"message": "Insufficient Balance", "type": "unknown_error"}}), "✓✓✓✓✓✗· out_of_money"),
    Said("no credit, as SiliconFlow says it (403)", "siliconflow",
         _chat(403, {"code": 30001, "message": "Sorry, your account balance is insufficient", "data": None}),
         "✓✓✓✓✓✗· out_of_money"),
    Said("asleep, as an endpoint of Hugging Face says it", "openai",
         _everywhere(503, {"error": "Model is loading", "estimated_time": 30.0}), "✓✓✓???· loading"),
    Said("loading, as llama.cpp says it", "openai",
         _everywhere(503, {"error": {"code": 503, "message": "Loading model", "type": "unavailable_error"}}),
         "✓✓✓???· loading"),
    Said("sent on to another computer", "openai",
         {"": http(302, b"", "text/plain", {"Location": "https://login.example/start"})}, "✓✓✗···· redirect"),
)  # fmt: skip
