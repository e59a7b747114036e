import pytest
from pydantic import SecretStr

from kiln_models_gui.probes.answers import Answer, read_answer
from kiln_models_gui.probes.dialect import (
    can_answer,
    chat_ask,
    detail_ask,
    key_check_ask,
    knock_ask,
    list_ask,
    richer_list_ask,
)
from kiln_models_gui.probes.endpoint import AddressFault, Endpoint
from kiln_models_gui.probes.families import (
    BUILTINS,
    FAMILIES,
    endpoint_for_builtin,
    endpoint_for_custom_model,
    family_for_address,
)
from kiln_models_gui.probes.families.vendors import VENDORS, vendor_of_host, vendor_of_key
from kiln_models_gui.probes.hints import key_check_facts, key_hints

KEY = SecretStr("0123456789abcdef")
SETTINGS = {"fireworks_account_id": "acme", "azure_openai_endpoint": "https://acme.openai.azure.com/",
            "vertex_project_id": "proj", "vertex_location": "europe-west4"}  # fmt: skip


@pytest.mark.parametrize(
    ("provider", "list_url", "chat_url", "header"),
    [
        ("openai", "api.openai.com/v1/models", "api.openai.com/v1/chat/completions", "authorization"),
        ("openrouter", "openrouter.ai/api/v1/models", "openrouter.ai/api/v1/chat/completions", "authorization"),
        ("anthropic", "api.anthropic.com/v1/models?limit=1000", "api.anthropic.com/v1/messages", "x-api-key"),
        (
            "gemini_api",
            "generativelanguage.googleapis.com/v1beta/models?pageSize=1000",
            "generativelanguage.googleapis.com/v1beta/models/a%2Fb:generateContent",
            "x-goog-api-key",
        ),
        (
            "azure_openai",
            "acme.openai.azure.com/openai/models?api-version=2025-02-01-preview",
            "acme.openai.azure.com/openai/deployments/a%2Fb/chat/completions?api-version=2025-02-01-preview",
            "api-key",
        ),
        (
            "fireworks_ai",
            "api.fireworks.ai/v1/accounts/acme/models?pageSize=200",
            "api.fireworks.ai/inference/v1/chat/completions",
            "authorization",
        ),
        (
            "siliconflow_cn",
            "api.siliconflow.cn/v1/models?type=text&sub_type=chat",
            "api.siliconflow.cn/v1/chat/completions",
            "authorization",
        ),
        (
            "vertex",
            "europe-west4-aiplatform.googleapis.com/v1beta1/publishers/google/models?pageSize=100&listAllVersions=true",
            "europe-west4-aiplatform.googleapis.com/v1/projects/proj/locations/europe-west4/publishers/google/models/"
            "a%2Fb:generateContent",
            "authorization",
        ),
        ("typesafe", "api.typesafe.ai/v1/models", "api.typesafe.ai/v1/systemone", "authorization"),
    ],
)
def test_kilns_hosted_providers_are_asked_in_their_own_way(
    provider: str, list_url: str, chat_url: str, header: str
) -> None:
    endpoint = endpoint_for_builtin(provider, SETTINGS, KEY)
    assert isinstance(endpoint, Endpoint)
    listing, chat = list_ask(endpoint), chat_ask(endpoint, "a/b")
    assert (listing.url, chat.url) == (f"https://{list_url}", f"https://{chat_url}")
    assert KEY.get_secret_value() in listing.headers[header]
    assert KEY.get_secret_value() not in repr(listing) + repr(endpoint)
    assert header not in list_ask(endpoint, with_key=False).headers


@pytest.mark.parametrize(
    ("provider", "settings", "list_url"),
    [
        ("ollama", {}, "http://localhost:11434/api/tags"),
        ("ollama", {"ollama_base_url": "gpu:11434/"}, "http://gpu:11434/api/tags"),
        ("docker_model_runner", {}, "http://localhost:12434/engines/llama.cpp/v1/models"),
    ],
)
def test_local_providers_take_kilns_own_address_and_get_no_key(
    provider: str, settings: dict[str, str], list_url: str
) -> None:
    endpoint = endpoint_for_builtin(provider, settings, KEY)
    assert isinstance(endpoint, Endpoint)
    assert list_ask(endpoint).url == list_url
    assert dict(list_ask(endpoint).headers) == {}


