import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from kiln_models_gui import resources
from kiln_models_gui.registry.model_card import Reach
from kiln_models_gui.registry.pack.pack import Pack, PackModel, PackProvider, PackRef
from kiln_models_gui.registry.pack.problems import PackProblem, PackRefusedError
from kiln_models_gui.registry.pack.schema import pack_schema
from kiln_models_gui.store.given import MOST_BYTES
from kiln_models_gui.store.pack_file import dump, read_pack, write_pack
from tests.pack_strategies import any_packs, sound_packs

HEAD = '"format":"kiln-models-pack","version":1,"id":"i","made_at":"2026-11-22T10:00:00Z"'
MODEL = '"id":"a","reach":"openai-compatible","model":"m"'


def pack_text(more: str = "") -> bytes:
    return f"{{{HEAD}{',' if more else ''}{more}}}".encode()


def models(*fields: str) -> bytes:
    """A pack with a model for each; with an id, `fields` are all of it."""
    texts = [one if '"id"' in one else f"{MODEL},{one}" if one else MODEL for one in fields]
    return pack_text(f'"models":[{",".join(f"{{{text}}}" for text in texts)}]')


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(any_packs() | sound_packs())
def test_export_import_export_is_identical(pack: Pack) -> None:
    text = dump(pack)
    assert read_pack(text) == pack
    assert dump(read_pack(text)) == text


@pytest.mark.parametrize(
    ("data", "problem", "place"),
    [
        (b"", PackProblem.EMPTY, ""),
        (b" \n", PackProblem.EMPTY, ""),
        (b" " * (MOST_BYTES + 1), PackProblem.TOO_LARGE, ""),
        (b"\xff\xfe{}", PackProblem.NOT_JSON, ""),
        (b"{", PackProblem.NOT_JSON, ""),
        (b'"' + b'\\"' * 2_000_000, PackProblem.NOT_JSON, ""),
        (b"[" * 100_000, PackProblem.TOO_DEEP, ""),
        (b'{"a":' * 100_000, PackProblem.TOO_DEEP, ""),
        (b"[" + b"[]," * 300_000 + b"[]]", PackProblem.TOO_MANY, ""),
        (b"{}", PackProblem.NOT_A_PACK, ""),
        (b"null", PackProblem.NOT_A_PACK, ""),
        (b'["kiln-models-pack"]', PackProblem.NOT_A_PACK, ""),
        (b'{"format":"kiln-models-pack"}', PackProblem.MISSING_VALUE, "version"),
        (b'{"format":"kiln-models-pack","version":1}', PackProblem.MISSING_VALUE, "id"),
        (b'{"format":"kiln-models-pack","version":2}', PackProblem.NEWER_VERSION, ""),
        (b'{"format":"kiln-models-pack","version":true}', PackProblem.WRONG_VALUE, "version"),
        (b'{"format":"kiln-models-pack","version":"1"}', PackProblem.WRONG_VALUE, "version"),
        (b'{"format":"kiln-models-pack","version":0,"id":"","made_at":""}', PackProblem.WRONG_VALUE, "version"),
        (pack_text('"name":"a","name":"b"'), PackProblem.NAME_TWICE, ""),
        (pack_text('"name":"\\ud800"'), PackProblem.BAD_TEXT, ""),
        (pack_text('"zz":{"\\udfff":1}'), PackProblem.BAD_TEXT, ""),
        (pack_text('"zz":NaN'), PackProblem.BAD_NUMBER, ""),
        (pack_text('"zz":-Infinity'), PackProblem.BAD_NUMBER, ""),
        (pack_text('"zz":1e999'), PackProblem.BAD_NUMBER, ""),
        (pack_text(f'"zz":{"9" * 5000}'), PackProblem.BAD_NUMBER, ""),
        (pack_text('"name":7'), PackProblem.WRONG_VALUE, "name"),
        (pack_text(f'"name":"{"x" * 501}"'), PackProblem.WRONG_VALUE, "name"),
        (
            pack_text('"made_at":"yesterday"').replace(b'"made_at":"2026-11-22T10:00:00Z",', b""),
            PackProblem.WRONG_VALUE,
            "made_at",
        ),
        (pack_text('"models":{}'), PackProblem.WRONG_VALUE, "models"),
        (pack_text('"models":[{"id":"a"}]'), PackProblem.MISSING_VALUE, "models.0.reach"),
        (models("", ""), PackProblem.SAME_TWICE, "models.1"),
        (models('"id":"b","reach":"telepathy","model":""'), PackProblem.WRONG_VALUE, "models.0.reach"),
        (models('"temperature":3'), PackProblem.WRONG_VALUE, "models.0.temperature"),
        (models('"context_window":0'), PackProblem.WRONG_VALUE, "models.0.context_window"),
        (models('"uses":["rm -rf"]'), PackProblem.WRONG_VALUE, "models.0.uses.0"),
        (
            pack_text('"providers":[{"ref":{"type":"custom","id":"x"},"name":"x","values":{"sk-secret":1}}]'),
            PackProblem.WRONG_VALUE,
            "providers.0.values.*",
        ),
        (pack_text(f'"evidence":[{"{}," * 50_000}{{}}]'), PackProblem.TOO_MANY, "evidence"),
        (pack_text('"keys":{"n":1}'), PackProblem.MISSING_VALUE, "keys.r"),
    ],
)
def test_what_is_no_pack_is_refused_and_says_where(data: bytes, problem: PackProblem, place: str) -> None:
    with pytest.raises(PackRefusedError) as refused:
        read_pack(data)
    assert (refused.value.problem, refused.value.place) == (problem, place)
    assert (refused.value.__cause__, refused.value.__context__) == (None, None)  # they would hold the content


