"""Generated values as they may stand in a settings.yaml that a person or a program wrote."""

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from kiln_models_gui.registry.fields import FIELDS, OVERRIDABLE, FieldSpec, FieldType
from kiln_models_gui.registry.overrides import PARALLEL_REQUESTS

TEXT = st.text(min_size=1, max_size=12)
BOOLEAN_WORDS = ["yes", "no", "on", "off", "true", "False"]
CHOICE_WORDS = ["json_schema", "r1_thinking", "final_only", "openrouter", "high"]
WORDS = st.sampled_from([*BOOLEAN_WORDS, *CHOICE_WORDS, "4", "4.0", "1e3", "\ud800", "user_model::a"])
SCALAR = st.one_of(
    st.none(), st.booleans(), st.integers(-3, 5), st.sampled_from([0.0, 1.0, 2.5, 1e30]), st.just(""), WORDS, TEXT
)
ANYTHING: SearchStrategy[object] = st.one_of(
    SCALAR, st.lists(SCALAR, max_size=3), st.dictionaries(TEXT | WORDS, SCALAR, max_size=3)
)


def sound(spec: FieldSpec) -> SearchStrategy[object]:
    """Values that may be written for a field."""
    match spec.value_type:
        case FieldType.BOOL:
            return st.booleans()
        case FieldType.INT:
            return st.integers(*PARALLEL_REQUESTS)
        case FieldType.TEXT:
            return TEXT
        case FieldType.CHOICE:
            return st.sampled_from([choice.value for choice in spec.choices or ()])
        case FieldType.TEXT_LIST:
            return st.lists(TEXT, min_size=1, max_size=3)
        case FieldType.TEXT_MAP:
            return st.dictionaries(TEXT, TEXT, min_size=1, max_size=3)


LOOSE_OVERRIDES = st.dictionaries(st.sampled_from([*FIELDS, "unknown", "temperature", ""]), ANYTHING, max_size=5)
LIKELY_OVERRIDES = st.fixed_dictionaries({}, optional={spec.name: sound(spec) for spec in OVERRIDABLE})
PROVIDERS = st.sampled_from(
    ["openai", "openrouter", "typesafe", "ollama", "kiln_custom_registry", "Mine", "a::b", "nope", ""]
)
ELEMENTS: SearchStrategy[object] = st.fixed_dictionaries(
    {
        "provider_type": st.sampled_from(["builtin", "custom", "builtin", "custom", "other", None]),
        "provider_id": PROVIDERS,
        "model_id": st.one_of(TEXT, st.just(""), SCALAR),
        "id": st.one_of(TEXT, SCALAR),
    },
    optional={
        "name": SCALAR,
        "overrides": st.one_of(LIKELY_OVERRIDES, LOOSE_OVERRIDES, LOOSE_OVERRIDES, ANYTHING),
        "context_window": ANYTHING,
        "mark": ANYTHING,
    },
)