def test_azure_without_an_endpoint_has_a_fault() -> None:
    assert endpoint_for_builtin("azure_openai", {}, KEY) is AddressFault.EMPTY


def test_every_provider_has_a_family_with_a_free_check() -> None:
    assert {builtin.family for builtin in BUILTINS.values()} <= set(FAMILIES)
    assert all(FAMILIES[builtin.family].free_check for builtin in BUILTINS.values())


def test_a_doubled_v1_of_an_anthropic_relay_is_not_sent() -> None:
    assert list_ask(Endpoint("anthropic", "https://relay.example/v1")).url.startswith("https://relay.example/v1/models")


def test_a_family_whose_chat_names_the_model_cannot_be_knocked_at() -> None:
    assert knock_ask(Endpoint("gemini", "https://g.example")) is None
    assert knock_ask(Endpoint("openai", "https://g.example")) is not None


def test_vertex_names_the_project_that_pays_and_everywhere_where_no_place_is_told() -> None:
    endpoint = endpoint_for_builtin("vertex", {"vertex_project_id": "proj"}, KEY)
    assert isinstance(endpoint, Endpoint)
    assert list_ask(endpoint).headers["x-goog-user-project"] == "proj"
    assert chat_ask(endpoint, "m").url.startswith(
        "https://aiplatform.googleapis.com/v1/projects/proj/locations/global/"
    )
    assert "x-goog-user-project" not in list_ask(Endpoint("vertex", "https://aiplatform.googleapis.com")).headers


def test_a_place_that_is_no_place_is_a_faulty_address() -> None:
    assert endpoint_for_builtin("vertex", {"vertex_location": "my place"}, KEY) is AddressFault.SPACES


@pytest.mark.parametrize(
    ("model_type", "address", "family", "chat_url", "model"),
    [
        (None, "", "fireworks_inference", "https://api.fireworks.ai/inference/v1/chat/completions", "m"),
        ("openai-compatible", "https://g.example/v1/", "openai", "https://g.example/v1/chat/completions", "m"),
        ("openai-compatible", "https://api.groq.com/openai/v1", "groq", None, "m"),
        ("anthropic", "https://relay.example", "anthropic", "https://relay.example/v1/messages", "m"),
        ("anthropic", "https://relay.example/v1", "anthropic", "https://relay.example/v1/messages", "m"),
        (
            "azure-openai",
            "https://acme.openai.azure.com",
            "azure",
            "https://acme.openai.azure.com/openai/deployments/m/chat/completions?api-version=2024-10-21",
            "m",
        ),
        (
            "google-vertex",
            "https://g.example/v1/projects/p/locations/l/endpoints/openapi",
            "vertex_openai",
            "https://g.example/v1/projects/p/locations/l/endpoints/openapi/chat/completions",
            "google/m",
        ),
        (
            "google-vertex",
            "https://g.example/v1/projects/p/locations/l/endpoints/77:generateContent",
            "vertex_tuned",
            "https://g.example/v1/projects/p/locations/l/endpoints/77:generateContent",
            None,
        ),
    ],
)
def test_the_orchestrators_own_models_are_asked_as_it_asks_them(
    model_type: str | None, address: str, family: str, chat_url: str | None, model: str | None
) -> None:
    endpoint = endpoint_for_custom_model(model_type, address, KEY, "2024-10-21")
    assert isinstance(endpoint, Endpoint)
    ask = chat_ask(endpoint, "m")
    assert endpoint.family == family
    assert chat_url in {None, ask.url}
    assert isinstance(ask.body, dict)
    assert ask.body.get("model") == model or "generateContent" in ask.url


def test_a_name_that_has_its_vendors_part_does_not_get_it_twice() -> None:
    body = chat_ask(Endpoint("vertex_openai", "https://g.example/endpoints/openapi"), "google/m").body
    assert isinstance(body, dict)
    assert body["model"] == "google/m"


