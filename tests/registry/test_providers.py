from typing import Any

import pytest

from kiln_models_gui.registry.providers import ProviderStatus, set_up_providers
from tests.kiln_files import KilnHome

S = ProviderStatus


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ({}, []),
        ({"groq_api_key": None}, []),
        ({"groq_api_key": "k"}, [("groq", S.READY)]),
        ({"groq_api_key": ""}, [("groq", S.KEY_BLANK)]),
        ({"groq_api_key": "[hidden]"}, [("groq", S.KEY_HIDDEN)]),
        ({"fireworks_api_key": "k"}, [("fireworks_ai", S.SETTING_MISSING)]),
        ({"fireworks_account_id": "a"}, [("fireworks_ai", S.KEY_MISSING)]),
        ({"fireworks_account_id": 123, "fireworks_api_key": "k"}, [("fireworks_ai", S.READY)]),
        ({"vertex_project_id": "p"}, [("vertex", S.READY)]),
        ({"ollama_base_url": "http://a"}, [("ollama", S.READY)]),
        ({"openai_compatible_providers": [{"name": "A", "base_url": "x"}]}, [("A", S.READY)]),
        ({"openai_compatible_providers": [{"name": "A", "base_url": "", "api_key": "k"}]}, [("A", S.NO_ADDRESS)]),
        ({"openai_compatible_providers": [{"name": "A", "base_url": 5}]}, [("A", S.NO_ADDRESS)]),
        (
            {"openai_compatible_providers": [{"name": "A", "base_url": "x", "api_key": "[hidden]"}]},
            [("A", S.KEY_HIDDEN)],
        ),
        (
            {"openai_compatible_providers": [{"name": "openai", "base_url": "x"}], "open_ai_api_key": "k"},
            [("openai", S.READY)] * 2,
        ),
    ],
)
def test_the_settings_tell_what_is_set_up(kiln: KilnHome, data: dict[str, Any], expected: list[Any]) -> None:
    kiln.write(data)
    found = set_up_providers(kiln.catalog, kiln.target().read(), frozenset())
    assert [(provider.ref.id, provider.status) for provider in found] == expected


def test_addresses_are_shown_of_servers_only(kiln: KilnHome) -> None:
    kiln.write({"ollama_base_url": "http://a", "azure_openai_endpoint": "http://b", "groq_api_key": "k"})
    found = set_up_providers(kiln.catalog, kiln.target().read(), frozenset({"groq", "cerebras"}))
    assert {(p.ref.id, p.address, p.status is S.KEY_NOT_IN_KILN) for p in found} == {
        ("ollama", "http://a", False),
        ("azure_openai", "http://b", False),
        ("groq", "", False),
        ("cerebras", "", True),
    }
