"""Words for a model's settings in Kiln: labels, a sentence each, choices, and what is wrong with a value."""

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.registry.fields import FieldType
from kiln_models_gui.registry.overrides import OverrideFault, OverrideProblem
from kiln_models_gui.registry.plain import as_text

tr = QCoreApplication.translate


def field_words(name: str) -> tuple[str, str]:
    """Label of a setting, and what it means."""
    return (
        _main_words() | _thinking_words() | _file_words() | _request_words() | _suggestion_words() | _special_words()
    )[name]


def _main_words() -> dict[str, tuple[str, str]]:
    return {
        "supports_structured_output": (
            tr("Overrides", "Structured output"),
            tr("Overrides", "It can answer in an exact form, such as a filled-in table."),
        ),
        "structured_output_mode": (
            tr("Overrides", "Output mode"),
            tr("Overrides", "How Kiln asks for that form. JSON Schema is the strictest; try it first on new models."),
        ),
        "supports_function_calling": (
            tr("Overrides", "Function calling"),
            tr("Overrides", "It can use tools, such as a search, while it answers."),
        ),
        "supports_vision": (tr("Overrides", "Vision"), tr("Overrides", "It can look at pictures.")),
        "supports_logprobs": (
            tr("Overrides", "Logprobs"),
            tr("Overrides", "It tells how sure it is of each word. Kiln uses that in evals."),
        ),
        "reasoning_capable": (
            tr("Overrides", "Reasoning (always thinks)"),
            tr("Overrides", "Yes only if it always shows its thinking: Kiln reports an error when it does not."),
        ),
        "parser": (
            tr("Overrides", "Output parser"),
            tr("Overrides", "For models that put their thinking between <think> and </think>."),
        ),
        "supports_data_gen": (
            tr("Overrides", "Data generation"),
            tr("Overrides", "Kiln offers it for making example data."),
        ),
    }


def _thinking_words() -> dict[str, tuple[str, str]]:
    return {
        "available_thinking_levels": (
            tr("Overrides", "Thinking levels"),
            tr("Overrides", "One per line: the name to show = the word to send, such as High = high."),
        ),
        "default_thinking_level": (
            tr("Overrides", "Level to start with"),
            tr("Overrides", "The word to send when nobody chose a level. It must be one of the levels above."),
        ),
        "reasoning_optional_for_structured_output": (
            tr("Overrides", "May skip thinking for exact forms"),
            tr("Overrides", "Kiln reports no error when thinking is missing from a structured answer."),
        ),
        "formatter": (tr("Overrides", "Formatter"), tr("Overrides", "Adds to each request what some models need.")),
        "tuned_chat_strategy": (
            tr("Overrides", "Chat strategy it was tuned with"),
            tr("Overrides", "For fine-tunes: in which steps the examples were given."),
        ),
        "anthropic_extended_thinking": (
            tr("Overrides", "Extended thinking (Anthropic)"),
            tr("Overrides", "Asks a Claude model to think before it answers."),
        ),
        "anthropic_summarized_thinking": (
            tr("Overrides", "Summarized thinking (Anthropic)"),
            tr("Overrides", "Asks a Claude model for a summary of its thinking."),
        ),
        "gemini_reasoning_enabled": (
            tr("Overrides", "Thinking (Gemini)"),
            tr("Overrides", "Asks a Gemini model to show its thinking."),
        ),
        "siliconflow_enable_thinking": (
            tr("Overrides", "Thinking (SiliconFlow)"),
            tr("Overrides", "Switches thinking on or off at SiliconFlow."),
        ),
        "require_openrouter_reasoning": (
            tr("Overrides", "Only providers that think (OpenRouter)"),
            tr("Overrides", "OpenRouter then picks only computers that return the thinking."),
        ),
        "openrouter_reasoning_object": (
            tr("Overrides", "Newer thinking request (OpenRouter)"),
            tr("Overrides", "Sends the level in OpenRouter's newer form. Only for OpenRouter."),
        ),
        "r1_openrouter_options": (
            tr("Overrides", "R1 options (OpenRouter)"),
            tr("Overrides", "Extra options for DeepSeek R1 at OpenRouter."),
        ),
    }


def _file_words() -> dict[str, tuple[str, str]]:
    return {
        "supports_doc_extraction": (
            tr("Overrides", "Reads documents"),
            tr("Overrides", "Kiln offers it for getting the text out of documents."),
        ),
        "multimodal_capable": (
            tr("Overrides", "Takes files"),
            tr("Overrides", "It can be given files, of the kinds below."),
        ),
        "multimodal_mime_types": (
            tr("Overrides", "Kinds of files"),
            tr("Overrides", "One per line, such as application/pdf or image/png."),
        ),
        "multimodal_requires_pdf_as_image": (
            tr("Overrides", "Needs PDFs as pictures"),
            tr("Overrides", "Kiln turns each page of a PDF into a picture first."),
        ),
    }


