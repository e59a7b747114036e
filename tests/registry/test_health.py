"""What the checks know of hosts, successors and many models."""

import time

import pytest

from kiln_models_gui.registry.catalog import Catalog
from kiln_models_gui.registry.health.configuration import Configuration, KilnConfiguration
from kiln_models_gui.registry.health.looking import look_over
from kiln_models_gui.registry.health.paid_hosts import is_paid_host
from kiln_models_gui.registry.health.problem import Check, Severity
from kiln_models_gui.registry.health.successors import successor
from kiln_models_gui.registry.providers import set_up_providers
from kiln_models_gui.targets.kiln_reading import read_state

KEY = "sk-canary-0123456789"


def configuration(catalog: Catalog, **settings: object) -> Configuration:
    state = read_state(settings, catalog.config, {})
    providers = {one.ref: one for one in set_up_providers(catalog, state, frozenset())}
    return Configuration(KilnConfiguration(catalog, state, providers))


@pytest.mark.parametrize(
    ("address", "paid"),
    [
        ("https://api.openai.com/v1", True),
        ("https://openrouter.ai/api/v1", True),
        ("https://mycompany.openai.azure.com", True),
        ("https://europe-west4-aiplatform.googleapis.com/v1/projects/p", True),
        ("http://localhost:11434/v1", False),
        ("http://192.168.1.7/v1", False),
        ("https://llm.mycompany.example/v1", False),
        ("https://openai.azure.com.evil.example/v1", False),
        ("", False),
        ("no address", False),
    ],
)
def test_only_vendors_that_are_known_to_take_money_are_paid_hosts(address: str, paid: bool) -> None:
    assert is_paid_host(address) is paid


@pytest.mark.parametrize(
    ("provider", "model", "wanted"),
    [
        ("anthropic", "claude-3-5-haiku-20241022", "Claude 4.5 Haiku"),
        ("anthropic", "claude-sonnet-4-20250514", "Claude 4.5 Sonnet"),
        ("gemini_api", "gemini-1.5-pro", "Gemini 2.5 Pro"),
        ("anthropic", "nobody-knows", ""),
    ],
)
def test_the_successor_is_the_next_newer_model_of_its_line(
    catalog: Catalog, provider: str, model: str, wanted: str
) -> None:
    found = successor(catalog, provider, model)
    assert (found.name if found else "") == wanted


def test_every_successor_stands_at_the_same_provider_and_is_not_deprecated(catalog: Catalog) -> None:
    old = [(r.provider_id, r.model_id) for m in catalog.models for r in m.rows if r.model_id and r.value("deprecated")]
    found = [(place, successor(catalog, *place)) for place in old]
    assert len(old) > 100
    assert sum(better is not None for _, better in found) > 100
    for (provider, model), better in found:
        row = catalog.row(provider, better.model_id) if better else None
        assert better is None or (row is not None and not row.value("deprecated") and better.model_id != model)


def test_a_problem_is_told_once_for_many_models_and_the_worst_comes_first(catalog: Catalog) -> None:
    custom = {"provider_type": "custom", "provider_id": "Gone"}
    entries = [{**custom, "model_id": f"m{n}", "id": f"{n}"} for n in range(50)]
    found = look_over(
        configuration(catalog, user_model_registry=entries, custom_models=["openai::x"], open_ai_api_key=KEY)
    )
    assert [(one.check, len(one.names)) for one in found] == [(Check.PROVIDER_GONE, 50), (Check.LEGACY, 1)]
    assert [one.severity for one in found] == [Severity.BROKEN, Severity.TIP]
    assert len({one.key for one in found}) == len(found)


def test_ten_thousand_models_are_looked_over_in_less_than_200_ms(catalog: Catalog) -> None:
    """Half of them with something wrong. In this thread's own time: the computer may be busy."""
    overrides = {"supports_function_calling": True, "structured_output_mode": "json_schema", "supports_vision": False}
    wrong: list[dict[str, object]] = [{}] * 4 + [
        {"overrides": {"uncensored": None}},
        {"overrides": {"structured_output_mode": "odd"}},
        {"provider_id": "Gone"},
        {"model_id": "same", "name": "same"},
    ]
    entries = [
        {
            "provider_type": "custom",
            "provider_id": f"P{n % 200}",
            "model_id": f"m{n}",
            "id": f"{n}",
            "cost": {"input": 0.5, "output": 1.0},
            "overrides": overrides,
            **wrong[n % len(wrong)],
        }
        for n in range(10_000)
    ]
    providers = [{"name": f"P{n}", "base_url": f"http://gateway-{n}.corp/v1", "api_key": KEY} for n in range(200)]
    whole = configuration(catalog, user_model_registry=entries, openai_compatible_providers=providers)
    look_over(configuration(catalog))  # what is loaded at the first look
    before = time.thread_time()
    found = look_over(whole)
    assert time.thread_time() - before < 0.2
    assert {Check.LIST_EMPTIED, Check.CANNOT_RUN, Check.DUPLICATE, Check.KEY_OVER_HTTP} <= {one.check for one in found}