def test_azures_new_form_takes_the_deployment_as_the_model() -> None:
    for base in ("https://a.openai.azure.com", "https://a.openai.azure.com/openai/v1"):
        endpoint = Endpoint("azure_v1", base, KEY)
        assert chat_ask(endpoint, "d").url == "https://a.openai.azure.com/openai/v1/chat/completions"
        assert list_ask(endpoint).url == "https://a.openai.azure.com/openai/v1/models"


@pytest.mark.parametrize(
    ("style", "header", "value"),
    [
        ("authorization", "authorization", "Bearer 0123456789abcdef"),
        ("x-api-key", "x-api-key", "0123456789abcdef"),
        ("api-key", "api-key", "0123456789abcdef"),
    ],
)
def test_a_relay_gets_its_key_in_the_header_that_it_wants(style: str, header: str, value: str) -> None:
    headers = list_ask(Endpoint("anthropic", "https://relay.example", KEY, {"auth": style})).headers
    assert headers[header] == value
    assert {"authorization", "x-api-key", "api-key"} & set(headers) == {header}


def test_the_recorder_of_trainings_gets_the_key_as_a_password() -> None:
    endpoint = Endpoint("wandb", "https://api.wandb.ai", KEY)
    ask = list_ask(endpoint)
    assert (ask.method, ask.url) == ("POST", "https://api.wandb.ai/graphql")
    assert ask.headers["authorization"] == "Basic YXBpOjAxMjM0NTY3ODlhYmNkZWY="
    assert not can_answer(endpoint)
    with pytest.raises(ValueError, match="nothing to talk to"):
        chat_ask(endpoint, "m")


@pytest.mark.parametrize(
    ("family", "base", "url"),
    [
        ("openrouter", "https://openrouter.ai/api/v1", "https://openrouter.ai/api/v1/key"),
        ("huggingface", "https://router.huggingface.co/v1", "https://huggingface.co/api/whoami-v2"),
        ("huggingface", "https://relay.example/v1", None),
        ("siliconflow", "https://api.siliconflow.cn/v1", "https://api.siliconflow.cn/v1/user/info"),
        ("openai", "https://g.example/v1", None),
    ],
)
def test_the_free_check_of_a_key_never_goes_to_another_house(family: str, base: str, url: str | None) -> None:
    ask = key_check_ask(Endpoint(family, base, KEY))
    assert (ask.url if ask else None) == url


@pytest.mark.parametrize(
    ("family", "base", "richer", "detail"),
    [
        ("lm_studio", "http://h:1234/v1", "http://h:1234/api/v0/models", None),
        ("litellm", "https://g.example/team/v1", "https://g.example/team/model/info", None),
        ("ollama", "http://h:11434/v1", None, "http://h:11434/api/show"),
        ("ollama", "https://h.example/ollama/api", None, "https://h.example/ollama/api/show"),
        ("fireworks", "https://api.fireworks.ai", None, "https://api.fireworks.ai/v1/accounts/a/models/b"),
        ("openai", "https://g.example/v1", None, None),
    ],
)
def test_what_tells_more_is_found_beside_the_address(
    family: str, base: str, richer: str | None, detail: str | None
) -> None:
    endpoint = Endpoint(family, base, KEY)
    more, one = richer_list_ask(endpoint), detail_ask(endpoint, "accounts/a/models/b")
    assert (more.url if more else None) == richer
    assert (one.url if one else None) == detail


@pytest.mark.parametrize(
    ("family", "data", "answer"),
    [
        ("gemini", {"candidates": [{"content": {"parts": [{"text": "po"}, {"text": "ng"}]}, "finishReason": "STOP"}],
                    "usageMetadata": {"promptTokenCount": 7, "candidatesTokenCount": 2}}, Answer("pong", False, 7, 2)),
        ("bedrock", {"output": {"message": {"content": [{"text": "pong"}]}}, "stopReason": "max_tokens",
                     "usage": {"inputTokens": 7, "outputTokens": 2}}, Answer("pong", True, 7, 2)),
        ("typesafe", {"answers": {"pong": {"type": "noul", "noul": 0.97}}, "usage": {"input_tokens": 7}},
         Answer("97%", False, 7, None)),
        ("anthropic", {"content": [{"type": "text", "text": "pong"}], "stop_reason": "x"}, Answer("pong", False)),
        ("openai", {"choices": [{"message": {"content": "pong"}}]}, Answer("pong", False)),
        ("bedrock", {"message": "x"}, None),
        ("typesafe", {"answers": {}}, None),
    ],
)  # fmt: skip
def test_an_answer_is_read_in_every_shape(family: str, data: object, answer: Answer | None) -> None:
    assert read_answer(FAMILIES[family], data) == answer


