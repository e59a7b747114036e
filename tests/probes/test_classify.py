"""What each vendor's own error body is taken for. The bodies have the recorded shapes of the vendors' documents."""

import json
from collections.abc import Mapping

import pytest

from kiln_models_gui.probes.classify import facts_of_reply, fault_of_reply, retry_after_s, with_the_list
from kiln_models_gui.probes.client import Reply
from kiln_models_gui.probes.families import FAMILIES
from kiln_models_gui.probes.faults import Fault


def reply(status: int, body: object, kind: str = "application/json", **headers: str) -> Reply:
    content = body.encode() if isinstance(body, str) else json.dumps(body).encode()
    told = {"content-type": kind} | {name.replace("_", "-"): value for name, value in headers.items()}
    try:
        data: object = json.loads(content)
    except ValueError:
        data = None
    return Reply(status, told, content, data)


def openai(status: int, message: str, kind: str = "", code: object = None, param: object = None) -> Reply:
    return reply(status, {"error": {"message": message, "type": kind, "param": param, "code": code}})


def google(status: int, word: str, message: str, reason: str = "", **metadata: str) -> Reply:
    info = {"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": reason, "metadata": metadata}
    details = [info] if reason else []
    return reply(status, {"error": {"code": status, "message": message, "status": word, "details": details}})


def anthropic(status: int, kind: str, message: str) -> Reply:
    return reply(status, {"type": "error", "error": {"type": kind, "message": message}, "request_id": "req_1"})


def amazon(status: int, kind: str, message: str) -> Reply:
    return reply(status, {"message": message}, x_amzn_errortype=f"{kind}:http://internal.amazon.com/coral/")


KEYS = [
    ("openai_platform", openai(401, "Incorrect API key provided: sk-x", "invalid_request_error", "invalid_api_key")),
    ("anthropic", anthropic(401, "authentication_error", "invalid x-api-key")),
    ("gemini", google(400, "INVALID_ARGUMENT", "API key not valid. Please pass a valid API key.", "API_KEY_INVALID")),
    ("gemini", reply(400, [{"error": {"code": 400, "message": "API key not valid.", "status": "INVALID_ARGUMENT"}}])),
    ("xai", reply(400, {"code": "Client specified an invalid argument", "error": "Incorrect API key provided: xa***"})),
    ("fireworks", reply(403, {"error": "unauthorized"})),
    ("fireworks_inference", reply(401, {"error": {"message": "The API key you provided is invalid.", "code": "U"}})),
    ("siliconflow", reply(401, '"Api key is invalid"')),
    ("openai", reply(401, "<html><h1>401 Authorization Required</h1></html>", "text/html")),  # Perplexity
    ("bedrock", amazon(403, "UnrecognizedClientException", "The security token included in the request is invalid.")),
    ("bedrock", amazon(403, "InvalidSignatureException", "The request signature we calculated does not match.")),
    ("mistral", reply(401, {"message": "Unauthorized", "request_id": "x"})),
    ("mistral", reply(401, {"detail": "Unauthorized"})),
    ("openai", reply(401, {"message": "invalid api token"})),  # Cohere
    ("cerebras", reply(401, {"message": "Wrong API Key", "type": "invalid_request_error", "code": "wrong_api_key"})),
    ("groq", openai(401, "Invalid API Key", "invalid_request_error", "invalid_api_key")),
    ("openrouter", openai(401, "User not found.", code=401)),
    ("azure", openai(401, "Access denied due to invalid subscription key or wrong API endpoint.", code="401")),
    ("vllm", reply(401, {"error": "Unauthorized"})),
    ("llama_cpp", openai(401, "Invalid API Key", "authentication_error", 401)),
    ("huggingface", reply(401, {"error": "Invalid username or password."})),
    ("litellm", openai(400, "No connected db.", "no_db_connection", "400")),
    ("litellm", openai(401, "Authentication Error, Invalid proxy server token passed", "auth_error", "401")),
    ("openai", reply(401, {"detail": "Invalid API key"})),  # llama-cpp-python
    ("typesafe", reply(403, {"error": "forbidden"})),
    ("wandb", reply(200, {"data": {"viewer": None}})),
    (
        "vertex",
        google(401, "UNAUTHENTICATED", "Request had invalid authentication credentials.", "CREDENTIALS_MISSING"),
    ),
]

