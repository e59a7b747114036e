"""What a term of the field means, in two sentences: the help behind each "?"."""

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.values import Value

tr = QCoreApplication.translate


class TermHelp(Value):
    """A question and its answer."""

    question: str
    """Also the spoken name of the "?"."""
    text: str


def term_help(place: str) -> TermHelp | None:
    """The help for the field `place` of a form, a setting of Advanced, or a term; None where the word is plain."""
    term = _TERMS.get(place, place)
    for words in (_connecting, _naming, _limits, _answering, _using, _computer):
        if (found := words().get(term)) is not None:
            return found
    return None


_TERMS = {
    "address": "base_url",
    "anthropic_address": "base_url",
    "ollama_base_url": "base_url",
    "docker_model_runner_base_url": "base_url",
    "azure_openai_endpoint": "azure_address",
    "vertex_project_id": "project",
    "vertex_location": "location",
    "key": "api_key",
}
"""Fields that mean the same, by the name under which it is explained."""


def _connecting() -> dict[str, TermHelp]:
    return {
        "base_url": TermHelp(
            question=tr("Terms", "What is the address?"),
            text=tr(
                "Terms",
                "It says where on the internet, or on this computer, the models answer. "
                "It begins with http, mostly ends in /v1, and stands in the provider's documentation.",
            ),
        ),
        "azure_address": TermHelp(
            question=tr("Terms", "What is the address of the resource?"),
            text=tr(
                "Terms",
                "Azure gives each company an address of its own, which stands in the Azure portal as “Endpoint”. "
                "Leave out what follows it, such as “?api-version=”: this app finds the right API version.",
            ),
        ),
        "vertex_address": TermHelp(
            question=tr("Terms", "What is the address?"),
            text=tr(
                "Terms",
                "It is where your project's models answer at Google. It is made of the project ID and the location.",
            ),
        ),
        "api_key": TermHelp(
            question=tr("Terms", "What is an API key?"),
            text=tr(
                "Terms",
                "It is a long password with which programs sign in at a provider. "
                "You get it on the provider's web page, and who has it can spend your money.",
            ),
        ),
        "project": TermHelp(
            question=tr("Terms", "What is a project ID?"),
            text=tr(
                "Terms",
                "Google sorts what a company uses into projects, and each has a short name. "
                "It stands on the first page of the Google Cloud console.",
            ),
        ),
        "location": TermHelp(
            question=tr("Terms", "What is the location?"),
            text=tr(
                "Terms",
                "It says in which region of the world the model runs. Not every model runs in each of them.",
            ),
        ),
    }


def _naming() -> dict[str, TermHelp]:
    return {
        "model_id": TermHelp(
            question=tr("Terms", "What is the model's name here?"),
            text=tr(
                "Terms",
                "It is the exact name, also called model ID, by which the provider knows the model. "
                "Choose it from the list, or copy it from the provider's page with every dot and hyphen.",
            ),
        ),
        "model_path": TermHelp(
            question=tr("Terms", "What is a model path?"),
            text=tr(
                "Terms",
                "Fireworks names your own models by your account and the model's name. "
                "You find the path on the model's page at Fireworks.",
            ),
        ),
        "deployment": TermHelp(
            question=tr("Terms", "What is a deployment?"),
            text=tr(
                "Terms",
                "In Azure, somebody sets up a model and gives that copy a name of their choice. "
                "Type this name, not the name of the model.",
            ),
        ),
    }