@pytest.mark.parametrize(
    ("address", "family"),
    [
        ("https://api.groq.com/openai/v1", "groq"),
        ("https://openrouter.ai/api/v1", "openrouter"),
        ("https://api.fireworks.ai/inference/v1", "fireworks_inference"),
        ("https://eu.api.openai.com/v1", "openai_platform"),
        ("https://notapi.groq.com.evil.example/v1", "openai"),
        ("https://evilopenrouter.ai/v1", "openai"),
        ("https://evil-openrouter.ai/v1", "openai"),
        ("http://localhost:4000", "openai"),
        ("", "openai"),
    ],
)
def test_a_known_vendors_accent_is_known_by_its_host(address: str, family: str) -> None:
    assert family_for_address(address) == family
    assert FAMILIES[family].chat_path == "/chat/completions"


def test_every_family_has_a_vendor_that_exists_and_every_page_is_secure() -> None:
    assert {family.vendor for family in FAMILIES.values()} - {""} <= set(VENDORS)
    pages = [
        page
        for vendor in VENDORS.values()
        for page in (vendor.key_page, vendor.billing_page, vendor.status_page, vendor.models_page)
    ]
    assert all(not page or page.startswith("https://") for page in pages)


@pytest.mark.parametrize(
    ("key", "vendor"),
    [
        ("sk-ant-api03-x", "anthropic"), ("sk-or-v1-x", "openrouter"), ("sk-proj-x", "openai"), ("gsk_x", "groq"),
        ("AIzaSyx", "gemini_api"), ("hf_x", "huggingface"), ("AKIAx", "amazon_bedrock"), ("sk-x", ""), ("", ""),
    ],
)  # fmt: skip
def test_a_keys_beginning_tells_whose_it_is(key: str, vendor: str) -> None:
    assert vendor_of_key(key) == vendor


def test_hosts_belong_to_their_vendors() -> None:
    assert vendor_of_host("europe-west4-aiplatform.googleapis.com") == "vertex"
    assert vendor_of_host("acme.openai.azure.com.") == "azure_openai"
    assert vendor_of_host("localhost") == ""


def test_another_vendors_key_is_told_without_asking_anybody() -> None:
    here, elsewhere = "https://api.openai.com/v1", "https://relay.example/v1"
    claude = SecretStr("sk-ant-api03-0123")
    assert key_hints(Endpoint("openai_platform", here, claude)) == {"key_of": "Anthropic"}
    assert key_hints(Endpoint("openai", elsewhere, claude)) == {}
    assert key_hints(Endpoint("anthropic", "https://api.anthropic.com", claude)) == {}
    assert key_hints(Endpoint("vertex", "https://aiplatform.googleapis.com", None)) == {"token": 1}
    assert key_hints(Endpoint("openai", elsewhere, SecretStr("two words"))) == {"stray_characters": 1}


def test_what_is_left_of_the_credit_is_read_from_the_check_of_the_key() -> None:
    assert key_check_facts({"data": {"label": "x", "usage": 1.5, "limit_remaining": 8.5}}) == {"credit_usd": 8.5}
    assert key_check_facts({"data": {"limit_remaining": None}}) == {}  # no limit was set
    assert key_check_facts([]) == {}


def test_anthropic_is_always_told_how_many_tokens() -> None:
    body = chat_ask(Endpoint("anthropic", "https://relay.example"), "m", thinking_limit=True).body
    assert isinstance(body, dict)
    assert "max_tokens" in body
