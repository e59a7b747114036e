"""One model as it is published into LiteLLM's proxy: its public name, `litellm_params` and `model_info`.

Source: LiteLLM's documentation of `config.yaml` and of model management, and its release 1.106.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

Scalar = str | int | float | bool

MARK = "kiln_models"
"""The key of `model_info` that says: we published this, under this id. What has no mark is somebody else's."""
KEY_NAMES = "kiln_models_keys"
"""Our key of `model_info` with the names of the environment variables: the proxy never tells `api_key` again."""
FIELD_NAMES = "kiln_models_fields"
"""Our key of `model_info` with the names of what we set: the proxy mixes in what its own list of models says."""
NAME = "model_name"
PARAMS, INFO = "litellm_params", "model_info"
KEY_PARAMS = ("api_key", "aws_access_key_id", "aws_secret_access_key")
PARAM_NAMES = (
    "model", "api_base", "api_version", *KEY_PARAMS, "aws_region_name", "vertex_project", "vertex_location",
    "input_cost_per_token", "output_cost_per_token",
)  # fmt: skip
INFO_NAMES = (
    "id", MARK, KEY_NAMES, FIELD_NAMES, "mode", "supports_function_calling", "supports_vision", "supports_reasoning",
    "supports_response_schema", "max_input_tokens", "max_output_tokens",
)  # fmt: skip
NO_KEY = "not-needed"
"""Stands where a server wants no key. Without it LiteLLM would send that server the proxy's own OPENAI_API_KEY."""
_REFERENCE = "os.environ/"


@dataclass(frozen=True, slots=True)
class GatewayModel:
    """What is published. Keys are only ever named: `keys` maps a parameter to an environment variable's name."""

    id: str
    name: str
    """What callers ask the gateway for."""
    model: str
    """LiteLLM's own word: `openai/gpt-x`."""
    api_base: str = field(default="", repr=False)
    places: Mapping[str, str] = field(default_factory=dict[str, str])
    """api_version, vertex_project, vertex_location, aws_region_name: what the provider needs beside the address."""
    keys: Mapping[str, str] = field(default_factory=dict[str, str])
    is_keyless: bool = False
    prices: Mapping[str, float] = field(default_factory=dict[str, float])
    """input_cost_per_token, output_cost_per_token: US dollars per token."""
    info: Mapping[str, Scalar] = field(default_factory=dict[str, Scalar])
    """mode, supports_…, max_input_tokens, max_output_tokens; what nobody knows is not in it."""

    def params(self) -> dict[str, Scalar]:
        """`litellm_params`. Prices belong here: `/model/new` takes them out of `model_info`, where they are shown."""
        base = {"api_base": self.api_base} if self.api_base else {}
        keys = {param: reference(name) for param, name in self.keys.items()}
        none: dict[str, Scalar] = {"api_key": NO_KEY} if self.is_keyless else {}
        return {"model": self.model, **base, **self.places, **keys, **none, **self.prices}

    def model_info(self, *, in_file: bool = False) -> dict[str, Scalar]:
        """`model_info`. In a file (`in_file`) our notes on keys and fields are needless: all of them can be read."""
        own: dict[str, Scalar] = {"id": self.id, MARK: self.id}
        if not in_file:
            own[FIELD_NAMES] = " ".join([*self.params(), *self.info])
            own |= {KEY_NAMES: " ".join(f"{param}={name}" for param, name in self.keys.items())} if self.keys else {}
        return own | dict(self.info)

    def entry(self, *, in_file: bool = False) -> dict[str, object]:
        """The element of `model_list`, or (not `in_file`) the body of `/model/new`."""
        return {NAME: self.name, PARAMS: self.params(), INFO: self.model_info(in_file=in_file)}

    def values(self, *, in_file: bool = False) -> dict[str, Scalar]:
        """All that is published, flat: "model_name", "litellm_params.model", "model_info.id"…"""
        return {
            NAME: self.name,
            **{f"{PARAMS}.{name}": value for name, value in self.params().items()},
            **{f"{INFO}.{name}": value for name, value in self.model_info(in_file=in_file).items()},
        }


def reference(name: str) -> str:
    """How a setting of the proxy names an environment variable."""
    return _REFERENCE + name


def is_masked(value: object) -> bool:
    """Whether a value that a proxy told is no value: a mask, or a name that stands for a secret.

    Such a one is never compared and never sent back, where it would overwrite the secret with its own mask.
    """
    return isinstance(value, str) and ("****" in value or value.startswith(_REFERENCE))
