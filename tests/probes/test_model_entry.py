"""What every provider's list tells of a model. The entries have the shapes of the providers' documents."""

import pytest

from kiln_models_gui.probes.discovery import find, nearest, read_list
from kiln_models_gui.probes.listed_model import ListedModel, ModelKind
from kiln_models_gui.probes.model_entry import read_detail, read_entry

OPENROUTER = {
    "id": "openai/gpt-4o", "name": "OpenAI: GPT-4o", "context_length": 128000,
    "architecture": {"input_modalities": ["text", "image"], "output_modalities": ["text"]},
    "pricing": {"prompt": "0.0000025", "completion": "0.00001", "image": "0.003613"},
    "top_provider": {"max_completion_tokens": 16384},
    "supported_parameters": ["tools", "structured_outputs", "logprobs", "max_tokens"], "expiration_date": "2027-01-31",
}  # fmt: skip
FIREWORKS = {
    "name": "accounts/acme/models/tuned", "displayName": "Tuned", "kind": "HF_PEFT_ADDON", "state": "READY",
    "contextLength": 131072, "supportsTools": True, "supportsImageInput": False, "public": False,
    "peftDetails": {"baseModel": "accounts/fireworks/models/llama-v3p1-8b"}, "deployedModelRefs": [],
    "deprecationDate": {"year": 2027, "month": 3, "day": 9},
}  # fmt: skip
LM_STUDIO_V0 = {
    "id": "qwen2-vl-7b", "object": "model", "type": "vlm", "publisher": "mlx-community", "arch": "qwen2_vl",
    "state": "loaded", "max_context_length": 32768, "loaded_context_length": 4096,
}  # fmt: skip
LM_STUDIO_V1 = {
    "type": "llm", "key": "openai/gpt-oss-20b", "display_name": "GPT OSS", "publisher": "openai",
    "loaded_instances": [{"id": "x", "config": {"context_length": 8192}}], "max_context_length": 131072,
    "capabilities": {"vision": False, "trained_for_tool_use": True},
}  # fmt: skip
TOGETHER = {
    "id": "meta-llama/Llama-3.3-70B", "type": "chat", "display_name": "Llama 3.3", "organization": "Meta",
    "context_length": 131072, "pricing": {"hourly": 0, "input": 0.88, "output": 0.88, "base": 0},
}  # fmt: skip
ANTHROPIC = {
    "type": "model",
    "id": "claude-sonnet-4-5",
    "display_name": "Claude Sonnet 4.5",
    "created_at": "2025-09-29",
}
GEMINI = {
    "name": "models/gemini-2.5-pro", "displayName": "Gemini 2.5 Pro", "inputTokenLimit": 1048576,
    "outputTokenLimit": 65536, "supportedGenerationMethods": ["generateContent", "countTokens"], "thinking": True,
}  # fmt: skip
LITELLM = {
    "model_name": "team-gpt", "litellm_params": {"model": "openai/gpt-4o"},
    "model_info": {
        "id": "0f", "mode": "chat", "max_input_tokens": 128000, "max_output_tokens": 16384,
        "input_cost_per_token": 2.5e-06, "output_cost_per_token": 1e-05, "supports_vision": True,
        "supports_function_calling": True, "supports_response_schema": True, "supports_reasoning": None,
        "litellm_provider": "openai",
    },
}  # fmt: skip
HUGGING_FACE = {
    "id": "org/model", "owned_by": "org", "architecture": {"input_modalities": ["text"], "output_modalities": ["text"]},
    "providers": [{"provider": "together", "status": "live", "context_length": 32768, "supports_tools": True,
                   "supports_structured_output": False, "pricing": {"input": 0.3, "output": 0.9}}],
}  # fmt: skip
BEDROCK = {
    "modelId": "anthropic.claude-3", "modelName": "Claude 3", "providerName": "Anthropic",
    "inputModalities": ["TEXT", "IMAGE"], "outputModalities": ["TEXT"],
    "modelLifecycle": {"status": "LEGACY", "endOfLifeTime": "2027-02-01T00:00:00Z"},
}  # fmt: skip
AZURE = {
    "id": "gpt-4o-2024-08-06", "capabilities": {"chat_completion": True, "embeddings": False},
    "deprecation": {"inference": 1_800_000_000},
}  # fmt: skip
MISTRAL = {
    "id": "mistral-large", "owned_by": "mistralai", "max_context_length": 131072, "deprecation": "2026-11-30T12:00:00Z",
    "capabilities": {"completion_chat": True, "function_calling": True, "vision": False},
}  # fmt: skip
CHAT = ModelKind.CHAT