OTHERS = [
    # The key, but not its letters.
    ("gemini", google(400, "INVALID_ARGUMENT", "API key expired. Please renew the API key."), Fault.KEY_EXPIRED),
    ("bedrock", amazon(403, "ExpiredTokenException", "The security token has expired"), Fault.KEY_EXPIRED),
    ("litellm", openai(401, "Authentication Error - Expired Key.", "expired_key", "401"), Fault.KEY_EXPIRED),
    ("vertex", google(401, "UNAUTHENTICATED", "Expected OAuth 2.", "ACCESS_TOKEN_EXPIRED"), Fault.KEY_EXPIRED),
    ("bedrock", amazon(403, "InvalidSignatureException", "Signature expired: 20261122T080000Z is now earlier than"),
     Fault.CLOCK_WRONG),
    ("gemini", google(403, "PERMISSION_DENIED", "Method doesn't allow unregistered callers."), Fault.KEY_MISSING),
    ("litellm", openai(401, "litellm.AuthenticationError: OpenAIException - Incorrect API key", code="401"),
     Fault.UPSTREAM_KEY),
    # Permission.
    ("openai_platform", reply(403, {"error": "Missing scopes: model.read."}), Fault.NO_PERMISSION),
    ("bedrock", amazon(403, "AccessDeniedException", "You don't have access to the model with the specified model ID."),
     Fault.NO_PERMISSION),
    ("litellm", openai(401, "key not allowed to access model", "key_model_access_denied", "401"), Fault.NO_PERMISSION),
    ("huggingface", reply(403, {"error": "This method does not have sufficient permissions to call Inference"}),
     Fault.NO_PERMISSION),
    ("openrouter", openai(404, "No endpoints found matching your data policy.", code=404), Fault.NO_PERMISSION),
    ("vertex", google(403, "PERMISSION_DENIED", "Vertex AI API has not been used in project 1", "SERVICE_DISABLED"),
     Fault.SERVICE_OFF),
    ("openai_platform", openai(403, "Country not supported", code="unsupported_country_region_territory"),
     Fault.REGION_REFUSED),
    ("gemini", google(400, "FAILED_PRECONDITION", "User location is not supported for the API use."),
     Fault.REGION_REFUSED),
    ("azure", openai(403, "Public access is disabled. Please configure private endpoint.", code="403"),
     Fault.NETWORK_REFUSED),
    # The model.
    ("openai_platform", openai(404, "The model `gpt-9` does not exist", code="model_not_found"), Fault.MODEL_MISSING),
    ("anthropic", anthropic(404, "not_found_error", "model: claude-9"), Fault.MODEL_MISSING),
    ("gemini", google(404, "NOT_FOUND", "models/x is not found for API version v1beta"), Fault.MODEL_MISSING),
    ("litellm", openai(400, "Invalid model name passed in model=x. Call `/v1/models`", "None", "400"),
     Fault.MODEL_MISSING),
    ("deepseek", openai(400, "Model Not Exist", "invalid_request_error", "invalid_request_error"),
     Fault.MODEL_MISSING),
    ("openrouter", openai(400, "x/y is not a valid model ID", code=400), Fault.MODEL_MISSING),
    ("mistral", reply(400, {"message": "Invalid model: x", "type": "invalid_model", "code": "1500"}),
     Fault.MODEL_MISSING),
    ("siliconflow", reply(400, {"code": 20012, "message": "Please check it.", "data": None}), Fault.MODEL_MISSING),
    ("huggingface", openai(400, "The requested model 'x' is gone", code="model_not_supported"), Fault.MODEL_MISSING),
    ("bedrock", amazon(400, "ValidationException", "The provided model identifier is invalid."), Fault.MODEL_MISSING),
    ("ollama", reply(404, {"error": "model 'x' not found"}), Fault.MODEL_MISSING),
    ("vllm", reply(404, {"object": "error", "message": "The model `x` does not exist.", "type": "NotFoundError"}),
     Fault.MODEL_MISSING),
    ("vertex", google(404, "NOT_FOUND", "Publisher Model `p/x` was not found or you have no access."),
     Fault.MODEL_MISSING),
    ("fireworks_inference", openai(404, "Model not found, inaccessible, and/or not deployed", "x", "NOT_FOUND"),
     Fault.MODEL_MISSING),
    ("azure", openai(404, "The API deployment for this resource does not exist.", code="DeploymentNotFound"),
     Fault.NOT_DEPLOYED),
    ("together", openai(400, "Unable to access non-serverless model x. Create a new dedicated endpoint."),
     Fault.NOT_DEPLOYED),
    ("bedrock", amazon(400, "ValidationException", "Invocation with on-demand throughput isn't supported. Use an "
     "inference profile"), Fault.NOT_DEPLOYED),
    ("groq", openai(400, "The model x has been decommissioned", code="model_decommissioned"), Fault.MODEL_RETIRED),
    ("openai_platform", openai(404, "This is not a chat model and thus not supported in v1/chat/completions."),
     Fault.NOT_A_CHAT_MODEL),
    # The address.
    ("azure", openai(404, "Resource not found", code="404"), Fault.WRONG_PATH),
    ("azure", openai(400, "API version not supported", code="BadRequest"), Fault.VERSION_REFUSED),
    ("groq", openai(404, "Unknown request URL: POST /openai/chat/completions.", code="unknown_url"),
     Fault.WRONG_PATH),
    ("lm_studio", reply(200, {"error": "Unexpected endpoint or method. (GET /models)"}), Fault.WRONG_PATH),
    ("openai", reply(200, "<!doctype html><title>Gateway</title>", "text/html"), Fault.WEB_PAGE),
    ("openai", reply(403, "<html>Attention Required! | Cloudflare</html>", "text/html"), Fault.WEB_PAGE),
    ("openai", reply(301, "", location="https://b.example/v1/"), Fault.REDIRECT),
    ("openai", reply(400, "Client sent an HTTP request to an HTTPS server.\n", "text/plain"), Fault.TLS_WANTED),
    ("openai", reply(400, "<html>The plain HTTP request was sent to HTTPS port</html>", "text/html"),
     Fault.TLS_WANTED),
    ("openai", reply(407, "", proxy_authenticate="Basic"), Fault.PROXY_PASSWORD),
    ("openai", reply(200, "hello", "text/plain"), Fault.NOT_AN_API),
    ("openai", reply(200, '{"data": [', "application/json"), Fault.UNREADABLE_ANSWER),
    # Money.
    ("openai_platform", openai(429, "You exceeded your current quota", "insufficient_quota", "insufficient_quota"),
     Fault.OUT_OF_MONEY),
    ("anthropic", anthropic(400, "invalid_request_error", "Your credit balance is too low to access the API."),
     Fault.OUT_OF_MONEY),
    ("deepseek", openai(402, "Insufficient Balance", "unknown_error", "invalid_request_error"), Fault.OUT_OF_MONEY),
    ("openrouter", openai(402, "Insufficient credits. Add more using", code=402), Fault.OUT_OF_MONEY),
    ("huggingface", reply(402, {"error": "You have exceeded your monthly included credits"}), Fault.OUT_OF_MONEY),
    ("siliconflow", reply(403, {"code": 30001, "message": "Sorry, your account is low"}), Fault.OUT_OF_MONEY),
    ("xai", reply(403, {"code": "x", "error": "Your newly created team doesn't have any credits yet."}),
     Fault.OUT_OF_MONEY),
    ("litellm", openai(400, "Budget has been exceeded!", "budget_exceeded", "400"), Fault.OUT_OF_MONEY),
    # Rate and load.
    ("openai_platform", openai(429, "Rate limit reached", "requests", "rate_limit_exceeded"), Fault.RATE_LIMITED),
    # LiteLLM in Anthropic's form
    ("anthropic", anthropic(429, "rate_limit_error", '{"code":"insufficient_quota"}'), Fault.OUT_OF_MONEY),
    ("anthropic", anthropic(429, "rate_limit_error", "too fast"), Fault.RATE_LIMITED),
    ("gemini", google(429, "RESOURCE_EXHAUSTED", "You exceeded your current quota"), Fault.RATE_LIMITED),
    ("bedrock", amazon(429, "ThrottlingException", "Too many requests"), Fault.RATE_LIMITED),
    ("anthropic", anthropic(529, "overloaded_error", "Overloaded"), Fault.OVERLOADED),
    ("siliconflow", reply(503, {"code": 50505, "message": "Model service overloaded."}), Fault.OVERLOADED),
    ("cerebras", reply(429, {"message": "high traffic", "code": "queue_exceeded"}), Fault.OVERLOADED),
    ("litellm", reply(500, "Internal Server Error", "text/plain"), Fault.OVERLOADED),
    ("openai", reply(502, "<html>bad gateway</html>", "text/html"), Fault.OVERLOADED),
    ("llama_cpp", openai(503, "Loading model", "unavailable_error", 503), Fault.LOADING),
    ("huggingface", reply(503, {"error": "Model x is currently loading", "estimated_time": 20.0}), Fault.LOADING),
    ("bedrock", amazon(429, "ModelNotReadyException", "The model is not ready for inference."), Fault.LOADING),
    # A parameter.
    ("openai_platform", openai(400, "Unsupported parameter: 'max_tokens'", code="unsupported_parameter",
     param="max_tokens"), Fault.PARAMETER_REFUSED),
    ("mistral", reply(422, {"detail": [{"loc": ["body", "top_k"], "msg": "Extra inputs", "type": "extra_forbidden"}]}),
     Fault.PARAMETER_REFUSED),
    ("vllm", openai(400, '"auto" tool choice requires --enable-auto-tool-choice', "BadRequestError", 400),
     Fault.PARAMETER_REFUSED),
    # An error in a body that says that all is well.
    ("openrouter", reply(200, {"error": {"code": 402, "message": "More credits are needed"}}), Fault.OUT_OF_MONEY),
    ("openrouter", reply(200, {"choices": [{"error": {"code": 429, "message": "rate_limit_exceeded"}}]}),
     Fault.UNKNOWN),
    # Nothing wrong.
    ("openai", reply(200, {"data": []}), None),
    ("wandb", reply(200, {"data": {"viewer": {"username": "ann"}}}), None),
    ("openai", openai(418, "I am a teapot"), Fault.UNKNOWN),
]  # fmt: skip


