"""Google's two doors: AI Studio with a key, Vertex with a sign-in. Sources: Google's public documentation."""

from dataclasses import replace

from kiln_models_gui.probes.families.family import Auth, Call, Chat, Family, Paging
from kiln_models_gui.probes.faults import Fault

_CODES = {
    "service_disabled": Fault.SERVICE_OFF,
    "access_token_expired": Fault.KEY_EXPIRED,
    "resource_exhausted": Fault.RATE_LIMITED,
    "billing_disabled": Fault.OUT_OF_MONEY,
    "permission_denied": Fault.NO_PERMISSION,
}

GEMINI = Family(
    list=Call("/models?pageSize=1000"),
    chat_path="/models/{model}:generateContent",
    auth=Auth.X_GOOG_API_KEY,
    chat=Chat.GEMINI,
    paging=Paging.PAGE_TOKEN,
    list_proves_key=True,
    vendor="gemini_api",
    codes=_CODES,
)

# Google's publisher list needs the project named, or it is charged to nobody and refused.
_PUBLISHED = Call("/v1beta1/publishers/google/models?pageSize=100&listAllVersions=true", from_root=True)

VERTEX = Family(
    list=_PUBLISHED,
    chat_path="/v1/projects/{project}/locations/{location}/publishers/google/models/{model}:generateContent",
    chat=Chat.GEMINI,
    headers={"x-goog-user-project": "{project}"},
    options={"location": "global", "project": ""},
    paging=Paging.PAGE_TOKEN,
    list_proves_key=True,
    list_is_catalogue=True,
    vendor="vertex",
    codes=_CODES,
    key_is_a_token=True,
    knock=False,
)

# The address ends in ".../endpoints/openapi".
VERTEX_OPENAI = replace(
    VERTEX, chat_path="/chat/completions", chat=Chat.OPENAI, headers={}, options={}, model_prefix="google/", knock=True
)

# A model tuned by the person: the address ends in ".../endpoints/NUMBER" and names the model.
VERTEX_TUNED = replace(VERTEX, chat_path=":generateContent", headers={}, options={})
