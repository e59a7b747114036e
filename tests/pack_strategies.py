"""Random packs: sound ones that any computer can take, and whatever the schema allows."""

from datetime import UTC, datetime
from typing import Any

from hypothesis import strategies as st

from kiln_models_gui.registry.agents import AgentRole, RoutingStrategy
from kiln_models_gui.registry.fields import OVERRIDABLE, FieldType
from kiln_models_gui.registry.model_card import Reach
from kiln_models_gui.registry.overrides import check_overrides
from kiln_models_gui.registry.pack.pack import Pack, PackAssignments, PackModel, PackProvider, PackRef

LETTERS = st.characters(exclude_categories=("Cs",))
LINES = st.text(LETTERS, max_size=20)
SOUND_NAMES = st.from_regex(r"[A-Za-zäöü🏢][A-Za-z0-9äöü 🏢_.-]{0,18}[A-Za-z0-9]", fullmatch=True)
MODEL_IDS = st.from_regex(r"[a-z0-9][a-z0-9/:._-]{0,20}[a-z0-9]", fullmatch=True).filter(lambda text: ".." not in text)
HOSTS = st.sampled_from(
    ["models.team.example", "10.1.2.3:4000", "localhost:8000", "gw.corp", "[fd12::1]:9", "llm.example"]
)
ADDRESSES = st.builds(
    "{}://{}{}".format, st.sampled_from(["https", "http"]), HOSTS, st.sampled_from(["", "/v1", "/a/b"])
)
PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.floats(allow_nan=False, allow_infinity=False) | LINES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(LINES, inner, max_size=3),
    max_leaves=6,
)
TOKENS = st.none() | st.integers(1, 2**40)
AMOUNTS = st.none() | st.floats(0, 1e6)


def _value(kind: FieldType, choices: Any) -> st.SearchStrategy[Any]:
    return {
        FieldType.BOOL: st.booleans(),
        FieldType.INT: st.integers(1, 10_000),
        FieldType.TEXT: SOUND_NAMES,
        FieldType.CHOICE: st.sampled_from([choice.value for choice in choices or ()] or ["x"]),
        FieldType.TEXT_LIST: st.lists(SOUND_NAMES, min_size=1, max_size=3),
        FieldType.TEXT_MAP: st.dictionaries(SOUND_NAMES, SOUND_NAMES, min_size=1, max_size=3),
    }[kind]


OVERRIDES = (
    st.fixed_dictionaries(
        {},
        optional={
            spec.name: _value(spec.value_type, spec.choices)
            for spec in OVERRIDABLE
            if spec.name
            not in ("openai_compatible_provider_name", "available_thinking_levels", "default_thinking_level")
        },
    )
    .map(lambda said: dict(list(said.items())[:4]))
    .filter(lambda said: not check_overrides(said, "openai_compatible"))
)
CUSTOMS = st.builds(
    lambda name, address, needs: PackProvider(
        ref=PackRef(type="custom", id=name), name=name, address=address, needs_keys=needs
    ),
    SOUND_NAMES | st.sampled_from(["Team", "Here", "Gone"]),
    ADDRESSES,
    st.sampled_from([(), ("api_key",)]),
)
BUILTINS = st.sampled_from(
    [
        ("openai", {}, ("open_ai_api_key",)),
        ("groq", {}, ("groq_api_key",)),
        ("azure_openai", {"azure_openai_endpoint": "https://team.openai.azure.com"}, ("azure_openai_api_key",)),
        ("vertex", {"vertex_project_id": "team-1", "vertex_location": "europe-west1"}, ()),
        ("fireworks_ai", {"fireworks_account_id": "team"}, ("fireworks_api_key",)),
        ("anthropic", {}, ("anthropic_api_key",)),
        ("amazon_bedrock", {}, ("bedrock_access_key", "bedrock_secret_key")),
        ("openrouter", {}, ("open_router_api_key",)),
    ]
).map(
    lambda one: PackProvider(
        ref=PackRef(type="builtin", id=one[0]), name=one[0], values=dict(one[1]), needs_keys=one[2]
    )
)


_FIELDS: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
    {
        "name": SOUND_NAMES,
        "context_window": st.integers(1, 2**40),
        "cost": st.fixed_dictionaries({"input": st.floats(0, 1e6), "output": st.floats(0, 1e6)}),
        "description": st.text(st.characters(categories=("L", "N", "Zs")), max_size=30).map(str.strip),
        "temperature": st.none() | st.floats(0, 2),
        "top_p": st.none() | st.floats(0, 1),
        "max_tokens": TOKENS,
        "overrides": OVERRIDES,
    }
)


