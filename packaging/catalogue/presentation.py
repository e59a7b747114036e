"""What the catalogue says about providers beyond Kiln's facts: where to get a key, and a tile in place of a logo."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Presentation:
    """How a provider is shown.

    `urls` has the page for each config key; `step` is one plain sentence or two; white text on `colour` has at
    least 4.5:1 contrast (a test measures it). `optional` are config keys that Kiln reads but can do without.
    """

    monogram: str
    colour: str
    step: str = ""
    urls: tuple[tuple[str, str], ...] = ()
    optional: tuple[str, ...] = ()


_MAKE = "Make a key on this page and copy it."

PRESENTATION = {
    "openai": Presentation(
        "OA",
        "#0b6b5b",
        "Make a key on this page. It needs a payment method, also when you pay for ChatGPT.",
        (("open_ai_api_key", "https://platform.openai.com/account/api-keys"),),
    ),
    "groq": Presentation("GQ", "#b3361b", _MAKE, (("groq_api_key", "https://console.groq.com/keys"),)),
    "amazon_bedrock": Presentation(
        "AB",
        "#7a4a00",
        "Ask for access to the models on this page (region us-west-2), then make an access key and a secret key "
        "for a user who may use Bedrock.",
        (
            (
                "bedrock_access_key",
                "https://us-west-2.console.aws.amazon.com/bedrock/home?region=us-west-2#/overview",
            ),
            ("bedrock_secret_key", "https://console.aws.amazon.com/iam/home#/users"),
        ),
    ),
    "ollama": Presentation(
        "OL",
        "#3b3f46",
        "Install Ollama from this page and start it; it needs no key.",
        (("ollama_base_url", "https://ollama.com/download"),),
        ("ollama_base_url",),
    ),
    "openrouter": Presentation(
        "OR",
        "#4b48c4",
        "Make a key on this page. Most models need credit on your account.",
        (("open_router_api_key", "https://openrouter.ai/settings/keys"),),
    ),
    "fireworks_ai": Presentation(
        "FW",
        "#6a2bb8",
        "Make a key on the first page, and copy your account ID from the second.",
        (
            ("fireworks_api_key", "https://app.fireworks.ai/settings/users/api-keys"),
            ("fireworks_account_id", "https://app.fireworks.ai/settings/account"),
        ),
    ),
    "kiln_fine_tune": Presentation("FT", "#5c5470"),
    "kiln_custom_registry": Presentation("CM", "#4d5a6b"),
    "openai_compatible": Presentation("OC", "#2f5d8a"),
    "anthropic": Presentation(
        "AN",
        "#9a4a2a",
        "Make a key on this page. It needs credit on your account.",
        (("anthropic_api_key", "https://console.anthropic.com/settings/keys"),),
    ),
    "gemini_api": Presentation(
        "GE",
        "#1f5fc4",
        "Sign in with a Google account and make a key on this page.",
        (("gemini_api_key", "https://aistudio.google.com/app/apikey"),),
    ),
    "azure_openai": Presentation(
        "AZ",
        "#00639e",
        "Open your Azure OpenAI resource on this page and copy a key and the endpoint from Keys and Endpoint.",
        (
            ("azure_openai_api_key", "https://portal.azure.com/"),
            ("azure_openai_endpoint", "https://portal.azure.com/"),
        ),
    ),
    "huggingface": Presentation(
        "HF",
        "#806000",
        "Make a token on this page that may call inference providers.",
        (("huggingface_api_key", "https://huggingface.co/settings/tokens"),),
    ),
    "vertex": Presentation(
        "VX",
        "#2a6a3f",
        "Sign in on this computer with the gcloud tool, then copy your project's ID from this page. "
        'The location "global" suits most models.',
        (("vertex_project_id", "https://console.cloud.google.com/vertex-ai"),),
        ("vertex_location",),
    ),
    "together_ai": Presentation(
        "TG", "#a3245c", _MAKE, (("together_api_key", "https://api.together.ai/settings/api-keys"),)
    ),
    "siliconflow_cn": Presentation(
        "SF",
        "#7b2d8e",
        "Make a key on this page. The service is for accounts in China.",
        (("siliconflow_cn_api_key", "https://cloud.siliconflow.cn/account/ak"),),
    ),
    "cerebras": Presentation("CB", "#a8321f", _MAKE, (("cerebras_api_key", "https://cloud.cerebras.ai/platform"),)),
    "docker_model_runner": Presentation(
        "DM",
        "#11589b",
        "Turn on Model Runner in Docker as this page shows; it needs no key.",
        (("docker_model_runner_base_url", "https://docs.docker.com/ai/model-runner/"),),
        ("docker_model_runner_base_url",),
    ),
    "featherless_ai": Presentation(
        "FL",
        "#0f6674",
        "Make a key on this page. It needs a subscription.",
        (("featherless_ai_api_key", "https://featherless.ai/account/api-keys"),),
    ),
    "typesafe": Presentation("TS", "#54521c", _MAKE, (("typesafe_api_key", "https://console.typesafe.ai/keys"),)),
}
"""By Kiln's id of the provider. Colours and letters are our own choice; no third party's logo."""
