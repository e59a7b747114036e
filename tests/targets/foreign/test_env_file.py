"""A .env file, as people and programs write them."""

import pytest

from kiln_models_gui.targets.foreign.env_file import assignments
from kiln_models_gui.targets.foreign.foreign import ForeignKind, LeftOutReason
from kiln_models_gui.targets.foreign.reader import ForeignReader
from tests.targets.foreign_files import keys, left_out, models, providers

ENV = b"""# keys of the team
export GROQ_API_KEY="sk-canary-groq-0123"
OPENAI_API_KEY='sk-canary-openai-0123'   # the old one
GEMINI_API_KEY=${GOOGLE_KEY}
ANTHROPIC_API_KEY=your-api-key-here
AZURE_API_KEY=sk-canary-azure-0123
AZURE_API_BASE=https://team.openai.azure.com/
OLLAMA_HOST=gpu:11434
DEEPSEEK_API_KEY=sk-canary-deepseek-1
DEEPSEEK_MODEL=deepseek-chat
OUR_GATEWAY_API_KEY=sk-canary-gateway-1
OUR_GATEWAY_BASE_URL=https://gw.example/v1
OUR_GATEWAY_MODEL="team-large"
LM_STUDIO_BASE_URL=http://localhost:1234/v1
DATABASE_URL=postgres://u:sk-canary-pw@db/x
PRIVATE="-----BEGIN KEY-----
abc
-----END KEY-----"
APP_URL=https://app.example
STRIPE_SECRET_KEY=sk-canary-stripe-1
DEBUG=true
"""


def test_kilns_variables_and_pairs_give_providers(reader: ForeignReader) -> None:
    foreign = reader.read(".env", ENV)
    assert foreign.kind is ForeignKind.ENV
    assert providers(foreign) == {
        "openai": "",
        "groq": "",
        "gemini_api": "",
        "anthropic": "",
        "azure_openai": "https://team.openai.azure.com",
        "ollama": "http://gpu:11434",
        "Our gateway": "https://gw.example/v1",
        "LM Studio": "http://localhost:1234/v1",
        "DeepSeek": "https://api.deepseek.com/v1",
    }
    assert keys(foreign) == {
        "builtin:openai:open_ai_api_key": "sk-canary-openai-0123",
        "builtin:groq:groq_api_key": "sk-canary-groq-0123",
        "builtin:azure_openai:azure_openai_api_key": "sk-canary-azure-0123",
        "custom:DeepSeek:api_key": "sk-canary-deepseek-1",
        "custom:Our gateway:api_key": "sk-canary-gateway-1",
    }
    assert models(foreign) == {
        "deepseek-chat": ("openai-compatible", "DeepSeek"),
        "team-large": ("openai-compatible", "Our gateway"),
    }
    assert left_out(foreign) == {
        ("Gemini API", LeftOutReason.KEY_ELSEWHERE),
        ("Anthropic", LeftOutReason.KEY_NOT_A_KEY),
        ("STRIPE_SECRET_KEY", LeftOutReason.UNKNOWN_VARIABLE),
    }


@pytest.mark.parametrize(
    ("env", "expected"),
    [
        (
            "OPENAI_API_KEY=sk-canary-1\nOPENAI_BASE_URL=https://gw.example/v1\n",
            {"gw.example": "https://gw.example/v1"},
        ),
        ("OPENAI_API_BASE=https://api.openai.com/v1\nOPENAI_API_KEY=sk-canary-1\n", {"openai": ""}),
        ("API_KEY=sk-canary-1\nBASE_URL=http://10.0.0.1:8000/v1/\n", {"10.0.0.1": "http://10.0.0.1:8000/v1"}),
        ("$env:GROQ_API_KEY = 'sk-canary-1'\r\n", {"groq": ""}),
        ("set GROQ_API_KEY=sk-canary-1\r\n", {"groq": ""}),
        ("HF_TOKEN=hf_canary0123456789\n", {"huggingface": ""}),
        ("VERTEXAI_PROJECT=p\nVERTEXAI_LOCATION=global\nX_API_KEY=\n", {"vertex": "p global"}),
    ],
)
def test_variables_that_belong_together(reader: ForeignReader, env: str, expected: dict[str, str]) -> None:
    assert providers(reader.read("team.env", env.encode())) == expected
    assert providers(reader.read("team.env", b"\xff\xfe" + env.encode("utf-16-le"))) == expected


def test_a_key_never_goes_to_the_vendor_when_the_file_sends_it_elsewhere(reader: ForeignReader) -> None:
    env = b"ANTHROPIC_AUTH_TOKEN=sk-canary-relay-1\nANTHROPIC_BASE_URL=https://relay.example\nANTHROPIC_MODEL=cm\n"
    foreign = reader.read(".env", env)
    assert (providers(foreign), models(foreign)) == ({}, {"cm": ("anthropic", "https://relay.example")})
    assert keys(foreign) == {"endpoint:https://relay.example": "sk-canary-relay-1"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A=b", {"A": "b"}),
        ("A = b # c", {"A": "b"}),
        ("A=b#c", {"A": "b#c"}),
        ("A='b # c' # d", {"A": "b # c"}),
        ('A="b \\" c"', {"A": 'b " c'}),
        ('A="b\nc"\nD=e', {"A": "b\nc", "D": "e"}),
        ('A="b\nD=e', {"A": '"b', "D": "e"}),
        ("A=1\nA=2", {"A": "2"}),
        ("#A=1\n \nexport B=$(rm -rf /)", {"B": "$(rm -rf /)"}),
        ("no variable here", {}),
    ],
)
def test_lines_are_read_as_they_stand(text: str, expected: dict[str, str]) -> None:
    assert assignments(text) == expected