@pytest.mark.parametrize(
    ("entry", "model"),
    [
        (OPENROUTER, ListedModel(
            "openai/gpt-4o", 128000, 2.5, 10.0, "OpenAI: GPT-4o", CHAT, max_output=16384, tools=True, vision=True,
            structured_output=True, logprobs=True, reasoning=False, deprecation_date="2027-01-31")),
        (FIREWORKS, ListedModel(
            "accounts/acme/models/tuned", 131072, name="Tuned", kind=CHAT, tools=True, vision=False,
            deprecation_date="2027-03-09", base_model="accounts/fireworks/models/llama-v3p1-8b")),
        (FIREWORKS | {"deployedModelRefs": [{"state": "DEPLOYED"}]}, ListedModel(
            "accounts/acme/models/tuned", 131072, name="Tuned", kind=CHAT, tools=True, vision=False, deployed=True,
            deprecation_date="2027-03-09", base_model="accounts/fireworks/models/llama-v3p1-8b")),
        ({"name": "accounts/a/models/b", "state": "UPLOADING"}, ListedModel("accounts/a/models/b", deployed=False)),
        (LM_STUDIO_V0, ListedModel(
            "qwen2-vl-7b", 32768, kind=CHAT, owner="mlx-community", loaded_context=4096, vision=True, loaded=True)),
        (LM_STUDIO_V1, ListedModel(
            "openai/gpt-oss-20b", 131072, name="GPT OSS", kind=CHAT, owner="openai", loaded_context=8192, tools=True,
            vision=False, loaded=True)),
        (TOGETHER, ListedModel("meta-llama/Llama-3.3-70B", 131072, 0.88, 0.88, "Llama 3.3", CHAT, "Meta")),
        (ANTHROPIC, ListedModel("claude-sonnet-4-5", name="Claude Sonnet 4.5")),
        (GEMINI, ListedModel(
            "gemini-2.5-pro", 1048576, name="Gemini 2.5 Pro", kind=CHAT, max_output=65536, reasoning=True)),
        ({"name": "publishers/google/models/gemini-x"}, ListedModel("gemini-x")),
        ({"name": "models/e", "supportedGenerationMethods": ["embedContent"]},
         ListedModel("e", kind=ModelKind.EMBEDDING)),
        (LITELLM, ListedModel(
            "team-gpt", 128000, 2.5, 10.0, kind=CHAT, owner="openai", max_output=16384, tools=True, vision=True,
            structured_output=True)),
        (HUGGING_FACE, ListedModel(
            "org/model", 32768, 0.3, 0.9, kind=CHAT, owner="org", tools=True, vision=False, structured_output=False)),
        (BEDROCK, ListedModel(
            "anthropic.claude-3", name="Claude 3", kind=CHAT, owner="Anthropic", vision=True,
            deprecation_date="2027-02-01")),
        (AZURE, ListedModel("gpt-4o-2024-08-06", kind=CHAT, deprecation_date="2027-01-15")),
        (MISTRAL, ListedModel(
            "mistral-large", 131072, kind=CHAT, owner="mistralai", tools=True, vision=False,
            deprecation_date="2026-11-30")),
        ({"id": "m", "owned_by": "vllm", "max_model_len": 2048, "root": "/m", "parent": None},
         ListedModel("m", 2048, owner="vllm")),
        ({"id": "lora", "parent": "base"}, ListedModel("lora", base_model="base")),
        ({"id": "m", "owned_by": "llamacpp", "meta": {"n_ctx": 2048, "n_ctx_train": 8192}},
         ListedModel("m", 2048, owner="llamacpp")),
        ({"id": "m", "status": {"value": "unloaded"}}, ListedModel("m", loaded=False)),
        ({"id": "g", "active": False, "context_window": 8192}, ListedModel("g", 8192, deployed=False)),
        ({"name": "llama3:latest", "model": "llama3:latest", "size": 1}, ListedModel("llama3:latest")),
        ({"id": "e", "type": "embedding"}, ListedModel("e", kind=ModelKind.EMBEDDING)),
        ("plain", ListedModel("plain")),
    ],
)  # fmt: skip
def test_every_vendors_entry_is_read(entry: object, model: ListedModel) -> None:
    assert read_entry(entry) == model


