import json
import subprocess
import sys
from enum import StrEnum

import pytest

from kiln_models_gui import resources
from kiln_models_gui.registry import enums
from kiln_models_gui.registry.fields import FIELDS

RAW = json.loads(resources.read_text("catalogue.json"))
OURS = [
    cls for cls in vars(enums).values() if isinstance(cls, type) and issubclass(cls, StrEnum) and cls is not StrEnum
]


def test_we_have_kilns_enums_and_no_others() -> None:
    assert {enum.__name__ for enum in OURS} == set(RAW["enums"])


@pytest.mark.parametrize("enum", OURS, ids=lambda enum: enum.__name__)
def test_an_enum_has_kilns_words_in_kilns_order(enum: type[StrEnum]) -> None:
    assert [member.value for member in enum] == RAW["enums"][enum.__name__]


def test_the_field_table_is_kilns_own_class() -> None:
    ours = []
    for spec in FIELDS.values():
        row = {"name": spec.name, "type": spec.value_type.value}
        row |= {"enum": spec.choices.__name__} if spec.choices else {}
        row |= {"nullable": True} if spec.nullable else {}
        row |= {"required": True} if spec.name == "name" else {"default": spec.default}
        row |= {"user_default": spec.user_default} if spec.user_default != spec.default else {}
        ours.append(row)
    assert ours == RAW["fields"]
    assert len(ours) == 42


@pytest.mark.parametrize("module", ["enums", "fields", "overrides", "catalog", "conversion"])
def test_the_first_paint_can_import_it_without_pydantic(module: str) -> None:
    code = f"import sys, kiln_models_gui.registry.{module}; sys.exit('pydantic' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
