"""The report: it helps, and holds no key and no name of a person, in no form."""

import base64
import json
import zipfile
from pathlib import Path
from urllib.parse import quote, quote_plus

import pytest
import yaml
from pydantic import SecretStr

from kiln_models_gui.known_secrets import KnownSecrets
from kiln_models_gui.registry.shape import shape_of
from kiln_models_gui.store.problem_report import ProblemReport, ReportSources
from kiln_models_gui.store.problems import StoreError, StoreProblem

CANARY = "canary/words+of=no known shape"
VENDOR = "sk-canary0123456789abcdefghij"
UNHEARD = "gsk_canary0123456789abcdefghij"


def forms(key: str) -> set[str]:
    code = key.encode()
    addresses = {key, quote(key), quote(key, safe=""), quote_plus(key), json.dumps(key)[1:-1]}
    return addresses | {code.hex(), base64.b64encode(code).decode(), base64.urlsafe_b64encode(code).decode()}


FORMS = sorted(forms(CANARY) | forms(VENDOR))


@pytest.fixture
def sources(tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> ReportSources:
    """Files of a person named annabel, with a canary wherever one could stand."""
    monkeypatch.setenv("USER", "annabel")
    kiln, editor, results = tmp_path / "settings.yaml", tmp_path / "settings.json", tmp_path / "tests.json"
    kiln.write_text(
        yaml.safe_dump(
            {
                "open_ai_api_key": CANARY,
                CANARY: 1,
                "user_id": "annabel",
                "mcp_secrets": {"server::TOKEN": VENDOR, "plain_name": CANARY},
                "openai_compatible_providers": [
                    {
                        "name": "Annabel's own",
                        "base_url": f"https://me:{quote_plus(CANARY)}@gw.acme.example/v1",
                        "api_key": VENDOR,
                    }
                ]
                * 3,
            }
        )
    )
    editor.write_text(
        "{ // "
        + VENDOR
        + "\n"
        + json.dumps(
            {"aiOrchestrator.customModels": [{"apiKey": VENDOR, "temperature": 1.5}], "remote.hosts": {"h": CANARY}}
        )[1:]
    )
    results.write_text(json.dumps({"results": [{"subject": [f"https://gw.acme.example/v1?key={VENDOR}", "m"]}]}))
    log = tmp_path / "log" / "kiln-models.log"
    log.parent.mkdir()
    # As if something had come past the filter of the log.
    log.write_text("\n".join([f"ERROR {form}" for form in FORMS] + [f"{home}/x of annabel@acme.example"]))
    log.with_name("kiln-models.log.1").write_text(f"Authorization: Bearer {UNHEARD} and {UNHEARD}")
    return ReportSources(log, results, kiln, [editor, tmp_path / "gone.json"], {"Kiln Models": "1.2.3"})


def packed(sources: ReportSources, home: Path, path: Path) -> dict[str, str]:
    known = KnownSecrets()
    known.hear([SecretStr(CANARY), SecretStr(VENDOR)])
    ProblemReport(lambda: sources, known, home).save(path)
    with zipfile.ZipFile(path) as whole:
        assert whole.testzip() is None
        return {name: whole.read(name).decode() for name in whole.namelist()}


def test_no_form_of_a_key_and_no_name_of_a_person_is_in_it(sources: ReportSources, home: Path, tmp_path: Path) -> None:
    parts = packed(sources, home, tmp_path / "report.zip")
    said = "\n".join([*parts, *parts.values()])
    assert [form for form in (*FORMS, UNHEARD) if form.rstrip("=")[:-1] in said] == []
    assert "annabel" not in said.lower()
    assert str(home) not in said
    assert "remote.hosts" not in said
    assert "plain_name" not in said


def test_it_tells_what_helps(sources: ReportSources, home: Path, tmp_path: Path) -> None:
    parts = packed(sources, home, tmp_path / "report.zip")
    assert set(parts) == {
        "versions.txt",
        "packages.txt",
        "settings/kiln.json",
        "settings/editor-1.json",
        "settings/editor-2.json",
        "test-results.json",
        "log/kiln-models.log",
        "log/kiln-models.log.1",
    }
    assert "Kiln Models: 1.2.3" in parts["versions.txt"]
    assert "httpx " in parts["packages.txt"]
    shape = json.loads(parts["settings/kiln.json"])
    provider = {"name": "text", "base_url": "address at https://gw.acme.example", "api_key": "text"}
    assert shape["openai_compatible_providers"] == ["3 in all", provider]
    assert shape["open_ai_api_key"] == "text"
    editor = json.loads(parts["settings/editor-1.json"])
    assert editor["aiOrchestrator.customModels"] == ["1 in all", {"apiKey": "text", "temperature": "number"}]
    assert editor["others"] == ["1 in all", "number"]
    assert "gw.acme.example" in parts["test-results.json"]
    assert "~/x of" in parts["log/kiln-models.log"]


def test_what_cannot_be_read_or_written_is_told(sources: ReportSources, home: Path, tmp_path: Path) -> None:
    sources.kiln.write_text("a: [")
    sources.results.unlink()
    sources.results.mkdir()
    parts = packed(sources, home, tmp_path / "report.zip")
    assert "not_yaml" in parts["settings/kiln.json"]
    assert "is_a_folder" in parts["test-results.json"]
    with pytest.raises(StoreError) as caught:
        packed(sources, home, tmp_path / "log")
    assert caught.value.problem is StoreProblem.IS_A_FOLDER


@pytest.mark.parametrize(
    ("value", "shape"),
    [
        (None, "nothing"),
        (True, "yes or no"),
        (1.5, "number"),
        ("", "empty text"),
        ("x", "text"),
        ("HTTPS://User:pw@Host:443/v1?key=1#f", "address at https://host"),
        ("https://host?key=1", "address at https://host"),
        (b"x", "something else"),
        ([1, 2, "x"], ["3 in all", "number", "text"]),
        ({"a b": 1, "ok": 2}, {"name 1": "number", "ok": "number"}),
    ],
    ids=str,
)
def test_a_shape_has_no_value(value: object, shape: object) -> None:
    assert shape_of(value) == shape


def test_a_very_deep_value_ends() -> None:
    deep: list[object] = []
    for _ in range(5000):
        deep = [deep]
    assert "more" in str(shape_of(deep))
