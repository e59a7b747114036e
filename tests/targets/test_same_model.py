import pytest

from tests.kiln_files import KilnHome
from tests.targets.two_programs import ENDPOINTS, FIREWORKS, Programs, custom, element, entry

AZURE = {"azure_openai_api_key": "k", "azure_openai_endpoint": "https://Mine.openai.azure.com/"}
VERTEX = {"vertex_project_id": "p", "vertex_location": "us-central1"}
VERTEX_URL = "https://us-central1-aiplatform.googleapis.com/v1/projects/p/locations/us-central1"
PATH = "accounts/me/models/tuned"
LLAMA = "accounts/fireworks/models/llama-v3p3-70b-instruct"


def models(kiln: KilnHome, settings: dict[str, object], one: dict[str, object], other: dict[str, object]) -> Programs:
    shelf = ENDPOINTS if "type" in other else FIREWORKS
    return Programs(kiln, settings | {"user_model_registry": [one]}, {shelf: [other]})


def mine(url: str) -> dict[str, object]:
    return {"openai_compatible_providers": [custom("Mine", url)]}


@pytest.mark.parametrize(
    ("settings", "one", "other"),
    [
        ({}, entry("fireworks_ai", PATH), element(None, PATH)),
        ({}, entry("fireworks_ai", LLAMA), element(None, "llama-v3p3-70b-instruct")),
        ({}, entry("fireworks_ai", "llama-v3p3-70b-instruct"), element(None, LLAMA)),
        (mine("http://localhost:8000/v1"), entry("@Mine", "m"), element("openai-compatible", "m", "http://127.0.0.1:8000/v1/")),
        (mine("https://u:p@LLM.example:443/v1"), entry("@Mine", "m"), element("openai-compatible", "m", "https://llm.example/v1")),
        ({}, entry("openai", "gpt-x"), element("openai-compatible", "gpt-x", "https://api.openai.com/v1")),
        ({}, entry("groq", "g"), element("openai-compatible", "g", "https://api.groq.com/openai/v1/")),
        ({}, entry("openrouter", "a/b"), element("openai-compatible", "a/b", "https://openrouter.ai/api/v1")),
        ({}, entry("together_ai", "t"), element("openai-compatible", "t", "https://api.together.xyz/v1")),
        ({}, entry("cerebras", "c"), element("openai-compatible", "c", "https://api.cerebras.ai/v1")),
        ({}, entry("ollama", "llama3"), element("openai-compatible", "llama3", "http://localhost:11434/v1")),
        ({"ollama_base_url": "http://box:1/"}, entry("ollama", "l"), element("openai-compatible", "l", "http://box:1/v1")),
        ({}, entry("docker_model_runner", "d"), element("openai-compatible", "d", "http://127.0.0.1:12434/engines/llama.cpp/v1")),
        ({}, entry("gemini_api", "g"), element("openai-compatible", "g", "https://generativelanguage.googleapis.com/v1beta/openai/")),
        ({}, entry("anthropic", "claude"), element("anthropic", "claude", "https://api.anthropic.com/v1")),
        ({}, entry("anthropic", "claude"), element("anthropic", "claude", "https://api.anthropic.com")),
        (AZURE, entry("azure_openai", "dep"), element("azure-openai", "dep", "https://mine.openai.azure.com")),
        (VERTEX, entry("vertex", "gemini"), element("google-vertex", "gemini", f"{VERTEX_URL}/endpoints/openapi")),
        (VERTEX, entry("vertex", "gemini"), element("google-vertex", "google/gemini", VERTEX_URL)),
        (mine("https://api.openai.com/v1"), entry("@Mine", "x"), element("openai-compatible", "x", "https://api.openai.com/v1")),
    ],
)  # fmt: skip
def test_a_model_of_both_programs_is_one_row(
    kiln: KilnHome, settings: dict[str, object], one: dict[str, object], other: dict[str, object]
) -> None:
    programs = models(kiln, settings, one, other)

    assert [holding.target for holding in programs.only().holdings] == programs.ids


