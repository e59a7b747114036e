"""A LiteLLM proxy's config.yaml, as its documentation has it (1.8x; October 2026)."""

from kiln_models_gui.targets.foreign.foreign import ForeignKind, LeftOutReason
from kiln_models_gui.targets.foreign.reader import ForeignReader
from tests.targets.foreign_files import keys, left_out, models, providers

CONFIG = b"""
model_list:
  - model_name: gpt-team  # what people call it
    litellm_params: {model: openai/gpt-team-2, api_key: os.environ/OPENAI_API_KEY, temperature: 0.3}
    model_info: {max_input_tokens: 128000, input_cost_per_token: 3e-06, output_cost_per_token: 0.000012,
      supports_vision: true, supports_function_calling: true}
  - model_name: eu
    litellm_params:
      model: azure/gpt-4o-eu
      api_base: https://team-eu.openai.azure.com/
      api_key: sk-canary-azure-eu-1
      api_version: "2025-01-01-preview"
  - model_name: us
    litellm_params: {model: azure/gpt-4o-us, api_base: "https://team-us.openai.azure.com", api_key: sk-canary-azure-us}
  - model_name: local
    litellm_params: {model: hosted_vllm/qwen/qwen3, api_base: "http://gpu:8000/v1", api_key: none}
  - model_name: local-2
    litellm_params: {model: openai/other, api_base: "http://gpu:8000/v1"}
  - {model_name: ds, litellm_params: {model: deepseek/deepseek-chat, api_key: sk-canary-deepseek-1}}
  - {model_name: sonnet, litellm_params: {model: claude-next, api_key: sk-ant-canary-01234567}}
  - {model_name: "anthropic/*", litellm_params: {model: "anthropic/*", api_key: os.environ/ANTHROPIC_API_KEY}}
  - {model_name: embed, litellm_params: {model: openai/embed-3}, model_info: {mode: embedding}}
  - {model_name: odd, litellm_params: {model: replicate/meta/x}}
  - {model_name: bed, litellm_params: {model: bedrock/us.x, aws_access_key_id: os.environ/A, aws_region_name: eu}}
  - {model_name: ll, litellm_params: {model: ollama_chat/llama9, api_base: "http://gpu:11434"}}
  - nonsense
general_settings: {master_key: sk-canary-master-1, database_url: "postgresql://u:sk-canary-db@h/d"}
litellm_settings: {drop_params: true}
"""


def test_the_models_of_the_list_come_with_their_providers(reader: ForeignReader) -> None:
    foreign = reader.read("config.yaml", CONFIG)
    assert foreign.kind is ForeignKind.LITELLM
    assert providers(foreign) == {
        "openai": "",
        "azure_openai": "https://team-eu.openai.azure.com",
        "local": "http://gpu:8000/v1",
        "DeepSeek": "https://api.deepseek.com/v1",
        "anthropic": "",
        "amazon_bedrock": "",
        "ollama": "http://gpu:11434",
    }
    assert models(foreign) == {
        "gpt-team-2": ("connected", "openai"),
        "gpt-4o-eu": ("azure-openai", "azure_openai"),
        "gpt-4o-us": ("azure-openai", "https://team-us.openai.azure.com"),
        "qwen/qwen3": ("openai-compatible", "local"),
        "other": ("openai-compatible", "local"),
        "deepseek-chat": ("openai-compatible", "DeepSeek"),
        "claude-next": ("connected", "anthropic"),
        "us.x": ("connected", "amazon_bedrock"),
    }


def test_variables_are_no_keys_and_the_servers_own_stay_out(reader: ForeignReader) -> None:
    foreign = reader.read("config.yaml", CONFIG)
    assert keys(foreign) == {
        "builtin:azure_openai:azure_openai_api_key": "sk-canary-azure-eu-1",
        "endpoint:https://team-us.openai.azure.com": "sk-canary-azure-us",
        "custom:DeepSeek:api_key": "sk-canary-deepseek-1",
        "builtin:anthropic:anthropic_api_key": "sk-ant-canary-01234567",
    }
    assert left_out(foreign) == {
        ("OpenAI", LeftOutReason.KEY_ELSEWHERE),
        ("Amazon Bedrock", LeftOutReason.KEY_ELSEWHERE),
        ("anthropic/*", LeftOutReason.WILDCARD),
        ("embed", LeftOutReason.NOT_A_CHAT_MODEL),
        ("odd", LeftOutReason.OTHER_API),
        ("ll", LeftOutReason.KILN_LISTS_IT),
        ("", LeftOutReason.UNREADABLE_ENTRY),
        ("general_settings", LeftOutReason.SERVER_SETTING),
        ("litellm_settings", LeftOutReason.SERVER_SETTING),
    }
    assert "canary" not in foreign.pack.model_dump_json()


def test_prices_for_one_token_become_prices_for_a_million(reader: ForeignReader) -> None:
    model = reader.read("config.yaml", CONFIG).pack.models[0]
    assert model.cost is not None
    assert (model.name, model.cost.input, model.cost.output) == ("gpt-team", 3.0, 12.0)
    assert (model.context_window, model.temperature) == (128_000, 0.3)
    assert model.overrides == {"supports_vision": True, "supports_function_calling": True}