@pytest.mark.parametrize(("family", "answer"), KEYS)
def test_a_bad_key_is_known_in_every_vendors_dialect(family: str, answer: Reply) -> None:
    assert fault_of_reply(answer, FAMILIES[family], had_key=True) is Fault.KEY_REFUSED
    assert fault_of_reply(answer, FAMILIES[family], had_key=False) is Fault.KEY_MISSING


@pytest.mark.parametrize(("family", "answer", "fault"), OTHERS)
def test_every_other_fault_is_known_in_its_vendors_dialect(family: str, answer: Reply, fault: Fault | None) -> None:
    assert fault_of_reply(answer, FAMILIES[family], had_key=True) is fault


@pytest.mark.parametrize(("family", "answer", "fault"), OTHERS)
def test_a_gateway_of_no_known_vendor_passes_most_of_it_on(family: str, answer: Reply, fault: Fault | None) -> None:
    """What hangs on a number that only one vendor uses, or on its place, may be lost; nothing may become a good key."""
    told = fault_of_reply(answer, FAMILIES["openai"], had_key=True)
    assert (told is None) == (fault is None)


@pytest.mark.parametrize(
    ("answer", "fault", "facts"),
    [
        (openai(429, "slow down"), Fault.RATE_LIMITED, {}),
        (reply(429, {}, retry_after="7"), Fault.RATE_LIMITED, {"retry_after_s": 7}),
        (reply(503, {"estimated_time": 20.4}), Fault.LOADING, {"retry_after_s": 20}),
        (
            reply(429, {"error": {"details": [{"@type": "x"}, {"retryDelay": "39.5s"}]}}),
            Fault.RATE_LIMITED,
            {"retry_after_s": 39},
        ),
        (reply(429, {}, retry_after="Wed, 21 Oct 2026 07:28:00 GMT"), Fault.RATE_LIMITED, {}),
        (openai(400, "no", param="top_p"), Fault.PARAMETER_REFUSED, {"parameter": "top_p"}),
        (reply(422, {"detail": [{"loc": ["body", "n"]}]}), Fault.PARAMETER_REFUSED, {"parameter": "n"}),
        (openai(400, "`logprobs` is not supported"), Fault.PARAMETER_REFUSED, {"parameter": "logprobs"}),
        (anthropic(400, "x", "temperature: too high"), Fault.PARAMETER_REFUSED, {"parameter": "temperature"}),
        (reply(404, {}, request_id="req_7"), Fault.WRONG_PATH, {"request_id": "req_7"}),
        (reply(200, "x", "text/plain"), Fault.NOT_AN_API, {"content_type": "text/plain"}),
        (reply(301, "", location="/v1/"), Fault.REDIRECT, {"redirect_to": "/v1/", "same_host": 1}),
        (reply(301, "", location="https://b.example/"), Fault.REDIRECT, {"redirect_to": "https://b.example/"}),
        (reply(301, "", location="https://[::1/"), Fault.REDIRECT, {"redirect_to": "https://[::1/"}),
        (
            google(403, "x", "Enable it at https://console.developers.google.com/apis/api/y?project=1 then"),
            Fault.SERVICE_OFF,
            {"link": "https://console.developers.google.com/apis/api/y?project=1"},
        ),
        (google(403, "x", "Enable it at https://evil.example/apis"), Fault.SERVICE_OFF, {}),
        (amazon(400, "x", "Retry with an inference profile"), Fault.NOT_DEPLOYED, {"needs_profile": 1}),
    ],
)
def test_an_answer_tells_more_than_its_fault(answer: Reply, fault: Fault, facts: Mapping[str, object]) -> None:
    assert facts_of_reply(answer, fault, "https://a.example/v1/models") == {"status": answer.status, **facts}