@pytest.mark.parametrize(
    ("settings", "one", "other"),
    [
        ({}, entry("fireworks_ai", PATH), element(None, PATH + "-2")),
        ({}, entry("openrouter", PATH), element(None, PATH)),
        (mine("http://localhost:8000/v1"), entry("@Mine", "m"), element("openai-compatible", "M", "http://localhost:8000/v1")),
        (mine("http://localhost:8000/v1"), entry("@Mine", "m"), element("openai-compatible", "m", "http://localhost:8001/v1")),
        (mine("http://localhost:8000/v1"), entry("@Mine", "m"), element("anthropic", "m", "http://localhost:8000/v1")),
        (mine("http://localhost:8000"), entry("@Mine", "m"), element("openai-compatible", "m", "http://localhost:8000/v1")),
        ({}, entry("@Gone", "m"), element("openai-compatible", "m", "http://localhost:8000/v1")),
        ({}, entry("openai", "m"), element("openai-compatible", "m", "https://proxy.example/v1")),
        ({}, entry("anthropic", "m"), element("anthropic", "m", "https://claude.company.internal/v1")),
        (AZURE, entry("azure_openai", "dep"), element("azure-openai", "dep", "https://other.openai.azure.com")),
        (VERTEX, entry("vertex", "g"), element("google-vertex", "g", VERTEX_URL.replace("/p/", "/q/"))),
        ({}, entry("amazon_bedrock", "m"), element("openai-compatible", "m", "https://bedrock-runtime.us-west-2.amazonaws.com")),
        ({}, entry("openai", "m"), element("unknown-type", "m", "https://api.openai.com/v1")),
        ({}, entry("openai", "m", model_id=7), element("openai-compatible", "m", "https://api.openai.com/v1")),
    ],
)  # fmt: skip
def test_another_model_is_another_row(
    kiln: KilnHome, settings: dict[str, object], one: dict[str, object], other: dict[str, object]
) -> None:
    programs = models(kiln, settings, one, other)

    assert [[h.target for h in row.holdings] for row in programs.library.models()] == [[name] for name in programs.ids]


def test_a_line_of_the_old_format_stays_a_row_of_its_own(kiln: KilnHome) -> None:
    same = element("openai-compatible", "gpt-x", "https://api.openai.com/v1")
    programs = Programs(kiln, {"custom_models": ["openai::gpt-x"]}, {ENDPOINTS: [same]})

    assert len(programs.library.models()) == 2


def test_of_one_model_twice_in_a_program_only_the_first_is_joined(kiln: KilnHome) -> None:
    twice = [entry("openai", "x", id="a"), entry("openai", "x", id="b", name="B")]
    same = element("openai-compatible", "x", "https://api.openai.com/v1")
    programs = Programs(kiln, {"user_model_registry": twice}, {ENDPOINTS: [same, same | {"id": "n"}]})

    kiln_id, editor_id = programs.ids
    rows = [[holding.target for holding in row.holdings] for row in programs.library.models()]
    assert rows == [[kiln_id, editor_id], [kiln_id], [editor_id]]


def test_a_model_of_two_editors_is_one_row_without_kiln(kiln: KilnHome) -> None:
    one = element("openai-compatible", "x", "http://localhost:1/v1")
    other = element("openai-compatible", "x", "http://127.0.0.1:1/v1", id="other")
    programs = Programs(kiln, {}, {ENDPOINTS: [one]}, {ENDPOINTS: [other]})

    assert [holding.target for holding in programs.only().holdings] == programs.ids[1:]


def test_a_row_is_found_by_its_old_key_when_it_left_kiln(kiln: KilnHome) -> None:
    same = element("openai-compatible", "x", "https://api.openai.com/v1")
    programs = Programs(kiln, {"user_model_registry": [entry("openai", "x")]}, {ENDPOINTS: [same]})
    key = programs.only().key
    kiln.write({})
    programs.registry.load()

    assert programs.library.model(key) == programs.only()
    programs.editor.write({})
    programs.editor.agents.load()
    assert programs.library.model(key) is None


def test_without_an_editor_the_rows_are_kilns(kiln: KilnHome) -> None:
    programs = Programs(kiln, {"user_model_registry": [entry("openai", "x"), "nonsense"]})

    rows = programs.library.models()
    assert [row.key for row in rows] == [record.handle for record in programs.registry.user_models()]
    assert programs.library.model(rows[0].key) is rows[0]
