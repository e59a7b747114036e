"""The closed vocabularies of Kiln's model settings, with the exact words it stores (kiln-ai 1.2.0).

Without pydantic, so that the first paint can use them. A test compares every list with the catalogue.
"""

from enum import StrEnum


class ModelProviderName(StrEnum):
    """Who serves a model. The last word on which exist is the catalogue."""

    openai = "openai"
    groq = "groq"
    amazon_bedrock = "amazon_bedrock"
    ollama = "ollama"
    openrouter = "openrouter"
    fireworks_ai = "fireworks_ai"
    kiln_fine_tune = "kiln_fine_tune"
    kiln_custom_registry = "kiln_custom_registry"
    openai_compatible = "openai_compatible"
    anthropic = "anthropic"
    gemini_api = "gemini_api"
    azure_openai = "azure_openai"
    huggingface = "huggingface"
    vertex = "vertex"
    together_ai = "together_ai"
    siliconflow_cn = "siliconflow_cn"
    cerebras = "cerebras"
    docker_model_runner = "docker_model_runner"
    featherless_ai = "featherless_ai"
    typesafe = "typesafe"


class StructuredOutputMode(StrEnum):
    """How a model is asked for JSON of a given form. Kiln never offers `default` and `unknown` in a form."""

    default = "default"
    json_schema = "json_schema"
    function_calling_weak = "function_calling_weak"
    function_calling = "function_calling"
    json_mode = "json_mode"
    json_instructions = "json_instructions"
    json_instruction_and_object = "json_instruction_and_object"
    json_custom_instructions = "json_custom_instructions"
    unknown = "unknown"


class ModelParserID(StrEnum):
    """How thinking is cut out of an answer; the optional one also takes an answer without any."""

    r1_thinking = "r1_thinking"
    optional_r1_thinking = "optional_r1_thinking"


class ModelFormatterID(StrEnum):
    """What is done to the input before it is sent."""

    qwen3_style_no_think = "qwen3_style_no_think"


class ModelAdapterId(StrEnum):
    """Which of Kiln's clients runs a model: the provider decides, not the person."""

    litellm = "litellm"
    jev = "jev"


class ChatStrategy(StrEnum):
    """In how many messages a model thinks and answers. Member names and stored words differ in Kiln."""

    single_turn = "final_only"
    two_message_cot_legacy = "final_and_intermediate"
    two_message_cot = "two_message_cot"
    single_turn_r1_thinking = "final_and_intermediate_r1_compatible"


class KilnMimeType(StrEnum):
    """The document types that Kiln knows. The override takes other texts as well."""

    PDF = "application/pdf"
    CSV = "text/csv"
    TXT = "text/plain"
    HTML = "text/html"
    MD = "text/markdown"
    PNG = "image/png"
    JPG = "image/jpeg"
    MP3 = "audio/mpeg"
    WAV = "audio/wav"
    OGG = "audio/ogg"
    MP4 = "video/mp4"
    MOV = "video/quicktime"
