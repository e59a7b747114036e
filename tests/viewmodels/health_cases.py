"""A configuration for each check of Health: what is wrong in it, and nothing else that its check finds."""

from dataclasses import dataclass, field

from kiln_models_gui.qt_names import override
from kiln_models_gui.registry.health.problem import Check
from tests.registry.orchestrator import AZURE, CODEX, ENTERPRISE, LOCAL_LLAMA, MIXTRAL, Tree, tree

Data = dict[str, object]
FIREWORKS = "accounts/fireworks/models/"
KEY = "sk-canary-open-ai-0123456789"
MINE: Data = {"name": "Mine", "base_url": "http://127.0.0.1:1/v1", "api_key": ""}


def entry(**fields: object) -> Data:
    """A model of the provider Mine."""
    return {"provider_type": "custom", "provider_id": "Mine", "model_id": "m", "id": "one", **fields}


def kiln_data(*entries: object, providers: list[Data] | None = None, **settings: object) -> Data:
    """Kiln's settings with these models, and the provider Mine unless told."""
    return {
        "open_ai_api_key": KEY,
        "openai_compatible_providers": [MINE] if providers is None else providers,
        "user_model_registry": list(entries),
        "projects": ["/kept"],
        **settings,
    }


def openai(**fields: object) -> Data:
    """A model of OpenAI."""
    return entry(provider_type="builtin", provider_id="openai", **fields)


def agents(settings: Tree, **assignments: str) -> Tree:
    """The settings with these models given to agents."""
    settings["aiOrchestrator"]["agents"]["providerAssignment"] = assignments
    return settings


@dataclass(frozen=True)
class Case:
    """`action`: what the button says. `asks`: a form opens."""

    name: str
    check: Check
    action: str
    data: Data = field(default_factory=kiln_data)
    editor: Tree | None = None
    asks: bool = False

    @override
    def __str__(self) -> str:
        return self.name


