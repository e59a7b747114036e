import pytest
from pydantic import SecretStr

from kiln_models_gui.probes.dialect import chat_ask, knock_ask, list_ask
from kiln_models_gui.probes.endpoint import AddressFault, Endpoint
from kiln_models_gui.probes.families import BUILTINS, FAMILIES, endpoint_for_builtin

KEY = SecretStr("0123456789abcdef")
SETTINGS = {"fireworks_account_id": "acme", "azure_openai_endpoint": "https://acme.openai.azure.com/"}


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