@pytest.mark.parametrize(
    "odd",
    [
        None, 7, [], {}, "", "  ", {"id": 7}, {"id": None, "name": ""}, {"id": "x" * 501}, True, {"id": ["a"]},
    ],
)  # fmt: skip
def test_an_odd_entry_is_no_model(odd: object) -> None:
    assert read_entry(odd) is None


@pytest.mark.parametrize(
    "odd",
    [
        {"context_length": "many"}, {"context_length": -1}, {"context_length": True}, {"context_length": 10**18},
        {"pricing": {"prompt": "-1", "completion": "nan"}}, {"pricing": 7}, {"pricing": {"input": 1e300}},
        {"deprecation_date": 7}, {"deprecation_date": {"year": "x"}}, {"deprecation_date": "soon"},
        {"architecture": []}, {"architecture": {"input_modalities": {}}}, {"capabilities": "all"},
        {"loaded_instances": None}, {"deployedModelRefs": {}}, {"peftDetails": "x"}, {"providers": [None]},
        {"supported_parameters": [7, None]}, {"type": 7}, {"display_name": ["x"]},
    ],
)  # fmt: skip
def test_odd_facts_are_left_out(odd: dict[str, object]) -> None:
    assert read_entry({"id": "m", **odd}) in (ListedModel("m"), ListedModel("m", tools=False))


@pytest.mark.parametrize(
    ("data", "ids"),
    [
        ({"data": [{"id": "a"}, None, {"id": ""}, {"id": "b"}]}, ["a", "b"]),
        ({"models": [{"name": "a"}]}, ["a"]),
        ({"models": None}, []),
        ({"publisherModels": [{"name": "publishers/google/models/a"}]}, ["a"]),
        ({"modelSummaries": [{"modelId": "a"}]}, ["a"]),
        ([{"id": "a"}, "b"], ["a", "b"]),
        ({"object": "list", "data": []}, []),
        ({"data": [{"id": "a"}], "models": [{"name": "b"}]}, ["a"]),  # llama.cpp tells both
        ({"data": {"viewer": {"username": "ann"}}}, []),
        ({"data": {"items": []}}, None),
        ({"status": "fine"}, None),
        ("list", None),
        (None, None),
    ],
)
def test_a_list_is_found_in_every_shape(data: object, ids: list[str] | None) -> None:
    models = read_list(data)
    assert (models if models is None else [model.id for model in models]) == ids


def test_ollama_tells_of_one_model_what_it_can() -> None:
    show = {
        "parameters": 'stop "<|x|>"\nnum_ctx                        4096',
        "model_info": {"general.architecture": "llama", "llama.context_length": 131072},
        "capabilities": ["completion", "tools", "thinking"],
    }
    assert read_detail(show) == ListedModel(
        "", 131072, kind=CHAT, loaded_context=4096, tools=True, vision=False, reasoning=True
    )
    assert read_detail({"error": "x"}) is None


def test_the_nearest_names_look_past_the_vendors_part() -> None:
    ids = ["accounts/acme/models/summariser-v2", "accounts/acme/models/translator"]
    assert nearest("sumariser-v2", ids) == [ids[0]]
    assert nearest("zzz", ids) == []


def test_ollamas_short_name_is_found() -> None:
    assert find([ListedModel("llama3:latest")], "llama3") is not None
    assert find([ListedModel("llama3:8b")], "llama3") is None
