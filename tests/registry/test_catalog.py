import time

import pytest

from kiln_models_gui import resources
from kiln_models_gui.registry.catalog import Catalog
from kiln_models_gui.registry.enums import ModelProviderName


def test_every_provider_of_kiln_is_there_with_its_required_keys(catalog: Catalog) -> None:
    assert [provider.id for provider in catalog.providers] == [name.value for name in ModelProviderName]
    fireworks = catalog.provider("fireworks_ai")
    assert fireworks is not None
    assert fireworks.required_keys == ("fireworks_api_key", "fireworks_account_id")
    assert [(key.env, key.sensitive) for key in fireworks.keys] == [
        ("FIREWORKS_API_KEY", True),
        ("FIREWORKS_ACCOUNT_ID", False),
    ]


def test_vertex_can_do_without_a_location_in_kiln(catalog: Catalog) -> None:
    vertex = catalog.provider("vertex")
    assert vertex is not None
    assert (vertex.required_keys, vertex.optional_keys) == (("vertex_project_id",), ("vertex_location",))
    assert vertex.key_url == "https://console.cloud.google.com/vertex-ai"


def test_custom_models_are_for_providers_with_keys(catalog: Catalog) -> None:
    refused = {provider.id: provider.kind for provider in catalog.providers if not provider.accepts_custom_models}
    assert refused == {
        "ollama": "local",
        "docker_model_runner": "local",
        "kiln_fine_tune": "virtual",
        "kiln_custom_registry": "virtual",
        "openai_compatible": "virtual",
    }


def test_the_nested_keys_of_custom_providers_are_marked_secret(catalog: Catalog) -> None:
    custom = catalog.config_property("openai_compatible_providers")
    assert custom is not None
    assert custom.sensitive_keys == ("api_key",)
    assert catalog.config_property("nothing") is None


def test_all_built_in_models_and_rows_are_there(catalog: Catalog) -> None:
    assert catalog.source == "kiln-ai 1.2.0"
    assert len(catalog.models) == 264
    assert sum(len(model.rows) for model in catalog.models) == 626


def test_a_row_tells_a_value_or_kilns_default(catalog: Catalog) -> None:
    row = catalog.row("openai", "gpt-6-astra")
    assert row is not None
    assert row.value("name") == "openai"
    assert row.value("structured_output_mode") == "json_schema"
    assert row.value("supports_data_gen") is True
    with pytest.raises(KeyError):
        row.value("temperature")


def test_a_model_is_found_by_name_and_its_row_by_provider(catalog: Catalog) -> None:
    model = catalog.model("gpt_6_astra")
    assert model is not None
    assert model is catalog.model("gpt_6_astra")
    assert model.row() is model.rows[0]
    row = model.row("openrouter")
    assert row is not None
    assert row.model_id == "openai/gpt-6-astra"
    assert model.row("ollama") is None
    assert catalog.model("gpt_0") is None
    assert catalog.row("openai", "gpt-0") is None


def test_the_ids_of_a_provider_are_listed_once_each(catalog: Catalog) -> None:
    ids = catalog.model_ids("openai")
    assert len(ids) == len(set(ids)) > 20
    assert catalog.model_ids("huggingface") == ()


@pytest.mark.parametrize("text", ["", "[]", "{}", "null", '{"about":{},"providers":[{}],"config":[],"models":[]}'])
def test_what_is_no_catalogue_is_refused_as_a_value_error(text: str) -> None:
    with pytest.raises(ValueError):
        Catalog.from_json(text)


def test_reading_is_cheap_enough_for_the_first_paint() -> None:
    text = resources.read_text("catalogue.json")
    best = min(_seconds(text) for _ in range(7))
    assert best < 0.008


def _seconds(text: str) -> float:
    start = time.perf_counter()
    Catalog.from_json(text)
    return time.perf_counter() - start