def test_what_a_newer_version_adds_is_passed_over() -> None:
    assert read_pack(pack_text('"name":"N","later":{"deep":[1]}')).name == "N"
    assert read_pack(b"\xef\xbb\xbf" + pack_text()).id == "i"


def test_names_of_free_mappings_stand_in_order() -> None:
    ref = PackRef(type="builtin", id="x")
    one = PackProvider(ref=ref, name="x", values={"b": "1", "a": "2"})
    text = dump(
        Pack(
            providers=(one,),
            models=(PackModel(id="m", reach=Reach.AZURE, model="m", overrides={"z": {"b": 1, "a": 2}, "c": 1}),),
        )
    )
    assert text.index(b'"a": "2"') < text.index(b'"b": "1"')
    assert text.index(b'"c"') < text.index(b'"z"')


@pytest.mark.parametrize(
    ("make", "problem"),
    [
        (lambda path: None, PackProblem.MISSING),
        (lambda path: path.mkdir(), PackProblem.UNREADABLE),
        (lambda path: path.symlink_to(path), PackProblem.UNREADABLE),
        (lambda path: path.write_bytes(b" " * (MOST_BYTES + 1)), PackProblem.TOO_LARGE),
    ],
)
def test_a_file_that_cannot_be_read_is_refused(make: object, problem: PackProblem, tmp_path: Path) -> None:
    path = tmp_path / "a.kilnmodels"
    make(path)  # pyright: ignore
    with pytest.raises(PackRefusedError) as refused:
        read_pack(path)
    assert refused.value.problem is problem


def test_a_written_pack_is_read_back_and_one_that_nobody_could_open_is_not_written(tmp_path: Path) -> None:
    path, pack = tmp_path / "a.kilnmodels", Pack(name="Büro 🏢")
    write_pack(pack, path)
    assert read_pack(path) == pack
    huge = Pack(evidence=tuple({"words": "x" * 1000} for _ in range(5000)))
    with pytest.raises(PackRefusedError):
        write_pack(huge, path)
    assert read_pack(path) == pack


def test_the_published_schema_is_that_of_the_model() -> None:
    published = json.loads(resources.read_text("kilnmodels.schema.json"))
    assert published == pack_schema(), "run: python packaging/pack_schema.py"
