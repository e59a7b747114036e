"""A file that is read again gives the same objects for what stands there unchanged, and new ones for the rest."""

import pytest

from tests.kiln_files import KilnHome

MODELS = "user_model_registry"


def model(number: int, **more: object) -> dict[str, object]:
    return {
        "id": f"m{number}",
        "provider_type": "builtin",
        "provider_id": "openai",
        "model_id": f"gpt-{number}",
        **more,
    }


@pytest.mark.parametrize(
    ("after", "stay"),
    [
        ([model(0), model(1), model(2)], [True, True, True]),
        ([model(0), model(1, name="New"), model(2)], [True, False, True]),
        ([model(2), model(0), model(1)], [True, True, True]),
        ([model(0), model(2)], [True, True]),
        ([model(0), model(1, overrides={"supports_logprobs": 1}), model(2)], [True, False, True]),
    ],
)
async def test_only_what_changed_is_another_object(kiln: KilnHome, after: list[object], stay: list[bool]) -> None:
    standing = model(1, overrides={"supports_logprobs": True}) if "overrides" in str(after) else model(1)
    kiln.write({MODELS: [model(0), standing, model(2)]})
    target = kiln.target()
    before = {record.handle: record for record in target.read().models}
    kiln.write({MODELS: after})
    again = (await target.read_settled()).models
    assert [before[record.handle] is record for record in again] == stay
    assert [record.raw for record in again] == after