def _request_words() -> dict[str, tuple[str, str]]:
    return {
        "max_parallel_requests": (
            tr("Overrides", "Requests at once"),
            tr("Overrides", "How many requests Kiln sends at the same time. 1 is right for a small computer."),
        ),
        "temp_top_p_exclusive": (
            tr("Overrides", "Temperature or top-p, not both"),
            tr("Overrides", "Some newer models refuse a request with both."),
        ),
        "logprobs_openrouter_options": (
            tr("Overrides", "Logprobs options (OpenRouter)"),
            tr("Overrides", "Extra options that logprobs need at OpenRouter."),
        ),
        "openrouter_skip_required_parameters": (
            tr("Overrides", "Any provider (OpenRouter)"),
            tr("Overrides", "OpenRouter may pick computers that ignore some of the request."),
        ),
    }


def _suggestion_words() -> dict[str, tuple[str, str]]:
    return {
        "suggested_for_data_gen": (
            tr("Overrides", "Suggest for data generation"),
            tr("Overrides", "Kiln marks it as a good choice for making example data."),
        ),
        "suggested_for_evals": (
            tr("Overrides", "Suggest for evals"),
            tr("Overrides", "Kiln marks it as a good choice for judging answers."),
        ),
        "suggested_for_doc_extraction": (
            tr("Overrides", "Suggest for documents"),
            tr("Overrides", "Kiln marks it as a good choice for reading documents."),
        ),
        "suggested_for_synthetic_user": (
            tr("Overrides", "Suggest as a pretend user"),
            tr("Overrides", "Kiln marks it as a good choice for playing a user."),
        ),
        "uncensored": (
            tr("Overrides", "Uncensored"),
            tr("Overrides", "It answers requests that other models decline."),
        ),
        "suggested_for_uncensored_data_gen": (
            tr("Overrides", "Suggest for uncensored data"),
            tr("Overrides", "Kiln marks it as a good choice where others decline."),
        ),
    }


def _special_words() -> dict[str, tuple[str, str]]:
    return {
        "untested_model": (
            tr("Overrides", "Marked as untested"),
            tr("Overrides", "Kiln warns that nobody of its team tried this model."),
        ),
        "deprecated": (
            tr("Overrides", "Out of date"),
            tr("Overrides", "Kiln lists it among the models that should no longer be used."),
        ),
        "provider_finetune_id": (
            tr("Overrides", "Name of the base for fine-tuning"),
            tr("Overrides", "What the provider calls this model when it is fine-tuned."),
        ),
        "ollama_model_aliases": (
            tr("Overrides", "Other names in Ollama"),
            tr("Overrides", "One per line. Names under which Ollama has the same model."),
        ),
        "openai_compatible_provider_name": (
            tr("Overrides", "Send calls to another provider"),
            tr("Overrides", "Leave this empty. It sends the calls to another of your own addresses, by its name."),
        ),
    }


def choice_words(field: str, value: object) -> str:
    """A value of a setting, in words."""
    if value is True:
        return tr("Overrides", "Yes")
    if value is False:
        return tr("Overrides", "No")
    if value is None:
        return (
            tr("Overrides", "None")
            if field in ("parser", "formatter", "tuned_chat_strategy")
            else tr("Overrides", "not set")
        )
    text = as_text(value)
    return _choice_names().get(text, text)


def _choice_names() -> dict[str, str]:
    return {
        "json_schema": tr("Overrides", "JSON Schema"),
        "function_calling": tr("Overrides", "Function calling (strict)"),
        "function_calling_weak": tr("Overrides", "Function calling (weak)"),
        "json_mode": tr("Overrides", "JSON mode"),
        "json_instruction_and_object": tr("Overrides", "JSON instructions + JSON mode"),
        "json_instructions": tr("Overrides", "JSON instructions"),
        "json_custom_instructions": tr("Overrides", "JSON, your own instructions"),
        "r1_thinking": tr("Overrides", "R1 thinking (<think> tags)"),
        "optional_r1_thinking": tr("Overrides", "R1 thinking, when there is any"),
        "qwen3_style_no_think": tr("Overrides", "Qwen3 without thinking (/no_think)"),
        "final_only": tr("Overrides", "Answer only"),
        "final_and_intermediate": tr("Overrides", "Thinking, then answer"),
        "two_message_cot": tr("Overrides", "Thinking and answer in two messages"),
        "final_and_intermediate_r1_compatible": tr("Overrides", "Thinking, then answer (R1 form)"),
    }


def override_fault_words(fault: OverrideFault) -> str:
    """What is wrong with a value."""
    unusable = tr("Overrides", "Kiln cannot use this value. Set it back to default.")
    number = tr("Overrides", "Type a whole number from 1 to 10,000.")
    if fault.kind is OverrideProblem.WRONG_TYPE and fault.expected is FieldType.INT:
        return number
    return {
        OverrideProblem.NOT_A_CHOICE: tr("Overrides", "Kiln does not know this value. Choose one from the list."),
        OverrideProblem.OUT_OF_RANGE: number,
        OverrideProblem.LEVEL_MISSING: tr("Overrides", "Say which of the thinking levels to start with."),
        OverrideProblem.LEVEL_NOT_AVAILABLE: tr(
            "Overrides", "This must be one of the words to send from the thinking levels."
        ),
        OverrideProblem.ONLY_OPENROUTER: tr("Overrides", "Only OpenRouter understands this. Set it back to default."),
        OverrideProblem.BROKEN_TEXT: tr("Overrides", "This has characters that cannot be saved. Type it by hand."),
    }.get(fault.kind, unusable)
