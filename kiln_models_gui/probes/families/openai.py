"""OpenAI's API, and the hosted services that speak it with an accent. Sources: the vendors' public documentation."""

from dataclasses import replace

from kiln_models_gui.probes.families.family import Auth, Call, Family
from kiln_models_gui.probes.faults import Fault

OPENAI_COMPATIBLE = Family(other_auths=(Auth.API_KEY, Auth.X_API_KEY))

OPENAI = Family(
    vendor="openai",
    codes={"unsupported_country_region_territory": Fault.REGION_REFUSED, "billing_not_active": Fault.OUT_OF_MONEY},
)

GROQ = Family(
    vendor="groq",
    list_proves_key=True,
    codes={"model_decommissioned": Fault.MODEL_RETIRED, "unknown_url": Fault.WRONG_PATH},
)

TOGETHER = Family(
    vendor="together_ai",
    list_proves_key=True,
    codes={"model_not_available": Fault.NOT_DEPLOYED, "dedicated_endpoint_required": Fault.NOT_DEPLOYED},
)

CEREBRAS = Family(
    vendor="cerebras",
    list_proves_key=True,
    codes={"wrong_api_key": Fault.KEY_REFUSED, "queue_exceeded": Fault.OVERLOADED},
)

SILICONFLOW = Family(
    vendor="siliconflow_cn",
    list=Call("/models?type=text&sub_type=chat"),
    key_check=Call("/user/info"),
    list_proves_key=True,
    codes={"20012": Fault.MODEL_MISSING, "30001": Fault.OUT_OF_MONEY, "50505": Fault.OVERLOADED},
)

# Its list is public; a question for a model that is none is refused for the key before the model is looked at.
FEATHERLESS = Family(vendor="featherless_ai")

OPENROUTER = Family(vendor="openrouter", key_check=Call("/key"))

HUGGINGFACE = Family(
    vendor="huggingface",
    key_check=Call("/api/whoami-v2", from_root=True, host=("router.", "")),
    codes={"model_not_supported": Fault.MODEL_MISSING},
)

XAI = Family(vendor="xai", key_check=Call("/api-key"), list_proves_key=True)

DEEPSEEK = Family(vendor="deepseek", list_proves_key=True)

MISTRAL = Family(
    vendor="mistral",
    list_proves_key=True,
    codes={"1500": Fault.MODEL_MISSING, "invalid_model": Fault.MODEL_MISSING},
)

LITELLM = replace(OPENAI_COMPATIBLE, richer_list=Call("/model/info", from_root=True))