@pytest.mark.parametrize("estimate", ["soon", float("nan"), 1e300, True, None, -5])
def test_an_odd_estimate_harms_nobody(estimate: object) -> None:
    assert retry_after_s(reply(503, {"estimated_time": estimate})) in {None, 0}


@pytest.mark.parametrize("body", ["", "null", "[]", "7", '"x"', "[[[[[[[[]]]]]]]]", '{"error": [1, {"code": {}}]}'])
@pytest.mark.parametrize("status", [200, 301, 400, 401, 403, 404, 407, 422, 429, 500])
def test_no_body_is_too_odd_for_a_name(body: str, status: int) -> None:
    answer = reply(status, body)
    fault = fault_of_reply(answer, FAMILIES["openai"], had_key=True)
    assert status == 200 or fault is not None
    facts_of_reply(answer, fault or Fault.UNKNOWN, "http://h")


def test_a_model_that_is_listed_and_not_found_is_one_that_nothing_runs() -> None:
    assert with_the_list(Fault.MODEL_MISSING, listed=True) is Fault.NOT_DEPLOYED
    assert with_the_list(Fault.MODEL_MISSING, listed=False) is Fault.MODEL_MISSING
    assert with_the_list(Fault.RATE_LIMITED, listed=True) is Fault.RATE_LIMITED
