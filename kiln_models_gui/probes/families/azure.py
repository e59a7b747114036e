"""Azure OpenAI in its two forms. Sources: Microsoft's public documentation and questions asked there."""

from kiln_models_gui.probes.families.family import Auth, Call, Family
from kiln_models_gui.probes.faults import Fault

_CODES = {
    "deploymentnotfound": Fault.NOT_DEPLOYED,
    "unsupportedapiversion": Fault.VERSION_REFUSED,
    "operationnotsupported": Fault.NOT_A_CHAT_MODEL,
    "accessdenied": Fault.NO_PERMISSION,
}

AZURE = Family(
    list=Call("/openai/models?api-version={api_version}"),
    chat_path="/openai/deployments/{model}/chat/completions?api-version={api_version}",
    auth=Auth.API_KEY,
    other_auths=(Auth.BEARER,),
    options={"api_version": "2025-02-01-preview"},  # the version that Kiln itself calls
    list_proves_key=True,
    list_is_catalogue=True,
    vendor="azure_openai",
    codes=_CODES,
)

# The model's name is the deployment's; no version is needed.
AZURE_V1 = Family(
    list=Call("/openai/v1/models"),
    chat_path="/openai/v1/chat/completions",
    auth=Auth.API_KEY,
    other_auths=(Auth.BEARER,),
    list_proves_key=True,
    list_is_catalogue=True,
    vendor="azure_openai",
    codes=_CODES,
)
