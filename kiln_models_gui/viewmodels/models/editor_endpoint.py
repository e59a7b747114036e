"""From a model in an editor's settings to the endpoint that its test calls."""

from collections.abc import Awaitable, Callable, Hashable
from typing import TYPE_CHECKING

from kiln_models_gui.registry.custom_model_fields import ModelType
from kiln_models_gui.registry.custom_model_records import CustomModelRecord
from kiln_models_gui.registry.model_registry import FIREWORKS
from kiln_models_gui.registry.secret_references import ApiKey, ApiKeyState

if TYPE_CHECKING:
    from pydantic import SecretStr

    from kiln_models_gui.probes.endpoint import Endpoint
    from kiln_models_gui.registry.orchestrator_settings import OrchestratorSettings

    FindSecret = Callable[[str], Awaitable[SecretStr | None]]

FAMILIES = {
    ModelType.openai_compatible: "openai",
    ModelType.anthropic: "anthropic",
    ModelType.azure_openai: "azure",
    ModelType.google_vertex: "unchecked",
}


def endpoint_subject(record: CustomModelRecord) -> Hashable:
    """What a test of the model is remembered by: its address and what is asked for there, in whatever editor."""
    return record.endpoint, asked_for(record)


def asked_for(record: CustomModelRecord) -> str:
    """What the provider is asked for: a model path, a deployment or a model name."""
    if record.type is ModelType.fireworks:
        return record.model_path
    return record.deployment_name or record.model_name


async def editor_endpoint(
    record: CustomModelRecord, settings: "OrchestratorSettings", find: "FindSecret"
) -> "Endpoint | None":
    """The endpoint of `record`; None when its settings are not enough to call anything. `find`: a secret by its name.

    A key in plain text is not known here: it stays in the file.
    """
    from kiln_models_gui.probes.endpoint import AddressFault, Endpoint, normalise_address

    if record.type is None:
        return None
    if record.type is ModelType.fireworks:
        key = await _secret(settings.providers[FIREWORKS].api_key, find) or await find(FIREWORKS)
        _, _, account = record.model_path.partition("accounts/")
        options = {"account_id": account.partition("/")[0]} if account else {}
        return Endpoint("fireworks", "https://api.fireworks.ai", key, options)
    address = normalise_address(record.endpoint)
    if isinstance(address, AddressFault):
        return None
    url = address.url.removesuffix("/v1") if record.type is ModelType.anthropic else address.url
    return Endpoint(FAMILIES[record.type], url, await _secret(record.api_key, find))


async def _secret(api_key: ApiKey, find: "FindSecret") -> "SecretStr | None":
    return await find(api_key.secret_name) if api_key.state is ApiKeyState.SECRET_REFERENCE else None
