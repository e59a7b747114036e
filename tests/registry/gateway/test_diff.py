"""What publishing would do, and whether a gateway answers with what was published."""

import pytest

from kiln_models_gui.registry.gateway.diff import FieldChange, diff_of
from kiln_models_gui.registry.gateway.entries import read_entries
from kiln_models_gui.registry.gateway.read_back import compare
from tests.gateway_models import model

THEIRS = {"model_name": "theirs", "litellm_params": {"model": "openai/z", "api_key": "sk-real"}}


def _in_file(*numbers: int) -> list[object]:
    return [THEIRS, *(model(number).entry(in_file=True) for number in numbers), "damaged", None, {"model_info": 3}]


@pytest.mark.parametrize("in_file", [True, False])
def test_what_stands_is_the_same_and_doing_it_again_does_nothing(in_file: bool) -> None:
    entries = read_entries([THEIRS, model().entry(in_file=in_file)])

    diff = diff_of([model()], entries, take_away=True, in_file=in_file)

    assert not diff
    assert diff.same == (model(),)


def test_new_changed_and_gone_are_told_apart_field_by_field() -> None:
    changed = model(2, prices={"input_cost_per_token": 2e-07}, keys={}, is_keyless=True)

    diff = diff_of([model(1), changed], read_entries(_in_file(2, 3)), take_away=True, in_file=True)

    assert diff.new == (model(1),)
    assert [entry.name for entry in diff.gone] == ["model 3"]
    (change,) = diff.changed
    assert set(change.fields) == {
        FieldChange("litellm_params.api_key", "os.environ/KILN_HOUSE_KEY", "not-needed"),
        FieldChange("litellm_params.input_cost_per_token", 1.5e-07, 2e-07),
        FieldChange("litellm_params.output_cost_per_token", 6e-07, None),
    }


def test_what_others_put_there_is_never_gone() -> None:
    diff = diff_of([], read_entries(_in_file()), take_away=True, in_file=True)

    assert not diff


def test_what_is_not_chosen_stays_unless_it_is_to_go() -> None:
    assert not diff_of([], read_entries(_in_file(1)), take_away=False, in_file=True)


def test_a_name_that_somebody_else_has_is_told() -> None:
    diff = diff_of([model(name="theirs")], read_entries([THEIRS]), take_away=True)

    assert diff.shared_names == ("theirs",)


def test_what_a_proxy_hides_or_mixes_in_is_no_difference() -> None:
    entry = model().entry()
    told = {
        **entry,
        "litellm_params": {"model": "openai/real-1", "api_base": "http://10.****/v1"},
        "model_info": {
            **entry["model_info"],  # type: ignore[dict-item]
            "input_cost_per_token": 1.5e-07,
            "output_cost_per_token": 0.0000006,
            "max_output_tokens": 4096,
            "supports_reasoning": None,
        },
    }

    assert not diff_of([model()], read_entries([told]), take_away=True)
    assert compare([model()], read_entries([told])).is_same


def test_a_field_that_was_published_and_is_not_any_more_is_a_change() -> None:
    told = model().entry()
    less = model(info={"mode": "chat", "supports_vision": True})

    (change,) = diff_of([less], read_entries([told]), take_away=True).changed

    assert FieldChange("model_info.max_input_tokens", 128_000, None) in change.fields


def test_another_key_is_a_change_though_no_proxy_tells_keys() -> None:
    told = model().entry()
    del told["litellm_params"]["api_key"]  # type: ignore[attr-defined]
    other = model(keys={"api_key": "KILN_OTHER_KEY"})

    (change,) = diff_of([other], read_entries([told]), take_away=True).changed

    assert [one.field for one in change.fields] == ["model_info.kiln_models_keys"]


def test_a_gateway_that_says_otherwise_is_found_out() -> None:
    told = model().entry()
    told["model_info"]["supports_vision"] = False  # type: ignore[index]

    found = compare([model(), model(2)], read_entries([told, model(3).entry()]), gone=[model(3).id])

    assert not found.is_same
    assert [(one.name, [field.field for field in one.fields]) for one in found.differences] == [
        ("model 1", ["model_info.supports_vision"]),
        ("model 2", []),
    ]
    assert found.still_there == ("model 3",)


def test_no_key_of_others_is_read() -> None:
    assert "sk-real" not in repr(read_entries([THEIRS]))
