"""A question to a model, whatever API it speaks."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

TEMPERATURE = TOP_P = 1.0  # what Kiln sends where the person set nothing: always both
TOP_LOGPROBS = 10  # what Kiln's evaluations ask for


class Form(StrEnum):
    """What the API itself is asked to make of the answer."""

    TEXT = ""
    JSON_OBJECT = "json_object"
    JSON_SCHEMA = "json_schema"


class ToolChoice(StrEnum):
    """Whether a tool has to be called."""

    AUTO = "auto"
    REQUIRED = "required"
    NAMED = "named"  # this one, and no other


@dataclass(frozen=True, slots=True)
class Tool:
    """A function that the model can call; `parameters` is the JSON schema of its arguments.

    `strict` True: the server is asked to make the arguments fit.
    """

    name: str
    parameters: Mapping[str, object]
    description: str = ""
    strict: bool = False


@dataclass(frozen=True, slots=True)
class Turned:
    """A turn of the conversation before: what was asked, and what the model answered."""

    prompt: str
    answer: str


@dataclass(frozen=True, slots=True)
class Question:
    """One turn. `schema` goes with JSON_SCHEMA; `png` is the bytes of a picture; `earlier`: what was said before it.

    `temperature`, `top_p`: None sends none.
    """

    prompt: str
    system: str = ""
    form: Form = Form.TEXT
    schema: Mapping[str, object] = field(default_factory=dict[str, object])
    tools: tuple[Tool, ...] = ()
    choice: ToolChoice = ToolChoice.AUTO
    png: bytes = field(default=b"", repr=False)
    logprobs: bool = False
    earlier: tuple[Turned, ...] = ()
    temperature: float | None = TEMPERATURE
    top_p: float | None = None


@dataclass(slots=True)
class Manners:
    """What a server was found to want, kept for the rest of a run.

    `limit_name`: the parameter that takes the limit of tokens, "" where it takes none; `limit`: tokens.
    """

    limit_name: str = "max_tokens"
    limit: int = 512
    with_temperature: bool = True
    with_top_p: bool = True

    @property
    def as_kiln_samples(self) -> bool:
        """Whether it takes the temperature and the top-p that Kiln sends with each request."""
        return self.with_temperature and self.with_top_p

    def do_without(self, told: str) -> str:
        """Does from now on without what a server's words, in small letters, refuse.

        Gives the name of what was left out or is now named otherwise; "" where there is nothing left to change.
        """
        if re.search(r"max_?(\w*_)?tokens|maxoutputtokens", told) and self.limit_name:
            left, self.limit_name = self.limit_name, "max_completion_tokens" if self.limit_name == "max_tokens" else ""
            return left
        # Who says "temperature and top_p cannot both be given" takes one of them.
        if ("top_p" in told or "topp" in told) and self.with_top_p:
            self.with_top_p = False
            return "top_p"
        if "temperature" in told and self.with_temperature:
            self.with_temperature = False
            return "temperature"
        return ""


class NotExpressibleError(Exception):
    """This API has no words for what was to be asked."""
