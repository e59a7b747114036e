"""What the parts of the torture share: how much and how long, a key to look for, and files to torture."""

import random
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

CANARY = "sk-canary-torture-0123456789abcdef"
Figures = dict[str, float]


@dataclass
class Effort:
    """How often at least, and for how many seconds at most; and the same dice for every run of one `seed`."""

    folder: Path
    count: int
    seconds: float
    seed: int = 1
    started: float = field(default_factory=time.monotonic)

    def __post_init__(self) -> None:
        self.dice = random.Random(self.seed)
        self.folder.mkdir(parents=True)

    @property
    def is_over(self) -> bool:
        """Whether time is up."""
        return time.monotonic() - self.started >= self.seconds

    def rounds(self) -> Iterator[int]:
        """Numbers of rounds, until time is up. Whoever has done enough leaves the loop."""
        number = 0
        while not self.is_over:
            yield number
            number += 1


KILN_TEXT = f"""custom_models:
- groq::llama
open_ai_api_key: {CANARY}
openai_compatible_providers:
- api_key: {CANARY}
  base_url: http://127.0.0.1:1/v1
  name: "B\\xFCro"
projects:
- /b
- /a
user_model_registry:
- id: one
  model_id: gpt-x
  overrides:
    supports_vision: true
    temperature: 0.5
  provider_id: openai
  provider_type: builtin
- id: two
  model_id: m
  name: "Zwei \\U0001F3E2"
  provider_id: "B\\xFCro"
  provider_type: custom
zz_unknown:
  a:
  - 1
  - null
  d: 2026-01-02
"""
EDITOR_TEXT = f"""{{
    // what I like
    "editor.fontSize": 12, /* so */ "aiOrchestrator.routing.costLimit.daily": 0.90,
    "aiOrchestrator": {{"routing": {{"strategy": "manual"}}}},
    "aiOrchestrator.providers.custom": [
        {{"id": "a", "type": "anthropic", "endpoint": "http://a", "modelName": "c", "apiKey": "{CANARY}",
          "contextWindow": 1000, "cost": {{"input": 1, "output": 2.50}}}}, // mine
        {{"id": "b", "type": "openai-compatible", "endpoint": "http://b", "modelName": "d", "apiKey": "not-needed",
          "contextWindow": 2000, "cost": {{"input": 0, "output": 0}}}},
    ],
    "other.token": "{CANARY}",
}}
"""
