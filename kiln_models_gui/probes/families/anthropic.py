"""Anthropic's API and relays of it. Sources: Anthropic's public documentation; reports on relays' headers."""

from kiln_models_gui.probes.families.family import Auth, Call, Chat, Family, Paging
from kiln_models_gui.probes.faults import Fault

ANTHROPIC = Family(
    list=Call("/v1/models?limit=1000"),
    chat_path="/v1/messages",
    auth=Auth.X_API_KEY,
    other_auths=(Auth.BEARER,),
    chat=Chat.ANTHROPIC,
    headers={"anthropic-version": "2023-06-01"},
    paging=Paging.AFTER_ID,
    list_proves_key=True,
    vendor="anthropic",
    codes={"overloaded_error": Fault.OVERLOADED, "permission_error": Fault.NO_PERMISSION},
)