CASES = [
    Case(
        "a null empties the list",
        Check.LIST_EMPTIED,
        "Take it out",
        kiln_data(entry(overrides={"uncensored": None, "supports_vision": True})),
    ),
    Case(
        "a word empties the list",
        Check.LIST_EMPTIED,
        "Take it out",
        kiln_data(entry(overrides={"supports_vision": "yes"})),
    ),
    Case(
        "types that are no list",
        Check.LIST_EMPTIED,
        "Take it out",
        kiln_data(entry(overrides={"multimodal_mime_types": "image/png"})),
    ),
    Case(
        "a mode that is a number",
        Check.LIST_EMPTIED,
        "Take it out",
        kiln_data(entry(overrides={"structured_output_mode": 3})),
    ),
    Case(
        "a model id that is a number", Check.SKIPPED, "Repair", kiln_data(entry(model_id=7), entry(id="two", name=1.5))
    ),
    Case("an id that is no text", Check.SKIPPED, "Repair", kiln_data(entry(id=None))),
    Case(
        "a provider type that nobody wrote",
        Check.SKIPPED,
        "Repair",
        kiln_data(entry(provider_type="intern", provider_id="openai"), entry(id="two", provider_type=None)),
    ),
    Case("settings that are a list", Check.SKIPPED, "Repair", kiln_data(entry(overrides=[1], name={}))),
    Case("no model at all", Check.BEYOND_REPAIR, "Remove", kiln_data("nonsense", entry(), custom_models=["nonsense"])),
    Case(
        "a mode that nobody knows",
        Check.CANNOT_RUN,
        "Take it out",
        kiln_data(entry(overrides={"structured_output_mode": "jsonn", "supports_vision": True})),
    ),
    Case(
        "a level without levels",
        Check.CANNOT_RUN,
        "Take it out",
        kiln_data(entry(overrides={"available_thinking_levels": {"Low": "low"}})),
    ),
    Case(
        "a model without an id",
        Check.NO_ID,
        "Give it an id",
        kiln_data(entry(), {k: v for k, v in entry(model_id="n").items() if k != "id"}),
    ),
    Case("one id twice", Check.NO_ID, "Give it an id", kiln_data(entry(), entry(model_id="n"))),
    Case(
        "a provider that went away",
        Check.PROVIDER_GONE,
        "Set up…",
        kiln_data(entry(provider_id="Gone"), entry(provider_id="Gone", id="two")),
        asks=True,
    ),
    Case(
        "a provider that never was",
        Check.PROVIDER_UNKNOWN,
        "Remove",
        kiln_data(entry(provider_type="builtin", provider_id="nope"), custom_models=["nope::x"]),
    ),
    Case(
        "the same model twice",
        Check.DUPLICATE,
        "Remove one",
        kiln_data(entry(overrides={"uncensored": True}), entry(overrides={"uncensored": True}, id="two")),
    ),
    Case(
        "a line of the old format",
        Check.LEGACY,
        "Convert",
        kiln_data(custom_models=["openai::gpt-x", "openai::gpt-y", "openai::gpt-x"]),
    ),
    Case(
        "a model out of date",
        Check.DEPRECATED,
        "Use Claude 4.5 Haiku",
        kiln_data(
            entry(provider_type="builtin", provider_id="anthropic", model_id="claude-3-5-haiku-20241022"),
            anthropic_api_key=KEY,
        ),
    ),
    Case(
        "free at OpenAI",
        Check.FREE_AT_PAID_HOST,
        "Take the price out",
        kiln_data(openai(cost={"input": 0, "output": 0.0})),
    ),
    Case(
        "no address", Check.PROVIDER_UNFINISHED, "Finish…", kiln_data(providers=[{**MINE, "base_url": ""}]), asks=True
    ),
    Case("half of Bedrock's keys", Check.PROVIDER_UNFINISHED, "Finish…", kiln_data(bedrock_access_key=KEY), asks=True),
    Case(
        "a key over http",
        Check.KEY_OVER_HTTP,
        "Use https",
        kiln_data(providers=[{**MINE, "base_url": "http://gateway.corp:8000/v1", "api_key": KEY}]),
    ),
    Case(
        "Azure's key over http",
        Check.KEY_OVER_HTTP,
        "Use https",
        kiln_data(azure_openai_api_key=KEY, azure_openai_endpoint="http://corp.openai.azure.com"),
    ),
    Case("a model that is gone", Check.BROKEN_CHOICE, "Use Fireworks 70B", editor=agents(tree(), code="custom:gone")),
    Case("a provider that is off", Check.BROKEN_CHOICE, "Use Fireworks 70B", editor=agents(tree(), review="claude")),
    Case(
        "a context that is too small",
        Check.CONTEXT_TOO_SMALL,
        "Use Fireworks 70B",
        editor=agents(tree([{**CODEX, "contextWindow": 2000}]), code="custom:my-finetuned-codex"),
    ),
    Case(
        "one small model for all",
        Check.CONTEXT_TOO_SMALL,
        "Use Fireworks 70B",
        editor=tree(
            [{**CODEX, "contextWindow": 2000}],
            useUnifiedProvider=True,
            unifiedProviderChoice="custom:my-finetuned-codex",
        ),
    ),
    Case(
        "a limit that is too low",
        Check.LIMIT_TOO_LOW,
        "Raise to $8.00",
        editor={"aiOrchestrator": {"routing": {"costLimit": {"daily": 0, "monthly": 2}}}},
    ),
    Case(
        "a day's limit that is too low",
        Check.LIMIT_TOO_LOW,
        "Raise to $0.50",
        editor={"aiOrchestrator": {"routing": {"costLimit": {"daily": 0.1, "monthly": 0}}}},
    ),
    Case(
        "an editor's key over http",
        Check.KEY_OVER_HTTP,
        "Use https",
        editor=tree(endpoints=[{**ENTERPRISE, "endpoint": "http://claude.corp/v1"}]),
    ),
    Case("one id for two models", Check.SAME_ID, "Mend", editor=tree([CODEX, {**MIXTRAL, "id": CODEX["id"]}])),
    Case("one model under one id twice", Check.SAME_ID, "Mend", editor=tree([CODEX, CODEX])),
    Case(
        "free at Fireworks",
        Check.FREE_AT_PAID_HOST,
        "Use $1.20",
        editor=tree([{**MIXTRAL, "cost": {"input": 0, "output": 0}}]),
    ),
    Case("free at Azure", Check.FREE_AT_PAID_HOST, "Enter price…", editor=tree(endpoints=[AZURE]), asks=True),
    Case(
        "nothing but a text",
        Check.BEYOND_REPAIR,
        "Remove",
        editor=tree(["nonsense", CODEX, 7], [{**LOCAL_LLAMA, "type": "odd"}]),
    ),
    Case(
        "a model without its size",
        Check.MODEL_INCOMPLETE,
        "Edit…",
        editor=tree([{k: v for k, v in CODEX.items() if k != "contextWindow"}]),
        asks=True,
    ),
]
