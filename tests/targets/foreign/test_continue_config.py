"""Continue's config.yaml, schema v1, as its reference has it."""

from kiln_models_gui.targets.foreign.foreign import ForeignKind, LeftOutReason
from kiln_models_gui.targets.foreign.reader import ForeignReader
from tests.targets.foreign_files import keys, left_out, models, providers

CONFIG = b"""
name: Team Config
version: 1.0.0
schema: v1
models:
  - name: GPT for us
    provider: openai
    model: gpt-team
    apiKey: ${{ secrets.OPENAI_API_KEY }}
    roles: [chat, edit]
    capabilities: [tool_use, image_input]
    defaultCompletionOptions: {contextLength: 128000, maxTokens: 4096, temperature: 0.1, topP: 3}
  - {name: Mine, provider: openai, model: qwen, apiBase: "http://gpu:8000/v1", apiKey: sk-canary-mine-1}
  - {name: Studio, provider: lmstudio, model: local-x}
  - {name: Fast, provider: mistral, model: codestral-x, apiKey: sk-canary-mistral-1, roles: [autocomplete]}
  - {name: Odd, provider: bedrockish, model: x}
  - uses: anthropic/claude-4-sonnet
"""


def test_models_that_chat_come_with_their_providers(reader: ForeignReader) -> None:
    foreign = reader.read("config.yaml", CONFIG)
    assert foreign.kind is ForeignKind.CONTINUE
    assert providers(foreign) == {"openai": "", "Mine": "http://gpu:8000/v1", "LM Studio": "http://localhost:1234/v1"}
    assert models(foreign) == {
        "gpt-team": ("connected", "openai"),
        "qwen": ("openai-compatible", "Mine"),
        "local-x": ("openai-compatible", "LM Studio"),
    }
    assert keys(foreign) == {"custom:Mine:api_key": "sk-canary-mine-1"}
    model = foreign.pack.models[0]
    assert (model.context_window, model.max_tokens, model.temperature, model.top_p) == (128_000, 4096, 0.1, None)
    assert left_out(foreign) == {
        ("OpenAI", LeftOutReason.KEY_ELSEWHERE),
        ("GPT for us: top_p", LeftOutReason.OTHER_SETTING),
        ("Fast", LeftOutReason.NOT_A_CHAT_MODEL),
        ("Odd", LeftOutReason.OTHER_API),
        ("anthropic/claude-4-sonnet", LeftOutReason.UNREADABLE_ENTRY),
    }
