"""Keys that a gateway gives to people; LiteLLM's proxy imports this in its own environment.

Virtual keys live in the proxy's database, which cannot be started here: this takes its place, by LiteLLM's own door for
that. A key that is not in virtual_keys.json ({key: [public names of models]}) is left to LiteLLM itself.
"""

# pyright: basic, reportMissingImports=false

import json
from pathlib import Path

from fastapi import Request
from litellm.proxy._types import LitellmUserRoles, UserAPIKeyAuth

FILE = Path(__file__).with_name("virtual_keys.json")


async def check(request: Request, api_key: str) -> UserAPIKeyAuth | None:
    """Whose key it is; None: LiteLLM looks for itself."""
    models = json.loads(FILE.read_text()).get(api_key)
    if models is None:
        return None
    return UserAPIKeyAuth(api_key=api_key, models=models, user_role=LitellmUserRoles.INTERNAL_USER)
