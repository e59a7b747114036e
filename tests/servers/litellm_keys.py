"""Which keys LiteLLM's proxy takes; it imports this in its own environment. Without a database it takes any or none."""

# pyright: basic, reportMissingImports=false

import litellm
from fastapi import Request
from litellm.proxy._types import ProxyException, UserAPIKeyAuth

GOOD, SPENT = "sk-gateway-0123456789abcdef", "sk-gateway-spent-0123456789abcdef"


async def check(request: Request, api_key: str) -> UserAPIKeyAuth:
    """Lets the good key in. LiteLLM itself words and sends what is raised here."""
    if api_key == GOOD:
        return UserAPIKeyAuth(api_key=api_key)
    if api_key == SPENT:
        raise litellm.BudgetExceededError(current_cost=5.2, max_budget=5.0)
    message = "Authentication Error, Invalid proxy server token passed."
    raise ProxyException(message=message, type="token_not_found_in_db", param="key", code=401)