def _limits() -> dict[str, TermHelp]:
    return {
        "context_window": TermHelp(
            question=tr("Terms", "What is a context window?"),
            text=tr(
                "Terms",
                "It is how much text a model can have in mind at once, question and answer together. "
                "It is counted in tokens, which are short pieces of words: 1,000 of them are about two pages.",
            ),
        ),
        "temperature": TermHelp(
            question=tr("Terms", "What is the temperature?"),
            text=tr(
                "Terms",
                "It says how freely a model chooses its words: at 0 the answers hardly differ, higher up they vary. "
                "Leave it empty to use what the provider finds best.",
            ),
        ),
        "top_p": TermHelp(
            question=tr("Terms", "What is top P?"),
            text=tr(
                "Terms",
                "It keeps a model to its likelier words: lower means fewer surprises. "
                "Change this or the temperature, not both.",
            ),
        ),
        "max_tokens": TermHelp(
            question=tr("Terms", "What are max tokens?"),
            text=tr(
                "Terms",
                "They are the longest answer that a model may give, in short pieces of words. "
                "A longer answer is cut off there.",
            ),
        ),
    }


def _answering() -> dict[str, TermHelp]:
    return {
        "capabilities": TermHelp(
            question=tr("Terms", "What are capabilities?"),
            text=tr(
                "Terms",
                "They say what a model can do besides writing text, such as using tools or looking at pictures. "
                "When you do not know them, “Find out” asks the model itself.",
            ),
        ),
        "supports_structured_output": TermHelp(
            question=tr("Terms", "What is structured output?"),
            text=tr(
                "Terms",
                "The model fills in a form that a program gave it, instead of writing freely. "
                "Programs need this to go on with an answer.",
            ),
        ),
        "structured_output_mode": TermHelp(
            question=tr("Terms", "What is an output mode?"),
            text=tr(
                "Terms",
                "There are several ways to ask a model for an exact form, and each model knows only some. "
                "“Find out” tries them, the strictest first.",
            ),
        ),
        "supports_function_calling": TermHelp(
            question=tr("Terms", "What is function calling?"),
            text=tr(
                "Terms",
                "The model can ask a program to do something, such as a search, and go on with what comes back. "
                "It is also called tool calling, and agents need it.",
            ),
        ),
        "supports_logprobs": TermHelp(
            question=tr("Terms", "What are logprobs?"),
            text=tr(
                "Terms",
                "They are figures that tell how likely each word of an answer was. "
                "Kiln uses them to judge answers more finely.",
            ),
        ),
        "reasoning_capable": TermHelp(
            question=tr("Terms", "What is reasoning?"),
            text=tr(
                "Terms",
                "The model thinks in writing before it answers. Say Yes only if it does so each time.",
            ),
        ),
        "parser": TermHelp(
            question=tr("Terms", "What is an output parser?"),
            text=tr(
                "Terms",
                "It takes an answer apart, so that the thinking does not stand in the middle of it. "
                "Most models need none.",
            ),
        ),
    }


def _using() -> dict[str, TermHelp]:
    return {
        "strategy": TermHelp(
            question=tr("Terms", "What does Auto prefer?"),
            text=tr(
                "Terms",
                "Where an agent has no model of its own, Auto chooses one for each task. "
                "Here you say what counts most then, such as the price or the best answer.",
            ),
        ),
        "multi_agent": TermHelp(
            question=tr("Terms", "What is consultation?"),
            text=tr(
                "Terms",
                "Several agents look at one question and compare their answers. "
                "The result is often better, and costs as much as all of them.",
            ),
        ),
    }


def _computer() -> dict[str, TermHelp]:
    return {
        "keychain": TermHelp(
            question=tr("Terms", "What is a keychain?"),
            text=tr(
                "Terms",
                "It is the safe in which this computer keeps your passwords. "
                "It opens when you sign in, and others who use this computer cannot look inside.",
            ),
        ),
        "proxy": TermHelp(
            question=tr("Terms", "What is a proxy?"),
            text=tr(
                "Terms",
                "In many companies, everything that goes to the internet passes through one computer: the proxy. "
                "IT knows its address; at home there is none.",
            ),
        ),
        "ca_file": TermHelp(
            question=tr("Terms", "What are extra certificates?"),
            text=tr(
                "Terms",
                "Certificates prove that an address is really who it says. "
                "Some companies use their own, in a file from IT, also called a CA file.",
            ),
        ),
    }
