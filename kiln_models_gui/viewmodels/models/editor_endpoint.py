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
    if record.type is None:
        return None
    if record.type is ModelType.fireworks:
        key = await _secret(settings.providers[FIREWORKS].api_key, find) or await find(FIREWORKS)
        return endpoint_with(record, key)
    return endpoint_with(record, await _secret(record.api_key, find))


def endpoint_with(record: CustomModelRecord, key: "SecretStr | None") -> "Endpoint | None":
    """The endpoint of `record`, called with `key`; None when its settings are not enough to call anything."""
    from kiln_models_gui.probes.endpoint import AddressFault
    from kiln_models_gui.probes.families import endpoint_for_custom_model
    from kiln_models_gui.viewmodels.providers.endpoints import fireworks_endpoint

    if record.type is None:
        return None
    if record.type is ModelType.fireworks:
        return fireworks_endpoint(record.model_path, key)
    endpoint = endpoint_for_custom_model(record.type.value, record.endpoint, key)
    return None if isinstance(endpoint, AddressFault) else endpoint


async def _secret(api_key: ApiKey, find: "FindSecret") -> "SecretStr | None":
    return await find(api_key.secret_name) if api_key.state is ApiKeyState.SECRET_REFERENCE else None
