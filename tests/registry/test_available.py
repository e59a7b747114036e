from typing import Any

import pytest

from tests.kiln_files import SOUND, KilnHome


def groups(kiln: KilnHome, data: dict[str, Any]) -> dict[str, list[str]]:
    kiln.write(data)
    return {group.provider_name: [model.id for model in group.models] for group in kiln.registry().available_models()}


def test_a_persons_models_stand_with_their_provider_and_legacy_ones_last(kiln: KilnHome) -> None:
    found = groups(kiln, SOUND)
    assert list(found) == ["OpenAI", "Mine", "kiln_custom_registry"]
    assert found["OpenAI"][-1] == "user_model::one"
    assert found["Mine"] == ["user_model::two"]
    assert found["kiln_custom_registry"] == ["groq::llama", "openai::gpt-4o"]


def test_models_of_a_provider_that_is_gone_are_listed_under_its_id(kiln: KilnHome) -> None:
    entry = {"id": "1", "provider_type": "custom", "provider_id": "Gone", "model_id": "m"}
    assert groups(kiln, {"user_model_registry": [entry]}) == {"Gone": ["user_model::1"]}


def test_every_built_in_model_with_an_id_is_listed(kiln: KilnHome) -> None:
    found = groups(kiln, {"groq_api_key": "k"})
    rows = [m.name for m in kiln.catalog.models if (row := m.row("groq")) and row.model_id]
    assert found == {"Groq": rows}
    assert len(rows) == 8


def test_what_a_local_server_has_is_not_known_from_the_settings(kiln: KilnHome) -> None:
    assert groups(kiln, {"ollama_base_url": "http://a"}) == {}


@pytest.mark.parametrize(
    ("overrides", "supports", "mode"),
    [
        (None, set[str](), "json_instructions"),
        (
            {"supports_vision": True, "uncensored": False, "supports_logprobs": 1},
            {"supports_vision"},
            "json_instructions",
        ),
        ({"structured_output_mode": "json_schema"}, set[str](), "json_schema"),
        ({"structured_output_mode": "nonsense"}, set[str](), "json_instructions"),
        ({"structured_output_mode": 5}, set[str](), "json_instructions"),
    ],
)
def test_a_persons_model_says_what_its_settings_say(
    kiln: KilnHome, overrides: dict[str, Any] | None, supports: set[str], mode: str
) -> None:
    entry = {"id": "1", "provider_type": "builtin", "provider_id": "x", "model_id": "m", "overrides": overrides}
    kiln.write({"user_model_registry": [entry]})
    (group,) = kiln.registry().available_models()
    (model,) = group.models
    assert (model.name, model.supports, model.structured_output_mode, model.untested) == (
        "m (Custom)",
        supports,
        mode,
        True,
    )
