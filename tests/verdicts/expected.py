"""What the connection test must say of each server in each case, and why where that is not what one would think."""


def expected(server: str, case: str) -> str:
    """As `in_short` writes it. Raises KeyError for a case nobody has thought about."""
    return _OF_ONE.get(server, {}).get(case) or _OF_ALL[case]


_OF_ALL = {
    "works": "✓✓✓✓✓✓✓",
    "no key": "✓✓✓✗··· key_missing",
    "wrong key": "✓✓✓✗··· key_refused",
    "wrong model": "✓✓✓✓✗·· model_missing",
    "/v1 missing": "✓✓✗···· wrong_path",
    "/v1 doubled": "✓✓✗···· wrong_path",
    "wrong port": "✓✗····· refused",
    "TLS self-signed": "✓✗····· tls_self_signed",
    "model asleep 30 s": "✓✓✓✓✓✓✓",
    "server asleep 30 s": "✓✓✗···· answer_timeout",
    "429": "✓✓✓✓✓?· rate_limited",
    "out of money": "✓✓✓✓✓✗· out_of_money",
    "overloaded": "✓✓✓✓✓✗· overloaded",
    "HTML page": "✓✓✗···· web_page",
}

# The server has one model and answers with it whatever name it is asked for.
_ANY_NAME = {"wrong model": "✓✓✓✓?✓✓"}
# It has both paths: to leave /v1 out works.
_BOTH_PATHS = {"/v1 missing": "✓✓✓✓✓✓✓"}
# A list of what could be deployed, or none at all, says nothing of a model that answers.
_NO_LIST_OF_MODELS = {
    "works": "✓✓✓✓?✓✓",
    "model asleep 30 s": "✓✓✓✓?✓✓",
    "429": "✓✓✓✓??· rate_limited",
    "out of money": "✓✓✓✓?✗· out_of_money",
    "overloaded": "✓✓✓✓?✗· overloaded",
}
# Without a list only the model's answer shows that the key is good; money and rate limits are told to good keys only.
_NO_LIST = {
    "works": "✓✓✓??✓✓",
    "wrong model": "✓✓✓?✗·· model_missing",
    "model asleep 30 s": "✓✓✓??✓✓",
    "429": "✓✓✓✓??· rate_limited",
    "out of money": "✓✓✓✓?✗· out_of_money",
    "overloaded": "✓✓✓??✗· overloaded",
}

_OF_ONE: dict[str, dict[str, str]] = {
    "llama.cpp": _ANY_NAME | _BOTH_PATHS,
    "llama.cpp, Anthropic form": _ANY_NAME,
    "LiteLLM": _BOTH_PATHS,
    "LiteLLM, Azure form": _NO_LIST,
    "LiteLLM, Gemini form": _NO_LIST | _BOTH_PATHS,
    # Its list is at /v1/models only, its chat at both.
    "aimock, as OpenAI": {"/v1 missing": "✓✓✓✓?✓✓"},
    # It lists the name that it then knows nothing of.
    "aimock, as Anthropic": {"wrong model": "✓✓✓✓✓✗· not_deployed"},
    "aimock, as Azure": _NO_LIST | {"wrong model": "✓✓✓✓✗·· not_deployed"},
    "aimock, as Azure v1": _NO_LIST_OF_MODELS | {"wrong model": "✓✓✓✓✗·· not_deployed"},
    "aimock, as Gemini": _NO_LIST,
}

EXPECTED_TROUBLE = {
    (trouble, f"LiteLLM{form}"): wanted
    for trouble, of_forms in {
        "the key's budget is spent": ["✓✓✓✓?✗· out_of_money"] * 4,
        "the gateway's own key is refused": [
            "✓✓✓✓✓✗· upstream_key",
            "✓✓✓✓✓✗· upstream_key",
            "✓✓✓✓?✗· upstream_key",
            "✓✓✓✓?✗· upstream_key",
        ],
        "nobody answers behind it": [
            "✓✓✓✓✓✗· overloaded",
            "✓✓✓✓✓✗· overloaded",
            "✓✓✓??✗· overloaded",
            "✓✓✓??✗· overloaded",
        ],
    }.items()
    for form, wanted in zip(("", ", Anthropic form", ", Azure form", ", Gemini form"), of_forms, strict=True)
}
