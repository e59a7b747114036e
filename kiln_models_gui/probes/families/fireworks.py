"""Fireworks: models are asked at one address and listed, with all that is known of them, at another.

Sources: Fireworks' public API description; Kiln's connect test.
"""

from dataclasses import replace

from kiln_models_gui.probes.families.family import Call, Family, Paging
from kiln_models_gui.probes.faults import Fault

FIREWORKS = Family(
    list=Call("/v1/accounts/{account_id}/models?pageSize=200", from_root=True),
    chat_path="/inference/v1/chat/completions",
    detail=Call("/v1/{model_path}", from_root=True),
    paging=Paging.PAGE_TOKEN,
    list_proves_key=True,
    bad_key_statuses=frozenset({401, 403}),  # the account API says 403 for a bad key and for a wrong account
    vendor="fireworks_ai",
    codes={"model_not_deployed": Fault.NOT_DEPLOYED},
)

# Without an account's name: the same models, known by less. The address ends in "/inference/v1".
FIREWORKS_INFERENCE = replace(
    FIREWORKS,
    list=Call("/models"),
    chat_path="/chat/completions",
    paging=Paging.NONE,
    bad_key_statuses=frozenset({401}),
)
