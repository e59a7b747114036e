import pytest

from kiln_models_gui.registry.checks import (
    EntryFault,
    EntryRefusedError,
    NameFault,
    NameRefusedError,
    check_entry,
    kiln_provider_name,
    name_fault,
    unprintable,
)
from kiln_models_gui.registry.models import UserModelEntry
from kiln_models_gui.registry.records import CustomProvider, KeyInfo, TargetState

STATE = TargetState(custom_providers=(CustomProvider("Mine", "x", KeyInfo()), CustomProvider("a::b", "x", KeyInfo())))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", False),
        ("ünï ✨ 日本", False),
        ("a\nb", True),
        ("\x00", True),
        ("\x7f", True),
        ("\u0085", True),
        ("\udc00", True),
    ],
)
def test_control_characters_and_half_characters_are_unprintable(text: str, expected: bool) -> None:
    assert unprintable(text) is expected


@pytest.mark.parametrize(
    ("name", "editing", "fault"),
    [
        ("New", None, None),
        ("mine", None, None),
        ("Mine", None, NameFault.TAKEN),
        ("Mine", "Mine", None),
        ("Mine", "a::b", NameFault.TAKEN),
        ("a::b", "a::b", None),
        ("a::c", "a::b", NameFault.HAS_SEPARATOR),
        ("a:b", None, None),
        ("\t", None, NameFault.EMPTY),
    ],
)
def test_a_name_is_refused_for_its_reason(name: str, editing: str | None, fault: NameFault | None) -> None:
    assert name_fault(name, STATE, editing) is fault


def test_refusals_say_why() -> None:
    assert NameRefusedError(NameFault.TAKEN).fault is NameFault.TAKEN
    with pytest.raises(EntryRefusedError) as caught:
        check_entry(UserModelEntry(provider_type="custom", provider_id="Gone", model_id="m"), STATE, [])
    assert caught.value.fault is EntryFault.PROVIDER_NOT_SET_UP


@pytest.mark.parametrize(("kind", "expected"), [("builtin", "groq"), ("custom", "openai_compatible")])
def test_the_provider_is_named_as_in_kiln(kind: str, expected: str) -> None:
    entry = UserModelEntry.model_validate({"provider_type": kind, "provider_id": "groq", "model_id": "m"})
    assert kiln_provider_name(entry) == expected
