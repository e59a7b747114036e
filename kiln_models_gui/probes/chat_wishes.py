"""What a model's record asks to be sent along with each request."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiln_models_gui.probes.capabilities.question import Question, Turned
from kiln_models_gui.probes.chat import ChatManners
from kiln_models_gui.registry.cost import read_count, read_number
from kiln_models_gui.registry.enums import ModelFormatterID

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiln_models_gui.registry.model_card import ModelCard


@dataclass(frozen=True, slots=True)
class Wishes:
    """None sends nothing. `max_tokens`: tokens; `extras`: fields of an OpenAI body; `suffix`: put after each prompt."""

    temperature: float | None = None
    top_p: float | None = None
    max_tokens: int | None = None
    extras: Mapping[str, object] = field(default_factory=dict[str, object])
    suffix: str = ""

    def manners(self) -> ChatManners:
        """How to begin with a server of which nothing is known."""
        if self.max_tokens is None:
            return ChatManners(extras=dict(self.extras))
        return ChatManners(limit_name="max_tokens", limit=self.max_tokens, extras=dict(self.extras))

    def question(self, prompt: str, system: str = "", earlier: tuple[Turned, ...] = ()) -> Question:
        """One turn, as the record wants it."""
        asked = prompt + self.suffix
        return Question(asked, system, earlier=earlier, temperature=self.temperature, top_p=self.top_p)


def wishes_of(card: ModelCard) -> Wishes:
    """What goes along with the requests of `card`: its own sampling, and of Kiln's settings those that Kiln sends.

    Source: kiln-ai 1.2.0, its LiteLLM adapter and its formatters.
    """
    overrides = card.overrides
    no_think = overrides.get("formatter") == ModelFormatterID.qwen3_style_no_think.value
    return Wishes(
        card.temperature if card.temperature is not None else read_number(overrides.get("temperature")),
        card.top_p if card.top_p is not None else read_number(overrides.get("top_p")),
        card.max_tokens or read_count(overrides.get("max_tokens")),
        _thinking(overrides),
        "\n\n/no_think" if no_think else "",
    )


def _thinking(overrides: Mapping[str, object]) -> dict[str, object]:
    found: dict[str, object] = {}
    level = overrides.get("default_thinking_level")
    if level and overrides.get("available_thinking_levels"):
        as_object = overrides.get("openrouter_reasoning_object") is True
        found = {"reasoning": {"effort": level}} if as_object else {"reasoning_effort": level}
    switch = overrides.get("siliconflow_enable_thinking")
    return found | ({"enable_thinking": switch} if isinstance(switch, bool) else {})
