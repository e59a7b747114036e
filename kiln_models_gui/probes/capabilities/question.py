"""A question to a model, whatever API it speaks."""

from __future__ import annotations

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
class Question:
    """One turn. `schema` goes with JSON_SCHEMA; `png` is the bytes of a picture; `tokens`: the answer's likely need."""

    prompt: str
    system: str = ""
    form: Form = Form.TEXT
    schema: Mapping[str, object] = field(default_factory=dict[str, object])
    tools: tuple[Tool, ...] = ()
    choice: ToolChoice = ToolChoice.AUTO
    png: bytes = field(default=b"", repr=False)
    logprobs: bool = False


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


class NotExpressibleError(Exception):
    """This API has no words for what was to be asked."""
