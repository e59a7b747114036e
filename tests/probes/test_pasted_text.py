"""What is pasted in real life, as people and vendors write it. The keys are made up."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiln_models_gui.probes.pasted_text import Pasted, understand

SK = "sk-9f8e7d6c5b4a39281706f5e4d3c2b1a0"
GSK = "gsk_1a2B3c4D5e6F7g8H9i0J1k2L3m4N5o6P"
ANT = "sk-ant-api03-AbCdEf0123456789-AbCdEf0123456789AA"
FW = "fw_3ZabcDEF45ghiJKL67mnoP"
HEX = "0123456789abcdef0123456789abcdef"

EMAIL = f"""Hi Dana,

welcome to the AI gateway of the research team! Here is what you need:

  Address: https://llm.mycompany.example/v1
  Key: {SK}
  Model: mistral-small-24b

Please read the rules at https://intranet.mycompany.example/ai/rules.html first, and see
https://docs.mycompany.example/gateway for more. Questions to ai-team@mycompany.example.

Best, Sam
"""
GERMAN = f"""Hallo Jan,
dein Zugang ist fertig. Die Adresse ist https://ki.firma.example:8443/openai/v1 und dein API-Schlüssel lautet:
{SK}
Modell: qwen2.5-72b-instruct
Viele Grüße"""
SENTENCE = f"Use http://10.20.0.5:8000/v1 with the key {SK} - the model is called llama-3.3-70b."
CURL = f"""curl https://api.groq.com/openai/v1/chat/completions \\
  -H "Authorization: Bearer {GSK}" \\
  -H "Content-Type: application/json" \\
  -d '{{"model": "llama-3.3-70b-versatile", "messages": [{{"role": "user", "content": "Hi"}}]}}'"""
CURL_ANTHROPIC = f"""curl https://relay.example/v1/messages --header "x-api-key: {ANT}" \\
     --header "anthropic-version: 2023-06-01" --data '{{"model":"claude-sonnet-4-5","max_tokens":8}}'"""
PYTHON = f"""from openai import OpenAI
client = OpenAI(base_url="https://api.fireworks.ai/inference/v1", api_key="{FW}")
r = client.chat.completions.create(model="accounts/mycompany/models/codex-finetuned-v1", messages=[])"""
PYTHON_NO_KEY = """client = OpenAI(base_url='http://localhost:1234/v1', api_key=os.environ["OPENAI_API_KEY"])
client.chat.completions.create(model='deepseek-r1-distill-qwen-7b')"""
JAVASCRIPT = f"""const client = new OpenAI({{ baseURL: "https://openrouter.ai/api/v1", apiKey: "{SK}" }});
await client.chat.completions.create({{ model: "mistralai/mistral-large-2411" }});"""
AZURE_CODE = f"""client = AzureOpenAI(azure_endpoint="https://contoso.openai.azure.com/", api_key="{HEX}",
    api_version="2024-10-21")
