import pytest

from kiln_models_gui.registry.custom_model_fields import ModelType
from kiln_models_gui.registry.places import endpoint_place, normal_address

OPENAI, ANTHROPIC = ModelType.openai_compatible, ModelType.anthropic


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("http://localhost:8000/v1", "http://127.0.0.1:8000/v1/"),
        ("HTTPS://API.Example.com/V1", "https://api.example.com/V1"),
        ("https://api.example.com:443/v1", "https://api.example.com/v1"),
        ("http://a.example:80", "http://a.example/"),
        ("https://me:secret@a.example/v1", "https://a.example/v1"),
        ("http://[::1]:1234/v1", "http://localhost:1234/v1"),
        (" http://a.example/v1 ", "http://a.example/v1"),
        ("https://a.example./v1", "https://a.example/v1"),
    ],
)
def test_an_address_is_the_same_however_it_is_spelled(one: str, other: str) -> None:
    assert normal_address(one) == normal_address(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("http://a.example/v1", "https://a.example/v1"),
        ("http://a.example:8000/v1", "http://a.example:8001/v1"),
        ("http://a.example/v1", "http://a.example"),
        ("http://a.example/V1", "http://a.example/v1"),
        ("http://192.168.0.4/v1", "http://127.0.0.1/v1"),
    ],
)
def test_another_address_is_another_one(one: str, other: str) -> None:
    assert normal_address(one) != normal_address(other)


@pytest.mark.parametrize(
    "text", ["https://me:hush@a.example/v1", "me:hush@a.example", "http://me:hu:sh@[::1", "x hush@"]
)
def test_no_password_stands_in_a_place(text: str) -> None:
    assert "hu" not in repr(endpoint_place(OPENAI, text, "m"))