@st.composite
def sound_packs(draw: st.DrawFn) -> Pack:
    """Packs that a fresh computer takes whole, and from which it makes the same pack again."""
    providers = [
        *draw(st.lists(BUILTINS, max_size=3, unique_by=lambda one: one.ref.id)),
        *draw(st.lists(CUSTOMS, max_size=3, unique_by=(lambda one: one.ref.id.casefold(), lambda one: one.address))),
    ]
    models = [
        draw(_model(number, draw(st.sampled_from(providers))))
        for number in range(draw(st.integers(0, 5)) if providers else 0)
    ]
    models += [draw(_endpoint(number)) for number in range(draw(st.integers(0, 2)))]
    unique = {(one.provider, one.endpoint, one.model): one for one in models}
    choices = st.sampled_from(
        ["auto", "claude", "fireworks-8b", *(f"pack:{one.id}" for one in unique.values() if "editor" in one.uses)]
    )
    said = PackAssignments(
        agents={role: draw(choices) for role in AgentRole},
        one_for_all=draw(st.none() | choices.filter(lambda choice: choice != "auto")),
        strategy=draw(st.sampled_from(RoutingStrategy)),
    )
    return Pack(
        name=draw(SOUND_NAMES),
        made_at=datetime(2026, 11, 22, tzinfo=UTC),
        providers=tuple(providers),
        models=tuple(unique.values()),
        assignments=said,
    )


@st.composite
def _model(draw: st.DrawFn, number: int, provider: PackProvider) -> PackModel:
    bare = draw(MODEL_IDS)
    name = (
        f"accounts/team/models/{bare.replace('/', '-').replace(':', '-')}"
        if provider.ref.id == "fireworks_ai"
        else bare
    )
    reachable = provider.ref.id != "amazon_bedrock"
    uses: Any = draw(st.sampled_from([{"kiln"}, {"kiln", "editor"}] if reachable else [{"kiln"}]))
    return PackModel(
        id=f"m{number}", reach=Reach.CONNECTED, model=name, provider=provider.ref, **draw(_FIELDS), uses=frozenset(uses)
    )


@st.composite
def _endpoint(draw: st.DrawFn, number: int) -> PackModel:
    address = f"https://own-{number}.example/v1"
    reach, keyed = draw(st.sampled_from([Reach.OPENAI, Reach.ANTHROPIC])), draw(st.booleans())
    fields = draw(_FIELDS)
    return PackModel(
        id=f"e{number}",
        reach=reach,
        model=draw(MODEL_IDS),
        endpoint=address,
        needs_key=keyed,
        **fields,
        uses=frozenset({"editor"}),
    )


def any_packs() -> st.SearchStrategy[Pack]:
    """Whatever the schema allows, sensible or not."""
    refs = st.builds(PackRef, type=st.sampled_from(["builtin", "custom"]), id=LINES)
    providers = st.builds(
        PackProvider,
        ref=refs,
        name=LINES,
        address=LINES | ADDRESSES,
        values=st.dictionaries(LINES, LINES, max_size=3),
        needs_keys=st.lists(LINES, max_size=3).map(tuple),
        key_page=LINES,
    )
    models = st.builds(
        PackModel,
        id=LINES,
        reach=st.sampled_from(Reach),
        model=LINES,
        provider=st.none() | refs,
        endpoint=LINES | ADDRESSES,
        needs_key=st.booleans(),
        name=LINES,
        context_window=TOKENS,
        cost=st.none() | st.fixed_dictionaries({"input": AMOUNTS, "output": AMOUNTS}),
        description=st.text(LETTERS, max_size=40),
        temperature=st.none() | st.floats(0, 2),
        top_p=st.none() | st.floats(0, 1),
        max_tokens=TOKENS,
        overrides=st.dictionaries(LINES, PLAIN, max_size=4),
        uses=st.frozensets(st.sampled_from(["kiln", "editor"])),
    )
    said = st.builds(
        PackAssignments,
        agents=st.dictionaries(st.sampled_from(AgentRole), LINES, max_size=4),
        one_for_all=st.none() | LINES,
        strategy=st.none() | st.sampled_from(RoutingStrategy),
    )
    return st.builds(
        Pack,
        id=LINES,
        name=LINES,
        note=st.text(LETTERS, max_size=60),
        made_at=st.datetimes(min_value=datetime(1970, 1, 2), timezones=st.just(UTC)),  # noqa: DTZ001
        providers=st.lists(providers, max_size=4, unique_by=lambda one: (one.ref.type, one.ref.id)).map(tuple),
        models=st.lists(models, max_size=4, unique_by=lambda one: one.id).map(tuple),
        assignments=st.none() | said,
        evidence=st.lists(st.dictionaries(LINES, PLAIN, max_size=3), max_size=3).map(tuple),
    )
