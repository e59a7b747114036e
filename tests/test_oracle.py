from pathlib import Path

import pytest

from tests.oracle import Oracle, OracleError

TEXT = """\
openai_compatible_providers:
- {name: Mine, base_url: 'http://127.0.0.1:1/v1', api_key: sk-1, note: kept}
user_model_registry:
- {provider_type: custom, provider_id: Mine, model_id: m, id: one, context_window: 5}
- nonsense
custom_models: ['groq::a', nonsense]
projects: [/p]
mine: 1
"""


def settings_file(home: Path, text: str) -> Path:
    path = home / ".kiln_ai" / "settings.yaml"
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_the_oracle_tells_what_kiln_reads(home: Path, oracle: Oracle) -> None:
    settings_file(home, TEXT)
    answer = oracle.read(home)
    assert [entry["id"] for entry in answer["entries"]] == ["one"]
    assert answer["providers"][0]["ok"]["openai_compatible_provider_name"] == "Mine"
    assert answer["found"]["one"] == answer["providers"][0]
    assert answer["legacy"] == [["groq", "a"]]
    assert answer["settings"]["mine"] == 1
    assert answer["values"]["projects"] == ["/p"]


def test_the_oracle_reads_the_file_again_each_time(home: Path, oracle: Oracle) -> None:
    assert oracle.read(home)["settings"] == {}
    settings_file(home, "user_id: a")
    assert oracle.read(home)["settings"] == {"user_id": "a"}


def test_kiln_itself_writes_another_key_and_keeps_ours(home: Path, oracle: Oracle) -> None:
    path = settings_file(home, TEXT)
    before = oracle.read(home)["settings"]
    oracle.write(home, "user_type", "work")
    assert oracle.read(home)["settings"] == before | {"user_type": "work"}
    assert path.read_text().startswith("custom_models:")  # its own order


@pytest.mark.parametrize("text", ["{", "!!python/object:x.Y {}", "a: \x00"])
def test_a_file_that_stops_kiln_is_an_error_and_the_oracle_lives_on(home: Path, oracle: Oracle, text: str) -> None:
    settings_file(home, text)
    with pytest.raises(OracleError, match=r"\w+Error: "):
        oracle.read(home)
    settings_file(home, "")
    assert oracle.read(home)["entries"] == []


def test_kiln_sees_no_key_of_this_process(tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "canary")
    judge = Oracle(tmp_path)
    try:
        assert judge.read(home)["values"]["open_ai_api_key"] is None
    finally:
        judge.close()


def test_closing_an_oracle_that_nobody_asked_is_fine(tmp_path: Path) -> None:
    Oracle(tmp_path).close()