client.chat.completions.create(model="gpt-4o-team")"""
TARGET_URI = (
    "https://contoso.openai.azure.com/openai/deployments/gpt-4o-team/chat/completions?api-version=2025-01-01-preview"
)
ENV = f'export ANTHROPIC_API_KEY="{ANT}"\nANTHROPIC_MODEL=claude-sonnet-4-5\n'
ENV_FILE = f"OPENAI_BASE_URL=https://gateway.example.com/v1\nOPENAI_API_KEY={SK}\nLLM_MODEL=team-large\n"
SETTINGS = """{"type": "openai-compatible", "endpoint": "http://localhost:8000/v1", "apiKey": "not-needed",
 "modelName": "meta-llama/llama-3.1-70b-instruct"}"""
ERROR = """{"error":{"message":"The model `gpt-5-nano` does not exist or you do not have access to it.",
"type":"invalid_request_error","param":null,"code":"model_not_found"}}"""
MASKED = "Address: https://llm.example/v1\nKey: sk-…4f2a\nModel: small"
VENDOR_DOCS = """curl https://api.openai.com/v1/chat/completions -H "Authorization: Bearer $OPENAI_API_KEY" \
  -d '{"model": "gpt-4o-mini"}'"""
GEMINI = (
    "https://generativelanguage.googleapis.com/v1beta/models/gemini-2.0-flash:generateContent"
    "?key=AIzaSyA0123456789abcdefghijklmnopqrstu"
)


@pytest.mark.parametrize(
    ("text", "address", "key", "model", "vendor"),
    [
        pytest.param(EMAIL, "https://llm.mycompany.example/v1", SK, "mistral-small-24b", "", id="e-mail"),
        pytest.param(GERMAN, "https://ki.firma.example:8443/openai/v1", SK, "qwen2.5-72b-instruct", "", id="german"),
        pytest.param(SENTENCE, "http://10.20.0.5:8000/v1", SK, "llama-3.3-70b", "", id="one sentence"),
        pytest.param(CURL, "https://api.groq.com/openai/v1", GSK, "llama-3.3-70b-versatile", "groq", id="curl"),
        pytest.param(CURL_ANTHROPIC, "https://relay.example/v1", ANT, "claude-sonnet-4-5", "", id="curl, Anthropic"),
        pytest.param(
            PYTHON,
            "https://api.fireworks.ai/inference/v1",
            FW,
            "accounts/mycompany/models/codex-finetuned-v1",
            "fireworks_ai",
            id="Python",
        ),
        pytest.param(
            PYTHON_NO_KEY, "http://localhost:1234/v1", "", "deepseek-r1-distill-qwen-7b", "", id="Python without a key"
        ),
        pytest.param(
            JAVASCRIPT,
            "https://openrouter.ai/api/v1",
            SK,
            "mistralai/mistral-large-2411",
            "openrouter",
            id="JavaScript",
        ),
        pytest.param(
            AZURE_CODE, "https://contoso.openai.azure.com", HEX, "gpt-4o-team", "azure_openai", id="Azure's library"
        ),
        pytest.param(
            TARGET_URI, "https://contoso.openai.azure.com", "", "gpt-4o-team", "azure_openai", id="target URI"
        ),
        pytest.param(ENV, "", ANT, "claude-sonnet-4-5", "anthropic", id="a line of .env"),
        pytest.param(ENV_FILE, "https://gateway.example.com/v1", SK, "team-large", "", id=".env"),
        pytest.param(
            SETTINGS, "http://localhost:8000/v1", "", "meta-llama/llama-3.1-70b-instruct", "", id="editor's settings"
        ),
        pytest.param(ERROR, "", "", "gpt-5-nano", "", id="an error"),
        pytest.param(VENDOR_DOCS, "https://api.openai.com/v1", "", "gpt-4o-mini", "openai", id="a vendor's example"),
        pytest.param(
            GEMINI,
            "https://generativelanguage.googleapis.com/v1beta",
            "AIzaSyA0123456789abcdefghijklmnopqrstu",
            "gemini-2.0-flash",
            "gemini_api",
            id="Gemini's address with a key in it",
        ),
        pytest.param(f"  {FW}\n", "", FW, "", "fireworks_ai", id="a key alone"),
        pytest.param("api.example.com/v1", "https://api.example.com/v1", "", "", "", id="an address alone"),
        pytest.param("localhost:11434", "http://localhost:11434", "", "", "", id="a local address without http"),
        pytest.param(MASKED, "https://llm.example/v1", "", "small", "", id="a picture of a key"),
        pytest.param("accounts/me/models/mine", "", "", "accounts/me/models/mine", "", id="a model path"),
        pytest.param(f"{SK} Model: team-small-24b", "", SK, "team-small-24b", "", id="key and model on one line"),
        pytest.param(f"{SK}, model: small", "", SK, "small", "", id="a model without a digit ends its line"),
        pytest.param(f"{SK}. Choose a model: see below.", "", SK, "", "", id="a colon after the word model"),
        pytest.param("Thank you, see you at https://zoom.us/j/123", "", "", "", "", id="nothing of it"),
        pytest.param("", "", "", "", "", id="nothing"),
    ],
)
def test_a_pasted_text_is_understood(text: str, address: str, key: str, model: str, vendor: str) -> None:
    found = understand(text)
    told = (found.address, found.key.get_secret_value() if found.key else "", found.model, found.vendor)
    assert told == (address, key, model, vendor)


def test_a_picture_of_a_key_is_told_apart_from_no_key() -> None:
    assert understand(MASKED).key_left_out
    assert understand(VENDOR_DOCS).key_left_out
    assert not understand(SETTINGS).key_left_out
    assert not understand(EMAIL).key_left_out


def test_a_relay_that_is_asked_in_the_way_of_anthropic_is_told_as_one() -> None:
    assert understand(CURL_ANTHROPIC).anthropic_shape
    assert not understand(CURL).anthropic_shape


def test_the_version_of_an_azure_address_is_kept() -> None:
    assert understand(TARGET_URI).api_version == "2025-01-01-preview"


def test_several_addresses_and_keys_are_told() -> None:
    found = understand(f"{EMAIL}\nThe other one: https://api.second.example/v1 with {GSK}")
    assert found.address == "https://llm.mycompany.example/v1"
    assert "https://api.second.example/v1" in found.other_addresses
    assert found.other_keys == 1


def test_a_password_in_an_address_is_neither_kept_nor_shown() -> None:
    found = understand("endpoint: https://dana:hunter22@llm.example/v1")
    assert found.address == "https://llm.example/v1"
    assert "hunter22" not in repr(found)


def test_the_key_never_stands_in_the_repr() -> None:
    assert SK not in repr(understand(EMAIL))


@given(st.text(max_size=400))
def test_no_text_whatever_fails(text: str) -> None:
    assert isinstance(understand(text), Pasted)


def test_a_huge_text_is_understood_in_its_beginning() -> None:
    assert understand(EMAIL + "x" * 5_000_000).model == "mistral-small-24b"
